"""The connection to one SQLite file: its settings, its version, its checks.

What is set, and why, stands in docs/decisions/0041. The file is known by its ``application_id``
("ORCA") and carries the version of its tables in ``user_version``; ``migrations/NNNN-*.sql`` lead
from each version to the next, all that are missing in one transaction.
"""

from __future__ import annotations

import contextlib
import importlib.resources
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import BinaryIO, Final
from urllib.parse import quote

from orca_desktop.store import engine
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.watching import UNWATCHED, CopyWatch

APPLICATION_ID: Final = 0x4F524341
MAGIC: Final = b"SQLite format 3\0"
_VERSION_AT: Final = 60
_APPLICATION_AT: Final = 68
_HEADER: Final = 100
_BUSY_SECONDS: Final = 2.0
_STATEMENTS: Final = 256
_TOLD_STEPS: Final = 4000
"""Steps of SQLite between two tellings of how far a check is."""

_ROW_CALLS: Final = 20
_PAGE_STEPS: Final = 150
"""Looking at a page of the file takes as long as so many steps with rows."""

_INDEX_WORDS: Final = ("inverted index", "fts5")

FAULTS: Final = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What reading a file can raise that may be damaged."""

_SETTINGS: Final = (
    # One connection holds the file from now on: no other program can write into it, and there is
    # no shared-memory file. It must stand before the first access.
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA journal_size_limit = 67108864",
    "PRAGMA cache_size = -16000",
)
_MEMORY_SETTINGS: Final = (
    "PRAGMA journal_mode = MEMORY",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
)
_MAC_SETTINGS: Final = ("PRAGMA fullfsync = ON", "PRAGMA checkpoint_fullfsync = ON")


@dataclass(frozen=True, slots=True)
class Migration:
    """The statements that lead to one version of the tables."""

    version: int
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """What the first bytes of a file say, without SQLite having opened it."""

    is_sqlite: bool
    application: int
    version: int


def read_header(path: Path) -> Header:
    """Read the first bytes of a file that nothing in this process has open.

    Closing a file drops the locks that this process has on it, also those of a connection.
    """
    with path.open("rb") as file:
        start = file.read(_HEADER)
    return Header(
        start.startswith(MAGIC) and len(start) == _HEADER,
        int.from_bytes(start[_APPLICATION_AT : _APPLICATION_AT + 4], "big"),
        int.from_bytes(start[_VERSION_AT : _VERSION_AT + 4], "big"),
    )


class FileConnection(sqlite3.Connection):
    """A connection to a file, of which ``pages`` is open for what SQLite cannot be asked to do.

    Closing any opening of a file drops the locks that this process has on it, so it is closed after
    the connection.
    """

    pages: BinaryIO | None = None

    def open_pages(self, path: Path) -> None:
        """Open the file beside SQLite."""
        self.pages = path.open("r+b", buffering=0)

    def close(self) -> None:
        """Close the connection, then the file."""
        super().close()
        if self.pages is not None:
            self.pages.close()


def connect(path: Path) -> FileConnection:
    """A connection with every setting made and the file locked for this program."""
    connection = engine.connect_as(
        FileConnection, path, waits=_BUSY_SECONDS, statements=_STATEMENTS
    )
    try:
        for setting in _SETTINGS + (_MAC_SETTINGS if sys.platform == "darwin" else ()):
            connection.execute(setting).close()
        # The pragmas alone touch nothing; this takes the lock and finds a file that is none.
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")
        connection.open_pages(path)
    except BaseException:
        connection.close()
        raise
    return connection


def look_at(path: Path) -> sqlite3.Connection:
    """A connection that only reads a file that nothing else has open, with its log if it has one.

    Not a byte of either is changed, which an ordinary connection would do when it is closed: it
    writes the log into the file.
    """
    place = path.absolute().as_posix()
    root = "" if place.startswith("/") else "/"
    blind = "win32-none" if sys.platform == "win32" else "unix-none"
    name = f"file://{root}{quote(os.fsencode(place))}?mode=ro&vfs={blind}"
    connection = engine.connect(name, is_uri=True)
    try:
        # With it the log's index lies in memory, not in a file that would have to be made.
        connection.execute("PRAGMA locking_mode = EXCLUSIVE").close()
        connection.execute("PRAGMA trusted_schema = OFF").close()
    except BaseException:
        connection.close()
        raise
    return connection


def copy_pages(
    source: sqlite3.Connection,
    target: sqlite3.Connection,
    *,
    pages: int = -1,
    progress: Callable[[int, int, int], object] | None = None,
) -> None:
    """Copy a whole database into another, so many pages at once.

    Raises ``sqlite3.ProgrammingError`` for a closed one: pysqlite3 itself falls over it.
    """
    for connection in (source, target):
        connection.cursor().close()
    try:
        source.backup(target, pages=pages, progress=progress, sleep=0)
    except sqlite3.OperationalError as error:
        # pysqlite3 gives the words without the code; what fails here is hardly ever the reading.
        if not engine.code_of(error) and str(error) == _IO_ERROR:
            error.sqlite_errorname = "SQLITE_IOERR_WRITE"
        raise


def in_memory(connection: sqlite3.Connection) -> sqlite3.Connection:
    """A copy of a whole database that needs no room on a disk."""
    copy = engine.connect(":memory:", statements=_STATEMENTS)
    try:
        copy_pages(connection, copy)
        copy.execute("PRAGMA foreign_keys = ON").close()
    except BaseException:
        copy.close()
        raise
    return copy


def begin_in_memory(migrations: Sequence[Migration]) -> sqlite3.Connection:
    """A new database of which not a byte is ever written, not even what is sorted."""
    connection = engine.connect(":memory:", statements=_STATEMENTS)
    try:
        for setting in _MEMORY_SETTINGS:
            connection.execute(setting).close()
        migrate(connection, migrations)
    except BaseException:
        connection.close()
        raise
    return connection


def shipped_migrations() -> tuple[Migration, ...]:
    """The migrations of this program, oldest first."""
    folder = importlib.resources.files("orca_desktop.store") / "migrations"
    found = [
        Migration(int(each.name[:4]), tuple(statements_of(each.read_text(encoding="utf-8"))))
        for each in folder.iterdir()
        if each.name.endswith(".sql")
    ]
    return tuple(sorted(found, key=lambda migration: migration.version))


def statements_of(script: str) -> Iterator[str]:
    """The statements of a script, one by one: only so can they share a transaction."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            if statement.strip():
                yield statement.strip()
            statement = ""


def version_of(connection: sqlite3.Connection) -> int:
    """The version of the tables; 0 for an empty database."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether the file carries the program's mark."""
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    return bool(application == APPLICATION_ID)


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    """Bring the tables to the newest version, all or nothing."""
    connection.execute("BEGIN EXCLUSIVE")
    try:
        version = version_of(connection)
        for migration in migrations:
            if migration.version > version:
                for statement in migration.statements:
                    connection.execute(statement)
                connection.execute(_SET_VERSION.format(int(migration.version)))
        if version == 0:
            connection.execute(_SET_APPLICATION)
        _require_owners(connection)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()


def _require_owners(connection: sqlite3.Connection) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise sqlite3.IntegrityError("a migration left rows without their owner")


def has_newer_version(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> bool:
    """Whether the tables come from a later program."""
    return version_of(connection) > migrations[-1].version


@contextlib.contextmanager
def _told(connection: sqlite3.Connection, watch: CopyWatch) -> Iterator[None]:
    """Tell how far a thorough check is, about; it is interrupted when it is not wanted any more.

    First SQLite looks at all pages and counts each as a step, then at all rows, a step for each
    instruction. (Before 3.41 it counted no pages, so that the beginning is told as too fast.)
    """
    if watch is UNWATCHED:  # then the check needs nothing of Python
        yield
        return
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    of_pages = pages // _TOLD_STEPS
    total = of_pages * _PAGE_STEPS + _steps_of_rows(connection) // _TOLD_STEPS
    calls = 0

    def step() -> bool:
        nonlocal calls
        calls += 1
        done = min(calls, of_pages) * _PAGE_STEPS + max(calls - of_pages, 0)
        if calls <= of_pages or calls % _ROW_CALLS == 0:
            watch.advance(min(done, total), total)
        return not watch.is_wanted()

    connection.set_progress_handler(step, _TOLD_STEPS)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


def _steps_of_rows(connection: sqlite3.Connection) -> int:
    """About how many instructions a check of all rows takes; 0 where it cannot be known."""
    steps = 0
    with contextlib.suppress(*FAULTS):
        for (table,) in connection.execute(_TABLES).fetchall():
            columns, indexes = connection.execute(_WIDTH, (table, table)).fetchone()
            (rows,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608
            steps += rows * (2 * columns + 8 * indexes)
    return steps


@contextlib.contextmanager
def _without_index(connection: sqlite3.Connection) -> Iterator[None]:
    """Let SQLite check the tables of the search index as any others, not what they say.

    It is made of the rest and can be made again, and to check it takes as long as all the rest.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute("PRAGMA writable_schema = ON").close()
        connection.execute(_LEAVE_OUT_INDEX)
        connection.execute("PRAGMA writable_schema = RESET").close()
        yield
    finally:
        with contextlib.suppress(*FAULTS):  # it can have ended by itself
            connection.execute("ROLLBACK")
            connection.execute("PRAGMA writable_schema = RESET").close()


def complaints(connection: sqlite3.Connection, *, thorough: bool) -> list[str]:
    """What SQLite finds wrong with the file; empty if nothing.

    ``thorough`` also compares every index with its table. The search index is not counted: it is
    made of the rest and can be made again.
    """
    check = "integrity_check" if thorough else "quick_check"
    try:
        found = _checked(connection, f"PRAGMA {check}")
    except sqlite3.Error as error:
        if not is_index_broken(error):
            raise
        # Newer SQLite cannot even look at the file as a whole then.
        names = connection.execute(_TABLES).fetchall()
        found = [
            line for (name,) in names for line in _checked(connection, f"PRAGMA {check}({name})")
        ]
    if thorough:
        rows = connection.execute("PRAGMA foreign_key_check").fetchall()
        found += [f"row without owner: {row}" for row in rows]
    return [
        line for line in found if line != "ok" and not any(word in line for word in _INDEX_WORDS)
    ]


def _checked(connection: sqlite3.Connection, statement: str) -> list[str]:
    return [str(line) for (line,) in connection.execute(statement)]


def is_index_broken(error: Exception) -> bool:
    """Whether an error means that the search index is broken and not the file."""
    code = engine.code_of(error)
    if code == "SQLITE_CORRUPT_VTAB":
        return True
    if code.startswith("SQLITE_CONSTRAINT") and str(error) == _TWICE_IN_THE_INDEX:
        return True
    words = f"{type(error).__name__}: {error}"
    return any(sign in words for sign in _SIGNS_OF_A_BROKEN_INDEX)


class Verdict(Enum):
    """What a close look at a file found."""

    SOUND = "sound"
    NEWER = "newer"
    UNUSABLE = "unusable"


def examine(path: Path, newest: int, watch: CopyWatch = UNWATCHED) -> Verdict:
    """Whether a database file, with its log if there is one, is ours, known and without fault.

    Opens it for writing and leaves it as a single file in the end: for copies, never for the
    person's own file. What is no fault of the file (a full disk) is raised, and that it was not
    wanted any more, as ``SQLITE_INTERRUPT``.
    """
    if not read_header(path).is_sqlite:
        return Verdict.UNUSABLE
    try:
        with closing(engine.connect(path, waits=_BUSY_SECONDS)) as copy:
            copy.execute("PRAGMA locking_mode = EXCLUSIVE").close()
            copy.execute("PRAGMA trusted_schema = OFF").close()
            copy.execute("PRAGMA journal_mode = DELETE").close()
            with _without_index(copy), _told(copy, watch):
                return _verdict(copy, newest)
    except FAULTS as error:
        if is_damage(error):
            return Verdict.UNUSABLE
        raise


def examine_untouched(path: Path, newest: int) -> Verdict:
    """The same for the person's own file, of which nothing is changed."""
    if not read_header(path).is_sqlite:
        return Verdict.UNUSABLE
    try:
        with closing(look_at(path)) as connection:
            return _verdict(connection, newest)
    except FAULTS as error:
        if is_damage(error):
            return Verdict.UNUSABLE
        raise


def _verdict(connection: sqlite3.Connection, newest: int) -> Verdict:
    version = version_of(connection)
    if not is_ours(connection) or version < 1 or complaints(connection, thorough=True):
        return Verdict.UNUSABLE
    return Verdict.SOUND if version <= newest else Verdict.NEWER


def damage(complaint: str) -> sqlite3.DatabaseError:
    """The error of a file in which a check has found something wrong."""
    error = sqlite3.DatabaseError(complaint)
    error.sqlite_errorname = "SQLITE_CORRUPT"
    return error


def lacks_something(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> bool:
    """Whether a table or a column is not there that a file of its version has.

    A bit that fell over in the schema gives a column another name, and all else looks sound.
    """
    version = version_of(connection)
    with closing(engine.connect(":memory:")) as sound:
        migrate(sound, [each for each in migrations if each.version <= version])
        return any(
            not columns <= _columns(connection, table)
            for (table,) in sound.execute(_TABLES).fetchall()
            if (columns := _columns(sound, table))
        )


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    found = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
    return {str(name) for (name,) in found}


def is_damage(error: Exception) -> bool:
    """Whether an error says that the file itself is broken, not that something was in the way."""
    if isinstance(error, UnicodeDecodeError):  # of a message that names what lies in the schema
        return True
    return engine.code_of(error).startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB"))


_SIGNS_OF_A_BROKEN_INDEX: Final = (
    "fts5: ",
    "vtable constructor failed: passage_index",
    "invalid fts5 file format",
    "passage_index_",
)
_TWICE_IN_THE_INDEX: Final = "constraint failed"
"""Ours name their table; this is the index that meets two of its own pieces in one place."""

_TABLES: Final = """
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'passage_index'
"""
_WIDTH: Final = """
    SELECT (SELECT count(*) FROM pragma_table_info(?)), (SELECT count(*) FROM pragma_index_list(?))
"""
_LEAVE_OUT_INDEX: Final = """
    DELETE FROM sqlite_schema WHERE name = 'passage_index' AND sql LIKE 'CREATE VIRTUAL TABLE%'
"""
_IO_ERROR: Final = "disk I/O error"
_SET_VERSION: Final = "PRAGMA user_version = {}"
_SET_APPLICATION: Final = f"PRAGMA application_id = {APPLICATION_ID}"
