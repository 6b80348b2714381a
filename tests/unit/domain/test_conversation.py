"""The tree of turns and its visible path."""

from __future__ import annotations

import datetime

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.conversation import Conversation, Turn, first_words
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Reply

WHEN = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)


def reply(name: str) -> Reply:
    return Reply(name, WHEN, Settings(model="m"))


def turn(name: str, parent: str | None = None) -> Turn:
    return Turn(name, parent, WHEN, (TextBlock(name),))


def conversation() -> Conversation:
    first = turn("t1").having(reply("r1"))
    second = turn("t2", "r1").having(reply("r2"))
    return Conversation("c", "Title", WHEN, WHEN).having(first).having(second)


def names(shown: Conversation) -> list[str]:
    return [each.id for each in shown.path]


def test_a_new_turn_continues_the_visible_path() -> None:
    shown = conversation()
    assert names(shown) == ["t1", "t2"]
    assert shown.last_reply_id == "r2"


def test_another_version_has_its_own_continuation_and_the_old_one_stays() -> None:
    shown = conversation()
    again = shown.having(shown.by_id["t1"].having(reply("r1b")))
    assert names(again) == ["t1"]
    assert again.last_reply_id == "r1b"
    longer = again.having(turn("t3", "r1b").having(reply("r3")))
    assert names(longer) == ["t1", "t3"]
    import dataclasses

    back = longer.having(dataclasses.replace(longer.by_id["t1"], chosen_id="r1"))
    assert names(back) == ["t1", "t2"]


def test_an_edited_question_stands_beside_the_old_one() -> None:
    shown = conversation().having(turn("t1b"))
    assert names(shown) == ["t1b"]
    assert [each.id for each in shown.siblings(shown.by_id["t1"])] == ["t1", "t1b"]
    assert names(shown.showing(shown.by_id["t1"])) == ["t1", "t2"]


def test_replacing_a_reply_changes_nothing_else() -> None:
    shown = conversation()
    same = shown.having(shown.by_id["t2"].having(reply("r2")))
    assert same == shown


def test_titles_come_from_the_first_words() -> None:
    assert first_words((TextBlock("  Plan three\ndays in Lisbon "),)) == "Plan three days in Lisbon"
    long = first_words((TextBlock("word " * 40),))
    assert long.endswith("…")
    assert len(long) <= 61
    assert len(first_words((TextBlock("x" * 500),))) <= 61
    assert first_words(()) == ""
