"""Between the page on which a comparison is set up and the session that runs it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from orca_desktop.domain import history, variants
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.estimate import NeedsConsent
from orca_desktop.domain.key_state import KeyState
from orca_desktop.domain.model_names import is_practice
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AddColumn, StartComparison
from orca_desktop.ui.features.compare.setup.setup_page import SetupPage
from orca_desktop.viewmodels.comparison_setup import Knowledge, SetupRequest

if TYPE_CHECKING:
    from orca_desktop.domain.comparison import Plan, Recipe
    from orca_desktop.domain.conversation import Turn
    from orca_desktop.domain.estimate import Estimate
    from orca_desktop.session.asking import Ask
    from orca_desktop.session.comparisons import Comparisons
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.compare.stage import ComparisonStage

_CONTEXT: Final = "comparison"
_KEPT: Final = QT_TRANSLATE_NOOP("comparison", "Kept as the recipe {name}.")
_NO_KEY: Final = Text(
    _CONTEXT,
    QT_TRANSLATE_NOOP(
        "comparison", "There is no key for the gateway yet, so nothing would be answered."
    ),
)


class SetupPresenter(QObject):
    """Sets comparisons up. ``opened`` gets the turn that was begun, ``left`` is called instead."""

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        ask: Ask,
        stage: ComparisonStage,
        opened: Callable[[str], None],
        left: Callable[[], None],
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._stage = stage
        self._session = session
        self._do = context.run
        self._ask = ask
        self._opened = opened
        self._left = left
        self._no_key: Text | None = None
        self._is_sending = False
        self.page: SetupPage | None = None

    @property
    def _compare(self) -> Comparisons:
        return self._session.compare

    @property
    def is_shown(self) -> bool:
        """Whether a comparison is being set up."""
        return self.page is not None and not self.page.isHidden()

    def begin(self, question: Draft) -> None:
        """Set up a comparison of answers to the next question of the open conversation."""
        self.set_up(SetupRequest(self._session.shown.settings, question))

    def begin_from(self, reply_id: str) -> None:
        """Set up a comparison with an answer that is there."""
        turn = self._session.shown.turn_of.get(reply_id)
        reply = turn.reply(reply_id) if turn is not None else None
        if turn is None or reply is None:
            return
        answered = variants.of_reply(reply)
        self.set_up(
            SetupRequest(answered, Draft.of(turn.prompt), joined=reply_id, answered=answered),
            turn,
        )

    def set_up(self, occasion: SetupRequest, turn: Turn | None = None) -> None:
        """Show the page for an occasion; ``turn`` is the one whose question is asked again."""
        if turn is not None:
            went_on = turn.comparison is not None and bool(turn.comparison.continued)
            occasion = dataclasses.replace(occasion, is_continued=went_on and occasion.is_addition)
        if not (occasion.is_joining or occasion.is_addition):
            occasion = dataclasses.replace(occasion, said=self._said_before(turn))
        if self.page is None:
            self.page = self._make_page()
        self.page.begin(occasion, self._knowledge())
        self._stage.stand_in(self.page)
        self.page.focus_first()
        self._do(self._look_for_key())
        if not self._listed():
            self._do(self._learn_models())

    def _said_before(self, turn: Turn | None) -> int:
        """How many turns would go along with the next question, or with that of a turn."""
        shown = self._session.shown
        parent = turn.parent if turn is not None else shown.last_reply_id
        return len(history.selected(shown.leading_to(parent)).kept)

    def learn(self) -> None:
        """Show what has become known since, such as more models."""
        if self.page is not None and self.is_shown:
            self.page.learn(self._knowledge())

    def _make_page(self) -> SetupPage:
        page = SetupPage()
        compare, do = self._compare, self._do
        page.cancelled.connect(self._left)
        page.run_requested.connect(lambda *given: do(self._run(*given)))
        page.below.key.clicked.connect(lambda: self._context.actions.carry_out("settings"))
        page.columns.model_requested.connect(self._open_picker)
        page.usual_kept.connect(lambda plan: do(compare.keep_usual(plan)))
        page.recipe_kept.connect(lambda plan: do(self.keep_recipe(plan)))
        page.recipes.renamed.connect(lambda recipe: do(self._rename_recipe(recipe)))
        page.recipes.forgotten.connect(lambda recipe: do(self._forget_recipe(recipe)))
        page.recipes.restored.connect(lambda recipe, place: do(self._restore(recipe, place)))
        page.further.at_once_changed.connect(lambda count: do(compare.set_concurrency(count)))
        page.further.limit_changed.connect(lambda limit: do(compare.set_limit(limit)))
        return page

    # -- what is known ------------------------------------------------------------------------

    def _knowledge(self) -> Knowledge:
        models, compare = self._session.models, self._compare
        preferred = [each.id for each in (*models.starred, *models.recent, *models.recommended)]
        listed = self._listed()
        known = dict.fromkeys((*preferred, *listed))
        if is_practice(self._session.shown.settings.model):
            known = dict.fromkeys(each for each in known if is_practice(each))
        return Knowledge(
            capabilities=models.capabilities,
            estimate=self._estimate,
            models=sorted(known, key=is_practice),
            names={each.id: each.name for each in models.cards},
            listed=frozenset(listed) if models.listed_at is not None else frozenset(),
            recipes=compare.recipes,
            usual=compare.usual,
            at_once=compare.concurrency,
            limit=compare.limit,
            no_key=self._no_key,
        )

    def _listed(self) -> Sequence[str]:
        return [each.id for each in self._session.models.cards if each.is_chat is not False]

    async def _learn_models(self) -> None:
        await self._session.models.refresh_if_old()
        self.learn()

    async def _look_for_key(self) -> None:
        found = await self._session.access.report()
        no_key = (found.problem or _NO_KEY) if found.state is KeyState.NONE else None
        if no_key != self._no_key:
            self._no_key = no_key
            self.learn()

    def _estimate(self, draft: Draft, plan: Plan, occasion: SetupRequest) -> Estimate | None:
        return self._session.asking.estimate(
            StartComparison(
                draft,
                plan,
                start_from=occasion.joined,
                beside=occasion.beside or occasion.adds_to,
            )
        )

    def _open_picker(self, variant_id: str) -> None:
        """Let the person choose the model of a column from all there are."""
        if (page := self.page) is not None:
            current = page.plan.settings(variant_id).model
            self._stage.pick_model(current, lambda model: page.take_model(variant_id, model))

    # -- sending ------------------------------------------------------------------------------

    async def _run(self, draft: Draft, plan: Plan, occasion: SetupRequest) -> None:
        """Send what was set up, once, with the person's consent where it may cost much."""
        if self._is_sending:
            return
        self._is_sending = True
        try:
            if occasion.adds_to is not None:
                await self._add(occasion.adds_to, plan)
            else:
                await self._start(draft, plan, occasion)
        finally:
            self._is_sending = False
            if self.page is not None:
                self.page.show_sending(False)

    async def _add(self, turn_id: str, plan: Plan) -> None:
        outcome = await self._ask(AddColumn(turn_id, plan.variants[0]))
        if isinstance(outcome, NeedsConsent):
            return
        self._tell(outcome)
        self._left()

    async def _start(self, draft: Draft, plan: Plan, occasion: SetupRequest) -> None:
        outcome = await self._ask(
            StartComparison(draft, plan, start_from=occasion.joined, beside=occasion.beside)
        )
        if not isinstance(outcome, Started):
            self._tell(outcome)
            return
        if not occasion.is_fixed:
            self._stage.chat.composer.take_sent(draft)
            await self._session.clear_draft(self._session.shown.id)
        self._opened(outcome.turn_id)

    def _tell(self, words: object) -> None:
        if isinstance(words, Text):
            self._context.notices.show(words)

    # -- recipes ------------------------------------------------------------------------------

    async def keep_recipe(self, plan: Plan | None) -> None:
        """Keep a plan under a name that the person is asked for."""
        if plan is None:
            return
        from orca_desktop.ui.features.compare.setup import recipe_name_dialog as recipe  # noqa: PLC0415 - rarely used

        taken = [each.name for each in self._compare.recipes]
        name = await recipe.name_for(self._context.window, plan, taken)
        if name:
            await self._compare.keep_recipe(name, plan)
            self._tell(Text(_CONTEXT, _KEPT, {"name": name}))
            self.learn()

    async def _rename_recipe(self, old: Recipe) -> None:
        from orca_desktop.ui.features.compare.setup import recipe_name_dialog as recipe  # noqa: PLC0415 - as above

        taken = [each.name for each in self._compare.recipes if each.name != old.name]
        name = await recipe.new_name(self._context.window, old.name, taken)
        if name:
            await self._compare.rename_recipe(old.name, name)
            self.learn()

    async def _forget_recipe(self, recipe: Recipe) -> None:
        await self._compare.forget_recipe(recipe.name)
        self.learn()

    async def _restore(self, recipe: Recipe, place: int) -> None:
        await self._compare.keep_recipe(recipe.name, recipe.plan, place)
        self.learn()
