"""The page *Costs* of the settings: the account's balance and the person's own limits."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from orca_desktop.domain.money import OwnLimits
from orca_desktop.ui.widgets.form_page import FormPage, buttons
from orca_desktop.ui.widgets.number_entry import NumberEntry, read
from orca_desktop.ui.wording import spending as words, values

if TYPE_CHECKING:
    from orca_desktop.gateway.account import Balance

_MOST: Final = 1_000_000


class CostsPage(FormPage):
    """``limits_changed`` carries limits that make sense; what does not is told at the field.

    ``usage`` is the button that leads to the page of what was used.
    """

    limits_changed = Signal(object)
    balance_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("CostsPage", "Costs"), parent)
        self._limits = OwnLimits()
        self._balance = QLabel(self.tr("not asked yet"))
        self._balance.setTextFormat(Qt.TextFormat.PlainText)
        self._balance.setWordWrap(True)
        self.message = self._field(self.tr("Limit for one message"))
        self.day = self._field(self.tr("Limit for one day"))
        self._note = QLabel()
        self._note.setProperty("tone", "problem")
        self._note.setWordWrap(True)
        self.usage = QPushButton(self.tr("Show tokens and costs"))
        self.add_row(self.tr("Balance"), self._balance)
        self.add_row(self.tr("Used so far"), buttons(self.usage))
        self.add_gap()
        self.add_row(self.tr("Ask me above, for one message"), self.message)
        self.add_row(self.tr("Ask me above, for one day"), self.day, self._note)
        self.add_words(
            self.tr(
                "Before a message that may cost more, you are asked. Empty: never asked. "
                "This is a limit of this program; those of your account are set at orcarouter.ai."
            )
        )

    def show_limits(self, limits: OwnLimits) -> None:
        """Show the limits that hold."""
        self._limits = limits
        for field, value in ((self.message, limits.per_message), (self.day, limits.per_day)):
            field.show_number(value)

    def show_balance(self, balance: Balance | str) -> None:
        """Show what the account has left, or in words why that is not known."""
        if isinstance(balance, str):
            self._balance.setText(balance)
            return
        if balance.is_unlimited:
            left = self.tr("No limit")
        elif balance.left is None:
            left = self.tr("The gateway tells no balance.")
        else:
            left = self.tr("{amount} left").format(amount=words.amount(balance.left))
        if balance.used is not None:
            used = self.tr("{amount} used").format(amount=words.amount(balance.used))
            left = values.listed((left, used))
        if balance.until is not None:
            day = values.day(balance.until.date())
            until = self.tr("until {day}").format(day=day)
            left = values.listed((left, until))
        self._balance.setText(left)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.balance_requested.emit()

    def _field(self, name: str) -> AmountEntry:
        field = AmountEntry()
        field.setAccessibleName(name)
        field.setPlaceholderText(self.tr("no limit"))
        field.given.connect(lambda _: self._edit())
        field.unreadable.connect(self._refuse)
        field.textEdited.connect(self._accept)
        return field

    def _accept(self) -> None:
        if not (self.message.is_unreadable or self.day.is_unreadable):
            self._note.clear()

    def _refuse(self) -> None:
        self._note.setText(self.tr("Give an amount of US dollars above zero, such as 0.25."))

    def _edit(self) -> None:
        limits = OwnLimits(self.message.number, self.day.number)
        before = self._limits
        if limits != before:
            self._limits = limits
            self.limits_changed.emit(limits)
            self.changed.emit(self.tr("The limit was changed."), lambda: self._go_back_to(before))

    def _go_back_to(self, limits: OwnLimits) -> None:
        self.show_limits(limits)
        self.limits_changed.emit(limits)


class AmountEntry(NumberEntry):
    """An amount of US dollars above zero, with or without their sign."""

    def __init__(self) -> None:
        super().__init__(lambda amount: 0 < amount < _MOST)

    def words(self, value: Decimal) -> str:
        return values.as_dollars(super().words(value))

    def read(self, text: str) -> Decimal | None:
        return read(text.strip().removeprefix("$").removesuffix("$"))
