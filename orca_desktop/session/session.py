"""The facade a window talks to: one conversation is shown, any number may be answering."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.conversation import Conversation, Draft
from orca_desktop.gateway import address
from orca_desktop.gateway.account import PAUSES
from orca_desktop.session.arranging import Arranging
from orca_desktop.session.asking import Asking
from orca_desktop.session.attachments import AttachmentIntake
from orca_desktop.session.backups import BackupKeeper
from orca_desktop.session.bin import Bin
from orca_desktop.session.bulk_export import BulkExport
from orca_desktop.session.chat_settings import ChatSettings, without_tokens
from orca_desktop.session.comparison_preferences import ComparisonPreferences
from orca_desktop.session.comparisons import Comparisons
from orca_desktop.session.cost_settlement import CostSettlement
from orca_desktop.session.duplicating import Duplicating
from orca_desktop.session.exports import Exports
from orca_desktop.session.folders import Folders
from orca_desktop.session.going_on import GoingOn
from orca_desktop.session.library import Library
from orca_desktop.session.living_folder import LivingFolder
from orca_desktop.session.marks import Marks
from orca_desktop.session.models import Models
from orca_desktop.session.moving import FolderMover
from orca_desktop.session.network import NetworkSettings
from orca_desktop.session.own_tools import OwnTools
from orca_desktop.session.planning import GONE
from orca_desktop.session.presets import Presets
from orca_desktop.session.prompts import Prompts
from orca_desktop.session.pruning import Pruning
from orca_desktop.session.remembered import Remembered
from orca_desktop.session.request_builder import RequestBuilder
from orca_desktop.session.rewriting import Rewriting
from orca_desktop.session.store_health import StoreHealth
from orca_desktop.session.tags import Tags
from orca_desktop.session.temporary import TemporaryChat
from orca_desktop.session.usage import SpendingBook
from orca_desktop.session.workspace import Workspace
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from orca_desktop.domain.capabilities import Capabilities
    from orca_desktop.domain.changes import Change
    from orca_desktop.session.access import Access
    from orca_desktop.session.asking import Outcome
    from orca_desktop.session.health import HealthState
    from orca_desktop.session.importing import Importing
    from orca_desktop.session.intents import Intent
    from orca_desktop.session.quick import QuickQuestions
    from orca_desktop.session.updates import Updates
    from orca_desktop.store import Store

_CONTEXT: Final = "session"

_GATEWAY: Final = "gateway"


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
        self._publish = publish = self._heard(publish)
        self.access = access
        self.remembered = Remembered(store, publish)
        self.network = NetworkSettings(access, self.remembered)
        self.library = Library(store, publish)
        self.bin = Bin(store, self.library)
        self.attachments = AttachmentIntake(store, publish, lambda: self.shown.id)
        self.saving = StoreHealth(store, publish)
        self.models = Models(store, access, publish)
        take_out = partial(without_tokens, access, publish)
        self.presets = Presets(store, publish, take_out)
        self.usage = SpendingBook(store, publish)
        self.settling = CostSettlement(
            store, access, self.models, self.usage, publish, pauses=settles_after
        )
        comparing = ComparisonPreferences(self.remembered)
        self.workspace = Workspace(store, access, self.library, self.settling, comparing, publish)
        self.temporary = TemporaryChat(store, self.workspace)
        self.prompts = Prompts(store, publish, lambda: self.temporary.is_open)
        self.folders = Folders(store, self.library, self.workspace, publish)
        self.exports = Exports(store, self.remembered, self.folders.names_of)
        self.bulk_export = BulkExport(store, self.exports, lambda: self.shown)
        self.arranging = Arranging(self.library, self.workspace, self._leave)
        self.tags = Tags(store, self.library, self.workspace)
        self.backups = BackupKeeper(store, self.remembered, self.workspace)
        self.mover = FolderMover(store, self.remembered, self.workspace)
        self.duplicating = Duplicating(store, self.library, self.workspace)
        self.living_folder = LivingFolder(store, self.workspace, self.remembered, publish)
        self.rewriting = Rewriting(self.workspace, store, self.library)
        self.marks = Marks(self.workspace, store, self.library, publish)
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
        self.own_tools = OwnTools(store)
        self.going_on = GoingOn(self.workspace, self.own_tools, self.remembered, self.ask, publish)
        self.settings = ChatSettings(
            self.workspace,
            self.presets,
            self.remembered,
            self.library,
            store,
            take_out,
            defaults_in=self.folders.defaults_in,
            practice=practice,
        )

    @cached_property
    def quick(self) -> QuickQuestions:
        """Questions beside the open conversation."""
        from orca_desktop.session.quick import QuickQuestions  # noqa: PLC0415 - seldom wanted

        return QuickQuestions(
            self.workspace, self.asking, self.settings, self.temporary, self.remembered
        )

    @cached_property
    def updates(self) -> Updates:
        """Whether there is a newer version of the program."""
        from orca_desktop.session.updates import Updates  # noqa: PLC0415 - seldom wanted

        return Updates(
            self.access.network,
            self.remembered,
            self._publish,
            lambda: self.settings.knows_practice,
        )

    def _heard(self, publish: Callable[[Change], None]) -> Callable[[Change], None]:
        """What is published, heard first by those that go on by themselves with it."""

        def told(change: Change) -> None:
            self.going_on.hear(change)
            self.living_folder.hear(change)
            publish(change)

        return told

    @property
    def shown(self) -> Conversation:
        """The open conversation, with replies on their way as they stand now."""
        return self.workspace.shown

    @property
    def is_kept(self) -> bool:
        """Whether the open conversation is in the library already, not just a blank page."""
        return self.workspace.is_kept

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
        self.network.begin()
        remembered = None if keep_address else self.gateway_address
        if remembered and isinstance(parsed := address.parse(remembered), address.GatewayAddress):
            self.access.begin_with(parsed)
        await self.presets.load()
        await self.prompts.load()
        await self.new_conversation()
        await self.folders.load()
        await self.library.load()
        await self.usage.load()
        await self.models.load()

    async def tell_again(self) -> None:
        """Tell the list of conversations and the open one once more, for a window that is new."""
        await self.library.refresh()
        self.workspace.tell_again()

    # -- which conversation is open -----------------------------------------------------------

    async def new_conversation(self, folder_id: str | None = None) -> None:
        """Show a blank page; it enters the library with its first message.

        In a folder it begins with the preset and the instructions of the folder. A temporary chat
        is left with a question, and the person may stay in it.
        """
        await self.settings.settle()
        if await self.temporary.may_be_left():
            settings, preset_id = self.settings.starting_in(folder_id)
            self.workspace.show_blank(settings, preset_id, folder_id)
            await self.temporary.end_left()

    async def new_temporary(self) -> None:
        """Show a blank page of which nothing will be kept but in memory."""
        await self.settings.settle()
        if await self.temporary.may_be_left():
            await self.workspace.show_temporary(*self.settings.starting_in(None))
            await self.temporary.end_left()

    async def open(self, conversation_id: str, *, at_end: bool = True) -> None:
        """Show a conversation of the library; whatever is opened later comes before it.

        Without ``at_end`` a place in it is gone to then, so nothing of it is shown before. A
        temporary chat is left with a question, and the person may stay in it.
        """
        await self.settings.settle()
        if await self.temporary.may_be_left():
            await self.workspace.open(conversation_id, at_end=at_end)
            await self.temporary.end_left()

    async def health(self) -> HealthState:
        """What the program stands on, as it is found now."""
        from orca_desktop.session.health import Health  # noqa: PLC0415 - seldom wanted

        return await Health(self._store, self.access, self.backups).examine()

    @cached_property
    def importing(self) -> Importing:
        """Bringing conversations of other programs in."""
        from orca_desktop.session.importing import Importing  # noqa: PLC0415 - seldom wanted

        return Importing(self._store, self.library, self._publish)

    async def show_as_stored(self) -> None:
        """Show the open conversation as the library has it now, or a blank page if it has not.

        One that is being answered stays as it is, and so does a temporary one.
        """
        if not self.is_kept or self.temporary.is_open or self.is_busy(self.shown.id):
            return
        if self.library.has(self.shown.id):
            await self.workspace.reload(self.shown.id)
        else:
            await self.new_conversation()

    async def draft(self) -> Draft:
        """What was written for the open conversation and not sent."""
        key = self.draft_key
        draft = await self._store.of(key).drafts.load(key or None)
        return Draft() if isinstance(draft, StoreProblem) else draft

    @property
    def draft_key(self) -> str:
        """The id under which a draft of the open conversation is kept; empty for a blank page."""
        return self.workspace.draft_key

    async def save_draft(self, key: str, draft: Draft) -> None:
        """Keep what is not sent yet, under the key that ``draft_key`` was when it was written."""
        self.library.report(await self._store.of(key).drafts.save(key or None, draft))

    async def clear_draft(self, key: str) -> None:
        """Forget words that were asked in another way; what waits goes on waiting."""
        self.library.report(await self._store.of(key).drafts.clear(key or None))

    # -- asking and answering -----------------------------------------------------------------

    async def ask(self, intent: Intent, *, agreed: bool = False) -> Outcome:
        """Ask for what the person wants, under the settings as they are now; see `Asking.ask`."""
        shown_id = self.shown.id
        await self.settings.settle()
        if not self.workspace.is_open(shown_id):
            return GONE
        return await self.asking.ask(intent, agreed=agreed)

    def capabilities(self, model: str | None = None) -> Capabilities:
        """What a model accepts, that of the open conversation unless another is named."""
        return self.models.capabilities(self.shown.settings.model if model is None else model)

    def stop(self) -> None:
        """Stop every answer that is being written in the open conversation."""
        self.going_on.stop(self.shown.id)
        self.workspace.stop(self.shown.id)

    # -- facts about conversations ------------------------------------------------------------

    async def rename(self, conversation_id: str, title: str) -> None:
        """Give a conversation a title of the person's own."""
        await self.arranging.rename(conversation_id, title)

    async def pin(self, conversation_id: str, *, pinned: bool) -> None:
        """Keep a conversation at the top of the list, or no longer."""
        await self.arranging.pin((conversation_id,), pinned=pinned)

    async def delete(self, conversation_id: str) -> None:
        """Move a conversation to the recently deleted ones; its answers stop."""
        await self.arranging.delete((conversation_id,))

    # -- how to reach a model -----------------------------------------------------------------

    async def set_gateway(self, address: str) -> None:
        """Remember another gateway's address for later runs."""
        await self.remembered.keep(_GATEWAY, address)
        await self.models.load()

    async def close(self) -> None:
        """End every answer, keeping what arrived; then nothing runs any more."""
        await self.settings.settle()
        await self.going_on.close()
        await self.workspace.close()
        await self.library.close()
        await self.living_folder.close()
        await self.settling.close()
        await self.access.close()
        self.saving.close()

    def is_busy(self, conversation_id: str) -> bool:
        """Whether a question of this conversation is being saved or answered."""
        return self.workspace.is_busy(conversation_id)

    # -- within -------------------------------------------------------------------------------

    async def _leave(self, ids: Sequence[str]) -> None:
        """End what goes on in conversations that are about to be deleted."""
        self.workspace.forget_openings()
        if self.is_kept and self.shown.id in ids:
            await self.new_conversation()
        # Only now, for what is asked until then is asked in the conversation that is open.
        for each in ids:
            self.workspace.stop(each)
