"""The question before something large or dear is sent: reasons, numbers and ways out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from orca_desktop.domain.money import NeedsConsent, WayOut, way_label
from orca_desktop.domain.words import Text
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording import spending as words
from orca_desktop.ui.wording.translation import translate


@dataclass(frozen=True, slots=True)
class Consent:
    """What the person is asked: the question, why it is asked, and what is expected in numbers.

    ``ways`` are what can be done instead of not sending, each with its words.
    """

    question: str
    reasons: Sequence[Text]
    estimate: str
    ways: Sequence[tuple[WayOut, str]]


def for_message(asked: NeedsConsent) -> Consent:
    """The question about one message."""
    coming, overflow = asked.forecast, asked.overflow
    if coming.at_most is None:
        text = _tr("Estimate: {input} tokens to read, at most {output} to write; price unknown.")
    else:
        text = _tr("Estimate: {input} tokens to read, at most {output} to write, up to {most}.")
    if overflow is not None:
        ways = [(way, translate(way_label(way, overflow))) for way in overflow.ways]
    else:
        ways = [send_all_the_same()]
    estimate = text.format(
        input=words.count(coming.input_tokens),
        output=words.count(coming.max_tokens),
        most=words.amount(coming.at_most),
    )
    return Consent(_tr("Send this message?"), asked.reasons, estimate, ways)


def send_all_the_same() -> tuple[WayOut, str]:
    """The way out that costs."""
    return WayOut.SEND_ANYWAY, _tr("Send all the same")


class ConsentDialog(QDialog):
    """Asks for consent; ``way`` is what the person chose, ``None`` for not sending.

    Whatever is pressed in a hurry (Enter, Escape, the window's own button) sends nothing.
    """

    def __init__(self, asked: Consent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(asked.question)
        self.setMinimumWidth(460)
        self.way: WayOut | None = None
        self.buttons: dict[WayOut, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(10)
        title = QLabel(asked.question)
        title.setProperty("tone", "heading")
        column.addWidget(title)
        for reason in asked.reasons:
            column.addWidget(self._line(translate(reason)))
        column.addWidget(self._line(asked.estimate, "small"))
        column.addSpacing(8)
        for way, text in asked.ways:
            self._offer(way, text, column)
        cancel = QPushButton(self.tr("Do not send"))
        cancel.setProperty("kind", "primary")
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        column.addWidget(cancel)
        cancel.setFocus()

    def _offer(self, way: WayOut, text: str, column: QVBoxLayout) -> None:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._take(way))
        self.buttons[way] = button
        column.addWidget(button)

    def _take(self, way: WayOut) -> None:
        self.way = way
        self.accept()

    def _line(self, text: str, tone: str = "") -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if tone:
            label.setProperty("tone", tone)
        return label


async def ask(parent: QWidget, asked: Consent) -> WayOut | None:
    """What the person wants done; ``None`` is not to send."""
    dialog = ConsentDialog(asked, parent)
    await dialogs.finished(dialog)
    return dialog.way


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConsentDialog", text)
