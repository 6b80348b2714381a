"""The store's promise under kill -9: what was acknowledged is there, and the file opens.

A child process writes as the program does and prints a line for everything the store has
acknowledged; the parent kills it, at random or at a named step, opens what is left and compares.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.reply import Status
from orca_desktop.domain.summaries import Summaries
from orca_desktop.store import Store, database
from orca_desktop.store.engine import sqlite3
from tests.support.kills import kills
from tests.unit.store import values

pytestmark = [
    pytest.mark.slow,
    pytest.mark.kills,
    pytest.mark.skipif(os.name != "posix", reason="kill -9 is a signal of POSIX"),
]

ROOT = Path(__file__).parents[3]
KILLS = kills(100)
DEADLINE = 300

WRITER = """
import asyncio, json, sys
from pathlib import Path
from orca_desktop.domain import clock, events
from orca_desktop.domain.blocks import TextBlock, ThinkingBlock
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply
from orca_desktop.store import Store

def acknowledge(*what):
    print(json.dumps(what), flush=True)

async def main():
    store = await Store.open(Path(sys.argv[1]))
    assert isinstance(store, Store), store
    acknowledge("open")
    async def one_chat(number):
        now = clock.now()
        chat = Conversation(Summary(new_id(), f"chat {number}", now, now))
        parent = None
        while True:
            reply = Reply(new_id(), clock.now(), DEFAULTS)
            prompt = f"prompt {new_id()}"
            turn = Turn(new_id(), parent, clock.now(), (TextBlock(prompt),), (reply,), reply.id)
            chat = chat.with_turn(turn)
            assert await store.conversations.add_turn(chat, turn) is None
            acknowledge("prompt", chat.id, turn.id, prompt)
            reply = reply.after(events.BlockStarted(0, ThinkingBlock("")), 0.1)
            reply = reply.after(events.ThinkingAdded(0, "hm" * 50), 0.1)
            reply = reply.after(events.BlockStopped(0), 0.2)
            reply = reply.after(events.BlockStarted(1, TextBlock("")), 0.3)
            for step in range(12):
                reply = reply.after(events.TextAdded(1, f"{step} {reply.id} " * 20), 0.4)
                assert await store.replies.checkpoint(reply) is None
                acknowledge("checkpoint", reply.id, len(reply.text))
            reply = reply.after(events.Finished(), 1.0)
            assert await store.replies.finish(reply) is None
            acknowledge("finished", reply.id, len(reply.text))
            parent = reply.id
    await asyncio.gather(*(one_chat(number) for number in range(3)))
asyncio.run(main())
"""


def lines_until_killed(
    child: subprocess.Popen[bytes], lines: int, seconds: float = 0.0
) -> list[Any]:
    """What the child acknowledged until it was killed, so many seconds after so many lines."""
    assert child.stdout is not None
    handle = child.stdout.fileno()
    written = b""
    while written.count(b"\n") <= lines:
        assert select.select([handle], [], [], DEADLINE)[0], "the child hardly works"
        some = os.read(handle, 1 << 20)
        assert some, child.communicate()
        written += some
    time.sleep(seconds)
    child.send_signal(signal.SIGKILL)
    rest, errors = child.communicate(timeout=DEADLINE)
    assert child.returncode == -signal.SIGKILL, errors
    # A line that the kill cut short was not acknowledged.
    opened, *told = [json.loads(line) for line in (written + rest).split(b"\n")[:-1]]
    assert opened == ["open"]
    return told


async def contents(store: Store) -> dict[str, Any]:
    """All turns and replies of a store by their ids."""
    found: dict[str, Any] = {}
    summaries = await store.conversations.list()
    assert isinstance(summaries, Summaries)
    for summary in summaries:
        loaded: Any = await store.conversations.load(summary.id)
        for turn in loaded.turns:
            found[turn.id] = turn
            found.update({reply.id: reply for reply in turn.replies})
    return found


async def test_nothing_acknowledged_is_lost_by_a_kill_at_any_moment(tmp_path):
    chance = random.Random(4711)  # noqa: S311 - the same moments each time, as far as they can be
    path = tmp_path
    expected: dict[str, tuple[Any, ...]] = {}
    acknowledged = 0
    interrupted = 0
    for number in range(KILLS):
        if number % 10 == 0:  # ten kills on one file, then a new one: reading it all takes time
            path = tmp_path / f"{number}" / "chats.db"
            path.parent.mkdir()
            expected = {}
        lines, seconds = chance.randrange(1, 40), chance.random() * 0.02
        heard = lines_until_killed(values.start(WRITER, path), lines, seconds)
        acknowledged += len(heard)
        for kind, *what in heard:
            if kind == "prompt":
                expected[what[1]] = ("prompt", what[2])
            else:
                expected[what[0]] = (kind, what[1])
        store: Any = await values.opened(path)
        assert store.recovery is None, "a killed program leaves no damage"
        found = await contents(store)
        for id_, (kind, what) in expected.items():
            if kind == "prompt":
                assert found[id_].prompt[0].text == what
                continue
            reply = found[id_]
            assert len(reply.text) >= what
            assert all(part in ("", id_) or part.isdigit() for part in reply.text.split(" "))
            if kind == "finished":
                assert reply.status is Status.FINISHED
            else:
                assert reply.status in {Status.INTERRUPTED, Status.FINISHED}
                interrupted += reply.status is Status.INTERRUPTED
        assert not any(getattr(each, "status", None) is Status.STREAMING for each in found.values())
        await store.close()
    assert acknowledged > KILLS
    assert interrupted > 0


DIE_AT = """
from orca_desktop.store.engine import sqlite3
import os, signal, sys
from pathlib import Path
steps, limit = 0, int(os.environ["DIE_AT"])
NAMED = ("open", "os.rename", "os.remove", "os.utime", "os.mkdir", "shutil.copyfile", "sqlite3.connect")
def count():
    global steps
    steps += 1
    if steps == limit:
        os.kill(os.getpid(), signal.SIGKILL)
connect = sqlite3.connect
def traced(*arguments, **named):
    connection = connect(*arguments, **named)
    connection.set_trace_callback(lambda _: count())
    return connection
sqlite3.connect = traced
def watch(event, arguments):
    if event in NAMED and any(sys.argv[1] in str(each) for each in arguments):
        count()
import asyncio
from orca_desktop.store import Store, database
from orca_desktop.store.database import Migration
now = database.shipped_migrations()
two = (*now, Migration(now[-1].version + 1, (
    "ALTER TABLE conversation ADD COLUMN colour TEXT",
    "UPDATE conversation SET colour = 'blue'",
    "CREATE TABLE extra (number INTEGER PRIMARY KEY) STRICT",
)))
async def main():
    sys.addaudithook(watch)
    path = Path(sys.argv[1]) / "chats.db"
    match sys.argv[2]:
        case "migrate":
            store = await Store.open(path, migrations=two)
            assert isinstance(store, Store), store
            await store.close()
        case "back up":
            store = await Store.open(path)
            assert isinstance(await store.backup.make(), Path)
            await store.close()
        case "open":
            store = await Store.open(path)
            assert isinstance(store, Store), store
            await store.close()
    os.environ["DIE_AT"] = ""
    print(steps)
    sys.stdout.flush()
    os._exit(0)
asyncio.run(main())
"""


def run_to(step: int, folder: Path, what: str) -> tuple[bool, int]:
    """Let a child do something and die at a step; whether it came to the end, and its steps."""
    done = subprocess.run(
        [sys.executable, "-c", DIE_AT, str(folder), what],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "DIE_AT": str(step)},
        timeout=DEADLINE,
    )
    if done.returncode == -signal.SIGKILL:
        return False, step
    assert done.returncode == 0, done.stderr
    return True, int(done.stdout)


def steps_to_die_at(folder: Path, what: str, number: int) -> list[int]:
    """Steps spread over all that an undisturbed run takes."""
    undisturbed = folder.with_name("undisturbed")
    shutil.copytree(folder, undisturbed)
    ended, steps = run_to(0, undisturbed, what)
    assert ended
    assert steps > number / 4, steps
    return sorted({1 + (steps - 1) * each // max(number - 1, 1) for each in range(number)})


@pytest.fixture
async def saved(tmp_path):
    """A profile with a conversation and one backup of it, closed."""
    folder = tmp_path / "profile"
    folder.mkdir()
    store = await values.opened(folder / "chats.db")
    conversation = values.long_conversation(30)
    await store.conversations.save(conversation)
    await store.backup.make()
    await store.close()
    return folder, conversation


@pytest.mark.parametrize(
    "what", ["migrate", "back up", "restore", "restore with log", "begin anew"]
)
async def test_a_kill_at_any_step_of_rare_work_loses_nothing(tmp_path, saved, what):
    folder, conversation = saved
    path = folder / "chats.db"
    damaged = b"damaged " * 1000
    begins_anew = what == "begin anew"
    if what.startswith("restore") or begins_anew:
        path.write_bytes(damaged)
        if what == "restore with log":
            path.with_name("chats.db-wal").write_bytes(b"a log " * 100)
        if begins_anew:
            shutil.rmtree(folder / "backups")
    action = what if what in {"migrate", "back up"} else "open"
    died = 0
    newest = database.shipped_migrations()[-1].version
    for step in steps_to_die_at(folder, action, kills(12)):
        copy = tmp_path / f"step{step}"
        shutil.copytree(folder, copy)
        ended, _ = run_to(step, copy, action)
        died += not ended
        if what == "migrate":
            ended, _ = run_to(0, copy, action)
            assert ended
            with closing(sqlite3.connect(copy / "chats.db")) as connection:
                assert connection.execute("PRAGMA user_version").fetchone() == (newest + 1,)
                assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
                assert connection.execute("SELECT count(*) FROM reply").fetchone() == (30,)
        else:
            store = await values.opened(copy / "chats.db")
            loaded = await store.conversations.load(conversation.id)
            assert (loaded == conversation) is not begins_anew
            assert await store.settings.save("goes", "on") is None
            assert isinstance(await store.backup.make(), Path)
            told = [each.kind for each in await store.recoveries() if not each.is_read]
            assert bool(told) is (action == "open"), "what was repaired is still to be read"
            await store.close()
        if action == "open":
            kept = [each for each in copy.iterdir() if ".damaged-" in each.name]
            assert damaged in [each.read_bytes() for each in kept], f"killed at step {step}"
        leftovers = [each.name for each in copy.rglob("*.part*")]
        assert leftovers == []
        shutil.rmtree(copy)
    assert died > 5


async def test_a_kill_at_any_step_of_the_first_start_leaves_a_place_to_begin(tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    for step in steps_to_die_at(empty, "open", kills(12)):
        copy = tmp_path / f"step{step}"
        copy.mkdir()
        run_to(step, copy, "open")
        store = await values.opened(copy / "chats.db")
        assert store.recovery is None, "nothing was lost, so nothing is told"
        assert await store.settings.save("a", 1) is None
        await store.close()


PURGE = """
import asyncio, os, signal, sys
from pathlib import Path
from orca_desktop.store.engine import sqlite3
steps, limit = 0, 0
connect = sqlite3.connect
def count(_):
    global steps
    if limit:
        steps += 1
        if steps == limit:
            os.kill(os.getpid(), signal.SIGKILL)
def traced(*arguments, **named):
    connection = connect(*arguments, **named)
    connection.set_trace_callback(count)
    return connection
sqlite3.connect = traced
from orca_desktop.store import Store
async def main():
    global limit
    store = await Store.open(Path(sys.argv[1]))
    limit = int(sys.argv[3]) or 10**9
    assert await store.bin.erase([sys.argv[2]]) == 1
    await store.wiping.wipe()
    print(steps, flush=True)
    os._exit(0)
asyncio.run(main())
"""


def files_with(folder: Path, word: bytes) -> list[str]:
    """The files of a profile that hold a word, but for those that are copies of what was."""
    return [
        each.name
        for each in folder.rglob("*")
        if each.is_file() and each.parent.name != "backups" and word in each.read_bytes()
    ]


async def test_D4_a_purge_that_is_cut_off_anywhere_is_done_to_its_end(tmp_path):
    """Killed at any statement of the purge: after the next start no file holds a removed word."""
    folder = tmp_path / "profile"
    folder.mkdir()
    store = await values.opened(folder / "chats.db")
    for number in range(15):  # several pieces of the index, which a wipe must merge
        await store.conversations.save(values.long_conversation(2, f"stays {number} " * 10))
    secret = values.long_conversation(20, "zanzibarish " * 30)
    await store.conversations.save(secret)
    await store.drafts.save(secret.id, Draft("zanzibarish draft"))
    await store.conversations.delete(secret.id)
    await store.close()
    whole = tmp_path / "whole"
    shutil.copytree(folder, whole)
    steps = int(values.run(PURGE, whole / "chats.db", secret.id, 0).stdout)
    assert steps > 5
    killed, cut_off = 0, 0
    number = kills(12)
    for step in sorted({1 + (steps - 1) * each // (number - 1) for each in range(number)}):
        copy = tmp_path / f"step{step}"
        shutil.copytree(folder, copy)
        done = values.run(PURGE, copy / "chats.db", secret.id, step)
        # jobs end by the clock: on a busy machine there are more of them, on a quiet one fewer
        assert done.returncode in (0, -signal.SIGKILL), done.stderr
        killed += done.returncode != 0
        store = await values.opened(copy / "chats.db")
        gone = not await store.conversations.deleted()
        cut_off += gone
        assert await store.wiping.wipe() is None
        assert await store.wiping.wipe() is None, "and it is known to be done"
        await store.close()
        assert bool(files_with(copy, b"zanzibarish")) is not gone, (step, steps)
        shutil.rmtree(copy)
    assert killed > number // 2, "the kills came after the purge"
    assert cut_off > 1, "the kills came before the purge"


async def test_kills_during_a_purge_leave_all_or_nothing_and_a_true_index(tmp_path, saved):
    folder, conversation = saved
    program = """
import asyncio, sys
from pathlib import Path
from orca_desktop.store import Store
async def main():
    store = await Store.open(Path(sys.argv[1]))
    print('["open"]', flush=True)
    await store.conversations.delete(sys.argv[2])
    assert await store.bin.erase([sys.argv[2]]) == 1
    await store.wiping.wipe()
    print('["purged"]', flush=True)
    await asyncio.sleep(30)
asyncio.run(main())
"""
    outcomes = set()
    for number in range(kills(12)):
        copy = tmp_path / f"purge{number}"
        shutil.copytree(folder, copy)
        heard = await asyncio.to_thread(
            lines_until_killed,
            values.start(program, copy / "chats.db", conversation.id),
            number // 11,
            number * 0.002,
        )
        store = await values.opened(copy / "chats.db")
        assert await store.wiping.wipe() is None, "what was noted is done to its end"
        loaded = await store.conversations.load(conversation.id)
        gone = loaded != conversation
        assert gone or heard == []
        outcomes.add(gone)
        await values.restored(store, [conversation.id])
        hits = await store.search.find("question")
        assert (hits == ()) is gone
        await store.close()
    assert True in outcomes, "the last one was killed after it"
