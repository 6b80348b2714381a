"""The time of day, always with its zone."""

from __future__ import annotations

import datetime


def now() -> datetime.datetime:
    """The current moment in UTC; the only place that asks the system for the date."""
    return datetime.datetime.now(datetime.UTC)  # noqa: TID251 - this is the one allowed caller
