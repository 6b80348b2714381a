"""The line under the head of a temporary chat: what it is, and the way to keep it after all."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from orca_desktop.ui.widgets.icon_label import IconLabel


class TemporaryBar(QFrame):
    """Says that the open chat is a temporary one; ``keep`` is a button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("temporary")
        self.words = QLabel(
            self.tr(
                "Temporary chat: gone when you leave it. Only what it costs is noted, no words."
            )
        )
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.setAccessibleName(self.words.text())
        self.keep = QPushButton(self.tr("Keep this chat"))
        self.keep.setProperty("kind", "link")
        self.keep.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(8)
        row.addWidget(IconLabel("temporary", size=20))
        row.addWidget(self.words, 1)
        row.addWidget(self.keep)
        self.hide()
