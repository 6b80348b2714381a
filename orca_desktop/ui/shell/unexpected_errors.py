"""Errors that nobody expected: whatever is logged with a traceback is also told to the person.

An exception that reaches a slot, a timer, a task, a thread or the loop ends in the log as an error
with its traceback. That record is the one thing watched here, so no kind of handler needs a way of
its own and none can fail in silence.
"""

from __future__ import annotations

import datetime
import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal

from orca_desktop.domain import clock
from orca_desktop.domain.secret import Redaction

_KEPT: Final = 20
_QUIET_SECONDS: Final = 60.0
"""How long the same fault is not told again: one in a paint event comes sixty times a second."""


@dataclass(frozen=True, slots=True)
class Unexpected:
    """One error as it was logged, without any key: when, where, and its traceback."""

    when: datetime.datetime
    what: str
    traceback: str

    @property
    def cause(self) -> str:
        """The traceback's last line: the exception and its words."""
        return self.traceback.rstrip().rpartition("\n")[2]

    @property
    def text(self) -> str:
        """All of it, as it is read and copied."""
        when = self.when.astimezone().isoformat(sep=" ", timespec="seconds")
        return f"{when}  {self.what}\n{self.traceback.rstrip()}"


class Listener(logging.Handler):
    """Gives each error that is logged with a traceback to ``take``, on the thread that logs it."""

    def __init__(self, take: Callable[[Unexpected], None]) -> None:
        super().__init__(logging.ERROR)
        self._take = take
        self.addFilter(Redaction())

    def emit(self, record: logging.LogRecord) -> None:
        """Take a record, if it is about an exception."""
        if record.exc_text:
            self._take(Unexpected(clock.now(), record.getMessage(), record.exc_text))


class UnexpectedErrors(QObject):
    """Hears of unexpected errors on any thread and tells each of them once in a while.

    ``told`` comes on the window's thread, never from within what failed; ``kept`` are the latest
    errors of this run, oldest first.
    """

    told = Signal()
    _heard = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.kept: deque[Unexpected] = deque(maxlen=_KEPT)
        self._quiet_until: dict[str, float] = {}
        self._heard.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._listener = Listener(self._heard.emit)
        self.destroyed.connect(_silence(self._listener))
        logging.getLogger().addHandler(self._listener)

    def _take(self, error: Unexpected) -> None:
        now = time.monotonic()
        if now < self._quiet_until.get(error.cause, 0.0):
            return
        self._quiet_until = {each: end for each, end in self._quiet_until.items() if end > now}
        self._quiet_until[error.cause] = now + _QUIET_SECONDS
        self.kept.append(error)
        self.told.emit()


def _silence(listener: Listener) -> Callable[[], None]:
    return lambda: logging.getLogger().removeHandler(listener)
