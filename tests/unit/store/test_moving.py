"""The profile moved to another folder: all of it there, checked, or everything where it was."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from orca_desktop import paths
from orca_desktop.session.tasks import spawn
from orca_desktop.store import (
    CopyWatch,
    MoveProblem,
    MoveProblemKind,
    backup,
    database,
    files,
    moving,
    restoring,
)
from tests.support.kills import kills
from tests.unit.store import values

ROOT = Path(__file__).parents[3]
KILLS = kills(24)
posix = pytest.mark.skipif(os.name != "posix", reason="signals, mounts and modes of POSIX")


def profile_of(folder: Path) -> paths.Profile:
    found = paths.open_profile(folder)
    assert isinstance(found, paths.Profile), found
    return found


async def filled(folder: Path) -> Any:
    """A profile with chats, a backup, preferences and something that was kept; its store."""
    profile = profile_of(folder)
    store = await values.opened(profile.database, backups=profile.backups)
    await store.conversations.save(values.long_conversation(30))
    assert isinstance(await store.backup.make(), Path)
    (folder / "preferences.json").write_text("{}")
    (folder / "chats.damaged-20260101T000000Z.db").write_bytes(b"kept")
    await store.conversations.save(values.long_conversation(5, "newer "))
    return store


async def moved(store: Any, folder: Path, place: Path) -> None:
    problem = await store.moving.move(place, lambda: paths.lead_to(profile_of(folder), place))
    assert problem is None


async def turns_in(store: Any) -> list[int]:
    """How many turns each conversation has: what is lost is seen here."""
    loaded = [await store.conversations.load(each.id) for each in await store.conversations.list()]
    return sorted(len(each.turns) for each in loaded)


async def found_at(folder: Path) -> tuple[Path, list[int]]:
    """Where a start finds the profile, and what is in it."""
    profile = profile_of(folder)
    store = await values.opened(profile.database, backups=profile.backups)
    assert store.recovery is None
    found = await turns_in(store)
    problems = await store.thread.read(lambda c: database.complaints(c, thorough=True))
    assert problems == []
    assert await store.settings.save("goes", "on") is None
    await store.close()
    return profile.folder, found


async def test_all_of_it_lies_in_the_new_folder_and_is_found_there(tmp_path):
    old, place = tmp_path / "old", tmp_path / "disk" / "new"
    store = await filled(old)
    await moved(store, old, place)
    assert await store.conversations.save(values.long_conversation(2, "after ")) is None
    assert isinstance(await store.backup.make(), Path)
    assert store.folder == place
    await store.close()
    profile = profile_of(old)
    assert (profile.folder, profile.asked, profile.left) == (place, old, (old,))
    assert await found_at(old) == (place, [2, 5, 30])
    assert await found_at(place) == (place, [2, 5, 30])
    assert (place / "preferences.json").read_text() == "{}"
    assert (place / "chats.damaged-20260101T000000Z.db").read_bytes() == b"kept"
    there = {each.path.name for each in backup.backups_in(place / "backups")}
    assert there >= {each.path.name for each in backup.backups_in(old / "backups")}
    assert place.stat().st_mode & 0o077 == 0
    names = {each.name for each in (*place.iterdir(), *old.iterdir())}
    assert not names & {".moving", "moving.json"}


async def test_nothing_is_written_to_the_old_folder_any_more(tmp_path):
    old, place = tmp_path / "old", tmp_path / "new"
    store = await filled(old)
    await moved(store, old, place)
    await store.settings.save("a", 1)
    was = (old / "chats.db").read_bytes()
    for number in range(20):
        await store.settings.save(f"key {number}", "x" * 1000)
    await store.close()
    assert (old / "chats.db").read_bytes() == was
    assert not (old / "chats.db-wal").exists()


async def test_it_can_be_moved_on_and_the_old_ones_be_removed(tmp_path):
    old, second, third = (tmp_path / name for name in ("old", "second", "third"))
    store = await filled(old)
    await moved(store, old, second)
    await store.close()
    profile = profile_of(old)
    store = await values.opened(profile.database, backups=profile.backups)
    await moved(store, old, third)
    await store.close()
    profile = profile_of(old)
    assert profile.folder == third
    assert set(profile.left) == {old, second}
    for folder in profile.left:
        held = {each: each.stat().st_size for each in folder.rglob("*") if each.is_file()}
        freed = moving.remove_old(folder)
        # The lock has no bytes, and what the system may need of the folder stays.
        assert freed == sum(size for each, size in held.items() if not each.exists())
    assert await found_at(old) == (third, [5, 30])
    assert [each.name for each in old.iterdir()] == ["moved.json"]
    assert list(second.iterdir()) == []


async def test_where_it_may_lie(tmp_path):
    old = tmp_path / "old"
    store = await filled(old)
    place_for = store.moving.place_for
    empty, full = tmp_path / "empty", tmp_path / "full"
    empty.mkdir()
    (full / "orca-desktop").mkdir(parents=True)
    (full / "orca-desktop" / "mine.txt").touch()
    assert await place_for(empty) == empty
    assert await place_for(tmp_path / "not yet") == tmp_path / "not yet"
    assert await place_for(full) == full / "orca-desktop-2"
    for chosen, kind in (
        (old, MoveProblemKind.THE_SAME),
        (old / "within", MoveProblemKind.WITHIN),
        (old / "backups", MoveProblemKind.WITHIN),
        (full / "orca-desktop" / "mine.txt", MoveProblemKind.NOT_WRITTEN),
    ):
        found = await place_for(chosen)
        assert isinstance(found, MoveProblem), chosen
        assert found.kind is kind
        assert str(found.sentence)
    await store.close()


async def test_a_network_disk_is_refused(tmp_path, monkeypatch):
    store = await filled(tmp_path / "old")
    monkeypatch.setattr(files, "is_on_network", lambda _: True)
    found = await store.moving.place_for(tmp_path / "share")
    assert isinstance(found, MoveProblem)
    assert found.kind is MoveProblemKind.NETWORK
    assert "network disk" in str(found.sentence)
    await store.close()


async def stays(store: Any, old: Path, place: Path, kind: MoveProblemKind) -> None:
    """A move that fails with this, after which everything is as it was, and goes on."""
    before = await turns_in(store)
    problem = await store.moving.move(place, lambda: paths.lead_to(profile_of(old), place))
    assert isinstance(problem, MoveProblem), problem
    assert problem.kind is kind
    assert await turns_in(store) == before
    assert await store.settings.save("after", 1) is None
    assert store.folder == old
    assert not (old / "moving.json").exists()
    assert not (old / "moved.json").exists()


@contextlib.contextmanager
def disk(folder: Path, size: str) -> Iterator[Path]:
    folder.mkdir(exist_ok=True)
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    with contextlib.suppress(OSError):
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("only the system's administrator may mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


@posix
async def test_a_disk_without_room_stays_empty(tmp_path):
    old = tmp_path / "old"
    store = await filled(old)
    with disk(tmp_path / "stick", "300k") as stick:
        await stays(store, old, stick, MoveProblemKind.NO_ROOM)
        assert list(stick.iterdir()) == []
    await store.close()


@posix
@pytest.mark.parametrize("size", ["60k", "200k", "300k"])
async def test_a_disk_that_gets_full_on_the_way_stays_empty(tmp_path, monkeypatch, size):
    old = tmp_path / "old"
    store = await filled(old)
    monkeypatch.setattr(files, "require_room", lambda *_: None)
    with disk(tmp_path / "stick", size) as stick:
        await stays(store, old, stick, MoveProblemKind.NO_ROOM)
        assert list(stick.iterdir()) == []
    await store.close()
    assert await found_at(old) == (old, [5, 30])


STEPS = ("sync", "copy_private", "make_private", "put_in_place", "sync_folder", "digest")


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("after", [0, 1, 2])
async def test_whatever_fails_leaves_everything_where_it_was(tmp_path, monkeypatch, step, after):
    old, place = tmp_path / "old", tmp_path / "new"
    store = await filled(old)
    real, calls = getattr(files, step), []

    def failing(*given: Any) -> Any:
        calls.append(given)
        if len(calls) == after + 1:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return real(*given)

    monkeypatch.setattr(files, step, failing)
    problem = await store.moving.move(place, lambda: paths.lead_to(profile_of(old), place))
    if len(calls) <= after:
        assert problem is None
        await store.close()
        return
    monkeypatch.undo()
    assert isinstance(problem, MoveProblem)
    assert not place.exists()
    assert await store.settings.save("after", 1) is None
    await store.close()
    assert await found_at(old) == (old, [5, 30])


async def test_a_switch_that_cannot_be_written_leaves_everything_where_it_was(tmp_path):
    old, place = tmp_path / "old", tmp_path / "new"
    store = await filled(old)

    def switch() -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    problem = await store.moving.move(place, switch)
    assert isinstance(problem, MoveProblem)
    assert not place.exists()
    assert await store.settings.save("after", 1) is None
    await store.close()
    assert await found_at(old) == (old, [5, 30])


async def test_a_copy_that_is_not_what_it_should_be_is_not_used(tmp_path, monkeypatch):
    old, place = tmp_path / "old", tmp_path / "new"
    store = await filled(old)
    monkeypatch.setattr(moving, "is_sound", lambda *_: False)
    await stays(store, old, place, MoveProblemKind.NOT_SOUND)
    assert not place.exists()
    await store.close()


async def test_what_others_put_into_the_place_meanwhile_is_not_removed(tmp_path, monkeypatch):
    old, place = tmp_path / "old", tmp_path / "new"
    store = await filled(old)

    def not_sound(*_: object) -> bool:
        (place / "mine.txt").write_text("mine")
        return False

    monkeypatch.setattr(moving, "is_sound", not_sound)
    await stays(store, old, place, MoveProblemKind.NOT_SOUND)
    assert [each.name for each in place.iterdir()] == ["mine.txt"]
    await store.close()


@pytest.mark.parametrize("plan", ["", "{", "[]", '{"place": 1}', '{"place": "/", "is_new": true}'])
def test_a_plan_that_is_odd_removes_nothing(tmp_path, plan):
    (tmp_path / "moving.json").write_text(plan)
    (tmp_path / "chats.db").write_bytes(b"chats")
    moving.finish_cut_off(tmp_path)
    assert (tmp_path / "chats.db").read_bytes() == b"chats"


async def test_what_is_saved_meanwhile_passes_and_goes_along(tmp_path, monkeypatch):
    old, place = tmp_path / "old", tmp_path / "new"
    store = await filled(old)
    monkeypatch.setattr(backup, "PAGES", 1)
    monkeypatch.setattr(restoring, "_BLOCK", 1000)
    loop, real, at_check = asyncio.get_running_loop(), moving.is_sound, []

    async def save_some() -> None:
        chats = [
            values.conversation(values.turn("?", values.reply("meanwhile"))) for _ in range(20)
        ]
        for number, chat in enumerate(chats):
            assert await store.conversations.save(chat) is None
            assert await store.settings.save(f"checking {number}", number) is None
        await store.conversations.delete(chats[0].id)
        assert await store.bin.erase([chats[0].id]) == 1

    def sound(*given: Any) -> bool:
        asyncio.run_coroutine_threadsafe(save_some(), loop).result()
        at_check.append(True)
        return real(*given)

    monkeypatch.setattr(moving, "is_sound", sound)
    told: list[int] = []
    watch = CopyWatch(lambda done, total: told.append(done * 1000 // total))
    moves = spawn(
        store.moving.move(place, lambda: paths.lead_to(profile_of(old), place), watch), "move"
    )
    number = 0
    while not moves.done():
        number += 1
        assert await store.settings.save("during", number) is None
    assert await moves is None
    assert at_check == [True]
    assert number > 30, "saves do not wait for the end"
    assert told == sorted(told)
    assert len(set(told)) > 20
    assert told[-1] == 1000
    assert store.folder == place
    assert (await store.settings.load())["during"] == number
    assert len(await store.search.find("meanwhile")) == 19
    assert await store.wiping.wipe() is None
    await store.close()
    folder, turns = await found_at(old)
    assert folder == place
    assert turns == sorted([5, 30, *[1] * 19])


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.7, 0.8, 0.99])
async def test_a_move_that_is_given_up_leaves_everything_where_it_was(tmp_path, monkeypatch, share):
    old, place = tmp_path / "old", tmp_path / "new"
    store = await filled(old)
    monkeypatch.setattr(backup, "PAGES", 1)
    monkeypatch.setattr(restoring, "_BLOCK", 1000)
    monkeypatch.setattr(database, "_TOLD_STEPS", 50)
    monkeypatch.setattr(database, "_PAGE_STEPS", 1)
    told = [0.0]
    watch = CopyWatch(lambda done, total: told.append(done / total), lambda: told[-1] < share)
    problem = await store.moving.move(place, lambda: paths.lead_to(profile_of(old), place), watch)
    assert isinstance(problem, MoveProblem)
    assert problem.kind is MoveProblemKind.GIVEN_UP
    assert share <= told[-1] < 1
    assert not place.exists()
    assert await store.settings.save("after", 1) is None
    after = await store.thread.read(
        lambda connection: connection.execute("PRAGMA wal_autocheckpoint").fetchone()
    )
    assert after == (1000,)
    await moved(store, old, place)
    await store.close()
    assert await found_at(old) == (place, [5, 30])


async def test_where_the_log_was_written_meanwhile_nothing_is_moved(tmp_path, monkeypatch):
    old, place = tmp_path / "old", tmp_path / "new"
    store = await filled(old)
    loop, real = asyncio.get_running_loop(), moving.is_sound

    def sound(*given: Any) -> bool:
        statement = "PRAGMA wal_autocheckpoint = 1000"
        asyncio.run_coroutine_threadsafe(
            store.thread.read(lambda connection: connection.execute(statement).close()), loop
        ).result()
        return real(*given)

    monkeypatch.setattr(moving, "is_sound", sound)
    await stays(store, old, place, MoveProblemKind.NOT_SOUND)
    assert not place.exists()
    await store.close()


# -- kills ----------------------------------------------------------------------------------------

PROGRAM = """
import os, signal, sys
from orca_desktop.store.engine import sqlite3
folder, place, limit = sys.argv[1], sys.argv[2], int(sys.argv[3])
steps, counts = 0, False
NAMED = ("open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "shutil.copyfile")
def count(*_):
    global steps
    if counts:
        steps += 1
        if steps == limit:
            os.kill(os.getpid(), signal.SIGKILL)
connect = sqlite3.connect
def traced(*arguments, **named):
    connection = connect(*arguments, **named)
    connection.set_trace_callback(count)
    return connection
sqlite3.connect = traced
def watch(event, arguments):
    if event in NAMED and any(folder in str(each) or place in str(each) for each in arguments):
        count()
import asyncio
from pathlib import Path
from orca_desktop import paths
from orca_desktop.store import Store
from tests.unit.store import values
async def main():
    global counts
    sys.addaudithook(watch)
    profile = paths.open_profile(Path(folder))
    store = await Store.open(profile.database, profile.backups)
    counts = True
    print("begun", flush=True)
    target = Path(place)
    problem = await store.moving.move(target, lambda: paths.lead_to(profile, target))
    assert problem is None, problem
    print("moved", flush=True)
    saved = await store.conversations.save(values.long_conversation(2, "after "))
    assert saved is None
    print("saved", flush=True)
    await store.close()
    print(steps, flush=True)
    os._exit(0)
asyncio.run(main())
"""


def run_to(folder: Path, place: Path, step: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), str(place), str(step)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=300,
    )


@posix
@pytest.mark.slow
@pytest.mark.kills
async def test_a_kill_at_any_step_starts_with_all_of_the_old_or_all_of_the_new(tmp_path):
    original = tmp_path / "original"
    store = await filled(original)
    await store.close()
    whole = tmp_path / "whole"
    shutil.copytree(original, whole)
    done = await asyncio.to_thread(run_to, whole, tmp_path / "place", 0)
    assert done.returncode == 0, done.stderr
    steps = int(done.stdout.split()[-1])
    assert steps > KILLS
    outcomes = []
    for step in sorted({1 + (steps - 1) * each // (KILLS - 1) for each in range(KILLS)}):
        old, place = tmp_path / f"old{step}", tmp_path / f"new{step}"
        shutil.copytree(original, old)
        done = await asyncio.to_thread(run_to, old, place, step)
        assert done.returncode == -signal.SIGKILL, done.stderr
        where, found = await found_at(old)
        assert where in (old, place)
        is_new = where == place
        assert is_new or "moved" not in done.stdout
        assert found[-2:] == [5, 30], (step, steps)
        assert len(found) == 3 or "saved" not in done.stdout
        await asyncio.to_thread(moving.finish_cut_off, where)
        if not is_new:
            assert not place.exists(), "what was copied in vain is removed by the next start"
            store = await values.opened(old / "chats.db")
            await moved(store, old, place)
            await store.close()
            assert await found_at(old) == (place, [5, 30])
        outcomes.append(is_new)
    assert outcomes == sorted(outcomes)
    assert set(outcomes) == {False, True}
