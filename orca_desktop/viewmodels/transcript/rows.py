"""The rows of a message: the small pieces that are drawn, measured and scrolled one by one.

Nothing here is a widget. A row knows its content and its height, estimated until it was drawn at
the present width.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from orca_desktop.domain.blocks import Block as Content
from orca_desktop.domain.reply import Part
from orca_desktop.render import citations, markdown
from orca_desktop.render.block_parser.growing import Scanner
from orca_desktop.render.block_parser.leaf import Leaf, LeafKind
from orca_desktop.render.citations import Mark
from orca_desktop.render.direction import Direction, DirectionReader
from orca_desktop.render.document import (
    Block,
    DetailsSummary,
    Heading,
    Inline,
    Item,
    Note,
    Paragraph,
    Place,
    RunKind,
    Table,
    Term,
)
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.joined_text import JoinedText
from orca_desktop.viewmodels.transcript.kinds import RowKind

_NO_PLACE: Final = Place()
_LINKING: Final = re.compile(r"\]|<|@|https?:|www\.")


class TranscriptRow:
    """One drawn piece. ``height`` is exact when ``measured`` is the width it was drawn at."""

    __slots__ = (
        "_block", "direction", "edge", "fixed", "gap", "height", "kind", "leads", "leaf",
        "measured", "muted", "open_ended", "origin", "part", "source", "written",
    )  # fmt: skip

    def __init__(self, kind: RowKind, leaf: Leaf | None = None, part: object = None) -> None:
        self.kind = kind
        self.leaf = leaf
        self.part = part
        self.source: TextReading | None = None
        # What is no text of the answer itself: its block, and the same as Markdown.
        self.fixed: Block | None = None
        self.written = ""
        # Of a row that shows a difference: the rows whose place it takes, whether it is the first
        # to do so, and "added" or "removed" where only one answer has it.
        self.origin: tuple[TranscriptRow, ...] | None = None
        self.leads = True
        self.edge = ""
        self.open_ended = False
        self.muted = False
        self.direction: Direction | None = None
        self.gap = 0
        self.height = 0
        self.measured = -1
        self._block: tuple[Leaf, bool, int, tuple[Mark, ...], Block] | None = None

    @property
    def place(self) -> Place:
        """Where the row's block stands; rows without a block stand nowhere."""
        return self.leaf.place if self.leaf is not None else _NO_PLACE

    @property
    def is_mirrored(self) -> bool:
        """Whether it is read from right to left, with what stands around it at the right."""
        return self.direction is Direction.RIGHT

    @property
    def is_thought(self) -> bool:
        """Whether it belongs to thinking that someone opened."""
        return self.muted and self.source is not None

    @property
    def block(self) -> Block:
        """The block of a row with a leaf, its words read at the first need."""
        leaf, source = self.leaf, self.source
        if self.fixed is not None:
            return self.fixed
        assert leaf is not None  # noqa: S101 - only rows of text are asked
        version = source.version if source else 0
        start, end = leaf.place.start, leaf.place.end
        marks = source.passage.marks_in(start, end) if source else ()
        kept = self._block
        if kept is not None and kept[:4] == (leaf, self.open_ended, version, marks):
            return kept[4]
        references = source.scanner.references if source else {}
        notes = source.scanner.notes if source else {}
        if source is not None and source.is_literal:
            block = markdown.verbatim(leaf)
        else:
            block = markdown.block(leaf, references, notes, open_ended=self.open_ended)
        if source is not None and marks:
            block = citations.marked(block, source.passage.between(start, end), marks)
        self._block = (leaf, self.open_ended, version, marks, block)
        return block


@dataclass(slots=True)
class FoldedRows:
    """Rows that are hidden until someone asks for them."""

    first: TranscriptRow
    hidden: list[TranscriptRow]
    lines: int
    opened: bool = False


class TextReading:
    """A growing text and the leaves read from it so far."""

    __slots__ = (
        "directions", "is_literal", "length", "marked", "passage", "scanner", "section", "version",
    )  # fmt: skip

    def __init__(
        self, section: MessageSection, passage: JoinedText, *, is_literal: bool = False
    ) -> None:
        self.section = section
        self.passage = passage
        self.marked = 0
        self.scanner = Scanner()
        self.directions = DirectionReader()
        self.length = 0
        self.version = 0
        self.is_literal = is_literal


class MessageSection:
    """The rows of one part of a reply, or of neighbouring texts; only ``tail`` may still change.

    ``part`` is the newest of them.
    """

    __slots__ = ("done", "opened", "part", "passage", "rows", "source", "tail")

    def __init__(self, part: Part | Content) -> None:
        self.part = part
        self.rows: list[TranscriptRow] = []
        self.tail: list[TranscriptRow] = []
        self.passage: JoinedText | None = None
        self.source: TextReading | None = None
        self.done = False
        self.opened = False


def lines_in(rows: Iterable[TranscriptRow]) -> int:
    """How many lines the texts of rows have together."""
    return sum(row.leaf.text.count("\n") + 1 for row in rows if row.leaf is not None)


def may_link(row: TranscriptRow) -> bool:
    """Whether a row may hold a link, by its text alone."""
    leaf = row.leaf
    return row.fixed is not None or (leaf is not None and _LINKING.search(leaf.text) is not None)


def links_in(row: TranscriptRow) -> list[tuple[str, str]]:
    """The links of one row: address and label."""
    found: list[tuple[str, str]] = []
    block = row.block
    match block:
        case Paragraph() | Heading() | Term() | DetailsSummary():
            contents = [block.content]
        case Table():
            contents = [cell for line in block.rows for cell in line]
        case _:
            contents = []
    for content in contents:
        found += _links(content)
    return found


def _links(content: Inline) -> list[tuple[str, str]]:
    """The links of some runs; the marks of sources are told in their list."""
    found: list[tuple[str, str]] = []
    last = ""
    for run in content:
        href = "" if run.kind is RunKind.CITATION else run.href
        if href and href == last:
            found[-1] = (href, found[-1][1] + run.text)
        elif href:
            found.append((href, run.text))
        last = href
    return found


def gap(before: TranscriptRow | None, row: TranscriptRow, line: int) -> int:  # noqa: C901, PLR0911, PLR0912 - one a meeting
    """The space above a row: a few shares of a line, by what meets."""
    if before is None:
        return round(line * 1.15)
    if row.place.joined:
        return 0
    if before.kind is kinds.HEAD:
        return round(line * 0.36)
    if row.kind is kinds.SPACE:
        return 0
    own = max(row.kind.around, before.kind.around)
    if row.leaf is None or before.leaf is None:
        return round(line * max(own, 0.25))
    if before.is_thought and not row.is_thought:
        return round(line * 0.7)
    if row.leaf.kind is LeafKind.HEADING:
        return round(line * (1.0 if row.leaf.level < 3 else 0.8))
    if own:
        return round(line * own)
    if row.leaf.kind is LeafKind.RULE or before.leaf.kind is LeafKind.RULE:
        return round(line * 0.7)
    if before.leaf.kind is LeafKind.HEADING:
        return round(line * 0.3)
    if before.leaf.kind is LeafKind.TERM:
        return round(line * 0.1)
    if not row.place.spaced and any(isinstance(each, Item | Note) for each in row.place.inside):
        return round(line * 0.14)
    return round(line * 0.5)
