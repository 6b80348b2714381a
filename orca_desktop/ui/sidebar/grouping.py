"""The order of the library: pinned conversations first, then by how long ago they were used."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

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
class Heading:
    """The line above a group: a named period, or the first day of a month."""

    period: Period | datetime.date


def rows(summaries: Iterable[Summary], today: datetime.date) -> tuple[Heading | Summary, ...]:
    """Headings and conversations as the list shows them, newest first within a group.

    Days are those of the computer's own time zone; a clock set back puts a conversation of the
    future under today.
    """
    ordered = sorted(summaries, key=lambda each: each.updated, reverse=True)
    result: list[Heading | Summary] = []
    heading: Heading | None = None
    pinned = [each for each in ordered if each.pinned]
    if pinned:
        result = [Heading(Period.PINNED), *pinned]
    for each in ordered:
        if each.pinned:
            continue
        period = _period(each.updated.astimezone().date(), today)
        if heading is None or heading.period != period:
            heading = Heading(period)
            result.append(heading)
        result.append(each)
    return tuple(result)


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
