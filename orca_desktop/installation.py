"""Whether the program on the disk is still the one that runs."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

import orca_desktop


def file() -> Path:
    """A file that every installation of another version brings anew."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable)
    return Path(orca_desktop.__path__[0]) / "__init__.py"


def stamp() -> tuple[int, int] | None:
    """What tells one installation from another; no inode, which some disks make up anew."""
    try:
        found = file().stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


_AT_START: Final = stamp()


def is_replaced() -> bool:
    """Whether the installation was replaced, or taken away, since the program was started.

    What is loaded from now on may be of another version. Costs one look at the disk.
    """
    return _AT_START is not None and stamp() != _AT_START
