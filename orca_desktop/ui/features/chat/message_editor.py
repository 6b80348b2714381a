"""The text field of the composer: grows with its text and knows which Enter sends."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from orca_desktop.ui.platform.brought import brought_by, is_brought_by
from orca_desktop.ui.preferences import SendKey
from orca_desktop.ui.widgets.writing_field import WritingField, text_of

LONG_TEXT: Final = 8_000
"""Characters from which on a text that is pasted may rather be attached."""
_MARGIN: Final = 4
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_BREAKS: Final = Qt.KeyboardModifier.ShiftModifier
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier


class MessageEditor(WritingField):
    """``sent`` asks to send, ``recalled`` to bring back the last prompt.

    ``refused`` says why something that was pasted or dropped was not taken; ``brought`` carries
    what can be attached of it. ``long_text_pasted`` carries a text that is there now.
    """

    sent = Signal()
    recalled = Signal()
    refused = Signal(str)
    brought = Signal(object)
    long_text_pasted = Signal(str)
    focused = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._send_key = SendKey.ENTER
        self._composing = False
        self._just_committed = False
        self._ceiling = 400
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(_MARGIN)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def use_send_key(self, key: SendKey) -> None:
        """Choose whether Enter or Ctrl+Enter sends."""
        self._send_key = key

    def limit_height(self, ceiling: int) -> None:
        """Grow to at most this many pixels; then the text scrolls."""
        self._ceiling = ceiling
        self._grow()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        committed = self._composing and bool(event.commitString())
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if committed:
            # Some input methods deliver the Enter that committed the word as a key as well, in
            # the same turn of the event loop; the timer runs after it.
            self._just_committed = True
            QTimer.singleShot(0, self, self._forget_commit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self._enter(event)
        elif event.key() == Qt.Key.Key_Up and self.document().isEmpty() and not self._composing:
            self.recalled.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self, event: QKeyEvent) -> None:
        if self._composing or self._just_committed:
            event.accept()
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wanted = _CONTROL if self._send_key is SendKey.CTRL_ENTER else held.__class__(0)
        if held == wanted:
            self.sent.emit()
        elif held in (held.__class__(0), _BREAKS):
            self.insertPlainText("\n")
            self.ensureCursorVisible()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_brought_by(event.mimeData()):
            event.ignore()  # the whole window takes files, and says so
        else:
            super().dragEnterEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        found = brought_by(source)
        if not found.is_empty:
            self.brought.emit(found)
            return
        super().insertFromMimeData(source)
        if (text := text_of(source)) is not None and len(text) >= LONG_TEXT:
            self.long_text_pasted.emit(text)

    def refuse(self, words: str) -> None:
        self.refused.emit(words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._composing = False
        self.focused.emit(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted_height())

    def replace(self, text: str) -> None:
        """Show other words, with the cursor at their end; Undo brings the old ones back."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.End)

    def _forget_commit(self) -> None:
        self._just_committed = False

    def _wanted_height(self) -> int:
        # The layout of a plain text counts its size in lines, not in pixels.
        lines = max(round(self.document().documentLayout().documentSize().height()), 1)
        return lines * self.fontMetrics().lineSpacing() + 2 * _MARGIN + 2

    def _grow(self) -> None:
        wanted = self._wanted_height()
        height = min(wanted, max(self._ceiling, self.fontMetrics().lineSpacing() + 2 * _MARGIN))
        fits = wanted <= height
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        if self.height() != height or self.minimumHeight() != height:
            self.setFixedHeight(height)
