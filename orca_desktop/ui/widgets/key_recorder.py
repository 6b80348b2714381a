"""A field that takes keys, to be the keys of something."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QWidget


class KeyRecorder(QKeySequenceEdit):
    """Takes the next keys that are pressed; ``left`` says that it was Escape alone."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        self.keySequenceChanged.connect(self._take)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _take(self, keys: QKeySequence) -> None:
        if not keys.isEmpty():
            self.pressed.emit(keys.toString(QKeySequence.SequenceFormat.PortableText))
