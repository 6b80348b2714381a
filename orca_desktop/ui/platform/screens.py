"""How much room the screen of a window has.

``QWidget.screen`` is not asked: PySide makes the screen a child of the widget, and where the widget
goes the screen is deleted with it, so that whoever asks for a screen next meets freed memory.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def room(widget: QWidget) -> QRect:
    """The part of the screen that windows may take, of the screen that a widget is, or will be, on.

    A window that was not shown yet will be on that of its parent.
    """
    window, parent = widget.window(), widget.window().parentWidget()
    on = window if window.isVisible() or parent is None else parent.window()
    screen = QGuiApplication.screenAt(on.frameGeometry().center())
    return (screen or QGuiApplication.primaryScreen()).availableGeometry()
