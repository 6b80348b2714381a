"""What columns are asked after their first answer: again, in another way, or to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orca_desktop.domain.comparison import Plan, Question
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.errors import FailureAction
from orca_desktop.domain.history import open_calls, waits
from orca_desktop.domain.words import Text
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import (
    AnswerCalls,
    AskColumns,
    ContinueAnswer,
    RepeatColumns,
    RetryColumns,
    StartComparison,
)
from orca_desktop.ui.features.compare.reading.go_on import From
from orca_desktop.ui.widgets import dialogs
from orca_desktop.viewmodels.comparison_setup import SetupRequest

if TYPE_CHECKING:
    from orca_desktop.domain.blocks import ToolResultBlock
    from orca_desktop.domain.comparison import Comparison
    from orca_desktop.domain.conversation import Turn
    from orca_desktop.domain.reply import Reply
    from orca_desktop.session.asking import Ask, Outcome
    from orca_desktop.session.session import Session
    from orca_desktop.ui.feature_context import FeatureContext
    from orca_desktop.ui.features.attachments.presenter import AttachmentsPresenter
    from orca_desktop.ui.features.compare.setup.setup_presenter import SetupPresenter


class ColumnActions:
    """Asks on behalf of a comparison that is shown, with the person's consent where it is dear.

    A ``Text`` that is returned says why nothing was asked.
    """

    def __init__(
        self,
        context: FeatureContext,
        session: Session,
        ask: Ask,
        beginning: SetupPresenter,
        attachments: AttachmentsPresenter,
    ) -> None:
        self._context = context
        self._session = session
        self._ask = ask
        self._beginning = beginning
        self._attachments = attachments
        self._unsent: dict[str, tuple[ToolResultBlock, ...]] = {}
        """Results that were written for an answer and not sent."""

    async def repeat(self, turn_id: str, times: int) -> Text | None:
        """Ask until every column has so many answers."""
        return _problem(await self._ask(RepeatColumns(turn_id, times)))

    async def retry(
        self, turn_id: str, *variant_ids: str, without: str | None = None
    ) -> Text | None:
        """Ask once more for the last answers of these columns."""
        return _problem(await self._ask(RetryColumns(turn_id, variant_ids, without)))

    async def retry_failed(self, turn_id: str) -> Text | None:
        """Ask once more wherever an answer failed by now; what fails later was not agreed to."""
        return await self.retry(turn_id, *self._session.asking.failed(turn_id))

    async def go_on(self, turn_id: str, draft: Draft, start: From) -> Outcome | None:
        """Put one more question to all columns.

        They go on each from its own answer, or all from the chosen one: then it is a comparison of
        its own, with the same plan, after that answer.
        """
        found = self._comparison(turn_id)
        if found is None:
            return None
        if start is not From.CHOSEN:
            return await self._ask(AskColumns(turn_id, draft))
        if found.winner is not None:
            # It may be choosing still, or have gone out of sight since.
            await self._session.compare.choose(turn_id, found.winner)
        return await self._ask(StartComparison(draft, found.plan.once(), after=turn_id))

    async def act(self, turn_id: str, variant_id: str, action: FailureAction) -> Text | None:
        """Do what the button below a failure offers, in its column."""
        match action:
            case FailureAction.TRY_AGAIN:
                # What had arrived stays as a version of its own.
                return await self.retry(turn_id, variant_id)
            case FailureAction.CONTINUE:
                return await self._continue(turn_id, variant_id)
            case FailureAction.GIVE_RESULTS:
                return await self._give_results(turn_id, variant_id)
            case FailureAction.TRY_WITHOUT:
                refused = self._refused(turn_id, variant_id)
                return await self.retry(turn_id, variant_id, without=refused)
            case FailureAction.CHOOSE_MODEL:
                self._choose_model(turn_id, variant_id)
            case FailureAction.OPEN_SETTINGS:
                self._context.actions.carry_out("settings")
            case FailureAction.EDIT | FailureAction.NONE:
                pass
        return None

    async def _continue(self, turn_id: str, variant_id: str) -> Text | None:
        """Ask for the rest of the last answer of a column."""
        tip = self._tip(turn_id, variant_id)
        return _problem(await self._ask(ContinueAnswer(tip.id))) if tip is not None else None

    async def _give_results(self, turn_id: str, variant_id: str) -> Text | None:
        """Ask the person for the results that the last answer of a column waits for."""
        from orca_desktop.ui.features.compare.reading.results_dialog import (  # noqa: PLC0415 - seldom needed
            ResultsDialog,
        )

        tip = self._tip(turn_id, variant_id)
        if tip is None or not waits(tip):
            return None
        found = await self._session.own_tools.results(tip, self._session.shown.id)
        dialog = ResultsDialog(self._context.window)
        self._attachments.serve_results(dialog.form)
        dialog.show_calls(open_calls(tip), found)
        dialog.form.fill(self._unsent.pop(tip.id, ()))
        await dialogs.finished(dialog)
        if not dialog.results:
            self._unsent[tip.id] = dialog.form.written
            return None
        outcome = await self._ask(AnswerCalls(tip.id, dialog.results))
        if not isinstance(outcome, Started):
            self._unsent[tip.id] = dialog.results
        return _problem(outcome)

    def _tip(self, turn_id: str, variant_id: str) -> Reply | None:
        """The last answer of a column."""
        turn = self._turn(turn_id)
        path = self._session.shown.column_path(turn, variant_id) if turn is not None else ()
        return path[-1].chosen if path else None

    def _refused(self, turn_id: str, variant_id: str) -> str | None:
        """The parameter that the last answer of a column was refused for."""
        tip = self._tip(turn_id, variant_id)
        return tip.failure.refused if tip is not None and tip.failure is not None else None

    def _choose_model(self, turn_id: str, variant_id: str) -> None:
        """Set up one more column like this one, so that another model can be chosen for it."""
        turn, found = self._turn(turn_id), self._comparison(turn_id)
        variant = found.plan.variant(variant_id) if found is not None else None
        if turn is None or found is None or variant is None:
            return
        common = found.plan.common
        plan = Plan((Question.MODEL,), common, (variant,))
        question = Draft.of(turn.prompt)
        self._beginning.set_up(SetupRequest(common, question, adds_to=turn_id, plan=plan), turn)

    def _turn(self, turn_id: str) -> Turn | None:
        return self._session.shown.by_id.get(turn_id)

    def _comparison(self, turn_id: str) -> Comparison | None:
        turn = self._turn(turn_id)
        return turn.comparison if turn is not None else None


def _problem(outcome: Outcome) -> Text | None:
    return outcome if isinstance(outcome, Text) else None
