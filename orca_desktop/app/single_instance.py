"""A second start rings, and the window of the first one comes to the front.

The bell is a local socket in the profile's own folder, which only its person may use: no network,
and nothing is understood but the one wish. See docs/decisions/0115.
"""

from __future__ import annotations

import hashlib
import os
import sys
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

PATIENCE_MS: Final = 2_000
"""How long somebody who rings waits for an answer."""

_ACTIVATION: Final = "XDG_ACTIVATION_TOKEN"
_WISH: Final = b"raise"
_ANSWER: Final = b"raised\n"
_LONGEST: Final = 512
_LISTENED_MS: Final = 1_000
_PRIVATE: Final = 0o600


def token() -> str:
    """What a Wayland desktop gave this start, so that a window may come to the front for it."""
    return os.environ.get(_ACTIVATION, "")


def come_forward(window: QWidget, token: str) -> None:
    """Bring a window to the front, out of the task bar too."""
    if token:
        os.environ[_ACTIVATION] = token  # where Qt looks for it, once
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def ring(place: Path, token: str = "", patience_ms: int = PATIENCE_MS) -> bool:
    """Ask the window whose bell hangs there to come to the front; says whether it does.

    ``token`` is what the desktop gave this start so that a window may come to the front.
    """
    until = time.monotonic() + patience_ms / 1_000
    socket = QLocalSocket()
    socket.connectToServer(_address(place))
    if not socket.waitForConnected(patience_ms):
        return False
    socket.write(_WISH + b" " + _plain(token) + b"\n")
    heard = b""
    while _ANSWER not in heard and (left := until - time.monotonic()) > 0:
        if not socket.waitForReadyRead(max(round(left * 1_000), 1)):
            break
        heard += bytes(socket.read(_LONGEST).data())
    return _ANSWER in heard


class SingleInstance(QObject):
    """A bell that hangs at one place; ``rung`` carries the desktop's token of who rang."""

    rung = Signal(str)

    def __init__(self, place: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._address = _address(place)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def hang(self) -> bool:
        """Listen from now on; only who holds the profile's lock may do so. Says whether it works.

        Where it does not, such as on a disk that knows no sockets, a second start is told in words.
        """
        # What a program left behind that was killed.
        QLocalServer.removeServer(self._address)
        if not self._server.listen(self._address):
            return False
        if sys.platform != "win32":
            Path(self._server.fullServerName()).chmod(_PRIVATE)
        return True

    def take_down(self) -> None:
        """Listen no more."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._listen(caller))
            QTimer.singleShot(_LISTENED_MS, caller, caller.abort)

    def _listen(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() > _LONGEST:
                caller.abort()
            return
        wish, _, token = bytes(caller.readLine(_LONGEST).data()).strip().partition(b" ")
        if wish == _WISH:
            self.rung.emit(token.decode("ascii", "ignore"))
            caller.write(_ANSWER)
            caller.flush()
        caller.disconnectFromServer()


def _address(place: Path) -> str:
    if sys.platform == "win32":  # a pipe, which has no place among the files
        return f"orca-desktop-{hashlib.sha256(str(place).encode()).hexdigest()[:32]}"
    return str(place)


def _plain(token: str) -> bytes:
    """The token without anything that could end the line or fill the wire."""
    kept = "".join(each for each in token if each.isascii() and each.isprintable())
    return kept.encode()[: _LONGEST // 2]
