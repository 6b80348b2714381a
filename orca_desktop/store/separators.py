"""The words by which the search index finds its pages, and how erased ones go from there.

For each page of the index but the first of a piece there is a separator: a beginning of its first
word, as short as it can be, so that all words of the page before are smaller. When that word is
taken out of the page, its separator stays. It is replaced by the word that is the first now.
How SQLite keeps them: https://www.sqlite.org/fts5.html, "FTS5 Data Structures", and fts5_index.c.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from orca_desktop.store.engine import sqlite3

_WHOLE: Final = b"0"
"""Comes before whole words; before their beginnings, which have an index of their own, 1 and 2."""

_SEGMENT_BITS: Final = 37
_SIZE_AT: Final = slice(2, 4)


def forget(connection: sqlite3.Connection, words: Iterable[str]) -> None:
    """Replace the separators made of words that are not on their page any more.

    The words are out of the index already, and the index is written.
    """
    pieces = [piece for (piece,) in connection.execute(_PIECES)]
    for word in {_WHOLE + each.encode() for each in words}:
        for piece in pieces:
            found = connection.execute(_BEFORE, (piece, word)).fetchone()
            if found is not None and found[0] and word.startswith(found[0]):
                _replace(connection, piece, *found)


def _replace(connection: sqlite3.Connection, piece: int, separator: bytes, page: int) -> None:
    block = connection.execute(_PAGE, ((piece << _SEGMENT_BITS) + (page >> 1),)).fetchone()
    first = None if block is None else first_word(block[0])
    if first is not None and not first.startswith(separator):
        connection.execute(_CHANGE, (first, piece, separator))


def first_word(page: bytes) -> bytes | None:
    """The first word of a page of the index, with what comes before it; ``None`` if it has none."""
    size = int.from_bytes(page[_SIZE_AT], "big")
    if size >= len(page):
        return None
    start, _ = _number(page, size)
    length, start = _number(page, start)
    return page[start : start + length]


def _number(page: bytes, place: int) -> tuple[int, int]:
    """A number of seven bits a byte, and the place behind it."""
    value = 0
    while True:
        byte = page[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place


_PIECES: Final = "SELECT DISTINCT segid FROM passage_index_idx"
_BEFORE: Final = """
    SELECT term, pgno FROM passage_index_idx WHERE segid = ? AND term <= ?
    ORDER BY term DESC LIMIT 1
"""
_PAGE: Final = "SELECT block FROM passage_index_data WHERE id = ?"
_CHANGE: Final = "UPDATE passage_index_idx SET term = ? WHERE segid = ? AND term = ?"
