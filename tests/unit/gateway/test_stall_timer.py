"""The clock beside a request: what it tells, and when it is silent."""

from __future__ import annotations

import asyncio

from orca_desktop.domain import events
from orca_desktop.gateway.limits import Limits
from orca_desktop.gateway.stall_timer import StallStage, StallTimer


async def test_once_stopped_it_says_nothing_however_far_the_request_had_come():
    said: list[events.StreamEvent] = []
    timer = StallTimer(Limits(notice=0.03, first_byte=0.1), streamed=True, emit=said.append)
    async with timer.guard:
        timer.start()
        timer.enter(StallStage.WAITING)
        timer.enter(StallStage.RECEIVING)
        timer.stop()
        await asyncio.sleep(0.15)
    assert said == []
    assert not timer.expired


async def test_silence_is_told_again_and_again_until_patience_ends():
    said: list[events.StreamEvent] = []
    timer = StallTimer(Limits(notice=0.03, first_byte=0.6), streamed=True, emit=said.append)
    try:
        async with timer.guard:
            timer.start()
            timer.enter(StallStage.WAITING)
            await asyncio.sleep(60)
    except TimeoutError:
        pass
    assert timer.expired
    waited = [each.seconds for each in said if isinstance(each, events.StillWaiting)]
    assert 2 <= len(waited) == len(said)
    assert waited == sorted(waited)
    assert 0.03 <= waited[0] < waited[-1] < timer.standstill


async def test_before_anything_is_sent_and_while_it_is_sent_it_is_silent():
    said: list[events.StreamEvent] = []
    timer = StallTimer(Limits(notice=0.01, first_byte=0.01), streamed=True, emit=said.append)
    async with timer.guard:
        timer.start()
        await asyncio.sleep(0.05)
        timer.enter(StallStage.SENDING)
        await asyncio.sleep(0.05)
        timer.stop()
    assert said == []
    assert not timer.expired
