"""A button with one of the program's icons, always with a name for screen readers."""

from __future__ import annotations

import enum
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

from orca_desktop.ui.theme import icons
from orca_desktop.ui.theme.appearance import text_scale

LOOK_CHANGES: Final = frozenset(
    {
        QEvent.Type.PaletteChange,
        QEvent.Type.StyleChange,
        QEvent.Type.FontChange,
        QEvent.Type.EnabledChange,
    }
)
"""Events after which what is drawn by hand looks different."""


class ButtonTone(enum.Enum):
    """Which colour of the theme an icon takes, told by the role it has in the palette."""

    TEXT = QPalette.ColorRole.WindowText
    MUTED = QPalette.ColorRole.PlaceholderText
    ACCENT = QPalette.ColorRole.Highlight
    ON_ACCENT = QPalette.ColorRole.HighlightedText


class IconButton(QToolButton):
    """A flat button; with ``text`` the icon stands before the words, without it alone.

    ``kind`` picks the look in the style sheet: ``plain``, ``quiet`` (with a border) or
    ``primary`` (filled with the accent).
    """

    def __init__(  # noqa: PLR0913 - a widget's properties, all by name
        self,
        icon: str,
        name: str,
        *,
        text: str = "",
        kind: str = "plain",
        tone: ButtonTone = ButtonTone.MUTED,
        size: int = 20,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone = tone
        self._shown: tuple[object, ...] = ()
        self.setProperty("kind", kind)
        self._size = size
        self._scale()
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        if text:
            self.setText(text)
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.name(name)

    def name(self, name: str, shortcut: str = "") -> None:
        """Change what the button is called, to the eye (tooltip) and to a screen reader."""
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  {shortcut}".strip() if shortcut else name)

    def draw(self, icon: str, tone: ButtonTone | None = None) -> None:
        """Show another icon."""
        self._icon = icon
        self._tone = tone or self._tone
        self._redraw()

    def showEvent(self, event: QShowEvent) -> None:
        self._redraw()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() not in LOOK_CHANGES:
            return
        self._scale()
        if self.isVisible():
            self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._shown and self._shown[-1] != self.devicePixelRatioF():
            # The window moved to a screen of another density.
            self._redraw()

    def _scale(self) -> None:
        """Let the icon grow with the text."""
        size = round(self._size * text_scale())
        if self.iconSize().width() != size:
            self.setIconSize(QSize(size, size))

    def _redraw(self) -> None:
        colors = QGuiApplication.palette()
        color = colors.color(self._tone.value).name()
        faint = colors.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText).name()
        # Drawn for the state it is in: a change of state asks for a drawing again.
        shown = color if self.isEnabled() else faint
        wanted = (self._icon, shown, shown, self.iconSize().width(), self.devicePixelRatioF())
        if wanted != self._shown:
            self._shown = wanted
            self.setIcon(icons.icon(*wanted))

    def clear(self) -> None:
        """Show no icon."""
        self._shown = ()
        self.setIcon(QIcon())
