"""Which replies an intent asks for, worked out of the conversation alone; nothing is sent here.

A normal question is one reply, *try again* one, a repeat as many as are missing, a comparison one
or more for each of its columns: from here on they all go the same way.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import clock, comparison as comparisons
from orca_desktop.domain.comparison import MOST_COLUMNS, MOST_REPEATS, Comparison, Plan
from orca_desktop.domain.conversation import Conversation, Draft, Turn
from orca_desktop.domain.endings import can_continue
from orca_desktop.domain.estimate import asked
from orca_desktop.domain.history import open_calls
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from orca_desktop.domain.blocks import Block, ToolResultBlock
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.session.intents import (
        AddColumn,
        EditQuestion,
        RepeatColumns,
        RetryColumns,
        StartComparison,
    )

_CHAT: Final = "session"
_COLUMNS: Final = "comparison"
BUSY: Final = Text(
    _CHAT, QT_TRANSLATE_NOOP("session", "Wait for this answer to end, or stop it first.")
)
COLUMNS_BUSY: Final = Text(
    _COLUMNS, QT_TRANSLATE_NOOP("comparison", "Wait for these answers to end, or stop them first.")
)
GONE: Final = Text(_COLUMNS, QT_TRANSLATE_NOOP("comparison", "This comparison is no longer open."))
_EMPTY: Final = Text(_CHAT, QT_TRANSLATE_NOOP("session", "Write a message first."))
_NO_QUESTION: Final = Text(_COLUMNS, QT_TRANSLATE_NOOP("comparison", "Write a question first."))
_FEW: Final = Text(
    _COLUMNS, QT_TRANSLATE_NOOP("comparison", "Add a second column to compare with.")
)
_MANY: Final = Counted(
    "",
    QT_TRANSLATE_NOOP("comparison", "At most {n} columns fit. Remove one of them first.", None, 1),
)
_UNANSWERED: Final = Text(
    _COLUMNS, QT_TRANSLATE_NOOP("comparison", "No column has an answer to go on from.")
)
_BROKEN: Final = frozenset({Status.FAILED, Status.INTERRUPTED})


@dataclass(frozen=True, slots=True)
class PlannedReply:
    """One reply to be asked for: in which turn, after which turns, under which settings.

    ``without`` is a parameter that is left out this time; ``continues`` is the reply of which this
    is the rest. ``variant_id`` is the column that it is asked for in, if it is in one.
    """

    turn: Turn
    history: Sequence[Turn]
    settings: Settings
    variant_id: str | None = None
    without: str | None = None
    continues: Reply | None = None


@dataclass(frozen=True, slots=True)
class Batch:
    """Replies that are asked for at one go, and what is saved before the first of them.

    ``turns`` are new. ``compared`` is the turn in whose comparison it is asked; ``begins`` is that
    comparison where the turn had none, ``change`` is what becomes of it where it had. ``is_draft``
    says that it is what was written in the open conversation, which is then no draft any more. A
    batch that is ``alone`` is not asked for while anything of the conversation is being answered.
    """

    replies: tuple[PlannedReply, ...] = ()
    turns: tuple[Turn, ...] = ()
    compared: str | None = None
    begins: Comparison | None = None
    change: Callable[[Comparison], Comparison] | None = None
    is_draft: bool = False
    alone: bool = True


@dataclass(frozen=True, slots=True)
class OpenComparison:
    """A comparison of the open conversation; ``waiting`` counts what its columns wait for."""

    conversation: Conversation
    turn: Turn
    comparison: Comparison
    waiting: Mapping[str, int]

    def following(self, reply_id: str | None) -> tuple[Turn, ...]:
        """What goes along with a question of it that follows a reply."""
        return self.conversation.following(reply_id, self.turn)

    def path(self, variant_id: str) -> tuple[Turn, ...]:
        """A column and how it went on."""
        return self.conversation.column_path(self.turn, variant_id)

    def is_at_work(self, variant_id: str) -> bool:
        """Whether the last answer of a column is being written or waits for its turn."""
        path = self.path(variant_id)
        tip = path[-1].chosen if path else None
        return bool(self.waiting.get(variant_id)) or (tip is not None and tip.is_running)

    def column_ending_with(self, reply_id: str) -> str | None:
        """The column whose last answer this is."""
        ids = (column.variant_id for column in self.comparison.shown)
        return next((each for each in ids if self.path(each)[-1].chosen_id == reply_id), None)

    @property
    def failed(self) -> tuple[str, ...]:
        """The columns whose last answer failed, broke off, or was never begun."""
        found = []
        for column in self.comparison.shown:
            tip = self.path(column.variant_id)[-1].chosen
            is_broken = tip is None or tip.status in _BROKEN
            if is_broken and not self.is_at_work(column.variant_id):
                found.append(column.variant_id)
        return tuple(found)


# -- in the chat ------------------------------------------------------------------------------


def question(conversation: Conversation, draft: Draft) -> Batch | Text:
    """A question at the end of a conversation."""
    return _asked(conversation, conversation.last_reply_id, conversation.so_far, draft)


def edited(conversation: Conversation, intent: EditQuestion) -> Batch | Text:
    """Another version of a question; nothing where that is out of sight."""
    turn = conversation.by_id.get(intent.turn_id)
    if turn is None or turn not in conversation.path:
        return Batch()
    history = conversation.path[: conversation.path.index(turn)]
    return _asked(conversation, turn.parent, history, intent.draft)


def _asked(
    conversation: Conversation, parent: str | None, history: Sequence[Turn], draft: Draft
) -> Batch | Text:
    if not (prompt := draft.prompt):
        return _EMPTY
    turn = Turn(new_id(), parent, clock.now(), prompt)
    return Batch(
        (PlannedReply(turn, history, conversation.settings),), turns=(turn,), is_draft=True
    )


def answered(
    conversation: Conversation, reply: Reply, results: tuple[ToolResultBlock, ...]
) -> Batch | Text:
    """The results of the last answer's calls; nothing where they are not those, or not all."""
    if conversation.last_reply_id != reply.id or not _are_all(reply, results):
        return Batch()
    found = question(conversation, Draft(blocks=results))
    return found if isinstance(found, Text) else dataclasses.replace(found, is_draft=False)


def _are_all(reply: Reply, results: Sequence[ToolResultBlock]) -> bool:
    calls = {call.id for call in open_calls(reply)}
    return bool(calls) and calls == {result.tool_use_id for result in results}


def tried_again(conversation: Conversation, turn: Turn, without: str | None) -> Batch:
    """The same question once more, with the settings of now."""
    history, settings = conversation.history_of(turn), conversation.settings
    return Batch((PlannedReply(turn, history, settings, without=without),))


def rest(conversation: Conversation, turn: Turn, reply: Reply) -> Batch:
    """The rest of an answer; nothing where it is whole, or where something followed it."""
    if not can_continue(reply) or conversation.followers.get(reply.id):
        return Batch()
    planned = PlannedReply(turn, conversation.history_of(turn), reply.settings, continues=reply)
    return Batch((planned,))


# -- in columns -------------------------------------------------------------------------------


def rest_of_column(found: OpenComparison, variant_id: str) -> Batch:
    """The rest of the last answer of a column."""
    turn = found.path(variant_id)[-1]
    reply = turn.chosen
    if reply is None or not can_continue(reply) or found.is_at_work(variant_id):
        return Batch()
    history = found.conversation.history_of(turn)
    planned = PlannedReply(turn, history, reply.settings, variant_id, continues=reply)
    return Batch((planned,), compared=found.turn.id, alone=False)


def answered_in_column(
    found: OpenComparison, variant_id: str, results: tuple[ToolResultBlock, ...]
) -> Batch:
    """The results of the calls of a column's last answer."""
    tip = found.path(variant_id)[-1].chosen
    if tip is None or found.is_at_work(variant_id) or not _are_all(tip, results):
        return Batch()
    turn = Turn(new_id(), tip.id, clock.now(), results)
    settings = found.comparison.plan.settings(variant_id)
    return Batch(
        (PlannedReply(turn, found.following(tip.id), settings, variant_id),),
        turns=(turn,),
        compared=found.turn.id,
        change=lambda each: each.continuing((turn.id,)),
        alone=False,
    )


def retried(found: OpenComparison, intent: RetryColumns) -> Batch:
    """One more answer at the end of each of these columns."""
    idle = (each for each in intent.variant_ids if not found.is_at_work(each))
    return _once_more(found, idle, -1, intent.without)


def repeated(found: OpenComparison, intent: RepeatColumns) -> Batch:
    """As many answers to the comparison's own question as are missing in its columns."""
    times = min(max(intent.times, 1), MOST_REPEATS)
    missing = {
        column.variant_id: times - _good(found, column.variant_id)
        for column in found.comparison.shown
        if intent.variant_id in {None, column.variant_id}
    }
    wanted = [each for number in range(times) for each in missing if missing[each] > number]
    return _once_more(found, wanted, 0)


def _good(found: OpenComparison, variant_id: str) -> int:
    """How many answers of a column are there, on their way or waiting."""
    column = found.comparison.column(variant_id)
    replies = [found.turn.reply(each) for each in column.replies] if column else []
    there = sum(each is not None and each.status not in _BROKEN for each in replies)
    return there + found.waiting.get(variant_id, 0)


def _once_more(
    found: OpenComparison, variant_ids: Iterable[str], place: int, without: str | None = None
) -> Batch:
    plan = found.comparison.plan
    replies = [
        PlannedReply(
            path[place],
            found.following(path[place].parent),
            plan.settings(variant_id),
            variant_id,
            without,
        )
        for variant_id in variant_ids
        if (path := found.path(variant_id))
    ]
    return Batch(tuple(replies), compared=found.turn.id, alone=False)


def with_column(found: OpenComparison, intent: AddColumn) -> Batch | Text:
    """One more column, and its answers."""
    plan, turn = found.comparison.plan, found.turn
    if plan.is_full:
        return _too_many()
    added = dataclasses.replace(intent.variant, id=plan.free_id())
    planned = PlannedReply(
        turn, found.following(turn.parent), added.settings(plan.common), added.id
    )
    return Batch(
        (planned,) * added.repeats,
        compared=turn.id,
        change=lambda each: each.with_variant(added),
        alone=False,
    )


def gone_on(found: OpenComparison, draft: Draft) -> Batch | Text:
    """One more question to every column that has an answer."""
    if not (prompt := draft.prompt):
        return _NO_QUESTION
    replies = []
    for column in found.comparison.shown:
        tip = found.path(column.variant_id)[-1].chosen
        if tip is None or not tip.text.strip():
            continue
        turn = Turn(new_id(), tip.id, clock.now(), prompt)
        settings = found.comparison.plan.settings(column.variant_id)
        replies.append(PlannedReply(turn, found.following(tip.id), settings, column.variant_id))
    ids = [each.turn.id for each in replies]
    return (
        Batch(
            tuple(replies),
            turns=tuple(each.turn for each in replies),
            compared=found.turn.id,
            change=lambda each: each.continuing(ids),
            is_draft=True,
        )
        if replies
        else _UNANSWERED
    )


# -- comparisons that begin -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ComparisonPlace:
    """Where a comparison begins: what it continues, what goes along, what is asked.

    ``joined`` is the answer that is there already, ``turn`` the one it belongs to. ``begins`` is
    that of the comparison; empty for the turn that is to be made.
    """

    parent: str | None
    history: Sequence[Turn]
    prompt: tuple[Block, ...]
    turn: Turn | None = None
    joined: Reply | None = None
    begins: str | None = None

    def settings(self, plan: Plan) -> tuple[Settings, ...]:
        """Those of every answer that is to be asked for."""
        joined = () if self.joined is None else tuple(each.id for each in plan.variants[:1])
        return asked(plan, without=joined)


def place_of(conversation: Conversation, intent: StartComparison) -> ComparisonPlace | Text:
    """Where a comparison would begin, or why it cannot."""
    start_from, plan = intent.start_from, intent.plan
    by_id, turn_of = conversation.by_id, conversation.turn_of
    turn = turn_of.get(start_from) if start_from else by_id.get(intent.beside or "")
    if turn is not None:
        joined = turn.reply(start_from) if start_from else None
        with_chat = plan.with_chat if joined is None else None
        history, begins = _going_along(conversation, turn.parent, turn, with_chat=with_chat)
        begins = "" if begins == turn.id else begins
        return ComparisonPlace(turn.parent, history, turn.prompt, turn, joined, begins)
    if start_from or intent.beside:
        return GONE
    if not (prompt := intent.draft.prompt):
        return _NO_QUESTION
    parent = conversation.last_reply_id
    source = by_id.get(intent.after or "")
    history, begins = _going_along(conversation, parent, source, with_chat=plan.with_chat)
    return ComparisonPlace(parent, history, prompt, begins=begins)


def _going_along(
    conversation: Conversation, parent: str | None, source: Turn | None, *, with_chat: bool | None
) -> tuple[Sequence[Turn], str | None]:
    """What goes along with a question after a reply, and the turn with which that begins.

    ``source`` is a turn whose answer joins or whose comparison is gone on with: without the chat,
    what went along there goes along here, and with ``None`` as it was there.
    """
    compared = conversation.comparison_of(source) if source is not None else None
    comparison = compared.comparison if compared is not None else None
    if comparison is not None and comparison.begins is not None and not with_chat:
        return conversation.following(parent, compared), comparison.begins
    if with_chat is False:
        return (), ""
    is_last = parent == conversation.last_reply_id
    return conversation.so_far if is_last else conversation.leading_to(parent), None


def started(
    conversation: Conversation,
    intent: StartComparison,
    shuffle: Callable[[list[str]], None],
) -> Batch | Text:
    """The first answers of every column, then the repeats; ``shuffle`` hides the order if blind."""
    plan = intent.plan
    place = place_of(conversation, intent)
    if isinstance(place, Text):
        return place
    if len(plan.variants) < 2:
        return _FEW
    if len(plan.variants) > MOST_COLUMNS:
        return _too_many()
    order = [each.id for each in plan.variants]
    if plan.is_blind:
        shuffle(order)
    joined, turn = place.joined, place.turn
    if turn is not None and joined is not None and turn.comparison is None:
        found = comparisons.begun(plan, order, joined.id)
        replies = _first_answers(turn, found, place.history)
        return Batch(replies, compared=turn.id, begins=found)
    if joined is not None:
        # A turn holds one comparison, so an answer of one goes on in a copy of its own.
        joined = _copied(joined)
    new = Turn(new_id(), place.parent, clock.now(), place.prompt)
    begins = new.id if place.begins == "" else place.begins
    plan = dataclasses.replace(plan, with_chat=begins is None)
    found = comparisons.begun(plan, order, joined.id if joined is not None else None, begins)
    new = dataclasses.replace(new, comparison=found)
    if joined is not None:
        new = new.with_reply(joined)
    replies = _first_answers(new, found, place.history)
    return Batch(replies, turns=(new,), compared=new.id, is_draft=turn is None)


def _first_answers(
    turn: Turn, found: Comparison, history: Sequence[Turn]
) -> tuple[PlannedReply, ...]:
    plan = found.plan
    columns = [(each, plan.variant(each.variant_id)) for each in found.shown]
    return tuple(
        PlannedReply(turn, history, variant.settings(plan.common), variant.id)
        for number in range(MOST_REPEATS)
        for column, variant in columns
        if variant is not None and len(column.replies) <= number < variant.repeats
    )


def _copied(reply: Reply) -> Reply:
    """An answer once more, for another turn; it was paid for once, so the copy costs nothing."""
    usage = dataclasses.replace(reply.usage, cost_usd=Decimal(0))
    return dataclasses.replace(reply, id=new_id(), usage=usage, settled_cost=None)


def _too_many() -> Text:
    return counted(_COLUMNS, _MANY, MOST_COLUMNS)
