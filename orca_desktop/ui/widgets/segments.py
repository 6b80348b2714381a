"""A row of choices of which exactly one is taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget


class Segments(QWidget):
    """Buttons side by side; ``chosen`` tells the value the person picked, never a program's."""

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """``choices`` are pairs of value and words; ``name`` is read before each of them."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for value, words in choices:
            button = QToolButton()
            button.setText(words)
            button.setAccessibleName(f"{name}: {words}")
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            # A screen reader toggles a button without a click.
            button.toggled.connect(lambda on, value=value: self._tell(value, on=on))
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button, 1)

    @property
    def value(self) -> str | None:
        """The value shown as taken, or None."""
        return next((v for v, b in self._buttons.items() if b.isChecked()), None)

    @property
    def last(self) -> QWidget:
        """The last of the buttons, after which Tab leaves."""
        return list(self._buttons.values())[-1]

    def choose(self, value: str | None) -> None:
        """Show a value as taken (None: none of them); emits nothing."""
        self._group.setExclusive(False)
        for known, button in self._buttons.items():
            blocked = button.blockSignals(True)
            button.setChecked(known == value)
            button.blockSignals(blocked)
        self._group.setExclusive(True)

    def _tell(self, value: str, *, on: bool) -> None:
        if on:
            self.chosen.emit(value)

    def refuse(self, value: str, reason: str, otherwise: str = "") -> None:
        """Grey one choice and say why; an empty reason allows it again.

        The taken choice stays as it is, so that nothing changes without the person.
        """
        button = self._buttons[value]
        button.setEnabled(not reason or button.isChecked())
        button.setToolTip(reason or otherwise)
        button.setAccessibleDescription(reason)
