"""Finding in a comparison: the answers of all columns, one column after the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal

from orca_desktop.ui.transcript.text_style import TextStyle

if TYPE_CHECKING:
    from orca_desktop.ui.theme.appearance import Appearance
    from orca_desktop.ui.transcript import Transcript


class ColumnsFinder(QObject):
    """Searches the columns for the find bar, which takes all of them for one text.

    ``reached`` carries the column in which there is the match that is shown next; ``left`` the one
    that gets the keyboard when the bar is closed.
    """

    found = Signal(int, int)
    reached = Signal(int)
    left = Signal(int)

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._columns: tuple[Transcript, ...] = ()
        self._links: list[QMetaObject.Connection] = []
        self._counts: list[int] = []
        self._text = ""
        self._home = 0
        self._at: tuple[int, int] | None = None

    @property
    def look(self) -> TextStyle:
        """How the columns look."""
        return TextStyle(self._appearance.theme, self._appearance.zoom)

    def start_from(self, place: int) -> None:
        """Search from this column on, from 0."""
        self._home = place

    def watch(self, columns: Sequence[Transcript]) -> None:
        """Search these columns, and search them again if they have changed since."""
        known = tuple(columns)
        if known != self._columns:
            for each in self._links:
                QObject.disconnect(each)
            self._columns = known
            self._counts = [0] * len(known)
            self._at = None
            self._links = [
                each.found.connect(partial(self._count, place)) for place, each in enumerate(known)
            ]
        if self._text:
            kept = self._at
            self._come_from(kept)
            self._search()
            self._keep(kept)

    def find(self, text: str) -> None:
        """Search a text in all columns and go to the first match from where one reads."""
        self._text = text
        self._search()
        self._choose()

    def find_next(self) -> None:
        """Go to the next match, after the last one of a column to the first of the next."""
        self._step(1)

    def find_previous(self) -> None:
        """Go to the match before."""
        self._step(-1)

    def clear_find(self) -> None:
        """Take all marks away."""
        self._come_from(self._at)
        self._text = ""
        self._search()

    def setFocus(self, reason: Qt.FocusReason) -> None:  # noqa: ARG002 - the column has its own
        """Give the keyboard to the column of the last match, or to the one one came from."""
        self.leave()

    def leave(self) -> None:
        """Have the column of the last match take the keyboard, or the one one came from."""
        self._come_from(self._at)
        self.left.emit(self._home)

    def _come_from(self, at: tuple[int, int] | None) -> None:
        """Go on from the column of a match when the match is no more."""
        if at is not None:
            self._home = at[0]

    def _search(self) -> None:
        self._at = None
        self._counts = [0] * len(self._columns)
        for each in self._columns:
            each.find(self._text, goes=False)

    def _count(self, place: int, count: int, _current: int) -> None:
        self._counts[place] = count
        self._tell()

    def _tell(self) -> None:
        self.found.emit(sum(self._counts), self._number() + 1)

    def _number(self) -> int:
        """The number of the current match among all, from 0, or -1."""
        if self._at is None:
            return -1
        place, nth = self._at
        return sum(self._counts[:place]) + nth

    def _choose(self) -> None:
        """Go to the first match in the column one came from, or in one after it."""
        count = len(self._columns)
        for place in ((self._home + step) % count for step in range(count)):
            nth = self._columns[place].finding.first_below()
            if nth >= 0:
                self._go(place, nth)
                return

    def _keep(self, before: tuple[int, int] | None) -> None:
        """Have the match that was the current one be it again, if there still is such a one."""
        if before is not None and before[1] < self._counts[before[0]]:
            self._at = before
            self._columns[before[0]].finding.mark(before[1])
            self._tell()

    def _step(self, direction: int) -> None:
        count = sum(self._counts)
        if not count:
            return
        if self._at is None:
            self._choose()
            return
        number = (self._number() + direction) % count
        for place, here in enumerate(self._counts):
            if number < here:
                self._go(place, number)
                return
            number -= here

    def _go(self, place: int, nth: int) -> None:
        if self._at is not None and self._at[0] != place:
            self._columns[self._at[0]].finding.mark(-1)
        self._at = (place, nth)
        self.reached.emit(place)
        self._columns[place].finding.go_to(nth)
