"""The loop that Qt and asyncio share."""

from __future__ import annotations

import asyncio

import pytest

from orca_desktop.session.tasks import spawn
from orca_desktop.ui.platform.loop import Loop
from tests.support.waiting import is_running, until


@pytest.fixture
def loop(qapp):
    """A loop that is not running."""
    found = Loop(qapp)
    yield found
    found.close()


def test_no_step_is_taken_once_the_loop_has_ended(loop):
    taken: list[bool] = []

    def step() -> None:
        taken.append(is_running(loop))
        if len(taken) < 100:
            loop.call_soon(step)

    async def begin() -> str:
        loop.call_soon(step)
        await asyncio.sleep(0)
        return "done"

    assert loop.run_until_complete(begin()) == "done"
    assert all(taken)
    assert 0 < len(taken) < 90


def test_what_went_wrong_is_raised(loop):
    async def fail() -> None:
        await asyncio.sleep(0)
        raise LookupError("gone")

    with pytest.raises(LookupError, match="gone"):
        loop.run_until_complete(fail())


def test_a_loop_that_is_stopped_early_says_so(loop):
    future = loop.create_future()
    loop.call_soon(loop.stop)
    with pytest.raises(RuntimeError, match="before the future was done"):
        loop.run_until_complete(future)


@pytest.mark.parametrize("depth", [1, 3])
def test_a_coroutine_that_handles_events_leaves_the_others_their_steps(qapp, loop, depth):
    """What a menu of the system or a drag does: events are handled in the middle of a step."""
    events: list[str] = []

    async def other(name: str) -> str:
        for _ in range(3):
            await asyncio.sleep(0)
            events.append(name)
        return name

    def handle_events(times: int) -> None:
        loop.call_soon(lambda: handle_events(times - 1) if times > 1 else None)
        for _ in range(5):
            qapp.processEvents()

    async def nest() -> list[str]:
        tasks = [spawn(other(name), name) for name in "abc"]
        await asyncio.sleep(0)
        before = list(events)
        handle_events(depth)
        assert events == before, "no step is taken within another"
        return await asyncio.gather(*tasks)

    async def within() -> list[str]:
        async with asyncio.timeout(60):
            return await nest()

    assert loop.run_until_complete(within()) == ["a", "b", "c"]


def test_a_step_that_waits_its_turn_can_still_be_cancelled(qapp, loop):
    called: list[str] = []

    async def nest() -> None:
        handle = loop.call_soon(called.append, "cancelled")
        loop.call_soon(called.append, "called")
        qapp.processEvents()
        handle.cancel()
        await until(lambda: called)

    loop.run_until_complete(nest())
    assert called == ["called"]
