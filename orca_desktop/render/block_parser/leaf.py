"""The leaves of Markdown's structure, and what is still open while it is read.

Every leaf is bounded in size by the limits here; longer ones are cut into joined pieces.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Final

from orca_desktop.render.document import (
    Align,
    Container,
    Definition,
    Details,
    Item,
    Note,
    Place,
    Quote,
)

LONGEST_PARAGRAPH: Final = 4000
"""Characters of one paragraph, table row or source line; more is cut."""
CODE_LINES: Final = 30
CODE_SIZE: Final = 4000
TABLE_ROWS: Final = 50
TABLE_SIZE: Final = 8000
TABLE_COLUMNS: Final = 40
DEEPEST: Final = 16
"""Containers inside one another; deeper markers are text."""
LONGEST_FORMULA: Final = 3000
LONGEST_SUMMARY: Final = 500


class LeafKind(Enum):
    """What a leaf of the structure is, before its words are read."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    TERM = "term"
    SUMMARY = "summary"
    CODE = "code"
    TABLE = "table"
    MATH = "math"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Leaf:
    """One finished piece of structure with its raw text."""

    kind: LeafKind
    text: str
    place: Place
    level: int = 0
    language: str = ""
    align: tuple[Align, ...] = ()
    broken: bool = False


class OpenKind(Enum):
    """The sort of a container."""

    QUOTE = "quote"
    ITEM = "item"
    DEFINITION = "definition"
    NOTE = "note"
    DETAILS = "details"


@dataclass(slots=True)
class OpenContainer:
    """A container that may still receive lines; ``width`` is the indent its lines need.

    ``opened`` and ``awaits_summary`` are of details that can be folded away.
    """

    kind: OpenKind
    id: int
    marker: int = 0
    width: int = 0
    list: int = 0
    number: int | None = None
    zero: str = "0"
    checked: bool | None = None
    label: str = ""
    opened: bool = False
    awaits_summary: bool = False
    used: bool = False
    start: int = 0
    end: int = 0

    def value(self) -> Container:
        """The container as it stands around the next leaf in it."""
        lead = not self.used
        match self.kind:
            case OpenKind.QUOTE:
                return Quote(self.id)
            case OpenKind.ITEM:
                return Item(self.list, self.id, self.number, self.checked, lead, self.zero)
            case OpenKind.DEFINITION:
                return Definition(self.id, lead)
            case OpenKind.NOTE:
                return Note(self.label, lead)
            case OpenKind.DETAILS:
                return Details(self.id, self.opened)


@dataclass(frozen=True, slots=True)
class Listing:
    """The list at one depth: its number, its sort of marker and the last number given."""

    id: int
    sort: str
    number: int


class Body(Enum):
    """The sort of leaf that may still receive lines."""

    PARAGRAPH = "paragraph"
    FENCE = "fence"
    INDENTED = "indented"
    TABLE = "table"
    MATH = "math"
    COMMENT = "comment"
    SUMMARY = "summary"


@dataclass(slots=True)
class OpenLeaf:
    """A leaf that may still receive lines, and where it will stand.

    A ``broken`` one ends in the midst of a line, which goes on in the next.
    ``inner`` are the fences that were opened inside an open fence, outermost first.
    """

    body: Body
    place: Place
    lines: list[str] = field(default_factory=list)
    size: int = 0
    fence: str = ""
    inner: tuple[str, ...] = ()
    indent: int = 0
    language: str = ""
    align: tuple[Align, ...] = ()
    blanks: int = 0
    joined: bool = False
    broken: bool = False

    def add(self, line: str, end: int) -> None:
        """Receive a line that ends there in the source."""
        self.lines.append(line)
        self.size += len(line) + 1
        self.place = replace(self.place, end=end)

    def copy(self) -> OpenLeaf:
        """The same, to receive other lines."""
        return replace(self, lines=list(self.lines))
