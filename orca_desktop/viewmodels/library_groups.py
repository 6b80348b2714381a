"""The order of the library: pinned conversations first, then by how long ago they were used."""

from __future__ import annotations

import datetime
import enum
import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from orca_desktop.domain import clock

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Summary


class Period(enum.Enum):
    """The groups that have a name of their own; older conversations are grouped by month."""

    PINNED = enum.auto()
    TODAY = enum.auto()
    YESTERDAY = enum.auto()
    WEEK = enum.auto()
    MONTH = enum.auto()


@dataclass(frozen=True, slots=True)
class LibraryGroup:
    """Conversations of a named period, or of the month that begins with a day."""

    period: Period | datetime.date
    conversations: tuple[Summary, ...]


def groups(summaries: Iterable[Summary], today: datetime.date) -> tuple[LibraryGroup, ...]:
    """Groups as the list shows them, none of them empty, newest first within each.

    Days are those of the computer's own time zone; a clock set back puts a conversation of the
    future under today.
    """
    ordered = sorted(summaries, key=lambda each: each.updated, reverse=True)
    pinned = tuple(each for each in ordered if each.pinned)
    others = (each for each in ordered if not each.pinned)
    periods = itertools.groupby(
        others, lambda each: _period(clock.local(each.updated).date(), today)
    )
    first = (LibraryGroup(Period.PINNED, pinned),) if pinned else ()
    return (*first, *(LibraryGroup(period, tuple(found)) for period, found in periods))


def _period(day: datetime.date, today: datetime.date) -> Period | datetime.date:
    age = (today - day).days
    if age <= 0:
        return Period.TODAY
    if age == 1:
        return Period.YESTERDAY
    if age <= 7:
        return Period.WEEK
    if age <= 30:
        return Period.MONTH
    return day.replace(day=1)
