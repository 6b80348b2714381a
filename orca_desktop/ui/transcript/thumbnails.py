"""Small pictures of what is attached, by the hash of its content.

The transcript asks for what comes into sight, and is told when it is there; it opens no file and
reads no content itself.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QPixmap

from orca_desktop.domain.attached import Attached

_MOST: Final = 100
LARGEST: Final = QSize(320, 220)
"""Pixels at normal zoom that a picture takes in the transcript at most."""


class Thumbnails(QObject):
    """``requested`` carries an Attached that has no picture yet, ``arrived`` the hash of one."""

    requested = Signal(object)
    arrived = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.largest = LARGEST
        """Pixels that pictures take now; they may be larger, and are then drawn smaller."""
        self._known: OrderedDict[str, QPixmap | None] = OrderedDict()

    def get(self, attached: Attached) -> QPixmap | None:
        """The picture if it is there; otherwise it is asked for, once."""
        sha256 = attached.sha256
        if sha256 in self._known:
            self._known.move_to_end(sha256)
            return self._known[sha256]
        self._known[sha256] = None
        while len(self._known) > _MOST:
            self._known.popitem(last=False)
        self.requested.emit(attached)
        return self._known.get(sha256)

    def put(self, sha256: str, picture: QPixmap) -> None:
        """Show this picture wherever it was asked for."""
        self._known[sha256] = picture
        self.arrived.emit(sha256)
