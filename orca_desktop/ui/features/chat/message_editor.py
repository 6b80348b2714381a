"""The text field of the composer: grows with its text and knows which Enter sends."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QFocusEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QWidget

from orca_desktop.ui.platform.brought import PastedPage, brought_by, is_brought_by, page_of
from orca_desktop.ui.preferences import SendKey
from orca_desktop.ui.widgets.writing_field import WritingField, text_of

LONG_TEXT: Final = 8_000
"""Characters from which on a text that is pasted may rather be attached."""
_MARGIN: Final = 4
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_BREAKS: Final = Qt.KeyboardModifier.ShiftModifier
_CONTROL: Final = Qt.KeyboardModifier.ControlModifier
_PASTE: Final = "edit-paste"
"""What Qt calls the action in the menu of a field."""
_PASTE_PLAIN: Final = "Ctrl+Shift+V"


class MessageEditor(WritingField):
    """``sent`` asks to send, ``recalled`` to bring back the last prompt.

    ``refused`` says why something that was pasted or dropped was not taken; ``brought`` carries
    what can be attached of it. ``long_text_pasted`` carries a text that is there now, and
    ``page_pasted`` a PastedPage, to be answered by ``show_page``.
    """

    sent = Signal()
    recalled = Signal()
    refused = Signal(str)
    brought = Signal(object)
    long_text_pasted = Signal(str)
    page_pasted = Signal(object)
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
        elif event.key() == Qt.Key.Key_V and event.modifiers() == _CONTROL | _BREAKS:
            self.paste_plain()
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

    def complete_menu(self, menu: QMenu) -> None:
        known = menu.actions()
        paste = next((each for each in known if each.objectName() == _PASTE), None)
        if paste is not None:
            plain = QAction(self.tr("Paste as plain text"), menu)
            plain.setShortcut(QKeySequence(_PASTE_PLAIN))
            plain.setEnabled(paste.isEnabled())
            plain.triggered.connect(self.paste_plain)
            menu.insertAction(known[known.index(paste) + 1], plain)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_brought_by(event.mimeData()):
            event.ignore()  # the whole window takes files, and says so
        else:
            super().dragEnterEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        found = brought_by(source)
        if not found.is_empty:
            self.brought.emit(found)
        elif page := page_of(source):
            self._paste_page(page, source)
        else:
            self._insert(source)

    def paste_plain(self) -> None:
        """Paste the text that is on the clipboard as it is, also where it has a form."""
        source = QGuiApplication.clipboard().mimeData()
        found = brought_by(source)
        if not found.is_empty:
            self.brought.emit(found)
        else:
            self._insert(source)

    def show_page(self, pasted: PastedPage, markdown: str | None) -> None:
        """Put the Markdown of a page in the place of its text, unless anything was done since."""
        if self.document().revision() != pasted.revision:
            markdown = None
        if markdown is not None:
            place = self.textCursor()
            place.setPosition(pasted.start)
            place.setPosition(pasted.end, QTextCursor.MoveMode.KeepAnchor)
            place.joinPreviousEditBlock()  # one Undo takes back all of it
            place.insertText(markdown)
            place.endEditBlock()
            self.ensureCursorVisible()
        self._tell_long(markdown or pasted.text)

    def _paste_page(self, html: str, source: QMimeData) -> None:
        """Paste a piece of a page as Markdown, a large one as text until its Markdown is there."""
        from orca_desktop.attachments import pages  # noqa: PLC0415 - not before the first picture

        if len(html) > pages.AT_ONCE:
            start = self.textCursor().selectionStart()
            super().insertFromMimeData(source)
            end, revision = self.textCursor().position(), self.document().revision()
            self.page_pasted.emit(PastedPage(html, text_of(source) or "", start, end, revision))
        elif markdown := pages.markdown_of(html):
            self.paste_text(markdown)
            self._tell_long(markdown)
        else:
            self._insert(source)

    def _insert(self, source: QMimeData) -> None:
        super().insertFromMimeData(source)
        self._tell_long(text_of(source) or "")

    def _tell_long(self, text: str) -> None:
        if len(text) >= LONG_TEXT:
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
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
