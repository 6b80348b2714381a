"""Python's collection of garbage, on the window's thread alone.

Python collects cycles on whichever thread happens to allocate. A widget or timer that is destroyed
on the store's thread leaves Qt with a dangling timer, and the program crashes. So the automatic
collection is off, and a timer of the window does its work in small pieces.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 200
_YOUNG: Final = 5_000
"""Objects made and not freed since the last look that make a look worth while (about 1 ms)."""

_MIDDLE: Final = 40
_OLD: Final = 12
"""How many looks at the younger ones pass before the next older ones are looked at."""


class Garbage(QObject):
    """Collects garbage from its making on, for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        """What is there at the start stays: it is never looked at again."""
        super().__init__(parent)
        gc.disable()
        gc.collect()
        gc.freeze()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_EVERY_MS)

    def look(self) -> None:
        """Collect what is due."""
        young, middle, old = gc.get_count()
        if old > _OLD:
            gc.collect(2)
        elif middle > _MIDDLE:
            gc.collect(1)
        elif young > _YOUNG:
            gc.collect(0)
