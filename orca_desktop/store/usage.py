"""What answers took and cost, added up by the database. Unknown amounts are counted, not added.

Sums are kept for each quarter of an hour and for each conversation (migration 17); what of a span
is no whole quarter, and what of a conversation lies outside of a span, is added from its answers.
"""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from orca_desktop.domain import clock
from orca_desktop.domain.money import Spent, Total
from orca_desktop.store import rows
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread

_BILLION: Final = Decimal(1_000_000_000)
_MOST: Final = 1_000_000_000_000_000
"""The largest amount that is kept, as elsewhere: a sum of absurd ones must not overflow."""

_SLOT: Final = 900_000_000
"""Microseconds of a quarter of an hour: days begin at one of them in every zone of time."""

MOST_CONVERSATIONS: Final = 200
"""So many conversations have a row of their own, the costliest; the others share one."""


@dataclass(frozen=True, slots=True)
class Unsettled:
    """An answer whose final price is not known yet, and the id by which it can be asked for."""

    reply_id: str
    request_id: str


class StoredUsage:
    """What was spent, as one database knows it."""

    def __init__(self, thread: StoreThread) -> None:
        self._thread = thread

    async def of_conversation(self, conversation_id: str) -> Total | StoreProblem:
        """What one conversation took, in all its branches."""
        return await self._one(_OF_CONVERSATION, {"id": conversation_id})

    async def between(
        self, since: datetime.datetime, until: datetime.datetime
    ) -> Total | StoreProblem:
        """What was taken in a span of time; practice is left out."""
        statement = f"SELECT {_ADDED} FROM ({_PARTS})"  # noqa: S608 - constants
        return await self._one(statement, _span(since, until))

    async def by_day(
        self, since: datetime.datetime, until: datetime.datetime
    ) -> tuple[Spent, ...] | StoreProblem:
        """The days of a span on which anything was asked, by this computer's clock."""
        values = _span(since, until)

        def work(connection: sqlite3.Connection) -> tuple[Spent, ...]:
            days = _days(connection, values)
            return _spent(connection, _DAYS, {**values, "days": json.dumps(days)})

        return await self._thread.read(work)

    async def by_model(
        self, since: datetime.datetime, until: datetime.datetime
    ) -> tuple[Spent, ...] | StoreProblem:
        """The models that were asked in a span."""
        return await self._rows(_GROUPED.format(key="model"), _span(since, until))

    async def by_conversation(
        self, since: datetime.datetime, until: datetime.datetime
    ) -> tuple[Spent, ...] | StoreProblem:
        """The conversations of a span, the costliest first; those that are gone have no label.

        Where there are very many, the last row has no key and stands for all others together.
        """
        values = {"since": rows.moment(since), "until": rows.moment(until)}
        return await self._rows(_CONVERSATIONS, {**values, "most": MOST_CONVERSATIONS})

    async def settle(self, reply_id: str, cost: Decimal) -> StoreProblem | None:
        """Keep what was billed for an answer in the end."""
        values = (min(int(cost * _BILLION), _MOST), reply_id)

        def work(connection: sqlite3.Connection) -> None:
            connection.execute(
                "UPDATE reply SET settled_cost_usd = ? WHERE id = ?", (str(cost), reply_id)
            )
            connection.execute("UPDATE spending SET settled = ? WHERE reply_id = ?", values)

        return await self._thread.write(work)

    async def unsettled(
        self, since: datetime.datetime, most: int
    ) -> tuple[Unsettled, ...] | StoreProblem:
        """The latest answers whose final price is not known, but could be asked for by one id."""

        def work(connection: sqlite3.Connection) -> tuple[Unsettled, ...]:
            found = connection.execute(_UNSETTLED, (rows.moment(since), most))
            return tuple(Unsettled(*row) for row in found)

        return await self._thread.read(work)

    async def _one(self, statement: str, values: dict[str, Any]) -> Total | StoreProblem:
        return await self._thread.read(
            lambda connection: _total(*connection.execute(statement, values).fetchone())
        )

    async def _rows(
        self, statement: str, values: dict[str, Any]
    ) -> tuple[Spent, ...] | StoreProblem:
        return await self._thread.read(lambda connection: _spent(connection, statement, values))


def _spent(
    connection: sqlite3.Connection, statement: str, values: dict[str, Any]
) -> tuple[Spent, ...]:
    return tuple(
        Spent(key, label, _total(*sums))
        for key, label, *sums in connection.execute(statement, values)
    )


def _days(connection: sqlite3.Connection, values: dict[str, Any]) -> list[tuple[str, int, int]]:
    """The days of this computer's clock on which there is anything in the whole quarters of a span.

    Of each its name, its first quarter, and the first one of the next day.
    """
    found: list[tuple[str, int, int]] = []
    first, last = values["first"], values["last"]
    while True:
        (slot,) = connection.execute(_NEXT_SLOT, (first, last)).fetchone()
        if slot is None:
            return found
        day = clock.local(rows.moment_of(slot * _SLOT)).date()
        first = min(_end_of(day, slot), last)
        found.append((day.isoformat(), slot, first))


def _end_of(day: datetime.date, slot: int) -> int:
    """The quarter of an hour with which a day is over here, whatever the clock does that night.

    Beyond the calendar it is the one after ``slot``.
    """
    try:
        midnight = datetime.datetime.combine(day + datetime.timedelta(days=1), datetime.time())
        return max(rows.moment(midnight.astimezone()) // _SLOT, slot + 1)
    except (OverflowError, ValueError, OSError):
        return slot + 1


def _total(
    replies: int | None, unpriced: int | None, cost: int | None, *counts: int | None
) -> Total:
    amount = None if cost is None else Decimal(cost) / _BILLION
    return Total(replies or 0, unpriced or 0, amount, *counts)


def _span(since: datetime.datetime, until: datetime.datetime) -> dict[str, int]:
    """A span, and the whole quarters of an hour in it: from where to where, and by number."""
    begin, end = rows.moment(since), rows.moment(until)
    first = -(-begin // _SLOT)
    last = max(end // _SLOT, first)
    whole = {"first": first, "last": last, "first_at": first * _SLOT, "last_at": last * _SLOT}
    return {"since": begin, "until": end, **whole}


_COUNTS: Final = """
    input_tokens, output_tokens, thinking_tokens, cache_read_tokens, cache_write_tokens, searches
"""
_SUMS_OF_COUNTS: Final = """
    sum(input_tokens), sum(output_tokens), sum(thinking_tokens), sum(cache_read_tokens),
    sum(cache_write_tokens), sum(searches)
"""
_OF_CONVERSATION: Final = f"""
    SELECT count(*), sum(practice = 0 AND coalesce(settled, cost) IS NULL),
        sum(CASE practice WHEN 0 THEN coalesce(settled, cost) END), {_SUMS_OF_COUNTS}
    FROM spending WHERE conversation_id = :id
"""  # noqa: S608 - made of constants
_ADDED: Final = f"sum(replies), sum(unpriced), sum(cost), {_SUMS_OF_COUNTS}"
_ONE: Final = f"""
    1 AS replies, coalesce(settled, cost) IS NULL AS unpriced, coalesce(settled, cost) AS cost,
    {_COUNTS}
"""
# What is before the first whole quarter, these, and what is after the last.
_PARTS: Final = f"""
    SELECT created, model, {_ONE} FROM spending
    WHERE practice = 0 AND created >= :since AND created < min(:first_at, :until)
    UNION ALL
    SELECT slot * {_SLOT}, model, replies, unpriced, cost, {_COUNTS} FROM spending_slot
    WHERE slot >= :first AND slot < :last
    UNION ALL
    SELECT created, model, {_ONE} FROM spending
    WHERE practice = 0 AND created >= :last_at AND created < :until
"""  # noqa: S608 - made of constants
_DAY: Final = "strftime('%Y-%m-%d', created / 1000000, 'unixepoch', 'localtime')"
_NEXT_SLOT: Final = "SELECT min(slot) FROM spending_slot WHERE slot >= ? AND slot < ?"
# To ask the clock for each quarter takes longer than all the rest, so their days are given.
_DAYS: Final = f"""
    SELECT k, k, {_ADDED} FROM (
        SELECT value ->> 0 AS k, replies, unpriced, cost, {_COUNTS} FROM json_each(:days)
        CROSS JOIN spending_slot ON slot >= value ->> 1 AND slot < value ->> 2
        UNION ALL
        SELECT {_DAY}, {_ONE} FROM spending
        WHERE practice = 0 AND created >= :since AND created < min(:first_at, :until)
        UNION ALL
        SELECT {_DAY}, {_ONE} FROM spending
        WHERE practice = 0 AND created >= :last_at AND created < :until
    ) GROUP BY k ORDER BY k
"""  # noqa: S608 - made of constants
_GROUPED: Final = f"SELECT {{key}} AS k, {{key}}, {_ADDED} FROM ({_PARTS}) GROUP BY k ORDER BY k"  # noqa: S608
# Conversations that lie in the span, and those that reach into it, of which some answers count.
_CONVERSATIONS: Final = f"""
    WITH reaching AS (
        SELECT conversation_id FROM spending_conversation_sum
        WHERE last >= :since AND first < :until AND (first < :since OR last >= :until)
    ), spent AS MATERIALIZED (
        SELECT conversation_id, replies, unpriced, cost, {_COUNTS} FROM spending_conversation_sum
        WHERE last >= :since AND last < :until AND first >= :since
        UNION ALL
        SELECT conversation_id, {_ADDED} FROM (
            SELECT conversation_id, {_ONE} FROM spending
            WHERE conversation_id IN reaching
                AND practice = 0 AND created >= :since AND created < :until
        ) GROUP BY conversation_id
    ), costliest AS MATERIALIZED (
        SELECT * FROM spent
        ORDER BY cost DESC, coalesce(input_tokens, 0) + coalesce(output_tokens, 0) DESC,
            conversation_id
        LIMIT :most
    )
    SELECT conversation_id,
        coalesce((SELECT title FROM conversation WHERE id = conversation_id), ''),
        replies, unpriced, cost, {_COUNTS}
    FROM costliest
    UNION ALL
    SELECT '', '', {_ADDED} FROM spent
    WHERE conversation_id NOT IN (SELECT conversation_id FROM costliest)
    HAVING count(*) > 0
"""  # noqa: S608 - made of constants
_UNSETTLED: Final = """
    SELECT reply_id, request_id FROM spending
    WHERE practice = 0 AND settled IS NULL AND request_id IS NOT NULL AND created >= ?
        AND NOT EXISTS (SELECT 1 FROM reply WHERE id = reply_id AND earlier IS NOT NULL)
    ORDER BY created DESC LIMIT ?
"""
