"""What happens before the database is opened: a sound file stands in its place, whatever was there.

A damaged file is never written to and never thrown away. It keeps its bytes under a new name, with
its log, and the best of what is sound takes its place: the file without a broken log, else the
newest good backup, else an empty database. Every step can be cut off and is finished at the next
start. What is merely in the way (a full disk, a missing permission) is never taken for damage.
"""

from __future__ import annotations

import datetime
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from orca_desktop.domain import clock
from orca_desktop.store import backup, database, files
from orca_desktop.store.database import Header, Verdict
from orca_desktop.store.problems import ProblemKind, Recovery, RecoveryKind, StoreProblem

_RESTORING: Final = ".restoring"
_NEW: Final = ".new"
_SUSPECT: Final = ".suspect"
_CHECKING: Final = ".checking"
_DAMAGED: Final = ".damaged-"
_STAMP: Final = "%Y%m%dT%H%M%SZ"

Create = Callable[[Path], None]
"""Writes a new, empty database as a single file."""


class Place:
    """The database file of a profile and everything that may stand around it."""

    def __init__(self, path: Path, backups: Path, newest_version: int, create: Create) -> None:
        self.path = path
        self.backups = backups
        self._newest_version = newest_version
        self._create = create

    def make_ready(self) -> Recovery | StoreProblem | None:
        """Leave a file that can be opened; tell what had to be repaired, or why it cannot be."""
        for suffix in (_NEW, _CHECKING):
            files.remove_database(files.beside(self.path, suffix))
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
                return None
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

    def restore(self) -> Recovery:
        """Put the best sound copy in the place of a damaged file, which is kept."""
        kind, made = self._prepare()
        kept = self._put_aside()
        self._put_restored()
        return Recovery(kind, kept, made)

    def _verdict(self, header: Header) -> Verdict:
        """What a file that looks right is worth, as far as can be told without opening it.

        With a log beside it, a copy is opened: the file itself would have the log written into it.
        """
        if header.version > self._newest_version:
            return Verdict.NEWER
        if not self.has_log:
            return Verdict.SOUND
        copy = files.beside(self.path, _CHECKING)
        log = files.beside(self.path, files.WAL)
        try:
            files.copy_private(self.path, copy)
            files.copy_private(log, files.beside(copy, files.WAL))
            return database.examine(copy, self._newest_version)
        finally:
            files.remove_database(copy)

    def _fill_empty_place(self) -> Recovery | None:
        """Finish a restoration that was cut off, bring a lost file back, or begin."""
        restoring = files.beside(self.path, _RESTORING)
        kept = self._newest_kept()
        if restoring.exists():
            made = _time_of(restoring)
            self._put_aside()
            self._put_restored()
            kind = RecoveryKind.RESTORED if made else RecoveryKind.BEGUN_ANEW
            return Recovery(kind, kept, made)
        if backup.backups_in(self.backups):
            kind, made = self._prepare()
            lost = self._put_aside()
            self._put_restored()
            if kind is RecoveryKind.RESTORED:
                return Recovery(RecoveryKind.FOUND_AGAIN, lost, made)
            return Recovery(kind, lost, made)
        self._put_aside()
        self._make_new(self.path)
        return None

    def _prepare(self) -> tuple[RecoveryKind, datetime.datetime | None]:
        """Make the file that will take the place, complete and on the disk, beside it."""
        restoring = files.beside(self.path, _RESTORING)
        part = files.beside(self.path, _CHECKING)
        for kind, source, made in self._sources():
            files.remove_database(part)
            files.copy_private(source, part)
            if database.examine(part, self._newest_version) is Verdict.SOUND:
                os.utime(part, (made.timestamp(), made.timestamp()))
                files.put_in_place(part, restoring)
                return kind, made
        files.remove_database(part)
        self._make_new(restoring)
        os.utime(restoring, (0, 0))
        return RecoveryKind.BEGUN_ANEW, None

    def _sources(self) -> Iterator[tuple[RecoveryKind, Path, datetime.datetime]]:
        """What may be sound, best first."""
        if self.has_log and self.path.exists():
            changed = datetime.datetime.fromtimestamp(self.path.stat().st_mtime, datetime.UTC)
            yield RecoveryKind.SAVED_WITHOUT_LATEST, self.path, changed
        for each in backup.backups_in(self.backups):
            yield RecoveryKind.RESTORED, each.path, each.made

    def _put_aside(self) -> Path | None:
        """Move a damaged file and its side files to new names.

        The file goes first, so that a cut leaves a log without its file and never a log beside a
        file that is not its own.
        """
        kept = self._free_name()
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

    def _free_name(self) -> Path:
        stamp = f"{self.path.stem}{_DAMAGED}{clock.now():{_STAMP}}"
        number = 1
        name = self.path.with_name(f"{stamp}{self.path.suffix}")
        while any(files.beside(name, suffix).exists() for suffix in ("", *files.SIDE_FILES)):
            number += 1
            name = self.path.with_name(f"{stamp}-{number}{self.path.suffix}")
        return name

    def _newest_kept(self) -> Path | None:
        found = sorted(self.path.parent.glob(f"{self.path.stem}{_DAMAGED}*{self.path.suffix}"))
        return found[-1] if found else None


def _time_of(restoring: Path) -> datetime.datetime | None:
    """When the restored data is from; nothing for a database begun anew."""
    changed = restoring.stat().st_mtime
    return datetime.datetime.fromtimestamp(changed, datetime.UTC) if changed > 0 else None
