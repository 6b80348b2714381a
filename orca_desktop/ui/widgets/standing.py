"""A line that says what is wrong for as long as it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from orca_desktop.ui.theme import icons
from orca_desktop.ui.theme.appearance import Appearance
from orca_desktop.ui.widgets.announce import announce

_ICON: Final = 20


class Standing(QFrame):
    """Stands above the conversation as long as what it says is true, and takes no focus away.

    One that ``can_be_closed`` tells of the past: ``closed`` says that it was read.
    """

    closed = Signal()

    def __init__(
        self,
        appearance: Appearance,
        parent: QWidget | None = None,
        *,
        can_be_closed: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("standing")
        self._appearance = appearance
        self._sign = QLabel()
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        if can_be_closed:
            self.close_button = QPushButton(self.tr("I have read this"))
            self.close_button.clicked.connect(self.closed)
            row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        appearance.changed.connect(self._draw)
        appearance.zoomed.connect(self._draw)
        self._draw()
        self.hide()

    def add_button(self, words: str) -> QPushButton:
        """A button for what can be done about it, beside the words."""
        button = QPushButton(words)
        place = self._row.indexOf(self.words) + 1
        self._row.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def show_words(self, words: str) -> None:
        """Say something from now on; with an empty text there is nothing to say."""
        if words == self.words.text():
            return
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        if words:
            announce(self, words)

    def _draw(self) -> None:
        size = round(_ICON * max(self._appearance.zoom, 1.0))
        danger = self._appearance.theme.danger
        picture = icons.icon("warning", danger, danger, size, self.devicePixelRatioF())
        self._sign.setPixmap(picture.pixmap(QSize(size, size), self.devicePixelRatioF()))
