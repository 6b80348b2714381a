"""The drawing beat: work that many views want to do is spread over frames, a little in each."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer

FRAME_MS: Final = 16
BUDGET_S: Final = 0.004
"""Of the 16.7 ms of a frame, what preparations may take; painting what changed costs twice that."""


class FrameClock(QObject):
    """Calls what was asked for, each at most once a frame and within one shared budget.

    Whoever had no turn in a frame comes first in the next, so eight streams stay equal.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: OrderedDict[object, Callable[[], None]] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)

    def ask(self, key: object, work: Callable[[], None]) -> None:
        """Do this work in the next frame; asking again under the same key changes nothing."""
        self._waiting.setdefault(key, work)
        if not self._timer.isActive():
            self._timer.start(FRAME_MS)

    @property
    def is_waiting(self) -> bool:
        """Whether any work is still to be done."""
        return bool(self._waiting)

    def forget(self, key: object) -> None:
        """Withdraw what was asked for under this key."""
        self._waiting.pop(key, None)

    def _tick(self) -> None:
        until = time.perf_counter() + BUDGET_S
        for _ in range(len(self._waiting)):
            _, work = self._waiting.popitem(last=False)
            work()
            if time.perf_counter() >= until:
                break
        if self._waiting:
            self._timer.start(FRAME_MS)
