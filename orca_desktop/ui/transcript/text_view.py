"""A piece of running text: a read-only document without a frame, changed only where it differs."""

from __future__ import annotations

import math
from typing import assert_never

from PySide6.QtGui import (
    QFont,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QWidget

from orca_desktop.render.direction import Direction
from orca_desktop.render.document import Heading, Inline, Paragraph, Run, RunKind, Style, Term
from orca_desktop.render.marking import GAP
from orca_desktop.ui.theme.reading_column import TEXT_SIZE
from orca_desktop.ui.transcript.formulas import KEY, TYPE, FormulaObject, Formulas, is_deep
from orca_desktop.ui.transcript.read_only_text import HREF, ReadOnlyText
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.text_style import (
    HEADING_LINE_HEIGHT,
    LINE_HEIGHT,
    TextStyle,
    paragraph_format,
)
from orca_desktop.viewmodels.transcript.rows import TranscriptRow
from orca_desktop.viewmodels.transcript.shown_text import (
    JOINER,
    OBJECT,
    IsDrawn,
    never_drawn,
    shown,
    units,
)


class TextView(ReadOnlyText, RowView):
    """A paragraph, a heading or a term."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: Inline = ()
        self._look: TextStyle | None = None
        self._base: QFont | None = None
        self._color = "text"
        self._direction: Direction | None = None
        self._formulas: Formulas | None = None

    def adopt(self, formulas: Formulas, painter: FormulaObject) -> None:
        """Draw formulas with these; without them their source is shown."""
        self._formulas = formulas
        self.document().documentLayout().registerHandler(TYPE, painter)

    def forget(self) -> None:
        """Show everything anew the next time, as when a formula has been drawn."""
        self._look = None

    @property
    def selectable(self) -> ReadOnlyText:
        """All of it."""
        return self

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:
        """Show a paragraph, a heading or a term."""
        look, block = context.look, row.block
        base: QFont | None = None
        match block:
            case Heading():
                base = look.heading_font(block.level)
            case Term():
                base = look.font(bold=True)
            case Paragraph():
                base = look.font(14) if row.muted else None
            case _:
                return
        color = "muted" if row.muted else "text"
        self.show_runs(block.content, look, base, color, row.direction)

    def show_runs(
        self,
        runs: Inline,
        look: TextStyle,
        base: QFont | None,
        color: str = "text",
        direction: Direction | None = None,
    ) -> None:
        """Show these runs; text that is there already stays untouched."""
        self._dress(look, base, color, direction)
        if runs == self._runs:
            return
        drawn = is_drawn_by(self._formulas)
        same, at = _common(self._runs, runs, drawn)
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(at)
        kept = self._runs[same] if same < len(self._runs) else None
        following = runs[same] if same < len(runs) else None
        if kept is not None and following is not None and _grew(kept, following):
            had, has = shown(kept), shown(following)
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.MoveAnchor)
            if len(self._runs) == same + 1:
                cursor.insertText(has[len(had) :], self._format(following))
                same += 1
            else:
                cursor.setPosition(at)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        if cursor.hasSelection():
            cursor.removeSelectedText()
        for run in runs[same:]:
            insert(cursor, run, self._format(run), self._formulas, self._scale())
        cursor.endEditBlock()
        if at == 0:
            self.rest()
        self._runs = runs

    def _dress(
        self, look: TextStyle, base: QFont | None, color: str, direction: Direction | None
    ) -> None:
        """Take fonts, colours and direction; other ones show everything anew."""
        turned = direction is not self._direction
        self._direction = direction
        if look is not self._look or (base, color) != (self._base, self._color):
            self._look, self._base, self._color = look, base, color
            self.setPalette(look.palette())
            self.document().setDefaultFont(base or look.font())
            self._runs = ()
            self.document().clear()
            turned = True
        if turned:
            self._set_block(look, base, direction)

    def _set_block(self, look: TextStyle, base: QFont | None, direction: Direction | None) -> None:
        font = base or look.font()
        share = HEADING_LINE_HEIGHT if base is not None and base.bold() else LINE_HEIGHT
        cursor = QTextCursor(self.document())
        cursor.setBlockFormat(paragraph_format(round(font.pixelSize() * share), direction))

    def height_for(self, width: int) -> int:
        """The height that the text needs at a width."""
        # The edit must not lay the text out by its own width, which is not final yet.
        if self.lineWrapColumnOrWidth() != width:
            self.setLineWrapColumnOrWidth(width)
        return laid_out(self.document(), width)

    def _scale(self) -> float:
        assert self._look is not None  # noqa: S101 - show_runs sets it first
        size = (self._base or self._look.font()).pixelSize()
        return size / TEXT_SIZE

    def _format(self, run: Run) -> QTextCharFormat:
        assert self._look is not None  # noqa: S101 - show_runs sets it first
        return run_format(run, self._look, self._base, self._color)


def is_drawn_by(formulas: Formulas | None) -> IsDrawn:
    """Tells of a run whether it stands as a drawing in documents that use these formulas."""
    if formulas is None:
        return never_drawn
    return lambda run: formulas.get(run.text, display=bool(run.style & Style.DISPLAY)) is not None


def insert(
    cursor: QTextCursor,
    run: Run,
    form: QTextCharFormat,
    formulas: Formulas | None,
    scale: float,
) -> None:
    """Put a run into a document, a formula as its drawing where there is one."""
    if run.kind is not RunKind.MATH or formulas is None:
        cursor.insertText(shown(run), form)
        return
    display = bool(run.style & Style.DISPLAY)
    drawing = formulas.get(run.text, display=display)
    if drawing is None:
        cursor.insertText(shown(run), form)
        return
    if not run.style & (Style.ADDED | Style.REMOVED):
        form.clearBackground()
    form.setObjectType(TYPE)
    form.setProperty(KEY, [run.text, display, scale])
    if is_deep(drawing):
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    cursor.insertText(OBJECT, form)
    cursor.insertText(JOINER, QTextCharFormat())


def laid_out(document: QTextDocument, width: int) -> int:
    """Lay a document out at a width; returns its height."""
    if document.textWidth() != width:
        document.setTextWidth(width)
    return math.ceil(document.size().height())


def run_format(
    run: Run, look: TextStyle, base: QFont | None, color: str = "text"
) -> QTextCharFormat:
    """How a run looks."""
    match run.kind:
        case RunKind.MATH:
            made = look.char(Style.CODE | run.style, color, base)
        case RunKind.CONTROL:
            made = look.char(Style.CODE | run.style, "warn", base)
        case RunKind.NOTE | RunKind.CITATION:
            made = look.char(run.style, "accent", base)
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        case RunKind.IMAGE:
            made = look.char(run.style, "muted", base)
            made.setFontUnderline(bool(run.href))
        case RunKind.TEXT:
            style = Style.PLAIN if run.text == GAP else run.style
            made = look.char(style, "accent" if run.href else color, base)
            if run.href:
                made.setFontUnderline(True)
        case _:
            assert_never(run.kind)
    if run.href:
        made.setProperty(HREF, run.href)
    return made


def _common(old: Inline, new: Inline, is_drawn: IsDrawn) -> tuple[int, int]:
    """How many leading runs are equal, and how long they are on the screen."""
    same, at = 0, 0
    for before, after in zip(old, new, strict=False):
        if before != after:
            break
        same += 1
        at += units(shown(before, is_drawn))
    return same, at


def _grew(old: Run, new: Run) -> bool:
    return (
        old.kind is new.kind is RunKind.TEXT
        and old.style == new.style
        and not old.href
        and not new.href
        and shown(new).startswith(shown(old))
    )
