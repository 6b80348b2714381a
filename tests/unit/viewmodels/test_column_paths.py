"""A column as a conversation of its own; a blind one tells nothing but words."""

from __future__ import annotations

import dataclasses
import datetime
from decimal import Decimal

from orca_desktop.domain.blocks import RedactedThinkingBlock, TextBlock, ThinkingBlock
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.growing import GrowingText
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.reply import OpenBlock, Reply, Status, Timing
from orca_desktop.domain.usage import Usage
from orca_desktop.viewmodels.column_paths import of_column, veiled

WHEN = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)


def reply(name: str, **changes: object) -> Reply:
    found = Reply(name, WHEN, DEFAULTS, status=Status.FINISHED, parts=(TextBlock(name),))
    return dataclasses.replace(found, **changes)  # type: ignore[arg-type]


def compared() -> tuple[Conversation, Turn]:
    """Two columns, of which the first has two versions and went on."""
    plan = Plan((Question.REPEAT,), DEFAULTS, (Variant("a"), Variant("b"), Variant("c")))
    comparison = (
        begun(plan).with_reply("a", "a1").with_reply("b", "b1").with_reply("a", "a2")
    ).continuing(["next"])
    asked = Turn("t", "before", WHEN, (TextBlock("Q"),), comparison=comparison)
    for name in ("a1", "b1", "a2"):
        asked = asked.with_reply(reply(name))
    later = Turn("next", "a2", WHEN, (TextBlock("More?"),)).with_reply(reply("n1"))
    found = Conversation(Summary("c", "Title", WHEN, WHEN), turns=(asked, later))
    return found, asked


def test_a_column_shows_its_own_answers_and_how_they_went_on() -> None:
    conversation, turn = compared()
    column = of_column(conversation, turn, "a")
    assert (column.id, column.head.title) == ("t/a", "")
    first, later = column.turns
    assert [each.id for each in first.replies] == ["a1", "a2"]
    assert (first.parent, first.chosen_id, first.comparison) == (None, "a2", None)
    assert (later.id, later.parent, later.chosen_id) == ("next", "a2", "n1")
    assert [each.id for each in column.path] == ["t", "next"]


def test_a_column_without_an_answer_shows_its_question() -> None:
    conversation, turn = compared()
    (only,) = of_column(conversation, turn, "c").turns
    assert (only.replies, only.chosen_id) == ((), None)
    assert of_column(conversation, turn, "nobody").turns == ()


def test_an_answer_that_is_not_there_any_more_is_not_chosen() -> None:
    conversation, turn = compared()
    without = dataclasses.replace(turn, replies=turn.replies[:2])
    first, *_ = of_column(conversation.with_turn(without), without, "a").turns
    assert [each.id for each in first.replies] == ["a1"]
    assert first.chosen_id is None


def test_V14_a_blind_column_tells_nothing_but_its_words() -> None:
    telling = reply(
        "r",
        parts=(
            ThinkingBlock("I am a model"),
            RedactedThinkingBlock("x"),
            TextBlock("words"),
            OpenBlock(3, ThinkingBlock(""), GrowingText("hm")),
            OpenBlock(4, TextBlock(""), GrowingText("more")),
        ),
        model_returned="maker/model",
        response_id="msg",
        request_id="req",
        stop_reason="max_tokens",
        stop_details={"type": "x"},
        usage=Usage(1, 2, cost_usd=Decimal(1)),
        timing=Timing(1.0, 2.0, 3.0),
        settled_cost=Decimal(1),
        failure=Failure(ErrorKind.BAD_REQUEST, "maker/model refuses top_k", refused="top_k"),
    )
    found = veiled(telling, "Answer A")
    assert found.settings == Settings(model="Answer A")
    assert [getattr(part, "start", part) for part in found.parts] == [
        TextBlock("words"),
        TextBlock(""),
    ]
    assert found.failure == Failure(ErrorKind.SERVER, may_retry=True)
    told = (found.model_returned, found.response_id, found.request_id, found.stop_reason)
    assert told == (None,) * 4
    assert (found.stop_details, found.settled_cost, found.usage) == (None, None, Usage())
    assert found.timing == Timing()
    assert veiled(reply("r"), "A").failure is None


def test_V14_every_turn_of_a_blind_column_is_veiled() -> None:
    conversation, turn = compared()
    column = of_column(conversation, turn, "a", "Answer A")
    spoken = {each.settings.model for found in column.turns for each in found.replies}
    assert spoken == {"Answer A"}
