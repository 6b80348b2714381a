"""The line below the columns: how they are read, and what is done with their answers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QMenu, QPushButton, QWidget

from orca_desktop.domain.comparison import MOST_REPEATS
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.features.compare.reading.comparison_top import offer
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.widgets.flow_layout import FlowLayout
from orca_desktop.ui.wording.translation import translate

_UNTIL: Final = Counted(
    "", QT_TRANSLATE_NOOP("ComparisonBar", "Until every column has {n} answers", None, 1)
)


class ComparisonBar(QFrame):
    """Switches and buttons; with whom to compare is asked only while there is a comparison."""

    repeated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareBar")
        self.together = _switch(self.tr("Scroll together"))
        self.together.setChecked(True)
        self.compare = _switch(self.tr("Show differences"))
        self.reference: ChoiceBox[str] = ChoiceBox(self.tr("Compared with"))
        self.only = _switch(self.tr("Only what differs"))
        self.show_plot = _switch(self.tr("Plot"))
        self.repeat = _button(self.tr("Repeat"))
        self.export = _button(self.tr("Export report"))
        line = FlowLayout(self, gap=12)
        line.setContentsMargins(12, 8, 12, 4)
        for each in (
            self.together,
            self.compare,
            self.reference,
            self.only,
            self.show_plot,
            self.repeat,
            self.export,
        ):
            line.addWidget(each)
        self.compare.toggled.connect(self._follow_compare)
        self.repeat.clicked.connect(self._open_repeats)
        self._follow_compare()

    @property
    def wants_plot(self) -> bool:
        """Whether the plot is wanted, and there is something to plot."""
        return self.show_plot.isChecked() and not self.show_plot.isHidden()

    def show_columns(self, letters: Sequence[str]) -> None:
        """Offer the columns to compare with."""
        if self.reference.values != tuple(letters):
            before = max(self.reference.currentIndex(), 0)
            self.reference.clear()
            for each in letters:
                self.reference.offer(self.tr("to {letter}").format(letter=each), each)
            self.reference.setCurrentIndex(min(before, len(letters) - 1))

    def show_allowed(self, *, repeats: bool, exports: bool, plots: bool) -> None:
        """Show what can be done now."""
        self.repeat.setEnabled(repeats)
        self.export.setEnabled(exports)
        self.show_plot.setVisible(plots)

    def _follow_compare(self) -> None:
        for each in (self.reference, self.only):
            each.setVisible(self.compare.isChecked())

    def _open_repeats(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for times in range(2, MOST_REPEATS + 1):
            words = translate(counted("ComparisonBar", _UNTIL, times))
            offer(menu, words, partial(self.repeated.emit, times))
        menu.popup(self.repeat.mapToGlobal(self.repeat.rect().bottomLeft()))


def _switch(words: str) -> QCheckBox:
    switch = QCheckBox(words)
    switch.setAccessibleName(words)
    return switch


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words)
    button.setProperty("kind", "small")
    return button
