"""Why a question makes no sense with a model, and what to do instead."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from orca_desktop.domain.objections import Remediation
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.widgets.flow_layout import FlowLayout
from orca_desktop.ui.wording.translation import translate, translated


class RefusalCard(QFrame):
    """Shows the reason; ``mended`` carries a remedy, ``instead_requested`` another question."""

    mended = Signal(object)
    instead_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.reason = QLabel()
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self._ways = QWidget()
        self._flow = FlowLayout(self._ways, gap=8)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 10, 12, 10)
        inside.addWidget(self.reason)
        inside.addWidget(self._ways)
        self.hide()

    def show_offer(self, offer: Remediation | None) -> None:
        """Show why a question cannot be asked; nothing if it can."""
        self.setVisible(offer is not None and not offer.is_possible)
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        if offer is None or offer.reason is None:
            return
        self.reason.setText(translate(offer.reason))
        if offer.remedy is not None:
            remedy, words = offer.remedy, translated("capabilities", offer.remedy.label)
            self._add(words).clicked.connect(lambda: self.mended.emit(remedy))
        self._flow.addWidget(QLabel(self.tr("Instead:")))
        for question in offer.instead:
            words = naming.question_words(question)
            self._add(words).clicked.connect(
                lambda _=False, each=question: self.instead_requested.emit(each)
            )

    def _add(self, words: str) -> QPushButton:
        button = QPushButton(words)
        self._flow.addWidget(button)
        return button
