"""Windows that come up, for a moment too: what is shown before it stands anywhere is a window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class _Watch(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and event.type() == QEvent.Type.Show:
            is_window = watched.windowType() == Qt.WindowType.Window
            self.shown += [watched] if is_window and not watched.parent() else []
        return False


@contextmanager
def windows_shown() -> Iterator[list[QWidget]]:
    """The windows that belong to no other and come up meanwhile."""
    watch, application = _Watch(), QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    try:
        yield watch.shown
    finally:
        application.removeEventFilter(watch)
