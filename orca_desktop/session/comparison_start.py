"""How a comparison begins: where it stands, what it will cost, and its first requests."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from random import Random
from typing import Final

from orca_desktop.domain import clock, comparison as comparisons
from orca_desktop.domain.blocks import Block
from orca_desktop.domain.comparison import MOST_COLUMNS, MOST_REPEATS, Comparison, Plan
from orca_desktop.domain.conversation import Draft, Turn
from orca_desktop.domain.estimate import ConsentWanted, Estimate, PricesOf, asked, estimate
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.reply import Reply
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.session.column_sentences import BUSY, EMPTY, GONE, too_many
from orca_desktop.session.consent import Consent
from orca_desktop.session.models import Models
from orca_desktop.session.request_builder import RequestBuilder, prompt_of
from orca_desktop.session.request_queue import QueuedRequest
from orca_desktop.session.workspace import Workspace

_FEW: Final = Text(
    "comparison", QT_TRANSLATE_NOOP("comparison", "Add a second column to compare with.")
)


@dataclass(frozen=True, slots=True)
class Started:
    """The comparison is saved and its columns are on their way."""

    turn_id: str


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a comparison begins: what it continues, what goes along, what is asked.

    ``joined`` is the answer that is there already, ``turn`` the one it belongs to. ``begins`` is
    that of the comparison; empty for the turn that is to be made.
    """

    conversation_id: str
    parent: str | None
    history: tuple[Turn, ...]
    prompt: tuple[Block, ...]
    turn: Turn | None = None
    joined: Reply | None = None
    begins: str | None = None


class ComparisonStart:
    """Begins comparisons in the open conversation; ``chance`` shuffles the blind ones."""

    def __init__(
        self,
        workspace: Workspace,
        builder: RequestBuilder,
        models: Models,
        consent: Consent,
        chance: Random,
    ) -> None:
        self._workspace = workspace
        self._builder = builder
        self._models = models
        self._consent = consent
        self._chance = chance

    def estimate(
        self,
        draft: Draft,
        plan: Plan,
        prices: PricesOf,
        *,
        start_from: str | None = None,
        beside: str | None = None,
    ) -> Estimate:
        """What a plan will cost with this question, or with that of an answer or a turn."""
        place = self._place(draft, plan, start_from, beside)
        if isinstance(place, Text):
            return estimate(asked(plan), (), (), prices, self._models.capabilities)
        return self._cost(place, plan, prices)

    async def start(
        self,
        draft: Draft,
        plan: Plan,
        *,
        prices: PricesOf | None = None,
        start_from: str | None = None,
        beside: str | None = None,
        after: str | None = None,
    ) -> Started | ConsentWanted | Text:
        """Ask a question under all settings of a plan, at the end of the open conversation.

        ``start_from`` is an answer that is there: its question is asked (not the draft), and it
        is the first column, at no cost. ``beside`` is a turn whose question is asked once more,
        beside it. ``after`` is the turn of a comparison from whose choice this one goes on, with
        what went along there. Nothing is sent before everything can be sent. Given ``prices``,
        nothing is sent that may cost more than the limit; with the person's consent it is called
        without them.
        """
        with self._workspace.sending() as is_alone:
            place = self._place(draft, plan, start_from, beside, after) if is_alone else BUSY
            if isinstance(place, Text):
                return place
            requests = self._prepared(place, plan)
            if isinstance(requests, Text):
                return requests
            if prices is not None:
                cost = self._cost(place, plan, prices)
                if why_not := await self._consent(cost) or self._moved(place):
                    return why_not
            return await self._start(place, plan, requests)

    def _cost(self, place: _Place, plan: Plan, prices: PricesOf) -> Estimate:
        there = () if place.joined is None else tuple(each.id for each in plan.variants[:1])
        requests = asked(plan, without=there)
        return estimate(requests, place.history, place.prompt, prices, self._models.capabilities)

    def _prepared(self, place: _Place, plan: Plan) -> Mapping[str, MessageRequest] | Text:
        """All its requests, or why it cannot be asked."""
        return self._unfit(plan) or self._requests(place, plan)

    def _moved(self, place: _Place) -> Text | None:
        """Why not to begin any more: the person went elsewhere meanwhile."""
        if self._workspace.shown.id != place.conversation_id:
            return GONE
        return BUSY if self._workspace.is_busy(place.conversation_id) else None

    def _place(
        self,
        draft: Draft,
        plan: Plan,
        start_from: str | None,
        beside: str | None,
        after: str | None = None,
    ) -> _Place | Text:
        shown = self._workspace.shown
        turn = shown.turn_of.get(start_from) if start_from else shown.by_id.get(beside or "")
        if turn is not None:
            joined = turn.reply(start_from) if start_from else None
            with_chat = plan.with_chat if joined is None else None
            history, begins = self._going_along(turn.parent, turn, with_chat=with_chat)
            begins = "" if begins == turn.id else begins
            return _Place(shown.id, turn.parent, history, turn.prompt, turn, joined, begins)
        if start_from or beside:
            return GONE
        prompt = prompt_of(draft)
        if not prompt:
            return EMPTY
        parent = shown.last_reply_id
        source = shown.by_id.get(after or "")
        history, begins = self._going_along(parent, source, with_chat=plan.with_chat)
        return _Place(shown.id, parent, history, prompt, begins=begins)

    def _going_along(
        self, parent: str | None, source: Turn | None, *, with_chat: bool | None
    ) -> tuple[tuple[Turn, ...], str | None]:
        """What goes along with a question after a reply, and the turn with which that begins.

        ``source`` is a turn whose answer joins or whose comparison is gone on with: without the
        chat, what went along there goes along here, and with ``None`` as it was there.
        """
        shown = self._workspace.shown
        compared = shown.comparison_of(source) if source is not None else None
        comparison = compared.comparison if compared is not None else None
        if comparison is not None and comparison.begins is not None and not with_chat:
            return shown.following(parent, compared), comparison.begins
        return ((), "") if with_chat is False else (shown.leading_to(parent), None)

    def _unfit(self, plan: Plan) -> Text | None:
        if len(plan.variants) < 2:
            return _FEW
        if len(plan.variants) > MOST_COLUMNS:
            return too_many(MOST_COLUMNS)
        return BUSY if self._workspace.is_busy(self._workspace.shown.id) else None

    def _requests(self, place: _Place, plan: Plan) -> Mapping[str, MessageRequest] | Text:
        requests: dict[str, MessageRequest] = {}
        for variant in plan.variants:
            request = self._builder.build(
                place.history, place.prompt, variant.settings(plan.common)
            )
            if isinstance(request, Text):
                return request
            requests[variant.id] = request
        return requests

    async def _start(
        self, place: _Place, plan: Plan, requests: Mapping[str, MessageRequest]
    ) -> Started | Text:
        order = [each.id for each in plan.variants]
        if plan.is_blind:
            self._chance.shuffle(order)
        joined = place.joined
        if place.turn is not None and joined is not None and place.turn.comparison is None:
            found = comparisons.begun(plan, order, joined.id)
            return await self._join(place.turn, found, requests)
        if joined is not None:
            # A turn holds one comparison, so an answer of one goes on in a copy of its own.
            joined = _copied(joined)
        turn = Turn(new_id(), place.parent, clock.now(), place.prompt)
        begins = turn.id if place.begins == "" else place.begins
        plan = dataclasses.replace(plan, with_chat=begins is None)
        found = comparisons.begun(plan, order, joined.id if joined is not None else None, begins)
        turn = dataclasses.replace(turn, comparison=found)
        if joined is not None:
            turn = turn.having(joined)
        self._workspace.begin_comparison(turn.id, found)
        problem = await self._workspace.keep(
            turn,
            lambda conversation_id: self._ask_all(conversation_id, turn.id, found, requests),
            is_draft=place.turn is None,
        )
        return problem or Started(turn.id)

    async def _join(
        self, turn: Turn, found: Comparison, requests: Mapping[str, MessageRequest]
    ) -> Started | Text:
        """Make a turn that is there a comparison."""
        conversation_id = self._workspace.shown.id
        if (problem := await self._workspace.join_comparison(turn.id, found)) is not None:
            return problem
        self._ask_all(conversation_id, turn.id, found, requests)
        self._workspace.tell(conversation_id)
        return Started(turn.id)

    def _ask_all(
        self,
        conversation_id: str,
        turn_id: str,
        found: Comparison,
        requests: Mapping[str, MessageRequest],
    ) -> None:
        """Ask for the first answer of every column, then for the repeats."""
        variants = [found.plan.variant(column.variant_id) for column in found.shown]
        self._workspace.ask_columns(
            QueuedRequest(conversation_id, turn_id, turn_id, variant.id, requests[variant.id])
            for number in range(MOST_REPEATS)
            for variant in variants
            if variant is not None
            and (column := found.column(variant.id)) is not None
            and len(column.replies) <= number < variant.repeats
        )


def _copied(reply: Reply) -> Reply:
    """An answer once more, for another turn; it was paid for once, so the copy costs nothing."""
    usage = dataclasses.replace(reply.usage, cost_usd=Decimal(0))
    return dataclasses.replace(reply, id=new_id(), usage=usage, settled_cost=None)
