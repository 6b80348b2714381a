"""The bin: deleted conversations, erased for ever, any number of them at once."""

from __future__ import annotations

import datetime
from collections.abc import Collection

from orca_desktop.store import erasing, rows, wiping
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread
from orca_desktop.store.watching import UNWATCHED, CopyWatch


class StoredBin:
    """What was deleted in one database and can still be restored."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def erase(self, ids: Collection[str], watch: CopyWatch = UNWATCHED) -> int | StoreProblem:
        """Remove deleted conversations for ever; how many.

        That all of them go, and that their words must be wiped out of the file, is noted first, so
        that it is done whatever comes between (``Wiping.wipe``). Once it is not wanted any more,
        those that were not begun stay in the bin.
        """
        given = [rows.clean(id_) for id_ in ids]

        def work(connection: sqlite3.Connection) -> int:
            return _asking(connection, erasing.note_ids(connection, given))

        noted = await self._thread.write(work)
        if isinstance(noted, StoreProblem) or not noted:
            return noted
        kept = await erasing.finish(self._thread, watch, given)
        return kept if isinstance(kept, StoreProblem) else noted - kept

    async def erase_deleted_before(self, moment: datetime.datetime) -> int | StoreProblem:
        """The same with all that was deleted before a moment; the wipe takes it out."""
        limit = rows.moment(moment)

        def work(connection: sqlite3.Connection) -> int:
            return _asking(connection, erasing.note_deleted_before(connection, limit))

        return await self._thread.write(work)


def _asking(connection: sqlite3.Connection, noted: int) -> int:
    if noted:
        wiping.ask(connection)
    return noted
