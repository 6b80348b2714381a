"""A clock that is wrong for a while empties no bin."""

from __future__ import annotations

import datetime

import pytest

from orca_desktop.domain import clock
from orca_desktop.session.aging import KEPT_AFTER_DELETION, forgotten_before
from orca_desktop.store import Store
from tests.unit.store import values

TODAY = datetime.datetime(2026, 11, 28, 12, tzinfo=datetime.UTC)
HOUR, DAY = datetime.timedelta(hours=1), datetime.timedelta(days=1)


@pytest.fixture
async def store(tmp_path):
    opened = await values.opened(tmp_path / "chats.db")
    yield opened
    await opened.close()


async def kept_since(store: Store, monkeypatch: pytest.MonkeyPatch, now: datetime.datetime):
    """From which moment on what was deleted is kept, by a clock that shows this."""
    monkeypatch.setattr(clock, "now", lambda: now)
    return await forgotten_before(store) + KEPT_AFTER_DELETION


async def test_day_by_day_the_clock_is_believed(store, monkeypatch):
    for days in (0, 1, 3, 3.01, 9, 16):
        now = TODAY + days * DAY
        assert await kept_since(store, monkeypatch, now) == now


@pytest.mark.parametrize("jump", [8 * DAY, 400 * DAY, 20_000 * DAY])
async def test_a_clock_that_jumps_for_one_start_takes_nothing(store, monkeypatch, jump):
    await kept_since(store, monkeypatch, TODAY)
    for hours in (0, 1, 23):
        wrong = TODAY + jump + hours * HOUR
        assert await kept_since(store, monkeypatch, wrong) == TODAY
    for days in (1, 2, 8):
        assert await kept_since(store, monkeypatch, TODAY + days * DAY) == TODAY + days * DAY
    assert await kept_since(store, monkeypatch, TODAY + jump + 9 * DAY) <= TODAY + jump


async def test_after_a_long_pause_it_is_believed_a_day_later(store, monkeypatch):
    await kept_since(store, monkeypatch, TODAY)
    back = TODAY + 60 * DAY
    assert await kept_since(store, monkeypatch, back) == TODAY
    assert await kept_since(store, monkeypatch, back + 23 * HOUR) == TODAY
    assert await kept_since(store, monkeypatch, back + DAY) == back + DAY
    assert await kept_since(store, monkeypatch, back + 2 * DAY) == back + 2 * DAY


async def test_a_clock_that_goes_back_is_believed_and_takes_nothing_more(store, monkeypatch):
    await kept_since(store, monkeypatch, TODAY)
    before = TODAY - 300 * DAY
    assert await kept_since(store, monkeypatch, before) == before
    assert await kept_since(store, monkeypatch, before + DAY) == before + DAY
    assert await kept_since(store, monkeypatch, TODAY) < TODAY - 200 * DAY


async def test_where_nothing_can_be_read_nothing_is_taken(store, monkeypatch):
    monkeypatch.setattr(clock, "now", lambda: TODAY)
    await store.close()
    assert (await forgotten_before(store)).year == 1
