"""What can be folded away: ``<details>``, its ``<summary>``, and where both end."""

from __future__ import annotations

from orca_desktop.render.block_parser.leaf import Body, OpenContainer, OpenKind, OpenLeaf
from orca_desktop.render.block_parser.lines import (
    DETAILS,
    DETAILS_END,
    DETAILS_ENDS,
    SUMMARY,
    SUMMARY_END,
)
from orca_desktop.render.block_parser.structure import BlockStructure
from orca_desktop.render.document import Place


class Folding(BlockStructure):
    """A structure that knows details; their lines need no indent, only their end."""

    def _after_ends(self, rest: str) -> str:
        """What is left of a line that begins with the end of details."""
        while (
            "</" in rest and (found := DETAILS_ENDS.match(rest)) is not None and self._end_details()
        ):
            rest = rest[found.end() :]
        return rest

    def _without_ends(self, rest: str) -> tuple[str, int]:
        """A line without the ends of details at its end, and how many there are."""
        ends = 0
        if "</" in rest and (self._innermost() is not None or DETAILS.match(rest.lstrip(" "))):
            while (found := DETAILS_END.search(rest)) is not None:
                rest, ends = rest[: found.start()], ends + 1
        return rest, ends

    def _innermost(self) -> int | None:
        """The depth of the innermost details that are open."""
        depths = range(len(self._stack) - 1, -1, -1)
        return next((at for at in depths if self._stack[at].kind is OpenKind.DETAILS), None)

    def _open_details(self, text: str, depth: int) -> str | None:
        """Open details that begin here; returns the rest of the line, or ``None``."""
        found = DETAILS.match(text)
        if found is None:
            return None
        opened = OpenContainer(
            OpenKind.DETAILS, self._next_id(), opened=bool(found[1]), awaits_summary=True
        )
        self._open(opened, depth)
        return text[found.end() :]

    def _end_details(self) -> bool:
        """Leave the innermost details that are open; tells if there are any."""
        depth = self._innermost()
        if depth is None:
            return False
        details = self._stack[depth]
        self._close_leaf()
        self._pop(depth)
        if not self._virtual:
            self.unclosed.discard(details.id)
        self._blank = True
        return True

    def _awaits_summary(self, depth: int) -> bool:
        return 0 < depth == len(self._stack) and self._stack[-1].awaits_summary

    def _begin_summary(self, text: str, end: int) -> str:
        """Read the summary that details begin with, if they do; returns the rest of the line."""
        details, found = self._stack[-1], SUMMARY.match(text)
        if found is None:
            self._summarise(details, [], details.start, details.end)
            return text
        text = text[found.end() :]
        closing = SUMMARY_END.search(text)
        if closing is not None:
            self._summarise(details, [text[: closing.start()]], details.start, end)
            return text[closing.end() :]
        # Where it stands is asked for when it is complete.
        details.awaits_summary = False
        self._leaf = OpenLeaf(Body.SUMMARY, Place(start=details.start, end=end))
        self._leaf.add(text, end)
        return ""
