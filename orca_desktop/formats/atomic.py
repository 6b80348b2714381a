"""Files written whole or not at all.

The bytes go into a new file in the same folder, reach the disk, and only then take the name; a
full disk or a crash leaves the old file as it was.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import shutil
import stat
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from orca_desktop.domain.digests import sha256_of
from orca_desktop.domain.identity import new_suffix
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text


class WriteProblem(StrEnum):
    """Why a file could not be written."""

    EXISTS = "exists"
    NO_FOLDER = "no_folder"
    NOT_ALLOWED = "not_allowed"
    FULL = "full"
    BAD_NAME = "bad_name"
    LOOP = "loop"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FileWritten:
    """A file that is on the disk."""

    path: Path


@dataclass(frozen=True, slots=True)
class FileNotWritten:
    """A file that is not; whatever had the name before is untouched."""

    path: Path
    problem: WriteProblem
    detail: str = ""

    @property
    def sentence(self) -> Text:
        """What happened and what to do, for a person."""
        return Text("export", _SENTENCES[self.problem], {"name": self.path.name})


_PROBLEMS: Final = {
    errno.EEXIST: WriteProblem.EXISTS,
    errno.ENOENT: WriteProblem.NO_FOLDER,
    errno.ENOTDIR: WriteProblem.NO_FOLDER,
    errno.EACCES: WriteProblem.NOT_ALLOWED,
    errno.EPERM: WriteProblem.NOT_ALLOWED,
    errno.EROFS: WriteProblem.NOT_ALLOWED,
    errno.ENOSPC: WriteProblem.FULL,
    errno.EDQUOT: WriteProblem.FULL,
    errno.EFBIG: WriteProblem.FULL,
    errno.ENAMETOOLONG: WriteProblem.BAD_NAME,
    errno.EINVAL: WriteProblem.BAD_NAME,
    errno.EISDIR: WriteProblem.EXISTS,
    errno.ELOOP: WriteProblem.LOOP,
}
_FRESH: Final = re.compile(r"\.orca-[0-9a-f]{16}\.tmp")
_LEFT_AFTER_SECONDS: Final = 3600.0
"""An unfinished file that was not touched for so long is no other program's work."""


def write(path: Path, data: bytes, *, overwrite: bool = False) -> FileWritten | FileNotWritten:
    """Write a file whole. An existing one is replaced only with ``overwrite``.

    Blocks until the bytes are on the disk, so not for a thread that draws. A link is followed, so
    that the file it points to gets the new content.
    """
    try:
        target = path.resolve()
        if target.is_dir() or (not overwrite and os.path.lexists(path)):
            return FileNotWritten(path, WriteProblem.EXISTS)
        _write(target, data, overwrite=overwrite)
    except RuntimeError as error:  # what pathlib makes of links that lead in a circle
        return FileNotWritten(path, WriteProblem.LOOP, str(error))
    except (OSError, ValueError) as error:
        return not_written(path, error)
    return FileWritten(path)


def write_unless_changed(
    path: Path, data: bytes, known: Collection[str]
) -> FileWritten | FileNotWritten:
    """Write a file whole where there is none, or over one whose SHA-256 is among the ``known``.

    Whatever else has the name stays as it is: ``EXISTS``. No link is followed. What others left
    half written in the folder is not looked for, for that would take longer with every file.
    """

    def take(fresh: Path) -> None:
        if digest(path) in known:
            fresh.replace(path)
        else:
            _name_new(fresh, path)

    try:
        _put(path, data, _mode(path), take)
    except (OSError, ValueError) as error:
        return not_written(path, error)
    return FileWritten(path)


def remove_unless_changed(path: Path, known: Collection[str]) -> FileNotWritten | None:
    """Remove a file whose SHA-256 is among the ``known``; anything else stays as it is."""
    try:
        if digest(path) in known:
            path.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        return not_written(path, error)
    return None


def rename(path: Path, name: str) -> FileWritten | FileNotWritten:
    """Give a file another name in its folder, unless another file has it: ``EXISTS``."""
    target = path.with_name(name)
    try:
        if os.path.lexists(target) and not os.path.samestat(path.lstat(), target.lstat()):
            return FileNotWritten(target, WriteProblem.EXISTS)
        path.rename(target)
    except (OSError, ValueError) as error:
        return not_written(target, error)
    return FileWritten(target)


def digest(path: Path) -> str | None:
    """The SHA-256 of a file; ``None`` where none can be read, or something else is, as a link."""
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return None
        with path.open("rb") as file:
            return sha256_of(file)
    except (OSError, ValueError):
        return None


def make_folder(path: Path) -> FileWritten | FileNotWritten:
    """Make a folder in one that is there; what has the name already is left as it is."""
    try:
        path.mkdir()
    except (OSError, ValueError) as error:
        return not_written(path, error)
    sync_folder(path.parent)
    return FileWritten(path)


def fresh_name(path: Path) -> Path:
    """A name beside a path for what is not finished; ``sweep`` removes what is left under it."""
    return path.with_name(f".orca-{new_suffix()}.tmp")


def sweep(folder: Path) -> None:
    """Remove what a program that was cut off left half written in a folder."""
    oldest = time.time() - _LEFT_AFTER_SECONDS  # noqa: TID251 - files tell the time of the system
    with contextlib.suppress(OSError):
        for path in list(folder.iterdir()):
            if _FRESH.fullmatch(path.name):
                with contextlib.suppress(OSError):
                    if path.lstat().st_mtime >= oldest:
                        continue
                    if path.is_dir() and not path.is_symlink():
                        shutil.rmtree(path, ignore_errors=True)
                    else:
                        path.unlink()


def not_written(path: Path, error: OSError | ValueError) -> FileNotWritten:
    """What an error of the system means for a file that was to be written."""
    code = error.errno if isinstance(error, OSError) else errno.EINVAL
    return FileNotWritten(path, _PROBLEMS.get(code or 0, WriteProblem.OTHER), str(error))


def _write(target: Path, data: bytes, *, overwrite: bool) -> None:
    sweep(target.parent)
    _put(
        target,
        data,
        _mode(target),
        lambda fresh: fresh.replace(target) if overwrite else _name_new(fresh, target),
    )


def _put(target: Path, data: bytes, mode: int, take: Callable[[Path], object]) -> None:
    """Bring bytes to the disk beside a file, then let ``take`` give them its name."""
    fresh = fresh_name(target)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        take(fresh)
    except BaseException:
        with contextlib.suppress(OSError):
            fresh.unlink()
        raise
    sync_folder(target.parent)


_BINARY: Final[int] = getattr(os, "O_BINARY", 0)


def _mode(target: Path) -> int:
    """The rights of the file that is replaced, or those of a new file."""
    try:
        return target.stat().st_mode & 0o777
    except OSError:
        return 0o666


def _name_new(fresh: Path, target: Path) -> None:
    """Give the file its name unless somebody took it meanwhile; raises FileExistsError then."""
    try:
        os.link(fresh, target)
    except FileExistsError:
        raise
    except OSError:
        # Some file systems have no hard links; the name was free a moment ago.
        if target.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        fresh.replace(target)
    else:
        fresh.unlink()


def sync_folder(folder: Path) -> None:
    """Bring the new name to the disk where the system can."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_SENTENCES: Final = {
    WriteProblem.EXISTS: QT_TRANSLATE_NOOP("export", "{name} exists already. Choose another name."),
    WriteProblem.NO_FOLDER: QT_TRANSLATE_NOOP("export", "The folder is gone. Choose another one."),
    WriteProblem.NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "export", "You may not write there. Choose another folder, such as Documents."
    ),
    WriteProblem.FULL: QT_TRANSLATE_NOOP(
        "export", "The disk is full. Free some space, then export again."
    ),
    WriteProblem.BAD_NAME: QT_TRANSLATE_NOOP(
        "export", "This name does not work here. Choose a shorter or simpler one."
    ),
    WriteProblem.LOOP: QT_TRANSLATE_NOOP(
        "export", "{name} is a link that leads back to itself. Choose another name."
    ),
    WriteProblem.OTHER: QT_TRANSLATE_NOOP(
        "export", "{name} could not be written. Try another folder."
    ),
}
