"""Everything that is known of one answer: models, tokens, cost, times, settings as sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.parameters import BY_NAME
from orca_desktop.domain.reply import Reply
from orca_desktop.render.sanitize import named
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards
from orca_desktop.ui.wording import spending as words, values
from orca_desktop.ui.wording.presets import described
from orca_desktop.ui.wording.translation import translate as say, translated

translate = QCoreApplication.translate

_SIZE: Final = (560, 720)

Facts = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Groups of facts: a heading, then pairs of name and value."""


class ReplyDetails(QDialog):
    """Shows one answer as it was when it was asked for; ``request_requested`` carries its id."""

    request_requested = Signal(str)

    def __init__(self, reply: Reply, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details of the answer"))
        dialogs.resize(self, *_SIZE)
        self._facts = facts(reply)
        area = QScrollArea()
        area.setAccessibleName(self.tr("Details"))
        area.setWidget(self._page())
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        scroll_downwards(area)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.clicked.connect(self._copy)
        self.request = QPushButton(self.tr("Show the request"))
        self.request.clicked.connect(lambda: self.request_requested.emit(reply.id))
        for button in (self.request, self.copy):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(area, 1)
        column.addWidget(buttons)

    def _page(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        row = 0
        for title, pairs in self._facts:
            head = QLabel(title)
            head.setProperty("tone", "heading")
            grid.addWidget(head, row, 0, 1, 2)
            grid.setRowMinimumHeight(row, 34)
            row += 1
            for name, value in pairs:
                label = QLabel(name)
                label.setProperty("tone", "muted")
                label.setAlignment(Qt.AlignmentFlag.AlignTop)
                told = QLabel(named(value))
                told.setTextFormat(Qt.TextFormat.PlainText)
                told.setWordWrap(True)
                told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                grid.addWidget(label, row, 0)
                grid.addWidget(told, row, 1)
                row += 1
        grid.setRowStretch(row, 1)
        return page

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(plain(self._facts))


def plain(groups: Facts) -> str:
    """The facts as text."""
    parts = [
        "\n".join([title, *(f"{name}: {value}" for name, value in pairs)])
        for title, pairs in groups
    ]
    return "\n\n".join(parts)


def facts(reply: Reply) -> Facts:
    """The facts of an answer, in groups; what is not known is said to be so."""
    return (
        (translate("ReplyDetails", "Model"), _model(reply)),
        (translate("ReplyDetails", "Tokens"), _tokens(reply)),
        (translate("ReplyDetails", "Cost"), _cost(reply)),
        (translate("ReplyDetails", "Time"), _times(reply)),
        (translate("ReplyDetails", "Settings"), _settings(reply)),
        (translate("ReplyDetails", "For support"), _ids(reply)),
    )


def _model(reply: Reply) -> list[tuple[str, str]]:
    asked, answered = reply.settings.model, reply.model_returned
    found = [(translate("ReplyDetails", "Asked"), asked)]
    if answered is None:
        found.append(
            (
                translate("ReplyDetails", "Answered by"),
                translate("ReplyDetails", "not told"),
            )
        )
    elif answered == asked:
        found.append(
            (
                translate("ReplyDetails", "Answered by"),
                translate("ReplyDetails", "the same"),
            )
        )
    else:
        found.append(
            (
                translate("ReplyDetails", "Answered by"),
                translate("ReplyDetails", "another one: {model}").format(model=answered),
            )
        )
    return found


def _tokens(reply: Reply) -> list[tuple[str, str]]:
    usage = reply.usage
    return [
        (translate("ReplyDetails", "Read"), words.count(usage.input_tokens)),
        (
            translate("ReplyDetails", "Read from the cache"),
            words.count(usage.cache_read_input_tokens),
        ),
        (
            translate("ReplyDetails", "Written to the cache"),
            words.count(usage.cache_creation_input_tokens),
        ),
        (translate("ReplyDetails", "Answered"), words.count(usage.output_tokens)),
        (
            translate("ReplyDetails", "Of those, thinking"),
            words.count(usage.thinking_tokens),
        ),
        (
            translate("ReplyDetails", "Web searches"),
            words.count(usage.web_search_requests),
        ),
        (
            translate("ReplyDetails", "Web pages read"),
            words.count(usage.web_fetch_requests),
        ),
    ]


def _cost(reply: Reply) -> list[tuple[str, str]]:
    if reply.is_practice:
        return [
            (
                translate("ReplyDetails", "Practice"),
                translate("ReplyDetails", "no money"),
            )
        ]
    return [
        (
            translate("ReplyDetails", "Told with the answer"),
            words.amount(reply.usage.cost_usd),
        ),
        (
            translate("ReplyDetails", "Billed in the end"),
            words.amount(reply.settled_cost),
        ),
    ]


def _times(reply: Reply) -> list[tuple[str, str]]:
    timing, speed = reply.timing, reply.tokens_per_second
    when = values.whole_moment(reply.created)
    return [
        (translate("ReplyDetails", "Asked at"), when),
        (
            translate("ReplyDetails", "First word after"),
            words.seconds(timing.first_token),
        ),
        (translate("ReplyDetails", "Thought for"), words.seconds(timing.thinking)),
        (translate("ReplyDetails", "Whole answer"), words.seconds(timing.total)),
        (
            translate("ReplyDetails", "Tokens a second"),
            "–" if speed is None else values.fixed(speed, 1),
        ),
    ]


def _settings(reply: Reply) -> list[tuple[str, str]]:
    sent = described(reply.settings.with_value("model", None))
    found = [(translate("ReplyDetails", "As sent"), sent or translate("ReplyDetails", "none"))]
    for each in reply.withheld:
        row = BY_NAME.get(each.name)
        label = translated("parameters", row.label) if row else each.name
        found.append(
            (
                translate("ReplyDetails", "Not sent"),
                values.named(label, say(each.reason)),
            )
        )
    return found


def _ids(reply: Reply) -> list[tuple[str, str]]:
    found = [
        (translate("ReplyDetails", "Answer"), reply.response_id or "–"),
        (translate("ReplyDetails", "Request"), reply.request_id or "–"),
    ]
    if reply.stop_reason:
        found.append((translate("ReplyDetails", "Ended because of"), reply.stop_reason))
    if reply.stop_sequence:
        found.append(
            (
                translate("ReplyDetails", "Stop sequence"),
                named(reply.stop_sequence),
            )
        )
    if reply.earlier is not None:
        found.append(
            (
                translate("ReplyDetails", "Requests"),
                words.count(reply.earlier.requests + 1),
            )
        )
    return found
