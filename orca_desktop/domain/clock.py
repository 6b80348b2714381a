"""The time of day, always with its zone."""

from __future__ import annotations

import datetime


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
