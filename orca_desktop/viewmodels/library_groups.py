"""The groups of the library: pinned conversations first, then by how long ago they were used."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable


class Period(enum.IntEnum):
    """The groups that have a name of their own; older conversations are grouped by month."""

    PINNED = 0
    TODAY = 1
    YESTERDAY = 2
    WEEK = 3
    MONTH = 4


_FIRST_DAYS = {Period.TODAY: 0, Period.YESTERDAY: 1, Period.WEEK: 7, Period.MONTH: 30}


def period_of(day: datetime.date, today: datetime.date) -> Period | datetime.date:
    """The group of what was used last on a day; of a month it is the month's first day.

    Days are those of the computer's own time zone; a clock set back puts a conversation of the
    future under today.
    """
    age = (today - day).days
    for period, first in _FIRST_DAYS.items():
        if age <= first:
            return period
    return day.replace(day=1)


def begin_of(period: Period | datetime.date, today: datetime.date) -> datetime.datetime | None:
    """The first moment of a group in the computer's own zone; ``None`` if it cannot be told."""
    try:
        if isinstance(period, Period):
            day = today - datetime.timedelta(days=_FIRST_DAYS[period])
        else:
            day = period
        return datetime.datetime.combine(day, datetime.time()).astimezone()
    except (OverflowError, ValueError, OSError):
        return None


def in_order(periods: Iterable[Period | datetime.date]) -> list[Period | datetime.date]:
    """Groups as they stand below one another: those with names first, then the latest month."""
    found = tuple(periods)
    named = sorted(each for each in found if isinstance(each, Period))
    months = [each for each in found if not isinstance(each, Period)]
    return [*named, *sorted(months, reverse=True)]
