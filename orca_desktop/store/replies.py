"""Replies in the database: begun, written on while they stream, finished."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from orca_desktop.domain import history
from orca_desktop.domain.blocks import Block
from orca_desktop.domain.comparison import Comparison
from orca_desktop.domain.parameters import Settings
from orca_desktop.domain.reply import Origin, Reply, Status, left_running
from orca_desktop.store import blobs, deltas, erasing, rows, search, wiping
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import ProblemKind, StoreProblem
from orca_desktop.store.thread import StoreThread


class Rating(StrEnum):
    """What the person thinks of a reply."""

    GOOD = "good"
    BAD = "bad"
    BEST = "best"


@dataclass(frozen=True, slots=True)
class Opinion:
    """A rating and a note on one reply."""

    rating: Rating | None
    note: str


@dataclass(frozen=True, slots=True)
class Stored:
    """A reply as it lies in the database: with its turn's number and the turn that follows it."""

    turn: int
    reply: Reply
    next_turn_id: str | None


class Replies:
    """The replies of one database."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def begin(
        self, turn_id: str, reply: Reply, comparison: Comparison | None = None
    ) -> StoreProblem | None:
        """Add one more reply to a stored turn; it becomes the chosen one.

        With a comparison, that is kept together with the reply, and what was chosen stays so.
        """

        def work(connection: sqlite3.Connection) -> bool:
            row = connection.execute(_SELECT_TURN, (turn_id,)).fetchone()
            if row is None:
                return False
            turn, last = row
            insert(connection, turn, 0 if last is None else last + 1, reply)
            if comparison is None:
                connection.execute(
                    "UPDATE turn SET chosen_reply_id = ? WHERE number = ?", (reply.id, turn)
                )
            else:
                kept = (rows.dump_comparison(comparison), reply.id, turn)
                connection.execute(_JOIN_COMPARISON, kept)
            return True

        return self._done(await self._thread.write(work))

    async def resume(self, reply: Reply) -> StoreProblem | None:
        """Write on a reply that had ended, from what there is of it; it is running again."""
        return self._done(await self._thread.write(lambda connection: resume(connection, reply)))

    async def checkpoint(self, reply: Reply) -> StoreProblem | None:
        """Write what a running reply gained since the last time, at the cost of that alone."""
        return self._done(
            await self._thread.write(lambda connection: checkpoint(connection, reply))
        )

    async def finish(self, reply: Reply) -> StoreProblem | None:
        """Write a reply that has ended, whole, and make it findable."""
        return self._done(await self._thread.write(lambda connection: finish(connection, reply)))

    async def rate(
        self, reply_id: str, rating: Rating | None, note: str = ""
    ) -> StoreProblem | None:
        """Keep what the person thinks of a reply; no rating and no note remove it."""
        return self._done(
            await self._thread.write(lambda connection: rate(connection, reply_id, rating, note))
        )

    async def opinions(self, conversation_id: str) -> Mapping[str, Opinion] | StoreProblem:
        """The ratings and notes of a conversation by the ids of the replies."""
        return await self._thread.read(lambda connection: opinions(connection, conversation_id))

    def _done(self, met: bool | StoreProblem) -> StoreProblem | None:
        if isinstance(met, StoreProblem):
            return met
        return None if met else StoreProblem(ProblemKind.MISSING, self._thread.path)


def insert(connection: sqlite3.Connection, turn: int, position: int, reply: Reply) -> None:
    """Add a reply to a turn, running or ended."""
    running = reply.is_running
    number = connection.execute(
        _INSERT,
        (
            reply.id,
            turn,
            position,
            rows.moment(reply.created),
            rows.dump_sent_settings(reply.settings),
            rows.dump_withheld(reply.withheld),
            rows.clean(reply.settings.model),
            *_state(reply),
            "[]" if running else rows.dump_blocks(reply.blocks),
            None if reply.settled_cost is None else str(reply.settled_cost),
            reply.origin.value,
        ),
    ).lastrowid
    assert number is not None  # noqa: S101 - an INSERT has always one
    if running:
        checkpoint(connection, reply)
    else:
        blobs.hold(connection, "reply", number, reply.blocks)
        _index(connection, reply)


def resume(connection: sqlite3.Connection, reply: Reply) -> bool:
    """Let a reply that had ended be running again; false if it is not there or runs already."""
    changed = connection.execute(_RESUME, (reply.id,)).rowcount
    return changed > 0 and checkpoint(connection, reply)


def checkpoint(connection: sqlite3.Connection, reply: Reply) -> bool:
    """Append what a running reply gained; false if it is not there or has ended."""
    row = connection.execute(_SELECT_WRITTEN, (reply.id,)).fetchone()
    if row is None:
        return False
    number, written = row
    steps, marks = deltas.steps_between(rows.load(written, []), reply.parts)
    if steps:
        connection.execute(
            "INSERT INTO reply_delta (reply, steps) VALUES (?, ?)", (number, _dump_steps(steps))
        )
    connection.execute(_UPDATE_RUNNING, (*_state(reply), rows.dump(marks), number))
    return True


def finish(connection: sqlite3.Connection, reply: Reply) -> bool:
    """Write an ended reply whole and drop the steps that led to it."""
    changed = connection.execute(
        _UPDATE_ENDED, (*_state(reply), rows.dump_blocks(reply.blocks), reply.id)
    ).rowcount
    if not changed:
        return False
    connection.execute(
        "DELETE FROM reply_delta WHERE reply = (SELECT number FROM reply WHERE id = ?)",
        (reply.id,),
    )
    _index(connection, reply)
    return True


def rate(connection: sqlite3.Connection, reply_id: str, rating: Rating | None, note: str) -> bool:
    """Keep what the person thinks of a reply; false if it is not there."""
    values = (rating.value if rating else None, rows.clean(note) or None, reply_id)
    statement = "UPDATE reply SET rating = ?, note = ? WHERE id = ?"
    return connection.execute(statement, values).rowcount > 0


def opinions(connection: sqlite3.Connection, conversation_id: str) -> Mapping[str, Opinion]:
    """The ratings and notes of a conversation by the ids of the replies."""
    return {
        reply_id: Opinion(Rating(rating) if rating else None, note or "")
        for reply_id, rating, note in connection.execute(_OPINIONS, (conversation_id,))
    }


def end_running(connection: sqlite3.Connection) -> None:
    """End the replies that a program left running when it was cut off."""
    for row in connection.execute(_SELECT_RUNNING).fetchall():
        finish(connection, left_running(stored(connection, row, {}).reply))


def stored(
    connection: sqlite3.Connection, row: tuple[Any, ...], cache: dict[str, Settings]
) -> Stored:
    """The reply of a row of ``SELECT``; settings of equal text are made once."""
    number, turn, id_, created, settings, withheld, next_turn_id, blocks = row[:8]
    status, returned, response_id, request_id, reason, sequence, details = row[8:15]
    usage, cost, settled, timing, failure, sent, earlier, origin = row[15:]
    if settings not in cache:
        cache[settings] = rows.load_settings(settings)
    running = status == Status.STREAMING
    reply = Reply(
        id=id_,
        created=rows.moment_of(created),
        settings=cache[settings],
        withheld=rows.load_withheld(withheld) if withheld else (),
        status=_STATUSES[status],
        parts=_written(connection, number) if running else rows.load_blocks(blocks),
        response_id=response_id,
        request_id=request_id,
        model_returned=returned,
        stop_reason=reason,
        stop_sequence=sequence,
        stop_details=rows.load(details, {}) if details else None,
        usage=rows.load_usage(usage, cost),
        timing=rows.load_timing(timing),
        failure=rows.load_failure(failure) if failure else None,
        settled_cost=rows.load_amount(settled) if settled else None,
        sent=rows.load_sent(sent) if sent else None,
        earlier=rows.load_earlier(earlier) if earlier else None,
        origin=_ORIGINS[origin],
    )
    return Stored(turn, reply, next_turn_id)


def _written(connection: sqlite3.Connection, number: int) -> tuple[Block, ...]:
    return deltas.replayed(
        step
        for (text,) in connection.execute(_SELECT_STEPS, (number,))
        for step in rows.load(text, [])
    )


def _dump_steps(steps: Iterable[deltas.Step]) -> str:
    return f"[{','.join(text for step in steps if (text := _dump_step(step)))}]"


def _dump_step(step: deltas.Step) -> str:
    try:
        return rows.dump(step)
    except RecursionError:
        return ""  # a block nested beyond all measure; the others must not go with it


def _state(reply: Reply) -> tuple[Any, ...]:
    """The columns that change while a reply is made, in the order of the statements below."""
    cost = reply.usage.cost_usd
    return (
        reply.status.value,
        rows.clean_or_none(reply.model_returned),
        rows.clean_or_none(reply.response_id),
        rows.clean_or_none(reply.request_id),
        rows.clean_or_none(reply.stop_reason),
        rows.clean_or_none(reply.stop_sequence),
        None if reply.stop_details is None else rows.dump(reply.stop_details),
        rows.dump_usage(reply.usage),
        None if cost is None else str(cost),
        rows.dump_timing(reply.timing),
        rows.dump_failure(reply.failure),
        rows.dump_sent(reply.sent),
        rows.dump_earlier(reply.earlier),
    )


def _index(connection: sqlite3.Connection, reply: Reply) -> None:
    """Make an ended reply findable, let it hold its pictures, and note whether the chat waits."""
    number, turn, conversation = connection.execute(_SELECT_PLACE, (reply.id,)).fetchone()
    if erasing.set_aside(connection, "reply = ?", number):  # an answer that went on
        wiping.ask(connection)
    search.index_reply(connection, conversation, turn, number, reply.text)
    blobs.hold(connection, "reply", number, reply.blocks)
    waits = history.waits(reply)
    connection.execute(_WAITS_IF_NEWEST, (waits, conversation, turn, reply.id))


_STATUSES: Final = {status.value: status for status in Status}
_ORIGINS: Final = {origin.value: origin for origin in Origin}
_COLUMNS: Final = """
    reply.number, reply.turn, reply.id, reply.created, reply.settings, reply.withheld,
    reply.next_turn_id, reply.blocks,
    reply.status, reply.model_returned, reply.response_id, reply.request_id,
    reply.stop_reason, reply.stop_sequence, reply.stop_details,
    reply.usage, reply.cost_usd, reply.settled_cost_usd, reply.timing, reply.failure,
    reply.sent, reply.earlier, reply.origin
"""
SELECT_OF_CONVERSATION: Final = f"""
    SELECT {_COLUMNS} FROM turn JOIN reply ON reply.turn = turn.number
    WHERE turn.conversation = ? ORDER BY turn.position, reply.position
"""  # noqa: S608 - made of constants
SELECT_OF_TURNS: Final = f"""
    SELECT {_COLUMNS} FROM reply
    WHERE turn IN (SELECT value FROM json_each(?)) ORDER BY turn, position
"""  # noqa: S608 - made of constants
_SELECT_RUNNING: Final = f"""
    SELECT {_COLUMNS} FROM reply WHERE status = 'streaming'
"""  # noqa: S608 - made of constants
_SELECT_TURN: Final = """
    SELECT turn.number, max(reply.position) FROM turn
    LEFT JOIN reply ON reply.turn = turn.number WHERE turn.id = ? GROUP BY turn.number
"""
_JOIN_COMPARISON: Final = """
    UPDATE turn SET kind = 'comparison', comparison = ?,
        chosen_reply_id = coalesce(chosen_reply_id, ?) WHERE number = ?
"""
_SELECT_WRITTEN: Final = "SELECT number, written FROM reply WHERE id = ? AND status = 'streaming'"
_RESUME: Final = """
    UPDATE reply SET status = 'streaming', written = '[]', blocks = '[]', settled_cost_usd = NULL
    WHERE id = ? AND status <> 'streaming'
"""
_SELECT_STEPS: Final = "SELECT steps FROM reply_delta WHERE reply = ? ORDER BY number"
_SELECT_PLACE: Final = """
    SELECT reply.number, turn.number, turn.conversation FROM reply
    JOIN turn ON turn.number = reply.turn WHERE reply.id = ?
"""
_INSERT: Final = """
    INSERT INTO reply (
        id, turn, position, created, settings, withheld, model_asked,
        status, model_returned, response_id, request_id, stop_reason, stop_sequence, stop_details,
        usage, cost_usd, timing, failure, sent, earlier, blocks, settled_cost_usd,
        origin
    ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_UPDATE_RUNNING: Final = """
    UPDATE reply SET
        status = ?, model_returned = ?, response_id = ?, request_id = ?,
        stop_reason = ?, stop_sequence = ?, stop_details = ?,
        usage = ?, cost_usd = ?, timing = ?, failure = ?, sent = ?, earlier = ?, written = ?
    WHERE number = ?
"""
_UPDATE_ENDED: Final = """
    UPDATE reply SET
        status = ?, model_returned = ?, response_id = ?, request_id = ?,
        stop_reason = ?, stop_sequence = ?, stop_details = ?,
        usage = ?, cost_usd = ?, timing = ?, failure = ?, sent = ?, earlier = ?,
        written = NULL, blocks = ?
    WHERE id = ?
"""
_WAITS_IF_NEWEST: Final = """
    UPDATE conversation SET waits = ?1 WHERE number = ?2 AND waits <> ?1 AND ?3 = (
        SELECT number FROM turn WHERE conversation = ?2 AND chosen_reply_id = ?4
        AND position = (SELECT max(position) FROM turn WHERE conversation = ?2)
    )
"""
_OPINIONS: Final = """
    SELECT reply.id, reply.rating, reply.note FROM conversation
    JOIN turn ON turn.conversation = conversation.number JOIN reply ON reply.turn = turn.number
    WHERE conversation.id = ? AND (reply.rating IS NOT NULL OR reply.note IS NOT NULL)
"""
