"""The facade a window talks to: one conversation is shown, any number may be answering."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from orca_desktop.domain.changes import Told
from orca_desktop.domain.conversation import Conversation, Draft
from orca_desktop.domain.model_names import is_practice
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.presets import applied, follows, plain, settings_of
from orca_desktop.domain.server_tokens import storable
from orca_desktop.gateway import address
from orca_desktop.gateway.account import PAUSES
from orca_desktop.session.asking import Asking
from orca_desktop.session.comparison_preferences import ComparisonPreferences
from orca_desktop.session.comparisons import Comparisons
from orca_desktop.session.cost_settlement import CostSettlement
from orca_desktop.session.library import Library
from orca_desktop.session.models import Models
from orca_desktop.session.planning import GONE
from orca_desktop.session.presets import Presets
from orca_desktop.session.pruning import Pruning
from orca_desktop.session.remembered import Remembered
from orca_desktop.session.request_builder import RequestBuilder
from orca_desktop.session.server_tokens import has_any
from orca_desktop.session.settings_keeper import SettingsKeeper
from orca_desktop.session.store_health import StoreHealth
from orca_desktop.session.usage import SpendingBook
from orca_desktop.session.workspace import Workspace
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from orca_desktop.domain.capabilities import Capabilities
    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.presets import Preset
    from orca_desktop.session.access import Access
    from orca_desktop.session.asking import Outcome
    from orca_desktop.session.intents import Intent
    from orca_desktop.store import Store

PRACTICE_MODEL: Final = "practice/small"
"""The model a first look begins with."""

_CONTEXT: Final = "session"

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
        self.compare = Comparisons(self.workspace, self.remembered, store, publish)
        self.asking = Asking(
            self.workspace,
            access,
            self.models,
            RequestBuilder(self.models),
            self.usage,
            comparing,
        )
        self._practice = practice
        self._keeper = SettingsKeeper(self._keep_settings)
        self._changed: dict[str, Settings] = {}

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
        remembered = self.remembered.get(_GATEWAY)
        return remembered if isinstance(remembered, str) else None

    async def start(self, *, keep_address: bool = True) -> None:
        """Load what was remembered, the list of conversations, and show a blank page.

        Unless the address of the gateway is kept, the one the person has set is used.
        """
        await self.remembered.load()
        remembered = None if keep_address else self.gateway_address
        if remembered and isinstance(parsed := address.parse(remembered), address.GatewayAddress):
            self.access.begin_with(parsed)
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
        return Draft() if isinstance(draft, StoreProblem) else draft

    async def save_draft(self, conversation_id: str, draft: Draft) -> None:
        """Keep what is not sent yet; an empty id is the blank page."""
        self.library.trouble(await self._store.drafts.save(conversation_id or None, draft))

    # -- asking and answering -----------------------------------------------------------------

    async def ask(self, intent: Intent, *, agreed: bool = False) -> Outcome:
        """Ask for what the person wants, under the settings as they are now; see `Asking.ask`."""
        shown_id = self.shown.id
        await self.settle_settings()
        if not self.workspace.is_open(shown_id):
            return GONE
        return await self.asking.ask(intent, agreed=agreed)

    def capabilities(self, model: str | None = None) -> Capabilities:
        """What a model accepts, that of the open conversation unless another is named."""
        return self.models.capabilities(self.shown.settings.model if model is None else model)

    def stop(self) -> None:
        """Stop every answer that is being written in the open conversation."""
        self.workspace.stop(self.shown.id)

    # -- facts about conversations ------------------------------------------------------------

    def change_settings(self, settings: Settings) -> None:
        """Change how the open conversation is answered; new ones begin the same way.

        It holds at once and is kept a moment later, once for many changes.
        """
        self.workspace.use_settings(settings)
        # With its conversation, for another may be open by the time it is kept; the latest is last.
        self._changed.pop(self.shown.id, None)
        self._changed[self.shown.id] = settings
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
        self.workspace.forget_openings()
        if self.is_kept and self.workspace.is_open(conversation_id):
            await self.new_conversation()
        # Only now, for what is asked until then is asked in the conversation that is open.
        self.workspace.stop(conversation_id)
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
        if is_practice(self._starting_settings().model):
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

    async def _without_tokens(self, settings: Settings) -> Settings:
        kept = await self.access.keep_tokens(settings)
        if kept.problem is not None:
            self._publish(Told(kept.problem, is_problem=True))
        return kept.settings

    async def _change(self, conversation_id: str, /, **changes: Any) -> None:
        conversation = await self.workspace.load(conversation_id)
        if conversation is None:
            return
        changed = await self.library.change(conversation, conversation.with_head(**changes))
        facts = changes if changed is not conversation else {}
        self.workspace.reshape(conversation_id, lambda each: each.with_head(**facts))

    def _starting_settings(self) -> Settings:
        settings = _settings(self.remembered.get(_STARTING_SETTINGS))
        default = self.presets.get(self.presets.default_id)
        if default is not None:
            settings = applied(default, settings)
        if self.knows_practice and not is_practice(settings.model):
            return settings.having("model", PRACTICE_MODEL)
        return settings

    async def _keep_settings(self) -> None:
        """Keep how conversations are answered, and that new ones begin as the latest of them."""
        changed, self._changed = self._changed, {}
        if not changed:  # an earlier write has taken it along
            return
        starting: dict[str, object] = {}
        if not self._practice:
            *_, latest = changed.values()
            starting[_STARTING_SETTINGS] = plain(storable(latest))
            self.remembered.note(starting)
        self.library.trouble(await self._store.conversations.keep_settings(changed, starting))

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
