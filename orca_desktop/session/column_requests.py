"""What is asked in the columns of a comparison that is there: again, more often, and further."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from orca_desktop.domain import clock, continuation
from orca_desktop.domain.blocks import Block
from orca_desktop.domain.comparison import MOST_COLUMNS, MOST_REPEATS, Variant
from orca_desktop.domain.conversation import Draft, Turn
from orca_desktop.domain.endings import can_continue
from orca_desktop.domain.estimate import ConsentWanted, Estimate, PricesOf, estimate, together
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.session.column_sentences import BUSY, EMPTY, GONE, too_many
from orca_desktop.session.consent import Consent
from orca_desktop.session.models import Models
from orca_desktop.session.request_builder import RequestBuilder, prompt_of
from orca_desktop.session.request_queue import QueuedRequest
from orca_desktop.session.workspace import OpenComparison, Workspace

_UNANSWERED: Final = Text(
    "comparison", QT_TRANSLATE_NOOP("comparison", "No column has an answer to go on from.")
)
_BROKEN: Final = frozenset({Status.FAILED, Status.INTERRUPTED})

Asked = ConsentWanted | Text | None
"""What came of asking: consent is wanted first, it was not possible, or it is on its way."""


class ColumnRequests:
    """Asks for more in columns that are there."""

    def __init__(
        self, workspace: Workspace, builder: RequestBuilder, models: Models, consent: Consent
    ) -> None:
        self._workspace = workspace
        self._builder = builder
        self._models = models
        self._consent = consent

    @contextlib.contextmanager
    def _sending_in(self, turn_id: str) -> Iterator[OpenComparison | Text]:
        """The comparison of a turn, in which nothing else may be sent while this is held."""
        with self._workspace.sending() as is_alone:
            found = self._workspace.comparison(turn_id)
            yield GONE if found is None else found if is_alone else BUSY

    async def retry(
        self,
        turn_id: str,
        *variant_ids: str,
        without: str | None = None,
        prices: PricesOf | None = None,
    ) -> Asked:
        """Ask once more for the last answers of columns; what is there stays as a version.

        ``without`` names a parameter that is left out this time, because the model refused it.
        Nothing happens in a column that is being answered or waits for it.
        """
        with self._sending_in(turn_id) as found:
            if isinstance(found, Text):
                return found
            idle = [each for each in variant_ids if not self._is_at_work(found, each)]
            return await self._ask_again(found, idle, prices, without=without)

    async def continue_column(
        self, turn_id: str, variant_id: str, *, prices: PricesOf | None = None
    ) -> Asked:
        """Ask for the rest of the last answer of a column; it stays one answer."""
        with self._sending_in(turn_id) as found:
            if isinstance(found, Text):
                return found
            turn = found.conversation.column_path(found.turn, variant_id)[-1]
            reply = turn.chosen
            if reply is None or not can_continue(reply) or self._is_at_work(found, variant_id):
                return None
            history = found.conversation.history_of(turn)
            request = continuation.request(history, turn, reply)
            if prices is not None:
                asking = continuation.asking(reply)
                coming = estimate(
                    [reply.settings], (*history, turn), asking, prices, self._models.capabilities
                )
                if consent := await self._consent(coming):
                    return consent
                if self._workspace.shown.id != found.conversation.id:
                    return GONE
            ask = QueuedRequest(found.conversation.id, turn_id, turn.id, variant_id, request)
            self._workspace.ask_columns([dataclasses.replace(ask, continues=reply.id)])
            self._workspace.tell_comparison(found.conversation.id, turn_id)
            return None

    def failed(self, turn_id: str) -> tuple[str, ...]:
        """The columns whose last answer failed, broke off, or was never begun."""
        found = self._workspace.comparison(turn_id)
        if found is None:
            return ()
        broken = []
        for column in found.comparison.shown:
            tip = found.conversation.column_path(found.turn, column.variant_id)[-1].chosen
            is_broken = tip is None or tip.status in _BROKEN
            if is_broken and not self._is_at_work(found, column.variant_id):
                broken.append(column.variant_id)
        return tuple(broken)

    async def repeat(
        self,
        turn_id: str,
        times: int,
        variant_id: str | None = None,
        *,
        prices: PricesOf | None = None,
    ) -> Asked:
        """Ask until a column, or each of them, has so many answers, at most five.

        The plan stays as it is: the next question is not asked more often because of it.
        """
        with self._sending_in(turn_id) as found:
            if isinstance(found, Text):
                return found
            times = min(max(times, 1), MOST_REPEATS)
            missing = {
                column.variant_id: times - self._good(found, column.variant_id)
                for column in found.comparison.shown
                if variant_id in {None, column.variant_id}
            }
            wanted = [each for number in range(times) for each in missing if missing[each] > number]
            return await self._ask_again(found, wanted, prices, goes_on=False)

    async def add_column(
        self, turn_id: str, variant: Variant, *, prices: PricesOf | None = None
    ) -> Asked:
        """Add a column to a comparison and ask for its answers; its id is given here."""
        with self._sending_in(turn_id) as found:
            if isinstance(found, Text):
                return found
            plan = found.comparison.plan
            if plan.is_full:
                return too_many(MOST_COLUMNS)
            added = dataclasses.replace(variant, id=plan.free_id())
            settings = added.settings(plan.common)
            request = self._builder.build(found.history, found.turn.prompt, settings)
            if isinstance(request, Text):
                return request
            questions = [(found.turn, settings)] * added.repeats
            if why_not := await self._not_yet(found, questions, prices):
                return why_not
            await self._workspace.change_comparison(found, lambda each: each.with_variant(added))
            conversation_id = found.conversation.id
            self._workspace.ask_columns(
                QueuedRequest(conversation_id, turn_id, turn_id, added.id, request)
                for _ in range(added.repeats)
            )
            self._workspace.tell_comparison(conversation_id, turn_id)
            return None

    async def ask_all(self, turn_id: str, draft: Draft, *, prices: PricesOf | None = None) -> Asked:
        """Go on in all columns: put one more question to each, after its own last answer.

        A column whose last answer failed is left out; it keeps its place.
        """
        with self._sending_in(turn_id) as found:
            if isinstance(found, Text):
                return found
            asks = self._follow_ups(found, prompt_of(draft))
            if isinstance(asks, Text):
                return asks
            questions = [(turn, ask.request.settings) for ask, turn in asks]
            if why_not := await self._not_yet(found, questions, prices):
                return why_not
            turns = [turn for _, turn in asks]
            await self._workspace.change_comparison(
                found, lambda each: each.continuing(turn.id for turn in turns)
            )
            problem = await self._workspace.keep_beside(turns)
            if problem is None:
                self._workspace.ask_columns(ask for ask, _ in asks)
                self._workspace.tell_comparison(found.conversation.id, turn_id)
            return problem

    async def _not_yet(
        self,
        found: OpenComparison,
        questions: Iterable[tuple[Turn, Settings]],
        prices: PricesOf | None,
    ) -> ConsentWanted | Text | None:
        """Whether the person must be asked first, or went elsewhere meanwhile.

        ``questions`` are what is to be asked, each with the settings that it is asked under.
        """
        if prices is None:
            return None

        def coming(turn: Turn, settings: Settings) -> Estimate:
            history = found.following(turn.parent)
            return estimate([settings], history, turn.prompt, prices, self._models.capabilities)

        consent = await self._consent(together(coming(*each) for each in questions))
        has_left = self._workspace.shown.id != found.conversation.id
        return consent or (GONE if has_left else None)

    def _follow_ups(
        self, found: OpenComparison, prompt: tuple[Block, ...]
    ) -> list[tuple[QueuedRequest, Turn]] | Text:
        """The next question of every column that has an answer, or why there is none."""
        if not prompt:
            return EMPTY
        if self._workspace.is_busy(found.conversation.id):
            return BUSY
        conversation, plan = found.conversation, found.comparison.plan
        asks: list[tuple[QueuedRequest, Turn]] = []
        for column in found.comparison.shown:
            tip = conversation.column_path(found.turn, column.variant_id)[-1].chosen
            if tip is None or not tip.text.strip():
                continue
            request = self._builder.build(
                found.following(tip.id), prompt, plan.settings(column.variant_id)
            )
            if isinstance(request, Text):
                return request
            turn = Turn(new_id(), tip.id, clock.now(), prompt)
            ask = QueuedRequest(conversation.id, found.turn.id, turn.id, column.variant_id, request)
            asks.append((ask, turn))
        return asks or _UNANSWERED

    def _is_at_work(self, found: OpenComparison, variant_id: str) -> bool:
        """Whether the last answer of a column is being written or waits for its turn."""
        if self._workspace.waiting(found.turn.id).get(variant_id):
            return True
        path = found.conversation.column_path(found.turn, variant_id)
        tip = path[-1].chosen if path else None
        return tip is not None and tip.is_running

    def _good(self, found: OpenComparison, variant_id: str) -> int:
        """How many answers of a column are there, on their way or waiting."""
        column = found.comparison.column(variant_id)
        replies = [found.turn.reply(each) for each in column.replies] if column else []
        there = sum(each is not None and each.status not in _BROKEN for each in replies)
        return there + self._workspace.waiting(found.turn.id).get(variant_id, 0)

    async def _ask_again(
        self,
        found: OpenComparison,
        variant_ids: Sequence[str],
        prices: PricesOf | None,
        *,
        goes_on: bool = True,
        without: str | None = None,
    ) -> Asked:
        """Ask for one more answer in each of these columns, at their end or at their beginning."""
        asks, questions = [], []
        for variant_id in variant_ids:
            path = found.conversation.column_path(found.turn, variant_id)
            if not path:
                continue
            turn = path[-1] if goes_on else path[0]
            settings = found.comparison.plan.settings(variant_id)
            request = self._builder.build(
                found.following(turn.parent), turn.prompt, settings, without
            )
            if isinstance(request, Text):
                return request
            asks.append(
                QueuedRequest(found.conversation.id, found.turn.id, turn.id, variant_id, request)
            )
            questions.append((turn, settings))
        if why_not := await self._not_yet(found, questions, prices):
            return why_not
        self._workspace.ask_columns(asks)
        self._workspace.tell_comparison(found.conversation.id, found.turn.id)
        return None
