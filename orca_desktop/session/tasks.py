"""Background tasks that are neither lost nor silent."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

T = TypeVar("T")

_LOG: Final = logging.getLogger(__name__)
_running: Final[set[asyncio.Task[Any]]] = set()


def running() -> frozenset[asyncio.Task[Any]]:
    """What was started here on the running loop and has not ended."""
    loop = asyncio.get_running_loop()
    return frozenset(task for task in _running if task.get_loop() is loop)


def spawn(coroutine: Coroutine[Any, Any, T], name: str) -> asyncio.Task[T]:
    """Start a coroutine on the running loop.

    The loop itself keeps only a weak reference to a task, so it is held here until it is done;
    an exception that nobody awaits is logged with the task's name.
    """
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        coroutine.close()  # it will never run, and that is said once, here
        raise
    task = loop.create_task(coroutine, name=name)
    _running.add(task)
    task.add_done_callback(_report)
    return task


async def in_thread(work: Callable[..., T], *given: object) -> T:
    """What some work gives that is done in a thread and must not be left alone there.

    Who is cancelled meanwhile goes on waiting until it is done, so that it can be taken back.
    """
    done = spawn(asyncio.to_thread(work, *given), "work in a thread")
    try:
        return await asyncio.shield(done)
    except asyncio.CancelledError:
        await asyncio.wait([done])
        raise


async def to_its_end(work: Callable[..., T], *given: object) -> T:
    """What some work gives that is done in a thread and is not to be taken back.

    Who is cancelled meanwhile goes on as if nobody had: it came too late, and is done.
    """
    done = spawn(asyncio.to_thread(work, *given), "work in a thread")
    while True:
        try:
            return await asyncio.shield(done)
        except asyncio.CancelledError:
            current = asyncio.current_task()
            if done.cancelled() or current is None:
                raise
            current.uncancel()


def _report(task: asyncio.Task[Any]) -> None:
    _running.discard(task)
    if not task.cancelled() and (error := task.exception()) is not None:
        _LOG.error("%s failed", task.get_name(), exc_info=error)
