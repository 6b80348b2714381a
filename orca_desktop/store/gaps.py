"""The unused places in the pages of a database file, which can hold the bytes of rows that moved.

SQLite overwrites what is deleted (``secure_delete``), but not the old place of a row that it moved
to another page: that lies in the gap between the list of the cells of a page and the cells. What
is in a gap means nothing to SQLite (https://www.sqlite.org/fileformat2.html, section 1.6), so zeros
can be written there past it, as long as its own pages of the file are not in memory or in the log.
"""

from __future__ import annotations

from typing import BinaryIO, Final

_TREE_PAGES: Final = {2: 12, 5: 12, 10: 8, 13: 8}
"""Length of the head of a page, by its first byte: inner and outer pages of indexes and tables."""

_HEADER: Final = 100
"""Bytes of the first page that come before it."""

_MOST_PAGES: Final = 1 << 25
"""Beyond, the first byte of a page that is none of a tree could look like one's."""

_WIDEST: Final = 65_536


def clear(file: BinaryIO, first: int, count: int, size: int) -> tuple[int, int]:
    """Write zeros into the gaps of so many pages from ``first`` (0 is the first of the file).

    ``size`` is that of a page in bytes. Gives how many pages were looked at, fewer at the end, and
    how many of them were changed.
    """
    file.seek(first * size)
    block = file.read(count * size) or b""
    zeros = bytes(size)
    pages = len(block) // size
    if first + pages > _MOST_PAGES:
        return 0, 0
    changed = 0
    for number in range(pages):
        page = block[number * size : (number + 1) * size]
        start, end = gap(page, is_first=first + number == 0)
        if page[start:end] != zeros[: end - start]:
            file.seek((first + number) * size + start)
            file.write(zeros[: end - start])
            changed += 1
    return pages, changed


def gap(page: bytes, *, is_first: bool = False) -> tuple[int, int]:
    """Where the gap of a page begins and ends; nothing for a page that is none of a tree."""
    head = _HEADER if is_first else 0
    length = _TREE_PAGES.get(page[head])
    if length is None:
        return 0, 0
    cells = int.from_bytes(page[head + 3 : head + 5], "big")
    content = int.from_bytes(page[head + 5 : head + 7], "big") or _WIDEST
    start = head + length + 2 * cells
    return (start, content) if start <= content <= len(page) else (0, 0)
