"""Between the comparison on the screen and the session: intents become calls, changes pictures."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, QTimer

from orca_desktop.domain import variants
from orca_desktop.domain.changes import (
    ComparisonChanged,
    ConversationShown,
    ModelsChanged,
    ReplyAdvanced,
    TurnAdded,
)
from orca_desktop.domain.conversation import Conversation, Draft, Turn
from orca_desktop.domain.errors import Action
from orca_desktop.domain.estimate import ConsentWanted
from orca_desktop.domain.message import plain_text
from orca_desktop.domain.money import shown as amount
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Sentence
from orca_desktop.session import transfer
from orca_desktop.store import Rating
from orca_desktop.ui import dialogs
from orca_desktop.ui.compare.page import ComparePage
from orca_desktop.ui.compare.setup import Knowledge, Occasion, SetupPage
from orca_desktop.ui.compare.strip import CompareStrip
from orca_desktop.ui.words import say

if TYPE_CHECKING:
    from pathlib import Path

    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.comparison import Plan
    from orca_desktop.domain.estimate import Estimate
    from orca_desktop.paths import Profile
    from orca_desktop.session.compare import Compare
    from orca_desktop.session.session import Session
    from orca_desktop.store import Opinion
    from orca_desktop.ui.main_window import MainWindow

_WIDTHS: Final = "comparison_widths"
_PAUSE_MS: Final = 600
_CONTEXT: Final = "comparison"
_SAVED: Final = QT_TRANSLATE_NOOP("comparison", "Saved as {name}.")
_KEPT: Final = QT_TRANSLATE_NOOP("comparison", "Kept as the recipe {name}.")

Do = Callable[[Coroutine[Any, Any, object]], object]


class ComparePresenter(QObject):
    """Shows the comparisons of one session in the place of the chat."""

    def __init__(self, window: MainWindow, session: Session, profile: Profile, do: Do) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._profile = profile
        self._do = do
        self._setup: SetupPage | None = None
        self._page: ComparePage | None = None
        self._turn_id = ""
        self._conversation_id = session.shown.id
        self._left: set[str] = set()
        self._opinions: Mapping[str, Opinion] = {}
        self._widths: dict[int, tuple[int, ...]] = _widths(session.fact(_WIDTHS))
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_PAUSE_MS)
        self._saving.timeout.connect(self._save_widths)
        self._strip = CompareStrip()
        self._strip.opened.connect(self.open_turn)
        window.chat.add_strip(self._strip)
        do(self._load_opinions(self._conversation_id))
        QTimer.singleShot(0, self, self._begin_where_it_is)

    @property
    def _compare(self) -> Compare:
        return self._session.compare

    # -- setting up ---------------------------------------------------------------------------

    def begin(self, question: str) -> None:
        """Set up a comparison of answers to the next question of the open conversation."""
        self._set_up(Occasion(self._session.shown.settings, question))

    def begin_from(self, reply_id: str) -> None:
        """Set up a comparison with an answer that is there."""
        turn = self._session.shown.turn_of.get(reply_id)
        reply = turn.reply(reply_id) if turn is not None else None
        if turn is None or reply is None:
            return
        common = variants.of_reply(reply)
        self._set_up(Occasion(common, plain_text(turn.prompt), joined=reply_id))

    def _set_up(self, occasion: Occasion) -> None:
        if self._setup is None:
            self._setup = self._make_setup()
        self._setup.begin(occasion, self._knowledge())
        self._window.stand_in(self._setup)
        self._setup.question.setFocus()
        if not self._models():
            self._do(self._learn_models())

    def _make_setup(self) -> SetupPage:
        page = SetupPage()
        page.cancelled.connect(self._leave_setup)
        page.run_asked.connect(lambda *given: self._do(self._run(*given)))
        page.recipe_kept.connect(lambda _, plan: self._do(self._keep_recipe(plan)))
        page.recipe_forgotten.connect(lambda name: self._do(self._forget_recipe(name)))
        page.at_once_changed.connect(lambda count: self._do(self._compare.set_concurrency(count)))
        page.limit_changed.connect(lambda limit: self._do(self._compare.set_limit(limit)))
        return page

    def _knowledge(self) -> Knowledge:
        models, compare = self._session.models, self._compare
        return Knowledge(
            capabilities=models.capabilities,
            estimate=self._estimate,
            models=self._models(),
            favourites=[each.id for each in (*models.starred, *models.recent)],
            recipes=compare.recipes,
            at_once=compare.concurrency,
            limit=compare.limit,
        )

    def _models(self) -> Sequence[str]:
        practice = self._session.shown.settings.model.startswith("practice/")
        cards = self._session.models.cards
        return [each.id for each in cards if each.is_practice == practice]

    async def _learn_models(self) -> None:
        await self._session.models.refresh_if_old()
        if self._setup is not None and not self._setup.isHidden():
            self._setup.learn(self._knowledge())

    def _estimate(self, draft: Draft, plan: Plan, occasion: Occasion) -> Estimate | None:
        return self._compare.estimate(
            draft,
            plan,
            self._session.models.prices,
            start_from=occasion.joined,
            beside=occasion.beside or occasion.adds_to,
        )

    def _leave_setup(self) -> None:
        if self._turn_id and self._page is not None and self._turn_id not in self._left:
            self._window.stand_in(self._page)
        else:
            self._window.stand_in(None)
            self._window.composer.setFocus()

    async def _run(self, draft: Draft, plan: Plan, occasion: Occasion) -> None:
        """Send what was set up, with the person's consent where it may cost much."""
        if occasion.adds_to is not None:
            self._tell(await self._compare.add_column(occasion.adds_to, plan.variants[0]))
            self._leave_setup()
            return
        found = await self._compare.start(
            draft,
            plan,
            prices=self._session.models.prices,
            start_from=occasion.joined,
            beside=occasion.beside,
        )
        if isinstance(found, ConsentWanted):
            if not await self._agrees(found):
                return
            found = await self._compare.start(
                draft, plan, start_from=occasion.joined, beside=occasion.beside
            )
        if isinstance(found, ConsentWanted):
            return
        if isinstance(found, Sentence):
            self._tell(found)
            return
        if not occasion.is_fixed:
            self._window.composer.take_sent(draft)
            await self._session.save_draft(self._session.shown.id, "")
        self.open_turn(found.turn_id)

    async def _agrees(self, wanted: ConsentWanted) -> bool:
        found = wanted.estimate
        return await dialogs.ask(
            self._window,
            self.tr("This may cost up to {amount}.").format(amount=amount(found.high)),
            self.tr("You asked to be told above {limit}. {count} answers will be written.").format(
                limit=amount(wanted.limit), count=found.answers
            ),
            self.tr("Run"),
            self.tr("Cancel"),
        )

    # -- showing ------------------------------------------------------------------------------

    def apply(self, change: Change) -> None:  # noqa: C901, PLR0912 - one arm for each change
        """Show what became different; cheap for what comes with every token."""
        match change:
            case ReplyAdvanced(conversation_id, turn_id, reply):
                if self._page is not None and conversation_id == self._conversation_id:
                    self._page.advance(turn_id, reply)
            case ConversationShown(conversation):
                self._follow(conversation)
            case TurnAdded(conversation, turn):
                if turn.comparison is not None:
                    self.open_turn(turn.id)
                else:
                    self._show_strip(conversation)
            case ComparisonChanged(conversation_id, turn, _):
                if conversation_id == self._conversation_id and turn.id == self._turn_id:
                    self._refresh()
            case ModelsChanged():
                if self._setup is not None and not self._setup.isHidden():
                    self._setup.learn(self._knowledge())
            case _:
                pass

    def _begin_where_it_is(self) -> None:
        """Show what the open conversation has been left at before there was anyone to show it."""
        undecided = _undecided(self._session.shown)
        if undecided is not None and not self._is_shown:
            self.open_turn(undecided.id)
        self._show_strip(self._session.shown)

    @property
    def _is_shown(self) -> bool:
        pages = (self._setup, self._page)
        return any(each is not None and not each.isHidden() for each in pages)

    def _follow(self, conversation: Conversation) -> None:
        """Another conversation is open, or the open one is different."""
        if conversation.id != self._conversation_id:
            self._conversation_id, self._turn_id = conversation.id, ""
            self._opinions = {}
            self._window.stand_in(None)
            self._do(self._load_opinions(conversation.id))
            undecided = _undecided(conversation)
            if undecided is not None and undecided.id not in self._left:
                self.open_turn(undecided.id)
        elif self._turn_id:
            self._refresh()
        self._show_strip(conversation)

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
        self._window.stand_in(self._page)
        self._page.go_to(self._page.columns.current)

    def _refresh(self) -> None:
        shown = self._session.shown
        turn = shown.by_id.get(self._turn_id)
        if self._page is not None and turn is not None:
            waiting = self._compare.waiting(self._turn_id)
            self._page.show_comparison(shown, turn, waiting, self._opinions)

    async def _load_opinions(self, conversation_id: str) -> None:
        found = await self._compare.opinions(conversation_id)
        if conversation_id == self._conversation_id:
            self._opinions = found
            self._refresh()

    def _show_strip(self, conversation: Conversation) -> None:
        found = [each for each in conversation.path if each.comparison is not None]
        if found and found[-1].comparison is not None:
            self._strip.show_turn(found[-1].id, len(found[-1].comparison.columns))
        else:
            self._strip.show_turn("", 0)

    def _make_page(self) -> ComparePage:
        page = ComparePage(self._window.appearance)
        page.use_widths(self._widths)
        compare = self._compare
        page.closed.connect(self._leave)
        page.chosen.connect(lambda id_: self._do(compare.choose(self._turn_id, id_)))
        page.stopped.connect(lambda id_: compare.stop(self._turn_id, id_ or None))
        page.retried.connect(lambda id_: self._say(compare.retry(self._turn_id, id_)))
        page.retry_failed_asked.connect(lambda: self._say(compare.retry_failed(self._turn_id)))
        page.repeated.connect(lambda times: self._do(self._repeat(times)))
        page.rated.connect(lambda *given: self._do(self._rate(*given)))
        page.version_asked.connect(
            lambda id_, reply: self._do(compare.show_version(self._turn_id, id_, reply))
        )
        page.later_version_asked.connect(lambda _, reply: self._choose_later(reply))
        page.revealed.connect(lambda: self._do(compare.reveal(self._turn_id)))
        page.submitted.connect(lambda draft: self._do(self._ask_all(draft)))
        page.compare_asked.connect(self.begin_from)
        page.details_asked.connect(self._window.transcript.reply_details_requested)
        page.failure_action_asked.connect(self._act_on_failure)
        page.report_asked.connect(lambda: self._do(self._export(as_table=False)))
        page.table_asked.connect(lambda: self._do(self._export(as_table=True)))
        page.another_asked.connect(self._ask_another)
        page.duplicate_asked.connect(self._duplicate)
        page.column_asked.connect(self._add_column)
        page.recipe_asked.connect(lambda: self._do(self._keep_recipe(self._plan())))
        page.liked_asked.connect(lambda: self._do(self.show_liked()))
        page.list_asked.connect(lambda: self._do(self.show_list()))
        page.widths_changed.connect(self._take_widths)
        return page

    # -- what the person does -----------------------------------------------------------------

    def _leave(self) -> None:
        self._left.add(self._turn_id)
        self._window.stand_in(None)
        self._window.composer.setFocus()

    def _turn(self) -> Turn | None:
        return self._session.shown.by_id.get(self._turn_id)

    def _plan(self) -> Plan | None:
        turn = self._turn()
        return turn.comparison.plan if turn is not None and turn.comparison is not None else None

    def _say(self, intent: Coroutine[Any, Any, Sentence | None]) -> None:
        async def do() -> None:
            self._tell(await intent)

        self._do(do())

    def _tell(self, words: Sentence | None) -> None:
        if words is not None:
            self._window.show_notice(words)

    async def _repeat(self, times: int) -> None:
        found = await self._compare.repeat(self._turn_id, times, prices=self._session.models.prices)
        if isinstance(found, ConsentWanted):
            if await self._agrees(found):
                await self._compare.repeat(self._turn_id, times)
            return
        self._tell(found)

    async def _rate(self, reply_id: str, rating: str, note: str) -> None:
        self._tell(await self._compare.rate(reply_id, Rating(rating) if rating else None, note))
        await self._load_opinions(self._conversation_id)

    def _choose_later(self, reply_id: str) -> None:
        turn = self._session.shown.turn_of.get(reply_id)
        if turn is not None:
            self._do(self._session.choose_version(turn.id, reply_id))

    async def _ask_all(self, draft: Draft) -> None:
        found = await self._compare.ask_all(
            self._turn_id, draft, prices=self._session.models.prices
        )
        if isinstance(found, ConsentWanted):
            if not await self._agrees(found):
                self._give_back(draft)
                return
            found = await self._compare.ask_all(self._turn_id, draft)
        if isinstance(found, Sentence):
            self._give_back(draft)
            self._tell(found)

    def _give_back(self, draft: Draft) -> None:
        if self._page is not None:
            self._page.composer.give_back(draft)

    def _act_on_failure(self, variant_id: str, action: Action) -> None:
        if action is Action.OPEN_SETTINGS:
            self._window.open_settings()
        elif action is not Action.NONE:
            self._say(self._compare.retry(self._turn_id, variant_id))

    def _ask_another(self) -> None:
        plan = self._plan()
        if plan is not None:
            self._set_up(Occasion(plan.common, plan=plan))

    def _duplicate(self) -> None:
        plan, turn = self._plan(), self._turn()
        if plan is not None and turn is not None:
            question = plain_text(turn.prompt)
            self._set_up(Occasion(plan.common, question, beside=turn.id, plan=plan))

    def _add_column(self) -> None:
        plan, turn = self._plan(), self._turn()
        if plan is not None and turn is not None:
            question = plain_text(turn.prompt)
            self._set_up(Occasion(plan.common, question, adds_to=turn.id))

    async def _keep_recipe(self, plan: Plan | None) -> None:
        if plan is None:
            return
        from orca_desktop.ui.compare.recipe import name_of  # noqa: PLC0415 - rarely used

        name = await name_of(self._window, plan)
        if name:
            await self._compare.keep_recipe(name, plan)
            self._tell(Sentence(_CONTEXT, _KEPT, {"name": name}))
            if self._setup is not None and not self._setup.isHidden():
                self._setup.learn(self._knowledge())

    async def _forget_recipe(self, name: str) -> None:
        await self._compare.forget_recipe(name)
        if self._setup is not None:
            self._setup.learn(self._knowledge())

    async def _export(self, *, as_table: bool) -> None:
        shown = self._session.shown
        suffix = "csv" if as_table else "md"
        suggested = transfer.suggested_path(shown, self._profile.exports).with_suffix(f".{suffix}")
        if as_table:
            title, pattern = self.tr("Export as a table"), self.tr("Table (*.csv)")
        else:
            title, pattern = self.tr("Export report"), self.tr("Markdown (*.md)")
        path = await dialogs.save_path(self._window, title, suggested, pattern, suffix)
        if path is not None:
            await self.export_to(path, as_table=as_table)

    async def export_to(self, path: Path, *, as_table: bool = False) -> bool:
        """Write the comparison on the screen to a file; says whether it worked."""
        write = self._compare.export_csv if as_table else self._compare.export_report
        problem = await write(self._turn_id, path, say)
        self._tell(problem or Sentence(_CONTEXT, _SAVED, {"name": path.name}))
        return problem is None

    async def show_liked(self) -> None:
        """Show what the person liked so far."""
        from orca_desktop.ui.compare.liked import LikedDialog  # noqa: PLC0415 - rarely used

        await dialogs.finished(LikedDialog(await self._compare.liked(), self._window))

    async def show_list(self) -> None:
        """List all comparisons, and open the one that is chosen."""
        from orca_desktop.ui.compare.listing import ListDialog  # noqa: PLC0415 - as above

        dialog = ListDialog(await self._compare.list_all(), self._window)
        await dialogs.finished(dialog)
        chosen = dialog.chosen
        if chosen is not None:
            if chosen.conversation_id != self._session.shown.id:
                await self._session.open(chosen.conversation_id)
            self.open_turn(chosen.turn_id)

    # -- widths -------------------------------------------------------------------------------

    def _take_widths(self, sizes: tuple[int, ...]) -> None:
        self._widths[len(sizes)] = sizes
        self._saving.start()

    def _save_widths(self) -> None:
        kept = {str(count): list(sizes) for count, sizes in self._widths.items()}
        self._do(self._session.remember(_WIDTHS, kept))


def _undecided(conversation: Conversation) -> Turn | None:
    """The comparison at the end of the visible path, if nothing was chosen yet."""
    last = conversation.path[-1] if conversation.path else None
    if last is None or last.comparison is None or last.comparison.winner is not None:
        return None
    return last


def _widths(raw: object) -> dict[int, tuple[int, ...]]:
    """Remembered widths; what makes no sense is left out."""
    found: dict[int, tuple[int, ...]] = {}
    for count, sizes in raw.items() if isinstance(raw, dict) else ():
        if not isinstance(sizes, list) or str(len(sizes)) != str(count):
            continue
        if all(type(each) is int for each in sizes):
            found[len(sizes)] = tuple(sizes)
    return found
