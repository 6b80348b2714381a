"""What can go wrong with the database, as values with one plain sentence each."""

from __future__ import annotations

import datetime
import errno
import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.store.engine import code_of, sqlite3

_CONTEXT: Final = "store"


class ProblemKind(StrEnum):
    """The kinds of trouble that a person must be told apart, because what to do differs."""

    IN_USE = "in_use"
    NEWER = "newer"
    READ_ONLY = "read_only"
    DISK_FULL = "disk_full"
    DAMAGED = "damaged"
    NOT_OURS = "not_ours"
    UNREADABLE = "unreadable"
    MISSING = "missing"
    CLOSED = "closed"
    FAILED = "failed"
    NO_ROOM_TO_UPDATE = "no_room_to_update"
    GONE = "gone"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class StoreProblem:
    """Something that was not done; ``detail`` is for a log, never for a person.

    One ``of_backup`` concerns a copy alone: the chats themselves are saved.
    """

    kind: ProblemKind
    path: Path
    detail: str = ""
    of_backup: bool = False

    @property
    def sentence(self) -> Text:
        """What to tell the person."""
        text = _SENTENCES[self.kind]
        if self.of_backup:
            text = _NO_ROOM if self.kind is ProblemKind.DISK_FULL else _NO_BACKUP
        return Text(_CONTEXT, text, {"file": shown(self.path)})

    @property
    def stands(self) -> bool:
        """Whether other writes would fail as well until something is done about it."""
        return self.kind in _STANDING and not self.of_backup


class RecoveryKind(StrEnum):
    """What was found and repaired, at the start or, if the file was ``SAVED_ANEW``, later.

    ``NO_COPY`` is no repair: a migration was made without the backup that goes before one.
    """

    RESTORED = "restored"
    CARRIED_OVER = "carried_over"
    SAVED_ANEW = "saved_anew"
    NO_COPY = "no_copy"
    SAVED_WITHOUT_LATEST = "saved_without_latest"
    BEGUN_ANEW = "begun_anew"
    FOUND_AGAIN = "found_again"


@dataclass(frozen=True, slots=True)
class Recovery:
    """A repair: where the damaged file is kept, and from when the data is now.

    ``saved`` of ``total`` questions and answers were read from the damaged file; ``at`` is when
    the repair was made, and ``is_read`` whether the person has said that they know.
    """

    kind: RecoveryKind
    kept: Path | None
    saved_at: datetime.datetime | None = None
    saved: int = 0
    total: int = 0
    at: datetime.datetime | None = None
    is_read: bool = False

    @property
    def sentence(self) -> Text:
        """What to tell the person."""
        kept = shown(self.kept) if self.kept else ""
        if self.kind is RecoveryKind.CARRIED_OVER:
            words = _CARRIED_IN_PART if self.saved < self.total else _CARRIED
            return counted(_CONTEXT, words, self.total, saved=self.saved, kept=kept)
        text = _RECOVERIES[self.kind]
        if self.kind is RecoveryKind.SAVED_ANEW and self.kept is not None:
            text = _REPLACED
        return Text(_CONTEXT, text, {"kept": kept, "date": self.saved_at or ""})


def problem_of(error: sqlite3.Error | OSError | MemoryError, path: Path) -> StoreProblem:
    """The problem that an exception of the database or the file system stands for."""
    detail = f"{type(error).__name__}: {error}"
    if isinstance(error, OSError):
        return StoreProblem(_KIND_OF_ERRNO.get(error.errno or 0, ProblemKind.FAILED), path, detail)
    name = code_of(error)
    family = next((kind for start, kind in _KIND_OF_NAME if name.startswith(start)), None)
    return StoreProblem(family or ProblemKind.FAILED, path, f"{name} {detail}")


def shown(path: Path) -> str:
    """A path for a sentence: what no text can hold is shown as a replacement sign."""
    return os.fsencode(path).decode(errors="replace")


def _errnos(kinds: Mapping[str, ProblemKind]) -> dict[int, ProblemKind]:
    """The table by the error numbers that this system has."""
    return {getattr(errno, name): kind for name, kind in kinds.items() if hasattr(errno, name)}


_STANDING: Final = frozenset(
    {
        ProblemKind.GONE,
        ProblemKind.NO_ROOM_TO_UPDATE,
        ProblemKind.READ_ONLY,
        ProblemKind.DISK_FULL,
        ProblemKind.DAMAGED,
        ProblemKind.UNREADABLE,
    }
)
_KIND_OF_NAME: Final = (
    ("SQLITE_BUSY", ProblemKind.IN_USE),
    ("SQLITE_LOCKED", ProblemKind.IN_USE),
    ("SQLITE_READONLY", ProblemKind.READ_ONLY),
    ("SQLITE_PERM", ProblemKind.READ_ONLY),
    ("SQLITE_FULL", ProblemKind.DISK_FULL),
    # A quota or a size limit of the file shows itself as a failed write, not as SQLITE_FULL.
    ("SQLITE_IOERR_WRITE", ProblemKind.DISK_FULL),
    ("SQLITE_IOERR_FSYNC", ProblemKind.DISK_FULL),
    ("SQLITE_IOERR_TRUNCATE", ProblemKind.DISK_FULL),
    ("SQLITE_IOERR_SHMSIZE", ProblemKind.DISK_FULL),
    ("SQLITE_CORRUPT", ProblemKind.DAMAGED),
    ("SQLITE_NOTADB", ProblemKind.DAMAGED),
    ("SQLITE_CANTOPEN", ProblemKind.UNREADABLE),
    ("SQLITE_AUTH", ProblemKind.UNREADABLE),
    ("SQLITE_IOERR", ProblemKind.UNREADABLE),
)
_KIND_OF_ERRNO: Final = _errnos(
    {
        "ENOSPC": ProblemKind.DISK_FULL,
        "EDQUOT": ProblemKind.DISK_FULL,
        "EFBIG": ProblemKind.DISK_FULL,
        "EROFS": ProblemKind.READ_ONLY,
        "EACCES": ProblemKind.READ_ONLY,
        "EPERM": ProblemKind.READ_ONLY,
        "EIO": ProblemKind.UNREADABLE,
        "EISDIR": ProblemKind.UNREADABLE,
        "ENOTDIR": ProblemKind.UNREADABLE,
        "ELOOP": ProblemKind.UNREADABLE,
        "ENAMETOOLONG": ProblemKind.UNREADABLE,
    }
)
_SENTENCES: Final[Mapping[ProblemKind, str]] = {
    ProblemKind.IN_USE: QT_TRANSLATE_NOOP(
        "store", "Another program is using your chats ({file}). Close it, then try again."
    ),
    ProblemKind.NEWER: QT_TRANSLATE_NOOP(
        "store",
        "Your chats were last used by a newer Orca Desktop. "
        "Nothing was changed; install the newer version to open them ({file}).",
    ),
    ProblemKind.READ_ONLY: QT_TRANSLATE_NOOP(
        "store", "Your chats cannot be written ({file}). Allow writing there, then try again."
    ),
    ProblemKind.DISK_FULL: QT_TRANSLATE_NOOP(
        "store", "There is no space left to save your chats ({file}). Free some, then try again."
    ),
    ProblemKind.DAMAGED: QT_TRANSLATE_NOOP(
        "store",
        "The file of your chats is damaged ({file}), so nothing more is written to it. "
        "Start Orca Desktop again: all that can be read is saved then.",
    ),
    ProblemKind.NOT_OURS: QT_TRANSLATE_NOOP(
        "store",
        "The file {file} belongs to another program. Choose another folder with --profile.",
    ),
    ProblemKind.UNREADABLE: QT_TRANSLATE_NOOP(
        "store",
        "Your chats cannot be read ({file}). Check the disk and the folder, then try again.",
    ),
    ProblemKind.MISSING: QT_TRANSLATE_NOOP("store", "This chat is not there any more."),
    ProblemKind.CLOSED: QT_TRANSLATE_NOOP(
        "store", "Your chats are closed already, so this was not saved. Start Orca Desktop again."
    ),
    ProblemKind.FAILED: QT_TRANSLATE_NOOP(
        "store", "This could not be saved ({file}). Try again, or start Orca Desktop again."
    ),
    ProblemKind.NO_ROOM_TO_UPDATE: QT_TRANSLATE_NOOP(
        "store",
        "There is too little space left to bring your chats up to date for this Orca Desktop "
        "({file}). Free some, then start it again.",
    ),
    ProblemKind.TOO_LARGE: QT_TRANSLATE_NOOP(
        "store", "This is larger than anything that a model takes. Make it smaller, then try again."
    ),
    ProblemKind.GONE: QT_TRANSLATE_NOOP(
        "store",
        "The file of your chats was removed or replaced while it was in use, and cannot be "
        "saved anew in its place ({file}). Make that folder free, then try again.",
    ),
}
_CARRIED: Final = Counted(
    "The file of your chats was damaged. The 1 question in it was saved; "
    "the damaged file is kept as {kept}.",
    QT_TRANSLATE_NOOP(
        "store",
        "The file of your chats was damaged. All {n} questions and answers in it were saved; "
        "the damaged file is kept as {kept}.",
        None,
        1,
    ),
)
_CARRIED_IN_PART: Final = Counted(
    "The file of your chats was damaged. {saved} of 1 question was saved; "
    "the damaged file is kept as {kept}.",
    QT_TRANSLATE_NOOP(
        "store",
        "The file of your chats was damaged. {saved} of {n} questions and answers were saved; "
        "the damaged file is kept as {kept}.",
        None,
        1,
    ),
)
_REPLACED: Final = QT_TRANSLATE_NOOP(
    "store",
    "The file of your chats was replaced while Orca Desktop had it open. Your chats were saved "
    "anew; the other file is kept as {kept}.",
)
_NO_ROOM: Final = QT_TRANSLATE_NOOP(
    "store",
    "There is no room for a backup of your chats in {file}. "
    "The chats themselves are saved; free some space, so that they can be backed up again.",
)
_NO_BACKUP: Final = QT_TRANSLATE_NOOP(
    "store",
    "No backup of your chats could be made in {file}. "
    "The chats themselves are saved; check that folder and its disk.",
)
_RECOVERIES: Final[Mapping[RecoveryKind, str]] = {
    RecoveryKind.RESTORED: QT_TRANSLATE_NOOP(
        "store",
        "The file of your chats was damaged. The backup of {date} was restored; "
        "the damaged file is kept as {kept}.",
    ),
    RecoveryKind.SAVED_ANEW: QT_TRANSLATE_NOOP(
        "store",
        "The file of your chats was removed while Orca Desktop had it open. "
        "All chats were saved anew in the same place.",
    ),
    RecoveryKind.NO_COPY: QT_TRANSLATE_NOOP(
        "store",
        "Your chats were brought up to date for this Orca Desktop without a backup before, "
        "for there was no room in {kept}. All of them are here; free some space.",
    ),
    RecoveryKind.SAVED_WITHOUT_LATEST: QT_TRANSLATE_NOOP(
        "store",
        "The newest changes to your chats were damaged and could not be read. "
        "All before them is here; the damaged files are kept as {kept}.",
    ),
    RecoveryKind.BEGUN_ANEW: QT_TRANSLATE_NOOP(
        "store",
        "The file of your chats was damaged and there is no backup yet, so you start with none. "
        "The damaged file is kept as {kept}.",
    ),
    RecoveryKind.FOUND_AGAIN: QT_TRANSLATE_NOOP(
        "store", "The file of your chats was missing. The backup of {date} was restored."
    ),
}
