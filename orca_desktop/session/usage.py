"""What was spent, for the person: totals, the rows of the usage page, and their own limits."""

from __future__ import annotations

import datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, Final, TypeVar

from orca_desktop.domain import clock
from orca_desktop.domain.changes import Told
from orca_desktop.domain.money import NOTHING_SPENT, OwnLimits, Spent, Total
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable

    from orca_desktop.domain.changes import Change
    from orca_desktop.store import Store

T = TypeVar("T")

DAYS: Final = 30
"""How many days the usage page shows, today included, unless told otherwise."""

_LIMITS: Final = "own_limits_usd"
_MESSAGE: Final = "message"
_DAY: Final = "day"


class SpendingBook:
    """Totals are those of the database, so they hold for all runs. Days are this computer's."""

    def __init__(self, store: Store, publish: Callable[[Change], None]) -> None:
        self._store = store
        self._publish = publish
        self._limits = OwnLimits()

    @property
    def limits(self) -> OwnLimits:
        """The amounts above which the person wants to be asked."""
        return self._limits

    async def load(self) -> None:
        """Read the limits that were set in earlier runs."""
        facts = self._or(await self._store.settings.load(), {})
        raw = facts.get(_LIMITS)
        if isinstance(raw, dict):
            self._limits = OwnLimits(_amount(raw.get(_MESSAGE)), _amount(raw.get(_DAY)))

    async def set_limits(self, limits: OwnLimits) -> None:
        """Ask above these amounts from now on."""
        self._limits = limits
        values = {_MESSAGE: _text(limits.per_message), _DAY: _text(limits.per_day)}
        self._or(await self._store.settings.save(_LIMITS, values), None)

    async def so_far(self) -> tuple[OwnLimits, Total]:
        """The person's own limits, and what was spent today if one of them asks for it."""
        limits = self._limits
        return limits, NOTHING_SPENT if limits.per_day is None else await self.today()

    async def of_conversation(self, conversation_id: str) -> Total:
        """What one conversation took, in all its branches."""
        usage = self._store.of(conversation_id).usage
        return self._or(await usage.of_conversation(conversation_id), NOTHING_SPENT)

    async def today(self) -> Total:
        """What this day took so far."""
        return await self._since(_midnight(clock.now()))

    async def month(self) -> Total:
        """What this calendar month took so far."""
        first = _midnight(clock.now()).replace(day=1, tzinfo=None)
        return await self._since(first.astimezone())

    async def by_day(self, days: int = DAYS) -> tuple[Spent, ...]:
        """Each of the last days, the oldest first, also those on which nothing was asked."""
        since, until = _span(days)
        found = {
            spent.key: spent for spent in self._or(await self._store.usage.by_day(since, until), ())
        }
        first = since.date()
        names = [str(first + datetime.timedelta(days=number)) for number in range(days)]
        return tuple(found.get(name, Spent(name, name, NOTHING_SPENT)) for name in names)

    async def by_model(self, days: int = DAYS) -> tuple[Spent, ...]:
        """The models of the last days, the costliest first."""
        return _costliest(self._or(await self._store.usage.by_model(*_span(days)), ()))

    async def by_conversation(self, days: int = DAYS) -> tuple[Spent, ...]:
        """The conversations of the last days, the costliest first.

        Where there are very many, the last row has no key and stands for all others together.
        """
        return self._or(await self._store.usage.by_conversation(*_span(days)), ())

    async def _since(self, moment: datetime.datetime) -> Total:
        until = clock.now() + datetime.timedelta(days=1)
        return self._or(await self._store.usage.between(moment, until), NOTHING_SPENT)

    def _or(self, result: T | StoreProblem, otherwise: T) -> T:
        if isinstance(result, StoreProblem):
            self._publish(Told(result.sentence, is_problem=True))
            return otherwise
        return result


def _midnight(moment: datetime.datetime) -> datetime.datetime:
    """The beginning of a moment's day by this computer's clock."""
    local = moment.astimezone().replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    return local.astimezone()


def _span(days: int) -> tuple[datetime.datetime, datetime.datetime]:
    """From the beginning of so many days ago to the end of today; days can be 23 or 25 hours."""
    today = _midnight(clock.now()).replace(tzinfo=None)
    since = today - datetime.timedelta(days=days - 1)
    return since.astimezone(), (today + datetime.timedelta(days=1)).astimezone()


def _costliest(rows: tuple[Spent, ...]) -> tuple[Spent, ...]:
    return tuple(sorted(rows, key=lambda row: row.total.cost or Decimal(0), reverse=True))


def _amount(raw: Any) -> Decimal | None:
    try:
        amount = Decimal(raw) if isinstance(raw, str) else None
    except InvalidOperation:
        return None
    return amount if amount is not None and amount.is_finite() and amount >= 0 else None


def _text(amount: Decimal | None) -> str | None:
    return None if amount is None else str(amount)
