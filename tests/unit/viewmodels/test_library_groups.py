"""The order of the library: pinned first, then by days of this computer's own time."""

from __future__ import annotations

import datetime
import time

import pytest

from orca_desktop.domain.conversation import Summary
from orca_desktop.viewmodels.library_groups import LibraryGroup, Period, groups

TODAY = datetime.date(2026, 11, 23)


def summary(name: str, day: datetime.date, hour: int = 12, *, pinned: bool = False) -> Summary:
    at = datetime.datetime.combine(day, datetime.time(hour)).astimezone()
    return Summary(name, name, at, at, pinned=pinned)


@pytest.mark.parametrize(
    ("age", "period"),
    [
        (-3, Period.TODAY),
        (0, Period.TODAY),
        (1, Period.YESTERDAY),
        (2, Period.WEEK),
        (7, Period.WEEK),
        (8, Period.MONTH),
        (30, Period.MONTH),
        (31, datetime.date(2026, 10, 1)),
        (53, datetime.date(2026, 10, 1)),
        (54, datetime.date(2026, 9, 1)),
        (365, datetime.date(2025, 11, 1)),
    ],
)
@pytest.mark.parametrize("hour", [0, 23])
def test_each_age_has_its_group(age: int, period: object, hour: int) -> None:
    one = summary("a", TODAY - datetime.timedelta(days=age), hour)
    assert groups([one], TODAY) == (LibraryGroup(period, (one,)),)  # type: ignore[arg-type]


def test_pinned_ones_come_first_and_the_newest_first_in_each() -> None:
    days = [TODAY - datetime.timedelta(days=age) for age in (0, 0, 1, 40)]
    morning = summary("morning", days[0], 8)
    evening = summary("evening", days[1], 20)
    yesterday = summary("yesterday", days[2])
    old = summary("old", days[3], pinned=True)
    pinned = summary("pinned", days[0], pinned=True)
    found = groups([old, morning, yesterday, pinned, evening], TODAY)
    assert [(each.period, [one.id for one in each.conversations]) for each in found] == [
        (Period.PINNED, ["pinned", "old"]),
        (Period.TODAY, ["evening", "morning"]),
        (Period.YESTERDAY, ["yesterday"]),
    ]
    assert groups([], TODAY) == ()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is of POSIX")
@pytest.mark.parametrize(("zone", "year"), [("Asia/Tokyo", 9999), ("America/New_York", 1)])
def test_a_day_at_the_end_of_the_calendar_is_listed_in_every_zone(
    monkeypatch: pytest.MonkeyPatch, zone: str, year: int
) -> None:
    """A file from outside may tell any time; the list must bear it at every start."""
    first = year == 1
    at = datetime.datetime(1, 1, 1, tzinfo=datetime.UTC)
    if not first:
        at = datetime.datetime(9999, 12, 31, 23, 59, tzinfo=datetime.UTC)
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        one = Summary("a", "a", at, at)
        (group,) = groups([one], TODAY)
    finally:
        monkeypatch.undo()
        time.tzset()
    assert group == LibraryGroup(at.date().replace(day=1) if first else Period.TODAY, (one,))
