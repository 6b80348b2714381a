"""What is selected across messages, and what of it is copied."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from orca_desktop.render import html, marking, plain
from orca_desktop.render.document import (
    Block,
    Code,
    DetailsSummary,
    Heading,
    Math,
    Paragraph,
    Place,
    Rule,
    Run,
    Style,
    Table,
    Term,
    words,
)
from orca_desktop.render.sanitize import visible
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.disclosures import Disclosure
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.rows import FoldedRows, TranscriptRow
from orca_desktop.viewmodels.transcript.shown_text import IsDrawn, never_drawn, part
from orca_desktop.viewmodels.transcript.steps import Steps

_Chosen = tuple[TranscriptRow, Block, bool]
"""A row, what is selected of its block, and whether that is all of it."""
END: Final = 1 << 30
"""A position after every text."""


@dataclass(frozen=True, slots=True, order=True)
class TextPoint:
    """A place in the text: message, row of it, position in the row's document."""

    message: int
    row: int
    position: int


@dataclass(frozen=True, slots=True)
class TextSelection:
    """From where it was begun to where it was drawn, in either direction."""

    anchor: TextPoint
    head: TextPoint

    @property
    def start(self) -> TextPoint:
        """The end that stands earlier in the text."""
        return min(self.anchor, self.head)

    @property
    def end(self) -> TextPoint:
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
class TableCut:
    """What a stretch of a shown table holds: some cells of it, as they stand from left to right.

    With no ``rows`` it is a part of one cell, between two positions in it.
    """

    row: int
    column: int
    rows: int = 0
    columns: int = 0
    start: int = 0
    end: int = 0


def uncut(row: TranscriptRow, start: int, end: int) -> TableCut | None:  # noqa: ARG001
    """The answer where tables are always copied whole."""
    return None


@dataclass(frozen=True, slots=True)
class Screen:
    """What only the screen knows of a text: which formulas are drawn, which cells are chosen."""

    is_drawn: IsDrawn = never_drawn
    table_cut: Callable[[TranscriptRow, int, int], TableCut | None] = uncut


@dataclass(frozen=True, slots=True)
class Copied:
    """What goes to the clipboard: plain text, and for letters and documents HTML."""

    text: str
    html: str = ""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What is selected of one message, and who said it."""

    name: str
    chosen: tuple[_Chosen, ...]

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The selected blocks."""
        return tuple(block for _, block, _ in self.chosen)


_UNSEEN: Final = Screen()


def excerpts(
    selection: TextSelection,
    messages: Callable[[int], Steps[MessageRows]],
    name: Callable[[MessageRows], str],
    screen: Screen = _UNSEEN,
) -> Steps[list[Excerpt]]:
    """What is selected, message by message."""
    made = []
    for index in range(selection.start.message, selection.end.message + 1):
        known = yield from messages(index)
        chosen: list[_Chosen] = []
        for at, row in enumerate(tuple(known.rows)):
            stretch = selection.within(index, at)
            if stretch is not None:
                for each in _chosen(row, stretch, screen):
                    chosen.append(each)
                    yield
        if chosen:
            made.append(Excerpt(name(known), tuple(chosen)))
    return made


def _chosen(row: TranscriptRow, stretch: tuple[int, int], screen: Screen) -> Iterator[_Chosen]:
    """What is selected of a row; of one that shows a difference only the answer's own words."""
    if isinstance(row.part, FoldedRows) and not row.part.opened:
        yield from ((each, each.block, True) for each in row.part.hidden)
    elif row.origin is not None and stretch == (0, END):
        yield from ((each, each.block, True) for each in row.origin if row.leads)
    elif row.leaf is not None:
        cut = cut_block(row, *stretch, screen)
        if cut is not None and row.origin is not None:
            cut = None if row.edge == "removed" or row.muted else marking.own(cut)
        if cut is not None:
            yield row, cut, cut == row.block
        if isinstance(row.part, Disclosure) and not row.part.opened:
            yield from ((each, each.block, True) for each in row.part.hidden)


def _markdown(rows: Iterable[_Chosen]) -> str:
    """The Markdown source of rows: the lines as written; cut ends as plain words."""
    parts: list[str] = []
    run: list[TranscriptRow] = []

    def flush() -> None:
        if run and run[0].source is not None:
            passage = run[0].source.passage
            text = passage.written(run[0].place.start, run[-1].place.end)
            parts.append(text + "\n</details>" * _open_details(run))
        elif run:
            parts.append("\n".join(row.written for row in run))
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


def _open_details(rows: list[TranscriptRow]) -> int:
    """How many details begin in rows and do not end in them: no row holds their end."""
    begun = [row.place.inside[-1] for row in rows if row.kind is kinds.SUMMARY]
    return sum(each in begun for each in rows[-1].place.inside)


def cut_block(row: TranscriptRow, start: int, end: int, screen: Screen = _UNSEEN) -> Block | None:
    """The part of a row's block between two positions of its document."""
    block = row.block
    if start == 0 and end == END:
        return block
    match block:
        case Paragraph() | Heading() | Term():
            content = part(block.content, start, end, screen.is_drawn)
            return replace(block, content=content) if content or not block.content else None
        case Code():
            content = part(tuple(visible(block.text)), start, end)
            return replace(block, text=words(content)) if content else None
        case Table():
            cut = screen.table_cut(row, start, end)
            return block if cut is None else _cut_table(block, cut, screen, row)
        case Math() | Rule() | DetailsSummary():
            return block


def _cut_table(block: Table, cut: TableCut, screen: Screen, row: TranscriptRow) -> Block | None:
    if cut.rows:
        left = cut.column
        if row.is_mirrored:
            left = len(block.align) - cut.column - cut.columns
        kept = block.rows[cut.row : cut.row + cut.rows]
        return replace(
            block,
            align=block.align[left : left + cut.columns],
            rows=tuple(each[left : left + cut.columns] for each in kept),
            edges=block.edges[cut.row : cut.row + cut.rows],
        )
    whole = block.rows[cut.row][-1 - cut.column if row.is_mirrored else cut.column]
    said = part(whole, cut.start, cut.end, screen.is_drawn)
    return Paragraph(said, Place()) if said else None


def rich(excerpts_: Steps[list[Excerpt]]) -> Steps[Copied]:
    """HTML for letters and documents, and plain text for the rest."""
    found = yield from excerpts_
    page: list[str] = ["<html><body>"]
    for excerpt in found:
        if len(found) > 1:
            page.append(html.of((Paragraph((Run(excerpt.name, Style.BOLD),), Place()),)))
        for piece in html.pieces(excerpt.blocks):
            page.append(piece)
            yield
    page.append("</body></html>")
    text = yield from _plain(found)
    return Copied(text, "".join(page))


def plain_of(excerpts_: Steps[list[Excerpt]]) -> Steps[Copied]:
    """The selected text without any marks."""
    found = yield from excerpts_
    text = yield from _plain(found)
    return Copied(text)


def _plain(found: list[Excerpt]) -> Steps[str]:
    texts: list[str] = []
    for number, excerpt in enumerate(found):
        if len(found) > 1:
            texts.append(("\n\n" if number else "") + f"{excerpt.name}:\n")
        for piece in plain.pieces(excerpt.blocks):
            texts.append(piece)
            yield
    return "".join(texts)


def markdown(excerpts_: Steps[list[Excerpt]]) -> Steps[Copied]:
    """The selected text as Markdown."""
    found = yield from excerpts_
    texts = []
    for excerpt in found:
        text = _markdown(excerpt.chosen)
        texts.append(text if len(found) == 1 else f"**{excerpt.name}:**\n\n{text}")
        yield
    return Copied("\n\n".join(texts))
