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
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.store import backup, database, engine, files
from orca_desktop.store.database import Verdict
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.opening import Opening
from orca_desktop.store.problems import ProblemKind, StoreProblem, problem_of, shown
from orca_desktop.store.thread import StoreThread

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

    def __init__(self, thread: StoreThread, opening: Opening, alone: asyncio.Lock) -> None:
        """``alone`` is held while nothing may be added to the backups."""
        self._thread = thread
        self._opening = opening
        self._alone = alone

    async def place_for(self, chosen: Path) -> Path | MoveProblem:
        """Where the profile would lie: in the chosen folder, if that is empty, or in one in it."""
        return await asyncio.to_thread(_place_for, chosen, self._thread.path.parent)

    async def move(
        self, place: Path, switch: Callable[[], object]
    ) -> MoveProblem | StoreProblem | None:
        """Bring all of the profile to an empty place, check it there, and ``switch`` to it.

        From then on everything is written there. ``switch`` must do it whole, or raise ``OSError``.
        """
        if self._thread.problem is not None:
            return self._thread.problem
        old = self._thread.path.parent
        async with self._alone:
            problem: MoveProblem | StoreProblem | None
            problem = await asyncio.to_thread(_copy_all_but_the_database, old, place)
            if problem is None:
                problem = await self._thread.read(
                    lambda connection: self._copy_and_switch(connection, place, switch)
                )
            if problem is not None:
                await asyncio.to_thread(finish_cut_off, old)
                return problem
            await asyncio.to_thread(_forget_plan, old, place)
        return None

    def _copy_and_switch(
        self, connection: sqlite3.Connection, place: Path, switch: Callable[[], object]
    ) -> MoveProblem | StoreProblem | None:
        """The rest, during which nobody writes: from here on to the new connection."""
        target = place / _DATABASE
        try:
            counts = _copy_database(connection, target)
            if not is_sound(target, counts, self._opening.newest_version):
                return MoveProblem(MoveProblemKind.NOT_SOUND, place)
            files.sync_folder(place)
            self._opening.move_to(target, place / _BACKUPS, switch)
        except (OSError, sqlite3.Error) as error:
            if database.is_damage(error):
                raise
            return _problem(error, place)
        self._thread.path = target
        return None


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


def _copy_all_but_the_database(old: Path, place: Path) -> MoveProblem | None:
    try:
        taken = list(_taken(old))
        size = sum(path.stat().st_size for path in taken)
        size += files.size_of_database(old / _DATABASE)
        _plan(old, place, is_new=not place.exists())
        _make(place)
        files.require_room(place, size + _MARGIN)
        (place / _SIGN).touch(exist_ok=True)
        (place / _BACKUPS).mkdir(mode=0o700, exist_ok=True)
        for path in taken:
            with contextlib.suppress(FileNotFoundError):  # nothing waits for who writes it
                _copy(path, place / path.relative_to(old))
        files.sync_folder(place / _BACKUPS)
    except OSError as error:
        return _problem(error, place)
    return None


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


def _copy(source: Path, target: Path) -> None:
    files.copy_private(source, target)
    files.sync(target)
    if files.digest(source) != files.digest(target):
        raise OSError("what was written is not what is read")


def _copy_database(connection: sqlite3.Connection, target: Path) -> backup.Counts:
    files.make_private(target)
    with closing(engine.connect(target)) as copy:
        database.copy_pages(connection, copy)
    files.sync(target)
    return backup.counts_of(connection)


def is_sound(target: Path, counts: backup.Counts, newest_version: int) -> bool:
    """Whether a copy of the database has no fault and lacks no rows."""
    if database.examine(target, newest_version) is not Verdict.SOUND:
        return False
    with closing(engine.connect(target)) as copy:
        return backup.counts_of(copy) == counts


def _plan(old: Path, place: Path, *, is_new: bool) -> None:
    """Note where things are copied to, so that they are removed if that is cut off."""
    plan = old / _PLAN
    new = files.beside(plan, ".new")
    new.unlink(missing_ok=True)
    files.make_private(new)
    new.write_text(json.dumps({"place": os.fspath(place), "is_new": is_new}), encoding="utf-8")
    files.put_in_place(new, plan)


def _forget_plan(old: Path, place: Path) -> None:
    """The move is made."""
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
