"""The file of the database is removed or replaced while it is open: noticed, and saved anew."""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from orca_desktop.file_lock import FileLock
from orca_desktop.store import ProblemKind, Recovery, RecoveryKind, Store, StoreProblem, files
from orca_desktop.store.engine import sqlite3
from tests.unit.store import values

pytestmark = pytest.mark.skipif(os.name != "posix", reason="elsewhere an open file stays")


@pytest.fixture
async def profile(tmp_path: Path) -> Path:
    folder = tmp_path / "profile"
    folder.mkdir()
    return folder


async def begun(folder: Path) -> tuple[Store, Any, list[Recovery]]:
    store = await values.opened(folder / "chats.db")
    told: list[Recovery] = []
    store.watch(lambda _: None, told.append)
    conversation = values.long_conversation(20)
    assert await store.conversations.save(conversation) is None
    return store, conversation, told


def remove_file(folder: Path) -> None:
    (folder / "chats.db").unlink()


def remove_file_and_log(folder: Path) -> None:
    (folder / "chats.db").unlink()
    (folder / "chats.db-wal").unlink()


def remove_log(folder: Path) -> None:
    (folder / "chats.db-wal").unlink()


def remove_folder(folder: Path) -> None:
    shutil.rmtree(folder)


def move_folder(folder: Path) -> None:
    folder.rename(folder.with_name("moved"))


@pytest.mark.parametrize(
    "take", [remove_file, remove_file_and_log, remove_log, remove_folder, move_folder]
)
async def test_D5_what_was_taken_away_is_saved_anew_at_the_next_write(profile, take):
    store, conversation, told = await begun(profile)
    take(profile)
    later = values.conversation(values.turn("later"))
    assert await store.conversations.save(later) is None
    (recovery,) = told
    assert recovery.kind is RecoveryKind.SAVED_ANEW
    assert "saved anew" in str(recovery.sentence)
    assert await store.settings.save("once", 1) is None
    assert len(told) == 1, "it is told once"
    if take in {remove_folder, move_folder} and os.name == "posix":
        assert profile.stat().st_mode & 0o777 == 0o700, "nobody else looks into it"
    assert not FileLock(profile / "chats.db.lock").take(), "a second program is still kept out"
    # A kill now must lose nothing: what is on the disk is read without this program.
    copy = profile.with_name("copy")
    shutil.copytree(profile, copy)
    await store.close()
    for folder in (copy, profile):
        again = await values.opened(folder / "chats.db")
        assert again.recovery is None
        assert await again.conversations.load(conversation.id) == conversation
        assert await again.conversations.load(later.id) == later
        assert [each.kind for each in await again.recoveries()] == [RecoveryKind.SAVED_ANEW]
        await again.close()


async def test_D5_another_file_in_its_place_is_kept_beside_it(profile):
    store, conversation, told = await begun(profile)
    other = profile.parent / "other.db"
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    theirs = other.read_bytes()
    other.replace(profile / "chats.db")
    assert await store.settings.save("a", 1) is None
    (recovery,) = told
    assert recovery.kept is not None
    assert recovery.kept.read_bytes() == theirs
    assert str(recovery.kept) in str(recovery.sentence)
    await store.close()
    again = await values.opened(profile / "chats.db")
    assert await again.conversations.load(conversation.id) == conversation
    assert await again.settings.load() == {"a": 1}
    await again.close()


async def test_D5_a_place_that_cannot_be_written_is_told_and_tried_again(profile):
    store, conversation, told = await begun(profile)
    shutil.rmtree(profile)
    profile.write_text("a file where the folder was")
    refused: list[StoreProblem] = []
    store.watch(refused.append, told.append)
    problem = await store.settings.save("a", 1)
    assert isinstance(problem, StoreProblem)
    assert problem.stands
    assert refused == [problem]
    assert problem.kind is ProblemKind.GONE
    assert await store.conversations.load(conversation.id) == conversation, "it can be read"
    profile.unlink()
    assert await store.settings.save("a", 2) is None
    assert len(told) == 1
    await store.close()
    again = await values.opened(profile / "chats.db")
    assert await again.conversations.load(conversation.id) == conversation
    await again.close()


async def test_D5_a_second_program_that_has_begun_in_the_empty_place_is_left_alone(profile):
    store, _, told = await begun(profile)
    shutil.rmtree(profile)
    profile.mkdir()
    lock = FileLock(profile / "chats.db.lock")
    assert lock.take()
    problem = await store.settings.save("a", 1)
    assert isinstance(problem, StoreProblem)
    assert problem.stands
    assert list(profile.iterdir()) == [lock.path]
    lock.release()
    assert await store.settings.save("a", 1) is None
    assert len(told) == 1
    await store.close()


async def test_D5_it_is_noticed_at_the_end_too(profile):
    store, conversation, _ = await begun(profile)
    remove_folder(profile)
    await store.close()
    again = await values.opened(profile / "chats.db")
    assert await again.conversations.load(conversation.id) == conversation
    await again.close()


async def test_D5_a_saving_anew_that_was_cut_off_is_finished_and_told_at_the_next_start(
    profile, monkeypatch
):
    store, conversation, told = await begun(profile)
    path = profile / "chats.db"
    path.unlink()
    put = files.put_in_place

    def cut(made: Path, place: Path) -> None:
        if place == path:
            raise OSError(errno.EIO, "cut off here")
        put(made, place)

    monkeypatch.setattr(files, "put_in_place", cut)
    assert isinstance(await store.settings.save("a", 1), StoreProblem)
    assert told == []
    monkeypatch.undo()
    await store.close()
    again = await values.opened(path)
    assert again.recovery is not None
    assert again.recovery.kind is RecoveryKind.SAVED_ANEW
    assert again.recovery.kept is None
    assert await again.conversations.load(conversation.id) == conversation
    await again.close()
