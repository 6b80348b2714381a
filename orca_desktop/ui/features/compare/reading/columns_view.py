"""The columns side by side, or one of them: beside previews of all, or under tabs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScrollBar,
    QSplitter,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.features.compare.reading.column_view import LEAST_WIDTH, ColumnView
from orca_desktop.ui.features.compare.reading.previews import Previews

_BESIDE: Final = 3
"""Of more columns so many need room beside each other; the rest is scrolled to."""


class ColumnsView(QWidget):
    """Lays columns out. ``splitter`` tells when the person gives them other widths."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._views: list[ColumnView] = []
        self._names: list[str] = []
        self._current = 0
        self._alone = False
        self._zoom = 1.0
        self._tabs = QTabBar()
        self._tabs.setObjectName("columnTabs")
        self._tabs.setAccessibleName(self.tr("Columns"))
        self._tabs.setExpanding(False)
        self._tabs.setUsesScrollButtons(True)
        self._tabs.setDrawBase(False)
        self._tabs.currentChanged.connect(self._choose)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self._make_area()
        self.previews = Previews()
        self.previews.chosen.connect(self._choose)
        self.previews.hide()
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(0)
        side_by_side.addWidget(self.previews)
        side_by_side.addWidget(self._area, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._tabs)
        rows.addLayout(side_by_side, 1)
        rows.addWidget(self._sideways)

    def _make_area(self) -> None:
        self._area = QScrollArea()
        self._area.setObjectName("columnArea")
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        # Its bar stands by itself: one that comes and goes within the area would be handed to a
        # screen reader when it is gone.
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sideways = QScrollBar(Qt.Orientation.Horizontal)
        self._sideways.setObjectName("sideways")
        self._sideways.setAccessibleName(self.tr("Columns to the left and right"))
        self._sideways.hide()
        hidden = self._area.horizontalScrollBar()
        hidden.rangeChanged.connect(self._follow_range)
        hidden.valueChanged.connect(self._sideways.setValue)
        self._sideways.valueChanged.connect(hidden.setValue)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.splitter)

    @property
    def sizes(self) -> tuple[int, ...]:
        """The widths of the columns."""
        return tuple(self.splitter.sizes())

    @property
    def current(self) -> int:
        """The column that is read, or has been last."""
        return self._current

    @property
    def is_alone(self) -> bool:
        """Whether only one column is in sight."""
        return self._alone or self.is_narrow

    @property
    def reads_alone(self) -> bool:
        """Whether the person wants to read one column alone."""
        return self._alone

    @property
    def is_narrow(self) -> bool:
        """Whether there is no room for all columns, or for three of many, without cutting one."""
        zoom = max(self._zoom, 1.0)
        beside = min(max(len(self._views), 2), _BESIDE)
        wanted = beside * round(LEAST_WIDTH * zoom) + (beside - 1) * self.splitter.handleWidth()
        return self.width() < wanted

    def set_views(self, views: Sequence[ColumnView], sizes: Sequence[int] = ()) -> None:
        """Show these columns, from left to right."""
        for view in self._views:
            if view not in views:
                view.setParent(None)
        self._views = list(views)
        self._line_up()
        while self._tabs.count() > len(views):
            self._tabs.removeTab(self._tabs.count() - 1)
        while self._tabs.count() < len(views):
            self._tabs.addTab("")
        self.previews.set_views(views)
        self._current = min(self._current, max(len(views) - 1, 0))
        if len(sizes) == len(views):
            self.splitter.setSizes(list(sizes))
        else:
            self.splitter.setSizes([1000] * len(views))
        self.arrange()

    def _line_up(self) -> None:
        for place, view in enumerate(self._views):
            self.splitter.insertWidget(place, view)
        # Screen readers and the Tab key go through widgets in the order in which they are stacked.
        for view in self._views:
            view.raise_()
        for place in range(1, self.splitter.count()):
            self.splitter.handle(place).raise_()

    def name(self, place: int, words: str, spoken: str) -> None:
        """Write on the tab of a column."""
        if self._tabs.tabText(place) != words:
            self._tabs.setTabText(place, words.replace("&", "&&"))
        self._tabs.setAccessibleTabName(place, spoken)

    def set_zoom(self, zoom: float) -> None:
        """Keep columns readable with larger text."""
        self._zoom = zoom
        self.previews.set_zoom(zoom)
        self.arrange()

    def read_alone(self, place: int, *, alone: bool) -> None:
        """Show one column beside previews of all; or all again."""
        self._alone = alone
        self.go_to(place)
        if 0 <= place < len(self._views):
            self._views[place].take_focus()

    def go_to(self, place: int) -> None:
        """Bring a column into sight."""
        if not 0 <= place < len(self._views):
            return
        self._current = place
        self.arrange()
        view = self._views[place]
        if not self.is_alone:
            self._area.ensureWidgetVisible(view, 0, 0)

    def arrange(self) -> None:
        """Choose between columns, previews and tabs after a change of room."""
        alone, narrow = self.is_alone, self.is_narrow
        several = len(self._views) > 1
        self._tabs.setVisible(narrow and several)
        previewed = alone and not narrow and several
        if previewed is self.previews.isHidden():
            self.previews.setVisible(previewed)
            self.previews.refresh()
        if self._tabs.currentIndex() != self._current:
            self._tabs.blockSignals(True)
            self._tabs.setCurrentIndex(self._current)
            self._tabs.blockSignals(False)
        for place, view in enumerate(self._views):
            view.setVisible(not alone or place == self._current)
            view.head.mark_alone(alone, by_wish=self._alone)
            view.head.focus.setVisible(not narrow and several)
        self.previews.mark(self._current)

    def _follow_range(self, least: int, most: int) -> None:
        self._sideways.setPageStep(self._area.horizontalScrollBar().pageStep())
        self._sideways.setRange(least, most)
        self._sideways.setVisible(most > least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _choose(self, place: int) -> None:
        if 0 <= place < len(self._views) and place != self._current:
            self.go_to(place)
            self._views[place].take_focus()
