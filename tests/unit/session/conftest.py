"""A session over a real database file and the practice gateway, through the real client."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from random import Random

import pytest

from orca_desktop.domain.changes import Change
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.reply import Reply
from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.practice.transport import PracticeTransport
from orca_desktop.keychain import Keychain
from orca_desktop.session.access import Access
from orca_desktop.session.session import Session
from orca_desktop.store import Store, StoreProblem
from tests.support.waiting import turns, until


class Bench:
    """One session under test, what it published, and its profile on the disk."""

    def __init__(self, folder: Path, pace: float) -> None:
        self.folder = folder
        self.pace = pace
        self.keychain: Keychain
        self.is_practice = True
        self.changes: list[Change] = []
        self.store: Store
        self.session: Session

    async def open(self) -> Session:
        store = await Store.open(self.folder / "chats.db", self.folder / "backups")
        assert isinstance(store, Store)
        self.store = store
        transport = PracticeTransport(pace=self.pace, random=Random(1))  # noqa: S311
        practice = Gateway(address.PRACTICE, transport=lambda: transport, needs_key=False)
        self.keychain = Keychain()
        access = Access(Gateway(address.OFFICIAL), practice, self.keychain)
        self.session = Session(store, access, self.changes.append, practice=self.is_practice)
        await self.session.start()
        return self.session

    async def close(self) -> None:
        await self.session.close()
        await self.store.close()

    async def reopen(self) -> Session:
        await self.close()
        self.changes.clear()
        return await self.open()

    def of(self, kind: type) -> list[Change]:
        return [change for change in self.changes if isinstance(change, kind)]

    def newest(self) -> Reply:
        reply = self.session.shown.path[-1].chosen
        assert reply is not None
        return reply

    async def until(self, happened: Callable[[], object], seconds: float = 60.0) -> None:
        await until(happened, seconds)

    async def barrier(self) -> None:
        """Let all that can go on by itself do so, through the store and back, some times over."""
        for _ in range(5):
            await self.store.settings.load()
            await turns(5)

    async def stored(self, turn_id: str, enough: Callable[[Turn], object]) -> Turn:
        """A turn as it lies on the disk, once there is enough of it; it is read at once again."""
        conversation_id = self.session.shown.id
        async with asyncio.timeout(60):
            while True:
                found = await self.store.conversations.load(conversation_id)
                assert not isinstance(found, StoreProblem)
                if enough(found.by_id[turn_id]):
                    return found.by_id[turn_id]

    async def answered(self) -> Reply:
        await self.until(lambda: not self.newest().is_running)
        return self.newest()

    async def writing(self) -> Reply:
        await self.until(lambda: len(self.newest().text) > 20)
        return self.newest()


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    bench = Bench(tmp_path, pace=0)
    await bench.open()
    yield bench
    with contextlib.suppress(TimeoutError):
        await bench.close()


@pytest.fixture
async def slow(tmp_path: Path) -> AsyncIterator[Bench]:
    bench = Bench(tmp_path, pace=60)
    await bench.open()
    yield bench
    await bench.close()
