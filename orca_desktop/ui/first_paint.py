"""The moment a window is first seen."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from typing import Final

from PySide6.QtCore import QEvent, QObject

TRACE_VARIABLE: Final = "ORCA_DESKTOP_TRACE_PAINT"
"""With this in the environment the moment is printed, on the system's monotonic clock."""


class FirstPaint(QObject):
    """Notices when a window has been painted for the first time."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self._happened = asyncio.Event()
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the window's own paint event; the picture is on the screen right after it."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._happened.set()
            if os.environ.get(TRACE_VARIABLE):
                print(f"first-paint {time.monotonic():.6f}", file=sys.stderr, flush=True)  # noqa: T201
        return False

    async def wait(self) -> None:
        """Wait for it."""
        await self._happened.wait()
