"""A list of things with two lines each: what it is, and below that quietly what is to be known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from orca_desktop.ui.widgets.eliding import elided
from orca_desktop.ui.wording import values

Index = QModelIndex | QPersistentModelIndex
ID: Final = Qt.ItemDataRole.UserRole
DETAIL: Final = Qt.ItemDataRole.UserRole + 1

_WIDTH: Final = 80
"""What a row asks for; it gets the width of the list."""

_INSET: Final = 10
_AROUND: Final = 7
_SMALL: Final = 0.88
"""The lower line beside the upper one."""


@dataclass(frozen=True, slots=True)
class TwoLines:
    """A row: what it is told by, its title, and what stands below that."""

    id: str
    title: str
    detail: str


class TwoLineModel(QAbstractListModel):
    """The rows, in the order in which they were given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: Sequence[TwoLines] = ()

    def show_rows(self, rows: Sequence[TwoLines]) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt has it
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        told: dict[int, str] = {
            Qt.ItemDataRole.DisplayRole: row.title,
            Qt.ItemDataRole.ToolTipRole: f"{row.title}\n{row.detail}",
            Qt.ItemDataRole.AccessibleTextRole: values.listed((row.title, row.detail)),
            ID: row.id,
            DETAIL: row.detail,
        }
        return told.get(role)


class _Delegate(QStyledItemDelegate):
    """Draws a row; ``is_wrapped`` breaks its lower text into two lines."""

    is_wrapped = False

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        small = QFontMetrics(_small(option.font)).height() * (2 if self.is_wrapped else 1)
        return QSize(_WIDTH, option.fontMetrics.height() + small + 2 * _AROUND)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = ""  # drawn below, on what the style draws

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        painter.save()
        place = option.rect.adjusted(_INSET, _AROUND, -_INSET, -_AROUND)
        line = option.fontMetrics.height()
        palette = QApplication.palette()  # a style sheet makes that of the option fainter
        upper = QRect(place.left(), place.top(), place.width(), line)
        lower = QRect(place.left(), place.top() + line, place.width(), place.height() - line)
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        _line(painter, upper, option.font, title, palette, palette.ColorRole.Text)
        detail, small = str(index.data(DETAIL)), _small(option.font)
        if self.is_wrapped:
            painter.setFont(small)
            painter.setPen(
                palette.color(palette.ColorGroup.Active, palette.ColorRole.PlaceholderText)
            )
            align = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
            painter.drawText(lower, int(align) | int(Qt.TextFlag.TextWordWrap), detail)
        else:
            _line(painter, lower, small, detail, palette, palette.ColorRole.PlaceholderText)
        painter.restore()


class TwoLineList(QListView):
    """Shows such rows; with ``several`` any number of them can be chosen.

    Those that are ``short`` keep to their two lines, however long the lower text is.
    """

    def __init__(
        self,
        name: str,
        *,
        several: bool = False,
        short: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_short = short
        self.setObjectName("twoLines")
        self.setAccessibleName(name)
        self.lines = TwoLineModel(self)
        self.setModel(self.lines)
        self._delegate = _Delegate(self)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)

    def show_rows(self, rows: Sequence[TwoLines]) -> None:
        """Show these rows; what was chosen and is still there stays chosen, else the first is."""
        chosen, current = set(self.chosen), self.current
        self.lines.show_rows(rows)
        ids = [each.id for each in rows]
        flag = QItemSelectionModel.SelectionFlag
        selection = self.selectionModel()
        place = ids.index(current) if current in ids else 0
        if rows:
            selection.setCurrentIndex(self.lines.index(place), flag.NoUpdate)
        kept = [at for at, id_ in enumerate(ids) if id_ in chosen] or ([place] if rows else [])
        for at in kept:
            selection.select(self.lines.index(at), flag.Select)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        """Give the lower texts a second line where the longest has no room in one."""
        longest = max((each.detail for each in self.lines.rows), key=len, default="")
        width = QFontMetrics(_small(self.font())).horizontalAdvance(longest)
        is_wrapped = width > self.viewport().width() - 2 * _INSET and not self._is_short
        if is_wrapped is not self._delegate.is_wrapped:
            self._delegate.is_wrapped = is_wrapped
            self.doItemsLayout()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The ids of the chosen rows, from above."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self.lines.rows[place].id for place in places)

    @property
    def current(self) -> str:
        """The id of the row with the focus, empty if there is none."""
        index = self.currentIndex()
        return self.lines.rows[index.row()].id if index.isValid() else ""


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pixelSize() > 0:
        small.setPixelSize(round(font.pixelSize() * _SMALL))
    else:
        small.setPointSizeF(font.pointSizeF() * _SMALL)
    return small


def _line(
    painter: QPainter, place: QRect, font: QFont, words: str, palette: QPalette, role: Any
) -> None:
    shown = elided(QFontMetrics(font), words, place.width())
    painter.setFont(font)
    painter.setPen(palette.color(QPalette.ColorGroup.Active, role))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
