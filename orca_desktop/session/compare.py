"""Comparisons: one question under several settings, each column an answer like any other.

A comparison adds to the normal answer only who is asked when, and what belongs together. What was
asked for and has not begun is lost with the program; what has begun is in the store.
"""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from random import Random
from typing import Final

from orca_desktop.domain import clock, comparison as comparisons, liking
from orca_desktop.domain.blocks import Block, Text
from orca_desktop.domain.changes import Change, ComparisonChanged, ConversationShown, Told
from orca_desktop.domain.comparison import (
    MOST_COLUMNS,
    MOST_REPEATS,
    Comparison,
    Plan,
    Recipe,
    Variant,
)
from orca_desktop.domain.conversation import Conversation, Draft, Turn
from orca_desktop.domain.estimate import (
    ConsentWanted,
    Estimate,
    PricesOf,
    asked,
    consent_for,
    estimate,
)
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Sentence
from orca_desktop.exchange import atomic, comparison_report
from orca_desktop.session.asking import Ask, Asking
from orca_desktop.session.desk import Desk
from orca_desktop.session.tasks import spawn
from orca_desktop.session.turns import Answer
from orca_desktop.store import ComparisonSummary, Opinion, Rating, Store, StoreProblem

CONCURRENCY: Final = 3
"""Answers of comparisons that are written at the same time, unless the person says otherwise."""

MOST_AT_ONCE: Final = 8

LIMIT: Final = Decimal("0.50")
"""US dollars; a comparison that may cost more is sent only with the person's consent."""

_CONTEXT: Final = "comparison"
_EMPTY: Final = QT_TRANSLATE_NOOP("comparison", "Write a question first.")
_BUSY: Final = QT_TRANSLATE_NOOP("comparison", "Wait for these answers to end, or stop them first.")
_FEW: Final = QT_TRANSLATE_NOOP("comparison", "Add a second column to compare with.")
_MANY: Final = QT_TRANSLATE_NOOP(
    "comparison", "At most {most} columns fit. Remove one of them first."
)
_GONE: Final = QT_TRANSLATE_NOOP("comparison", "This comparison is no longer open.")
_UNANSWERED: Final = QT_TRANSLATE_NOOP("comparison", "No column has an answer to go on from.")

_RECIPES: Final = "comparison_recipes"
_CONCURRENCY: Final = "comparison_concurrency"
_LIMIT: Final = "comparison_limit_usd"
_BROKEN: Final = frozenset({Status.FAILED, Status.INTERRUPTED})


@dataclass(frozen=True, slots=True)
class Started:
    """The comparison is saved and its columns are on their way."""

    turn_id: str


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a comparison begins: what it continues, what was said before, what is asked.

    ``joined`` is the answer that is there already, ``turn`` the one it belongs to.
    """

    parent: str | None
    history: tuple[Turn, ...]
    prompt: tuple[Block, ...]
    turn: Turn | None = None
    joined: Reply | None = None


@dataclass(frozen=True, slots=True)
class _Open:
    """A comparison of the open conversation."""

    conversation: Conversation
    turn: Turn
    comparison: Comparison


class Compare:
    """What the person can do with comparisons. Every method runs on the loop's thread.

    A comparison is named by the id of its turn, which must be in the open conversation. A
    ``Sentence`` that is returned says why something was not done.
    """

    def __init__(
        self,
        desk: Desk,
        store: Store,
        publish: Callable[[Change], None],
        chance: Random | None = None,
    ) -> None:
        self._desk = desk
        self._store = store
        self._publish = publish
        self._chance = chance or Random()  # noqa: S311 - the order of columns is no secret
        self._asking = Asking(self._begin, self._changed, lambda: self.concurrency)
        self._newest: dict[str, Comparison] = {}
        self._settling: asyncio.Task[None] | None = None

    # -- what is remembered -------------------------------------------------------------------

    @property
    def concurrency(self) -> int:
        """How many answers of comparisons are written at the same time."""
        kept = self._desk.fact(_CONCURRENCY)
        return min(max(kept, 1), MOST_AT_ONCE) if isinstance(kept, int) else CONCURRENCY

    async def set_concurrency(self, count: int) -> None:
        """Write so many answers at the same time, 1 to 8."""
        await self._desk.remember(_CONCURRENCY, min(max(count, 1), MOST_AT_ONCE))
        self._asking.pump()

    @property
    def limit(self) -> Decimal:
        """US dollars above which the person is asked first."""
        kept = self._desk.fact(_LIMIT)
        try:
            return Decimal(kept) if isinstance(kept, str) else LIMIT
        except InvalidOperation:
            return LIMIT

    async def set_limit(self, limit: Decimal) -> None:
        """Ask from this many US dollars on."""
        await self._desk.remember(_LIMIT, str(limit))

    @property
    def recipes(self) -> tuple[Recipe, ...]:
        """The plans the person kept, in the order they were kept."""
        return comparisons.recipes_from_json(self._desk.fact(_RECIPES))

    async def keep_recipe(self, name: str, plan: Plan) -> None:
        """Keep a plan under a name; one of the same name is replaced."""
        name = " ".join(name.split())
        if name:
            others = [each for each in self.recipes if each.name != name]
            await self._remember_recipes([*others, Recipe(name, plan)])

    async def forget_recipe(self, name: str) -> None:
        """Keep a plan no longer."""
        await self._remember_recipes(each for each in self.recipes if each.name != name)

    async def _remember_recipes(self, recipes: Iterable[Recipe]) -> None:
        await self._desk.remember(_RECIPES, comparisons.recipes_to_json(recipes))

    # -- beginning ----------------------------------------------------------------------------

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
        place = self._place(draft, start_from, beside)
        if isinstance(place, Sentence):
            return estimate(asked(plan), (), (), prices)
        there = _there(plan, place)
        return estimate(asked(plan, without=there), place.history, place.prompt, prices)

    async def start(
        self,
        draft: Draft,
        plan: Plan,
        *,
        prices: PricesOf | None = None,
        start_from: str | None = None,
        beside: str | None = None,
    ) -> Started | ConsentWanted | Sentence:
        """Ask a question under all settings of a plan, at the end of the open conversation.

        ``start_from`` is an answer that is there: its question is asked (not the draft), and it
        is the first column, at no cost. ``beside`` is a turn whose question is asked once more,
        beside it. Nothing is sent before everything can be sent. Given ``prices``, nothing is sent
        that may cost more than the limit; with the person's consent it is called without them.
        """
        place = self._place(draft, start_from, beside)
        if isinstance(place, Sentence):
            return place
        problem = self._unfit(plan)
        if problem is not None:
            return problem
        requests: dict[str, MessageRequest] = {}
        for variant in plan.variants:
            request = self._desk.request(place.history, place.prompt, variant.settings(plan.common))
            if isinstance(request, Sentence):
                return request
            requests[variant.id] = request
        if prices is not None:
            found = self.estimate(draft, plan, prices, start_from=start_from, beside=beside)
            if wanted := await self._consent(found):
                return wanted
            if self._desk.is_busy(self._desk.shown.id):
                return _said(_BUSY)
        return await self._start(place, plan, requests)

    def _place(self, draft: Draft, start_from: str | None, beside: str | None) -> _Place | Sentence:
        shown = self._desk.shown
        turn = shown.turn_of.get(start_from) if start_from else shown.by_id.get(beside or "")
        if turn is not None:
            joined = turn.reply(start_from) if start_from else None
            return _Place(turn.parent, shown.leading_to(turn.parent), turn.prompt, turn, joined)
        if start_from or beside:
            return _said(_GONE)
        prompt = _prompt(draft)
        if not prompt:
            return _said(_EMPTY)
        parent = shown.last_reply_id
        return _Place(parent, shown.leading_to(parent), prompt)

    def _unfit(self, plan: Plan) -> Sentence | None:
        if len(plan.variants) < 2:
            return _said(_FEW)
        if len(plan.variants) > MOST_COLUMNS:
            return _said(_MANY, most=MOST_COLUMNS)
        return _said(_BUSY) if self._desk.is_busy(self._desk.shown.id) else None

    async def _consent(self, found: Estimate) -> ConsentWanted | None:
        own, today = await self._desk.spending()
        return consent_for(found, self.limit, own, today)

    async def _start(
        self, place: _Place, plan: Plan, requests: Mapping[str, MessageRequest]
    ) -> Started | Sentence:
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
        found = comparisons.begun(plan, order, joined.id if joined is not None else None)
        turn = Turn(new_id(), place.parent, clock.now(), place.prompt, comparison=found)
        if joined is not None:
            turn = turn.having(joined)
        self._newest[turn.id] = found
        problem = await self._desk.keep(
            turn,
            lambda conversation_id: self._ask_all(conversation_id, turn.id, requests),
            is_draft=place.turn is None,
        )
        return problem or Started(turn.id)

    async def _join(
        self, turn: Turn, found: Comparison, requests: Mapping[str, MessageRequest]
    ) -> Started | Sentence:
        """Make a turn that is there a comparison."""
        conversation_id = self._desk.shown.id
        self._newest[turn.id] = found
        saved = await self._store.conversations.keep_comparison(turn.id, found)
        if isinstance(saved, StoreProblem):
            del self._newest[turn.id]
            return saved.sentence
        self._desk.alter(conversation_id, turn.id, lambda each: _comparing(each, found))
        self._ask_all(conversation_id, turn.id, requests)
        self._show(conversation_id)
        return Started(turn.id)

    def _ask_all(
        self, conversation_id: str, turn_id: str, requests: Mapping[str, MessageRequest]
    ) -> None:
        """Ask for the first answer of every column, then for the repeats."""
        found = self._newest[turn_id]
        variants = [found.plan.variant(column.variant_id) for column in found.shown]
        self._asking.add(
            Ask(conversation_id, turn_id, turn_id, variant.id, requests[variant.id])
            for number in range(MOST_REPEATS)
            for variant in variants
            if variant is not None
            and (column := found.column(variant.id)) is not None
            and len(column.replies) <= number < variant.repeats
        )

    # -- while it runs ------------------------------------------------------------------------

    def waiting(self, turn_id: str) -> Mapping[str, int]:
        """How many answers of each column wait for their turn to be asked."""
        return self._asking.waiting(turn_id)

    def is_busy(self, conversation_id: str) -> bool:
        """Whether anything of a conversation waits to be asked."""
        return self._asking.is_busy(conversation_id)

    def stop(self, turn_id: str, variant_id: str | None = None) -> None:
        """Stop one column, or all: what waits is not asked, what is written ends."""
        self._asking.drop(
            lambda ask: ask.comparison_id == turn_id and variant_id in {None, ask.variant_id}
        )

    def drop(self, conversation_id: str) -> None:
        """Ask nothing more in a conversation, and stop what is written there."""
        self._asking.drop(lambda ask: ask.conversation_id == conversation_id)

    def ended(self, reply_id: str) -> None:
        """Take note that an answer has ended; the next may begin."""
        self._asking.ended(reply_id)

    async def close(self) -> None:
        """Ask for nothing more."""
        await self._asking.close()

    async def retry(self, turn_id: str, variant_id: str) -> Sentence | None:
        """Ask once more for the last answer of a column; what is there stays as a version."""
        found = self._open(turn_id)
        return _said(_GONE) if found is None else self._ask_again(found, [variant_id])

    async def retry_failed(self, turn_id: str) -> Sentence | None:
        """Ask again wherever the last answer failed, broke off, or was never begun."""
        found = self._open(turn_id)
        if found is None:
            return _said(_GONE)
        waiting = self.waiting(turn_id)
        broken = []
        for column in found.comparison.shown:
            tip = found.conversation.column_path(found.turn, column.variant_id)[-1].chosen
            if not waiting.get(column.variant_id) and (tip is None or tip.status in _BROKEN):
                broken.append(column.variant_id)
        return self._ask_again(found, broken)

    async def repeat(
        self,
        turn_id: str,
        times: int,
        variant_id: str | None = None,
        *,
        prices: PricesOf | None = None,
    ) -> ConsentWanted | Sentence | None:
        """Ask until a column, or each of them, has so many answers, at most five."""
        found = self._open(turn_id)
        if found is None:
            return _said(_GONE)
        times = min(max(times, 1), MOST_REPEATS)
        missing = {
            column.variant_id: times - self._good(found, column.variant_id)
            for column in found.comparison.shown
            if variant_id in {None, column.variant_id}
        }
        wanted = [each for number in range(times) for each in missing if missing[each] > number]
        if prices is not None:
            settings = [found.comparison.plan.settings(each) for each in wanted]
            cost = estimate(settings, self._history(found.turn), found.turn.prompt, prices)
            if consent := await self._consent(cost):
                return consent
        await self._keep(found, lambda each: _repeating(each, missing, times))
        return self._ask_again(found, wanted, goes_on=False)

    async def add_column(self, turn_id: str, variant: Variant) -> Sentence | None:
        """Add a column to a comparison and ask for its answer; its id is given here."""
        found = self._open(turn_id)
        if found is None:
            return _said(_GONE)
        plan = found.comparison.plan
        if plan.is_full:
            return _said(_MANY, most=MOST_COLUMNS)
        variant = dataclasses.replace(variant, id=plan.free_id())
        settings = variant.settings(plan.common)
        request = self._desk.request(self._history(found.turn), found.turn.prompt, settings)
        if isinstance(request, Sentence):
            return request
        await self._keep(found, lambda each: each.with_variant(variant))
        conversation_id = found.conversation.id
        self._asking.add(
            Ask(conversation_id, turn_id, turn_id, variant.id, request)
            for _ in range(variant.repeats)
        )
        self._tell(conversation_id, turn_id)
        return None

    async def ask_all(
        self, turn_id: str, draft: Draft, *, prices: PricesOf | None = None
    ) -> ConsentWanted | Sentence | None:
        """Go on in all columns: put one more question to each, after its own last answer.

        A column whose last answer failed is left out; it keeps its place.
        """
        found = self._open(turn_id)
        if found is None:
            return _said(_GONE)
        prompt = _prompt(draft)
        if not prompt:
            return _said(_EMPTY)
        if self._desk.is_busy(found.conversation.id):
            return _said(_BUSY)
        asks = self._follow_ups(found, prompt)
        if isinstance(asks, Sentence):
            return asks
        if prices is not None:
            settings = [ask.request.settings for ask, _ in asks]
            history = found.conversation.leading_to(asks[0][1].parent)
            if consent := await self._consent(estimate(settings, history, prompt, prices)):
                return consent
        turns = [turn for _, turn in asks]
        await self._keep(found, lambda each: each.continuing(turn.id for turn in turns))
        problem = await self._desk.keep_beside(turns)
        if problem is None:
            self._asking.add(ask for ask, _ in asks)
            self._tell(found.conversation.id, turn_id)
        return problem

    def _follow_ups(
        self, found: _Open, prompt: tuple[Block, ...]
    ) -> list[tuple[Ask, Turn]] | Sentence:
        conversation, plan = found.conversation, found.comparison.plan
        asks: list[tuple[Ask, Turn]] = []
        for column in found.comparison.shown:
            tip = conversation.column_path(found.turn, column.variant_id)[-1].chosen
            if tip is None or not tip.text.strip():
                continue
            request = self._desk.request(
                conversation.leading_to(tip.id), prompt, plan.settings(column.variant_id)
            )
            if isinstance(request, Sentence):
                return request
            turn = Turn(new_id(), tip.id, clock.now(), prompt)
            ask = Ask(conversation.id, found.turn.id, turn.id, column.variant_id, request)
            asks.append((ask, turn))
        return asks or _said(_UNANSWERED)

    def _good(self, found: _Open, variant_id: str) -> int:
        """How many answers of a column are there, on their way or waiting."""
        column = found.comparison.column(variant_id)
        replies = [found.turn.reply(each) for each in column.replies] if column else []
        there = sum(each is not None and each.status not in _BROKEN for each in replies)
        return there + self.waiting(found.turn.id).get(variant_id, 0)

    def _ask_again(
        self, found: _Open, variant_ids: Sequence[str], *, goes_on: bool = True
    ) -> Sentence | None:
        """Ask for one more answer in each of these columns, at their end or at their beginning."""
        asks = []
        for variant_id in variant_ids:
            path = found.conversation.column_path(found.turn, variant_id)
            if not path:
                continue
            turn = path[-1] if goes_on else path[0]
            settings = found.comparison.plan.settings(variant_id)
            request = self._desk.request(
                found.conversation.leading_to(turn.parent), turn.prompt, settings
            )
            if isinstance(request, Sentence):
                return request
            asks.append(Ask(found.conversation.id, found.turn.id, turn.id, variant_id, request))
        self._asking.add(asks)
        self._tell(found.conversation.id, found.turn.id)
        return None

    # -- choosing and judging -----------------------------------------------------------------

    async def choose(self, turn_id: str, reply_id: str) -> None:
        """Use an answer: it is the visible one from now on, and nothing is hidden any more."""
        found = self._open(turn_id)
        if found is None or found.comparison.column_of(reply_id) is None:
            return
        if not await self._keep(found, lambda each: each.choosing(reply_id)):
            return
        await self._make_visible(found.conversation.id, turn_id, reply_id)

    async def reveal(self, turn_id: str) -> None:
        """Show what a blind comparison hides, without a choice."""
        if found := self._open(turn_id):
            await self._keep(found, lambda each: each.revealed())

    async def show_version(self, turn_id: str, variant_id: str, reply_id: str) -> None:
        """Show another answer of a column, with what followed it."""
        if found := self._open(turn_id):
            await self._keep(found, lambda each: each.showing(variant_id, reply_id))

    async def rename_column(self, turn_id: str, variant_id: str, label: str) -> None:
        """Give a column a name of the person's own."""
        found = self._open(turn_id)
        variant = found.comparison.plan.variant(variant_id) if found else None
        if found is not None and variant is not None:
            renamed = dataclasses.replace(variant, label=" ".join(label.split()))
            await self._keep(found, lambda each: each.with_variant(renamed))

    async def rate(self, reply_id: str, rating: Rating | None, note: str = "") -> Sentence | None:
        """Keep what the person thinks of an answer; no rating and no note take it back."""
        saved = await self._store.replies.rate(reply_id, rating, note)
        return saved.sentence if isinstance(saved, StoreProblem) else None

    async def opinions(self, conversation_id: str) -> Mapping[str, Opinion]:
        """What the person thinks of the answers of a conversation, by their ids."""
        found = await self._store.replies.opinions(conversation_id)
        return {} if self._trouble(found) or isinstance(found, StoreProblem) else found

    async def list_all(self) -> tuple[ComparisonSummary, ...]:
        """All comparisons, the latest first."""
        found = await self._store.conversations.comparisons()
        return () if self._trouble(found) or isinstance(found, StoreProblem) else found

    async def liked(self) -> tuple[liking.Liking, ...]:
        """What the person chose and rated so far, for each setting."""
        return liking.count((each.comparison, each.ratings) for each in await self.list_all())

    # -- reports ------------------------------------------------------------------------------

    async def export_report(
        self, turn_id: str, path: Path, say: Callable[[Sentence], str] = str
    ) -> Sentence | None:
        """Write a comparison as a Markdown report."""
        return await self._export(turn_id, path, comparison_report.markdown, say)

    async def export_csv(
        self, turn_id: str, path: Path, say: Callable[[Sentence], str] = str
    ) -> Sentence | None:
        """Write a comparison as a table for a spreadsheet."""
        return await self._export(turn_id, path, comparison_report.csv, say)

    async def _export(
        self,
        turn_id: str,
        path: Path,
        build: Callable[..., str],
        say: Callable[[Sentence], str],
    ) -> Sentence | None:
        found = self._open(turn_id)
        if found is None:
            return _said(_GONE)
        opinions = {
            reply_id: comparison_report.Judgement(each.rating or "", each.note)
            for reply_id, each in (await self.opinions(found.conversation.id)).items()
        }
        exported = clock.now().astimezone()

        def write() -> object:
            text = build(found.conversation, found.turn, opinions, exported=exported, say=say)
            return atomic.write(path, text.encode(), overwrite=True)

        written = await asyncio.to_thread(write)
        return written.sentence if isinstance(written, atomic.NotWritten) else None

    # -- within -------------------------------------------------------------------------------

    def _open(self, turn_id: str) -> _Open | None:
        conversation = self._desk.shown
        turn = conversation.by_id.get(turn_id)
        if turn is None or turn.comparison is None:
            return None
        comparison = self._newest.setdefault(turn_id, turn.comparison)
        return _Open(conversation, _comparing(turn, comparison), comparison)

    def _history(self, turn: Turn) -> tuple[Turn, ...]:
        return self._desk.shown.leading_to(turn.parent)

    async def _begin(self, ask: Ask) -> Answer | None:
        """Save a reply for an answer that is about to be asked for, and ask."""
        reply = Reply(new_id(), clock.now(), ask.request.settings, ask.request.withheld)
        turn_id, kept = ask.turn_id, None
        if ask.is_column:
            kept = self._newest[turn_id].with_reply(ask.variant_id, reply.id)
            self._newest[turn_id] = kept
        saved = await self._store.replies.begin(turn_id, reply, kept)
        if self._trouble(saved):
            if ask.is_column:
                self._newest[turn_id] = self._newest[turn_id].without_reply(reply.id)
            # What could not be saved was not sent, and the others would fare no better.
            self._asking.drop(
                lambda each: each.comparison_id == ask.comparison_id and each is not ask
            )
            return None
        answer = self._desk.answer(ask.conversation_id, turn_id, reply, ask.request)
        self._desk.alter(
            ask.conversation_id,
            turn_id,
            lambda turn: _comparing(turn.having(reply), self._newest.get(turn_id)),
        )
        if not ask.is_column:
            self._show(ask.conversation_id)
        return answer

    def _changed(self, ask: Ask) -> None:
        self._tell(ask.conversation_id, ask.comparison_id)
        if not self._asking.is_closing and not self._asking.is_at_work(ask.comparison_id):
            self._settling = spawn(
                self._settle(ask.conversation_id, ask.comparison_id), "settle a comparison"
            )

    async def _settle(self, conversation_id: str, turn_id: str) -> None:
        """When all is over and nothing was chosen, let no failed answer be the visible one."""
        found = self._newest.get(turn_id)
        if found is None or found.winner is not None:
            return
        conversation = await self._desk.load(conversation_id)
        turn = conversation.by_id.get(turn_id) if conversation is not None else None
        if turn is None or turn.chosen is None or turn.chosen.status is not Status.FAILED:
            return
        shown = [turn.reply(column.shown) for column in found.shown if column.shown]
        good = [each for each in shown if each is not None and each.status is Status.FINISHED]
        if good:
            await self._make_visible(conversation_id, turn_id, good[0].id)

    async def _make_visible(self, conversation_id: str, turn_id: str, reply_id: str) -> None:
        if self._trouble(await self._store.conversations.choose_reply(turn_id, reply_id)):
            return
        self._desk.alter(
            conversation_id, turn_id, lambda turn: dataclasses.replace(turn, chosen_id=reply_id)
        )
        self._show(conversation_id)

    async def _keep(self, found: _Open, change: Callable[[Comparison], Comparison]) -> bool:
        """Change a comparison, here and in the store; says whether it could be saved."""
        turn_id = found.turn.id
        before = self._newest[turn_id]
        kept = change(before)
        if kept == before:
            return True
        self._newest[turn_id] = kept
        saved = await self._store.conversations.keep_comparison(turn_id, kept)
        newest = self._newest[turn_id]
        self._desk.alter(found.conversation.id, turn_id, lambda turn: _comparing(turn, newest))
        self._tell(found.conversation.id, turn_id)
        return not self._trouble(saved)

    def _tell(self, conversation_id: str, turn_id: str) -> None:
        shown = self._desk.shown
        turn = shown.by_id.get(turn_id) if shown.id == conversation_id else None
        if turn is not None and turn.comparison is not None:
            self._publish(ComparisonChanged(conversation_id, turn, self.waiting(turn_id)))

    def _show(self, conversation_id: str) -> None:
        if self._desk.shown.id == conversation_id:
            self._publish(ConversationShown(self._desk.shown))

    def _trouble(self, result: object) -> bool:
        if isinstance(result, StoreProblem):
            self._publish(Told(result.sentence, is_problem=True))
            return True
        return False


def _there(plan: Plan, place: _Place) -> tuple[str, ...]:
    """The columns that have their answer already."""
    return () if place.joined is None else tuple(each.id for each in plan.variants[:1])


def _copied(reply: Reply) -> Reply:
    """An answer once more, for another turn; it was paid for once, so the copy costs nothing."""
    usage = dataclasses.replace(reply.usage, cost_usd=Decimal(0))
    return dataclasses.replace(reply, id=new_id(), usage=usage, settled_cost=None)


def _comparing(turn: Turn, comparison: Comparison | None) -> Turn:
    return dataclasses.replace(turn, comparison=comparison) if comparison is not None else turn


def _repeating(comparison: Comparison, variant_ids: Iterable[str], times: int) -> Comparison:
    for variant_id in variant_ids:
        if variant := comparison.plan.variant(variant_id):
            comparison = comparison.with_variant(dataclasses.replace(variant, repeats=times))
    return comparison


def _prompt(draft: Draft) -> tuple[Block, ...]:
    return (*draft.blocks, *((Text(draft.text),) if draft.text.strip() else ()))


def _said(text: str, **values: object) -> Sentence:
    return Sentence(_CONTEXT, text, values)
