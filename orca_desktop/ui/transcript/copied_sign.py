"""The sign that something was copied: the icon of its button is a check for a moment."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QToolButton

from orca_desktop.ui.theme import icons
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.widgets.announce import announce

SHOWN_MS: Final = 1_500


def show_copied(button: QToolButton, look: TextStyle, draw: Callable[[], None]) -> None:
    """Show and say it once; ``draw`` puts the button's own icon back."""
    theme = look.theme
    size, ratio = look.px(16), button.devicePixelRatioF()
    button.setIcon(icons.icon("check", theme.good, theme.faint, size, ratio))
    announce(button, QCoreApplication.translate("transcript", "Copied"))
    QTimer.singleShot(SHOWN_MS, button, draw)
