"""A comparison inside a chat goes with the chat, or without it: judged by what was sent."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.estimate import NeedsConsent
from orca_desktop.domain.money import Prices
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import (
    AddColumn,
    AskColumns,
    AskQuestion,
    RepeatColumns,
    RetryColumns,
    StartComparison,
)
from tests.support.gateway import Talk
from tests.support.gateway_scripts import play_whole, text_block, whole
from tests.unit.session.compare_bench import (
    LoopbackBench,
    comparison_of,
    looped,
    over,
    plan,
    started,
)
from tests.unit.session.test_compare import by_instructions

BEFORE = "My name is Ada."
PAIR = by_instructions(A="be brief", B="be kind")


async def answering(talk: Talk) -> None:
    await play_whole(talk, whole(talk, text_block(0, "I see.")))


@pytest.fixture
async def loopback(tmp_path: Path) -> AsyncIterator[LoopbackBench]:
    async with looped(tmp_path, answering) as bench:
        assert isinstance(await bench.session.ask(AskQuestion(Draft(BEFORE))), Started)
        await bench.until(lambda: not bench.session.is_busy(bench.session.shown.id))
        yield bench


def questions(bench: LoopbackBench, last: int) -> list[list[str]]:
    """What the person said in each of the last requests, from the first words on."""
    return [
        [
            block["text"]
            for message in each.json["messages"]
            if message["role"] == "user"
            for block in message["content"]
        ]
        for each in bench.gateway.messages[-last:]
    ]


@pytest.mark.parametrize("with_chat", [True, False])
async def test_V22_columns_are_asked_with_the_chat_or_without_it(
    loopback: LoopbackBench, with_chat: bool
) -> None:
    session, before = loopback.session, [BEFORE] if with_chat else []
    asked = plan(session.shown.settings, PAIR, with_chat=with_chat)
    turn_id = await started(await session.ask(StartComparison(Draft("What now?"), asked)))
    await over(loopback, turn_id)
    assert questions(loopback, 2) == [[*before, "What now?"]] * 2
    # The chat is reopened: how it was asked is kept with it.
    shown = session.shown.id
    session = await loopback.reopen()
    await session.open(shown)
    _, comparison = comparison_of(loopback, turn_id)
    assert comparison.plan.with_chat is with_chat
    assert comparison.begins == (None if with_chat else turn_id)
    assert isinstance(await session.ask(RetryColumns(turn_id, ("1",))), Started)
    await over(loopback, turn_id)
    assert questions(loopback, 1) == [[*before, "What now?"]]
    assert isinstance(await session.ask(RepeatColumns(turn_id, 2)), Started)
    await over(loopback, turn_id)
    assert questions(loopback, 1) == [[*before, "What now?"]]
    assert isinstance(await session.ask(AskColumns(turn_id, Draft("And then?"))), Started)
    await over(loopback, turn_id)
    assert questions(loopback, 2) == [[*before, "What now?", "And then?"]] * 2
    added = dataclasses.replace(PAIR[0], changes={"system": "be bold"})
    assert isinstance(await session.ask(AddColumn(turn_id, added)), Started)
    await over(loopback, turn_id)
    assert questions(loopback, 1) == [[*before, "What now?"]]
    # What is shown as sent is what was sent.
    for turn in session.shown.turns[1:]:
        for reply in turn.replies:
            told = session.asking.sent(reply.id)
            assert told is not None
            assert (BEFORE in str(told.body)) is with_chat


async def test_V22_going_on_from_the_chosen_answer_and_from_an_answer_stays_alone(
    loopback: LoopbackBench,
) -> None:
    session = loopback.session
    asked = plan(session.shown.settings, PAIR, with_chat=False)
    turn_id = await started(await session.ask(StartComparison(Draft("What now?"), asked)))
    await over(loopback, turn_id)
    turn, _ = comparison_of(loopback, turn_id)
    await session.compare.choose(turn_id, turn.replies[0].id)
    later = await started(
        await session.ask(StartComparison(Draft("And then?"), asked.once(), after=turn_id))
    )
    await over(loopback, later)
    assert questions(loopback, 2) == [["What now?", "And then?"]] * 2
    assert comparison_of(loopback, later)[1].begins == turn_id
    answer = comparison_of(loopback, later)[0].replies[0]
    again = await started(
        await session.ask(StartComparison(Draft(""), plan(DEFAULTS, PAIR), start_from=answer.id))
    )
    await over(loopback, again)
    assert questions(loopback, 1) == [["What now?", "And then?"]]
    assert not comparison_of(loopback, again)[1].plan.with_chat
    # In the chat itself all that is to be seen goes along.
    assert isinstance(await session.ask(AskQuestion(Draft("Who am I?"))), Started)
    await loopback.until(lambda: not session.is_busy(session.shown.id))
    assert questions(loopback, 1)[0][0] == BEFORE


async def test_V22_the_price_is_that_of_what_goes_along(loopback: LoopbackBench) -> None:
    session = loopback.session
    sizes = [
        session.asking.estimate(
            StartComparison(Draft("What now?"), plan(DEFAULTS, PAIR, with_chat=with_chat))
        ).input_tokens
        for with_chat in (True, False)
    ]
    assert sizes[0] > sizes[1]


async def test_V22_what_goes_along_after_the_chosen_answer_counts_towards_the_limit(
    loopback: LoopbackBench,
) -> None:
    session = loopback.session

    await loopback.lists(Prices(Decimal(100), Decimal(0)), "another/model")
    asked = plan(session.shown.settings, PAIR, with_chat=False)
    turn_id = await started(await session.ask(StartComparison(Draft("word " * 2_000), asked)))
    await over(loopback, turn_id)
    turn, _ = comparison_of(loopback, turn_id)
    await session.compare.choose(turn_id, turn.replies[0].id)
    await session.compare.set_limit(Decimal("0.1"))
    sent = len(loopback.gateway.messages)
    # Of another model no count is known, so that the words themselves are estimated.
    other = asked.once().under(session.shown.settings.with_value("model", "another/model"))
    found = await session.ask(StartComparison(Draft("And then?"), other, after=turn_id))
    assert isinstance(found, NeedsConsent)
    assert len(loopback.gateway.messages) == sent
