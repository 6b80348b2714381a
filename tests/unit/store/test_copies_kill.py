"""Copies saved and restored under kill -9: the library is wholly the old one or the new one."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.store import SavedCopy, database
from tests.support.kills import kills
from tests.unit.store import values

pytestmark = [
    pytest.mark.slow,
    pytest.mark.kills,
    pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal of POSIX"),
]

ROOT = Path(__file__).parents[3]
KILLS = kills(24)
NEWEST = database.shipped_migrations()[-1].version

PROGRAM = """
import os, signal, sys
from orca_desktop.store.engine import sqlite3
folder, what, limit = sys.argv[1], sys.argv[2], int(sys.argv[3])
steps, counts = 0, False
NAMED = ("open", "os.rename", "os.remove", "os.mkdir", "os.link", "shutil.copyfile", "shutil.rmtree")
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
    if event in NAMED and any(folder in str(each) for each in arguments):
        count()
import asyncio
from pathlib import Path
from orca_desktop.store import Store, CopyLook, SavedCopy
async def main():
    global counts
    sys.addaudithook(watch)
    store = await Store.open(Path(folder) / "chats.db")
    copy = Path(folder) / "mine.orca-copy"
    print("begun", flush=True)
    counts = True
    if what == "save":
        done = await store.copies.save(copy, attachments=False)
        assert isinstance(done, SavedCopy), done
    else:
        look = await store.copies.look(copy)
        assert isinstance(look, CopyLook), look
        print("looked", flush=True)
        assert await store.copies.make_ready(look) is True
        done = await store.copies.restore(look, ["gateway"])
        assert isinstance(done, Path), done
    print(steps, flush=True)
    os._exit(0)
asyncio.run(main())
"""


async def prepared(folder: Path) -> tuple[Any, Any]:
    """A profile with other chats than the copy that lies in it; those of both."""
    store = await values.opened(folder / "chats.db")
    old = values.long_conversation(150)
    await store.conversations.save(old)
    assert isinstance(
        await store.copies.save(folder / "mine.orca-copy", attachments=True), SavedCopy
    )
    await store.thread.write(lambda connection: connection.execute("DELETE FROM conversation"))
    new = values.long_conversation(90)
    await store.conversations.save(new)
    await store.close()
    return old, new


async def states(folder: Path) -> set[tuple[str, int]]:
    """The conversations of a library that must be sound and go on working, with their turns."""
    store = await values.opened(folder / "chats.db")
    assert store.recovery is None
    found = set()
    for each in await store.conversations.list():
        loaded = await store.conversations.load(each.id)
        found.add((each.id, len(loaded.turns)))
    assert await store.settings.save("goes", "on") is None
    problems = await store.thread.read(lambda c: database.complaints(c, thorough=True))
    assert problems == []
    await store.close()
    assert left(folder) == [], "the next start removes what was left"
    return found


def left(folder: Path) -> list[str]:
    return [each.name for each in folder.rglob("*") if each.name.endswith((".staged", ".part"))]


def run_to(folder: Path, what: str, step: int) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder), what, str(step)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=300,
    )


@pytest.mark.parametrize("what", ["save", "restore"])
async def test_a_kill_at_any_step_leaves_all_of_before_or_all_of_after(tmp_path, what):
    folder = tmp_path / "profile"
    folder.mkdir()
    old, new = await prepared(folder)
    before, after = {(new.id, 90)}, {(old.id, 150)}
    was = (folder / "mine.orca-copy").read_bytes()
    whole = tmp_path / "whole"
    shutil.copytree(folder, whole)
    done = await asyncio.to_thread(run_to, whole, what, 0)
    assert done.returncode == 0, done.stderr
    steps = int(done.stdout.split()[-1])
    assert steps > KILLS
    outcomes = []
    for step in sorted({1 + (steps - 1) * each // (KILLS - 1) for each in range(KILLS)}):
        copy = tmp_path / f"step{step}"
        shutil.copytree(folder, copy)
        done = await asyncio.to_thread(run_to, copy, what, step)
        assert done.returncode == -signal.SIGKILL, done.stderr
        found = await states(copy)
        if what == "save":
            assert found == before
            now = (copy / "mine.orca-copy").read_bytes()
            is_new = now != was
            if is_new:
                store = await values.opened(copy / "mine.orca-copy", backups=tmp_path / "none")
                assert [each.id for each in await store.conversations.list()] == [new.id]
                await store.close()
        else:
            assert found in (before, after), (step, steps)
            is_new = found == after
        outcomes.append(is_new)
        shutil.rmtree(copy)
    assert False in outcomes
    assert outcomes == sorted(outcomes)


async def test_a_kill_while_pages_are_written_leaves_the_old_library_or_the_new_one(tmp_path):
    """Killed by the clock, for SQLite writes pages without asking anybody in between."""
    folder = tmp_path / "profile"
    folder.mkdir()
    old, new = await prepared(folder)
    before, after = {(new.id, 90)}, {(old.id, 150)}
    outcomes = []
    for number in range(KILLS):
        copy = tmp_path / f"kill{number}"
        shutil.copytree(folder, copy)
        child = values.start(PROGRAM, copy, "restore", 0)
        assert child.stdout is not None
        assert (await asyncio.to_thread(child.stdout.readline)).strip() == b"begun"
        assert (await asyncio.to_thread(child.stdout.readline)).strip() == b"looked"
        await asyncio.sleep(number * 0.01)
        child.send_signal(signal.SIGKILL)
        child.communicate(timeout=300)
        found = await states(copy)
        assert found in (before, after)
        outcomes.append(found == after)
        shutil.rmtree(copy)
    # On a busy machine a kill comes late, and the restoration is over.
    assert outcomes[-1] or KILLS < 12
