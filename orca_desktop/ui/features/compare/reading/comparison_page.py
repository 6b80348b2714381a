"""A comparison as it is read: its columns, and below them what is done with all of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from orca_desktop.domain import facts
from orca_desktop.ui.features.compare import naming
from orca_desktop.ui.features.compare.reading.column_content import (
    AT_WORK,
    BROKEN,
    ColumnContent,
    ContentBuilder,
)
from orca_desktop.ui.features.compare.reading.column_view import ColumnView
from orca_desktop.ui.features.compare.reading.columns_finder import ColumnsFinder
from orca_desktop.ui.features.compare.reading.columns_view import ColumnsView
from orca_desktop.ui.features.compare.reading.comparison_foot import ComparisonFoot
from orca_desktop.ui.features.compare.reading.comparison_top import (
    AboutComparison,
    ComparisonTop,
)
from orca_desktop.ui.features.compare.reading.linked_scrolling import LinkedScrolling
from orca_desktop.ui.features.compare.results.sweep_plot import SweepPlot, is_sweep, may_plot
from orca_desktop.ui.transcript import FindBar, Formulas, FrameScheduler
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.content_page import ContentPage
from orca_desktop.ui.wording import values

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from orca_desktop.domain.comparison import Column, Comparison
    from orca_desktop.domain.conversation import Conversation, Turn
    from orca_desktop.domain.reply import Reply
    from orca_desktop.store import Opinion
    from orca_desktop.ui.theme.appearance import Appearance


class ComparisonPage(ContentPage):
    """Shows one comparison. Signals name columns by the ids of their variants.

    What is wanted of the comparison as a whole comes from its parts: ``bar``, ``menu``, ``go_on``.
    """

    chosen = Signal(str)
    version_requested = Signal(str, str)
    later_version_requested = Signal(str, str)
    widths_changed = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        serve: Callable[[ColumnView], None] = lambda _: None,
        parent: QWidget | None = None,
    ) -> None:
        """``serve`` is called with each column that is made, to hear what is wanted of it."""
        super().__init__(parent)
        self._appearance = appearance
        self._serve = serve
        self._frames = FrameScheduler(self)
        self._formulas = Formulas(self)
        self._gathering = ContentBuilder()
        self._turn: Turn | None = None
        self._views: dict[str, ColumnView] = {}
        self._by_reply: dict[str, ColumnView] = {}
        self._order: list[str] = []
        self._held = False
        self._widths: Mapping[int, Sequence[int]] = {}
        self.setAccessibleName(self.tr("Comparison"))
        self.top = ComparisonTop()
        self.finding = ColumnsFinder(appearance, self)
        self.find_bar = self._make_find_bar()
        self.columns = ColumnsView()
        self.plot = SweepPlot(appearance)
        self.about = AboutComparison()
        self.foot = ComparisonFoot()
        self.bar, self.go_on = self.foot.bar, self.foot.go_on
        self._lay_out()
        self._name_parts()
        self._connect()

    # -- building -----------------------------------------------------------------------------

    def _make_find_bar(self) -> FindBar:
        bar = FindBar(self.finding)
        bar.field.setAccessibleName(self.tr("Find in all answers"))
        bar.field.setPlaceholderText(self.tr("Find in all answers"))
        bar.hide()
        return bar

    def _lay_out(self) -> None:
        # What opens over the text takes no room from it.
        text = QGridLayout()
        text.addWidget(self.columns, 0, 0)
        for over in (self.plot, self.about):
            text.addWidget(over, 0, 0, Qt.AlignmentFlag.AlignBottom)
            over.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.top)
        rows.addWidget(self.find_bar)
        rows.addLayout(text, 1)
        rows.addWidget(self.foot)

    def _name_parts(self) -> None:
        """Name what the person presses, wherever it stands."""
        bar = self.bar
        self.composer = self.go_on.composer
        self.back, self.stop_all, self.retry_failed = bar.back, bar.stop_all, bar.retry_failed
        self.reveal, self.menu = bar.reveal, bar.menu
        self.together, self.compare, self.only = bar.together, bar.compare, bar.only
        self.reference, self.show_plot = bar.reference, bar.show_plot
        self.repeat, self.export = bar.repeat, bar.export

    def _connect(self) -> None:
        bar = self.bar
        for changed in (bar.compare.toggled, bar.only.toggled, bar.reference.activated):
            changed.connect(self._change_differences)
        bar.show_plot.toggled.connect(self._show_plot)
        bar.about.toggled.connect(self._show_about)
        self.finding.reached.connect(self._show_found)
        self.finding.left.connect(self.go_to)
        self.columns.splitter.splitterMoved.connect(self._tell_widths)
        self._scrolling = LinkedScrolling(lambda: not self.is_running, self)
        bar.together.toggled.connect(self._scrolling.set_on)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)
        for scaled in (self.columns, self.foot):
            self._appearance.zoomed.connect(scaled.set_zoom)
            scaled.set_zoom(self._appearance.zoom)

    def _tell_widths(self) -> None:
        self.widths_changed.emit(self.columns.sizes)

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
        return any(view.is_at_work for view in self._views.values())

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
        focus = self._focus()
        is_other = self._turn is None or self._turn.id != turn.id
        self._turn = turn
        every = self._gathering.columns(conversation, turn, waiting, opinions)
        self._arrange_views([each.variant_id for each in every])
        self._by_reply = {}
        for place, shown in enumerate(every):
            view = self._views[shown.variant_id]
            view.show_column(shown)
            if shown.reply is not None:
                self._by_reply[shown.reply.id] = view
            self._name_tab(place, shown)
        self.top.show_comparison(conversation, turn, found, every)
        self.about.show_comparison(conversation, turn, found)
        at_work = any(each.state in AT_WORK for each in every)
        self._show_bar(turn, found, every)
        self.composer.show_running(at_work)
        winner = found.column_of(found.winner) if found.winner is not None else None
        letter = found.letter(winner.variant_id) if winner is not None else ""
        self.go_on.show_winner(turn.id, letter)
        self._show_differences()
        self._follow_find(is_other=is_other)
        self._tell_release(held=any(each.is_held for each in every))
        if focus is not None and QApplication.focusWidget() is not focus:
            self.go_to(self.columns.current)  # what had it is gone or cannot be pressed any more

    def advance(self, turn_id: str, reply: Reply) -> None:
        """Take the newest value of an answer; cheap, for it comes with every token."""
        if not reply.is_running:
            self.about.take(reply)
        view = self._by_reply.get(reply.id)
        if view is not None:
            view.advance(turn_id, reply)

    def use_widths(self, widths: Mapping[int, Sequence[int]]) -> None:
        """The remembered widths, by the number of columns."""
        self._widths = widths

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

    def home(self) -> QWidget:
        """The composer of all columns."""
        return self.composer.editor

    def open_find(self) -> None:
        """Search the answers of all columns, from the one that the keyboard is in."""
        if self._is_held or not self._order:
            return
        if self.find_bar.isHidden():
            self.finding.start_from(self._place_of_keyboard())
        self.find_bar.open()

    def find_again(self, step: int) -> None:
        """Go to the next match, or with -1 to the one before."""
        if self.find_bar.isHidden():
            return
        if step > 0:
            self.finding.find_next()
        else:
            self.finding.find_previous()

    def close_topmost(self) -> bool:
        """Close the find bar, what stands over the text, or what is read alone."""
        if not self.find_bar.isHidden():
            self.find_bar.close_bar()
            QTimer.singleShot(0, self, self.finding.leave)
            return True
        for over, switch in ((self.plot, self.bar.show_plot), (self.about, self.bar.about)):
            if not over.isHidden():
                switch.setChecked(False)
                return True
        if not self.columns.reads_alone:
            return False
        self.columns.read_alone(self.columns.current, alone=False)
        # Whoever closes things looks after the focus of the chat; here it belongs to the column.
        QTimer.singleShot(0, self, lambda: self.go_to(self.columns.current))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Whoever types while an answer has the keyboard means the composer.
        if not self.composer.editor.take_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.composer.limit_to(self.height())

    def try_again(self) -> bool:
        """Ask once more in the column that the keyboard is in, or that is read alone."""
        view = next((each for each in self.views if each.head.is_current), None)
        if view is None and self.columns.is_alone and self._order:
            view = self.views[self.columns.current]
        if view is not None and view.shown is not None and not view.is_at_work:
            view.ask_to_retry()
        return True

    def ask_to_export(self) -> bool:
        """Write the report, once there is one that may be written."""
        if not self.export.isEnabled():
            return False
        self.export.click()
        return True

    @property
    def message_read(self) -> str:
        """The answer that is read now, in the column of the keyboard."""
        return self.views[self._place_of_keyboard()].message_read if self._order else ""

    def show_message(self, reply_id: str) -> None:
        """Bring an answer into sight and the keyboard into its column."""
        for place, view in enumerate(self.views):
            shown = view.shown
            if shown is None or reply_id not in shown.conversation.turn_of:
                continue
            if reply_id in shown.versions and (view.reply is None or view.reply.id != reply_id):
                self._ask_version(shown.variant_id, reply_id)
            self.go_to(place)
            view.transcript.show_message(reply_id)
            return

    def _focus(self) -> QWidget | None:
        """What has the focus on this page, if no column sees to it."""
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return None
        return None if any(view.isAncestorOf(focus) for view in self.views) else focus

    def _place_of_keyboard(self) -> int:
        """The column that the keyboard is in, or was in last."""
        places = (place for place, each in enumerate(self.views) if each.head.is_current)
        return next(places, self.columns.current)

    def _show_found(self, place: int) -> None:
        """Bring the column of a match into sight."""
        self.columns.go_to(place)

    def _follow_find(self, *, is_other: bool) -> None:
        """Search what has changed; another comparison, or one that is held, is not searched."""
        if (is_other or self._is_held) and not self.find_bar.isHidden():
            self.find_bar.hide()
            self.finding.clear_find()
        self.finding.watch([view.transcript for view in self.views])

    def _arrange_views(self, ids: list[str]) -> None:
        if ids == self._order:
            return
        gone = [self._views.pop(each) for each in list(self._views) if each not in ids]
        for each in ids:
            if each not in self._views:
                self._views[each] = self._make_view()
        self._order = ids
        views = self.views
        self.columns.set_views(views, self._widths.get(len(ids), ()))
        self._scrolling.watch([view.transcript for view in views])
        self.finding.watch([view.transcript for view in views])
        self._by_reply = {key: view for key, view in self._by_reply.items() if view not in gone}
        for view in gone:
            view.setParent(None)
            view.deleteLater()

    def _make_view(self) -> ColumnView:
        view = ColumnView(self._appearance, self._frames, self._formulas)
        view.use_requested.connect(self._choose)
        view.focus_requested.connect(self._toggle_alone)
        view.version_requested.connect(self._ask_version)
        self._serve(view)
        return view

    def _name_tab(self, place: int, shown: ColumnContent) -> None:
        about = [each for each in (shown.label, *shown.chips) if each]
        words = f"{shown.letter}  {about[0]}" if about else shown.letter
        words = naming.short(words, 30)
        spoken = shown.title
        if shown.is_chosen:
            words, spoken = f"{words} ✓", values.listed((spoken, self.tr("in use")))
        self.columns.name(place, words, spoken)

    def _show_bar(self, turn: Turn, found: Comparison, every: Sequence[ColumnContent]) -> None:
        at_work = [each.state in AT_WORK for each in every]
        broken = [each.state in BROKEN for each in every]
        done = len(every) - sum(at_work) - sum(broken)
        self.bar.show_columns([found.letter(each) for each in self._order])
        # A report would tell what is hidden.
        self.bar.show_allowed(
            repeats=not any(at_work) and not found.hides,
            exports=not found.hides,
            plots=may_plot(turn, found) if is_sweep(found) else None,
        )
        self.bar.show_state(
            (done, len(every)) if any(at_work) else None, fails=any(broken), hides=found.hides
        )
        if found.hides:
            self.bar.about.setChecked(False)
        self._show_plot()

    def _show_plot(self) -> None:
        """Show the plot where it is wanted; it counts all words of all answers, so only then."""
        sweep = facts.sweep(self._turn) if self.bar.wants_plot and self._turn is not None else None
        if sweep is not None:
            self.plot.show_sweep(sweep)
        self.plot.setVisible(sweep is not None)
        if sweep is not None:
            self.bar.about.setChecked(False)

    def _show_about(self, wanted: bool) -> None:
        self.about.setVisible(wanted)
        if wanted:
            self.bar.show_plot.setChecked(False)
            announce(self, self.about.words.text())

    def _show_differences(self) -> None:
        wanted = self.compare.isChecked()
        wanted = wanted and not self._is_held and not self.is_running
        place = max(self.reference.currentIndex(), 0)
        other = self.views[place].reply if wanted and self.views else None
        for number, view in enumerate(self.views):
            view.compare_with(other if number != place else None, only=self.only.isChecked())

    def _change_differences(self) -> None:
        self._show_differences()
        self._follow_find(is_other=False)

    @property
    def _is_held(self) -> bool:
        return any(view.shown is not None and view.shown.is_held for view in self.views)

    def _tell_release(self, *, held: bool) -> None:
        """Have it spoken, once, that the answers of a blind comparison can be read."""
        if self._held and not held and self.isVisible():
            announce(self, self.tr("All answers are written."))
        self._held = held

    # -- what the person does -----------------------------------------------------------------

    def _choose(self, variant_id: str) -> None:
        column = self._column(variant_id)
        if column is not None and column.shown is not None:
            self.chosen.emit(column.shown)

    def _ask_version(self, variant_id: str, reply_id: str) -> None:
        column = self._column(variant_id)
        if column is not None and reply_id in column.replies:
            self.version_requested.emit(variant_id, reply_id)
        else:
            self.later_version_requested.emit(variant_id, reply_id)

    def _column(self, variant_id: str) -> Column | None:
        found = self._turn.comparison if self._turn is not None else None
        return found.column(variant_id) if found is not None else None

    def _toggle_alone(self, variant_id: str) -> None:
        place = self._order.index(variant_id)
        self.columns.read_alone(place, alone=not self.columns.reads_alone)

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Show which column the keyboard is in."""
        for view in self._views.values():
            # A column that is being deleted hands the focus on, when parts of it are gone already.
            if isValid(view) and isValid(view.head):
                view.head.mark_current(new is not None and (new is view or view.isAncestorOf(new)))
