"""What happens before the database is opened: a sound file stands in its place, whatever was there.

A damaged file is never written to and never thrown away. It keeps its bytes under a new name, with
its log, and the best of what is sound takes its place: the file without a broken log, else all
that can be read of it row by row, else the newest good backup, else an empty database. Every step
can be cut off and is finished at the next start. What is merely in the way (a full disk, a missing
permission) is never taken for damage.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import clock
from orca_desktop.store import backup, database, engine, files
from orca_desktop.store.database import Header, Verdict
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import ProblemKind, Recovery, RecoveryKind, StoreProblem
from orca_desktop.store.recoveries import Recoveries

if TYPE_CHECKING:
    from orca_desktop.store.salvage import Tally

_RESTORING: Final = ".restoring"
_RESTORED: Final = ".restored"
_NEW: Final = ".new"
_SUSPECT: Final = ".suspect"
_CHECKING: Final = ".checking"
_DAMAGED: Final = ".damaged-"
_REPLACED: Final = ".replaced-"
_RECOVERIES: Final = ".recoveries.json"
_STAMP: Final = "%Y%m%dT%H%M%SZ"

Identity = tuple[object, object]
"""Which files a database and its log are, whatever they are called."""

SMALL: Final = 8 * 1024 * 1024
"""Files up to so many bytes are checked at every start: it takes less than 0.1 s."""

Create = Callable[[Path], None]
"""Writes a new, empty database as a single file."""


class DatabasePlace:
    """The database file of a profile and everything that may stand around it."""

    def __init__(self, path: Path, backups: Path, newest_version: int, create: Create) -> None:
        self.path = path
        self.backups = backups
        self.recoveries = Recoveries(files.beside(path, _RECOVERIES))
        self.is_unchecked = False
        """Whether a log that was left behind is yet to be checked: the file is as before it."""
        self._newest_version = newest_version
        self._create = create

    def make_ready(self) -> Recovery | StoreProblem | None:
        """Leave a file that can be opened; tell what had to be repaired, or why it cannot be."""
        for suffix in (_NEW, _CHECKING):
            files.remove_database(files.beside(self.path, suffix))
        self._finish_exchange()
        try:
            mode = self.path.stat().st_mode
        except FileNotFoundError:
            return self._fill_empty_place()
        if not stat.S_ISREG(mode):
            return StoreProblem(ProblemKind.UNREADABLE, self.path, "not a regular file")
        header = database.read_header(self.path)
        if header.is_sqlite and header.application == database.APPLICATION_ID:
            verdict = self._verdict(header)
            if verdict is Verdict.NEWER:
                return StoreProblem(ProblemKind.NEWER, self.path, f"version {header.version}")
            if verdict is Verdict.SOUND:
                files.remove_database(files.beside(self.path, _RESTORING))
                return self._settle_what_was_done()
        elif header.is_sqlite and not backup.backups_in(self.backups):
            return StoreProblem(ProblemKind.NOT_OURS, self.path)
        return self.restore()

    @property
    def has_log(self) -> bool:
        """Whether the last program did not end by itself: it left changes in the log."""
        try:
            return files.beside(self.path, files.WAL).stat().st_size > 0
        except FileNotFoundError:
            return False

    @property
    def is_suspect(self) -> bool:
        """Whether damage was met while the file was in use."""
        return files.beside(self.path, _SUSPECT).exists()

    def suspect(self) -> None:
        """Remember for the next start that damage was met."""
        files.beside(self.path, _SUSPECT).touch()

    def trust(self) -> None:
        """Forget that: the file was checked."""
        files.beside(self.path, _SUSPECT).unlink(missing_ok=True)

    def keep_before_log(self) -> None:
        """Keep the file without its log, as long as nothing of it was written there, as a backup.

        So all from before the log comes back when what the log did is repaired.
        """
        changed = datetime.datetime.fromtimestamp(self.path.stat().st_mtime, datetime.UTC)
        backup.keep_file(self.path, self.backups, changed, self._newest_version)

    def identity(self) -> Identity:
        """Which files stand under the names of the database and its log now."""
        return _identity(self.path), _identity(files.beside(self.path, files.WAL))

    def save_anew(self, connection: sqlite3.Connection, was: Identity | None) -> Recovery:
        """Write all that a connection holds to where its file was, and close it.

        A file that is not what it ``was`` is moved aside. Whatever fails before the connection is
        closed is raised and can be tried again; a cut after it is finished at the next start.
        """
        part = files.beside(self.path, _CHECKING)
        restoring = files.beside(self.path, _RESTORING)
        files.remove_database(part)
        try:
            files.make_private(part)
            with contextlib.closing(engine.connect(part)) as copy:
                database.copy_pages(connection, copy)
            if database.examine(part, self._newest_version) is not Verdict.SOUND:
                raise database.damage("the copy of the open file is not sound")
            files.put_in_place(part, restoring)
        finally:
            with contextlib.suppress(OSError):
                files.remove_database(part)
        plan = Recovery(RecoveryKind.SAVED_ANEW, self._put_away_what_is_not(was))
        self.recoveries.plan(plan)
        # Closing removes the log by its name, so nobody else's may stand there any more.
        connection.close()
        files.remove_database(self.path)
        self._put_restored()
        return self.recoveries.settle(plan)

    def _put_away_what_is_not(self, was: Identity | None) -> Path | None:
        kept = None
        name = self._free_name(_REPLACED)
        for suffix, known, now in zip(("", files.WAL), was or (), self.identity(), strict=False):
            if now is not None and now != known:
                source = files.beside(self.path, suffix) if suffix else self.path
                kept = files.beside(name, suffix) if suffix else name
                source.rename(kept)
        return name if kept is not None else None

    def exchange(self, made: Path, before: Path) -> None:
        """Put a finished file in the place of the database, which nothing has open.

        That is called ``before`` from then on. A cut between the two names is finished by the next
        start; whatever raises leaves the old database in its place.
        """
        if self.has_log:  # it would be taken for one of the new file
            raise OSError("the log was not written into the file")
        folder, restored = self.path.parent, files.beside(self.path, _RESTORED)
        files.remove_database(restored)
        files.carry(made, restored)
        files.sync_folder(folder)
        try:
            files.carry(self.path, before)
            files.sync_folder(folder)
            restored.rename(self.path)
        except OSError:
            if not self.path.exists():
                files.carry(before, self.path)
            restored.unlink(missing_ok=True)
            raise
        with contextlib.suppress(OSError):  # all has its name, also where it is not told as synced
            files.sync_folder(before.parent)
            files.sync_folder(folder)

    def _finish_exchange(self) -> None:
        """Put what was restored in its place if that was cut off; else it is not wanted."""
        restored = files.beside(self.path, _RESTORED)
        if restored.exists() and not self.path.exists() and not self.has_log:
            restored.rename(self.path)
            files.sync_folder(self.path.parent)
        else:
            files.remove_database(restored)

    def restore(self) -> Recovery:
        """Put the best that can be had in the place of a damaged file, which is kept."""
        return self._carry_out(self._prepare())

    def _carry_out(self, plan: Recovery) -> Recovery:
        self.recoveries.plan(plan)
        planned = dataclasses.replace(plan, kept=self._put_aside())
        self.recoveries.plan(planned)
        self._put_restored()
        return self.recoveries.settle(planned)

    def _settle_what_was_done(self) -> Recovery | None:
        """Tell of a repair that was finished but for being told."""
        plan = self.recoveries.pending
        if plan is None or (plan.kept is None and plan.kind is not RecoveryKind.FOUND_AGAIN):
            return None
        return self.recoveries.settle(plan)

    def _verdict(self, header: Header) -> Verdict:
        """What a file that looks right is worth, as far as can be told without opening it.

        With a log beside it, it is looked at closely: opening it writes the log into it. A large
        file is looked at once the person has their chats; until then the log stays apart from it.
        """
        if header.version > self._newest_version:
            return Verdict.NEWER
        if header.version < 1:  # no program leaves one without its tables in this place
            return Verdict.UNUSABLE
        if not self.has_log:
            return Verdict.SOUND
        if header.version == self._newest_version and self.path.stat().st_size > SMALL:
            self.is_unchecked = True
            return Verdict.SOUND
        return database.examine_untouched(self.path, self._newest_version)

    def _fill_empty_place(self) -> Recovery | None:
        """Finish a restoration that was cut off, bring a lost file back, or begin."""
        restoring = files.beside(self.path, _RESTORING)
        if restoring.exists():
            plan = self.recoveries.pending or _plan_of(restoring)
            if plan.kept is None and plan.kind is not RecoveryKind.FOUND_AGAIN:
                plan = dataclasses.replace(plan, kept=self._newest_kept())
            self._put_aside()
            self._put_restored()
            return self.recoveries.settle(plan)
        if backup.backups_in(self.backups):
            plan = self._prepare()
            if plan.kind is RecoveryKind.RESTORED:
                plan = dataclasses.replace(plan, kind=RecoveryKind.FOUND_AGAIN)
            return self._carry_out(plan)
        self._put_aside()
        self._make_new(self.path)
        return None

    def _prepare(self) -> Recovery:
        """Make the file that will take the place, complete and on the disk, beside it."""
        restoring = files.beside(self.path, _RESTORING)
        part = files.beside(self.path, _CHECKING)
        try:
            for found in self._attempts(part):
                if database.examine(part, self._newest_version) is Verdict.SOUND:
                    made = found.saved_at or clock.now()
                    os.utime(part, (made.timestamp(), made.timestamp()))
                    files.put_in_place(part, restoring)
                    return found
        finally:
            # Left on a full disk, it would keep the person from reading what there is.
            with contextlib.suppress(OSError):
                files.remove_database(part)
        self._make_new(restoring)
        os.utime(restoring, (0, 0))
        return Recovery(RecoveryKind.BEGUN_ANEW, None)

    def _attempts(self, part: Path) -> Iterator[Recovery]:
        """Fill ``part`` with what may be sound, best first, and tell what it is."""
        if self.has_log and self.path.exists():
            changed = datetime.datetime.fromtimestamp(self.path.stat().st_mtime, datetime.UTC)
            files.remove_database(part)
            files.copy_private(self.path, part)
            yield Recovery(RecoveryKind.SAVED_WITHOUT_LATEST, None, changed)
        if self.path.exists() and (tally := self._carry_over(part)) is not None:
            yield Recovery(RecoveryKind.CARRIED_OVER, None, None, tally.saved, tally.total)
        for each in backup.backups_in(self.backups):
            files.remove_database(part)
            files.copy_private(each.path, part)
            yield Recovery(RecoveryKind.RESTORED, None, each.made)

    def _carry_over(self, part: Path) -> Tally | None:
        """Fill ``part`` with every row that can still be read, and what a backup adds to them."""
        files.remove_database(part)
        files.make_private(part)
        self._create(part)
        from orca_desktop.store import salvage  # noqa: PLC0415 - hopefully never

        return salvage.carry_over(self.path, part, self._sound_backup())

    def _sound_backup(self) -> Path | None:
        for each in backup.backups_in(self.backups):
            with contextlib.suppress(OSError, sqlite3.Error):
                if database.examine_untouched(each.path, self._newest_version) is Verdict.SOUND:
                    return each.path
        return None

    def _put_aside(self, marker: str = _DAMAGED) -> Path | None:
        """Move a damaged file and its side files to new names.

        The file goes first, so that a cut leaves a log without its file and never a log beside a
        file that is not its own.
        """
        kept = self._free_name(marker)
        moved = None
        for suffix in ("", *files.SIDE_FILES):
            source = files.beside(self.path, suffix) if suffix else self.path
            if source.exists():
                source.rename(files.beside(kept, suffix) if suffix else kept)
                moved = kept
        self.trust()
        return moved

    def _put_restored(self) -> None:
        files.put_in_place(files.beside(self.path, _RESTORING), self.path)

    def _make_new(self, place: Path) -> None:
        new = files.beside(self.path, _NEW)
        files.remove_database(new)
        files.make_private(new)
        self._create(new)
        files.put_in_place(new, place)

    def _free_name(self, marker: str) -> Path:
        stamp = f"{self.path.stem}{marker}{clock.now():{_STAMP}}"
        number = 1
        name = self.path.with_name(f"{stamp}{self.path.suffix}")
        while any(files.beside(name, suffix).exists() for suffix in ("", *files.SIDE_FILES)):
            number += 1
            name = self.path.with_name(f"{stamp}-{number}{self.path.suffix}")
        return name

    def _newest_kept(self) -> Path | None:
        found = sorted(self.path.parent.glob(f"{self.path.stem}{_DAMAGED}*{self.path.suffix}"))
        return found[-1] if found else None


def _identity(path: Path) -> object:
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_dev, found.st_ino


def _plan_of(restoring: Path) -> Recovery:
    """What a finished file that was not put in place yet is, if that was not written down."""
    changed = restoring.stat().st_mtime
    if changed <= 0:
        return Recovery(RecoveryKind.BEGUN_ANEW, None)
    made = datetime.datetime.fromtimestamp(changed, datetime.UTC)
    return Recovery(RecoveryKind.RESTORED, None, made)
