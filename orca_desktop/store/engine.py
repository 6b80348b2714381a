"""The SQLite of the store: the newest one where the lock brings it, else the system's.

``pysqlite3`` is the standard library's module around a newer SQLite (docs/decisions/0276). One
program must not open one file through two of them: closing it in one drops the locks of the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    import sqlite3
else:
    try:
        from pysqlite3 import dbapi2 as sqlite3
    except ImportError:
        import sqlite3

__all__ = ["CAN_ERASE_IN_PLACE", "code_of", "connect", "connect_as", "sqlite3"]

C = TypeVar("C", bound=sqlite3.Connection)

CAN_ERASE_IN_PLACE: Final = sqlite3.sqlite_version_info >= (3, 44)
"""Whether the search index can take words out where they stand.

The option came with 3.42; 3.44 and what lies between mended it.
"""

_WAITS: Final = 5.0
_STATEMENTS: Final = 128


def connect(place: Path | str, **options: Any) -> sqlite3.Connection:
    """A connection in which nothing begins a transaction by itself."""
    return connect_as(sqlite3.Connection, place, **options)


def connect_as(
    kind: type[C],
    place: Path | str,
    *,
    is_uri: bool = False,
    waits: float = _WAITS,
    statements: int = _STATEMENTS,
) -> C:
    """The same of a class of one's own.

    It waits so many seconds for a file that another program has, and keeps so many statements.
    """
    exact: dict[str, Any] = {} if sqlite3.__name__ == "sqlite3" else {"flags": _FLAGS[is_uri]}
    return sqlite3.connect(
        place,
        timeout=waits,
        isolation_level=None,
        cached_statements=statements,
        factory=kind,
        uri=is_uri,
        **exact,
    )


def code_of(error: BaseException) -> str:
    """The name of SQLite's code for an error, as exact as it tells it; empty if it has none.

    pysqlite3 has the numbers of exact codes, but no names for them, and one class for them all.
    """
    name = getattr(error, "sqlite_errorname", "") or ""
    if name not in ("", _NO_NAME):
        return str(name)
    code = getattr(error, "sqlite_errorcode", None) or _OF_WORDS.get(str(error), 0)
    return _NAMES.get(code) or _NAMES.get(code & 0xFF, "")


_NO_NAME: Final = "SQLITE_UNKNOWN"
_READ_WRITE_CREATE: Final = 0x2 | 0x4
_EXACT_CODES: Final = 0x02000000
_URI: Final = 0x40
_FLAGS: Final[Mapping[bool, int]] = {
    is_uri: _READ_WRITE_CREATE | _EXACT_CODES | _URI * is_uri for is_uri in (False, True)
}
"""https://www.sqlite.org/c3ref/c_open_autoproxy.html; exact codes are on in the system's module."""

_OF_WORDS: Final[Mapping[str, int]] = {
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": 14,
    "file is not a database": 26,
}
"""What it has only words for, when a database is copied."""

_NAMES: Final[Mapping[int, str]] = {
    1: "SQLITE_ERROR",
    3: "SQLITE_PERM",
    5: "SQLITE_BUSY",
    6: "SQLITE_LOCKED",
    7: "SQLITE_NOMEM",
    8: "SQLITE_READONLY",
    9: "SQLITE_INTERRUPT",
    10: "SQLITE_IOERR",
    11: "SQLITE_CORRUPT",
    13: "SQLITE_FULL",
    14: "SQLITE_CANTOPEN",
    18: "SQLITE_TOOBIG",
    19: "SQLITE_CONSTRAINT",
    23: "SQLITE_AUTH",
    26: "SQLITE_NOTADB",
    267: "SQLITE_CORRUPT_VTAB",
    778: "SQLITE_IOERR_WRITE",
    1034: "SQLITE_IOERR_FSYNC",
    1290: "SQLITE_IOERR_DIR_FSYNC",
    1546: "SQLITE_IOERR_TRUNCATE",
    4874: "SQLITE_IOERR_SHMSIZE",
}
"""https://www.sqlite.org/rescode.html"""
