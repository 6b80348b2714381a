"""The store as the rest of the program sees it: one database file, opened, used, closed."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from orca_desktop.domain import clock
from orca_desktop.store import backup, database, files, replies, search
from orca_desktop.store.conversations import Conversations
from orca_desktop.store.database import Migration
from orca_desktop.store.drafts import Drafts
from orca_desktop.store.lessons import StoredLessons
from orca_desktop.store.lock import FileLock
from orca_desktop.store.models import StoredModels
from orca_desktop.store.presets import StoredPresets
from orca_desktop.store.problems import ProblemKind, Recovery, StoreProblem, problem_of
from orca_desktop.store.recovery import Place
from orca_desktop.store.replies import Replies
from orca_desktop.store.search import Search
from orca_desktop.store.settings import StoredSettings
from orca_desktop.store.thread import StoreThread
from orca_desktop.store.usage import StoredUsage

_LOCK: Final = ".lock"
_TRIAL: Final = "trial"
_TRIAL_LENGTH: Final = 64 * 1024
_SMALL: Final = 8 * 1024 * 1024
"""Files up to so many bytes are checked at every start: it takes less than 0.1 s."""


class Store:
    """Everything the program keeps. Its parts are used directly: ``store.conversations.list()``.

    ``recovery`` tells what had to be repaired when it was opened.
    """

    def __init__(self, thread: StoreThread, opening: _Opening) -> None:
        self._thread = thread
        self._opening = opening
        self.recovery = opening.recovery
        self.conversations = Conversations(thread)
        self.replies = Replies(thread)
        self.drafts = Drafts(thread)
        self.search = Search(thread)
        self.settings = StoredSettings(thread)
        self.models = StoredModels(thread)
        self.lessons = StoredLessons(thread)
        self.presets = StoredPresets(thread)
        self.usage = StoredUsage(thread)
        self.backup = Backups(thread, opening)

    @classmethod
    async def open(
        cls,
        path: Path,
        backups: Path | None = None,
        *,
        migrations: tuple[Migration, ...] | None = None,
    ) -> Store | StoreProblem:
        """Open the database of a profile, made or repaired if need be.

        Backups lie in a folder ``backups`` beside it unless told otherwise. Replies that were
        being written when the program was cut off are ``INTERRUPTED`` from now on.
        """
        opening = _Opening(path, backups or path.parent / "backups", migrations)
        thread = StoreThread(path, damaged=opening.note_damage, mend_index=search.rebuild)
        result = await thread.start(opening.open)
        if isinstance(result, StoreProblem):
            return result
        return cls(thread, opening)

    @property
    def problem(self) -> StoreProblem | None:
        """Why nothing more is written: damage found while running, or ``None``."""
        return self._thread.problem

    def watch(self, refused: Callable[[StoreProblem], None]) -> None:
        """Call back, on the event loop, with each problem that keeps all from being saved."""
        self._thread.refused = refused

    async def prove(self) -> StoreProblem | None:
        """Try whether a message of some length would be saved; nothing of the trial is kept."""
        if self._thread.problem is None:
            tried = await self.settings.save(_TRIAL, "x" * _TRIAL_LENGTH)
            if tried is not None:
                return tried
        return await self.settings.remove(_TRIAL)

    async def close(self) -> StoreProblem | None:
        """Finish what was asked for and close the file; afterwards everything is refused."""
        try:
            return await self._thread.close(_tidy)
        finally:
            self._opening.lock.release()


class Backups:
    """The backups of one database."""

    def __init__(self, thread: StoreThread, opening: _Opening) -> None:
        self._thread = thread
        self._opening = opening
        self._one_at_a_time = asyncio.Lock()

    async def make_if_due(self) -> Path | StoreProblem | None:
        """A new backup if the newest is a day old; ``None`` if there is no need."""
        if not backup.is_due(self._opening.backups, clock.now()):
            return None
        return await self.make()

    async def make(self) -> Path | StoreProblem:
        """A new backup, checked, in its place; too old ones are removed."""
        if self._thread.problem is not None:
            return self._thread.problem  # a damaged file must not push good backups out
        async with self._one_at_a_time:
            copied = await self._thread.read(
                lambda connection: backup.copy_to_part(
                    connection,
                    self._opening.backups,
                    clock.now(),
                    between=self._thread.run_waiting,
                )
            )
            if isinstance(copied, StoreProblem):
                return copied
            made = await asyncio.to_thread(self._finish, *copied)
        if made is not None:
            return made
        found = await self._thread.read(_prove)
        if isinstance(found, StoreProblem):
            return found
        return StoreProblem(ProblemKind.FAILED, self._opening.path, "the copy was not sound")

    def _finish(self, part: Path, counts: backup.Counts) -> Path | StoreProblem | None:
        try:
            made = backup.finish(part, counts, self._opening.newest_version)
            if made is not None:
                backup.thin(self._opening.backups)
        except (OSError, sqlite3.Error) as error:
            return problem_of(error, part)
        return made


class _Opening:
    """The way from a path to an open connection; runs on the store's thread."""

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
        self._migrations = migrations or database.shipped_migrations()
        self.newest_version = self._migrations[-1].version
        self._place = Place(path, backups, self.newest_version, self._create)

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
            self._place.suspect()

    def _open_locked(self) -> sqlite3.Connection | StoreProblem:
        # A link is followed once: the side files must stand beside the file itself.
        self.path = self.path.resolve()
        self.lock = FileLock(files.beside(self.path, _LOCK))
        self._place = Place(self.path, self.backups, self.newest_version, self._create)
        if not self.lock.take():
            return StoreProblem(ProblemKind.IN_USE, self.path)
        ready = self._place.make_ready()
        if isinstance(ready, StoreProblem):
            return ready
        self.recovery = ready
        try:
            return self._connect()
        except sqlite3.DatabaseError as error:
            if not database.is_damage(error):
                raise
        self.recovery = self._place.restore()
        return self._connect()

    def _connect(self) -> sqlite3.Connection | StoreProblem:
        connection = database.connect(self.path)
        try:
            problem = self._bring_up_to_date(connection)
        except BaseException:
            connection.close()
            raise
        if problem is None:
            return connection
        connection.close()
        return problem

    def _bring_up_to_date(self, connection: sqlite3.Connection) -> StoreProblem | None:
        self._check(connection)
        if database.has_newer_version(connection, self._migrations):
            return StoreProblem(ProblemKind.NEWER, self.path)
        version = database.version_of(connection)
        if version < self.newest_version:
            if not self._back_up_before_migration(connection, version):
                return StoreProblem(ProblemKind.FAILED, self.path, "no sound backup could be made")
            database.migrate(connection, self._migrations)
        connection.execute("BEGIN IMMEDIATE")
        try:
            replies.end_running(connection)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        return None

    def _check(self, connection: sqlite3.Connection) -> None:
        """Look for damage as closely as there is reason to."""
        suspect = self._place.is_suspect
        if not suspect and self.path.stat().st_size > _SMALL:
            return
        if found := database.complaints(connection, thorough=suspect):
            damage = sqlite3.DatabaseError(found[0])
            damage.sqlite_errorname = "SQLITE_CORRUPT"
            raise damage
        if suspect:
            search.rebuild(connection)
            self._place.trust()

    def _back_up_before_migration(self, connection: sqlite3.Connection, version: int) -> bool:
        if version == 0:
            return True
        part, counts = backup.copy_to_part(
            connection, self.backups, clock.now(), label=f"-before-{self.newest_version}"
        )
        if backup.finish(part, counts, self.newest_version) is None:
            return False
        backup.thin(self.backups)
        return True

    def _create(self, path: Path) -> None:
        connection = database.connect(path)
        try:
            database.migrate(connection, self._migrations)
        finally:
            connection.close()


def _tidy(connection: sqlite3.Connection) -> None:
    """What is worth doing before the file is closed."""
    connection.execute("PRAGMA analysis_limit = 400").close()
    connection.execute("PRAGMA optimize").close()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()


def _prove(connection: sqlite3.Connection) -> None:
    """Raise the damage of the open file, if a copy of it was not sound."""
    if found := database.complaints(connection, thorough=True):
        damage = sqlite3.DatabaseError(found[0])
        damage.sqlite_errorname = "SQLITE_CORRUPT"
        raise damage
