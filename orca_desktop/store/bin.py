"""The bin: deleted conversations, brought back or erased for ever, any number of them at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from typing import Final

from orca_desktop.store import conversations, rows
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
        is done whatever comes between (``Conversations.wipe``).
        """

        def work(connection: sqlite3.Connection) -> int:
            _each(connection, _ERASE_DRAFT, ids)
            erased = _each(connection, _ERASE, ids)
            if erased:
                conversations.ask_for_wipe(connection)
            return erased

        return await self._thread.write(work)


def _each(connection: sqlite3.Connection, statement: str, ids: Collection[str]) -> int:
    """Run a statement for each id; how many rows were met."""
    return sum(connection.execute(statement, (rows.clean(id_),)).rowcount for id_ in ids)


_RESTORE: Final = "UPDATE conversation SET deleted = NULL WHERE id = ? AND deleted IS NOT NULL"
_ERASE: Final = "DELETE FROM conversation WHERE id = ? AND deleted IS NOT NULL"
_ERASE_DRAFT: Final = """
    DELETE FROM draft
    WHERE conversation_id = (SELECT id FROM conversation WHERE id = ? AND deleted IS NOT NULL)
"""
