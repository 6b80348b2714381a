"""A field that finds in a list, with the same keys and words everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QWidget

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.typing_pause import TypingPause
from orca_desktop.ui.wording.translation import translate

_PAGE: Final = 8
STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}
"""Keys that walk through a list while another thing has the keyboard, and how many rows."""

TAKES: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})

_PAUSE: Final = 400
_LONGEST: Final = 2000
_FOUND: Final = Counted("1 found", QT_TRANSLATE_NOOP("FindField", "{n} found", None, 1))


class FindField(QLineEdit):
    """Letters find, arrows walk through what was found, Enter takes, Escape empties, then leaves.

    The field keeps the keyboard all the while. ``typed`` carries what is looked for, without the
    blanks around it; who hears it fills the list and marks a row. ``taken`` says that the marked
    row is wanted. ``nothing`` is shown in the place of an empty list by who lays both out.
    """

    typed = Signal(str)
    taken = Signal()

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        """``hint`` says what can be typed, if that is more than the ``name`` says."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint or name)
        self.setClearButtonEnabled(True)
        self.nothing = QLabel(self.tr("Nothing was found."), self)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setProperty("tone", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        self._list: QAbstractItemView | None = None
        self._count: Callable[[], int] | None = None
        self._is_quiet = False
        self._pause = TypingPause(_PAUSE, _LONGEST, self)
        self._pause.settled.connect(self.tell)
        self.textChanged.connect(self._find)

    def find_in(self, found: QAbstractItemView, count: Callable[[], int] | None = None) -> None:
        """Walk through this list; ``count`` says how many were found, if not all rows were."""
        self._list, self._count = found, count

    def empty(self) -> None:
        """Look for nothing, and tell nobody."""
        # Its signals are not blocked: what clears the field goes by them.
        self._is_quiet = True
        self.clear()
        self._is_quiet = False
        self._pause.stop()

    def tell(self) -> None:
        """Have a screen reader say how many were found, and which row is marked."""
        self._pause.stop()
        if self._list is None:
            return
        rows = self._list.model().rowCount()
        n = self._count() if self._count is not None else rows
        told = translate(counted("FindField", _FOUND, n)) if n else self.nothing.text()
        announce(self, "\n".join(filter(None, (told, words_of(self._list)))))

    def event(self, event: QEvent) -> bool:
        # The window has Escape for itself; while there is something to empty, it belongs here.
        if event.type() == QEvent.Type.ShortcutOverride and self._empties(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._empties(event):
            self.clear()
        elif event.key() in STEPS and self._list is not None:
            step(self._list, STEPS[Qt.Key(event.key())])
            # The field keeps the keyboard, so the list says nothing by itself.
            self._pause.stop()
            announce(self, words_of(self._list))
        elif event.key() in TAKES:
            self._pause.stop()
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def _empties(self, event: QEvent) -> bool:
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        return is_escape and bool(self.text())

    def _find(self, text: str) -> None:
        if self._is_quiet:
            return
        self.typed.emit(text.strip())
        self._pause.start()


def step(view: QAbstractItemView, by: int) -> None:
    """Mark the row that is so many further; of none, the first or the last."""
    model, selection = view.model(), view.selectionModel()
    last = model.rowCount() - 1
    if last < 0:
        return
    row = view.currentIndex().row()
    to = min(max(row + by, 0), last) if row >= 0 else 0
    index = model.index(to, 0)
    # By the model of the selection: a view does not let a greyed row be the current one.
    selection.setCurrentIndex(index, selection.SelectionFlag.ClearAndSelect)
    view.scrollTo(index)


def words_of(view: QAbstractItemView) -> str:
    """What is said of the marked row; nothing where none is."""
    index = view.currentIndex()
    told = index.data(Qt.ItemDataRole.AccessibleTextRole)
    return str(told or index.data(Qt.ItemDataRole.DisplayRole) or "")
