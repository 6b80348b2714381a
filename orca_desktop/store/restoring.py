"""A copy that was examined, made ready piece by piece, and put in the place of the library.

What the library has beside a copy is carried into it in pieces, between which others are served.
Then the two files change places, which takes as long for a large library as for a small one: the
old one becomes a backup, as it is, and the store goes on with the new one. A cut between the two
names is finished by the next start (``DatabasePlace.make_ready``).
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

from orca_desktop.domain import clock
from orca_desktop.store import backup, database, engine, files, replies, rows
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.opening import Opening
from orca_desktop.store.problems import StoreProblem, problem_of
from orca_desktop.store.thread import StoreThread
from orca_desktop.store.watching import CopyWatch

T = TypeVar("T")
Read = Callable[[sqlite3.Connection], list[tuple[object, ...]]]

RESTORED: Final = "restored"
"""The setting that tells what was restored last, and where the state before it is kept."""

COPY_MARK: Final = "copy"
"""The setting by which a copy tells when it was made, and whether it has all contents."""

_CONTENT: Final = 4 * 1024 * 1024
"""Bytes of contents that are carried over in one piece, or one content that is larger."""

_ROWS: Final = 2000
_WORDS: Final = 20
_ROW: Final = 1024
"""How many bytes of contents a row of the rest counts for, as far as progress is told."""

_BLOCK: Final = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Piece:
    """Rows that are read in the library and kept in the copy, and how much of the work they are."""

    read: Read
    keep: str
    size: int


@dataclass(frozen=True, slots=True)
class _Lacking:
    """What a copy is yet to get: contents with their bytes, words of contents, what was spent."""

    contents: Sequence[tuple[bytes, int]]
    words: Sequence[bytes]
    spent: int

    @property
    def size(self) -> int:
        """All of the work, in bytes."""
        return sum(size for _, size in self.contents) + _ROW * (len(self.words) + self.spent)

    def pieces(self) -> Iterator[_Piece]:
        """All of the work, in pieces."""
        some, size = list[bytes](), 0
        for key, more in self.contents:
            if some and size + more > _CONTENT:
                yield _Piece(_reader(_CONTENTS, some), _KEEP_CONTENT, size)
                some, size = [], 0
            some.append(key)
            size += more
        if some:
            yield _Piece(_reader(_CONTENTS, some), _KEEP_CONTENT, size)
        for start in range(0, len(self.words), _WORDS):
            keys = self.words[start : start + _WORDS]
            yield _Piece(_reader(_WORDS_OF, keys), _KEEP_WORDS, _ROW * len(keys))
        for start in range(0, self.spent, _ROWS):
            size = _ROW * min(_ROWS, self.spent - start)
            yield _Piece(_reader(_SPENT, [_ROWS, start]), _KEEP_SPENT, size)


class Restoring:
    """Puts what was examined in the place of one library."""

    def __init__(self, thread: StoreThread, opening: Opening, alone: asyncio.Lock) -> None:
        """``alone`` is held while nothing may be added to the backups."""
        self._thread = thread
        self._opening = opening
        self._alone = alone

    async def make_ready(self, staged: Path, watch: CopyWatch) -> bool | StoreProblem:
        """Carry into an examined file what of the library is to stay; whether it was wanted.

        The library is only read, in pieces of some milliseconds.
        """
        try:
            return await self._carry(staged, watch)
        except (sqlite3.Error, OSError) as error:
            return problem_of(error, staged)

    async def _carry(self, staged: Path, watch: CopyWatch) -> bool | StoreProblem:
        empty, without_words = await asyncio.to_thread(_within, staged, _prepared)
        lacking = await self._thread.read(lambda library: _lacking(library, empty, without_words))
        if isinstance(lacking, StoreProblem):
            return lacking
        done, total = 0, lacking.size
        await asyncio.to_thread(files.require_room, staged.parent, total)
        for piece in lacking.pieces():
            if not watch.is_wanted():
                return False
            watch.advance(done, total)
            found = await self._thread.read(piece.read)
            if isinstance(found, StoreProblem):
                return found
            await asyncio.to_thread(_within, staged, _keeper(piece.keep, found))
            done += piece.size
        await asyncio.to_thread(files.sync, staged)
        if not watch.is_wanted():
            return False
        watch.advance(total, total)
        return True

    async def take_place(
        self, staged: Path, kept_here: Collection[str], told: Mapping[str, object]
    ) -> Path | StoreProblem:
        """Let a file that is ready be the library; where the state before it is kept."""
        async with self._alone:
            return await self._thread.exchange(
                lambda library: self._exchange(library, staged, kept_here, told)
            )

    def _exchange(
        self,
        library: sqlite3.Connection,
        staged: Path,
        kept_here: Collection[str],
        told: Mapping[str, object],
    ) -> tuple[sqlite3.Connection, Path | StoreProblem]:
        try:
            before = backup.free_name(self._opening.backups, clock.now(), backup.BEFORE_RESTORE)
            kept = self._opening.look_after(library)
            if isinstance(kept, StoreProblem):
                return library, kept
            library = kept
            _finish(library, staged, kept_here, {**told, "before": before.name})
            library.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
        except (sqlite3.Error, OSError) as error:
            if database.is_damage(error):
                raise
            return library, problem_of(error, self._thread.path)
        library, failed = self._opening.exchange(library, staged, before)
        return library, before if failed is None else problem_of(failed, self._thread.path)


async def bring(path: Path, staged: Path, watch: CopyWatch) -> bool:
    """Copy a file to a private place, piece by piece; whether it was wanted to the end."""
    done = 0
    files.make_private(staged)
    with open(path, "rb") as source, open(staged, "r+b") as target:  # noqa: ASYNC230, PTH123 - at once
        total = os.fstat(source.fileno()).st_size
        while watch.is_wanted():
            if done < total:
                watch.advance(done, total)
            copied = await asyncio.to_thread(_copy_block, source, target)
            if copied == 0:
                return True
            done += copied
    return False


def _copy_block(source: BinaryIO, target: BinaryIO) -> int:
    return target.write(source.read(_BLOCK))


def _within(staged: Path, work: Callable[[sqlite3.Connection], T]) -> T:
    """Change a file in one transaction; it is synced once, before it counts."""
    with closing(engine.connect(staged)) as copy:
        copy.execute("PRAGMA synchronous = OFF").close()
        copy.execute("BEGIN IMMEDIATE")
        done = work(copy)
        copy.execute("COMMIT")
        return done


def _prepared(copy: sqlite3.Connection) -> tuple[list[bytes], list[bytes]]:
    """End what was being written; the contents that are empty, and those without words."""
    replies.end_running(copy)
    empty = [key for (key,) in copy.execute(_SELECT_EMPTY)]
    return empty, [key for (key,) in copy.execute(_SELECT_WITHOUT_WORDS)]


def _keeper(keep: str, found: list[tuple[object, ...]]) -> Callable[[sqlite3.Connection], object]:
    places = ", ".join("?" * len(found[0])) if found else ""
    return lambda copy: copy.executemany(keep.format(places=places), found) if found else None


def _lacking(
    library: sqlite3.Connection, empty: Sequence[bytes], without_words: Sequence[bytes]
) -> _Lacking:
    """What of a library a copy lacks that has these contents empty, and no words of those."""
    sizes: dict[bytes, int] = dict(library.execute(_SELECT_SIZES)) if empty else {}
    worded = {key for (key,) in library.execute(_SELECT_WORDED)} if without_words else set()
    (spent,) = library.execute("SELECT count(*) FROM spending").fetchone()
    return _Lacking(
        [(key, sizes[key]) for key in empty if key in sizes],
        [key for key in without_words if key in worded],
        int(spent),
    )


def _reader(select: str, given: Sequence[object]) -> Read:
    statement = select.format(places=", ".join("?" * len(given)))
    return lambda library: library.execute(statement, given).fetchall()


def _finish(
    library: sqlite3.Connection,
    staged: Path,
    kept_here: Collection[str],
    told: Mapping[str, object],
) -> None:
    """Put into a copy what may have changed until now, and that it was restored."""
    library.execute("ATTACH ? AS copy", (str(staged),))
    try:
        library.execute("BEGIN IMMEDIATE")
        try:
            for statement in _CARRIED_LAST:
                library.execute(statement)
            for key in kept_here:
                library.execute("DELETE FROM copy.setting WHERE key = ?", (key,))
                library.execute(_KEEP_SETTING, (key,))
            for key in (COPY_MARK, RESTORED):
                library.execute("DELETE FROM copy.setting WHERE key = ?", (key,))
            library.execute(_TELL, (RESTORED, rows.dump(told)))
            library.execute("COMMIT")
        except BaseException:
            if library.in_transaction:
                library.execute("ROLLBACK")
            raise
    finally:
        library.execute("DETACH copy")


_SELECT_EMPTY: Final = "SELECT sha256 FROM blob WHERE length(content) = 0"
_SELECT_WITHOUT_WORDS: Final = """
    SELECT sha256 FROM blob WHERE sha256 NOT IN (SELECT sha256 FROM blob_words)
"""
_SELECT_SIZES: Final = "SELECT sha256, length(content) FROM blob WHERE length(content) > 0"
_SELECT_WORDED: Final = "SELECT sha256 FROM blob_words"
_CONTENTS: Final = "SELECT content, sha256 FROM blob WHERE sha256 IN ({places})"
_WORDS_OF: Final = "SELECT sha256, words FROM blob_words WHERE sha256 IN ({places})"
_SPENT: Final = "SELECT * FROM spending ORDER BY reply_id LIMIT ? OFFSET ?"
_KEEP_CONTENT: Final = "UPDATE blob SET content = ? WHERE sha256 = ?"
_KEEP_WORDS: Final = "INSERT OR IGNORE INTO blob_words (sha256, words) VALUES ({places})"
_KEEP_SPENT: Final = "INSERT OR IGNORE INTO spending VALUES ({places})"
_CARRIED_LAST: Final = (
    # What was spent before is there already.
    """
    INSERT OR IGNORE INTO copy.spending SELECT * FROM main.spending
    WHERE created > (SELECT max(created) FROM main.spending) - 3600000000
    """,
    "DELETE FROM copy.living_file",
    "INSERT INTO copy.living_file SELECT * FROM main.living_file",
)
_KEEP_SETTING: Final = """
    INSERT INTO copy.setting (key, value) SELECT key, value FROM main.setting WHERE key = ?
"""
_TELL: Final = "INSERT INTO copy.setting (key, value) VALUES (?, ?)"
