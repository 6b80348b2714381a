"""A comparison as it is read: common settings once, columns, and what is done with all of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain import comparison as comparisons, facts, money
from orca_desktop.domain.comparison import MOST_REPEATS, ColumnState
from orca_desktop.domain.message import plain_text
from orca_desktop.ui.compare import differences, naming, paths
from orca_desktop.ui.compare.column import ColumnView, Shown
from orca_desktop.ui.compare.columns import Columns
from orca_desktop.ui.compare.flow import Flow
from orca_desktop.ui.compare.plot import SweepPlot
from orca_desktop.ui.compare.scrolling import Together
from orca_desktop.ui.composer import Composer
from orca_desktop.ui.stand_in import StandIn
from orca_desktop.ui.transcript import Formulas, FrameClock
from orca_desktop.ui.widgets.icon_button import IconButton
from orca_desktop.ui.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from orca_desktop.domain.comparison import Column, Comparison
    from orca_desktop.domain.conversation import Conversation, Turn
    from orca_desktop.domain.reply import Reply
    from orca_desktop.store import Opinion
    from orca_desktop.ui.theme import Appearance

_AT_WORK: Final = frozenset({ColumnState.WAITING, ColumnState.WRITING})
_BROKEN: Final = frozenset({ColumnState.FAILED, ColumnState.INTERRUPTED, ColumnState.NOT_ASKED})


class ComparePage(StandIn):
    """Shows one comparison. Signals name columns by the ids of their variants."""

    closed = Signal()
    chosen = Signal(str)
    stopped = Signal(str)
    retried = Signal(str)
    retry_failed_asked = Signal()
    repeated = Signal(int)
    rated = Signal(str, str, str)
    version_asked = Signal(str, str)
    later_version_asked = Signal(str, str)
    revealed = Signal()
    submitted = Signal(object)
    compare_asked = Signal(str)
    details_asked = Signal(str)
    failure_action_asked = Signal(str, object)
    report_asked = Signal()
    table_asked = Signal()
    another_asked = Signal()
    duplicate_asked = Signal()
    column_asked = Signal()
    recipe_asked = Signal()
    liked_asked = Signal()
    list_asked = Signal()
    widths_changed = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._frames = FrameClock(self)
        self._formulas = Formulas(self)
        self._turn: Turn | None = None
        self._views: dict[str, ColumnView] = {}
        self._by_reply: dict[str, ColumnView] = {}
        self._order: list[str] = []
        self._noted: dict[str, tuple[tuple[str, ...], str]] = {}
        self._compared: dict[str, tuple[str, str]] = {}
        self._widths: Mapping[int, Sequence[int]] = {}
        self.setObjectName("comparePage")
        self.setAccessibleName(self.tr("Comparison"))
        self.columns = Columns()
        self.plot = SweepPlot(appearance)
        self.plot.hide()
        self.composer = Composer()
        self.composer.compare.hide()
        self.composer.editor.setPlaceholderText(self.tr("Ask all columns to go on"))
        self._make_top()
        self._make_bar()
        self._lay_out()
        self._connect()

    # -- building -----------------------------------------------------------------------------

    def _make_top(self) -> None:
        self._question = QLabel()
        self._question.setObjectName("compareQuestion")
        self._question.setTextFormat(Qt.TextFormat.PlainText)
        self._question.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._same = QLabel()
        self._same.setProperty("tone", "small")
        self._same.setTextFormat(Qt.TextFormat.PlainText)
        self._same.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._state = QLabel()
        self._state.setObjectName("compareState")
        self._state.setProperty("tone", "small")
        self._state.setTextFormat(Qt.TextFormat.PlainText)
        self.back = _button(self.tr("Back to the chat"))
        self.stop_all = _button(self.tr("Stop all"))
        self.retry_failed = _button(self.tr("Retry failed"))
        self.reveal = _button(self.tr("Reveal"))
        self.more = IconButton("more", self.tr("More about this comparison"))

    def _make_bar(self) -> None:
        self.together = QCheckBox(self.tr("Scroll together"))
        self.together.setAccessibleName(self.tr("Scroll together"))
        self.together.setChecked(True)
        self.compare = QCheckBox(self.tr("Show differences"))
        self.compare.setAccessibleName(self.tr("Show differences"))
        self.reference = QComboBox()
        self.reference.setAccessibleName(self.tr("Compared with"))
        self.only = QCheckBox(self.tr("Only what differs"))
        self.only.setAccessibleName(self.tr("Only what differs"))
        self.show_plot = QCheckBox(self.tr("Plot"))
        self.show_plot.setAccessibleName(self.tr("Plot"))
        self.repeat = _button(self.tr("Repeat"))
        self.export = _button(self.tr("Export report"))

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self._question)
        told.addWidget(self._same)
        top = QFrame()
        top.setObjectName("compareTop")
        rows = QHBoxLayout(top)
        rows.setContentsMargins(16, 6, 12, 6)
        rows.setSpacing(8)
        rows.addLayout(told, 1)
        rows.addWidget(self._state)
        for button in (self.reveal, self.stop_all, self.retry_failed, self.back, self.more):
            rows.addWidget(button)
        bar = QFrame()
        bar.setObjectName("compareBar")
        line = Flow(bar, gap=12)
        line.setContentsMargins(0, 0, 0, 0)
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
        around = QVBoxLayout()
        around.setContentsMargins(16, 6, 16, 6)
        around.addWidget(bar)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 12)
        foot.addStretch(1)
        foot.addWidget(self.composer, 1000)
        foot.addStretch(1)
        self.composer.setMaximumWidth(760)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        page.addWidget(top)
        page.addWidget(self.columns, 1)
        page.addWidget(self.plot)
        page.addLayout(around)
        page.addLayout(foot)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        self.stop_all.clicked.connect(lambda: self.stopped.emit(""))
        self.retry_failed.clicked.connect(self.retry_failed_asked)
        self.reveal.clicked.connect(self.revealed)
        self.export.clicked.connect(self.report_asked)
        self.more.clicked.connect(self._open_menu)
        self.repeat.clicked.connect(self._open_repeats)
        self.composer.submitted.connect(self.submitted)
        self.composer.stop_requested.connect(lambda: self.stopped.emit(""))
        self.compare.toggled.connect(self._show_differences)
        self.reference.activated.connect(self._show_differences)
        self.only.toggled.connect(self._show_differences)
        self.show_plot.toggled.connect(self._show_plot)
        self.columns.moved.connect(lambda: self.widths_changed.emit(self.columns.sizes))
        self._scrolling = Together(lambda: not self.is_running, self)
        self.together.toggled.connect(self._scrolling.set_on)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        self._appearance.zoomed.connect(self.columns.set_zoom)
        self.columns.set_zoom(self._appearance.zoom)

    # -- showing ------------------------------------------------------------------------------

    @property
    def turn(self) -> Turn | None:
        """The turn of the comparison on the screen."""
        return self._turn

    @property
    def views(self) -> tuple[ColumnView, ...]:
        """The columns in the order in which they are shown."""
        return tuple(self._views[each] for each in self._order)

    @property
    def is_running(self) -> bool:
        """Whether any answer is being written or waits to be asked for."""
        return any(
            view.shown is not None
            and view.shown.state in _AT_WORK
            and not (
                view.reply is not None
                and not view.reply.is_running
                and view.shown.state is ColumnState.WRITING
            )
            for view in self._views.values()
        )

    def show_comparison(
        self,
        conversation: Conversation,
        turn: Turn,
        waiting: Mapping[str, int],
        opinions: Mapping[str, Opinion],
    ) -> None:
        """Show a comparison, or its new state."""
        found = turn.comparison
        if found is None:
            return
        self._turn = turn
        columns = found.shown
        self._arrange_views([each.variant_id for each in columns])
        tips = {
            each.variant_id: conversation.column_path(turn, each.variant_id)[-1].chosen
            for each in columns
        }
        states = {
            each.variant_id: comparisons.state(
                tips[each.variant_id], waiting.get(each.variant_id, 0)
            )
            for each in columns
        }
        at_work = any(state in _AT_WORK for state in states.values())
        self._by_reply = {}
        for place, column in enumerate(columns):
            view = self._views[column.variant_id]
            tip = tips[column.variant_id]
            view.show_column(
                self._shown(conversation, turn, column, tip, states, opinions, is_held=at_work)
            )
            if tip is not None:
                self._by_reply[tip.id] = view
            self._name_tab(place, found, column.variant_id)
        self._show_top(turn, found, list(states.values()), tips)
        self._show_bar(turn, found, at_work=at_work)
        self.composer.show_running(at_work)
        self._show_differences()

    def advance(self, turn_id: str, reply: Reply) -> None:
        """Take the newest value of an answer; cheap, for it comes with every token."""
        view = self._by_reply.get(reply.id)
        if view is not None:
            view.advance(turn_id, reply)

    def use_widths(self, widths: Mapping[int, Sequence[int]]) -> None:
        """The remembered widths, by the number of columns."""
        self._widths = widths

    def close_page(self) -> None:
        """Let go of what is shown."""
        self._formulas.close()

    def go_to(self, place: int) -> bool:
        """Bring a column into sight and the keyboard into it; says whether there is one."""
        if not 0 <= place < len(self._order):
            return False
        self.columns.go_to(place)
        self._views[self._order[place]].take_focus()
        return True

    def stops(self) -> list[QWidget]:
        """Where F6 stops on this page."""
        shown = [view for view in self.views if view.isVisible()]
        return [*shown, self.composer.editor]

    def foot(self) -> QWidget:
        """The composer of all columns."""
        return self.composer

    def close_topmost(self) -> bool:
        """Show all columns again where one is read alone."""
        if not self.columns.reads_alone:
            return False
        self.columns.read_alone(self.columns.current, alone=False)
        return True

    def _arrange_views(self, ids: list[str]) -> None:
        if ids == self._order:
            return
        for gone in [each for each in self._views if each not in ids]:
            view = self._views.pop(gone)
            view.setParent(None)
            view.deleteLater()
        for each in ids:
            if each not in self._views:
                self._views[each] = self._make_view()
        self._order = ids
        views = self.views
        self.columns.set_views(views, self._widths.get(len(ids), ()))
        areas = [area for view in views for area in (view.transcript, view.differences)]
        self._scrolling.watch(areas)

    def _make_view(self) -> ColumnView:
        view = ColumnView(self._appearance, self._frames, self._formulas)
        view.use_asked.connect(self._choose)
        view.stop_asked.connect(self.stopped)
        view.retry_asked.connect(self.retried)
        view.focus_asked.connect(self._toggle_alone)
        view.rated.connect(self.rated)
        view.version_asked.connect(self._ask_version)
        view.compare_asked.connect(self.compare_asked)
        view.details_asked.connect(self.details_asked)
        view.failure_action_asked.connect(self.failure_action_asked)
        return view

    def _shown(  # noqa: PLR0913 - all of a column
        self,
        conversation: Conversation,
        turn: Turn,
        column: Column,
        tip: Reply | None,
        states: Mapping[str, ColumnState],
        opinions: Mapping[str, Opinion],
        *,
        is_held: bool,
    ) -> Shown:
        found = turn.comparison
        assert found is not None  # noqa: S101 - the caller has one
        letter, hides = found.letter(column.variant_id), found.hides
        variant = found.plan.variant(column.variant_id)
        label = variant.label if variant is not None else ""
        speaker = self.tr("Answer {letter}").format(letter=letter) if hides else ""
        opinion = opinions.get(tip.id) if tip is not None else None
        own = tip is not None and tip.id in column.replies
        return Shown(
            variant_id=column.variant_id,
            letter=letter,
            title=naming.title(found, column.variant_id),
            label="" if hides else naming.short(naming.label_words(label)),
            chips=() if hides else naming.chips(found.plan.differences(column.variant_id), label),
            conversation=paths.of_column(conversation, turn, column.variant_id, speaker),
            reply=paths.veiled(tip, speaker) if hides and tip is not None else tip,
            state=states[column.variant_id],
            versions=column.replies if own else (),
            note="" if hides else self._stability(turn, column),
            rating=(opinion.rating or "") if opinion is not None else "",
            remark=opinion.note if opinion is not None else "",
            hides=hides,
            is_held=hides and is_held,
            is_chosen=found.winner is not None and found.winner in column.replies,
        )

    def _stability(self, turn: Turn, column: Column) -> str:
        replies = tuple(
            each
            for each in column.replies
            if (reply := turn.reply(each)) is not None and not reply.is_running
        )
        known = self._noted.get(column.variant_id)
        if known is None or known[0] != replies:
            note = facts.note(facts.stability(facts.texts_of(turn, replies)))
            known = (replies, say(note) if note is not None else "")
            self._noted[column.variant_id] = known
        return known[1]

    def _name_tab(self, place: int, found: Comparison, variant_id: str) -> None:
        words = found.letter(variant_id)
        if not found.hides:
            about = naming.about(found, variant_id)
            words = f"{words}  {about[0]}" if about else words
        self.columns.name(place, naming.short(words, 30), naming.title(found, variant_id))

    def _show_top(
        self,
        turn: Turn,
        found: Comparison,
        states: list[ColumnState],
        tips: Mapping[str, Reply | None],
    ) -> None:
        question = plain_text(turn.prompt)
        self._question.setText(naming.short(question, 200))
        self._question.setToolTip(question if len(question) > 100 else "")
        if found.hides:
            same = self.tr(
                "Blind: settings, time and price show once you have chosen. "
                "Style may still give an answer away."
            )
        else:
            same = self.tr("Same for all: {settings}").format(
                settings=naming.shared_words(found.plan)
            )
        self._same.setText(same)
        self._same.setToolTip(same if not found.hides else "")
        self._state.setText(self._summary(turn, found, states, tips))
        self.reveal.setVisible(found.hides)
        self.stop_all.setVisible(any(state in _AT_WORK for state in states))
        self.retry_failed.setVisible(
            not any(state in _AT_WORK for state in states)
            and any(state in _BROKEN for state in states)
        )

    def _summary(
        self,
        turn: Turn,
        found: Comparison,
        states: list[ColumnState],
        tips: Mapping[str, Reply | None],
    ) -> str:
        done = sum(state not in _AT_WORK and state not in _BROKEN for state in states)
        words = []
        if any(state in _AT_WORK for state in states):
            words.append(self.tr("{done} of {all} finished").format(done=done, all=len(states)))
        elif not found.hides and not found.plan.differing and len(states) > 1:
            texts = facts.texts_of(turn, [each.id for each in tips.values() if each is not None])
            note = facts.note(facts.stability(texts))
            if note is not None:
                words.append(say(note))
        costs = [reply.cost for reply in turn.replies]
        known = [each for each in costs if each is not None]
        if known and not found.hides:
            words.append(money.shown(sum(known, start=known[0] * 0)))
        return " · ".join(words)

    def _show_bar(self, turn: Turn, found: Comparison, *, at_work: bool) -> None:
        letters = [found.letter(each) for each in self._order]
        names = [self.tr("to {letter}").format(letter=each) for each in letters]
        if [self.reference.itemText(n) for n in range(self.reference.count())] != names:
            self.reference.clear()
            self.reference.addItems(names)
        self.repeat.setEnabled(not at_work and not found.hides)
        # A report would tell, and so would the chat, which shows an answer with its settings.
        self.export.setEnabled(not found.hides)
        self.back.setVisible(not found.hides)
        sweep = facts.sweep(turn)
        plotted = sweep is not None and len(sweep.points) > 1
        self.show_plot.setVisible(plotted)
        if sweep is not None and plotted:
            self.plot.show_sweep(sweep)
        self._show_plot()

    def _show_plot(self) -> None:
        self.plot.setVisible(self.show_plot.isChecked() and not self.show_plot.isHidden())

    def _show_differences(self) -> None:
        wanted = self.compare.isChecked()
        self.reference.setEnabled(wanted)
        self.only.setEnabled(wanted)
        held = any(view.shown is not None and view.shown.is_held for view in self.views)
        wanted = wanted and not held and not self.is_running
        place = max(self.reference.currentIndex(), 0)
        for number, view in enumerate(self.views):
            if wanted and number != place:
                self._compare(view, self.views[place])
            view.set_compared(wanted and number != place)

    def _compare(self, view: ColumnView, with_: ColumnView) -> None:
        ours = view.reply.text if view.reply is not None else ""
        theirs = with_.reply.text if with_.reply is not None else ""
        view.differences.show_rows(differences.rows(theirs, ours), only=self.only.isChecked())

    # -- what the person does -----------------------------------------------------------------

    def _choose(self, variant_id: str) -> None:
        column = self._column(variant_id)
        if column is not None and column.shown is not None:
            self.chosen.emit(column.shown)

    def _ask_version(self, variant_id: str, reply_id: str) -> None:
        column = self._column(variant_id)
        if column is not None and reply_id in column.replies:
            self.version_asked.emit(variant_id, reply_id)
        else:
            self.later_version_asked.emit(variant_id, reply_id)

    def _column(self, variant_id: str) -> Column | None:
        found = self._turn.comparison if self._turn is not None else None
        return found.column(variant_id) if found is not None else None

    @property
    def _hides(self) -> bool:
        found = self._turn.comparison if self._turn is not None else None
        return found is not None and found.hides

    def _toggle_alone(self, variant_id: str) -> None:
        place = self._order.index(variant_id)
        self.columns.read_alone(place, alone=not self.columns.reads_alone)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Show which column the keyboard is in."""
        for view in self._views.values():
            view.mark_current(new is not None and (new is view or view.isAncestorOf(new)))

    def _open_repeats(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for times in range(2, MOST_REPEATS + 1):
            words = self.tr("Until every column has {count} answers").format(count=times)
            _offer(menu, words, partial(self.repeated.emit, times))
        menu.popup(self.repeat.mapToGlobal(self.repeat.rect().bottomLeft()))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        always = {self.tr("All comparisons…"), self.tr("What you liked…")}
        for words, signal in (
            (self.tr("Add a column…"), self.column_asked),
            (self.tr("Ask another question with these columns…"), self.another_asked),
            (self.tr("Duplicate and change…"), self.duplicate_asked),
            (self.tr("Keep as a recipe…"), self.recipe_asked),
            (self.tr("Export as a table (CSV)…"), self.table_asked),
            (self.tr("All comparisons…"), self.list_asked),
            (self.tr("What you liked…"), self.liked_asked),
        ):
            if words in always or not self._hides:
                _offer(menu, words, signal.emit)
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _offer(menu: QMenu, words: str, act: object) -> None:
    action = QAction(words, menu)
    action.triggered.connect(lambda _=False: act())  # type: ignore[operator]
    menu.addAction(action)


def _button(words: str) -> QPushButton:
    button = QPushButton(words)
    button.setAccessibleName(words)
    button.setProperty("kind", "small")
    return button
