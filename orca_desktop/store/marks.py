"""Bookmarks in the database: which messages a person marked, and what was noted of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.domain.blocks import Block
from orca_desktop.domain.bookmarks import Bookmark
from orca_desktop.store import rows
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import ProblemKind, StoreProblem
from orca_desktop.store.thread import StoreThread


@dataclass(frozen=True, slots=True)
class MarkedMessage:
    """A bookmark with where it is: a question, or with a ``reply_id`` an answer, and its blocks."""

    bookmark: Bookmark
    conversation_id: str
    title: str
    turn_id: str
    reply_id: str | None
    blocks: tuple[Block, ...]

    @property
    def message_id(self) -> str:
        """The id of the answer, or that of the turn for its question."""
        return self.reply_id or self.turn_id


class StoredMarks:
    """The bookmarks of one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def all(self) -> tuple[MarkedMessage, ...] | StoreProblem:
        """Those in conversations that are not deleted, the latest first."""
        return await self._thread.read(
            lambda connection: tuple(map(_marked, connection.execute(_ALL)))
        )

    async def keep(self, message_id: str, bookmark: Bookmark) -> StoreProblem | None:
        """Mark a message, or note something else of one that is marked; it keeps its moment."""

        def work(connection: sqlite3.Connection) -> bool:
            return _keep(connection, message_id, bookmark)

        return self._done(await self._thread.write(work))

    async def remove(self, message_id: str) -> StoreProblem | None:
        """Take the mark of a message away."""

        def work(connection: sqlite3.Connection) -> bool:
            return connection.execute(_REMOVE, (message_id, message_id)).rowcount > 0

        return self._done(await self._thread.write(work))

    def _done(self, met: bool | StoreProblem) -> StoreProblem | None:
        if isinstance(met, StoreProblem):
            return met
        return None if met else StoreProblem(ProblemKind.MISSING, self._thread.path)


def of_conversation(connection: sqlite3.Connection, number: int) -> dict[str, Bookmark]:
    """The bookmarks of the conversation of that number, by the ids of their messages."""
    return {
        id_: Bookmark(rows.moment_of(created), note)
        for id_, created, note in connection.execute(_OF_CONVERSATION, (number, number))
    }


def of_turn(connection: sqlite3.Connection, number: int) -> dict[str, Bookmark]:
    """Those of the turn of that number and of its answers."""
    return {
        id_: Bookmark(rows.moment_of(created), note)
        for id_, created, note in connection.execute(_OF_TURN, (number, number))
    }


def insert(connection: sqlite3.Connection, bookmarks: Mapping[str, Bookmark]) -> None:
    """Mark messages that are there."""
    for message_id, bookmark in bookmarks.items():
        _keep(connection, message_id, bookmark)


def _keep(connection: sqlite3.Connection, message_id: str, bookmark: Bookmark) -> bool:
    values = (rows.clean(bookmark.note), rows.moment(bookmark.created), message_id)
    return any(connection.execute(statement, values).rowcount > 0 for statement in _KEEP)


def _marked(row: Any) -> MarkedMessage:
    note, created, conversation_id, title, turn_id, reply_id, blocks = row
    return MarkedMessage(
        Bookmark(rows.moment_of(created), note),
        conversation_id,
        title,
        turn_id,
        reply_id,
        rows.load_blocks(blocks),
    )


def _statements() -> Iterator[str]:
    for table in ("reply", "turn"):
        yield (
            f"INSERT INTO bookmark ({table}, note, created) SELECT number, ?, ? FROM {table} "  # noqa: S608
            f"WHERE id = ? ON CONFLICT ({table}) DO UPDATE SET note = excluded.note"
        )


_KEEP: Final = tuple(_statements())
_REMOVE: Final = """
    DELETE FROM bookmark WHERE reply = (SELECT number FROM reply WHERE id = ?)
    OR turn = (SELECT number FROM turn WHERE id = ?)
"""
_ALL: Final = """
    SELECT bookmark.note, bookmark.created, conversation.id, title, turn.id, reply.id,
        coalesce(reply.blocks, turn.prompt)
    FROM bookmark LEFT JOIN reply ON reply.number = bookmark.reply
    JOIN turn ON turn.number = coalesce(bookmark.turn, reply.turn)
    JOIN conversation ON conversation.number = turn.conversation
    WHERE deleted IS NULL ORDER BY bookmark.created DESC, bookmark.number DESC
"""
# There are few bookmarks and many messages: the bookmarks come first.
_OF_CONVERSATION: Final = """
    SELECT turn.id, bookmark.created, bookmark.note FROM bookmark
    CROSS JOIN turn ON turn.number = bookmark.turn WHERE turn.conversation = ?
    UNION ALL
    SELECT reply.id, bookmark.created, bookmark.note FROM bookmark
    CROSS JOIN reply ON reply.number = bookmark.reply
    CROSS JOIN turn ON turn.number = reply.turn WHERE turn.conversation = ?
"""
_OF_TURN: Final = """
    SELECT turn.id, bookmark.created, bookmark.note FROM turn
    JOIN bookmark ON bookmark.turn = turn.number WHERE turn.number = ?
    UNION ALL
    SELECT reply.id, bookmark.created, bookmark.note FROM reply
    JOIN bookmark ON bookmark.reply = reply.number WHERE reply.turn = ?
"""
