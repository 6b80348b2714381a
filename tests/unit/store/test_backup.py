"""Backups: verified before they count, thinned with age, made while the program works."""

from __future__ import annotations

import asyncio
import datetime
import itertools
import os
import shutil
import threading
from contextlib import closing
from pathlib import Path

import pytest

from orca_desktop.domain import clock
from orca_desktop.store import ProblemKind, StoreProblem, backup, database
from orca_desktop.store.engine import sqlite3
from tests.unit.store import values

NOW = datetime.datetime(2026, 11, 23, 14, 0, tzinfo=datetime.UTC)

NEWEST = database.shipped_migrations()[-1].version


def made(at: datetime.datetime, label: str = "") -> backup.Backup:
    return backup.Backup(Path(f"chats-{at:%Y%m%dT%H%M%S}Z{label}.db"), at, bool(label))


async def test_a_backup_is_a_whole_single_file_that_opens(tmp_path, store):
    conversation = values.long_conversation(50)
    await store.conversations.save(conversation)
    path = await store.backup.make()
    assert path.parent == tmp_path / "backups"
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    assert path.stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    copy = await values.opened(path, backups=tmp_path / "none")
    assert await copy.conversations.load(conversation.id) == conversation
    await copy.close()


async def test_one_is_made_a_day(tmp_path, store, monkeypatch):
    first = await store.backup.make_if_due()
    assert isinstance(first, Path)
    assert await store.backup.make_if_due() is None
    later = clock.now() + datetime.timedelta(hours=21)
    monkeypatch.setattr(clock, "now", lambda: later)
    assert isinstance(await store.backup.make_if_due(), Path)


def test_a_backup_from_the_future_of_a_wrong_clock_does_not_stop_new_ones(tmp_path):
    (tmp_path / "chats-20990101T000000Z.db").touch()
    assert backup.is_due(tmp_path, NOW)
    (tmp_path / "chats-20990101T000000Z.db").unlink()
    assert backup.is_due(tmp_path, NOW)
    (tmp_path / f"chats-{NOW:%Y%m%dT%H%M%S}Z.db").touch()
    assert not backup.is_due(tmp_path, NOW)
    assert backup.is_due(tmp_path, NOW + datetime.timedelta(days=1))
    assert backup.is_due(tmp_path / "nowhere", NOW)


def test_only_backups_count_as_backups(tmp_path):
    for name in (
        "chats.db",
        "chats-20261123T140000Z.db.part",
        "notes.txt",
        "chats-99999999T999999Z.db",
    ):
        (tmp_path / name).touch()
    good = tmp_path / "chats-20261123T140000Z.db"
    before = tmp_path / "chats-20261123T150000Z-before-2.db"
    good.touch()
    before.touch()
    restored = tmp_path / f"chats-20261123T160000Z{backup.BEFORE_RESTORE}.db"
    restored.write_bytes(b"1234")
    found = backup.backups_in(tmp_path)
    assert [each.path for each in found] == [restored, before, good]
    assert [each.before_restore for each in found] == [True, False, False]
    assert [each.before_change for each in found] == [True, True, False]
    assert [each.size for each in found] == [4, 0, 0]


async def test_what_was_left_unfinished_goes_as_the_next_is_made_and_as_the_next_start_is(tmp_path):
    store = await values.opened(tmp_path / "chats.db")
    names = ("chats-20261123T140000Z.db.part", f"0123.db{backup.STAGED}", "0123.db.staged-wal")
    (tmp_path / "backups").mkdir(exist_ok=True)
    for act in (store.backup.make, None):
        for name in names:
            (tmp_path / "backups" / name).write_bytes(b"half")
        if act is not None:
            assert isinstance(await act(), Path)
            gone = [name for name in names if name.endswith(".part")]
        else:
            await store.close()
            store = await values.opened(tmp_path / "chats.db")
            gone = [*names]
        there = {each.name for each in (tmp_path / "backups").iterdir()}
        assert not there & {*gone}
    await store.close()


def test_a_year_of_daily_backups_thins_to_a_month():
    days = [made(NOW - datetime.timedelta(days=day)) for day in range(365)]
    kept = backup.chosen_to_keep(days)
    ages = [(NOW - each.made).days for each in kept]
    assert ages[:7] == list(range(7))
    assert 8 <= len(ages) <= 11
    assert max(ages) <= 31


def test_many_backups_of_one_day_keep_the_newest_three():
    hours = [made(NOW - datetime.timedelta(minutes=minute)) for minute in range(50)]
    assert backup.chosen_to_keep(hours) == tuple(hours[:3])


def test_D4_those_from_before_a_migration_are_kept_beside_the_others_and_age_like_them():
    recent = NOW - datetime.timedelta(days=20)
    before = [made(recent - datetime.timedelta(days=day), "-before-2") for day in range(5)]
    assert backup.chosen_to_keep([made(NOW), *before]) == (made(NOW), *before[:3])
    assert backup.chosen_to_keep(before) == tuple(before[:3]), "the newest is never too old"
    old = [made(NOW - datetime.timedelta(days=29 + day), "-before-2") for day in range(5)]
    assert backup.chosen_to_keep([made(NOW), *old]) == (made(NOW),)


def sized(age: float, size: int, label: str = "") -> backup.Backup:
    """A backup so many days old."""
    at = NOW - datetime.timedelta(days=age)
    path = Path(f"chats-{at:%Y%m%dT%H%M%S}Z{label}.db")
    return backup.Backup(path, at, bool(label), label == backup.BEFORE_RESTORE, size)


def ages(kept: tuple[backup.Backup, ...]) -> list[int]:
    return [(NOW - each.made).days for each in kept]


def test_small_backups_are_thinned_by_age_alone():
    days = [sized(age, 10_000_000) for age in range(60)]
    assert backup.worth_keeping(days, NOW) == backup.chosen_to_keep(days)
    assert backup.worth_keeping((), NOW) == ()


def test_large_backups_are_few_and_rather_a_week_apart_than_a_day():
    large = 2_400_000_000
    kept = backup.worth_keeping([sized(age, large) for age in range(60)], NOW)
    assert sum(each.size for each in kept) <= 4 * large
    assert ages(kept)[0] == 0
    assert [later - age for age, later in itertools.pairwise(ages(kept))][1:] == [7, 7]
    middling = [sized(age, 200_000_000) for age in range(60)]
    assert sum(each.size for each in backup.worth_keeping(middling, NOW)) <= 1_000_000_000


def test_the_newest_and_the_state_before_a_restoration_stay_however_large():
    before = sized(0.5, 3_000_000_000, backup.BEFORE_RESTORE)
    found = [sized(0, 1_000_000_000), before, *(sized(age, 10) for age in range(1, 9))]
    assert backup.worth_keeping(found, NOW)[:2] == tuple(found[:2])
    huge = [sized(0, 10**12), sized(1, 10**13)]
    assert backup.worth_keeping(huge, NOW) == tuple(huge[:1])


def test_none_grows_older_than_what_is_promised_but_the_newest():
    edge = sized(35, 10)
    over = sized(35.001, 10)
    assert backup.worth_keeping([sized(0, 10), edge, over], NOW) == (sized(0, 10), edge)
    assert backup.worth_keeping([over], NOW) == (over,)
    assert backup.held_until([edge, over]) == NOW
    before = sized(36, 10, "-before-2")
    assert backup.worth_keeping([over, before], NOW) == (over,)


def test_seldom_used_libraries_do_not_keep_old_words_for_months():
    monthly = [sized(age, 10) for age in range(0, 365, 30)]
    assert ages(backup.worth_keeping(monthly, NOW)) == [0, 30]


async def test_a_copy_that_is_too_old_goes_although_no_new_one_is_due(store, tmp_path, monkeypatch):
    (tmp_path / "backups").mkdir()
    names = [
        f"chats-{clock.now() - datetime.timedelta(days=age):%Y%m%dT%H%M%S}Z.db" for age in (0, 36)
    ]
    for name in names:
        (tmp_path / "backups" / name).touch()
    assert await store.backup.make_if_due() is None
    assert await store.backup.thin() is None
    assert [each.name for each in (tmp_path / "backups").iterdir()] == names[:1]


async def test_the_oldest_give_way_to_a_new_one_if_that_makes_room(store, tmp_path, monkeypatch):
    await store.conversations.save(values.long_conversation(40))
    folder = tmp_path / "backups"
    folder.mkdir()
    made = [clock.now() - datetime.timedelta(days=age) for age in range(1, 5)]
    old = [folder / f"chats-{at:%Y%m%dT%H%M%S}Z.db" for at in made]
    for path in old:
        path.write_bytes(b"x" * 100_000)
    usage = shutil.disk_usage("/")
    size = 2 * (tmp_path / "chats.db").stat().st_size
    free = size

    def disk(_: object) -> object:
        there = sum(each.stat().st_size for each in old if each.exists())
        return usage._replace(free=free - there)

    monkeypatch.setattr(shutil, "disk_usage", disk)
    (pages,) = await store.thread.read(lambda c: c.execute("PRAGMA page_count").fetchone())
    free = 2 * pages * 4096 + 250_000  # room for it, if two of the four go
    assert isinstance(await store.backup.make(), Path)
    assert [each.exists() for each in old] == [True, True, False, False]
    free = 50_000
    assert isinstance(await store.backup.make(), StoreProblem)
    assert [each.exists() for each in old] == [True, True, False, False], "it would not be enough"


async def test_old_backups_are_removed_when_a_new_one_stands(tmp_path, store):
    folder = tmp_path / "backups"
    folder.mkdir()
    for day in range(60):
        (
            folder / f"chats-{clock.now() - datetime.timedelta(days=day + 1):%Y%m%dT%H%M%S}Z.db"
        ).touch()
    path = await store.backup.make()
    left = [each.path for each in backup.backups_in(folder)]
    assert left[0] == path
    assert 8 <= len(left) <= 11


async def test_a_copy_that_is_not_sound_never_gets_a_name(tmp_path, store, monkeypatch):
    (tmp_path / "backups").mkdir()
    good = tmp_path / "backups" / "chats-20200101T000000Z.db"
    good.write_bytes(b"the only good one")
    real = backup.copy_to_part

    def spoiled(*arguments, **named):
        part, counts = real(*arguments, **named)
        with part.open("r+b") as file:
            file.seek(4096)
            file.write(b"\xff" * 3000)
        return part, counts

    monkeypatch.setattr(backup, "copy_to_part", spoiled)
    problem = await store.backup.make()
    assert isinstance(problem, StoreProblem)
    assert problem.kind is ProblemKind.FAILED, "the copy was bad, not the file"
    assert [path.name for path in (tmp_path / "backups").iterdir()] == [good.name]
    assert store.problem is None


async def test_a_copy_that_lacks_rows_is_not_sound(tmp_path, store):
    await store.conversations.save(values.long_conversation(3))
    part, counts = await store.thread.read(
        lambda connection: backup.copy_to_part(connection, tmp_path / "b", NOW)
    )
    with closing(sqlite3.connect(part, isolation_level=None)) as connection:
        connection.execute("DELETE FROM reply")
    assert backup.finish(part, counts, NEWEST) is None
    assert list((tmp_path / "b").iterdir()) == []


async def test_a_folder_that_cannot_hold_backups_is_told(tmp_path, store):
    (tmp_path / "backups").write_text("in the way")
    problem = await store.backup.make()
    assert isinstance(problem, StoreProblem)
    assert store.problem is None
    assert await store.settings.save("a", 1) is None


async def test_writing_goes_on_while_a_backup_is_made_and_is_in_it(tmp_path, store, monkeypatch):
    monkeypatch.setattr(backup, "PAGES", 1)
    await store.conversations.save(values.long_conversation(300))
    asked = threading.Semaphore(0)
    pauses: list[int] = []
    run_waiting = store.thread.run_waiting

    def between() -> None:
        pauses.append(1)
        if len(pauses) <= 10:
            assert asked.acquire(timeout=60), "nothing was asked meanwhile"
        run_waiting()

    monkeypatch.setattr(store.thread, "run_waiting", between)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(store.backup.make())
        await asyncio.sleep(0)
        for number in range(5):
            writing = group.create_task(store.settings.save(f"key{number}", number))
            reading = group.create_task(store.settings.load())
            await asyncio.sleep(0)
            asked.release(2)
            assert await writing is None
            assert len(await reading) == number + 1
    path = task.result()
    assert isinstance(path, Path), path
    assert len(pauses) > 100
    assert database.examine(path, NEWEST) is database.Verdict.SOUND


async def test_closing_does_not_wait_for_a_backup(tmp_path, monkeypatch):
    monkeypatch.setattr(backup, "PAGES", 1)
    others = set(threading.enumerate())
    store = await values.opened(tmp_path / "chats.db")
    (thread,) = (each for each in set(threading.enumerate()) - others if each.name == "store")
    await store.conversations.save(values.long_conversation(500))
    run_waiting = store.thread.run_waiting

    is_under_way, is_closing = threading.Event(), threading.Event()
    pauses: list[int] = []

    def between() -> None:
        pauses.append(1)
        is_under_way.set()
        assert is_closing.wait(60)
        run_waiting()

    monkeypatch.setattr(store.thread, "run_waiting", between)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(store.backup.make())
        assert await asyncio.to_thread(is_under_way.wait, 60)
        closing = group.create_task(store.close())
        await asyncio.sleep(0)
        is_closing.set()
    assert closing.result() is None
    thread.join(5)
    assert not thread.is_alive(), "it ended by itself; nobody had to give it up"
    assert len(pauses) == 1, "of some hundred pages none is copied any more"
    assert isinstance(task.result(), StoreProblem)
    assert backup.backups_in(tmp_path / "backups") == ()


@pytest.mark.parametrize("number", [2, 5])
async def test_backups_asked_for_at_once_are_made_one_after_another(store, number):
    results = await asyncio.gather(*(store.backup.make() for _ in range(number)))
    assert all(isinstance(result, Path) for result in results)


async def test_the_folder_for_backups_is_made_with_those_above_it(tmp_path):
    store = await values.opened(tmp_path / "chats.db", backups=tmp_path / "a" / "b")
    path = await store.backup.make()
    assert isinstance(path, Path)
    assert path.parent == tmp_path / "a" / "b"
    await store.close()


def test_exactly_these_of_two_months_are_kept():
    """Every day for two months, of which the last is a Monday: days first, then ends of weeks."""
    days = [made(NOW - datetime.timedelta(days=day)) for day in range(60)]
    kept = [(NOW - each.made).days for each in backup.chosen_to_keep(days)]
    weeks = [(NOW - datetime.timedelta(days=day)).toordinal() // 7 for day in range(60)]
    firsts = [weeks.index(week) for week in dict.fromkeys(weeks)][:4]
    assert kept == sorted({*range(7), *firsts})
    assert firsts[1:] == [firsts[1], firsts[1] + 7, firsts[1] + 14]


@pytest.mark.parametrize(
    ("age", "is_due"),
    [
        (datetime.timedelta(), False),
        (datetime.timedelta(seconds=-1), True),
        (datetime.timedelta(hours=19, minutes=59), False),
        (datetime.timedelta(hours=20), True),
    ],
)
def test_after_twenty_hours_another_one_is_due(tmp_path, age, is_due):
    (tmp_path / f"chats-{NOW:%Y%m%dT%H%M%S}Z.db").touch()
    assert backup.is_due(tmp_path, NOW + age) is is_due


def test_one_from_before_a_migration_stays_four_weeks():
    edge = NOW - datetime.timedelta(weeks=4)
    kept, gone = made(edge, "-before-2"), made(edge - datetime.timedelta(seconds=1), "-before-2")
    assert backup.chosen_to_keep([made(NOW), kept, gone]) == (made(NOW), kept)
    assert backup.chosen_to_keep([]) == ()


async def test_a_copy_that_another_program_left_unfinished_takes_no_room(tmp_path):
    store = await values.opened(tmp_path / "chats.db", backups=tmp_path / "b")
    (tmp_path / "b").mkdir(exist_ok=True)
    left = tmp_path / "b" / "chats-20200101T000000Z.db.part"
    left.write_bytes(b"half")
    assert isinstance(await store.backup.make(), Path)
    assert not left.exists()
    await store.close()


def test_what_grows_is_written_to_the_disk_and_let_go_of(tmp_path):
    path = tmp_path / "growing"
    path.write_bytes(b"words")
    with backup.Flushing(path) as disk:
        for _ in range(200):
            disk.note_piece(lambda: None)
        disk.finish()
    assert path.read_bytes() == b"words"
    path.unlink()  # on Windows only what nobody has open any more


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are of POSIX")
def test_what_the_disk_refuses_while_a_copy_grows_is_raised(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)  # no system can write one to a disk
    with backup.Flushing(path) as disk:
        for _ in range(16):
            disk.note_piece(lambda: None)
        with pytest.raises(OSError, match="Invalid argument"):
            disk.finish()
        for _ in range(15):
            disk.note_piece(lambda: None)
        with pytest.raises(OSError, match="Invalid argument"):
            disk.note_piece(lambda: None)
