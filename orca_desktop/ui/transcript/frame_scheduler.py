"""The drawing beat: work that many views want to do is spread over frames, a little at a time."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from shiboken6 import isValid

FRAME_S: Final = 0.016
TURN_S: Final = 0.006
"""What one turn of the event loop may take, painting what changed included: less than half a
frame, so that a key or a click that comes in between is answered in the same frame."""
PAUSE_S: Final = 0.005
"""The least that is left for everything else between two frames; after a long turn it is as long
as the turn, up to a frame."""
_SHARE: Final = 0.25
"""What work is taken to be of a turn before it is known; painting what it changed is the rest."""
_WEIGHT: Final = 0.2
"""How much the last turn counts in that."""


class FrameScheduler(QObject):
    """Calls what was asked for, each at most once a frame, as much in a turn as a turn can bear.

    What was not served in a turn goes on in the next, after everything else the window has to do
    in between. So eight streams stay equal and none of them is felt by the others.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: OrderedDict[object, Callable[[], None]] = OrderedDict()
        self._due: OrderedDict[object, Callable[[], None]] = OrderedDict()
        self._frame = 0.0
        self._turn = 0.0
        self._rested = 0.0
        self._worked = 0.0
        self._share = _SHARE
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tick)

    def ask(self, key: object, work: Callable[[], None]) -> None:
        """Do this work in the next frame; asking again under the same key changes nothing."""
        if key in self._due or not isValid(self):
            return
        self._waiting.setdefault(key, work)
        if not self._timer.isActive():
            self._timer.start(self._until_frame())

    @property
    def is_waiting(self) -> bool:
        """Whether any work is still to be done."""
        return bool(self._waiting or self._due)

    def share(self, owner: QObject) -> FrameShare:
        """This beat for the work of one owner, which is forgotten when the owner is deleted."""
        return FrameShare(self, owner)

    def forget(self, key: object) -> None:
        """Withdraw what was asked for under this key."""
        self._waiting.pop(key, None)
        self._due.pop(key, None)

    def _tick(self) -> None:
        now = time.perf_counter()
        if self._worked:
            # The loop comes back here when everything is painted, so this was the whole turn.
            took = now - self._turn
            share = min(max(self._worked / took, _SHARE / 2), 1.0)
            self._share += (share - self._share) * _WEIGHT
            self._worked = 0.0
            self._rested = now + min(max(took, PAUSE_S), FRAME_S)
        if not self._due:
            left = self._until_frame()
            if left or not self._waiting:
                if self._waiting:
                    self._timer.start(left)
                return
            self._due, self._waiting = self._waiting, self._due
            self._frame = now
        self._turn = now
        try:
            while self._due and self._worked < TURN_S * self._share:
                _, work = self._due.popitem(last=False)
                work()
                self._worked = time.perf_counter() - now
        finally:
            # All else comes first, painting above all; then it is known what the turn took.
            self._timer.start(0)

    def _until_frame(self) -> int:
        """Milliseconds until the next frame begins."""
        begins = max(self._frame + FRAME_S, self._rested)
        return max(round((begins - time.perf_counter()) * 1000), 0)


class FrameShare:
    """What one owner asks of a beat that it shares: nothing of it is done without the owner."""

    def __init__(self, frames: FrameScheduler, owner: QObject) -> None:
        self._frames = frames
        self._owner = owner
        self._asked: set[object] = set()
        owner.destroyed.connect(self._forget_all)

    def ask(self, key: object, work: Callable[[], None]) -> None:
        """Do this work in the next frame; see ``FrameScheduler.ask``."""
        if isValid(self._owner):
            self._asked.add(key)
            self._frames.ask(key, work)

    @property
    def is_waiting(self) -> bool:
        """Whether any work is still to be done, of any owner."""
        return self._frames.is_waiting

    def _forget_all(self) -> None:
        for key in self._asked:
            self._frames.forget(key)
        self._asked.clear()
