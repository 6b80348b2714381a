"""A list with headings above its groups, which are seen and not counted.

A heading that is a row of the model is one item more to a screen reader. Here it is drawn above the
first row of its group: it adds to the height of that row, and not to the place where the row is
painted, pointed at, edited or found by a screen reader.
"""

from __future__ import annotations

import bisect
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QEnterEvent,
    QHoverEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

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
        """The words of each heading by the row that it stands above.

        Another mapping once they have changed.
        """
        return self._headings


class GroupedDelegate(QStyledItemDelegate):
    """Draws the rows of a ``GroupedModel``; ``option.rect`` is the row without its heading."""

    def __init__(self, model: GroupedModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model

    @property
    def headings(self) -> Mapping[int, str]:
        """The words of each heading by the row that it stands above."""
        return self._model.headings

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
    """Shows a ``GroupedModel``.

    Where a row stands is reckoned from its number and the headings before it, so that a change
    costs the same in a list of any length: Qt's own layout asks the delegate for every row.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grouped: GroupedDelegate | None = None
        self._headings: Mapping[int, str] = {}
        self._starts: list[int] = []
        self._pointer: QPoint | None = None
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def show_groups(self, model: GroupedModel, delegate: GroupedDelegate) -> None:
        """Show this model, drawn by this delegate."""
        self.setModel(model)
        self._grouped = delegate
        self.setItemDelegate(delegate)

    @property
    def pointed(self) -> QModelIndex:
        """The row under the pointer."""
        return QModelIndex() if self._pointer is None else self.indexAt(self._pointer)

    # -- where rows are ---------------------------------------------------------------------------

    def visualRect(self, index: Index) -> QRect:
        # Qt edits, hits and tells of a row by this; what lies above it is no row.
        if not index.isValid() or self._grouped is None:
            return QRect()
        row, line = index.row(), self._line
        above = self._grouped.above(row, line)
        top = self._top(row) + above - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._grouped.row_height(line))

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point.y() + self.verticalScrollBar().value())
        if row is None:
            return QModelIndex()
        index = self.model().index(row, 0)
        return index if self.visualRect(index).contains(point) else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        # The heading of a row comes into sight with it, where both have room.
        row, room = self.visualRect(index), self.viewport().height()
        above = self._above(index)
        whole = row.adjusted(0, -above, 0, 0) if row.height() + above <= room else row
        bar = self.verticalScrollBar()
        if hint == QListView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + row.center().y() - room // 2)
        elif hint == QListView.ScrollHint.PositionAtTop or whole.top() < 0:
            bar.setValue(bar.value() + whole.top())
        elif hint == QListView.ScrollHint.PositionAtBottom or row.bottom() >= room:
            bar.setValue(bar.value() + row.bottom() - room + 1)

    def doItemsLayout(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        self.updateEditorGeometries()
        if self._grouped is None:
            return
        model = self.model()
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(self._grouped.row_height(self._line))
        bar.setRange(0, max(self._top(model.rowCount()) - height, 0))

    # -- keys and selecting -----------------------------------------------------------------------

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count = self.model().rowCount()
        if not count:
            return QModelIndex()
        current = self.currentIndex().row()
        if current < 0:
            return self.model().index(0, 0)
        page = max(self.viewport().height() // self.visualRect(self.currentIndex()).height() - 1, 1)
        kind = QAbstractItemView.CursorAction
        steps = {
            kind.MoveUp: -1,
            kind.MovePrevious: -1,
            kind.MoveDown: 1,
            kind.MoveNext: 1,
            kind.MovePageUp: -page,
            kind.MovePageDown: page,
            kind.MoveHome: -count,
            kind.MoveEnd: count,
        }
        row = min(max(current + steps.get(action, 0), 0), count - 1)
        return self.model().index(row, 0)

    def selectAll(self) -> None:
        # Qt goes through the rows one by one.
        model = self.model()
        if model.rowCount():
            last = model.index(model.rowCount() - 1, 0)
            every = QItemSelection(model.index(0, 0), last)
            self.selectionModel().select(every, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        area = rect.normalized().translated(0, self.verticalScrollBar().value())
        first, last = self._row_at(area.top()), self._row_at(area.bottom())
        chosen = QItemSelection()
        if first is not None:
            last = self.model().rowCount() - 1 if last is None else last
            chosen.select(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        # What is not in sight need not be drawn anew.
        region = QRegion()
        for each in selection.toList():
            first, last = self.visualRect(each.topLeft()), self.visualRect(each.bottomRight())
            region += first.united(last).intersected(self.viewport().rect())
        return region

    # -- drawing ----------------------------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QEnterEvent | QHoverEvent | QMouseEvent):
            leaves = event.type() == QEvent.Type.HoverLeave
            self._point(None if leaves else event.position().toPoint())
        elif event.type() == QEvent.Type.Leave:
            self._point(None)
        return super().viewportEvent(event)

    def _point(self, place: QPoint | None) -> None:
        """Note where the pointer is, and draw anew what that changes."""
        before, self._pointer = self.pointed, place
        if self.pointed != before:
            for each in (before, self.pointed):
                self.viewport().update(self.visualRect(each))

    def paintEvent(self, event: QPaintEvent) -> None:
        delegate = self._grouped
        if delegate is None:
            return
        model = self.model()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state
        painter = QPainter(self.viewport())
        scrolled = self.verticalScrollBar().value()
        first = self._row_at(event.rect().top() + scrolled)
        pointed = self.pointed
        current, chosen = self.currentIndex(), self.selectionModel()
        for row in range(first if first is not None else model.rowCount(), model.rowCount()):
            index = model.index(row, 0)
            option.rect = self.visualRect(index)
            if option.rect.top() - delegate.above(row, self._line) > event.rect().bottom():
                break
            state = plain
            if chosen.isSelected(index):
                state |= QStyle.StateFlag.State_Selected
            if index == pointed:
                state |= QStyle.StateFlag.State_MouseOver
            if index == current and self.hasFocus():
                state |= QStyle.StateFlag.State_HasFocus
            else:
                state &= ~QStyle.StateFlag.State_HasFocus
            option.state = state
            delegate.paint(painter, option, index)
        painter.end()

    # -- within -----------------------------------------------------------------------------------

    @property
    def _line(self) -> int:
        return self.fontMetrics().height()

    def _above(self, index: Index) -> int:
        if self._grouped is None or not index.isValid():
            return 0
        return self._grouped.above(index.row(), self._line)

    def _top(self, row: int) -> int:
        """Where a row begins with its heading, in pixels from the beginning of the list."""
        if self._grouped is None:
            return 0
        headings = self._grouped.headings
        if headings is not self._headings:
            self._headings, self._starts = headings, sorted(headings)
        before = bisect.bisect_left(self._starts, row)
        line = self._line
        return row * self._grouped.row_height(line) + before * self._grouped.heading_height(line)

    def _row_at(self, y: int) -> int | None:
        """The row that takes up a place, its heading with it; none below the last."""
        # Qt asks before there is a model.
        if self._grouped is None:
            return None
        count = self.model().rowCount()
        if not count or y >= self._top(count):
            return None
        return max(bisect.bisect_right(range(count), y, key=self._top) - 1, 0)
