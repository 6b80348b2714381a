"""The loop that Qt and asyncio share."""

from __future__ import annotations

import asyncio

import pytest

from orca_desktop.ui.loop import Loop


@pytest.fixture
def loop(qapp):
    """A loop that is not running."""
    found = Loop(qapp)
    yield found
    found.close()


def test_no_step_is_taken_once_the_loop_has_ended(loop):
    taken: list[bool] = []

    def step() -> None:
        taken.append(asyncio._get_running_loop() is loop)
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
