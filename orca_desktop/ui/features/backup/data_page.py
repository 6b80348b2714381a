"""The page *Data* of the settings: where the chats lie, how large they are, how they are kept."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.paths import shown
from orca_desktop.ui.features.backup.rows import backup_rows
from orca_desktop.ui.widgets.two_line_list import TwoLineList
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.session.backups import DataState

_LIST_HEIGHT: Final = 148


class DataPage(QWidget):
    """Its buttons are served by the presenter; ``seen`` says that it comes into sight."""

    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Data"))
        self._path = QLineEdit()
        self._path.setReadOnly(True)
        self._path.setAccessibleName(self.tr("Data folder"))
        self.open_folder = QPushButton(self.tr("Open the folder"))
        self.move_folder = QPushButton(self.tr("Move…"))
        self._old = _words()
        self.remove_old = QPushButton(self.tr("Remove the old ones…"))
        self._moving = QProgressBar()
        self._moving.setAccessibleName(self.tr("Moving"))
        self._moving.setRange(0, 0)
        self._moving.setTextVisible(False)
        self._size = _words()
        self._health = _words()
        self.back_up = QPushButton(self.tr("Back up now"))
        self.list = TwoLineList(self.tr("Backups"))
        self.list.setFixedHeight(_LIST_HEIGHT)
        self._none = _words()
        self._none.setText(self.tr("There is none yet."))
        self.restore = QPushButton(self.tr("Restore…"))
        self.show_backups = QPushButton(self.tr("Show in folder"))
        self.save_copy = QPushButton(self.tr("Save a copy…"))
        self.restore_copy = QPushButton(self.tr("Restore from a copy…"))
        self.undo_restore = QPushButton(self.tr("Undo the restoration"))
        self._restored = _words()
        self._repairs = _words()
        self._repairs.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._form = QFormLayout()
        self._lay_out()
        self.show_repairs(())
        self.show_restored("")
        self.show_old(())
        self.show_moving(moves=False)

    def _lay_out(self) -> None:
        form = self._form
        form.setContentsMargins(16, 8, 16, 8)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(16)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        folder = QVBoxLayout()
        folder.setSpacing(8)
        folder.addWidget(self._path)
        folder.addLayout(_row(self.open_folder, self.move_folder))
        folder.addWidget(self._moving)
        folder.addLayout(_line(self._old, self.remove_old))
        form.addRow(self.tr("Data folder"), folder)
        form.addRow(self.tr("Size"), self._size)
        form.addRow(self.tr("State"), _line(self._health, self.back_up))
        backups = QVBoxLayout()
        backups.setSpacing(8)
        backups.addWidget(self.list)
        backups.addWidget(self._none)
        backups.addLayout(_row(self.restore, self.show_backups))
        form.addRow(self.tr("Backups"), backups)
        form.addRow(self.tr("Copies"), _row(self.save_copy, self.restore_copy))
        form.addRow("", _line(self._restored, self.undo_restore))
        form.addRow(self.tr("Repairs"), self._repairs)
        hint = _words()
        hint.setText(
            self.tr(
                "Conversations are kept in this folder and nowhere else, unless you have them "
                "written as Markdown files or save a copy. The key is never among them."
            )
        )
        hint.setProperty("tone", "small")
        form.addRow("", hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addStretch(1)

    def show_state(self, state: DataState) -> None:
        """Show where the data lies, its sizes, how it is, and the backups."""
        self._path.setText(str(state.folder))
        sizes = self.tr("{all}: chats {chats}, pictures and files {files}. Backups: {backups}.")
        self._size.setText(
            sizes.format(
                all=values.size(state.chats + state.contents),
                chats=values.size(state.chats),
                files=values.size(state.contents),
                backups=values.size(state.backed_up),
            )
        )
        self._health.setText(translate(state.health))
        self._health.setProperty("tone", "" if state.is_well else "problem")
        self._health.style().polish(self._health)
        self.list.show_rows(backup_rows(state.backups))
        has_any = bool(state.backups)
        for widget in (self.list, self.restore, self.show_backups):
            widget.setVisible(has_any)
        self._none.setVisible(not has_any)

    def show_old(self, folders: Sequence[Path]) -> None:
        """Show where chats still lie that were moved away from there."""
        names = ", ".join(map(shown, folders))
        self._old.setText(self.tr("Before the move they lay in {folders}.").format(folders=names))
        for widget in (self._old, self.remove_old):
            widget.setVisible(bool(folders))

    def show_moving(self, *, moves: bool) -> None:
        """Show that the data is copied to another folder, or no longer."""
        self._moving.setVisible(moves)
        for button in (
            self.move_folder,
            self.back_up,
            self.save_copy,
            self.restore_copy,
            self.restore,
        ):
            button.setEnabled(not moves)

    def show_restored(self, words: str) -> None:
        """Show what was restored last, with the way back, or nothing."""
        self._restored.setText(words)
        for widget in (self._restored, self.undo_restore):
            widget.setVisible(bool(words))

    def show_repairs(self, repairs: Sequence[tuple[datetime.datetime | None, str]]) -> None:
        """Show what was repaired in the file of the chats, the latest first, and when."""
        lines = []
        for at, words in repairs:
            when = values.moment(at) if at is not None else ""
            lines.append(f"{when}\n{words}".strip())
        self._repairs.setText("\n\n".join(lines))
        self._form.setRowVisible(self._repairs, bool(lines))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()


def _words() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _line(words: QWidget, button: QPushButton) -> QHBoxLayout:
    line = QHBoxLayout()
    line.addWidget(words, 1)
    line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return line


def _row(*buttons: QPushButton) -> QHBoxLayout:
    line = QHBoxLayout()
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return line
