"""Tags of all conversations: how many have each, another name, two put together, one taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from orca_desktop.domain import tags as tags_
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from orca_desktop.session.library import Library
    from orca_desktop.session.workspace import Workspace
    from orca_desktop.store import Store, TagChanged


class Tags:
    """What is done with a tag wherever it stands; a method gives back what undoes it."""

    def __init__(self, store: Store, library: Library, workspace: Workspace) -> None:
        self._store = store
        self._library = library
        self._workspace = workspace

    def counts(self) -> Mapping[str, int]:
        """How many conversations of the list have each tag, in the order of the alphabet."""
        return self._library.tag_counts()

    def like(self, name: str) -> str | None:
        """The tag that is there of a name, however that is written."""
        key = tags_.folded(tags_.one_line(name))
        return next((each for each in self.counts() if tags_.folded(each) == key), None)

    async def rename(self, tag: str, name: str) -> TagChanged | None:
        """Give a tag another name in all conversations; one of that name and it become one."""
        return await self._follow(await self._store.tags.rename(tag, name))

    async def remove(self, tag: str) -> TagChanged | None:
        """Take a tag from all conversations."""
        return await self._follow(await self._store.tags.remove(tag))

    async def take_back(self, made: TagChanged) -> None:
        """Undo it, but for conversations that were tagged otherwise since."""
        found = await self._store.tags.take_back(made)
        if isinstance(found, StoreProblem) or (found is not None and found.ids):
            self._library.report(found)
            await self._library.refresh()
            self._look_again()
        else:
            await self._follow(found)

    async def _follow(self, found: TagChanged | StoreProblem | None) -> TagChanged | None:
        if isinstance(found, StoreProblem):
            # Some may have been changed before it was refused.
            self._library.report(found)
            await self._library.refresh()
            self._look_again()
            return None
        if found is not None:
            self._library.retag(found.before, found.after)
            self._look_again()
        return found

    def _look_again(self) -> None:
        """Let the open conversation know its tags."""
        shown = self._workspace.shown
        known = self._library.get(shown.id)
        if known is not None and known.tags != shown.head.tags:
            self._workspace.reshape_head((shown.id,), tags=known.tags)
