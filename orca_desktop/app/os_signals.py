"""The system's wish that the program ends, such as at the end of a desktop session."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier


class OsSignals(QObject):
    """Turns the system's wish to end the program into a call on the loop's thread.

    Python's signal handlers wait for Python code to run, which an idle window does not; the
    signal's number on a socket wakes Qt.
    """

    def __init__(self, end: Callable[[], None]) -> None:
        super().__init__()
        self._end = end
        self._mine, self._systems = socket.socketpair()
        self._systems.setblocking(False)
        self._before = signal.set_wakeup_fd(self._systems.fileno())
        self._notifier = QSocketNotifier(self._mine.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._heard)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)

    def _heard(self) -> None:
        self._mine.recv(64)
        self._end()

    def forget(self) -> None:
        """Leave signals alone again."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        self._mine.close()
        self._systems.close()
