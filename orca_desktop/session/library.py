"""The conversations a person has: the list, and what can be done to one without opening it."""

from __future__ import annotations

import asyncio
import dataclasses
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from orca_desktop.domain import history, tags as tags_
from orca_desktop.domain.changes import LibraryLoaded, SummaryChanged, SummaryRemoved, Told
from orca_desktop.domain.conversation import Conversation, Summary
from orca_desktop.domain.reply import Status
from orca_desktop.domain.summaries import Summaries
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted
from orca_desktop.session.aging import forgotten_before
from orca_desktop.session.tasks import spawn
from orca_desktop.store import UNWATCHED, CutOff, FoundPlaces, StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.reply import Reply
    from orca_desktop.store import (
        Arranged,
        Arrangement,
        CopyWatch,
        ExcerptPiece,
        Rearranged,
        Store,
    )

_MANY: Final = 200
"""Beyond so many rows the whole list is published at once."""

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
        self._loaded = Summaries()
        # What is known anew since then of some of them; none of those that are gone.
        self._changed: dict[str, Summary | None] = {}
        self._noting: set[asyncio.Task[None]] = set()

    @property
    def has_any(self) -> bool:
        """Whether there is any conversation in the list."""
        if any(self._changed.values()) or len(self._loaded) > len(self._changed):
            return True
        return bool(self._current())

    @property
    def summaries(self) -> Summaries:
        """Those in the list, the latest first."""
        return self._current().latest_first()

    def get(self, conversation_id: str) -> Summary | None:
        """The row of a conversation, if it is in the list."""
        if conversation_id in self._changed:
            return self._changed[conversation_id]
        row = self._loaded.row_of(conversation_id)
        return None if row is None else self._loaded[row]

    def has(self, conversation_id: str) -> bool:
        """Whether a conversation is in the list."""
        if conversation_id in self._changed:
            return self._changed[conversation_id] is not None
        return self._loaded.row_of(conversation_id) is not None

    def those_of(self, ids: Sequence[str]) -> tuple[str, ...]:
        """Those of some ids that are in the list, in their order."""
        there = self._loaded.among(ids)
        known = self._changed
        return tuple(
            each for each in ids if (known[each] is not None if each in known else each in there)
        )

    def _current(self) -> Summaries:
        """All as they are by now."""
        if self._changed:
            self._loaded = self._loaded.changed(self._changed)
            self._changed = {}
        return self._loaded

    async def load(self) -> None:
        """Publish the whole list.

        What a crash cut off of an import is taken back before, so that none of it is there.
        """
        self._tell_cut_off(await self._store.imports.take_back_cut_off())
        await self.refresh()

    async def forget_old(self) -> None:
        """Forget for good what was deleted long ago, and what an earlier run did not wipe."""
        limit = await forgotten_before(self._store)
        if not self.report(await self._store.bin.erase_deleted_before(limit)):
            self.report(await self._store.wiping.wipe())

    async def refresh(self) -> None:
        """Publish the whole list anew."""
        summaries = await self._store.conversations.list()
        if isinstance(summaries, StoreProblem):
            self.report(summaries)
            return
        self._loaded, self._changed = summaries, {}
        self._publish(LibraryLoaded(summaries))

    def show(self, conversation: Conversation) -> None:
        """Publish the row of a conversation that is new or has changed.

        Where it stands is known here: it may have been moved while the conversation was saved. A
        temporary chat has no row.
        """
        if self._store.temporary.has(conversation.id):
            return
        known = self.get(conversation.id)
        head = conversation.head if known is None else _placed_as(conversation.head, known)
        summary = dataclasses.replace(
            head,
            compares=conversation.compares or (known is not None and known.compares),
            waits=_waits(conversation),
            unread=known is not None and known.unread,
        )
        self._tell(summary)

    def note_end(self, conversation_id: str, reply: Reply, *, is_seen: bool) -> None:
        """Publish the row of a conversation whose newest answer waits now, or is not seen yet."""
        known = self.get(conversation_id)
        if known is None:
            return
        is_news = not is_seen and reply.status in {Status.FINISHED, Status.FAILED}
        unread = known.unread or is_news
        waits = history.waits(reply)
        if (waits, unread) != (known.waits, known.unread):
            self._tell(dataclasses.replace(known, waits=waits, unread=unread))
        if unread is not known.unread:
            self._keep_unread(conversation_id, unread=True)

    def mark_seen(self, conversation_id: str) -> None:
        """Publish the row of a conversation whose answers have been seen, and remember that."""
        known = self.get(conversation_id)
        if known is not None and known.unread:
            self._tell(dataclasses.replace(known, unread=False))
            self._keep_unread(conversation_id, unread=False)

    def note(self, ids: Iterable[str], **facts: Any) -> None:
        """Publish the rows of conversations of which something else is true by now."""
        known = (self.get(each) for each in ids)
        self._tell_all([dataclasses.replace(each, **facts) for each in known if each is not None])

    async def change(self, conversation: Conversation, changed: Conversation) -> Conversation:
        """Save a conversation with another head or other settings, and publish its row.

        Returns the conversation as it is now; the old one if it could not be saved.
        """
        if self.report(await self._store.of(changed.id).conversations.update(changed)):
            return conversation
        self.show(changed)
        return changed

    async def arrange(
        self,
        ids: Iterable[str],
        change: Callable[[Arrangement], Arrangement],
        watch: CopyWatch = UNWATCHED,
    ) -> tuple[Arranged, ...]:
        """Put conversations elsewhere in the list, and publish their rows; what was changed.

        Once it is not wanted, or if it is refused, the others stay where they are.
        """
        return self._rearranged(await self._store.conversations.arrange(ids, change, watch))

    async def take_back(
        self, made: Iterable[Arranged], watch: CopyWatch = UNWATCHED
    ) -> tuple[Arranged, ...]:
        """Undo what was arranged, but for what was changed since; what was changed by that."""
        return self._rearranged(await self._store.conversations.take_back(made, watch))

    def tag_counts(self) -> dict[str, int]:
        """How many conversations have each tag, in the order of the alphabet."""
        of_many = Counter(self._current().tags.values())
        counts: Counter[str] = Counter()
        for tags, count in of_many.items():
            counts.update(dict.fromkeys(tags, count))
        return {each: counts[each] for each in sorted(counts, key=tags_.folded)}

    def retag(self, before: str, after: str | None) -> None:
        """Publish the rows of all that had a tag which is another now, or none."""
        known = self._current()
        new = known.retagged(lambda each: tags_.replaced(each, before, after))
        changed = [row for row, each in known.tags.items() if each != new.tags.get(row, ())]
        if len(changed) > _MANY:
            self._loaded = new
            self._publish(LibraryLoaded(new))
            return
        for row in changed:
            self._tell(new[row])

    async def restore(
        self, *conversation_ids: str, watch: CopyWatch = UNWATCHED
    ) -> tuple[Arranged, ...]:
        """Bring recently deleted conversations back."""
        return await self.arrange(
            conversation_ids, lambda each: dataclasses.replace(each, deleted=None), watch
        )

    def _rearranged(self, result: Rearranged | StoreProblem) -> tuple[Arranged, ...]:
        if isinstance(result, StoreProblem):
            self.report(result)
            return ()
        self.report(result.problem)
        listed = {each.id: each for each in result.listed}
        gone = [each.id for each in result.made if each.id not in listed]
        self._changed |= dict.fromkeys(gone)
        if len(result.made) <= _MANY:
            for id_ in gone:
                self._publish(SummaryRemoved(id_))
        self._tell_all(result.listed, of=len(result.made))
        return result.made

    def _keep_unread(self, conversation_id: str, *, unread: bool) -> None:
        async def keep() -> None:
            kept = self._store.conversations.mark_unread(conversation_id, unread=unread)
            self.report(await kept)

        task = spawn(keep(), "note what is not seen yet")
        self._noting.add(task)
        task.add_done_callback(self._noting.discard)

    async def close(self) -> None:
        """Wait until what was noted is kept."""
        await asyncio.gather(*self._noting)

    async def search(self, text: str) -> tuple[str, ...]:
        """The ids of conversations in which the text occurs, best first, each once."""
        return tuple(await self.places(text))

    async def places(self, text: str) -> FoundPlaces:
        """Where a text occurs: the ids of conversations, best first, each with that of a turn.

        ``None`` stands for the title.
        """
        places = await self._store.search.places(text)
        if isinstance(places, StoreProblem):
            self.report(places)
            return FoundPlaces()
        return places

    async def turn_ids(self, numbers: Sequence[int]) -> dict[int, str]:
        """The ids of turns by their numbers, of those that are there."""
        found = await self._store.search.turn_ids(numbers)
        if isinstance(found, StoreProblem):
            self.report(found)
            return {}
        return found

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

    def _tell_all(self, summaries: Sequence[Summary], of: int = 0) -> None:
        """Publish rows, or the whole list where so many were changed that it is less."""
        if max(len(summaries), of) <= _MANY:
            for summary in summaries:
                self._tell(summary)
            return
        self._changed |= {each.id: each for each in summaries}
        self._publish(LibraryLoaded(self._current()))

    def _tell(self, summary: Summary) -> None:
        self._changed[summary.id] = summary
        self._publish(SummaryChanged(summary))

    def report(self, result: object) -> bool:
        """Whether the store reported a problem; if so, tell the person."""
        if isinstance(result, StoreProblem):
            self._publish(Told(result.sentence, is_problem=True))
            return True
        return False


def _placed_as(head: Summary, known: Summary) -> Summary:
    return dataclasses.replace(
        head,
        folder=known.folder,
        tags=known.tags,
        pinned=known.pinned,
        archived=known.archived,
    )


def _waits(conversation: Conversation) -> bool:
    newest = conversation.turns[-1].chosen if conversation.turns else None
    return newest is not None and history.waits(newest)
