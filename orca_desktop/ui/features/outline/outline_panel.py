"""The panel in which one finds one's way inside a chat: its questions, its map, its bookmarks."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.features.outline.bookmark_page import BookmarkPage
from orca_desktop.ui.features.outline.map_model import MAP_ROW, MapModel
from orca_desktop.ui.features.outline.panel_rows import (
    PANEL_ROW,
    PanelDelegate,
    PanelRow,
    PanelRows,
    row_height,
)
from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.ui.widgets.overlay import Overlay
from orca_desktop.ui.widgets.segments import Segments
from orca_desktop.ui.wording import values
from orca_desktop.viewmodels.outline import BookmarkRow, MapRow, OutlineRow

_WIDEST: Final = 440
_ROWS: Final = 14


class PanelPage(enum.Enum):
    """What the panel shows."""

    QUESTIONS = "questions"
    MAP = "map"
    BOOKMARKS = "bookmarks"


class OutlinePanel(Overlay):
    """``place_chosen`` carries the ids of a turn and of one of its replies, which may be empty.

    ``deletion_requested`` carries the id of the turn whose branch goes away, ``page_requested``
    which page the person wants to see.
    """

    place_chosen = Signal(str, str)
    deletion_requested = Signal(str)
    page_requested = Signal(PanelPage)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "", widest=_WIDEST, at_side=True)
        self.panel.setAccessibleName(self.tr("In this chat"))
        choices = (
            (PanelPage.QUESTIONS.value, self.tr("Questions")),
            (PanelPage.MAP.value, self.tr("Map")),
            (PanelPage.BOOKMARKS.value, self.tr("Bookmarks")),
        )
        self._tabs = Segments(self.tr("Show"), choices)
        self._tabs.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._tabs.chosen.connect(lambda value: self.page_requested.emit(PanelPage(value)))
        self._questions = PanelRows(self)
        self.questions = self._make_list(self._questions, self.tr("Questions"))
        self._map = MapModel(self)
        self.map = self._make_tree()
        self._go_button = QPushButton(self.tr("Go there"))
        self._delete_button = QPushButton(self.tr("Delete this branch"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.questions)
        self._pages.addWidget(self._make_map_page())
        self.bookmarks = BookmarkPage(lambda: self.theme)
        self._pages.addWidget(self.bookmarks)
        self._hint = QLabel(self.tr("Enter goes there   Esc leaves"))
        self._hint.setProperty("tone", "small")
        self._empty = QLabel(self.tr("Nothing was asked in this chat yet."))
        self._empty.setProperty("tone", "muted")
        self._empty.setWordWrap(True)
        for widget in (self._tabs, self._empty, self._pages, self._hint):
            self.rows.addWidget(widget, int(widget is self._pages))

    @property
    def page(self) -> PanelPage:
        """The page that is shown."""
        return PanelPage(self._tabs.value)

    def open(self) -> None:
        """Come up with the page that was shown last."""
        self.enter(self._view)

    def show_questions(self, rows: Sequence[OutlineRow], here: int) -> None:
        """Show the questions; the one at the place ``here`` is read now."""
        self._questions.show_rows([self._row(row, place, here) for place, row in enumerate(rows)])
        self._mark(self.questions, self._questions.index(here, 0))
        self._turn_to(PanelPage.QUESTIONS, is_empty=not rows)

    def show_map(self, rows: Sequence[MapRow], here: str) -> None:
        """Show the map; the turn of the id ``here`` is read now."""
        self._map.show_rows(rows)
        self.map.expandAll()
        self._mark(self.map, self._map.place_of(here))
        self._turn_to(PanelPage.MAP, is_empty=not rows)

    def show_bookmarks(self, rows: Sequence[BookmarkRow]) -> None:
        """Show the bookmarks that are wanted."""
        self.bookmarks.show_rows(rows)
        self._turn_to(PanelPage.BOOKMARKS, is_empty=False)

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        self._map.show_theme(theme)

    def fit(self) -> None:
        # As high as there is room, the same on every page, so that the tabs stay where they are.
        row = row_height(self.questions.fontMetrics().height())
        edges = self.rows.contentsMargins()
        beside = edges.top() + edges.bottom() + 2 * self.rows.spacing()
        beside += self._tabs.sizeHint().height() + self._hint.sizeHint().height() + 2
        if not self._empty.isHidden():
            width = self.panel.width() - edges.left() - edges.right()
            beside += self._empty.heightForWidth(width) + self.rows.spacing()
        self._pages.setMinimumHeight(max(min(_ROWS * row, self.most_height - beside), 3 * row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched in (self.questions, self.map) and event.key() in (
                Qt.Key.Key_Return,
                Qt.Key.Key_Enter,
            ):
                self._choose()
                return True
            if watched is self.map and event.key() == Qt.Key.Key_Delete:
                self._ask_deletion()
                return True
        return super().eventFilter(watched, event)

    def _row(self, row: OutlineRow, place: int, here: int) -> PanelRow:
        words = row.words or self.tr("Without words")
        spoken = values.filled(self.tr("{number}: {words}"), number=place + 1, words=words)
        if row.is_compared:
            spoken = self.tr("{words}, a comparison").format(words=spoken)
        if place == here:
            spoken = self.tr("{words}, you are here").format(words=spoken)
        return PanelRow(words, spoken, row.turn_id, number=place + 1)

    def _turn_to(self, page: PanelPage, *, is_empty: bool) -> None:
        focus: QWidget | None = self.focusWidget()
        had_focus = self.isVisible() and focus is not None and self._pages.isAncestorOf(focus)
        self._tabs.choose(page.value)
        self._pages.setCurrentIndex(list(PanelPage).index(page))
        self._empty.setVisible(is_empty)
        if not self.isHidden():
            self.place()
        if had_focus:
            self._view.setFocus()

    def _mark(self, view: QAbstractItemView, index: QModelIndex) -> None:
        view.setCurrentIndex(index)
        view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _choose(self) -> None:
        """Go to the row that is marked on the page."""
        row = self._view.currentIndex().data(PANEL_ROW)
        if isinstance(row, PanelRow):
            self.place_chosen.emit(row.turn_id, row.reply_id)
        elif isinstance(row, MapRow):
            self.place_chosen.emit(row.turn_id, row.reply_id or "")

    @property
    def _view(self) -> QAbstractItemView:
        """The list of the page."""
        views = {PanelPage.QUESTIONS: self.questions, PanelPage.MAP: self.map}
        return views.get(self.page, self.bookmarks.list)

    def _ask_deletion(self) -> None:
        row = self.map.currentIndex().data(MAP_ROW)
        if isinstance(row, MapRow) and row.reply_id is None:
            self.deletion_requested.emit(row.turn_id)

    def _show_possible(self) -> None:
        """Let only a question be deleted with its branch; an answer beside others stays."""
        row = self.map.currentIndex().data(MAP_ROW)
        is_question = isinstance(row, MapRow) and row.reply_id is None
        self._delete_button.setEnabled(is_question)
        reason = "" if is_question else self.tr("Choose a question to delete all that follows it.")
        self._delete_button.setToolTip(reason)
        self._delete_button.setAccessibleDescription(reason)
        self._go_button.setEnabled(isinstance(row, MapRow))

    def _make_list(self, rows: PanelRows, name: str) -> QListView:
        view = QListView()
        view.setModel(rows)
        view.setItemDelegate(PanelDelegate(view, lambda: self.theme))
        view.setUniformItemSizes(True)
        self._prepare(view, name)
        return view

    def _make_tree(self) -> QTreeView:
        view = QTreeView()
        view.setModel(self._map)
        view.setHeaderHidden(True)
        view.setUniformRowHeights(True)
        view.setObjectName("map")
        self._prepare(view, self.tr("Map of the chat"))
        view.selectionModel().currentChanged.connect(lambda _now, _was: self._show_possible())
        return view

    def _prepare(self, view: QListView | QTreeView, name: str) -> None:
        view.setAccessibleName(name)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.installEventFilter(self)

    def _make_map_page(self) -> QWidget:
        for button in (self._go_button, self._delete_button):
            button.setProperty("kind", "link")
        self._go_button.clicked.connect(self._choose)
        self._delete_button.clicked.connect(self._ask_deletion)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 0, 10, 0)
        foot.setSpacing(16)
        foot.addWidget(self._go_button)
        foot.addWidget(self._delete_button)
        foot.addStretch(1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.map, 1)
        column.addLayout(foot)
        self.questions.clicked.connect(lambda _: self._choose())
        self.map.doubleClicked.connect(lambda _: self._choose())
        return page
