"""The comparisons of the open conversation as they stand: found, changed, kept and told of."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from orca_desktop.domain.changes import Change, ComparisonChanged, ConversationShown, Told
from orca_desktop.domain.comparison import Comparison
from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.estimate import ConsentWanted, Estimate, consent_for
from orca_desktop.domain.reply import Status
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.session.comparison_preferences import ComparisonPreferences
from orca_desktop.session.desk import Desk
from orca_desktop.store import Store, StoreProblem

_CONTEXT: Final = "comparison"
EMPTY: Final = Text(_CONTEXT, QT_TRANSLATE_NOOP("comparison", "Write a question first."))
BUSY: Final = Text(
    _CONTEXT, QT_TRANSLATE_NOOP("comparison", "Wait for these answers to end, or stop them first.")
)
GONE: Final = Text(_CONTEXT, QT_TRANSLATE_NOOP("comparison", "This comparison is no longer open."))
_MANY: Final = QT_TRANSLATE_NOOP(
    "comparison", "At most {most} columns fit. Remove one of them first."
)


def too_many(most: int) -> Text:
    """There is room for no more columns."""
    return Text(_CONTEXT, _MANY, {"most": most})


@dataclass(frozen=True, slots=True)
class OpenComparison:
    """A comparison of the open conversation."""

    conversation: Conversation
    turn: Turn
    comparison: Comparison

    @property
    def history(self) -> tuple[Turn, ...]:
        """What was said before it and goes along."""
        return self.following(self.turn.parent)

    def following(self, reply_id: str | None) -> tuple[Turn, ...]:
        """What goes along with a question of it that follows a reply."""
        return self.conversation.following(reply_id, self.turn)


class ComparisonStore:
    """Holds the newest value of each comparison, which may be ahead of the store by a moment.

    ``waiting`` tells how many answers of each column of a comparison wait to be asked for.
    """

    def __init__(
        self,
        desk: Desk,
        store: Store,
        publish: Callable[[Change], None],
        memory: ComparisonPreferences,
        waiting: Callable[[str], Mapping[str, int]],
    ) -> None:
        self.desk = desk
        self._store = store
        self._publish = publish
        self._memory = memory
        self._waiting = waiting
        self._is_sending = False
        self.newest: dict[str, Comparison] = {}

    def open(self, turn_id: str) -> OpenComparison | None:
        """The comparison of a turn, if it is in the open conversation."""
        conversation = self.desk.shown
        turn = conversation.by_id.get(turn_id)
        if turn is None or turn.comparison is None:
            return None
        comparison = self.newest.setdefault(turn_id, turn.comparison)
        return OpenComparison(conversation, comparing(turn, comparison), comparison)

    @contextlib.contextmanager
    def sending(self) -> Iterator[bool]:
        """Whether nothing else is about to be sent; while it is held, nothing else may be.

        A second click, or a key that is held down, must never ask (and cost) twice.
        """
        if self._is_sending:
            yield False
            return
        self._is_sending = True
        try:
            yield True
        finally:
            self._is_sending = False

    @contextlib.contextmanager
    def sending_in(self, turn_id: str) -> Iterator[OpenComparison | Text]:
        """The comparison of a turn, in which nothing else may be sent while this is held."""
        with self.sending() as is_alone:
            found = self.open(turn_id)
            yield GONE if found is None else found if is_alone else BUSY

    async def consent(self, found: Estimate) -> ConsentWanted | None:
        """Why to ask the person before so much is asked for, if there is a reason."""
        own, today = await self.desk.spending()
        return consent_for(found, self._memory.limit, own, today)

    async def keep(self, found: OpenComparison, change: Callable[[Comparison], Comparison]) -> bool:
        """Change a comparison, here and in the store; says whether it could be saved."""
        turn_id = found.turn.id
        before = self.newest[turn_id]
        kept = change(before)
        if kept == before:
            return True
        self.newest[turn_id] = kept
        saved = await self._store.conversations.keep_comparison(turn_id, kept)
        newest = self.newest[turn_id]
        self.desk.alter(found.conversation.id, turn_id, lambda turn: comparing(turn, newest))
        self.tell(found.conversation.id, turn_id)
        return not self.trouble(saved)

    async def make_visible(self, conversation_id: str, turn_id: str, reply_id: str) -> None:
        """Make an answer the one that the conversation goes on from."""
        if self.trouble(await self._store.conversations.choose_reply(turn_id, reply_id)):
            return
        self.desk.alter(
            conversation_id, turn_id, lambda turn: dataclasses.replace(turn, chosen_id=reply_id)
        )
        self.show(conversation_id)

    async def settle(self, conversation_id: str, turn_id: str) -> None:
        """When all is over and nothing was chosen, let no failed answer be the visible one."""
        found = self.newest.get(turn_id)
        if found is None or found.winner is not None:
            return
        conversation = await self.desk.load(conversation_id)
        turn = conversation.by_id.get(turn_id) if conversation is not None else None
        if turn is None or turn.chosen is None or turn.chosen.status is not Status.FAILED:
            return
        shown = [turn.reply(column.shown) for column in found.shown if column.shown]
        good = [each for each in shown if each is not None and each.status is Status.FINISHED]
        if good:
            await self.make_visible(conversation_id, turn_id, good[0].id)

    def tell(self, conversation_id: str, turn_id: str) -> None:
        """Tell that a comparison is different, if it is open."""
        shown = self.desk.shown
        turn = shown.by_id.get(turn_id) if shown.id == conversation_id else None
        if turn is not None and turn.comparison is not None:
            self._publish(ComparisonChanged(conversation_id, turn, self._waiting(turn_id)))

    def show(self, conversation_id: str) -> None:
        """Tell that the whole conversation is different, if it is the open one."""
        if self.desk.shown.id == conversation_id:
            self._publish(ConversationShown(self.desk.shown))

    def trouble(self, result: object) -> bool:
        """Tell of a problem of the store, if this is one."""
        if isinstance(result, StoreProblem):
            self._publish(Told(result.sentence, is_problem=True))
            return True
        return False


def comparing(turn: Turn, comparison: Comparison | None) -> Turn:
    """The turn with this comparison, if there is one."""
    return dataclasses.replace(turn, comparison=comparison) if comparison is not None else turn
