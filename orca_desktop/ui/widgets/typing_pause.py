"""When what is typed is worth being told: after a pause, and now and then while there is none."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal


class TypingPause(QObject):
    """Restarted with every key; ``settled`` comes ``pause`` ms after the last one.

    Somebody who types steadily makes no pause, so it comes at the latest ``longest`` ms after the
    first key that was not told of yet.
    """

    settled = Signal()

    def __init__(self, pause: int, longest: int, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = self._timer(pause)
        self._longest = self._timer(longest)

    @property
    def is_active(self) -> bool:
        """Whether there is something that was not told of yet."""
        return self._pause.isActive()

    def start(self) -> None:
        """Count a key."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def stop(self) -> None:
        """Forget what was typed: it was told of, or need not be."""
        self._pause.stop()
        self._longest.stop()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self._settle)
        return timer

    def _settle(self) -> None:
        self.stop()
        self.settled.emit()
