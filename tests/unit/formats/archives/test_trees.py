"""Any messages become a conversation in which each is said, and the current one is shown."""

from __future__ import annotations

import datetime
from typing import Any

from hypothesis import given, strategies as st

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.message import Role
from orca_desktop.formats.archives.trees import Head, Node, built, chained, lifted
from tests.unit.formats.archives.samples import said, words

NOON = datetime.datetime(2026, 1, 1, 12, tzinfo=datetime.UTC)
IDS = st.sampled_from("abcdefgh")


def node(id_: str, parent: str | None, role: Role, second: int | None = None) -> Node:
    created = None if second is None else NOON + datetime.timedelta(seconds=second)
    return Node(id_, parent, role, (TextBlock(id_),), created)


@st.composite
def forests(draw: st.DrawFn) -> list[Node]:
    """Messages below any others, also in circles and below ones that are not there."""
    ids = draw(st.lists(IDS, unique=True, min_size=1))
    return [
        node(
            id_,
            draw(st.none() | IDS | st.just("")),
            draw(st.sampled_from(Role)),
            draw(st.none() | st.integers(-9, 9)),
        )
        for id_ in ids
    ]


@given(forests(), st.none() | IDS)
def test_nothing_is_lost(nodes, current):
    conversation = built(Head(("x",), created=NOON), nodes, current)
    assert conversation is not None
    everything = "".join(
        words(turn.prompt) + "".join(words(reply.blocks) for reply in turn.replies)
        for turn in conversation.turns
    )
    assert {node.id for node in nodes} <= {*everything}
    ids = [turn.id for turn in conversation.turns] + [*conversation.turn_of]
    assert len(ids) == len({*ids})
    assert all(turn.parent in {None, *conversation.turn_of} for turn in conversation.turns)
    assert conversation == built(Head(("x",), created=NOON), nodes, current)


@given(forests(), IDS)
def test_the_current_message_is_on_the_visible_path(nodes, current):
    conversation = built(Head(("x",), created=NOON), nodes, current)
    assert conversation is not None
    if current in {node.id for node in nodes}:
        assert current in "".join(text for _, text in said(conversation))


@given(forests())
def test_no_message_is_older_than_what_it_follows(nodes):
    conversation = built(Head(("x",), created=NOON), nodes)
    assert conversation is not None
    for turn in conversation.turns:
        assert all(reply.created >= turn.created for reply in turn.replies)
        if turn.parent is not None:
            before = conversation.turn_of[turn.parent].reply(turn.parent)
            assert before is not None
            assert turn.created >= before.created


@given(st.dictionaries(IDS, st.none() | IDS), st.sets(IDS))
def test_messages_that_are_left_out_are_stepped_over(parents, kept):
    found = lifted(parents, kept.__contains__)
    for id_ in parents:
        above, seen = parents[id_], {id_}
        while above in parents and above not in kept and above not in seen:
            seen.add(above)
            above = parents[above]
        is_kept = above in kept and above in parents
        assert found.get(id_) == (above if is_kept else None)


def test_neighbours_of_one_role_are_joined():
    nodes = [
        node("a", None, Role.USER),
        node("b", None, Role.USER),
        node("c", None, Role.ASSISTANT),
        node("d", None, Role.ASSISTANT),
    ]
    conversation = built(Head(("x",)), list(chained(nodes)))
    assert conversation is not None
    assert said(conversation) == [("user", "a\n\nb"), ("", "c\n\nd")]


def test_a_question_that_goes_on_is_beside_the_shorter_one():
    nodes = [
        node("a", None, Role.USER),
        node("b", "a", Role.ASSISTANT),
        node("c", "a", Role.USER),
        node("d", "c", Role.ASSISTANT),
    ]
    for current, shown in (("d", "a\n\nc"), ("b", "a")):
        conversation = built(Head(("x",), created=NOON), nodes, current)
        assert conversation is not None
        assert len(conversation.followers[None]) == 2
        assert said(conversation)[0] == ("user", shown)


def test_an_answer_that_forks_is_two_answers():
    nodes = [
        node("a", None, Role.USER),
        node("b", "a", Role.ASSISTANT),
        node("c", "b", Role.ASSISTANT),
        node("d", "b", Role.ASSISTANT),
        node("e", "c", Role.USER),
    ]
    conversation = built(Head(("x",)), nodes, "e")
    assert conversation is not None
    first = conversation.turns[0]
    assert [reply.text for reply in first.replies] == ["b\n\nc", "b\n\nd"]
    assert said(conversation) == [("user", "a"), ("", "b\n\nc"), ("user", "e")]


def test_a_long_conversation_takes_no_depth():
    nodes: list[Any] = [
        node(str(each), None, (Role.USER, Role.ASSISTANT)[each % 2]) for each in range(20_000)
    ]
    conversation = built(Head(("x",)), list(chained(nodes)))
    assert conversation is not None
    assert len(conversation.turns) == 10_000
