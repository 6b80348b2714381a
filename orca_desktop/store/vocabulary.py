"""The words that occur anywhere, to find those that hold a part inside.

The index finds words by how they begin. Which words hold a part elsewhere is asked of a list of all
words in memory, some megabytes for a hundred thousand messages. It is made piece by piece when it
is wanted for the first time in a run; texts that come later are added.
"""

from __future__ import annotations

import time
import unicodedata
from typing import Final

from orca_desktop.domain.folding import SPACELESS
from orca_desktop.store.engine import sqlite3

PIECE: Final = 0.006
"""Seconds that one job works on the list: what is to be saved waits for it."""

_TEXTS_AT_ONCE: Final = 100
_MOST: Final = 300
_MOST_STARTING: Final = 100
_LOOKED_AT: Final = 5_000
_LINE: Final = b"\n"
_LETTERS: Final = frozenset(("Co", "Mn", "Mc"))
"""What belongs to words beside letters and numbers, as the index has it (migration 6)."""


class WordIndex:
    """The words of one database, for the thread that owns its connection."""

    def __init__(self) -> None:
        self._words = _LINE
        self._connection: sqlite3.Connection | None = None
        self._gathered: list[bytes] = []
        self._newer: set[str] = set()
        self._after: str | None = ""
        """Up to which word they are gathered; ``None`` once all are."""

    @property
    def is_whole(self) -> bool:
        """Whether all words were in the list when it was asked last."""
        return self._after is None

    def refresh(self, connection: sqlite3.Connection) -> bool:
        """Go on with the list for some milliseconds; whether all words are in it."""
        if self._connection is not connection:
            self.__init__()  # type: ignore[misc]
            for statement in _SET_UP:
                connection.execute(statement).close()
            self._connection = connection
        until = time.monotonic() + PIECE
        while self._after is not None:
            self._gather(connection, until)
            if time.monotonic() > until:
                return False
        while self._add_newer(connection):
            if time.monotonic() > until:
                return False
        return True

    def holding(self, part: str) -> tuple[str, ...]:
        """Words that hold a part, but not at their beginning; the shortest, if there are many."""
        return self._found(part.encode())

    def starting(self, part: str) -> tuple[str, ...] | None:
        """Words that begin with a part; ``None`` if there are very many or the list is not made."""
        if self._after is not None:
            return None
        found: list[bytes] = []
        wanted = _LINE + part.encode()
        at = self._words.find(wanted)
        while at >= 0:
            if len(found) == _MOST_STARTING:
                return None
            end = self._words.find(_LINE, at + 1)
            found.append(self._words[at + 1 : end])
            at = self._words.find(wanted, end)
        return tuple(word.decode() for word in dict.fromkeys(found))

    def ending(self, part: str) -> tuple[str, ...]:
        """Words that end with a part and are longer."""
        return self._found(part.encode() + _LINE)

    def _found(self, part: bytes) -> tuple[str, ...]:
        words = self._words
        found: set[bytes] = set()
        at = words.find(part)
        while at >= 0 and len(found) < _LOOKED_AT:
            start = words.rfind(_LINE, 0, at) + 1
            end = words.find(_LINE, at)
            if start < at:
                found.add(words[start:end])
            at = words.find(part, end)
        return tuple(word.decode() for word in sorted(found, key=len)[:_MOST])

    def _gather(self, connection: sqlite3.Connection, until: float) -> None:
        """Take some more words from the index, in their order."""
        listed = connection.execute("SELECT term FROM temp.word WHERE term > ?", (self._after,))
        for (term,) in listed:
            if not SPACELESS.search(term):
                self._gathered.append(term.encode())
            self._after = term
            if time.monotonic() > until:
                listed.close()
                return
        self._after = None
        self._words = _LINE.join([b"", *self._gathered, b""])
        self._gathered = []

    def _add_newer(self, connection: sqlite3.Connection) -> bool:
        """Take in the words of some texts that came since; false if there are none."""
        some = connection.execute(_NEWER, (_TEXTS_AT_ONCE,)).fetchall()
        words = {
            word for _, text in some for word in tokens(text or "") if not SPACELESS.search(word)
        } - self._newer
        if words:
            self._newer |= words
            self._words += b"".join(word.encode() + _LINE for word in words)
        connection.executemany(
            "DELETE FROM temp.newer WHERE number = ?", [(number,) for number, _ in some]
        )
        return bool(some)


class _Separators(dict[int, str]):
    """A space for each character that is no part of a word, found out when it is met first."""

    def __missing__(self, code: int) -> str:
        category = unicodedata.category(chr(code))
        is_part = category[0] in "LN" or category in _LETTERS
        self[code] = chr(code) if is_part else " "
        return self[code]


_SEPARATORS: Final = _Separators()


def tokens(folded: str) -> list[str]:
    """The words of a folded text, as the index has them."""
    return folded.translate(_SEPARATORS).split()


_NEWER: Final = """
    SELECT newer.number, text FROM temp.newer
    LEFT JOIN passage ON passage.number = newer.number LIMIT ?
"""
_SET_UP: Final = (
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.word USING fts5vocab(main, passage_index, 'row')",
    # The texts that came since the list was begun.
    "CREATE TABLE IF NOT EXISTS temp.newer (number INTEGER PRIMARY KEY)",
    "DELETE FROM temp.newer",
    """
    CREATE TEMP TRIGGER IF NOT EXISTS passage_came AFTER INSERT ON main.passage WHEN new.folded
    BEGIN
        INSERT OR IGNORE INTO newer (number) VALUES (new.number);
    END
    """,
    """
    CREATE TEMP TRIGGER IF NOT EXISTS passage_changed AFTER UPDATE OF text, folded ON main.passage
    WHEN new.folded
    BEGIN
        INSERT OR IGNORE INTO newer (number) VALUES (new.number);
    END
    """,
)
