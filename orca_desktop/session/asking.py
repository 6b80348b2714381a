"""The one verb: whatever is asked of a model is asked here, and in no other way.

A question, another try, an edit, the rest of an answer, a comparison and all that is asked in its
columns become requests in the same way, are estimated and agreed to in the same way, and are sent
by the workspace, which holds the lock meanwhile.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING, assert_never

from orca_desktop.domain import continuation, request
from orca_desktop.domain.estimate import NeedsConsent, asked, consent_for
from orca_desktop.domain.history import is_whole
from orca_desktop.domain.request import rebuild
from orca_desktop.domain.words import Text
from orca_desktop.session import inspector, planning
from orca_desktop.session.estimating import Estimating
from orca_desktop.session.intents import (
    AddColumn,
    AnswerCalls,
    AskColumns,
    AskQuestion,
    ContinueAnswer,
    EditQuestion,
    Intent,
    RepeatColumns,
    RetryColumns,
    StartComparison,
    TryAgain,
)
from orca_desktop.session.planning import Batch

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Draft, Turn
    from orca_desktop.domain.estimate import Estimate
    from orca_desktop.domain.money import Forecast
    from orca_desktop.domain.parameters import SettingProblem
    from orca_desktop.domain.request import MessageRequest
    from orca_desktop.session.access import Access
    from orca_desktop.session.comparison_preferences import ComparisonPreferences
    from orca_desktop.session.inspector import Inspection
    from orca_desktop.session.models import Models
    from orca_desktop.session.request_builder import RequestBuilder
    from orca_desktop.session.usage import SpendingBook
    from orca_desktop.session.workspace import Workspace, WorkspaceState


@dataclass(frozen=True, slots=True)
class Started:
    """What was asked for is saved and on its way, in this turn; in none if nothing was to ask."""

    turn_id: str = ""


Outcome = Started | NeedsConsent | Text
"""What came of asking; with ``NeedsConsent`` and a ``Text`` nothing was sent."""

Ask = Callable[[Intent], Awaitable[Outcome]]
"""Asks for what the person wants, with their consent where that is needed."""


class Asking:
    """Asks models on behalf of the open conversation; ``chance`` shuffles blind columns."""

    def __init__(  # noqa: PLR0913, PLR0917 - all that an answer depends on
        self,
        workspace: Workspace,
        access: Access,
        models: Models,
        builder: RequestBuilder,
        spending: SpendingBook,
        comparing: ComparisonPreferences,
        chance: Random | None = None,
    ) -> None:
        self._workspace = workspace
        self._access = access
        self._models = models
        self._builder = builder
        self._spending = spending
        self._comparing = comparing
        self._chance = chance or Random()  # noqa: S311 - the order of columns is no secret
        self._estimating = Estimating(models)
        self._may_be_unpriced: set[str] = set()

    async def ask(self, intent: Intent, *, agreed: bool = False) -> Outcome:
        """Ask for what the person wants. It is saved before anything is sent, all or nothing.

        With ``NeedsConsent`` nothing was sent: it is too long for a model, or may cost more than
        the person's own limits. ``agreed`` sends it all the same. A ``Text`` says why it could not
        be asked.
        """
        workspace, shown = self._workspace, self._workspace.shown
        if workspace.is_held(shown.id):
            return _busy(intent)
        with workspace.holding(shown.id):
            batch = self._plan(intent)
            if isinstance(batch, Text):
                return batch
            if not batch.replies:
                return Started()
            if batch.alone and workspace.is_answering(shown.id):
                return _busy(intent)
            return await self._send(batch, agreed=agreed)

    async def _send(self, batch: Batch, *, agreed: bool) -> Outcome:
        shown_id = self._workspace.shown.id
        requests = self._requests(batch)
        if isinstance(requests, Text):
            return requests
        if agreed:
            self._may_be_unpriced.update(each.settings.model for each in batch.replies)
        elif (needed := await self._consent(batch)) is not None:
            return needed
        if not self._workspace.is_open(shown_id):
            return planning.GONE
        problem = await self._workspace.start(batch, requests)
        if problem is not None:
            return problem.sentence
        return Started(batch.compared or batch.replies[0].turn.id)

    async def ask_aside(
        self, beside: WorkspaceState, draft: Draft, *, agreed: bool = False
    ) -> Outcome:
        """Ask the first question of a conversation that is not open, with its own settings."""
        workspace = self._workspace
        with workspace.holding(beside.conversation.id):
            batch = planning.question(beside.conversation, draft)
            if isinstance(batch, Text):
                return batch
            requests = self._requests(batch)
            if isinstance(requests, Text):
                return requests
            needed = None if agreed else await self._consent(batch)
            if needed is not None:
                return needed
            (request_,) = requests
            problem = await workspace.start_aside(beside, batch, request_)
            return Started(batch.replies[0].turn.id) if problem is None else problem.sentence

    # -- before it is asked -------------------------------------------------------------------

    def forecast(self, draft: Draft) -> Forecast:
        """What sending this now would take; cheap enough for every key that is pressed."""
        shown = self._workspace.shown
        return self._estimating.forecast(shown.so_far, draft.prompt, shown.settings)

    def estimate(self, intent: StartComparison) -> Estimate:
        """What a comparison would cost, also while it could not be started yet."""
        place = planning.place_of(self._workspace.shown, intent)
        if isinstance(place, Text):
            return self._estimating.of_settings(asked(intent.plan), (), ())
        return self._estimating.of_settings(
            place.settings(intent.plan), place.history, place.prompt
        )

    def preview(self, draft: Draft) -> Inspection | tuple[SettingProblem, ...]:
        """The request that sending this now would make, or all that forbids it."""
        shown = self._workspace.shown
        capabilities = self._models.capabilities(shown.settings.model)
        found = request.build(shown.so_far, draft.prompt, shown.settings, capabilities)
        if isinstance(found, tuple):
            return found
        return inspector.inspect(found, self._access.address)

    def sent(self, reply_id: str) -> Inspection | None:
        """The request that was made for a reply of the open conversation."""
        shown = self._workspace.shown
        turn = shown.turn_of.get(reply_id)
        reply = turn.reply(reply_id) if turn else None
        if turn is None or reply is None:
            return None
        history = shown.history_of(turn)
        made = rebuild(history, turn.prompt, reply)
        notes = inspector.notes(reply, is_whole=is_whole(history, reply.sent))
        return dataclasses.replace(inspector.inspect(made, self._access.address), notes=notes)

    def failed(self, turn_id: str) -> tuple[str, ...]:
        """The columns whose last answer failed, broke off, or was never begun."""
        found = self._workspace.comparison(turn_id)
        return found.failed if found is not None else ()

    # -- within -------------------------------------------------------------------------------

    def _plan(self, intent: Intent) -> Batch | Text:
        shown = self._workspace.shown
        match intent:
            case AskQuestion(draft):
                return planning.question(shown, draft)
            case EditQuestion():
                return planning.edited(shown, intent)
            case TryAgain(reply_id, without):
                return self._plan_try(reply_id, without)
            case ContinueAnswer() | AnswerCalls():
                return self._plan_going_on(intent)
            case StartComparison():
                return planning.started(shown, intent, self._chance.shuffle)
            case RetryColumns() | RepeatColumns() | AddColumn() | AskColumns():
                return self._plan_columns(intent)
            case _ as never:
                assert_never(never)

    def _plan_try(self, reply_id: str, without: str | None) -> Batch | Text:
        shown = self._workspace.shown
        turn = next((each for each in shown.path if each.reply(reply_id)), None)
        if turn is None:
            return Batch()
        if turn.comparison is not None and (column := turn.comparison.column_of(reply_id)):
            return self._plan_columns(RetryColumns(turn.id, (column.variant_id,), without))
        return planning.tried_again(shown, turn, without)

    def _plan_going_on(self, intent: ContinueAnswer | AnswerCalls) -> Batch | Text:
        """The rest of an answer, or what follows once it has its results; in its column too."""
        shown = self._workspace.shown
        turn = shown.turn_of.get(intent.reply_id)
        reply = turn.reply(intent.reply_id) if turn is not None else None
        if turn is None or reply is None:
            return Batch()
        column = self._column_ending_with(turn, reply.id)
        match intent:
            case ContinueAnswer() if column is not None:
                return planning.rest_of_column(*column)
            case ContinueAnswer():
                return planning.rest(shown, turn, reply)
            case AnswerCalls(results=results) if column is not None:
                return planning.answered_in_column(*column, results)
            case AnswerCalls() if turn.comparison and turn.comparison.column_of(reply.id):
                return Batch()  # its column shows another answer, or has gone on
            case AnswerCalls(results=results):
                return planning.answered(shown, reply, results)

    def _column_ending_with(
        self, turn: Turn, reply_id: str
    ) -> tuple[planning.OpenComparison, str] | None:
        """The comparison and the column that an answer to a turn is the last of, if it is one."""
        compared = self._workspace.shown.comparison_of(turn)
        found = self._workspace.comparison(compared.id) if compared is not None else None
        variant_id = found.column_ending_with(reply_id) if found is not None else None
        return (found, variant_id) if found is not None and variant_id is not None else None

    def _plan_columns(
        self, intent: RetryColumns | RepeatColumns | AddColumn | AskColumns
    ) -> Batch | Text:
        found = self._workspace.comparison(intent.turn_id)
        if found is None:
            return planning.GONE
        match intent:
            case RetryColumns():
                return planning.retried(found, intent)
            case RepeatColumns():
                return planning.repeated(found, intent)
            case AddColumn():
                return planning.with_column(found, intent)
            case AskColumns(draft=draft):
                return planning.gone_on(found, draft)
            case _ as never:
                assert_never(never)

    def _requests(self, batch: Batch) -> list[MessageRequest] | Text:
        """All its requests, or why one of them cannot be made: then none is sent."""
        requests = []
        for planned in batch.replies:
            turn, history = planned.turn, planned.history
            if planned.continues is not None:
                requests.append(continuation.request(history, turn, planned.continues))
                continue
            found = self._builder.build(history, turn.prompt, planned.settings, planned.without)
            if isinstance(found, Text):
                return found
            requests.append(found)
        return requests

    async def _consent(self, batch: Batch) -> NeedsConsent | None:
        """Why the person must be asked before this is sent; nobody asks twice about a model."""
        found = self._estimating.of_replies(batch.replies)
        own, today = await self._spending.so_far()
        limit = self._comparing.limit if batch.compared is not None else None
        accepted = frozenset(self._may_be_unpriced)
        in_chat = batch.compared is None and batch.replies[0].continues is None
        return consent_for(found, own, today, limit=limit, accepted=accepted, in_chat=in_chat)


def _busy(intent: Intent) -> Text:
    match intent:
        case AskQuestion() | EditQuestion() | TryAgain() | ContinueAnswer() | AnswerCalls():
            return planning.BUSY
        case _:
            return planning.COLUMNS_BUSY
