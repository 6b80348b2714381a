"""Many files that appear together or not at all: a folder, or one ZIP archive.

Both grow under a name that nobody looks for, in the folder where they shall be, and take their own
name at the end. Their methods block, so they are called in a thread.
"""

from __future__ import annotations

import contextlib
import datetime
import os
import shutil
import zipfile
from pathlib import Path
from typing import BinaryIO, Final, Protocol

from orca_desktop.domain import clock
from orca_desktop.domain.words import Text
from orca_desktop.formats import atomic, file_names

_FIRST_YEAR: Final = 1980
_LAST_YEAR: Final = 2107
_RIGHTS: Final = 0o644 << 16


class Bundle(Protocol):
    """Files by their names, which may have one folder before them, parted by a slash."""

    def add(self, name: str, content: bytes, at: datetime.datetime) -> Text | None:
        """Take a file in that is of this time; a sentence says why that is not possible."""

    def finish(self) -> Path | Text:
        """Let all of it appear: where it is, or why it is not."""

    def discard(self) -> None:
        """Leave nothing behind; does nothing after the end."""


class FolderBundle:
    """A folder of files. If its name is taken at the end, it gets the next free one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fresh: Path | None = atomic.fresh_name(path)

    def add(self, name: str, content: bytes, at: datetime.datetime) -> Text | None:
        """Take a file in; see ``Bundle``."""
        if self._fresh is None:
            raise ValueError("it is finished")
        target = self._fresh.joinpath(*name.split("/"))
        try:
            if not self._fresh.exists():
                atomic.sweep(self._path.parent)
                self._fresh.mkdir()
            target.parent.mkdir(exist_ok=True)
            # Nobody looks here before the end, so nothing need be whole before.
            with target.open("xb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            return atomic.not_written(self._path, error).sentence
        with contextlib.suppress(OSError, OverflowError):
            os.utime(target, (at.timestamp(), at.timestamp()))
        return None

    def finish(self) -> Path | Text:
        """Give the folder its name; see ``Bundle``."""
        if self._fresh is None:
            raise ValueError("it is finished")
        parent = self._path.parent
        name = file_names.numbered(self._path.name, lambda each: os.path.lexists(parent / each))
        try:
            self._fresh.rename(parent / name)
        except OSError as error:
            return atomic.not_written(self._path, error).sentence
        self._fresh = None
        atomic.sync_folder(parent)
        return parent / name

    def discard(self) -> None:
        """Remove it unless it is finished."""
        if self._fresh is not None:
            shutil.rmtree(self._fresh, ignore_errors=True)


class ArchiveBundle:
    """One ZIP archive; the person has agreed to replace a file of its name."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._fresh: Path | None = atomic.fresh_name(path)
        self._file: BinaryIO | None = None
        self._archive: zipfile.ZipFile | None = None

    def add(self, name: str, content: bytes, at: datetime.datetime) -> Text | None:
        """Take a file in; see ``Bundle``."""
        entry = zipfile.ZipInfo(name, _moment(at))
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = _RIGHTS
        try:
            self._opened().writestr(entry, content)
        except OSError as error:
            return atomic.not_written(self._path, error).sentence
        return None

    def finish(self) -> Path | Text:
        """Give the archive its name; see ``Bundle``."""
        try:
            archive = self._opened()
            archive.close()
            if self._file is None or self._fresh is None:
                raise ValueError("it is finished")
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._fresh.replace(self._path)
        except OSError as error:
            return atomic.not_written(self._path, error).sentence
        self._fresh = None
        atomic.sync_folder(self._path.parent)
        return self._path

    def discard(self) -> None:
        """Remove it unless it is finished."""
        if self._fresh is None:
            return
        # What is wrong with the disk would else be said again where nobody listens.
        for each in (self._archive, self._file):
            if each is not None:
                with contextlib.suppress(OSError, ValueError):
                    each.close()
        with contextlib.suppress(OSError):
            self._fresh.unlink()

    def _opened(self) -> zipfile.ZipFile:
        if self._archive is None:
            if self._fresh is None:
                raise ValueError("it is finished")
            atomic.sweep(self._path.parent)
            self._file = self._fresh.open("xb")
            self._archive = zipfile.ZipFile(self._file, "w")
        return self._archive


def _moment(at: datetime.datetime) -> tuple[int, int, int, int, int, int]:
    """A time as archives have it: of this computer, within the years that they know."""
    local = clock.local(at)
    year = min(max(local.year, _FIRST_YEAR), _LAST_YEAR)
    return (year, local.month, local.day, local.hour, local.minute, local.second)
