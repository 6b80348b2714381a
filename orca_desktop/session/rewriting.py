"""Answers that a person puts in other words: a version beside the original, until it is undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from orca_desktop.domain import clock, rewriting
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.session.planning import BUSY
from orca_desktop.session.tasks import spawn

if TYPE_CHECKING:
    import asyncio

    from orca_desktop.session.library import Library
    from orca_desktop.session.workspace import Workspace
    from orca_desktop.store import Store, StoreProblem

_CONTEXT: Final = "session"
_EMPTY: Final = QT_TRANSLATE_NOOP("session", "An answer needs words.")
_NOT_PLAIN: Final = QT_TRANSLATE_NOOP(
    "session", "Only an answer of words alone can be edited, and none of a comparison."
)


class Rewriting:
    """Edits answers of the open conversation."""

    def __init__(self, workspace: Workspace, store: Store, library: Library) -> None:
        self._workspace = workspace
        self._store = store
        self._library = library
        self._wiping: asyncio.Task[StoreProblem | None] | None = None

    async def rewrite(self, reply_id: str, words: str) -> str | Text:
        """Keep an answer in other words as its newest version, which what followed now follows.

        The id of that version, or why there is none.
        """
        conversation = self._workspace.shown
        turn = conversation.turn_of.get(reply_id)
        reply = turn.reply(reply_id) if turn is not None else None
        if turn is None or reply is None or not rewriting.can_be_rewritten(turn, reply):
            return Text(_CONTEXT, _NOT_PLAIN)
        if not words.strip():
            return Text(_CONTEXT, _EMPTY)
        if self._workspace.is_busy(conversation.id):
            return BUSY
        version = rewriting.rewritten(reply, new_id(), clock.now(), words.strip())
        # A question that was asked meanwhile would hang from the original.
        with self._workspace.holding(conversation.id):
            await self._workspace.all_saved(conversation.id)
            problem = await self._store.of(conversation.id).versions.add(reply_id, version)
            if problem is not None:
                return problem.sentence
            self._workspace.reshape(
                conversation.id, lambda each: rewriting.with_version(each, reply_id, version)
            )
        return version.id

    async def undo(self, version_id: str, original_id: str) -> bool:
        """Take a version away again, and show the original; says whether that was done."""
        conversation = self._workspace.shown
        if version_id not in conversation.turn_of or self._workspace.is_busy(conversation.id):
            return False
        chat = self._store.of(conversation.id)
        with self._workspace.holding(conversation.id):
            if self._library.report(await chat.versions.remove(version_id, original_id)):
                return False
            self._workspace.reshape(
                conversation.id,
                lambda each: rewriting.without_version(each, version_id, original_id),
            )
        self._wiping = spawn(chat.wiping.wipe(), "wipe a version of an answer")
        return True
