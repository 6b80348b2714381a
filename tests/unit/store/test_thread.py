"""The store's thread: order, shared transactions, trouble on the disk, the end."""

from __future__ import annotations

import asyncio
import errno
import os
import threading
import time
import weakref
from collections.abc import Callable
from typing import Any

import pytest

from orca_desktop.domain import events
from orca_desktop.file_lock import FileLock
from orca_desktop.session.tasks import spawn
from orca_desktop.store import (
    ProblemKind,
    Store,
    StoreProblem,
    database,
    thread as thread_module,
)
from orca_desktop.store.engine import sqlite3
from tests.support.waiting import until
from tests.unit.store import values


def set_key(key: str, value: str = "1"):
    def work(connection: sqlite3.Connection) -> str:
        connection.execute("INSERT INTO setting (key, value) VALUES (?, ?)", (key, value))
        return key

    return work


async def test_everything_runs_on_one_thread_that_is_not_ours(store):
    names = await asyncio.gather(
        *(store.thread.read(lambda _: threading.current_thread().name) for _ in range(5)),
        *(store.thread.write(lambda _: threading.current_thread().name) for _ in range(5)),
    )
    assert set(names) == {"store"}


async def test_jobs_run_in_the_order_they_came(store):
    seen: list[int] = []

    def work(number: int):
        return lambda _: seen.append(number)

    await asyncio.gather(
        *(
            (store.thread.write if number % 3 else store.thread.read)(work(number))
            for number in range(200)
        )
    )
    assert seen == list(range(200))


async def test_writes_that_wait_together_share_a_transaction(store):
    statements: list[str] = []
    await store.thread.read(lambda connection: connection.set_trace_callback(statements.append))
    release = threading.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(store.thread.read(lambda _: release.wait(60)))
        await asyncio.sleep(0)
        for number in range(50):
            group.create_task(store.thread.write(set_key(f"k{number}")))
        await asyncio.sleep(0)
        release.set()
    assert statements.count("COMMIT") == 1
    assert len(await store.settings.load()) == 50


async def test_pages_are_let_go_of_when_nothing_is_asked_for(store, monkeypatch):
    monkeypatch.setattr(thread_module, "RESTS_AFTER", 0.02)
    seen: list[str] = []

    async def shrunk() -> None:
        await until(lambda: "PRAGMA shrink_memory" in seen)

    # The first wait has begun with the long pause.
    await store.thread.read(lambda connection: connection.set_trace_callback(seen.append))
    await shrunk()
    seen.clear()
    await store.thread.read(lambda connection: connection.execute("SELECT 1").fetchone())
    await shrunk()


async def test_long_work_goes_on_by_itself_while_nothing_is_asked_for(store):
    done: list[int] = []
    over = asyncio.Event()
    loop = asyncio.get_running_loop()

    def piece(connection: sqlite3.Connection) -> bool:
        done.extend(connection.execute("SELECT 1").fetchone())
        if len(done) == 3:
            loop.call_soon_threadsafe(over.set)
        return len(done) == 3

    store.thread.idly(piece)
    await store.settings.save("a", 1)
    await asyncio.wait_for(over.wait(), 60)
    await store.settings.save("a", 2)
    assert done == [1, 1, 1], "and ends when it is done"


async def test_long_work_that_fails_is_left_and_nothing_else_suffers(store):
    tried: list[int] = []

    def piece(connection: sqlite3.Connection) -> bool:
        tried.append(1)
        connection.execute("SELECT 1 FROM nowhere")
        return False

    store.thread.idly(piece)
    for value in range(5):
        assert await store.settings.save("a", value) is None
    assert len(tried) <= 1
    assert store.problem is None


async def test_nothing_keeps_a_job_that_was_done(store):
    class Picture:
        """What is to be kept."""

    picture = Picture()
    kept = weakref.ref(picture)

    def work(_: object, picture: Picture = picture) -> str:
        return type(picture).__name__

    del picture
    assert await store.thread.write(work) == "Picture"
    del work
    await until(lambda: kept() is None)


async def test_it_is_told_when_pages_were_let_go_of(tmp_path, monkeypatch):
    monkeypatch.setattr(thread_module, "RESTS_AFTER", 0.02)
    told: list[str] = []

    def rested() -> None:
        told.append(threading.current_thread().name)

    def has_told(times: int) -> Callable[[], bool]:
        return lambda: len(told) >= times

    store = await Store.open(tmp_path / "chats.db", rested=rested)
    assert isinstance(store, Store)
    try:
        for number in (1, 2):
            await store.thread.read(lambda connection: connection.execute("SELECT 1").fetchone())
            await until(has_told(number))
    finally:
        await store.close()
    assert set(told) == {"store"}


async def test_one_that_fails_does_not_take_the_others_along(store):
    release = threading.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(store.thread.read(lambda _: release.wait(60)))
        await asyncio.sleep(0)
        tasks = [
            group.create_task(store.thread.write(set_key(key))) for key in ("a", "b", "a", "c")
        ]
        await asyncio.sleep(0)
        release.set()
    results = [task.result() for task in tasks]
    assert results[:2] == ["a", "b"]
    assert isinstance(results[2], StoreProblem)
    assert results[3] == "c"
    assert set(await store.settings.load()) == {"a", "b", "c"}


async def test_a_fault_of_the_program_reaches_its_caller_and_nobody_else(store):
    def wrong(connection: sqlite3.Connection) -> None:
        connection.execute("INSERT INTO setting (key, value) VALUES ('half', '1')")
        raise LookupError("a bug")

    with pytest.raises(LookupError):
        await store.thread.write(wrong)
    with pytest.raises(LookupError):
        await store.thread.read(wrong)
    assert await store.settings.save("after", 1) is None


async def test_a_cancelled_caller_does_not_undo_its_write(store):
    release = threading.Event()
    blocker = asyncio.get_running_loop().create_task(store.thread.read(lambda _: release.wait(60)))
    await asyncio.sleep(0)
    task = asyncio.get_running_loop().create_task(store.thread.write(set_key("kept")))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    release.set()
    await blocker
    assert await store.settings.load() == {"kept": 1}


async def test_the_event_loop_runs_on_while_the_disk_is_slow(store):
    """The disk answers only after the loop has made turns of its own."""
    answers = threading.Event()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(store.thread.read(lambda _: answers.wait(60)))
        for _ in range(20):
            await asyncio.sleep(0)
            assert not task.done()
        answers.set()
    assert task.result() is True


async def test_closing_finishes_what_was_asked_for_and_refuses_the_rest(tmp_path):
    store = await values.opened(tmp_path / "chats.db")
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(store.settings.save(f"k{number}", 1)) for number in range(100)]
        await asyncio.sleep(0)
        closing = group.create_task(store.close())
    assert closing.result() is None
    assert [task.result() for task in tasks] == [None] * 100
    problem = await store.settings.save("late", 1)
    assert isinstance(problem, StoreProblem)
    assert problem.kind is ProblemKind.CLOSED
    assert await store.close() is None
    store = await values.opened(tmp_path / "chats.db")
    assert len(await store.settings.load()) == 100
    await store.close()


async def test_closing_gives_up_on_work_that_does_not_end(tmp_path, monkeypatch):
    from orca_desktop.store import thread as module

    monkeypatch.setattr(module, "DRAIN", 0.2)
    store = await values.opened(tmp_path / "chats.db")
    endless = (
        "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
    )
    is_under_way = threading.Event()

    def work(connection: sqlite3.Connection) -> object:
        is_under_way.set()
        return connection.execute(endless).fetchone()

    began = time.monotonic()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(store.thread.read(work))
        late = group.create_task(store.settings.save("late", 1))
        assert await asyncio.to_thread(is_under_way.wait, 60)
        assert isinstance(await store.close(), StoreProblem)
    assert time.monotonic() - began < 20
    assert isinstance(task.result(), StoreProblem)
    assert isinstance(late.result(), StoreProblem), "nobody may think it was saved"


async def no_thread_is_left() -> None:
    """Wait for the end of a thread that dies: what it dies of is told only then."""
    await until(lambda: not any(each.name == "store" for each in threading.enumerate()))


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
async def test_the_death_of_the_thread_becomes_a_state_not_a_hang(tmp_path):
    store = await values.opened(tmp_path / "chats.db")

    def die(_: sqlite3.Connection) -> None:
        raise SystemExit

    problem = await store.thread.write(die)
    assert isinstance(problem, StoreProblem)
    assert problem.kind is ProblemKind.FAILED
    refused = await asyncio.wait_for(store.settings.save("a", 1), 60)
    assert store.problem is not None
    assert isinstance(refused, StoreProblem)
    assert isinstance(await asyncio.wait_for(store.settings.load(), 60), StoreProblem)
    await store.close()
    await no_thread_is_left()
    again = await values.opened(tmp_path / "chats.db")
    assert await again.settings.save("a", 1) is None
    await again.close()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
async def test_what_waits_when_the_thread_dies_is_answered(tmp_path):
    store = await values.opened(tmp_path / "chats.db")
    held, dies = threading.Event(), threading.Event()

    def die(_: sqlite3.Connection) -> None:
        held.set()
        assert dies.wait(60)
        raise SystemExit

    async with asyncio.timeout(60), asyncio.TaskGroup() as group:
        asked = [group.create_task(store.thread.read(die))]
        assert await asyncio.to_thread(held.wait, 60)
        asked += [group.create_task(store.settings.load()) for _ in range(3)]
        asked += [group.create_task(store.settings.save("a", 1)) for _ in range(3)]
        await asyncio.sleep(0)
        dies.set()
    assert all(isinstance(each.result(), StoreProblem) for each in asked)
    await no_thread_is_left()


async def test_a_full_database_refuses_and_goes_on_when_there_is_room(store):
    """SQLITE_FULL by a limit of pages: what fits is kept, what does not leaves nothing behind."""
    assert await store.settings.save("before", 1) is None

    def limit(connection: sqlite3.Connection) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 4}").close()

    await store.thread.read(limit)
    conversation = values.conversation()
    turn = values.turn("x" * 100_000, values.running())
    problem = await store.conversations.add_turn(conversation, turn)
    assert isinstance(problem, StoreProblem)
    assert problem.kind is ProblemKind.DISK_FULL
    assert "no space left" in str(problem.sentence)
    assert await store.conversations.list() == ()
    assert await store.settings.save("small", 2) is None
    assert store.problem is None
    await store.thread.read(
        lambda connection: connection.execute("PRAGMA max_page_count = 1000000").close()
    )
    assert await store.conversations.add_turn(conversation, turn) is None
    assert await store.settings.load() == {"before": 1, "small": 2}


async def test_a_checkpoint_refused_by_a_full_disk_is_made_up_by_the_next(store):
    reply = values.running("begin ")
    turn = values.turn("?", reply)
    conversation = values.conversation(turn)
    await store.conversations.add_turn(conversation, turn)

    def limit(connection: sqlite3.Connection) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}").close()

    await store.thread.read(limit)
    reply = reply.after(events.TextAdded(0, "x" * 50_000), 1)
    problem = await store.replies.checkpoint(reply)
    assert isinstance(problem, StoreProblem)
    assert problem.kind is ProblemKind.DISK_FULL
    await store.thread.read(
        lambda connection: connection.execute("PRAGMA max_page_count = 1000000").close()
    )
    reply = reply.after(events.TextAdded(0, " end"), 2)
    assert await store.replies.checkpoint(reply) is None
    loaded = await store.conversations.load(conversation.id)
    assert loaded.turns[0].replies[0].blocks == reply.blocks


LIMITED = """
import asyncio, resource, signal, sys
from collections.abc import Callable
from pathlib import Path
from orca_desktop.store import Store, StoreProblem
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
async def main():
    store = await Store.open(Path(sys.argv[1]))
    log = Path(sys.argv[1] + "-wal")
    assert await store.settings.save("before", 1) is None
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size + 9000, resource.RLIM_INFINITY))
    problem = await store.settings.save("big", "x" * 500_000)
    assert isinstance(problem, StoreProblem), problem
    print(problem.kind.value)
    assert await store.settings.load() == {"before": 1}
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert await store.settings.save("after", 2) is None
    assert await store.settings.load() == {"before": 1, "after": 2}
    assert store.problem is None
    assert await store.close() is None
asyncio.run(main())
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
async def test_a_quota_of_the_system_refuses_and_goes_on_when_it_is_lifted(tmp_path):
    done = values.run(LIMITED, tmp_path / "chats.db")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "disk_full"
    store = await values.opened(tmp_path / "chats.db")
    assert store.recovery is None
    assert await store.settings.load() == {"before": 1, "after": 2}
    await store.close()


FULL_AT_THE_START = """
import asyncio, resource, signal, sys
from pathlib import Path
from orca_desktop.store import Store, StoreProblem
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
async def main():
    store = await Store.open(Path(sys.argv[1]))
    assert isinstance(store, Store), store
    assert await store.settings.load() == {"before": 1}
    problem = await store.settings.save("more", 1)
    assert isinstance(problem, StoreProblem), problem
    print(problem.kind.value)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert await store.settings.save("more", 1) is None
    assert await store.close() is None
asyncio.run(main())
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
async def test_chats_can_be_read_when_the_disk_is_full_from_the_start(tmp_path):
    store = await values.opened(tmp_path / "chats.db")
    await store.settings.save("before", 1)
    await store.close()
    done = values.run(FULL_AT_THE_START, tmp_path / "chats.db")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "disk_full"


HOLD = """
import asyncio, sys
from pathlib import Path
from orca_desktop.store import Store
async def main():
    store = await Store.open(Path(sys.argv[1]))
    await store.settings.save("held", 1)
    print("open", flush=True)
    sys.stdin.read()
asyncio.run(main())
"""

HOLD_BY_SQLITE = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("open", flush=True)
sys.stdin.read()
"""


@pytest.mark.slow
@pytest.mark.parametrize("program", [HOLD, HOLD_BY_SQLITE])
async def test_a_second_program_is_refused_until_the_first_is_gone_however_it_went(
    tmp_path, program
):
    path = tmp_path / "chats.db"
    await (await values.opened(path)).close()
    holder = values.start(program, path)
    assert holder.stdout is not None
    assert holder.stdin is not None
    assert holder.stdout.readline() == b"open\n"
    problem = await Store.open(path)
    assert isinstance(problem, StoreProblem)
    assert problem.kind is ProblemKind.IN_USE
    assert "Close it" in str(problem.sentence)
    holder.kill()
    holder.communicate()
    store = await values.opened(path)
    assert store.recovery is None
    await store.close()


async def test_the_same_program_cannot_open_it_twice(tmp_path):
    store = await values.opened(tmp_path / "chats.db")
    problem = await Store.open(tmp_path / "chats.db")
    assert isinstance(problem, StoreProblem)
    assert problem.kind is ProblemKind.IN_USE
    assert await store.settings.save("still", 1) is None
    await store.close()
    store = await values.opened(tmp_path / "chats.db")
    assert await store.settings.load() == {"still": 1}
    await store.close()


async def test_ten_programs_started_at_once_leave_one(tmp_path):
    path = tmp_path / "chats.db"
    results = await asyncio.gather(*(Store.open(path) for _ in range(10)))
    stores = [result for result in results if isinstance(result, Store)]
    assert len(stores) == 1
    assert {result.kind for result in results if isinstance(result, StoreProblem)} == {
        ProblemKind.IN_USE
    }
    await stores[0].close()


def test_a_lock_is_held_released_and_taken_again(tmp_path):
    first, second = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert first.take()
    assert not second.take()
    first.release()
    assert second.take()
    second.release()
    second.release()


async def test_closing_gives_up_on_work_that_cannot_be_cut_off_and_says_so(tmp_path, monkeypatch):
    from orca_desktop.store import thread as module

    monkeypatch.setattr(module, "DRAIN", 0.02)
    monkeypatch.setattr(module, "LAST_CALL", 0.02)
    store = await values.opened(tmp_path / "chats.db")
    ends = threading.Event()
    async with asyncio.TaskGroup() as group:
        blocked = group.create_task(store.thread.read(lambda _: ends.wait(60)))
        await asyncio.sleep(0)
        problem = await store.close()
        assert isinstance(problem, StoreProblem)
        assert problem.kind is ProblemKind.CLOSED
        ends.set()
    assert blocked.result() is True
    await no_thread_is_left()


async def test_closing_waits_a_little_for_work_that_was_cut_off(tmp_path, monkeypatch):
    monkeypatch.setattr("orca_desktop.store.thread.DRAIN", 0.02)
    store = await values.opened(tmp_path / "chats.db")
    ends = threading.Event()
    async with asyncio.TaskGroup() as group:
        blocked = group.create_task(store.thread.read(lambda _: ends.wait(60)))
        await asyncio.sleep(0)
        threading.Timer(0.1, ends.set).start()
        problem = await store.close()
        assert isinstance(problem, StoreProblem)
        assert (problem.kind, problem.detail) == (ProblemKind.CLOSED, ""), "it ended, unfinished"
    assert blocked.result() is True
    await no_thread_is_left()


def failing(error: Exception):
    def work(_: sqlite3.Connection) -> None:
        raise error

    return work


async def test_they_hear_of_what_keeps_all_from_being_saved_and_of_nothing_else(store, tmp_path):
    told: list[StoreProblem] = []
    store.watch(told.append)
    full = OSError(errno.ENOSPC, "No space left")
    assert isinstance(await store.thread.read(failing(full)), StoreProblem)
    assert isinstance(await store.thread.write(failing(OSError("once"))), StoreProblem)
    assert told == [], "a read keeps nothing from being saved, and another write may do"
    refused = await store.thread.write(failing(full))
    assert told == [refused]
    suspect = tmp_path / "chats.db.suspect"
    damaged: Any = await store.thread.read(failing(database.damage("a page")))
    assert isinstance(damaged, StoreProblem)
    assert store.problem == damaged
    assert told == [refused, damaged]
    assert suspect.exists(), "the next start looks closely"
    suspect.unlink()
    again = await store.thread.read(failing(database.damage("another page")))
    assert isinstance(again, StoreProblem)
    assert store.problem == damaged, "the first that was met"
    assert not suspect.exists(), "it is noted once"
    assert await store.thread.write(set_key("a")) == damaged
    assert told[2:] == [again, damaged]


async def test_so_many_writes_share_a_transaction_and_no_more(store):
    statements: list[str] = []
    await store.thread.read(lambda connection: connection.set_trace_callback(statements.append))
    release = threading.Event()
    async with asyncio.TaskGroup() as group:
        group.create_task(store.thread.read(lambda _: release.wait(60)))
        await asyncio.sleep(0)
        for number in range(129):
            group.create_task(store.thread.write(set_key(f"k{number}")))
        group.create_task(store.thread.read(lambda _: statements.append("read")))
        group.create_task(store.thread.write(set_key("last")))
        await asyncio.sleep(0)
        release.set()
    ends = [each for each in statements if each in {"COMMIT", "read"}]
    assert ends == ["COMMIT", "COMMIT", "COMMIT", "read", "COMMIT"]
    assert len(await store.settings.load()) == 130


async def test_an_index_that_cannot_be_mended_is_told_and_not_tried_for_ever(store):
    tried: list[int] = []

    def work(_: sqlite3.Connection) -> None:
        tried.append(1)
        raise sqlite3.OperationalError("fts5: broken again")

    for ask, times in ((store.thread.read, 2), (store.thread.write, 3)):
        tried.clear()
        problem = await ask(work)
        assert isinstance(problem, StoreProblem)
        assert problem.kind is ProblemKind.FAILED
        assert len(tried) == times, "a write together, alone, and each after the index was made"
    assert store.problem is None
    assert await store.settings.save("a", 1) is None


async def test_a_part_of_long_work_lets_all_others_by_and_shares_no_transaction(store):
    """What waits with it is done first, also what came later, and is not undone with it."""
    done: list[str] = []
    statements: list[str] = []
    await store.thread.read(lambda connection: connection.set_trace_callback(statements.append))
    hold = threading.Event()
    first = spawn(store.thread.read(lambda _: hold.wait()), "the thread is busy")
    await asyncio.sleep(0)

    def note(name: str) -> Any:
        return lambda _: done.append(name)

    part = spawn(store.thread.write_part(note("part")), "a part")
    await asyncio.sleep(0)
    saves = [spawn(store.thread.write(note(f"save {each}")), "a save") for each in range(3)]
    look = spawn(store.thread.read(note("look")), "a look")
    await asyncio.sleep(0)
    assert store.thread.is_awaited
    hold.set()
    await asyncio.gather(first, part, *saves, look)
    assert done == ["save 0", "save 1", "save 2", "look", "part"]
    assert statements.count("BEGIN IMMEDIATE") == 2, "one for the saves, one for the part"


async def test_only_a_part_that_need_not_last_does_not_wait_for_the_disk(store):
    def mode(connection: Any) -> int:
        return int(connection.execute("PRAGMA synchronous").fetchone()[0])

    normal, full = 1, 2
    assert await store.thread.write(mode) == full
    assert await store.thread.write_part(mode, lasts=False) == normal
    assert await store.thread.write_part(mode) == full
    assert await store.thread.write_part(mode, lasts=False) == normal
    assert await store.thread.read(mode) == full
    assert await store.thread.write_part(mode, lasts=False) == normal
    assert await store.thread.write(mode) == full


async def test_parts_keep_the_log_short_while_somebody_saves_and_leave_one_that_is_to_grow(
    store, monkeypatch
):
    def pages(connection: Any) -> int:
        return int(connection.execute("PRAGMA wal_autocheckpoint").fetchone()[0])

    monkeypatch.setattr(thread_module, "_LIVELY", 3600)
    usual = await store.thread.write(pages)
    assert await store.thread.write_part(pages) < usual
    assert await store.thread.write(pages) == usual
    await store.thread.read(
        lambda connection: connection.execute("PRAGMA wal_autocheckpoint = 0").close()
    )
    assert await store.thread.write_part(pages) == 0
    assert await store.thread.write(pages) == 0
    await store.thread.read(
        lambda connection: connection.execute(f"PRAGMA wal_autocheckpoint = {usual}").close()
    )
    monkeypatch.setattr(thread_module, "_LIVELY", 0)
    assert await store.thread.write_part(pages) == usual


async def test_parts_that_wait_when_the_store_is_closed_are_refused(tmp_path):
    store = await values.opened(tmp_path / "chats.db")
    hold = threading.Event()
    busy = spawn(store.thread.read(lambda _: hold.wait()), "the thread is busy")
    await asyncio.sleep(0)
    part = spawn(store.thread.write_part(lambda _: None), "a part")
    await asyncio.sleep(0)
    closing = spawn(store.close(), "closing")
    await asyncio.sleep(0)
    hold.set()
    await asyncio.gather(busy, closing)
    refused = await part
    assert isinstance(refused, StoreProblem)
    assert refused.kind is ProblemKind.CLOSED
