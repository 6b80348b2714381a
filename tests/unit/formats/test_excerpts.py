"""Parts of a conversation as conversations of their own."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import HealthCheck, assume, given, settings, strategies as st

from orca_desktop.domain.blocks import TextBlock, ThinkingBlock, ToolUseBlock
from orca_desktop.domain.message import plain_text
from orca_desktop.formats import excerpts, html_writer, markdown_writer, text_writer
from orca_desktop.formats.excerpts import Stretch
from orca_desktop.formats.options import ExportOptions, Scope
from tests.unit.formats.samples import (
    chain,
    conversation,
    exported,
    outline,
    read,
    reply,
    shown,
    turn,
    words,
)
from tests.unit.formats.test_markdown_reader import by_hash
from tests.unit.store import values

NAME = "Claude Sonnet 4.6"
EVERYTHING = ExportOptions(scope=Scope.EVERYTHING)
FOUR = chain("ask 1", "say 1", "ask 2", "say 2", "ask 3", "say 3", "ask 4", "say 4")
IDS = [each.id for each in FOUR.path]


def test_one_answer_stands_alone_and_is_read_back():
    found = excerpts.answer(FOUR, FOUR.path[1].replies[0].id)
    assert found is not None
    text = exported(found)
    assert outline(text) == [(1, "A good soup"), (2, NAME)]
    assert "ask 2" not in text and "say 1" not in text
    assert read(text) == found
    assert found.id != FOUR.id, "lest it takes the place of the whole"
    assert excerpts.answer(FOUR, "gone") is None


def test_an_answer_that_is_not_shown_can_be_taken_out_too():
    chat = conversation(turn("q", reply("one", number=1), reply("two", number=2)))
    found = excerpts.answer(chat, "r2")
    assert found is not None
    assert "two" in shown(found) and "one" not in shown(found)


@pytest.mark.parametrize(
    ("stretch", "expected"),
    [
        (Stretch(IDS[1], IDS[2]), ["ask 2", "say 2", "ask 3", "say 3"]),
        (Stretch(IDS[1], IDS[2], without_question=True), ["", "say 2", "ask 3", "say 3"]),
        (Stretch(IDS[1], IDS[2], without_answer=True), ["ask 2", "say 2", "ask 3"]),
        (Stretch(IDS[1], IDS[1], without_answer=True), ["ask 2"]),
        (
            Stretch(IDS[0], IDS[3]),
            ["ask 1", "say 1", "ask 2", "say 2", "ask 3", "say 3", "ask 4", "say 4"],
        ),
    ],
)
def test_messages_that_stand_together(stretch, expected):
    found = excerpts.messages(FOUR, stretch)
    assert found is not None
    assert words(found) == expected
    back = read(exported(found))
    assert back == found
    for told in (shown(found), html_writer.build(found), text_writer.build(found)):
        for each in ("ask 1", "say 1", "ask 2", "say 2", "ask 3", "say 3", "ask 4", "say 4"):
            assert (each in told) is (each in expected)
    assert text_writer.build(found).count("You") == len([e for e in expected if "ask" in e])


@pytest.mark.slow
@given(values.conversations(), st.data())
@settings(deadline=None, suppress_health_check=list(HealthCheck))
def test_any_messages_of_any_conversation_come_back_as_they_were_taken_out(chat, data):
    path = chat.path
    assume(path)
    first = data.draw(st.integers(0, len(path) - 1))
    last = data.draw(st.integers(first, len(path) - 1))
    stretch = Stretch(
        path[first].id, path[last].id, *data.draw(st.tuples(st.booleans(), st.booleans()))
    )
    found = excerpts.messages(chat, stretch)
    assert found is not None
    assert len(found.path) == last - first + 1
    told = markdown_writer.scoped(found, Scope.VISIBLE)
    assume(not any(each.comparison is not None and each.comparison.hides for each in told.turns))
    assert read(exported(found)) == by_hash(told)
    html_writer.build(found)
    text_writer.build(found)


def test_messages_that_are_gone_are_none():
    assert excerpts.messages(FOUR, Stretch(IDS[0], "gone")) is None
    assert excerpts.messages(FOUR, Stretch(IDS[2], IDS[1])) is None


@pytest.mark.slow
@given(values.conversations(), st.integers(1, 400))
def test_a_beginning_is_a_tree_of_its_own_and_no_larger(chat, most):
    found = excerpts.beginning(chat, most)
    if found is None:
        return
    ids = {each.id for each in found.turns}
    replies = {None, *(one.id for each in found.turns for one in each.replies)}
    assert all(each.parent in replies for each in found.turns if each.parent in chat.turn_of)
    assert ids <= set(chat.by_id)
    assert [each.id for each in found.path] == [each.id for each in chat.path][: len(found.path)]
    texts = [
        block.text
        for each in found.turns
        for blocks in (each.prompt, *(one.blocks for one in each.replies))
        for block in blocks
        if isinstance(block, TextBlock)
    ]
    assert sum(map(len, texts)) <= most
    markdown_writer.build(found, EVERYTHING)
    html_writer.build(found, EVERYTHING)
    text_writer.build(found, EVERYTHING)


def test_a_long_answer_is_cut_within():
    long = reply(ThinkingBlock("t" * 50), ToolUseBlock("tool_use", "i", "n", {}), "x" * 5_000)
    found = excerpts.beginning(conversation(turn("q" * 10, long)), 1_000)
    assert found is not None
    (kept,) = found.turns
    assert plain_text(kept.prompt) == "q" * 10
    assert kept.replies[0].text == "x" * (1_000 - 10 - 50 - 200)
    thoughts = dataclasses.replace(long, parts=(ThinkingBlock("t" * 5_000),))
    found = excerpts.beginning(conversation(turn("q", thoughts)), 101)
    assert found is not None
    (block,) = found.turns[0].replies[0].blocks
    assert isinstance(block, ThinkingBlock)
    assert len(block.thinking) == 100
    assert excerpts.beginning(FOUR, 10_000) is None


@pytest.mark.parametrize("build", [html_writer.build, text_writer.build])
def test_everything_has_all_versions_and_branches(build):
    first, second = reply("one", number=1), reply("two", number=2)
    elsewhere = turn("elsewhere", reply("three", number=3), number=2, parent="r2")
    chat = conversation(turn("q", first, second), elsewhere)
    chat = dataclasses.replace(
        chat, turns=(dataclasses.replace(chat.turns[0], chosen_id="r1"), elsewhere)
    )
    visible, whole = build(chat), build(chat, EVERYTHING)
    for hidden in ("two", "elsewhere", "three", "Version"):
        assert hidden not in visible
        assert hidden in whole
    assert whole.index("one") < whole.index("Version 2 of 2") < whole.index("two")
    assert whole.index("Another branch: question 2, after version 2 of answer 1") < whole.index(
        "three"
    )
