"""A table: columns as wide as their words want, wrapped where needed, scrolled when too wide."""

from __future__ import annotations

from typing import Final, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.render.direction import Direction
from orca_desktop.render.document import Align, Inline, Style, Table, words
from orca_desktop.ui.theme.reading_column import TEXT_SIZE
from orca_desktop.ui.transcript.formulas import TYPE, FormulaObject, Formulas
from orca_desktop.ui.transcript.read_only_text import ReadOnlyText
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.text_style import LAYOUT, TextStyle
from orca_desktop.ui.transcript.text_view import insert, laid_out, run_format
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate
from orca_desktop.viewmodels.transcript.rows import TranscriptRow
from orca_desktop.viewmodels.transcript.selection import TableCut

CELL: Final = 10
_SIZE: Final = 14
_WIDEST: Final = 380
_NARROWEST: Final = 44
_LONGEST_WORD: Final = 170
_SIDES: Final = {
    Align.NONE: Qt.AlignmentFlag.AlignLeft,
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}

_COLUMNS: Final = Counted("1 column", QT_TRANSLATE_NOOP("TableView", "{n} columns", None, 1))
_ROWS: Final = Counted("1 row", QT_TRANSLATE_NOOP("TableView", "{n} rows", None, 1))


class TableView(QWidget, RowView):
    """One table or a joined piece of a long one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = ReadOnlyText(self)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.text.setLineWrapMode(ReadOnlyText.LineWrapMode.FixedPixelWidth)
        self._table: Table | None = None
        self._look: TextStyle | None = None
        self._width = -1
        self._total = 0.0
        self._mirrored = False
        self._natural: list[float] = []
        self._least: list[float] = []
        self._formulas: Formulas | None = None

    @property
    def selectable(self) -> ReadOnlyText:
        """The words of all cells."""
        return self.text

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:
        """Show a table or a piece of one."""
        if isinstance(row.block, Table):
            self.show_table(row.block, context.look, mirrored=row.is_mirrored)

    def adopt(self, formulas: Formulas, painter: FormulaObject) -> None:
        """Draw formulas with these; without them their source is shown."""
        self._formulas = formulas
        self.text.document().documentLayout().registerHandler(TYPE, painter)

    def forget(self) -> None:
        """Show everything anew the next time, as when a formula has been drawn."""
        self._look = None

    def show_table(self, table: Table, look: TextStyle, *, mirrored: bool = False) -> None:
        """Show a table, ``mirrored`` with its first column at the right.

        It is laid out when the width is known.
        """
        if table == self._table and look is self._look and mirrored == self._mirrored:
            return
        self._table, self._look, self._width = table, look, -1
        self._mirrored = mirrored
        self.text.setPalette(look.palette())
        self.text.document().setDefaultFont(look.font(_SIZE))
        self.text.setAccessibleName(
            values.listed(
                (
                    self.tr("Table"),
                    translate(counted("TableView", _COLUMNS, len(table.align))),
                    translate(counted("TableView", _ROWS, len(table.rows))),
                )
            )
        )
        self._measure(table, look)

    def _measure(self, table: Table, look: TextStyle) -> None:
        plain = QFontMetricsF(look.font(_SIZE))
        bold = QFontMetricsF(look.font(_SIZE, bold=True))
        self._natural, self._least = [], []
        for column in range(len(table.align)):
            natural, least = 0.0, 0.0
            for index, row in enumerate(table.rows):
                metrics = bold if index == 0 and not table.place.joined else plain
                text = words(row[column])[:400]
                lines = text.split("\n")
                natural = max(natural, *(metrics.horizontalAdvance(line) for line in lines))
                longest = max(text.split(), key=len, default="")
                least = max(least, metrics.horizontalAdvance(longest))
            self._natural.append(min(natural * 1.02 + 4, look.px(_WIDEST)))
            self._least.append(
                min(max(least * 1.02 + 4, look.px(_NARROWEST)), look.px(_LONGEST_WORD))
            )

    def height_for(self, width: int) -> int:
        """The height that the table needs at a width."""
        if self._width != width:
            self._width = width
            self._build(width)
        document = self.text.document()
        height = laid_out(document, round(self._total))
        bar = 12 if self._total > width else 0
        return height + bar

    def _build(self, width: int) -> None:
        table, look = self._table, self._look
        assert table is not None  # noqa: S101 - show_table sets both first
        assert look is not None  # noqa: S101
        padding = 2 * look.px(CELL) + 1
        # Qt lays columns out from left to right whatever is written in them.
        order = range(len(table.align))[:: -1 if self._mirrored else 1]
        widths = _fitted(self._natural, self._least, width - padding * len(table.align) - 2)
        self._total = sum(widths) + padding * len(widths) + 2
        document = self.text.document()
        document.clear()
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        made = cursor.insertTable(
            len(table.rows), len(table.align), _format(look, [widths[at] for at in order])
        )
        for index, row in enumerate(table.rows):
            head = index == 0 and not table.place.joined
            for at, column in enumerate(order):
                cell = made.cellAt(index, at)
                self._fill(cell, row[column], table.align[column], head=head)
            if index < len(table.edges) and table.edges[index]:
                self._mark_row(made, index, table.edges[index])
        cursor.endEditBlock()
        self.text.rest()
        self.text.setLineWrapColumnOrWidth(round(self._total))

    def _mark_row(self, made: QTextTable, index: int, style: Style) -> None:
        """Mark a row that only one of two answers has: its ground, and its edge."""
        look = self._look
        assert look is not None  # noqa: S101 - show_table sets it first
        for column in range(made.columns()):
            cell = made.cellAt(index, column)
            form = cell.format().toTableCellFormat()
            form.setBackground(look.marked(style))
            if column == 0:
                is_gone = style is Style.REMOVED
                lines = QTextFrameFormat.BorderStyle
                form.setLeftBorder(3)
                form.setLeftBorderStyle(
                    lines.BorderStyle_Dashed if is_gone else lines.BorderStyle_Solid
                )
                form.setLeftBorderBrush(look.color("danger" if is_gone else "good"))
            cell.setFormat(form)

    def _fill(self, cell: QTextTableCell, content: Inline, align: Align, *, head: bool) -> None:
        look = self._look
        assert look is not None  # noqa: S101 - show_table sets it first
        cell.setFormat(_cell_format(cell.format().toTableCellFormat(), look, head=head))
        cursor = cell.firstCursorPosition()
        block = QTextBlockFormat()
        block.setAlignment(_SIDES[align])
        block.setLayoutDirection(self._direction)
        block.setLineHeight(look.px(20), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        cursor.setBlockFormat(block)
        base = look.font(_SIZE, bold=head)
        scale = base.pixelSize() / TEXT_SIZE
        for run in content:
            insert(cursor, run, run_format(run, look, base), self._formulas, scale)

    @property
    def _direction(self) -> Qt.LayoutDirection:
        return LAYOUT[Direction.RIGHT if self._mirrored else Direction.LEFT]

    def cut(self, start: int, end: int) -> TableCut | None:
        """What of the table stands between two positions of its text; ``None`` is all of it."""
        document = self.text.document()
        table = next(iter(document.rootFrame().childFrames()), None)
        if not isinstance(table, QTextTable):
            return None
        # Around the table there is a position that belongs to no cell.
        cursor = QTextCursor(document)
        cursor.setPosition(max(start, table.firstPosition()))
        cursor.setPosition(min(end, table.lastPosition()), QTextCursor.MoveMode.KeepAnchor)
        chosen = cast("tuple[int, int, int, int]", cursor.selectedTableCells())
        first_row, rows, first_column, columns = chosen
        if rows > 0:
            return TableCut(first_row, first_column, rows, columns)
        cell = table.cellAt(cursor.selectionStart())
        begins = cell.firstCursorPosition().position()
        low, high = cursor.selectionStart() - begins, cursor.selectionEnd() - begins
        return TableCut(cell.row(), cell.column(), start=low, end=high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text takes all the room, or what it needs at the side where it begins."""
        spare = self.width() - round(self._total) if self._mirrored else 0
        self.text.setGeometry(self.rect().adjusted(max(spare, 0), 0, 0, 0))
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways here; up and down is the transcript's."""
        delta = event.angleDelta()
        bar = self.text.horizontalScrollBar()
        if delta.x() and bar.maximum() > 0 and abs(delta.x()) >= abs(delta.y()):
            bar.setValue(bar.value() - delta.x() // 2)
            event.accept()
        else:
            event.ignore()


def _fitted(natural: list[float], least: list[float], room: float) -> list[float]:
    """Column widths: natural where they fit, else shrunk in proportion, never under the least."""
    if sum(natural) <= room:
        return natural
    if sum(least) >= room:
        return least
    spare = room - sum(least)
    wish = [max(wide - narrow, 0.0) for wide, narrow in zip(natural, least, strict=True)]
    whole = sum(wish) or 1.0
    return [narrow + spare * each / whole for narrow, each in zip(least, wish, strict=True)]


def _format(look: TextStyle, widths: list[float]) -> QTextTableFormat:
    made = QTextTableFormat()
    made.setBorder(0)
    made.setBorderCollapse(True)
    made.setCellSpacing(0)
    made.setCellPadding(0)
    made.setMargin(0)
    made.setBorderBrush(look.color("line"))
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    padding = 2 * look.px(CELL)
    made.setColumnWidthConstraints(
        [QTextLength(QTextLength.Type.FixedLength, width + padding) for width in widths]
    )
    return made


def _cell_format(
    made: QTextTableCellFormat, look: TextStyle, *, head: bool
) -> QTextTableCellFormat:
    made.setLeftPadding(look.px(CELL))
    made.setRightPadding(look.px(CELL))
    made.setTopPadding(look.px(6))
    made.setBottomPadding(look.px(6))
    made.setBottomBorder(1)
    made.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBottomBorderBrush(look.color("control" if head else "line"))
    return made
