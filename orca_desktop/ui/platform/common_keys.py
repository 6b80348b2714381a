"""Keys that mean the same in every window of the program.

Enter presses the button that has the focus: Qt leaves that to the default button of a dialog and
to the desktop, and without the theme of one Enter does nothing. Fields of text, lists and default
buttons keep their Enter; in a dialog, ticks and choices leave it to the default button.

Ctrl+Y and Ctrl+Shift+Z both do again what was undone in a field: Qt knows one a system.

Ctrl+Z in a field with nothing to undo is not the field's: it undoes what was done in the window.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MODIFIER: Final = Qt.KeyboardModifier
_REDO: Final = frozenset(
    {
        (Qt.Key.Key_Y, _MODIFIER.ControlModifier),
        (Qt.Key.Key_Z, _MODIFIER.ControlModifier | _MODIFIER.ShiftModifier),
    }
)
_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride})
_Field = QLineEdit | QPlainTextEdit | QTextEdit


class CommonKeys(QObject):
    """Hears the keys of the one widget that has the focus, and no other events."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _KEYS and isinstance(event, QKeyEvent):
            match watched:
                case QAbstractButton():
                    return _press(watched, event)
                case QLineEdit() | QPlainTextEdit() | QTextEdit():
                    return _redo(watched, event) or _leaves_undo(watched, event)
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None and _is_of_interest(now):
            now.installEventFilter(self)


def _is_of_interest(widget: QWidget) -> bool:
    if isinstance(widget, QPushButton | QToolButton | _Field):
        return True
    return isinstance(widget, QAbstractButton) and not isinstance(widget.window(), QDialog)


def _press(button: QAbstractButton, event: QKeyEvent) -> bool:
    held = event.modifiers() & ~_MODIFIER.KeypadModifier
    if event.key() not in _ENTER or held:
        return False
    # A key that is held down presses once.
    if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
        button.click()
    # No shortcut of what surrounds the button takes the key away from it.
    event.accept()
    return True


def _redo(field: _Field, event: QKeyEvent) -> bool:
    if (event.key(), event.modifiers()) not in _REDO or field.isReadOnly():
        return False
    if event.type() == QEvent.Type.KeyPress:
        field.redo()
    event.accept()
    return True


def _leaves_undo(field: _Field, event: QKeyEvent) -> bool:
    """Keep a field from taking Ctrl+Z where it has nothing to undo; says whether it was kept."""
    asks = event.type() == QEvent.Type.ShortcutOverride
    if not asks or not event.matches(QKeySequence.StandardKey.Undo) or _can_undo(field):
        return False
    event.ignore()
    return True


def _can_undo(field: _Field) -> bool:
    if field.isReadOnly():
        return False
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable()
    return field.document().isUndoAvailable()


def install(app: QApplication) -> None:
    """Let these keys mean the same from now on."""
    CommonKeys(app)
