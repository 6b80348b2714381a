"""The line that unfolds what is too long to be shown at once, and folds it again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.theme import icons
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.wording.translation import translate
from orca_desktop.viewmodels.transcript.rows import FoldedRows, TranscriptRow

_LINES: Final = Counted("", QT_TRANSLATE_NOOP("MoreView", "Show all {n} lines", None, 1))


class MoreView(QToolButton, RowView):
    """A quiet button as a row of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: TextStyle | None = None
        self._opened: bool | None = None
        self.setObjectName("more")
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:
        """Offer what is folded."""
        if isinstance(row.part, FoldedRows):
            self.show_fold(row.part.lines, context.look, opened=row.part.opened)

    def show_fold(self, lines: int, look: TextStyle, *, opened: bool) -> None:
        """Offer to show so many lines, or to fold them again."""
        more = translate(counted("MoreView", _LINES, lines))
        self.setText(self.tr("Show less") if opened else more)
        self.setAccessibleName(self.text())
        if look is self._look and opened is self._opened:
            return
        self._look, self._opened = look, opened
        theme = look.theme
        name = "chevron-up" if opened else "chevron-down"
        ratio = self.devicePixelRatioF()
        self.setIcon(icons.icon(name, theme.accent, theme.faint, look.px(16), ratio))
        self.setFont(look.font(13))

    def height_for(self, width: int) -> int:  # noqa: ARG002
        """One line, whatever the width."""
        return self._look.px(30) if self._look else 30
