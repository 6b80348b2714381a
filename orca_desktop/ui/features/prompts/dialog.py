"""All prompts as a dialog: found, put in, made, changed, duplicated, deleted, and their files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.prompts import KeptPrompt
from orca_desktop.ui.features.prompts.rows import PROMPT, PromptDelegate, PromptRows
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.find_field import FindField
from orca_desktop.ui.widgets.grouped_list import GroupedList
from orca_desktop.viewmodels import prompt_search

_SIZE: Final = (700, 540)
_LONGEST_TEXT: Final = 600


class PromptsDialog(QDialog):
    """Shows the prompts it is given; its buttons tell what is wanted of the chosen one."""

    def __init__(self, keys: Callable[[str], str], parent: QWidget | None = None) -> None:
        """``keys`` writes keys as this system does."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Prompts"))
        dialogs.resize(self, *_SIZE)
        self._all: tuple[KeptPrompt, ...] = ()
        self.search = FindField(
            self.tr("Search prompts"), self.tr("A name, a folder or some words")
        )
        self.search.typed.connect(lambda _: self._fill())
        self._rows = PromptRows(keys, self)
        self.list = self._make_list()
        self.search.find_in(self.list)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setProperty("tone", "muted")
        self.put = self._button(self.tr("Put in"))
        self.put.setProperty("kind", "primary")
        self.search.taken.connect(self.put.click)
        self.new = self._button(self.tr("New prompt…"))
        self.change = self._button(self.tr("Change…"))
        self.copy = self._button(self.tr("Duplicate"))
        self.delete = self._button(self.tr("Delete"))
        self.examples = self._button(self.tr("Put in 4 examples"))
        self.bring = self._button(self.tr("Import…"))
        self.export = self._button(self.tr("Export all…"))
        self._notice, self._words, self.undo = self._make_notice()
        self._lay_out()
        self._connect()
        self._fill()

    @property
    def chosen(self) -> KeptPrompt | None:
        """The prompt that is chosen."""
        prompt = self.list.currentIndex().data(PROMPT)
        return prompt if isinstance(prompt, KeptPrompt) else None

    def show_prompts(self, prompts: Sequence[KeptPrompt]) -> None:
        """Show these; the chosen one stays chosen."""
        self._all = tuple(prompts)
        self._fill()

    def choose(self, prompt_id: str) -> None:
        """Choose a prompt."""
        if (row := self._rows.row_of(prompt_id)) >= 0:
            self.list.setCurrentIndex(self._rows.index(row))

    def tell(self, words: str, *, is_problem: bool = False, can_undo: bool = False) -> None:
        """Say what was done, with a way back, or why not."""
        self._words.setText(words)
        self._words.setProperty("tone", "problem" if is_problem else "small")
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)
        self.undo.setVisible(can_undo)
        self._notice.setVisible(bool(words))
        if words:
            announce(self, words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.search if self._all else self.examples).setFocus()

    def _make_list(self) -> GroupedList:
        view = GroupedList()
        view.setObjectName("picking")
        view.setAccessibleName(self.tr("Prompts"))
        view.show_groups(self._rows, PromptDelegate(self._rows, view))
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        return view

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        return button

    def _make_notice(self) -> tuple[QFrame, QLabel, QPushButton]:
        notice = QFrame()
        notice.setProperty("kind", "card")
        words = QLabel()
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        undo = self._button(self.tr("Undo"))
        undo.setProperty("kind", "link")
        row = QHBoxLayout(notice)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(words, 1)
        row.addWidget(undo)
        notice.hide()
        return notice, words, undo

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(8)
        for button in (self.put, self.new, self.change, self.copy, self.delete):
            side.addWidget(button)
        side.addStretch(1)
        for button in (self.bring, self.export):
            side.addWidget(button)
        self._empty = QLabel(
            self.tr(
                "A prompt is a text that you use again and again. Keep it under a name, and put it"
                " into a message by typing / at its beginning. Where {{topic}} stands in it, you"
                " are asked what to put there."
            )
        )
        self._empty.setWordWrap(True)
        self._empty.setProperty("tone", "muted")
        offered = QHBoxLayout()
        offered.addWidget(self.examples)
        offered.addStretch(1)
        first = QVBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.search)
        first.addWidget(self.search.nothing)
        first.addWidget(self._empty)
        first.addLayout(offered)
        first.addWidget(self.list, 1)
        first.addWidget(self.text)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(first, 1)
        middle.addLayout(side)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(middle, 1)
        column.addWidget(self._notice)
        column.addWidget(close)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        self.list.activated.connect(lambda _: self.put.click())
        for keys, button in (
            (QKeySequence(Qt.Key.Key_Delete), self.delete),
            (QKeySequence(Qt.Key.Key_F2), self.change),
            (QKeySequence(QKeySequence.StandardKey.Undo), self.undo),
        ):
            shortcut = QShortcut(keys, self.list)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(button.click)

    def _fill(self) -> None:
        """Show the prompts in which all that is typed stands."""
        before, row = self.chosen, max(self.list.currentIndex().row(), 0)
        found = prompt_search.found(self._all, self.search.text())
        self._rows.show_prompts(prompt_search.by_folder(found))
        place = self._rows.row_of(before.id) if before is not None else -1
        if found:
            self.list.setCurrentIndex(
                self._rows.index(place if place >= 0 else min(row, len(found) - 1))
            )
        self.list.setVisible(bool(found))
        self.search.setVisible(bool(self._all))
        self.search.nothing.setVisible(bool(self._all) and not found)
        self._empty.setVisible(not self._all)
        self.examples.setVisible(not self._all)
        self.export.setEnabled(bool(self._all))
        self._show_chosen()

    def _show_chosen(self) -> None:
        prompt = self.chosen
        for button in (self.put, self.change, self.copy, self.delete):
            button.setEnabled(prompt is not None)
        text = " ".join(prompt.text.split()) if prompt is not None else ""
        self.text.setText(text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}…")
        self.text.setVisible(bool(text))
