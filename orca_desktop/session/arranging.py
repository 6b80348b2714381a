"""Keeping many conversations in order at once, of very many some at a time; and taken back."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from orca_desktop.domain import clock, tags
from orca_desktop.store import UNWATCHED

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable, Sequence

    from orca_desktop.session.library import Library
    from orca_desktop.session.workspace import Workspace
    from orca_desktop.store import Arranged, Arrangement, CopyWatch


@dataclass(frozen=True, slots=True)
class Renamed:
    """A conversation with another title; ``was_own`` says who had given the one before."""

    conversation_id: str
    before: str
    was_own: bool
    after: str


class Arranging:
    """What is done to any number of conversations; a method gives back what undoes it.

    Who watches one is told how far it is; once it is not wanted any more, the others stay.
    ``leave`` ends what goes on in conversations before they are deleted.
    """

    def __init__(
        self,
        library: Library,
        workspace: Workspace,
        leave: Callable[[Sequence[str]], Awaitable[None]],
    ) -> None:
        self._library = library
        self._workspace = workspace
        self._leave = leave

    async def move(
        self, ids: Iterable[str], folder_id: str | None, watch: CopyWatch = UNWATCHED
    ) -> tuple[Arranged, ...]:
        """Put conversations into a folder, or out of all."""
        return await self._arrange(
            ids, lambda each: dataclasses.replace(each, folder=folder_id), watch
        )

    async def tag(
        self,
        ids: Iterable[str],
        added: Iterable[str],
        removed: Iterable[str] = (),
        watch: CopyWatch = UNWATCHED,
    ) -> tuple[Arranged, ...]:
        """Give conversations tags, and take others from them."""
        given, taken = tuple(added), tuple(removed)

        def change(each: Arrangement) -> Arrangement:
            kept = tags.without(each.tags, taken)
            return dataclasses.replace(each, tags=tags.distinct((*kept, *given)))

        return await self._arrange(ids, change, watch)

    async def pin(
        self, ids: Iterable[str], watch: CopyWatch = UNWATCHED, *, pinned: bool
    ) -> tuple[Arranged, ...]:
        """Keep conversations at the top of the list, or no longer."""
        return await self._arrange(
            ids, lambda each: dataclasses.replace(each, pinned=pinned), watch
        )

    async def archive(
        self, ids: Iterable[str], watch: CopyWatch = UNWATCHED, *, archived: bool
    ) -> tuple[Arranged, ...]:
        """Put conversations out of the way, or back."""
        return await self._arrange(
            ids, lambda each: dataclasses.replace(each, archived=archived), watch
        )

    async def delete(
        self, ids: Iterable[str], watch: CopyWatch = UNWATCHED
    ) -> tuple[Arranged, ...]:
        """Move conversations to the recently deleted ones; their answers stop."""
        gone = tuple(ids)
        await self._leave(gone)
        now = clock.now()
        return await self._arrange(
            gone, lambda each: dataclasses.replace(each, deleted=each.deleted or now), watch
        )

    async def rename(self, conversation_id: str, title: str) -> Renamed | None:
        """Give a conversation a title of the person's own; an empty one changes nothing."""
        title = " ".join(title.split())
        known = self._library.get(conversation_id)
        if not title:
            return None
        if not await self._retitle(conversation_id, title=title, title_is_own=True):
            return None
        if known is None or known.title == title:
            return None
        return Renamed(conversation_id, known.title, known.title_is_own, title)

    async def take_back_title(self, made: Renamed) -> None:
        """Give a conversation the title from before, unless it has yet another one."""
        known = self._library.get(made.conversation_id)
        if known is not None and known.title == made.after:
            facts = {"title": made.before, "title_is_own": made.was_own}
            await self._retitle(made.conversation_id, **facts)

    async def _retitle(self, conversation_id: str, /, **facts: Any) -> bool:
        conversation = await self._workspace.load(conversation_id)
        if conversation is None:
            return False
        changed = await self._library.change(conversation, conversation.with_head(**facts))
        if changed is conversation:
            return False
        self._workspace.reshape(conversation_id, lambda each: each.with_head(**facts))
        return True

    async def take_back(self, made: Iterable[Arranged], watch: CopyWatch = UNWATCHED) -> None:
        """Undo what was done, but for what was changed since then."""
        self._follow(await self._library.take_back(made, watch))

    async def _arrange(
        self,
        ids: Iterable[str],
        change: Callable[[Arrangement], Arrangement],
        watch: CopyWatch,
    ) -> tuple[Arranged, ...]:
        made = await self._library.arrange(ids, change, watch)
        self._follow(made)
        return made

    def _follow(self, made: Iterable[Arranged]) -> None:
        """Let the open conversation know where it stands now."""
        for each in made:
            after = each.after
            self._workspace.reshape_head(
                (each.id,),
                folder=after.folder,
                tags=after.tags,
                pinned=after.pinned,
                archived=after.archived,
            )
