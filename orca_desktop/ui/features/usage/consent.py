"""The question before something large or dear is sent: reasons, numbers and ways out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from orca_desktop.domain.estimate import NeedsConsent
from orca_desktop.domain.money import WayOut, way_label
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording import price, spending as words
from orca_desktop.ui.wording.translation import translate


class ConsentDialog(QDialog):
    """Asks for consent; ``way`` is what the person chose, ``None`` for not sending.

    Whatever is pressed in a hurry (Enter, Escape, the window's own button) sends nothing.
    """

    def __init__(self, asked: NeedsConsent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = _question(asked)
        self.setWindowTitle(question)
        self.setMinimumWidth(460)
        self.way: WayOut | None = None
        self.buttons: dict[WayOut, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(10)
        title = QLabel(question)
        title.setProperty("tone", "heading")
        column.addWidget(title)
        for reason in asked.reasons:
            column.addWidget(self._line(translate(reason)))
        column.addWidget(self._line(_estimate(asked), "small"))
        column.addSpacing(8)
        for way in asked.ways:
            self._offer(way, translate(way_label(way, asked.estimate.overflow)), column)
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


async def ask(parent: QWidget, asked: NeedsConsent) -> WayOut | None:
    """What the person wants done; ``None`` is not to send."""
    dialog = ConsentDialog(asked, parent)
    await dialogs.finished(dialog)
    return dialog.way


def _question(asked: NeedsConsent) -> str:
    count = asked.estimate.answers
    if asked.in_chat:
        return _tr("Send this message?")
    return (
        _tr("Ask for {count} answers?").format(count=count)
        if count != 1
        else _tr("Ask for 1 answer?")
    )


def _estimate(asked: NeedsConsent) -> str:
    """What is expected, in numbers."""
    found = asked.estimate
    if not asked.in_chat:
        return price.words(found)
    if found.most is None:
        text = _tr("Estimate: {input} tokens to read, at most {output} to write; price unknown.")
    else:
        text = _tr("Estimate: {input} tokens to read, at most {output} to write, up to {most}.")
    return text.format(
        input=words.count(found.input_tokens),
        output=words.count(found.max_tokens),
        most=words.amount(found.most),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ConsentDialog", text)
