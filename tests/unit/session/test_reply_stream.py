"""One answer on its way, with a gateway and a disk that do what a test says."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncGenerator, Sequence
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain import events
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.errors import ErrorKind
from orca_desktop.domain.reply import Reply, Status, Timing
from orca_desktop.session import reply_stream
from orca_desktop.session.reply_stream import ReplyStream
from orca_desktop.store import ProblemKind, StoreProblem
from tests.support.waiting import turns, until
from tests.unit.store import values

TEXT: Sequence[events.StreamEvent] = (
    events.BlockStarted(0, TextBlock("")),
    events.TextAdded(0, "Some "),
    events.TextAdded(0, "words"),
)


def problem(kind: ProblemKind) -> StoreProblem:
    return StoreProblem(kind, Path("chats.db"))


class Answering:
    """A stream of what a test says, over a disk that refuses as often as it says."""

    def __init__(self, *given: object, begun: Reply | None = None) -> None:
        self.given = given
        self.refusals: list[StoreProblem] = []
        self.checked: list[Reply] = []
        self.check_refusals: list[StoreProblem] = []
        self.finished: list[Reply] = []
        self.advanced: list[Reply] = []
        self.saved: list[Reply] = []
        self.reported: list[StoreProblem] = []
        self.pictures: Any = None
        self.goes_on = asyncio.Event()
        self.let_go = False
        store: Any = self
        self.replies = self
        self.answer = ReplyStream(
            "c",
            "t",
            begun or values.running(),
            self.stream(),
            store=store,
            kept=self.kept,
            advanced=lambda it: self.advanced.append(it.reply),
            saved=lambda it: self.saved.append(it.reply),
            report=self.reported.append,
        )

    def of(self, _: str) -> Answering:
        return self

    async def stream(self) -> AsyncGenerator[events.StreamEvent, None]:
        try:
            for each in self.given:
                if isinstance(each, Exception):
                    raise each
                if each is None:
                    await self.goes_on.wait()
                    continue
                yield each  # type: ignore[misc]
        finally:
            self.let_go = True

    async def kept(self, reply: Reply) -> Reply:
        found = reply if self.pictures is None else self.pictures
        if isinstance(found, asyncio.Event):
            await found.wait()
        if isinstance(found, Exception):
            raise found
        return found if isinstance(found, Reply) else reply

    async def finish(self, reply: Reply) -> StoreProblem | None:
        self.finished.append(reply)
        return self.refusals.pop(0) if self.refusals else None

    async def checkpoint(self, reply: Reply) -> StoreProblem | None:
        self.checked.append(reply)
        return self.check_refusals.pop(0) if self.check_refusals else None


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reply_stream, "SAVE_AGAIN_SECONDS", 0.0)
    monkeypatch.setattr(reply_stream, "CHECKPOINT_SECONDS", 0.0)


async def test_every_step_is_told_and_the_end_is_saved_once() -> None:
    one = Answering(*TEXT, events.Finished())
    reply = await one.answer.ended()
    assert (reply.status, reply.text) == (Status.FINISHED, "Some words")
    assert [each.text for each in one.advanced] == ["", "Some ", *["Some words"] * 3]
    assert [each.is_running for each in one.advanced] == [True, True, True, False, False]
    assert one.finished == [reply]
    assert one.saved == [reply]
    assert one.reported == []
    assert one.let_go


@pytest.mark.parametrize(
    ("given", "status", "is_billed"),
    [
        ((), Status.FAILED, False),
        ((events.RequestSent(),), Status.FAILED, True),
        (TEXT, Status.INTERRUPTED, True),
        ((*TEXT, ValueError("a fault")), Status.INTERRUPTED, True),
        ((events.Waiting(ErrorKind.OVERLOADED, 1.0, 1),), Status.FAILED, False),
    ],
)
async def test_a_stream_without_an_end_has_one_here(
    given: Sequence[object], status: Status, is_billed: bool
) -> None:
    one = Answering(*given)
    reply = await one.answer.ended()
    assert reply.status is status
    assert reply.failure is not None
    assert (reply.failure.kind, reply.failure.may_retry) == (ErrorKind.INTERNAL, True)
    assert reply.failure.maybe_billed is is_billed
    assert one.advanced[-1] is reply
    assert one.saved == [reply]


async def test_stopping_is_shown_at_once_and_lets_the_connection_go() -> None:
    one = Answering(*TEXT, None, events.Finished())
    await until(lambda: len(one.advanced) == 3)
    one.answer.stop()
    assert one.answer.reply.status is Status.STOPPED
    assert one.advanced[-1] is one.answer.reply
    assert one.saved == []
    one.answer.stop()
    assert len(one.advanced) == 4, "what has ended is not ended again"
    reply = await one.answer.ended()
    assert (reply.status, reply.text) == (Status.STOPPED, "Some words")
    assert one.let_go
    assert one.saved == [reply]


@pytest.mark.parametrize(("given", "is_billed"), [(TEXT, True), ((), False)])
async def test_at_the_end_of_the_program_what_arrived_is_kept(
    given: Sequence[object], is_billed: bool
) -> None:
    one = Answering(*given, None)
    await until(lambda: len(one.advanced) == len(given))
    one.pictures = values.reply("not asked for any more")
    one.refusals = [problem(ProblemKind.DISK_FULL)] * 5
    await turns(3)
    one.answer.leave()
    reply = await one.answer.ended()
    assert reply.status is Status.INTERRUPTED
    assert reply.failure is not None
    assert (reply.failure.kind, reply.failure.maybe_billed) == (ErrorKind.CLOSED, is_billed)
    assert one.finished == [reply], "it is tried once"
    assert one.reported == [problem(ProblemKind.DISK_FULL)]
    assert one.saved == [reply]
    assert one.let_go


async def test_an_ended_answer_stays_as_it_ended() -> None:
    one = Answering(*TEXT, events.Finished())
    before = await one.answer.ended()
    one.answer.leave()
    one.answer.stop()
    assert one.answer.reply is before


@pytest.mark.parametrize("kind", list(ProblemKind))
async def test_a_refusal_that_can_pass_is_told_once_and_tried_again(kind: ProblemKind) -> None:
    passes = kind in {
        ProblemKind.DISK_FULL,
        ProblemKind.READ_ONLY,
        ProblemKind.IN_USE,
        ProblemKind.UNREADABLE,
        ProblemKind.FAILED,
    }
    one = Answering(events.Finished())
    one.refusals = [problem(kind)] * 3
    await one.answer.ended()
    assert len(one.finished) == (4 if passes else 1)
    assert one.reported == [problem(kind)]
    assert len(one.saved) == 1


async def test_its_pictures_are_kept_once_it_is_safe() -> None:
    one = Answering(*TEXT, events.Finished())
    one.pictures = values.reply("with its pictures")
    reply = await one.answer.ended()
    assert reply is one.pictures
    assert [each.text for each in one.finished] == ["Some words", "with its pictures"]
    assert one.advanced[-1] is reply
    assert one.saved == [reply]


async def test_pictures_that_cannot_be_kept_stay_as_they_came() -> None:
    one = Answering(*TEXT, events.Finished())
    one.pictures = ValueError("no picture")
    reply = await one.answer.ended()
    assert reply.text == "Some words"
    assert one.finished == [reply]
    assert one.saved == [reply]


async def test_nobody_waits_for_pictures_at_the_end() -> None:
    one = Answering(*TEXT, events.Finished())
    one.pictures = asyncio.Event()
    await until(lambda: bool(one.finished))
    await turns(3)
    assert one.saved == []
    one.answer.leave()
    reply = await one.answer.ended()
    assert reply.status is Status.FINISHED
    assert one.finished == [reply]
    assert one.saved == [reply]


async def test_an_answer_that_had_ended_already_is_only_saved() -> None:
    ended = values.reply("It is here.")
    one = Answering(events.Failed(None), begun=ended)  # type: ignore[arg-type]
    assert await one.answer.ended() is ended
    assert one.advanced == [ended]
    assert one.finished == [ended]
    assert one.checked == []


async def test_what_is_written_is_safe_meanwhile() -> None:
    one = Answering(*TEXT, None, events.TextAdded(0, " more"), events.Finished())
    one.check_refusals = [problem(ProblemKind.DISK_FULL)]
    await until(lambda: len(one.checked) == 2)
    await turns(10)
    assert [each.text for each in one.checked] == ["Some words"] * 2, "again, as it was refused"
    assert one.reported == [problem(ProblemKind.DISK_FULL)]
    one.goes_on.set()
    reply = await one.answer.ended()
    assert reply.text == "Some words more"


async def test_the_clock_of_a_continued_answer_goes_on() -> None:
    begun = dataclasses.replace(values.running(), timing=Timing(total=100.0))
    one = Answering(*TEXT, events.Finished(), begun=begun)
    reply = await one.answer.ended()
    assert reply.timing.total is not None
    assert 100 <= reply.timing.total < 160
    other = Answering(*TEXT, events.Finished())
    reply = await other.answer.ended()
    assert reply.timing.total is not None
    assert reply.timing.total < 0.9


async def test_a_fast_answer_leaves_the_loop_to_others(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    many = [events.TextAdded(0, "x")] * 200

    async def look() -> None:
        while one.answer.reply.is_running:
            seen.append(len(one.advanced))
            await asyncio.sleep(0)

    monkeypatch.setattr(reply_stream, "_SLICE_SECONDS", -1.0)
    one = Answering(events.BlockStarted(0, TextBlock("")), *many, events.Finished())
    await look()
    assert len(set(seen)) > 100
    monkeypatch.setattr(reply_stream, "_SLICE_SECONDS", 60.0)
    seen.clear()
    one = Answering(events.BlockStarted(0, TextBlock("")), *many, events.Finished())
    await look()
    assert set(seen) == {0}
