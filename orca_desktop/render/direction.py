"""Which way a block is read: one direction for a whole list, quotation or table.

A block is read as its first strong letter is, code and formulas aside. A block that begins in Latin
and goes on from right to left, as a sentence that begins with the name of a program, is read like
what stands before it; while text arrives, it turns at most once.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum
from typing import Final

from orca_desktop.render.block_parser.leaf import Leaf, LeafKind
from orca_desktop.render.document import Inside, Item, Note, Place, Quote

_FAR: Final = 1_000
"""Characters that are read to find the direction."""
_NOT_READ: Final = re.compile(
    r"`+[^`]*`+|\$\$?[^$]*\$\$?|\\\(.*?\\\)|\]\([^)]*\)|<[^<>]*>|https?://\S+", re.DOTALL
)
_STRONG: Final = {"L": False, "R": True, "AL": True}


class Direction(Enum):
    """Where a block begins."""

    LEFT = "left to right"
    RIGHT = "right to left"


def of_text(text: str, before: Direction | None = None) -> Direction | None:
    """The direction of a text; ``None`` if it has no letter that tells.

    ``before`` is the direction of what stands before it.
    """
    if text.isascii():
        return Direction.LEFT if any(map(str.isalpha, text)) else None
    read = _NOT_READ.sub(" ", text[:_FAR])
    found = [_STRONG.get(unicodedata.bidirectional(char)) for char in read]
    told = [way for way in found if way is not None]
    if not told:
        return None
    if told[0] or (before is Direction.RIGHT and any(told)):
        return Direction.RIGHT
    return Direction.LEFT


class DirectionReader:
    """Tells the directions of the leaves of one text, in order."""

    __slots__ = ("_before", "_known")

    def __init__(self) -> None:
        self._known: dict[tuple[str, int | str], Direction] = {}
        self._before: Direction | None = None

    def copy(self) -> DirectionReader:
        """The same, to read on with leaves that may still change."""
        made = DirectionReader()
        made._known, made._before = dict(self._known), self._before
        return made

    def of(self, leaf: Leaf) -> Direction | None:
        """The direction of the next leaf; ``None`` while nothing has told one."""
        has_words = leaf.kind not in {LeafKind.CODE, LeafKind.MATH}
        return self.next(leaf.place, leaf.text if has_words else None)

    def next(self, place: Place, text: str | None) -> Direction | None:
        """The direction of the next block; its text is ``None`` for code and formulas.

        These look the same everywhere; only their place is that of the list around them.
        """
        unit = _unit(place.inside)
        if text is None:
            return None if unit is None else self._known.get(unit)
        if place.joined:
            return self._before
        if unit is not None and unit in self._known:
            return self._known[unit]
        own = of_text(text, self._before)
        if own is None:
            return self._before
        self._before = own
        if unit is not None:
            self._known[unit] = own
        return own


def _unit(inside: Inside) -> tuple[str, int | str] | None:
    """What shares one direction with a leaf: the outermost list, quotation or note around it."""
    for container in inside:
        match container:
            case Item():
                return "list", container.list
            case Quote():
                return "quote", container.id
            case Note():
                return "note", container.label
            case _:
                pass
    return None
