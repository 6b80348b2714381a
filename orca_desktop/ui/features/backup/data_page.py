"""The page *Chats and backups* of the settings: where chats lie, how large, and how kept."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QWidget,
)

from orca_desktop.paths import shown
from orca_desktop.ui.features.backup.rows import backup_rows
from orca_desktop.ui.widgets.busy import show_busy
from orca_desktop.ui.widgets.form_page import FormPage, buttons
from orca_desktop.ui.widgets.two_line_list import TwoLineList
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from orca_desktop.session.backups import DataState

_LIST_HEIGHT: Final = 148


class DataPage(FormPage):
    """Its buttons are served by the presenter; ``seen`` says that it comes into sight."""

    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DataPage", "Chats and backups"), parent)
        self._path = QLineEdit()
        self._path.setReadOnly(True)
        self._path.setAccessibleName(self.tr("Data folder"))
        self.open_folder = QPushButton(self.tr("Open the folder"))
        self.move_folder = QPushButton(self.tr("Move…"))
        self._old = _words()
        self.remove_old = QPushButton(self.tr("Remove the old ones…"))
        self._moving = QProgressBar()
        self._moving.setAccessibleName(self.tr("Moving"))
        self.cancel_moving = QPushButton(self.tr("Cancel"))
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
        self._old_row = buttons(self.remove_old)
        self._moving_row = buttons(self.cancel_moving)
        self._restored_row = buttons(self.undo_restore)
        self._backups_row = buttons(self.restore, self.show_backups)
        self._lay_out()
        self.show_repairs(())
        self.show_restored("")
        self.show_old(())
        self.show_moving(moves=False)

    def _lay_out(self) -> None:
        self.add_row(
            self.tr("Data folder"),
            self._path,
            buttons(self.open_folder, self.move_folder),
            self._moving,
            self._moving_row,
            self._old,
            self._old_row,
        )
        self.add_row(self.tr("Size"), self._size)
        self.add_row(self.tr("State"), self._health, buttons(self.back_up))
        self.add_gap()
        self.add_row(self.tr("Backups"), self.list, self._none, self._backups_row)
        copies = buttons(self.save_copy, self.restore_copy)
        self.add_row(self.tr("Copies"), copies, self._restored, self._restored_row)
        self._repairs_row = self.add_row(self.tr("Repairs"), self._repairs)
        self.add_words(
            self.tr(
                "Conversations are kept in this folder and nowhere else, unless you have them "
                "written as Markdown files or save a copy. The key is never among them."
            )
        )

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
        for widget in (self.list, self._backups_row):
            widget.setVisible(has_any)
        self._none.setVisible(not has_any)

    def show_old(self, folders: Sequence[Path]) -> None:
        """Show where chats still lie that were moved away from there."""
        names = values.listed(map(shown, folders))
        self._old.setText(self.tr("Before the move they lay in {folders}.").format(folders=names))
        for widget in (self._old, self._old_row):
            widget.setVisible(bool(folders))

    def show_moving(self, *, moves: bool) -> None:
        """Show that the data is copied to another folder, or no longer."""
        show_busy(self._moving)
        self.cancel_moving.setEnabled(True)
        for widget in (self._moving, self._moving_row):
            widget.setVisible(moves)
        for button in (
            self.move_folder,
            self.back_up,
            self.save_copy,
            self.restore_copy,
            self.restore,
        ):
            button.setEnabled(not moves)

    def show_moved(self, done: int, total: int) -> None:
        """Show how much of it is done; once all of it is, it is too late to cancel."""
        self._moving.setRange(0, 100)
        self._moving.setValue(done * 100 // max(total, 1) if done < total else 100)
        self.cancel_moving.setEnabled(done < total)

    def show_restored(self, words: str, *, is_undo: bool = False) -> None:
        """Show what was restored last, with the way back, or nothing."""
        self._restored.setText(words)
        again = self.tr("Restore it again")
        self.undo_restore.setText(again if is_undo else self.tr("Undo the restoration"))
        for widget in (self._restored, self._restored_row):
            widget.setVisible(bool(words))

    def show_repairs(self, repairs: Sequence[tuple[datetime.datetime | None, str]]) -> None:
        """Show what was repaired in the file of the chats, the latest first, and when."""
        lines = []
        for at, words in repairs:
            when = values.moment(at) if at is not None else ""
            lines.append(f"{when}\n{words}".strip())
        self._repairs.setText("\n\n".join(lines))
        for widget in self._repairs_row:
            widget.setVisible(bool(lines))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()


def _words() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
