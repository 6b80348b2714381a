"""The list of the palette: what can be chosen, what it is, and how each row is drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.ui.widgets.eliding import elided
from orca_desktop.ui.wording import values
from orca_desktop.viewmodels.palette import EntryKind, PaletteEntry

Index = QModelIndex | QPersistentModelIndex

ENTRY: Final = Qt.ItemDataRole.UserRole
_SIDE: Final = 10
_GAP: Final = 16
_SMALL: Final = 0.875


class PaletteRows(QAbstractListModel):
    """Entries as they stand in the list, best first."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[PaletteEntry, ...] = ()
        self.kinds: Mapping[EntryKind, str] = {
            EntryKind.ACTION: self.tr("Action"),
            EntryKind.SETTING: self.tr("Setting"),
            EntryKind.PRESET: self.tr("Preset"),
            EntryKind.PROMPT: self.tr("Prompt"),
            EntryKind.CHAT: self.tr("Chat"),
            EntryKind.MODEL: self.tr("Model"),
            EntryKind.SEARCH: self.tr("Search"),
        }

    def show_rows(self, rows: Sequence[PaletteEntry]) -> None:
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
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                said = (row.title, self.kinds[row.kind], row.keys, row.reason)
                return values.listed(each for each in said if each)
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self._rows[index.row()].reason:
            return Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class PaletteDelegate(QStyledItemDelegate):
    """One line a row: what it is called, then its keys or why it cannot be, and its kind."""

    def __init__(self, rows: PaletteRows, theme: Callable[[], Theme]) -> None:
        super().__init__(rows)
        self._rows = rows
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, row_height(option.fontMetrics.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ENTRY)
        if not isinstance(row, PaletteEntry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paint_ground(painter, option)
        muted = QColor(self._theme().muted)
        small = QFont(option.font)
        small.setPixelSize(round(QFontMetrics(option.font).height() * _SMALL / 1.36))
        metrics = QFontMetrics(small)
        place = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        widest = max(metrics.horizontalAdvance(each) for each in self._rows.kinds.values())
        painter.setFont(small)
        painter.setPen(muted)
        line = option.direction
        place = _at_end(painter, place, line, self._rows.kinds[row.kind], widest)
        beside = row.reason or row.keys
        if beside:
            room = min(metrics.horizontalAdvance(beside), place.width() * 3 // 5)
            place = _at_end(painter, place, line, beside, room)
        painter.setFont(option.font)
        painter.setPen(muted if row.reason else QColor(self._theme().text))
        shown = elided(option.fontMetrics, row.title, place.width())
        start = QStyle.visualAlignment(line, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(place, start | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()


def row_height(line: int) -> int:
    """How high a row is, in pixels, where a line of the list's font is so high."""
    return round(line * 1.35) + 8


def _paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    if not is_chosen and not option.state & QStyle.StateFlag.State_MouseOver:
        return
    accent = QColor(option.palette.color(QPalette.ColorRole.Link))
    painter.setPen(accent if is_chosen else Qt.PenStyle.NoPen)
    accent.setAlpha(38 if is_chosen else 18)
    painter.setBrush(accent)
    painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 6, 6)


def _at_end(
    painter: QPainter, place: QRect, line: Qt.LayoutDirection, text: str, width: int
) -> QRect:
    """Write at the far end of a place, in so much room; what is left of the place."""
    room = QStyle.visualRect(line, place, QRect(place).adjusted(place.width() - width, 0, 0, 0))
    shown = elided(painter.fontMetrics(), text, width + 1)
    start = QStyle.visualAlignment(line, Qt.AlignmentFlag.AlignLeft)
    painter.drawText(room, start | Qt.AlignmentFlag.AlignVCenter, shown)
    return QStyle.visualRect(line, place, place.adjusted(0, 0, -width - _GAP, 0))
