"""The list of keys: what each action is called, and its keys at the other end of the line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from orca_desktop.ui.widgets import row_painting
from orca_desktop.ui.widgets.grouped_list import GroupedDelegate, GroupedModel
from orca_desktop.ui.wording import values

Index = QModelIndex | QPersistentModelIndex

ROW: Final = Qt.ItemDataRole.UserRole
_INSET: Final = 6


@dataclass(frozen=True, slots=True)
class ShortcutRow:
    """What is told of some actions that are one to the person; without ``names`` it is fixed."""

    group: str
    words: str
    keys: str
    names: tuple[str, ...] = ()


class ShortcutRows(GroupedModel):
    """Rows as they stand in the list, below the headings of their groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[ShortcutRow, ...] = ()

    def show_rows(self, rows: Sequence[ShortcutRow]) -> None:
        """Show other rows; those that only have other keys stay what they were to the list."""
        before, self._rows = self._rows, tuple(rows)
        if [each.words for each in before] == [each.words for each in rows]:
            for place, (was, now) in enumerate(zip(before, rows, strict=True)):
                if was != now:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self._headings = _headings(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return values.listed((row.words, row.keys or self.tr("no key")))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.headings.get(index.row())
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None


class ShortcutDelegate(GroupedDelegate):
    """One line an action."""

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
        row = index.data(ROW)
        palette = option.palette
        text = palette.color(QPalette.ColorRole.Text)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        row_painting.both_ends(
            painter,
            option.rect.adjusted(row_painting.SIDE, 0, -row_painting.SIDE, 0),
            option.direction,
            (row.words, option.font, text if row.names else muted),
            (row.keys, option.font, muted),
        )


def _headings(rows: Sequence[ShortcutRow]) -> dict[int, str]:
    return {
        place: row.group
        for place, row in enumerate(rows)
        if not place or rows[place - 1].group != row.group
    }
