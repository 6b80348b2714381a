"""A lock on a file, by which one program knows whether another one still has it.

The system holds the lock for the open file, so it ends with the process however that ends, and a
file left behind blocks nobody.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

_MODE: Final = 0o600


class FileLock:
    """A lock on one file, held from ``take`` to ``release``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """Take the lock; false if another holder has it. An unusable path raises ``OSError``."""
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), _MODE)
        try:
            taken = _lock(handle)
        except OSError:
            taken = True  # some network disks know no locks; SQLite's own still stands
        if not taken:
            os.close(handle)
            return False
        self._handle = handle
        return True

    @property
    def handle(self) -> int | None:
        """The open file while the lock is held, to be read and written."""
        return self._handle

    @property
    def is_in_place(self) -> bool:
        """Whether the file that is locked is still the one that another would lock."""
        try:
            return self._handle is not None and os.path.samestat(
                os.fstat(self._handle), self.path.stat()
            )
        except OSError:
            return False

    def release(self) -> None:
        """Give the lock back; the file stays, because removing it would race with another."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
