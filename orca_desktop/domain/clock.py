"""The time of day, always with its zone."""

from __future__ import annotations

import datetime
from typing import Final

_EPOCH: Final = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_FIRST: Final = datetime.datetime(1, 1, 1, tzinfo=datetime.UTC)
_LAST: Final = datetime.datetime(9999, 12, 31, 23, 59, 59, tzinfo=datetime.UTC)
_MICROSECOND: Final = datetime.timedelta(microseconds=1)
_EXACT: Final = 4_000_000_000_000_000


def now() -> datetime.datetime:
    """The current moment in UTC; the only place that asks the system for the date."""
    return datetime.datetime.now(datetime.UTC)  # noqa: TID251 - this is the one allowed caller


def local(moment: datetime.datetime, zone: datetime.tzinfo | None = None) -> datetime.datetime:
    """A moment in a zone, or in that of this computer; far from today it stays as it is.

    Files from outside tell of years in which a zone leads out of the calendar.
    """
    try:
        return moment.astimezone(zone)
    except (OverflowError, ValueError, OSError):
        return moment


def moment(value: datetime.datetime) -> int:
    """A moment as microseconds since 1970 in UTC; one without a zone is taken as UTC."""
    aware = value if value.tzinfo else value.replace(tzinfo=datetime.UTC)
    return (aware - _EPOCH) // _MICROSECOND


def moment_of(number: int) -> datetime.datetime:
    """The moment of a number of microseconds; beyond the calendar it is the calendar's end."""
    if 0 <= number < _EXACT:  # asked for each of very many; a float tells it to the microsecond
        return datetime.datetime.fromtimestamp(number / 1_000_000, datetime.UTC)
    try:
        return _EPOCH + datetime.timedelta(microseconds=number)
    except OverflowError:
        return _LAST if number > 0 else _FIRST
