"""Everything that is known of one answer: models, tokens, cost, times, settings as sent."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
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
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards
from orca_desktop.ui.wording import spending as words
from orca_desktop.ui.wording.presets import described
from orca_desktop.ui.wording.translation import translate, translated

_SIZE: Final = (560, 720)

Facts = Sequence[tuple[str, Sequence[tuple[str, str]]]]
"""Groups of facts: a heading, then pairs of name and value."""


class ReplyDetails(QDialog):
    """Shows one answer as it was when it was asked for; ``request_wanted`` carries its id."""

    request_wanted = Signal(str)

    def __init__(self, reply: Reply, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details of the answer"))
        self.resize(*_SIZE)
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
        self.request.clicked.connect(lambda: self.request_wanted.emit(reply.id))
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
        (_tr("Model"), _model(reply)),
        (_tr("Tokens"), _tokens(reply)),
        (_tr("Cost"), _cost(reply)),
        (_tr("Time"), _times(reply)),
        (_tr("Settings"), _settings(reply)),
        (_tr("For support"), _ids(reply)),
    )


def _model(reply: Reply) -> list[tuple[str, str]]:
    asked, answered = reply.settings.model, reply.model_returned
    found = [(_tr("Asked"), asked)]
    if answered is None:
        found.append((_tr("Answered by"), _tr("not told")))
    elif answered == asked:
        found.append((_tr("Answered by"), _tr("the same")))
    else:
        found.append((_tr("Answered by"), _tr("another one: {model}").format(model=answered)))
    return found


def _tokens(reply: Reply) -> list[tuple[str, str]]:
    usage = reply.usage
    return [
        (_tr("Read"), words.count(usage.input_tokens)),
        (_tr("Read from the cache"), words.count(usage.cache_read_input_tokens)),
        (_tr("Written to the cache"), words.count(usage.cache_creation_input_tokens)),
        (_tr("Answered"), words.count(usage.output_tokens)),
        (_tr("Of those, thinking"), words.count(usage.thinking_tokens)),
        (_tr("Web searches"), words.count(usage.web_search_requests)),
        (_tr("Web pages read"), words.count(usage.web_fetch_requests)),
    ]


def _cost(reply: Reply) -> list[tuple[str, str]]:
    if reply.is_practice:
        return [(_tr("Practice"), _tr("no money"))]
    return [
        (_tr("Told with the answer"), words.amount(reply.usage.cost_usd)),
        (_tr("Billed in the end"), words.amount(reply.settled_cost)),
    ]


def _times(reply: Reply) -> list[tuple[str, str]]:
    timing, speed = reply.timing, reply.tokens_per_second
    when = reply.created.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    return [
        (_tr("Asked at"), when),
        (_tr("First word after"), words.seconds(timing.first_token)),
        (_tr("Thought for"), words.seconds(timing.thinking)),
        (_tr("Whole answer"), words.seconds(timing.total)),
        (
            _tr("Tokens a second"),
            "–" if speed is None else QLocale().toString(speed, "f", 1),
        ),
    ]


def _settings(reply: Reply) -> list[tuple[str, str]]:
    sent = described(reply.settings.having("model", None))
    found = [(_tr("As sent"), sent or _tr("none"))]
    for each in reply.withheld:
        row = BY_NAME.get(each.name)
        label = translated("parameters", row.label) if row else each.name
        found.append((_tr("Not sent"), f"{label}: {translate(each.reason)}"))
    return found


def _ids(reply: Reply) -> list[tuple[str, str]]:
    found = [
        (_tr("Answer"), reply.response_id or "–"),
        (_tr("Request"), reply.request_id or "–"),
    ]
    if reply.stop_reason:
        found.append((_tr("Ended because of"), reply.stop_reason))
    if reply.stop_sequence:
        found.append((_tr("Stop sequence"), named(reply.stop_sequence)))
    if reply.earlier is not None:
        found.append((_tr("Requests"), words.count(reply.earlier.requests + 1)))
    return found


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReplyDetails", text)
