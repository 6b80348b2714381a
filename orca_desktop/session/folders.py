"""The person's folders: made, named, put into one another, and taken out without any loss."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any

from orca_desktop.domain import folders
from orca_desktop.domain.changes import FoldersChanged
from orca_desktop.domain.folders import Folder, FolderDefaults
from orca_desktop.domain.identity import new_id
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from orca_desktop.domain.changes import Change
    from orca_desktop.session.library import Library
    from orca_desktop.session.workspace import Workspace
    from orca_desktop.store import FolderRemoved, Store


class Folders:
    """All folders of the library. Every change of them is published as ``FoldersChanged``.

    A method that changes one gives back what undoes it, ``None`` if nothing was done.
    """

    def __init__(
        self,
        store: Store,
        library: Library,
        workspace: Workspace,
        publish: Callable[[Change], None],
    ) -> None:
        self._store = store
        self._library = library
        self._workspace = workspace
        self._publish = publish
        self._all: dict[str, Folder] = {}

    @property
    def by_id(self) -> Mapping[str, Folder]:
        """The folders by their ids."""
        return self._all

    def defaults_in(self, folder_id: str | None) -> FolderDefaults:
        """What new conversations in a folder begin with."""
        return folders.defaults_in(self._all, folder_id)

    def names_of(self, folder_id: str | None) -> tuple[str, ...]:
        """The names of the folders from the top down to one; none if it is not there."""
        return folders.names(self._all, folder_id)

    async def load(self) -> None:
        """Read the folders and publish them."""
        found = await self._store.folders.load()
        if isinstance(found, StoreProblem):
            self._library.report(found)
            return
        self._all = {each.id: each for each in found}
        self._publish(FoldersChanged(found))

    async def create(self, name: str, parent: str | None = None) -> Folder | None:
        """Make a folder in another, or at the top."""
        name = folders.one_line(name)
        if not name:
            return None
        folder = Folder(new_id(), name, parent if parent in self._all else None)
        return folder if await self.put(folder) else None

    async def change(self, folder_id: str, **facts: Any) -> Folder | None:
        """Change facts of a folder; gives it as it was before, to be ``put`` again.

        It cannot be put into itself, nor lose its name.
        """
        before = self._all.get(folder_id)
        if before is None:
            return None
        if "name" in facts:
            facts["name"] = folders.one_line(facts["name"]) or before.name
        changed = dataclasses.replace(before, **facts)
        if changed == before or not folders.may_lie_in(self._all, folder_id, changed.parent):
            return None
        return before if await self.put(changed) else None

    async def shift(self, folder_id: str, step: int) -> tuple[Folder, ...]:
        """Let a folder stand higher or lower among those of its place.

        Gives those that were changed, as they were before, to be ``put`` again.
        """
        if folder_id not in self._all:
            return ()
        changed = folders.shifted(self._all.values(), folder_id, step)
        before = tuple(self._all[each.id] for each in changed)
        return before if changed and await self.put(*changed) else ()

    async def put(self, *changed: Folder) -> bool:
        """Keep folders just as they are; says whether that worked."""
        if self._library.report(await self._store.folders.save(*changed)):
            return False
        await self.load()
        return True

    async def remove(self, folder_id: str) -> FolderRemoved | None:
        """Take a folder out; what lies in it lies where it lay from then on."""
        removed = await self._store.folders.remove(folder_id)
        if removed is None:
            return None
        if isinstance(removed, StoreProblem):
            # Some may have been taken out before it was refused.
            self._library.report(removed)
            await self._library.refresh()
            return None
        self._note(removed.conversation_ids, removed.folder.parent)
        await self.load()
        return removed

    async def put_back(self, removed: FolderRemoved) -> None:
        """Put a folder back with what lay in it and was not put elsewhere since."""
        if self._library.report(await self._store.folders.put_back(removed)):
            # Some may be in it again.
            await self.load()
            await self._library.refresh()
            return
        await self.load()
        folder = removed.folder
        there = (id_ for id_ in removed.conversation_ids if self._is_in(id_, folder.parent))
        self._note(tuple(there), folder.id)

    def _is_in(self, conversation_id: str, folder_id: str | None) -> bool:
        known = self._library.get(conversation_id)
        return known is not None and known.folder == folder_id

    def _note(self, ids: Iterable[str], folder_id: str | None) -> None:
        """Tell that conversations lie in another folder by now."""
        moved = tuple(ids)
        self._library.note(moved, folder=folder_id)
        self._workspace.reshape_head(moved, folder=folder_id)
