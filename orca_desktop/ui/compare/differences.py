"""The differences of an answer to another one: what was added, what is missing, word by word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from orca_desktop.render import diff, markdown, plain
from orca_desktop.render.diff import Kind, Row, Skipped
from orca_desktop.render.safe import named
from orca_desktop.ui.transcript.look import Look, paragraph_format

if TYPE_CHECKING:
    from collections.abc import Sequence

    from orca_desktop.ui.theme import Appearance

_LONGEST: Final = 400_000
"""Characters; what is beyond is left out of the comparison, and that is said."""


def blocks(text: str) -> tuple[str, ...]:
    """The readable text of each block of a Markdown text."""
    document = markdown.document(text[:_LONGEST])
    return tuple(plain.of([block]) for block in document.blocks)


class DifferenceView(QTextEdit):
    """Shows an answer with its differences marked by colour, and by a line under or through."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._rows: tuple[Row, ...] = ()
        self._only = False
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setObjectName("differences")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Differences"))
        appearance.changed.connect(self._draw)
        appearance.zoomed.connect(self._draw)

    def show_rows(self, rows: Sequence[Row], *, only: bool) -> None:
        """Show rows of differences, all of them or only those that differ."""
        wanted = tuple(rows)
        if (wanted, only) == (self._rows, self._only) and self.toPlainText():
            return
        self._rows, self._only = wanted, only
        self._draw()

    def _draw(self) -> None:
        look = Look(self._appearance.theme, self._appearance.zoom)
        formats = {
            Kind.SAME: self._format(look),
            Kind.ADDED: self._format(look, "added", under=True),
            Kind.REMOVED: self._format(look, "removed", struck=True),
        }
        quiet = self._format(look, color="muted")
        self.clear()
        self.document().setDocumentMargin(look.px(12))
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        shape = paragraph_format(look.line)
        shape.setBottomMargin(look.px(12))
        cursor.setBlockFormat(shape)
        shown = diff.only_changes(self._rows) if self._only else self._rows
        for place, row in enumerate(shown):
            if place:
                cursor.insertBlock(shape)
            if isinstance(row, Skipped):
                cursor.insertText(self._skipped(len(row.rows)), quiet)
                continue
            for piece in row.pieces:
                cursor.insertText(_safe(piece.text), formats[piece.kind])
        if not shown:
            cursor.insertText(self.tr("There is nothing to compare yet."), quiet)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _skipped(self, count: int) -> str:
        if count == 1:
            return self.tr("… 1 paragraph is the same")
        return self.tr("… {count} paragraphs are the same").format(count=count)

    def _format(
        self,
        look: Look,
        background: str = "",
        *,
        under: bool = False,
        struck: bool = False,
        color: str = "text",
    ) -> QTextCharFormat:
        made = QTextCharFormat()
        font = QFont(look.font())
        font.setUnderline(under)
        font.setStrikeOut(struck)
        made.setFont(font)
        made.setForeground(QColor(look.color(color)))
        if background:
            made.setBackground(QColor(look.color(background)))
        return made


def _safe(text: str) -> str:
    return "\n".join(named(line) for line in text.split("\n"))


def rows(reference: str, text: str) -> tuple[Row, ...]:
    """The differences from one Markdown text to another."""
    return diff.compare(blocks(reference), blocks(text))
