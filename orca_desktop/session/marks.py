"""Bookmarks on messages: made, noted on, taken away, and listed over all chats."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import clock
from orca_desktop.domain.bookmarks import Bookmark, noted
from orca_desktop.domain.changes import BookmarksChanged, Told
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable

    from orca_desktop.domain.changes import Change
    from orca_desktop.session.library import Library
    from orca_desktop.session.workspace import Workspace
    from orca_desktop.store import MarkedMessage, Store

_TEMPORARY: Final = Text(
    "session",
    QT_TRANSLATE_NOOP(
        "session", "Nothing of this chat is kept, so it has no bookmarks. Keep this chat first."
    ),
)


class Marks:
    """Marks messages of any conversation, by the id of the answer, or of the turn for a question.

    A problem is told. Every change of them is published as ``BookmarksChanged``.
    """

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

    async def all(self) -> tuple[MarkedMessage, ...]:
        """The bookmarks of all chats, the latest first."""
        found = await self._store.marks.all()
        if isinstance(found, StoreProblem):
            self._library.report(found)
            return ()
        return found

    async def add(self, message_id: str) -> None:
        """Mark a message."""
        await self.put(message_id, Bookmark(clock.now()))

    async def note(self, message_id: str, bookmark: Bookmark, words: str) -> None:
        """Note something else of a message that is marked."""
        await self.put(message_id, dataclasses.replace(bookmark, note=noted(words)))

    async def put(self, message_id: str, bookmark: Bookmark) -> None:
        """Mark a message in this way; also one whose mark was taken away.

        Marks are kept and listed with all others, so a temporary chat has none.
        """
        if self._workspace.is_temporary and self._is_shown(message_id):
            self._publish(Told(_TEMPORARY))
            return
        if self._library.report(await self._store.marks.keep(message_id, bookmark)):
            return
        self._show(message_id, bookmark)

    async def remove(self, message_id: str) -> bool:
        """Take the mark of a message away; says whether that was done."""
        if self._library.report(await self._store.marks.remove(message_id)):
            return False
        self._show(message_id, None)
        return True

    def _show(self, message_id: str, bookmark: Bookmark | None) -> None:
        if self._is_shown(message_id):
            shown = self._workspace.shown
            self._workspace.reshape(shown.id, lambda each: each.marked(message_id, bookmark))
        self._publish(BookmarksChanged())

    def _is_shown(self, message_id: str) -> bool:
        shown = self._workspace.shown
        return message_id in shown.turn_of or message_id in shown.by_id
