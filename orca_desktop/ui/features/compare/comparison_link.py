"""A line in the chat that leads to the comparison behind an answer."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.wording.translation import translate

_COMPARED: Final = Counted(
    "1 answer was compared here.",
    QT_TRANSLATE_NOOP("ComparisonLink", "{n} answers were compared here.", None, 1),
)


class ComparisonLink(QFrame):
    """Says that answers were compared here, and opens them side by side."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareStrip")
        self._turn_id = ""
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("tone", "small")
        self.open = QPushButton(self.tr("Show side by side"))
        self.open.setAccessibleName(self.tr("Show side by side"))
        self.open.setProperty("kind", "link")
        self.open.clicked.connect(lambda: self.opened.emit(self._turn_id))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 2, 16, 2)
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self._words)
        row.addWidget(self.open)
        row.addStretch(1)
        self.hide()

    def show_turn(self, turn_id: str, count: int) -> None:
        """Lead to the comparison of a turn; an empty id leads nowhere and is not shown."""
        self._turn_id = turn_id
        self._words.setText(translate(counted("ComparisonLink", _COMPARED, count)))
        self.setVisible(bool(turn_id))
