"""A line for one number, read in the digits that are shown and in those that people write."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit

from orca_desktop.domain import numerals
from orca_desktop.domain.numerals import Notation


def notation() -> Notation:
    """How numbers are written in the language of the window."""
    locale = QLocale()
    return Notation(
        locale.decimalPoint(), locale.groupSeparator(), locale.zeroDigit(), locale.negativeSign()
    )


def read(text: str) -> Decimal | None:
    """The number that a text is in the language of the window; ``None`` if it is none."""
    return numerals.read(text, notation())


def written(value: Decimal | float) -> str:
    """A number as a field shows it in the language of the window."""
    return numerals.written(value, notation())


class NumberEntry(QLineEdit):
    """``given`` carries what was written, ``None`` for nothing, while it is being written.

    What cannot be read, or is not ``accepted``, gives back the number that was there before the
    person began, and is told by ``unreadable``; when the field is left it shows that number again.
    """

    given = Signal(object)
    unreadable = Signal()

    def __init__(self, accepted: Callable[[Decimal], bool] = lambda _: True) -> None:
        super().__init__()
        self._accepted = accepted
        self._now: Decimal | None = None
        self._before: Decimal | None = None
        self._is_written = False
        self._is_unread = False
        self.textEdited.connect(self._edit)
        self.editingFinished.connect(self._settle)

    def show_number(self, value: Decimal | float | None) -> None:
        """Show a number, or none; what someone is writing stays if it means the same."""
        number = Decimal(repr(value)) if isinstance(value, float) else value
        wanted = None if number is None else Decimal(number)
        if self._is_unread and wanted == self._now:
            return
        self._now, self._is_unread = wanted, False
        if self.read(self.text()) != wanted:
            self.setText("" if wanted is None else self.words(wanted))

    @property
    def number(self) -> Decimal | None:
        """The number that holds now."""
        return self._now

    @property
    def is_unreadable(self) -> bool:
        """Whether something is written that is not taken."""
        return self._is_unread

    def read(self, text: str) -> Decimal | None:
        """The number that a text is."""
        return read(text)

    def words(self, value: Decimal) -> str:
        """How a number is shown."""
        return written(value)

    def _edit(self, text: str) -> None:
        if not self._is_written:
            self._before, self._is_written = self._now, True
        number = self.read(text)
        self._is_unread = bool(text.strip()) and (number is None or not self._accepted(number))
        given = self._before if self._is_unread else number
        if given != self._now:
            self._now = given
            self.given.emit(given)
        if self._is_unread:
            self.unreadable.emit()

    def _settle(self) -> None:
        self._is_written = self._is_unread = False
        self.setText("" if self._now is None else self.words(self._now))


class SteppedEntry(NumberEntry):
    """A number that Up and Down step."""

    stepped = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self.stepped.emit(1)
            case Qt.Key.Key_Down:
                self.stepped.emit(-1)
            case _:
                super().keyPressEvent(event)
