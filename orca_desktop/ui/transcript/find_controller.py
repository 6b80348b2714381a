"""Finding a text in the conversation: which matches are marked, and going from one to the next."""

from __future__ import annotations

from collections.abc import Callable

from orca_desktop.ui.transcript.frame_scheduler import FrameShare
from orca_desktop.ui.transcript.row_placement import RowPlacement
from orca_desktop.viewmodels.transcript.model import TranscriptModel
from orca_desktop.viewmodels.transcript.rows import TranscriptRow
from orca_desktop.viewmodels.transcript.search import TextMatch, TextSearch, stretches
from orca_desktop.viewmodels.transcript.viewport import Viewport


class FindController:
    """Marks what a search finds and brings it into sight.

    ``arrange`` lays the page out after the viewport was moved; ``tell`` is given how many matches
    there are and the number of the current one, from 1.
    """

    def __init__(
        self,
        model: TranscriptModel,
        viewport: Viewport,
        placement: RowPlacement,
        frames: FrameShare,
        arrange: Callable[[], None],
        tell: Callable[[int, int], None],
    ) -> None:
        self._model = model
        self._viewport = viewport
        self._placement = placement
        self._arrange = arrange
        self._tell = tell
        self._search = TextSearch(frames, model.read, model.source, self._take_found)
        self._goes = True
        self._near: tuple[int, int] | None = None

    @property
    def is_searching(self) -> bool:
        """Whether messages are left that were not searched."""
        return self._search.is_searching

    @property
    def text(self) -> str:
        """What is searched."""
        return self._search.text

    @property
    def matches(self) -> tuple[TextMatch, ...]:
        """What was found so far."""
        return tuple(self._search.matches)

    @property
    def current(self) -> int:
        """The number of the current match from 0, or -1."""
        return self._search.current

    def find(self, text: str, *, goes: bool = True, near: str = "") -> None:
        """Search a text and go to the first match below the top.

        ``near`` is the id of the turn in which something was found; where none of it can be read
        there, as with the text of an attached file, the turn itself is gone to. Without ``goes``
        all are marked and nothing moves; whoever asked says where to go.
        """
        self._goes = goes
        index = self._model.entries.find(near, -1) if near else None
        self._near = None if index is None else (index, 0)
        if text.strip():
            self._unfold_all()
        self._search.start(text, len(self._model))
        self._mark()

    def step(self, direction: int) -> None:
        """Go to the next match or to the one before, round and round."""
        self._go_to(self._search.step(direction, self._viewport.anchor))

    def go_to(self, nth: int) -> None:
        """Go to a match by its number, from 0."""
        self._search.current = nth
        self._go_to(self._search.match)

    def mark(self, nth: int) -> None:
        """Mark a match as the current one, or none with -1; nothing moves."""
        self._search.current = nth
        self._mark()

    def first_below(self) -> int:
        """The number of the first match from where one reads, or -1 when there is none."""
        return self._search.nearest(self._viewport.anchor)

    def look_again(self, reply_id: str) -> None:
        """Search an answer once more that has come to its end; nothing moves."""
        index = self._model.entries.find(reply_id, -1)
        if index is not None:
            self._goes = False
            self._search.look_again(index)

    def clear(self) -> None:
        """Take all marks away."""
        self._search.start("", 0)  # which tells that nothing was found

    def dress(self) -> None:
        """Mark the matches on the rows that have just been placed."""
        if self._search.wanted is not None:
            self._mark()

    def _unfold_all(self) -> None:
        """Show what is folded, so that it can be searched and marked like the rest."""
        with self._viewport.held_row():
            unfolded = self._model.unfold_all()
        if unfolded:
            self._arrange()

    def _take_found(self) -> None:
        matches = self._search.matches
        if self._goes and self._search.current < 0 and self._is_near_searched():
            if self._near is not None and not self._is_in_turn(self._near[0]):
                self._show_turn(self._near[0])
            else:
                self._go_to(self._search.step(1, self._near or self._viewport.anchor))
                return
        self._tell(len(matches), self._search.current + 1)
        self._mark()

    def _is_near_searched(self) -> bool:
        """Whether it is known which match is the first from where to look on, or that none is."""
        if not self._search.matches:
            is_over = self._search.wanted is not None and not self._search.is_searching
            return is_over and self._near is not None
        last = self._search.matches[-1]
        reached = self._near is None or (last.message, last.row) >= self._near
        return reached or not self._search.is_searching

    def _is_in_turn(self, question: int) -> bool:
        """Whether the first match from a question on is in it or its answer."""
        nearest = self._search.nearest((question, 0))
        return nearest >= 0 and self._search.matches[nearest].message in {question, question + 1}

    def _show_turn(self, question: int) -> None:
        """Bring a question into sight, with what is attached to it."""
        self._goes = False
        self._viewport.follows = False
        self._viewport.put(question, 0, self._viewport.height // 3)
        self._arrange()

    def _go_to(self, match: TextMatch | None) -> None:
        if match is None:
            return
        self._tell(len(self._search.matches), self._search.current + 1)
        self._viewport.follows = False
        rows = self._model.message(match.message).rows
        at = min(match.row, len(rows) - 1)
        slot = self._viewport.slot_of(match.message, rows[at])
        height = self._viewport.height
        if slot is None or slot.top < 0 or slot.top + slot.height > height:
            self._viewport.put(match.message, at, height // 3)
            self._arrange()
        self._bring_into_sight(match, rows[at])

    def _bring_into_sight(self, match: TextMatch, row: TranscriptRow) -> None:
        text = self._placement.pool.text_of(row)
        found = self._stretches(row)
        if text is not None and match.nth < len(found):
            top = text.top_of(found[match.nth][0]) + self._placement.top_of(text)
            height = self._viewport.height
            if top < 0 or top > height - 3 * self._placement.look.line:
                self._viewport.shift(height // 3 - top)
                self._arrange()
        self._mark()

    def _stretches(self, row: TranscriptRow) -> list[tuple[int, int]]:
        text, wanted = self._placement.pool.text_of(row), self._search.wanted
        if text is None or wanted is None:
            return []
        return stretches(wanted, text.document().toRawText())

    def _mark(self) -> None:
        """Mark the matches in the rows in sight."""
        current = self._search.match
        for slot, row in self._viewport.rows():
            text = self._placement.pool.text_of(row)
            if text is None:
                continue
            marks = []
            for nth, (start, end) in enumerate(self._stretches(row)):
                here = current == TextMatch(slot.message, slot.row, nth)
                marks.append((start, end, "mark_current" if here else "mark"))
            text.mark(tuple(marks), self._placement.look)
