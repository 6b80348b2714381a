"""The store as the rest of the program sees it: one database file, opened, used, closed."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Final

from orca_desktop.domain import clock
from orca_desktop.store import backup, blobs, database, files, search
from orca_desktop.store.bin import StoredBin
from orca_desktop.store.chat_store import ChatStore
from orca_desktop.store.copies import Copies
from orca_desktop.store.database import Migration
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.folders import StoredFolders
from orca_desktop.store.imports import StoredImports
from orca_desktop.store.living_files import StoredLivingFiles
from orca_desktop.store.marks import StoredMarks
from orca_desktop.store.models import StoredModels
from orca_desktop.store.moving import Moving
from orca_desktop.store.opening import Opening
from orca_desktop.store.problems import ProblemKind, Recovery, StoreProblem, problem_of
from orca_desktop.store.prompts import StoredPrompts
from orca_desktop.store.restoring import Restoring
from orca_desktop.store.search import Search
from orca_desktop.store.settings import StoredSettings
from orca_desktop.store.tags import StoredTags
from orca_desktop.store.temporary import TemporaryChats
from orca_desktop.store.thread import StoreThread

_TRIAL: Final = "trial"
_TRIAL_LENGTH: Final = 64 * 1024


class Store(ChatStore):
    """Everything the program keeps. Its parts are used directly: ``store.conversations.list()``.

    What is of one chat is kept where ``of`` says: in a temporary chat nothing may go to the disk.
    ``recovery`` tells what had to be repaired when it was opened. ``thread`` owns the connection:
    all work on the file goes through it.
    """

    def __init__(self, thread: StoreThread, opening: Opening) -> None:
        super().__init__(thread)
        self._opening = opening
        self.recovery = opening.recovery
        self.temporary = TemporaryChats(self, opening.migrations)
        self.folders = StoredFolders(thread)
        self.tags = StoredTags(thread)
        self.bin = StoredBin(thread)
        self.search = Search(thread)
        self.settings = StoredSettings(thread)
        self.models = StoredModels(thread)
        self.marks = StoredMarks(thread)
        self.imports = StoredImports(thread)
        self.living_files = StoredLivingFiles(thread)
        self.prompts = StoredPrompts(thread)
        self.backup = Backups(thread, opening)
        self.moving = Moving(thread, opening, self.backup.alone, self.wiping.alone)
        restoring = Restoring(thread, opening, self.backup.alone)
        self.copies = Copies(thread, opening.backups, opening.migrations, restoring)

    @classmethod
    async def open(
        cls,
        path: Path,
        backups: Path | None = None,
        *,
        migrations: tuple[Migration, ...] | None = None,
        rested: Callable[[], None] = lambda: None,
    ) -> Store | StoreProblem:
        """Open the database of a profile, made or repaired if need be.

        Backups lie in a folder ``backups`` beside it unless told otherwise. Replies that were
        being written when the program was cut off are ``INTERRUPTED`` from now on. ``rested`` is
        called on the store's thread whenever it has freed the memory of what it read.
        """
        opening = Opening(path, backups or path.parent / "backups", migrations)
        thread = StoreThread(
            path,
            damaged=opening.note_damage,
            make_index_anew=search.make_index_anew,
            look_after=opening.look_after,
            rested=rested,
        )
        result = await thread.start(opening.open)
        if isinstance(result, StoreProblem):
            return result
        thread.problem = opening.problem
        thread.debt = opening.debt
        return cls(thread, opening)

    def of(self, conversation_id: str) -> ChatStore:
        """What a conversation is kept in: this, or memory alone if it is a temporary chat."""
        return self.temporary.get(conversation_id) or self

    async def content(self, sha256: str) -> bytes | None:
        """A picture or file by its hash, whichever chat it is of; ``None`` if it is not there."""
        places = [self, *(self.of(each) for each in self.temporary.open)]
        for place in places:
            found = await place.blobs.read(sha256)
            if isinstance(found, bytes):
                return found
        return None

    @property
    def problem(self) -> StoreProblem | None:
        """Why nothing more is written: damage found while running, or ``None``."""
        return self.thread.problem

    @property
    def is_unchecked(self) -> bool:
        """Whether what a program left that was cut off is yet to be checked, with a backup."""
        return self._opening.place.is_unchecked

    def watch(
        self,
        refused: Callable[[StoreProblem], None],
        repaired: Callable[[Recovery], None] = lambda _: None,
    ) -> None:
        """Call back, on the event loop, with each problem that keeps all from being saved.

        ``repaired`` is called with a repair that was made while the database was open.
        """

        def tell_news() -> None:
            news, self._opening.news = self._opening.news, None
            if news is not None:
                repaired(news)

        self.thread.refused = refused
        self.thread.answered = tell_news

    async def recoveries(self) -> tuple[Recovery, ...]:
        """Every repair that was ever made in this profile, the latest first."""
        return await asyncio.to_thread(self._opening.place.recoveries.all)

    async def mark_recoveries_read(self) -> None:
        """Remember that the person knows of all repairs that were made."""
        await asyncio.to_thread(self._opening.place.recoveries.mark_read)

    async def prove(self) -> StoreProblem | None:
        """Try whether a message of some length would be saved; nothing of the trial is kept."""
        if self.thread.problem is None:
            tried = await self.settings.save(_TRIAL, "x" * _TRIAL_LENGTH)
            if tried is not None:
                return tried
        return await self.settings.remove(_TRIAL)

    @property
    def folder(self) -> Path:
        """Where the database lies."""
        return self.thread.path.parent

    @property
    def sqlite_version(self) -> str:
        """The version of the SQLite that keeps everything, such as ``3.53.0``."""
        return sqlite3.sqlite_version

    @property
    def is_on_network(self) -> bool:
        """Whether the database lies on a disk of another computer, as far as that is told."""
        return files.is_on_network(self.folder)

    async def sizes(self) -> tuple[int, int] | StoreProblem:
        """The bytes of the database without pictures and files, and those of these."""
        contents = await self.thread.read(blobs.size_of)
        if isinstance(contents, StoreProblem):
            return contents
        whole = await asyncio.to_thread(files.size_of_database, self.thread.path)
        return max(whole - contents, 0), contents

    async def close(self) -> StoreProblem | None:
        """Finish what was asked for and close the file; afterwards everything is refused."""
        await self.temporary.close()
        try:
            return await self.thread.close(_tidy)
        finally:
            self._opening.lock.release()


class Backups:
    """The backups of one database."""

    def __init__(self, thread: StoreThread, opening: Opening) -> None:
        self._thread = thread
        self._opening = opening
        self.alone = asyncio.Lock()

    async def all(self) -> tuple[backup.Backup, ...]:
        """The backups there are, newest first."""
        return await asyncio.to_thread(backup.backups_in, self._opening.backups)

    async def thin(self) -> StoreProblem | None:
        """Remove what is too old by now, also where no new backup is made."""
        try:
            await asyncio.to_thread(backup.thin, self._opening.backups, clock.now())
        except OSError as error:
            return _of_backup(problem_of(error, self._opening.backups))
        return None

    async def held_until(self) -> datetime.datetime | None:
        """When the last of the backups there are now goes; ``None`` without any."""
        return backup.held_until(await self.all())

    async def make_if_due(self) -> Path | StoreProblem | None:
        """A new backup if the newest is a day old; ``None`` if there is no need.

        There is also if the last program was cut off and the file is too large to be checked at the
        start: what is copied is checked.
        """
        unchecked = self._opening.place.is_unchecked
        if not unchecked and not backup.is_due(self._opening.backups, clock.now()):
            return None
        try:
            return await self.make()
        finally:
            if unchecked and self._thread.problem is None:
                await self._thread.read(self._opening.trust_log)

    async def make(self) -> Path | StoreProblem:
        """A new backup, checked, in its place; too old ones are removed."""
        if self._thread.problem is not None:
            return self._thread.problem  # a damaged file must not push good backups out
        async with self.alone:
            copied = await self._thread.read(self._copy)
            if isinstance(copied, StoreProblem):
                return copied
            made = await asyncio.to_thread(self._finish, *copied)
        if made is not None:
            return made
        if self._opening.place.is_unchecked:
            await asyncio.to_thread(self._keep_before_log)
        found = await self._thread.read(_prove)
        if isinstance(found, StoreProblem):
            return found
        folder = self._opening.backups
        return StoreProblem(ProblemKind.FAILED, folder, "the copy was not sound", of_backup=True)

    def _keep_before_log(self) -> None:
        with contextlib.suppress(OSError, sqlite3.Error):  # there may be no room for it
            self._opening.place.keep_before_log()

    def _copy(self, connection: sqlite3.Connection) -> tuple[Path, backup.Counts] | StoreProblem:
        folder = self._opening.backups
        try:
            return backup.copy_to_part(
                connection, folder, clock.now(), between=self._thread.run_waiting
            )
        except (OSError, sqlite3.Error) as error:
            if database.is_damage(error) or isinstance(error, InterruptedError):
                raise
            return _of_backup(problem_of(error, folder))

    def _finish(self, part: Path, counts: backup.Counts) -> Path | StoreProblem | None:
        try:
            made = backup.finish(part, counts, self._opening.newest_version)
            if made is not None:
                backup.thin(self._opening.backups, clock.now())
        except (OSError, sqlite3.Error) as error:
            return _of_backup(problem_of(error, self._opening.backups))
        return made


def _of_backup(problem: StoreProblem) -> StoreProblem:
    """The same as a problem of the copy alone."""
    return dataclasses.replace(problem, of_backup=True)


def _tidy(connection: sqlite3.Connection) -> None:
    """What is worth doing before the file is closed."""
    connection.execute("PRAGMA analysis_limit = 400").close()
    connection.execute("PRAGMA optimize").close()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()


def _prove(connection: sqlite3.Connection) -> None:
    """Raise the damage of the open file, if a copy of it was not sound."""
    if found := database.complaints(connection, thorough=True):
        raise database.damage(found[0])
