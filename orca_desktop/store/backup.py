"""Rolling backups: whole, verified copies of the database, thinned as they grow older.

A copy is made page by page through SQLite while the program works on, checked, and only then
given its name; a copy that fails its check is never kept and never pushes a good one out.
"""

from __future__ import annotations

import concurrent.futures
import contextlib
import datetime
import os
import re
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from orca_desktop.store import database, engine, files
from orca_desktop.store.database import Verdict
from orca_desktop.store.engine import sqlite3

Counts = tuple[int, ...]
"""Rows of the tables that matter, or their last numbers, to compare a copy with its original."""

PAGES: Final = 32
"""Pages copied between two looks at the queue: less than a millisecond, more on a busy disk."""

_FLUSHED_AT_ONCE: Final = 16
"""So many of these pieces, two megabytes, may wait in the system to be written to the disk.

What is saved waits for all that waits there: where it was a whole copy, half a second."""

_LOOK: Final = 0.002
"""Seconds between two looks at the queue while the disk is waited for."""

_NAME: Final = re.compile(r"^chats-(\d{8}T\d{6})Z(-before-(?:\d+|(restore)))?\.db$")
_STAMP: Final = "%Y%m%dT%H%M%S"
_DONE: Final = 101
"""SQLITE_DONE, which the module does not name."""

_PART: Final = ".part"
_MARGIN: Final = 2
"""How many times the size of the database must be free: one is for what is written meanwhile."""

_DUE_AFTER: Final = datetime.timedelta(hours=20)
_NEWEST_KEPT: Final = 3
_DAYS_KEPT: Final = 7
_WEEKS_KEPT: Final = 4
_BEFORE_KEPT: Final = 3
OLDEST_KEPT: Final = datetime.timedelta(weeks=5)
"""No backup grows older, but for the newest: so what was erased is in none of them any more."""

_BEFORE_AGE: Final = datetime.timedelta(weeks=_WEEKS_KEPT)
_ROOM: Final = 1_000_000_000
"""Bytes that backups may take together; more only where ``_TIMES_KEPT`` of them need it."""

_TIMES_KEPT: Final = 4
_COUNTED: Final = (
    "SELECT count(*) FROM conversation",
    # All of these would be counted for 30 ms in a large library, and saves wait meanwhile.
    "SELECT coalesce(max(number), 0) FROM turn",
    "SELECT coalesce(max(number), 0) FROM reply",
    "SELECT count(*) FROM setting",
)


BEFORE_RESTORE: Final = "-before-restore"
"""What the name of a backup goes on with that is the state before a copy was restored."""

STAGED: Final = ".staged"
"""How the name of a file ends that is looked at before it is restored."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: its file, when it was made, and its size in bytes.

    One from ``before_change`` was made before a migration or, ``before_restore``, before a copy
    was restored; the others are made as time goes by.
    """

    path: Path
    made: datetime.datetime
    before_change: bool
    before_restore: bool = False
    size: int = 0


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The backups of a folder, newest first."""
    found = []
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        for path in folder.iterdir():
            if match := _NAME.match(path.name):
                with contextlib.suppress(ValueError, FileNotFoundError):
                    made = datetime.datetime.strptime(match[1], _STAMP).replace(tzinfo=datetime.UTC)
                    before, restore = match[2] is not None, match[3] is not None
                    found.append(Backup(path, made, before, restore, path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.path.name, reverse=True))


def free_name(folder: Path, now: datetime.datetime, label: str) -> Path:
    """The name of a backup of this time that no other has yet."""
    while (path := folder / f"chats-{now:{_STAMP}}Z{label}.db").exists():
        now += datetime.timedelta(seconds=1)
    return path


def is_due(folder: Path, now: datetime.datetime) -> bool:
    """Whether the newest backup is too old, or from a future that a wrong clock made."""
    newest = next(iter(backups_in(folder)), None)
    return newest is None or not datetime.timedelta() <= now - newest.made < _DUE_AFTER


def copy_to_part(
    connection: sqlite3.Connection,
    folder: Path,
    now: datetime.datetime,
    *,
    label: str = "",
    between: Callable[[], None] = lambda: None,
) -> tuple[Path, Counts]:
    """Copy the database into an unfinished file of the folder; what to compare comes with it.

    ``between`` is called every few pages and may write through the same connection: SQLite
    carries such changes into the copy. Whatever goes wrong is raised, and leaves no file: a copy
    must never take the room that the chats themselves need.
    """
    folder.mkdir(parents=True, exist_ok=True)
    _sweep(folder, _PART)
    size = _MARGIN * _size_of(connection)
    give_way(folder, size)
    files.require_room(folder, size)
    part = folder / f"chats-{now:{_STAMP}}Z{label}.db{_PART}"
    try:
        copy_whole(connection, part, between)
        return part, counts_of(connection)
    except BaseException:
        _discard(part)
        raise


def copy_whole(
    connection: sqlite3.Connection,
    part: Path,
    between: Callable[[], None],
    tell: Callable[[int, int], object] = lambda _done, _total: None,
) -> None:
    """Copy the database into a new file, as ``copy_to_part``; pages done, of how many, are told.

    It is not on the disk yet, nor checked.
    """
    files.make_private(part)
    with closing(engine.connect(part)) as copy, Flushing(part) as disk:

        def pause(status: int, remaining: int, total: int) -> None:
            # After the last page nothing is carried over any more, so nothing may change then.
            if status == _DONE:
                return
            between()
            disk.note_piece(between)
            tell(total - remaining, total)

        # It counts only once it is checked and synced, which nobody on this thread waits for.
        copy.execute("PRAGMA synchronous = OFF").close()
        copy.execute("PRAGMA journal_mode = OFF").close()
        database.copy_pages(connection, copy, pages=PAGES, progress=pause)
        disk.finish()


class Flushing:
    """Writes a growing file to the disk, in a thread, so that little of it waits in the system."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._pieces = 0
        self._file = -1
        self._thread = ThreadPoolExecutor(1, "flush")
        self._running: Future[None] | None = None

    def __enter__(self) -> Flushing:
        self._file = os.open(self._path, os.O_RDWR)
        return self

    def __exit__(self, *_: object) -> None:
        self._thread.shutdown()
        os.close(self._file)

    def note_piece(self, between: Callable[[], None]) -> None:
        """One more piece was written; ``between`` is called while the disk is waited for.

        What the disk refuses is raised: the system tells it once.
        """
        self._pieces += 1
        if self._pieces % _FLUSHED_AT_ONCE:
            return
        if self._running is not None:
            while not self._running.done():
                concurrent.futures.wait([self._running], _LOOK)
                between()
            self._running.result()
        self._running = self._thread.submit(os.fsync, self._file)

    def finish(self) -> None:
        """Wait for the last piece; what the disk refuses is raised."""
        if self._running is not None:
            self._running.result()


def sweep(folder: Path) -> None:
    """Remove the unfinished copies that a program left behind when it was cut off."""
    for mark in (_PART, STAGED):
        _sweep(folder, mark)


def _sweep(folder: Path, mark: str) -> None:
    for left_over in folder.glob(f"*{mark}*"):
        with contextlib.suppress(OSError):
            left_over.unlink()


def finish(part: Path, counts: Counts | None, newest_version: int) -> Path | None:
    """Check an unfinished copy and give it its name, or remove it and return ``None``.

    ``counts`` are those of what it is a copy of, where they are known.
    """
    try:
        verdict = database.examine(part, newest_version)
        if verdict is not Verdict.SOUND or counts not in {None, _counts_in(part)}:
            _discard(part)
            return None
        place = part.with_name(part.name.removesuffix(_PART))
        files.put_in_place(part, place)
    except BaseException:
        _discard(part)
        raise
    return place


def keep_file(
    path: Path, folder: Path, made: datetime.datetime, newest_version: int
) -> Path | None:
    """Make a backup of a database file as it lies there, without its log; ``None`` if unsound."""
    folder.mkdir(parents=True, exist_ok=True)
    files.require_room(folder, path.stat().st_size)
    part = folder / f"chats-{made:{_STAMP}}Z.db{_PART}"
    try:
        files.copy_private(path, part)
    except BaseException:
        _discard(part)
        raise
    return finish(part, None, newest_version)


def _discard(part: Path) -> None:
    with contextlib.suppress(OSError):
        files.remove_database(part)


def _size_of(connection: sqlite3.Connection) -> int:
    """Bytes of the whole database, with what still lies in the log."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    return int(pages) * int(size)


def thin(folder: Path, now: datetime.datetime) -> None:
    """Remove the backups that are no longer worth their room."""
    found = backups_in(folder)
    kept = {backup.path for backup in worth_keeping(found, now)}
    for backup in found:
        if backup.path not in kept:
            files.remove_database(backup.path)


def worth_keeping(backups: Sequence[Backup], now: datetime.datetime) -> tuple[Backup, ...]:
    """Those of ``chosen_to_keep`` that are not too old, and together not too large; newest first.

    Where they would be too large, the newest ones stay, and then rather one of each week than one
    of each day: what was lost long ago is in none of those that were made since.
    """
    if not backups:
        return ()
    chosen = chosen_to_keep(backups)
    rolling = [backup for backup in chosen if not backup.before_change]
    newest = rolling[0] if rolling else chosen[0]
    restores = [backup for backup in chosen if backup.before_restore]
    by_worth = (
        newest,
        *restores[:1],
        *_one_for_each(rolling, lambda made: made.toordinal() // 7, _WEEKS_KEPT),
        *chosen,
    )
    room = max(_ROOM, _TIMES_KEPT * newest.size)
    kept: set[Backup] = set()
    for backup in dict.fromkeys(by_worth):
        too_old = now - backup.made > OLDEST_KEPT
        if backup is newest or (backup.size <= room and not too_old):
            kept.add(backup)
            room -= backup.size
    return tuple(backup for backup in backups if backup in kept)


def give_way(folder: Path, size: int) -> None:
    """Remove the oldest backups if, and only if, that makes room for so many bytes.

    The newest backup stays, and so does the newest state from before a restoration.
    """
    lacking = size - files.free_in(folder)
    found = backups_in(folder)
    stay = {
        next((backup for backup in found if not backup.before_change), None),
        next((backup for backup in found if backup.before_restore), None),
    }
    oldest_first = [backup for backup in reversed(found) if backup not in stay]
    if lacking > sum(backup.size for backup in oldest_first):
        return
    for backup in oldest_first:
        if lacking <= 0:
            return
        files.remove_database(backup.path)
        lacking -= backup.size


def chosen_to_keep(backups: Sequence[Backup]) -> tuple[Backup, ...]:
    """The backups worth keeping, of all, newest first.

    These are the newest three, one for each of 7 days and of 4 weeks, and the newest three from
    before a migration while they are no more than 4 weeks older than the newest of all: what was
    removed for good is in no backup after about a month.
    """
    rolling = [backup for backup in backups if not backup.before_change]
    newest = max((backup.made for backup in backups), default=None)
    before = [
        backup
        for backup in backups
        if backup.before_change and newest and newest - backup.made <= _BEFORE_AGE
    ]
    kept = {
        *rolling[:_NEWEST_KEPT],
        *_one_for_each(rolling, lambda made: made.toordinal(), _DAYS_KEPT),
        *_one_for_each(rolling, lambda made: made.toordinal() // 7, _WEEKS_KEPT),
        *before[:_BEFORE_KEPT],
    }
    return tuple(backup for backup in backups if backup in kept)


def held_until(backups: Iterable[Backup]) -> datetime.datetime | None:
    """When none of these is there any more, if the program is used then; ``None`` for none."""
    return max((each.made + OLDEST_KEPT for each in backups), default=None)


def counts_of(connection: sqlite3.Connection) -> Counts:
    """How many rows there are of what must not get lost, or which is the last."""
    return tuple(int(connection.execute(count).fetchone()[0]) for count in _COUNTED)


def _counts_in(path: Path) -> Counts:
    with closing(engine.connect(path)) as copy:
        return counts_of(copy)


def _one_for_each(
    backups: Iterable[Backup], period: Callable[[datetime.datetime], int], number: int
) -> list[Backup]:
    """The newest backup of each of the newest periods."""
    newest: dict[int, Backup] = {}
    for backup in backups:
        newest.setdefault(period(backup.made), backup)
    return list(newest.values())[:number]
