"""A piece of running text: a read-only document without a frame, changed only where it differs."""

from __future__ import annotations

import math
from typing import Final, assert_never

from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from orca_desktop.render.direction import Direction
from orca_desktop.render.document import Inline, Run, RunKind, Style
from orca_desktop.render.marking import GAP
from orca_desktop.ui.transcript.formulas import KEY, TYPE, FormulaObject, Formulas, is_deep
from orca_desktop.ui.transcript.text_style import (
    HEADING_LINE_HEIGHT,
    LINE_HEIGHT,
    TEXT_SIZE,
    TextStyle,
    paragraph_format,
)
from orca_desktop.viewmodels.transcript.shown_text import (
    JOINER,
    OBJECT,
    IsDrawn,
    never_drawn,
    shown,
    units,
)

HREF: Final = QTextCharFormat.Property.UserProperty + 1
"""The property that holds a link's address; Qt's own anchors are not used."""


class ReadOnlyText(QTextEdit):
    """The bare read-only text edit that all text of the transcript is shown with.

    It takes no mouse, no keys and no focus: the transcript selects across all of them. It loads
    nothing: every resource is an empty image.
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


class TextView(ReadOnlyText):
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
