"""All keys as a dialog: found by a few letters, and changed by pressing others."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.folding import fold
from orca_desktop.ui.features.shortcuts.rows import (
    ROW,
    ShortcutDelegate,
    ShortcutRow,
    ShortcutRows,
)
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.find_field import FindField
from orca_desktop.ui.widgets.grouped_list import GroupedList
from orca_desktop.ui.widgets.key_recorder import KeyRecorder

_SIZE: Final = (600, 640)


class ShortcutsDialog(QDialog):
    """Shows the rows it is given; what is wanted of the chosen one is carried out elsewhere.

    The recorder tells the keys that were pressed for the chosen row; ``take`` agrees that another
    action loses them.
    """

    change_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        dialogs.resize(self, *_SIZE)
        self._all: tuple[ShortcutRow, ...] = ()
        self.search = FindField(
            self.tr("Search keys and actions"), self.tr("An action, or its keys")
        )
        self._rows = ShortcutRows()
        self.list = self._make_list()
        self.search.find_in(self.list)
        self.search.typed.connect(lambda _: self._fill())
        self.search.taken.connect(self._ask_for_change)
        self.told = QLabel()
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setProperty("tone", "muted")
        self.recorder = KeyRecorder()
        self.recorder.setAccessibleName(self.tr("New keys"))
        self.change = self._button(self.tr("Change…"))
        self.clear = self._button(self.tr("No key"))
        self.reset = self._button(self.tr("Reset"))
        self.reset_all = self._button(self.tr("Reset all"))
        self.undo = self._button(self.tr("Undo"))
        self.leave = self._button(self.tr("Close"))
        self.take = self._button(self.tr("Use them here"))
        self.cancel = self._button(self.tr("Leave as it is"))
        self._lay_out()
        self._connect()
        self.show_idle()

    def _make_list(self) -> GroupedList:
        view = GroupedList()
        view.setObjectName("picking")
        view.setAccessibleName(self.tr("Keyboard shortcuts"))
        view.show_groups(self._rows, ShortcutDelegate(self._rows, view))
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        return view

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        asked = QHBoxLayout()
        for each in (self.change, self.clear, self.reset, self.recorder, self.take, self.cancel):
            asked.addWidget(each)
        asked.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.reset_all)
        foot.addWidget(self.undo)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.search.nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self.told)
        column.addLayout(asked)
        column.addSpacing(6)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.leave.clicked.connect(self.reject)
        self.list.selectionModel().currentChanged.connect(lambda *_: self.show_idle())
        self.list.activated.connect(lambda _: self._ask_for_change())
        self.change.clicked.connect(self._ask_for_change)
        self.recorder.left.connect(self._back)
        self.cancel.clicked.connect(self._back)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self.list)
        undo.setContext(Qt.ShortcutContext.WidgetShortcut)
        undo.activated.connect(self.undo.click)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.clear.click)

    # -- what is shown ----------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[ShortcutRow], *, differ: bool, undoable: bool) -> None:
        """Show all rows, or those that were searched for; ``differ`` if not all are as at first."""
        self._all = tuple(rows)
        self.reset_all.setEnabled(differ)
        self.undo.setEnabled(undoable)
        self._fill()

    def show_idle(self, told: str = "") -> None:
        """Wait for what is wanted of the chosen row."""
        row = self.chosen
        can_change = row is not None and bool(row.names)
        if not told and row is not None and not can_change:
            told = self.tr("These keys stay as they are.")
        self._show(told, self.change, self.clear, self.reset)
        for button in (self.change, self.clear, self.reset):
            button.setEnabled(can_change)

    def show_recording(self, told: str) -> None:
        """Wait for keys."""
        self.recorder.clear()
        self._show(told, self.recorder, self.cancel)
        self.recorder.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_taken(self, told: str) -> None:
        """Ask whether another action may lose the keys that were pressed."""
        self._show(told, self.take, self.cancel)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def chosen(self) -> ShortcutRow | None:
        """The row that is chosen."""
        row = self.list.currentIndex().data(ROW)
        return row if isinstance(row, ShortcutRow) else None

    def rest(self) -> None:
        """Put the keyboard back on the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus()

    def _ask_for_change(self) -> None:
        if self.change.isEnabled():
            self.change_requested.emit()

    def _back(self) -> None:
        self.show_idle()
        self.rest()

    def _show(self, told: str, *shown: QWidget) -> None:
        self.told.setText(told)
        for each in (self.change, self.clear, self.reset, self.recorder, self.take, self.cancel):
            each.setVisible(each in shown)
        if told and self.isVisible():
            announce(self, told)

    def _fill(self) -> None:
        """Show the rows in which all that is typed stands."""
        row = self.chosen
        wanted = fold(self.search.text()).split()
        found = [
            each
            for each in self._all
            if all(word in fold(f"{each.words} {each.keys}") for word in wanted)
        ]
        self._rows.show_rows(found)
        words = [each.words for each in found]
        place = words.index(row.words) if row is not None and row.words in words else 0
        if found and self.list.currentIndex().row() != place:
            self.list.setCurrentIndex(self._rows.index(place))
        self.search.nothing.setVisible(not found)
        if not found:
            self.show_idle()
