"""What costs money happens once: however often it is asked for, and wherever the person goes."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from orca_desktop.domain import variants
from orca_desktop.domain.comparison import Question, Variant
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.estimate import NeedsConsent
from orca_desktop.domain.money import OwnLimits, Prices
from orca_desktop.domain.reply import Status
from orca_desktop.domain.words import Text
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import (
    AddColumn,
    AskColumns,
    AskQuestion,
    RepeatColumns,
    RetryColumns,
    StartComparison,
)
from orca_desktop.store import Rating
from tests.support.gateway import Talk
from tests.support.gateway_scripts import play_whole, text_block, whole
from tests.unit.session.compare_bench import (
    LoopbackBench,
    comparison_of,
    looped,
    over,
    plan,
    shown,
    started,
)

QUESTION = Draft("How do I write a friendly letter to my neighbour?")
TWO = variants.temperatures((("", 0.1), ("", 0.9)))
CHEAP = Prices(Decimal("0.01"), Decimal("0.01"))
DEAR = Prices(Decimal(1000), Decimal(1000))


async def said(talk: Talk) -> None:
    await play_whole(talk, whole(talk, text_block(0, "Said.")))


@pytest.fixture
async def loopback(tmp_path: Path) -> AsyncIterator[LoopbackBench]:
    async with looped(tmp_path, said) as bench:
        yield bench


async def compared(bench: LoopbackBench) -> str:
    session = bench.session
    turn_id = await started(
        await session.ask(StartComparison(QUESTION, plan(session.shown.settings, TWO)))
    )
    await over(bench, turn_id)
    return turn_id


async def test_a_comparison_that_is_begun_twice_at_once_is_begun_once(
    loopback: LoopbackBench,
) -> None:
    session = loopback.session
    asked = plan(session.shown.settings, TWO)
    await loopback.lists(CHEAP)
    await session.usage.set_limits(OwnLimits(per_day=Decimal(1000)))
    found = await asyncio.gather(*(session.ask(StartComparison(QUESTION, asked)) for _ in range(5)))
    assert sum(isinstance(each, Started) for each in found) == 1
    assert sum(isinstance(each, Text) for each in found) == 4
    (begun,) = (each for each in found if isinstance(each, Started))
    await over(loopback, begun.turn_id)
    assert len(session.shown.turns) == 1
    assert len(loopback.gateway.messages) == 2


async def test_an_answer_is_joined_by_one_comparison(loopback: LoopbackBench) -> None:
    session = loopback.session
    assert isinstance(await session.ask(AskQuestion(QUESTION)), Started)
    reply = await loopback.answered()
    await loopback.until(lambda: not session.is_busy(session.shown.id))
    columns = variants.beside(reply.settings, TWO)
    asked = plan(session.shown.settings, columns)
    found = await asyncio.gather(
        *(session.ask(StartComparison(Draft(""), asked, start_from=reply.id)) for _ in range(3))
    )
    assert sum(isinstance(each, Started) for each in found) == 1
    await over(loopback, session.shown.turns[0].id)
    assert len(session.shown.turns[0].replies) == 3
    assert len(loopback.gateway.messages) == 3


async def test_nothing_begins_in_a_chat_that_was_opened_meanwhile(loopback: LoopbackBench) -> None:
    session = loopback.session
    await loopback.lists(CHEAP)
    await session.usage.set_limits(OwnLimits(per_day=Decimal(1000)))
    asked = plan(session.shown.settings, TWO)
    beginning = asyncio.gather(session.ask(StartComparison(QUESTION, asked)))
    await asyncio.sleep(0)
    await session.new_conversation()
    (found,) = await beginning
    assert isinstance(found, Text)
    assert session.shown.turns == ()
    assert loopback.gateway.messages == []


async def test_a_column_is_tried_again_once(loopback: LoopbackBench) -> None:
    turn_id = await compared(loopback)
    session = loopback.session
    for _ in range(4):
        assert isinstance(await session.ask(RetryColumns(turn_id, ("1",))), Started)
    await over(loopback, turn_id)
    assert len(loopback.gateway.messages) == 3
    for _ in range(3):
        assert isinstance(
            await session.ask(RetryColumns(turn_id, session.asking.failed(turn_id))), Started
        )
    await over(loopback, turn_id)
    assert len(loopback.gateway.messages) == 3, "nothing had failed"


async def test_columns_are_repeated_added_and_continued_once(loopback: LoopbackBench) -> None:
    turn_id = await compared(loopback)
    session = loopback.session
    await loopback.lists(CHEAP)
    await session.usage.set_limits(OwnLimits(per_day=Decimal(1000)))

    found = await asyncio.gather(*(session.ask(RepeatColumns(turn_id, 2)) for _ in range(3)))
    assert [isinstance(each, Started) for each in found] == [True, False, False]
    await over(loopback, turn_id)
    assert len(loopback.gateway.messages) == 4
    asked_by = comparison_of(loopback, turn_id)[1].plan
    assert [each.repeats for each in asked_by.variants] == [1, 1], "the next is asked once again"
    more = Variant("", "", {"temperature": 0.5})
    added = await asyncio.gather(*(session.ask(AddColumn(turn_id, more)) for _ in range(3)))
    assert [isinstance(each, Started) for each in added] == [True, False, False]
    await over(loopback, turn_id)
    assert len(loopback.gateway.messages) == 5
    later = Draft("And then?")
    asked = await asyncio.gather(*(session.ask(AskColumns(turn_id, later)) for _ in range(3)))
    assert [isinstance(each, Started) for each in asked] == [True, False, False]
    await over(loopback, turn_id)
    assert len(loopback.gateway.messages) == 8


async def test_a_column_above_the_limit_is_added_with_consent_alone(
    loopback: LoopbackBench,
) -> None:
    turn_id = await compared(loopback)
    session = loopback.session
    await loopback.lists(DEAR)
    more = Variant("", "", {"temperature": 0.5}, repeats=2)
    found = await session.ask(AddColumn(turn_id, more))
    assert isinstance(found, NeedsConsent)
    assert found.estimate.answers == 2
    assert len(comparison_of(loopback, turn_id)[1].columns) == 2
    assert isinstance(await session.ask(AddColumn(turn_id, more), agreed=True), Started)
    await over(loopback, turn_id)
    assert len(comparison_of(loopback, turn_id)[1].columns) == 3


async def test_what_a_model_refused_is_left_out_of_the_next_try(loopback: LoopbackBench) -> None:
    turn_id = await compared(loopback)
    assert isinstance(
        await loopback.session.ask(RetryColumns(turn_id, ("1",), without="temperature")), Started
    )
    await over(loopback, turn_id)
    assert "temperature" not in loopback.gateway.messages[-1].json
    reply = shown(loopback, turn_id)["1"]
    assert reply is not None
    assert reply.status is Status.FINISHED
    assert [(each.name, each.value) for each in reply.withheld] == [("temperature", 0.1)]
    assert comparison_of(loopback, turn_id)[1].plan.settings("1")["temperature"] == 0.1


async def test_limits_that_make_no_sense_are_not_remembered(loopback: LoopbackBench) -> None:
    session = loopback.session
    for odd in ("NaN", "-1", "Infinity", "many", None, 3):
        await session.remembered.keep("comparison_limit_usd", odd)
        assert session.compare.limit == Decimal("0.50")
    for odd, count in ((0, 1), (99, 8), ("three", 3), (None, 3)):
        await session.remembered.keep("comparison_concurrency", odd)
        assert session.compare.concurrency == count


async def test_a_recipe_is_renamed_and_brought_back_to_its_place(loopback: LoopbackBench) -> None:
    compare = loopback.session.compare
    one, two = plan(loopback.session.shown.settings, TWO), plan(loopback.session.shown.settings, ())
    for name in ("A", "B", "C"):
        await compare.keep_recipe(name, one)
    await compare.rename_recipe("B", "  New   name ")
    assert [each.name for each in compare.recipes] == ["A", "New name", "C"]
    await compare.rename_recipe("nobody", "X")
    await compare.rename_recipe("A", " ")
    assert [each.name for each in compare.recipes] == ["A", "New name", "C"]
    await compare.forget_recipe("New name")
    await compare.keep_recipe("New name", two, 1)
    assert [each.name for each in compare.recipes] == ["A", "New name", "C"]
    await compare.rename_recipe("A", "C")
    assert [each.name for each in compare.recipes] == ["C", "New name"]


async def test_the_table_of_an_open_comparison(loopback: LoopbackBench) -> None:
    turn_id = await compared(loopback)
    session = loopback.session
    await session.compare.rate(comparison_of(loopback, turn_id)[0].replies[0].id, Rating.GOOD)
    heads, first, second = await session.compare.table(turn_id)
    assert heads[:3] == ("Column", "Temperature", "Words")
    assert heads[-1] == "Rating"
    assert (first[:3], first[-1]) == (("A", "0.1", "1"), "good")
    assert (second[:3], second[-1]) == (("B", "0.9", "1"), "")
    assert await session.compare.table("nobody") == ()


async def test_a_question_without_words_is_refused_in_every_form(loopback: LoopbackBench) -> None:
    session = loopback.session
    turn_id = await compared(loopback)
    for words in ("", "  ", "\n\t"):
        asked = plan(session.shown.settings, TWO, Question.REPEAT)
        assert isinstance(await session.ask(StartComparison(Draft(words), asked)), Text)
        assert isinstance(await session.ask(AskColumns(turn_id, Draft(words))), Text)
    assert len(loopback.gateway.messages) == 2


async def test_columns_begun_several_times_go_on_once(loopback: LoopbackBench) -> None:
    session = loopback.session
    thrice = [dataclasses.replace(each, repeats=3) for each in TWO]
    asked = plan(session.shown.settings, thrice)
    assert [each.repeats for each in asked.once().variants] == [1, 1]
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    await over(loopback, turn_id)
    assert len(loopback.gateway.messages) == 6
    assert isinstance(await session.ask(AskColumns(turn_id, Draft("And then?"))), Started)
    await over(loopback, turn_id)
    assert len(loopback.gateway.messages) == 8
