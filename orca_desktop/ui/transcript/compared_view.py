"""The quiet line at a turn whose answers were compared: how many, and the way to them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.wording.translation import translate
from orca_desktop.viewmodels.transcript.rows import TranscriptRow

_COMPARED: Final = Counted(
    "1 answer was compared here.",
    QT_TRANSLATE_NOOP("ComparedView", "{n} answers were compared here.", None, 1),
)


class ComparedView(QWidget, RowView):
    """Says that answers were compared here; ``open`` leads to them side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: TextStyle | None = None
        self._words = QLabel(self)
        self._words.setProperty("tone", "muted")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self.open = QPushButton(self.tr("Show side by side"), self)
        self.open.setAccessibleName(self.open.text())
        self.open.setProperty("kind", "link")
        self.open.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self.open, 0, Qt.AlignmentFlag.AlignTop)

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:  # noqa: ARG002
        """Show how many answers the turn has side by side."""
        look = context.look
        if look is not self._look:
            self._look = look
            self._words.setFont(look.font(13))
            self.open.setFont(look.font(13))
        comparison = context.message.turn.comparison
        count = len(comparison.columns) if comparison is not None else 0
        self._words.setText(translate(counted("ComparedView", _COMPARED, count)))
        self.setAccessibleName(self._words.text())

    def height_for(self, width: int) -> int:
        """The height that the words need at a width."""
        least = self._look.px(24) if self._look else 24
        return max(self._row.totalHeightForWidth(width), least)
