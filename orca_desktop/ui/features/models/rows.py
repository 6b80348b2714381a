"""The list of the picker: models below the headings of their groups, and how each is drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from orca_desktop.domain.models import ModelCard
from orca_desktop.ui.features.models import words
from orca_desktop.ui.widgets.grouped_list import GroupedDelegate, GroupedModel

Index = QModelIndex | QPersistentModelIndex

ROW: Final = Qt.ItemDataRole.UserRole
_SIDE: Final = 10
_GAP: Final = 12
_SMALL: Final = 0.875


@dataclass(frozen=True, slots=True)
class FreeName:
    """The words of the search, to be asked as a model's name."""

    name: str


@dataclass(frozen=True, slots=True)
class NoList:
    """That the gateway's list is not there; choosing the row asks for it."""

    is_asked: bool = False


Row = ModelCard | FreeName | NoList


class ModelRows(GroupedModel):
    """Rows as they stand in the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows from above to below."""
        return self._rows

    def show_rows(self, rows: Sequence[Row], headings: Mapping[int, str]) -> None:
        """Show other rows, below these headings."""
        self.beginResetModel()
        self._rows, self._headings = tuple(rows), dict(headings)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return _said(row)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.headings.get(index.row())
            case Qt.ItemDataRole.UserRole:
                return row
            case _:
                return None

    def flags(self, _index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _said(row: Row) -> str:
    match row:
        case FreeName(name):
            return QApplication.translate("models", "Ask “{name}” as it is").format(name=name)
        case NoList(True):
            return QApplication.translate("models", "The list is being loaded …")
        case NoList():
            return QApplication.translate("models", "The list is not loaded. Try again")
        case ModelCard():
            return words.spoken(row)


class ModelDelegate(GroupedDelegate):
    """Two lines a model: name and price, then what it can and how much it holds."""

    def heading_height(self, line: int) -> int:
        return round(line * 1.9)

    def row_height(self, line: int) -> int:
        return line * 2 + 14

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        self._paint_ground(painter, option)
        if isinstance(row, ModelCard):
            self._paint_card(painter, option, row)
        else:
            place = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
            painter.setPen(option.palette.color(QPalette.ColorRole.Link))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, _said(row))

    def paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: str
    ) -> None:
        font = _smaller(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        place = place.adjusted(_SIDE, 0, -_SIDE, -4)
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom, words)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not chosen and not over:
            return
        accent = QColor(option.palette.color(QPalette.ColorRole.Link))
        accent.setAlpha(38 if chosen else 18)
        painter.setBrush(accent)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setPen(option.palette.color(QPalette.ColorRole.Link))
        painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6)

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, card: ModelCard) -> None:
        palette = option.palette
        text = palette.color(QPalette.ColorRole.Text)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        inside = option.rect.adjusted(_SIDE, 5, -_SIDE, -5)
        half = inside.height() // 2
        upper = QRect(inside.left(), inside.top(), inside.width(), half)
        lower = QRect(inside.left(), inside.top() + half, inside.width(), half)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        name = f"★ {words.title(card)}" if card.is_starred else words.title(card)
        is_told = card.prices.is_known or card.is_practice
        _line(
            painter,
            upper,
            (name, bold, text),
            (words.price(card), option.font, text if is_told else muted),
        )
        small = _smaller(option.font)
        _line(
            painter,
            lower,
            (words.second_line(card), small, muted),
            (words.context(card), small, muted),
        )


_Drawn = tuple[str, QFont, QColor]


def _line(painter: QPainter, place: QRect, left: _Drawn, right: _Drawn) -> None:
    """Words at both ends; those on the left give way."""
    words_, font, color = right
    width = QFontMetrics(font).horizontalAdvance(words_)
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words_)
    words_, font, color = left
    room = place.adjusted(0, 0, -width - _GAP, 0)
    shown = QFontMetrics(font).elidedText(words_, Qt.TextElideMode.ElideRight, room.width())
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def _smaller(font: QFont) -> QFont:
    result = QFont(font)
    result.setPixelSize(round(QFontMetrics(font).height() * _SMALL / 1.36))
    return result
