"""Tasks are neither lost nor silent."""

from __future__ import annotations

import asyncio
import gc
import logging

import pytest

from orca_desktop.session.tasks import spawn


async def test_a_task_that_nobody_holds_still_ends() -> None:
    ended = asyncio.Event()

    async def work() -> None:
        await asyncio.sleep(0.01)
        ended.set()

    _ = spawn(work(), "work")
    gc.collect()
    await asyncio.wait_for(ended.wait(), 1)


async def test_an_exception_that_nobody_awaits_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def work() -> None:
        msg = "broken"
        raise RuntimeError(msg)

    with caplog.at_level(logging.ERROR):
        await asyncio.wait({spawn(work(), "the work")})
    assert "the work failed" in caplog.text
    assert "broken" in caplog.text


def test_without_a_loop_nothing_is_left_half_begun(recwarn: pytest.WarningsRecorder) -> None:
    work = asyncio.sleep(0)
    with pytest.raises(RuntimeError, match="no running event loop"):
        _ = spawn(work, "work")
    del work
    gc.collect()
    assert not list(recwarn)


async def test_cancelling_is_no_failure(caplog: pytest.LogCaptureFixture) -> None:
    task = spawn(asyncio.sleep(9), "sleep")
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait({task})
    assert not caplog.records
