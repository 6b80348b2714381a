"""The line that opens and folds details: an arrow and the words of their summary."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from orca_desktop.render.document import DetailsSummary, words
from orca_desktop.render.sanitize import named
from orca_desktop.ui.theme import icons
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.wording import values
from orca_desktop.viewmodels.transcript.disclosures import Disclosure
from orca_desktop.viewmodels.transcript.rows import TranscriptRow

_ARROW: Final = 22
"""Room of the arrow; what the details hold is indented by as much."""
_WRAPPED: Final = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_TALLEST: Final = 10_000


class SummaryView(QAbstractButton, RowView):
    """A button as wide as the text, so that a click anywhere in the words works."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: TextStyle | None = None
        self._said = ""
        self._opened = False
        self._is_mirrored = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:
        """Show the summary of details."""
        block, details = row.block, row.part
        if isinstance(block, DetailsSummary) and isinstance(details, Disclosure):
            said, mirrored = named(words(block.content)), row.is_mirrored
            self.show_summary(said, context.look, opened=details.opened, mirrored=mirrored)

    def show_summary(self, text: str, look: TextStyle, *, opened: bool, mirrored: bool) -> None:
        """Show the words of a summary, or a word of our own where there are none.

        ``mirrored`` puts the arrow to the right, for what is read from there.
        """
        said = text.strip() or self.tr("Details")
        shown = (self._said, self._opened, self._is_mirrored, self._look)
        if (said, opened, mirrored, look) == shown:
            return
        self._said, self._opened, self._is_mirrored, self._look = said, opened, mirrored, look
        self.setFont(look.font())
        state = self.tr("open") if opened else self.tr("folded")
        self.setAccessibleName(values.listed((said, state)))
        self.update()

    def height_for(self, width: int) -> int:
        """The height of the words at a width."""
        look = self._look
        if look is None:
            return 0
        room = QRect(0, 0, max(width - look.px(_ARROW), 1), _TALLEST)
        words = QFontMetrics(self.font()).boundingRect(room, int(_WRAPPED), self._said)
        return max(words.height(), look.px(20)) + look.px(8)

    def sizeHint(self) -> QSize:
        """As tall as the words at the present width."""
        return QSize(self.width(), self.height_for(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the arrow, the words and, with the focus of the keyboard, a ring."""
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.underMouse() or self.isDown()
        folded = "chevron-left" if self._is_mirrored else "chevron-right"
        name = "chevron-down" if self._opened else folded
        size = look.px(16)
        color = look.theme.accent if lively else look.theme.muted
        icon = icons.icon(name, color, look.theme.faint, size, self.devicePixelRatioF())
        first = QFontMetrics(self.font()).height() + look.px(8)
        side = self.width() - size if self._is_mirrored else 0
        icon.paint(painter, QRect(side, (first - size) // 2, size, size))
        painter.setPen(look.color("accent" if lively else "text"))
        arrow, edge = look.px(_ARROW), Qt.AlignmentFlag.AlignLeft
        room = self.rect().adjusted(arrow, 0, 0, 0)
        if self._is_mirrored:
            room, edge = self.rect().adjusted(0, 0, -arrow, 0), Qt.AlignmentFlag.AlignRight
        flags = int(_WRAPPED | edge | Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(room, flags, self._said)
        if self.hasFocus():
            painter.setPen(QPen(look.color("accent"), 1.5))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)
