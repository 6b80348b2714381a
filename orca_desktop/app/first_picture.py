"""The moment a window is first seen."""

from __future__ import annotations

import os
import sys
import time
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

TRACE_VARIABLE: Final = "ORCA_DESKTOP_TRACE_PAINT"
"""With this in the environment the moments of the start are printed, by the monotonic clock."""

_PATIENCE_MS: Final = 1000
"""A window that starts covered or minimised is not painted; the program goes on all the same."""


def show(application: QApplication, window: QWidget) -> None:
    """Show a window and come back when it has been painted."""
    painted = _Painted(window)
    patience = QTimer()
    patience.setSingleShot(True)
    # Not quit(), which would close the window.
    painted.happened.connect(application.exit)
    patience.timeout.connect(application.exit)
    patience.start(_PATIENCE_MS)
    window.show()
    application.exec()
    patience.stop()
    window.removeEventFilter(painted)
    painted.deleteLater()


def trace(moment: str) -> None:
    """Print a moment of the start, where somebody measures it."""
    if os.environ.get(TRACE_VARIABLE):
        print(f"{moment} {time.monotonic():.6f}", file=sys.stderr, flush=True)  # noqa: T201


class _Painted(QObject):
    """Notices when a window has been painted for the first time."""

    happened = Signal()

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            # The frame is on the screen once this event has been dealt with.
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        trace("first-paint")
        self.happened.emit()
