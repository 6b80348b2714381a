"""The groups of the library: by days of this computer's own time."""

from __future__ import annotations

import datetime

import pytest

from orca_desktop.domain import clock
from orca_desktop.viewmodels.library_groups import Period, begin_of, in_order, period_of

TODAY = datetime.date(2026, 11, 23)
AGES = [
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
]


@pytest.mark.parametrize(("age", "period"), AGES)
def test_each_age_has_its_group(age: int, period: Period | datetime.date) -> None:
    assert period_of(TODAY - datetime.timedelta(days=age), TODAY) == period


@pytest.mark.parametrize("period", sorted({period for _, period in AGES[1:]}, key=str))
def test_a_group_begins_with_its_first_moment(period: Period | datetime.date) -> None:
    begins = begin_of(period, TODAY)
    assert begins is not None
    before = begins - datetime.timedelta(microseconds=1)
    assert period_of(clock.local(begins).date(), TODAY) == period
    assert period_of(clock.local(before).date(), TODAY) != period


def test_a_beginning_beyond_the_calendar_is_not_told() -> None:
    assert begin_of(Period.MONTH, datetime.date(1, 1, 2)) is None


def test_groups_stand_with_the_latest_first() -> None:
    months = [datetime.date(2025, 1, 1), datetime.date(2026, 3, 1)]
    mixed: list[Period | datetime.date] = [
        months[0],
        Period.WEEK,
        Period.PINNED,
        months[1],
        Period.TODAY,
    ]
    assert in_order(mixed) == [Period.PINNED, Period.TODAY, Period.WEEK, months[1], months[0]]
