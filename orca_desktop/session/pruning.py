"""What the person takes out of a conversation: turns that are not sent along, turns that go."""

from __future__ import annotations

import dataclasses
from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.changes import Told
from orca_desktop.domain.conversation import first_words
from orca_desktop.domain.history import omission_by_rule
from orca_desktop.session.planning import BUSY
from orca_desktop.session.tasks import spawn
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

    from orca_desktop.domain.changes import Change
    from orca_desktop.domain.conversation import Conversation, Turn
    from orca_desktop.session.library import Library
    from orca_desktop.session.workspace import Workspace
    from orca_desktop.store import Store, TurnsRemoved

_MOST: Final = 20
"""Deleted turns that can be brought back in one run."""


class Pruning:
    """Leaves turns out of what is sent, and takes turns away; a problem is told."""

    def __init__(
        self,
        workspace: Workspace,
        store: Store,
        library: Library,
        publish: Callable[[Change], None],
    ) -> None:
        self._workspace = workspace
        self._store = store
        self._library = library
        self._publish = publish
        self._removed: OrderedDict[str, tuple[tuple[TurnsRemoved, ...], str]] = OrderedDict()
        self._wiping: asyncio.Task[StoreProblem | None] | None = None

    async def send_along(self, turn_id: str, *, along: bool) -> None:
        """Send a turn of the open conversation along with later questions, or leave it out.

        Where that is what the rule says anyway, the rule decides again from now on.
        """
        conversation = self._workspace.shown
        turn = conversation.by_id.get(turn_id)
        if turn is None:
            return
        by_rule = omission_by_rule(turn.chosen) is None
        said = None if along is by_rule else along
        if self._library.report(
            await self._store.of(conversation.id).conversations.send_along(turn_id, goes_along=said)
        ):
            return
        self._workspace.alter(
            conversation.id, turn_id, lambda each: dataclasses.replace(each, goes_along=said)
        )
        self._workspace.tell(conversation.id)

    async def delete(self, turn_id: str) -> bool:
        """Take a turn out of the open conversation; says whether that was done.

        What followed it follows on. ``undo`` brings it back in this run of the program.
        """
        return await self._delete(turn_id, with_branch=False)

    async def delete_branch(self, turn_id: str) -> bool:
        """The same with all that hangs from the turn."""
        return await self._delete(turn_id, with_branch=True)

    async def undo(self, turn_id: str) -> None:
        """Bring back a turn that was deleted in this run, with what was deleted along with it."""
        removed, title = self._removed.pop(turn_id, ((), ""))
        if not removed:
            return
        conversation_id = removed[0].conversation_id
        conversations = self._store.of(conversation_id).conversations
        if self._library.report(await conversations.put_back(*removed)):
            self._removed[turn_id] = (removed, title)
            return
        await self._workspace.reload(conversation_id)
        shown = self._workspace.shown
        if shown.id != conversation_id or shown.head.title_is_own:
            return
        if shown.head.title != title:
            await self._rename(shown, title)

    async def _delete(self, turn_id: str, *, with_branch: bool) -> bool:
        conversation = self._workspace.shown
        turn = conversation.by_id.get(turn_id)
        if turn is None:
            return False
        if self._workspace.is_busy(conversation.id):
            self._publish(Told(BUSY, is_problem=True))
            return False

        def without(whole: Conversation) -> Conversation:
            return whole.without_branch(turn_id) if with_branch else whole.without(turn_id)

        # A question that was asked meanwhile would hang from what is gone.
        with self._workspace.holding(conversation.id):
            await self._workspace.all_saved(conversation.id)
            removed = await self._removal(conversation.id, turn_id, with_branch=with_branch)
            if isinstance(removed, StoreProblem):
                self._library.report(removed)
                return False
            self._workspace.reshape(conversation.id, without)
        self._removed[turn_id] = (removed, conversation.head.title)
        while len(self._removed) > _MOST:
            self._removed.popitem(last=False)
        await self._name_anew(without(conversation), turn)
        wiping = self._store.of(conversation.id).wiping.wipe()
        self._wiping = spawn(wiping, "wipe a deleted turn")
        return True

    async def _removal(
        self, conversation_id: str, turn_id: str, *, with_branch: bool
    ) -> tuple[TurnsRemoved, ...] | StoreProblem:
        conversations = self._store.of(conversation_id).conversations
        if with_branch:
            return await conversations.remove_branch(conversation_id, turn_id)
        removed = await conversations.remove_turn(conversation_id, turn_id)
        return removed if isinstance(removed, StoreProblem) else (removed,)

    async def _name_anew(self, rest: Conversation, gone: Turn) -> None:
        """Take the words of a deleted question out of the title that was made of them."""
        if not rest.head.title_is_own and rest.head.title == first_words(gone.prompt):
            await self._rename(rest, first_words(rest.path[0].prompt) if rest.path else "")

    async def _rename(self, conversation: Conversation, title: str) -> None:
        await self._library.change(conversation, conversation.with_head(title=title))
        self._workspace.reshape(conversation.id, lambda each: each.with_head(title=title))
