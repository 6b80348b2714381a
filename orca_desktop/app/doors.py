"""Local sockets on which a window hears a line from another start, and the other end of them.

Where the system knows sockets in folders they are Python's own: Qt's library for networks would
take three megabytes of every window for this alone. On Windows it is a pipe, which Qt makes.
"""

from __future__ import annotations

import contextlib
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, QSocketNotifier, QTimer

Heard = Callable[[bytes], bytes]
"""Takes a line; gives what is answered, or nothing."""

_LISTENED_MS: Final = 1_000
_PIECE: Final = 64 * 1024
_PRIVATE: Final = 0o600


class Door(Protocol):
    """A place where others may say a line of at most ``longest`` bytes."""

    def open(self) -> bool:
        """Listen from now on; says whether that works."""
        ...

    def close(self) -> None:
        """Listen no more."""
        ...


def door(place: Path, name: str, longest: int, heard: Heard, parent: QObject) -> Door:
    """The door of this system: at a place in a folder, or a pipe of that name."""
    if sys.platform == "win32":
        from orca_desktop.app.pipe import PipeDoor  # noqa: PLC0415 - on this system alone

        return PipeDoor(name, longest, heard, parent)
    return SocketDoor(place, longest, heard, parent)


def knock(place: Path, name: str, line: bytes, answer: bytes, patience_s: float) -> bool:
    """Say a line at a door; tells whether the answer came in so many seconds."""
    if sys.platform == "win32":
        from orca_desktop.app import pipe  # noqa: PLC0415 - on this system alone

        return pipe.knock(name, line, answer, patience_s)
    until = time.monotonic() + patience_s
    heard = b""
    with socket.socket(socket.AF_UNIX) as caller, contextlib.suppress(OSError):
        caller.settimeout(patience_s)
        caller.connect(str(place))
        caller.sendall(line)
        while answer not in heard and (left := until - time.monotonic()) > 0:
            caller.settimeout(left)
            piece = caller.recv(_PIECE)
            if not piece:
                break
            heard += piece
    return answer in heard


class SocketDoor(QObject):
    """A socket in a folder that only its person may use."""

    def __init__(self, place: Path, longest: int, heard: Heard, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place
        self._longest = longest
        self._heard = heard
        self._listener: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None

    def open(self) -> bool:
        """Listen from now on, in the place of what a program left behind that was killed."""
        listener = socket.socket(socket.AF_UNIX)
        try:
            self._place.unlink(missing_ok=True)
            listener.bind(str(self._place))
            self._place.chmod(_PRIVATE)  # before anybody can come
            listener.listen()
            listener.setblocking(False)
        except OSError:
            listener.close()
            return False
        self._listener = listener
        self._notifier = QSocketNotifier(listener.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._answer)
        return True

    def close(self) -> None:
        """Listen no more."""
        if self._listener is None or self._notifier is None:
            return
        self._notifier.setEnabled(False)
        self._listener.close()
        self._listener = None
        for caller in self.findChildren(_Caller):
            caller.end()
        with contextlib.suppress(OSError):
            self._place.unlink(missing_ok=True)

    def _answer(self) -> None:
        with contextlib.suppress(OSError):  # nobody is left who waits
            while self._listener is not None:
                _Caller(self._listener.accept()[0], self._longest, self._heard, self)


class _Caller(QObject):
    """Somebody who says a line, and is listened to for a second."""

    def __init__(self, line: socket.socket, longest: int, heard: Heard, parent: QObject) -> None:
        super().__init__(parent)
        line.setblocking(False)
        self._line = line
        self._longest = longest
        self._heard = heard
        self._said = b""
        self._notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._listen)
        QTimer.singleShot(_LISTENED_MS, self, self.end)

    def end(self) -> None:
        """Let go."""
        self._notifier.setEnabled(False)
        self._line.close()
        self.deleteLater()

    def _listen(self) -> None:
        try:
            piece = self._line.recv(_PIECE)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        self._said += piece
        line, end, _ = self._said.partition(b"\n")
        if end and len(line) <= self._longest and (answer := self._heard(line)):
            with contextlib.suppress(OSError):
                self._line.send(answer)
        if end or not piece or len(self._said) > self._longest:
            self.end()
