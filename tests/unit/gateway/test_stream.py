"""The stream: its one ending, its task, and what happens when either side leaves."""

from __future__ import annotations

import asyncio

import pytest

from orca_desktop.domain.events import Failed, Finished, Interrupted, MessageStarted, StillWaiting
from orca_desktop.domain.usage import Usage
from orca_desktop.gateway.reply_events import ReplyEvents
from tests.support.gateway_client import reading_task
from tests.support.waiting import until

BEGUN = MessageStarted("m", "x", Usage())


class Work:
    """A task that tells what a test puts in, and notes how it ended."""

    def __init__(self, *told, then=None):
        self.told = told
        self.then = then or asyncio.Event().wait
        self.ended_by = None

    async def __call__(self, emit):
        try:
            for event in self.told:
                emit(event)
                await asyncio.sleep(0)
            await self.then()
        except asyncio.CancelledError:
            self.ended_by = "cancel"
            raise
        self.ended_by = "itself"


async def nothing():
    pass


async def test_it_ends_with_the_ending_though_the_task_goes_on():
    work = Work(BEGUN, Finished(), BEGUN)
    stream = ReplyEvents(work, drain=0.05)
    assert [event async for event in stream] == [BEGUN, Finished()]
    assert [event async for event in stream] == []
    assert work.ended_by is None
    await stream.aclose()
    assert work.ended_by == "cancel"


async def test_closing_lets_the_task_drain():
    is_closing = asyncio.Event()
    work = Work(Finished(), then=is_closing.wait)
    async with ReplyEvents(work, drain=1) as stream:
        assert [event async for event in stream] == [Finished()]
        asyncio.get_running_loop().call_soon(is_closing.set)
    assert work.ended_by == "itself"


async def test_nothing_starts_before_it_is_asked():
    work = Work(Finished())
    stream = ReplyEvents(work, drain=0)
    await asyncio.sleep(0)
    await stream.aclose()
    assert [event async for event in stream] == []
    assert work.ended_by is None


@pytest.mark.parametrize(
    ("told", "ending"), [((StillWaiting(1),), Failed), ((BEGUN,), Interrupted)]
)
async def test_a_task_that_dies_still_gives_an_ending(told, ending):
    events = [event async for event in ReplyEvents(Work(*told, then=nothing), drain=0)]
    assert isinstance(events[-1], ending)
    assert events[:-1] == list(told)


async def test_a_task_cancelled_from_outside_still_gives_an_ending():
    stream = ReplyEvents(Work(BEGUN), drain=0)
    assert await anext(stream) == BEGUN
    reading_task().cancel()
    assert isinstance(await anext(stream), Interrupted)


async def test_cancelling_twice_is_as_good_as_once():
    work = Work(BEGUN)
    has_begun = asyncio.Event()

    async def read():
        async with ReplyEvents(work, drain=0) as stream:
            async for _ in stream:
                has_begun.set()

    task = asyncio.get_running_loop().create_task(read())
    await has_begun.wait()
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await asyncio.sleep(0)
    assert task.cancelled()
    assert work.ended_by == "cancel"


async def test_dropping_it_stops_the_task():
    work = Work(BEGUN)
    stream = ReplyEvents(work, drain=0)
    await anext(stream)
    del stream
    await until(lambda: work.ended_by)
    assert work.ended_by == "cancel"
