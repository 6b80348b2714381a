"""What the next action will need is loaded while the person still writes."""

from __future__ import annotations

import importlib
import threading
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

_LOOK_MS: Final = 40


class Preloading(QObject):
    """Loads a module in a thread at the first wish, and tells the window's thread when it is there.

    Nothing is loaded before the wish: a window that is only looked at stays small.
    """

    loaded = Signal()

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = name
        self._thread: threading.Thread | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._tell)

    def load(self) -> None:
        """Begin to load; asking again changes nothing."""
        if self._thread is None:
            self._thread = threading.Thread(
                target=importlib.import_module, args=(self._name,), daemon=True
            )
            self._thread.start()
            self._look.start()

    def _tell(self) -> None:
        if self._thread is not None and not self._thread.is_alive():
            self._look.stop()
            self.loaded.emit()
