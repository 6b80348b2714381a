"""The parts of a message, each read into rows as far as it has been written."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from orca_desktop.domain.blocks import (
    Block as Content,
    Json,
    RedactedThinking,
    Text,
    Thinking,
)
from orca_desktop.domain.reply import OpenBlock, Part
from orca_desktop.render import html, safe
from orca_desktop.render.document import (
    Code,
    Paragraph,
    Place,
    Run,
    words,
)
from orca_desktop.render.leaf import Leaf, LeafKind
from orca_desktop.render.stable import literal
from orca_desktop.ui.transcript.rows import OF_LEAF, Row, RowKind, Section, Source

PORTION: Final = 4_000
"""Characters read at a time; a longer text that arrives at once is read over several frames."""


def read(section: Section, *, is_literal: bool) -> None:
    """Read what is new in the part; ``is_literal`` is text that means nothing but itself."""
    part = section.part
    kind = kind_of(part)
    if kind is Text:
        _read_text(section, is_literal=is_literal)
        return
    if not section.rows:
        row = RowKind.THINKING if kind in {Thinking, RedactedThinking} else RowKind.CARD
        section.rows.append(Row(row, part=section))
    section.rows[0].part = section
    section.rows[0].measured = -1
    section.done = not isinstance(part, OpenBlock)
    if kind is Thinking and section.opened:
        _read_text(section, is_literal=is_literal)


def _read_text(section: Section, *, is_literal: bool) -> None:
    source = section.source
    if source is None:
        source = section.source = Source(section, is_literal=is_literal)
    if source.is_literal:
        _read_literally(section, source)
        return
    more = since(section.part, source.length)[:PORTION]
    known = len(source.scanner.references) + len(source.scanner.notes)
    source.length += len(more)
    source.scanner.push(more)
    closed = not isinstance(section.part, OpenBlock)
    section.done = closed and source.length >= text_of(section.part)[0]
    if section.done:
        source.scanner.finish()
    stable = source.scanner.take()
    tail = () if section.done else source.scanner.tail()
    muted = kind_of(section.part) is Thinking
    _reuse(section, source, stable, tail, muted=muted)
    if section.done and isinstance(section.part, Text) and section.part.citations:
        section.rows += sources(section.part.citations)
    if len(source.scanner.references) + len(source.scanner.notes) != known:
        source.version += 1
        for row in section.rows:
            if row.leaf is not None and "[" in row.leaf.text:
                row.measured = -1


def _read_literally(section: Section, source: Source) -> None:
    source.length, text = text_of(section.part)
    section.done = True
    section.rows = []
    for leaf in literal(text):
        row = row_of(leaf, source)
        row.direction = source.directions.of(leaf)
        section.rows.append(row)


def _reuse(
    section: Section,
    source: Source,
    stable: tuple[Leaf, ...],
    tail: tuple[Leaf, ...],
    *,
    muted: bool,
) -> None:
    """Put new leaves into the rows that showed the open tail, then into new rows."""
    old = section.tail
    made: list[Row] = []
    directions = source.directions
    for index, leaf in enumerate((*stable, *tail)):
        kind = OF_LEAF.get(leaf.kind, RowKind.TEXT)
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


def text_of(part: Part | Content) -> tuple[int, str]:
    """The length of a part's text so far, and, for a finished one, the text."""
    match part:
        case OpenBlock():
            return part.text.length, ""
        case Text():
            return len(part.text), part.text
        case Thinking():
            return len(part.thinking), part.thinking
        case _:
            return 0, ""


def stretch(source: Source, start: int, end: int) -> str:
    """A piece of the text that a source reads."""
    part = source.section.part
    whole = part.text.text if isinstance(part, OpenBlock) else text_of(part)[1]
    return whole[start:end]


def since(part: Part | Content, offset: int) -> str:
    """The text of a part from an offset on, at the cost of that alone."""
    if isinstance(part, OpenBlock):
        return part.text.since(offset)
    return text_of(part)[1][offset:]


def code_rows(row: Row) -> list[Row]:
    """All pieces of the code block that a row belongs to, folded ones too."""
    if row.source is None:
        return [row]
    section = row.source.section
    rows = [*section.rows, *section.tail]
    first = rows.index(row)
    while rows[first].place.joined and first > 0:
        first -= 1
    last = first + 1
    while last < len(rows) and rows[last].kind is RowKind.CODE and rows[last].place.joined:
        last += 1
    return rows[first:last]


def code_of(row: Row) -> str:
    """The whole code block that a row belongs to, without its fence."""
    return html.join(block for each in code_rows(row) if isinstance(block := each.block, Code))


def sources(citations: Iterable[Json]) -> list[Row]:
    """A row that names what a text cites, each source once."""
    found: dict[str, Run] = {}
    for each in citations:
        href = safe.address(str(each.get("url") or "")) or ""
        title = str(each.get("title") or each.get("document_title") or href)
        if title:
            found.setdefault(href or title, Run(safe.named(title)[:120], href=href))
    if not found:
        return []
    runs: list[Run] = []
    for run in found.values():
        runs += [Run(" · "), run] if runs else [run]
    row = Row(RowKind.TEXT, Leaf(LeafKind.PARAGRAPH, words(tuple(runs)), Place(spaced=True)))
    row.fixed = Paragraph(tuple(runs), Place(spaced=True))
    row.muted = True
    return [row]


def row_of(leaf: Leaf, source: Source) -> Row:
    """A new row for a leaf of a text."""
    row = Row(OF_LEAF.get(leaf.kind, RowKind.TEXT), leaf)
    row.source = source
    return row
