"""Who is told how far a long work is, and can have it given up."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_ALL: Final = 1000


@dataclass(frozen=True, slots=True)
class CopyWatch:
    """Who is told how much of a work is done, of how much, and says whether it is wanted yet."""

    advance: Callable[[int, int], object] = lambda _done, _total: None
    is_wanted: Callable[[], bool] = lambda: True

    def part(self, start: float, end: float) -> CopyWatch:
        """For a part of a work, from and to which share of it; the end of the last is not told."""

        def advance(done: int, total: int) -> None:
            share = start + (end - start) * done / max(total, 1)
            self.advance(min(int(_ALL * share), _ALL - 1), _ALL)

        return CopyWatch(advance, self.is_wanted)

    def from_thread(self) -> CopyWatch:
        """For work in a thread; who watches is told on the event loop that runs now, if new."""
        loop = asyncio.get_running_loop()
        last = -1

        def advance(done: int, total: int) -> None:
            nonlocal last
            before, last = last, _ALL * done // max(total, 1)
            if last != before:
                loop.call_soon_threadsafe(self.advance, done, total)

        return CopyWatch(advance, self.is_wanted)


UNWATCHED: Final = CopyWatch()
