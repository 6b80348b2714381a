"""The page of the panel that lists bookmarks, of the open chat or of all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.ui.features.outline.panel_rows import PanelDelegate, PanelRow, PanelRows
from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.viewmodels.outline import BookmarkRow


class BookmarkPage(QWidget):
    """``chosen`` carries a BookmarkRow to go to, ``removed`` one whose mark goes away.

    ``noted`` carries one and the words of its new note; ``scope_chosen`` says that another list
    is wanted.
    """

    chosen = Signal(object)
    removed = Signal(object)
    noted = Signal(object, str)
    scope_chosen = Signal()

    def __init__(self, theme: Callable[[], Theme]) -> None:
        super().__init__()
        self._found: tuple[BookmarkRow, ...] = ()
        self.marking_keys = ""
        """The keys that mark a message, as this system writes them; empty if there are none."""
        self._all = QCheckBox(self.tr("Bookmarks of all chats"))
        self._all.toggled.connect(lambda _: self.scope_chosen.emit())
        self._rows = PanelRows(self)
        self._rows.noted.connect(self._take_note)
        self.list = self._make_list(theme)
        self._empty = QLabel()
        self._empty.setProperty("tone", "muted")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(10, 0, 10, 0)
        self._buttons = (
            self._button(self.tr("Go there"), self._choose),
            self._button(self.tr("Edit the note"), self._edit),
            self._button(self.tr("Remove"), self._remove),
        )
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 0, 10, 0)
        foot.setSpacing(16)
        for button in self._buttons:
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._all)
        column.addWidget(self._empty)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    @property
    def is_of_all(self) -> bool:
        """Whether the bookmarks of all chats are wanted."""
        return self._all.isChecked()

    def show_rows(self, rows: Sequence[BookmarkRow]) -> None:
        """Show other bookmarks; the place in the list stays."""
        place = max(self.list.currentIndex().row(), 0)
        self._found = tuple(rows)
        self._rows.show_rows([self._row(each) for each in rows])
        self.list.setCurrentIndex(self._rows.index(min(place, len(rows) - 1), 0))
        none = self.tr("No message is marked yet. A message is marked in its menu.")
        if self.marking_keys:
            none = self.tr(
                "No message is marked yet. A message is marked in its menu, or with {keys}."
            ).format(keys=self.marking_keys)
        self._empty.setText(none)
        self._empty.setVisible(not rows)
        for button in self._buttons:
            button.setEnabled(bool(rows))

    def mark(self, message_id: str) -> None:
        """Go to the row of a message."""
        for place, row in enumerate(self._found):
            if row.marked.message_id == message_id:
                self.list.setCurrentIndex(self._rows.index(place, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A key that the field of a note leaves over comes here too.
        is_own = watched is self.list and self.list.hasFocus()
        if not is_own or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        # The window has F2 for the title of the chat; here it belongs to the note.
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_F2:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            acts: dict[int, Callable[[], None]] = {
                Qt.Key.Key_Return: self._choose,
                Qt.Key.Key_Enter: self._choose,
                Qt.Key.Key_F2: self._edit,
                Qt.Key.Key_Delete: self._remove,
            }
            act = acts.get(event.key())
            if act is not None:
                act()
                return True
        return super().eventFilter(watched, event)

    def _row(self, row: BookmarkRow) -> PanelRow:
        words = row.words or self.tr("Without words")
        title = row.title or self.tr("New chat")
        note = row.note or self.tr("No note")
        detail = note
        if self.is_of_all:
            detail = self.tr("{note} · {title}").format(note=note, title=title)
        spoken = self.tr("{words}, note: {detail}").format(words=words, detail=detail)
        marked = row.marked
        return PanelRow(
            words,
            spoken,
            marked.turn_id,
            marked.reply_id or "",
            conversation_id=marked.conversation_id,
            detail=detail,
            note=row.note,
        )

    @property
    def _current(self) -> BookmarkRow | None:
        place = self.list.currentIndex().row()
        return self._found[place] if 0 <= place < len(self._found) else None

    def _choose(self) -> None:
        if (row := self._current) is not None:
            self.chosen.emit(row)

    def _remove(self) -> None:
        if (row := self._current) is not None:
            self.removed.emit(row)

    def _edit(self) -> None:
        if self._current is not None:
            self.list.setFocus()
            self.list.edit(self.list.currentIndex())

    def _take_note(self, place: int, words: str) -> None:
        self.noted.emit(self._found[place], words)

    def _make_list(self, theme: Callable[[], Theme]) -> QListView:
        view = QListView()
        view.setModel(self._rows)
        view.setItemDelegate(PanelDelegate(view, theme, lines=2))
        view.setUniformItemSizes(True)
        view.setAccessibleName(self.tr("Bookmarks"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.doubleClicked.connect(lambda _: self._choose())
        view.installEventFilter(self)
        return view

    def _button(self, words: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "link")
        button.clicked.connect(act)
        return button
