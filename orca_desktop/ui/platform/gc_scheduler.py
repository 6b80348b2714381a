"""Python's collection of garbage, on the window's thread alone, and how its threads take turns.

Python collects cycles on whichever thread happens to allocate. A widget or timer that is destroyed
on the store's thread leaves Qt with a dangling timer, and the program crashes. So the automatic
collection is off, and a timer of the window does its work in small pieces.
"""

from __future__ import annotations

import gc
import sys
from typing import Final

from PySide6.QtCore import QObject, QTimer

from orca_desktop.ui.platform import memory

_EVERY_MS: Final = 200
_YOUNG: Final = 5_000
"""Objects made and not freed since the last look that make a look worth while (about 1 ms)."""

_MIDDLE: Final = 4
"""How many looks at the younger ones pass before the next older ones are looked at (5 ms)."""
_OLD: Final = 120
"""The same for all objects. A big conversation takes 50 ms, so it waits for a quiet moment."""
_OVERDUE: Final = 10 * _OLD
_AMIDST: Final = 10_000
"""So many objects made since the last look mean that something large is being made, as a chat that
is read: all of it is in use, and whoever waits for it need not wait for the look as well."""
_STILL: Final = 500
"""Fewer objects than this between two looks mean that nobody types, scrolls or writes."""
_QUIET_LOOKS: Final = 4
_TIDYING_LOOKS: Final = frozenset(_QUIET_LOOKS * 3**power for power in range(1, 6))
"""How many quiet looks in a row pass before memory is given back: after 2 s, 7 s, ... 3 minutes.

A quiet window does not mean that nothing goes on: files are read and sent by other threads."""
_GROWTH: Final = 8_000_000
"""Bytes that the process holds more than when memory was given back last, so that it is again, and
some times after."""
_GROWTH_LOOKS: Final = 10
"""Quiet looks between two looks at what the process holds (20 µs)."""

_TURN_S: Final = 0.001
"""How long another thread may keep the window's waiting. Python's own 5 ms count each time the
window takes a turn, and while a thread imports something that is many times in a frame."""


def look_early() -> None:
    """Collect what a piece of long work has just made, before it gathers so that it is felt."""
    young, middle, _ = gc.get_count()
    if young > _YOUNG:
        gc.collect(1 if middle > _MIDDLE else 0)


class GcScheduler(QObject):
    """Collects garbage from its making on, for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        """What is there at the start stays: it is never looked at again."""
        super().__init__(parent)
        sys.setswitchinterval(_TURN_S)
        gc.disable()
        gc.collect()
        gc.freeze()
        memory.ask_for_large_pieces()
        self._quiet = 0
        self._before = 0
        self._is_put_off = False
        self._held = memory.held()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY_MS)

    def look(self) -> None:
        """Collect what is due; the next time, if much is just being made."""
        young, middle, old = gc.get_count()
        self._is_put_off = not self._is_put_off and young - self._before > _AMIDST
        if self._is_put_off:
            self._before, self._quiet = young, 0
            return
        self._quiet = self._quiet + 1 if abs(young - self._before) < _STILL else 0
        is_quiet = self._quiet >= _QUIET_LOOKS
        if self._has_grown():
            gc.collect(2)  # A handful of objects can hold it all.
            self._tidy()
            self._quiet = 0  # What is not free yet will be: the quiet begins anew.
        elif self._quiet in _TIDYING_LOOKS:
            self._tidy()
        elif old > _OLD and (is_quiet or old > _OVERDUE):
            gc.collect(2)
        elif middle > _MIDDLE:
            gc.collect(1)
        elif young > _YOUNG:
            gc.collect(0)
        self._before = gc.get_count()[0]

    def _has_grown(self) -> bool:
        """Whether other threads have taken memory while the window did nothing."""
        if not self._quiet or self._quiet % _GROWTH_LOOKS:
            return False
        return memory.held() - self._held > _GROWTH

    def _tidy(self) -> None:
        """Give back memory; look at all objects first, if some were made since the last time.

        Few objects can hold much: a request with pictures is a handful.
        """
        young, middle, old = gc.get_count()
        if young > _STILL or middle or old:
            gc.collect(2)
        memory.give_back()
        self._held = memory.held()
