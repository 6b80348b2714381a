"""The facade a window talks to: one conversation is shown, any number may be answering."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from orca_desktop.domain import clock, continuation
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.changes import ConversationShown, ReplyAdvanced, Told, TurnAdded
from orca_desktop.domain.conversation import Conversation, Draft, Turn, first_words
from orca_desktop.domain.endings import can_continue
from orca_desktop.domain.history import is_whole
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.money import NOTHING_SPENT, consent_for, forecast
from orca_desktop.domain.parameters import DEFAULTS, Settings, Withheld
from orca_desktop.domain.presets import applied, follows, plain, settings_of
from orca_desktop.domain.reply import PRACTICE_PREFIX, Reply
from orca_desktop.domain.request import MessageRequest, build, rebuild
from orca_desktop.domain.server_tokens import storable
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.gateway.account import PAUSES
from orca_desktop.session import inspector
from orca_desktop.session.comparisons import Comparisons
from orca_desktop.session.cost_settlement import CostSettlement
from orca_desktop.session.library import Library
from orca_desktop.session.models import Models
from orca_desktop.session.presets import Presets
from orca_desktop.session.pruning import Pruning
from orca_desktop.session.reply_stream import ReplyStream
from orca_desktop.session.server_tokens import has_any
from orca_desktop.session.store_health import StoreHealth
from orca_desktop.session.usage import SpendingBook
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from orca_desktop.domain.blocks import Block
    from orca_desktop.domain.capabilities import Capabilities
    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.estimate import ConsentWanted
    from orca_desktop.domain.money import Forecast, NeedsConsent, OwnLimits, Total
    from orca_desktop.domain.parameters import SettingProblem
    from orca_desktop.domain.presets import Preset
    from orca_desktop.session.access import Access
    from orca_desktop.session.inspector import Inspection
    from orca_desktop.store import Store

PRACTICE_MODEL: Final = "practice/small"
"""The model a first look begins with."""

_CONTEXT: Final = "session"
_EMPTY: Final = Text(_CONTEXT, QT_TRANSLATE_NOOP("session", "Write a message first."))
_BUSY: Final = Text(
    _CONTEXT, QT_TRANSLATE_NOOP("session", "Wait for this answer to end, or stop it first.")
)
_LEFT_OUT: Final = Text(
    _CONTEXT, QT_TRANSLATE_NOOP("session", "The model had refused it, so it was left out.")
)

_STARTING_SETTINGS: Final = "starting_settings"
_GATEWAY: Final = "gateway"
_KNOWS_PRACTICE: Final = "practice_chosen"


class Session:
    """What the person can do. Every method runs on the loop's thread; ``publish`` is called there.

    Problems reach the person as ``Told`` changes; a method that takes the person's words returns
    a ``Text`` when it could not, so that the words can be given back. ``settles_after`` are the
    seconds before each question for the final price of an answer.
    """

    def __init__(
        self,
        store: Store,
        access: Access,
        publish: Callable[[Change], None],
        *,
        practice: bool,
        settles_after: Sequence[float] = PAUSES,
    ) -> None:
        self._store = store
        self._publish = publish
        self.access = access
        self.library = Library(store, publish)
        self.saving = StoreHealth(store, publish)
        self._practice = practice
        self._facts: dict[str, Any] = {}
        self._shown = _blank(DEFAULTS)
        self._is_kept = False
        self._answers: dict[str, ReplyStream] = {}
        self._asking: str | None = None
        self.models = Models(store, access, publish)
        self.presets = Presets(store, publish, self._without_tokens)
        self.usage = SpendingBook(store, publish)
        self.settling = CostSettlement(
            store,
            access,
            self.models,
            self.usage,
            publish,
            self._settled,
            pauses=settles_after,
        )
        self._preset_id: str | None = None
        self._setting = 0
        self._may_be_unpriced: set[str] = set()
        self._changes: Counter[str] = Counter()
        self._openings = 0
        self._resuming: set[str] = set()
        self._held: Counter[str] = Counter()
        self.pruning = Pruning(self, store, self.library, publish)
        self.compare = Comparisons(self, store, publish)

    @property
    def shown(self) -> Conversation:
        """The open conversation, with replies on their way as they stand now."""
        return self._current(self._shown)

    @property
    def is_kept(self) -> bool:
        """Whether the open conversation is in the library already, not just a blank page."""
        return self._is_kept

    @property
    def knows_practice(self) -> bool:
        """Whether the person has chosen to look around in practice before."""
        return self._practice or bool(self._facts.get(_KNOWS_PRACTICE))

    @property
    def gateway_address(self) -> str | None:
        """The gateway's address the person has set, if any."""
        address = self._facts.get(_GATEWAY)
        return address if isinstance(address, str) else None

    async def start(self) -> None:
        """Load what was remembered, the list of conversations, and show a blank page."""
        facts = await self._store.settings.load()
        if isinstance(facts, StoreProblem):
            self.library.trouble(facts)
        else:
            self._facts = dict(facts)
        await self.presets.load()
        await self.new_conversation()
        await self.library.load()
        await self.usage.load()
        await self.models.load()

    # -- which conversation is open -----------------------------------------------------------

    async def new_conversation(self) -> None:
        """Show a blank page; it enters the library with its first message."""
        self._openings += 1
        self._preset_id = self.presets.default_id
        self._show(_blank(self._starting_settings()), is_kept=False)

    async def open(self, conversation_id: str) -> None:
        """Show a conversation of the library; whatever is opened later comes before it."""
        self._openings += 1
        if self._is_kept and conversation_id == self._shown.id:
            return
        opening = self._openings
        used = await self._store.presets.used(conversation_id)
        # Nothing may be awaited after this: a column that begins meanwhile would not be shown.
        conversation = await self._loaded(conversation_id)
        if opening != self._openings:
            return
        if isinstance(conversation, StoreProblem):
            self.library.trouble(conversation)
            return
        self._preset_id = used if isinstance(used, str) else None
        self._show(conversation, is_kept=True)
        self.settling.tell_totals(conversation_id)

    async def draft(self) -> Draft:
        """What was written for the open conversation and not sent."""
        draft = await self._store.drafts.load(self._shown.id if self._is_kept else None)
        return Draft("") if isinstance(draft, StoreProblem) else draft

    async def save_draft(self, conversation_id: str, text: str) -> None:
        """Keep words that are not sent yet; an empty id is the blank page."""
        self.library.trouble(await self._store.drafts.save(conversation_id or None, Draft(text)))

    # -- asking and answering -----------------------------------------------------------------

    async def send(self, draft: Draft, *, agreed: bool = False) -> Text | NeedsConsent | None:
        """Ask in the open conversation. The prompt is saved before the request goes out.

        With ``NeedsConsent`` nothing was sent: it is too long for the model, or may cost more than
        the person's own limits. ``agreed`` sends it all the same.
        """
        parent = self.shown.last_reply_id
        return await self._ask(parent, self.shown.leading_to(parent), draft, agreed=agreed)

    async def edit(
        self, turn_id: str, draft: Draft, *, agreed: bool = False
    ) -> Text | NeedsConsent | None:
        """Ask an earlier question differently; the old one stays beside it."""
        shown = self.shown
        turn = shown.by_id.get(turn_id)
        if turn is None or turn not in shown.path:
            return None
        history = shown.path[: shown.path.index(turn)]
        return await self._ask(turn.parent, history, draft, agreed=agreed)

    async def try_again(
        self, reply_id: str, without: str | None = None, *, agreed: bool = False
    ) -> NeedsConsent | ConsentWanted | None:
        """Answer the same question once more, with the settings of now; the old answer stays.

        ``without`` names a parameter that is left out this time, because the model refused it.
        In a column of a comparison its own settings are used, and consent is that of its page.
        """
        shown = self.shown
        turn = next((each for each in shown.path if each.reply(reply_id)), None)
        if turn is None or self.is_busy(shown.id):
            return None
        if turn.comparison is not None and (column := turn.comparison.column_of(reply_id)):
            prices = None if agreed else self.models.prices
            return self._unless_told(
                await self.compare.retry(turn.id, column.variant_id, without=without, prices=prices)
            )
        history = shown.history_of(turn)
        settings = self._shown.settings
        consent = await self._consent(history, turn.prompt, settings, agreed=agreed)
        if consent is not None or self.is_busy(shown.id):
            return consent
        request = self._request(history, turn, without)
        if isinstance(request, Text):
            self._publish(Told(request, is_problem=True))
            return None
        reply = _reply(request)
        if self.library.trouble(await self._store.replies.begin(turn.id, reply)):
            return None
        self.answer(shown.id, turn.id, reply, request)
        self.alter(shown.id, turn.id, lambda each: each.having(reply))
        if self._shown.id == shown.id:
            self._publish(ConversationShown(self.shown))
        return None

    async def continue_answer(
        self, reply_id: str, *, agreed: bool = False
    ) -> Text | NeedsConsent | None:
        """Ask for the rest of the last answer, which broke off; it stays one answer.

        The conversation is sent once more, with what there is of the answer.
        """
        shown = self.shown
        turn = next((each for each in shown.path if each.reply(reply_id)), None)
        reply = turn.reply(reply_id) if turn is not None else None
        if turn is None or reply is None or not can_continue(reply):
            return None
        if shown.followers.get(reply_id):
            return None
        if self.is_busy(shown.id):
            return _BUSY
        history = shown.history_of(turn)
        asking = continuation.asking(reply)
        consent = await self._consent((*history, turn), asking, reply.settings, agreed=agreed)
        if consent is not None or self.is_busy(shown.id):
            return consent
        request = continuation.request(history, turn, reply)
        await self.resume(shown.id, turn.id, reply_id, request)
        if self._shown.id == shown.id:  # whether or not it could be saved, as it is now
            self._publish(ConversationShown(self.shown))
        return None

    def capabilities(self, model: str | None = None) -> Capabilities:
        """What a model accepts, that of the open conversation unless another is named."""
        return self.models.capabilities(self._shown.settings.model if model is None else model)

    def forecast(self, text: str, blocks: tuple[Block, ...] = ()) -> Forecast:
        """What sending these words now would take; cheap enough for every key that is pressed."""
        shown = self.shown
        history = shown.leading_to(shown.last_reply_id)
        return self._forecast(history, _prompt(Draft(text, blocks)), shown.settings)

    def preview(self, draft: Draft) -> Inspection | tuple[SettingProblem, ...]:
        """The request that sending this now would make, or all that forbids it."""
        shown, settings = self.shown, self._shown.settings
        history = shown.leading_to(shown.last_reply_id)
        request = build(history, _prompt(draft), settings, self.capabilities())
        if isinstance(request, MessageRequest):
            return inspector.inspect(request, self.access.address)
        return request

    def sent(self, reply_id: str) -> Inspection | None:
        """The request that was made for a reply of the open conversation."""
        shown = self.shown
        turn = shown.turn_of.get(reply_id)
        reply = turn.reply(reply_id) if turn else None
        if turn is None or reply is None:
            return None
        history = shown.history_of(turn)
        request = rebuild(history, turn.prompt, reply)
        notes = inspector.notes(reply, is_whole=is_whole(history, reply.sent))
        return dataclasses.replace(inspector.inspect(request, self.access.address), notes=notes)

    def stop(self) -> None:
        """Stop every answer that is being written in the open conversation."""
        self._stop(self._shown.id)

    async def choose_version(self, turn_id: str, reply_id: str) -> None:
        """Show another answer to a question, with what followed it."""
        shown_id, turn = self._shown.id, self._shown.by_id.get(turn_id)
        if turn is None or turn.reply(reply_id) is None:
            return
        if self.library.trouble(await self._store.conversations.choose_reply(turn_id, reply_id)):
            return
        self.alter(shown_id, turn_id, lambda each: dataclasses.replace(each, chosen_id=reply_id))
        if self._shown.id == shown_id:
            self._publish(ConversationShown(self.shown))

    async def choose_question(self, turn_id: str) -> None:
        """Show another version of a question, with what followed it."""
        shown_id, turn = self._shown.id, self._shown.by_id.get(turn_id)
        if turn is None or self.library.trouble(
            await self._store.conversations.show_turn(shown_id, turn)
        ):
            return
        self.reshape(shown_id, lambda each: each.showing(turn))

    # -- facts about conversations ------------------------------------------------------------

    async def set_settings(self, settings: Settings) -> None:
        """Change how the open conversation is answered; new ones begin the same way.

        Tokens in them move to the keyring first, which may take a while; the latest call counts.
        """
        self._setting += 1
        number, shown_id = self._setting, self._shown.id
        if has_any(settings):
            settings = await self._without_tokens(settings)
            if number != self._setting or self._shown.id != shown_id:
                return
            self._shown = dataclasses.replace(self._shown, settings=settings)
            self._publish(ConversationShown(self.shown))
        self._shown = dataclasses.replace(self._shown, settings=settings)
        if self._is_kept:
            await self.library.change(self._shown, settings=storable(settings))
        if not self._practice:
            await self._remember(_STARTING_SETTINGS, plain(storable(settings)))

    @property
    def preset_in_use(self) -> Preset | None:
        """The preset that the open conversation was last set to, if it is still there."""
        return self.presets.get(self._preset_id)

    @property
    def preset_is_changed(self) -> bool:
        """Whether the settings differ from those of the preset in use."""
        preset = self.preset_in_use
        return preset is not None and not follows(preset, self._shown.settings)

    async def use_preset(self, preset_id: str) -> None:
        """Set the open conversation to a preset; it is then its own to go back to."""
        preset = self.presets.get(preset_id)
        if preset is None:
            return
        self._preset_id = preset_id
        if self._is_kept:
            self.library.trouble(await self._store.presets.use(self._shown.id, preset_id))
        await self.set_settings(applied(preset, self._shown.settings))
        self._publish(ConversationShown(self.shown))

    async def rename(self, conversation_id: str, title: str) -> None:
        """Give a conversation a title of the person's own."""
        title = " ".join(title.split())
        if title:
            await self._change(conversation_id, title=title, title_is_own=True)

    async def pin(self, conversation_id: str, *, pinned: bool) -> None:
        """Keep a conversation at the top of the list, or no longer."""
        await self._change(conversation_id, pinned=pinned)

    async def delete(self, conversation_id: str) -> None:
        """Move a conversation to the recently deleted ones; its answers stop."""
        self._stop(conversation_id)
        self._openings += 1
        if self._is_kept and conversation_id == self._shown.id:
            await self.new_conversation()
        await self.library.delete(conversation_id)

    async def load(self, conversation_id: str) -> Conversation | None:
        """A conversation of the library, or the open one, with replies as they stand now."""
        if conversation_id == self._shown.id:
            return self.shown
        conversation = await self._loaded(conversation_id)
        if isinstance(conversation, StoreProblem):
            self.library.trouble(conversation)
            return None
        return self._current(conversation)

    async def reload(self, conversation_id: str) -> None:
        """Show a conversation as it is stored, if it is the open one."""
        conversation = await self._loaded(conversation_id)
        if self._shown.id != conversation_id or self.library.trouble(conversation):
            return
        assert isinstance(conversation, Conversation)  # noqa: S101 - any trouble was told
        settings = self._shown.settings
        self._show(dataclasses.replace(conversation, settings=settings), is_kept=True)

    # -- how to reach a model -----------------------------------------------------------------

    async def practise(self) -> None:
        """Answer from the practice gateway from now on, in new chats and in this blank one."""
        await self._remember(_KNOWS_PRACTICE, True)
        await self._begin_with_model(PRACTICE_MODEL)

    async def leave_practice(self) -> None:
        """Answer from the gateway from now on, once there is a key."""
        await self._remember(_KNOWS_PRACTICE, False)
        self._practice = False
        if self._starting_settings().model.startswith(PRACTICE_PREFIX):
            await self._begin_with_model(str(DEFAULTS["model"]))

    async def set_gateway(self, address: str) -> None:
        """Remember another gateway's address for later runs."""
        await self._remember(_GATEWAY, address)
        await self.models.load()

    async def close(self) -> None:
        """End every answer, keeping what arrived; then nothing runs any more."""
        await self.compare.close()
        answers = list(self._answers.values())
        for answer in answers:
            answer.leave()
        await asyncio.gather(*(answer.ended() for answer in answers))
        await self.settling.close()
        await self.access.close()
        self.saving.close()

    # -- what comparisons share ---------------------------------------------------------------

    def is_busy(self, conversation_id: str) -> bool:
        """Whether a question of this conversation is being saved or answered."""
        return (
            self._asking == conversation_id
            or self._held[conversation_id] > 0
            or self.compare.is_busy(conversation_id)
            or any(answer.reply.is_running for answer in self._answers_in(conversation_id))
        )

    def request(
        self, history: Sequence[Turn], prompt: tuple[Block, ...], settings: Settings
    ) -> MessageRequest | Text:
        """The request for a prompt, or what forbids it."""
        request = build(history, prompt, settings, self.models.capabilities(settings.model))
        return request if isinstance(request, MessageRequest) else request[0].reason

    def answer(
        self, conversation_id: str, turn_id: str, reply: Reply, request: MessageRequest
    ) -> ReplyStream:
        """Begin to receive an answer; its reply must be in the store."""
        answer = ReplyStream(
            conversation_id,
            turn_id,
            reply,
            self.access.events(request),
            store=self._store,
            advanced=self._advanced,
            saved=self._saved,
            troubled=self._troubled,
        )
        self._answers[reply.id] = answer
        self._changes[conversation_id] += 1
        return answer

    async def resume(
        self, conversation_id: str, turn_id: str, reply_id: str, request: MessageRequest
    ) -> ReplyStream | None:
        """Begin to receive the rest of an answer that broke off; ``None`` if it cannot be saved.

        What was asked last counts: a second wish for the same rest is none.
        """
        conversation = await self.load(conversation_id)
        turn = conversation.by_id.get(turn_id) if conversation is not None else None
        reply = turn.reply(reply_id) if turn is not None else None
        ended = self._answers.get(reply_id)
        if reply is None or reply.is_running or reply_id in self._resuming:
            return None
        paused = reply.stop_reason == continuation.PAUSED
        continued = reply.continued("" if paused else continuation.last_words(reply.text))
        self.settling.drop(reply)
        self._resuming.add(reply_id)
        try:
            with self.holding(conversation_id):
                if ended is not None:
                    await ended.ended()  # it is being saved as it was
                if self.library.trouble(await self._store.replies.resume(continued)):
                    return None
        finally:
            self._resuming.discard(reply_id)
        answer = self.answer(conversation_id, turn_id, continued, request)
        self.alter(conversation_id, turn_id, lambda each: each.having(continued))
        return answer

    async def keep(
        self, turn: Turn, then: Callable[[str], object], *, is_draft: bool = True
    ) -> Text | None:
        """Save a question in the open conversation, call ``then`` with its id, and show it.

        ``is_draft`` says that it is what was written there, which is then no draft any more.
        """
        title = self._shown.title or first_words(turn.prompt)
        facts: dict[str, Any] = {"title": title, "updated": turn.created}
        conversation = dataclasses.replace(self._shown, **facts)
        was_kept = self._is_kept
        self._asking = conversation.id
        try:
            saved = await self._store.conversations.add_turn(conversation, turn)
        finally:
            self._asking = None
        if isinstance(saved, StoreProblem):
            return saved.sentence
        if not was_kept and self._preset_id is not None:
            self.library.trouble(await self._store.presets.use(conversation.id, self._preset_id))
        self._changes[conversation.id] += 1
        then(conversation.id)
        if self._shown.id == conversation.id:
            # The person may have opened another conversation or changed settings meanwhile.
            self._shown = dataclasses.replace(self._shown, **facts).having(turn)
            self._is_kept = True
            self._publish(TurnAdded(self.shown, turn))
        self.library.show(conversation.having(turn))
        if is_draft:
            await self.save_draft(conversation.id if was_kept else "", "")
        return None

    async def keep_beside(self, turns: Sequence[Turn]) -> Text | None:
        """Save questions in the open conversation that are not all on the visible path."""
        conversation = self._shown
        self._asking = conversation.id
        try:
            for turn in turns:
                conversation = dataclasses.replace(conversation, updated=turn.created)
                saved = await self._store.conversations.add_turn(conversation, turn)
                if isinstance(saved, StoreProblem):
                    return saved.sentence
                self._changes[conversation.id] += 1
                if self._shown.id == conversation.id:
                    self._shown = self._shown.having(turn)
        finally:
            self._asking = None
        if self._shown.id == conversation.id:
            self._shown = dataclasses.replace(self._shown, updated=conversation.updated)
            self._publish(ConversationShown(self.shown))
        self.library.show(conversation)
        await self.save_draft(conversation.id, "")
        return None

    def alter(self, conversation_id: str, turn_id: str, change: Callable[[Turn], Turn]) -> None:
        """Change a turn of the open conversation, if that is the one and it is there."""
        self._changes[conversation_id] += 1
        turn = self._shown.by_id.get(turn_id)
        if self._shown.id == conversation_id and turn is not None:
            changed = change(turn)
            self._shown = self._shown.having(changed)
            if turn.comparison is None and changed.comparison is not None:
                self.library.show(self._shown)

    def reshape(self, conversation_id: str, change: Callable[[Conversation], Conversation]) -> None:
        """Change the open conversation as a whole, if that is the one."""
        self._changes[conversation_id] += 1
        if self._shown.id == conversation_id:
            self._show(change(self._shown), is_kept=self._is_kept)

    @contextlib.contextmanager
    def holding(self, conversation_id: str) -> Iterator[None]:
        """Let a conversation be busy meanwhile, so that nothing is asked in it."""
        self._held[conversation_id] += 1
        try:
            yield
        finally:
            self._held[conversation_id] -= 1

    async def all_saved(self, conversation_id: str) -> None:
        """Wait until every answer of a conversation that has ended is in the store."""
        ended = (each for each in self._answers_in(conversation_id) if not each.reply.is_running)
        await asyncio.gather(*(answer.ended() for answer in ended))

    async def spending(self) -> tuple[OwnLimits, Total]:
        """The person's own limits, and what was spent today if one of them asks for it."""
        limits = self.usage.limits
        return limits, NOTHING_SPENT if limits.per_day is None else await self.usage.today()

    def fact(self, name: str) -> object:
        """Something that is remembered, or ``None``."""
        return self._facts.get(name)

    async def remember(self, name: str, value: object) -> None:
        """Remember something, over other runs too."""
        await self._remember(name, value)

    # -- within -------------------------------------------------------------------------------

    async def _ask(
        self, parent: str | None, history: Sequence[Turn], draft: Draft, *, agreed: bool
    ) -> Text | NeedsConsent | None:
        prompt = _prompt(draft)
        if not prompt:
            return _EMPTY
        shown_id = self._shown.id
        consent = await self._consent(history, prompt, self._shown.settings, agreed=agreed)
        if consent is not None:
            return consent
        if self._shown.id != shown_id or self.is_busy(self._shown.id):
            return _BUSY
        turn = Turn(new_id(), parent, clock.now(), prompt)
        request = self._request(history, turn)
        if isinstance(request, Text):
            return request
        reply = _reply(request)
        turn = turn.having(reply)
        return await self.keep(
            turn, lambda conversation_id: self.answer(conversation_id, turn.id, reply, request)
        )

    def _unless_told(self, outcome: Text | ConsentWanted | None) -> ConsentWanted | None:
        """What is to be decided; a reason why nothing was asked is told."""
        if isinstance(outcome, Text):
            self._publish(Told(outcome, is_problem=True))
            return None
        return outcome

    def _answers_in(self, conversation_id: str) -> tuple[ReplyStream, ...]:
        return tuple(
            answer for answer in self._answers.values() if answer.conversation_id == conversation_id
        )

    def _stop(self, conversation_id: str) -> None:
        self.compare.drop(conversation_id)
        for answer in self._answers_in(conversation_id):
            answer.stop()

    def _request(
        self, history: Sequence[Turn], turn: Turn, without: str | None = None
    ) -> MessageRequest | Text:
        settings = self._shown.settings
        if without is None or without not in settings:
            return self.request(history, turn.prompt, settings)
        request = self.request(history, turn.prompt, settings.having(without, None))
        if isinstance(request, Text):
            return request
        left_out = Withheld(without, settings[without], _LEFT_OUT)
        return dataclasses.replace(request, withheld=(*request.withheld, left_out))

    def _forecast(
        self, history: Sequence[Turn], prompt: tuple[Block, ...], settings: Settings
    ) -> Forecast:
        prices = self.models.prices(settings.model)
        return forecast(history, prompt, settings, prices, self.capabilities(settings.model))

    async def _consent(
        self,
        history: Sequence[Turn],
        prompt: tuple[Block, ...],
        settings: Settings,
        *,
        agreed: bool,
    ) -> NeedsConsent | None:
        """Why the person must be asked before this is sent; nobody asks twice in one run."""
        model = settings.model
        priced = (
            model.startswith(PRACTICE_PREFIX)
            or model in self._may_be_unpriced
            or self.models.prices(model).is_known
        )
        if agreed:
            self._may_be_unpriced.add(model)
            return None
        coming = self._forecast(history, prompt, settings)
        limits, today = await self.spending()
        return consent_for(coming, limits, today, priced=priced)

    async def _without_tokens(self, settings: Settings) -> Settings:
        kept = await self.access.keep_tokens(settings)
        if kept.problem is not None:
            self._publish(Told(kept.problem, is_problem=True))
        return kept.settings

    def _settled(self, conversation_id: str, turn_id: str, reply: Reply) -> None:
        def with_price(turn: Turn) -> Turn:
            newest = turn.reply(reply.id)
            if newest is None or newest.request_id != reply.request_id or newest.is_running:
                return turn
            return turn.having(dataclasses.replace(newest, settled_cost=reply.settled_cost))

        self.alter(conversation_id, turn_id, with_price)

    def _advanced(self, answer: ReplyStream) -> None:
        if not answer.reply.is_running and self._shown.id == answer.conversation_id:
            self._shown = _with_answer(self._shown, answer)
        self._publish(ReplyAdvanced(answer.conversation_id, answer.turn_id, answer.reply))
        if not answer.reply.is_running:
            self.compare.ended(answer.reply.id)

    def _troubled(self, problem: StoreProblem) -> None:
        self._publish(Told(problem.sentence, is_problem=True))

    def _saved(self, answer: ReplyStream) -> None:
        """Forget an answer once it is saved; until then its newest value is only here.

        Its conversation may have been opened after it had ended and before it was saved.
        """
        if self._shown.id == answer.conversation_id:
            self._shown = _with_answer(self._shown, answer)
        del self._answers[answer.reply.id]
        self._changes[answer.conversation_id] += 1
        self.settling.follow(answer)

    def _show(self, conversation: Conversation, *, is_kept: bool) -> None:
        self._shown, self._is_kept = conversation, is_kept
        self._publish(ConversationShown(self.shown))

    async def _loaded(self, conversation_id: str) -> Conversation | StoreProblem:
        """A conversation as it is stored, read again for as long as it changes meanwhile.

        A reply that ends while it is read is saved and forgotten here, and a column that begins is
        not in what was read: only what was read after the last change is the newest.
        """
        while True:
            before = self._changes[conversation_id]
            conversation = await self._store.conversations.load(conversation_id)
            if self._changes[conversation_id] == before or isinstance(conversation, StoreProblem):
                return conversation

    def _current(self, conversation: Conversation) -> Conversation:
        """The conversation with the newest value of each reply that is being written."""
        for answer in self._answers_in(conversation.id):
            conversation = _with_answer(conversation, answer)
        return conversation

    async def _change(self, conversation_id: str, /, **changes: object) -> None:
        conversation = await self.load(conversation_id)
        if conversation is None:
            return
        changed = await self.library.change(conversation, **changes)
        self._changes[conversation_id] += 1
        if conversation_id == self._shown.id:
            self._shown = dataclasses.replace(
                self._shown,
                title=changed.title,
                title_is_own=changed.title_is_own,
                pinned=changed.pinned,
            )
            self._publish(ConversationShown(self.shown))

    def _starting_settings(self) -> Settings:
        settings = _settings(self._facts.get(_STARTING_SETTINGS))
        default = self.presets.get(self.presets.default_id)
        if default is not None:
            settings = applied(default, settings)
        if self.knows_practice and not settings.model.startswith(PRACTICE_PREFIX):
            return settings.having("model", PRACTICE_MODEL)
        return settings

    async def _begin_with_model(self, model: str) -> None:
        await self._remember(
            _STARTING_SETTINGS, plain(self._starting_settings().having("model", model))
        )
        if not self._is_kept:
            self._show(_blank(self._starting_settings()), is_kept=False)

    async def _remember(self, name: str, value: object) -> None:
        self._facts[name] = value
        self.library.trouble(await self._store.settings.save(name, value))


def _blank(settings: Settings) -> Conversation:
    moment = clock.now()
    return Conversation(new_id(), "", moment, moment, settings)


def _with_answer(conversation: Conversation, answer: ReplyStream) -> Conversation:
    turn = conversation.by_id.get(answer.turn_id)
    if turn is None or turn.reply(answer.reply.id) is None:
        return conversation
    return conversation.having(turn.having(answer.reply))


def _reply(request: MessageRequest) -> Reply:
    return Reply(new_id(), clock.now(), request.settings, request.withheld, sent=request.sent)


def _settings(raw: object) -> Settings:
    """Settings from JSON values; what does not fit the table is left out, defaults filled in."""
    given = raw if isinstance(raw, dict) else {}
    return Settings({**DEFAULTS, **settings_of(given)})


def _prompt(draft: Draft) -> tuple[Block, ...]:
    """What is asked: the blocks, then the words."""
    return (*draft.blocks, *((TextBlock(draft.text),) if draft.text.strip() else ()))
