"""Files that must be on the disk, whole and private, before the program goes on."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from orca_desktop.file_lock import FileLock
from orca_desktop.store import files

Usage = namedtuple("Usage", "total used free")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_finished_file_takes_the_place_of_an_older_one(tmp_path: Path) -> None:
    made, place = tmp_path / "a.new", tmp_path / "a"
    made.write_bytes(b"new")
    place.write_bytes(b"old and longer")
    files.put_in_place(made, place)
    assert place.read_bytes() == b"new"
    assert not made.exists()


def test_private_means_that_no_other_may_read(tmp_path: Path) -> None:
    files.make_private(tmp_path / "a")
    with pytest.raises(FileExistsError):
        files.make_private(tmp_path / "a")
    (tmp_path / "open").write_bytes(b"bytes")
    (tmp_path / "open").chmod(0o644)
    (tmp_path / "copy").write_bytes(b"what was there before")
    files.copy_private(tmp_path / "open", tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == b"bytes"
    if os.name == "posix":
        assert mode(tmp_path / "a") == mode(tmp_path / "copy") == 0o600


def test_a_database_is_removed_with_what_stands_beside_it(tmp_path: Path) -> None:
    place = tmp_path / "chats.db"
    for suffix in ("", "-wal", "-shm", "-journal", ".lock"):
        files.beside(place, suffix).touch()
    files.remove_database(place)
    assert [each.name for each in tmp_path.iterdir()] == ["chats.db.lock"]
    files.remove_database(place)


@pytest.mark.parametrize(
    ("usage", "is_full"),
    [((100, 60, 40), True), ((100, 50, 50), False), ((0, 0, 0), False)],
)
def test_room_is_asked_for_before_it_is_used(tmp_path, monkeypatch, usage, is_full) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(*usage))
    if is_full:
        with pytest.raises(OSError, match="No space") as told:
            files.require_room(tmp_path, 50)
        assert told.value.errno == errno.ENOSPC
    else:
        files.require_room(tmp_path, 50)


def test_a_disk_that_does_not_say_is_not_full(tmp_path: Path) -> None:
    files.require_room(tmp_path / "nowhere", 1 << 62)


def in_place(lock: FileLock) -> bool:
    """Asked anew each time."""
    return lock.is_in_place


def test_a_lock_keeps_another_away_until_it_is_given_back(tmp_path: Path) -> None:
    one, two = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert not in_place(one)
    assert one.take()
    assert in_place(one)
    assert not two.take()
    assert not in_place(two)
    one.release()
    one.release()
    assert not in_place(one)
    assert two.take()
    (tmp_path / "lock").unlink()
    assert not in_place(two), "another program would lock another file"
    (tmp_path / "lock").touch()
    assert not in_place(two)
    two.release()
    with pytest.raises(OSError, match="No such file"):
        FileLock(tmp_path / "nowhere" / "lock").take()


def test_where_there_are_no_locks_the_database_keeps_its_own(tmp_path, monkeypatch) -> None:
    fcntl = pytest.importorskip("fcntl")

    def none(*_: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", none)
    lock = FileLock(tmp_path / "lock")
    assert lock.take()
    assert in_place(lock)
    lock.release()


MOUNTS = rb"""/dev/sda1 / ext4 rw 0 0
server:/vol /vol/chats nfs4 rw 0 0
//nas/share /mnt/my\040share cifs rw 0 0
tmpfs /vol/chats/local tmpfs rw 0 0
sshfs#x /media/x fuse.sshfs rw 0 0
broken
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there the drive tells it")
@pytest.mark.parametrize(
    ("path", "is_remote"),
    [
        ("/var/lib", False),
        ("/vol/chats", True),
        ("/vol/chats/chats/not yet", True),
        ("/vol/chatsana", False),
        ("/vol/chats/local/chats", False),
        ("/mnt/my share/chats", True),
        ("/mnt/my", False),
        ("/media/x/y", True),
        ("/", False),
    ],
)
def test_a_disk_of_another_computer_is_known_by_its_mount(tmp_path, path, is_remote):
    mounts = tmp_path / "mounts"
    mounts.write_bytes(MOUNTS)
    assert files.is_on_network(Path(path), mounts) is is_remote
    assert not files.is_on_network(Path(path), tmp_path / "none")
