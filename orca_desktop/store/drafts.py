"""What was written and not sent yet, one draft for each conversation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

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

    async def clear(self, conversation_id: str | None) -> StoreProblem | None:
        """Forget the words of a draft, which were asked; what waits goes on waiting."""
        key = conversation_id or _NOT_BEGUN
        return await self._thread.write(lambda connection: clear(connection, key))

    async def load(self, conversation_id: str | None) -> Draft | StoreProblem:
        """The draft, empty if there is none."""
        key = conversation_id or _NOT_BEGUN
        return await self._thread.read(lambda connection: load(connection, key))


def save(connection: sqlite3.Connection, key: str, draft: Draft) -> None:
    """Keep a draft under the id of its conversation; an empty one removes what was kept."""
    if draft == NO_DRAFT:
        connection.execute("DELETE FROM draft WHERE conversation_id = ?", (key,))
        return
    waiting = rows.dump([[each.text, rows.dump_blocks(each.blocks)] for each in draft.waiting])
    words, attached = rows.dump(draft.text), rows.dump_blocks(draft.blocks)
    connection.execute(_SAVE, (key, rows.moment(clock.now()), words, attached, waiting))
    hold(connection, key, draft)


def hold(connection: sqlite3.Connection, key: str, draft: Draft) -> None:
    """Let a draft hold the contents that it names, and those that wait with it."""
    each = (draft, *draft.waiting)
    blobs.hold(connection, "draft", key, [block for one in each for block in one.blocks])


def clear(connection: sqlite3.Connection, key: str) -> None:
    """Forget the words of a draft, which were asked; what waits goes on waiting."""
    save(connection, key, Draft(waiting=load(connection, key).waiting))


def load(connection: sqlite3.Connection, key: str) -> Draft:
    """The draft of a conversation's id, empty if there is none."""
    row = connection.execute(_LOAD, (key,)).fetchone()
    if row is None:
        return NO_DRAFT
    return read(*row)


def read(text: str, attached: str, waiting: str) -> Draft:
    """The draft of a row; what cannot be read of it is left out."""
    waits = [
        Draft(words, rows.load_blocks(with_it)) for words, with_it in _pairs(rows.load(waiting, []))
    ]
    return Draft(rows.load(text, ""), rows.load_blocks(attached), tuple(waits))


def _pairs(value: list[Any]) -> Iterator[tuple[str, str]]:
    for each in value:
        match each:
            case [str(words), str(attached)]:
                yield words, attached
            case _:
                pass


_SAVE: Final = """
    INSERT INTO draft (conversation_id, updated, text, blocks, waiting) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (conversation_id) DO UPDATE SET updated = excluded.updated,
        text = excluded.text, blocks = excluded.blocks, waiting = excluded.waiting
"""
_LOAD: Final = "SELECT text, blocks, waiting FROM draft WHERE conversation_id = ?"
