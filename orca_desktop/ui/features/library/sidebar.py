"""The side bar: New chat, search, and the list of conversations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.features.library.library_list import LibraryList
from orca_desktop.ui.features.library.list_model import Excerpt, LibraryModel
from orca_desktop.ui.features.library.requests import RowRequest, RowVerb
from orca_desktop.ui.features.library.row_delegate import RowDelegate
from orca_desktop.ui.features.library.search_field import SearchField
from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.icon_button import ButtonTone, IconButton
from orca_desktop.ui.wording.translation import translate
from orca_desktop.viewmodels.library_rows import ARCHIVE, ChatRow

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Summary
    from orca_desktop.domain.folders import Folder
    from orca_desktop.ui.features.library.progress_line import ProgressLine
    from orca_desktop.ui.features.library.selection_bar import SelectionBar
    from orca_desktop.viewmodels.chosen_rows import KeptRows

SEARCH_PAUSE_MS: Final = 200

_SELECTED: Final = Counted(
    "",
    QT_TRANSLATE_NOOP("library", "{n} rows selected", None, 1),
)
_CHATS_SELECTED: Final = Counted(
    "",
    QT_TRANSLATE_NOOP("library", "{n} chats selected", None, 1),
)


class Sidebar(QFrame):
    """Shows the library and says what the person wants of it.

    ``conversation_chosen`` comes from the person only, never from ``show_current``; a title that
    was typed in the list comes as ``model.renamed``. ``arrange_requested`` carries a `RowRequest`,
    ``unfolded`` tells that something was unfolded or folded. ``new_chat``, ``new_temporary``,
    ``import_button`` and ``settings_button`` are the buttons for what their names say.
    ``step_requested`` asks for the next hit of a search, or with -1 for the one before,
    ``hits_left`` for what was read before.
    """

    conversation_chosen = Signal(str)
    arrange_requested = Signal(object)
    unfolded = Signal()
    searched = Signal(str)
    step_requested = Signal(int)
    hits_left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._current = ""
        self._is_walking = False
        self.model = LibraryModel(self)
        self._delegate = RowDelegate(theme, self.model, self)
        self.new_chat = IconButton(
            "new-chat",
            self.tr("New chat"),
            text=self.tr("New chat"),
            kind="quiet",
            tone=ButtonTone.TEXT,
        )
        self.new_temporary = IconButton("temporary", self.tr("New temporary chat"))
        self.menu_button = IconButton("menu", self.tr("Menu"))
        self.search_field = SearchField()
        self.search = self.search_field.field
        self.list = LibraryList(self.model, self._delegate, self)
        self._bar: SelectionBar | None = None
        self._progress: ProgressLine | None = None
        self._kept: tuple[KeptRows, str] | None = None
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

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Replace the folders."""
        self.model.show_folders(folders)

    def unfold(self, ids: Iterable[str]) -> None:
        """Show what lies in these folders, or in the archive."""
        for each in ids:
            self.model.expand(each, is_expanded=True)

    @property
    def folder_in_focus(self) -> str | None:
        """The folder that the keyboard is on, or in; none while it is elsewhere."""
        index = self.list.currentIndex()
        if not self.list.hasFocus() or not index.isValid():
            return None
        id_ = self.model.id_at(index)
        if id_ in self.model.folders:
            return id_
        summary = self.model.conversation(index)
        known = self.model.folders
        return summary.folder if summary is not None and summary.folder in known else None

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

    def show_found(self, needle: str, ids: Iterable[str], *, is_cut: bool = False) -> None:
        """Show conversations that contain the text, besides those with it in the title.

        ``is_cut`` says that there may be more of them.
        """
        self.model.add_found(needle, ids)
        self.search_field.show_cut(is_cut=is_cut and needle == self.search_field.text)

    def tell_found(self) -> None:
        """Have it spoken what was found, to who is searching."""
        if self.search.hasFocus():
            words = self.search_field.hits.text() if self.search_field.has_hits else ""
            announce(self.search, words or self._empty_words.text())

    def show_hits(self, words: str, *, is_walking: bool) -> None:
        """Say which hit of a search is shown; ``is_walking`` whether one goes from hit to hit."""
        self._is_walking = is_walking
        self.search_field.show_hits(words)

    def step_hits(self, step: int) -> bool:
        """Go to the next hit of a search, or to the one before; tells whether there are any."""
        if not self.search_field.has_hits:
            return False
        self.step_requested.emit(step)
        return True

    def leave_hits(self) -> bool:
        """Go back to what was read before; tells whether one went from hit to hit."""
        is_walking, self._is_walking = self._is_walking, False
        if is_walking:
            self.hits_left.emit()
        return is_walking

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
        return self.model.next_to(self._current, step)

    def rename_focused(self) -> None:
        """Start editing the title of the row that has the focus."""
        index = self.list.currentIndex()
        if index.isValid():
            self.list.edit(index)

    def rename(self, id_: str) -> None:
        """Start editing the title of a conversation, or the name of a folder, in the list."""
        self.model.reveal(id_)
        index = self.model.place(id_)
        if index is not None:
            self.list.setFocus()
            self.list.go_to(index)
            self.list.edit(index)

    @property
    def progress(self) -> ProgressLine:
        """The line for how far it is with what is done to very many chats."""
        if self._progress is None:
            from orca_desktop.ui.features.library.progress_line import ProgressLine  # noqa: PLC0415 - when needed

            self._progress = ProgressLine(self)
            self._rows.insertWidget(self._rows.count() - 1, self._progress)
        return self._progress

    def end_progress(self) -> None:
        """Show none of that any more."""
        line = self._progress
        if line is not None and not line.isHidden():
            if line.cancel.hasFocus():
                self.list.setFocus()
            line.hide()

    def drop_selection(self) -> bool:
        """Select no more than the open conversation; tells whether several were selected."""
        if not self._has_several:
            return False
        self._select_one()
        return True

    def leave_search(self) -> bool:
        """Whether the keyboard is in the field to search in, which has nothing to give up."""
        return self.search.hasFocus()

    def clear_search(self) -> bool:
        """Show all conversations again; tells whether there was a search."""
        if not self.search_field.text:
            return False
        self.search_field.clear()
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
        top.setContentsMargins(12, 4, 12, 0)
        top.setSpacing(4)
        top.addWidget(self.new_chat, 1)
        top.addWidget(self.new_temporary)
        top.addWidget(self.menu_button)
        find = QHBoxLayout()
        find.setContentsMargins(12, 0, 12, 0)
        find.addWidget(self.search_field)
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
        self._rows = rows
        self.new_chat.setSizePolicy(
            self.new_chat.sizePolicy().Policy.Expanding, self.new_chat.sizePolicy().Policy.Fixed
        )

    def _connect(self) -> None:
        self.search.installEventFilter(self)
        self.search_field.changed.connect(self._filter)
        self.search_field.next_hit.clicked.connect(lambda: self.step_hits(1))
        self.search_field.previous_hit.clicked.connect(lambda: self.step_hits(-1))
        self._pause.timeout.connect(lambda: self.searched.emit(self.search_field.text))
        self._empty_action.clicked.connect(self._clear_and_return)
        self.list.pointed_at.connect(lambda id_: self._open(self.model.place(id_)))
        self.list.activated.connect(self._open)
        self.list.deleting.connect(self._delete)
        self.list.left.connect(self._after_leaving)
        self.list.row_menu_requested.connect(self._show_menu)
        self.list.fold_requested.connect(self._fold)
        self.list.shift_requested.connect(self._shift)
        self.list.selectionModel().selectionChanged.connect(self._follow_selection)
        self.model.dropped.connect(self._drop)
        self.model.modelAboutToBeReset.connect(self._keep_selection)
        self.model.modelReset.connect(self._after_reset)
        self.model.rowsInserted.connect(self._after_change)
        self.model.rowsRemoved.connect(self._after_change)
        self.model.searched.connect(self._show_page)
        self.model.looked.connect(self._show_page)

    def _filter(self) -> None:
        self.model.filter(self.search_field.text)
        self._pause.start()

    @property
    def _has_several(self) -> bool:
        """Whether several rows are selected."""
        rows = self.list.chosen_rows
        return len(rows) > 1 or any(len(run) > 1 for run in rows)

    def _keep_selection(self) -> None:
        kept = self.model.keep(self.list.chosen_rows)
        self._kept = (kept, self.model.id_at(self.list.currentIndex()))

    def _after_reset(self) -> None:
        kept, current = self._kept if self._kept is not None else (None, "")
        self._kept = None
        has_several = kept is not None and len(kept.items) > 1
        if has_several:
            self.model.look_through()
        is_busy = self.list.hasFocus() or has_several
        if kept is not None and is_busy and self.model.place(current) is not None:
            self.list.select(self.model.find(kept), current)
        else:
            self._select_current(scroll=False)
        self._show_page()

    def _after_change(self) -> None:
        if not self.list.hasFocus() and not self._has_several:
            self._select_current(scroll=False)
        self._show_page()

    def _after_leaving(self) -> None:
        # Several that are selected wait for what is to be done with them.
        if not self._has_several:
            self._select_current(scroll=False)

    def _follow_selection(self) -> None:
        """Offer what can be done with several rows while several are selected."""
        chosen = self.list.chosen
        if chosen.count <= 1:
            if self._bar is not None:
                self._bar.hide()
            return
        forms = _SELECTED if chosen.folders else _CHATS_SELECTED
        words = translate(counted("library", forms, chosen.count))
        bar = self._selection_bar()
        bar.words.setText(words)
        bar.show()
        announce(self.list, words)

    def _selection_bar(self) -> SelectionBar:
        if self._bar is None:
            from orca_desktop.ui.features.library.selection_bar import SelectionBar  # noqa: PLC0415 - when needed

            self._bar = SelectionBar(self)
            self._bar.hide()
            self._bar.chosen.connect(lambda verb: self._ask(RowRequest(verb, self.list.selected())))
            self._bar.close_button.clicked.connect(self._select_one)
            self._bar.move_button.clicked.connect(self._show_moves)
            self._rows.insertWidget(self._rows.count() - 1, self._bar)
        return self._bar

    def _select_one(self) -> None:
        self.list.setFocus()
        self.list.clearSelection()
        self._select_current(scroll=False)

    def _ask(self, request: RowRequest) -> None:
        self.arrange_requested.emit(request)

    def _drop(self, ids: list[str], target: str) -> None:
        if target == ARCHIVE:
            self._ask(RowRequest(RowVerb.ARCHIVE, tuple(ids)))
        else:
            self._ask(RowRequest(RowVerb.MOVE, tuple(ids), target or None))

    def _shift(self, id_: str, step: int) -> None:
        self._ask(RowRequest(RowVerb.RAISE if step < 0 else RowVerb.LOWER, (id_,)))

    def _fold(self, id_: str, is_expanded: bool) -> None:
        self.model.expand(id_, is_expanded=is_expanded)
        if (index := self.model.place(id_)) is not None:
            # The row stays where it is, so a screen reader would not read it again.
            announce(self.list, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        self.unfolded.emit()

    def _show_page(self) -> None:
        empty = self.model.rowCount() == 0
        if empty and self.model.is_looking:
            return
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
            if self.list.hasFocus():
                self.list.clearSelection()
            else:
                self.list.selectionModel().clear()
            return
        place = self.list.verticalScrollBar().value()
        self.list.go_to(index)
        if not scroll:
            self.list.verticalScrollBar().setValue(place)

    def _open(self, index: QModelIndex | None) -> None:
        row = None if index is None else self.model.row_at(index)
        if row is None or index is None:
            return
        if not isinstance(row, ChatRow):
            self._fold(self.model.id_at(index), not row.is_expanded)
        # What is found in the open conversation may stand elsewhere in it.
        elif row.summary.id != self._current or self.model.needle:
            self.conversation_chosen.emit(row.summary.id)

    def _open_first(self) -> None:
        if first := self.model.next_to("", 1):
            self.conversation_chosen.emit(first)

    def _enter_list(self) -> None:
        self.list.setFocus()
        if not self.list.currentIndex().isValid() and self.model.rowCount():
            self.list.go_to(self.model.index(0))

    def _delete(self) -> None:
        ids = self.list.selected() or (self.model.id_at(self.list.currentIndex()),)
        if ids != (ARCHIVE,):
            self._ask(RowRequest(RowVerb.DELETE, ids))

    def _clear_and_return(self) -> None:
        self.clear_search()
        self.search.setFocus()

    def _show_menu(self, index: QModelIndex, where: QPoint) -> None:
        from orca_desktop.ui.features.library.row_menu import RowMenu  # noqa: PLC0415 - when asked for

        chosen = self.list.chosen
        if chosen.count <= 1:
            chosen = self.model.chosen((range(index.row(), index.row() + 1),))
        menu = RowMenu(
            chosen,
            self.model.folders,
            self._ask,
            self.conversation_chosen.emit,
            self.rename,
            self,
        )
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(self.list.viewport().mapToGlobal(where))

    def _show_moves(self) -> None:
        from orca_desktop.ui.features.library.row_menu import MoveMenu  # noqa: PLC0415 - when asked for

        bar = self._selection_bar()
        menu = MoveMenu(self.list.selected(), None, self.model.folders, self._ask, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(bar.move_button.mapToGlobal(bar.move_button.rect().topLeft()))
