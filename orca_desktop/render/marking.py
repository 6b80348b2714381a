"""The differences of two answers, marked on the blocks of the newer one.

A block that is the same in both stays as it is. In one that changed, what is gone stands struck in
the place where it was; a block, a table row or lines that only one of them has are told by an
edge. So a heading stays a heading, a cell a cell, and code stays code.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from orca_desktop.render import diff
from orca_desktop.render.diff import DiffKind, DiffPiece
from orca_desktop.render.document import (
    Block,
    Code,
    DetailsSummary,
    Heading,
    Inline,
    Math,
    Paragraph,
    Rule,
    Run,
    RunKind,
    Style,
    Table,
    Term,
)

_STYLES: Final = {
    DiffKind.SAME: Style.PLAIN,
    DiffKind.ADDED: Style.ADDED,
    DiffKind.REMOVED: Style.REMOVED,
}
_FIRST_SIGN: Final = 0xF0000
"""Formulas, pictures and marks of sources are compared as one character each, of private use."""
GAP: Final = "\u2009"
"""Stands between a word that is gone and the one that took its place; a view draws it bare."""
_LINES: Final = 30
_ROWS: Final = 50


@dataclass(frozen=True, slots=True)
class Compared:
    """A stretch of the newer answer: ``new`` are the places of its blocks, none for what is gone.

    ``blocks`` is what to show there, empty where nothing changed; ``kind`` tells whether only one
    answer has it.
    """

    new: tuple[int, ...]
    blocks: tuple[Block, ...] = ()
    kind: DiffKind = DiffKind.SAME

    @property
    def is_same(self) -> bool:
        """Whether nothing differs here."""
        return not self.blocks and self.kind is DiffKind.SAME


def compare(old: Sequence[Block], new: Sequence[Block]) -> tuple[Compared, ...]:
    """The newer blocks in their order, with what is gone in between."""
    signs = _Signs()
    ones, others = list(_units(old)), list(_units(new))
    rows = diff.compare(
        [signs.text(each.block) for each in ones], [signs.text(each.block) for each in others]
    )
    found: list[Compared] = []
    for row in rows:
        before = ones[row.old] if row.old is not None else None
        after = others[row.new] if row.new is not None else None
        found += _compared(before, after, row.pieces, signs)
    return tuple(found)


# -- blocks -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Unit:
    """A whole block, put together from its joined pieces."""

    block: Block
    places: tuple[int, ...]


def _units(blocks: Sequence[Block]) -> Iterator[_Unit]:
    group: list[int] = []
    for place, block in enumerate(blocks):
        joins = group and block.place.joined and type(block) is type(blocks[group[0]])
        if joins and isinstance(block, Code | Table):
            group.append(place)
            continue
        if group:
            yield _Unit(_whole([blocks[each] for each in group]), tuple(group))
        group = [place]
    if group:
        yield _Unit(_whole([blocks[each] for each in group]), tuple(group))


def _whole(pieces: Sequence[Block]) -> Block:
    first = pieces[0]
    if len(pieces) == 1:
        return first
    match first:
        case Code():
            codes = [each for each in pieces if isinstance(each, Code)]
            text = codes[0].text
            for before, piece in pairwise(codes):
                text += ("" if before.broken else "\n") + piece.text
            return replace(first, text=text, broken=False)
        case Table():
            tables = [each for each in pieces if isinstance(each, Table)]
            return replace(first, rows=tuple(row for each in tables for row in each.rows))
        case _:
            return first


def _compared(
    before: _Unit | None, after: _Unit | None, pieces: Sequence[DiffPiece], signs: _Signs
) -> Iterator[Compared]:
    if after is not None and isinstance(after.block, DetailsSummary):
        # What opens a fold is left as it is.
        yield Compared(after.places)
        return
    if before is not None and after is not None:
        if all(piece.kind is DiffKind.SAME for piece in pieces) and _alike(
            before.block, after.block
        ):
            yield Compared(after.places)
            return
        marked = _marked(before.block, after.block, pieces, signs)
        if marked is not None:
            yield Compared(after.places, tuple(_parts(marked)))
            return
    if before is not None:
        gone = tuple(_parts(_struck(before.block)))
        yield Compared((), gone, DiffKind.REMOVED)
    if after is not None:
        yield Compared(after.places, tuple(_parts(after.block)), DiffKind.ADDED)


def _alike(one: Block, other: Block) -> bool:
    """Whether two blocks are of one sort, so that the same words are the same."""
    words = Paragraph | Heading | Term
    if isinstance(one, words) and isinstance(other, words):
        return True
    if isinstance(one, Table) and isinstance(other, Table):
        return len(one.align) == len(other.align) and len(one.rows) == len(other.rows)
    return type(one) is type(other)


def _marked(
    before: Block, after: Block, pieces: Sequence[DiffPiece], signs: _Signs
) -> Block | None:
    """The newer block with the differences on it; ``None`` where both have to be shown."""
    match before, after:
        case ((Paragraph() | Heading() | Term()), (Paragraph() | Heading() | Term())):
            return replace(after, content=_words(before.content, after.content, pieces, signs))
        case Code(), Code():
            return _lines(after, pieces)
        case Table(), Table() if len(before.align) == len(after.align):
            return _cells(before, after, signs)
        case _:
            return None


def _struck(block: Block) -> Block:
    """A block that is gone."""
    match block:
        case Paragraph() | Heading() | Term():
            return replace(block, content=_styled(block.content, Style.REMOVED))
        case Code():
            return replace(block, marks=((0, len(block.text), Style.REMOVED),))
        case Table():
            rows = tuple(tuple(_styled(c, Style.REMOVED) for c in row) for row in block.rows)
            return replace(block, rows=rows)
        case DetailsSummary(content, place):
            return Paragraph(_styled(content, Style.REMOVED), place)
        case Math() | Rule():
            return block


def _styled(content: Inline, style: Style) -> Inline:
    return tuple(replace(run, style=run.style | style) for run in content)


# -- words ------------------------------------------------------------------------------------


class _Signs:
    """Texts for comparing, in which whatever is no plain text is one character."""

    def __init__(self) -> None:
        self._known: dict[tuple[object, ...], str] = {}

    def text(self, block: Block) -> str:
        """The text of a block, as it is compared."""
        match block:
            case Paragraph() | Heading() | Term() | DetailsSummary():
                return self.words(block.content)
            case Code():
                return block.text
            case Table():
                return "\n".join(self.row(row) for row in block.rows)
            case Math():
                return block.source
            case Rule():
                return "———"

    def row(self, cells: Iterable[Inline]) -> str:
        """The text of a table row."""
        return "\t".join(map(self.words, cells))

    def words(self, content: Inline) -> str:
        """The text of some runs."""
        return "".join(self.of(run) for run in content)

    def of(self, run: Run) -> str:
        """The text of a run."""
        if run.kind is RunKind.TEXT:
            return run.text
        said = "" if run.kind is RunKind.CITATION and run.href else run.text
        key = (run.kind, said, run.href, run.style)
        return self._known.setdefault(key, chr(_FIRST_SIGN + len(self._known) % 0xFFFE))


def _words(before: Inline, after: Inline, pieces: Iterable[DiffPiece], signs: _Signs) -> Inline:
    gone, kept = _Reel(before, signs), _Reel(after, signs)
    made: list[Run] = []
    last = DiffKind.SAME
    for piece in pieces:
        size = len(piece.text)
        if (last, piece.kind) == (DiffKind.REMOVED, DiffKind.ADDED):
            made.append(Run(GAP, Style.REMOVED))
        last = piece.kind
        source = gone if piece.kind is DiffKind.REMOVED else kept
        made += _styled(source.next(size), _STYLES[piece.kind])
        if piece.kind is DiffKind.SAME:
            gone.next(size)
    return tuple(made)


class _Reel:
    """Runs that are taken off from their beginning, by characters of their compared text."""

    def __init__(self, content: Inline, signs: _Signs) -> None:
        self._runs = list(reversed(content))
        self._signs = signs

    def next(self, size: int) -> Inline:
        """The next characters, as runs."""
        found: list[Run] = []
        while size > 0 and self._runs:
            run = self._runs.pop()
            length = len(self._signs.of(run))
            if length > size:
                self._runs.append(replace(run, text=run.text[size:]))
                run = replace(run, text=run.text[:size])
                length = size
            found.append(run)
            size -= length
        return tuple(found)


def _merged(runs: Iterable[Run]) -> Inline:
    made: list[Run] = []
    for run in runs:
        last = made[-1] if made else None
        same = last is not None and (last.kind, last.style, last.href) == (
            run.kind, run.style, run.href,
        )  # fmt: skip
        if last is not None and same and run.kind is RunKind.TEXT and run.text != GAP:
            made[-1] = replace(last, text=last.text + run.text)
        else:
            made.append(run)
    return tuple(made)


# -- code and tables --------------------------------------------------------------------------


def _lines(after: Code, pieces: Iterable[DiffPiece]) -> Code:
    text, marks = "", []
    for piece in pieces:
        if piece.kind is not DiffKind.SAME:
            marks.append((len(text), len(text) + len(piece.text), _STYLES[piece.kind]))
        text += piece.text
    return replace(after, text=text, marks=tuple(marks))


def _cells(before: Table, after: Table, signs: _Signs) -> Table:
    found = diff.compare(
        [signs.row(row) for row in before.rows], [signs.row(row) for row in after.rows]
    )
    rows: list[tuple[Inline, ...]] = []
    edges: list[Style] = []
    for each in found:
        old = before.rows[each.old] if each.old is not None else None
        new = after.rows[each.new] if each.new is not None else None
        if new is None:
            rows.append(tuple(_styled(cell, Style.REMOVED) for cell in old or ()))
            edges.append(Style.REMOVED)
        elif old is None:
            rows.append(new)
            edges.append(Style.ADDED)
        else:
            rows.append(tuple(map(lambda one, other: _cell(one, other, signs), old, new)))
            edges.append(Style.PLAIN)
    return replace(after, rows=tuple(rows), edges=tuple(edges))


def _cell(before: Inline, after: Inline, signs: _Signs) -> Inline:
    one, other = signs.words(before), signs.words(after)
    if one == other:
        return after
    return _words(before, after, diff.words(one, other), signs)


def _parts(block: Block) -> Iterator[Block]:
    """A long block as the joined pieces in which it is drawn."""
    match block:
        case Code() if block.text.count("\n") >= _LINES:
            yield from _code_parts(block)
        case Table() if len(block.rows) > _ROWS:
            for start in range(0, len(block.rows), _ROWS):
                yield replace(
                    block,
                    rows=block.rows[start : start + _ROWS],
                    edges=block.edges[start : start + _ROWS],
                    place=replace(block.place, joined=start > 0 or block.place.joined),
                )
        case _:
            yield block


def _code_parts(block: Code) -> Iterator[Code]:
    lines = block.text.split("\n")
    start = 0
    for at in range(0, len(lines), _LINES):
        text = "\n".join(lines[at : at + _LINES])
        end = start + len(text)
        marks = tuple(
            (max(low, start) - start, min(high, end) - start, style)
            for low, high, style in block.marks
            if low < end and high > start
        )
        place = replace(block.place, joined=at > 0 or block.place.joined)
        yield replace(block, text=text, marks=marks, place=place)
        start = end + 1


# -- back to one's own words ------------------------------------------------------------------


def own(block: Block) -> Block | None:
    """A block without what is gone, and without marks; ``None`` when nothing is left."""
    match block:
        case Paragraph() | Heading() | Term():
            content = _own(block.content)
            return replace(block, content=content) if content or not block.content else None
        case Code():
            return _own_code(block)
        case Table():
            kept = [row for place, row in enumerate(block.rows)
                    if block.edges[place : place + 1] != (Style.REMOVED,)]  # fmt: skip
            rows = tuple(tuple(map(_own, row)) for row in kept)
            return replace(block, rows=rows, edges=()) if rows else None
        case Math() | Rule() | DetailsSummary():
            return block


def _own(content: Inline) -> Inline:
    kept = (run for run in content if not run.style & Style.REMOVED)
    return _merged(replace(run, style=run.style & ~Style.ADDED) for run in kept)


def _own_code(block: Code) -> Code | None:
    text, at = "", 0
    for low, high, style in block.marks:
        if style is Style.REMOVED:
            text += block.text[at:low]
            at = high
    text += block.text[at:]
    return replace(block, text=text, marks=()) if text or not block.text else None
