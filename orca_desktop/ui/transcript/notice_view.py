"""What a reply waits for, and what went wrong: lines below the text, never over it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from orca_desktop.domain.errors import Action, Failure, advice, awaited
from orca_desktop.domain.events import StillWaiting, Waiting
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.words import Sentence
from orca_desktop.render.safe import named
from orca_desktop.ui.transcript.look import Look
from orca_desktop.ui.transcript.spans import breakable
from orca_desktop.ui.words import say

LONGEST: Final = 4000
"""Characters of the server's own words that are shown."""


def said(sentence: Sentence) -> str:
    """A sentence of the core in the language of the program."""
    text = QCoreApplication.translate(sentence.context, sentence.text)
    return text.format(**sentence.values) if sentence.values else text


class NoticeView(QWidget):
    """One muted line: waiting, writing, stopped, cut at the limit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._label = QLabel(self)
        self._label.setProperty("tone", "muted")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)

    def show_reply(self, reply: Reply, look: Look) -> None:
        """Show the line that belongs to the state of a reply."""
        if look is not self._look:
            self._look = look
            self._label.setFont(look.font(13.5))
        self._label.setText(notice(reply))

    def height_for(self, width: int) -> int:  # noqa: ARG002
        """One line, whatever the width."""
        return self._look.px(24) if self._look else 24


def notice(reply: Reply) -> str:  # noqa: C901, PLR0911 - one sentence a state
    """The words for the state of a reply, empty when its text says enough."""
    translate = QCoreApplication.translate
    match reply.notice:
        case Waiting(kind, seconds, _):
            text = translate("NoticeView", "{what} Trying again in {seconds} s.")
            return text.format(what=say(awaited(kind)), seconds=max(round(seconds), 1))
        case StillWaiting(seconds):
            text = translate("NoticeView", "Still waiting, {0} s so far.")
            return text.format(round(seconds))
        case None:
            pass
    if reply.is_running:
        return "" if reply.parts else translate("NoticeView", "Waiting for the answer…")
    if reply.status is Status.STOPPED:
        return translate("NoticeView", "You stopped this answer.")
    match reply.stop_reason:
        case "max_tokens":
            return translate("NoticeView", "The answer reached its length limit.")
        case "refusal":
            return translate("NoticeView", "The model declined to answer.")
        case "model_context_window_exceeded":
            return translate("NoticeView", "The conversation is as long as the model can read.")
        case _:
            return ""


class FailureView(QWidget):
    """What happened, what to do, one button, and the details folded away."""

    action_asked = Signal(Action)
    grew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._action = Action.NONE
        self._what = self._label()
        self._todo = self._label()
        self._details = self._label()
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.hide()
        self._button = QPushButton(self)
        self._more = QPushButton(self)
        self._more.setFlat(True)
        self._what.setObjectName("failure")
        self._details.setProperty("tone", "muted")
        self._button.clicked.connect(lambda: self.action_asked.emit(self._action))
        self._more.clicked.connect(self._toggle)
        column = QVBoxLayout(self)
        self._column = column
        for widget in (self._what, self._todo):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self._button)
        row.addWidget(self._more)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._details)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def show_failure(self, failure: Failure, look: Look) -> None:
        """Show a failure in the words of the one table."""
        if look is not self._look:
            self._apply(look)
        words = advice(failure)
        self._action = words.action
        self._what.setText(said(words.what))
        self._todo.setText(said(words.todo))
        self._button.setVisible(words.action is not Action.NONE)
        self._button.setText(
            say(words.button) if words.button is not None else action_name(words.action)
        )
        details = failure_details(failure)
        self._details.setText(details)
        self._more.setVisible(bool(details))
        self.setAccessibleName(f"{self._what.text()} {self._todo.text()}")

    def _apply(self, look: Look) -> None:
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


def action_name(action: Action) -> str:
    """The words on the button of an action."""
    translate = QCoreApplication.translate
    match action:
        case Action.TRY_AGAIN:
            return translate("FailureView", "Try again")
        case Action.CONTINUE:
            return translate("FailureView", "Continue")
        case Action.OPEN_SETTINGS:
            return translate("FailureView", "Open settings")
        case Action.CHOOSE_MODEL:
            return translate("FailureView", "Choose a model")
        case _:
            return ""


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
