"""A layout that sets widgets side by side and begins a new line where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Lines of widgets, each as wide as it wants, none wider than the whole."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.gap = gap
        """Pixels between widgets, and between lines."""
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        inner = QRect(0, 0, width - around.left() - around.right(), 0)
        return self._place(inner, moves=False) + around.top() + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), moves=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(QSize(24, item.sizeHint().height()))
        around = self.contentsMargins()
        return size.grownBy(around)

    def _place(self, area: QRect, *, moves: bool) -> int:
        x, y, height = area.x(), area.y(), 0
        line: list[tuple[QLayoutItem, QRect]] = []
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            width = min(hint.width(), area.width())
            if line and x + width > area.x() + area.width():
                self._set(line, height, area, moves=moves)
                x, y, height, line = area.x(), y + height + self.gap, 0, []
            line.append((item, QRect(QPoint(x, y), QSize(width, hint.height()))))
            x += width + self.gap
            height = max(height, hint.height())
        self._set(line, height, area, moves=moves)
        return y + height - area.y()

    def _set(
        self, line: list[tuple[QLayoutItem, QRect]], height: int, area: QRect, *, moves: bool
    ) -> None:
        """Put the widgets of a line into its middle, from where one reads."""
        around = self.parentWidget()
        reads = around.layoutDirection() if around is not None else Qt.LayoutDirection.LeftToRight
        for item, place in line if moves else ():
            middle = place.translated(0, (height - place.height()) // 2)
            item.setGeometry(QStyle.visualRect(reads, area, middle))
