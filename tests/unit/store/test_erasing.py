"""Very many chats are erased in small jobs, and nobody is ever shown a half of one."""

from __future__ import annotations

import asyncio
import os
import random
import re
import shutil
import signal
from typing import Any

import pytest

from orca_desktop.domain.conversation import Draft
from orca_desktop.store import CopyWatch, ProblemKind, StoreProblem, erasing
from tests.support.kills import kills
from tests.unit.store import values
from tests.unit.store.test_wiping import index_is_true


async def filled(store: Any, number: int = 12) -> list[Any]:
    """Chats in the bin, with drafts, beside one that lives."""
    await store.conversations.save(values.long_conversation(2, "stays"))
    chats = [values.long_conversation(4, f"kingfishers{number}") for number in range(number)]
    for each in chats:
        await store.conversations.save(each)
        await store.drafts.save(each.id, Draft("kingfishers draft"))
        await store.conversations.delete(each.id)
    return chats


async def in_bin(store: Any) -> set[str]:
    return {each.summary.id for each in await store.conversations.deleted()}


async def loaded(store: Any, chat: Any) -> Any:
    """The chat, or nothing if it is not there."""
    found = await store.conversations.load(chat.id)
    if isinstance(found, StoreProblem):
        assert found.kind is ProblemKind.MISSING
        return None
    return found


async def test_very_many_chats_go_in_small_jobs_with_saves_between(store, monkeypatch):
    values.hurry(monkeypatch)
    chats = await filled(store)
    statements: list[str] = []
    await store.thread.read(lambda connection: connection.set_trace_callback(statements.append))
    told: list[tuple[int, int]] = []
    watch = CopyWatch(lambda done, total: told.append((done, total)))
    assert await store.bin.erase([each.id for each in chats], watch) == len(chats)
    jobs = "\n".join(statements).split("BEGIN IMMEDIATE")
    gone = [set(re.findall(r"DELETE FROM turn WHERE number = (\d+)", job)) for job in jobs]
    assert max(map(len, gone)) == 1
    assert len(jobs) > 4 * len(chats)
    assert told == sorted(told)
    assert told[-1] == (len(chats) - 1, len(chats))
    assert await in_bin(store) == set()
    for each in chats:
        assert await loaded(store, each) is None
        assert (await store.drafts.load(each.id)).text == ""
    assert await store.wiping.wipe() is None
    assert await store.search.find("kingfishers") == ()
    assert await index_is_true(store)
    assert len(await store.conversations.list()) == 1


async def test_at_no_moment_is_half_a_chat_to_be_seen(store, monkeypatch):
    values.hurry(monkeypatch)
    chats = await filled(store, 4)
    write = store.thread.write_part
    seen = []

    async def looked_after(work: Any, **facts: bool) -> Any:
        done = await write(work, **facts)
        for each in chats:
            found = await loaded(store, each)
            assert found in (None, each)
            seen.append(found is None)
        assert await in_bin(store) == set()
        return done

    monkeypatch.setattr(store.thread, "write_part", looked_after)
    assert await store.bin.erase([each.id for each in chats]) == 4
    assert set(seen) == {True, False}
    monkeypatch.undo()
    assert await values.restored(store, [each.id for each in chats]) == 0


async def test_what_was_not_begun_stays_in_the_bin_when_it_is_not_wanted_any_more(
    store, monkeypatch
):
    values.hurry(monkeypatch)
    chats = await filled(store)
    done_of = []

    def advance(done: int, _: int) -> None:
        done_of.append(done)

    watch = CopyWatch(advance, lambda: max(done_of) < 5)
    erased = await store.bin.erase([each.id for each in chats], watch)
    left = await in_bin(store)
    assert erased == len(chats) - len(left)
    assert 5 <= erased < len(chats)
    assert await store.wiping.wipe() is None
    assert await in_bin(store) == left
    assert await values.restored(store, left) == len(left)
    for each in chats:
        assert await loaded(store, each) == (each if each.id in left else None)
        draft = (await store.drafts.load(each.id)).text
        assert draft == ("kingfishers draft" if each.id in left else "")
    assert await index_is_true(store)


@pytest.mark.parametrize("jobs", [1, 2, 4, 17])
async def test_the_next_start_goes_on_where_it_was_cut_off(tmp_path, monkeypatch, jobs):
    path = tmp_path / "chats.db"
    store = await values.opened(path)
    chats = await filled(store)
    with monkeypatch.context() as hurried:
        values.hurry(hurried)
        left = iter(range(jobs))
        write = store.thread.write_part

        async def ending(work: Any, **facts: bool) -> Any:
            if next(left, None) is None:
                return StoreProblem(ProblemKind.DISK_FULL, path)
            return await write(work, **facts)

        hurried.setattr(store.thread, "write_part", ending)
        assert isinstance(await store.bin.erase([each.id for each in chats]), StoreProblem)
    await store.close()
    store = await values.opened(path)
    assert await in_bin(store) == set()
    assert await store.wiping.wipe() is None
    assert await values.chores(store) == []
    assert [await loaded(store, each) for each in chats] == [None] * len(chats)
    assert await index_is_true(store)
    await store.close()
    assert b"kingfishers" not in path.read_bytes()


async def test_a_chat_that_is_brought_in_again_before_its_turn_comes_is_not_erased(store):
    (chat,) = await filled(store, 1)
    noted = await store.thread.write(lambda connection: erasing.note_ids(connection, [chat.id]))
    assert noted == 1
    assert await store.conversations.restore(chat.id) is None
    assert await erasing.finish(store.thread, CopyWatch()) == 0
    assert await loaded(store, chat) == chat
    await store.conversations.delete(chat.id)
    assert await in_bin(store) == {chat.id}, "and it is not erased when it is deleted later"


ERASER = """
import asyncio, sys
from pathlib import Path
from orca_desktop.store import CopyWatch, Store, jobs
jobs.JOB_SECONDS = jobs.ALONE_SECONDS = 0
def step(done, total):
    print(done, flush=True)
    sys.stdin.readline()
async def main():
    store = await Store.open(Path(sys.argv[1]))
    ids = [each.summary.id for each in await store.conversations.deleted()]
    print("open", flush=True)
    await store.bin.erase(ids, CopyWatch(step))
    await store.wiping.wipe()
    print("wiped", flush=True)
    await asyncio.Event().wait()
asyncio.run(main())
"""


@pytest.mark.slow
@pytest.mark.kills
@pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal of POSIX")
async def test_kills_while_very_many_are_erased_leave_whole_chats_or_none(tmp_path):
    folder = tmp_path / "whole"
    folder.mkdir()
    store = await values.opened(folder / "chats.db")
    chats = await filled(store, 60)
    await store.close()
    chance = random.Random(7)  # noqa: S311 - when to kill
    amidst = 0
    for number in range(kills(10)):
        copy = tmp_path / f"killed{number}"
        shutil.copytree(folder, copy)
        child = values.start(ERASER, copy / "chats.db")
        assert child.stdout is not None
        assert child.stdin is not None
        assert await asyncio.to_thread(child.stdout.readline) == b"open\n"
        for _ in range(chance.randrange(0, 320)):  # it goes on when it is told to, and is killed
            if await asyncio.to_thread(child.stdout.readline) == b"wiped\n":
                break
            child.stdin.write(b"\n")
            child.stdin.flush()
        child.send_signal(signal.SIGKILL)
        await asyncio.to_thread(child.wait)
        for pipe in (child.stdin, child.stdout, child.stderr):
            assert pipe is not None
            pipe.close()
        store = await values.opened(copy / "chats.db")
        left = [each for each in chats if await loaded(store, each) is not None]
        for each in left:
            assert await loaded(store, each) == each
        waiting = await in_bin(store)
        assert waiting in (set(), {each.id for each in chats}), "all are noted, or none"
        amidst += not waiting and bool(left)
        if not waiting:
            assert await store.wiping.wipe() is None
            assert [await loaded(store, each) for each in chats] == [None] * len(chats)
            assert await index_is_true(store)
            await store.close()
            assert b"kingfishers" not in (copy / "chats.db").read_bytes()
        else:
            await store.close()
        shutil.rmtree(copy)
    assert amidst > 0, "none of the kills came amidst"
