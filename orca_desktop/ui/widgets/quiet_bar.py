"""A scroll bar that keeps its place where there is nothing to scroll, and shows nothing then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar


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
