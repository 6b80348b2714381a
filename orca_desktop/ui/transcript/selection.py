"""What is selected across messages, and what of it goes to the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final, cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from orca_desktop.render import html, plain
from orca_desktop.render.document import (
    Block,
    Code,
    Heading,
    Math,
    Paragraph,
    Place,
    Rule,
    Run,
    Style,
    Summary,
    Table,
    Term,
    words,
)
from orca_desktop.render.safe import visible
from orca_desktop.ui.transcript.disclosures import Disclosure
from orca_desktop.ui.transcript.flow import Message
from orca_desktop.ui.transcript.rows import Fold, Row, RowKind
from orca_desktop.ui.transcript.sections import stretch
from orca_desktop.ui.transcript.spans import IsDrawn, never_drawn, part

END: Final = 1 << 30
"""A position after every text."""


@dataclass(frozen=True, slots=True, order=True)
class Point:
    """A place in the text: message, row of it, position in the row's document."""

    message: int
    row: int
    position: int


@dataclass(frozen=True, slots=True)
class Selection:
    """From where it was begun to where it was drawn, in either direction."""

    anchor: Point
    head: Point

    @property
    def start(self) -> Point:
        """The end that stands earlier in the text."""
        return min(self.anchor, self.head)

    @property
    def end(self) -> Point:
        """The end that stands later in the text."""
        return max(self.anchor, self.head)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor == self.head

    def within(self, message: int, row: int) -> tuple[int, int] | None:
        """The selected stretch of one row, or ``None``."""
        start, end = self.start, self.end
        here = (message, row)
        if here < (start.message, start.row) or here > (end.message, end.row):
            return None
        low = start.position if here == (start.message, start.row) else 0
        high = end.position if here == (end.message, end.row) else END
        return (low, high) if low < high else None


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The selected blocks of one message, and who said them."""

    name: str
    blocks: tuple[Block, ...]
    markdown: str


def excerpts(
    selection: Selection,
    message: Callable[[int], Message],
    name: Callable[[Message], str],
    is_drawn: IsDrawn = never_drawn,
) -> Iterator[Excerpt]:
    """What is selected, message by message."""
    for index in range(selection.start.message, selection.end.message + 1):
        known = message(index)
        found: list[Block] = []
        source: list[tuple[Row, Block, bool]] = []
        for at, row in enumerate(known.rows):
            stretch = selection.within(index, at)
            if stretch is not None and isinstance(row.part, Fold) and not row.part.opened:
                hidden = [(each, each.block, True) for each in row.part.hidden]
                found += [block for _, block, _ in hidden]
                source += hidden
            if stretch is None or row.leaf is None:
                continue
            cut = cut_block(row, *stretch, is_drawn)
            if cut is not None:
                found.append(cut)
                source.append((row, cut, cut == row.block))
            if isinstance(row.part, Disclosure) and not row.part.opened:
                hidden = [(each, each.block, True) for each in row.part.hidden]
                found += [block for _, block, _ in hidden]
                source += hidden
        if found:
            yield Excerpt(name(known), tuple(found), _markdown(source))


def _markdown(rows: list[tuple[Row, Block, bool]]) -> str:
    """The Markdown source of rows: the lines as written; cut ends as plain words."""
    parts: list[str] = []
    run: list[Row] = []

    def flush() -> None:
        if run and run[0].source is not None:
            text = stretch(run[0].source, run[0].place.start, run[-1].place.end)
            parts.append(text + "\n</details>" * _open_details(run))
        run.clear()

    for row, cut, whole in rows:
        if whole and (not run or run[-1].source is row.source):
            run.append(row)
            continue
        flush()
        if whole:
            run.append(row)
        else:
            parts.append(plain.content(cut))
    flush()
    return "\n\n".join(parts)


def _open_details(rows: list[Row]) -> int:
    """How many details begin in rows and do not end in them: no row holds their end."""
    begun = [row.place.inside[-1] for row in rows if row.kind is RowKind.SUMMARY]
    return sum(each in begun for each in rows[-1].place.inside)


def cut_block(row: Row, start: int, end: int, is_drawn: IsDrawn = never_drawn) -> Block | None:
    """The part of a row's block between two positions of its document."""
    block = row.block
    match block:
        case Paragraph() | Heading() | Term():
            if start == 0 and end == END:
                return block
            content = part(block.content, start, end, is_drawn)
            return replace(block, content=content) if content or not block.content else None
        case Code():
            if start == 0 and end == END:
                return block
            content = part(tuple(visible(block.text)), start, end)
            return replace(block, text=words(content)) if content else None
        case Table():
            return _cut_table(row, block, start, end)
        case Math() | Rule() | Summary():
            return block


def _cut_table(row: Row, block: Table, start: int, end: int) -> Block | None:
    text = getattr(row.view, "text", None)
    if (start == 0 and end == END) or text is None:
        return block
    document = text.document()
    last = document.characterCount() - 1
    cursor = QTextCursor(document)
    cursor.setPosition(min(start, last))
    cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
    chosen = cast("tuple[int, int, int, int]", cursor.selectedTableCells())
    first_row, rows, first_column, columns = chosen
    if rows > 0:
        if row.is_mirrored:
            first_column = len(block.align) - first_column - columns
        kept = block.rows[first_row : first_row + rows]
        return replace(
            block,
            align=block.align[first_column : first_column + columns],
            rows=tuple(each[first_column : first_column + columns] for each in kept),
        )
    said = cursor.selectedText().replace("\u2028", "\n").replace("\u200b", "")
    return Paragraph((Run(said),), Place()) if said else None


def mime(found: Iterable[Excerpt]) -> QMimeData:
    """The clipboard's content: HTML for letters and documents, plain text for the rest."""
    pieces = list(found)
    data = QMimeData()
    named = len(pieces) > 1
    texts, pages = [], []
    for piece in pieces:
        text, page = plain.of(piece.blocks), html.of(piece.blocks)
        if named:
            text = f"{piece.name}:\n{text}"
            page = html.of((Paragraph((Run(piece.name, Style.BOLD),), Place()),)) + page
        texts.append(text)
        pages.append(page)
    data.setText("\n\n".join(texts))
    data.setHtml(f"<html><body>{''.join(pages)}</body></html>")
    return data


def plain_of(found: Iterable[Excerpt]) -> str:
    """The selected text without any marks."""
    return mime(found).text()


def markdown(found: Iterable[Excerpt]) -> str:
    """The selected text as Markdown."""
    pieces = list(found)
    if len(pieces) == 1:
        return pieces[0].markdown
    return "\n\n".join(f"**{piece.name}:**\n\n{piece.markdown}" for piece in pieces)
