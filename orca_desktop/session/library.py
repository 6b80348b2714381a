"""The conversations a person has: the list, and what can be done to one without opening it."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import clock, history
from orca_desktop.domain.changes import LibraryLoaded, SummaryChanged, SummaryRemoved, Told
from orca_desktop.domain.conversation import Conversation, Summary
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.store import CutOff, StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.reply import Reply
    from orca_desktop.store import ExcerptPiece, Store

KEPT_AFTER_DELETION: Final = timedelta(days=30)

_CONTEXT: Final = "import"
_CUT_OFF: Final = QT_TRANSLATE_NOOP(
    "import",
    "The import of “{name}” was cut off, so what it had brought was taken back. Import the file "
    "again.",
)
_CUT_OFF_BUT: Final = Counted(
    "The import of “{name}” was cut off, so what it had brought was taken back, but for a chat "
    "that you went on with. Import the file again.",
    QT_TRANSLATE_NOOP(
        "import",
        "The import of “{name}” was cut off, so what it had brought was taken back, but for {n} "
        "chats that you went on with. Import the file again.",
        None,
        1,
    ),
)


class Library:
    """The list of conversations, as the store has it."""

    def __init__(self, store: Store, publish: Callable[[Change], None]) -> None:
        self._store = store
        self._publish = publish
        self._summaries: dict[str, Summary] = {}

    @property
    def has_any(self) -> bool:
        """Whether there is any conversation in the list."""
        return bool(self._summaries)

    @property
    def summaries(self) -> tuple[Summary, ...]:
        """Those in the list, the latest first."""
        known = self._summaries.values()
        return tuple(sorted(known, key=lambda each: each.updated, reverse=True))

    def has(self, conversation_id: str) -> bool:
        """Whether a conversation is in the list."""
        return conversation_id in self._summaries

    async def load(self) -> None:
        """Publish the whole list.

        What a crash cut off of an import is taken back before, so that none of it is there.
        """
        self._tell_cut_off(await self._store.imports.take_back_cut_off())
        await self.refresh()

    async def forget_old(self) -> None:
        """Forget for good what was deleted long ago, and what an earlier run did not wipe."""
        conversations = self._store.conversations
        purged = await conversations.purge_deleted_before(clock.now() - KEPT_AFTER_DELETION)
        if not self.report(purged):
            self.report(await conversations.finish_wipe())

    async def refresh(self) -> None:
        """Publish the whole list anew."""
        summaries = await self._store.conversations.list()
        if isinstance(summaries, StoreProblem):
            self.report(summaries)
            return
        self._summaries = {summary.id: summary for summary in summaries}
        self._publish(LibraryLoaded(summaries))

    def show(self, conversation: Conversation) -> None:
        """Publish the row of a conversation that is new or has changed."""
        known = self._summaries.get(conversation.id)
        summary = dataclasses.replace(
            conversation.head,
            preview=known.preview if known else "",
            compares=any(turn.comparison is not None for turn in conversation.turns)
            or (known is not None and known.compares),
            waits=_waits(conversation),
        )
        self._tell(summary)

    def note_end(self, conversation_id: str, reply: Reply) -> None:
        """Publish the row of a conversation whose newest answer waits now, or no longer."""
        known = self._summaries.get(conversation_id)
        if known is not None and known.waits is not history.waits(reply):
            self._tell(dataclasses.replace(known, waits=not known.waits))

    async def change(self, conversation: Conversation, changed: Conversation) -> Conversation:
        """Save a conversation with another head or other settings, and publish its row.

        Returns the conversation as it is now; the old one if it could not be saved.
        """
        if self.report(await self._store.conversations.update(changed)):
            return conversation
        self.show(changed)
        return changed

    async def delete(self, conversation_id: str) -> bool:
        """Move a conversation to the recently deleted ones; says whether that worked."""
        if self.report(await self._store.conversations.delete(conversation_id)):
            return False
        self._summaries.pop(conversation_id, None)
        self._publish(SummaryRemoved(conversation_id))
        return True

    async def restore(self, conversation_id: str) -> None:
        """Bring a recently deleted conversation back."""
        if not self.report(await self._store.conversations.restore(conversation_id)):
            await self.refresh()

    async def search(self, text: str) -> tuple[str, ...]:
        """The ids of conversations in which the text occurs, best first, each once."""
        return tuple(await self.places(text))

    async def places(self, text: str) -> Mapping[str, str | None]:
        """Where a text occurs: the ids of conversations, best first, each with that of a turn.

        ``None`` stands for the title.
        """
        places = await self._store.search.places(text)
        if isinstance(places, StoreProblem):
            self.report(places)
            return {}
        return places

    async def excerpts(
        self, text: str, turn_ids: Sequence[str]
    ) -> Mapping[str, tuple[ExcerptPiece, ...]]:
        """The surroundings of what is looked for in these turns, by their ids."""
        found = await self._store.search.excerpts(text, turn_ids)
        if isinstance(found, StoreProblem):
            self.report(found)
            return {}
        return found

    def _tell_cut_off(self, found: CutOff | StoreProblem | None) -> None:
        # A store that refuses is told of by the rest of loading, and asked again at the next start.
        if not isinstance(found, CutOff) or not found.taken + found.left:
            return
        told = Text(_CONTEXT, _CUT_OFF, {"name": found.name})
        if found.left:
            told = counted(_CONTEXT, _CUT_OFF_BUT, found.left, name=found.name)
        self._publish(Told(told))

    def _tell(self, summary: Summary) -> None:
        self._summaries[summary.id] = summary
        self._publish(SummaryChanged(summary))

    def report(self, result: object) -> bool:
        """Whether the store reported a problem; if so, tell the person."""
        if isinstance(result, StoreProblem):
            self._publish(Told(result.sentence, is_problem=True))
            return True
        return False


def _waits(conversation: Conversation) -> bool:
    newest = conversation.turns[-1].chosen if conversation.turns else None
    return newest is not None and history.waits(newest)
