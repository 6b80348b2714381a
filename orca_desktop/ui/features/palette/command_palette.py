"""The command palette: one field, and below it all that its words find."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QWidget

from orca_desktop.ui.features.palette.palette_rows import (
    ENTRY,
    PaletteDelegate,
    PaletteRows,
    row_height,
)
from orca_desktop.ui.widgets.find_field import FindField
from orca_desktop.ui.widgets.overlay import Overlay
from orca_desktop.viewmodels.palette import PaletteEntry

_WIDEST: Final = 640
_ROWS: Final = 11


class CommandPalette(Overlay):
    """The field keeps the keyboard: letters search, arrows walk, Enter chooses, Escape leaves.

    What is searched for, and that the marked row is chosen, ``search`` tells; ``pointed_at``
    carries the entry that was clicked.
    """

    pointed_at = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "", widest=_WIDEST)
        self.panel.setAccessibleName(self.tr("Command palette"))
        self.search = FindField(self.tr("Find a chat, action, model, preset or setting"))
        self.search.setObjectName("paletteSearch")
        self._rows = PaletteRows()
        self._rows.setParent(self)
        self.list = self._make_list()
        self.search.find_in(self.list)
        self._hint = QLabel(self.tr("↑ ↓ walk   Enter chooses   Esc leaves"))
        self._hint.setProperty("tone", "small")
        self._hint.setContentsMargins(10, 0, 10, 0)
        for widget in (self.search, self.list, self._hint):
            self.rows.addWidget(widget)

    @property
    def marked(self) -> PaletteEntry | None:
        """The row that Enter chooses."""
        index = self.list.currentIndex()
        entry = index.data(ENTRY) if index.isValid() else None
        return entry if isinstance(entry, PaletteEntry) else None

    def open(self, rows: Sequence[PaletteEntry]) -> None:
        """Come up with these rows, and nothing searched for."""
        self.search.empty()
        self._fill(rows)
        self.enter(self.search)

    def show_rows(self, rows: Sequence[PaletteEntry]) -> None:
        """Show what was found, the first of it marked."""
        self._fill(rows)

    def fit(self) -> None:
        # As many whole rows as have room; the same height however few there are, so that nothing
        # moves under the eyes while one types.
        row = row_height(self.list.fontMetrics().height())
        edges = self.rows.contentsMargins()
        beside = edges.top() + edges.bottom() + 2 * self.rows.spacing()
        beside += self.search.sizeHint().height() + self._hint.sizeHint().height() + 2
        self.list.setFixedHeight(max(min(_ROWS, (self.most_height - beside) // row), 2) * row)

    def _make_list(self) -> QListView:
        view = QListView()
        view.setObjectName("palette")
        view.setAccessibleName(self.tr("Found"))
        view.setItemDelegate(PaletteDelegate(self._rows, lambda: self.theme))
        view.setModel(self._rows)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setUniformItemSizes(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.clicked.connect(lambda index: self.pointed_at.emit(index.data(ENTRY)))
        return view

    def _fill(self, rows: Sequence[PaletteEntry]) -> None:
        self._rows.show_rows(rows)
        self.list.scrollToTop()
        self._mark(0)

    def _mark(self, place: int) -> None:
        index = self._rows.index(place, 0)
        selection = self.list.selectionModel()
        flag = selection.SelectionFlag
        # By the model of the selection: a view does not let a greyed row be the current one.
        selection.setCurrentIndex(index, flag.ClearAndSelect)
        self.list.scrollTo(index)
