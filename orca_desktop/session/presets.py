"""The person's presets: kept, named, used, and carried to another computer in a file."""

from __future__ import annotations

import asyncio
import dataclasses
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import presets, server_tokens
from orca_desktop.domain.changes import PresetsChanged, Told
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.naming import numbered
from orca_desktop.domain.presets import STARTING, Preset, named
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.formats import atomic, small_texts
from orca_desktop.session.aging import forgotten_before
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.store import Store


_BEGUN: Final = "presets_begun"
_DEFAULT: Final = "default_preset"
_NOT_OF_A_STYLE: Final = ("model", "stream")
_CONTEXT: Final = "presets"
_TAKEN: Final = QT_TRANSLATE_NOOP("presets", "There is a preset of this name already.")
_GONE: Final = QT_TRANSLATE_NOOP("presets", "This preset is not there any more.")


class Presets:
    """All presets of one program. Every change of them is published as ``PresetsChanged``.

    ``keep`` moves tokens inside settings to the keyring.
    """

    def __init__(
        self,
        store: Store,
        publish: Callable[[Change], None],
        keep: Callable[[Settings], Awaitable[Settings]],
    ) -> None:
        self._store = store
        self._publish = publish
        self._keep = keep
        self._all: tuple[Preset, ...] = ()
        self._default: str | None = None

    @property
    def all(self) -> tuple[Preset, ...]:
        """The presets in their order."""
        return self._all

    @property
    def default_id(self) -> str | None:
        """The preset that new conversations begin with, if any."""
        return self._default if self.get(self._default) else None

    def get(self, preset_id: str | None) -> Preset | None:
        """The preset of an id."""
        return next((preset for preset in self._all if preset.id == preset_id), None)

    async def load(self) -> None:
        """Read the presets; a new profile begins with a few."""
        facts = await self._store.settings.load()
        if isinstance(facts, StoreProblem):
            self._trouble(facts)
            return
        if not facts.get(_BEGUN) and not self._trouble(await self._store.presets.save(*STARTING)):
            self._trouble(await self._store.settings.save(_BEGUN, True))
        before = await forgotten_before(self._store)
        self._trouble(await self._store.presets.purge_deleted_before(before))
        default = facts.get(_DEFAULT)
        self._default = default if isinstance(default, str) else None
        await self._reload()

    async def create(
        self, name: str, settings: Settings, *, with_model: bool = False
    ) -> Preset | Text:
        """Keep settings under a new name, usually without the model they were used with."""
        fitting = self._free(name)
        if isinstance(fitting, Text):
            return fitting
        for parameter in _NOT_OF_A_STYLE:
            if parameter != "model" or not with_model:
                settings = settings.with_value(parameter, None)
        return await self._saved(Preset(new_id(), fitting, await self._storable(settings)))

    async def change(self, preset_id: str, settings: Settings) -> Text | None:
        """Keep other settings under the same name; whether it names a model stays as it was."""
        preset = self.get(preset_id)
        if preset is None:
            return Text(_CONTEXT, _GONE)
        for parameter in _NOT_OF_A_STYLE:
            if parameter not in preset.settings:
                settings = settings.with_value(parameter, None)
        changed = dataclasses.replace(preset, settings=await self._storable(settings))
        return _only_problem(await self._saved(changed))

    async def rename(self, preset_id: str, name: str) -> Text | None:
        """Give a preset another name."""
        preset = self.get(preset_id)
        if preset is None:
            return Text(_CONTEXT, _GONE)
        fitting = self._free(name, besides=preset_id)
        if isinstance(fitting, Text):
            return fitting
        return _only_problem(await self._saved(dataclasses.replace(preset, name=fitting)))

    async def duplicate(self, preset_id: str) -> Preset | Text:
        """A copy of a preset, under a numbered name."""
        preset = self.get(preset_id)
        if preset is None:
            return Text(_CONTEXT, _GONE)
        taken = {each.name for each in self._all}
        copy = dataclasses.replace(
            preset, id=new_id(), name=numbered(preset.name, taken, presets.LONGEST_NAME)
        )
        return await self._saved(copy)

    async def delete(self, preset_id: str) -> None:
        """Delete a preset; ``restore`` brings it back."""
        if not self._trouble(await self._store.presets.delete(preset_id)):
            await self._reload()

    async def restore(self, preset_id: str) -> None:
        """Undo a deletion."""
        if not self._trouble(await self._store.presets.restore(preset_id)):
            await self._reload()

    async def set_default(self, preset_id: str | None) -> None:
        """Choose the preset that new conversations begin with, or none."""
        self._default = preset_id
        self._trouble(await self._store.settings.save(_DEFAULT, preset_id))
        self._tell()

    async def export_to(self, path: Path, *preset_ids: str) -> Text | None:
        """Write presets (all, unless some are named) to a file the person chose."""
        chosen = [preset for preset in self._all if not preset_ids or preset.id in preset_ids]
        data = presets.dump(chosen).encode()
        written = await asyncio.to_thread(lambda: atomic.write(path, data, overwrite=True))
        return written.sentence if isinstance(written, atomic.FileNotWritten) else None

    async def import_from(self, path: Path) -> tuple[Preset, ...] | Text:
        """Add the presets of a file. One that is not exactly right is refused, all of it."""
        text = await asyncio.to_thread(small_texts.read, path, presets.LARGEST_FILE)
        if isinstance(text, Text):
            return text
        found = presets.read(text)
        if isinstance(found, Text):
            return found
        taken = {preset.name for preset in self._all}
        added: list[Preset] = []
        for preset in found:
            name = numbered(preset.name, taken, presets.LONGEST_NAME)
            taken.add(name)
            settings = await self._storable(preset.settings)
            added.append(dataclasses.replace(preset, name=name, settings=settings))
        problem = await self._store.presets.save(*added)
        if isinstance(problem, StoreProblem):
            return problem.sentence
        await self._reload()
        return tuple(added)

    async def _storable(self, settings: Settings) -> Settings:
        return server_tokens.storable(await self._keep(settings))

    def _free(self, name: str, besides: str | None = None) -> str | Text:
        fitting = named(name)
        taken = [preset.name for preset in self._all if preset.id != besides]
        return Text(_CONTEXT, _TAKEN) if fitting in taken else fitting

    async def _saved(self, preset: Preset) -> Preset | Text:
        problem = await self._store.presets.save(preset)
        if isinstance(problem, StoreProblem):
            return problem.sentence
        await self._reload()
        return preset

    async def _reload(self) -> None:
        found = await self._store.presets.load()
        if isinstance(found, StoreProblem):
            self._trouble(found)
            return
        self._all = found
        self._tell()

    def _tell(self) -> None:
        self._publish(PresetsChanged(self._all, self.default_id))

    def _trouble(self, result: object) -> bool:
        if isinstance(result, StoreProblem):
            self._publish(Told(result.sentence, is_problem=True))
            return True
        return False


def _only_problem(result: Preset | Text) -> Text | None:
    return result if isinstance(result, Text) else None
