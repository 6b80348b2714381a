"""The one owner of the open conversation, of every reply on its way, and of the lock of sending.

Nobody else keeps a conversation: who needs one is given it, or asks here. A change of the open
conversation is made here and published from here, so what is shown is never older than what was
saved.
"""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from orca_desktop.domain import clock, continuation
from orca_desktop.domain.changes import (
    AnswersEnded,
    ComparisonChanged,
    ConversationComing,
    ConversationShown,
    ReplyAdvanced,
    SettingsChanged,
    Told,
    TurnAdded,
)
from orca_desktop.domain.conversation import Conversation, Summary, first_words
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.session.comparison_store import ComparisonStore
from orca_desktop.session.planning import OpenComparison
from orca_desktop.session.received import ReceivedPictures
from orca_desktop.session.reply_stream import ReplyStream
from orca_desktop.session.request_queue import ReplyRequest, RequestQueue
from orca_desktop.session.tasks import spawn
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.comparison import Comparison
    from orca_desktop.domain.conversation import Turn
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.domain.request import MessageRequest
    from orca_desktop.session.access import Access
    from orca_desktop.session.comparison_preferences import ComparisonPreferences
    from orca_desktop.session.cost_settlement import CostSettlement
    from orca_desktop.session.library import Library
    from orca_desktop.session.planning import Batch
    from orca_desktop.store import Store


_FREED_AFTER: Final = 0.3
"""Seconds for which a conversation that was left is still held."""


@dataclass(frozen=True, slots=True)
class WorkspaceState:
    """The open conversation as it stands.

    ``is_kept`` says that it is in the library already, not just a blank page; ``preset_id`` is the
    preset that it was last set to.
    """

    conversation: Conversation
    is_kept: bool = False
    preset_id: str | None = None


class Workspace:
    """Holds one open conversation, and the replies of any number of them.

    Every method runs on the loop's thread; ``publish`` is called there. A problem of the store is
    told, unless a method returns it.
    """

    def __init__(
        self,
        store: Store,
        access: Access,
        library: Library,
        settling: CostSettlement,
        comparing: ComparisonPreferences,
        publish: Callable[[Change], None],
    ) -> None:
        self._store = store
        self._access = access
        self._library = library
        self._settling = settling
        self._publish = publish
        self._state = WorkspaceState(blank(DEFAULTS))
        self._as_it_stands: tuple[Conversation, tuple[Reply, ...], Conversation] | None = None
        self._replies: dict[str, ReplyStream] = {}
        self._queue = RequestQueue(
            self._begin_column, self._moved_on, lambda: comparing.concurrency
        )
        self._comparisons = ComparisonStore(store)
        self._held: Counter[str] = Counter()
        self._release = asyncio.Event()
        self._stopped: set[str] = set()
        """Conversations that were stopped while something of them was being saved to be asked."""
        self._resuming: set[str] = set()
        self._changes: Counter[str] = Counter()
        self._openings = 0
        self._is_coming = False
        """Whether the end of a conversation was told that is not open yet."""
        self._settled: asyncio.Task[None] | None = None
        self.sees: Callable[[str, str], bool] = lambda _turn_id, _reply_id: True
        """Whether an answer of the open conversation is seen, by its turn's id and its own."""

    # -- what is open -------------------------------------------------------------------------

    @property
    def state(self) -> WorkspaceState:
        """The open conversation and what is known of it, with replies as they stand now."""
        return dataclasses.replace(self._state, conversation=self.shown)

    @property
    def shown(self) -> Conversation:
        """The open conversation, with replies on their way as they stand now.

        The same value as long as nothing changes, so what was worked out of it stays known.
        """
        conversation = self._state.conversation
        replies = tuple(each.reply for each in self._replies_in(conversation.id))
        seen = self._as_it_stands
        if (
            seen is None
            or seen[0] is not conversation
            or len(seen[1]) != len(replies)
            or any(before is not now for before, now in zip(seen[1], replies, strict=True))
        ):
            seen = (conversation, replies, self._current(conversation))
            self._as_it_stands = seen
        return seen[2]

    @property
    def is_kept(self) -> bool:
        """Whether the open conversation is in the library already, not just a blank page."""
        return self._state.is_kept

    @property
    def is_temporary(self) -> bool:
        """Whether nothing of the open conversation is kept but in memory."""
        return self._store.temporary.has(self._state.conversation.id)

    @property
    def draft_key(self) -> str:
        """The id under which a draft of the open conversation is kept; empty for a blank page."""
        return self._state.conversation.id if self.is_kept or self.is_temporary else ""

    @property
    def preset_id(self) -> str | None:
        """The preset that the open conversation was last set to."""
        return self._state.preset_id

    def is_open(self, conversation_id: str) -> bool:
        """Whether this is the conversation that is shown."""
        return self._state.conversation.id == conversation_id

    def show_blank(
        self, settings: Settings, preset_id: str | None = None, folder: str | None = None
    ) -> None:
        """Show a blank page; it enters the library, and a folder, with its first message."""
        self._show_new(blank(settings).with_head(folder=folder), preset_id)

    async def show_temporary(self, settings: Settings, preset_id: str | None = None) -> None:
        """Show a blank page of which nothing will ever be kept but in memory."""
        self._openings += 1
        new, opening = blank(settings), self._openings
        if self._report(await self._store.temporary.begin(new.id)):
            self._stay()
            return
        if opening == self._openings:
            self._show_new(new, preset_id)

    def _show_new(self, conversation: Conversation, preset_id: str | None) -> None:
        self._openings += 1
        self._state = WorkspaceState(conversation, preset_id=preset_id)
        self._tell_open()

    async def open(self, conversation_id: str, *, at_end: bool = True) -> None:
        """Show a conversation of the library; whatever is opened later comes before it.

        The end of a long one is told before it is open, unless it is opened elsewhere than
        ``at_end``.
        """
        self._openings += 1
        if self.is_kept and self.is_open(conversation_id):
            self._stay()
            return
        opening = self._openings
        if at_end:
            await self._tell_ending(conversation_id, opening)
            if opening != self._openings:
                return
        used = await self._store.of(conversation_id).presets.used(conversation_id)
        # Nothing may be awaited after this: a column that begins meanwhile would not be shown.
        conversation = await self._loaded(conversation_id)
        if opening != self._openings:
            return
        if isinstance(conversation, StoreProblem):
            self._report(conversation)
            self._stay()
            return
        preset_id = used if isinstance(used, str) else None
        left = [self._state, self._as_it_stands]
        self._state = WorkspaceState(conversation, is_kept=True, preset_id=preset_id)
        self._library.mark_seen(conversation_id)
        self._tell_open()
        self._settling.tell_totals(conversation_id)
        # To free thousands of turns takes milliseconds, which those that follow need not wait for.
        asyncio.get_running_loop().call_later(_FREED_AFTER, left.clear)

    async def _tell_ending(self, conversation_id: str, opening: int) -> None:
        """Tell how a conversation ends that is being opened, if it takes long to read all of it."""
        ending = await self._store.of(conversation_id).conversations.ending(conversation_id)
        if isinstance(ending, Conversation) and opening == self._openings:
            self._is_coming = True
            self._publish(ConversationComing(self._current(ending)))

    def _stay(self) -> None:
        """Tell the open conversation again, if the end of another one was told since."""
        if self._is_coming:
            self._tell_open()

    def _tell_open(self) -> None:
        """Tell which conversation is open now, and that none is coming any more."""
        if self._is_coming:
            self._is_coming = False
            self._publish(ConversationComing(None))
        self._tell()

    def forget_openings(self) -> None:
        """Show nothing that was wished for until now and is not open yet."""
        self._openings += 1
        self._stay()

    async def load(self, conversation_id: str) -> Conversation | None:
        """A conversation of the library, or the open one, with replies as they stand now."""
        if self.is_open(conversation_id):
            return self.shown
        conversation = await self._loaded(conversation_id)
        if isinstance(conversation, StoreProblem):
            self._report(conversation)
            return None
        return self._current(conversation)

    async def keep_temporary(self) -> bool:
        """Write the open temporary chat whole, as an ordinary one; says whether that was done."""
        conversation_id = self._state.conversation.id
        if self._report(await self._store.temporary.keep(conversation_id)):
            return False
        self._changes[conversation_id] += 1
        conversation = await self.load(conversation_id)
        if conversation is not None:
            self._library.show(conversation)
        self.tell(conversation_id)
        return True

    async def let_go(self, conversation_id: str) -> None:
        """End a temporary chat that is not open any more, with all that goes on in it."""
        self.stop(conversation_id)
        await self.released(conversation_id)
        self.stop(conversation_id)
        await asyncio.gather(*(each.ended() for each in self._replies_in(conversation_id)))
        await self._store.temporary.end(conversation_id)

    async def reload(self, conversation_id: str) -> None:
        """Show a conversation as it is stored, if it is the open one."""
        conversation = await self._loaded(conversation_id)
        if not self.is_open(conversation_id) or self._report(conversation):
            return
        assert isinstance(conversation, Conversation)  # noqa: S101 - any problem was told
        settings = self._state.conversation.settings
        self._put(conversation.with_settings(settings), is_kept=True)
        self._tell()

    # -- changing it --------------------------------------------------------------------------

    def use_settings(self, settings: Settings) -> None:
        """Let the open conversation be answered with other settings."""
        self._put(self._state.conversation.with_settings(settings))
        self._publish(SettingsChanged(self._state.conversation.id, settings))

    def use_preset(self, preset_id: str) -> None:
        """Note the preset that the open conversation is set to."""
        self._state = dataclasses.replace(self._state, preset_id=preset_id)

    def alter(self, conversation_id: str, turn_id: str, change: Callable[[Turn], Turn]) -> None:
        """Change a turn of the open conversation, if that is the one and it is there."""
        self._changes[conversation_id] += 1
        conversation = self._state.conversation
        turn = conversation.by_id.get(turn_id)
        if self.is_open(conversation_id) and turn is not None:
            changed = change(turn)
            self._put(conversation.with_turn(changed))
            if turn.comparison is None and changed.comparison is not None:
                self._library.show(self._state.conversation)

    def reshape(self, conversation_id: str, change: Callable[[Conversation], Conversation]) -> None:
        """Change the open conversation as a whole, if that is the one, and tell it."""
        self._changes[conversation_id] += 1
        if self.is_open(conversation_id):
            self._put(change(self._state.conversation))
            self._tell()

    def reshape_head(self, ids: Iterable[str], **facts: Any) -> None:
        """Change facts of the head of conversations, and tell it if the open one is among them."""
        for id_ in ids:
            self._changes[id_] += 1
            if self.is_open(id_):
                self._put(self._state.conversation.with_head(**facts))
                self._tell()

    def tell(self, conversation_id: str) -> None:
        """Tell that the whole conversation is different, if it is the open one."""
        if self.is_open(conversation_id):
            self._tell()

    async def choose_version(self, turn_id: str, reply_id: str) -> None:
        """Show another answer to a question, with what followed it."""
        shown = self._state.conversation
        turn = shown.by_id.get(turn_id)
        if turn is not None and turn.reply(reply_id) is not None:
            await self.make_visible(shown.id, turn_id, reply_id)

    async def choose_question(self, turn_id: str) -> None:
        """Show another version of a question, with what followed it."""
        shown = self._state.conversation
        turn = shown.by_id.get(turn_id)
        if turn is None:
            return
        conversations = self._store.of(shown.id).conversations
        if self._report(await conversations.show_turn(shown.id, turn)):
            return
        self.reshape(shown.id, lambda each: each.showing(turn))

    async def show_path(self, turn_id: str, reply_id: str | None = None) -> bool:
        """Make a turn of the open conversation visible, and one of its answers if it is named.

        Says whether it is visible now.
        """
        shown = self._state.conversation
        if turn_id not in shown.by_id:
            return False
        wanted = shown.leading_through(turn_id, reply_id)
        turns = [
            wanted.by_id[each]
            for reply, each in wanted.chosen.items()
            if shown.chosen.get(reply) != each
        ]
        replies = {
            each.id: each.chosen_id
            for each in wanted.turns
            if each.chosen_id is not None and shown.by_id[each.id].chosen_id != each.chosen_id
        }
        if not turns and not replies:
            return True
        conversations = self._store.of(shown.id).conversations
        if self._report(await conversations.show_path(shown.id, turns, replies)):
            return False
        self.reshape(shown.id, lambda each: each.leading_through(turn_id, reply_id))
        return self.is_open(shown.id)

    async def make_visible(self, conversation_id: str, turn_id: str, reply_id: str) -> None:
        """Make an answer the one that the conversation goes on from."""
        conversations = self._store.of(conversation_id).conversations
        if self._report(await conversations.choose_reply(turn_id, reply_id)):
            return
        self.alter(
            conversation_id, turn_id, lambda turn: dataclasses.replace(turn, chosen_id=reply_id)
        )
        self.tell(conversation_id)

    # -- the lock of sending ------------------------------------------------------------------

    @contextlib.contextmanager
    def holding(self, conversation_id: str) -> Iterator[None]:
        """Hold the lock of sending of a conversation: nothing else is asked in it meanwhile.

        A second click, or a key that is held down, must never ask (and cost) twice.
        """
        self._held[conversation_id] += 1
        try:
            yield
        finally:
            self._held[conversation_id] -= 1
            if not self.is_held(conversation_id):
                self._stopped.discard(conversation_id)
                self._release.set()
                self._release = asyncio.Event()

    def is_held(self, conversation_id: str) -> bool:
        """Whether something is about to be sent from a conversation, or taken out of it."""
        return self._held[conversation_id] > 0

    async def released(self, conversation_id: str) -> None:
        """Wait until the lock of a conversation is free; nothing may be awaited after it."""
        while self.is_held(conversation_id):
            await self._release.wait()

    def is_answering(self, conversation_id: str) -> bool:
        """Whether anything of a conversation waits to be asked or is being answered."""
        return self._queue.is_busy(conversation_id) or any(
            each.reply.is_running for each in self._replies_in(conversation_id)
        )

    def is_busy(self, conversation_id: str) -> bool:
        """Whether a question of this conversation is being saved, waits or is answered."""
        return self.is_held(conversation_id) or self.is_answering(conversation_id)

    @property
    def replies(self) -> tuple[ReplyStream, ...]:
        """Every reply that is being written, or has ended and is not saved yet."""
        return tuple(self._replies.values())

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing waits, is written, or is still to be saved, in any conversation."""
        return not self._replies and not self._queue.has_any

    # -- replies ------------------------------------------------------------------------------

    def stop(self, conversation_id: str) -> None:
        """Stop every answer of a conversation: what waits is not asked, what is written ends.

        What is being saved at this moment, to be asked then, is not asked either.
        """
        if self.is_held(conversation_id):
            self._stopped.add(conversation_id)
        self._queue.drop(lambda each: each.conversation_id == conversation_id)
        for each in self._replies_in(conversation_id):
            each.stop()

    async def all_saved(self, conversation_id: str) -> None:
        """Wait until every answer of a conversation that has ended is in the store."""
        ended = (each for each in self._replies_in(conversation_id) if not each.reply.is_running)
        await asyncio.gather(*(each.ended() for each in ended))

    async def start(self, batch: Batch, requests: Sequence[MessageRequest]) -> StoreProblem | None:
        """Save what a batch of the open conversation brings, then send its requests.

        Nothing is sent that could not be saved. The lock must be held.
        """
        conversation_id = self._state.conversation.id
        asks = [
            ReplyRequest(
                conversation_id,
                planned.turn.id,
                request,
                batch.compared,
                planned.variant_id,
                planned.continues.id if planned.continues is not None else None,
            )
            for planned, request in zip(batch.replies, requests, strict=True)
        ]
        if batch.compared is not None:
            return await self._start_columns(batch, batch.compared, asks)
        (ask,) = asks
        if batch.turns:
            (turn,) = batch.turns
            reply = ask.request.begun(new_id(), clock.now())
            return await self._keep(
                turn.with_reply(reply),
                lambda: self._receive(ask, reply),
                is_draft=batch.is_draft,
            )
        begun = await self._begin(ask)
        self.tell(conversation_id)  # whether or not it could be saved, as it is now
        return begun if isinstance(begun, StoreProblem) else None

    async def start_aside(
        self, beside: WorkspaceState, batch: Batch, request: MessageRequest
    ) -> StoreProblem | None:
        """Save the first question of a conversation that is not open, then send it.

        The lock of that conversation must be held.
        """
        conversation_id = beside.conversation.id
        (turn,) = batch.turns
        ask = ReplyRequest(conversation_id, turn.id, request, None, None, None)
        reply = request.begun(new_id(), clock.now())
        return await self._keep(
            turn.with_reply(reply),
            lambda: self._receive(ask, reply),
            is_draft=False,
            beside=beside,
        )

    async def _start_columns(
        self, batch: Batch, turn_id: str, asks: Sequence[ReplyRequest]
    ) -> StoreProblem | None:
        # The person may open another conversation while this is being saved.
        conversation = self._state.conversation
        new = next((each for each in batch.turns if each.id == turn_id), None)
        if new is not None and new.comparison is not None:
            self._comparisons.meet(turn_id, new.comparison)
            return await self._keep(new, lambda: self._ask_columns(asks), is_draft=batch.is_draft)
        problem = None
        if batch.begins is not None:
            problem = await self._begin_comparison(turn_id, batch.begins)
        elif batch.change is not None:
            problem = await self._save_comparison(turn_id, batch.change)
        if problem is not None:
            return problem
        if batch.turns:
            problem = await self._keep_beside(conversation, batch.turns)
            if problem is not None:
                return problem
        self._ask_columns(asks)
        if batch.turns or batch.begins is not None:
            self.tell(conversation.id)
        self.tell_comparison(conversation.id, turn_id)
        return None

    def _receive(self, ask: ReplyRequest, reply: Reply) -> ReplyStream:
        """Send a request and begin to receive its answer; the reply must be in the store."""
        answer = ReplyStream(
            ask.conversation_id,
            ask.turn_id,
            reply,
            self._access.events(ask.request),
            store=self._store,
            kept=lambda ended: self._pictures_in(ask.conversation_id).kept(ended),
            advanced=self._advanced,
            saved=self._saved,
            report=self._report,
        )
        self._replies[reply.id] = answer
        self._changes[ask.conversation_id] += 1
        if ask.conversation_id in self._stopped:
            answer.stop()
        return answer

    def _pictures_in(self, conversation_id: str) -> ReceivedPictures:
        return ReceivedPictures(self._store.of(conversation_id))

    def _ask_columns(self, asks: Sequence[ReplyRequest]) -> None:
        """Let columns be asked in their turn; all of one conversation."""
        if asks[0].conversation_id not in self._stopped:
            self._queue.add(asks)

    async def _begin(self, ask: ReplyRequest) -> ReplyStream | StoreProblem | None:
        """Save a reply that is about to be asked for in a turn that is there, and ask."""
        if ask.continues is not None:
            return await self._resume(ask, ask.continues)
        reply, kept = ask.request.begun(new_id(), clock.now()), None
        if ask.is_column and ask.variant_id is not None:
            kept = self._comparisons.add_reply(ask.turn_id, ask.variant_id, reply.id)
        replies = self._store.of(ask.conversation_id).replies
        saved = await replies.begin(ask.turn_id, reply, kept)
        if isinstance(saved, StoreProblem):
            if ask.is_column:
                self._comparisons.take_out_reply(ask.turn_id, reply.id)
            return saved
        answer = self._receive(ask, reply)
        self.alter(
            ask.conversation_id,
            ask.turn_id,
            lambda turn: _comparing(turn.with_reply(reply), self._comparisons.get(ask.turn_id)),
        )
        return answer

    async def _resume(self, ask: ReplyRequest, reply_id: str) -> ReplyStream | StoreProblem | None:
        """Ask for the rest of an answer that broke off; ``None`` where it is asked for already."""
        conversation = await self.load(ask.conversation_id)
        turn = conversation.by_id.get(ask.turn_id) if conversation is not None else None
        reply = turn.reply(reply_id) if turn is not None else None
        ended = self._replies.get(reply_id)
        if reply is None or reply.is_running or reply_id in self._resuming:
            return None
        paused = reply.stop_reason == continuation.PAUSED
        continued = reply.continued("" if paused else continuation.last_words(reply.text))
        self._settling.drop(reply)
        self._resuming.add(reply_id)
        try:
            if ended is not None:
                await ended.ended()  # it is being saved as it was
            saved = await self._store.of(ask.conversation_id).replies.resume(continued)
        finally:
            self._resuming.discard(reply_id)
        if isinstance(saved, StoreProblem):
            return saved
        answer = self._receive(ask, continued)
        self.alter(ask.conversation_id, ask.turn_id, lambda each: each.with_reply(continued))
        return answer

    async def _keep(
        self,
        turn: Turn,
        then: Callable[[], object],
        *,
        is_draft: bool,
        beside: WorkspaceState | None = None,
    ) -> StoreProblem | None:
        """Save a question at the end of the visible path, call ``then``, and show it.

        ``is_draft`` says that it is what was written there, which is then no draft any more. With
        ``beside`` it is the path of that conversation and not of the open one.
        """
        before, draft_key = beside or self._state, self.draft_key
        title = before.conversation.head.title or first_words(turn.prompt)
        conversation = before.conversation.with_head(title=title, updated=turn.created)
        chat = self._store.of(conversation.id)
        saved = await chat.conversations.add_turn(conversation, turn)
        if isinstance(saved, StoreProblem):
            return saved
        if not before.is_kept and before.preset_id is not None:
            self._report(await chat.presets.use(conversation.id, before.preset_id))
        self._changes[conversation.id] += 1
        then()
        if self.is_open(conversation.id):
            # The person may have opened another conversation or changed settings meanwhile.
            now = self._state.conversation.with_head(title=title, updated=turn.created)
            self._put(now.with_turn(turn), is_kept=True)
            self._publish(TurnAdded(self.shown, turn))
        self._library.show(conversation.with_turn(turn))
        if is_draft:
            await self._clear_draft(draft_key)
        return None

    async def _keep_beside(
        self, conversation: Conversation, turns: Sequence[Turn]
    ) -> StoreProblem | None:
        """Save questions that are not all on the visible path."""
        for turn in turns:
            conversation = conversation.with_head(updated=turn.created)
            conversations = self._store.of(conversation.id).conversations
            saved = await conversations.add_turn(conversation, turn)
            if isinstance(saved, StoreProblem):
                return saved
            self._changes[conversation.id] += 1
            if self.is_open(conversation.id):
                now = self._state.conversation.with_head(updated=turn.created)
                self._put(now.with_turn(turn))
        self._library.show(conversation)
        await self._clear_draft(conversation.id)
        return None

    # -- columns ------------------------------------------------------------------------------

    def comparison(self, turn_id: str) -> OpenComparison | None:
        """The comparison of a turn, if it is in the open conversation."""
        conversation = self.shown
        turn = conversation.by_id.get(turn_id)
        if turn is None or turn.comparison is None:
            return None
        newest = self._comparisons.meet(turn_id, turn.comparison)
        return OpenComparison(conversation, _comparing(turn, newest), newest, self.waiting(turn_id))

    async def change_comparison(
        self, turn_id: str, change: Callable[[Comparison], Comparison]
    ) -> bool:
        """Change a comparison of the open conversation; says whether that was done."""
        if self.comparison(turn_id) is None:
            return False
        conversation_id = self._state.conversation.id
        problem = await self._save_comparison(turn_id, change)
        self.tell_comparison(conversation_id, turn_id)
        return not self._report(problem)

    async def _save_comparison(
        self, turn_id: str, change: Callable[[Comparison], Comparison]
    ) -> StoreProblem | None:
        """Change a comparison of the open conversation, here and in the store, or in neither."""
        conversation_id = self._state.conversation.id
        newest = await self._comparisons.change(conversation_id, turn_id, change)
        if isinstance(newest, StoreProblem):
            return newest
        self.alter(conversation_id, turn_id, lambda turn: _comparing(turn, newest))
        return None

    async def _begin_comparison(self, turn_id: str, comparison: Comparison) -> StoreProblem | None:
        """Make a turn of the open conversation a comparison."""
        conversation_id = self._state.conversation.id
        problem = await self._comparisons.begin(conversation_id, turn_id, comparison)
        if problem is None:
            self.alter(conversation_id, turn_id, lambda turn: _comparing(turn, comparison))
        return problem

    def tell_comparison(self, conversation_id: str, turn_id: str) -> None:
        """Tell that a comparison is different, if it is open."""
        turn = self.shown.by_id.get(turn_id) if self.is_open(conversation_id) else None
        if turn is not None and turn.comparison is not None:
            self._publish(ComparisonChanged(conversation_id, turn, self.waiting(turn_id)))

    def ask_more_columns(self) -> None:
        """Ask at once for what may be asked now: more answers may be written at a time."""
        self._queue.pump()

    def waiting(self, turn_id: str) -> Mapping[str, int]:
        """How many answers of each column of a comparison wait for their turn to be asked."""
        return self._queue.waiting(turn_id)

    def stop_columns(self, turn_id: str, variant_id: str | None = None) -> None:
        """Stop one column, or all: what waits is not asked, what is written ends."""
        self._queue.drop(
            lambda ask: ask.comparison_id == turn_id and variant_id in {None, ask.variant_id}
        )

    async def close(self) -> None:
        """End every answer, keeping what arrived; then nothing runs any more."""
        await self._queue.close()
        if self._settled is not None:
            await asyncio.wait({self._settled})
        replies = list(self._replies.values())
        for each in replies:
            each.leave()
        await asyncio.gather(*(each.ended() for each in replies))

    # -- within -------------------------------------------------------------------------------

    async def _clear_draft(self, key: str) -> None:
        self._report(await self._store.of(key).drafts.clear(key or None))

    def _put(self, conversation: Conversation, *, is_kept: bool | None = None) -> None:
        self._state = dataclasses.replace(
            self._state,
            conversation=conversation,
            is_kept=self._state.is_kept if is_kept is None else is_kept,
        )

    def tell_again(self) -> None:
        """Tell which conversation is open, as if it were opened now."""
        self._tell()
        self._settling.tell_totals(self.shown.id)

    def _tell(self) -> None:
        self._publish(ConversationShown(self.shown))

    def _report(self, result: object) -> bool:
        """Whether the store reported a problem; if so, tell the person."""
        if isinstance(result, StoreProblem):
            self._publish(Told(result.sentence, is_problem=True))
            return True
        return False

    def _replies_in(self, conversation_id: str) -> tuple[ReplyStream, ...]:
        return tuple(
            each for each in self._replies.values() if each.conversation_id == conversation_id
        )

    def _current(self, conversation: Conversation) -> Conversation:
        """The conversation with the newest value of each reply that is being written."""
        for answer in self._replies_in(conversation.id):
            conversation = _with_answer(conversation, answer)
        return conversation

    async def _loaded(self, conversation_id: str) -> Conversation | StoreProblem:
        """A conversation as it is stored, read again for as long as it changes meanwhile.

        A reply that ends while it is read is saved and forgotten here, and a column that begins is
        not in what was read: only what was read after the last change is the newest.
        """
        while True:
            before = self._changes[conversation_id]
            conversation = await self._store.of(conversation_id).conversations.load(conversation_id)
            if self._changes[conversation_id] == before or isinstance(conversation, StoreProblem):
                return conversation

    def _advanced(self, answer: ReplyStream) -> None:
        self._publish(ReplyAdvanced(answer.conversation_id, answer.turn_id, answer.reply))
        if not answer.reply.is_running:
            self._queue.ended(answer.reply.id)

    def _saved(self, answer: ReplyStream) -> None:
        """Forget an answer once it is saved; until then its newest value is only here.

        Its conversation may have been opened after it had ended and before it was saved.
        """
        if self.is_open(answer.conversation_id):
            self._put(_with_answer(self._state.conversation, answer))
        is_seen = self.is_open(answer.conversation_id) and self.sees(
            answer.turn_id, answer.reply.id
        )
        self._library.note_end(answer.conversation_id, answer.reply, is_seen=is_seen)
        del self._replies[answer.reply.id]
        self._changes[answer.conversation_id] += 1
        if not self.is_busy(answer.conversation_id):
            self._publish(AnswersEnded(answer.conversation_id))
        self._settling.follow(answer, self._priced)

    def _priced(self, conversation_id: str, turn_id: str, reply: Reply) -> None:
        def with_price(turn: Turn) -> Turn:
            newest = turn.reply(reply.id)
            if newest is None or newest.request_id != reply.request_id or newest.is_running:
                return turn
            return turn.with_reply(dataclasses.replace(newest, settled_cost=reply.settled_cost))

        self.alter(conversation_id, turn_id, with_price)

    async def _begin_column(self, ask: ReplyRequest) -> ReplyStream | None:
        begun = await self._begin(ask)
        if not isinstance(begun, StoreProblem):
            if begun is not None and not ask.is_column:
                self.tell(ask.conversation_id)
            return begun
        self._report(begun)
        # What could not be saved was not sent, and the others would fare no better.
        self._queue.drop(lambda each: each.comparison_id == ask.comparison_id and each is not ask)
        return None

    def _moved_on(self, ask: ReplyRequest) -> None:
        """A column waits less, or its answer has ended."""
        if ask.comparison_id is None:
            return
        self.tell_comparison(ask.conversation_id, ask.comparison_id)
        if not self._queue.is_closing and not self._queue.is_at_work(ask.comparison_id):
            settling = self._settle(ask.conversation_id, ask.comparison_id)
            self._settled = spawn(settling, "settle a comparison")

    async def _settle(self, conversation_id: str, turn_id: str) -> None:
        """When all is over and nothing was chosen, let no failed answer be the visible one."""
        found = self._comparisons.get(turn_id)
        if found is None or found.winner is not None:
            return
        conversation = await self.load(conversation_id)
        turn = conversation.by_id.get(turn_id) if conversation is not None else None
        if turn is None or turn.chosen is None or turn.chosen.status is not Status.FAILED:
            return
        shown = [turn.reply(column.shown) for column in found.shown if column.shown]
        good = [each for each in shown if each is not None and each.status is Status.FINISHED]
        if good:
            await self.make_visible(conversation_id, turn_id, good[0].id)


def blank(settings: Settings) -> Conversation:
    """A conversation in which nothing was said yet."""
    moment = clock.now()
    return Conversation(Summary(new_id(), "", moment, moment), settings)


def _with_answer(conversation: Conversation, answer: ReplyStream) -> Conversation:
    turn = conversation.by_id.get(answer.turn_id)
    if turn is None or turn.reply(answer.reply.id) is None:
        return conversation
    return conversation.with_turn(turn.with_reply(answer.reply))


def _comparing(turn: Turn, comparison: Comparison | None) -> Turn:
    """The turn with this comparison, if there is one."""
    return dataclasses.replace(turn, comparison=comparison) if comparison is not None else turn
