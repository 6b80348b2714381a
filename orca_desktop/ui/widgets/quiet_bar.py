"""A scroll bar that keeps its place where there is nothing to scroll, and shows nothing then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QScrollBar


class QuietBar(QScrollBar):
    """Draws itself only while there is something to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


def scroll_downwards(area: QAbstractScrollArea) -> None:
    """Let an area scroll downwards alone, beside a bar that never comes or goes.

    One that did would move what is beside it.
    """
    area.setVerticalScrollBar(QuietBar(Qt.Orientation.Vertical))
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def make_wide_enough(area: QScrollArea, most: int) -> None:
    """Let an area that scrolls downwards alone be as wide as its words want it, in any language.

    It gets no wider than ``most``: words are cut rather than a window that leaves the screen.
    """
    page = area.widget()
    if page is not None:
        beside = area.verticalScrollBar().sizeHint().width() + 2 * area.frameWidth()
        area.setMinimumWidth(min(page.minimumSizeHint().width() + beside, max(most, 0)))
