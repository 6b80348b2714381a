"""A copy, looked at before anything is changed, and then restored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.busy import show_busy
from orca_desktop.ui.widgets.two_line_list import TwoLineList, TwoLines

_SIZE: Final = (620, 500)


class RestoreDialog(QDialog):
    """Its buttons are served by the presenter; ``backups`` and ``newest`` are its lists."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore from a copy"))
        dialogs.resize(self, *_SIZE)
        self.told, self.more = QLabel(), QLabel()
        self.told.setProperty("tone", "heading")
        for label in (self.told, self.more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Progress"))
        show_busy(self.progress)
        self.backups = TwoLineList(self.tr("Backups"))
        self.newest = TwoLineList(self.tr("Newest chats of the copy"))
        self._caption = QLabel(self.tr("The newest chats in it"))
        self._caption.setProperty("tone", "muted")
        self.look = QPushButton(self.tr("Look at this backup"))
        self.file = QPushButton(self.tr("Choose a file…"))
        self.restore = QPushButton(self.tr("Restore and start again"))
        self.another = QPushButton(self.tr("Another one…"))
        self.leave = QPushButton(self.tr("Close"))
        self.cancel = QPushButton(self.tr("Cancel"))
        for button in (self.look, self.restore):
            button.setProperty("kind", "primary")
        for button in (self.file, self.restore, self.another, self.leave, self.cancel):
            button.setAutoDefault(False)
        self._rest = QWidget()
        self.leave.clicked.connect(self.reject)
        self.backups.activated.connect(self.look.click)
        self._lay_out()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.another)
        foot.addStretch(1)
        for button in (self.cancel, self.leave, self.file, self.look, self.restore):
            foot.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 20, 20, 16)
        rows.setSpacing(10)
        for widget in (self.told, self.more, self.progress):
            rows.addWidget(widget)
        rows.addWidget(self._caption)
        for area in (self.backups, self.newest, self._rest):
            rows.addWidget(area, 1)
        rows.addLayout(foot)

    def show_start(self, backups: Sequence[TwoLines], told: str = "") -> None:
        """Ask for a copy; ``told`` says what came of the one before."""
        where = (
            self.tr(
                "A copy that you saved, or one of the backups below. Nothing is changed before "
                "you have seen what is in it."
            )
            if backups
            else self.tr(
                "A copy that you saved; there are no backups yet. Nothing is changed before you "
                "have seen what is in it."
            )
        )
        self._say(told or self.tr("Choose what to restore"), where)
        self.backups.show_rows(backups)
        if backups:
            self._show_only(self.backups, self.look, self.file, self.leave)
            self.look.setDefault(True)
            self.backups.setFocus()
        else:
            self._show_only(self._rest, self.file, self.leave)
            self.file.setFocus()

    def show_going_on(self, told: str) -> None:
        """Show that a copy is examined, or restored, and let that be cancelled."""
        show_busy(self.progress)
        self._say(told, self.tr("Nothing is changed if you cancel."))
        self.cancel.setEnabled(True)
        self._show_only(self.progress, self._rest, self.cancel)
        self.cancel.setFocus()

    def show_progress(self, done: int, total: int) -> None:
        """Show how much is done; once all of it is, it is too late to cancel."""
        self.progress.setRange(0, 100)
        self.progress.setValue(done * 100 // max(total, 1) if done < total else 100)
        self.cancel.setEnabled(done < total)

    def show_look(self, told: str, more: str, newest: Sequence[TwoLines]) -> None:
        """Show what is in a copy; ``more`` says what would be different."""
        self._say(told, more)
        self.newest.show_rows(newest)
        lists = (self._caption, self.newest) if newest else (self._rest,)
        self._show_only(*lists, self.restore, self.another, self.leave)
        self.leave.setFocus()

    def _say(self, told: str, more: str) -> None:
        self.told.setText(told)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        if self.isVisible():
            announce(self, f"{told} {more}")

    def _show_only(self, *shown: QWidget) -> None:
        for widget in (
            self.progress,
            self._caption,
            self.backups,
            self.newest,
            self._rest,
            self.look,
            self.file,
            self.restore,
            self.another,
            self.leave,
            self.cancel,
        ):
            widget.setVisible(widget in shown)
