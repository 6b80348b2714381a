"""What was written and not sent yet, one draft for each conversation."""

from __future__ import annotations

from typing import Final

from orca_desktop.domain import clock
from orca_desktop.domain.conversation import NO_DRAFT, Draft
from orca_desktop.store import blobs, rows
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread

_NOT_BEGUN: Final = ""


class Drafts:
    """The drafts of one database; ``None`` stands for the chat that has not begun."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def save(self, conversation_id: str | None, draft: Draft) -> StoreProblem | None:
        """Keep a draft; an empty one removes what was kept."""
        key = conversation_id or _NOT_BEGUN
        return await self._thread.write(lambda connection: save(connection, key, draft))

    async def load(self, conversation_id: str | None) -> Draft | StoreProblem:
        """The draft, empty if there is none."""
        key = conversation_id or _NOT_BEGUN
        return await self._thread.read(lambda connection: load(connection, key))


def save(connection: sqlite3.Connection, key: str, draft: Draft) -> None:
    """Keep a draft under the id of its conversation; an empty one removes what was kept."""
    if draft == NO_DRAFT:
        connection.execute("DELETE FROM draft WHERE conversation_id = ?", (key,))
        return
    values = (key, rows.moment(clock.now()), rows.dump(draft.text), rows.dump_blocks(draft.blocks))
    connection.execute(_SAVE, values)
    blobs.hold(connection, "draft", key, draft.blocks)


def load(connection: sqlite3.Connection, key: str) -> Draft:
    """The draft of a conversation's id, empty if there is none."""
    row = connection.execute(_LOAD, (key,)).fetchone()
    if row is None:
        return NO_DRAFT
    return Draft(rows.load(row[0], ""), rows.load_blocks(row[1]))


_SAVE: Final = """
    INSERT INTO draft (conversation_id, updated, text, blocks) VALUES (?, ?, ?, ?)
    ON CONFLICT (conversation_id) DO UPDATE SET
        updated = excluded.updated, text = excluded.text, blocks = excluded.blocks
"""
_LOAD: Final = "SELECT text, blocks FROM draft WHERE conversation_id = ?"
