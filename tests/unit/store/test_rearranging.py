"""Very many chats are put elsewhere in small jobs: saves pass, and what cuts it off leaves all clean."""

from __future__ import annotations

import asyncio
import dataclasses
import os
import shutil
import signal
from typing import Any

import pytest

from orca_desktop.domain import clock
from orca_desktop.domain.folders import Folder
from orca_desktop.session.tasks import spawn
from orca_desktop.store import CopyWatch, ProblemKind, Rearranged, StoreProblem
from tests.unit.store import values

WORK = Folder("work", "Work")
CHATS = 30
CHANGES: dict[str, dict[str, Any]] = {
    "moved": {"folder": "work"},
    "tagged": {"tags": ("Tax", "home")},
    "pinned": {"pinned": True},
    "archived": {"archived": True},
    "deleted": {"deleted": clock.now()},
}


def into(**facts: Any) -> Any:
    return lambda each: dataclasses.replace(each, **facts)


async def filled(store: Any, number: int = CHATS) -> list[str]:
    """So many chats, and a folder."""
    await store.folders.save(WORK)
    ids = []
    for each in range(number):
        chat = values.conversation(values.turn(), title=f"Chat {each}")
        await store.conversations.save(chat)
        ids.append(chat.id)
    return ids


async def places(store: Any) -> dict[str, Any]:
    """Where each chat stands, those in the bin too."""
    found = await store.thread.read(
        lambda connection: connection.execute(
            "SELECT id, folder, pinned, archived, deleted, (SELECT group_concat(name) FROM tag "
            "JOIN conversation_tag ON tag.number = tag WHERE conversation = conversation.number) "
            "FROM conversation"
        ).fetchall()
    )
    return {id_: rest for id_, *rest in found}


@pytest.mark.parametrize("name", CHANGES)
async def test_very_many_are_put_elsewhere_in_small_jobs_and_all_comes_back(
    store, monkeypatch, name
):
    values.hurry(monkeypatch)
    ids = await filled(store)
    before = await places(store)
    statements: list[str] = []
    await store.thread.read(lambda connection: connection.set_trace_callback(statements.append))
    told: list[tuple[int, int]] = []
    watch = CopyWatch(lambda done, total: told.append((done, total)))
    made = await store.conversations.arrange([*ids, "nobody"], into(**CHANGES[name]), watch)
    assert isinstance(made, Rearranged)
    assert [each.id for each in made.made] == ids
    jobs = "\n".join(statements).split("BEGIN IMMEDIATE")[1:]
    assert max(each.count("UPDATE conversation") for each in jobs) == 1
    assert told == [(each, CHATS + 1) for each in range(1, CHATS + 2)]
    after = await places(store)
    assert all(after[each] != before[each] for each in ids)
    listed = {each.id: each for each in await store.conversations.list()}
    assert {each.id: each for each in made.listed} == (listed if name != "deleted" else {})
    statements.clear()
    back = await store.conversations.take_back(made.made)
    assert "\n".join(statements).count("BEGIN IMMEDIATE") == CHATS
    assert {each.id for each in back.listed} == set(ids)
    assert await places(store) == before


async def test_what_is_saved_passes_between_the_jobs(store, monkeypatch):
    values.hurry(monkeypatch)
    ids = await filled(store)
    arranging = spawn(store.conversations.arrange(ids, into(pinned=True)), "many are pinned")
    saved = 0
    while not arranging.done():
        assert await store.settings.save("a", saved) is None
        saved += 1
    assert saved >= CHATS / 2
    assert len((await arranging).made) == CHATS


async def test_what_is_not_wanted_any_more_stays_and_what_is_done_comes_back(store, monkeypatch):
    values.hurry(monkeypatch)
    ids = await filled(store)
    before = await places(store)
    done_of = [0]
    watch = CopyWatch(lambda done, _: done_of.append(done), lambda: done_of[-1] < 7)
    made = await store.conversations.arrange(ids, into(folder="work"), watch)
    assert [each.id for each in made.made] == ids[:7]
    assert made.problem is None
    after = await places(store)
    assert [after[each][0] for each in ids] == ["work"] * 7 + [None] * (CHATS - 7)
    await store.conversations.take_back(made.made)
    assert await places(store) == before


async def test_what_a_full_disk_keeps_from_it_stays_and_what_is_done_comes_back(store, monkeypatch):
    values.hurry(monkeypatch)
    ids = await filled(store)
    before = await places(store)
    write, left = store.thread.write_part, iter(range(5))

    async def ending(work: Any, **facts: bool) -> Any:
        if next(left, None) is None:
            return StoreProblem(ProblemKind.DISK_FULL, store.thread.path)
        return await write(work, **facts)

    monkeypatch.setattr(store.thread, "write_part", ending)
    made = await store.conversations.arrange(ids, into(folder="work"))
    assert isinstance(made, Rearranged)
    assert [each.id for each in made.made] == ids[:5]
    assert made.problem is not None
    refused = await store.conversations.arrange(ids, into(archived=True))
    assert isinstance(refused, StoreProblem), "where nothing was done the problem is all"
    monkeypatch.setattr(store.thread, "write_part", write)
    await store.conversations.take_back(made.made)
    assert await places(store) == before


async def test_undo_brings_nothing_back_that_is_being_erased(store):
    ids = await filled(store, 3)
    made = await store.conversations.arrange(ids, into(deleted=clock.now()))
    await store.thread.write(
        lambda connection: connection.execute(
            "INSERT INTO erasing (conversation_id) VALUES (?)", (ids[0],)
        ).close()
    )
    back = await store.conversations.take_back(made.made)
    assert {each.id for each in back.listed} == set(ids[1:])
    assert await store.wiping.wipe() is None


async def test_a_folder_of_very_many_goes_in_small_jobs_and_comes_back(store, monkeypatch):
    values.hurry(monkeypatch)
    ids = await filled(store)
    await store.conversations.arrange(ids, into(folder="work"))
    before = await places(store)
    statements: list[str] = []
    await store.thread.read(lambda connection: connection.set_trace_callback(statements.append))
    removed = await store.folders.remove("work")
    assert set(removed.conversation_ids) == set(ids)
    assert await store.folders.load() == ()
    assert not any(place[0] for place in (await places(store)).values())
    assert await store.folders.put_back(removed) is None
    assert await places(store) == before
    jobs = "\n".join(statements).split("BEGIN IMMEDIATE")
    assert len(jobs) > 2 * CHATS


@pytest.mark.parametrize("jobs", [0, 1, 9])
async def test_a_folder_that_could_not_be_taken_out_is_there_with_the_rest(
    store, monkeypatch, jobs
):
    values.hurry(monkeypatch)
    ids = await filled(store)
    await store.conversations.arrange(ids, into(folder="work"))
    write, left = store.thread.write_part, iter(range(jobs))

    async def ending(work: Any, **facts: bool) -> Any:
        if next(left, None) is None:
            return StoreProblem(ProblemKind.DISK_FULL, store.thread.path)
        return await write(work, **facts)

    monkeypatch.setattr(store.thread, "write_part", ending)
    assert isinstance(await store.folders.remove("work"), StoreProblem)
    assert await store.folders.load() == (WORK,)
    found = sorted(str(place[0]) for place in (await places(store)).values())
    assert found == ["None"] * jobs + ["work"] * (CHATS - jobs)


MOVER = """
import asyncio, dataclasses, sys
from pathlib import Path
from orca_desktop.store import CopyWatch, Store, jobs
jobs.JOB_SECONDS = jobs.ALONE_SECONDS = 0
jobs.LEAST = 1
def step(done, total):
    print(done, flush=True)
    sys.stdin.readline()
async def main():
    store = await Store.open(Path(sys.argv[1]))
    ids = sorted(each.id for each in await store.conversations.list())
    print("open", flush=True)
    change = lambda each: dataclasses.replace(each, folder="work", tags=("new",))
    await store.conversations.arrange(ids, change, CopyWatch(step))
asyncio.run(main())
"""


@pytest.mark.slow
@pytest.mark.kills
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal of POSIX")
async def test_kills_while_very_many_are_moved_leave_each_where_it_was_or_is_to_be(tmp_path):
    folder = tmp_path / "whole"
    folder.mkdir()
    store = await values.opened(folder / "chats.db")
    ids = sorted(await filled(store))
    await store.close()
    for number in (1, 2, 11, CHATS - 1, CHATS):
        copy = tmp_path / f"killed{number}"
        shutil.copytree(folder, copy)
        child = values.start(MOVER, copy / "chats.db")
        assert child.stdout is not None
        assert child.stdin is not None
        assert await asyncio.to_thread(child.stdout.readline) == b"open\n"
        for done in range(1, number + 1):
            assert await asyncio.to_thread(child.stdout.readline) == b"%d\n" % done
            if done < number:
                child.stdin.write(b"\n")
                child.stdin.flush()
        child.send_signal(signal.SIGKILL)
        await asyncio.to_thread(child.wait)
        for pipe in (child.stdin, child.stdout, child.stderr):
            assert pipe is not None
            pipe.close()
        store = await values.opened(copy / "chats.db")
        found = await places(store)
        moved, rest = ["work", 0, 0, None, "new"], [None, 0, 0, None, None]
        assert [found[each] for each in ids] == [moved] * number + [rest] * (CHATS - number)
        await store.close()
