"""Markdown from the few tags that a document of words becomes, and from rows of cells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html.parser import HTMLParser
from typing import Final

_MARKS: Final = {"strong": "**", "em": "*", "s": "~~"}
_HEADING: Final = re.compile(r"h[1-6]")
_LIST: Final = re.compile("(?<=\0)\n\n(?=\0)")
"""Between two lines of a list, which marks stand around."""
_LINKED: Final = ("http://", "https://", "mailto:")


def from_html(html: str) -> str:
    """The Markdown of well-formed HTML with headings, paragraphs, lists, tables and links.

    Words are not escaped: who reads it reads words, and lines of a page are no lines of Markdown.
    """
    writer = _Writer()
    writer.feed(html)
    writer.close()
    return writer.text()


def table(rows: Iterable[Sequence[str]]) -> str:
    """Rows of cells as a table, whose first row is its head; all are made as wide as the widest."""
    held = [[_cell(each) for each in row] for row in rows]
    width = max(map(len, held), default=0)
    if not width:
        return ""
    lines = [f"| {' | '.join([*row, *[''] * (width - len(row))])} |" for row in held]
    lines.insert(1, f"|{' --- |' * width}")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


class _Writer(HTMLParser):
    """Writes a block whenever one ends; a cell's blocks are its words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[str] = []
        self._words: list[str] = []
        self._lead = ""
        self._lists: list[int | None] = []
        self._links: list[str] = []
        self._rows: list[list[str]] = []
        self._cell: list[str] | None = None
        self._tables = 0

    def text(self) -> str:
        """All that was written."""
        self._end_block()
        return _LIST.sub("\n", "\n\n".join(self._blocks)).replace("\0", "") + "\n"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag opens."""
        match tag:
            case "p" | "table":
                self._end_block()
                self._tables += tag == "table"
            case "ul" | "ol":
                self._end_block()
                self._lists.append(0 if tag == "ol" else None)
            case "li":
                self._end_block()
                self._lead = self._marker()
            case "br":
                self._words.append("\n")
            case "tr" if self._tables == 1:
                self._rows.append([])
            case "td" | "th" if self._tables == 1:
                self._words, self._cell = [], []
            case "a":
                target = dict(attrs).get("href") or ""
                self._links.append(target if target.startswith(_LINKED) else "")
                self._words.append("[" if self._links[-1] else "")
            case _ if _HEADING.fullmatch(tag):
                self._end_block()
                self._lead = f"{'#' * int(tag[1])} "
            case _:
                self._words.append(_MARKS.get(tag, ""))

    def handle_endtag(self, tag: str) -> None:
        """A tag closes."""
        match tag:
            case "p" | "li":
                self._end_block()
            case "ul" | "ol":
                self._end_block()
                del self._lists[-1:]
            case "td" | "th" if self._tables == 1:
                self._end_block()
                self._end_cell()
            case "table":
                self._end_block()
                self._end_table()
            case "a":
                target = self._links.pop() if self._links else ""
                self._words.append(f"]({target})" if target else "")
            case _ if _HEADING.fullmatch(tag):
                self._end_block()
            case _:
                self._words.append(_MARKS.get(tag, ""))

    def handle_data(self, data: str) -> None:
        """Words."""
        self._words.append(data)

    def _end_block(self) -> None:
        words, self._words = "".join(self._words).replace("\0", "").strip(), []
        lead, self._lead = self._lead, ""
        if not words:
            return
        if self._cell is not None:
            self._cell.append(words)
        elif self._lists:
            # What stands in a list follows on the next line; what has no mark of its own belongs to
            # the item before.
            indent = "  " * len(self._lists)
            first = lead or indent
            self._blocks.append("\0" + first + words.replace("\n", "\n" + indent) + "\0")
        else:
            self._blocks.append(lead + words)

    def _marker(self) -> str:
        if not self._lists:
            return ""
        indent = "  " * (len(self._lists) - 1)
        number = self._lists[-1]
        if number is None:
            return f"{indent}- "
        self._lists[-1] = number + 1
        return f"{indent}{number + 1}. "

    def _end_cell(self) -> None:
        words, self._cell = " ".join(self._cell or []), None
        if not self._rows:
            self._rows.append([])
        self._rows[-1].append(words)

    def _end_table(self) -> None:
        self._tables = max(0, self._tables - 1)
        if self._tables:
            return
        written, self._rows = table(row for row in self._rows if row), []
        if written:
            self._blocks.append(written)
