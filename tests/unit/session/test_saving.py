"""What the person is told while nothing can be saved, on a real disk that is really full."""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from orca_desktop import paths
from orca_desktop.domain.changes import Change, SavingChanged
from orca_desktop.domain.conversation import Draft
from orca_desktop.session.store_health import TRIALS, StoreHealth
from orca_desktop.store import Store
from orca_desktop.store.engine import sqlite3
from tests.support.waiting import turns, until
from tests.unit.store import values

PAUSE = 0.05


def mount(*words: str | Path) -> bool:
    with contextlib.suppress(OSError):
        done = subprocess.run(["mount", *map(str, words)], capture_output=True, check=False)
        return done.returncode == 0
    return False


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, which can be filled up and made read-only."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not mount("-t", "tmpfs", "-o", "size=2m", "tmpfs", folder):
        pytest.skip("only the system's administrator may mount a disk")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def fill(folder: Path) -> Path:
    """Use up the last byte of a disk."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"x" * 512)
    return filler


@contextlib.asynccontextmanager
async def watched(folder: Path) -> AsyncIterator[tuple[Store, list[Change]]]:
    store = await values.opened(folder / "chats.db")
    told: list[Change] = []
    saving = StoreHealth(store, told.append, PAUSE)
    yield store, told
    saving.close()
    await store.close()


async def test_a_full_disk_is_told_once_and_its_end_too(disk, monkeypatch):
    async with watched(disk) as (store, told):
        assert await store.drafts.save(None, Draft("kept")) is None
        assert told == []
        filler = fill(disk)
        for length in (300_000, 300_001, 300_002):
            assert await store.drafts.save(None, Draft("x" * length)) is not None
        assert len(told) == 1
        (change,) = told
        assert isinstance(change, SavingChanged)
        assert "no space left" in str(change.problem)
        assert str(disk) in str(change.problem)
        trials = []
        prove = store.prove

        async def counted() -> object:
            trials.append(await prove())
            return trials[-1]

        monkeypatch.setattr(store, "prove", counted)
        await until(lambda: len(trials) > 1)
        assert len(told) == 1, "it stands as long as it is true"
        assert await store.drafts.load(None) == Draft("kept")
        filler.unlink()
        await until(lambda: len(told) > 1)
        assert told[1:] == [SavingChanged(None)]
        assert await store.drafts.save(None, Draft("x" * 300_000)) is None
        assert await store.settings.load() == {}
        fill(disk)
        await store.drafts.save(None, Draft("x" * 900_000))
        assert len(told) == 3, "and it is told again"


async def test_a_file_that_may_not_be_written_any_more_is_told_as_that(tmp_path):
    """SQLite itself refuses, as it does when the system has made the disk read-only."""
    async with watched(tmp_path) as (store, told):
        assert await store.drafts.save(None, Draft("kept")) is None

        def only_read(on: int) -> Callable[[sqlite3.Connection], None]:
            return lambda connection: connection.execute(f"PRAGMA query_only = {on}").close()

        await store.thread.read(only_read(1))
        assert await store.drafts.save(None, Draft("lost")) is not None
        assert await store.drafts.load(None) == Draft("kept")
        assert len(told) == 1
        change = told[0]
        assert isinstance(change, SavingChanged)
        assert "may not be written" in str(change.problem)
        await store.thread.read(only_read(0))
        await until(lambda: told[1:] == [SavingChanged(None)])


async def test_damage_is_told_and_not_tried_again(tmp_path):
    path = tmp_path / "chats.db"
    store = await values.opened(path)
    for number in range(200):
        turn = values.turn("long " * 500)
        await store.conversations.add_turn(values.conversation(title=f"Chat {number}"), turn)
    await store.close()
    store = await values.opened(path)
    told: list[Change] = []
    saving = StoreHealth(store, told.append, PAUSE)
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(b"\xff" * (size - 4096 * 3))
    await store.thread.read(lambda connection: connection.execute("PRAGMA shrink_memory").close())
    await store.conversations.list()
    await store.search.find("long")
    await until(lambda: told)
    assert isinstance(told[0], SavingChanged)
    assert "damaged" in str(told[0].problem)
    await turns(2)
    assert not any(task.get_name() == TRIALS for task in asyncio.all_tasks())
    assert len(told) == 1
    saving.close()
    await store.close()


async def test_a_full_profile_with_chats_opens_and_one_without_does_not(disk):
    profile = paths.open_profile(disk)
    assert isinstance(profile, paths.Profile)
    assert not profile.is_full
    store = await values.opened(profile.database)
    await store.close()
    fill(disk)
    profile = paths.open_profile(disk)
    assert isinstance(profile, paths.Profile)
    assert profile.is_full
    store = await values.opened(profile.database)
    assert await store.prove() is not None
    await store.close()
    profile.database.unlink()
    fill(disk)
    assert isinstance(paths.open_profile(disk), paths.ProfileProblem)
