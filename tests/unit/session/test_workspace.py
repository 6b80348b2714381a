"""One owner, one verb: whatever a person does, in whatever order, what is shown is what is saved.

A machine does things at random to a real session over a real database and a gateway on loopback.
What it does is repeated in the report of a failure, as short as it can be made.
"""

from __future__ import annotations

import asyncio
import contextlib
import tempfile
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.domain import variants
from orca_desktop.domain.changes import ReplyAdvanced
from orca_desktop.domain.comparison import Question
from orca_desktop.domain.conversation import Conversation, Draft
from orca_desktop.domain.estimate import NeedsConsent
from orca_desktop.domain.money import OwnLimits, Prices
from orca_desktop.domain.reply import Reply
from orca_desktop.domain.summaries import Summaries
from orca_desktop.domain.words import Text
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import (
    AddColumn,
    AskColumns,
    AskQuestion,
    ContinueAnswer,
    EditQuestion,
    Intent,
    RepeatColumns,
    RetryColumns,
    StartComparison,
    TryAgain,
)
from tests.support.examples import examples
from tests.support.gateway import ScriptedGateway
from tests.unit.session.compare_bench import LoopbackBench, plan

T = TypeVar("T")

ANSWERS = ("hello", "goes-on", "500", "endless")
ASKS = (
    *("ask", "edit", "try again", "continue", "compare", "compare from", "go on"),
    *("retry", "repeat", "add column"),
)
DEEDS = (
    *("new", "open", "stop", "stop column", "rest", "limit", "no limit"),
    *("delete", "delete turn", "delete branch", "show path", "rewrite", "mark", "undo", "version"),
    *("choose", "reveal", "rename", "pin"),
)
SOME = OwnLimits(per_message=Decimal("0.000001"))
PRICES = Prices(Decimal(3), Decimal(15))
CONTINUES = 40


@dataclass(frozen=True)
class Step:
    """Something done, to the how-manieth of what there is, and how the gateway answers it."""

    name: str
    place: int = 0
    answer: str = "hello"
    agrees: bool = True
    waits: bool = True


STEPS = st.builds(
    Step,
    st.sampled_from(ASKS + ASKS + DEEDS),
    st.integers(0, 7),
    st.sampled_from(ANSWERS),
    st.booleans(),
    st.sampled_from([True, True, False]),
)


class Person:
    """Does things to a session, and holds it to what was promised."""

    def __init__(self, bench: LoopbackBench) -> None:
        self.bench = bench
        self.limited = False
        self.stopped = False
        self.removed: list[str] = []
        self.gone: set[str] = set()

    @property
    def shown(self) -> Conversation:
        return self.bench.session.shown

    @property
    def sent(self) -> int:
        return len(self.bench.gateway.messages)

    async def do(self, step: Step) -> None:
        """One step, and what must be true after it."""
        self.bench.gateway.scripts[:] = [step.answer]
        intent = self.intent(step)
        if intent is not None:
            await self.ask(intent, agrees=step.agrees)
        elif step.name in DEEDS:
            await self.deed(step)
        if step.waits and step.answer != "endless":
            await self.rest()

    async def ask(self, intent: Intent, *, agrees: bool) -> None:
        """Ask twice at once, as a hand does that slips: one of them counts at most."""
        session, sent = self.bench.session, self.sent
        twice = await asyncio.gather(session.ask(intent), session.ask(intent))
        assert sum(isinstance(each, Started) and bool(each.turn_id) for each in twice) <= 1
        if not self.limited:
            assert not any(isinstance(each, NeedsConsent) for each in twice)
            return
        assert all(_asks_nothing(each) for each in twice), "a limit holds for all that is asked"
        assert self.sent == sent or not self.session_is_quiet(), "nothing goes out before consent"
        if agrees and any(isinstance(each, NeedsConsent) for each in twice):
            assert not isinstance(await session.ask(intent, agreed=True), NeedsConsent)

    def session_is_quiet(self) -> bool:
        """Whether nothing that was asked before can still go out by itself."""
        return self.bench.session.workspace.is_at_rest

    def intent(self, step: Step) -> Intent | None:  # noqa: C901 - one arm for each
        """What is asked for in a step, if there is anything that it can be asked for."""
        turn = _pick(self.shown.path, step.place)
        reply = turn.chosen if turn is not None else None
        compared = _pick([each for each in self.shown.turns if each.comparison], step.place)
        words = Draft(f"And {step.place}?")
        two = variants.temperatures((("", 0.1), ("", 0.9)))
        match step.name:
            case "ask":
                return AskQuestion(words)
            case "edit" if turn is not None:
                return EditQuestion(turn.id, words)
            case "try again" if reply is not None:
                return TryAgain(reply.id, "temperature" if step.place % 2 else None)
            case "continue" if reply is not None:
                return ContinueAnswer(reply.id)
            case "compare":
                asked = plan(self.shown.settings, two, Question.CREATIVITY)
                return StartComparison(words, asked)
            case "compare from" if reply is not None and not reply.is_running:
                columns = variants.beside(variants.of_reply(reply), two)
                asked = plan(variants.of_reply(reply), columns, Question.CREATIVITY)
                return StartComparison(Draft(""), asked, start_from=reply.id)
            case "go on" if compared is not None:
                return AskColumns(compared.id, words)
            case "retry" if compared is not None:
                failed = self.bench.session.asking.failed(compared.id)
                return RetryColumns(compared.id, failed or ("1",))
            case "repeat" if compared is not None:
                return RepeatColumns(compared.id, 1 + step.place % 3)
            case "add column" if compared is not None:
                return AddColumn(compared.id, two[0])
            case _:
                return None

    async def deed(self, step: Step) -> None:  # noqa: C901 - one arm for each deed
        session, shown = self.bench.session, self.shown
        turn = _pick(shown.turns, step.place)
        listed = await self.kept()
        other = _pick(listed, step.place)
        compared = _pick([each for each in shown.turns if each.comparison], step.place)
        match step.name:
            case "new":
                await session.new_conversation()
            case "open" if other is not None:
                await session.open(other)
            case "stop":
                self.stopped = True
                session.stop()
            case "stop column" if compared is not None:
                self.stopped = True
                session.compare.stop(compared.id, "1" if step.place % 2 else None)
            case "rest":
                await self.rest()
            case "limit":
                self.limited = True
                await session.usage.set_limits(SOME)
            case "no limit":
                self.limited = False
                await session.usage.set_limits(OwnLimits())
            case "delete" if other is not None:
                self.stopped = True
                await session.delete(other)
            case "delete turn" if turn is not None:
                if await session.pruning.delete(turn.id):
                    self.removed.append(turn.id)
            case "delete branch" if turn is not None:
                if await session.pruning.delete_branch(turn.id):
                    self.removed.append(turn.id)
            case "show path" if turn is not None:
                answer = _pick(turn.replies, step.place)
                await session.workspace.show_path(turn.id, answer.id if answer else None)
            case "rewrite" if turn is not None and turn.chosen is not None:
                await session.rewriting.rewrite(turn.chosen.id, f"Other words {step.place}")
            case "mark" if turn is not None:
                await session.marks.add(turn.chosen_id or turn.id)
            case "undo" if self.removed:
                await session.pruning.undo(self.removed.pop())
            case "version" if turn is not None and turn.replies:
                reply = turn.replies[step.place % len(turn.replies)]
                await session.workspace.choose_version(turn.id, reply.id)
            case "choose" if compared is not None and compared.replies:
                reply = compared.replies[step.place % len(compared.replies)]
                await session.compare.choose(compared.id, reply.id)
            case "reveal" if compared is not None:
                await session.compare.reveal(compared.id)
            case "rename" if other is not None:
                await session.rename(other, f"Title {step.place}")
            case "pin" if other is not None:
                await session.pin(other, pinned=bool(step.place % 2))
            case _:
                pass

    async def kept(self) -> list[str]:
        """The conversations of the library, by their ids."""
        found = await self.bench.store.conversations.list()
        assert isinstance(found, Summaries)
        return sorted(each.id for each in found)

    async def rest(self) -> None:
        """Let everything come to its end; what never ends by itself is stopped."""
        session = self.bench.session
        endless = [each for each in session.workspace.replies if each.reply.is_running]
        with contextlib.suppress(TimeoutError):
            await self.bench.until(lambda: session.workspace.is_at_rest, 0.5)
        while not session.workspace.is_at_rest:
            self.stopped = True
            endless = [each for each in session.workspace.replies if each.reply.is_running]
            for each in endless:
                each.stop()
            await self.bench.until(lambda: session.workspace.is_at_rest or self._is_writing(), 5)
        await self.check()

    def _is_writing(self) -> bool:
        return any(each.reply.is_running for each in self.bench.session.workspace.replies)

    async def check(self) -> None:
        """What is shown is what is saved, and what was sent is what was begun."""
        if self.bench.session.is_kept:
            found = await self.bench.store.conversations.load(self.shown.id)
            assert isinstance(found, Conversation)
            assert _facts(self.shown) == _facts(found)
        begun = {
            (each.reply.id, _attempts(each.reply))
            for each in self.bench.changes
            if isinstance(each, ReplyAdvanced)
        }
        assert self.sent <= len(begun), "nothing is sent twice"
        assert self.stopped or self.sent == len(begun), "nothing is forgotten"


def _asks_nothing(outcome: object) -> bool:
    return isinstance(outcome, NeedsConsent | Text) or outcome == Started()


def _attempts(reply: Reply) -> int:
    """How many requests an answer is made of so far."""
    return 1 + (reply.earlier.requests if reply.earlier is not None else 0)


def _facts(conversation: Conversation) -> object:
    return (
        conversation.turns,
        [each.id for each in conversation.path],
        conversation.head.title,
        conversation.head.title_is_own,
        conversation.head.pinned,
        conversation.settings,
    )


def _pick(every: Sequence[T], place: int) -> T | None:
    return every[place % len(every)] if every else None


@contextlib.asynccontextmanager
async def somebody() -> AsyncIterator[Person]:
    with tempfile.TemporaryDirectory() as folder:
        async with ScriptedGateway("hello") as gateway:
            bench = LoopbackBench(Path(folder), gateway, settles_after=())
            await bench.open()
            await bench.lists(PRICES)
            try:
                yield Person(bench)
            finally:
                await bench.close()
            assert gateway.failures == []


@pytest.mark.slow
@settings(max_examples=examples(30))
@given(st.lists(STEPS, min_size=3, max_size=14))
def test_what_is_shown_is_what_is_saved_whatever_is_done(steps: list[Step]) -> None:
    async def live() -> None:
        async with somebody() as person:
            for step in steps:
                await person.do(step)
            await person.rest()
            for conversation_id in await person.kept():
                await person.bench.session.open(conversation_id)
                await person.check()

    asyncio.run(live())
