"""Waiting for what happens, instead of for time to pass."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from typing import Final, TypeVar

Found = TypeVar("Found")

_LOOKS_EVERY: Final = 0.005


async def until(happened: Callable[[], Found | None], patience: float = 60.0) -> Found:
    """What ``happened`` gives as soon as that is anything.

    For what nothing tells of when it comes true: it is looked at again and again.
    """
    async with asyncio.timeout(patience):
        while not (found := happened()):
            await asyncio.sleep(_LOOKS_EVERY)
    return found


def look_until(happened: Callable[[], Found | None], patience: float = 60.0) -> Found:
    """The same where no event loop runs: for other programs and their files."""
    ends = time.monotonic() + patience
    while not (found := happened()):
        assert time.monotonic() < ends, "it never came true"
        time.sleep(_LOOKS_EVERY)
    return found


async def turns(number: int = 1) -> None:
    """Let the event loop go round so many times, which starts every task that can run."""
    for _ in range(number):
        await asyncio.sleep(0)


def is_running(loop: asyncio.AbstractEventLoop) -> bool:
    """Whether that loop is the one that runs here, as coroutines would find it."""
    with contextlib.suppress(RuntimeError):
        return asyncio.get_running_loop() is loop
    return False
