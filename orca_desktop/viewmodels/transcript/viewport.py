"""Which rows are in sight, and where: laid out from an anchor outward, only as far as one sees.

The anchor is the first visible row and its place in the window. Whatever becomes known above or
below, the text being read stays where it is. When the view follows the end, the anchor is the last
row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from orca_desktop.viewmodels.transcript.model import TranscriptModel
from orca_desktop.viewmodels.transcript.rows import TranscriptRow

MARGIN: Final = 100
"""How far above and below the window rows are kept alive, in pixels."""
TOP: Final = 8
_FAR: Final = 3
"""A jump of so many windows is looked up; what is nearer is walked to, past exact heights."""


@dataclass(frozen=True, slots=True)
class RowSlot:
    """A row that is in sight: which one, and the top and height of its space in the window."""

    message: int
    row: int
    top: int
    height: int


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """Where someone was reading: a message by its id, a row of it, and its top in the window."""

    message: int
    message_id: str
    row: int
    top: int
    follows: bool


class Viewport:
    """The window over the rows of a model, ``height`` pixels high, with ``bottom`` free below.

    ``measure`` tells the exact height of a row's space; it is asked of rows that come into sight
    and tells the model too.
    """

    def __init__(self, model: TranscriptModel, measure: Callable[[int, int], int]) -> None:
        self._model = model
        self._measure = measure
        self.height = 0
        self.bottom = 0
        self.follows = True
        self.slots: list[RowSlot] = []
        self._anchor = (0, 0)
        self._top = TOP

    @property
    def anchor(self) -> tuple[int, int]:
        """The message and the row that stand first in the window."""
        return self._anchor

    @property
    def anchor_top(self) -> int:
        """Where the anchor begins, in pixels below the upper edge."""
        return self._top

    @property
    def total(self) -> int:
        """The height of everything, as far as it is known."""
        return TOP + self._model.heights.total + self.bottom if len(self._model) else 0

    @property
    def furthest(self) -> int:
        """How far the window can be moved down."""
        return max(self.total - self.height, 0)

    @property
    def value(self) -> int:
        """How far the upper edge of the window is from the top of everything."""
        if not len(self._model):
            return 0
        if self.follows:
            return self.furthest
        return TOP + self._model.before(*self._anchor) - self._top

    def row(self, slot: RowSlot) -> TranscriptRow:
        """The row that stands in a slot."""
        return self._model.row(slot.message, slot.row)

    def rows(self) -> Iterator[tuple[RowSlot, TranscriptRow]]:
        """The rows in sight with their slots, from top to bottom."""
        return ((slot, self.row(slot)) for slot in self.slots)

    def slot_of(self, index: int, row: TranscriptRow) -> RowSlot | None:
        """The slot of a row of a message, if it is in sight."""
        found = (each for each in self.slots if each.message == index and self.row(each) is row)
        return next(found, None)

    # -- moving --------------------------------------------------------------------------------

    def place(self) -> ReadingPlace | None:
        """Where someone is reading now."""
        if not len(self._model):
            return None
        message, row = self._anchor
        name = self._model.entries[message].id
        return ReadingPlace(message, name, row, self._top, self.follows)

    def restore(self, place: ReadingPlace | None) -> None:
        """Go to where someone was reading, or to the end where that is gone."""
        self.slots = []
        self.put(max(len(self._model) - 1, 0), 0, TOP)
        self.follows = True
        if place is None:
            return
        index = self._model.entries.find(place.message_id, place.message)
        if index is None:
            return
        rows = len(self._model.message(index).rows)
        self.put(index, min(place.row, rows - 1), place.top)
        self.follows = place.follows

    def put(self, message: int, row: int, top: int) -> None:
        """Make a row the anchor, at a distance from the upper edge."""
        self._anchor, self._top = (message, row), top
        self.follows = False

    def shift(self, pixels: int) -> None:
        """Move what is seen down by so many pixels."""
        self._top += pixels

    def scroll(self, before: int, value: int) -> None:
        """Move the upper edge from one distance from the top of everything to another."""
        if abs(before - value) < _FAR * self.height:
            self._top += before - value
            return
        position = value - TOP
        message = self._model.heights.at(position)
        heights = self._model.message(message).heights
        inner = position - self._model.heights.before(message)
        row = heights.at(inner)
        self._anchor, self._top = (message, row), heights.before(row) - inner

    def step(self, direction: int) -> int:
        """The message that begins after the one at the top, or the one before; may be no more."""
        index, row = self._anchor
        at_top = row == 0 and self._top >= 0
        if direction > 0:
            return index + 1
        return max(index - 1, 0) if at_top else index

    def hold(self, index: int, row: TranscriptRow) -> None:
        """Make a row in sight the anchor, so that it stays while others change."""
        slot = self.slot_of(index, row)
        if slot is not None:
            self.put(slot.message, slot.row, slot.top)

    @contextmanager
    def held_row(self) -> Iterator[None]:
        """Keep the anchor on its row while there come other rows before it or in its place."""
        index, at = self._anchor
        message = self._model.known(index)
        kept = message.rows[at] if message is not None else None
        yield
        message = self._model.known(index)
        if kept is not None and message is not None:
            self._anchor = (index, _place_of(kept, at, message.rows))

    # -- filling -------------------------------------------------------------------------------

    def fill(self) -> list[RowSlot]:
        """Find the rows in sight, and make the first of them the anchor."""
        self.slots = self._filled() if len(self._model) else []
        for slot in self.slots:
            if slot.top + slot.height > 0:
                self._anchor, self._top = (slot.message, slot.row), slot.top
                break
        return self.slots

    def _filled(self) -> list[RowSlot]:
        """The slots around the anchor, without empty space that the page does not need."""
        slots = self._hung_from_end() if self.follows else self._spread()
        if slots[0].top > TOP and (slots[0].message, slots[0].row) == (0, 0):
            return self._hung_from_start()
        last = slots[-1]
        bottom = last.top + last.height + self.bottom
        if bottom < self.height and self._is_last(last.message, last.row):
            slots = self._hung_from_end()
            if slots[0].top > TOP and (slots[0].message, slots[0].row) == (0, 0):
                return self._hung_from_start()
        return slots

    def _hung_from_start(self) -> list[RowSlot]:
        self._anchor, self._top = (0, 0), TOP
        return self._spread()

    def _hung_from_end(self) -> list[RowSlot]:
        last = len(self._model) - 1
        self._anchor = (last, len(self._model.message(last).rows) - 1)
        self._top = self.height - self.bottom - self._measure(*self._anchor)
        return self._spread()

    def _spread(self) -> list[RowSlot]:
        below = self._walk_down(self.height + MARGIN)
        return [*reversed(self._walk_up(-MARGIN)), *below]

    def _is_last(self, message: int, row: int) -> bool:
        last = len(self._model) - 1
        return message == last and row == len(self._model.message(message).rows) - 1

    def _walk_down(self, until: int) -> list[RowSlot]:
        found: list[RowSlot] = []
        (message, row), top = self._anchor, self._top
        while message < len(self._model):
            for at in range(row, len(self._model.message(message).rows)):
                height = self._measure(message, at)
                found.append(RowSlot(message, at, top, height))
                top += height
                if top >= until:
                    return found
            message, row = message + 1, 0
        return found

    def _walk_up(self, until: int) -> list[RowSlot]:
        found: list[RowSlot] = []
        (message, row), top = self._anchor, self._top
        while top > until:
            if row == 0:
                if message == 0:
                    break
                message -= 1
                row = len(self._model.message(message).rows)
            row -= 1
            height = self._measure(message, row)
            top -= height
            found.append(RowSlot(message, row, top, height))
        return found


def _place_of(kept: TranscriptRow, at: int, rows: list[TranscriptRow]) -> int:
    """Where a row stands among others, or what stands in its place."""
    if kept in rows:
        return rows.index(kept)
    stands = {kept, *(kept.origin or ())}
    same = (number for number, row in enumerate(rows)
            if row in stands or not stands.isdisjoint(row.origin or ()))  # fmt: skip
    return next(same, min(at, len(rows) - 1))
