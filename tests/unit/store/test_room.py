"""A disk with little room or none: copies give way to the chats, and what is there can be read."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.store import ProblemKind, RecoveryKind, StoreProblem, database, files
from orca_desktop.store.database import Migration
from orca_desktop.store.engine import sqlite3
from tests.unit.store import values

NOW = database.shipped_migrations()[-1].version
NEXT = (
    *database.shipped_migrations(),
    Migration(NOW + 1, ("CREATE TABLE extra (number INTEGER PRIMARY KEY) STRICT",)),
)


def with_free(monkeypatch: pytest.MonkeyPatch, free: int) -> None:
    """Let every disk have so many bytes free."""
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=free))


def parts(folder: Path) -> list[str]:
    return [each.name for each in folder.rglob("*.part*")]


async def filled(path: Path) -> Any:
    store = await values.opened(path)
    conversation = values.long_conversation(60)
    await store.conversations.save(conversation)
    await store.close()
    return conversation


async def test_D1_a_backup_without_room_for_two_is_not_begun_and_says_so(tmp_path, monkeypatch):
    conversation = await filled(tmp_path / "chats.db")
    store = await values.opened(tmp_path / "chats.db")
    with_free(monkeypatch, 2 * (tmp_path / "chats.db").stat().st_size - 1)
    begun: list[int] = []
    monkeypatch.setattr(files, "make_private", begun.append)
    problem = await store.backup.make()
    assert isinstance(problem, StoreProblem)
    assert problem.kind is ProblemKind.DISK_FULL
    assert not problem.stands, "the chats themselves are saved"
    assert "room for a backup" in str(problem.sentence)
    assert str(tmp_path / "backups") in str(problem.sentence)
    assert begun == []
    monkeypatch.undo()
    assert await store.settings.save("a", 1) is None
    assert await store.conversations.load(conversation.id) == conversation
    assert isinstance(await store.backup.make(), Path)
    await store.close()


async def test_D1_a_disk_that_tells_nothing_of_its_room_is_tried(tmp_path, monkeypatch):
    await filled(tmp_path / "chats.db")
    store = await values.opened(tmp_path / "chats.db")
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(total=0, free=0))
    assert isinstance(await store.backup.make(), Path)
    await store.close()


LIMITED = """
import asyncio, resource, signal, sys
from pathlib import Path
from orca_desktop.store import Store, StoreProblem
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
async def main():
    store = await Store.open(Path(sys.argv[1]))
    size = Path(sys.argv[1]).stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size * int(sys.argv[2]) // 100, resource.RLIM_INFINITY))
    problem = await store.backup.make()
    assert isinstance(problem, StoreProblem), problem
    assert await store.settings.save("after", 1) is None
    assert store.problem is None
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    print(problem.kind.value, problem.of_backup, problem.stands)
    assert await store.close() is None
asyncio.run(main())
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
@pytest.mark.parametrize("percent", [30, 60, 99])
async def test_D1_a_copy_that_meets_a_limit_on_the_way_leaves_nothing(tmp_path, percent):
    await filled(tmp_path / "chats.db")
    done = values.run(LIMITED, tmp_path / "chats.db", percent)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["disk_full", "True", "False"]
    assert parts(tmp_path) == []
    assert list((tmp_path / "backups").iterdir()) == []


async def test_D1_a_copy_that_cannot_be_finished_leaves_nothing(tmp_path, store, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    await store.conversations.save(values.long_conversation(5))
    monkeypatch.setattr(files, "put_in_place", full)
    problem = await store.backup.make()
    assert isinstance(problem, StoreProblem)
    assert problem.of_backup
    assert list((tmp_path / "backups").iterdir()) == []


async def test_D1_unfinished_copies_are_swept_at_the_start(tmp_path):
    await filled(tmp_path / "chats.db")
    folder = tmp_path / "backups"
    folder.mkdir()
    for name in ("chats-20261123T140000Z.db.part", "chats-20261123T140000Z.db.part-journal"):
        (folder / name).write_bytes(b"half")
    (folder / "mine.txt").touch()
    store = await values.opened(tmp_path / "chats.db")
    assert [each.name for each in folder.iterdir()] == ["mine.txt"]
    await store.close()


async def test_D1_a_start_never_fails_for_want_of_room_for_a_copy(tmp_path, monkeypatch):
    path = tmp_path / "chats.db"
    conversation = await filled(path)
    with_free(monkeypatch, 1000)
    store = await values.opened(path, migrations=NEXT)
    assert store.recovery.kind is RecoveryKind.NO_COPY
    assert "without a backup" in str(store.recovery.sentence)
    assert await store.conversations.load(conversation.id) == conversation
    assert await store.settings.save("goes", "on") is None
    await store.close()
    with closing(sqlite3.connect(path)) as connection:
        assert database.version_of(connection) == NOW + 1
    again = await values.opened(path, migrations=NEXT)
    assert again.recovery is None
    await again.close()


FULL_FOR_AN_UPDATE = """
import asyncio, resource, signal, sys
from pathlib import Path
from orca_desktop.store import Store, StoreProblem, database
from orca_desktop.store.database import Migration
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
now = database.shipped_migrations()
new = (*now, Migration(now[-1].version + 1, (
    "CREATE TABLE extra (number INTEGER PRIMARY KEY, text TEXT) STRICT",
    "INSERT INTO extra (text) SELECT blocks FROM reply",
)))
def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
async def main():
    limit(4096)
    store = await Store.open(Path(sys.argv[1]), migrations=new)
    assert isinstance(store, Store), store
    (summary,) = await store.conversations.list()
    chat = await store.conversations.load(summary.id)
    refused = await store.settings.save("a", 1)
    assert store.problem == refused
    print(len(chat.turns), refused.kind.value, len(await store.search.find("question")))
    print(chat.turns[-1].replies[0].status.value)
    assert await store.close() is None
    limit(resource.RLIM_INFINITY)
    store = await Store.open(Path(sys.argv[1]), migrations=new)
    assert await store.settings.save("a", 1) is None
    assert await store.conversations.load(summary.id) == chat
    assert await store.close() is None
asyncio.run(main())
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
async def test_D1_without_room_for_the_update_itself_the_chats_can_be_read(tmp_path):
    await filled(tmp_path / "chats.db")
    with closing(sqlite3.connect(tmp_path / "chats.db", isolation_level=None)) as connection:
        connection.execute("UPDATE reply SET status = 'streaming' WHERE number = 60")
    done = values.run(FULL_FOR_AN_UPDATE, tmp_path / "chats.db")
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["60", "no_room_to_update", "50", "interrupted"]


CUT_OFF = """
import asyncio, os, sys
from pathlib import Path
from orca_desktop.store import Store
from tests.unit.store import values
async def main():
    store = await Store.open(Path(sys.argv[1]))
    running = values.running("so far ")
    turn = values.turn("a question", running)
    await store.conversations.add_turn(values.conversation(turn), turn)
    os._exit(0)
asyncio.run(main())
"""

FULL_AFTER_A_CUT = """
import asyncio, resource, signal, sys
from pathlib import Path
from orca_desktop.domain.reply import Status
from orca_desktop.store import Store, StoreProblem
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
async def reply(store):
    (summary,) = await store.conversations.list()
    return (await store.conversations.load(summary.id)).turns[0].replies[0]
async def main():
    store = await Store.open(Path(sys.argv[1]))
    assert isinstance(store, Store), store
    assert store.recovery is None
    found = await reply(store)
    print(found.status.value, found.text)
    refused = await store.settings.save("more", 1)
    assert refused.kind.value == "disk_full", refused
    assert (await reply(store)).status is Status.INTERRUPTED
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert await store.settings.save("more", 1) is None
    assert (await reply(store)).status is Status.INTERRUPTED
    assert len(await store.search.find("so far")) == 1
    assert await store.close() is None
asyncio.run(main())
"""


@pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")
async def test_D7_a_full_disk_and_an_unclean_end_start_to_read(tmp_path):
    path = tmp_path / "chats.db"
    done = values.run(CUT_OFF, path)
    assert done.returncode == 0, done.stderr
    assert path.with_name("chats.db-wal").stat().st_size > 0
    done = values.run(FULL_AFTER_A_CUT, path)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["interrupted", "so", "far"]
