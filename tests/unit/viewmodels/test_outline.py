"""A conversation as a list of its questions and as a map of all that became of them."""

from __future__ import annotations

import datetime
import itertools

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.comparison import Column, Comparison, Plan, Variant
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.viewmodels.outline import MapKind, opening, questions, tree

NOW = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)


def reply(id_: str) -> Reply:
    return Reply(id_, NOW, DEFAULTS, status=Status.FINISHED, parts=(TextBlock(f"said {id_}"),))


def turn(id_: str, parent: str | None, *replies: str, chosen: str | None = None) -> Turn:
    made = tuple(map(reply, replies))
    chosen = chosen or (replies[-1] if replies else None)
    return Turn(id_, parent, NOW, (TextBlock(f"asked {id_}"),), made, chosen)


def chat(*turns: Turn, chosen: dict[str | None, str] | None = None) -> Conversation:
    return Conversation(Summary("c", "T", NOW, NOW), DEFAULTS, turns, chosen or {})


BRANCHED = chat(
    turn("t1", None, "r1", "r1b", chosen="r1"),
    turn("t2", "r1", "r2"),
    turn("t2b", "r1", "r2b"),
    turn("t3", "r2", "r3"),
    turn("t4", "r2b", "r4"),
    turn("t5", "r1b", "r5"),
    chosen={"r1": "t2"},
)


def told(conversation: Conversation) -> list[str]:
    return [
        f"{'  ' * row.depth}{row.kind.value} {row.reply_id or row.turn_id} {row.questions}"
        for row in tree(conversation)
    ]


def test_the_questions_of_the_visible_path_are_told_in_order():
    assert [row.words for row in questions(BRANCHED)] == ["asked t1", "asked t2", "asked t3"]
    assert questions(chat()) == ()


def test_the_map_keeps_the_visible_path_flat_and_hangs_branches_where_they_part():
    assert told(BRANCHED) == [
        "question t1 2",
        "  again r1b 1",
        "    question t5 1",
        "question t2 3",
        "  edited t2b 2",
        "    question t4 1",
        "question t3 1",
    ]
    assert [row.is_shown for row in tree(BRANCHED)] == [
        True,
        False,
        False,
        True,
        False,
        False,
        True,
    ]
    assert tree(chat()) == ()


def test_columns_are_told_unless_a_comparison_is_blind():
    columns = (Column("a", ("r1",), "r1"), Column("b", ("r2",), "r2"))
    for is_blind in (False, True):
        plan = Plan((), DEFAULTS, (Variant("a"), Variant("b")), is_blind=is_blind)
        compared = Turn(
            "t1", None, NOW, (TextBlock("q"),), (reply("r1"), reply("r2")), "r1",
            Comparison(plan, columns=columns),
        )  # fmt: skip
        rows = tree(chat(compared, turn("t2", "r2", "r9")))
        kinds = [row.kind for row in rows]
        assert questions(chat(compared))[0].is_compared
        if is_blind:
            assert kinds == [MapKind.QUESTION]
        else:
            assert kinds == [MapKind.QUESTION, MapKind.COMPARED, MapKind.QUESTION]


def test_a_question_without_words_is_called_after_its_file():
    attached = Attached(Blob("0" * 64, "application/pdf", 3), "tax.pdf")
    assert opening((attached.block,)) == "tax.pdf"
    assert opening((TextBlock("  many\n\n words "),)) == "many words"
    assert opening((TextBlock("x" * 500),), 10) == "x" * 9 + "…"


def test_a_chat_of_any_depth_becomes_a_map():
    turns = [
        turn(f"t{n}", f"b{n - 1}" if n else None, f"a{n}", f"b{n}", chosen=f"a{n}")
        for n in range(3_000)
    ]
    rows = tree(chat(*turns))
    assert len(rows) == 6_000
    assert rows[0].questions == 3_000


@st.composite
def conversations(draw: st.DrawFn) -> Conversation:
    turns: list[Turn] = []
    for n in range(draw(st.integers(0, 12))):
        parents = [None, *(each.id for known in turns for each in known.replies)]
        count = draw(st.integers(0, 3))
        ids = [f"r{n}.{k}" for k in range(count)]
        chosen = draw(st.sampled_from(ids)) if ids else None
        turns.append(turn(f"t{n}", draw(st.sampled_from(parents)), *ids, chosen=chosen))
    return chat(*turns)


@given(conversations())
def test_every_question_stands_in_the_map_exactly_once(conversation):
    rows = tree(conversation)
    asked = [row.turn_id for row in rows if row.reply_id is None]
    assert sorted(asked) == sorted(each.id for each in conversation.turns)
    shown = [row.turn_id for row in rows if row.is_shown]
    assert shown == [each.id for each in conversation.path]
    answers = {row.reply_id for row in rows if row.reply_id}
    hidden = {r.id for t in conversation.turns for r in t.replies if r.id != t.chosen_id}
    assert answers == hidden
    for before, row in itertools.pairwise(rows):
        assert row.depth <= before.depth + 1


@given(conversations(), st.data())
def test_whatever_is_chosen_becomes_visible_and_a_branch_goes_whole(conversation, data):
    if not conversation.turns:
        return
    chosen = data.draw(st.sampled_from(conversation.turns))
    ids = [each.id for each in chosen.replies]
    answer = data.draw(st.sampled_from(ids)) if ids else None
    led = conversation.leading_through(chosen.id, answer)
    visible = next(each for each in led.path if each.id == chosen.id)
    assert answer is None or visible.chosen_id == answer
    assert {each.id for each in led.turns} == {each.id for each in conversation.turns}
    below = {each.id for each in conversation.below(chosen.id)}
    rest = conversation.without_branch(chosen.id)
    assert {each.id for each in rest.turns} == {each.id for each in conversation.turns} - below
    known = {None, *(reply.id for each in rest.turns for reply in each.replies)}
    assert all(each.parent in known for each in rest.turns)
    assert all(key in known and each in rest.by_id for key, each in rest.chosen.items())
    assert conversation.leading_through("nothing") is conversation
    assert conversation.below("nothing") == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("There are *many* opinions on **whales**.", "There are many opinions on whales."),
        ("## The plan\n\n- one\n- `two` and __three__", "The plan one two and three"),
        ("> See [the page](https://x.example/a_b).", "See the page."),
        ("**Bold with *some* inside**", "Bold with some inside"),
        ("2 * 3 * 4 and snake_case_name, a_b", "2 * 3 * 4 and snake_case_name, a_b"),
        ("f(*args, **kwargs)", "f(*args, **kwargs)"),
        ("***", "***"),
    ],
)
def test_an_answer_begins_without_its_marks(text, told):
    assert opening((TextBlock(text),), is_answer=True) == told
    assert opening((TextBlock(text),)) == " ".join(text.split()), "a question stays as it is typed"


@given(st.text(max_size=300))
def test_the_beginning_of_any_answer_is_one_short_line(text):
    told = opening((TextBlock(text),), 80, is_answer=True)
    assert len(told) <= 80
    assert "\n" not in told
