"""Rows of the lists in the panel, and how they are drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from orca_desktop.ui.theme.appearance import Theme

Index = QModelIndex | QPersistentModelIndex

PANEL_ROW: Final = Qt.ItemDataRole.UserRole
_SIDE: Final = 10


@dataclass(frozen=True, slots=True)
class PanelRow:
    """A row that leads to a message: its number where it has one, its words, and where it leads.

    ``spoken`` is what a screen reader says. Without a ``reply_id`` the question is meant.
    """

    words: str
    spoken: str
    turn_id: str
    reply_id: str = ""
    number: int = 0


class PanelRows(QAbstractListModel):
    """Rows as they stand in a list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[PanelRow, ...] = ()

    def show_rows(self, rows: Sequence[PanelRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.words
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None


class PanelDelegate(QStyledItemDelegate):
    """A number at the edge, and beside it the words, on one line."""

    def __init__(self, parent: QObject, theme: Callable[[], Theme]) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, row_height(option.fontMetrics.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(PANEL_ROW)
        if not isinstance(row, PanelRow):
            return
        theme, metrics = self._theme(), option.fontMetrics
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, theme)
        place = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        is_mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        if row.number:
            edge = max(metrics.horizontalAdvance(str(row.number)), metrics.horizontalAdvance("00"))
            painter.setPen(QColor(theme.muted))
            start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
            painter.drawText(place, start | Qt.AlignmentFlag.AlignVCenter, str(row.number))
            beside = edge + _SIDE
            place = place.adjusted(
                0 if is_mirrored else beside, 0, -beside if is_mirrored else 0, 0
            )
        painter.setPen(QColor(theme.text))
        shown = metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, place.width())
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(place, start | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


def row_height(line: int) -> int:
    """How high a row is, in pixels, where a line of the list's font is so high."""
    return round(line * 1.35) + 8


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """The surface of a row that is chosen or pointed at, with a ring where the keyboard is."""
    state, flag = option.state, QStyle.StateFlag
    is_chosen = bool(state & flag.State_Selected)
    if not is_chosen and not state & flag.State_MouseOver:
        return
    has_focus = is_chosen and bool(state & flag.State_Active) and bool(state & flag.State_HasFocus)
    painter.setPen(QColor(theme.accent) if has_focus else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.selected if is_chosen else theme.hover))
    painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)
