"""Copies of conversations: a whole one, or the way up to one answer as a new one to go on from."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import clock
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.renaming import renamed
from orca_desktop.domain.reply import left_running
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.session import blind_policy

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Turn
    from orca_desktop.session.library import Library
    from orca_desktop.session.workspace import Workspace
    from orca_desktop.store import Store

_TEMPORARY: Final = Text(
    "session",
    QT_TRANSLATE_NOOP(
        "session", "Nothing of this chat is kept, so none can go on from it. Keep this chat first."
    ),
)


class Duplicating:
    """Makes copies with ids of their own; nothing that is done to one is done to the other.

    What answers cost is counted once, where they were asked for.
    """

    def __init__(self, store: Store, library: Library, workspace: Workspace) -> None:
        self._store = store
        self._library = library
        self._workspace = workspace

    async def duplicate(self, conversation_id: str, title: str) -> str | None:
        """Copy a whole conversation, with all versions, under another title; gives its id.

        Of a temporary chat there is no copy, for that would be kept.
        """
        conversation = await self._workspace.load(conversation_id)
        if conversation is None or self._store.temporary.has(conversation_id):
            return None
        return await self._keep(conversation, title)

    async def branch(self, reply_id: str, title: str) -> str | Text | None:
        """Begin a new conversation with the way up to an answer of the open one; gives its id.

        A sentence says why that would tell what a blind comparison hides.
        """
        shown = self._workspace.shown
        if self._workspace.is_temporary:
            return _TEMPORARY
        refused = blind_policy.refusal(shown, reply_id)
        if refused is not None:
            return refused
        path = shown.leading_to(reply_id)
        if not path:
            return None
        alone = tuple(_alone(turn) for turn in path)
        return await self._keep(Conversation(shown.head, shown.settings, alone), title)

    async def _keep(self, conversation: Conversation, title: str) -> str | None:
        ids: dict[str, str] = {}
        copy = renamed(_ended(conversation), lambda id_: ids.setdefault(id_, new_id()))
        now = clock.now()
        copy = copy.with_head(
            id=new_id(),
            title=title,
            title_is_own=True,
            created=now,
            updated=now,
            pinned=False,
            archived=False,
        )
        used = await self._store.of(conversation.id).presets.used(conversation.id)
        if self._library.report(await self._store.conversations.save(copy)):
            return None
        if isinstance(used, str):
            self._library.report(await self._store.presets.use(copy.id, used))
        self._library.show(copy)
        return copy.id


def _alone(turn: Turn) -> Turn:
    """A turn with the answer that was gone on from, and no other."""
    chosen = turn.chosen
    replies = () if chosen is None else (chosen,)
    return dataclasses.replace(turn, replies=replies, comparison=None)


def _ended(conversation: Conversation) -> Conversation:
    """The conversation without open answers: what is being written goes on in the first one."""
    turns = tuple(
        dataclasses.replace(
            turn,
            replies=tuple(left_running(each) if each.is_running else each for each in turn.replies),
        )
        for turn in conversation.turns
    )
    return dataclasses.replace(conversation, turns=turns)
