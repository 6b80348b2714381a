"""A scroll bar beside what it scrolls, that keeps its place and shows nothing without need."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar


class QuietBar(QScrollBar):
    """Stands for the vertical bar of an area, which is never shown itself.

    The bar of an area is one part more of it for a screen reader, and one less as soon as the bar
    or the page around it is hidden; asked for a part that is gone meanwhile, Qt reads beyond the
    end of its list, which ends the program. A bar that is no part of the area cannot be gone.
    """

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(Qt.Orientation.Vertical, area)
        self._area = area
        self._hidden = area.verticalScrollBar()
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hidden.rangeChanged.connect(self._follow)
        self._hidden.valueChanged.connect(self._follow)
        self.valueChanged.connect(self._hidden.setValue)
        area.installEventFilter(self)
        self._stand()

    def _follow(self) -> None:
        """Show where the area is."""
        blocker = QSignalBlocker(self)
        hidden = self._hidden
        self.setRange(hidden.minimum(), hidden.maximum())
        self.setPageStep(hidden.pageStep())
        self.setSingleStep(hidden.singleStep())
        self.setValue(hidden.value())
        blocker.unblock()

    def _stand(self) -> None:
        """Stand at the edge where a line ends, with room of its own."""
        area, width = self._area, self.sizeHint().width()
        frame = area.frameWidth()
        leftwards = area.layoutDirection() is Qt.LayoutDirection.RightToLeft
        area.setViewportMargins(width if leftwards else 0, 0, 0 if leftwards else width, 0)
        left = frame if leftwards else area.width() - frame - width
        self.setGeometry(left, frame, width, max(area.height() - 2 * frame, 0))
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in place when the area changes."""
        if watched is self._area and event.type() in {
            QEvent.Type.Resize,
            QEvent.Type.Show,
            QEvent.Type.StyleChange,
            QEvent.Type.LayoutDirectionChange,
        }:
            self._stand()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw only where there is something to scroll."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)


def scroll_downwards(area: QAbstractScrollArea) -> None:
    """Let an area scroll downwards alone, beside a bar that never moves what it stands beside."""
    QuietBar(area)
