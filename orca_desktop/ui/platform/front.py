"""A window comes to the front, where the desktop lets it."""

from __future__ import annotations

import os
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

ACTIVATION: Final = "XDG_ACTIVATION_TOKEN"
"""Where a Wayland desktop leaves what lets a window come to the front, and where Qt looks."""


def come_forward(window: QWidget, token: str) -> None:
    """Bring a window to the front, out of the task bar too."""
    if token:
        os.environ[ACTIVATION] = token  # where Qt looks for it, once
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
