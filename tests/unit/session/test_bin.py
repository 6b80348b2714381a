"""The bin: what was deleted comes back as it was, and what is erased is nowhere any more."""

from __future__ import annotations

import dataclasses
import datetime
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from orca_desktop.domain import clock
from orca_desktop.domain.changes import Change, SummaryChanged, Told
from orca_desktop.domain.conversation import Draft
from orca_desktop.session import tasks
from orca_desktop.session.aging import KEPT_AFTER_DELETION
from orca_desktop.session.bin import Bin
from orca_desktop.session.library import Library
from orca_desktop.store import Arrangement, Store, backup
from tests.support.waiting import until
from tests.unit.store import values

WORD = "Rhododendronabc"


class Shelf:
    """A library with its bin over a real store."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.changes: list[Change] = []
        self.library = Library(store, self.changes.append)
        self.bin = Bin(store, self.library)

    async def wiped(self) -> None:
        await until(lambda: not tasks.running())


@pytest.fixture
async def shelf(tmp_path: Path) -> AsyncIterator[Shelf]:
    shelf = Shelf(await values.opened(tmp_path / "chats.db"))
    yield shelf
    await shelf.wiped()
    await shelf.store.close()


def in_bin(known: Arrangement) -> Arrangement:
    return dataclasses.replace(known, deleted=clock.now())


async def deleted(shelf: Shelf, *titles: str) -> list[str]:
    """Conversations with these titles, deleted one after another."""
    ids = []
    for title in titles:
        chat = values.conversation(values.turn(title, values.reply(title)), title=title)
        assert await shelf.store.conversations.save(chat) is None
        assert await shelf.library.arrange([chat.id], in_bin)
        ids.append(chat.id)
    return ids


async def test_the_bin_tells_what_was_deleted_when_and_until_when_it_stays(shelf, monkeypatch):
    now = datetime.datetime(2026, 11, 20, 12, tzinfo=datetime.UTC)
    monkeypatch.setattr(clock, "now", lambda: now)
    (first,) = await deleted(shelf, "first")
    later = now + datetime.timedelta(hours=1)
    monkeypatch.setattr(clock, "now", lambda: later)
    (second,) = await deleted(shelf, "second")
    entries = await shelf.bin.entries()
    assert [(each.id, each.title, each.deleted) for each in entries] == [
        (second, "second", later),
        (first, "first", now),
    ]
    assert [each.gone - each.deleted for each in entries] == [KEPT_AFTER_DELETION] * 2


async def test_what_is_deleted_can_be_read_and_several_come_back_at_once(shelf):
    ids = await deleted(shelf, "one", "two", "three")
    seen = await shelf.bin.look(ids[0])
    assert seen is not None
    assert seen.head.title == "one"
    shelf.changes.clear()
    assert await shelf.bin.restore(ids[:2]) == 2
    assert {type(each) for each in shelf.changes} == {SummaryChanged}
    assert {each.title for each in shelf.library.summaries} == {"one", "two"}
    assert [each.id for each in await shelf.bin.entries()] == ids[2:]
    assert await shelf.store.conversations.load(ids[0]) == seen


async def test_only_what_is_in_the_bin_is_restored_or_erased(shelf):
    kept = values.conversation(values.turn("kept", values.reply("kept")), title="kept")
    await shelf.store.conversations.save(kept)
    await shelf.store.drafts.save(kept.id, Draft("half a question"))
    assert await shelf.bin.erase([kept.id, "nobody"]) == 0
    assert await shelf.bin.restore([kept.id]) == 0
    assert await shelf.store.conversations.load(kept.id) == kept
    assert await shelf.store.drafts.load(kept.id) == Draft("half a question")


def files_with(word: str, folder: Path) -> list[str]:
    """The files in which a word stands, in any spelling of its letters that the store uses."""
    needles = (word.encode(), word.lower().encode())
    return sorted(
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and any(each in path.read_bytes() for each in needles)
    )


async def test_what_is_erased_is_in_no_file_any_more_but_older_backups(shelf, tmp_path):
    ids = await deleted(shelf, WORD, "another")
    await shelf.store.drafts.save(ids[0], Draft(WORD))
    old = await shelf.store.backup.make()
    assert isinstance(old, Path)
    assert files_with(WORD, tmp_path)
    assert await shelf.bin.erase(ids[:1]) == 1
    await shelf.wiped()
    assert files_with(WORD, tmp_path) == [f"backups/{old.name}"]
    assert [each.id for each in await shelf.bin.entries()] == ids[1:]
    assert await shelf.store.search.find(WORD) == ()
    old.unlink()
    assert isinstance(await shelf.store.backup.make(), Path)
    assert files_with(WORD, tmp_path) == []


async def test_a_wipe_that_was_cut_off_is_finished_by_the_next_program(
    shelf, tmp_path, monkeypatch
):
    async def cut_off() -> None:
        return None

    ids = await deleted(shelf, WORD)
    monkeypatch.setattr(shelf.store.wiping, "wipe", cut_off)
    await shelf.bin.erase(ids)
    await shelf.wiped()
    left = tmp_path / "left"
    left.mkdir()
    for path in tmp_path.glob("chats.db*"):
        shutil.copy(path, left)
    store = await values.opened(left / "chats.db")
    assert await store.wiping.wipe() is None
    await store.close()
    assert files_with(WORD, left) == []


async def test_until_when_older_backups_hold_what_is_erased(shelf):
    assert await shelf.bin.held_until() is None
    path = await shelf.store.backup.make()
    assert isinstance(path, Path)
    (made,) = backup.backups_in(path.parent)
    assert await shelf.bin.held_until() == made.made + backup.OLDEST_KEPT


async def test_a_store_that_refuses_is_told_and_nothing_is_changed(shelf):
    ids = await deleted(shelf, "one")
    await shelf.store.close()
    shelf.changes.clear()
    assert await shelf.bin.entries() == ()
    assert await shelf.bin.look(ids[0]) is None
    assert await shelf.bin.restore(ids) == 0
    assert await shelf.bin.erase(ids) == 0
    assert [type(each) for each in shelf.changes] == [Told] * 4
