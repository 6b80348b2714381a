"""The bin as a dialog: what was deleted, what was in it, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.two_line_list import TwoLineList, TwoLines

_SIZE: Final = (920, 560)


class BinDialog(QDialog):
    """Its buttons are served by the presenter; ``look_requested`` carries an id, or nothing."""

    look_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recently deleted"))
        dialogs.resize(self, *_SIZE)
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.list = TwoLineList(self.tr("Deleted chats"), several=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What is in the chat"))
        self.restore = QPushButton(self.tr("Restore"))
        self.restore.setProperty("kind", "primary")
        self.restore.setDefault(True)
        self.erase = QPushButton(self.tr("Erase for ever…"))
        self.erase_all = QPushButton(self.tr("Erase all…"))
        self.leave = QPushButton(self.tr("Close"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        for button in (self.erase, self.erase_all, self.leave, self.cancel):
            button.setAutoDefault(False)
        self._both = QWidget()
        both = QHBoxLayout(self._both)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(10)
        both.addWidget(self.list, 1)
        both.addWidget(self.text, 1)
        self._rest = QWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.erase_all)
        foot.addWidget(self.erase)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.leave)
        foot.addWidget(self.restore)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(10)
        rows.addWidget(self.told)
        rows.addWidget(self.progress)
        rows.addWidget(self._both, 1)
        rows.addWidget(self._rest, 1)
        rows.addLayout(foot)

    def _connect(self) -> None:
        self.leave.clicked.connect(self.reject)
        selection = self.list.selectionModel()
        selection.selectionChanged.connect(self._follow)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.erase.click)
        self.list.activated.connect(self.restore.click)

    def show_rows(self, rows: Sequence[TwoLines], told: str) -> None:
        """Show what can be brought back; ``told`` stands above it."""
        is_new = told != self.told.text()
        self.told.setText(told)
        self.list.show_rows(rows)
        self._both.setVisible(bool(rows))
        self._rest.setVisible(not rows)
        for button in (self.restore, self.erase, self.erase_all):
            button.setVisible(bool(rows))
        for widget in (self.progress, self.cancel):
            widget.setVisible(False)
        self._follow()
        (self.list if rows else self.leave).setFocus()
        if is_new and self.isVisible():
            announce(self, told)

    def show_progress(self, told: str, done: int, total: int) -> None:
        """Show how many chats of how many are erased, and let that be cancelled."""
        if self.progress.isHidden():
            for button in (self.restore, self.erase, self.erase_all):
                button.setVisible(False)
            self._both.setVisible(False)
            for widget in (self._rest, self.progress, self.cancel):
                widget.setVisible(True)
            self.told.setText(told)
            self.progress.setRange(0, 100)
            self.cancel.setFocus()
            announce(self, told)
        self.progress.setValue(done * 100 // max(total, 1))

    def show_text(self, text: str) -> None:
        """Show what is in the one chat that is chosen."""
        self.text.setPlainText(text)

    def _follow(self) -> None:
        chosen = self.list.chosen
        for button in (self.restore, self.erase):
            button.setEnabled(bool(chosen))
        self.look_requested.emit(chosen[0] if len(chosen) == 1 else "")
