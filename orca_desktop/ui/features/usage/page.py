"""The usage page: what was spent, by day, by model and by conversation, as chart and as table."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.money import TEMPORARY, Spent, Total
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.features.usage.chart import Bar, Chart
from orca_desktop.ui.widgets import dialogs
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.widgets.segments import Segments
from orca_desktop.ui.wording import spending as words, values
from orca_desktop.ui.wording.translation import translate

_SIZE: Final = (860, 680)
_SPANS: Final = (7, 30, 90)
_FIRST_SPAN: Final = 30


class By(enum.Enum):
    """What the rows of the page stand for."""

    DAY = "day"
    MODEL = "model"
    CONVERSATION = "conversation"


_DAYS: Final = Counted("", QT_TRANSLATE_NOOP("UsagePage", "Last {n} days", None, 1))


class UsagePage(QDialog):
    """``wanted`` asks for the rows of a kind over some days; ``show_rows`` answers.

    ``limits`` is the button that leads to the person's own limits.
    """

    wanted = Signal(By, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Tokens and costs"))
        dialogs.resize(self, *_SIZE)
        self._rows: tuple[Spent, ...] = ()
        self._shown = By.DAY
        self.by = Segments(
            self.tr("Show by"),
            (
                (By.DAY.value, self.tr("By day")),
                (By.MODEL.value, self.tr("By model")),
                (By.CONVERSATION.value, self.tr("By chat")),
            ),
        )
        self.by.choose(By.DAY.value)
        self.by.chosen.connect(lambda _: self._ask())
        self.measure = Segments(
            self.tr("Measure"), (("cost", self.tr("Cost")), ("tokens", self.tr("Tokens")))
        )
        self.measure.choose("cost")
        self.measure.chosen.connect(self._measure)
        self._is_chosen = False
        self.span: ChoiceBox[int] = ChoiceBox(self.tr("Days"))
        for days in _SPANS:
            self.span.offer(translate(counted("UsagePage", _DAYS, days)), days)
        self.span.choose(_FIRST_SPAN)
        self.span.picked.connect(lambda _: self._ask())
        self.chart = Chart()
        self.chart.setAccessibleName(self.tr("Chart"))
        self.table = self._make_table()
        self._today, today = self._number(self.tr("Today"))
        self._month, month = self._number(self.tr("This month"))
        self._lay_out(today, month)

    @property
    def days(self) -> int:
        """Over how many days the rows are wanted."""
        return self.span.value or _FIRST_SPAN

    def ask(self) -> None:
        """Ask for the rows of what is chosen."""
        self._ask()

    def show_totals(self, today: Total, month: Total) -> None:
        """Show what this day and this month took."""
        for (number, detail), total in ((self._today, today), (self._month, month)):
            number.setText(words.cost(total))
            detail.setText(words.answers(total))

    def show_rows(self, by: By, rows: Sequence[Spent]) -> None:
        """Show rows; an answer that comes after another choice is dropped."""
        if by.value != self.by.value:
            return
        self._rows, self._shown = tuple(rows), by
        if not self._is_chosen:
            has_cost = any(row.total.cost for row in rows)
            has_some = any(row.total.replies for row in rows)
            self.measure.choose("cost" if has_cost or not has_some else "tokens")
        self._fill_chart()
        self._fill_table()

    def _ask(self) -> None:
        self.wanted.emit(By(self.by.value), self.days)

    def _measure(self, _value: str) -> None:
        self._is_chosen = True
        self._fill_chart()

    def _fill_chart(self) -> None:
        by_cost = self.measure.value == "cost"
        # All others together would be the longest by far, and tell nothing.
        bars = [self._bar(row, by_cost=by_cost) for row in self._rows if row.key]
        lying = self._shown is not By.DAY
        if lying:
            bars.sort(key=lambda bar: -(bar.value or 0.0))
            bars = [bar for bar in bars if bar.value or not by_cost]
        top = max(bars, key=lambda bar: bar.value or 0.0, default=None)
        self.chart.show_bars(bars, lying=lying, top=top.words if top is not None else "")

    def _bar(self, row: Spent, *, by_cost: bool) -> Bar:
        total = row.total
        if by_cost:
            known = float(total.cost) if total.cost is not None else None
            return Bar(
                self._name(row),
                known,
                words.cost(total) if total.cost is None else values.money(total.cost),
            )
        tokens = (total.input_tokens or 0) + (total.output_tokens or 0)
        return Bar(self._name(row), float(tokens), words.count(tokens))

    def _fill_table(self) -> None:
        rows = list(self._rows)
        if self._shown is By.DAY:
            rows = [row for row in reversed(rows) if row.total.replies]
        first = QTableWidgetItem(self._first_column())
        first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.setHorizontalHeaderItem(0, first)
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            total = row.total
            cells = (
                self._name(row),
                words.cost(total),
                words.count(total.replies),
                words.count(total.input_tokens),
                words.count(total.output_tokens),
                words.count(total.thinking_tokens),
                words.count(total.cache_read_tokens),
                words.count(total.searches),
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                self.table.setItem(place, column, item)
        if rows:
            self.table.setCurrentCell(0, 0)

    def _first_column(self) -> str:
        match self._shown:
            case By.DAY:
                return self.tr("Day")
            case By.MODEL:
                return self.tr("Model")
            case By.CONVERSATION:
                return self.tr("Chat")

    def _name(self, row: Spent) -> str:
        if self._shown is By.DAY:
            return words.day(row.key)
        if self._shown is By.CONVERSATION:
            if row.key == TEMPORARY:
                return self.tr("Temporary chats")
            name = self.tr("(deleted)") if row.key else self.tr("All other chats")
            return row.label or name
        return row.label or row.key

    def _make_table(self) -> QTableWidget:
        names = (
            "",
            self.tr("Cost"),
            self.tr("Answers"),
            self.tr("Read"),
            self.tr("Written"),
            self.tr("Thinking"),
            self.tr("From cache"),
            self.tr("Searches"),
        )
        table = QTableWidget(0, len(names))
        table.setAccessibleName(self.tr("Table of usage"))
        table.setHorizontalHeaderLabels(names)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        for column in range(1, len(names)):
            head = table.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _number(self, title: str) -> tuple[tuple[QLabel, QLabel], QFrame]:
        card = QFrame()
        card.setProperty("kind", "card")
        head, number, detail = QLabel(title), QLabel("–"), QLabel()
        head.setProperty("tone", "muted")
        number.setProperty("tone", "number")
        detail.setProperty("tone", "small")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(2)
        for label in (head, number, detail):
            column.addWidget(label)
        return (number, detail), card

    def _lay_out(self, today: QFrame, month: QFrame) -> None:
        numbers = QHBoxLayout()
        numbers.setSpacing(12)
        numbers.addWidget(today, 1)
        numbers.addWidget(month, 1)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        choices.addWidget(self.by)
        choices.addWidget(self.measure)
        choices.addStretch(1)
        choices.addWidget(self.span)
        hint = QLabel(self.tr("What was charged, in US dollars. Practice is free and not counted."))
        hint.setProperty("tone", "small")
        self.limits = QPushButton(self.tr("Own limits and balance …"))
        self.limits.setAutoDefault(False)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(self.limits)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(numbers)
        column.addLayout(choices)
        column.addWidget(self.chart)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
