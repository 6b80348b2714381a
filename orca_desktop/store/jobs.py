"""Long work as a chain of short jobs, between which what is to be saved passes.

How long one of them may go on is said here, for all. What a chain did stays when it is cut off, by
whoever does not want it any more, by a full disk or by a crash: each job is whole or not at all.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread
from orca_desktop.store.watching import UNWATCHED, CopyWatch

T = TypeVar("T")
V = TypeVar("V")

JOB_SECONDS: Final = 0.004
"""How long a job may go on while others wait: what is to be saved waits for it."""

ALONE_SECONDS: Final = 0.02
"""How long while nobody waits: what comes meanwhile waits for what it wrote to be kept, too."""

LEAST: Final = 20
"""So many rows at least are in one job: a few are changed whole or not at all on any machine."""


class JobTime:
    """How long a job has gone on. It begins when it is made; ask it after each piece of work."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread
        self._began = time.monotonic()

    @property
    def is_over(self) -> bool:
        """Whether the job is to end after this piece."""
        taken = time.monotonic() - self._began
        return taken >= ALONE_SECONDS or (taken >= JOB_SECONDS and self._thread.is_awaited)


async def for_each(
    thread: StoreThread,
    wanted: Sequence[T],
    piece: Callable[[sqlite3.Connection, T], V],
    watch: CopyWatch = UNWATCHED,
) -> tuple[list[V], StoreProblem | None]:
    """Do a piece of work for each of very many; what each gave, and what stopped it, if anything.

    A piece may be done twice, and must keep nothing outside. Once it is not wanted any more, the
    others are left. When all are done they are on the disk.
    """
    given: list[V] = []
    last = max(len(wanted) - LEAST, 0)
    while len(given) < len(wanted):
        lasts = len(given) >= last  # the disk is waited for once: with the last ones
        some = range(len(given), len(wanted) if lasts else last)
        done = await thread.write_part(_some_of(thread, wanted, some, piece), lasts=lasts)
        if isinstance(done, StoreProblem):
            return given, done
        given += done
        watch.advance(len(given), len(wanted))
        if not watch.is_wanted():
            break
    return given, None


def _some_of(
    thread: StoreThread,
    wanted: Sequence[T],
    places: range,
    piece: Callable[[sqlite3.Connection, T], V],
) -> Callable[[sqlite3.Connection], list[V]]:
    def work(connection: sqlite3.Connection) -> list[V]:
        job, given = JobTime(thread), list[V]()
        for place in places:
            given.append(piece(connection, wanted[place]))
            if len(given) >= LEAST and job.is_over:
                break
        return given

    return work
