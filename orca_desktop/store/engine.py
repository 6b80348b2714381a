"""The SQLite of the store: the newest one where the lock brings it, else the system's.

``pysqlite3`` is the standard library's module around a newer SQLite (docs/decisions/0276). One
program must not open one file through two of them: closing it in one drops the locks of the other.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        from pysqlite3 import dbapi2 as sqlite3
    except ImportError:
        import sqlite3

__all__ = ["CAN_ERASE_IN_PLACE", "sqlite3"]

CAN_ERASE_IN_PLACE: Final = sqlite3.sqlite_version_info >= (3, 44)
"""Whether the search index can take words out where they stand.

The option came with 3.42; 3.44 and what lies between mended it.
"""
