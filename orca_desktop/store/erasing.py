"""Chats that are erased for ever, however many: noted all at once, taken out some rows at a time.

What is noted is out of the bin, and nothing brings it back; whatever cuts the rest off, the next
wipe goes on with it (wiping.py). From the first row on a chat has another id, so that nobody is
shown what is left of it. A few of its turns go in each job, and what is saved passes between.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Final

from orca_desktop.store import jobs
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread
from orca_desktop.store.watching import CopyWatch

_BEGUN: Final = "~"
"""How the id of a chat begins of which rows are gone; with nothing else do ids begin with it."""

_BY_ID: Final = ("draft", "conversation_preset")


def note_ids(connection: sqlite3.Connection, ids: Collection[str]) -> int:
    """Note deleted chats; how many there were."""
    return connection.execute(_NOTE_IDS, (json.dumps(list(ids)),)).rowcount


def note_deleted_before(connection: sqlite3.Connection, moment: int) -> int:
    """Note what was deleted before a moment, in microseconds; how many chats there were."""
    return connection.execute(_NOTE_OLD, (moment,)).rowcount


async def finish(
    thread: StoreThread, watch: CopyWatch, ids: Collection[str] = ()
) -> int | StoreProblem:
    """Take out all that is noted; how many of these chats are in the bin again.

    Those are, once it is not wanted any more, the ones that were not begun.
    """
    total = 0
    while True:
        left = await thread.write_part(
            lambda connection: _take_out_some(connection, jobs.JobTime(thread)), lasts=False
        )
        if isinstance(left, StoreProblem) or left == 0:
            return left
        total = max(total, left)
        watch.advance(total - left, total)
        if ids and not watch.is_wanted():
            return await thread.write(
                lambda connection: connection.execute(_UNNOTE, (json.dumps(list(ids)),)).rowcount
            )


def _take_out_some(connection: sqlite3.Connection, job: jobs.JobTime) -> int:
    """Take out rows for some milliseconds; how many chats are left."""
    while (row := connection.execute(_NEXT).fetchone()) is not None:
        _take_out(connection, *row)
        if job.is_over:
            break
    (left,) = connection.execute("SELECT count(*) FROM erasing").fetchone()
    return int(left)


def _take_out(connection: sqlite3.Connection, number: int, id_: str, is_deleted: int) -> None:
    """Take the last turn of a chat out, or what is left of it when there is none."""
    if not is_deleted:  # it was brought in again meanwhile
        connection.execute("DELETE FROM erasing WHERE conversation_id = ?", (id_,))
        return
    if not id_.startswith(_BEGUN):
        for table in _BY_ID:
            connection.execute(f"DELETE FROM {table} WHERE conversation_id = ?", (id_,))  # noqa: S608 - one of two
        connection.execute(_BEGIN, (_BEGUN, number))
    turn = connection.execute(_LAST_TURN, (number,)).fetchone()
    if turn is not None:
        set_aside(connection, "turn = ?", *turn)
        connection.execute("DELETE FROM turn WHERE number = ?", turn)
        return
    set_aside(connection, "conversation = ?", number)
    connection.execute("DELETE FROM conversation WHERE number = ?", (number,))


def erase_at_once(connection: sqlite3.Connection, conversation_id: str) -> int:
    """Erase a chat that is nowhere to be seen, deleted or not; whether there was one."""
    connection.execute("DELETE FROM draft WHERE conversation_id = ?", (conversation_id,))
    set_aside(connection, IS_OF_CHAT, conversation_id)
    return connection.execute("DELETE FROM conversation WHERE id = ?", (conversation_id,)).rowcount


def set_aside(connection: sqlite3.Connection, where: str, value: object) -> int:
    """Leave to the wipe what the index has of texts that are removed next: it takes long.

    How many texts those are.

    ``where`` is a condition on ``passage`` with one parameter, made of constants. Titles go at
    once, for their numbers are those of their conversations and can be given again.
    """
    connection.execute(_SET_ASIDE.format(where=where), (value,))
    return connection.execute(_LEAVE_THE_INDEX.format(where=where), (value,)).rowcount


_NOTE_IDS: Final = """
    INSERT OR IGNORE INTO erasing (conversation_id) SELECT id FROM conversation
    WHERE id IN (SELECT value FROM json_each(?)) AND deleted IS NOT NULL
"""
_NOTE_OLD: Final = """
    INSERT OR IGNORE INTO erasing (conversation_id) SELECT id FROM conversation WHERE deleted < ?
"""
_UNNOTE: Final = """
    DELETE FROM erasing WHERE conversation_id IN (SELECT value FROM json_each(?))
"""
# Those that are begun go on first: their ids are the last ones.
_NEXT: Final = """
    SELECT number, id, deleted IS NOT NULL FROM erasing
    JOIN conversation ON conversation.id = erasing.conversation_id
    ORDER BY conversation_id DESC LIMIT 1
"""
_BEGIN: Final = "UPDATE conversation SET id = ? || id WHERE number = ?"
_LAST_TURN: Final = """
    SELECT number FROM turn WHERE conversation = ? ORDER BY position DESC LIMIT 1
"""
IS_OF_CHAT: Final = "conversation = (SELECT number FROM conversation WHERE id = ?)"
_SET_ASIDE: Final = """
    INSERT INTO passage_erased (number, text)
    SELECT number, text FROM passage WHERE folded AND number > 0 AND {where}
"""
_LEAVE_THE_INDEX: Final = """
    UPDATE passage SET folded = 0 WHERE folded AND number > 0 AND {where}
"""
