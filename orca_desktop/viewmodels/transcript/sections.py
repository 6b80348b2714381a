"""The parts of a message, each read into rows as far as it has been written."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Final

from orca_desktop.domain.blocks import (
    Block as Content,
    DocumentBlock,
    ImageBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    inside,
)
from orca_desktop.domain.reply import OpenBlock, Part
from orca_desktop.render import html, plain
from orca_desktop.render.block_parser.growing import literal
from orca_desktop.render.block_parser.leaf import Leaf, LeafKind
from orca_desktop.render.citations import Sources
from orca_desktop.render.document import Code, RunKind, Table, words
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.joined_text import JoinedText
from orca_desktop.viewmodels.transcript.kinds import RowKind
from orca_desktop.viewmodels.transcript.rows import (
    MessageSection,
    TextReading,
    TranscriptRow,
)

_MARKS: Final = frozenset({RunKind.NOTE, RunKind.CITATION})

PORTION: Final = 4_000
"""Characters read at a time; a longer text that arrives at once is read over several frames."""


def put(section: MessageSection, part: Part | Content, place: int, sources: Sources) -> None:
    """Hand a section the newest value of its part at a place; only texts have more than one."""
    if section.passage is None:
        section.passage = JoinedText(sources)
    section.part = part
    section.passage.put(place, part)


def read(
    section: MessageSection,
    parts: Mapping[type[Content], RowKind],
    *,
    is_literal: bool,
    is_over: bool = True,
) -> None:
    """Read what is new in the section; ``parts`` is the kind of row for what is no text.

    ``is_literal`` is text that means nothing but itself, ``is_over`` says that no part will follow
    in this section.
    """
    part = section.part
    kind = kind_of(part)
    if kind is TextBlock:
        _read_text(section, is_literal=is_literal, is_over=is_over)
        return
    if not section.rows:
        section.rows.append(TranscriptRow(parts.get(kind, kinds.CARD), part=section))
    section.rows[0].part = section
    section.rows[0].measured = -1
    section.done = not isinstance(part, OpenBlock)
    if kind is ToolResultBlock and not isinstance(part, OpenBlock):
        _show_inside(section, part, parts)
    _take_words(section.rows[0], part)
    if kind is ThinkingBlock and section.opened:
        _read_text(section, is_literal=is_literal, is_over=True)


def _show_inside(
    section: MessageSection, result: Content, parts: Mapping[type[Content], RowKind]
) -> None:
    """Below the row of a tool's result, a row for each picture or document in it."""
    shown = [each for each in inside(result) if isinstance(each, ImageBlock | DocumentBlock)]
    known = [row.part.part for row in section.rows[1:] if isinstance(row.part, MessageSection)]
    if shown != known:
        section.rows[1:] = [
            TranscriptRow(parts.get(type(each), kinds.CARD), part=MessageSection(each))
            for each in shown
        ]


def _take_words(row: TranscriptRow, part: Part | Content) -> None:
    """Let a row that shows a whole part be selected, copied and found by its words."""
    words = row.kind.words
    if words is not None and not isinstance(part, OpenBlock):
        row.fixed = block = words(part)
        row.written = plain.content(block)
        row.leaf = Leaf(LeafKind.PARAGRAPH, row.written, block.place)


def _read_text(section: MessageSection, *, is_literal: bool, is_over: bool) -> None:
    passage, source = section.passage, section.source
    assert passage is not None  # noqa: S101 - a section is read after it was handed a part
    if source is None:
        source = section.source = TextReading(section, passage, is_literal=is_literal)
    if source.is_literal:
        _read_literally(section, source, passage)
        return
    more = passage.since(source.length, PORTION)
    known = len(source.scanner.references) + len(source.scanner.notes)
    source.length += len(more)
    source.scanner.push(more)
    section.done = is_over and passage.is_closed and source.length >= passage.length
    if section.done:
        source.scanner.finish()
    stable = source.scanner.take()
    tail = () if section.done else source.scanner.tail()
    muted = kind_of(section.part) is ThinkingBlock
    _reuse(section, source, stable, tail, muted=muted)
    _show_marks(section, source, passage)
    if len(source.scanner.references) + len(source.scanner.notes) != known:
        source.version += 1
        for row in section.rows:
            if row.leaf is not None and "[" in row.leaf.text:
                row.measured = -1


def _read_literally(section: MessageSection, source: TextReading, passage: JoinedText) -> None:
    source.length = passage.length
    section.done = True
    section.rows = []
    for leaf in literal(passage.between(0, source.length)):
        row = row_of(leaf, source)
        row.direction = source.directions.of(leaf)
        section.rows.append(row)


def _show_marks(section: MessageSection, source: TextReading, passage: JoinedText) -> None:
    """Have the rows drawn again in which new marks stand."""
    new = passage.marks[source.marked :]
    source.marked = len(passage.marks)
    for mark in new:
        for row in chain(reversed(section.tail), reversed(section.rows)):
            if row.place.start < mark.at <= row.place.end:
                row.measured = -1
            elif row.place.end < mark.at:
                break


def _reuse(
    section: MessageSection,
    source: TextReading,
    stable: tuple[Leaf, ...],
    tail: tuple[Leaf, ...],
    *,
    muted: bool,
) -> None:
    """Put new leaves into the rows that showed the open tail, then into new rows."""
    old = section.tail
    made: list[TranscriptRow] = []
    directions = source.directions
    for index, leaf in enumerate((*stable, *tail)):
        kind = kinds.OF_LEAF.get(leaf.kind, kinds.TEXT)
        if index < len(old) and old[index].kind is kind:
            row = old[index]
            if row.leaf != leaf or row.open_ended:
                row.measured = -1
            row.leaf = leaf
        else:
            row = row_of(leaf, source)
        if index == len(stable):
            # What is still open may be read otherwise when it is finished.
            directions = directions.copy()
        direction = directions.of(leaf)
        if direction is not row.direction:
            row.direction, row.measured = direction, -1
        row.open_ended = index >= len(stable)
        row.muted = muted
        made.append(row)
    section.rows += made[: len(stable)]
    section.tail = made[len(stable) :]


def kind_of(part: Part | Content) -> type[Content]:
    """The type of the block that a part is or becomes."""
    return type(part.start) if isinstance(part, OpenBlock) else type(part)


def block_rows(row: TranscriptRow) -> list[TranscriptRow]:
    """All pieces of the code block or table that a row belongs to, folded ones too."""
    if row.source is None:
        return [row]
    section = row.source.section
    rows = [*section.rows, *section.tail]
    first = rows.index(row)
    while rows[first].place.joined and first > 0:
        first -= 1
    last = first + 1
    while last < len(rows) and rows[last].kind is row.kind and rows[last].place.joined:
        last += 1
    return rows[first:last]


def code_of(row: TranscriptRow) -> str:
    """The whole code block that a row belongs to, without its fence."""
    rows = row.origin or block_rows(row)
    return html.join(block for each in rows if isinstance(block := each.block, Code))


def table_of(row: TranscriptRow) -> list[list[str]]:
    """The whole table that a row belongs to, as the words of its cells, the heading first.

    Marks of sources and notes are no words of a cell.
    """
    rows = row.origin or block_rows(row)
    tables = (block for each in rows if isinstance(block := each.block, Table))
    return [
        [words(tuple(run for run in cell if run.kind not in _MARKS)) for cell in line]
        for table in tables
        for line in table.rows
    ]


def row_of(leaf: Leaf, source: TextReading) -> TranscriptRow:
    """A new row for a leaf of a text."""
    row = TranscriptRow(kinds.OF_LEAF.get(leaf.kind, kinds.TEXT), leaf)
    row.source = source
    return row
