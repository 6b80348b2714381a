"""What is shown is never older than what was saved, in whatever order things happen."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from itertools import permutations
from typing import Any

import pytest

from orca_desktop.domain import variants
from orca_desktop.domain.comparison import Question
from orca_desktop.domain.conversation import Conversation, Draft
from orca_desktop.session.intents import AskQuestion, StartComparison, TryAgain
from orca_desktop.session.tasks import spawn
from tests.unit.session.compare_bench import plan, started
from tests.unit.session.conftest import Bench

QUESTION = Draft("Say something short.")
HELD = ("read", "told", "save", "saved")


class Held:
    """Store calls that wait: each before it is made, and again before its result is known."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._gates = {name: asyncio.Event() for name in HELD}

    def hold(self, part: Any, name: str, before: str, after: str) -> None:
        """Let a method of a part of the store pass two gates."""
        method: Callable[..., Awaitable[Any]] = getattr(part, name)

        async def held(*arguments: Any, **named: Any) -> Any:
            await self._gates[before].wait()
            result = await method(*arguments, **named)
            await self._gates[after].wait()
            return result

        setattr(part, name, held)

    async def let(self, name: str) -> None:
        """Open a gate, and let everything that it held come as far as it can."""
        self._gates[name].set()
        for _ in range(4):
            # The store works in the order it is asked, so this comes back after all before it.
            await self._bench.store.settings.load()
            for _ in range(10):
                await asyncio.sleep(0)


@pytest.mark.parametrize(
    "order", [pytest.param(each, id=f"D15 {' '.join(each)}") for each in permutations(HELD)]
)
@pytest.mark.parametrize("goes_first", ["opening", "ending"])
async def test_an_answer_that_ends_while_its_conversation_is_opened(
    slow: Bench, order: tuple[str, ...], goes_first: str
) -> None:
    session, store = slow.session, slow.store
    await session.ask(AskQuestion(QUESTION))
    await slow.writing()
    conversation_id, turn_id = session.shown.id, session.shown.path[-1].id
    await session.new_conversation()
    held = Held(slow)
    held.hold(store.conversations, "load", "read", "told")
    held.hold(store.replies, "finish", "save", "saved")

    def end() -> None:
        for answer in session.workspace.replies:
            answer.stop()

    if goes_first == "ending":
        end()
        await asyncio.sleep(0)
    opening = spawn(session.open(conversation_id), "as the person does")
    await asyncio.sleep(0)
    if goes_first == "opening":
        end()
    for name in order:
        await held.let(name)
    await opening
    await slow.until(lambda: session.workspace.is_at_rest)
    await check_newest(slow, conversation_id)
    reply = session.shown.by_id[turn_id].chosen
    assert reply is not None and not reply.is_running and reply.text


@pytest.mark.parametrize(
    "order", [pytest.param(each, id=f"D15 {' '.join(each)}") for each in permutations(HELD)]
)
async def test_a_column_that_begins_while_its_conversation_is_opened(
    slow: Bench, order: tuple[str, ...]
) -> None:
    session, store = slow.session, slow.store
    await session.compare.set_concurrency(1)
    asked = plan(session.shown.settings, variants.repeats(2), Question.REPEAT)
    turn_id = await started(await session.ask(StartComparison(QUESTION, asked)))
    conversation_id = session.shown.id
    await slow.until(lambda: len(session.shown.by_id[turn_id].replies) == 1)
    await session.new_conversation()
    held = Held(slow)
    held.hold(store.conversations, "load", "read", "told")
    held.hold(store.replies, "begin", "save", "saved")
    opening = spawn(session.open(conversation_id), "as the person does")
    await asyncio.sleep(0)
    for answer in session.workspace.replies:
        answer.stop()
    for name in order:
        await held.let(name)
    await opening
    await slow.until(lambda: len(session.shown.by_id[turn_id].replies) == 2)
    session.stop()
    await slow.until(lambda: session.workspace.is_at_rest)
    await check_newest(slow, conversation_id)


async def test_D15_whatever_was_wished_for_last_is_shown(bench: Bench) -> None:
    session = bench.session
    ids = []
    for words in ("One", "Two"):
        await session.new_conversation()
        await session.ask(AskQuestion(Draft(words)))
        await bench.answered()
        ids.append(session.shown.id)
    first, second = ids
    for last, wish in (
        ("", session.new_conversation),
        (second, lambda: session.open(second)),
        ("", lambda: session.delete(first)),
    ):
        await session.open(second)
        held = Held(bench)
        original = bench.store.conversations.load
        held.hold(bench.store.conversations, "load", "read", "told")
        opening = spawn(session.open(first), "as the person does")
        await asyncio.sleep(0)
        other = spawn(wish(), "as the person does")
        for name in ("read", "told"):
            await held.let(name)
        await asyncio.gather(opening, other)
        bench.store.conversations.load = original  # type: ignore[method-assign]
        assert session.shown.id != first
        assert not last or session.shown.id == last


@pytest.mark.slow
async def test_D15_a_version_chosen_while_an_answer_ends(slow: Bench) -> None:
    session, store = slow.session, slow.store
    await session.ask(AskQuestion(QUESTION))
    await slow.writing()
    session.stop()
    turn = session.shown.path[-1]
    await slow.until(lambda: session.workspace.is_at_rest)
    assert turn.chosen_id is not None
    await session.ask(TryAgain(turn.chosen_id))
    await slow.writing()
    held = Held(slow)
    held.hold(store.conversations, "choose_reply", "save", "saved")
    choosing = spawn(
        session.workspace.choose_version(turn.id, turn.chosen_id), "as the person does"
    )
    await asyncio.sleep(0)
    session.stop()
    await slow.until(lambda: session.workspace.is_at_rest)
    for name in ("save", "saved"):
        await held.let(name)
    await choosing
    await check_newest(slow, session.shown.id)


async def check_newest(bench: Bench, conversation_id: str) -> None:
    """What is shown is what the database has."""
    kept = await bench.store.conversations.load(conversation_id)
    assert isinstance(kept, Conversation)
    assert bench.session.shown.id == conversation_id
    assert bench.session.shown.turns == kept.turns
    assert not any(reply.is_running for turn in kept.turns for reply in turn.replies)
