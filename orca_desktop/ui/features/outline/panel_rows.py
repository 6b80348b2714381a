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
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from orca_desktop.domain.bookmarks import LONGEST_NOTE
from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.ui.widgets.eliding import elided

Index = QModelIndex | QPersistentModelIndex

PANEL_ROW: Final = Qt.ItemDataRole.UserRole
_SIDE: Final = 10


@dataclass(frozen=True, slots=True)
class PanelRow:
    """A row that leads to a message: its number where it has one, its words, and where it leads.

    ``spoken`` is what a screen reader says. Without a ``reply_id`` the question is meant. A
    ``detail`` stands on a line of its own, muted; ``note`` is what the person noted.
    """

    words: str
    spoken: str
    turn_id: str
    reply_id: str = ""
    number: int = 0
    conversation_id: str = ""
    detail: str = ""
    note: str = ""


class PanelRows(QAbstractListModel):
    """Rows as they stand in a list; one that is ``noted`` carries its place and the new note."""

    noted = Signal(int, str)

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
            case Qt.ItemDataRole.EditRole:
                return row.note
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        # Whether it can be edited is for the list to say.
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or str(value) == row.note:
            return False
        self.noted.emit(index.row(), str(value))
        return True


class PanelDelegate(QStyledItemDelegate):
    """A number at the edge, and beside it the words; with ``lines`` of 2 the detail below them."""

    def __init__(self, parent: QObject, theme: Callable[[], Theme], lines: int = 1) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        line = option.fontMetrics.height()
        return QSize(80, row_height(line) + (self._lines - 1) * round(line * 1.2))

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("rename")
        editor.setMaxLength(LONGEST_NOTE)
        editor.setAccessibleName(self.tr("Note"))
        editor.setPlaceholderText(self.tr("What is worth remembering here?"))
        return editor

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        place = QRect(option.rect).adjusted(_SIDE, 0, -_SIDE, -2)
        place.setTop(place.bottom() - row_height(option.fontMetrics.height()) + 4)
        editor.setGeometry(place)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(PANEL_ROW)
        if not isinstance(row, PanelRow):
            return
        theme, metrics = self._theme(), option.fontMetrics
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ground(painter, option, theme)
        place = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if self._lines > 1:
            self._paint_detail(painter, option, place, row.detail)
            place.setHeight(row_height(metrics.height()))
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
        shown = elided(metrics, row.words, place.width())
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(place, start | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _paint_detail(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: str
    ) -> None:
        place = QRect(place)
        place.setTop(place.bottom() - round(option.fontMetrics.height() * 1.45))
        small = QFont(option.font)
        small.setPixelSize(round(option.fontMetrics.height() * 0.64))
        painter.save()
        painter.setFont(small)
        painter.setPen(QColor(self._theme().muted))
        shown = elided(QFontMetrics(small), words, place.width())
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
