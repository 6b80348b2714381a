"""Between the comparison on the screen and the session: intents become calls, changes pictures."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from typing import TYPE_CHECKING, Any, Final

import shiboken6
from PySide6.QtCore import QObject, QTimer

from orca_desktop.domain.changes import (
    ComparisonChanged,
    ModelsChanged,
    ReplyAdvanced,
    SettingsChanged,
)
from orca_desktop.domain.conversation import Conversation, Draft, Turn
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.session.asking import Started
from orca_desktop.store import Rating
from orca_desktop.ui.features.compare.reading.column_actions import ColumnActions
from orca_desktop.ui.features.compare.reading.column_view import ColumnView
from orca_desktop.ui.features.compare.reading.comparison_page import ComparisonPage
from orca_desktop.ui.features.compare.reading.go_on import From
from orca_desktop.ui.features.compare.reading.style_offer import StyleOffer
from orca_desktop.ui.features.compare.results.reports import Reports
from orca_desktop.ui.features.compare.setup.setup_presenter import SetupPresenter
from orca_desktop.ui.widgets import dialogs
from orca_desktop.viewmodels.comparison_setup import SetupRequest

if TYPE_CHECKING:
    from pathlib import Path

    from orca_desktop.domain.comparison import Plan
    from orca_desktop.paths import Profile
    from orca_desktop.session.asking import Ask
    from orca_desktop.session.comparisons import Comparisons
    from orca_desktop.session.session import Session
    from orca_desktop.store import Opinion
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.compare.results.comparison_list import ComparisonRows
    from orca_desktop.ui.features.compare.stage import ComparisonStage
    from orca_desktop.ui.transcript import Transcript

_WIDTHS: Final = "comparison_widths"
_PAUSE_MS: Final = 600
_CONTEXT: Final = "comparison"
_STAY: Final = Counted(
    "The later question stays with the answer that it followed.",
    QT_TRANSLATE_NOOP(
        "comparison", "The {n} later questions stay with the answer that they followed.", None, 1
    ),
)


class ComparisonPresenter(QObject):
    """Shows the comparisons of one session in the place of the chat."""

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        profile: Profile,
        ask: Ask,
        stage: ComparisonStage,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._stage = stage
        self._session = session
        self._do = context.run
        self._page: ComparisonPage | None = None
        self._turn_id = ""
        self._conversation_id = session.shown.id
        self._left: set[str] = set()
        self._opinions: Mapping[str, Opinion] = {}
        self._widths: dict[int, tuple[int, ...]] = _widths(session.remembered.get(_WIDTHS))
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_PAUSE_MS)
        self._saving.timeout.connect(self._save_widths)
        self.beginning = SetupPresenter(
            context, session, ask, stage, self.open_turn, self._leave_setup
        )
        self._asks = ColumnActions(context, session, ask, self.beginning, stage.attachments)
        self._reports = Reports(context, session, profile)
        self._like = StyleOffer(context, session, stage)
        stage.chat.serve_transcript(self._serve_chat)
        context.bus.on(ReplyAdvanced, self._advance)
        context.bus.on(ComparisonChanged, self._follow_comparison)
        context.bus.on(ModelsChanged, lambda _: self.beginning.learn())
        context.bus.on(SettingsChanged, self._follow_settings)
        self._do(self._load_opinions(self._conversation_id))
        QTimer.singleShot(0, self, self._begin_where_it_is)

    def _serve_chat(self, transcript: Transcript) -> None:
        transcript.comparison_requested.connect(self.open_turn)

    @property
    def page(self) -> ComparisonPage | None:
        """The page on which a comparison is read; there once one was shown."""
        return self._page

    @property
    def _compare(self) -> Comparisons:
        return self._session.compare

    # -- setting up ---------------------------------------------------------------------------

    def begin(self, question: Draft) -> None:
        """Set up a comparison of answers to the next question of the open conversation."""
        self.beginning.begin(question)

    def begin_from(self, reply_id: str) -> None:
        """Set up a comparison with an answer that is there."""
        self.beginning.begin_from(reply_id)

    def _leave_setup(self) -> None:
        if self._turn_id and self._page is not None and self._turn_id not in self._left:
            self._stage.stand_in(self._page)
            self._page.go_to(self._page.columns.current)
        else:
            self._stage.stand_in(None)
            self._context.go_home()

    # -- showing ------------------------------------------------------------------------------

    def add_turn(self, conversation: Conversation, turn: Turn) -> None:
        """Show a comparison that was just begun."""
        if turn.comparison is not None:
            self.open_turn(turn.id)
        self._like.follow(conversation)

    def _advance(self, change: ReplyAdvanced) -> None:
        """Show the newest value of an answer; cheap, for it comes with every token."""
        if self._page is not None and change.conversation_id == self._conversation_id:
            self._page.advance(change.turn_id, change.reply)

    def _follow_comparison(self, change: ComparisonChanged) -> None:
        if change.conversation_id == self._conversation_id and change.turn.id == self._turn_id:
            self._refresh()

    def _begin_where_it_is(self) -> None:
        """Show what the open conversation has been left at before there was anyone to show it."""
        undecided = _undecided(self._session.shown)
        if undecided is not None and not self.is_shown:
            self.open_turn(undecided.id)
        self._like.follow(self._session.shown)

    @property
    def is_shown(self) -> bool:
        """Whether a comparison, or the setting up of one, stands in the place of the chat."""
        page = self._page
        return self.beginning.is_shown or (page is not None and not page.isHidden())

    def follow(self, conversation: Conversation) -> None:
        """Another conversation is open, or the open one is different."""
        if conversation.id != self._conversation_id:
            self._conversation_id, self._turn_id = conversation.id, ""
            self._opinions = {}
            self._stage.stand_in(None)
            self._do(self._load_opinions(conversation.id))
            undecided = _undecided(conversation)
            if undecided is not None and undecided.id not in self._left:
                self.open_turn(undecided.id)
        elif self._turn_id:
            self._refresh()
        self._like.follow(conversation)

    def open_turn(self, turn_id: str) -> None:
        """Show a comparison of the open conversation."""
        shown = self._session.shown
        turn = shown.by_id.get(turn_id)
        if turn is None or turn.comparison is None:
            return
        self._conversation_id, self._turn_id = shown.id, turn_id
        self._left.discard(turn_id)
        if self._page is None:
            self._page = self._make_page()
        self._refresh()
        self._stage.stand_in(self._page)
        self._page.go_to(self._page.columns.current)

    def show_message(self, reply_id: str) -> None:
        """Go to an answer of the comparison that is shown."""
        if self._page is not None:
            self._page.show_message(reply_id)

    def _refresh(self) -> None:
        shown = self._session.shown
        turn = shown.by_id.get(self._turn_id)
        if self._page is not None and turn is not None:
            waiting = self._compare.waiting(self._turn_id)
            self._page.show_comparison(shown, turn, waiting, self._opinions)
            is_temporary = self._session.temporary.is_open
            self._page.go_on.composer.show_temporary(is_temporary=is_temporary)

    async def _load_opinions(self, conversation_id: str) -> None:
        found = await self._compare.opinions(conversation_id)
        if conversation_id == self._conversation_id:
            self._opinions = found
            self._refresh()

    def _follow_settings(self, _: SettingsChanged) -> None:
        self._like.follow(self._session.shown)

    def _make_page(self) -> ComparisonPage:
        page = ComparisonPage(self._stage.appearance, self._serve_column)
        page.use_widths(self._widths)
        compare, reports, asks = self._compare, self._reports, self._asks
        bar, menu, go_on = page.bar, page.menu, page.go_on
        page.chosen.connect(lambda id_: self._do(self._choose(id_)))
        page.version_requested.connect(
            lambda id_, reply: self._do(compare.show_version(self._turn_id, id_, reply))
        )
        page.later_version_requested.connect(lambda _, reply: self._choose_later(reply))
        bar.back.clicked.connect(self.leave)
        bar.stop_all.clicked.connect(self._stop_all)
        bar.retry_failed.clicked.connect(lambda: self._say(asks.retry_failed(self._turn_id)))
        bar.reveal.clicked.connect(lambda: self._do(compare.reveal(self._turn_id)))
        menu.table_requested.connect(lambda: self._do(reports.export(self._turn_id, as_table=True)))
        menu.copy_requested.connect(lambda: self._do(reports.copy(self._turn_id)))
        menu.another_requested.connect(self._ask_another)
        menu.duplicate_requested.connect(self._duplicate)
        menu.column_requested.connect(self._add_column)
        menu.recipe_requested.connect(lambda: self._do(self.beginning.keep_recipe(self._plan())))
        menu.liked_requested.connect(lambda: self._do(self.show_liked()))
        menu.list_requested.connect(lambda: self._do(self.show_list()))
        bar.export.clicked.connect(lambda: self._do(reports.export(self._turn_id, as_table=False)))
        bar.repeated.connect(lambda times: self._say(asks.repeat(self._turn_id, times)))
        go_on.asked.connect(lambda draft, start: self._do(self._go_on(draft, start)))
        self._stage.attachments.serve(go_on.composer)
        self._stage.serve_composer(go_on.composer)
        go_on.composer.stop_requested.connect(self._stop_all)
        go_on.composer.refused.connect(self._context.notices.show)
        page.widths_changed.connect(self._take_widths)
        return page

    def _serve_column(self, view: ColumnView) -> None:
        """Do what is wanted of a column from now on."""
        compare, asks = self._compare, self._asks
        self._stage.attachments.serve_transcript(view.transcript)
        self._stage.serve_transcript(view.transcript)
        view.stop_requested.connect(lambda id_: compare.stop(self._turn_id, id_))
        view.retry_requested.connect(lambda id_: self._say(asks.retry(self._turn_id, id_)))
        view.rated.connect(lambda *given: self._do(self._rate(*given)))
        view.compare_requested.connect(self.begin_from)
        view.details_requested.connect(self._stage.open_details)
        view.failure_action_requested.connect(
            lambda id_, action: self._say(asks.act(self._turn_id, id_, action))
        )
        view.refused.connect(self._context.notices.show)

    # -- what the person does -----------------------------------------------------------------

    def _stop_all(self) -> None:
        self._compare.stop(self._turn_id, None)

    def leave(self) -> None:
        """Show the chat again; the comparison stays as it is."""
        self._left.add(self._turn_id)
        self._stage.stand_in(None)
        self._like.follow(self._session.shown)
        self._context.go_home()

    def _turn(self) -> Turn | None:
        return self._session.shown.by_id.get(self._turn_id)

    def _plan(self) -> Plan | None:
        turn = self._turn()
        return turn.comparison.plan if turn is not None and turn.comparison is not None else None

    def _say(self, intent: Coroutine[Any, Any, Text | None]) -> None:
        async def do() -> None:
            self._tell(await intent)

        self._do(do())

    def _tell(self, words: Text | None) -> None:
        if words is not None:
            self._context.notices.show(words)

    async def _rate(self, reply_id: str, rating: str, note: str) -> None:
        self._tell(await self._compare.rate(reply_id, Rating(rating) if rating else None, note))
        await self._load_opinions(self._conversation_id)

    def _choose_later(self, reply_id: str) -> None:
        turn = self._session.shown.turn_of.get(reply_id)
        if turn is not None:
            self._do(self._session.workspace.choose_version(turn.id, reply_id))

    async def _choose(self, reply_id: str) -> None:
        """Use an answer; later questions that followed another one are no longer in sight."""
        shown, turn = self._session.shown, self._turn()
        later = 0
        if turn is not None and turn in shown.path and turn.chosen_id != reply_id:
            later = len(shown.path) - shown.path.index(turn) - 1
        await self._compare.choose(self._turn_id, reply_id)
        if later and self._session.shown.path[-1].id == self._turn_id:
            self._tell(counted(_CONTEXT, _STAY, later))

    async def _go_on(self, draft: Draft, start: From) -> None:
        outcome = await self._asks.go_on(self._turn_id, draft, start)
        if not isinstance(outcome, Started) and self._page is not None:
            self._page.composer.give_back(draft)
        if isinstance(outcome, Text):
            self._tell(outcome)

    def _ask_another(self) -> None:
        plan = self._plan()
        if plan is not None:
            self.beginning.set_up(SetupRequest(plan.common, plan=plan))

    def _duplicate(self) -> None:
        plan, turn = self._plan(), self._turn()
        if plan is not None and turn is not None:
            question = Draft.of(turn.prompt)
            self.beginning.set_up(
                SetupRequest(plan.common, question, beside=turn.id, plan=plan), turn
            )

    def _add_column(self) -> None:
        plan, turn = self._plan(), self._turn()
        if plan is not None and turn is not None:
            question = Draft.of(turn.prompt)
            self.beginning.set_up(
                SetupRequest(plan.common, question, adds_to=turn.id, there=plan.variants), turn
            )

    async def export_to(self, path: Path, *, as_table: bool = False) -> bool:
        """Write the comparison on the screen to a file; says whether it worked."""
        return await self._reports.export_to(self._turn_id, path, as_table=as_table)

    async def show_liked(self) -> None:
        """Show what the person liked so far."""
        from orca_desktop.ui.features.compare.results.liked_dialog import LikedDialog  # noqa: PLC0415 - rarely used

        await dialogs.finished(LikedDialog(await self._compare.liked(), self._context.window))

    async def show_list(self) -> None:
        """List all comparisons, and open the one that is chosen."""
        from orca_desktop.ui.features.compare.results.comparison_list import ComparisonListDialog  # noqa: PLC0415 - as above

        dialog = ComparisonListDialog(await self._compare.listed(), self._context.window)
        dialog.rows.more_requested.connect(
            lambda after: self._do(self._list_more(dialog.rows, after))
        )
        await dialogs.finished(dialog)
        chosen = dialog.chosen
        if chosen is not None:
            if chosen.conversation_id != self._session.shown.id:
                await self._session.open(chosen.conversation_id, at_end=False)
            if chosen.conversation_id == self._session.shown.id:
                self.open_turn(chosen.turn_id)

    async def _list_more(self, rows: ComparisonRows, after: tuple[int, int]) -> None:
        more = await self._compare.listed(after)
        if shiboken6.isValid(rows):  # the list may have been closed meanwhile
            rows.add(more)

    # -- widths -------------------------------------------------------------------------------

    def _take_widths(self, sizes: tuple[int, ...]) -> None:
        self._widths[len(sizes)] = sizes
        self._saving.start()

    def _save_widths(self) -> None:
        kept = {str(count): list(sizes) for count, sizes in self._widths.items()}
        self._do(self._session.remembered.keep(_WIDTHS, kept))


def _undecided(conversation: Conversation) -> Turn | None:
    """The comparison to be shown first: one that still hides, or the last, if nothing is chosen.

    What went on in its columns belongs to it; what went on in the chat leaves it behind.
    """
    path = conversation.path
    hiding = [each for each in path if each.comparison is not None and each.comparison.hides]
    if hiding:
        return hiding[-1]
    found = conversation.comparison_of(path[-1]) if path else None
    if found is None or found.comparison is None or found.comparison.winner is not None:
        return None
    return found


def _widths(raw: object) -> dict[int, tuple[int, ...]]:
    """Remembered widths; what makes no sense is left out."""
    found: dict[int, tuple[int, ...]] = {}
    for count, sizes in raw.items() if isinstance(raw, dict) else ():
        if not isinstance(sizes, list) or str(len(sizes)) != str(count):
            continue
        if all(type(each) is int for each in sizes):
            found[len(sizes)] = tuple(sizes)
    return found
