"""A list with headings above its groups, which are seen and not counted.

A heading that is a row of the model is one item more to a screen reader. Here it is drawn above the
first row of its group: it adds to the height of that row, and not to the place where the row is
painted, pointed at, edited or found by a screen reader.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

Index = QModelIndex | QPersistentModelIndex

_WIDTH: Final = 80
"""What a row asks for; it gets the width of the list."""


class GroupedModel(QAbstractListModel):
    """Rows, and the headings above some of them; the row's own texts do not name its group."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: dict[int, str] = {}

    @property
    def headings(self) -> Mapping[int, str]:
        """The words of each heading by the row that it stands above."""
        return self._headings


class GroupedDelegate(QStyledItemDelegate):
    """Draws the rows of a ``GroupedModel``; ``option.rect`` is the row without its heading."""

    def __init__(self, model: GroupedModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    def heading_height(self, line: int) -> int:
        """How high a heading is, in pixels, where a line of the list's font is so high."""
        raise NotImplementedError

    def row_height(self, line: int) -> int:
        """How high a row without a heading is."""
        raise NotImplementedError

    def paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: str
    ) -> None:
        """Draw the heading in its place."""
        raise NotImplementedError

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        raise NotImplementedError

    def above(self, row: int, line: int) -> int:
        """How much of the height of a row is its heading's."""
        return self.heading_height(line) if row in self._model.headings else 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # Asked for every row of a list of any length, so nothing is asked of the model's data.
        line = option.fontMetrics.height()
        return QSize(_WIDTH, self.row_height(line) + self.above(index.row(), line))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if words := self._model.headings.get(index.row()):
            place = QRect(option.rect)
            place.setHeight(self.heading_height(option.fontMetrics.height()))
            place.moveBottom(option.rect.top() - 1)
            painter.save()
            self.paint_heading(painter, option, place, words)
            painter.restore()
        self.paint_row(painter, option, index)
        painter.restore()


class GroupedList(QListView):
    """Shows a ``GroupedModel``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grouped: GroupedDelegate | None = None

    def show_groups(self, model: GroupedModel, delegate: GroupedDelegate) -> None:
        """Show this model, drawn by this delegate."""
        self._grouped = delegate
        self.setItemDelegate(delegate)
        self.setModel(model)

    def visualRect(self, index: Index) -> QRect:
        # Qt paints, edits, hits and tells of a row by this; what lies above it is no row.
        return super().visualRect(index).adjusted(0, self._above(index), 0, 0)

    def scrollTo(
        self,
        index: Index,
        hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible,
    ) -> None:
        super().scrollTo(index, hint)
        # The heading of a row comes into sight with it, where both have room.
        row, above = self.visualRect(index), self._above(index)
        hidden = min(above - row.top(), self.viewport().height() - 1 - row.bottom())
        if above and hidden > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - hidden)

    def _above(self, index: Index) -> int:
        if self._grouped is None or not index.isValid():
            return 0
        return self._grouped.above(index.row(), self.fontMetrics().height())
