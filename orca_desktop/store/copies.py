"""Copies in the person's own hands: everything in one file, saved anywhere, looked at, restored.

A copy is a database like that of the profile. It is made and examined beside the backups, and only
then written to where the person wants it; on the way back it comes there too, so that nothing but
a file of ours that was examined is ever near the library. Then it takes the place of the library
(``restoring``): whatever cuts it off leaves the old state or the new one.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import datetime
import shutil
from collections.abc import Collection, Mapping
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from orca_desktop.domain import clock
from orca_desktop.domain.identity import new_suffix
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.store import backup, database, engine, files, restoring, rows, search, settings
from orca_desktop.store.database import Migration, Verdict
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import ProblemKind, StoreProblem, problem_of
from orca_desktop.store.restoring import COPY_MARK, Restoring
from orca_desktop.store.thread import StoreThread
from orca_desktop.store.watching import UNWATCHED, CopyWatch

_CONTEXT: Final = "copies"

_BROUGHT: Final = 0.3
"""Which part of looking through a copy is bringing it to the library's disk."""

_ROOM: Final = 2
"""How many times its size a copy needs to be restored: for it, and to bring it up to date."""

_NEWEST: Final = 6


class CopyProblemKind(StrEnum):
    """Why a file cannot be restored from, or a copy not be saved."""

    NOT_A_COPY = "not_a_copy"
    DAMAGED = "damaged"
    NEWER = "newer"
    THE_LIBRARY = "the_library"
    CHANGED = "changed"
    UNREADABLE = "unreadable"
    NO_ROOM = "no_room"
    NO_ROOM_THERE = "no_room_there"
    NOT_WRITTEN = "not_written"


@dataclass(frozen=True, slots=True)
class CopyProblem:
    """Something about a copy that was not done; nothing was changed."""

    kind: CopyProblemKind
    path: Path
    detail: str = ""

    @property
    def sentence(self) -> Text:
        """What to tell the person."""
        return Text(_CONTEXT, _SENTENCES[self.kind], {"name": self.path.name})


@dataclass(frozen=True, slots=True)
class SavedCopy:
    """A copy that was written and read again: where it is, and its size in bytes."""

    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class CopyLook:
    """What is in a copy, before anything is changed.

    ``staged`` is where it lies examined, and ``missing`` how many pictures and files were left out
    of it that the library has not either. Of its chats ``only_there`` are not in the library,
    ``only_here`` are chats that it lacks, and ``differ`` are in both and not the same.
    """

    path: Path
    staged: Path
    made: datetime.datetime
    conversations: int
    messages: int
    newest: tuple[tuple[str, datetime.datetime], ...]
    only_there: int
    only_here: int
    differ: int
    missing: int


class Copies:
    """Saves copies of one database, and puts what is in one in its place."""

    def __init__(
        self,
        thread: StoreThread,
        backups: Path,
        migrations: tuple[Migration, ...],
        restoring: Restoring,
    ) -> None:
        self._thread = thread
        self._backups = backups
        self._migrations = migrations
        self._newest_version = migrations[-1].version
        self._restoring = restoring

    async def save(
        self, target: Path, *, attachments: bool
    ) -> SavedCopy | CopyProblem | StoreProblem:
        """Write everything into one file; one of that name is replaced, as the person agreed to."""
        if self._thread.problem is not None:
            return self._thread.problem
        if self._is_the_library(target):
            return CopyProblem(CopyProblemKind.THE_LIBRARY, target)
        copied = await self._thread.read(self._copy)
        if isinstance(copied, StoreProblem):
            return copied
        return await asyncio.to_thread(self._hand_out, *copied, target, attachments)

    def _copy(self, connection: sqlite3.Connection) -> tuple[Path, backup.Counts] | StoreProblem:
        try:
            return backup.copy_to_part(
                connection,
                self._backups,
                clock.now(),
                label="-copy",
                between=self._thread.run_waiting,
            )
        except (OSError, sqlite3.Error) as error:
            if database.is_damage(error) or isinstance(error, InterruptedError):
                raise
            return dataclasses.replace(problem_of(error, self._backups), of_backup=True)

    def _hand_out(
        self, part: Path, counts: backup.Counts, target: Path, attachments: bool
    ) -> SavedCopy | CopyProblem | StoreProblem:
        try:
            with closing(_opened(part)) as copy:
                _mark(copy, attachments=attachments)
                if not attachments:
                    _strip(copy)
                is_whole = backup.counts_of(copy)[:-1] == counts[:-1]
            if not is_whole or database.examine(part, self._newest_version) is not Verdict.SOUND:
                return StoreProblem(ProblemKind.FAILED, self._backups, "not sound", of_backup=True)
        except (OSError, sqlite3.Error) as error:
            _remove(part)
            return dataclasses.replace(problem_of(error, self._backups), of_backup=True)
        try:
            return _written(part, target)
        except OSError as error:
            full = problem_of(error, target).kind is ProblemKind.DISK_FULL
            kind = CopyProblemKind.NO_ROOM_THERE if full else CopyProblemKind.NOT_WRITTEN
            return CopyProblem(kind, target, str(error))
        finally:
            _remove(part)

    async def look(
        self, path: Path, watch: CopyWatch = UNWATCHED
    ) -> CopyLook | CopyProblem | StoreProblem | None:
        """What is in a copy or a backup, and what differs from now; ``forget`` it or restore.

        There is nothing to tell if it was not wanted any more.
        """
        staged = await self._stage(path, watch)
        if not isinstance(staged, Path):
            return staged
        here = await self._thread.read(_facts)
        if isinstance(here, StoreProblem):
            await self.forget(staged)
            return here
        return await asyncio.to_thread(self._compared, path, staged, here)

    async def forget(self, staged: Path) -> None:
        """Remove what was examined and is not wanted."""
        await asyncio.to_thread(_remove, staged)

    async def _stage(
        self, path: Path, watch: CopyWatch
    ) -> Path | CopyProblem | StoreProblem | None:
        """Bring a file to where it can be examined, and up to date; nothing else is changed."""
        kind = await asyncio.to_thread(self._first_fault_of, path)
        if kind is not None:
            return CopyProblem(kind, path)
        staged = self._backups / f"{new_suffix()}.db{backup.STAGED}"
        try:
            await asyncio.to_thread(self._make_room, path)
            is_wanted = await restoring.bring(path, staged, watch.part(0, _BROUGHT))
            checks = watch.part(_BROUGHT, 1).from_thread()
            kind = None
            if is_wanted:
                kind = await asyncio.to_thread(self._fault_of, path, staged, checks)
        except (OSError, sqlite3.Error, UnicodeDecodeError) as error:
            await self.forget(staged)
            if engine.code_of(error) == "SQLITE_INTERRUPT":
                return None
            return self._not_staged(error, path)
        if is_wanted and kind is None:
            return staged
        await self.forget(staged)
        return None if kind is None else CopyProblem(kind, path)

    def _make_room(self, path: Path) -> None:
        self._backups.mkdir(parents=True, exist_ok=True)
        files.require_room(self._backups, _ROOM * path.stat().st_size)

    def _first_fault_of(self, path: Path) -> CopyProblemKind | None:
        """What is wrong with a file as far as its first bytes tell."""
        if self._is_the_library(path):  # to open and close that file would drop its locks
            return CopyProblemKind.THE_LIBRARY
        try:
            header = database.read_header(path)
        except (OSError, ValueError):
            return CopyProblemKind.UNREADABLE
        if not header.is_sqlite or header.application != database.APPLICATION_ID:
            return CopyProblemKind.NOT_A_COPY
        return CopyProblemKind.NEWER if header.version > self._newest_version else None

    def _not_staged(
        self, error: OSError | sqlite3.Error | UnicodeDecodeError, path: Path
    ) -> CopyProblem | StoreProblem:
        """Why a file could not be examined: for the disk of the library, or for itself."""
        kinds = CopyProblemKind
        if isinstance(error, UnicodeDecodeError):
            return CopyProblem(kinds.DAMAGED, path, str(error))
        problem = problem_of(error, self._backups)
        if problem.kind is ProblemKind.DISK_FULL:
            return CopyProblem(kinds.NO_ROOM, path, str(error))
        if problem.kind is ProblemKind.READ_ONLY:  # the file could be read a moment ago
            return problem
        is_read = isinstance(error, sqlite3.Error)
        return CopyProblem(kinds.DAMAGED if is_read else kinds.UNREADABLE, path, str(error))

    def _is_the_library(self, path: Path) -> bool:
        with contextlib.suppress(OSError, ValueError):
            return any(path.samefile(each) for each in files.of_database(self._thread.path))
        return False

    def _fault_of(self, path: Path, staged: Path, watch: CopyWatch) -> CopyProblemKind | None:
        log = files.beside(path, files.WAL)
        if log.is_file() and log.stat().st_size:  # somebody has brought it along
            shutil.copyfile(log, files.beside(staged, files.WAL))
        verdict = database.examine(staged, self._newest_version, watch)
        if verdict is not Verdict.SOUND:
            return CopyProblemKind.DAMAGED
        with closing(_opened(staged)) as copy:
            known = [each for each in self._migrations if each.version <= database.version_of(copy)]
            if _working_parts(copy) != _working_parts_of(known):
                return CopyProblemKind.CHANGED
            if database.version_of(copy) < self._newest_version:
                database.migrate(copy, self._migrations)
        return None

    def _compared(
        self, path: Path, staged: Path, here: Mapping[str, Any]
    ) -> CopyLook | CopyProblem:
        try:
            with closing(_opened(staged)) as copy:
                there = _facts(copy)
                newest = copy.execute(_SELECT_NEWEST, (_NEWEST,)).fetchall()
                missing = {key for (key,) in copy.execute(_SELECT_LEFT_OUT)}
                made = _made(copy, path)
        except (OSError, sqlite3.Error, ValueError) as error:
            _remove(staged)
            return CopyProblem(CopyProblemKind.DAMAGED, path, str(error))
        chats, known = there["chats"], here["chats"]
        both = chats.keys() & known.keys()
        return CopyLook(
            path,
            staged,
            made,
            conversations=len(chats),
            messages=there["messages"],
            newest=tuple((str(title), rows.moment_of(updated)) for title, updated in newest),
            only_there=len(chats.keys() - both),
            only_here=len(known.keys() - both),
            differ=sum(chats[id_] != known[id_] for id_ in both),
            missing=len(missing - here["contents"]),
        )

    async def make_ready(self, look: CopyLook, watch: CopyWatch = UNWATCHED) -> bool | StoreProblem:
        """Bring to what was looked at what is to stay of the library; whether it was wanted.

        Nothing is changed by it in the library, in which others may write meanwhile.
        """
        if self._thread.problem is not None:
            return self._thread.problem
        return await self._restoring.make_ready(look.staged, watch)

    async def restore(
        self, look: CopyLook, kept_here: Collection[str], *, is_undo: bool = False
    ) -> Path | StoreProblem:
        """Put what was made ready in the place of all there is; where the state before is kept.

        The settings in ``kept_here`` stay as they are, and so do what was spent and which files
        were written elsewhere. Nothing may be under way that writes to conversations.
        """
        if self._thread.problem is not None:
            return self._thread.problem
        told = {
            "name": look.path.name,
            "made": look.made.isoformat(),
            "at": clock.now().isoformat(),
            "is_undo": is_undo,
        }
        restored = await self._restoring.take_place(look.staged, kept_here, told)
        await self.forget(look.staged)
        return restored


def _opened(path: Path) -> sqlite3.Connection:
    """A connection to a copy that nothing else uses."""
    return engine.connect(path)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        files.remove_database(path)


def _mark(copy: sqlite3.Connection, *, attachments: bool) -> None:
    mark = {"made": clock.now().isoformat(), "attachments": attachments}
    copy.executemany(settings.SAVE, settings.texts({COPY_MARK: mark}))


def _strip(copy: sqlite3.Connection) -> None:
    """Take out what is in pictures and files, and what the search knows of that.

    Their rows stay, empty, so that they are filled again where the library has the content.
    """
    copy.execute("BEGIN IMMEDIATE")
    copy.execute(_NOTE_DUE)
    has_words = copy.execute("DELETE FROM passage WHERE words IS NOT NULL").rowcount > 0
    copy.execute("DELETE FROM blob_words")
    has_any = copy.execute("UPDATE blob SET content = x''").rowcount > 0
    if has_words:
        search.make_index_anew(copy)
    copy.execute("COMMIT")
    if has_words or has_any:
        copy.execute("VACUUM").close()


def _written(part: Path, target: Path) -> SavedCopy:
    """Bring a finished copy to its place, whole or not at all, and read it there again."""
    fresh = target.with_name(f".orca-{new_suffix()}.tmp")
    size = part.stat().st_size
    files.require_room(target.parent, size)
    try:
        files.copy_private(part, fresh)
        files.sync(fresh)
        _require_same(fresh, part)
        fresh.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise
    with contextlib.suppress(OSError):  # some disks cannot, and the file is there
        files.sync_folder(target.parent)
    return SavedCopy(target, size)


def _require_same(written: Path, part: Path) -> None:
    if files.digest(written) != files.digest(part):
        raise OSError("what was written is not what is read")


def _working_parts(connection: sqlite3.Connection) -> set[tuple[str, ...]]:
    """What in a database acts by itself: triggers, views, tables with a program behind them."""
    return set(connection.execute(_SELECT_PARTS))


def _working_parts_of(migrations: list[Migration]) -> set[tuple[str, ...]]:
    with closing(engine.connect(":memory:")) as fresh:
        database.migrate(fresh, migrations)
        return _working_parts(fresh)


def _facts(connection: sqlite3.Connection) -> dict[str, Any]:
    (messages,) = connection.execute(_COUNT_MESSAGES).fetchone()
    return {
        "chats": dict(connection.execute(_SELECT_CHATS)),
        "messages": int(messages),
        "contents": {key for (key,) in connection.execute(_SELECT_CONTENTS)},
    }


def _made(copy: sqlite3.Connection, path: Path) -> datetime.datetime:
    """When a copy was made: as it tells, else as its name tells, else when its file was."""
    row = copy.execute("SELECT value FROM setting WHERE key = ?", (COPY_MARK,)).fetchone()
    told = rows.load(row[0], {}) if row is not None else {}
    if isinstance(told, dict) and isinstance(made := told.get("made"), str):
        with contextlib.suppress(ValueError):
            moment = datetime.datetime.fromisoformat(made)
            if moment.tzinfo is not None:
                return moment
    named = next((each for each in backup.backups_in(path.parent) if each.path == path), None)
    if named is not None:
        return named.made
    return datetime.datetime.fromtimestamp(path.stat().st_mtime, datetime.UTC)


_NOTE_DUE: Final = """
    INSERT OR IGNORE INTO passage_due (turn)
    SELECT turn FROM passage WHERE words IS NOT NULL AND turn IS NOT NULL
"""
_SELECT_PARTS: Final = """
    SELECT type, name, tbl_name, sql FROM sqlite_schema
    WHERE type IN ('trigger', 'view') OR sql LIKE 'CREATE VIRTUAL%'
"""
_SELECT_CHATS: Final = "SELECT id, updated FROM conversation WHERE deleted IS NULL"
_COUNT_MESSAGES: Final = """
    SELECT (SELECT count(*) FROM turn) + (SELECT count(*) FROM reply)
"""
_SELECT_CONTENTS: Final = "SELECT sha256 FROM blob WHERE length(content) > 0"
_SELECT_LEFT_OUT: Final = "SELECT sha256 FROM blob WHERE length(content) = 0"
_SELECT_NEWEST: Final = """
    SELECT title, updated FROM conversation WHERE deleted IS NULL
    ORDER BY updated DESC, number DESC LIMIT ?
"""
_SENTENCES: Final[Mapping[CopyProblemKind, str]] = {
    CopyProblemKind.NOT_A_COPY: QT_TRANSLATE_NOOP(
        "copies", "“{name}” is no copy that Orca Desktop has saved. Choose another file."
    ),
    CopyProblemKind.DAMAGED: QT_TRANSLATE_NOOP(
        "copies", "“{name}” is damaged or not whole, so nothing was restored. Choose another copy."
    ),
    CopyProblemKind.NEWER: QT_TRANSLATE_NOOP(
        "copies",
        "“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.",
    ),
    CopyProblemKind.THE_LIBRARY: QT_TRANSLATE_NOOP(
        "copies", "“{name}” is the file of your chats itself. Choose another file."
    ),
    CopyProblemKind.CHANGED: QT_TRANSLATE_NOOP(
        "copies",
        "“{name}” was changed by another program, so nothing was restored. Choose another copy.",
    ),
    CopyProblemKind.UNREADABLE: QT_TRANSLATE_NOOP(
        "copies", "“{name}” cannot be read. Check the file and its disk, then try again."
    ),
    CopyProblemKind.NO_ROOM: QT_TRANSLATE_NOOP(
        "copies",
        "There is too little space left to restore “{name}”. Free some, then try again.",
    ),
    CopyProblemKind.NO_ROOM_THERE: QT_TRANSLATE_NOOP(
        "copies", "There is no room for “{name}” there. Choose another disk, or free some space."
    ),
    CopyProblemKind.NOT_WRITTEN: QT_TRANSLATE_NOOP(
        "copies", "“{name}” could not be written there. Choose another folder."
    ),
}
