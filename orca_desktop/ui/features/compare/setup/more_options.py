"""One step further: a grid of two questions, even steps, how many at once, and the limit."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from orca_desktop.domain.comparison import MOST_COLUMNS, Question
from orca_desktop.domain.spans import Span
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.features.compare.setup.number_fields import AmountField, NumberField
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.widgets.flow_layout import FlowLayout
from orca_desktop.ui.widgets.fold import FoldSection
from orca_desktop.ui.wording.translation import translated

_PAUSE_MS: Final = 300
"""After the last step of how many are written at once, so that several steps are kept once."""


class MoreOptions(FoldSection):
    """Folded away at first. ``second.picked`` carries a second question or ``None``.

    ``stepped`` carries a span, its low and high end, and how many columns.
    """

    stepped = Signal(object, float, float, int)
    at_once_changed = Signal(int)
    limit_changed = Signal(object)

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.second: ChoiceBox[Question | None] = ChoiceBox(self.tr("And also change"))
        self.of: ChoiceBox[Span] = ChoiceBox(self.tr("Even steps of"))
        self.of.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.low = NumberField(self.tr("From"), 0, 1)
        self.high = NumberField(self.tr("To"), 0, 1)
        self.count = NumberField(self.tr("Number of columns"), 2, MOST_COLUMNS)
        self.count.show_number(5)
        self.make = QPushButton(self.tr("Make these columns"))
        self.make.setProperty("kind", "small")
        self.at_once = NumberField(self.tr("Answers written at the same time"), 1, 8)
        self.limit = AmountField(self.tr("Ask me above this price"), 0, 1000, 0.1, "$")
        self._crossing = self._line(self.tr("And also change"), self.second)
        self._steps = self._line(
            self.tr("Even steps of"),
            self.of,
            QLabel(self.tr("from")),
            self.low,
            QLabel(self.tr("to")),
            self.high,
            QLabel(self.tr("in")),
            self.count,
            QLabel(self.tr("columns")),
            self.make,
        )
        self._line(self.tr("Answers written at the same time"), self.at_once)
        self._line(self.tr("Ask me above this price"), self.limit)
        self.content.setSpacing(8)
        self.of.picked.connect(self._show_span)
        self.make.clicked.connect(self._make)
        self._told = self._limits()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.settle)
        self.at_once.valueChanged.connect(lambda _: self._pause.start())
        for field in (self.at_once, self.limit):
            field.editingFinished.connect(self.settle)

    def _line(self, words: str, *widgets: QWidget) -> QWidget:
        whole = QWidget()
        line = FlowLayout(whole, gap=8)
        label = QLabel(words)
        label.setBuddy(widgets[0])
        line.addWidget(label)
        for each in widgets:
            line.addWidget(each)
        self.content.addWidget(whole)
        return whole

    def show_limits(self, at_once: int, limit: Decimal) -> None:
        """Show how many are written at once, and from which price the person is asked."""
        self.at_once.show_number(at_once)
        self.limit.show_number(float(limit))
        self._told = self._limits()

    def settle(self) -> None:
        """Tell of the limits that were set and not told yet: what is run goes by them."""
        self._pause.stop()
        before, self._told = self._told, self._limits()
        at_once, limit = self._told
        if at_once != before[0]:
            self.at_once_changed.emit(at_once)
        if limit != before[1]:
            self.limit_changed.emit(limit)

    def _limits(self) -> tuple[int, Decimal]:
        return int(self.at_once.number), Decimal(str(self.limit.number))

    def show_questions(self, possible: Sequence[Question], second: Question | None) -> None:
        """Show the questions that a grid can be made with, and the one it is made with."""
        self.second.clear()
        self.second.offer(self.tr("Nothing more"), None)
        for each in possible:
            self.second.offer(naming.question_words(each), each)
        self._crossing.setVisible(bool(possible))
        self.show_second((second,) if second is not None else ())

    def show_second(self, questions: Sequence[Question]) -> None:
        """Show the second question that there is a grid with, or that there is none."""
        self.second.choose(questions[0] if questions else None)

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Show the numbers that can go in even steps; numbers being set stay."""
        if tuple(spans) != self.of.values:
            self.of.clear()
            for each in spans:
                self.of.offer(translated("comparison", each.label), each)
            if spans:
                self._show_span(spans[0])
        self._steps.setVisible(bool(spans))

    def _show_span(self, span: Span) -> None:
        for field, value in ((self.low, span.low), (self.high, span.high)):
            field.reach(span.least, span.most, span.step)
            field.show_number(value)

    def _make(self) -> None:
        low, high = float(self.low.number), float(self.high.number)
        if (span := self.of.value) is not None:
            self.stepped.emit(span, low, high, int(self.count.number))
