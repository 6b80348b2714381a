"""A block of code: its language, buttons to copy and to wrap, and the lines themselves."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolButton, QWidget

from orca_desktop.render import code
from orca_desktop.render.code import CodeTone, Span
from orca_desktop.render.direction import Direction
from orca_desktop.render.document import Code, Style
from orca_desktop.render.sanitize import visible
from orca_desktop.ui.theme import icons
from orca_desktop.ui.transcript.copied_sign import show_copied
from orca_desktop.ui.transcript.read_only_text import ReadOnlyText
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.text_style import (
    CODE_LINE_HEIGHT,
    CODE_SIZE,
    TextStyle,
    paragraph_format,
)
from orca_desktop.ui.transcript.text_view import laid_out
from orca_desktop.viewmodels.transcript.rows import TranscriptRow
from orca_desktop.viewmodels.transcript.shown_text import shown, units

HEADER: Final = 34
PADDING: Final = 14
RADIUS: Final = 8
_TOKENS: Final = {
    CodeTone.KEYWORD: "accent",
    CodeTone.STRING: "good",
    CodeTone.NUMBER: "warn",
    CodeTone.COMMENT: "muted",
    CodeTone.NAME: "text",
    CodeTone.TAG: "accent",
    CodeTone.ADDED: "good",
    CodeTone.REMOVED: "danger",
}


class CodeText(ReadOnlyText):
    """The lines of a code block; they scroll sideways unless wrapped."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLineWrapMode(ReadOnlyText.LineWrapMode.NoWrap)
        self.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)


class CodeView(QWidget, RowView):
    """One piece of code; the first piece of a block has the header, later ones join it."""

    copy_requested = Signal()
    wrap_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = CodeText(self)
        self._look: TextStyle | None = None
        self._code = ""
        self._marks: tuple[tuple[int, int, Style], ...] = ()
        self._language = ""
        self._wrapped = False
        self._joined = False
        self._ends = True
        self._copy = self._button("copy")
        self._copy.clicked.connect(self.copy_requested)
        self._wrap = self._button("menu")
        self._wrap.clicked.connect(self.wrap_requested)
        self._name = ""

    @property
    def selectable(self) -> ReadOnlyText:
        """The lines of the code."""
        return self.text

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:
        """Show a piece of code."""
        block = row.block
        if isinstance(block, Code):
            spans = row.part if isinstance(row.part, tuple) else ()
            wrapped, ends = context.wrapped, context.ends
            self.show_code(block, context.look, wrapped=wrapped, ends=ends, spans=spans)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"code-{name}")
        button.setAutoRaise(True)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def show_code(
        self,
        block: Code,
        look: TextStyle,
        *,
        wrapped: bool,
        ends: bool,
        spans: tuple[Span, ...] = (),
    ) -> None:
        """Show a piece; ``ends`` says that no further piece of the same block follows."""
        if look is not self._look:
            self._apply(look)
        self._joined, self._ends = block.place.joined, ends
        for button in (self._copy, self._wrap):
            button.setVisible(not self._joined)
        if block.language != self._language or not self._name:
            self._language = block.language
            self._name = code.name(block.language) if block.language else self.tr("Text")
            self.text.setAccessibleName(self.tr("Code, {0}").format(self._name))
        if wrapped != self._wrapped:
            self._wrapped = wrapped
            mode = (
                ReadOnlyText.LineWrapMode.FixedPixelWidth
                if wrapped
                else ReadOnlyText.LineWrapMode.NoWrap
            )
            self.text.setLineWrapMode(mode)
            wrap = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
            self.text.setWordWrapMode(wrap if wrapped else QTextOption.WrapMode.NoWrap)
        if block.marks != self._marks:
            self._marks, self._code = block.marks, ""
        self._fill(block.text)
        if spans:
            self.color(spans)
        self.update()

    def _apply(self, look: TextStyle) -> None:
        self._look = look
        self._code = ""
        self.text.setPalette(look.palette())
        self.text.document().setDefaultFont(look.code_font())
        self.text.document().clear()
        names = (
            (self._copy, "copy", self.tr("Copy code")),
            (self._wrap, "wrap", self.tr("Wrap lines")),
        )
        for button, name, words in names:
            self._draw(button, name)
            button.setToolTip(words)
            button.setAccessibleName(words)
            button.setFixedSize(look.px(28), look.px(26))

    def show_copied(self) -> None:
        """Give a sign that the code was copied."""
        if self._look is not None:
            show_copied(self._copy, self._look, lambda: self._draw(self._copy, "copy"))

    def _draw(self, button: QToolButton, name: str) -> None:
        look = self._look
        if look is not None:
            size, ratio = look.px(16), self.devicePixelRatioF()
            button.setIcon(icons.icon(name, look.theme.muted, look.theme.faint, size, ratio))

    def _fill(self, text: str) -> None:
        if text == self._code and self.text.document().characterCount() > 1:
            return
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        if self._code and text.startswith(self._code):
            cursor.movePosition(QTextCursor.MoveOperation.End)
            added = text[len(self._code) :]
        else:
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.removeSelectedText()
            cursor.setBlockFormat(
                paragraph_format(self._px(CODE_SIZE * CODE_LINE_HEIGHT), Direction.LEFT)
            )
            added = text
        assert self._look is not None  # noqa: S101 - show_code sets it first
        plain = QTextCharFormat()
        plain.setForeground(self._look.color("text"))
        plain.setFont(self._look.code_font())
        for run in visible(added):
            if run.kind.value == "control":
                control = QTextCharFormat(plain)
                control.setForeground(self._look.color("warn"))
                cursor.insertText(shown(run), control)
            else:
                cursor.insertText(run.text, plain)
        self._mark(cursor, text)
        cursor.endEditBlock()
        self.text.rest()
        self._code = text

    def _mark(self, cursor: QTextCursor, text: str) -> None:
        """Mark the differences, by colour and by a line."""
        assert self._look is not None  # noqa: S101 - show_code sets it first
        for start, end, style in self._marks:
            made = QTextCharFormat()
            made.setBackground(self._look.marked(style))
            made.setFontUnderline(style is Style.ADDED)
            made.setFontStrikeOut(style is Style.REMOVED)
            cursor.setPosition(units(text[:start]))
            cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(made)

    def color(self, spans: tuple[Span, ...]) -> None:
        """Lay colours over the text; positions count characters of the piece."""
        assert self._look is not None  # noqa: S101 - show_code sets it first
        document = self.text.document()
        if not self._code.isascii():
            # Hidden or wide characters shift the positions; such code is rare and stays plain.
            return
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        size = document.characterCount()
        for start, length, tone in spans:
            if start + length >= size:
                continue
            made = QTextCharFormat()
            made.setForeground(self._look.color(_TOKENS[tone]))
            made.setFontItalic(tone is CodeTone.COMMENT)
            if tone is CodeTone.NAME:
                made.setFontWeight(600)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(made)
        cursor.endEditBlock()

    def height_for(self, width: int) -> int:
        """The height that the piece needs at a width."""
        assert self._look is not None  # noqa: S101 - show_code sets it first
        look, inner = self._look, width - 2 * self._px(PADDING)
        document = self.text.document()
        if self._wrapped:
            self.text.setLineWrapColumnOrWidth(inner)
        height = laid_out(document, inner if self._wrapped else -1)
        if not self._wrapped and document.idealWidth() > inner:
            height += look.px(12)
        top = self._px(4 if self._joined else HEADER)
        return top + height + self._px(12 if self._ends else 0)

    def _px(self, size: float) -> int:
        return self._look.px(size) if self._look else round(size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the lines and the buttons."""
        top = self._px(4 if self._joined else HEADER)
        pad = self._px(PADDING)
        bottom = self._px(12 if self._ends else 0)
        self.text.setGeometry(pad, top, self.width() - 2 * pad, self.height() - top - bottom)
        right = self.width() - self._px(6)
        for button in (self._copy, self._wrap):
            right -= button.width()
            button.move(right, self._px(5))
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the box and the name of the language."""
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        box = QRectF(self.rect())
        if self._joined:
            box.setTop(-look.px(20))
        if not self._ends:
            box.setBottom(self.height() + look.px(20))
        shape.addRoundedRect(box, RADIUS, RADIUS)
        painter.fillPath(shape, look.color("code"))
        if not self._joined:
            painter.setPen(look.color("muted"))
            painter.setFont(look.font(12.5))
            area = QRectF(look.px(PADDING), 0, self.width() / 2, look.px(HEADER))
            side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, self._name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways here; up and down is the transcript's."""
        delta = event.angleDelta()
        sideways = delta.x() or (
            delta.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0
        )
        bar = self.text.horizontalScrollBar()
        if sideways and bar.maximum() > 0 and abs(sideways) >= abs(delta.y()):
            bar.setValue(bar.value() - sideways // 2)
            event.accept()
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Take new words when the language of the program changes."""
        if event.type() == QEvent.Type.LanguageChange and self._look is not None:
            self._apply(self._look)
        super().changeEvent(event)
