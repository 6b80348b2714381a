"""Columns that are read together: where one is, the others go too."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollBar

from orca_desktop.ui.transcript import Transcript

Marks = Sequence[tuple[str, int]]

_TRIES: Final = 3


def place(value: int, ours: Marks, theirs: Marks, ends: tuple[int, int]) -> int:
    """Where another column stands while this one stands at ``value``.

    Between two headings that both have, the share of the way is the same; where they have none
    in common, that of the whole. ``ends`` are the largest values of both.
    """
    ours_at, theirs_at = _common(ours, theirs)
    ours_at = [0, *(min(each, ends[0]) for each in ours_at), ends[0]]
    theirs_at = [0, *(min(each, ends[1]) for each in theirs_at), ends[1]]
    at = min(bisect_right(ours_at, value) - 1, len(ours_at) - 2)
    way = ours_at[at + 1] - ours_at[at]
    share = (value - ours_at[at]) / way if way > 0 else 0.0
    return round(theirs_at[at] + share * (theirs_at[at + 1] - theirs_at[at]))


def _common(ours: Marks, theirs: Marks) -> tuple[list[int], list[int]]:
    """The places of headings that both have, in the order of both."""
    left: list[int] = []
    right: list[int] = []
    start = 0
    for words, at in ours:
        for number in range(start, len(theirs)):
            if theirs[number][0].casefold() == words.casefold():
                left.append(at)
                right.append(theirs[number][1])
                start = number + 1
                break
    return left, right


class LinkedScrolling(QObject):
    """Scrolls all areas with the one the person scrolls, while ``may`` says so."""

    def __init__(self, may: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._may = may
        self._areas: list[QAbstractScrollArea] = []
        self._moving = False
        self._on = True

    def watch(self, areas: Sequence[QAbstractScrollArea]) -> None:
        """Keep these areas together."""
        for area in self._areas:
            area.verticalScrollBar().valueChanged.disconnect(self._follow)
        self._areas = list(areas)
        for area in self._areas:
            area.verticalScrollBar().valueChanged.connect(self._follow)

    def set_on(self, on: bool) -> None:
        """Keep together from now on, or no longer."""
        self._on = on

    def _follow(self) -> None:
        bar = self.sender()
        if self._moving or not self._on or not self._may() or not isinstance(bar, QScrollBar):
            return
        source = next((each for each in self._areas if each.verticalScrollBar() is bar), None)
        if source is None or not _is_led(source):
            return
        self._moving = True
        for other in self._areas:
            if other is not source and other.isVisible():
                ends = (bar.maximum(), other.verticalScrollBar().maximum())
                wanted = place(bar.value(), _marks(source), _marks(other), ends)
                _scroll(other.verticalScrollBar(), wanted)
        self._moving = False


def _scroll(bar: QScrollBar, wanted: int) -> None:
    """Bring a bar to a value; heights that become known on the way may take it off a little."""
    for _ in range(_TRIES):
        bar.setValue(wanted)
        if bar.value() == min(wanted, bar.maximum()):
            return


def _is_led(area: QAbstractScrollArea) -> bool:
    """Whether the person is at this area, so that its movement is theirs and no layout's."""
    focus = QApplication.focusWidget()
    return area.underMouse() or (focus is not None and (focus is area or area.isAncestorOf(focus)))


def _marks(area: QAbstractScrollArea) -> Marks:
    return area.headings() if isinstance(area, Transcript) else ()
