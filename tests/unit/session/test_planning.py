"""What a comparison asks for, before anything is asked."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest

from orca_desktop.domain.blocks import TextBlock, ToolResultBlock, ToolUseBlock
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, Draft, Turn
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Status
from orca_desktop.domain.usage import Usage
from orca_desktop.domain.words import Text
from orca_desktop.session import planning
from orca_desktop.session.intents import (
    AddColumn,
    EditQuestion,
    RepeatColumns,
    RetryColumns,
    StartComparison,
)
from orca_desktop.session.planning import (
    Batch,
    ComparisonPlace,
    OpenComparison,
    PlannedReply,
    place_of,
)
from tests.unit.store import values


@pytest.mark.parametrize("repeats", [1, 3])
def test_of_the_column_that_an_answer_joins_one_answer_less_is_asked_for(repeats: int) -> None:
    chat = values.conversation(values.turn("Which?", answer := values.reply()))
    temperatures = (0.2, 0.5, 1.0)
    plan = Plan(
        (Question.CREATIVITY,),
        DEFAULTS,
        tuple(
            Variant(str(number), "", {"temperature": value}, repeats)
            for number, value in enumerate(temperatures)
        ),
    )
    for intent, joining in (
        (StartComparison(Draft("And?"), plan), 0),
        (StartComparison(Draft(""), plan, start_from=answer.id), 1),
    ):
        place = place_of(chat, intent)
        assert isinstance(place, ComparisonPlace)
        found = [each.get("temperature") for each in place.settings(plan)]
        counts = [found.count(value) for value in temperatures]
        assert counts == [repeats - joining, repeats, repeats]


# -- in the chat ------------------------------------------------------------------------------


def talk(number: int, **last: Any) -> Conversation:
    """So many questions one after the other, each with an answer."""
    made: list[Turn] = []
    for place in range(number):
        facts = last if place == number - 1 else {}
        answer = values.reply(**{"text": f"answer {place}", **facts})
        parent = made[-1].chosen_id if made else None
        made.append(values.turn(f"question {place}", answer, parent=parent))
    return values.conversation(*made, settings=DEFAULTS.with_value("temperature", 0.5))


def one(batch: Batch | Text) -> PlannedReply:
    assert isinstance(batch, Batch)
    (planned,) = batch.replies
    return planned


def test_a_question_follows_the_last_answer_with_all_before_it() -> None:
    chat = talk(2)
    batch = planning.question(chat, Draft("And?"))
    planned = one(batch)
    assert isinstance(batch, Batch)
    assert batch.turns == (planned.turn,)
    assert (batch.is_draft, batch.alone, batch.compared) == (True, True, None)
    assert planned.turn.parent == chat.last_reply_id
    assert planned.turn.prompt == (TextBlock("And?"),)
    assert [each.id for each in planned.history] == [each.id for each in chat.turns]
    assert planned.settings == chat.settings
    assert (planned.without, planned.continues, planned.variant_id) == (None, None, None)
    assert str(planning.question(chat, Draft(" "))) == "Write a message first."


def test_another_version_of_a_question_stands_beside_it() -> None:
    chat = talk(3)
    batch = planning.edited(chat, EditQuestion(chat.turns[1].id, Draft("Rather?")))
    planned = one(batch)
    assert planned.turn.parent == chat.turns[1].parent
    assert planned.turn.id != chat.turns[1].id
    assert [each.id for each in planned.history] == [chat.turns[0].id]
    first = one(planning.edited(chat, EditQuestion(chat.turns[0].id, Draft("Rather?"))))
    assert (first.turn.parent, first.history) == (None, ())
    assert planning.edited(chat, EditQuestion("nowhere", Draft("Rather?"))) == Batch()
    aside = chat.with_turn(values.turn("other beginning"))
    assert planning.edited(aside, EditQuestion(chat.turns[1].id, Draft("x"))) == Batch()
    refused = planning.edited(chat, EditQuestion(chat.turns[1].id, Draft("")))
    assert str(refused) == "Write a message first."


def test_another_try_is_the_same_question_with_the_settings_of_now() -> None:
    chat = talk(2)
    batch = planning.tried_again(chat, chat.turns[1], "top_k")
    planned = one(batch)
    assert planned.turn is chat.turns[1]
    assert [each.id for each in planned.history] == [chat.turns[0].id]
    assert (planned.settings, planned.without) == (chat.settings, "top_k")
    assert (batch.turns, batch.is_draft, batch.alone) == ((), False, True)


def test_the_rest_of_an_answer_is_asked_for_as_the_answer_was_where_nothing_follows() -> None:
    own = DEFAULTS.with_value("temperature", 0.9)
    chat = talk(2, stop_reason="max_tokens", settings=own)
    turn, answer = chat.turns[1], chat.turns[1].replies[0]
    planned = one(planning.rest(chat, turn, answer))
    assert (planned.continues, planned.settings, planned.turn) == (answer, own, turn)
    assert [each.id for each in planned.history] == [chat.turns[0].id]
    followed = chat.with_turn(values.turn("more", parent=answer.id))
    assert planning.rest(followed, turn, answer) == Batch()
    whole = talk(2)
    assert planning.rest(whole, whole.turns[1], whole.turns[1].replies[0]) == Batch()


def call(number: int) -> ToolUseBlock:
    return ToolUseBlock("tool_use", f"call-{number}", "look", {})


def result(number: int) -> ToolResultBlock:
    return ToolResultBlock("tool_result", f"call-{number}", "found")


@pytest.mark.parametrize(
    ("results", "is_asked"),
    [((1, 2), True), ((2, 1), True), ((1,), False), ((), False), ((1, 2, 3), False)],
)
def test_results_go_along_only_if_they_are_all_of_them(results, is_asked) -> None:
    chat = talk(2, parts=(call(1), call(2)), stop_reason="tool_use")
    answer = chat.turns[1].replies[0]
    batch = planning.answered(chat, answer, tuple(map(result, results)))
    assert isinstance(batch, Batch)
    assert bool(batch.replies) is is_asked
    if is_asked:
        assert one(batch).turn.prompt == tuple(map(result, results))
        assert one(batch).turn.parent == answer.id
        assert not batch.is_draft, "what is written there stays"
    earlier = chat.turns[0].replies[0]
    assert planning.answered(chat, earlier, ()) == Batch()


# -- in columns -------------------------------------------------------------------------------

COLUMNS = (
    Variant("1", "", {"temperature": 0.1}),
    Variant("2", "", {"temperature": 0.2}),
    Variant("3", "", {"temperature": 0.3}),
)


def compared(
    *statuses: Status | None, waiting: Mapping[str, int] | None = None, **last: Any
) -> OpenComparison:
    """A comparison after one question; each column has an answer of that status, or none."""
    before = values.turn("before", values.reply("yes"))
    found = begun(Plan((Question.REPEAT,), DEFAULTS, COLUMNS[: len(statuses)]), ["2", "1", "3"])
    turn = values.turn("compared", parent=before.chosen_id)
    for variant, status in zip(COLUMNS, statuses, strict=False):
        if status is not None:
            running = values.running("words")
            words = values.reply(f"in {variant.id}", status=status, **last)
            answer = running if status is Status.STREAMING else words
            turn = turn.with_reply(answer)
            found = found.with_reply(variant.id, answer.id)
    turn = dataclasses.replace(turn, comparison=found)
    chat = values.conversation(before, turn)
    return OpenComparison(chat, turn, found, waiting or {})


DONE, FAILED, RUNS = Status.FINISHED, Status.FAILED, Status.STREAMING


def test_what_failed_or_never_began_is_told_of_columns_that_rest() -> None:
    found = compared(FAILED, DONE, None)
    assert found.failed == ("1", "3")
    assert compared(FAILED, RUNS, None, waiting={"3": 1}).failed == ("1",)
    assert compared(Status.INTERRUPTED, Status.STOPPED, DONE).failed == ("1",)
    assert [compared(DONE, RUNS, None, waiting={"3": 1}).is_at_work(each) for each in "123"] == [
        False,
        True,
        True,
    ]
    assert found.column_ending_with(found.turn.replies[1].id) == "2"
    assert found.column_ending_with("nobody") is None


def test_columns_are_asked_once_more_where_they_rest() -> None:
    found = compared(DONE, RUNS, FAILED)
    batch = planning.retried(found, RetryColumns(found.turn.id, ("1", "2", "3"), "top_k"))
    assert [each.variant_id for each in batch.replies] == ["1", "3"]
    assert [each.settings["temperature"] for each in batch.replies] == [0.1, 0.3]
    assert {each.without for each in batch.replies} == {"top_k"}
    assert {each.turn.id for each in batch.replies} == {found.turn.id}
    assert [[turn.id for turn in each.history] for each in batch.replies] == [
        [found.conversation.turns[0].id]
    ] * 2
    assert (batch.compared, batch.alone, batch.turns) == (found.turn.id, False, ())
    assert planning.retried(found, RetryColumns(found.turn.id, ("nowhere",))).replies == ()


@pytest.mark.parametrize(
    ("times", "variant", "asked"),
    [
        (2, None, ["2", "1", "3", "1"]),
        (1, None, ["1"]),
        (0, None, ["1"]),
        (3, "1", ["1", "1", "1"]),
        (9, "3", ["3", "3", "3", "3"]),
    ],
)
def test_so_many_answers_are_asked_for_as_are_missing(times, variant, asked) -> None:
    """The column shown first comes first, and each has its turn before one has two."""
    found = compared(FAILED, DONE, DONE)
    batch = planning.repeated(found, RepeatColumns(found.turn.id, times, variant))
    assert [each.variant_id for each in batch.replies] == asked
    assert all(each.turn.id == found.turn.id for each in batch.replies)


def test_what_waits_counts_as_an_answer() -> None:
    found = compared(FAILED, None, None, waiting={"1": 1, "2": 1})
    batch = planning.repeated(found, RepeatColumns(found.turn.id, 2))
    assert [each.variant_id for each in batch.replies] == ["2", "1", "3", "3"]


def test_a_column_more_is_asked_as_often_as_it_says() -> None:
    found = compared(DONE, DONE)
    new = Variant("9", "New", {"temperature": 0.9}, 2)
    batch = planning.with_column(found, AddColumn(found.turn.id, new))
    assert isinstance(batch, Batch)
    assert [(each.variant_id, each.settings["temperature"]) for each in batch.replies] == [
        ("3", 0.9),
        ("3", 0.9),
    ]
    assert batch.replies[0].turn is found.turn
    assert [each.id for each in batch.replies[0].history] == [found.conversation.turns[0].id]
    assert (batch.compared, batch.alone) == (found.turn.id, False)
    assert batch.change is not None
    after = batch.change(found.comparison)
    assert [each.id for each in after.plan.variants] == ["1", "2", "3"]
    assert after.plan.settings("3")["temperature"] == 0.9
    full = dataclasses.replace(
        found,
        comparison=begun(
            Plan((Question.REPEAT,), DEFAULTS, tuple(Variant(str(each)) for each in range(1, 9)))
        ),
    )
    refused = planning.with_column(full, AddColumn(found.turn.id, new))
    assert str(refused) == "At most 8 columns fit. Remove one of them first."


def test_one_more_question_goes_to_each_column_that_has_words() -> None:
    found = compared(DONE, None, DONE)
    batch = planning.gone_on(found, Draft("And?"))
    assert isinstance(batch, Batch)
    assert [each.variant_id for each in batch.replies] == ["1", "3"]
    assert [each.turn.parent for each in batch.replies] == [each.id for each in found.turn.replies]
    assert batch.turns == tuple(each.turn for each in batch.replies)
    assert len({each.id for each in batch.turns}) == 2
    assert [[turn.id for turn in each.history] for each in batch.replies] == [
        [each.id for each in found.conversation.turns]
    ] * 2
    assert (batch.compared, batch.alone, batch.is_draft) == (found.turn.id, True, True)
    assert batch.change is not None
    assert batch.change(found.comparison).continued == (tuple(each.id for each in batch.turns),)
    assert str(planning.gone_on(found, Draft(" "))) == "Write a question first."
    nothing = planning.gone_on(compared(None, None), Draft("And?"))
    assert str(nothing) == "No column has an answer to go on from."


def test_the_rest_and_the_results_of_a_column_are_asked_for_in_it() -> None:
    cut = compared(DONE, RUNS, None, stop_reason="max_tokens")
    batch = planning.rest_of_column(cut, "1")
    planned = one(batch)
    assert planned.continues == cut.turn.replies[0]
    assert (planned.variant_id, batch.compared, batch.alone) == ("1", cut.turn.id, False)
    assert [each.id for each in planned.history] == [cut.conversation.turns[0].id]
    for variant in "23":
        assert planning.rest_of_column(cut, variant) == Batch()
    assert planning.rest_of_column(compared(DONE), "1") == Batch(), "it is whole"
    waits = compared(DONE, None, parts=(call(1),), stop_reason="tool_use")
    batch = planning.answered_in_column(waits, "1", (result(1),))
    planned = one(batch)
    assert (planned.turn.parent, planned.turn.prompt) == (
        waits.turn.replies[0].id,
        (result(1),),
    )
    assert (planned.settings["temperature"], planned.variant_id) == (0.1, "1")
    assert (batch.turns, batch.compared, batch.alone) == ((planned.turn,), waits.turn.id, False)
    assert batch.change is not None
    assert batch.change(waits.comparison).continued == ((planned.turn.id,),)
    assert planning.answered_in_column(waits, "2", (result(1),)) == Batch()
    assert planning.answered_in_column(waits, "1", (result(2),)) == Batch()


# -- comparisons that begin -------------------------------------------------------------------


def plan(*variants: Variant, **facts: Any) -> Plan:
    return Plan((Question.REPEAT,), DEFAULTS, variants, **facts)


def start(chat: Conversation, intent: StartComparison) -> Batch | Text:
    return planning.started(chat, intent, lambda order: order.reverse())


def test_first_answers_come_before_repeats_in_the_order_shown() -> None:
    chat = talk(1)
    wanted = plan(
        dataclasses.replace(COLUMNS[0], repeats=2),
        COLUMNS[1],
        dataclasses.replace(COLUMNS[2], repeats=3),
    )
    for is_blind, order in ((False, "123133"), (True, "321313")):
        asked = dataclasses.replace(wanted, is_blind=is_blind)
        batch = start(chat, StartComparison(Draft("Which?"), asked))
        assert isinstance(batch, Batch)
        assert "".join(each.variant_id or "" for each in batch.replies) == order
        (turn,) = batch.turns
        assert turn.comparison is not None
        assert (turn.parent, turn.prompt) == (chat.last_reply_id, (TextBlock("Which?"),))
        assert "".join(turn.comparison.order) == ("321" if is_blind else "123")
        assert (batch.compared, batch.is_draft, batch.alone) == (turn.id, True, True)
        assert turn.comparison.plan.with_chat
        assert turn.comparison.begins is None
        assert [each.id for each in batch.replies[0].history] == [chat.turns[0].id]


def test_a_comparison_without_the_chat_begins_with_itself() -> None:
    chat = talk(2)
    batch = start(chat, StartComparison(Draft("Which?"), plan(*COLUMNS, with_chat=False)))
    assert isinstance(batch, Batch)
    (turn,) = batch.turns
    assert turn.comparison is not None
    assert turn.comparison.begins == turn.id
    assert not turn.comparison.plan.with_chat
    assert all(each.history == () for each in batch.replies)


def test_an_answer_that_is_there_is_the_first_column_of_its_own_turn() -> None:
    chat = talk(2)
    answer = chat.turns[1].replies[0]
    batch = start(chat, StartComparison(Draft("not asked"), plan(*COLUMNS), start_from=answer.id))
    assert isinstance(batch, Batch)
    assert [each.variant_id for each in batch.replies] == ["2", "3"]
    assert (batch.turns, batch.compared, batch.is_draft) == ((), chat.turns[1].id, False)
    assert batch.begins is not None
    assert batch.begins.started_from == answer.id
    assert batch.begins.columns[0].replies == (answer.id,)
    assert [each.id for each in batch.replies[0].history] == [chat.turns[0].id]


def test_an_answer_of_a_comparison_goes_on_in_a_copy_that_costs_nothing() -> None:
    found = compared(DONE, DONE, usage=Usage(5, 6, cost_usd=Decimal(7)), settled_cost=Decimal(7))
    answer = found.turn.replies[0]
    chat = found.conversation
    batch = start(chat, StartComparison(Draft(""), plan(*COLUMNS), start_from=answer.id))
    assert isinstance(batch, Batch)
    (turn,) = batch.turns
    (copy,) = turn.replies
    assert copy.id != answer.id
    assert copy.parts == answer.parts
    assert (copy.usage, copy.settled_cost) == (Usage(5, 6, cost_usd=Decimal(0)), None)
    assert (turn.parent, turn.prompt) == (found.turn.parent, found.turn.prompt)
    assert turn.comparison is not None
    assert turn.comparison.columns[0].replies == (copy.id,)
    assert not batch.is_draft
    assert [each.variant_id for each in batch.replies] == ["2", "3"]


def test_a_question_is_asked_once_more_beside_itself() -> None:
    chat = talk(2)
    batch = start(chat, StartComparison(Draft(""), plan(*COLUMNS), beside=chat.turns[1].id))
    assert isinstance(batch, Batch)
    (turn,) = batch.turns
    assert (turn.parent, turn.prompt) == (chat.turns[1].parent, chat.turns[1].prompt)
    assert [each.variant_id for each in batch.replies] == ["1", "2", "3"]
    assert not batch.is_draft


@pytest.mark.parametrize(
    ("intent", "sentence"),
    [
        (StartComparison(Draft(" "), plan(*COLUMNS)), "Write a question first."),
        (StartComparison(Draft("x"), plan(COLUMNS[0])), "Add a second column to compare with."),
        (
            StartComparison(Draft("x"), plan(*(Variant(str(each)) for each in range(9)))),
            "At most 8 columns fit. Remove one of them first.",
        ),
        (
            StartComparison(Draft("x"), plan(*COLUMNS), start_from="gone"),
            "This comparison is no longer open.",
        ),
        (
            StartComparison(Draft("x"), plan(*COLUMNS), beside="gone"),
            "This comparison is no longer open.",
        ),
    ],
)
def test_why_a_comparison_cannot_be_started(intent, sentence) -> None:
    assert str(start(talk(1), intent)) == sentence


def test_eight_columns_fit() -> None:
    wanted = plan(*(Variant(str(each)) for each in range(8)))
    batch = start(talk(1), StartComparison(Draft("x"), wanted))
    assert isinstance(batch, Batch) and len(batch.replies) == 8
