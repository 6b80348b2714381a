"""One file with everything: asked for, written, checked."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.busy import show_busy
from orca_desktop.ui.wording import values

_WIDTH: Final = 520


class SaveCopyDialog(QDialog):
    """Its buttons are served by the presenter; ``attachments`` says what goes along."""

    def __init__(self, contents: int, parent: QWidget | None = None) -> None:
        """``contents`` are the bytes of all pictures and files."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Save a copy"))
        self.setMinimumWidth(_WIDTH)
        self.told, self._more = QLabel(), QLabel()
        self.told.setProperty("tone", "heading")
        for label in (self.told, self._more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        words = self.tr("With pictures and files ({size})").format(size=values.size(contents))
        self.attachments = QCheckBox(words)
        self.attachments.setChecked(True)
        self._progress = QProgressBar()
        self._progress.setAccessibleName(self.tr("Progress"))
        self._progress.setTextVisible(False)
        show_busy(self._progress)
        self.choose = QPushButton(self.tr("Choose where…"))
        self.choose.setProperty("kind", "primary")
        self.show_folder = QPushButton(self.tr("Show in folder"))
        self.leave = QPushButton(self.tr("Close"))
        for button in (self.show_folder, self.leave):
            button.setAutoDefault(False)
        self.leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self.leave, self.show_folder, self.choose):
            foot.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(10)
        for widget in (self.told, self._more, self.attachments, self._progress):
            rows.addWidget(widget)
        rows.addStretch(1)
        rows.addLayout(foot)
        self.show_start()

    def show_start(self, problem: str = "") -> None:
        """Ask what goes along and where to; ``problem`` says why the last trial failed."""
        self._say(
            problem or self.tr("One file with everything"),
            self.tr(
                "All chats, presets and settings go into one file that this program can restore. "
                "The key is never in it. Who has the file can read the chats."
            ),
        )
        self._show_only(self.attachments, self.choose, self.leave)
        self.choose.setDefault(True)
        self.choose.setFocus()

    def show_going_on(self) -> None:
        """Show that the file is written and checked."""
        self._say(self.tr("Writing and checking…"), "")
        self._show_only(self._progress)

    def show_saved(self, told: str) -> None:
        """Say that the file is there."""
        self._say(told, self.tr("It was read again, and nothing in it is missing."))
        self._show_only(self.show_folder, self.leave)
        self.leave.setFocus()

    def _say(self, told: str, more: str) -> None:
        self.told.setText(told)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        if self.isVisible():
            announce(self, told)

    def _show_only(self, *shown: QWidget) -> None:
        for widget in (
            self.attachments,
            self._progress,
            self.choose,
            self.show_folder,
            self.leave,
        ):
            widget.setVisible(widget in shown)
