"""How long the thread of a window works without a pause."""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QTimer


class Heart:
    """The most work that the window's thread did without a pause, in seconds of its own time.

    Work and not time, for a machine that is busy with something else proves nothing; and without
    looking through what earlier tests have left behind.
    """

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._beat)
        self._last = time.thread_time()
        self.gaps: list[float] = []

    @property
    def worst(self) -> float:
        """The longest of all."""
        return max(self.gaps)

    def _beat(self) -> None:
        now = time.thread_time()
        self.gaps.append(now - self._last)
        self._last = now

    def __enter__(self) -> Heart:
        gc.collect()
        gc.freeze()
        self._last = time.thread_time()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._beat()
        self._timer.stop()
        gc.unfreeze()
