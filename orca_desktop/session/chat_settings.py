"""How the open conversation is answered and how new ones begin: by settings, preset or practice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from orca_desktop.domain.changes import Told
from orca_desktop.domain.model_names import is_practice
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.presets import applied, follows, plain, settings_of
from orca_desktop.domain.server_tokens import NAME as SERVERS, storable
from orca_desktop.session.server_tokens import has_any
from orca_desktop.session.settings_keeper import SettingsKeeper

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.folders import FolderDefaults
    from orca_desktop.domain.presets import Preset
    from orca_desktop.session.access import Access
    from orca_desktop.session.library import Library
    from orca_desktop.session.presets import Presets
    from orca_desktop.session.remembered import Remembered
    from orca_desktop.session.workspace import Workspace
    from orca_desktop.store import ChatStore, Store

PRACTICE_MODEL: Final = "practice/small"
"""The model a first look begins with."""

_STARTING_SETTINGS: Final = "starting_settings"
_STARTING_MODEL: Final = "starting_model"
_KNOWS_PRACTICE: Final = "practice_chosen"


class ChatSettings:
    """Changes the settings of the open conversation; new ones begin with the latest of them.

    A change holds at once and is kept a moment later, once for many. ``without_tokens`` moves the
    tokens of MCP servers to the keyring. In a run of ``practice`` nothing is remembered for new
    conversations.
    """

    def __init__(  # noqa: PLR0913 - what settings are taken from, kept in and told by
        self,
        workspace: Workspace,
        presets: Presets,
        remembered: Remembered,
        library: Library,
        store: Store,
        without_tokens: Callable[[Settings], Awaitable[Settings]],
        *,
        defaults_in: Callable[[str | None], FolderDefaults],
        practice: bool,
    ) -> None:
        self._workspace = workspace
        self._presets = presets
        self._remembered = remembered
        self._library = library
        self._store = store
        self._without_tokens = without_tokens
        self._defaults_in = defaults_in
        self._practice = practice
        self._keeper = SettingsKeeper(self._keep)
        self._changed: dict[str, Settings] = {}
        self._apart: set[str] = set()
        """Temporary chats, and those in folders with their own defaults: others begin without."""

    # -- the open conversation ----------------------------------------------------------------

    def change(self, settings: Settings) -> None:
        """Change how the open conversation is answered; new ones begin the same way.

        It holds at once and is kept a moment later, once for many changes.
        """
        self._workspace.use_settings(settings)
        shown_id = self._workspace.shown.id
        # With its conversation, for another may be open by the time it is kept; the latest is last.
        self._changed.pop(shown_id, None)
        self._changed[shown_id] = settings
        folder = self._workspace.shown.head.folder
        if self._workspace.is_temporary or not self._defaults_in(folder).is_empty:
            self._apart.add(shown_id)
        self._keeper.keep_soon()

    async def set(self, settings: Settings) -> None:
        """Change the settings, and come back when they are kept."""
        self.change(settings)
        await self.settle()

    async def settle(self) -> None:
        """Take tokens out of the settings, and keep what was changed.

        Comes before whatever must not outrun it: a question, another conversation, the end.
        """
        await self.take_out_tokens()
        await self._keeper.keep_now()

    async def take_out_tokens(self) -> None:
        """Move the tokens in the settings to the keyring, which may take a while.

        The latest settings count: where they were changed meanwhile, their tokens are moved.
        """
        workspace = self._workspace
        while has_any(settings := workspace.shown.settings):
            shown_id = workspace.shown.id
            kept = await self._without_tokens(settings)
            if workspace.is_open(shown_id) and workspace.shown.settings is settings:
                self.change(kept)
                return

    async def without_tokens_in(self, text: str) -> str:
        """A text of MCP servers with its tokens moved to the keyring, before it is a setting."""
        kept = await self._without_tokens(Settings({SERVERS: text}))
        return str(kept[SERVERS])

    # -- presets ------------------------------------------------------------------------------

    @property
    def preset_in_use(self) -> Preset | None:
        """The preset that the open conversation was last set to, if it is still there."""
        return self._presets.get(self._workspace.preset_id)

    @property
    def preset_is_changed(self) -> bool:
        """Whether the settings differ from those of the preset in use."""
        preset = self.preset_in_use
        return preset is not None and not follows(preset, self._workspace.shown.settings)

    async def use_preset(self, preset_id: str) -> None:
        """Set the open conversation to a preset; it is then its own to go back to."""
        workspace = self._workspace
        preset = self._presets.get(preset_id)
        if preset is None:
            return
        workspace.use_preset(preset_id)
        if workspace.is_kept:
            presets = self._store.of(workspace.shown.id).presets
            self._library.report(await presets.use(workspace.shown.id, preset_id))
        await self.set(applied(preset, workspace.shown.settings))
        workspace.tell(workspace.shown.id)

    # -- new conversations --------------------------------------------------------------------

    @property
    def starting(self) -> Settings:
        """What new conversations begin with."""
        settings, _ = self.starting_in(None)
        return settings

    def starting_in(self, folder_id: str | None) -> tuple[Settings, str | None]:
        """What new conversations in a folder begin with, and the preset they are set to."""
        own = self._defaults_in(folder_id)
        settings = _settings(self._remembered.get(_STARTING_SETTINGS))
        if self.starting_model:
            settings = settings.with_value("model", self.starting_model)
        preset = self._presets.get(own.preset_id) or self._presets.get(self._presets.default_id)
        if preset is not None:
            settings = applied(preset, settings)
        if own.instructions:
            settings = settings.with_value("system", own.instructions)
        if self.knows_practice and not is_practice(settings.model):
            settings = settings.with_value("model", PRACTICE_MODEL)
        return settings, preset.id if preset is not None else None

    @property
    def starting_model(self) -> str:
        """The model that new conversations begin with; empty is the one that was asked last."""
        kept = self._remembered.get(_STARTING_MODEL)
        return kept if isinstance(kept, str) else ""

    async def keep_starting_model(self, model: str) -> None:
        """Begin new conversations, and the blank one, with a model; empty with the last one."""
        await self._remembered.keep(_STARTING_MODEL, model)
        self._begin_blank_anew()

    @property
    def knows_practice(self) -> bool:
        """Whether the person has chosen to look around in practice before."""
        return self._practice or bool(self._remembered.get(_KNOWS_PRACTICE))

    async def practise(self) -> None:
        """Answer from the practice gateway from now on, in new chats and in this blank one."""
        await self._remembered.keep(_KNOWS_PRACTICE, True)
        await self._begin_with_model(PRACTICE_MODEL)

    async def leave_practice(self) -> None:
        """Answer from the gateway from now on, once there is a key."""
        await self._remembered.keep(_KNOWS_PRACTICE, False)
        self._practice = False
        if is_practice(self.starting.model):
            await self._begin_with_model(str(DEFAULTS["model"]))

    # -- within -------------------------------------------------------------------------------

    async def _begin_with_model(self, model: str) -> None:
        await self._remembered.keep(
            _STARTING_SETTINGS, plain(self.starting.with_value("model", model))
        )
        if self._workspace.is_temporary:
            self.change(self._workspace.shown.settings.with_value("model", model))
        else:
            self._begin_blank_anew()

    def _begin_blank_anew(self) -> None:
        """Let a conversation in which nothing was said begin as new ones do now."""
        if not self._workspace.is_kept and not self._workspace.is_temporary:
            folder_id = self._workspace.shown.head.folder
            settings, _ = self.starting_in(folder_id)
            self._workspace.show_blank(settings, self._workspace.preset_id, folder_id)

    async def _keep(self) -> None:
        """Keep how conversations are answered, and that new ones begin as the latest of them."""
        changed, self._changed = self._changed, {}
        apart, self._apart = self._apart, set()
        if not changed:  # an earlier write has taken it along
            return
        starting: dict[str, object] = {}
        latest = [settings for id_, settings in changed.items() if id_ not in apart]
        if latest and not self._practice:
            starting[_STARTING_SETTINGS] = plain(storable(latest[-1]))
            self._remembered.note(starting)
        by_store: dict[ChatStore, dict[str, Settings]] = {self._store: {}}
        for id_, settings in changed.items():
            by_store.setdefault(self._store.of(id_), {})[id_] = settings
        for store, each in by_store.items():
            remembered = starting if store is self._store else {}
            self._library.report(await store.conversations.keep_settings(each, remembered))


def _settings(raw: object) -> Settings:
    """Settings from JSON values; what does not fit the table is left out, defaults filled in."""
    given = raw if isinstance(raw, dict) else {}
    return Settings({**DEFAULTS, **settings_of(given)})


async def without_tokens(
    access: Access, publish: Callable[[Change], None], settings: Settings
) -> Settings:
    """The settings with their tokens moved to the keyring; a problem with that is told."""
    kept = await access.keep_tokens(settings)
    if kept.problem is not None:
        publish(Told(kept.problem, is_problem=True))
    return kept.settings
