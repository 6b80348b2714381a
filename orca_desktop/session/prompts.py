"""The person's prompts: kept, changed, filled in, and carried to another computer in a file."""

from __future__ import annotations

import asyncio
import dataclasses
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import prompts
from orca_desktop.domain.changes import PromptsChanged, Told
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.naming import numbered
from orca_desktop.domain.prompts import LONGEST_NAME, KeptPrompt
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.formats import atomic, small_texts
from orca_desktop.session.aging import forgotten_before
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from orca_desktop.domain.changes import Change
    from orca_desktop.store import Store


_CONTEXT: Final = "prompts"
_TAKEN: Final = QT_TRANSLATE_NOOP("prompts", "There is a prompt of this name already.")
_GONE: Final = QT_TRANSLATE_NOOP("prompts", "This prompt is not there any more.")


class Prompts:
    """All prompts of one program. Every change of them is published as ``PromptsChanged``.

    What asks for something gives a sentence on why it was not done.
    """

    def __init__(
        self,
        store: Store,
        publish: Callable[[Change], None],
        is_temporary: Callable[[], bool],
    ) -> None:
        """``is_temporary`` tells whether nothing of the open chat may be kept."""
        self._store = store
        self._publish = publish
        self._is_temporary = is_temporary
        self._all: tuple[KeptPrompt, ...] = ()

    @property
    def all(self) -> tuple[KeptPrompt, ...]:
        """The prompts in their order."""
        return self._all

    def get(self, prompt_id: str) -> KeptPrompt | None:
        """The prompt of an id."""
        return next((each for each in self._all if each.id == prompt_id), None)

    async def load(self) -> None:
        """Read the prompts; those that were deleted long ago go for good."""
        before = await forgotten_before(self._store)
        self._trouble(await self._store.prompts.purge_deleted_before(before))
        await self._reload()

    async def save(self, prompt: KeptPrompt) -> KeptPrompt | Text:
        """Keep a new prompt, one without an id, or change one."""
        name = prompts.checked_name(prompt.name)
        if isinstance(name, Text):
            return name
        folder = " ".join(prompt.folder.split())
        fitting = dataclasses.replace(prompt, name=name, folder=folder)
        if (why := prompts.objection(fitting)) is not None:
            return why
        if prompt.id and self.get(prompt.id) is None:
            return Text(_CONTEXT, _GONE)
        if any(each.name == name and each.id != prompt.id for each in self._all):
            return Text(_CONTEXT, _TAKEN)
        kept = dataclasses.replace(fitting, id=fitting.id or new_id())
        # What one prompt has as its key, another one has no more.
        others = [
            dataclasses.replace(each, keys="")
            for each in self._all
            if kept.keys and each.keys == kept.keys and each.id != kept.id
        ]
        problem = await self._put((*others, kept))
        return kept if problem is None else problem

    async def put_back(self, before: Sequence[KeptPrompt]) -> Text | None:
        """Let prompts be as they were."""
        return await self._put(before)

    async def add(self, given: Sequence[KeptPrompt]) -> tuple[KeptPrompt, ...] | Text:
        """Keep prompts beside those that are there: names get numbers, keys that are taken go."""
        names = {each.name for each in self._all}
        keys = {each.keys for each in self._all if each.keys}
        added = []
        for each in given:
            name = numbered(each.name, names, LONGEST_NAME)
            names.add(name)
            own = "" if each.keys in keys else each.keys
            keys.add(own)
            added.append(dataclasses.replace(each, id=new_id(), name=name, keys=own))
        problem = await self._put(added)
        return tuple(added) if problem is None else problem

    async def duplicate(self, prompt_id: str) -> KeptPrompt | Text:
        """A copy of a prompt, under a numbered name."""
        prompt = self.get(prompt_id)
        if prompt is None:
            return Text(_CONTEXT, _GONE)
        added = await self.add((dataclasses.replace(prompt, keys="", filled={}),))
        return added if isinstance(added, Text) else added[0]

    async def delete(self, *prompt_ids: str) -> Text | None:
        """Delete prompts; ``restore`` brings them back."""
        return await self._done(await self._store.prompts.delete(prompt_ids))

    async def restore(self, *prompt_ids: str) -> Text | None:
        """Undo a deletion."""
        return await self._done(await self._store.prompts.restore(prompt_ids))

    async def note_filled(self, prompt_id: str, filled: Mapping[str, str]) -> None:
        """Keep what was put into a prompt for the next time, but not of a temporary chat."""
        if filled and not self._is_temporary():
            problem = await self._store.prompts.fill(prompt_id, filled)
            if not self._trouble(problem):
                await self._reload()

    async def export_to(self, path: Path) -> Text | None:
        """Write all prompts to a file the person chose."""
        data = prompts.dump(self._all).encode()
        written = await asyncio.to_thread(lambda: atomic.write(path, data, overwrite=True))
        return written.sentence if isinstance(written, atomic.FileNotWritten) else None

    async def import_from(self, path: Path) -> tuple[KeptPrompt, ...] | Text:
        """Add the prompts of a file. One that is not exactly right is refused, all of it."""
        text = await asyncio.to_thread(small_texts.read, path, prompts.LARGEST_FILE)
        found = prompts.read(text) if isinstance(text, str) else text
        return found if isinstance(found, Text) else await self.add(found)

    async def _put(self, given: Sequence[KeptPrompt]) -> Text | None:
        return await self._done(await self._store.prompts.save(*given))

    async def _done(self, result: StoreProblem | None) -> Text | None:
        if result is not None:
            return result.sentence
        await self._reload()
        return None

    async def _reload(self) -> None:
        found = await self._store.prompts.load()
        if isinstance(found, StoreProblem):
            self._trouble(found)
            return
        self._all = found
        self._publish(PromptsChanged(found))

    def _trouble(self, result: StoreProblem | None) -> bool:
        if result is not None:
            self._publish(Told(result.sentence, is_problem=True))
        return result is not None
