"""The way from a path to an open database, whatever stands there; runs on the store's thread."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Final

from orca_desktop.domain import clock
from orca_desktop.file_lock import FileLock
from orca_desktop.store import backup, database, files, replies, search, wiping
from orca_desktop.store.database import Migration
from orca_desktop.store.engine import code_of, sqlite3
from orca_desktop.store.problems import (
    ProblemKind,
    Recovery,
    RecoveryKind,
    StoreProblem,
    problem_of,
)
from orca_desktop.store.recovery import SMALL, DatabasePlace, Identity
from orca_desktop.store.thread import Debt

_LOCK: Final = ".lock"
_CHECKPOINT: Final = 1000
"""Pages in the log after which SQLite writes them into the file, unless it is told otherwise."""

_FITS_MEMORY: Final = 1024 * 1024 * 1024
"""Up to so many bytes a file is read from memory when its disk has no room to update it."""


class Opening:
    """Opens the database of a profile, once, and looks after its file while it is open.

    Afterwards ``recovery`` tells what had to be repaired, ``problem`` why nothing can be written
    until the next start, and ``debt`` what must be written before anything else; ``news`` is a
    repair that was made later.
    """

    def __init__(
        self,
        path: Path,
        backups: Path,
        migrations: tuple[Migration, ...] | None,
    ) -> None:
        self.path = path
        self.backups = backups
        self.lock = FileLock(files.beside(path, _LOCK))
        self.recovery: Recovery | None = None
        self.problem: StoreProblem | None = None
        self.debt: Debt | None = None
        self.news: Recovery | None = None
        self._identity: Identity | None = None
        self._moved: sqlite3.Connection | None = None
        self.migrations = migrations or database.shipped_migrations()
        self.newest_version = self.migrations[-1].version
        self.place = DatabasePlace(path, backups, self.newest_version, self._create)

    def open(self) -> tuple[sqlite3.Connection, None] | StoreProblem:
        """The connection, or what is in its way; then the lock is given back."""
        opened: sqlite3.Connection | StoreProblem
        try:
            opened = self._open_locked()
        except (sqlite3.Error, OSError) as error:
            opened = problem_of(error, self.path)
        except (ValueError, RuntimeError) as error:  # a path that no system takes, a loop of links
            opened = StoreProblem(ProblemKind.UNREADABLE, self.path, str(error))
        if isinstance(opened, StoreProblem):
            self.lock.release()
            return opened
        return opened, None

    def note_damage(self) -> None:
        """Make sure that the next start looks closely."""
        with contextlib.suppress(OSError):
            self.place.suspect()

    def look_after(self, connection: sqlite3.Connection) -> sqlite3.Connection | StoreProblem:
        """The connection to go on writing with: a new one if the file was taken away.

        What was removed or replaced under its name is still whole in the open file, so all of it
        is saved anew in its place; what stands there now is kept under another name.
        """
        if self._moved is not None:
            connection.close()
            connection, self._moved = self._moved, None
        if self._identity == self.place.identity():
            return connection
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if not self.lock.is_in_place and not self._lock_again():
                return StoreProblem(ProblemKind.GONE, self.path, "another program has begun there")
            self.news = self.place.save_anew(connection, self._identity)
        except OSError as error:
            problem = problem_of(error, self.path)
            return (
                problem
                if problem.stands
                else StoreProblem(ProblemKind.GONE, self.path, problem.detail)
            )
        new = database.connect(self.path)
        self._identity = self.place.identity()
        return new

    def trust_log(self, connection: sqlite3.Connection) -> None:
        """Let the log of an earlier run be written into the file: it was checked, or cannot be."""
        self.place.is_unchecked = False
        connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT}").close()

    def move_to(self, path: Path, backups: Path, switch: Callable[[], object]) -> None:
        """Go on, with the next change, with a copy of the database in another place.

        It is opened and locked before ``switch`` makes it the one that the next start finds. If
        anything raises, nothing has changed.
        """
        lock = FileLock(files.beside(path, _LOCK))
        if not lock.take():
            raise OSError("another program uses the new place")
        try:
            moved = database.connect(path)
            try:
                switch()
            except BaseException:
                moved.close()
                raise
        except BaseException:
            lock.release()
            raise
        self._moved = moved
        self.lock.release()
        self.lock, self.path, self.backups = lock, path, backups
        self.place = DatabasePlace(path, backups, self.newest_version, self._create)
        self._identity = self.place.identity()

    def exchange(
        self, connection: sqlite3.Connection, made: Path, before: Path
    ) -> tuple[sqlite3.Connection, OSError | None]:
        """Let a finished file be the database, and the one that was be called ``before``.

        The connection to go on with, and why it is still the old one if it is.
        """
        failed = None
        connection.close()
        try:
            self.place.exchange(made, before)
        except OSError as error:
            failed = error
        connection = database.connect(self.path)
        self._identity = self.place.identity()
        if failed is None:
            self.place.is_unchecked = False
        elif self.place.is_unchecked:
            connection.execute("PRAGMA wal_autocheckpoint = 0").close()
        return connection, failed

    def _lock_again(self) -> bool:
        lock = FileLock(self.lock.path)
        if not lock.take():
            return False
        self.lock.release()
        self.lock = lock
        return True

    def _open_locked(self) -> sqlite3.Connection | StoreProblem:
        # A link is followed once: the side files must stand beside the file itself.
        self.path = self.path.resolve()
        self.lock = FileLock(files.beside(self.path, _LOCK))
        self.place = DatabasePlace(self.path, self.backups, self.newest_version, self._create)
        if not self.lock.take():
            return StoreProblem(ProblemKind.IN_USE, self.path)
        backup.sweep(self.backups)
        ready = self.place.make_ready()
        if isinstance(ready, StoreProblem):
            return ready
        self.recovery = ready
        try:
            opened = self._connect()
        except database.FAULTS as error:
            if not database.is_damage(error):
                raise
            self.recovery = self.place.restore()
            opened = self._connect()
        self._identity = self.place.identity()
        return opened

    def _connect(self) -> sqlite3.Connection | StoreProblem:
        connection = database.connect(self.path)
        try:
            if self.place.is_unchecked:
                connection.execute("PRAGMA wal_autocheckpoint = 0").close()
            problem = self._with_a_whole_index(connection)
            if problem is None:
                return connection
            memory = self._read_from_memory(connection, problem)
        except BaseException:
            connection.close()
            raise
        connection.close()
        return problem if memory is None else memory

    def _with_a_whole_index(self, connection: sqlite3.Connection) -> StoreProblem | None:
        try:
            return self._bring_up_to_date(connection)
        except sqlite3.Error as error:
            if not database.is_index_broken(error):
                is_odd = code_of(error) == "SQLITE_ERROR"
                if is_odd and database.lacks_something(connection, self.migrations):
                    raise database.damage(str(error)) from error
                raise
        _in_transaction(connection, search.make_index_anew)
        return self._bring_up_to_date(connection)

    def _bring_up_to_date(self, connection: sqlite3.Connection) -> StoreProblem | None:
        self._check(connection)
        if database.has_newer_version(connection, self.migrations):
            return StoreProblem(ProblemKind.NEWER, self.path)
        version = database.version_of(connection)
        if version < self.newest_version and (problem := self._migrate(connection)):
            return problem
        if not search.is_index_whole(connection):
            _in_transaction(connection, search.make_index_anew)
        self._do_if_room(connection, wiping.settle)
        if not self._do_if_room(connection, replies.end_running):
            self.debt = replies.end_running
        return None

    def _migrate(self, connection: sqlite3.Connection) -> StoreProblem | None:
        """Lead the tables to the newest version, after a backup if there is room for one.

        The migration is one transaction, so a power cut needs no copy; the copy is for faults of
        ours. For want of room for it nobody may be kept from their chats.
        """
        try:
            if not self._back_up_before_migration(connection):
                return StoreProblem(ProblemKind.FAILED, self.path, "no sound backup could be made")
        except (sqlite3.Error, OSError) as error:
            if problem_of(error, self.path).kind is not ProblemKind.DISK_FULL:
                raise
            self.recovery = self.recovery or self.place.recoveries.settle(
                Recovery(RecoveryKind.NO_COPY, self.backups)
            )
        try:
            database.migrate(connection, self.migrations)
        except (sqlite3.Error, OSError) as error:
            problem = problem_of(error, self.path)
            if problem.kind is not ProblemKind.DISK_FULL:
                raise
            return StoreProblem(ProblemKind.NO_ROOM_TO_UPDATE, self.path, problem.detail)
        return None

    def _read_from_memory(
        self, connection: sqlite3.Connection, problem: StoreProblem
    ) -> sqlite3.Connection | None:
        """What can be read although the disk has no room to bring the tables up to date."""
        size = self.path.stat().st_size
        if problem.kind is not ProblemKind.NO_ROOM_TO_UPDATE or size > _FITS_MEMORY:
            return None
        memory = database.in_memory(connection)
        try:
            database.migrate(memory, self.migrations)
            _in_transaction(memory, replies.end_running)
        except BaseException:
            memory.close()
            raise
        self.problem = problem
        self.recovery = None
        return memory

    def _do_if_room(self, connection: sqlite3.Connection, work: Debt) -> bool:
        """Whether it could be done: on a full disk the chats are readable all the same."""
        try:
            _in_transaction(connection, work)
        except (sqlite3.Error, OSError) as error:
            if not problem_of(error, self.path).stands or database.is_damage(error):
                raise
            return False
        return True

    def _check(self, connection: sqlite3.Connection) -> None:
        """Look for damage as closely as there is reason to."""
        suspect = self.place.is_suspect
        if not suspect and self.path.stat().st_size > SMALL:
            return
        if found := database.complaints(connection, thorough=suspect):
            raise database.damage(found[0])
        if suspect:
            _in_transaction(connection, search.make_index_anew)
            self.place.trust()

    def _back_up_before_migration(self, connection: sqlite3.Connection) -> bool:
        part, counts = backup.copy_to_part(
            connection, self.backups, clock.now(), label=f"-before-{self.newest_version}"
        )
        if backup.finish(part, counts, self.newest_version) is None:
            return False
        backup.thin(self.backups, clock.now())
        return True

    def _create(self, path: Path) -> None:
        connection = database.connect(path)
        try:
            database.migrate(connection, self.migrations)
        finally:
            connection.close()


def _in_transaction(connection: sqlite3.Connection, work: Debt) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        work(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
