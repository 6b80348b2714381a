"""The list that a slash opens beside the text: prompts, found by what is typed on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.find_field import STEPS, TAKES, step
from orca_desktop.ui.widgets.two_line_list import TwoLineList, TwoLines

if TYPE_CHECKING:
    from orca_desktop.ui.widgets.writing_field import WritingField

_MOST_ROWS: Final = 6
_GAP: Final = 6
_EDGE: Final = 8
_LONGEST: Final = 80
"""Who has typed more than that after a slash looks for no prompt."""

_CHOOSES: Final = TAKES | {Qt.Key.Key_Tab}
_KEYS: Final = frozenset({*STEPS, *_CHOOSES, Qt.Key.Key_Escape})
_PLACES: Final = frozenset({QEvent.Type.Resize, QEvent.Type.Move})


class SlashList(QFrame):
    """A panel over the window; the keyboard stays in the text."""

    pressed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("overlay")
        self.setAccessibleName(self.tr("Prompts"))
        self.list = TwoLineList(self.tr("Prompts"), short=True)
        self.list.setObjectName("bareLines")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.clicked.connect(lambda _: self.pressed.emit(self.list.current))
        self.told = QLabel()
        self.told.setProperty("tone", "small")
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setWordWrap(True)
        self.told.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._rows.setSpacing(4)
        self._rows.addWidget(self.list)
        self._rows.addWidget(self.told)
        self.hide()

    def show_rows(self, rows: Sequence[TwoLines], told: str, *, is_marked: bool) -> None:
        """Show these rows with a line below them, the first one marked."""
        self.list.show_rows(())
        self.list.show_rows(rows)
        if not is_marked:
            self.list.setCurrentIndex(self.list.rootIndex())
            self.list.clearSelection()
        self.told.setText(told)
        self.told.setVisible(bool(told))

    @property
    def words(self) -> str:
        """What is said of the marked row, or of the whole if none is."""
        told = self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
        return str(told or self.told.text())

    def place(self, box: QRect) -> None:
        """Stand below the box that is written in, or above it where there is more room.

        ``box`` is in the coordinates of the window.
        """
        room = self._window.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        self.resize(box.width(), self.height())
        below, above = room.bottom() - box.bottom() - _GAP, box.top() - room.top() - _GAP
        is_below = below >= above
        self._fit(below if is_below else above)
        height = min(self.sizeHint().height(), max(below, above))
        top = box.bottom() + _GAP if is_below else box.top() - _GAP - height
        self.setGeometry(box.left(), top, box.width(), height)

    def _fit(self, room: int) -> None:
        count = len(self.list.lines.rows)
        row = self.list.sizeHintForRow(0) if count else 0
        edges = 2 * _EDGE
        told = 0 if self.told.isHidden() else self.told.heightForWidth(self.width() - 2 * _EDGE) + 4
        most = max((room - edges - told) // row, 1) if row else 1
        shown = min(count, _MOST_ROWS, most)
        self.list.setVisible(bool(count))
        self.list.setFixedHeight(shown * row)
        self._rows.activate()


class SlashSearch(QObject):
    """Opens the list when a slash is typed where a line begins, and follows what is typed on.

    ``find`` gives the rows for some letters, a line below them, and whether one of them is meant.
    ``chosen`` carries the id of a row, where its slash stands and where what was typed ends;
    Escape leaves all of it as text.
    """

    chosen = Signal(str, int, int)

    def __init__(
        self,
        editor: WritingField,
        box: QWidget,
        find: Callable[[str], tuple[Sequence[TwoLines], str, bool]],
    ) -> None:
        """``box`` is the frame around the text, beside which the list stands."""
        super().__init__(editor)
        self._box = box
        self._editor = editor
        self._find = find
        self._at = -1
        self._is_typed = False
        self._list: SlashList | None = None
        editor.installEventFilter(self)
        editor.textChanged.connect(self._follow)
        editor.cursorPositionChanged.connect(self._follow)

    @property
    def list(self) -> SlashList:
        """The list; made when it is first asked for."""
        if self._list is None:
            self._list = SlashList(self._editor.window())
            self._list.pressed.connect(self._choose)
            self._editor.window().installEventFilter(self)
        return self._list

    @property
    def is_open(self) -> bool:
        """Whether the list is seen."""
        return self._at >= 0

    @property
    def typed(self) -> str:
        """What stands between the slash and the cursor."""
        end = self._editor.textCursor().position()
        return self._between(self._at + 1, end) if self.is_open else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._editor:
            if self.is_open and event.type() in _PLACES:
                self._place()
            return False
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.ShortcutOverride:
                if self._takes(event):
                    event.accept()  # the window has some of these keys for itself
                    return True
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                self._is_typed = event.text() == "/"
                return self._takes(event) and self._press(Qt.Key(event.key()))
            case QInputMethodEvent():
                self._is_typed = event.commitString() == "/"
            case _ if event.type() == QEvent.Type.FocusOut:
                self.close()
            case _ if self.is_open and event.type() in _PLACES:
                self._place()
        return False

    def close(self) -> None:
        """Let the list go; what was typed stays."""
        self._at = -1
        if self._list is not None:
            self._list.hide()

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether a key is meant for the list."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not self.is_open or held or event.key() not in _KEYS or self._is_composing:
            return False
        return event.key() not in _CHOOSES or self.list.list.currentIndex().isValid()

    @property
    def _is_composing(self) -> bool:
        return bool(self._editor.textCursor().block().layout().preeditAreaText())

    def _press(self, key: Qt.Key) -> bool:
        if key in STEPS:
            step(self.list.list, STEPS[key])
            announce(self._editor, self.list.words)
        elif key in _CHOOSES:
            self._choose(self.list.list.current)
        else:
            self.close()
            announce(self._editor, self.tr("Left as text"))
        return True

    def _choose(self, row_id: str) -> None:
        at, end = self._at, self._editor.textCursor().position()
        self.close()
        self.chosen.emit(row_id, at, end)

    def _follow(self) -> None:
        if not self.is_open:
            self._begin()
            return
        end = self._editor.textCursor().position()
        typed = self._between(self._at, end) if end > self._at else ""
        body = typed[1:]
        if typed[:1] != "/" or "/" in body or "\n" in body or len(body) > _LONGEST:
            self.close()
        else:
            self._show(body)

    def _begin(self) -> None:
        """Open where a slash was just typed with nothing before it on its line."""
        cursor = self._editor.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        if not self._is_typed or not before.endswith("/"):
            return
        self._is_typed = False
        after = cursor.block().text()[cursor.positionInBlock() :]
        if before[:-1].strip() or after.strip():
            return
        self._at = cursor.position() - 1
        self._show("")

    def _show(self, typed: str) -> None:
        rows, told, is_marked = self._find(typed)
        before = self.list.words if self.list.isVisible() else ""
        self.list.show_rows(rows, told, is_marked=is_marked)
        self._place()
        self.list.show()
        self.list.raise_()
        if (words := self.list.words) != before:
            announce(self._editor, words)

    def _place(self) -> None:
        corner = self._box.mapTo(self._box.window(), QPoint(0, 0))
        self.list.place(QRect(corner, self._box.size()))

    def _between(self, start: int, end: int) -> str:
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(start)
        cursor.setPosition(max(end, start), QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n")
