"""The bar above the transcript in which a text to find is typed."""

from __future__ import annotations

from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.wording import values

_ICON: Final = 16


class Searched(Protocol):
    """What is searched: a transcript, or several side by side.

    ``found`` tells how many matches there are and the number of the current one, from 1.
    """

    @property
    def found(self) -> SignalInstance:
        """Tells what was found."""

    def find(self, text: str) -> None:
        """Search a text."""

    def find_next(self) -> None:
        """Go to the next match."""

    def find_previous(self) -> None:
        """Go to the match before."""

    def clear_find(self) -> None:
        """Take all marks away."""

    def setFocus(self, reason: Qt.FocusReason) -> None:
        """Take the keyboard back."""


class FindBar(QWidget):
    """A field, the count, next, previous and close; Escape gives the text back its focus."""

    def __init__(self, transcript: Searched, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Find in conversation"))
        self.field.setPlaceholderText(self.tr("Find in conversation"))
        self.field.setClearButtonEnabled(False)
        self.count = QLabel(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setMinimumWidth(90)
        self._previous = IconButton("chevron-up", self.tr("Previous match"), size=_ICON)
        self._next = IconButton("chevron-down", self.tr("Next match"), size=_ICON)
        self._close = IconButton("close", self.tr("Close"), size=_ICON)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        for widget in (self.count, self._previous, self._next, self._close):
            row.addWidget(widget)
        self.field.textChanged.connect(transcript.find)
        self._previous.clicked.connect(transcript.find_previous)
        self._next.clicked.connect(transcript.find_next)
        self._close.clicked.connect(self.close_bar)
        transcript.found.connect(self._show_count)
        self.field.installEventFilter(self)

    def open(self) -> None:
        """Show the bar with its text selected, and search again."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self._transcript.find(self.field.text())

    def show_text(self, text: str) -> None:
        """Show the bar with a text that is searched already; the focus stays where it is."""
        blocked = self.field.blockSignals(True)
        self.field.setText(text)
        self.field.blockSignals(blocked)
        self.show()

    def close_bar(self) -> None:
        """Hide the bar and its marks; the reading position stays."""
        self.hide()
        self._transcript.clear_find()
        self._transcript.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_count(self, count: int, current: int) -> None:
        if not self.field.text().strip():
            self.count.setText("")
        elif count == 0:
            self.count.setText(self.tr("Nothing found"))
        else:
            self.count.setText(values.filled(self.tr("{0} of {1}"), max(current, 1), count))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Shift+Enter goes back, Escape closes."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)  # noqa: S101 - by its type
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                    self._transcript.find_previous()
                else:
                    self._transcript.find_next()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close_bar()
                return True
        return super().eventFilter(watched, event)
