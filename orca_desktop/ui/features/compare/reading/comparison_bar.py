"""The tools of a comparison in one line: how its columns are read, and what is done with all."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QStyle,
    QStyleOptionToolButton,
    QWidget,
)

from orca_desktop.domain.comparison import MOST_COLUMNS, MOST_REPEATS
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted
from orca_desktop.ui.features.compare.reading.comparison_menu import ComparisonMenu, offer
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.widgets.flow_layout import FlowLayout
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate

_UNTIL: Final = Counted(
    "", QT_TRANSLATE_NOOP("ComparisonBar", "Until every column has {n} answers", None, 1)
)
_GAP: Final = 4
_SIDES: Final = 4
_SLACK: Final = 4
"""Digits are not as wide as one another in every typeface."""


class ComparisonBar(QFrame):
    """Each tool has its place; what belongs to a moment stands at the end, where room is kept.

    At the end are how far the answers are, with what stops or repeats them, and with whom to
    compare while differences are shown: never both.
    """

    repeated = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareBar")
        self.back = _tool("chevron-left", self.tr("Back to the chat"), self.tr("Chat", "go back"))
        self.together = _switch(
            "together", self.tr("Scroll together"), self.tr("Together", "scroll")
        )
        self.together.setChecked(True)
        self.compare = _switch(
            "differences", self.tr("Show differences"), self.tr("Differences", "show")
        )
        self.show_plot = _switch("plot", self.tr("Plot"), self.tr("Plot"))
        self.repeat = _tool("repeat", self.tr("Repeat"), self.tr("Repeat"))
        self.export = _tool("export", self.tr("Export report"), self.tr("Report", "export"))
        self.about = _switch("info", self.tr("About this comparison"), "")
        self.menu = ComparisonMenu()
        self._make_end()
        self._tools = (
            *(self.together, self.compare, self.show_plot, self.repeat),
            *(self.export, self.about),
        )
        self._line = FlowLayout(self, gap=_GAP)
        self._line.setContentsMargins(_SIDES, 0, _SIDES, 0)
        for each in (self.back, *self._tools, self.menu, self._end):
            self._line.addWidget(each)
        self.compare.toggled.connect(self._show_end)
        self.repeat.clicked.connect(self._open_repeats)
        self.show_state(None, fails=False, hides=False)

    def _make_end(self) -> None:
        self.reference: ChoiceBox[str] = ChoiceBox(self.tr("Compared with"))
        self.reference.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        self.only = _switch("filter", self.tr("Only what differs"), "")
        self.state = QLabel()
        self.state.setProperty("tone", "small")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.stop_all = _tool("stop", self.tr("Stop all"), "")
        self.retry_failed = _tool(
            "try-again", self.tr("Retry failed"), self.tr("Retry", "what failed")
        )
        self.reveal = _tool("eye", self.tr("Reveal"), self.tr("Reveal"))
        self._end = _Room()
        row = QHBoxLayout(self._end)
        row.setContentsMargins(_GAP, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.reference)
        row.addWidget(self.only)
        row.addWidget(self.state)
        for each in (self.stop_all, self.retry_failed, self.reveal):
            row.addWidget(each)
        row.addStretch(1)

    @property
    def wants_plot(self) -> bool:
        """Whether the plot is wanted, and there is something to plot."""
        plot = self.show_plot
        return plot.isChecked() and plot.isEnabled() and not plot.isHidden()

    def show_columns(self, letters: Sequence[str]) -> None:
        """Offer the columns to compare with."""
        if self.reference.values != tuple(letters):
            before = max(self.reference.currentIndex(), 0)
            self.reference.clear()
            for each in letters:
                self.reference.offer(self.tr("to {letter}").format(letter=each), each)
            self.reference.setCurrentIndex(min(before, len(letters) - 1))

    def show_allowed(self, *, repeats: bool, exports: bool, plots: bool | None) -> None:
        """Show what can be done now; ``plots`` is None where there never is anything to plot."""
        self.repeat.setEnabled(repeats)
        self.export.setEnabled(exports)
        self.show_plot.setVisible(plots is not None)
        self.show_plot.setEnabled(bool(plots))

    def show_state(self, progress: tuple[int, int] | None, *, fails: bool, hides: bool) -> None:
        """Show how many of all answers are there, or None where nothing is to come.

        ``fails`` where some are to be asked again; ``hides`` while it is not told who the columns
        are: the chat would tell it, with settings.
        """
        self.state.setText(self._progress_words(*progress) if progress is not None else "")
        self.back.setVisible(not hides)
        self.about.setVisible(not hides)
        self.menu.show_hides(hides=hides)
        self._moment = (progress is not None, fails, hides)
        self._show_end()

    def _progress_words(self, done: int, count: int) -> str:
        return values.filled(self.tr("{done} of {all} finished"), done=done, all=count)

    def _show_end(self) -> None:
        runs, fails, hides = self._moment
        compares = self.compare.isChecked() and not runs
        self.reference.setVisible(compares)
        self.only.setVisible(compares)
        self.state.setVisible(runs)
        self.stop_all.setVisible(runs)
        self.retry_failed.setVisible(fails and not runs and not compares)
        self.reveal.setVisible(hides and not runs and not compares)

    # -- room ---------------------------------------------------------------------------------

    def width_of_line(self, *, words: bool) -> int:
        """How wide the line is with the words of its tools, or with their signs alone."""
        shown = [each for each in self._tools if each.isVisibleTo(self)]
        widths = sum(each.width_with(words=words) + _GAP for each in shown)
        always = [each for each in (self.back, self.menu) if each.isVisibleTo(self)]
        widths += sum(each.sizeHint().width() + _GAP for each in always)
        return widths + self._end.minimumWidth() + 2 * _SIDES

    def keep_room(self) -> None:
        """Keep the room of the largest group at the end, so that nothing moves when one shows."""
        self.state.ensurePolished()
        longest = self._progress_words(MOST_COLUMNS, MOST_COLUMNS)
        progress = self.state.fontMetrics().horizontalAdvance(longest) + _SLACK
        groups = (
            _width(self.reference, self.only),
            progress + _GAP + _width(self.stop_all),
            _width(self.retry_failed),
            _width(self.reveal),
        )
        ends = (self.reference, self.only, self.stop_all, self.retry_failed, self.reveal)
        self._end.setFixedWidth(_GAP + max(groups))
        self._end.setMinimumHeight(max(each.sizeHint().height() for each in ends))

    def show_words(self, *, words: bool) -> None:
        """Let each tool have its word beside its sign, or not; its name is told in any case."""
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        alone = Qt.ToolButtonStyle.ToolButtonIconOnly
        for each in self._tools:
            each.setToolButtonStyle(beside if words and each.text() else alone)

    def _open_repeats(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for times in range(2, MOST_REPEATS + 1):
            words = translate(counted("ComparisonBar", _UNTIL, times))
            offer(menu, words, partial(self.repeated.emit, times))
        menu.popup(self.repeat.mapToGlobal(self.repeat.rect().bottomLeft()))


def _width(*group: QWidget) -> int:
    for each in group:
        each.ensurePolished()
    return sum(each.sizeHint().width() for each in group) + _GAP * (len(group) - 1)


class _Room(QWidget):
    """Keeps its room, whether anything stands in it or not."""


class _Tool(IconButton):
    """As wide as its sign and its word, and no wider: Qt would add two spaces at the end."""

    def width_with(self, *, words: bool) -> int:
        """How wide it is with its word, or with its sign alone, whatever it shows now."""
        self.ensurePolished()
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        alone = Qt.ToolButtonStyle.ToolButtonIconOnly
        option.toolButtonStyle = beside if words and self.text() else alone
        size = self.iconSize()
        if words and self.text():
            text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
            size = QSize(size.width() + _GAP + text.width(), max(size.height(), text.height()))
        kind = QStyle.ContentsType.CT_ToolButton
        return self.style().sizeFromContents(kind, option, size, self).width()

    def sizeHint(self) -> QSize:
        words = self.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly
        return QSize(self.width_with(words=words), super().sizeHint().height())


def _tool(icon: str, name: str, words: str) -> _Tool:
    return _Tool(icon, name, text=words, size=16)


def _switch(icon: str, name: str, words: str) -> _Tool:
    switch = _tool(icon, name, words)
    switch.setCheckable(True)
    return switch
