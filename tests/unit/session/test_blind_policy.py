"""What a blind comparison still hides is not told in another way."""

from __future__ import annotations

import dataclasses
import datetime

import pytest

from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply
from orca_desktop.session.blind_policy import refusal

WHEN = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)


def turn(name: str, parent: str | None) -> Turn:
    return Turn(name, parent, WHEN, ()).with_reply(Reply(f"r-{name}", WHEN, DEFAULTS))


def talk(*, is_blind: bool = True, is_revealed: bool = False) -> Conversation:
    """A question, then a comparison of one column, then how it went on."""
    plan = Plan((Question.REPEAT,), DEFAULTS, (Variant("1"),), is_blind=is_blind)
    comparison = begun(plan).with_reply("1", "r-compared")
    if is_revealed:
        comparison = comparison.revealed()
    compared = dataclasses.replace(turn("compared", "r-first"), comparison=comparison)
    found = Conversation(Summary("c", "", WHEN, WHEN))
    for each in (turn("first", None), compared, turn("then", "r-compared")):
        found = found.with_turn(each)
    return found


@pytest.mark.parametrize(
    ("reply_id", "is_refused"),
    [("", True), ("r-compared", True), ("r-then", True), ("nobody", True), ("r-first", False)],
)
def test_only_what_came_before_can_be_told(reply_id: str, *, is_refused: bool) -> None:
    found = refusal(talk(), reply_id)
    assert (found is not None) is is_refused
    assert found is None or "blind comparison still hides" in str(found)


def test_nothing_is_refused_where_nothing_is_hidden() -> None:
    assert refusal(talk(is_blind=False)) is None
    assert refusal(talk(is_revealed=True)) is None
    assert refusal(Conversation(Summary("c", "", WHEN, WHEN))) is None


def test_a_comparison_that_is_not_on_the_visible_path_hides_nothing() -> None:
    hidden = talk()
    elsewhere = hidden.with_turn(turn("other", "r-first"))
    assert [each.id for each in elsewhere.path] == ["first", "other"]
    assert refusal(elsewhere) is None


@pytest.mark.parametrize(
    ("reply_id", "is_refused"),
    [("r-compared", True), ("r-then", True), ("r-first", False), ("r-other", False)],
)
def test_an_answer_of_a_comparison_elsewhere_is_not_told(
    reply_id: str, *, is_refused: bool
) -> None:
    elsewhere = talk().with_turn(turn("other", "r-first"))
    assert (refusal(elsewhere, reply_id) is not None) is is_refused
