"""A field of several lines that takes what is pasted and dropped as text, or says why not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QToolTip, QWidget

from orca_desktop.ui.widgets.announce import announce

translate = QCoreApplication.translate

_OF_LETTERS: Final = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.KeypadModifier
    | Qt.KeyboardModifier.GroupSwitchModifier
)


class WritingField(QPlainTextEdit):
    """Plain text only. What is pasted or dropped is one step of its own for Undo.

    ``offers`` put further lines into its menu; each is given the menu and the place in the text.
    """

    is_prose = True
    """Whether it holds sentences, in which words can be misspelt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.offers: list[Callable[[QMenu, int], None]] = []

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.complete_menu(menu)
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_key else self.cursorForPosition(event.pos())
        for offer in self.offers:
            offer(menu, cursor.position())
        menu.popup(event.globalPos())

    def complete_menu(self, menu: QMenu) -> None:
        """Put what this field has of its own into its menu."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        # What cannot be taken is taken note of too, so that nothing happens in silence.
        return bool(source.formats())

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = text_of(source)
        if text is None:
            self.refuse(why_not(source))
        else:
            self.paste_text(text)

    def paste_text(self, text: str) -> None:
        """Put a text where the cursor is, as a step of its own."""
        self._end_step()
        self.insertPlainText(text.replace("\0", ""))
        self._end_step()
        self.ensureCursorVisible()

    def put_over(self, start: int, end: int, text: str) -> None:
        """Put a text in the place of what stands between, as a step of its own."""
        self._end_step()
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text.replace("\0", ""))
        self.setTextCursor(cursor)
        self._end_step()
        self.ensureCursorVisible()

    def refuse(self, words: str) -> None:
        """Say why something was not taken, beside the cursor."""
        place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
        QToolTip.showText(place, words, self)
        announce(self, words)

    def take_key(self, event: QKeyEvent) -> bool:
        """Take what was typed or pasted where nothing is written; says whether it was that."""
        held = event.modifiers() & ~_OF_LETTERS
        is_letter = not held and event.text().isprintable() and bool(event.text().strip())
        if not is_letter and not event.matches(QKeySequence.StandardKey.Paste):
            return False
        self.setFocus()
        QApplication.sendEvent(self, event)
        return True

    def _end_step(self) -> None:
        """Let Undo take back what comes next apart from what was written before.

        Qt joins what is written on end to one step, but never over a state that was called saved.
        """
        self.document().setModified(False)


def text_of(source: QMimeData) -> str | None:
    """What of it is text, or ``None``: files and pictures are none, whatever name they go by."""
    if any(url.isLocalFile() for url in source.urls()):
        return None
    if source.hasText() and source.text():
        return source.text()
    if source.hasHtml() and not source.hasImage():
        return _plain(source.html()) or None
    return None


def why_not(source: QMimeData) -> str:
    """One sentence on what cannot be taken as text."""
    if any(url.isLocalFile() for url in source.urls()):
        return translate(
            "WritingField", "Files go into a message, not here. Open the file and copy its text."
        )
    if source.hasImage() or any(each.startswith("image/") for each in source.formats()):
        return translate("WritingField", "Pictures go into a message, not here.")
    return translate("WritingField", "There is no text in this that could be put here.")


def _plain(html: str) -> str:
    """The text of some HTML; nothing that it names is loaded."""
    text = QTextDocumentFragment.fromHtml(html).toPlainText()
    # Pictures stand as U+FFFC in it.
    return text.replace("\N{OBJECT REPLACEMENT CHARACTER}", "").strip("\n")
