"""What Markdown becomes: frozen blocks of styled runs, without any markup language in between.

The screen, the clipboard, the export and the search all read these values, so they cannot differ.
A block carries the quotes and list items it stands in (``inside``), outermost first; a list of
ten items is ten blocks. That keeps every block small, and a view can draw any of them alone.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import Enum, IntFlag


class Style(IntFlag):
    """How a run of text looks; flags combine.

    ``DISPLAY`` is for formulas set large, ``KEY`` for a key of the keyboard; ``ADDED`` and
    ``REMOVED`` tell a difference.
    """

    PLAIN = 0
    BOLD = 1
    ITALIC = 2
    STRIKE = 4
    CODE = 8
    DISPLAY = 16
    SUBSCRIPT = 32
    SUPERSCRIPT = 64
    KEY = 128
    MARKED = 256
    ADDED = 512
    REMOVED = 1024


class RunKind(Enum):
    """What a run is; all but ``TEXT`` are drawn by a rule of their own."""

    TEXT = "text"
    MATH = "math"
    IMAGE = "image"
    NOTE = "note"
    CITATION = "citation"
    CONTROL = "control"


@dataclass(frozen=True, slots=True)
class Run:
    r"""A stretch of text of one look.

    ``text`` is what is read: the words, the source of a formula, the label of an image, the label
    of a footnote, the number of a source, the name of a hidden character. ``href`` is a checked
    address or empty. A line break is the character ``\n``.
    """

    text: str
    style: Style = Style.PLAIN
    href: str = ""
    kind: RunKind = RunKind.TEXT


Inline = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quote; ``id`` tells neighbours apart."""

    id: int


@dataclass(frozen=True, slots=True)
class Item:
    """A list item. ``lead`` is true for its first block, which bears the marker.

    ``number`` is ``None`` in a bullet list, ``checked`` is ``None`` unless it is a task. ``zero``
    is the zero of the digits that the number was written with.
    """

    list: int
    id: int
    number: int | None
    checked: bool | None
    lead: bool
    zero: str = "0"


@dataclass(frozen=True, slots=True)
class Definition:
    """The explanation of a term."""

    id: int
    lead: bool


@dataclass(frozen=True, slots=True)
class Note:
    """The text of a footnote; ``lead`` is true for its first block, which bears the label."""

    label: str
    lead: bool


@dataclass(frozen=True, slots=True)
class Details:
    """What can be folded away under a summary, its first block; ``opened`` is how it begins."""

    id: int
    opened: bool


Container = Quote | Item | Definition | Note | Details
Inside = tuple[Container, ...]


class Align(Enum):
    """How a table column is aligned."""

    NONE = ""
    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: its containers, whether a blank line is before it, its source.

    ``joined`` is true when it continues the block before it, which was cut only for its length.
    ``start`` and ``end`` are character offsets of its lines in the source text.
    """

    inside: Inside = ()
    spaced: bool = False
    joined: bool = False
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    content: Inline
    place: Place


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 6."""

    level: int
    content: Inline
    place: Place


@dataclass(frozen=True, slots=True)
class Term:
    """The term that the definitions after it explain."""

    content: Inline
    place: Place


@dataclass(frozen=True, slots=True)
class DetailsSummary:
    """The line above what can be folded away; empty when the text gives none."""

    content: Inline
    place: Place


@dataclass(frozen=True, slots=True)
class Code:
    """Lines of code, at most a screen or two; a longer block is cut into joined pieces.

    ``text`` has no final line break. ``broken`` says that a line was cut at the end of this piece,
    so that the next piece goes on in the same line. ``marks`` are differences in it: start and end
    in characters, and ``ADDED`` or ``REMOVED``.
    """

    language: str
    text: str
    place: Place
    broken: bool = False
    marks: tuple[tuple[int, int, Style], ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first row is the heading unless the table is a joined piece.

    ``edges`` are empty, or tell of each row whether only one of two answers has it.
    """

    align: tuple[Align, ...]
    rows: tuple[tuple[Inline, ...], ...]
    place: Place
    edges: tuple[Style, ...] = ()


@dataclass(frozen=True, slots=True)
class Math:
    """A formula on a line of its own; ``source`` is TeX without its delimiters."""

    source: str
    place: Place


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""

    place: Place


Block = Paragraph | Heading | Term | DetailsSummary | Code | Table | Math | Rule


@dataclass(frozen=True, slots=True)
class Document:
    """A whole text as blocks, in reading order."""

    blocks: tuple[Block, ...]


def delimited(source: str, *, display: bool) -> str:
    """A formula as it is written in a text, between dollar signs."""
    return f"$${source}$$" if display else f"${source}$"


def as_written(block: Block) -> Block:
    """A block whose formulas are code: their source, between its signs."""
    match block:
        case Math(source=source):
            run = Run(delimited(source, display=True), Style.CODE)
            return Paragraph((run,), block.place)
        case Paragraph() | Heading() | Term() | DetailsSummary():
            content = _as_written(block.content)
            return (
                block if content is block.content else dataclasses.replace(block, content=content)
            )
        case Table():
            rows = tuple(tuple(map(_as_written, row)) for row in block.rows)
            return dataclasses.replace(block, rows=rows)
        case _:
            return block


def _as_written(content: Inline) -> Inline:
    if all(run.kind is not RunKind.MATH for run in content):
        return content
    return tuple(
        Run(delimited(run.text, display=bool(run.style & Style.DISPLAY)), Style.CODE)
        if run.kind is RunKind.MATH
        else run
        for run in content
    )


def words(content: Inline) -> str:
    """The readable text of some runs; hidden characters are left out."""
    return "".join(_read(run) for run in content)


def written(content: Inline) -> str:
    """Some runs as a person would type them: readable, formulas with their delimiters."""
    return "".join(
        delimited(run.text, display=bool(run.style & Style.DISPLAY))
        if run.kind is RunKind.MATH
        else _read(run)
        for run in content
    )


def _read(run: Run) -> str:
    match run.kind:
        case RunKind.CONTROL:
            return ""
        case RunKind.NOTE | RunKind.CITATION:
            return f"[{run.text}]"
        case _:
            return run.text
