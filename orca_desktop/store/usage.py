"""What answers took and cost, added up by the database. Unknown amounts are counted, not added."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from orca_desktop.domain.money import Spent, Total
from orca_desktop.store import rows
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import StoreProblem
from orca_desktop.store.thread import StoreThread

_BILLION: Final = Decimal(1_000_000_000)


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
        return await self._one("conversation_id = ?", (conversation_id,))

    async def between(
        self, since: datetime.datetime, until: datetime.datetime
    ) -> Total | StoreProblem:
        """What was taken in a span of time; practice is left out."""
        return await self._one(_REAL_IN_SPAN, _span(since, until))

    async def by_day(
        self, since: datetime.datetime, until: datetime.datetime
    ) -> tuple[Spent, ...] | StoreProblem:
        """The days of a span on which anything was asked, by this computer's clock."""
        day = "strftime('%Y-%m-%d', created / 1000000, 'unixepoch', 'localtime')"
        return await self._rows(_GROUPED.format(key=day, label=day), _span(since, until))

    async def by_model(
        self, since: datetime.datetime, until: datetime.datetime
    ) -> tuple[Spent, ...] | StoreProblem:
        """The models that were asked in a span."""
        return await self._rows(_GROUPED.format(key="model", label="model"), _span(since, until))

    async def by_conversation(
        self, since: datetime.datetime, until: datetime.datetime
    ) -> tuple[Spent, ...] | StoreProblem:
        """The conversations of a span; those that are gone have no label."""
        title = "coalesce((SELECT title FROM conversation WHERE id = conversation_id), '')"
        return await self._rows(
            _GROUPED.format(key="conversation_id", label=title), _span(since, until)
        )

    async def settle(self, reply_id: str, cost: Decimal) -> StoreProblem | None:
        """Keep what was billed for an answer in the end."""
        values = (int(cost * _BILLION), reply_id)

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

    async def _one(self, condition: str, values: tuple[Any, ...]) -> Total | StoreProblem:
        statement = f"SELECT {_SUMS} FROM spending WHERE {condition}"  # noqa: S608 - constants
        return await self._thread.read(
            lambda connection: _total(*connection.execute(statement, values).fetchone())
        )

    async def _rows(
        self, statement: str, values: tuple[Any, ...]
    ) -> tuple[Spent, ...] | StoreProblem:
        return await self._thread.read(
            lambda connection: tuple(
                Spent(key, label, _total(*sums))
                for key, label, *sums in connection.execute(statement, values)
            )
        )


def _total(replies: int, unpriced: int | None, cost: int | None, *counts: int | None) -> Total:
    return Total(
        replies, unpriced or 0, None if cost is None else Decimal(cost) / _BILLION, *counts
    )


def _span(since: datetime.datetime, until: datetime.datetime) -> tuple[int, int]:
    return rows.moment(since), rows.moment(until)


_SUMS: Final = """
    count(*), sum(practice = 0 AND coalesce(settled, cost) IS NULL),
    sum(CASE practice WHEN 0 THEN coalesce(settled, cost) END),
    sum(input_tokens), sum(output_tokens), sum(thinking_tokens), sum(cache_read_tokens),
    sum(cache_write_tokens), sum(searches)
"""
_REAL_IN_SPAN: Final = "practice = 0 AND created >= ? AND created < ?"
_GROUPED: Final = f"""
    SELECT {{key}} AS k, {{label}}, {_SUMS} FROM spending WHERE {_REAL_IN_SPAN}
    GROUP BY k ORDER BY k
"""  # noqa: S608 - made of constants
_UNSETTLED: Final = """
    SELECT reply_id, request_id FROM spending
    WHERE practice = 0 AND settled IS NULL AND request_id IS NOT NULL AND created >= ?
        AND NOT EXISTS (SELECT 1 FROM reply WHERE id = reply_id AND earlier IS NOT NULL)
    ORDER BY created DESC LIMIT ?
"""
