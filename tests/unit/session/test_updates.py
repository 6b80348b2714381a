"""Newer versions are asked for where that is wanted, once a day, and never in practice."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from orca_desktop import __version__
from orca_desktop.domain import clock
from orca_desktop.domain.changes import Change, NewerVersionFound
from orca_desktop.domain.network import NetworkChoices, ProxyUse
from orca_desktop.gateway import releases
from orca_desktop.gateway.network import Network
from orca_desktop.session.remembered import Remembered
from orca_desktop.session.updates import FACT, Updates
from orca_desktop.store import Store
from tests.support.release_server import ReleaseServer, told

START = datetime.datetime(2026, 11, 29, 0, 0, 30, tzinfo=datetime.UTC)
HOUR = datetime.timedelta(hours=1)


class World:
    """A profile on the disk, a clock that is set by hand, and the address on this computer."""

    def __init__(self, store: Store, server: ReleaseServer) -> None:
        self.store = store
        self.server = server
        self.now = START
        self.practises = False
        self.published: list[Change] = []

    async def run(self) -> Updates:
        """What a start of the program knows."""
        remembered = Remembered(self.store, self.published.append)
        await remembered.load()
        network = Network(NetworkChoices(ProxyUse.NONE))
        return Updates(network, remembered, self.published.append, lambda: self.practises)

    @property
    def told(self) -> list[str]:
        return [
            each.release.version for each in self.published if isinstance(each, NewerVersionFound)
        ]


@pytest.fixture
async def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    store = await Store.open(tmp_path / "chats.db", tmp_path / "backups")
    assert isinstance(store, Store)
    async with ReleaseServer() as server:
        made = World(store, server)
        monkeypatch.setattr(releases, "ADDRESS", server.address)
        monkeypatch.setattr(clock, "now", lambda: made.now)
        yield made
    await store.close()


async def test_nobody_is_asked_until_that_is_wanted(world: World) -> None:
    updates = await world.run()
    assert not updates.is_wanted
    assert updates.asked is None
    await updates.ask_if_due()
    assert world.server.connections == 0


async def test_it_is_asked_once_a_day_over_all_starts(world: World) -> None:
    await (await world.run()).set_wanted(wanted=True)
    updates = await world.run()
    for hours, asked in ((0, 1), (1, 1), (23, 1), (24, 2), (47, 2), (48, 3)):
        world.now = START + hours * HOUR
        for _ in range(2):
            updates = await world.run()
            await updates.ask_if_due()
        assert world.server.connections == asked, hours
    assert world.told == ["99.1"] * 3
    await updates.set_wanted(wanted=False)
    world.now += 100 * HOUR
    await (await world.run()).ask_if_due()
    assert world.server.connections == 3


async def test_a_clock_that_was_set_back_does_not_end_it(world: World) -> None:
    updates = await world.run()
    await updates.set_wanted(wanted=True)
    world.now = START + 10_000 * HOUR
    await updates.ask_if_due()
    world.now = START
    await updates.ask_if_due()
    assert world.server.connections == 2


async def test_a_failure_counts_as_asked_and_is_told_nobody(world: World) -> None:
    world.server.answer = b""
    updates = await world.run()
    await updates.set_wanted(wanted=True)
    await updates.ask_if_due()
    await updates.ask_if_due()
    assert world.server.connections == 1
    assert world.published == []
    assert updates.asked is not None
    assert (updates.asked.when, updates.asked.newest) == (START, None)


@pytest.mark.parametrize("version", [__version__, "0.0.1"])
async def test_the_same_and_an_older_version_are_no_news(world: World, version: str) -> None:
    world.server.answer = told(version=version)
    updates = await world.run()
    await updates.set_wanted(wanted=True)
    await updates.ask_if_due()
    assert world.told == []
    assert updates.asked is not None
    assert updates.asked.newest is not None
    assert updates.asked.newer is None


async def test_a_version_that_is_skipped_is_not_told_but_the_next_one_is(world: World) -> None:
    updates = await world.run()
    await updates.set_wanted(wanted=True)
    await updates.ask_if_due()
    assert updates.asked is not None
    assert updates.asked.newer is not None
    await updates.skip(updates.asked.newer)
    world.now += 24 * HOUR
    updates = await world.run()
    await updates.ask_if_due()
    assert world.told == ["99.1"]
    world.server.answer = told(version="99.2")
    world.now += 24 * HOUR
    await updates.ask_if_due()
    assert world.told == ["99.1", "99.2"]


async def test_it_is_asked_by_hand_without_being_wanted(world: World) -> None:
    updates = await world.run()
    assert await updates.ask()
    assert not updates.is_wanted
    assert (await world.run()).asked == updates.asked
    assert world.told == [], "who asks looks at the answer"


async def test_practice_asks_nobody(world: World) -> None:
    world.practises = True
    updates = await world.run()
    await updates.set_wanted(wanted=True)
    await updates.ask_if_due()
    assert not await updates.ask()
    assert world.server.connections == 0


@pytest.mark.parametrize(
    "fact",
    [
        7,
        [],
        {"wanted": "yes", "asked": "today", "newest": {}},
        {"asked": True},
        {"asked": -(10**30)},
    ],
)
async def test_what_cannot_be_is_as_if_it_was_never_chosen(world: World, fact: Any) -> None:
    remembered = Remembered(world.store, world.published.append)
    await remembered.keep(FACT, fact)
    updates = Updates(Network(), remembered, world.published.append, lambda: False)
    assert not updates.is_wanted
    assert updates.asked is None or updates.asked.newest is None
