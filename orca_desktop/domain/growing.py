"""Text that grows at its end, as a value.

A reply is a frozen value, yet a token must cost the same at the start of a reply and at its
megabyte. Values that were grown from one another therefore share one list of pieces and differ
only in how much of it they see.
"""

from __future__ import annotations

from bisect import bisect_right


class GrowingText:
    """An immutable text whose ``plus`` takes constant time at its newest end.

    Growing the newest value appends to the shared list; growing an older one copies it first, so
    no value ever sees what was added to another.
    """

    __slots__ = ("_count", "_ends", "_pieces", "length")

    def __init__(self, text: str = "") -> None:
        self._pieces: list[str] = [text] if text else []
        self._ends: list[int] = [len(text)] if text else []
        self._count = len(self._pieces)
        self.length = len(text)

    def plus(self, text: str) -> GrowingText:
        """This text followed by another."""
        if not text:
            return self
        grown = object.__new__(GrowingText)
        if self._count == len(self._pieces):
            grown._pieces, grown._ends = self._pieces, self._ends
        else:
            grown._pieces, grown._ends = self._pieces[: self._count], self._ends[: self._count]
        grown.length = self.length + len(text)
        grown._pieces.append(text)
        grown._ends.append(grown.length)
        grown._count = self._count + 1
        return grown

    @property
    def text(self) -> str:
        """The whole text; joins the pieces, so ask for it at the end, not at each token."""
        return "".join(self._pieces[: self._count])

    def beginning(self, most: int) -> str:
        """The first so many characters, at the cost of those alone."""
        last = bisect_right(self._ends, most - 1, 0, self._count)
        return "".join(self._pieces[: min(last + 1, self._count)])[:most]

    def since(self, offset: int) -> str:
        """The text from a character offset to the end, at the cost of that part alone."""
        if offset >= self.length:
            return ""
        first = bisect_right(self._ends, offset, 0, self._count)
        start = self._ends[first - 1] if first else 0
        return "".join(self._pieces[first : self._count])[max(offset - start, 0) :]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, GrowingText):
            return NotImplemented
        return self.length == other.length and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __bool__(self) -> bool:
        return self.length > 0

    def __repr__(self) -> str:
        return f"GrowingText({self.text!r})"
