"""Changes that come quickly are written once, and nothing outruns them."""

from __future__ import annotations

import asyncio

import pytest

from orca_desktop.session import settings_keeper
from orca_desktop.session.settings_keeper import SettingsKeeper
from tests.support.waiting import turns


class Disk:
    """A disk that takes its time, and notes when a write begins and ends."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self.free = asyncio.Event()
        self.free.set()

    async def write(self) -> None:
        self.events.append("begins")
        await self.free.wait()
        self.events.append("ends")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings_keeper, "PAUSE_SECONDS", 0.0)


async def test_what_was_kept_now_is_not_written_again_later(quick: None) -> None:
    disk = Disk()
    keeper = SettingsKeeper(disk.write)
    for _ in range(10):
        keeper.keep_soon()
    await keeper.keep_now()
    assert disk.events == ["begins", "ends"]
    await turns(3)
    await keeper.keep_now()
    assert disk.events == ["begins", "ends"]


async def test_after_the_pause_it_is_written_by_itself(quick: None) -> None:
    disk = Disk()
    keeper = SettingsKeeper(disk.write)
    keeper.keep_soon()
    async with asyncio.timeout(60):
        while disk.events != ["begins", "ends"]:
            await asyncio.sleep(0)


async def test_who_waits_waits_for_a_write_under_way_and_for_what_came_since(quick: None) -> None:
    disk = Disk()
    keeper = SettingsKeeper(disk.write)
    disk.free.clear()
    keeper.keep_soon()
    first = asyncio.ensure_future(keeper.keep_now())  # noqa: TID251 - a second caller
    async with asyncio.timeout(60):
        while not disk.events:
            await asyncio.sleep(0)
    keeper.keep_soon()
    second = asyncio.ensure_future(keeper.keep_now())  # noqa: TID251 - a second caller
    await turns(3)
    assert not first.done() and not second.done()
    assert disk.events == ["begins"], "one after the other"
    disk.free.set()
    await asyncio.gather(first, second)
    assert disk.events == ["begins", "ends"] * 2


async def test_a_write_that_fails_holds_nobody_up(
    quick: None, caplog: pytest.LogCaptureFixture
) -> None:
    async def fail() -> None:
        raise OSError

    keeper = SettingsKeeper(fail)
    keeper.keep_soon()
    async with asyncio.timeout(60):
        await keeper.keep_now()
    assert "keep the settings failed" in caplog.text
