"""The list of the picker: models below the headings of their groups, and how each is drawn."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from orca_desktop.domain.models import ModelCard
from orca_desktop.ui.features.models import words
from orca_desktop.ui.widgets import row_painting
from orca_desktop.ui.widgets.grouped_list import GroupedDelegate, GroupedModel

Index = QModelIndex | QPersistentModelIndex

ROW: Final = Qt.ItemDataRole.UserRole


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
        row_painting.ground(painter, option)
        if isinstance(row, ModelCard):
            self._paint_card(painter, option, row)
        else:
            place = option.rect.adjusted(row_painting.SIDE, 0, -row_painting.SIDE, 0)
            painter.setPen(option.palette.color(QPalette.ColorRole.Link))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, _said(row))

    def paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: str
    ) -> None:
        row_painting.heading(painter, option, place, words)

    def _paint_card(self, painter: QPainter, option: QStyleOptionViewItem, card: ModelCard) -> None:
        palette = option.palette
        text = palette.color(QPalette.ColorRole.Text)
        muted = palette.color(QPalette.ColorRole.PlaceholderText)
        inside = option.rect.adjusted(row_painting.SIDE, 5, -row_painting.SIDE, -5)
        half = inside.height() // 2
        upper = QRect(inside.left(), inside.top(), inside.width(), half)
        lower = QRect(inside.left(), inside.top() + half, inside.width(), half)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        name = f"★ {words.title(card)}" if card.is_starred else words.title(card)
        is_told = card.prices.is_known or card.is_practice
        row_painting.both_ends(
            painter,
            upper,
            option.direction,
            (name, bold, text),
            (words.price(card), option.font, text if is_told else muted),
        )
        small = row_painting.smaller(option.font)
        row_painting.both_ends(
            painter,
            lower,
            option.direction,
            (words.second_line(card), small, muted),
            (words.context(card), small, muted),
        )
