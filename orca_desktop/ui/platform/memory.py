"""Giving back memory that the process no longer needs.

The allocator of glibc keeps what was freed: each thread has a pool of its own, and after one large
piece all pieces up to that size come from there and stay. So large pieces are asked of the system
each by itself, and what is free in the pools is given back when nothing goes on. Elsewhere nothing
is done: other allocators give back by themselves.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import ctypes

LARGE: Final = 256 * 1024
"""Bytes from which on a piece is asked of the system by itself."""

_HELD: Final = Path("/proc/self/statm")
_MMAP_THRESHOLD: Final = -3
"""``M_MMAP_THRESHOLD`` of ``malloc.h``; once it is set, it no longer grows."""


def ask_for_large_pieces() -> None:
    """Let large pieces go back to the system when they are freed."""
    library = _allocator()
    if library is not None:
        library.mallopt(_MMAP_THRESHOLD, LARGE)


def held() -> int:
    """Bytes that the process holds; 0 where there is nothing to give back."""
    if _allocator() is None:
        return 0
    pages = _HELD.read_bytes().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def give_back() -> None:
    """Give back what is free, a few milliseconds for each hundred megabytes."""
    library = _allocator()
    if library is not None:
        library.malloc_trim(0)


@cache
def _allocator() -> ctypes.CDLL | None:
    """The library of glibc, where it is the one."""
    if sys.platform != "linux":
        return None
    import ctypes  # noqa: PLC0415 - not at start-up

    library = ctypes.CDLL(None)
    is_glibc = hasattr(library, "mallopt") and hasattr(library, "malloc_trim")
    return library if is_glibc and hasattr(library, "gnu_get_libc_version") else None
