"""The facade a window talks to: one conversation is shown, any number may be answering."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import clock, continuation
from orca_desktop.domain.changes import Told
from orca_desktop.domain.conversation import Conversation, Draft, Turn
from orca_desktop.domain.endings import can_continue
from orca_desktop.domain.history import is_whole
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.money import consent_for, forecast
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.presets import applied, follows, plain, settings_of
from orca_desktop.domain.reply import PRACTICE_PREFIX
from orca_desktop.domain.request import MessageRequest, build, rebuild
from orca_desktop.domain.server_tokens import storable
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.gateway.account import PAUSES
from orca_desktop.session import inspector
from orca_desktop.session.comparison_preferences import ComparisonPreferences
from orca_desktop.session.comparisons import Comparisons
from orca_desktop.session.cost_settlement import CostSettlement
from orca_desktop.session.library import Library
from orca_desktop.session.models import Models
from orca_desktop.session.presets import Presets
from orca_desktop.session.pruning import Pruning
from orca_desktop.session.remembered import Remembered
from orca_desktop.session.request_builder import RequestBuilder, prompt_of
from orca_desktop.session.server_tokens import has_any
from orca_desktop.session.settings_keeper import SettingsKeeper
from orca_desktop.session.store_health import StoreHealth
from orca_desktop.session.usage import SpendingBook
from orca_desktop.session.workspace import Workspace, new_reply
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from orca_desktop.domain.blocks import Block
    from orca_desktop.domain.capabilities import Capabilities
    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.estimate import ConsentWanted
    from orca_desktop.domain.money import Forecast, NeedsConsent
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
        self.remembered = Remembered(store, publish)
        self.library = Library(store, publish)
        self.saving = StoreHealth(store, publish)
        self.models = Models(store, access, publish)
        self.presets = Presets(store, publish, self._without_tokens)
        self.usage = SpendingBook(store, publish)
        self.settling = CostSettlement(
            store, access, self.models, self.usage, publish, pauses=settles_after
        )
        comparing = ComparisonPreferences(self.remembered)
        self.workspace = Workspace(store, access, self.library, self.settling, comparing, publish)
        self.pruning = Pruning(self.workspace, store, self.library, publish)
        self.compare = Comparisons(
            self.workspace, self.remembered, self.models, self.usage, store, publish
        )
        self._builder = RequestBuilder(self.models)
        self._practice = practice
        self._keeper = SettingsKeeper(self._keep_settings)
        self._may_be_unpriced: set[str] = set()

    @property
    def shown(self) -> Conversation:
        """The open conversation, with replies on their way as they stand now."""
        return self.workspace.shown

    @property
    def is_kept(self) -> bool:
        """Whether the open conversation is in the library already, not just a blank page."""
        return self.workspace.is_kept

    @property
    def knows_practice(self) -> bool:
        """Whether the person has chosen to look around in practice before."""
        return self._practice or bool(self.remembered.get(_KNOWS_PRACTICE))

    @property
    def gateway_address(self) -> str | None:
        """The gateway's address the person has set, if any."""
        address = self.remembered.get(_GATEWAY)
        return address if isinstance(address, str) else None

    async def start(self) -> None:
        """Load what was remembered, the list of conversations, and show a blank page."""
        await self.remembered.load()
        await self.presets.load()
        await self.new_conversation()
        await self.library.load()
        await self.usage.load()
        await self.models.load()

    # -- which conversation is open -----------------------------------------------------------

    async def new_conversation(self) -> None:
        """Show a blank page; it enters the library with its first message."""
        await self.settle_settings()
        self.workspace.show_blank(self._starting_settings(), self.presets.default_id)

    async def open(self, conversation_id: str) -> None:
        """Show a conversation of the library; whatever is opened later comes before it."""
        await self.settle_settings()
        await self.workspace.open(conversation_id)

    async def draft(self) -> Draft:
        """What was written for the open conversation and not sent."""
        draft = await self._store.drafts.load(self.shown.id if self.is_kept else None)
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
        await self.settle_settings()
        consent = await self._consent(history, turn.prompt, self.shown.settings, agreed=agreed)
        if consent is not None or self.is_busy(shown.id):
            return consent
        request = self._builder.build(history, turn.prompt, self.shown.settings, without)
        if isinstance(request, Text):
            self._publish(Told(request, is_problem=True))
            return None
        reply = new_reply(request)
        if self.library.trouble(await self._store.replies.begin(turn.id, reply)):
            return None
        self.workspace.answer(shown.id, turn.id, reply, request)
        self.workspace.alter(shown.id, turn.id, lambda each: each.having(reply))
        self.workspace.tell(shown.id)
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
        await self.workspace.resume(shown.id, turn.id, reply_id, request)
        self.workspace.tell(shown.id)  # whether or not it could be saved, as it is now
        return None

    def capabilities(self, model: str | None = None) -> Capabilities:
        """What a model accepts, that of the open conversation unless another is named."""
        return self.models.capabilities(self.shown.settings.model if model is None else model)

    def forecast(self, text: str, blocks: tuple[Block, ...] = ()) -> Forecast:
        """What sending these words now would take; cheap enough for every key that is pressed."""
        shown = self.shown
        history = shown.leading_to(shown.last_reply_id)
        return self._forecast(history, prompt_of(Draft(text, blocks)), shown.settings)

    def preview(self, draft: Draft) -> Inspection | tuple[SettingProblem, ...]:
        """The request that sending this now would make, or all that forbids it."""
        shown, settings = self.shown, self.shown.settings
        history = shown.leading_to(shown.last_reply_id)
        request = build(history, prompt_of(draft), settings, self.capabilities())
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
        self.workspace.stop(self.shown.id)

    # -- facts about conversations ------------------------------------------------------------

    def change_settings(self, settings: Settings) -> None:
        """Change how the open conversation is answered; new ones begin the same way.

        It holds at once and is kept a moment later, once for many changes.
        """
        self.workspace.use_settings(settings)
        self._keeper.keep_soon()

    async def set_settings(self, settings: Settings) -> None:
        """Change the settings, and come back when they are kept."""
        self.change_settings(settings)
        await self.settle_settings()

    async def settle_settings(self) -> None:
        """Take tokens out of the settings, and keep what was changed.

        Comes before whatever must not outrun it: a question, another conversation, the end.
        """
        await self.take_out_tokens()
        await self._keeper.keep_now()

    async def take_out_tokens(self) -> None:
        """Move the tokens in the settings to the keyring, which may take a while.

        The latest settings count: where they were changed meanwhile, their tokens are moved.
        """
        while has_any(settings := self.shown.settings):
            shown_id = self.shown.id
            kept = await self._without_tokens(settings)
            if self.workspace.is_open(shown_id) and self.shown.settings is settings:
                self.change_settings(kept)
                return

    @property
    def preset_in_use(self) -> Preset | None:
        """The preset that the open conversation was last set to, if it is still there."""
        return self.presets.get(self.workspace.preset_id)

    @property
    def preset_is_changed(self) -> bool:
        """Whether the settings differ from those of the preset in use."""
        preset = self.preset_in_use
        return preset is not None and not follows(preset, self.shown.settings)

    async def use_preset(self, preset_id: str) -> None:
        """Set the open conversation to a preset; it is then its own to go back to."""
        preset = self.presets.get(preset_id)
        if preset is None:
            return
        self.workspace.use_preset(preset_id)
        if self.is_kept:
            self.library.trouble(await self._store.presets.use(self.shown.id, preset_id))
        await self.set_settings(applied(preset, self.shown.settings))
        self.workspace.tell(self.shown.id)

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
        self.workspace.stop(conversation_id)
        self.workspace.forget_openings()
        if self.is_kept and self.workspace.is_open(conversation_id):
            await self.new_conversation()
        await self.library.delete(conversation_id)

    # -- how to reach a model -----------------------------------------------------------------

    async def practise(self) -> None:
        """Answer from the practice gateway from now on, in new chats and in this blank one."""
        await self.remembered.keep(_KNOWS_PRACTICE, True)
        await self._begin_with_model(PRACTICE_MODEL)

    async def leave_practice(self) -> None:
        """Answer from the gateway from now on, once there is a key."""
        await self.remembered.keep(_KNOWS_PRACTICE, False)
        self._practice = False
        if self._starting_settings().model.startswith(PRACTICE_PREFIX):
            await self._begin_with_model(str(DEFAULTS["model"]))

    async def set_gateway(self, address: str) -> None:
        """Remember another gateway's address for later runs."""
        await self.remembered.keep(_GATEWAY, address)
        await self.models.load()

    async def close(self) -> None:
        """End every answer, keeping what arrived; then nothing runs any more."""
        await self.settle_settings()
        await self.workspace.close()
        await self.settling.close()
        await self.access.close()
        self.saving.close()

    def is_busy(self, conversation_id: str) -> bool:
        """Whether a question of this conversation is being saved or answered."""
        return self.workspace.is_busy(conversation_id)

    # -- within -------------------------------------------------------------------------------

    async def _ask(
        self, parent: str | None, history: Sequence[Turn], draft: Draft, *, agreed: bool
    ) -> Text | NeedsConsent | None:
        prompt = prompt_of(draft)
        if not prompt:
            return _EMPTY
        shown = self.shown
        await self.settle_settings()
        if not self.workspace.is_open(shown.id):
            return _BUSY
        consent = await self._consent(history, prompt, self.shown.settings, agreed=agreed)
        if consent is not None:
            return consent
        if not self.workspace.is_open(shown.id) or self.is_busy(shown.id):
            return _BUSY
        turn = Turn(new_id(), parent, clock.now(), prompt)
        request = self._builder.build(history, turn.prompt, self.shown.settings)
        if isinstance(request, Text):
            return request
        reply = new_reply(request)
        turn = turn.having(reply)
        return await self.workspace.keep(
            turn, lambda id_: self.workspace.answer(id_, turn.id, reply, request)
        )

    def _unless_told(self, outcome: Text | ConsentWanted | None) -> ConsentWanted | None:
        """What is to be decided; a reason why nothing was asked is told."""
        if isinstance(outcome, Text):
            self._publish(Told(outcome, is_problem=True))
            return None
        return outcome

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
        limits, today = await self.usage.so_far()
        return consent_for(coming, limits, today, priced=priced)

    async def _without_tokens(self, settings: Settings) -> Settings:
        kept = await self.access.keep_tokens(settings)
        if kept.problem is not None:
            self._publish(Told(kept.problem, is_problem=True))
        return kept.settings

    async def _change(self, conversation_id: str, /, **changes: object) -> None:
        conversation = await self.workspace.load(conversation_id)
        if conversation is None:
            return
        changed = await self.library.change(conversation, **changes)
        self.workspace.reshape(
            conversation_id,
            lambda each: dataclasses.replace(
                each,
                title=changed.title,
                title_is_own=changed.title_is_own,
                pinned=changed.pinned,
            ),
        )

    def _starting_settings(self) -> Settings:
        settings = _settings(self.remembered.get(_STARTING_SETTINGS))
        default = self.presets.get(self.presets.default_id)
        if default is not None:
            settings = applied(default, settings)
        if self.knows_practice and not settings.model.startswith(PRACTICE_PREFIX):
            return settings.having("model", PRACTICE_MODEL)
        return settings

    async def _keep_settings(self) -> None:
        """Keep how the open conversation is answered, and that new ones begin the same way."""
        shown, starting = self.shown, {}
        if not self._practice:
            starting[_STARTING_SETTINGS] = plain(storable(shown.settings))
            self.remembered.note(starting)
        if self.is_kept:
            kept = self._store.conversations.keep_settings(shown, starting)
        else:
            kept = self._store.settings.save_all(starting)
        self.library.trouble(await kept)

    async def _begin_with_model(self, model: str) -> None:
        await self.remembered.keep(
            _STARTING_SETTINGS, plain(self._starting_settings().having("model", model))
        )
        if not self.is_kept:
            self.workspace.show_blank(self._starting_settings(), self.workspace.preset_id)


def _settings(raw: object) -> Settings:
    """Settings from JSON values; what does not fit the table is left out, defaults filled in."""
    given = raw if isinstance(raw, dict) else {}
    return Settings({**DEFAULTS, **settings_of(given)})
