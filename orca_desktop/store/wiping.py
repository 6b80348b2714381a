"""Erasing for ever: words go out of the tables, the search index, the unused places and the log.

What is erased goes out of the tables at once, in one transaction with the note that the rest is to
be done; the words of its searchable texts go to ``passage_erased``. The rest is a chain of short
jobs, between which chats are saved, and which the next start goes on with if it is cut off:

* The words are taken out of the search index where they stand. Where there are very many of them,
  or where SQLite cannot (engine.py), they are crossed out, and the whole index is written anew.
* The unused places of all pages are filled with zeros (gaps.py).
* The log is emptied. Where much room became free, the file is made smaller.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

from orca_desktop.store import files, gaps, separators
from orca_desktop.store.database import FileConnection
from orca_desktop.store.engine import CAN_ERASE_IN_PLACE, code_of, sqlite3
from orca_desktop.store.problems import ProblemKind, StoreProblem
from orca_desktop.store.thread import StoreThread
from orca_desktop.store.vocabulary import tokens

T = TypeVar("T")

_JOB_SECONDS: Final = 0.01
"""How long one job may take: what is to be saved waits for it."""

_LETTERS: Final = 500
"""Characters of erased texts that are taken out of the index in the first job."""

_LETTERS_LEAST: Final = 1
_LETTERS_MOST: Final = 50_000
_TEXTS: Final = 200
"""No more texts than these in one job."""

_MANY: Final = 2_000
_MANY_SHARE: Final = 20
"""So many texts, and at least so large a part (1 of 20) of all: writing the index anew is less."""

_MERGE_STEP: Final = 50
"""Pages of the index that are merged in the first job; then as many as its time allows."""

_MERGE_LEAST: Final = 8
_MERGE_MOST: Final = 150
_PAGES: Final = 256
"""Pages of the file that are looked through in one job."""

_LOOK_STEPS: Final = 10_000
"""Steps of SQLite between two looks whether anybody waits while the file is written anew."""

_COMPACTED: Final = 256 * 1024 * 1024
"""Files up to so many bytes are made smaller: it takes about three seconds."""

_FREE_SHARE: Final = 4
"""That is done when at least one of so many pages is free."""


def ask(connection: sqlite3.Connection) -> None:
    """Note that words were erased, in the transaction that erases them."""
    _note(connection, _WIPE)


def erase_conversations(connection: sqlite3.Connection, where: str, value: object) -> int:
    """Erase conversations, with their drafts; how many there were.

    ``where`` is a condition on ``conversation`` with one parameter, made of constants. The index is
    left for the wipe: taking out the words of many texts takes long.
    """
    which = f"SELECT number FROM conversation WHERE {where}"  # noqa: S608 - made of constants
    erased = 0
    for statement in (_ERASE_DRAFTS, _SET_ASIDE, _LEAVE_THE_INDEX, _ERASE):
        erased = connection.execute(statement.format(which=which), (value,)).rowcount
    if erased:
        ask(connection)
    return erased


def settle(connection: sqlite3.Connection) -> None:
    """Let the index take words out where they stand from now on, if this SQLite can.

    What was only crossed out before is still in it, so it must be written anew once, with the first
    wipe. An older SQLite after a newer one only crosses out again.
    """
    is_set = _is_in_place(connection)
    if CAN_ERASE_IN_PLACE and not is_set:
        _erase_in_place(connection, is_on=True)
        if connection.execute("SELECT 1 FROM passage_index_idx LIMIT 1").fetchone():
            _note(connection, _MERGE)
    elif is_set and not CAN_ERASE_IN_PLACE:
        connection.execute(_FORGET_IN_PLACE)


class Wiping:
    """The wipe of one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread
        self._alone = asyncio.Lock()

    async def wipe(self) -> StoreProblem | None:
        """Take the words of what was erased out of the index, the unused places and the log.

        What a kill or a full disk cut off of an earlier one is done too; where nothing was erased,
        nothing is. One goes on after the other: half of one would take what another noted for done.
        """
        async with self._alone:
            asked = await self._thread.read(lambda connection: _asked(connection, _WIPE))
            if isinstance(asked, StoreProblem) or not asked:
                return _problem_of(asked)
            for step in (self._erase_words, self._merge_index, self._clear_gaps):
                problem = await step()
                if problem is not None:
                    return problem
            problem = await self._forget(_WIPE, asked)
            return problem or await self._make_smaller()

    async def _erase_words(self) -> StoreProblem | None:
        """Take the words of erased texts out of the index, some texts in each job."""
        is_bulk = await self._thread.write(_prepare)
        if isinstance(is_bulk, StoreProblem):
            return is_bulk
        letters = _LETTERS
        while True:
            erased = await self._thread.write(_erasing(letters))
            if isinstance(erased, StoreProblem):
                return erased
            taken, seconds = erased
            if not taken:
                break
            letters = _fitting(letters, seconds, _LETTERS_LEAST, _LETTERS_MOST)
        if is_bulk:
            return _problem_of(await self._thread.write(settle))
        return None

    async def _merge_index(self) -> StoreProblem | None:
        """Write the whole index anew, if words may be in it that were only crossed out."""
        asked = await self._thread.read(_merge_asked)
        if isinstance(asked, StoreProblem) or not asked:
            return _problem_of(asked)
        step, is_first = _MERGE_STEP, True
        while True:
            merged = await self._thread.write(_merging(-step if is_first else step))
            if isinstance(merged, StoreProblem):
                return merged
            changed, seconds = merged
            if changed < 2 and not is_first:  # what SQLite documents as "nothing was left to do"
                return await self._forget(_MERGE, asked)
            is_first = False
            step = _fitting(step, seconds, _MERGE_LEAST, _MERGE_MOST)

    async def _clear_gaps(self) -> StoreProblem | None:
        first: int | None = 0
        while first is not None:
            following = await self._thread.read(clearing(first))
            if isinstance(following, StoreProblem):
                return following
            first = following
        return None

    async def _make_smaller(self) -> StoreProblem | None:
        """Give room that became free back to the disk, if there is a moment and room for it."""
        done = await self._thread.read(
            lambda connection: _compact(connection, lambda: self._thread.is_awaited)
        )
        if isinstance(done, StoreProblem) and done.kind is not ProblemKind.DISK_FULL:
            return done
        return _problem_of(await self._thread.read(_empty_log))

    async def _forget(self, chore: str, asked: int) -> StoreProblem | None:
        return await self._thread.write(
            lambda connection: connection.execute(_DONE, (chore, asked)).close()
        )


def _problem_of(met: object) -> StoreProblem | None:
    return met if isinstance(met, StoreProblem) else None


def _fitting(amount: int, seconds: float, least: int, most: int) -> int:
    """How much to do in the next job, if so much took so long."""
    if seconds > _JOB_SECONDS:
        return max(amount // 2, least)
    return min(amount + amount // 4 + 1, most) if seconds < _JOB_SECONDS / 2 else amount


def _prepare(connection: sqlite3.Connection) -> bool:
    """Whether so much is to be erased that words are better crossed out first; then they are."""
    (erased,) = connection.execute("SELECT count(*) FROM passage_erased").fetchone()
    (last,) = connection.execute("SELECT coalesce(max(number), 0) FROM passage").fetchone()
    if erased < _MANY or erased * _MANY_SHARE < last or not _is_in_place(connection):
        return False
    _erase_in_place(connection, is_on=False)
    return True


def _erasing(letters: int) -> Callable[[sqlite3.Connection], tuple[int, float]]:
    """Take out some of the texts; how many letters that were, and the seconds that it took."""

    def work(connection: sqlite3.Connection) -> tuple[int, float]:
        began, taken, words = time.monotonic(), 0, set[str]()
        for number, text in connection.execute(_ERASED, (_TEXTS,)).fetchall():
            connection.execute(_TAKE_OUT, (number, text))
            connection.execute("DELETE FROM passage_erased WHERE number = ?", (number,))
            words.update(tokens(text))
            taken += len(text)
            if taken >= letters:
                break
        if words and _is_in_place(connection):
            for statement in _WRITE_THE_INDEX:
                connection.execute(statement)
            separators.forget(connection, words)
        return taken, time.monotonic() - began

    return work


def _merging(step: int) -> Callable[[sqlite3.Connection], tuple[int, float]]:
    def work(connection: sqlite3.Connection) -> tuple[int, float]:
        before, began = connection.total_changes, time.monotonic()
        connection.execute(_MERGE_SOME, (step,))
        return connection.total_changes - before, time.monotonic() - began

    return work


def clearing(first: int) -> Callable[[sqlite3.Connection], int | None]:
    """Clear the gaps of some pages; where to go on, or ``None`` at the end of the file.

    The log is written into the file before, and SQLite forgets its pages, so that nothing of what
    is cleared comes back.
    """

    def work(connection: sqlite3.Connection) -> int | None:
        file = _file_of(connection)
        if file is None:
            return None
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        _empty_log(connection)
        connection.execute("PRAGMA shrink_memory").close()
        done = gaps.clear(file, first, _PAGES, size)
        if done == _PAGES:
            return first + done
        os.fsync(file.fileno())
        return None

    return work


def _file_of(connection: sqlite3.Connection) -> BinaryIO | None:
    """The open file of a connection; ``None`` for a database in memory.

    Raises ``FileNotFoundError`` if another stands under its name now.
    """
    (_, _, path) = connection.execute("PRAGMA database_list").fetchone()
    file = connection.pages if isinstance(connection, FileConnection) else None
    if file is None:
        return None
    if not os.path.samestat(os.fstat(file.fileno()), Path(path).stat()):
        raise FileNotFoundError(path)
    return file


def _empty_log(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()


def _compact(connection: sqlite3.Connection, is_awaited: Callable[[], bool]) -> None:
    """Write a file anew of which much is free; given up as soon as somebody waits."""
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (free,) = connection.execute("PRAGMA freelist_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    (_, _, path) = connection.execute("PRAGMA database_list").fetchone()
    if not path or pages * size > _COMPACTED or free * _FREE_SHARE < pages:
        return
    files.require_room(Path(path).parent, 2 * pages * size)
    connection.set_progress_handler(is_awaited, _LOOK_STEPS)
    try:
        connection.execute("VACUUM").close()
    except sqlite3.Error as error:
        if code_of(error) != "SQLITE_INTERRUPT":
            raise
    finally:
        connection.set_progress_handler(None, 0)


def _is_in_place(connection: sqlite3.Connection) -> bool:
    found = connection.execute(_IN_PLACE).fetchone()
    return found is not None and bool(int(found[0]))


def _erase_in_place(connection: sqlite3.Connection, *, is_on: bool) -> None:
    connection.execute(_SET_IN_PLACE, (int(is_on),))


def _merge_asked(connection: sqlite3.Connection) -> int:
    """How many times it was asked for; once at least where SQLite only crosses out."""
    return max(_asked(connection, _MERGE), int(not _is_in_place(connection)))


def _asked(connection: sqlite3.Connection, chore: str) -> int:
    """How many times a chore was asked for since it was done last."""
    row = connection.execute("SELECT asked FROM chore WHERE name = ?", (chore,)).fetchone()
    return 0 if row is None else int(row[0])


def _note(connection: sqlite3.Connection, chore: str) -> None:
    connection.execute(_ASK, (chore,))


_WIPE: Final = "wipe"
_MERGE: Final = "merge"
_ASK: Final = """
    INSERT INTO chore (name, asked) VALUES (?, 1)
    ON CONFLICT (name) DO UPDATE SET asked = asked + 1
"""
_DONE: Final = "DELETE FROM chore WHERE name = ? AND asked = ?"

_ERASE_DRAFTS: Final = """
    DELETE FROM draft WHERE conversation_id IN (
        SELECT id FROM conversation WHERE number IN ({which})
    )
"""
_SET_ASIDE: Final = """
    INSERT INTO passage_erased (number, text)
    SELECT number, text FROM passage WHERE folded AND number > 0 AND conversation IN ({which})
"""
"""All but titles, whose numbers are those of their conversations and can be given again."""

_LEAVE_THE_INDEX: Final = """
    UPDATE passage SET folded = 0 WHERE folded AND number > 0 AND conversation IN ({which})
"""
_ERASE: Final = "DELETE FROM conversation WHERE number IN ({which})"

_ERASED: Final = "SELECT number, text FROM passage_erased ORDER BY number LIMIT ?"
_TAKE_OUT: Final = """
    INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', ?, ?)
"""
_WRITE_THE_INDEX: Final = ("SAVEPOINT written", "RELEASE written")
"""What is noted to be taken out is done when a transaction gets a savepoint, or with its end."""

_MERGE_SOME: Final = "INSERT INTO passage_index (passage_index, rank) VALUES ('merge', ?)"
_IN_PLACE: Final = "SELECT v FROM passage_index_config WHERE k = 'secure-delete'"
_SET_IN_PLACE: Final = """
    INSERT INTO passage_index (passage_index, rank) VALUES ('secure-delete', ?)
"""
_FORGET_IN_PLACE: Final = "DELETE FROM passage_index_config WHERE k = 'secure-delete'"
