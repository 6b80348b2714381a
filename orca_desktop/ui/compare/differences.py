"""The differences of an answer to another one: what was added, what is missing, word by word."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from orca_desktop.render import diff, markdown, plain
from orca_desktop.render.diff import Kind, Row, Skipped
from orca_desktop.render.document import Block, Code, Heading, Table
from orca_desktop.render.safe import named
from orca_desktop.ui.transcript.look import Look, paragraph_format
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards

if TYPE_CHECKING:
    from orca_desktop.ui.theme import Appearance

_LONGEST: Final = 400_000
"""Characters; what is beyond is left out of the comparison, and that is said."""

_INSIDE: Final = 20
_CODE_LINE: Final = 20


@dataclass(frozen=True, slots=True)
class Shape:
    """What a block looks like: the level of a heading or 0, how deep it stands inside others."""

    heading: int = 0
    depth: int = 0
    is_close: bool = False
    is_code: bool = False


@dataclass(frozen=True, slots=True)
class Differences:
    """Rows of differences from one text to another, and the shapes of the blocks of both."""

    rows: tuple[Row, ...] = ()
    old: tuple[Shape, ...] = ()
    new: tuple[Shape, ...] = ()

    def shape(self, row: Row) -> Shape:
        """The shape of a row: as it is in the new text, if it is there."""
        if row.new is not None:
            return self.new[row.new]
        return self.old[row.old] if row.old is not None else Shape()


def between(reference: str, text: str) -> Differences:
    """The differences from one Markdown text to another."""
    old = markdown.document(reference[:_LONGEST]).blocks
    new = markdown.document(text[:_LONGEST]).blocks
    rows = diff.compare([plain.of([each]) for each in old], [plain.of([each]) for each in new])
    return Differences(rows, tuple(map(_shape, old)), tuple(map(_shape, new)))


def _shape(block: Block) -> Shape:
    return Shape(
        heading=block.level if isinstance(block, Heading) else 0,
        depth=len(block.place.inside),
        is_close=bool(block.place.inside) and not block.place.spaced,
        is_code=isinstance(block, Code | Table),
    )


_PLAIN: Final = Shape()


class DifferenceView(QTextEdit):
    """Shows an answer with its differences marked by colour, and by a line under or through."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._found = Differences()
        self._only = False
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setObjectName("differences")
        self.setFrameShape(QFrame.Shape.NoFrame)
        scroll_downwards(self)
        self.setAccessibleName(self.tr("Differences"))
        appearance.changed.connect(self._draw)
        appearance.zoomed.connect(self._draw)

    def show_differences(self, found: Differences, *, only: bool) -> None:
        """Show differences, with all that is the same or without it."""
        if (found, only) == (self._found, self._only) and self.toPlainText():
            return
        self._found, self._only = found, only
        self._draw()

    def _draw(self) -> None:
        look = Look(self._appearance.theme, self._appearance.zoom)
        quiet = self._format(look, color="muted")
        self.clear()
        self.document().setDocumentMargin(look.px(12))
        # The first lines of all columns stand in line; a first block has no margin of its own.
        around = self.document().rootFrame().frameFormat()
        around.setTopMargin(look.px(16))
        self.document().rootFrame().setFrameFormat(around)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        shown = diff.only_changes(self._found.rows) if self._only else self._found.rows
        for place, row in enumerate(shown):
            shape = Shape() if isinstance(row, Skipped) else self._found.shape(row)
            mark = "" if isinstance(row, Skipped) else _mark(row)
            form = _block(shape, mark, look, first=place == 0)
            letters = self._format(look, shape=shape)
            if place:
                cursor.insertBlock(form, letters)
            else:
                cursor.setBlockFormat(form)
                cursor.setBlockCharFormat(letters)
            if isinstance(row, Skipped):
                cursor.insertText(self._skipped(len(row.rows)), quiet)
            else:
                self._write(cursor, row, shape, look)
        if not shown:
            cursor.insertText(self.tr("There is nothing to compare yet."), quiet)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _write(self, cursor: QTextCursor, row: Row, shape: Shape, look: Look) -> None:
        """Write the pieces of a row, with a gap that is no text between gone and new words."""
        for place, piece in enumerate(row.pieces):
            form = self._format(look, piece.kind, shape)
            text = _safe(piece.text)
            after = row.pieces[place + 1].kind if place + 1 < len(row.pieces) else piece.kind
            meets = {piece.kind, after} == {Kind.REMOVED, Kind.ADDED}
            if not meets or not text:
                cursor.insertText(text, form)
                continue
            cursor.insertText(text[:-1], form)
            font = QFont(form.font())
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, look.px(4))
            wide = QTextCharFormat(form)
            wide.setFont(font)
            cursor.insertText(text[-1], wide)

    def _skipped(self, count: int) -> str:
        if count == 1:
            return self.tr("… 1 paragraph is the same")
        return self.tr("… {count} paragraphs are the same").format(count=count)

    def _format(
        self, look: Look, kind: Kind = Kind.SAME, shape: Shape = _PLAIN, *, color: str = "text"
    ) -> QTextCharFormat:
        made = QTextCharFormat()
        font = QFont(look.font())
        if shape.heading:
            font = QFont(look.heading_font(shape.heading))
        elif shape.is_code:
            font = QFont(look.code_font())
        # Told by colour, and by a line for those who do not see it.
        font.setUnderline(kind is Kind.ADDED)
        font.setStrikeOut(kind is Kind.REMOVED)
        made.setFont(font)
        made.setForeground(QColor(look.color(color)))
        if kind is not Kind.SAME:
            made.setBackground(look.color(kind.value))
        elif shape.is_code:
            made.setBackground(look.color("code"))
        return made


def _block(shape: Shape, mark: str, look: Look, *, first: bool) -> QTextBlockFormat:
    """The space around a block, much as in the transcript; its mark hangs out of its text."""
    if shape.heading:
        made = QTextBlockFormat()
        made.setTopMargin(0 if first else look.px(20))
        return made
    made = paragraph_format(look.px(_CODE_LINE) if shape.is_code else look.line)
    made.setTopMargin(0 if first else look.px(4 if shape.is_close else 12))
    made.setLeftMargin(shape.depth * look.px(_INSIDE))
    if shape.depth:
        made.setTextIndent(-QFontMetricsF(look.font()).horizontalAdvance(f"{mark} "))
    return made


def _mark(row: Row) -> str:
    """The mark of a list that a row begins with, or its first word."""
    return next((piece.text for piece in row.pieces), "").partition(" ")[0]


def _safe(text: str) -> str:
    return "\n".join(named(line) for line in text.split("\n"))
