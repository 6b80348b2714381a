"""A formula on a line of its own: drawn in the middle, or its source while there is no drawing."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from orca_desktop.render.direction import Direction
from orca_desktop.render.document import Math, Run, RunKind
from orca_desktop.ui.transcript.formulas import Drawing, paint
from orca_desktop.ui.transcript.read_only_text import ReadOnlyText
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.transcript.text_view import TextView
from orca_desktop.viewmodels.transcript.rows import TranscriptRow

_SCALE = 1.12
"""Formulas on their own line are a little larger than the text."""


class FormulaView(QWidget, RowView):
    """The drawing, with the source as the text that is selected, found and read aloud."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = TextView(self)
        self._look: TextStyle | None = None
        self._drawing: Drawing | None = None

    @property
    def selectable(self) -> ReadOnlyText:
        """The source, shown or not."""
        return self.text

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:
        """Show a formula; while it is being written, its source."""
        block = row.block
        if isinstance(block, Math):
            drawing = None
            if not row.open_ended:
                drawing = context.formulas.get(block.source, display=True)
            self.show_formula(block.source, drawing, context.look)

    def show_formula(self, source: str, drawing: Drawing | None, look: TextStyle) -> None:
        """Show a formula; without a drawing its source is shown."""
        self._look, self._drawing = look, drawing
        self.text.show_runs((Run(source, kind=RunKind.MATH),), look, None, direction=Direction.LEFT)
        self.text.setVisible(drawing is None)
        self.setAccessibleName(self.tr("Formula: {0}").format(source))
        self.update()

    def height_for(self, width: int) -> int:
        """The height that the drawing, or the source, needs at a width."""
        if self._drawing is None:
            return self.text.height_for(width)
        return self._size(width).height()

    def _size(self, width: int) -> QSize:
        drawing, look = self._drawing, self._look
        if drawing is None or look is None:
            return QSize()
        scale = look.zoom * _SCALE
        if drawing.width * scale > width:
            scale = width / drawing.width
        return QSize(round(drawing.width * scale), round((drawing.ascent + drawing.depth) * scale))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The source takes all the room."""
        self.text.setGeometry(self.rect())
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the formula in the middle."""
        if self._drawing is None or self._look is None:
            return
        size = self._size(self.width())
        area = QRectF((self.width() - size.width()) / 2, 0, size.width(), size.height())
        painter = QPainter(self)
        paint(painter, area, self._drawing, self._look.theme.text)
