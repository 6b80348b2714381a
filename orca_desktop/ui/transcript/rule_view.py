"""A line across the page."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.viewmodels.transcript.rows import TranscriptRow


class RuleView(QWidget, RowView):
    """One thin line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: TextStyle | None = None

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:  # noqa: ARG002
        """Take the colours."""
        self.show_rule(context.look)

    def show_rule(self, look: TextStyle) -> None:
        """Take the colours."""
        self._look = look
        self.update()

    def height_for(self, width: int) -> int:  # noqa: ARG002
        """One pixel, whatever the width."""
        return 1

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the line."""
        if self._look is not None:
            QPainter(self).fillRect(self.rect(), self._look.color("line"))
