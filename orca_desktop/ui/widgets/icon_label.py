"""One of the program's icons as a sign, in the colour of the words beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from orca_desktop.ui.theme import icons
from orca_desktop.ui.theme.appearance import text_scale
from orca_desktop.ui.widgets.icon_button import LOOK_CHANGES


class IconLabel(QLabel):
    """Shows an icon; what it means is said by the words beside it."""

    def __init__(self, icon: str, *, size: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._size = size
        self._shown: tuple[object, ...] = ()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_CHANGES:
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._draw()  # also where the window moved to a screen of another density
        super().paintEvent(event)

    def _draw(self) -> None:
        color = self.palette().color(self.foregroundRole()).name()
        wanted = (self._icon, color, round(self._size * text_scale()), self.devicePixelRatioF())
        if wanted != self._shown:
            self._shown = wanted
            self.setPixmap(icons.pixmap(*wanted))
