"""The kinds of rows: what each is guessed to measure, and which parts of a message it shows.

A new kind is a ``RowKind`` like those below, a view, and a line in the table of views.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from orca_desktop.domain.blocks import (
    Block as Content,
    DocumentBlock,
    ImageBlock,
    RedactedThinkingBlock,
    ThinkingBlock,
)
from orca_desktop.render.block_parser.leaf import Leaf, LeafKind
from orca_desktop.render.document import Paragraph


@dataclass(frozen=True, slots=True)
class RowScale:
    """The measures by which heights are guessed before anything was drawn."""

    width: int = 640
    line: int = 24
    characters: int = 88


Guess = Callable[[Leaf | None, RowScale], int]
"""The height in pixels of a row that was never drawn, by its text if it has one."""


@dataclass(frozen=True, slots=True, eq=False)
class RowKind:
    """One kind of row, alike only to itself.

    ``around`` is the space that it wants above and below, in shares of a line. ``parts`` are the
    parts of a message that one row of this kind shows; what of such a part is selected, copied and
    found tells ``words``, and without it none of it is.
    """

    name: str
    guess: Guess
    around: float = 0.0
    parts: tuple[type[Content], ...] = ()
    words: Callable[[Content], Paragraph] | None = None

    def __repr__(self) -> str:
        return f"<{self.name}>"


def by_part(kinds: Iterable[RowKind]) -> Mapping[type[Content], RowKind]:
    """The kind of row that shows each type of part; what is not there is shown as a card."""
    return {part: kind for kind in kinds for part in kind.parts}


def lines(count: float, more: int = 0) -> Guess:
    """A guess of so many lines and some pixels, whatever the row holds."""
    return lambda _, scale: round(scale.line * count) + more


def _text(leaf: Leaf | None, scale: RowScale) -> int:
    if leaf is None:
        return scale.line
    room = max(scale.characters - 4 * len(leaf.place.inside), 12)
    return scale.line * max(_lines_in(leaf), -(-len(leaf.text) // room))


def _code(leaf: Leaf | None, scale: RowScale) -> int:
    if leaf is None:
        return scale.line
    return round(scale.line * 0.82 * _lines_in(leaf)) + (24 if leaf.place.joined else 60)


def _table(leaf: Leaf | None, scale: RowScale) -> int:
    return round(scale.line * 1.5 * _lines_in(leaf)) if leaf is not None else scale.line


def _formula(leaf: Leaf | None, scale: RowScale) -> int:
    return scale.line * (_lines_in(leaf) + 1) if leaf is not None else scale.line


def _lines_in(leaf: Leaf) -> int:
    return leaf.text.count("\n") + 1


HEAD: Final = RowKind("head", lines(1, 6))
TEXT: Final = RowKind("text", _text)
CODE: Final = RowKind("code", _code, around=0.55)
TABLE: Final = RowKind("table", _table, around=0.6)
FORMULA: Final = RowKind("formula", _formula, around=0.5)
RULE: Final = RowKind("rule", lines(0, 1))
SUMMARY: Final = RowKind("summary", _text)
SPACE: Final = RowKind("space", lambda _, scale: scale.line // 2)
MORE: Final = RowKind("more", lines(1, 6))
THINKING: Final = RowKind(
    "thinking", lines(1, 6), around=0.25, parts=(ThinkingBlock, RedactedThinkingBlock)
)
CARD: Final = RowKind("card", lines(1, 16), around=0.4)
ATTACHMENT: Final = RowKind("attachment", lines(3), around=0.3, parts=(ImageBlock, DocumentBlock))
NOTICE: Final = RowKind("notice", lines(1, 6), around=0.3)
FAILURE: Final = RowKind("failure", lines(4), around=0.6)
COMPARED: Final = RowKind("compared", lines(1, 6), around=0.3)
OMISSION: Final = RowKind("omission", lines(1, 6), around=0.3)
FOOT: Final = RowKind("foot", lines(1, 16), around=0.25)

OF_LEAF: Final = {
    LeafKind.CODE: CODE,
    LeafKind.TABLE: TABLE,
    LeafKind.MATH: FORMULA,
    LeafKind.RULE: RULE,
    LeafKind.SUMMARY: SUMMARY,
}
"""The kind of row for each kind of leaf of a text that has its own."""
