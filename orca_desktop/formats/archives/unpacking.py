"""Where an archive lies: a file, a folder or a ZIP, read in place and within bounds.

Nothing is unpacked to the disk. What the directory of a ZIP says is judged before anything of it is
read; entries with paths that would leave its place, links and archives inside are never opened.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path, PurePosixPath
from types import MappingProxyType, TracebackType
from typing import BinaryIO, Final, Protocol, cast

from orca_desktop.domain.attachments import safe_name
from orca_desktop.formats.archives.found import NotReadReason

MOST_ENTRIES: Final = 200_000
MOST_BYTES: Final = 64_000_000_000
"""Bytes of all entries together, unpacked."""
LARGEST_ENTRY: Final = 8_000_000_000
HIGHEST_RATIO: Final = 250
"""How many times larger an entry may become; JSON becomes some ten times smaller."""
DEEPEST_FOLDER: Final = 12
MOST_BESIDE: Final = 1_000
"""Files that are looked for beside a document that is chosen by itself."""
PEEK: Final = 4_096
"""Bytes by which an entry is known."""
_RATIO_FROM: Final = 10_000_000
_LOCAL_FILE: Final = b"PK\x03\x04"
_ZIP_SIGNS: Final = (_LOCAL_FILE, b"PK\x05\x06")
_METHODS: Final = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED: Final = 1

FAULTS: Final = (OSError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError)
"""What reading an entry may raise."""


class NotOpenedError(Exception):
    """An archive that is not opened."""

    def __init__(self, reason: NotReadReason) -> None:
        super().__init__(reason)
        self.reason = reason


class EntryPlace(Protocol):
    """What holds entries: their sizes by their names, with ``/`` between the parts.

    ``beside`` are files that are no entries, and that an entry may name.
    """

    @property
    def sizes(self) -> Mapping[str, int]:
        """Bytes of each entry."""

    @property
    def beside(self) -> Mapping[str, int]:
        """Bytes of each file beside the entries."""

    def open(self, name: str) -> BinaryIO:
        """An entry to read; raises one of ``FAULTS``."""

    def close(self) -> None:
        """Let go of what is open."""


class Entries:
    """The entries of a file, folder or ZIP, and how much of them was read.

    Raises ``NotOpenedError``.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.done = 0
        self._place: EntryPlace
        try:
            if path.is_dir():
                self._place = _Folder(path)
            elif _is_zip(path):
                self._place = _Zip(path)
            else:
                self._place = _File(path)
        except FAULTS as error:
            raise NotOpenedError(reason_of(error)) from error
        except (ValueError, RuntimeError) as error:  # a directory that makes no sense
            raise NotOpenedError(NotReadReason.DAMAGED_ARCHIVE) from error

    def __enter__(self) -> Entries:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._place.close()

    @property
    def name(self) -> str:
        """What it is called, safe to show."""
        return safe_name(self.path.name)

    @property
    def sizes(self) -> Mapping[str, int]:
        """Bytes of each entry by its name."""
        return self._place.sizes

    @property
    def beside(self) -> Mapping[str, int]:
        """Bytes of files that are no entries, by their names; only ``whole`` reads them."""
        return self._place.beside

    @contextlib.contextmanager
    def open(self, name: str) -> Iterator[BinaryIO]:
        """An entry to read; how far it is read is counted."""
        with self._place.open(name) as stream:
            yield cast("BinaryIO", _Counted(stream, self))

    def beginning(self, name: str) -> bytes:
        """The first bytes of an entry."""
        with self._place.open(name) as stream:
            return stream.read(PEEK)

    def whole(self, name: str, most: int) -> bytes | None:
        """All of an entry; ``None`` if it is not there, too large or cannot be read."""
        size = self.sizes.get(name) or self.beside.get(name, 0)
        if not 0 < size <= most:
            return None
        try:
            with self._place.open(name) as stream:
                found = stream.read(most + 1)
        except FAULTS:
            return None
        return found if len(found) <= most else None


def reason_of(error: BaseException) -> NotReadReason:
    """Why something could not be read, by what reading it raised."""
    if not isinstance(error, OSError):
        return NotReadReason.DAMAGED_ARCHIVE
    return _REASONS.get(error.errno or 0, NotReadReason.UNREADABLE)


def is_archive(beginning: bytes) -> bool:
    """Whether bytes begin as those of a ZIP."""
    return beginning.startswith(_ZIP_SIGNS)


class _Counted:
    """A stream that tells the entries how far it is read."""

    def __init__(self, stream: BinaryIO, entries: Entries) -> None:
        self._stream = stream
        self._entries = entries

    def read(self, most: int = -1) -> bytes:
        found = self._stream.read(most)
        self._entries.done += len(found)
        return found


class _File:
    def __init__(self, path: Path) -> None:
        self._path = path
        self.sizes: Mapping[str, int] = {path.name: path.stat().st_size}
        self.beside: Mapping[str, int] = dict(_beside(path))
        self.open(path.name).close()  # so that what may not be opened is told at once

    def open(self, name: str) -> BinaryIO:
        return _opened(self._path.parent / name) if name in self.beside else self._path.open("rb")

    def close(self) -> None:
        """Nothing stays open."""


def _beside(path: Path) -> Iterator[tuple[str, int]]:
    """The files in the folder ``<name>.files`` beside a file, where an export puts them."""
    folder = path.with_name(f"{path.stem}.files")
    with contextlib.suppress(OSError):
        if not stat.S_ISDIR(folder.lstat().st_mode):
            return
        with os.scandir(folder) as found:
            for entry in islice(found, MOST_BESIDE):
                if entry.is_file(follow_symlinks=False):
                    yield f"{folder.name}/{entry.name}", entry.stat(follow_symlinks=False).st_size


def _opened(path: Path) -> BinaryIO:
    """A file to read; what became a link since it was looked for is not followed."""
    return os.fdopen(os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0)), "rb")


class _Folder:
    beside: Mapping[str, int] = MappingProxyType({})

    def __init__(self, path: Path) -> None:
        self._path = path
        self.sizes: Mapping[str, int] = dict(self._files())

    def open(self, name: str) -> BinaryIO:
        if name not in self.sizes:
            raise FileNotFoundError(errno.ENOENT, "not in the folder")
        return _opened(self._path / name)

    def close(self) -> None:
        """Nothing stays open."""

    def _files(self) -> Iterator[tuple[str, int]]:
        count = 0
        for folder, inside, names in os.walk(self._path, onerror=_raised, followlinks=False):
            relative = Path(folder).relative_to(self._path)
            if len(relative.parts) >= DEEPEST_FOLDER:
                inside.clear()
            inside.sort()
            for name in sorted(names):
                count += 1
                if count > MOST_ENTRIES:
                    raise NotOpenedError(NotReadReason.TOO_MANY)
                about = (Path(folder) / name).lstat()
                if stat.S_ISREG(about.st_mode):
                    yield (PurePosixPath(*relative.parts) / name).as_posix(), about.st_size


class _Zip:
    beside: Mapping[str, int] = MappingProxyType({})

    def __init__(self, path: Path) -> None:
        self._archive = zipfile.ZipFile(path)
        try:
            self._entries = _judged(self._archive)
        except BaseException:
            self._archive.close()
            raise
        self.sizes: Mapping[str, int] = {
            name: entry.file_size for name, entry in self._entries.items()
        }

    def open(self, name: str) -> BinaryIO:
        if name not in self._entries:
            raise FileNotFoundError(errno.ENOENT, "not in the archive")
        try:
            return cast("BinaryIO", self._archive.open(self._entries[name]))
        except (RuntimeError, ValueError) as error:
            raise zipfile.BadZipFile(str(error)) from error

    def close(self) -> None:
        self._archive.close()


def _judged(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The entries that may be opened; raises ``NotOpenedError`` for too much, or a lock."""
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MOST_ENTRIES:
        raise NotOpenedError(NotReadReason.TOO_MANY)
    if any(entry.flag_bits & _ENCRYPTED for entry in entries):
        raise NotOpenedError(NotReadReason.ENCRYPTED)
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise NotOpenedError(NotReadReason.BOMB)
    # Entries that lie over one another are one small piece of data that is counted many times.
    if sum(entry.compress_size for entry in entries) > _size_of(archive):
        raise NotOpenedError(NotReadReason.BOMB)
    if any(_is_too_much(entry) for entry in entries):
        raise NotOpenedError(NotReadReason.BOMB)
    return {entry.filename: entry for entry in entries if _stays_in_place(entry)}


def _is_too_much(entry: zipfile.ZipInfo) -> bool:
    if entry.file_size > LARGEST_ENTRY:
        return True
    most = max(entry.compress_size, 1) * HIGHEST_RATIO
    return entry.file_size > _RATIO_FROM and entry.file_size > most


def _size_of(archive: zipfile.ZipFile) -> int:
    assert archive.fp is not None  # noqa: S101 - it is open
    return archive.fp.seek(0, os.SEEK_END)


def _stays_in_place(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry is a plain file with a plain path, packed in a way that is known."""
    name = entry.filename
    parts = name.split("/")
    is_plain = not any(part in {"", ".", ".."} for part in parts) and "\\" not in name
    is_link = stat.S_ISLNK(entry.external_attr >> 16)
    has_drive = ":" in parts[0]
    return is_plain and not is_link and not has_drive and entry.compress_type in _METHODS


def _is_zip(path: Path) -> bool:
    if not stat.S_ISREG(path.stat().st_mode):
        raise NotOpenedError(NotReadReason.UNREADABLE)
    with path.open("rb") as file:
        return is_archive(file.read(len(_LOCAL_FILE)))


def _raised(error: OSError) -> None:
    raise error


_REASONS: Final[Mapping[int, NotReadReason]] = {
    errno.ENOENT: NotReadReason.GONE,
    errno.ENOTDIR: NotReadReason.GONE,
    errno.EACCES: NotReadReason.NOT_ALLOWED,
    errno.EPERM: NotReadReason.NOT_ALLOWED,
}
