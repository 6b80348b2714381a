"""The line below the list while very many chats are changed: how far that is, and Cancel."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.widgets.announce import announce


class ProgressLine(QFrame):
    """Shown as long as something goes on; ``cancel`` is its button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setProperty("tone", "small")
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setProperty("kind", "link")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 8, 12, 0)
        rows.setSpacing(4)
        rows.addWidget(self.words)
        rows.addLayout(row)
        self.hide()

    def show_progress(self, told: str, done: int, total: int) -> None:
        """Show how many of how many are done; ``told`` says what is done."""
        is_new = self.isHidden() or told != self.words.text()
        self.words.setText(told)
        self.bar.setValue(done * 100 // max(total, 1))
        if is_new:
            self.show()
            announce(self, told)
