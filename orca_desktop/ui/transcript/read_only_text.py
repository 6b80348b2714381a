"""The bare read-only text edit that all text of the transcript is shown with."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from orca_desktop.ui.transcript.text_style import TextStyle

HREF: Final = QTextCharFormat.Property.UserProperty + 1
"""The property that holds a link's address; Qt's own anchors are not used."""


class ReadOnlyText(QTextEdit):
    """A text edit that only shows; the transcript selects across all of them.

    It takes no mouse, no keys and no focus. It loads nothing: every resource is an empty image.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_marked = False
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: ARG002
        """Answer every question for a picture or a file with nothing."""
        return QImage()

    def position_at(self, point: QPoint) -> int:
        """The document position nearest to a point of this view."""
        return self.cursorForPosition(point).position()

    def top_of(self, position: int) -> int:
        """Where the line of a position begins, in pixels from the top of the text."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        return self.cursorRect(cursor).top()

    def href_at(self, point: QPoint) -> str:
        """The address of the link under a point, or an empty text."""
        at = self.document().documentLayout().hitTest(point.toPointF(), Qt.HitTestAccuracy.ExactHit)
        if at < 0:
            return ""
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(at + 1, self.document().characterCount() - 1))
        return str(cursor.charFormat().property(HREF) or "")

    def select(self, start: int, end: int) -> None:
        """Mark a stretch as selected; equal ends select nothing."""
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        if cursor != self.textCursor():
            self.setTextCursor(cursor)

    def rest(self) -> None:
        """Bring the edit's own cursor to the start: it moves along with what is put in there."""
        self.setTextCursor(QTextCursor(self.document()))

    def mark(self, stretches: tuple[tuple[int, int, str], ...], look: TextStyle) -> None:
        """Lay colours under stretches: start, end and the token of the colour."""
        marks = []
        for start, end, token in stretches:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())
            mark.cursor.setPosition(start)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.format.setBackground(look.color(token))
            marks.append(mark)
        if marks or self._is_marked:
            self.setExtraSelections(marks)
        self._is_marked = bool(marks)
