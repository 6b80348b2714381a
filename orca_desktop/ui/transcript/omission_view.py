"""The quiet line at a turn that is not sent along with later questions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from orca_desktop.domain.history import omission_by_rule, omission_with
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.wording.translation import translate
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.rows import TranscriptRow


class OmissionView(QWidget, RowView):
    """Says why, or that the person brought it back, with the switch to the other side."""

    along_requested = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: TextStyle | None = None
        self._goes_along = False
        self._words = QLabel(self)
        self._words.setProperty("tone", "muted")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._switch = QPushButton(self)
        self._switch.setProperty("kind", "link")
        self._switch.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._switch.clicked.connect(lambda: self.along_requested.emit(not self._goes_along))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop)

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:  # noqa: ARG002
        """Show the line of the turn."""
        self.show_message(context.message, context.look)

    def show_message(self, message: MessageRows, look: TextStyle) -> None:
        """Show the line of the turn that a reply belongs to."""
        if look is not self._look:
            self._look = look
            self._words.setFont(look.font(13))
            self._switch.setFont(look.font(13))
        why = omission_with(message.turn, message.reply)
        self._goes_along = why is None
        by_rule = omission_by_rule(message.reply)
        if why is not None:
            self._words.setText(translate(why.sentence))
        elif by_rule is not None:
            self._words.setText(self.tr("Sent along, because you brought it back."))
        self._switch.setText(self.tr("Leave out") if self._goes_along else self.tr("Send along"))
        self._switch.setAccessibleName(
            self.tr("Leave this question and its answer out of later questions")
            if self._goes_along
            else self.tr("Send this question and its answer along with later questions")
        )
        self._switch.setToolTip(self._switch.accessibleName())
        self._switch.setVisible(not message.is_column)
        self.setAccessibleName(self._words.text())

    def height_for(self, width: int) -> int:
        """The height that the words need at a width."""
        least = self._look.px(24) if self._look else 24
        return max(self._row.totalHeightForWidth(width), least)
