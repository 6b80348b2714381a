"""A row of choices of which exactly one is taken."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QGroupBox,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.access_keys import without_access_key

_GAP: Final = 4


class _Segment(QRadioButton):
    """One of several choices to keyboard and screen reader, and a button to the eye."""

    def __init__(self, words: str, name: str) -> None:
        super().__init__(words)
        self.setAccessibleName(name)
        self.setProperty("kind", "segment")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words = option.fontMetrics.size(Qt.TextFlag.TextShowMnemonic, self.text())
        kind = QStyle.ContentsType.CT_PushButton
        return self.style().sizeFromContents(kind, option, words, self)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)


class Segments(QGroupBox):
    """Buttons side by side, in two rows where one has no room.

    ``chosen`` tells the value the person picked, never a program's.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """``choices`` are pairs of value and words; ``name`` is read before each of them."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("kind", "segments")
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._columns = 0
        self._absent: frozenset[str] = frozenset()
        for value, words in choices:
            button = _Segment(words, values.named(name, without_access_key(words)))
            # A screen reader toggles a button without a click.
            button.toggled.connect(lambda on, value=value: self._tell(value, on=on))
            self._group.addButton(button)
            self._buttons[value] = button
        self._arrange(self._count)
        self._use_all_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._use_all_room()

    def _use_all_room(self) -> None:
        """Leave no room for the frame that a group has to the eye."""
        if not self.contentsMargins().isNull():
            self.setContentsMargins(0, 0, 0, 0)

    def minimumSizeHint(self) -> QSize:
        """As wide as two rows need, where one has no room."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._needed(self._few)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_width()

    def _take_width(self) -> None:
        count = self._count
        self._arrange(count if self.width() >= self._needed(count) else self._few)

    def leave_out(self, values: Collection[str]) -> None:
        """Offer all choices but these; one of them that is taken shows no more that it is."""
        absent = frozenset(values)
        if absent == self._absent:
            return
        self._absent, self._columns = absent, 0
        for value, button in self._buttons.items():
            button.setVisible(value not in absent)
            if value in absent:
                self._grid.removeWidget(button)
        self._take_width()
        self._let_tab_enter()

    @property
    def _present(self) -> list[QRadioButton]:
        return [button for value, button in self._buttons.items() if value not in self._absent]

    @property
    def _count(self) -> int:
        return len(self._buttons) - len(self._absent)

    @property
    def _few(self) -> int:
        """How many buttons stand in a row where there are two."""
        return (self._count + 1) // 2

    @property
    def width_of_one_row(self) -> int:
        """The width that all buttons need beside one another."""
        return self._needed(len(self._buttons))

    def _needed(self, columns: int) -> int:
        """The width that rows of so many buttons need."""
        widths = [each.sizeHint().width() for each in self._present]
        return sum(max(widths[place::columns]) for place in range(columns)) + _GAP * (columns - 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for place in range(len(self._buttons)):
            self._grid.setColumnStretch(place, int(place < columns))
        self._columns = columns
        for place, button in enumerate(self._present):
            self._grid.addWidget(button, place // columns, place % columns)
        self.updateGeometry()

    @property
    def value(self) -> str | None:
        """The value shown as taken, or None."""
        return next((v for v, b in self._buttons.items() if b.isChecked()), None)

    def button(self, value: str) -> QRadioButton:
        """The button of a value."""
        return self._buttons[value]

    @property
    def stop(self) -> QWidget:
        """The one of the buttons that Tab goes to: the taken one, or the first."""
        taken = self.value
        shown = self._present or [*self._buttons.values()]
        return self._buttons[taken] if taken and taken not in self._absent else shown[0]

    def choose(self, value: str | None) -> None:
        """Show a value as taken (None: none of them); emits nothing."""
        self._group.setExclusive(False)
        for known, button in self._buttons.items():
            blocked = button.blockSignals(True)
            button.setChecked(known == value)
            button.blockSignals(blocked)
        self._group.setExclusive(True)
        self._let_tab_enter()

    def _tell(self, value: str, *, on: bool) -> None:
        if on:
            self._let_tab_enter()
            self.chosen.emit(value)

    def _let_tab_enter(self) -> None:
        """Let Tab go to the taken choice, or to the first; the arrows go on from there."""
        stop = self.stop
        for button in self._buttons.values():
            policy = Qt.FocusPolicy.TabFocus if button is stop else Qt.FocusPolicy.NoFocus
            button.setFocusPolicy(policy)

    def refuse(self, value: str, reason: str, otherwise: str = "") -> None:
        """Grey one choice and say why; an empty reason allows it again.

        What is greyed does not look taken, for it is not in force.
        """
        button = self._buttons[value]
        if reason and button.isChecked():
            self.choose(None)
        button.setEnabled(not reason)
        button.setToolTip(reason or otherwise)
        button.setAccessibleDescription(reason)
