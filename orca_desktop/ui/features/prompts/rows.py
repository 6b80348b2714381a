"""The list of prompts: the name, and its keys at the other end of the line, folder by folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from orca_desktop.domain.prompts import KeptPrompt
from orca_desktop.ui.widgets import row_painting
from orca_desktop.ui.widgets.grouped_list import GroupedDelegate, GroupedModel
from orca_desktop.ui.wording import values

Index = QModelIndex | QPersistentModelIndex

PROMPT: Final = Qt.ItemDataRole.UserRole
_INSET: Final = 6


class PromptRows(GroupedModel):
    """Prompts below the names of their folders; ``keys`` writes keys as this system does."""

    def __init__(self, keys: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self._rows: tuple[KeptPrompt, ...] = ()

    def show_prompts(self, prompts: Sequence[KeptPrompt]) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._rows = tuple(prompts)
        self._headings = {
            place: each.folder
            for place, each in enumerate(prompts)
            if each.folder and (not place or prompts[place - 1].folder != each.folder)
        }
        self.endResetModel()

    def row_of(self, prompt_id: str) -> int:
        """Where a prompt stands; -1 if it is not there."""
        return next((at for at, each in enumerate(self._rows) if each.id == prompt_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        keys = self._keys(row.keys) if row.keys else ""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return values.listed(each for each in (row.name, row.folder, keys) if each)
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return keys if role == PROMPT + 1 else None


class PromptDelegate(GroupedDelegate):
    """One line a prompt."""

    def heading_height(self, line: int) -> int:
        return round(line * 1.9)

    def row_height(self, line: int) -> int:
        return line + 2 * _INSET

    def paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: str
    ) -> None:
        row_painting.heading(painter, option, place, words)

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row_painting.ground(painter, option)
        text = option.palette.color(QPalette.ColorRole.Text)
        muted = option.palette.color(QPalette.ColorRole.PlaceholderText)
        row_painting.both_ends(
            painter,
            option.rect.adjusted(row_painting.SIDE, 0, -row_painting.SIDE, 0),
            option.direction,
            (str(index.data()), option.font, text),
            (str(index.data(PROMPT + 1) or ""), option.font, muted),
        )
