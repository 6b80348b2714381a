"""Fields for numbers that read as one writes them, and leave the wheel to the page."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QToolTip

from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.theme.appearance import text_scale
from orca_desktop.ui.widgets.number_entry import read

_INDENT: Final = 4
_AROUND: Final = 40
_FEWEST_DIGITS: Final = 3


class NumberField(QDoubleSpinBox):
    """A number written as everywhere: 0.2 and 1.0, never 0.20.

    It is read in any digits. What is no number, or none of this range, gives back the number that
    was there before the field was entered, and says why.
    """

    def __init__(
        self, name: str, low: float, high: float, step: float = 1, prefix: str = ""
    ) -> None:
        """``name`` is read before the number; a whole ``step`` takes whole numbers only."""
        super().__init__()
        self._before = low
        self.setLocale(_plain())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(True)
        self.setAccessibleName(name)
        self.setPrefix(prefix)
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
        self.reach(low, high, step)

    def reach(self, low: float, high: float, step: float = 1) -> None:
        """Take numbers from low to high; emits nothing."""
        self.blockSignals(True)
        self.setDecimals(0 if float(step).is_integer() else 2)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.blockSignals(False)
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the longest number needs, and no wider."""
        longest = max(
            (self.textFromValue(end) for end in (self.minimum(), self.maximum())), key=len
        )
        digits = max(len(f"{self.prefix()}{longest}"), _FEWEST_DIGITS)
        around = round(_AROUND * text_scale())
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("0" * digits) + around)

    def show_number(self, value: float) -> None:
        """Show a number; emits nothing."""
        self.blockSignals(True)
        self.setValue(value)
        self.blockSignals(False)

    def show_nothing(self) -> None:
        """Show that there is no number; emits nothing."""
        self.blockSignals(True)
        self.lineEdit().clear()
        self.blockSignals(False)

    @property
    def number(self) -> int | float:
        """The number as it is sent: whole if the field is for whole ones."""
        value = round(self.value(), 2)
        return value if self.decimals() else int(value)

    def textFromValue(self, value: float) -> str:
        if not self.decimals():
            return self.locale().toString(int(value))
        return naming.number(round(value, self.decimals()))

    def valueFromText(self, text: str) -> float:
        number = read(self._bare(text))
        return self.value() if number is None else float(number)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Take what is a number of this range; anything else may be on the way to one."""
        number = read(self._bare(text))
        is_taken = (
            number is not None
            and self.minimum() <= number <= self.maximum()
            and number == round(number, self.decimals())
        )
        state = QValidator.State
        return state.Acceptable if is_taken else state.Intermediate, text, position

    def fixup(self, text: str) -> str:
        """Go back to the number from before, in the place of a text that cannot be taken."""
        if self._bare(text).strip():
            # Later: where the field is left, the next one takes the keyboard, which hides tips.
            QTimer.singleShot(0, self, self._tell)
        return f"{self.prefix()}{self.textFromValue(self._before)}"

    def _tell(self) -> None:
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), self._wanted(), self)

    def _wanted(self) -> str:
        ends = [self.textFromValue(end) for end in (self.minimum(), self.maximum())]
        if self.decimals():
            return self.tr("Give a number from {low} to {high}.").format(low=ends[0], high=ends[1])
        whole = self.tr("Give a whole number from {low} to {high}.")
        return whole.format(low=ends[0], high=ends[1])

    def _bare(self, text: str) -> str:
        return text.removeprefix(self.prefix())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Remember the number to go back to."""
        self._before = self.value()
        super().focusInEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class AmountField(NumberField):
    """An amount of US dollars, with its cents."""

    def textFromValue(self, value: float) -> str:
        return self.locale().toString(value, "f", 2)


def _plain() -> QLocale:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale
