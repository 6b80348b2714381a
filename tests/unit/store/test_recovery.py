"""Damage of every kind: what was saved comes back, and the damaged file keeps its bytes."""

from __future__ import annotations

import datetime
import os
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.store import (
    ProblemKind,
    RecoveryKind,
    Store,
    StoreProblem,
    database,
    files,
    recovery,
    replies,
)
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import Recovery
from orca_desktop.store.recoveries import Recoveries
from tests.unit.store import values

PAGE = 4096


@pytest.fixture
async def saved(tmp_path):
    """A closed file of several pages with one backup, and what is in it."""
    store = await values.opened(tmp_path / "chats.db")
    conversation = values.long_conversation(40)
    await store.conversations.save(conversation)
    assert isinstance(await store.backup.make(), Path)
    await store.close()
    return conversation


def kept_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if ".damaged-" in path.name)


def leftovers(folder: Path) -> list[Path]:
    passing = {".restoring", ".new", ".checking", ".suspect"}
    return [path for path in folder.iterdir() if path.suffix in passing]


REPAIRED = RecoveryKind.RESTORED, RecoveryKind.CARRIED_OVER
"""Whatever of it could be read, the rest came from the backup."""


async def recovered(folder: Path, kinds: tuple[RecoveryKind, ...], damaged: bytes | None) -> Store:
    """Open what is damaged, and check that it told so and kept the bytes."""
    store: Store = await values.opened(folder / "chats.db")
    assert store.recovery is not None
    assert store.recovery.kind in kinds
    sentence = str(store.recovery.sentence)
    assert sentence.endswith(".")
    assert "{" not in sentence
    if damaged is not None:
        assert store.recovery.kept is not None
        assert store.recovery.kept.read_bytes() == damaged
        assert str(store.recovery.kept) in sentence
    assert leftovers(folder) == []
    if os.name == "posix":
        assert (folder / "chats.db").stat().st_mode & 0o077 == 0, "nobody else may read it"
    return store


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(lambda raw: b"", id="empty"),
        pytest.param(lambda raw: raw[:50], id="shorter than a header"),
        pytest.param(lambda raw: raw[: len(raw) // 2], id="half"),
        pytest.param(lambda raw: b"\0" * len(raw), id="zeros"),
        pytest.param(lambda raw: b"Not a database" + raw[14:], id="other magic"),
        pytest.param(lambda raw: raw[:100] + b"\xff" * 400 + raw[500:], id="schema page"),
        pytest.param(lambda raw: raw[:PAGE] + b"\xff" * (len(raw) - PAGE), id="all but page 1"),
        pytest.param(lambda raw: raw[:68] + b"ABCD" + raw[72:], id="mark"),
        pytest.param(lambda raw: b"<html>" * 1000, id="a web page"),
    ],
)
async def test_a_damaged_file_is_kept_and_the_backup_restored(tmp_path, saved, damage):
    path = tmp_path / "chats.db"
    damaged = damage(path.read_bytes())
    path.write_bytes(damaged)
    store = await recovered(tmp_path, REPAIRED, damaged)
    assert await store.conversations.load(saved.id) == saved
    assert store.problem is None
    assert await store.settings.save("goes", "on") is None
    await store.close()
    again = await values.opened(path)
    assert again.recovery is None
    assert len(kept_files(tmp_path)) == 1
    await again.close()


async def test_without_a_backup_one_begins_anew_and_the_file_is_kept(tmp_path, saved):
    shutil.rmtree(tmp_path / "backups")
    (tmp_path / "chats.db").write_bytes(b"")
    store = await recovered(tmp_path, (RecoveryKind.BEGUN_ANEW,), b"")
    assert await store.conversations.list() == ()
    assert await store.conversations.save(saved) is None
    await store.close()


async def test_a_lost_file_comes_back_from_the_backup(tmp_path, saved):
    (tmp_path / "chats.db").unlink()
    store = await recovered(tmp_path, (RecoveryKind.FOUND_AGAIN,), None)
    assert await store.conversations.load(saved.id) == saved
    assert kept_files(tmp_path) == []
    await store.close()


async def test_a_bad_backup_is_passed_over(tmp_path, saved):
    (good,) = (tmp_path / "backups").glob("*.db")
    newer = good.with_name("chats-29991231T000000Z.db")
    newer.write_bytes(good.read_bytes()[: good.stat().st_size // 2])
    newest = good.with_name("chats-29991231T000001Z.db")
    newest.write_bytes(b"")
    (tmp_path / "chats.db").write_bytes(b"broken")
    store = await recovered(tmp_path, REPAIRED, b"broken")
    assert await store.conversations.load(saved.id) == saved
    await store.close()


async def test_damage_twice_keeps_both_files(tmp_path, saved):
    for number in range(3):
        (tmp_path / "chats.db").write_bytes(b"broken %d" % number)
        store = await recovered(tmp_path, REPAIRED, b"broken %d" % number)
        await store.close()
    contents = [path.read_bytes() for path in kept_files(tmp_path)]
    assert sorted(contents) == [b"broken 0", b"broken 1", b"broken 2"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("where", "least"),
    [
        pytest.param(lambda page: (page * 37 + 5) % PAGE, 1, id="anywhere"),
        pytest.param(lambda page: 0 if page else 100, 40, id="kind of page"),
        pytest.param(lambda page: 3 if page else 103, 40, id="number of cells"),
    ],
)
async def test_a_bit_flipped_on_any_page_loses_nothing_that_was_backed_up(
    tmp_path, saved, where, least
):
    """One flip a page, at a place that differs: it opens, and the old file can be had.

    A flip inside a text cannot be noticed by SQLite; then everything else must be there.
    """
    original = (tmp_path / "chats.db").read_bytes()
    backups = tmp_path / "backups"
    outcomes = {"restored": 0, "unnoticed": 0, "refused": 0}
    for page in range(len(original) // PAGE):
        place = page * PAGE + where(page)
        folder = tmp_path / f"page{page}"
        folder.mkdir()
        damaged = bytearray(original)
        damaged[place] ^= 0x40
        (folder / "chats.db").write_bytes(damaged)
        store = await Store.open(folder / "chats.db", backups)
        if isinstance(store, StoreProblem):
            # The version itself was hit: it looks like a newer program's file and is left alone.
            assert store.kind is ProblemKind.NEWER
            assert (folder / "chats.db").read_bytes() == damaged
            outcomes["refused"] += 1
            continue
        loaded: Any = await store.conversations.load(saved.id)
        if store.recovery is not None:
            assert store.recovery.kept is not None
            assert store.recovery.kept.read_bytes() == damaged
            assert loaded == saved
            outcomes["restored"] += 1
        else:
            assert loaded.turns[0].id == saved.turns[0].id or loaded == saved
            assert len(loaded.turns) == len(saved.turns)
            outcomes["unnoticed"] += 1
        await store.close()
        shutil.rmtree(folder)
    assert outcomes["restored"] >= least, outcomes
    assert sum(outcomes.values()) == len(original) // PAGE


@pytest.mark.parametrize("place", [16, 18, 28, 40, 44, 56, 60, 63, 68, 71, 96])
async def test_a_bit_flipped_in_the_header_is_survived(tmp_path, saved, place):
    path = tmp_path / "chats.db"
    damaged = bytearray(path.read_bytes())
    damaged[place] ^= 0x10
    path.write_bytes(damaged)
    store = await Store.open(path)
    if isinstance(store, StoreProblem):
        assert store.kind is ProblemKind.NEWER
        assert path.read_bytes() == damaged
        return
    assert await store.conversations.load(saved.id) == saved
    if store.recovery is not None:
        assert store.recovery.kept is not None
        assert store.recovery.kept.read_bytes() == damaged
    await store.close()


WRITE_AND_DIE = """
import asyncio, os, sys
from pathlib import Path
from orca_desktop.store import Store
async def main():
    store = await Store.open(Path(sys.argv[1]))
    log = Path(sys.argv[1] + "-wal")
    for number in range(int(sys.argv[2])):
        assert await store.settings.save(f"key{number:04}", "v" * 300) is None
        print(number, log.stat().st_size, flush=True)
    os._exit(0)
asyncio.run(main())
"""


def written_and_cut_off(folder: Path, number: int) -> list[int]:
    """Write so many settings in a process that ends at once; the log's size after each."""
    done = values.run(WRITE_AND_DIE, folder / "chats.db", number)
    assert done.returncode == 0, done.stderr
    return [int(line.split()[1]) for line in done.stdout.splitlines()]


@pytest.mark.slow
async def test_a_log_cut_anywhere_gives_exactly_what_was_committed_before_the_cut(tmp_path, saved):
    sizes = written_and_cut_off(tmp_path, 24)
    main = (tmp_path / "chats.db").read_bytes()
    log = (tmp_path / "chats.db-wal").read_bytes()
    step = max(len(log) // 150, 1)
    for number, cut in enumerate(range(0, len(log), step)):
        folder = tmp_path / f"cut{number}"
        folder.mkdir()
        (folder / "chats.db").write_bytes(main)
        garbage = os.urandom(number % 3 * 100)
        (folder / "chats.db-wal").write_bytes(log[:cut] + garbage)
        store = await values.opened(folder / "chats.db", backups=tmp_path / "backups")
        assert store.recovery is None, "a torn log is what logs are for, not damage"
        committed = sum(size <= cut for size in sizes)
        assert len(await store.settings.load()) == committed
        assert await store.conversations.load(saved.id) == saved
        await store.close()
        shutil.rmtree(folder)


async def test_a_log_of_another_database_is_kept_and_not_believed(tmp_path, saved):
    other = tmp_path / "other"
    other.mkdir()
    store = await values.opened(other / "chats.db")
    for _ in range(3):
        await store.conversations.save(values.long_conversation(30))
    await store.close()
    written_and_cut_off(other, 20)
    foreign = (other / "chats.db-wal").read_bytes()
    main = (tmp_path / "chats.db").read_bytes()
    (tmp_path / "chats.db-wal").write_bytes(foreign)
    opened = await values.opened(tmp_path / "chats.db")
    loaded = await opened.conversations.load(saved.id)
    if opened.recovery is None:
        assert loaded == saved
    else:
        assert opened.recovery.kind is RecoveryKind.SAVED_WITHOUT_LATEST
        assert loaded == saved
        kept = opened.recovery.kept
        assert kept.read_bytes() == main
        assert kept.with_name(kept.name + "-wal").read_bytes() == foreign
    await opened.close()


async def test_damage_met_while_running_stops_writing_and_is_repaired_at_the_next_start(
    tmp_path, saved
):
    path = tmp_path / "chats.db"
    store = await values.opened(path)
    page = await store.thread.read(
        lambda connection: connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'turn'"
        ).fetchone()[0]
    )
    await store.thread.read(lambda connection: connection.execute("PRAGMA shrink_memory").close())
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(b"\xff" * PAGE)
    problem = await store.conversations.load(saved.id)
    assert isinstance(problem, StoreProblem)
    assert problem.kind is ProblemKind.DAMAGED
    assert store.problem == problem
    refused = await store.settings.save("a", 1)
    assert refused == problem
    assert await store.settings.load() == {}, "what is sound can still be read"
    backup = await store.backup.make()
    assert backup == problem, "a damaged file must not push good backups out"
    await store.close()
    store = await recovered(tmp_path, REPAIRED, None)
    assert await store.conversations.load(saved.id) == saved
    await store.close()


async def test_a_large_file_that_was_suspected_is_checked_though_it_is_large(
    tmp_path, saved, monkeypatch
):
    from orca_desktop.store import opening as module

    monkeypatch.setattr(module, "SMALL", 0)
    path = tmp_path / "chats.db"
    raw = bytearray(path.read_bytes())
    raw[-PAGE * 3 : -PAGE] = b"\xff" * PAGE * 2
    path.write_bytes(raw)
    path.with_name("chats.db.suspect").touch()
    store = await recovered(tmp_path, REPAIRED, bytes(raw))
    await store.close()


async def test_a_full_disk_is_never_taken_for_damage(tmp_path, saved, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "chats.db"
    path.write_bytes(b"broken")
    monkeypatch.setattr(shutil, "copyfile", full)
    problem = await Store.open(path)
    assert isinstance(problem, StoreProblem)
    assert problem.kind is ProblemKind.DISK_FULL
    assert path.read_bytes() == b"broken"
    monkeypatch.undo()
    store = await recovered(tmp_path, REPAIRED, b"broken")
    await store.close()


def test_the_header_is_read_without_sqlite(tmp_path):
    (tmp_path / "short").write_bytes(b"SQLite format 3\0")
    assert not database.read_header(tmp_path / "short").is_sqlite
    (tmp_path / "empty").write_bytes(b"")
    assert not database.read_header(tmp_path / "empty").is_sqlite


async def test_a_suspected_file_that_is_sound_is_trusted_again(tmp_path, saved):
    (tmp_path / "chats.db.suspect").touch()
    store = await values.opened(tmp_path / "chats.db")
    assert store.recovery is None
    assert not (tmp_path / "chats.db.suspect").exists()
    assert len(await store.search.find("answer 7")) > 0
    await store.close()


async def test_damage_that_nothing_meets_is_found_with_the_daily_backup(
    tmp_path, saved, monkeypatch
):
    """An index that lacks a row, in a file too large to be checked at each start."""
    monkeypatch.setattr("orca_desktop.store.opening.SMALL", 0)
    path = tmp_path / "chats.db"
    where = "SELECT rootpage FROM sqlite_schema WHERE name = 'reply_created'"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        (root,) = connection.execute(where).fetchone()
    raw = bytearray(path.read_bytes())
    page = memoryview(raw)[(root - 1) * PAGE : root * PAGE]
    assert page[0] == 0x0A, "a leaf of an index"
    cells = int.from_bytes(page[3:5], "big")
    page[3:5] = (cells - 1).to_bytes(2, "big")
    page.release()
    path.write_bytes(raw)
    store = await values.opened(path)
    problem = await store.backup.make()
    assert isinstance(problem, StoreProblem)
    assert problem.kind is ProblemKind.DAMAGED
    assert store.problem == problem
    await store.close()
    store = await recovered(tmp_path, REPAIRED, None)
    assert await store.conversations.load(saved.id) == saved
    await store.close()


async def test_a_text_that_is_no_text_any_more_is_shown_with_signs_of_replacement(tmp_path, saved):
    path = tmp_path / "chats.db"
    raw = path.read_bytes()
    path.write_bytes(raw.replace(b"A long one", b"A l\xff\xfeg one"))
    store = await values.opened(path)
    assert store.recovery is None
    (summary,) = await store.conversations.list()
    loaded = await store.conversations.load(saved.id)
    assert "\ufffd" in summary.title + loaded.head.title + str(await store.search.find("long"))
    assert loaded.turns == saved.turns
    await store.close()


async def cut_off_before_it_is_in_place(path, monkeypatch):
    """Begin to repair, end before the new file has its name, and lose what was planned."""
    put = files.put_in_place

    def cut(source: Path, target: Path) -> None:
        if target == path:
            raise OSError(5, "cut off here")
        put(source, target)

    monkeypatch.setattr(files, "put_in_place", cut)
    assert isinstance(await Store.open(path), StoreProblem)
    monkeypatch.undo()
    assert not path.exists()
    assert path.with_name("chats.db.restoring").exists()
    path.with_name("chats.db.recoveries.json").unlink()


async def test_a_restoration_that_was_cut_off_tells_of_when_the_backup_is(
    tmp_path, saved, monkeypatch
):
    (backup,) = (tmp_path / "backups").glob("*.db")
    backup.rename(backup.with_name("chats-20260102T030405Z.db"))
    older = tmp_path / "chats.damaged-20200101T000000Z.db"
    older.write_bytes(b"of long ago")
    path = tmp_path / "chats.db"
    path.write_bytes(b"broken")
    await cut_off_before_it_is_in_place(path, monkeypatch)
    store = await recovered(tmp_path, (RecoveryKind.RESTORED,), b"broken")
    assert store.recovery is not None
    made = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    assert store.recovery.saved_at == made
    assert await store.conversations.load(saved.id) == saved
    await store.close()


async def test_a_beginning_anew_that_was_cut_off_promises_no_backup(tmp_path, monkeypatch):
    path = tmp_path / "chats.db"
    path.write_bytes(b"broken")
    await cut_off_before_it_is_in_place(path, monkeypatch)
    store = await recovered(tmp_path, (RecoveryKind.BEGUN_ANEW,), b"broken")
    assert store.recovery is not None
    assert store.recovery.saved_at is None
    await store.close()


@pytest.mark.parametrize(
    ("kind", "kept", "is_told"),
    [
        (RecoveryKind.RESTORED, "chats.damaged-1.db", True),
        (RecoveryKind.RESTORED, None, False),
        (RecoveryKind.FOUND_AGAIN, None, True),
        (RecoveryKind.BEGUN_ANEW, None, False),
    ],
)
async def test_a_repair_that_was_done_but_not_told_is_told_at_the_next_start(
    tmp_path, saved, kind, kept, is_told
):
    """Where nothing had been moved yet, nothing was done."""
    recoveries = Recoveries(tmp_path / "chats.db.recoveries.json")
    recoveries.plan(Recovery(kind, tmp_path / kept if kept else None))
    store = await values.opened(tmp_path / "chats.db")
    if is_told:
        assert store.recovery.kind is kind
        assert recoveries.pending is None
        assert len(recoveries.all()) == 1
    else:
        assert store.recovery is None
        assert recoveries.all() == ()
    assert await store.conversations.load(saved.id) == saved
    await store.close()


async def test_a_single_row_without_its_owner_is_damage_like_any_other(tmp_path, saved):
    """Only a close look finds it; a suspected file is given one."""
    path = tmp_path / "chats.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("INSERT INTO reply_delta (reply, steps) VALUES (4711, '[]')")
    store = await values.opened(path)
    assert store.recovery is None
    await store.close()
    path.with_name("chats.db.suspect").touch()
    damaged = path.read_bytes()
    store = await recovered(tmp_path, REPAIRED, damaged)
    assert await store.conversations.load(saved.id) == saved
    await store.close()


async def test_what_an_older_repair_left_behind_is_swept_beside_a_sound_file(tmp_path, saved):
    for suffix in (".restoring", ".new", ".checking"):
        (tmp_path / f"chats.db{suffix}").write_bytes(b"left over")
    store = await values.opened(tmp_path / "chats.db")
    assert store.recovery is None
    assert await store.conversations.load(saved.id) == saved
    assert leftovers(tmp_path) == []
    await store.close()


def test_what_is_no_database_is_not_usable(tmp_path):
    (tmp_path / "page").write_bytes(b"<html>" * 100)
    for look in (database.examine, database.examine_untouched):
        assert look(tmp_path / "page", 1) is database.Verdict.UNUSABLE
    assert (tmp_path / "page").read_bytes() == b"<html>" * 100


ORPHAN_IN_THE_LOG = """
import os, sys
from orca_desktop.store.engine import sqlite3
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA wal_autocheckpoint = 0")
connection.execute("PRAGMA foreign_keys = OFF")
connection.execute("INSERT INTO reply_delta (reply, steps) VALUES (4711, '[]')")
os._exit(0)
"""


NEWER_IN_THE_LOG = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA wal_autocheckpoint = 0")
connection.execute("PRAGMA user_version = 99")
os._exit(0)
"""


async def test_a_log_that_would_spoil_the_file_is_kept_and_all_before_it_is_there(tmp_path, saved):
    path, log = tmp_path / "chats.db", tmp_path / "chats.db-wal"
    assert values.run(ORPHAN_IN_THE_LOG, path).returncode == 0
    moment = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
    os.utime(path, (moment.timestamp(), moment.timestamp()))
    main, spoilt = path.read_bytes(), log.read_bytes()
    assert spoilt
    store = await recovered(tmp_path, (RecoveryKind.SAVED_WITHOUT_LATEST,), main)
    assert store.recovery is not None and store.recovery.kept is not None
    assert store.recovery.saved_at == moment
    assert files.beside(store.recovery.kept, "-wal").read_bytes() == spoilt
    assert await store.conversations.load(saved.id) == saved
    await store.close()
    again = await values.opened(path)
    assert again.recovery is None
    (told,) = await again.recoveries()
    assert not told.is_read
    await again.mark_recoveries_read()
    (told,) = await again.recoveries()
    assert told.is_read
    await again.close()


async def test_what_the_file_lacks_comes_from_the_newest_backup_that_is_sound(tmp_path, saved):
    (good,) = (tmp_path / "backups").glob("*.db")
    newer = good.with_name("chats-29991231T000000Z.db")
    newer.write_bytes(good.read_bytes()[: good.stat().st_size // 2])
    path = tmp_path / "chats.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("UPDATE reply SET blocks = '[]' WHERE number = 3")
        connection.execute("INSERT INTO reply_delta (reply, steps) VALUES (4711, '[]')")
    path.with_name("chats.db.suspect").touch()
    store = await recovered(tmp_path, (RecoveryKind.CARRIED_OVER,), path.read_bytes())
    assert await store.conversations.load(saved.id) == saved
    await store.close()


async def test_a_file_with_our_mark_and_no_tables_is_damaged(tmp_path, saved):
    path = tmp_path / "chats.db"
    path.unlink()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {database.APPLICATION_ID}")
        connection.execute("PRAGMA user_version = 0")
        connection.execute("CREATE TABLE one (x)")
    damaged = path.read_bytes()
    store = await recovered(tmp_path, REPAIRED, damaged)
    assert await store.conversations.load(saved.id) == saved
    await store.close()


async def test_a_file_that_has_lost_its_version_keeps_its_rows(tmp_path, saved):
    shutil.rmtree(tmp_path / "backups")
    path = tmp_path / "chats.db"
    raw = path.read_bytes()
    path.write_bytes(raw[:60] + bytes(4) + raw[64:])
    store = await recovered(tmp_path, (RecoveryKind.CARRIED_OVER,), path.read_bytes())
    assert await store.conversations.load(saved.id) == saved
    await store.close()


async def test_a_log_without_its_file_is_kept_apart_from_the_new_file(tmp_path):
    """What it holds may be all that is left of somebody's chats."""
    log = tmp_path / "chats.db-wal"
    log.write_bytes(b"left over" * 1000)
    store = await values.opened(tmp_path / "chats.db")
    assert await store.conversations.list() == ()
    await store.close()
    assert not log.exists()
    (kept,) = tmp_path.glob("*.db-wal")
    assert kept.read_bytes() == b"left over" * 1000


async def test_what_was_cut_off_is_owed_only_where_the_disk_refuses(tmp_path, saved, monkeypatch):
    """Any other trouble with it is a trouble of the file, or of the program."""
    path, real = tmp_path / "chats.db", replies.end_running

    def refuse(error: Exception):
        def work(_: sqlite3.Connection) -> None:
            monkeypatch.setattr(replies, "end_running", real)
            raise error

        monkeypatch.setattr(replies, "end_running", work)

    refuse(sqlite3.OperationalError("no such table: reply"))
    problem = await Store.open(path)
    assert isinstance(problem, StoreProblem)
    assert problem.kind is ProblemKind.FAILED
    refuse(database.damage("a page"))
    store = await values.opened(path)
    assert store.recovery is not None, "it is repaired"
    await store.close()
    refuse(OSError(28, "No space left on device"))
    store = await values.opened(path)
    assert await store.conversations.load(saved.id) == saved
    assert await store.settings.save("a", 1) is None
    await store.close()


@pytest.mark.parametrize(
    ("planned", "told"),
    [
        (Recovery(RecoveryKind.RESTORED, Path("chats.damaged-1.db")), "chats.damaged-1.db"),
        (Recovery(RecoveryKind.RESTORED, None), "chats.damaged-2.db"),
        (Recovery(RecoveryKind.FOUND_AGAIN, None), None),
        (None, "chats.damaged-2.db"),
    ],
)
async def test_a_repair_that_was_cut_off_tells_of_its_own_file(tmp_path, saved, planned, told):
    path = tmp_path / "chats.db"
    path.rename(tmp_path / "chats.db.restoring")
    for number in (1, 2):
        (tmp_path / f"chats.damaged-{number}.db").write_bytes(b"broken")
    path.with_name("chats.db.suspect").touch()
    if planned is not None:
        kept = planned.kept and tmp_path / planned.kept
        plan = Recovery(planned.kind, kept)
        Recoveries(tmp_path / "chats.db.recoveries.json").plan(plan)
    store = await values.opened(path)
    assert store.recovery.kept == (told and tmp_path / told)
    assert await store.conversations.load(saved.id) == saved
    await store.close()
    assert not path.with_name("chats.db.suspect").exists()


@pytest.fixture
def large(monkeypatch):
    """Every file counts as one that is too large to be checked before the chats are shown."""
    monkeypatch.setattr(recovery, "SMALL", 0)


@pytest.mark.usefixtures("large")
@pytest.mark.slow
async def test_a_large_file_is_checked_behind_and_its_log_stays_apart_until_then(
    tmp_path, saved, monkeypatch
):
    path = tmp_path / "chats.db"
    written_and_cut_off(tmp_path, 20)
    main = path.read_bytes()

    def never(*_: object) -> None:
        raise AssertionError("nobody waits for this")

    monkeypatch.setattr(database, "examine_untouched", never)
    store = await values.opened(path)
    assert store.is_unchecked
    assert store.recovery is None
    assert await store.conversations.load(saved.id) == saved
    for _ in range(5):
        await store.conversations.save(values.long_conversation(200))
    assert path.read_bytes() == main, "nothing is written into it yet"
    made = await store.backup.make_if_due()
    assert isinstance(made, Path)
    assert not store.is_unchecked
    for _ in range(5):
        await store.conversations.save(values.long_conversation(200))
    assert path.read_bytes() != main
    assert await store.backup.make_if_due() is None
    await store.close()


@pytest.mark.usefixtures("large", "saved")
async def test_a_newer_version_in_the_log_of_a_large_file_is_refused(tmp_path):
    path = tmp_path / "chats.db"
    assert values.run(NEWER_IN_THE_LOG, path).returncode == 0
    for _ in range(2):
        found = await Store.open(path)
        assert isinstance(found, StoreProblem)
        assert found.kind is ProblemKind.NEWER


@pytest.mark.usefixtures("large")
async def test_a_log_that_spoils_a_large_file_is_found_behind_and_nothing_is_lost(tmp_path, saved):
    path = tmp_path / "chats.db"
    assert values.run(ORPHAN_IN_THE_LOG, path).returncode == 0
    for old in (tmp_path / "backups").glob("*.db"):
        old.unlink()
    store = await values.opened(path)
    new = values.conversation(values.turn("meanwhile?", values.reply("meanwhile")))
    assert await store.conversations.save(new) is None
    problem = await store.backup.make_if_due()
    assert isinstance(problem, StoreProblem)
    assert problem.kind is ProblemKind.DAMAGED
    assert store.problem == problem
    (kept,) = (tmp_path / "backups").glob("*.db")
    with closing(sqlite3.connect(kept)) as copy:
        assert copy.execute("SELECT count(*) FROM reply_delta").fetchone() == (0,)
    await store.close()
    again = await Store.open(path)
    assert isinstance(again, Store), again
    assert again.recovery is not None
    for chat in (saved, new):
        assert await again.conversations.load(chat.id) == chat
    await again.close()


@pytest.mark.usefixtures("large")
async def test_without_room_for_a_copy_a_large_file_is_not_checked(tmp_path, saved, monkeypatch):
    written_and_cut_off(tmp_path, 5)
    store = await values.opened(tmp_path / "chats.db")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "require_room", full)
    problem = await store.backup.make_if_due()
    assert isinstance(problem, StoreProblem)
    assert problem.of_backup
    assert not store.is_unchecked
    assert await store.conversations.load(saved.id) == saved
    await store.close()
