"""Files that must be on the disk, whole, before the program goes on."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
from pathlib import Path
from typing import Final

from orca_desktop.domain.digests import sha256_of

PRIVATE: Final = 0o600
WAL: Final = "-wal"
_MOUNTS: Final = Path("/proc/self/mounts")
_REMOTE: Final = 4
"""DRIVE_REMOTE of Windows."""

_NETWORK_DISKS: Final = frozenset(
    b"nfs nfs4 cifs smb3 smbfs 9p afs ncpfs ceph glusterfs fuse.sshfs fuse.rclone fuse.glusterfs "
    b"fuse.gvfsd-fuse davfs fuse.davfs2 fuse.s3fs".split()
)
SIDE_FILES: Final = ("-wal", "-shm", "-journal")


def sync(path: Path) -> None:
    """Wait until a file's bytes are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Wait until a folder's names are on the disk, where the system knows how."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def put_in_place(made: Path, place: Path) -> None:
    """Give a finished file its name, over an older one if there is any, for good."""
    sync(made)
    made.replace(place)
    sync_folder(place.parent)


def require_room(folder: Path, size: int) -> None:
    """Raise the ``OSError`` of a full disk if a folder's disk has less than so many bytes free.

    A quota can be smaller than what the disk has, so what follows must bear a full disk as well.
    """
    if free_in(folder) < size:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(folder))


def free_in(folder: Path) -> int:
    """The bytes that a folder's disk has free; more than anything where it does not tell."""
    try:
        usage = shutil.disk_usage(folder)
    except OSError:
        return sys.maxsize
    return usage.free if usage.total > 0 else sys.maxsize  # some network disks say 0 of 0


def carry(source: Path, target: Path) -> None:
    """Move a file, also to another disk; it is on its disk before it is gone from where it was."""
    try:
        source.rename(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        try:
            copy_private(source, target)
            sync(target)
        except OSError:
            target.unlink(missing_ok=True)
            raise
        source.unlink()


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may read; SQLite's side files get the same mode."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE))


def copy_private(source: Path, target: Path) -> None:
    """Copy a file's bytes into a new private file."""
    target.unlink(missing_ok=True)
    make_private(target)
    shutil.copyfile(source, target)


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    with path.open("rb") as file:
        return sha256_of(file)


def is_on_network(path: Path, mounts: Path = _MOUNTS) -> bool:
    """Whether a path lies, or would lie, on a disk of another computer, as far as that is told."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        return bool(ctypes.windll.kernel32.GetDriveTypeW(path.absolute().anchor) == _REMOTE)
    try:
        lines = mounts.read_bytes().splitlines()
    except OSError:
        return False
    place, found, kind = os.fsencode(path.absolute()), -1, b""
    for line in lines:
        _, point, of_disk, *_ = *line.split(b" "), b"", b"", b""
        point = point.replace(b"\\040", b" ").rstrip(b"/")
        is_above = place == point or place.startswith(point + b"/")
        if is_above and len(point) >= found:  # what is mounted later lies above what was before
            found, kind = len(point), of_disk
    return kind in _NETWORK_DISKS


def beside(path: Path, suffix: str) -> Path:
    """The path with something added to its whole name: ``chats.db-wal``."""
    return path.with_name(path.name + suffix)


def size_of_database(path: Path) -> int:
    """The bytes of a database file with its side files, as far as they are there."""
    size = 0
    for each in of_database(path):
        with contextlib.suppress(OSError):
            size += each.stat().st_size
    return size


def of_database(path: Path) -> tuple[Path, ...]:
    """A database file and its side files, as far as they are there."""
    names = (path, *(beside(path, suffix) for suffix in SIDE_FILES))
    return tuple(each for each in names if each.exists())


def remove_database(path: Path) -> None:
    """Remove a database file with its side files, if they exist."""
    for each in (path, *(beside(path, suffix) for suffix in SIDE_FILES)):
        with contextlib.suppress(FileNotFoundError):
            each.unlink()
