"""The bin: deleted conversations, brought back or erased for ever, any number of them at once."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from typing import Final

from orca_desktop.store import rows, wiping
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread


class StoredBin:
    """What was deleted in one database and can still be restored."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def restore(self, ids: Collection[str]) -> int | StoreProblem:
        """Bring deleted conversations back, all or none; how many there were."""
        return await self._thread.write(lambda connection: _each(connection, _RESTORE, ids))

    async def erase(self, ids: Collection[str]) -> int | StoreProblem:
        """Remove deleted conversations for ever, all or none; how many there were.

        That their words must be wiped out of the file is noted in the same transaction, so that it
        is done whatever comes between (``Wiping.wipe``).
        """
        return await self._thread.write(
            lambda connection: sum(
                wiping.erase_conversations(connection, _IS_DELETED, rows.clean(id_)) for id_ in ids
            )
        )

    async def erase_deleted_before(self, moment: datetime.datetime) -> int | StoreProblem:
        """The same with all that was deleted before a moment."""
        limit = rows.moment(moment)
        return await self._thread.write(
            lambda connection: wiping.erase_conversations(connection, "deleted < ?", limit)
        )


def _each(connection: sqlite3.Connection, statement: str, ids: Collection[str]) -> int:
    """Run a statement for each id; how many rows were met."""
    return sum(connection.execute(statement, (rows.clean(id_),)).rowcount for id_ in ids)


_RESTORE: Final = "UPDATE conversation SET deleted = NULL WHERE id = ? AND deleted IS NOT NULL"
_IS_DELETED: Final = "id = ? AND deleted IS NOT NULL"
