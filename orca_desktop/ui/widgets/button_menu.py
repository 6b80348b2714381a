"""Where a menu opens that hangs from a button: below it, and never beyond the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from orca_desktop.ui.platform import screens


class HangingMenu(QMenu):
    """The menu that a button opens by itself, kept inside the window as all others."""

    def __init__(self, button: QWidget) -> None:
        super().__init__(button)
        self._button = button

    def showEvent(self, event: QShowEvent) -> None:
        self.move(place_below(self, self._button))
        super().showEvent(event)


def pop_up_below(menu: QMenu, button: QWidget) -> None:
    """Open a menu below a button, its edge at the button's, or as far inwards as it has to be.

    Only a menu that is larger than the window goes beyond it.
    """
    menu.popup(place_below(menu, button))


def place_below(menu: QMenu, button: QWidget) -> QPoint:
    """The upper left corner of a menu that hangs from a button, on the screen."""
    size = menu.sizeHint()
    from_right = button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x = button.width() - size.width() if from_right else 0
    corner = button.mapToGlobal(QPoint(x, button.height()))
    window, screen = button.window(), screens.room(button)
    room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size()) & screen
    if size.height() > room.height():
        room = screen
    return QPoint(
        max(min(corner.x(), room.right() + 1 - size.width()), room.left()),
        max(min(corner.y(), room.bottom() + 1 - size.height()), room.top()),
    )
