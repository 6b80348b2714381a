"""Blocking work in a thread that can be left behind."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


async def in_daemon(work: Callable[[], T]) -> T:
    """What ``work`` gives or raises, done in a thread of its own.

    Unlike the loop's pool of threads it never keeps the program from ending, and work that blocks
    for ever takes no place from others: whoever waits may give up, and what comes late is dropped.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: Exception | None) -> None:
        if answer.done():
            return
        if error is not None:
            answer.set_exception(error)
        else:
            answer.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        result, failed = None, None
        try:
            result = work()
        except Exception as error:  # noqa: BLE001 - raised where it is awaited
            failed = error
        with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(settle, result, failed)

    threading.Thread(target=run, name="gateway", daemon=True).start()
    return await answer


async def load(module: str) -> None:
    """Import what only a request needs in such a thread; to import it is quick then."""
    await in_daemon(lambda: importlib.import_module(module))
