"""The line above the answer style that offers the style of an answer that was chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.wording import values


class AnswerStyleOffer(QFrame):
    """One question with one action, and the way back once it was taken.

    Its buttons are ``take``, ``undo`` and ``close_button``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("likeThis")
        self._what = QLabel()
        self._words = QLabel()
        self._words.setProperty("tone", "small")
        for label in (self._words, self._what):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.take = QPushButton(self.tr("Answer like this"))
        self.undo = QPushButton(self.tr("Undo"))
        self.undo.setAccessibleName(self.tr("Undo the answer style"))
        for button in (self.take, self.undo):
            button.setProperty("kind", "link")
        self.close_button = IconButton("close", self.tr("Leave the answer style as it is"), size=16)
        first = QHBoxLayout()
        first.setSpacing(4)
        first.addWidget(self._words, 1)
        first.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 8, 12, 8)
        rows.setSpacing(2)
        rows.addLayout(first)
        rows.addWidget(self._what)
        rows.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def ask(self, what: str) -> None:
        """Ask whether to go on like an answer; ``what`` is how it differs from now."""
        self._show(self.tr("Answer like this from now on?"), what, is_taken=False)

    def tell(self, what: str) -> None:
        """Say that it is so now, with the way back."""
        had_focus = self.take.hasFocus()
        self._show(self.tr("From now on"), what, is_taken=True)
        if had_focus:
            self.undo.setFocus()
        announce(self, values.named(self._words.text(), what))

    def _show(self, words: str, what: str, *, is_taken: bool) -> None:
        self._words.setText(words)
        self._what.setText(what)
        self.setAccessibleName(f"{words} {what}")
        self.take.setVisible(not is_taken)
        self.undo.setVisible(is_taken)
        self.show()
