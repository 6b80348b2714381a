"""The foot of the page that sets a comparison up: a warning, what it takes, and running it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.theme.appearance import text_scale
from orca_desktop.ui.wording.translation import translate

_COMPARED: Final = Counted(
    "Ask for 1 answer", QT_TRANSLATE_NOOP("SetupFoot", "Compare {n} answers", None, 1)
)
_NARROW: Final = 640
"""Pixels of the foot below which the price stands above the buttons."""

WIDEST: Final = 820
"""Pixels, at the smallest text, beyond which the page does not grow: wider is not read well."""


class SetupFoot(QFrame):
    """Stays in sight below the page. ``way_out`` accepts what is offered in a warning."""

    def __init__(self, beside: int, parent: QWidget | None = None) -> None:
        """``beside`` are the pixels of the scroll bar next to what stands above."""
        super().__init__(parent)
        self.setObjectName("compareFoot")
        self.warning = QLabel()
        self.warning.setProperty("tone", "warning")
        self.price = QLabel()
        for label in (self.warning, self.price):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.way_out = QPushButton()
        self.key = QPushButton(self.tr("Open settings"))
        for button in (self.way_out, self.key):
            button.setProperty("kind", "small")
        self.keep = QPushButton(self.tr("Keep as a recipe…"))
        self.keep.setProperty("kind", "link")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.run = QPushButton(self.tr("Run"))
        self.run.setAccessibleName(self.tr("Run"))
        self.run.setProperty("kind", "primary")
        inner = QWidget()
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(24, 10, 24, 12)
        lines.setSpacing(6)
        lines.addLayout(line((self.warning, 1), (self.way_out, 0), (self.key, 0)))
        self._below = QGridLayout()
        self._below.setHorizontalSpacing(10)
        self._below.setVerticalSpacing(6)
        self._below.setColumnStretch(0, 1)
        for column, button in enumerate((self.keep, self.cancel, self.run), 1):
            self._below.addWidget(button, 1, column)
        lines.addLayout(self._below)
        self._place_price()
        centre(inner, self, beside)
        self.warn("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_price()

    def _place_price(self) -> None:
        """Give price and recipe a line of their own where they would squeeze the buttons."""
        if self.width() < _NARROW * text_scale():
            self._below.addWidget(self.price, 0, 0, 1, 2)
            self._below.addWidget(self.keep, 0, 2, 1, 2)
        else:
            self._below.addWidget(self.price, 1, 0)
            self._below.addWidget(self.keep, 1, 1)

    def warn(self, words: str, way_out: str = "", *, key: bool = False) -> None:
        """Say what should be known before it is run, with one button where something helps."""
        self.warning.setText(words)
        self.warning.setVisible(bool(words))
        self.way_out.setText(way_out)
        self.way_out.setVisible(bool(way_out))
        self.key.setVisible(key)

    def tell(self, words: str, count: int, *, may_run: bool) -> None:
        """Say what it takes, or why it cannot be run, for so many answers side by side."""
        self.price.setText(words)
        told = translate(counted("SetupFoot", _COMPARED, count)) if count else self.tr("Run")
        self.run.setText(told)
        # Its name is for scripts and habits; what it does now is read after it.
        self.run.setAccessibleDescription(told if count else "")
        self.run.setEnabled(may_run)


def line(*parts: tuple[QWidget, int]) -> QHBoxLayout:
    """Widgets side by side, each with its share of the room."""
    found = QHBoxLayout()
    found.setSpacing(10)
    for widget, share in parts:
        found.addWidget(widget, share)
    return found


class _Width(QObject):
    """Keeps a widget as wide as is good to read, in the present size of the text."""

    def __init__(self, kept: QWidget) -> None:
        super().__init__(kept)
        self._keep(kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FontChange and isinstance(watched, QWidget):
            self._keep(watched)
        return False

    @staticmethod
    def _keep(widget: QWidget) -> None:
        widget.setMaximumWidth(round(WIDEST * text_scale()))


def centre(inner: QWidget, around: QWidget, beside: int = 0) -> None:
    """Put a widget into the middle of another one, no wider than is good to read."""
    inner.installEventFilter(_Width(inner))
    across = QHBoxLayout(around)
    across.setContentsMargins(0, 0, beside, 0)
    across.addStretch(1)
    across.addWidget(inner, 1000)
    across.addStretch(1)
