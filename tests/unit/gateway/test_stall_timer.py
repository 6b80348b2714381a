"""The clock beside a request: what it tells, when it gives up, and when it is silent."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Callable

import pytest

from orca_desktop.domain import events
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.stall_timer import StallStage, StallTimer


@dataclasses.dataclass
class Due:
    """Something that a loop does later, unless it is cancelled."""

    when: float
    act: Callable[[], None]
    is_cancelled: bool = False

    def cancel(self) -> None:
        self.is_cancelled = True


class HandLoop:
    """A loop whose clock is turned by hand."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.due: list[Due] = []

    def time(self) -> float:
        return self.now

    def call_later(self, delay: float, act: Callable[[], None]) -> Due:
        self.due.append(Due(self.now + delay, act))
        return self.due[-1]

    def waits(self) -> list[Due]:
        return [each for each in self.due if not each.is_cancelled]

    def turn(self, seconds: float) -> None:
        """Let so much time pass, and everything happen in it that is due."""
        until = self.now + seconds
        while coming := [each for each in self.waits() if each.when <= until]:
            first = min(coming, key=lambda each: each.when)
            self.due.remove(first)
            self.now = max(self.now, first.when)
            first.act()
        self.now = until


class Guard:
    """A time-out scope that only remembers when it was to end."""

    def __init__(self) -> None:
        self.ended: list[float] = []

    def reschedule(self, when: float) -> None:
        self.ended.append(when)


class Clocked:
    """A timer with its loop, and what it said."""

    def __init__(self, loop: HandLoop, guard: Guard, *, streamed: bool) -> None:
        self.loop = loop
        self.guard = guard
        self.said: list[float] = []
        self.timer = StallTimer(Limits(), streamed=streamed, emit=self._hear)

    def _hear(self, event: events.StreamEvent) -> None:
        assert isinstance(event, events.StillWaiting)
        self.said.append(event.seconds)


@pytest.fixture
def clocked(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Clocked]:
    def make(*, streamed: bool = True) -> Clocked:
        loop, guard = HandLoop(), Guard()
        with monkeypatch.context() as patch:
            patch.setattr(asyncio, "get_running_loop", lambda: loop)
            patch.setattr(asyncio, "timeout", lambda _: guard)
            return Clocked(loop, guard, streamed=streamed)

    return make


def test_once_stopped_it_does_nothing_however_far_the_request_had_come(clocked):
    beside = clocked()
    beside.timer.start()
    beside.timer.enter(StallStage.WAITING)
    beside.timer.enter(StallStage.RECEIVING)
    assert len(beside.loop.waits()) == 1, "one timer is enough"
    beside.timer.stop()
    beside.timer.enter(StallStage.DRAINING)
    assert beside.loop.waits() == []
    beside.loop.turn(10_000)
    assert (beside.said, beside.timer.expired, beside.guard.ended) == ([], False, [])


@pytest.mark.parametrize(("streamed", "patience"), [(True, 120), (False, 600)])
def test_silence_is_told_every_ten_seconds_until_patience_ends(clocked, streamed, patience):
    beside = clocked(streamed=streamed)
    beside.timer.start()
    beside.loop.turn(3)
    beside.timer.enter(StallStage.WAITING)
    assert beside.timer.standstill == 0
    beside.loop.turn(35)
    assert beside.said == [10, 20, 30]
    assert beside.timer.standstill == 35
    beside.loop.turn(patience - 36)
    assert not beside.timer.expired
    beside.loop.turn(2)
    assert beside.timer.expired
    assert beside.guard.ended == [1003 + patience]
    assert beside.said == list(range(10, patience, 10))
    assert beside.loop.waits() == []


@pytest.mark.parametrize(
    ("stage", "patience"), [(StallStage.CONNECTING, 30), (StallStage.DRAINING, 0.25)]
)
def test_before_and_after_the_answer_it_only_gives_up(clocked, stage, patience):
    beside = clocked()
    beside.timer.start()
    beside.timer.enter(stage)
    beside.loop.turn(patience - 0.1)
    assert not beside.timer.expired
    beside.loop.turn(0.2)
    assert beside.timer.expired
    assert beside.said == []


def test_a_long_question_may_be_sent_for_as_long_as_it_takes(clocked):
    beside = clocked()
    beside.timer.start()
    beside.timer.enter(StallStage.SENDING)
    beside.loop.turn(100_000)
    assert (beside.said, beside.timer.expired) == ([], False)


@pytest.mark.parametrize(("thinking", "patience"), [(False, 120), (True, 600)])
def test_signs_of_life_are_no_progress_but_thoughts_may_take_long(clocked, thinking, patience):
    beside = clocked()
    beside.timer.start()
    beside.timer.enter(StallStage.RECEIVING)
    beside.timer.byte()
    beside.timer.progress(thinking=thinking)
    for _ in range(patience // 5 - 1):
        beside.loop.turn(5)
        beside.timer.byte()
    assert not beside.timer.expired
    assert beside.said == list(range(10, patience, 10))
    beside.loop.turn(5)
    assert beside.timer.expired


def test_without_any_byte_an_answer_that_began_is_given_up_sooner(clocked):
    beside = clocked()
    beside.timer.start()
    beside.timer.enter(StallStage.RECEIVING)
    beside.timer.byte()
    beside.timer.progress(thinking=True)
    beside.loop.turn(59)
    assert not beside.timer.expired
    beside.loop.turn(2)
    assert beside.timer.expired
