"""Touches each thing in a part of the window as hands do, and writes down what comes of it.

Keys go to each thing that can have the keyboard, and to each thing that is seen: clicks, the wheel, the
right button, the pointer that stays. What is told of a touch: whether it was taken, what the part
said to the program (its signals), what opened, and how the touched thing stands; after all touches
of a thing, which settings of the part are other ones.
"""

from __future__ import annotations

import difflib
import itertools
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QHelpEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QToolTip,
    QWidget,
)
from shiboken6 import isValid

from orca_desktop.ui.widgets.announce import SpokenNotice
from tests.support.properties import focused, properties
from tests.support.signals import own_signals
from tests.support.widgets import catch_up

_NONE: Final = Qt.KeyboardModifier.NoModifier
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
_ALT: Final = Qt.KeyboardModifier.AltModifier
_KEYS: Final[tuple[tuple[Qt.Key, Qt.KeyboardModifier, str], ...]] = (
    (Qt.Key.Key_Down, _NONE, ""),
    (Qt.Key.Key_Up, _NONE, ""),
    (Qt.Key.Key_Up, _NONE, ""),
    (Qt.Key.Key_Right, _NONE, ""),
    (Qt.Key.Key_Left, _NONE, ""),
    (Qt.Key.Key_End, _NONE, ""),
    (Qt.Key.Key_Home, _NONE, ""),
    (Qt.Key.Key_PageDown, _NONE, ""),
    (Qt.Key.Key_PageUp, _NONE, ""),
    (Qt.Key.Key_Space, _NONE, " "),
    (Qt.Key.Key_7, _NONE, "7"),
    (Qt.Key.Key_X, _NONE, "x"),
    (Qt.Key.Key_Backspace, _NONE, "\b"),
    (Qt.Key.Key_Delete, _NONE, "\x7f"),
    (Qt.Key.Key_A, _CONTROL, "\x01"),
    (Qt.Key.Key_C, _CONTROL, "\x03"),
    (Qt.Key.Key_V, _CONTROL, "\x16"),
    (Qt.Key.Key_Z, _CONTROL, "\x1a"),
    (Qt.Key.Key_Down, _SHIFT, ""),
    (Qt.Key.Key_Up, _ALT, ""),
    (Qt.Key.Key_Down, _ALT, ""),
    (Qt.Key.Key_F2, _NONE, ""),
    (Qt.Key.Key_Tab, _NONE, "\t"),
    (Qt.Key.Key_Return, _CONTROL, "\r"),
    (Qt.Key.Key_Return, _NONE, "\r"),
    (Qt.Key.Key_Escape, _NONE, "\x1b"),
)
_TYPED: Final = (
    *("", "0", "1", "-1", "007", " 3 ", "1.5", "1,5", "0.123", "1e3", "99999999999", "1,234.5"),
    *("1.234,5", "$2", "2 %", "\u0663", "abc", "a\nb", "x" * 300),
)
"""What one may write into a field, numbers foremost."""
_PRESSES: Final = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
"""What gives the keyboard to a thing that takes it by a click."""
_HANDLERS: Final = frozenset(
    {
        *("event", "eventFilter", "viewportEvent", "mousePressEvent", "mouseReleaseEvent"),
        *("mouseMoveEvent", "mouseDoubleClickEvent", "wheelEvent", "enterEvent", "leaveEvent"),
        *("contextMenuEvent", "keyPressEvent", "focusInEvent", "focusOutEvent"),
    }
)
_OF_BUTTONS: Final = frozenset(
    (
        *(Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_X, Qt.Key.Key_Tab),
        *(Qt.Key.Key_Return, Qt.Key.Key_Escape),
    )
)
"""What one may press on a button."""
_TOUCHED: Final = (
    *(QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox),
    *(QLineEdit, QPlainTextEdit, QTextEdit, QTabBar),
)
_OF_A_RUN: Final = re.compile(r"0x[0-9a-f]+|\b[0-9a-f]{16,}\b|datetime\([^)]*\)|[0-9a-f-]{36}")
PASTED: Final = "12,5"


class Touching:
    """Touches the things of one part; ``told`` are the lines of what came of it."""

    def __init__(
        self, part: QWidget, show: Callable[[], object], ways: Collection[str], most: int
    ) -> None:
        """``ways`` are keys, pointer, typing; of a class so many are touched at ``most``."""
        self.part = part
        self._show = show
        self._ways = ways
        self._most = most
        self.told: list[str] = []
        self._heard: dict[tuple[int, str], QObject] = {}  # kept, lest another one gets its id
        self._before: list[str] = []
        self._is_changed = True

    def touch(self) -> None:
        """Touch each thing in turn, each time with what is shown as it was at first."""
        self._as_at_first()
        self.told += [f"spoken {each.accessibleName()!r}" for each in _spoken(self.part)]
        met = Counter[type]()
        place = 0
        while (thing := self._thing(place)) is not None:
            if thing.isVisibleTo(self.part):
                met[type(thing)] += 1
                if met[type(thing)] <= self._most:
                    for how in self._ways_of(thing):
                        self._touched(place, how)
            place += 1

    def _thing(self, place: int) -> QWidget | None:
        """A thing of the part as it was at first; showing may make all of them anew."""
        if self._is_changed:
            self._as_at_first()
        return next(itertools.islice(_things(self.part), place, None), None)

    def _ways_of(self, thing: QWidget) -> Iterator[Callable[[QWidget], None]]:
        if "keys" in self._ways and thing.focusPolicy():
            yield self._keys
        if "pointer" in self._ways and _is_for_pointer(thing):
            yield self._pointer
        if "typing" in self._ways and _takes_a_line(thing):
            yield self._typing

    def _touched(self, place: int, how: Callable[[QWidget], None]) -> None:
        thing = self._thing(place)
        if thing is None or not _can_be_touched(thing, self.part):
            return
        self.told.append(f"{place} {type(thing).__name__} {thing.accessibleName()!r}")
        before = self._before
        how(thing)
        self._expire()
        if isValid(self.part):
            self._is_changed = self._differs(before)

    def _differs(self, before: list[str]) -> bool:
        """Tell what is set in another way than before."""
        now = properties(self.part)
        lines = difflib.unified_diff(before, now, n=0, lineterm="")
        self.told += [
            _clean(f"   {each}") for each in lines if not each.startswith(("---", "+++", "@@"))
        ]
        return now != before

    def _as_at_first(self) -> None:
        self._close_all()
        QApplication.clipboard().setText(PASTED)
        if not self.part.isVisible():
            self.part.show()
        self._show()
        self._expire()
        self.part.activateWindow()
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()
        self._listen()
        self._before = properties(self.part)
        self._is_changed = False

    def _listen(self) -> None:
        for thing in (self.part, *self.part.findChildren(QObject)):
            for signature in own_signals(thing):
                key = (id(thing), signature)
                name = signature.partition("(")[0]
                if key not in self._heard:
                    self._heard[key] = thing
                    getattr(thing, name).connect(partial(self._hear, type(thing).__name__, name))

    def _hear(self, kind: str, name: str, *given: object) -> None:
        self.told.append(_clean(f"    said {kind}.{name} {' '.join(map(_short, given))}"))

    # -- by keys ------------------------------------------------------------------------------

    def _keys(self, thing: QWidget) -> None:
        is_button = isinstance(thing, QAbstractButton)
        for key, held, words in _KEYS:
            if is_button and (key not in _OF_BUTTONS or held is not _NONE):
                continue
            if not _can_be_touched(thing, self.part):
                break
            if QApplication.focusWidget() is not thing:
                thing.setFocus(Qt.FocusReason.TabFocusReason)
            target = QApplication.focusWidget() or thing
            taken = []
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, key, held, words)
                self._watch()
                QApplication.sendEvent(target, event)
                taken.append(event.isAccepted())
            self._tell(thing, f"{held.value >> 24:x} {key.name}", taken=taken[0])
            self._close_all()

    # -- by writing ---------------------------------------------------------------------------

    def _typing(self, thing: QWidget) -> None:
        for words in _TYPED:
            if not _can_be_touched(thing, self.part):
                break
            thing.setFocus(Qt.FocusReason.TabFocusReason)
            target = QApplication.focusWidget() or thing
            before = properties(self.part)
            self._send_key(target, Qt.Key.Key_A, _CONTROL, "\x01")
            written = QInputMethodEvent()
            written.setCommitString(words)
            QApplication.sendEvent(target, written)
            self._tell(thing, f"typed {words[:20]!r}", taken=written.isAccepted())
            self._send_key(target, Qt.Key.Key_Return, _NONE, "\r")
            self._expire()
            said = QToolTip.text()
            if isValid(target):
                target.clearFocus()
            self._expire()
            QToolTip.hideText()
            self._tell(thing, f"left {said!r}", taken=True)
            self._close_all()
            self._differs(before)

    def _send_key(self, to: QWidget, key: Qt.Key, held: Qt.KeyboardModifier, words: str) -> None:
        self._watch()
        QApplication.sendEvent(to, QKeyEvent(QEvent.Type.KeyPress, key, held, words))

    # -- by the pointer -----------------------------------------------------------------------

    def _pointer(self, thing: QWidget) -> None:
        area = thing.viewport() if isinstance(thing, QAbstractScrollArea) else thing
        width, height = area.width(), area.height()
        places = [QPoint(width // 2, height // 2)]
        if isinstance(thing, QAbstractScrollArea | QAbstractSlider | QTabBar):
            places += [QPoint(width // 4, min(height // 4, 20)), QPoint(width - 4, height - 4)]
        for at in places:
            for name, events in _by_pointer(area, at):
                if not (_can_be_touched(thing, self.part) and isValid(area)):
                    return
                taken = False
                for make in events:
                    event = make()
                    is_press = event.type() in _PRESSES
                    if is_press and thing.focusPolicy() & Qt.FocusPolicy.ClickFocus:
                        thing.setFocus(Qt.FocusReason.MouseFocusReason)
                    self._watch()
                    QApplication.sendEvent(area, event)
                    taken = event.isAccepted()
                    if not isValid(area):
                        break
                said = QToolTip.text() if name == "stays" else ""
                QToolTip.hideText()
                self._tell(thing, f"{name} {said!r}" if said else name, taken=taken)
                self._close_all()

    # -- what came ----------------------------------------------------------------------------

    def _tell(self, thing: QWidget, name: str, *, taken: bool) -> None:
        stands = _stands(thing) if isValid(thing) else "gone"
        copied = QApplication.clipboard().text()
        found = (
            *(name, "taken" if taken else "not taken", stands, focused()),
            *([f"copied {copied!r}"] if copied != PASTED else []),
            *([] if isValid(self.part) and self.part.isVisible() else ["closed"]),
        )
        self.told.append(_clean(f"  {' | '.join(found)}"))

    def _watch(self) -> None:
        """Close what opens, also if that runs a loop of its own."""
        QTimer.singleShot(0, self._close_all)

    def _close_all(self) -> None:
        for _ in range(5):
            above = QApplication.activePopupWidget()
            if above is None:
                above = QApplication.activeModalWidget()
            if above is None or above is self.part:
                return
            said = ""
            if isinstance(above, QMenu):
                said = ", ".join(
                    f"{each.text()}{'' if each.isEnabled() else ' (off)'}"
                    for each in above.actions()
                )
            self.told.append(_clean(f"    opened {type(above).__name__} {said}"))
            above.close()

    def _expire(self) -> None:
        """Let the time pass that something waits for."""
        for _ in range(3):
            for each in self.part.findChildren(QTimer):
                if each.isActive() and each.isSingleShot():
                    each.start(0)
            catch_up()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _spoken(part: QWidget) -> list[SpokenNotice]:
    """What readers were told to say at once; there is something only while a reader is about."""
    return part.window().findChildren(SpokenNotice)


def _things(part: QWidget) -> Iterator[QWidget]:
    for each in (part, *part.findChildren(QWidget)):
        is_of_qt = isinstance(QObject.parent(each), QLineEdit)  # a cross that fades in and out
        if not is_of_qt and not each.objectName().startswith("qt_"):
            yield each


def _can_be_touched(thing: QWidget, part: QWidget) -> bool:
    return isValid(thing) and isValid(part) and thing.isVisibleTo(part) and thing.isEnabled()


def _is_for_pointer(thing: QWidget) -> bool:
    if isinstance(thing, _TOUCHED):
        return True
    kinds = (each for each in type(thing).__mro__ if each.__module__.startswith("orca_desktop."))
    return any(_HANDLERS & vars(each).keys() for each in kinds)


def _takes_a_line(thing: QWidget) -> bool:
    if isinstance(thing, QLineEdit):
        return not thing.isReadOnly() and not isinstance(thing.parent(), QAbstractSpinBox)
    return isinstance(thing, QAbstractSpinBox)


def _by_pointer(area: QWidget, at: QPoint) -> Iterator[tuple[str, list[Callable[[], QEvent]]]]:
    place, everywhere = QPointF(at), QPointF(area.mapToGlobal(at))
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

    def mouse(kind: QEvent.Type, now: Qt.MouseButton, held: Qt.MouseButton) -> QEvent:
        return QMouseEvent(kind, place, everywhere, now, held, _NONE)

    def wheel(turned: int) -> QEvent:
        turn = QPoint(0, turned)
        phase = Qt.ScrollPhase.NoScrollPhase
        return QWheelEvent(place, everywhere, QPoint(), turn, none, _NONE, phase, False)

    kinds = QEvent.Type
    press = partial(mouse, kinds.MouseButtonPress, left, left)
    release = partial(mouse, kinds.MouseButtonRelease, left, none)
    yield "comes", [lambda: QEnterEvent(place, place, everywhere)]
    yield "moves", [partial(mouse, kinds.MouseMove, none, none)]
    yield "stays", [lambda: QHelpEvent(kinds.ToolTip, at, area.mapToGlobal(at))]
    yield "turns up", [partial(wheel, 120)]
    yield "turns down", [partial(wheel, -120)]
    yield "clicks", [press, release]
    yield (
        "clicks twice",
        [press, release, partial(mouse, kinds.MouseButtonDblClick, left, left), release],
    )
    menu = partial(QContextMenuEvent, QContextMenuEvent.Reason.Mouse, at, area.mapToGlobal(at))
    yield "right button", [menu]
    yield "goes", [lambda: QEvent(kinds.Leave)]


def _stands(thing: QWidget) -> str:
    """How a thing stands after a touch."""
    match thing:
        case QAbstractButton():
            return f"{thing.isChecked()} {thing.isDown()}"
        case QAbstractSlider():
            return str(thing.value())
        case QAbstractSpinBox():
            return thing.text()
        case QComboBox():
            return f"{thing.currentIndex()} {thing.currentText()}"
        case QLineEdit():
            return f"{thing.text()!r} {thing.cursorPosition()} {thing.selectedText()!r}"
        case QPlainTextEdit() | QTextEdit():
            cursor = thing.textCursor()
            return f"{thing.toPlainText()!r} {cursor.position()} {cursor.selectedText()!r}"
        case QAbstractItemView():
            return f"{thing.currentIndex().row()} {len(thing.selectedIndexes())}"
        case QTabBar():
            return str(thing.currentIndex())
        case QAbstractScrollArea():
            return str(thing.verticalScrollBar().value())
        case _:
            return ""


def _short(given: Any) -> str:
    return repr(given)[:600]


def _clean(words: str) -> str:
    """Without what is another one in each run."""
    return _OF_A_RUN.sub("…", words)
