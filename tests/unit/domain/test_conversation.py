"""The tree of turns and its visible path."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from orca_desktop.domain.blocks import Block, ImageBlock, TextBlock
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, Draft, Summary, Turn, first_words
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.reply import Reply

PICTURE = ImageBlock({"type": "url", "url": "https://pictures.example/orca.png"})
WHEN = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)


def reply(name: str) -> Reply:
    return Reply(name, WHEN, Settings(model="m"))


def turn(name: str, parent: str | None = None) -> Turn:
    return Turn(name, parent, WHEN, (TextBlock(name),))


def conversation() -> Conversation:
    first = turn("t1").with_reply(reply("r1"))
    second = turn("t2", "r1").with_reply(reply("r2"))
    return Conversation(Summary("c", "Title", WHEN, WHEN)).with_turn(first).with_turn(second)


def names(shown: Conversation) -> list[str]:
    return [each.id for each in shown.path]


def test_a_new_turn_continues_the_visible_path() -> None:
    shown = conversation()
    assert names(shown) == ["t1", "t2"]
    assert shown.last_reply_id == "r2"


def test_another_version_has_its_own_continuation_and_the_old_one_stays() -> None:
    shown = conversation()
    again = shown.with_turn(shown.by_id["t1"].with_reply(reply("r1b")))
    assert names(again) == ["t1"]
    assert again.last_reply_id == "r1b"
    longer = again.with_turn(turn("t3", "r1b").with_reply(reply("r3")))
    assert names(longer) == ["t1", "t3"]
    import dataclasses

    back = longer.with_turn(dataclasses.replace(longer.by_id["t1"], chosen_id="r1"))
    assert names(back) == ["t1", "t2"]


def test_an_edited_question_stands_beside_the_old_one() -> None:
    shown = conversation().with_turn(turn("t1b"))
    assert names(shown) == ["t1b"]
    assert [each.id for each in shown.siblings(shown.by_id["t1"])] == ["t1", "t1b"]
    assert names(shown.showing(shown.by_id["t1"])) == ["t1", "t2"]


def test_replacing_a_reply_changes_nothing_else() -> None:
    shown = conversation()
    same = shown.with_turn(shown.by_id["t2"].with_reply(reply("r2")))
    assert same == shown


def test_titles_come_from_the_first_words() -> None:
    assert first_words((TextBlock("  Plan three\ndays in Lisbon "),)) == "Plan three days in Lisbon"
    long = first_words((TextBlock("word " * 40),))
    assert long.endswith("…")
    assert len(long) <= 61
    assert len(first_words((TextBlock("x" * 500),))) <= 61
    assert first_words(()) == ""


def test_what_the_list_tells_of_a_conversation_is_declared_once() -> None:
    heads, own = dataclasses.fields(Summary), dataclasses.fields(Conversation)
    assert not {each.name for each in heads} & {each.name for each in own}


def test_other_facts_leave_the_turns_alone() -> None:
    before = Conversation(Summary("c", "Old", WHEN, WHEN))
    after = before.with_head(title="New", pinned=True)
    assert (after.id, after.head.title, after.head.pinned) == ("c", "New", True)
    assert after.turns is before.turns


@pytest.mark.parametrize(
    ("draft", "is_blank", "prompt"),
    [
        (Draft(), True, ()),
        (Draft(" \n"), True, ()),
        (Draft("Hi "), False, (TextBlock("Hi "),)),
        (Draft("", (PICTURE,)), False, (PICTURE,)),
        (Draft("Hi", (PICTURE,)), False, (PICTURE, TextBlock("Hi"))),
    ],
)
def test_a_draft_asks_what_is_attached_and_then_the_words(
    draft: Draft, is_blank: bool, prompt: tuple[Block, ...]
) -> None:
    assert (draft.is_blank, draft.prompt) == (is_blank, prompt)
    assert is_blank or Draft.of(prompt).prompt == prompt


def compared() -> Conversation:
    """Two columns, of which the first went on with two questions, and a third without an answer."""
    plan = Plan(
        (Question.CREATIVITY,),
        DEFAULTS,
        tuple(Variant(name, changes={"temperature": value}) for name, value in VALUES.items()),
    )
    comparison = begun(plan).with_reply("a", "ra").with_reply("b", "rb")
    comparison = dataclasses.replace(comparison, continued=(("n1", "n2"), ("n3",)))
    first = turn("t1").with_reply(reply("ra")).with_reply(reply("rb"))
    first = dataclasses.replace(first, comparison=comparison)
    found = Conversation(Summary("c", "Title", WHEN, WHEN)).with_turn(first)
    for name, parent, answer in (("n1", "ra", "r1"), ("n2", "rb", "r2"), ("n3", "r1", "r3")):
        found = found.with_turn(turn(name, parent).with_reply(reply(answer)))
    return found


VALUES = {"a": 0.0, "b": 0.5, "c": 1.0}


@pytest.mark.parametrize(
    ("column", "turns"), [("a", ["t1", "n1", "n3"]), ("b", ["t1", "n2"]), ("c", ["t1"])]
)
def test_a_column_is_read_with_how_it_went_on(column: str, turns: list[str]) -> None:
    found = compared()
    path = found.column_path(found.by_id["t1"], column)
    assert [each.id for each in path] == turns
    assert path[0].chosen_id == {"a": "ra", "b": "rb", "c": None}[column]


def test_what_is_no_column_has_no_path() -> None:
    found = compared()
    assert found.column_path(found.by_id["t1"], "nobody") == ()
    assert found.column_path(found.by_id["n1"], "a") == ()


def test_a_turn_is_read_in_the_comparison_that_it_went_on_from() -> None:
    found = compared()
    for name in ("t1", "n1", "n2", "n3"):
        at = found.comparison_of(found.by_id[name])
        assert at is not None and at.id == "t1"
    assert found.comparison_of(turn("elsewhere")) is None


def test_a_new_turn_follows_the_reply_that_is_shown() -> None:
    empty = Conversation(Summary("c", "Title", WHEN, WHEN))
    assert empty.last_reply_id is None
    assert empty.so_far == ()
    unanswered = conversation().with_turn(turn("t3", "r2"))
    assert unanswered.last_reply_id == "r2", "a question without an answer is passed by"
    assert [each.id for each in unanswered.so_far] == ["t1", "t2"]
