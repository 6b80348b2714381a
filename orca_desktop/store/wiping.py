"""Erasing for ever: words go out of the tables, the search index, the unused places and the log.

What is erased is noted in the transaction in which it leaves the sight of the person. The rest is a
chain of short jobs, between which chats are saved, and which the next start goes on with if it is
cut off:

* The rows of erased chats are taken out of the tables (erasing.py); the words of their searchable
  texts go to ``passage_erased``.
* The words are taken out of the search index where they stand, some of a text at once, so that no
  job is longer for a long text. Where there are very many of them, or where SQLite cannot
  (engine.py), they are crossed out, and the whole index is written anew.
* The unused places of all pages are filled with zeros (gaps.py).
* The log is emptied. Where much room became free, the file is made smaller.
"""

from __future__ import annotations

import asyncio
import os
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

from orca_desktop.store import erasing, files, gaps, jobs, separators
from orca_desktop.store.database import FileConnection
from orca_desktop.store.engine import CAN_ERASE_IN_PLACE, code_of, sqlite3
from orca_desktop.store.problems import ProblemKind, StoreProblem, problem_of
from orca_desktop.store.thread import StoreThread
from orca_desktop.store.vocabulary import tokens
from orca_desktop.store.watching import UNWATCHED

T = TypeVar("T")

_WORDS: Final = 8
"""Different words of a text that are taken out of the index at once: about 1 ms."""

_LETTERS: Final = 30_000
"""Characters of erased texts that are crossed out in one job: what they come to is written then."""

_LETTERS_PARTED: Final = 20_000
"""Characters of texts that are parted in one go, or one text that has more."""

_PARTS: Final = 400
"""No more parts than these are noted in one job."""

_TEXTS: Final = 200
"""No more texts than these in one job."""

_MANY: Final = 2_000
_MANY_SHARE: Final = 20
"""So many texts, and at least so large a part (1 of 20) of all: writing the index anew is less."""

_MERGE_STEP: Final = 16
"""Pages of the index that are merged at once: about 1 ms."""

_PAGES: Final = 256
"""Pages of the file that are looked through in one job."""

_WRITTEN_AT_ONCE: Final = 2 * 1024 * 1024
"""Bytes of pages that may wait in the system to be written: what is saved waits for them too."""

_LOOK_STEPS: Final = 10_000
"""Steps of SQLite between two looks whether anybody waits while the file is written anew."""

_COMPACTED: Final = 256 * 1024 * 1024
"""Files up to so many bytes are made smaller: it takes about three seconds."""

_FREE_SHARE: Final = 4
"""That is done when at least one of so many pages is free."""

_BETWEEN_WORDS: Final = re.compile(r"[^0-9A-Za-z\x80-\U0010ffff]+")


@dataclass(frozen=True, slots=True)
class _Part:
    """Some words of an erased text, and the number of that."""

    number: int
    words: str
    is_first: bool
    is_last: bool


def ask(connection: sqlite3.Connection) -> None:
    """Note that words were erased, in the transaction that erases them."""
    _note(connection, _WIPE)


def settle(connection: sqlite3.Connection) -> None:
    """Let the index take words out where they stand from now on, if this SQLite can.

    What was only crossed out before is still in it, so it must be written anew once, with the first
    wipe. An older SQLite after a newer one only crosses out again.
    """
    is_set = _is_in_place(connection)
    _merge_by_itself(connection, is_on=True)
    if CAN_ERASE_IN_PLACE and not is_set:
        _erase_in_place(connection, is_on=True)
        if connection.execute("SELECT 1 FROM passage_index_idx LIMIT 1").fetchone():
            _note(connection, _MERGE)
    elif is_set and not CAN_ERASE_IN_PLACE:
        connection.execute(_FORGET_IN_PLACE)


class Wiping:
    """The wipe of one database; while ``alone`` is held, none goes on."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread
        self.alone = asyncio.Lock()

    async def wipe(self) -> StoreProblem | None:
        """Take the words of what was erased out of the index, the unused places and the log.

        What a kill or a full disk cut off of an earlier one is done too; where nothing was erased,
        nothing is. One goes on after the other: half of one would take what another noted for done.
        """
        async with self.alone:
            asked = await self._thread.read(lambda connection: _asked(connection, _WIPE))
            if isinstance(asked, StoreProblem) or not asked:
                return _problem_of(asked)
            for step in (self._erase_rows, self._erase_words, self._merge_index, self._clear_gaps):
                problem = await step()
                if problem is not None:
                    return problem
            problem = await self._forget(_WIPE, asked)
            return problem or await self._make_smaller()

    async def _erase_rows(self) -> StoreProblem | None:
        return _problem_of(await erasing.finish(self._thread, UNWATCHED))

    async def _erase_words(self) -> StoreProblem | None:
        """Take the words of erased texts out of the index, some texts in each job."""
        is_bulk = await self._thread.write(_prepare)
        if isinstance(is_bulk, StoreProblem):
            return is_bulk
        is_in_place = await self._thread.read(_is_in_place)
        if isinstance(is_in_place, StoreProblem):
            return is_in_place
        problem = await (self._take_out() if is_in_place else self._cross_out())
        if problem is None and is_bulk:
            return _problem_of(await self._thread.write(settle))
        return problem

    async def _take_out(self) -> StoreProblem | None:
        """Take the words out where they stand, some words of a text at once."""
        while True:
            is_done = await self._write(self._take_out_parts)
            if isinstance(is_done, StoreProblem):
                return is_done
            if not is_done:
                continue
            texts = await self._thread.read(_whole_texts)
            if isinstance(texts, StoreProblem) or not texts:
                return _problem_of(texts)
            parted = await asyncio.to_thread(_parted, texts)
            for start in range(0, len(parted), _PARTS):
                problem = await self._note_parts(parted[start : start + _PARTS])
                if problem is not None:
                    return problem

    def _take_out_parts(self, connection: sqlite3.Connection) -> bool:
        """Take out words for some milliseconds; true once there are no more parts."""
        job = jobs.JobTime(self._thread)
        while True:
            part = connection.execute(_NEXT_PART).fetchone()
            if part is None:
                return True
            place, number, words, is_last = part
            connection.execute(_TAKE_OUT, (number, words))
            if is_last:
                connection.execute("DELETE FROM passage_erased WHERE number = ?", (number,))
            else:
                connection.execute(_COUNT_AGAIN, (number,))
            connection.execute("DELETE FROM passage_erased_part WHERE place = ?", (place,))
            for statement in _WRITE_THE_INDEX:
                connection.execute(statement)
            separators.forget(connection, tokens(words))
            if job.is_over:
                return False

    async def _note_parts(self, parts: Sequence[_Part]) -> StoreProblem | None:
        return _problem_of(await self._write(lambda connection: _keep(connection, parts)))

    async def _write(self, work: Callable[[sqlite3.Connection], T]) -> T | StoreProblem:
        """The value of a part; the disk is waited for when what is done is noted as done."""
        return await self._thread.write_part(work, lasts=False)

    async def _cross_out(self) -> StoreProblem | None:
        """Cross the words out, some texts at once; they are in the index until it is merged."""
        while True:
            is_done = await self._write(self._cross_out_some)
            if isinstance(is_done, StoreProblem):
                return is_done
            problem = await self._merge()
            if problem is not None or is_done:
                return problem

    def _cross_out_some(self, connection: sqlite3.Connection) -> bool:
        """Cross out some of the texts; true once there are no more."""
        job, letters = jobs.JobTime(self._thread), 0
        _join_parts(connection)
        for number, text in connection.execute(_ERASED, (_TEXTS,)).fetchall():
            connection.execute(_TAKE_OUT, (number, text))
            connection.execute("DELETE FROM passage_erased WHERE number = ?", (number,))
            letters += len(text)
            if letters >= _LETTERS or job.is_over:
                return False
        return connection.execute(_ERASED, (1,)).fetchone() is None

    async def _merge_index(self) -> StoreProblem | None:
        """Write the whole index anew, if words may be in it that were only crossed out."""
        asked = await self._thread.read(_merge_asked)
        if isinstance(asked, StoreProblem) or not asked:
            return _problem_of(asked)
        begun = await self._write(_begin_merge)
        if isinstance(begun, StoreProblem):
            return begun
        problem = await self._merge()
        return problem if problem is not None else await self._forget(_MERGE, asked)

    async def _merge(self) -> StoreProblem | None:
        """Merge what is there of the index to be merged, some pages at once."""

        def work(connection: sqlite3.Connection) -> bool:
            job = jobs.JobTime(self._thread)
            while _merge_some(connection, _MERGE_STEP):
                if job.is_over:
                    return False
            return True

        while True:
            is_done = await self._write(work)
            if isinstance(is_done, StoreProblem):
                return is_done
            if is_done:
                return None

    async def _clear_gaps(self) -> StoreProblem | None:
        first: int | None = 0
        waiting = 0
        while first is not None:
            cleared = await self._thread.read(clearing(first))
            if isinstance(cleared, StoreProblem):
                return cleared
            first, waiting = cleared.following, waiting + cleared.written
            if first is None or waiting > _WRITTEN_AT_ONCE:
                problem = await self._synced(cleared.file)
                if problem is not None:
                    return problem
                waiting = 0
        return None

    async def _synced(self, file: int | None) -> StoreProblem | None:
        """Wait until what was cleared is on the disk, in a thread, so that saves pass."""
        try:
            if file is not None:
                await asyncio.to_thread(os.fsync, file)
        except OSError as error:
            return problem_of(error, self._thread.path)
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


def _prepare(connection: sqlite3.Connection) -> bool:
    """Whether so much is to be erased that words are better crossed out first; then they are."""
    (erased,) = connection.execute("SELECT count(*) FROM passage_erased").fetchone()
    (last,) = connection.execute("SELECT coalesce(max(number), 0) FROM passage").fetchone()
    if erased < _MANY or erased * _MANY_SHARE < last or not _is_in_place(connection):
        return False
    _erase_in_place(connection, is_on=False)
    _merge_by_itself(connection, is_on=False)
    return True


def _whole_texts(connection: sqlite3.Connection) -> list[tuple[int, str]]:
    """Some erased texts that are not parted yet."""
    texts, letters = list[tuple[int, str]](), 0
    for number, text in connection.execute(_ERASED, (_TEXTS,)):
        texts.append((number, text))
        letters += len(text)
        if letters >= _LETTERS_PARTED:
            break
    return texts


def _parted(texts: Sequence[tuple[int, str]]) -> list[_Part]:
    """The parts of some texts, in which each word is as often as in the text.

    They are cut where no tokenizer sees a letter, so that each part has the words of the whole.
    """
    parts: list[_Part] = []
    for number, text in texts:
        often = Counter(_BETWEEN_WORDS.split(text))
        often.pop("", None)
        some = sorted(often)
        for start in range(0, max(len(some), 1), _WORDS):
            words = (word for word in some[start : start + _WORDS] for _ in range(often[word]))
            is_last = start + _WORDS >= len(some)
            parts.append(_Part(number, " ".join(words), is_first=start == 0, is_last=is_last))
    return parts


def _keep(connection: sqlite3.Connection, parts: Sequence[_Part]) -> None:
    """Note parts; the text goes with its last one."""
    for part in parts:
        if part.is_first:  # a kill may have fallen between some of them
            connection.execute("DELETE FROM passage_erased_part WHERE number = ?", (part.number,))
        connection.execute(_KEEP_PART, (part.number, part.words, part.is_last))
        if part.is_last:
            connection.execute(_IS_PARTED, (part.number,))


def _join_parts(connection: sqlite3.Connection) -> None:
    """Let the parts that are left of a text be the text: crossing out needs no parts."""
    connection.execute(_JOIN)
    connection.execute("DELETE FROM passage_erased_part")


def _begin_merge(connection: sqlite3.Connection) -> None:
    """Let all that there is of the index become one.

    If it is one already, SQLite leaves it so, with what was only crossed out in it. So there is
    something else first: a word that nobody has.
    """
    connection.execute("INSERT INTO passage_index (rowid, text) VALUES (0, 'a')")
    connection.execute(_TAKE_OUT, (0, "a"))
    connection.execute(_WRITE_THE_INDEX[0])
    connection.execute(_WRITE_THE_INDEX[1])
    connection.execute(_MERGE_SOME, (-_MERGE_STEP,))


def _merge_some(connection: sqlite3.Connection, pages: int) -> bool:
    """Merge so many pages; whether there were any."""
    before = connection.total_changes
    connection.execute(_MERGE_SOME, (pages,))
    return connection.total_changes - before >= 2  # as SQLite documents it


@dataclass(frozen=True, slots=True)
class Cleared:
    """Where to go on, ``None`` at the end; the bytes of changed pages, and the open file's number.

    They are on the disk once that file is synced.
    """

    following: int | None
    written: int = 0
    file: int | None = None


def clearing(first: int) -> Callable[[sqlite3.Connection], Cleared]:
    """Clear the gaps of some pages.

    The log is written into the file before, and SQLite forgets its pages, so that nothing of what
    is cleared comes back.
    """

    def work(connection: sqlite3.Connection) -> Cleared:
        file = _file_of(connection)
        if file is None:
            return Cleared(None)
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        _empty_log(connection)
        connection.execute("PRAGMA shrink_memory").close()
        done, changed = gaps.clear(file, first, _PAGES, size)
        following = first + done if done == _PAGES else None
        return Cleared(following, changed * size, file.fileno())

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


def _merge_by_itself(connection: sqlite3.Connection, *, is_on: bool) -> None:
    """Let the index merge when it likes, hundreds of pages at once, or only when it is told to."""
    row = connection.execute("SELECT v FROM passage_index_config WHERE k = 'automerge'").fetchone()
    if is_on is (row is not None and not int(row[0])):
        for name, value in _MERGES_BY_ITSELF if is_on else _MERGES_NOT:
            connection.execute(_CONFIGURE, (name, value))


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

_ERASED: Final = "SELECT number, text FROM passage_erased ORDER BY number LIMIT ?"
_KEEP_PART: Final = "INSERT INTO passage_erased_part (number, words, is_last) VALUES (?, ?, ?)"
_IS_PARTED: Final = "UPDATE passage_erased SET text = '' WHERE number = ?"
_NEXT_PART: Final = """
    SELECT place, number, words, is_last FROM passage_erased_part AS part
    WHERE EXISTS (SELECT 1 FROM passage_erased_part WHERE number = part.number AND is_last)
    ORDER BY place LIMIT 1
"""
"""Of a text of which all parts are noted."""

_JOIN: Final = """
    UPDATE passage_erased SET text = (
        SELECT group_concat(words, ' ') FROM passage_erased_part AS part
        WHERE part.number = passage_erased.number
    ) WHERE number IN (SELECT number FROM passage_erased_part WHERE is_last)
"""
_TAKE_OUT: Final = """
    INSERT INTO passage_index (passage_index, rowid, text) VALUES ('delete', ?, ?)
"""
_COUNT_AGAIN: Final = "INSERT INTO passage_index (rowid, text) VALUES (?, '')"
"""The index counts its texts, and takes the first part of one for all of it."""

_WRITE_THE_INDEX: Final = ("SAVEPOINT written", "RELEASE written")
"""What is noted to be taken out is done when a transaction gets a savepoint, or with its end."""

_MERGE_SOME: Final = "INSERT INTO passage_index (passage_index, rank) VALUES ('merge', ?)"
_IN_PLACE: Final = "SELECT v FROM passage_index_config WHERE k = 'secure-delete'"
_CONFIGURE: Final = "INSERT INTO passage_index (passage_index, rank) VALUES (?, ?)"
_MERGES_BY_ITSELF: Final = (("automerge", 4), ("crisismerge", 16))
"""What FTS5 does of itself: https://www.sqlite.org/fts5.html#the_automerge_configuration_option"""

_MERGES_NOT: Final = (("automerge", 0), ("crisismerge", 1000))
_SET_IN_PLACE: Final = """
    INSERT INTO passage_index (passage_index, rank) VALUES ('secure-delete', ?)
"""
_FORGET_IN_PLACE: Final = "DELETE FROM passage_index_config WHERE k = 'secure-delete'"
