"""The whole window takes what is dropped, and says so while it is dragged over it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from orca_desktop.ui.platform.brought import is_brought_by

_MARGIN: Final = 12
_ROUND: Final = 12


class DropTarget(QObject):
    """``take`` is given what was dropped anywhere on the window, as far as it can be attached.

    What is dropped as text goes where it always went.
    """

    def __init__(self, window: QWidget, take: Callable[[QMimeData], None]) -> None:
        super().__init__(window)
        self._window = window
        self._take = take
        self._cover: DropCover | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._window:
            return False
        if isinstance(event, QDragEnterEvent) and is_brought_by(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._show()
            return True
        return False

    def _show(self) -> None:
        if self._cover is None:
            self._cover = DropCover(self._window, self._take)
        self._cover.cover()


class DropCover(QWidget):
    """Lies over the window while something is dragged over it; it is what takes the drop."""

    def __init__(self, window: QWidget, take: Callable[[QMimeData], None]) -> None:
        super().__init__(window)
        self.setObjectName("dropCover")
        self.setAcceptDrops(True)
        self._take = take
        self._window = window
        title = QLabel(self.tr("Drop it here to attach it"))
        title.setObjectName("dropTitle")
        kinds = QLabel(
            self.tr("Pictures, PDF, text, Word, Excel and OpenDocument; several at once")
        )
        kinds.setProperty("tone", "muted")
        kinds.setWordWrap(True)
        rows = QVBoxLayout(self)
        rows.addStretch(1)
        for each in (title, kinds):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
            rows.addWidget(each)
        rows.addStretch(1)
        self.hide()

    def cover(self) -> None:
        """Come over the whole window."""
        self.setGeometry(QRect(0, 0, self._window.width(), self._window.height()))
        self.raise_()
        self.show()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._allow(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._allow(event)

    def dragLeaveEvent(self, event: QEvent) -> None:
        event.accept()
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._allow(event)
        self.hide()
        self._take(event.mimeData())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Cover what is below with a frame of dashes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = self.palette()
        ground = colors.color(QPalette.ColorRole.Window)
        ground.setAlphaF(0.94)
        painter.fillRect(self.rect(), ground)
        pen = QPen(colors.color(QPalette.ColorRole.Highlight), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        inside = self.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.drawRoundedRect(inside, _ROUND, _ROUND)

    @staticmethod
    def _allow(event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
