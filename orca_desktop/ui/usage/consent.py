"""The question before a message that is large or dear: reasons, numbers and ways out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from orca_desktop.domain.money import NeedsConsent, WayOut, way_label
from orca_desktop.ui import dialogs
from orca_desktop.ui.usage import words
from orca_desktop.ui.words import say


class ConsentDialog(QDialog):
    """``way`` is what the person chose, ``None`` for not sending."""

    def __init__(self, asked: NeedsConsent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Send this message?"))
        self.setMinimumWidth(460)
        self.way: WayOut | None = None
        self.buttons: dict[WayOut, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(10)
        title = QLabel(self.tr("Send this message?"))
        title.setProperty("tone", "heading")
        column.addWidget(title)
        for reason in asked.reasons:
            column.addWidget(self._line(say(reason)))
        column.addWidget(self._line(self._numbers(asked), "small"))
        column.addSpacing(8)
        ways = asked.overflow.ways if asked.overflow is not None else (WayOut.SEND_ANYWAY,)
        for way in ways:
            self._offer(way, asked, column)
        cancel = QPushButton(self.tr("Do not send"))
        cancel.setProperty("kind", "primary")
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        column.addWidget(cancel)
        cancel.setFocus()

    def _offer(self, way: WayOut, asked: NeedsConsent, column: QVBoxLayout) -> None:
        if asked.overflow is not None:
            text = say(way_label(way, asked.overflow))
        else:
            text = self.tr("Send all the same")
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._take(way))
        self.buttons[way] = button
        column.addWidget(button)

    def _take(self, way: WayOut) -> None:
        self.way = way
        self.accept()

    def _numbers(self, asked: NeedsConsent) -> str:
        coming = asked.forecast
        return self.tr(
            "Estimate: {input} tokens to read, at most {output} to write, {least} to {most}."
        ).format(
            input=words.count(coming.input_tokens),
            output=words.count(coming.max_tokens),
            least=words.amount(coming.at_least),
            most=words.amount(coming.at_most),
        )

    def _line(self, text: str, tone: str = "") -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if tone:
            label.setProperty("tone", tone)
        return label


async def ask(parent: QWidget, asked: NeedsConsent) -> WayOut | None:
    """What the person wants done about a message that needs consent; ``None`` is not to send."""
    dialog = ConsentDialog(asked, parent)
    await dialogs.finished(dialog)
    return dialog.way
