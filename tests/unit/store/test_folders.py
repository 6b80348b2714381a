"""Folders and tags in a real file: many conversations at once, nothing lost, all of it taken back."""

from __future__ import annotations

import dataclasses
from contextlib import closing
from pathlib import Path

import pytest

from orca_desktop.domain.conversation import Summary
from orca_desktop.domain.folders import Folder, FolderColor
from orca_desktop.store import Rearranged, StoreProblem, database, salvage
from orca_desktop.store.engine import sqlite3
from tests.unit.store import values


@pytest.fixture
async def store(tmp_path):
    opened = await values.opened(tmp_path / "chats.db")
    yield opened
    await opened.close()


async def three(store) -> list[str]:
    chats = [values.conversation(values.turn("?", values.reply()), title=each) for each in "abc"]
    for chat in chats:
        assert await store.conversations.save(chat) is None
    return [chat.id for chat in chats]


async def listed(store) -> dict[str, Summary]:
    return {each.id: each for each in await store.conversations.list()}


WORK = Folder("work", "Work", color=FolderColor.BLUE, preset_id="bold", instructions="Be brief.")
TAXES = Folder("taxes", "Taxes", parent="work", position=3)


async def test_folders_come_back_as_they_were(store):
    assert await store.folders.load() == ()
    for each in (WORK, TAXES):
        assert await store.folders.save(each) is None
    assert await store.folders.load() == (WORK, TAXES)
    renamed = dataclasses.replace(WORK, name="At work", color=FolderColor.RED)
    await store.folders.save(renamed)
    assert await store.folders.load() == (renamed, TAXES)


async def test_no_folder_gets_into_itself(store):
    deep = Folder("deep", "Deep", parent="taxes")
    for each in (WORK, TAXES, deep):
        await store.folders.save(each)
    await store.folders.save(dataclasses.replace(WORK, parent="deep"))
    await store.folders.save(dataclasses.replace(TAXES, parent="taxes"))
    assert {each.id: each.parent for each in await store.folders.load()} == {
        "work": None,
        "taxes": "work",
        "deep": "taxes",
    }


async def test_many_are_moved_tagged_and_archived_at_once_and_all_is_taken_back(store):
    ids = await three(store)
    await store.folders.save(WORK)
    before = await listed(store)

    def change(each):
        return dataclasses.replace(each, folder="work", tags=("Tax", "home"), archived=True)

    made = await store.conversations.arrange([*ids[:2], "nobody"], change)
    assert isinstance(made, Rearranged)
    assert [each.id for each in made.made] == ids[:2]
    assert all(each.tags == ("home", "Tax") and each.archived for each in made.listed)
    after = await listed(store)
    assert [after[id_].folder for id_ in ids] == ["work", "work", None]
    loaded = await store.conversations.load(ids[0])
    assert (loaded.head.folder, loaded.head.tags) == ("work", ("home", "Tax"))
    again = await store.conversations.arrange(ids[:2], change)
    assert again == Rearranged((), ())
    await store.conversations.take_back(made.made)
    assert await listed(store) == before


async def test_undo_leaves_what_was_changed_since(store):
    ids = await three(store)
    made = await store.conversations.arrange(
        ids, lambda each: dataclasses.replace(each, folder="one", pinned=True)
    )
    await store.conversations.arrange(
        ids[:1], lambda each: dataclasses.replace(each, folder="two", tags=("new",))
    )
    await store.conversations.take_back(made.made)
    found = await listed(store)
    assert [found[id_].folder for id_ in ids] == ["two", None, None]
    assert found[ids[0]].tags == ("new",)
    assert not any(each.pinned for each in found.values())


async def test_none_that_is_there_is_told(store):
    result = await store.conversations.arrange(["nobody"], lambda each: each)
    assert isinstance(result, StoreProblem)
    assert await store.conversations.arrange([], lambda each: each) == Rearranged((), ())


async def test_deleting_a_folder_leaves_its_conversations_and_is_undone(store):
    ids = await three(store)
    inner = Folder("inner", "Inner", parent="taxes")
    for each in (WORK, TAXES, inner):
        await store.folders.save(each)
    await store.conversations.arrange(ids, lambda each: dataclasses.replace(each, folder="taxes"))
    removed = await store.folders.remove("taxes")
    found = await listed(store)
    assert {each.folder for each in found.values()} == {"work"}
    assert {each.id: each.parent for each in await store.folders.load()} == {
        "work": None,
        "inner": "work",
    }
    await store.conversations.arrange(
        ids[:1], lambda each: dataclasses.replace(each, folder="inner")
    )
    assert await store.folders.put_back(removed) is None
    found = await listed(store)
    assert [found[id_].folder for id_ in ids] == ["inner", "taxes", "taxes"]
    assert {each.id: each.parent for each in await store.folders.load()} == {
        "work": None,
        "taxes": "work",
        "inner": "taxes",
    }
    assert await store.folders.remove("nobody") is None


async def test_a_tag_is_one_however_it_is_written_and_goes_with_its_last_use(store):
    first, second, _ = await three(store)

    async def tag(id_, *tags):
        await store.conversations.arrange([id_], lambda each: dataclasses.replace(each, tags=tags))

    await tag(first, "Straße", "  two   words ", "two words")
    await tag(second, "STRASSE")
    found = await listed(store)
    assert found[first].tags == ("Straße", "two words")
    assert found[second].tags == ("Straße",), "as it was first written"
    await tag(first)
    await tag(second)
    left = await store.thread.read(
        lambda connection: connection.execute("SELECT count(*) FROM tag").fetchone()
    )
    assert left == (0,)


async def test_the_words_of_a_tag_go_with_a_conversation_removed_for_good(store, tmp_path):
    first, *_ = await three(store)
    await store.conversations.arrange(
        [first], lambda each: dataclasses.replace(each, tags=("Geheimnis",))
    )
    await store.conversations.delete(first)
    assert await values.purge(store, first) is None
    await store.close()
    assert b"Geheimnis" not in (tmp_path / "chats.db").read_bytes()


async def test_a_conversation_that_is_saved_anew_stays_where_it_was(store):
    first, *_ = await three(store)
    await store.conversations.arrange(
        [first],
        lambda each: dataclasses.replace(each, folder="f", tags=("t",), archived=True, pinned=True),
    )
    loaded = await store.conversations.load(first)
    assert await store.conversations.save(loaded) is None
    assert (await listed(store))[first] == loaded.head
    assert (loaded.head.folder, loaded.head.tags, loaded.head.archived) == ("f", ("t",), True)


async def test_what_was_not_seen_is_remembered(store):
    first, *_ = await three(store)
    assert await store.conversations.mark_unread(first, unread=True) is None
    assert (await listed(store))[first].unread
    assert await store.conversations.mark_unread(first, unread=False) is None
    assert not (await listed(store))[first].unread


async def test_folders_and_tags_are_saved_of_a_damaged_file(tmp_path: Path):
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    store = await values.opened(old)
    ids = await three(store)
    for each in (WORK, TAXES):
        await store.folders.save(each)
    await store.conversations.arrange(
        ids[:2], lambda each: dataclasses.replace(each, folder="taxes", tags=("x", "y"))
    )
    before = await listed(store)
    await store.close()
    with closing(sqlite3.connect(old, isolation_level=None)) as connection:
        connection.execute("DELETE FROM folder WHERE id = 'work'")  # as damage would lose it
    with closing(sqlite3.connect(new, isolation_level=None)) as connection:
        database.migrate(connection, database.shipped_migrations())
    assert salvage.carry_over(old, new, None) is not None
    store = await values.opened(new)
    assert await listed(store) == before
    assert await store.folders.load() == (TAXES,)
    await store.close()
