"""Rows of cells as comma-separated values (RFC 4180) that spreadsheets open without harm.

A cell that a spreadsheet would take for a formula gets an apostrophe in front. What separates cells
in other countries is quoted too: who parts a line there would find the formula behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from orca_desktop.formats import message_text

_MARK: Final = "\N{ZERO WIDTH NO-BREAK SPACE}"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # noqa: RUF001
_NUMBER: Final = re.compile(r"-[0-9]*(?:[.,][0-9]+)*(?:[eE][+-]?[0-9]+)?\s?%?", re.ASCII)
_QUOTED: Final = re.compile(r'[",;|\t\r\n]')


def written(rows: Iterable[Sequence[str]], *, for_file: bool = True) -> str:
    """The rows, a line each. A file begins with the mark that tells spreadsheets it is UTF-8."""
    lines = (",".join(map(_cell, row)) + "\r\n" for row in rows)
    return (_MARK if for_file else "") + "".join(lines)


def _cell(text: str) -> str:
    text = message_text.clean(text)
    if text.startswith(_FORMULA) and not _is_number(text):
        text = f"'{text}"
    if _QUOTED.search(text) or text != text.strip():
        return '"' + text.replace('"', '""') + '"'
    return text


def _is_number(text: str) -> bool:
    """Whether a cell is a plain number below zero, which may keep its sign."""
    return _NUMBER.fullmatch(text) is not None and any(map(str.isdigit, text))
