"""The one thread that owns the connection: jobs go in, answers come back to the event loop.

There is a single connection, for writing, reading and checkpoints alike, so nothing inside the
program can lock it or meet SQLite's faults with several connections to one write-ahead log.
Writes that wait together share one transaction, each in a savepoint of its own, so a slow disk
costs one wait for all. A part of long work shares none, and lets all others by. A job that fails
becomes a ``StoreProblem``; a full disk or a file that may not be written is asked again with the
next job, so that nothing needs a restart.
"""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from orca_desktop.store import database
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import ProblemKind, StoreProblem, problem_of

T = TypeVar("T")
Debt = Callable[[sqlite3.Connection], object]
"""Changes that are to be made before any others."""

LookAfter = Callable[[sqlite3.Connection], sqlite3.Connection | StoreProblem]
"""Looks whether the file is still there: gives the connection to go on with, or what is wrong."""

Piece = Callable[[sqlite3.Connection], bool]
"""Some milliseconds of long work that can wait; true once all of it is done."""

_BATCH: Final = 64
DRAIN: Final = 5.0
"""After so many seconds closing gives up what is still asked for."""

RESTS_AFTER: Final = 1.0
"""Seconds without a job after which the pages that were read are let go of.

They are megabytes once pictures have passed through, and the system has them still."""

LAST_CALL: Final = 1.0
"""Then it waits so many seconds more for what it has cut off."""

_LOGGED: Final = 300
"""Pages in the log after which a part writes them into the file: what waits for it waits less."""

_LIVELY: Final = 1.0
"""Seconds after a save in which the next one is expected: until then the log is kept short."""

_PAUSE: Final = 0.002
_BROKEN_TEXT: Final = "Could not decode to UTF-8"


@dataclass(slots=True, eq=False)
class _Job:
    work: Callable[[sqlite3.Connection], Any]
    writes: bool
    loop: asyncio.AbstractEventLoop
    answer: asyncio.Future[Any]
    exchanges: bool = False
    is_part: bool = False
    lasts: bool = True
    result: Any = None
    error: BaseException | None = None

    def reply(self) -> None:
        """Hand the outcome to the event loop, unless that has ended."""
        try:
            self.loop.call_soon_threadsafe(self._settle)
        except RuntimeError:
            return

    def _settle(self) -> None:
        if self.answer.done():
            return
        if self.error is not None:
            self.answer.set_exception(self.error)
        else:
            self.answer.set_result(self.result)


class StoreThread:
    """Runs jobs on one connection, in the order they came.

    ``damaged`` is called on the thread, once, when SQLite finds the file damaged; from then on
    writes are refused with that problem and ``problem`` holds it. ``make_index_anew`` is called in
    a transaction of its own when the search index alone is broken. ``look_after`` is asked before
    anything is written. ``refused`` is called on the event loop with each problem of a write that
    others would meet too, ``answered`` after each job. ``debt`` is written with the first
    transaction that succeeds. ``rested`` is called on the thread when pages were let go of.
    """

    def __init__(
        self,
        path: Path,
        *,
        damaged: Callable[[], None],
        make_index_anew: Callable[[sqlite3.Connection], None],
        look_after: LookAfter = lambda connection: connection,
        rested: Callable[[], None] = lambda: None,
    ) -> None:
        self.path = path
        self.problem: StoreProblem | None = None
        self.debt: Debt | None = None
        self.refused: Callable[[StoreProblem], None] = lambda _: None
        self.answered: Callable[[], None] = lambda: None
        self._damaged = damaged
        self._make_index_anew = make_index_anew
        self._look_after = look_after
        self._rested = rested
        self._piece: Piece | None = None
        self._is_amidst = False
        self._has_pages = False
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._waiting: deque[_Job | None] = deque()
        self._parts: deque[_Job] = deque()
        self._unsynced: sqlite3.Connection | None = None
        """The connection, while it commits without waiting for the disk."""

        self._saved_at = 0.0
        self._log_pages = 0
        """After how many pages the log is written into the file, while parts keep it shorter."""

        self._connection: sqlite3.Connection | None = None
        self._closing = False
        self._given_up = False
        self._stopping = threading.Event()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="store", daemon=True)

    async def start(
        self, open_: Callable[[], tuple[sqlite3.Connection, T] | StoreProblem]
    ) -> T | StoreProblem:
        """Start the thread and open the connection on it; the rest of what ``open_`` gives."""

        def connect(_: object) -> T | StoreProblem:
            try:
                opened = open_()
                if isinstance(opened, StoreProblem):
                    return opened
                self._connection, value = opened
                return value
            finally:
                if self._connection is None:
                    self._jobs.put(None)

        loop = asyncio.get_running_loop()
        job = _Job(connect, writes=False, loop=loop, answer=loop.create_future())
        self._jobs.put(job)
        self._thread.start()
        result: T | StoreProblem = await asyncio.shield(job.answer)
        return result

    async def read(self, work: Callable[[sqlite3.Connection], T]) -> T | StoreProblem:
        """The value of a job that changes nothing."""
        return await self._submit(work, writes=False)

    async def write(self, work: Callable[[sqlite3.Connection], T]) -> T | StoreProblem:
        """The value of a job once its changes are safe on the disk.

        Work may run twice, if the transaction it shared failed; it must keep nothing outside.
        """
        return await self._submit(work, writes=True)

    async def write_part(
        self, work: Callable[[sqlite3.Connection], T], *, lasts: bool = True
    ) -> T | StoreProblem:
        """The value of a part of long work, which all others pass that wait with it.

        One that need not last is whole after a crash or is not there, as all that was written
        before it; the disk is waited for with the next write that lasts.
        """
        return await self._submit(work, writes=True, is_part=True, lasts=lasts)

    async def exchange(
        self, work: Callable[[sqlite3.Connection], tuple[sqlite3.Connection, T]]
    ) -> T | StoreProblem:
        """The value of a job that also gives the connection to go on with.

        It waits for long work that others are let by in. Nobody who is cancelled stops it.
        """
        if self._closing:
            return StoreProblem(ProblemKind.CLOSED, self.path)

        def job(connection: sqlite3.Connection) -> T:
            self._connection, value = work(connection)
            return value

        loop = asyncio.get_running_loop()
        answer = loop.create_future()
        self._jobs.put(_Job(job, writes=False, loop=loop, answer=answer, exchanges=True))
        if self._stopping.is_set() and not answer.done():
            return self.problem or StoreProblem(ProblemKind.CLOSED, self.path)
        result: T | StoreProblem = await asyncio.shield(answer)
        return result

    async def close(self, finish: Callable[[sqlite3.Connection], None]) -> StoreProblem | None:
        """Do what is queued, then ``finish``, then close; after some seconds give up the rest."""
        if self._closing or self._stopping.is_set():
            return None
        _ = self._put(_nothing, writes=True)  # so that a file that was taken away is saved anew
        last = self._put(finish, writes=False)
        self._closing = True
        self._jobs.put(None)
        if not await self._has_ended(DRAIN):
            self._given_up = True
            if self._connection is not None:
                self._connection.interrupt()
            await self._has_ended(LAST_CALL)
        if not last.done():
            return StoreProblem(ProblemKind.CLOSED, self.path, "gave up waiting")
        result = last.result()
        return result if isinstance(result, StoreProblem) else None

    async def _has_ended(self, within: float) -> bool:
        """Whether the thread ends within so many seconds; asks often, for that it is short."""
        loop = asyncio.get_running_loop()
        until = loop.time() + within
        while not self._ended.is_set():
            if loop.time() > until:
                return False
            await asyncio.sleep(_PAUSE)
        await asyncio.sleep(0)  # the last answer is on its way through the loop
        return True

    def idly(self, piece: Piece) -> None:
        """Do long work, one piece after the other, while nothing else is asked for.

        It begins after the next job, and takes the place of such work that is not done yet. What
        goes wrong with it is left: whoever needs it does it and is told.
        """
        self._piece = piece

    @property
    def is_awaited(self) -> bool:
        """Whether anything waits for the thread; for long work on it that can be given up."""
        return bool(self._waiting or self._parts) or not self._jobs.empty()

    def run_waiting(self) -> None:
        """Run what is queued now; for long work on the thread that can pause between steps.

        Raises ``InterruptedError`` when the store is being closed: the work is to be given up.
        """
        self._is_amidst = True
        try:
            while batch := self._batch(wait=False):
                self._run(batch)
        finally:
            self._is_amidst = False
        if self._closing:
            raise InterruptedError("the store is being closed")

    async def _submit(
        self,
        work: Callable[[sqlite3.Connection], T],
        *,
        writes: bool,
        is_part: bool = False,
        lasts: bool = True,
    ) -> T | StoreProblem:
        if self._closing:
            return StoreProblem(ProblemKind.CLOSED, self.path)
        answer = self._put(work, writes=writes, is_part=is_part, lasts=lasts)
        if self._stopping.is_set() and not answer.done():
            return self.problem or StoreProblem(ProblemKind.CLOSED, self.path)
        # A caller that is cancelled does not make a write undone; what it would read is not read.
        result: T | StoreProblem = await (asyncio.shield(answer) if writes else answer)
        self.answered()
        if isinstance(result, StoreProblem) and result.stands and (writes or self.problem):
            self.refused(result)
        return result

    def _put(
        self,
        work: Callable[[sqlite3.Connection], T],
        *,
        writes: bool,
        is_part: bool = False,
        lasts: bool = True,
    ) -> asyncio.Future[T | StoreProblem]:
        loop = asyncio.get_running_loop()
        job = _Job(work, writes, loop, loop.create_future(), is_part=is_part, lasts=lasts)
        self._jobs.put(job)
        return job.answer

    def _serve(self) -> None:
        try:
            while batch := self._batch(wait=True):
                self._run(batch)
                del batch  # pictures hang from a job: nothing keeps it while the next is waited for
        except BaseException as error:
            self.problem = StoreProblem(ProblemKind.FAILED, self.path, repr(error))
            raise
        finally:
            self._stopping.set()
            if self._connection is not None:
                self._connection.close()
            self._refuse_rest()
            self._ended.set()

    def _batch(self, *, wait: bool) -> list[_Job]:
        """The next job, or the next writes that can share a transaction; empty at the end."""
        first = self._next(wait=wait, takes_part=True)
        if first is None:
            return []
        batch = [first]
        while first.writes and not first.is_part and len(batch) < _BATCH:
            following = self._next(wait=False, takes_part=False)
            if following is None:
                break
            if not following.writes:
                self._waiting.appendleft(following)
                break
            batch.append(following)
        return batch

    def _next(self, *, wait: bool, takes_part: bool) -> _Job | None:
        """The next job; a part of long work, if that is wanted, once nothing else waits."""
        while True:
            if self._waiting:
                job = self._waiting.popleft()
            else:
                try:
                    job = self._jobs.get(block=False)
                except queue.Empty:
                    if self._parts:
                        return self._parts.popleft() if takes_part else None
                    if not wait:
                        return None
                    job = self._waited_for()
            if job is not None and job.is_part:
                self._parts.append(job)
                continue
            if not wait and (job is None or job.exchanges):
                self._waiting.appendleft(job)  # the end, and what is done alone: for the main loop
                return None
            return job

    def _waited_for(self) -> _Job | None:
        """The next job, whenever it comes."""
        while self._piece is not None:
            try:
                return self._jobs.get(block=False)
            except queue.Empty:
                self._do_piece(self._piece)
        try:
            return self._jobs.get(timeout=RESTS_AFTER if self._has_pages else None)
        except queue.Empty:
            self._rest()
            return self._jobs.get()

    def _do_piece(self, piece: Piece) -> None:
        is_done = True
        with contextlib.suppress(*database.FAULTS, OSError, MemoryError):
            is_done = piece(self._open_connection())
        if is_done and self._piece is piece:
            self._piece = None

    def _rest(self) -> None:
        self._has_pages = False
        if self._connection is not None:
            with contextlib.suppress(*database.FAULTS):
                self._connection.execute("PRAGMA shrink_memory").close()
        self._rested()

    def _run(self, batch: list[_Job]) -> None:
        self._has_pages = True
        try:
            self._answer(batch)
        except BaseException:
            for job in batch:
                job.result = StoreProblem(ProblemKind.FAILED, self.path)
            raise
        finally:
            for job in batch:
                job.reply()

    def _answer(self, batch: list[_Job]) -> None:
        if self._given_up:
            for job in batch:
                job.result = StoreProblem(ProblemKind.CLOSED, self.path)
        elif not batch[0].writes:
            self._run_read(batch[0])
        elif (problem := self.problem or self._file_problem()) is not None:
            for job in batch:
                job.result = problem
        elif not self._run_together(batch):
            for job in batch:
                self._run_alone(job)

    def _file_problem(self) -> StoreProblem | None:
        """What became of the file, unless work that needs this connection is amidst."""
        if self._is_amidst:
            return None
        try:
            kept = self._look_after(self._open_connection())
        except (sqlite3.Error, OSError) as error:
            return self._note(error)
        if isinstance(kept, StoreProblem):
            return kept
        self._connection = kept
        return None

    def _run_read(self, job: _Job, *, again: bool = False) -> None:
        if job.answer.cancelled():
            return
        try:
            job.result = self._reading(job.work)
        except (sqlite3.Error, OSError, MemoryError) as error:
            if not again and self._may_be_the_index(error):
                self._mend(self._open_connection())
                self._run_read(job, again=True)
                return
            job.result = self._note(error)
        except Exception as error:  # noqa: BLE001 - a fault of the program: its caller must see it
            job.error = error

    def _reading(self, work: Callable[[sqlite3.Connection], T]) -> T:
        connection = self._open_connection()
        self._wait_for_disk(connection, lasts=True)
        self._keep_log_short(connection, is_short=False)
        try:
            return work(connection)
        except sqlite3.OperationalError as error:
            if _BROKEN_TEXT not in str(error):
                raise
        connection.text_factory = lambda raw: raw.decode(errors="replace")
        try:
            return work(connection)
        finally:
            connection.text_factory = str

    def _run_together(self, batch: list[_Job]) -> bool:
        """All jobs in one transaction; false, with nothing changed, if any of them failed."""
        connection = self._open_connection()
        try:
            self._begin(connection, batch[0])
            for job in batch:
                job.result = job.work(connection)
            self._commit(connection)
        except Exception:  # noqa: BLE001 - each job runs again alone and then tells its own error
            self._roll_back(connection)
            return False
        return True

    def _run_alone(self, job: _Job, *, again: bool = False) -> None:
        connection = self._open_connection()
        job.result = None
        try:
            self._begin(connection, job)
            job.result = job.work(connection)
            self._commit(connection)
        except (sqlite3.Error, OSError, MemoryError) as error:
            self._roll_back(connection)
            if not again and self._may_be_the_index(error):
                self._mend(connection)
                self._run_alone(job, again=True)
                return
            job.result = self._note(error)
        except Exception as error:  # noqa: BLE001 - a fault of the program: its caller must see it
            self._roll_back(connection)
            job.error = error

    def _begin(self, connection: sqlite3.Connection, first: _Job) -> None:
        self._wait_for_disk(connection, lasts=first.lasts)
        if not first.is_part:
            self._saved_at = time.monotonic()
        is_lively = time.monotonic() - self._saved_at < _LIVELY
        self._keep_log_short(connection, is_short=first.is_part and is_lively)
        connection.execute("BEGIN IMMEDIATE")
        if self.debt is not None:
            self.debt(connection)

    def _wait_for_disk(self, connection: sqlite3.Connection, *, lasts: bool) -> None:
        """Let a commit wait until it is on the disk, or not."""
        is_unsynced = self._unsynced is not None and self._unsynced is connection
        if lasts is is_unsynced:
            connection.execute(f"PRAGMA synchronous = {'FULL' if lasts else 'NORMAL'}").close()
            self._unsynced = None if lasts else connection

    def _keep_log_short(self, connection: sqlite3.Connection, *, is_short: bool) -> None:
        """Write the log into the file sooner, or as usual again; one that is to grow is let grow.

        So the saves between the parts of long work seldom wait for that, and never for much.
        """
        if is_short is bool(self._log_pages):
            return
        (pages,) = connection.execute("PRAGMA wal_autocheckpoint").fetchone()
        if is_short and pages > _LOGGED:
            connection.execute(f"PRAGMA wal_autocheckpoint = {_LOGGED}").close()
            self._log_pages = pages
        elif not is_short:
            if pages == _LOGGED:
                connection.execute(f"PRAGMA wal_autocheckpoint = {self._log_pages}").close()
            self._log_pages = 0

    def _commit(self, connection: sqlite3.Connection) -> None:
        connection.execute("COMMIT")
        self.debt = None

    def _may_be_the_index(self, error: Exception) -> bool:
        """Whether the search index alone is broken; newer SQLite calls that damage of the file."""
        if self.problem is not None:
            return False
        if not database.is_damage(error) and not isinstance(error, MemoryError):
            return database.is_index_broken(error)
        try:
            return not database.complaints(self._open_connection(), thorough=False)
        except database.FAULTS:
            return False

    def _mend(self, connection: sqlite3.Connection) -> None:
        try:
            connection.execute("BEGIN IMMEDIATE")
            self._make_index_anew(connection)
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._roll_back(connection)
            self._note(error)

    def _roll_back(self, connection: sqlite3.Connection) -> None:
        try:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        except sqlite3.Error as error:
            self._note(error)

    def _note(self, error: sqlite3.Error | OSError | MemoryError) -> StoreProblem:
        problem = problem_of(error, self.path)
        if problem.kind is ProblemKind.DAMAGED and self.problem is None:
            self.problem = problem
            self._damaged()
        return problem

    def _open_connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection = self._connection or _NO_CONNECTION
        return connection

    def _refuse_rest(self) -> None:
        while True:
            try:
                left = self._parts or self._waiting
                job = left.popleft() if left else self._jobs.get(block=False)
            except queue.Empty:
                return
            if job is not None:
                job.result = self.problem or StoreProblem(ProblemKind.CLOSED, self.path)
                job.reply()


def _nothing(_: sqlite3.Connection) -> None:
    """Change nothing."""


_NO_CONNECTION: Any = None
"""What the opening job is given: it makes the connection."""
