"""The words by which the search index finds its pages, and how erased ones go from there.

For each page of the index but the first of a piece there is a separator: a beginning of its first
word, as short as it can be, so that all words of the page before are smaller. When that word is
taken out of the page, its separator stays. It is replaced by the word that is the first now.
How SQLite keeps them: https://www.sqlite.org/fts5.html, "FTS5 Data Structures", and fts5_index.c.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Final

from orca_desktop.store.engine import sqlite3

_SEGMENT_BITS: Final = 37
_SIZE_AT: Final = slice(2, 4)


def forget(connection: sqlite3.Connection, words: Iterable[str]) -> None:
    """Replace the separators made of words that are not on their page any more.

    The words are out of the index already, and the index is written.
    """
    given = json.dumps(sorted(set(words)), ensure_ascii=False)
    for piece, separator, page in connection.execute(_MADE_OF, (given,)).fetchall():
        _replace(connection, piece, separator, page)


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


# For each word and piece the separator that a word would be behind, if that begins the word. Before
# whole words stands a 0 there; before their beginnings, which have an index of their own, 1 and 2.
_MADE_OF: Final = """
    WITH RECURSIVE piece (number) AS (
        SELECT min(segid) FROM passage_index_idx
        UNION ALL
        SELECT (SELECT min(segid) FROM passage_index_idx WHERE segid > number) FROM piece
        WHERE number IS NOT NULL
    ), word (term) AS MATERIALIZED (SELECT CAST('0' || value AS BLOB) FROM json_each(?))
    SELECT DISTINCT segid, before.term, pgno FROM piece CROSS JOIN word
    CROSS JOIN passage_index_idx AS before ON segid = number AND before.term = (
        SELECT max(term) FROM passage_index_idx WHERE segid = number AND term <= word.term
    )
    WHERE length(before.term) > 0 AND substr(word.term, 1, length(before.term)) = before.term
"""
_PAGE: Final = "SELECT block FROM passage_index_data WHERE id = ?"
_CHANGE: Final = "UPDATE passage_index_idx SET term = ? WHERE segid = ? AND term = ?"
