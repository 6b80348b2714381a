"""How the data is told, backups are made, copies saved and restored, whatever the disks do."""

from __future__ import annotations

import contextlib
import datetime
import errno
import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any, cast

import pytest

from orca_desktop.domain import clock
from orca_desktop.domain.words import Text
from orca_desktop.session.backups import BackupKeeper
from orca_desktop.session.moving import FolderMover
from orca_desktop.session.remembered import Remembered
from orca_desktop.store import (
    CopyLook,
    ProblemKind,
    SavedCopy,
    StoreProblem,
    backup,
    database,
    files,
)
from tests.unit.session.test_saving import fill, mount
from tests.unit.store import values

posix = pytest.mark.skipif(os.name != "posix", reason="mounts and open files of POSIX")


class Quiet:
    """A workspace in which nothing is written, or something is."""

    is_at_rest = True


class Desk:
    """What looks after the data of one profile."""

    def __init__(self, store: Any) -> None:
        self.store = store
        self.remembered = Remembered(store, lambda _: None)
        self.workspace = cast("Any", Quiet())
        self.backups = BackupKeeper(store, self.remembered, self.workspace)
        self.mover = FolderMover(store, self.remembered, self.workspace)


async def opened(folder: Path) -> Desk:
    return Desk(await values.opened(folder / "chats.db"))


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    (tmp_path / "profile").mkdir()
    desk = await opened(tmp_path / "profile")
    yield desk
    await desk.store.close()


async def looked(desk: Desk, path: Path) -> CopyLook:
    found = await desk.backups.look(path)
    assert isinstance(found, CopyLook), found
    return found


async def test_the_state_tells_sizes_and_when_all_was_checked(desk):
    await desk.store.blobs.put(b"x" * 50_000, "image/png")
    state = await desk.backups.state()
    assert state.contents == 50_000
    assert state.chats > 0
    assert (state.backups, state.backed_up, state.is_well) == ((), 0, True)
    assert "Not checked yet" in str(state.health)
    assert await desk.backups.back_up() is None
    state = await desk.backups.state()
    (made,) = state.backups
    assert state.backed_up == made.path.stat().st_size
    assert state.health.values == {"when": made.made}
    assert "Everything is well" in str(state.health)


async def test_what_a_wrong_clock_has_dated_is_not_taken_for_a_check(desk):
    (desk.store.folder / "backups").mkdir(exist_ok=True)
    (desk.store.folder / "backups" / "chats-20990101T000000Z.db").touch()
    assert "Not checked yet" in str((await desk.backups.state()).health)
    assert await desk.backups.back_up_if_due() is None
    assert "Everything is well" in str((await desk.backups.state()).health)


async def test_a_network_disk_is_told(desk, monkeypatch):
    await desk.backups.back_up()
    monkeypatch.setattr(files, "is_on_network", lambda _: True)
    state = await desk.backups.state()
    assert not state.is_well
    assert "network disk" in str(state.health)


async def test_a_refused_backup_is_told_until_one_is_made(desk, monkeypatch):
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=10))
    told = await desk.backups.back_up()
    assert told is not None
    state = await desk.backups.state()
    assert (state.health, state.is_well) == (told, False)
    monkeypatch.undo()
    assert await desk.backups.back_up_if_due() is None
    assert (await desk.backups.state()).is_well


async def test_damage_is_what_is_told_first(desk):
    await desk.backups.back_up()
    desk.store.thread.problem = StoreProblem("damaged", desk.store.folder)  # type: ignore[arg-type]
    state = await desk.backups.state()
    assert "is damaged" in str(state.health)
    assert not state.is_well
    desk.store.thread.problem = None


async def test_what_was_erased_is_wiped_before_a_backup_or_a_copy_is_made(desk, tmp_path):
    chat = values.long_conversation(3, "Rhododendronabc ")
    for act in ("back up", "copy"):
        await desk.store.conversations.save(chat)
        await desk.store.conversations.delete(chat.id)
        await desk.store.bin.erase([chat.id])  # and the wipe behind it was cut off
        if act == "back up":
            assert await desk.backups.back_up() is None
            (made,) = await desk.store.backup.all()
            path = made.path
        else:
            path = tmp_path / "x.orca-copy"
            assert isinstance(await desk.backups.save_copy(path, attachments=True), SavedCopy)
        assert b"hododendronabc" not in path.read_bytes()


async def test_after_a_restoration_a_backup_of_what_is_there_now_is_due(desk, tmp_path):
    assert await desk.backups.back_up() is None
    path = tmp_path / "x.orca-copy"
    await desk.backups.save_copy(path, attachments=True)
    assert await desk.backups.restore(await looked(desk, path)) is True
    await desk.remembered.load()
    last = desk.backups.last_restore
    assert last is not None
    assert (last.name, last.is_undo) == ("x.orca-copy", False)
    later = clock.now() + datetime.timedelta(seconds=2)  # names of backups tell seconds
    assert await desk.backups.back_up_if_due() is None
    made = [each for each in await desk.store.backup.all() if not each.before_change]
    assert later - made[0].made < datetime.timedelta(seconds=5)
    undoable = await desk.backups.undoable()
    assert undoable is not None
    assert undoable.name == last.before
    undoable.unlink()
    assert await desk.backups.undoable() is None
    assert "not kept any more" in str(await desk.backups.undo_restore())


@pytest.mark.parametrize(
    "told",
    [
        None,
        3,
        {},
        {"name": "x", "made": "yesterday", "at": "x", "before": "y", "is_undo": True},
        {"name": "x", "made": "2026-01-01", "at": "2026-01-01", "before": "y", "is_undo": True},
    ],
)
async def test_what_is_told_of_a_restoration_may_be_odd(desk, told):
    await desk.store.settings.save("restored", told)
    await desk.remembered.load()
    assert desk.backups.last_restore is None
    assert not desk.backups.restore_is_told
    assert await desk.backups.undoable() is None


async def test_nothing_is_restored_or_moved_while_an_answer_is_written(desk, tmp_path):
    path = tmp_path / "x.orca-copy"
    await desk.backups.save_copy(path, attachments=True)
    look = await looked(desk, path)
    desk.workspace.is_at_rest = False
    assert "An answer is being written" in str(await desk.backups.restore(look))
    profile: Any = None
    assert "An answer is being written" in str(await desk.mover.move(tmp_path / "p", profile))
    desk.workspace.is_at_rest = True
    await desk.backups.forget(look)


async def test_what_was_looked_at_and_is_not_restored_is_forgotten(desk, tmp_path):
    path = tmp_path / "mine.orca-copy"
    assert isinstance(await desk.backups.save_copy(path, attachments=True), SavedCopy)
    look = await looked(desk, path)
    assert look.staged.exists()
    await desk.backups.forget(look)
    assert not look.staged.exists()


async def test_sizes_that_cannot_be_read_are_told_as_none(desk, monkeypatch):
    async def refuse() -> StoreProblem:
        return StoreProblem(ProblemKind.UNREADABLE, desk.store.folder)

    monkeypatch.setattr(desk.store, "sizes", refuse)
    state = await desk.backups.state()
    assert (state.chats, state.contents) == (0, 0)


async def test_names_of_copies_are_free_ones(desk, tmp_path):
    first = await desk.backups.suggested(tmp_path)
    first.touch()
    second = await desk.backups.suggested(tmp_path)
    assert second.name == first.name.replace(".orca-copy", " (2).orca-copy")


# -- what disks do --------------------------------------------------------------------------------


async def goes_on(desk: Desk, chat: Any) -> None:
    """All chats are there, sound, and more can be saved."""
    assert await desk.store.settings.save("goes", "on") is None
    assert await desk.store.conversations.load(chat.id) == chat
    problems = await desk.store.thread.read(lambda c: database.complaints(c, thorough=True))
    assert problems == []


@posix
async def test_a_folder_that_is_gone_while_running_comes_back_with_all_of_it(desk, tmp_path):
    chat = values.long_conversation(20)
    await desk.store.conversations.save(chat)
    path = tmp_path / "x.orca-copy"
    assert isinstance(await desk.backups.save_copy(path, attachments=True), SavedCopy)
    shutil.rmtree(desk.store.folder)
    state = await desk.backups.state()
    assert state.backups == ()
    assert await desk.backups.back_up() is None
    look = await looked(desk, path)
    await goes_on(desk, chat)
    shutil.rmtree(desk.store.folder)
    told = await desk.backups.restore(look)
    assert told is not True, "what was examined is gone"
    await goes_on(desk, chat)
    again = await looked(desk, path)
    assert await desk.backups.restore(again) is True
    await goes_on(desk, chat)


@posix
async def test_a_copy_whose_disk_is_pulled_out_after_the_look_is_restored(desk, tmp_path):
    chat = values.long_conversation(20)
    await desk.store.conversations.save(chat)
    path = tmp_path / "x.orca-copy"
    await desk.backups.save_copy(path, attachments=True)
    look = await looked(desk, path)
    path.unlink()
    assert await desk.backups.restore(look) is True
    await goes_on(desk, chat)


@contextlib.contextmanager
def mounted(folder: Path, size: str) -> Iterator[Path]:
    """A small disk of its own in a place."""
    folder.mkdir(exist_ok=True)
    if not mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder):
        pytest.skip("only the system's administrator may mount a disk")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)


async def with_a_copy(folder: Path, path: Path) -> tuple[Desk, Any]:
    """A profile with one conversation, and a copy of it."""
    desk = await opened(folder)
    chat = values.long_conversation(200)
    await desk.store.conversations.save(chat)
    assert isinstance(await desk.backups.save_copy(path, attachments=True), SavedCopy)
    return desk, chat


@posix
async def test_a_disk_that_is_read_only_while_running_is_told_by_everything(tmp_path):
    path = tmp_path / "x.orca-copy"
    desk, chat = await with_a_copy(tmp_path, path)
    with mounted(tmp_path / "backups", "6m") as disk:
        look = await looked(desk, path)
        assert mount("-o", "remount,ro", disk)
        told = [
            await desk.backups.back_up(),
            await desk.backups.look(path),
            await desk.backups.restore(look),
            await desk.backups.save_copy(tmp_path / "y.orca-copy", attachments=True),
        ]
        assert [type(each) for each in told] == [Text] * 4, told
        assert "cannot be written" in str(told[1]), "it is the library's disk, not the copy"
        assert not (await desk.backups.state()).is_well
        await goes_on(desk, chat)
        assert mount("-o", "remount,rw", disk)
        assert await desk.backups.back_up() is None
        assert await desk.backups.restore(await looked(desk, path)) is True
        await goes_on(desk, chat)
        await desk.store.close()


def left_over(disk: Path) -> list[Path]:
    """What unfinished work has left."""
    return [*disk.rglob("*.part*"), *disk.rglob("*.staged*")]


def let_free(disk: Path, size: int) -> Path:
    """Leave so many bytes of a disk free."""
    filler = fill(disk)
    os.truncate(filler, max(filler.stat().st_size - size, 0))
    return filler


@posix
@pytest.mark.slow
@pytest.mark.parametrize("asks", [True, False])
async def test_a_disk_that_is_full_at_any_step_keeps_all_and_says_so(tmp_path, monkeypatch, asks):
    """With every room that there can be, whether or not it is asked for before."""
    if not asks:
        monkeypatch.setattr(files, "require_room", lambda *_: None)
    with mounted(tmp_path / "disk", "6m") as disk:
        desk, chat = await with_a_copy(disk, tmp_path / "x.orca-copy")
        outcomes = await with_every_room(desk, chat, disk, tmp_path / "x.orca-copy")
        await desk.store.close()
    assert outcomes == {(what, done) for what in ("backup", "restore") for done in (True, False)}


async def with_every_room(desk: Desk, chat: Any, disk: Path, path: Path) -> set[tuple[str, bool]]:
    """What was done and what was refused, with more and more room."""
    outcomes = set()
    for size in range(0, 4_200_000, 200_000):
        for each in backup.backups_in(disk / "backups"):
            each.path.unlink()
        filler = let_free(disk, size)
        told = await desk.backups.back_up()
        outcomes.add(("backup", told is None))
        for each in backup.backups_in(disk / "backups"):
            each.path.unlink()
        look = await desk.backups.look(path)
        if isinstance(look, CopyLook):
            done = await desk.backups.restore(look)
            outcomes.add(("restore", done is True))
        else:
            outcomes.add(("restore", False))
        assert await desk.store.conversations.load(chat.id) == chat
        filler.unlink()
        assert left_over(disk) == []
        await goes_on(desk, chat)
    return outcomes


async def test_a_disk_that_fails_while_old_backups_are_removed_is_told(desk, monkeypatch):
    def failing(*_: object) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    monkeypatch.setattr(backup, "thin", failing)
    assert await desk.backups.back_up() is not None
    assert not (await desk.backups.state()).is_well
    monkeypatch.undo()
    assert await desk.backups.back_up() is None
