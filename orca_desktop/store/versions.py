"""Versions of an answer that a person wrote: added beside the original, and taken away again."""

from __future__ import annotations

from typing import Final

from orca_desktop.domain.reply import Reply
from orca_desktop.store import erasing, replies, wiping
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import ProblemKind, StoreProblem
from orca_desktop.store.thread import StoreThread


class StoredVersions:
    """The versions of one database's answers."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def add(self, original_id: str, version: Reply) -> StoreProblem | None:
        """Add a version to the turn of an answer; it is shown, and what followed follows it."""

        def work(connection: sqlite3.Connection) -> bool:
            row = connection.execute(_PLACE, (original_id,)).fetchone()
            if row is None:
                return False
            turn, position = row
            replies.insert(connection, turn, position, version)
            _hang_over(connection, turn, original_id, version.id)
            return True

        return self._done(await self._thread.write(work))

    async def remove(self, version_id: str, original_id: str) -> StoreProblem | None:
        """Take a version away; the original is shown, and followed again."""

        def work(connection: sqlite3.Connection) -> bool:
            row = connection.execute(_PLACE, (version_id,)).fetchone()
            there = connection.execute(_PLACE, (original_id,)).fetchone()
            if row is None or there is None or row[0] != there[0]:
                return False
            _hang_over(connection, row[0], version_id, original_id)
            erasing.set_aside(connection, _IS_OF_REPLY, version_id)
            connection.execute("DELETE FROM reply WHERE id = ?", (version_id,))
            wiping.ask(connection)
            return True

        return self._done(await self._thread.write(work))

    def _done(self, met: bool | StoreProblem) -> StoreProblem | None:
        if isinstance(met, StoreProblem):
            return met
        return None if met else StoreProblem(ProblemKind.MISSING, self._thread.path)


def _hang_over(connection: sqlite3.Connection, turn: int, before: str, now: str) -> None:
    """Show one answer in the place of another, and let what followed that follow it."""
    connection.execute(_CHOOSE, (now, turn))
    connection.execute(_FOLLOW, (now, before, turn))
    connection.execute(_NEXT, (before, now))
    connection.execute(_NO_NEXT, (before,))


_IS_OF_REPLY: Final = "reply = (SELECT number FROM reply WHERE id = ?)"
_PLACE: Final = """
    SELECT turn, (SELECT max(position) + 1 FROM reply AS other WHERE other.turn = reply.turn)
    FROM reply WHERE id = ?
"""
_CHOOSE: Final = "UPDATE turn SET chosen_reply_id = ? WHERE number = ?"
_FOLLOW: Final = """
    UPDATE turn SET parent_reply_id = ? WHERE parent_reply_id = ?
    AND conversation = (SELECT conversation FROM turn AS own WHERE own.number = ?)
"""
_NEXT: Final = """
    UPDATE reply SET next_turn_id = (SELECT next_turn_id FROM reply AS other WHERE other.id = ?)
    WHERE id = ?
"""
_NO_NEXT: Final = "UPDATE reply SET next_turn_id = NULL WHERE id = ?"
