"""The cheat sheet: every action that has a key, read from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui import actions
from orca_desktop.ui.platform import screens
from orca_desktop.ui.widgets.quiet_bar import make_wide_enough, scroll_downwards


class CheatSheet(QDialog):
    """Shows words and keys in two columns, one group for each menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(560, 600)
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(16, 8, 16, 8)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        place = 0
        for title, rows in (*actions.cheat_sheet(), self._writing(), self._reading()):
            head = QLabel(title)
            head.setProperty("tone", "heading")
            grid.addWidget(head, place, 0, 1, 2)
            grid.setRowMinimumHeight(place, 36)
            place += 1
            for words, keys in rows:
                grid.addWidget(QLabel(words), place, 0)
                shown = QLabel(keys)
                shown.setProperty("tone", "muted")
                grid.addWidget(shown, place, 1, Qt.AlignmentFlag.AlignRight)
                place += 1
        grid.setRowStretch(place, 1)
        self._area = area = QScrollArea()
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        scroll_downwards(area)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 16)
        close.setContentsMargins(0, 0, 16, 0)
        column.addWidget(area, 1)
        column.addWidget(close)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        make_wide_enough(self._area, screens.room(self).width())

    def _reading(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        return self.tr("In a message (reached by Tab)"), (
            (self.tr("Delete the question and its answer"), self.tr("Del")),
        )

    def _writing(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        return self.tr("Writing"), (
            (self.tr("Send the message"), self.tr("Enter")),
            (self.tr("Break the line"), self.tr("Shift+Enter")),
            (self.tr("Bring back the last message (empty field)"), self.tr("Up")),
            (self.tr("Paste as plain text"), self.tr("Ctrl+Shift+V")),
        )
