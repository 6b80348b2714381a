"""Enter presses the button that has the focus, in every window of the program.

Qt leaves that to the default button of a dialog and to the desktop: without the theme of one,
Enter does nothing on a focused button. Fields of text, lists and default buttons keep their Enter;
in a dialog, ticks and choices leave it to the default button.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QPushButton,
    QToolButton,
    QWidget,
)

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class EnterKey(QObject):
    """Hears the keys of the one button that has the focus, and no other events."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and isinstance(watched, QAbstractButton)
            and event.key() in _ENTER
            and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        ):
            # A key that is held down presses once.
            if not event.isAutoRepeat():
                watched.click()
            return True
        return super().eventFilter(watched, event)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QAbstractButton):
            before.removeEventFilter(self)
        if isinstance(now, QAbstractButton) and _takes_enter(now):
            now.installEventFilter(self)


def _takes_enter(button: QAbstractButton) -> bool:
    if isinstance(button, QPushButton | QToolButton):
        return True
    return not isinstance(button.window(), QDialog)


def install(app: QApplication) -> None:
    """Let Enter press the focused button from now on."""
    EnterKey(app)
