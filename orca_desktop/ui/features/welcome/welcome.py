"""The welcome page: connect with a key, or look around first; both of equal weight."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.key_state import KeyShown
from orca_desktop.ui.theme.appearance import text_scale
from orca_desktop.ui.widgets.key_field import KeyField
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards

_CARDS_WIDTH: Final = 840
_SIDE_BY_SIDE: Final = 720


class Welcome(QScrollArea):
    """Offers ``key``, the field for a pasted one, and ``practice``, the button of the other choice.

    ``key_page`` leads to where a key is to be had.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll_downwards(self)
        self.key = KeyField()
        self.practice = QPushButton(self.tr("Look around first"))
        self.practice.setProperty("kind", "primary")
        self.key_page = QPushButton(self.tr("Get a key at orcarouter.ai"))
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(16)
        self._cards.addWidget(self._connect_card(), 1)
        self._cards.addWidget(self._practice_card(), 1)
        self.setWidget(self._page())

    def show_key(self, shown: KeyShown) -> None:
        """Show how the test of the key went and where it is kept."""
        self.key.show_key(shown)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._inner.setMaximumWidth(round(_CARDS_WIDTH * text_scale()))
            self._place_cards()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    def _place_cards(self) -> None:
        wide = self.viewport().width() >= _SIDE_BY_SIDE * text_scale()
        direction = QBoxLayout.Direction
        self._cards.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _page(self) -> QWidget:
        title = QLabel(self.tr("Welcome to Orca Desktop"))
        title.setObjectName("greeting")
        lead = _words(
            self.tr("One window for the models behind OrcaRouter. How would you like to begin?")
        )
        quiet = _words(
            self.tr(
                "Your conversations stay on this computer. Nothing leaves it but the requests "
                "you send to the gateway."
            )
        )
        inner = QWidget()
        self._inner = inner
        inner.setMaximumWidth(round(_CARDS_WIDTH * text_scale()))
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 32, 24, 32)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(lead)
        column.addSpacing(16)
        column.addLayout(self._cards)
        column.addSpacing(8)
        column.addWidget(quiet)
        page = QWidget()
        page.setObjectName("welcomePage")
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(2)
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.addStretch(1)
        line.addWidget(inner, 100)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(3)
        return page

    def _connect_card(self) -> QFrame:
        card, rows = _card(
            self.tr("Connect to OrcaRouter"),
            self.tr(
                "More than 200 models, paid by use. Sign in, or paste the key from your account."
            ),
        )
        self.key_page.setProperty("kind", "link")
        rows.addWidget(self.key_page, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addWidget(self.key, 1)
        return card

    def _practice_card(self) -> QFrame:
        card, rows = _card(
            self.tr("Look around first"),
            self.tr(
                "Works at once, without a key and without a network. The answers are made up by "
                "a small built-in model, which is no language model of the cloud: "
                "good for getting to know the window, not for facts."
            ),
        )
        rows.addStretch(1)
        rows.addWidget(self.practice)
        return card


def _card(title: str, lead: str) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setProperty("kind", "card")
    rows = QVBoxLayout(card)
    rows.setContentsMargins(20, 20, 20, 20)
    rows.setSpacing(12)
    head = QLabel(title)
    head.setProperty("tone", "heading")
    rows.addWidget(head)
    rows.addWidget(_words(lead))
    return card, rows


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("tone", "muted")
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
