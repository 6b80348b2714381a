"""Tasks are neither lost nor silent."""

from __future__ import annotations

import asyncio
import gc
import logging
import weakref

import pytest

from orca_desktop.session.tasks import running, spawn


async def test_a_task_that_nobody_holds_still_ends() -> None:
    """It waits for something that holds no reference to it, so that only `spawn` does."""
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()
    waits: list[weakref.ref[asyncio.Future[None]]] = []

    async def work() -> None:
        answer = loop.create_future()
        waits.append(weakref.ref(answer))
        await answer
        ended.set()

    task = spawn(work(), "work")
    del task
    await asyncio.sleep(0)
    gc.collect()
    answer = waits[0]()
    assert answer is not None, "the task was collected, with what it waited for"
    answer.set_result(None)
    await ended.wait()


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
    task = spawn(asyncio.Event().wait(), "sleep")
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait({task})
    assert not caplog.records


async def test_what_has_ended_runs_no_more() -> None:
    goes_on, ends = spawn(asyncio.Event().wait(), "sleep"), spawn(asyncio.sleep(0), "nothing")
    assert running() == {goes_on, ends}
    await ends
    await asyncio.sleep(0)
    assert running() == {goes_on}
    goes_on.cancel()
    await asyncio.wait({goes_on})
    await asyncio.sleep(0)
    assert running() == set()
