"""The text of neighbouring parts of an answer, read as the one text that they are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from orca_desktop.domain.blocks import Block as Content, TextBlock, ThinkingBlock
from orca_desktop.domain.reply import OpenBlock, Part
from orca_desktop.render import citations
from orca_desktop.render.citations import Mark, Sources


class JoinedText:
    """Parts in a row whose text grows at its end; what follows an open part waits for its end.

    A part's citations become a mark where the part has ended.
    """

    __slots__ = ("_closed", "_parts", "_sources", "_starts", "marks")

    def __init__(self, sources: Sources) -> None:
        self._parts: list[Part | Content] = []
        self._starts = [0]
        self._closed = 0
        self._sources = sources
        self.marks: list[Mark] = []

    def put(self, place: int, part: Part | Content) -> None:
        """Take the newest value of the part at a place, or the next part."""
        self._parts[place : place + 1] = [part]
        while self._closed < len(self._parts):
            ended = self._parts[self._closed]
            if isinstance(ended, OpenBlock):
                break
            self._close(ended)

    def _close(self, part: Content) -> None:
        text, start = _text(part), self._starts[-1]
        cited = part.citations if isinstance(part, TextBlock) else None
        if sources := self._sources.cite(cited or ()):
            self.marks.append(Mark(start + len(text.rstrip()), sources))
        self._starts.append(start + len(text))
        self._closed += 1

    @property
    def is_closed(self) -> bool:
        """Whether every part has ended."""
        return self._closed == len(self._parts)

    @property
    def length(self) -> int:
        """Characters that can be read."""
        if self.is_closed:
            return self._starts[-1]
        return self._starts[-1] + length_of(self._parts[self._closed])

    def since(self, offset: int, most: int) -> str:
        """So many characters from an offset on, at the cost of what stands after it."""
        place = bisect_right(self._starts, offset, 0, self._closed + 1) - 1
        found: list[str] = []
        left = most
        for nth in range(place, min(self._closed + 1, len(self._parts))):
            piece = _since(self._parts[nth], offset - self._starts[nth], left)
            found.append(piece)
            left -= len(piece)
            offset += len(piece)
            if left <= 0:
                break
        return "".join(found)

    def between(self, start: int, end: int) -> str:
        """A stretch of the text."""
        return self.since(start, end - start)

    def marks_in(self, start: int, end: int) -> tuple[Mark, ...]:
        """The marks of a stretch, with offsets from its start."""
        if not self.marks:
            return ()
        first = bisect_right(self.marks, start, key=_at)
        last = bisect_left(self.marks, end + 1, key=_at)
        return citations.within(self.marks[first:last], start, end)

    def written(self, start: int, end: int) -> str:
        """The Markdown of a stretch, its marks as links."""
        return citations.written(self.between(start, end), self.marks_in(start, end))[0]


def _at(mark: Mark) -> int:
    return mark.at


def _text(part: Content) -> str:
    match part:
        case TextBlock():
            return part.text
        case ThinkingBlock():
            return part.thinking
        case _:
            return ""


def length_of(part: Part | Content) -> int:
    """How many characters of text a part has so far."""
    return part.text.length if isinstance(part, OpenBlock) else len(_text(part))


def _since(part: Part | Content, offset: int, most: int) -> str:
    if isinstance(part, OpenBlock):
        return part.text.since(offset)[:most]
    return _text(part)[offset : offset + most]
