"""The side bar: New chat, search, and the list of conversations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.features.library.list_model import ROW, Excerpt, LibraryModel
from orca_desktop.ui.features.library.row_delegate import RowDelegate
from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.ui.widgets.grouped_list import GroupedList
from orca_desktop.ui.widgets.icon_button import ButtonTone, IconButton

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Summary

SEARCH_PAUSE_MS: Final = 200


class _List(GroupedList):
    """The list view; Enter opens, Delete deletes, F2 renames.

    ``pointed_at`` carries the conversation that was clicked on. Rows may move between press and
    release, when an answer ends or a search does, and then Qt tells of no click at all; what was
    pressed is what was meant. ``left`` says that the focus went elsewhere, so that the open
    conversation is marked again.
    """

    deleting = Signal()
    pointed_at = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pressed = ""
        self._pressed_at = QPoint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._at(self._pressed_at) if is_left else ""
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, ""
        place = event.position().toPoint()
        is_near = (place - self._pressed_at).manhattanLength() < QApplication.startDragDistance()
        if pressed and (is_near or self._at(place) == pressed):
            self.pointed_at.emit(pressed)

    def _at(self, place: QPoint) -> str:
        """The id of the conversation at a place, empty if there is none."""
        row = self.indexAt(place).data(ROW)
        return "" if row is None else str(row.id)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu or the field of a new title takes the focus only for a while.
        if (
            event.reason() != Qt.FocusReason.PopupFocusReason
            and self.state() != QAbstractItemView.State.EditingState
        ):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentIndex().isValid():
            self.deleting.emit()
            return
        super().keyPressEvent(event)


class Sidebar(QFrame):
    """Shows the library and says what the person wants of it.

    ``conversation_chosen`` comes from the person only, never from ``show_current``; a title that
    was typed in the list comes as ``model.renamed``. ``new_chat``, ``import_button`` and
    ``settings_button`` are the buttons for what their names say.
    """

    menu_requested = Signal(QPoint)
    conversation_chosen = Signal(str)
    conversation_pinned = Signal(str, bool)
    conversation_deleted = Signal(str)
    searched = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._current = ""
        self.model = LibraryModel(self)
        self._delegate = RowDelegate(theme, self.model, self)
        self.new_chat = IconButton(
            "new-chat",
            self.tr("New chat"),
            text=self.tr("New chat"),
            kind="quiet",
            tone=ButtonTone.TEXT,
        )
        self.menu_button = IconButton("menu", self.tr("Menu"))
        self.search = QLineEdit()
        self.search.setAccessibleName(self.tr("Search conversations"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setClearButtonEnabled(False)
        self.list = self._make_list()
        self.settings_button = IconButton("settings", self.tr("Settings"), text=self.tr("Settings"))
        self.import_button = QPushButton(self.tr("Import chats"))
        self._empty, self._empty_words, self._empty_action = self._make_empty()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEARCH_PAUSE_MS)
        self._connect()
        self._show_page()

    def show_conversations(self, summaries: Sequence[Summary]) -> None:
        """Replace the whole list."""
        self.model.show(summaries)

    def put(self, summary: Summary) -> None:
        """Add or update one conversation."""
        self.model.put(summary)

    def remove(self, conversation_id: str) -> None:
        """Take one conversation out."""
        self.model.remove(conversation_id)

    def show_current(self, conversation_id: str) -> None:
        """Mark the open conversation; an id that is not listed marks none."""
        self._current = conversation_id
        self._select_current(scroll=True)

    def show_found(self, needle: str, ids: Iterable[str]) -> None:
        """Show conversations that contain the text, besides those with it in the title."""
        self.model.add_found(needle, ids)

    def show_excerpts(self, needle: str, excerpts: Mapping[str, Excerpt]) -> None:
        """Show what was found in conversations, by their ids."""
        self.model.add_excerpts(needle, excerpts)

    def mark_running(self, ids: Iterable[str]) -> None:
        """Mark the conversations in which an answer is being written."""
        self._delegate.mark_running(frozenset(ids))
        self.model.mark_running(ids)

    def show_theme(self, theme: Theme) -> None:
        """Draw the rows with other colours."""
        self._delegate.show_theme(theme)
        self.list.viewport().update()

    def neighbour(self, step: int) -> str | None:
        """The conversation so many rows after the open one, going round; None without any."""
        ids = self.model.conversations()
        if not ids:
            return None
        if self._current not in ids:
            return ids[0 if step > 0 else -1]
        return ids[(ids.index(self._current) + step) % len(ids)]

    def rename_focused(self) -> None:
        """Start editing the title of the row that has the focus."""
        index = self.list.currentIndex()
        if index.isValid():
            self.list.edit(index)

    def rename(self, conversation_id: str) -> None:
        """Start editing the title of one conversation in the list."""
        index = self.model.place(conversation_id)
        if index is not None:
            self.list.setFocus()
            self.list.setCurrentIndex(index)
            self.list.edit(index)

    def clear_search(self) -> bool:
        """Show all conversations again; tells whether there was a search."""
        if not self.search.text():
            return False
        self.search.clear()
        return True

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        # Down in the search field goes into the list, so the hands stay on the keys.
        if watched is self.search and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
                self._enter_list()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() in (
                Qt.Key.Key_Return,
                Qt.Key.Key_Enter,
            ):
                self._open_first()
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def _make_list(self) -> _List:
        view = _List()
        view.setObjectName("conversations")
        view.setAccessibleName(self.tr("Conversations"))
        view.show_groups(self.model, self._delegate)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        return view

    def _make_empty(self) -> tuple[QWidget, QLabel, QPushButton]:
        page = QWidget()
        words = QLabel()
        words.setObjectName("emptyWords")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setProperty("tone", "muted")
        action = QPushButton(self.tr("Clear the search"))
        rows = QVBoxLayout(page)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(8)
        rows.addWidget(words)
        for link in (action, self.import_button):
            link.setProperty("kind", "link")
            rows.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch(1)
        return page, words, action

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 12, 12, 0)
        top.setSpacing(4)
        top.addWidget(self.new_chat, 1)
        top.addWidget(self.menu_button)
        find = QHBoxLayout()
        find.setContentsMargins(12, 0, 12, 0)
        find.addWidget(self.search)
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 8, 8, 8)
        foot.addWidget(self.settings_button)
        foot.addStretch(1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addLayout(top)
        rows.addLayout(find)
        rows.addWidget(self._pages, 1)
        rows.addLayout(foot)
        self.new_chat.setSizePolicy(
            self.new_chat.sizePolicy().Policy.Expanding, self.new_chat.sizePolicy().Policy.Fixed
        )

    def _connect(self) -> None:
        self.menu_button.clicked.connect(
            lambda: self.menu_requested.emit(
                self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft())
            )
        )
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._filter)
        self._pause.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self._empty_action.clicked.connect(self._clear_and_return)
        self.list.pointed_at.connect(lambda id_: self._open(self.model.place(id_)))
        self.list.activated.connect(self._open)
        self.list.deleting.connect(self._delete)
        self.list.left.connect(lambda: self._select_current(scroll=False))
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.model.modelReset.connect(self._after_reset)
        self.model.searched.connect(self._show_page)

    def _filter(self, text: str) -> None:
        self.model.filter(text)
        self._pause.start()

    def _after_reset(self) -> None:
        self._select_current(scroll=False)
        self._show_page()

    def _show_page(self) -> None:
        empty = self.model.rowCount() == 0
        if empty:
            searching = bool(self.model.needle)
            words = self.tr("Your conversations will be listed here.")
            if searching and self.model.is_searched:
                words = self.tr("No conversation has this in its title or its messages.")
            elif searching:
                words = self.tr("Searching in all messages…")
            self._empty_words.setText(words)
            self._empty_action.setVisible(searching)
            self.import_button.setVisible(not searching)
        self._pages.setCurrentIndex(1 if empty else 0)

    def _select_current(self, *, scroll: bool) -> None:
        index = self.model.place(self._current)
        if index is None:
            self.list.selectionModel().clear()
            return
        place = self.list.verticalScrollBar().value()
        self.list.setCurrentIndex(index)
        if not scroll:
            self.list.verticalScrollBar().setValue(place)

    def _open(self, index: QModelIndex | None) -> None:
        row = None if index is None else self.model.conversation(index)
        # What is found in the open conversation may stand elsewhere in it.
        if row is not None and (row.id != self._current or self.model.needle):
            self.conversation_chosen.emit(row.id)

    def _open_first(self) -> None:
        ids = self.model.conversations()
        if ids:
            self.conversation_chosen.emit(ids[0])

    def _enter_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            ids = self.model.conversations()
            if ids and (index := self.model.place(ids[0])) is not None:
                self.list.setCurrentIndex(index)

    def _delete(self) -> None:
        row = self.model.conversation(self.list.currentIndex())
        if row is not None:
            self.conversation_deleted.emit(row.id)

    def _clear_and_return(self) -> None:
        self.clear_search()
        self.search.setFocus()

    def _show_menu(self, where: QPoint) -> None:
        index = self.list.indexAt(where)
        row = self.model.conversation(index)
        if row is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        pin = menu.addAction(self.tr("Unpin") if row.pinned else self.tr("Pin"))
        pin.triggered.connect(lambda: self.conversation_pinned.emit(row.id, not row.pinned))
        # The keys are named in the text only: the list answers them itself.
        rename = menu.addAction(self.tr("Rename") + "\tF2")
        rename.triggered.connect(lambda: self.rename(row.id))
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete") + "\tDel")
        delete.triggered.connect(lambda: self.conversation_deleted.emit(row.id))
        menu.popup(self.list.viewport().mapToGlobal(where))
