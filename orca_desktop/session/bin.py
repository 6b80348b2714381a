"""The bin: what was deleted, while it can be brought back, and erased for ever before that."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from orca_desktop.session.aging import KEPT_AFTER_DELETION
from orca_desktop.session.tasks import spawn
from orca_desktop.store import UNWATCHED, ProblemKind, StoreProblem

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Collection

    from orca_desktop.domain.conversation import Conversation
    from orca_desktop.session.library import Library
    from orca_desktop.store import CopyWatch, Store


@dataclass(frozen=True, slots=True)
class BinEntry:
    """A deleted conversation: when it was deleted, and from when on it is gone for good."""

    id: str
    title: str
    deleted: datetime.datetime
    gone: datetime.datetime


class Bin:
    """Shows what was deleted, brings it back, and erases it; a problem is told."""

    def __init__(self, store: Store, library: Library) -> None:
        self._store = store
        self._library = library
        self._wiping: asyncio.Task[StoreProblem | None] | None = None

    async def entries(self) -> tuple[BinEntry, ...]:
        """What can be brought back, the last deleted first."""
        found = await self._store.conversations.deleted()
        if isinstance(found, StoreProblem):
            self._library.report(found)
            return ()
        return tuple(
            BinEntry(
                each.summary.id,
                each.summary.title,
                each.deleted,
                each.deleted + KEPT_AFTER_DELETION,
            )
            for each in found
        )

    async def look(self, conversation_id: str) -> Conversation | None:
        """A deleted conversation as it was, to be read."""
        found = await self._store.conversations.load(conversation_id)
        if not isinstance(found, StoreProblem):
            return found
        if found.kind is not ProblemKind.MISSING:
            self._library.report(found)
        return None

    async def restore(self, ids: Collection[str], watch: CopyWatch = UNWATCHED) -> int:
        """Bring conversations back into the list; how many. Once it is not wanted, the others stay.

        Those that are erased, or being erased, are passed over.
        """
        return len(await self._library.restore(*ids, watch=watch))

    async def erase(self, ids: Collection[str], watch: CopyWatch = UNWATCHED) -> int:
        """Erase conversations for ever; how many. Once it is not wanted, the others stay.

        Their words are wiped out of the file behind that; a program that is cut off before goes on
        with all of it at its next start. Backups that were made before hold them until
        ``held_until``.
        """
        erased = await self._store.bin.erase(ids, watch)
        if isinstance(erased, StoreProblem):
            self._library.report(erased)
            return 0
        if erased:
            self._wiping = spawn(self._store.wiping.wipe(), "wipe what was erased")
        return erased

    async def held_until(self) -> datetime.datetime | None:
        """Until when backups hold what is erased now; ``None`` if there are none."""
        return await self._store.backup.held_until()
