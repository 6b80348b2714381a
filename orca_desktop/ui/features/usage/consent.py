"""The question before something large or dear is sent: reasons, numbers and ways out."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from orca_desktop.domain.estimate import NeedsConsent
from orca_desktop.domain.money import WayOut, way_label
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Money, counted
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.wording import price
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
    if asked.in_chat:
        return QCoreApplication.translate("ConsentDialog", "Send this message?")
    return translate(counted("ConsentDialog", _ASK, asked.estimate.answers))


def _estimate(asked: NeedsConsent) -> str:
    """What is expected, in numbers."""
    found = asked.estimate
    if not asked.in_chat:
        return price.words(found)
    read, written = found.input_tokens, found.max_tokens
    if found.most is None:
        return translate(counted("ConsentDialog", _UNPRICED, read, output=written))
    most = Money(found.most)
    return translate(counted("ConsentDialog", _PRICED, read, output=written, most=most))


_ASK: Final = Counted(
    "Ask for 1 answer?", QT_TRANSLATE_NOOP("ConsentDialog", "Ask for {n} answers?", None, 1)
)
_UNPRICED: Final = Counted(
    "Estimate: 1 token to read, at most {output} to write; price unknown.",
    QT_TRANSLATE_NOOP(
        "ConsentDialog",
        "Estimate: {n} tokens to read, at most {output} to write; price unknown.",
        None,
        1,
    ),
)
_PRICED: Final = Counted(
    "Estimate: 1 token to read, at most {output} to write, up to {most}.",
    QT_TRANSLATE_NOOP(
        "ConsentDialog",
        "Estimate: {n} tokens to read, at most {output} to write, up to {most}.",
        None,
        1,
    ),
)
