"""What a reply waits for, and what went wrong: lines below the text, never over it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from orca_desktop.domain.endings import can_continue, ending
from orca_desktop.domain.errors import Failure, FailureAction, advice, awaited
from orca_desktop.domain.events import StillWaiting, Waiting
from orca_desktop.domain.reply import Reply
from orca_desktop.render.sanitize import named
from orca_desktop.ui.transcript.action_row import ActionRow
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate as say
from orca_desktop.viewmodels.transcript.rows import TranscriptRow
from orca_desktop.viewmodels.transcript.shown_text import breakable

LONGEST: Final = 4000
"""Characters of the server's own words that are shown."""


class NoticeView(QWidget, RowView):
    """Muted lines: waiting, writing, stopped, declined, cut at the limit; and what can be done."""

    action_requested = Signal(FailureAction)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: TextStyle | None = None
        self._label = QLabel(self)
        self._label.setProperty("tone", "muted")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._actions = ActionRow(self)
        self._actions.asked.connect(self.action_requested)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._label)
        self._column.addWidget(self._actions)

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:  # noqa: ARG002
        """Show the lines of the reply."""
        reply = context.message.reply
        if reply is not None:
            self.show_reply(reply, context.look, context.barred)

    def show_reply(
        self, reply: Reply, look: TextStyle, barred: frozenset[FailureAction] = frozenset()
    ) -> None:
        """Show the lines that belong to the state of a reply; what is barred is not offered."""
        if look is not self._look:
            self._look = look
            self._label.setFont(look.font(13.5))
        self._label.setText(breakable(named(notice(reply))))
        offered = [each for each in ending(reply).actions if each not in barred]
        self._actions.show_actions(offered, look)

    def height_for(self, width: int) -> int:
        """The height that the lines need at a width; one line where nothing is said."""
        least = self._look.px(24) if self._look else 24
        return max(self._column.totalHeightForWidth(width), least)


def notice(reply: Reply) -> str:
    """The words for the state of a reply, empty when its text says enough."""
    translate = QCoreApplication.translate
    match reply.notice:
        case Waiting(kind, seconds, _):
            text = translate("NoticeView", "{what} Trying again in {seconds} s.")
            return values.filled(text, what=say(awaited(kind)), seconds=max(round(seconds), 1))
        case StillWaiting(seconds):
            text = translate("NoticeView", "Still waiting, {0} s so far.")
            return text.format(values.written(round(seconds)))
        case None:
            pass
    if reply.is_running:
        return "" if reply.parts else translate("NoticeView", "Waiting for the answer…")
    return "\n".join(say(line) for line in ending(reply).lines)


class FailureView(QWidget, RowView):
    """What happened, what to do, one button, and the details folded away."""

    action_requested = Signal(FailureAction)
    grew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: TextStyle | None = None
        self._what = self._label()
        self._todo = self._label()
        self._details = self._label()
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.hide()
        self._actions = ActionRow(self)
        self._more = QPushButton(self)
        self._more.setFlat(True)
        self._what.setObjectName("failure")
        self._details.setProperty("tone", "muted")
        self._actions.asked.connect(self.action_requested)
        self._more.clicked.connect(self._toggle)
        column = QVBoxLayout(self)
        self._column = column
        for widget in (self._what, self._todo):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._actions)
        row.addWidget(self._more)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._details)

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:  # noqa: ARG002
        """Show the failure of the reply."""
        reply = context.message.reply
        if reply is not None:
            self.show_failure(reply, context.look, barred=context.barred)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def show_failure(
        self, reply: Reply, look: TextStyle, barred: frozenset[FailureAction] = frozenset()
    ) -> None:
        """Show the failure of a reply in the words of the one table."""
        failure = reply.failure
        if failure is None:
            return
        if look is not self._look:
            self._apply(look)
        words = advice(
            failure, has_text=can_continue(reply) and FailureAction.CONTINUE not in barred
        )
        self._what.setText(say(words.what))
        self._todo.setText(say(words.todo))
        offered = [each for each in (words.action, *words.more) if each not in barred]
        self._actions.show_actions(offered, look, say(words.button) if words.button else "")
        details = failure_details(failure)
        self._details.setText(details)
        self._more.setVisible(bool(details))
        self.setAccessibleName(f"{self._what.text()} {self._todo.text()}")
        self._column.activate()  # at once: the row is measured before Qt tells of larger buttons

    def _apply(self, look: TextStyle) -> None:
        self._look = look
        side = look.px(14)
        self._column.setContentsMargins(side, look.px(11), side, look.px(11))
        self._column.setSpacing(look.px(4))
        self._what.setFont(look.font(14, bold=True))
        self._todo.setFont(look.font(14))
        self._details.setFont(look.code_font(12))
        self._more.setText(self.tr("Details"))
        self._more.setAccessibleName(self.tr("Details of the problem"))

    def _toggle(self) -> None:
        self._details.setVisible(not self._details.isVisibleTo(self))
        self.grew.emit()

    def height_for(self, width: int) -> int:
        """The height that the words need at a width."""
        return self._column.totalHeightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the frame: a line at the left in the colour of danger."""
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("side"))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setBrush(look.color("danger"))
        painter.drawRoundedRect(
            QRectF(0, look.px(10), 3, self.height() - 2 * look.px(10)), 1.5, 1.5
        )


def failure_details(failure: Failure) -> str:
    """What a helper would ask for: the server's words, the status, the request id."""
    found = [
        failure.message,
        f"HTTP {failure.status}" if failure.status else "",
        failure.type or "",
        failure.code or "",
        f"request-id {failure.request_id}" if failure.request_id else "",
    ]
    return breakable(named("\n".join(line for line in found if line)[:LONGEST]))
