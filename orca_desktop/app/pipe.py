"""The door of Windows: a pipe for the same person, made by Qt."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LISTENED_MS: Final = 1_000


def knock(name: str, line: bytes, answer: bytes, patience_s: float) -> bool:
    """Say a line at a door; tells whether the answer came in so many seconds."""
    until = time.monotonic() + patience_s
    caller = QLocalSocket()
    caller.connectToServer(name)
    if not caller.waitForConnected(round(patience_s * 1_000)):
        return False
    caller.write(line)
    heard = b""
    while answer not in heard and (left := until - time.monotonic()) > 0:
        if not caller.waitForReadyRead(max(round(left * 1_000), 1)):
            break
        heard += bytes(caller.read(len(answer)).data())
    return answer in heard


class PipeDoor(QObject):
    """A pipe that only its person may use."""

    def __init__(
        self, name: str, longest: int, heard: Callable[[bytes], bytes], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._longest = longest
        self._heard = heard
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def open(self) -> bool:
        """Listen from now on."""
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _answer(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._listen(caller))
            QTimer.singleShot(_LISTENED_MS, caller, caller.abort)

    def _listen(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() > self._longest:
                caller.abort()
            return
        if answer := self._heard(bytes(caller.readLine(self._longest + 1).data())):
            caller.write(answer)
            caller.flush()
        caller.disconnectFromServer()
