"""The whole profile moved to another folder: copied, checked, and only then switched to.

Nothing leads to the new folder before all of it is on its disk and was examined; then one small
file is written, whole or not at all, which leads there (``paths.lead_to``). So whatever cuts it
off, the next start finds all of the old folder or all of the new one. What was copied in vain is
removed then (``finish_cut_off``).
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.store import backup, database, engine, files, restoring
from orca_desktop.store.database import Verdict
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.opening import Opening
from orca_desktop.store.problems import ProblemKind, StoreProblem, problem_of, shown
from orca_desktop.store.thread import StoreThread
from orca_desktop.store.watching import UNWATCHED, CopyWatch

_CONTEXT: Final = "moving"
_PLAN: Final = "moving.json"
_SIGN: Final = ".moving"
"""Stands in a place for as long as what is there is a copy that nothing leads to."""

_BACKUPS: Final = "backups"
_DATABASE: Final = "chats.db"
_NOT_TAKEN: Final = frozenset(
    {
        _PLAN,
        "moved.json",
        _DATABASE,
        *(f"{_DATABASE}{suffix}" for suffix in files.SIDE_FILES),
        *(
            f"{_DATABASE}{suffix}"
            for suffix in (".lock", ".new", ".checking", ".restoring", ".restored")
        ),
    }
)
"""What stays behind: the database is copied by SQLite, and the rest is of the old place alone."""

_MARGIN: Final = 16 * 1024 * 1024
"""Bytes that must be free beyond what is copied."""


class MoveProblemKind(StrEnum):
    """Why the profile stays where it is."""

    THE_SAME = "the_same"
    WITHIN = "within"
    NETWORK = "network"
    NO_ROOM = "no_room"
    NOT_WRITTEN = "not_written"
    NOT_SOUND = "not_sound"
    GIVEN_UP = "given_up"


class _GivenUpError(Exception):
    """It is not wanted any more."""


@dataclass(frozen=True, slots=True)
class MoveProblem:
    """A move that was not made; the old folder is as it was."""

    kind: MoveProblemKind
    path: Path
    detail: str = ""

    @property
    def sentence(self) -> Text:
        """What to tell the person."""
        return Text(_CONTEXT, _SENTENCES[self.kind], {"folder": shown(self.path)})


class Moving:
    """Moves the profile of an open database."""

    def __init__(
        self, thread: StoreThread, opening: Opening, alone: asyncio.Lock, no_wipe: asyncio.Lock
    ) -> None:
        """Make it; nothing is added to the backups while ``alone`` is held.

        No wipe writes into the file while ``no_wipe`` is.
        """
        self._thread = thread
        self._opening = opening
        self._alone = alone
        self._no_wipe = no_wipe

    async def place_for(self, chosen: Path) -> Path | MoveProblem:
        """Where the profile would lie: in the chosen folder, if that is empty, or in one in it."""
        return await asyncio.to_thread(_place_for, chosen, self._thread.path.parent)

    async def move(
        self, place: Path, switch: Callable[[], object], watch: CopyWatch = UNWATCHED
    ) -> MoveProblem | StoreProblem | None:
        """Bring all of the profile to an empty place, check it there, and ``switch`` to it.

        What is saved meanwhile goes along. From then on everything is written there. ``switch``
        must do it whole, or raise ``OSError``.
        """
        if self._thread.problem is not None:
            return self._thread.problem
        old = self._thread.path.parent
        async with self._no_wipe, self._alone:
            try:
                problem = await self._move(old, place, switch, watch)
            except (OSError, sqlite3.Error) as error:
                problem = _problem(error, place)
            if problem is not None:
                await self._thread.read(self._write_log_again)
                await asyncio.to_thread(finish_cut_off, old)
                return problem
            await asyncio.to_thread(_finish, old, place)
        return None

    async def _move(
        self, old: Path, place: Path, switch: Callable[[], object], watch: CopyWatch
    ) -> MoveProblem | StoreProblem | None:
        target = place / _DATABASE
        beside = await asyncio.to_thread(_begin, old, place)
        size = await asyncio.to_thread(files.size_of_database, old / _DATABASE)
        # The database is copied, and then looked through.
        share = beside.size / max(beside.size + 2 * size, 1)
        half = share + (1 - share) / 2
        if not await _copy_beside(old, place, beside, watch.part(0, share)):
            return MoveProblem(MoveProblemKind.GIVEN_UP, place)
        copying = watch.part(share, half).from_thread()
        copied = await self._thread.read(
            lambda connection: self._copy_database(connection, target, copying)
        )
        if copied is not None:
            return copied
        await asyncio.to_thread(files.sync, target)
        checking = watch.part(half, 1).from_thread()
        newest = self._opening.newest_version
        if not await asyncio.to_thread(is_sound, target, newest, checking):
            return MoveProblem(MoveProblemKind.NOT_SOUND, place)
        if not watch.is_wanted():
            return MoveProblem(MoveProblemKind.GIVEN_UP, place)
        watch.advance(1, 1)
        await asyncio.to_thread(_bring_log, old / _DATABASE, target)
        await asyncio.to_thread(files.sync_folder, place)
        return await self._thread.read(lambda connection: self._switch(connection, place, switch))

    def _copy_database(
        self, connection: sqlite3.Connection, target: Path, watch: CopyWatch
    ) -> MoveProblem | None:
        """Copy it, a few pages at once; from then on what is saved is found in the log alone."""

        def tell(done: int, total: int) -> None:
            watch.advance(done, total)
            if not watch.is_wanted():
                raise _GivenUpError

        try:
            backup.copy_whole(connection, target, self._thread.run_waiting, tell)
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
            connection.execute("PRAGMA wal_autocheckpoint = 0").close()
        except _GivenUpError:
            return MoveProblem(MoveProblemKind.GIVEN_UP, target.parent)
        except InterruptedError:  # the store is being closed
            raise
        except (OSError, sqlite3.Error) as error:
            if database.is_damage(error):
                raise
            return _problem(error, target.parent)
        return None

    def _switch(
        self, connection: sqlite3.Connection, place: Path, switch: Callable[[], object]
    ) -> MoveProblem | None:
        """Bring over what was saved since it was copied, and go on there."""
        target = place / _DATABASE
        try:
            if not _is_brought_up_to_date(connection, self._thread.path, target):
                return MoveProblem(MoveProblemKind.NOT_SOUND, place)
            self._opening.move_to(target, place / _BACKUPS, switch)
        except (OSError, sqlite3.Error) as error:
            if database.is_damage(error):
                raise
            return _problem(error, place)
        with contextlib.suppress(sqlite3.Error):  # what is there is left, and synced behind this
            connection.execute("PRAGMA synchronous = OFF").close()
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
        self._thread.path = target
        return None

    def _write_log_again(self, connection: sqlite3.Connection) -> None:
        if not self._opening.place.is_unchecked:
            self._opening.trust_log(connection)


def _place_for(chosen: Path, old: Path) -> Path | MoveProblem:
    kinds = MoveProblemKind
    try:
        chosen = chosen.expanduser().resolve()
        if chosen == old.resolve():
            return MoveProblem(kinds.THE_SAME, chosen)
        place = chosen
        if chosen.exists() and any(chosen.iterdir()):
            place = chosen / "orca-desktop"
            if place.resolve() == old.resolve():
                return MoveProblem(kinds.THE_SAME, place)
            number = 1
            while place.exists() and any(place.iterdir()):
                number += 1
                place = chosen / f"orca-desktop-{number}"
        if place.is_relative_to(old.resolve()):
            return MoveProblem(kinds.WITHIN, place)
    except (OSError, RuntimeError, ValueError) as error:
        return MoveProblem(kinds.NOT_WRITTEN, chosen, str(error))
    if files.is_on_network(place):
        return MoveProblem(kinds.NETWORK, place)
    return place


@dataclass(frozen=True, slots=True)
class _Beside:
    """What lies beside the database and goes along, and its bytes."""

    paths: Sequence[Path]
    size: int


def _begin(old: Path, place: Path) -> _Beside:
    """Make the place, with a sign that nothing leads there yet."""
    taken = list(_taken(old))
    size = sum(path.stat().st_size for path in taken)
    _plan(old, place, is_new=not place.exists())
    _make(place)
    files.require_room(place, size + files.size_of_database(old / _DATABASE) + _MARGIN)
    (place / _SIGN).touch(exist_ok=True)
    (place / _BACKUPS).mkdir(mode=0o700, exist_ok=True)
    return _Beside(taken, size)


async def _copy_beside(old: Path, place: Path, beside: _Beside, watch: CopyWatch) -> bool:
    """Copy the files beside the database, some megabytes at once; whether it was wanted."""
    done = 0
    for path in beside.paths:
        with contextlib.suppress(FileNotFoundError):  # nothing waits for who writes it
            size = path.stat().st_size
            of_all = max(beside.size, 1)
            part = watch.part(done / of_all, (done + size) / of_all)
            if not await _copy(path, place / path.relative_to(old), part):
                return False
            done += size
    await asyncio.to_thread(files.sync_folder, place / _BACKUPS)
    return True


def _make(place: Path) -> None:
    """Make a folder, with those above it, so that a power cut leaves them there."""
    missing = [each for each in (place, *place.parents) if not each.exists()]
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    for each in missing:
        files.sync_folder(each.parent)


def _taken(old: Path) -> Iterator[Path]:
    """The files beside the database that go along."""
    for path in sorted(old.iterdir()):
        if path.is_file() and not path.name.startswith(".") and path.name not in _NOT_TAKEN:
            yield path
    yield from (each.path for each in backup.backups_in(old / _BACKUPS))


async def _copy(source: Path, target: Path, watch: CopyWatch) -> bool:
    await asyncio.to_thread(target.unlink, missing_ok=True)
    if not await restoring.bring(source, target, watch):
        return False
    await asyncio.to_thread(_require_same, source, target)
    return True


def _require_same(source: Path, target: Path) -> None:
    files.sync(target)
    if files.digest(source) != files.digest(target):
        raise OSError("what was written is not what is read")


def is_sound(target: Path, newest_version: int, watch: CopyWatch) -> bool:
    """Whether a copy of the database has no fault; true also if that is not wanted any more."""
    try:
        return database.examine(target, newest_version, watch) is Verdict.SOUND
    except sqlite3.OperationalError as error:
        if engine.code_of(error) != "SQLITE_INTERRUPT":
            raise
        return True


def _is_brought_up_to_date(connection: sqlite3.Connection, source: Path, target: Path) -> bool:
    """Let a copy have what the log has beyond it; whether it lacks nothing then.

    The log was empty when it was copied, and nothing was written from it into the file since.
    """
    (after,) = connection.execute("PRAGMA wal_autocheckpoint").fetchone()
    if after:
        return False
    return _bring_log(source, target) == backup.counts_of(connection)


def _bring_log(source: Path, target: Path) -> backup.Counts:
    """Put what is in the log into the copy, and on the disk; how many rows the copy has then.

    Done once before saves wait for it, there is little left when they do. A log that is being
    written has an end that SQLite knows to be none yet.
    """
    log = files.beside(source, files.WAL)
    if log.exists():
        files.copy_private(log, files.beside(target, files.WAL))
    with closing(engine.connect(target)) as copy:
        copy.execute("PRAGMA locking_mode = EXCLUSIVE").close()
        copy.execute("PRAGMA synchronous = OFF").close()  # the disk is waited for once
        counts = backup.counts_of(copy)
        copy.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
    files.sync(target)
    return counts


def _plan(old: Path, place: Path, *, is_new: bool) -> None:
    """Note where things are copied to, so that they are removed if that is cut off."""
    plan = old / _PLAN
    new = files.beside(plan, ".new")
    new.unlink(missing_ok=True)
    files.make_private(new)
    new.write_text(json.dumps({"place": os.fspath(place), "is_new": is_new}), encoding="utf-8")
    files.put_in_place(new, plan)


def _finish(old: Path, place: Path) -> None:
    """The move is made."""
    with contextlib.suppress(OSError):
        files.sync(old / _DATABASE)
    for path in (place / _SIGN, old / _PLAN):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def finish_cut_off(folder: Path) -> None:
    """Remove what was copied from, or to, this folder in vain; nothing else is touched.

    A folder that was moved to, and is in use now, is no such copy any more.
    """
    with contextlib.suppress(OSError):
        (folder / _SIGN).unlink(missing_ok=True)
    plan = folder / _PLAN
    try:
        told = json.loads(plan.read_text(encoding="utf-8"))
        place, is_new = Path(told["place"]), bool(told["is_new"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return
    with contextlib.suppress(OSError):
        if (place / _SIGN).exists():
            _remove_copy(place, folder)
            (place / _SIGN).unlink(missing_ok=True)
        if is_new:
            place.rmdir()  # only if nothing is in it
    with contextlib.suppress(OSError):
        plan.unlink()


def _remove_copy(place: Path, folder: Path) -> None:
    """Remove what a move has copied, by the names that it copies."""
    for path in _taken(folder):
        (place / path.relative_to(folder)).unlink(missing_ok=True)
    files.remove_database(place / _DATABASE)
    files.beside(place / _DATABASE, ".lock").unlink(missing_ok=True)
    with contextlib.suppress(OSError):
        (place / _BACKUPS).rmdir()


def remove_old(folder: Path) -> int | StoreProblem:
    """Remove what a folder holds that was moved away from; the bytes that were freed."""
    freed = 0
    try:
        for path in (*_taken(folder), *files.of_database(folder / _DATABASE)):
            freed += path.stat().st_size
            path.unlink()
        for path in (files.beside(folder / _DATABASE, ".lock"), folder / _PLAN):
            path.unlink(missing_ok=True)
        shutil.rmtree(folder / "logs", ignore_errors=True)
        with contextlib.suppress(OSError):
            (folder / _BACKUPS).rmdir()
    except OSError as error:
        return problem_of(error, folder)
    return freed


def _problem(error: OSError | sqlite3.Error, place: Path) -> MoveProblem:
    full = problem_of(error, place).kind is ProblemKind.DISK_FULL
    kind = MoveProblemKind.NO_ROOM if full else MoveProblemKind.NOT_WRITTEN
    return MoveProblem(kind, place, str(error))


_SENTENCES: Final = {
    MoveProblemKind.GIVEN_UP: QT_TRANSLATE_NOOP(
        "moving", "Nothing was moved. Everything is where it was."
    ),
    MoveProblemKind.THE_SAME: QT_TRANSLATE_NOOP(
        "moving", "Your chats lie in {folder} already. Choose another folder."
    ),
    MoveProblemKind.WITHIN: QT_TRANSLATE_NOOP(
        "moving", "{folder} would lie inside the folder of now. Choose one elsewhere."
    ),
    MoveProblemKind.NETWORK: QT_TRANSLATE_NOOP(
        "moving",
        "{folder} is on a network disk, where your chats could be damaged. Choose a folder on "
        "this computer.",
    ),
    MoveProblemKind.NO_ROOM: QT_TRANSLATE_NOOP(
        "moving", "There is no room for your chats in {folder}. Everything is where it was."
    ),
    MoveProblemKind.NOT_WRITTEN: QT_TRANSLATE_NOOP(
        "moving", "Your chats could not be written to {folder}. Everything is where it was."
    ),
    MoveProblemKind.NOT_SOUND: QT_TRANSLATE_NOOP(
        "moving",
        "The copy in {folder} was not what it should be, so it is not used. Everything is where it "
        "was; check that disk.",
    ),
}
