from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from orca_desktop.formats import atomic
from orca_desktop.formats.atomic import FileNotWritten, FileWritten, WriteProblem


def test_a_new_file_is_written_and_nothing_else_is_left(tmp_path):
    path = tmp_path / "a.md"
    assert atomic.write(path, b"hello") == FileWritten(path)
    assert path.read_bytes() == b"hello"
    assert list(tmp_path.iterdir()) == [path]


def test_an_existing_file_is_replaced_only_on_request(tmp_path):
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    refused = atomic.write(path, b"new")
    assert isinstance(refused, FileNotWritten)
    assert refused.problem is WriteProblem.EXISTS
    assert "a.md" in str(refused.sentence)
    assert path.read_bytes() == b"old"
    path.chmod(0o640)
    assert isinstance(atomic.write(path, b"new", overwrite=True), FileWritten)
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_keeps_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "a.md"
    path.write_bytes(b"old")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    found = atomic.write(path, b"new", overwrite=True)
    assert isinstance(found, FileNotWritten)
    assert found.problem is WriteProblem.FULL
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_real_size_limit_keeps_the_old_file(tmp_path):
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    program = (
        "import pathlib, resource, signal, sys\n"
        "from orca_desktop.formats import atomic\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "found = atomic.write(pathlib.Path(sys.argv[1]), b'x' * 100_000, overwrite=True)\n"
        "assert found.problem is atomic.WriteProblem.FULL, found\n"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=True)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_a_folder_and_bad_names(tmp_path):
    def problem(path: object) -> WriteProblem:
        found = atomic.write(path, b"x")  # type: ignore[arg-type]
        assert isinstance(found, FileNotWritten)
        assert str(found.sentence)
        return found.problem

    assert problem(tmp_path / "no" / "a.md") is WriteProblem.NO_FOLDER
    assert problem(tmp_path) is WriteProblem.EXISTS
    assert problem(tmp_path / ("x" * 300)) is WriteProblem.BAD_NAME
    assert problem(tmp_path / "a\x00b") is WriteProblem.BAD_NAME


def test_a_folder_is_never_replaced(tmp_path):
    folder = tmp_path / "a.md"
    folder.mkdir()
    assert isinstance(atomic.write(folder, b"x", overwrite=True), FileNotWritten)
    assert folder.is_dir()


def test_a_link_keeps_pointing_to_its_file(tmp_path):
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_bytes(b"old")
    link.symlink_to(real)
    assert isinstance(atomic.write(link, b"new"), FileNotWritten)
    assert isinstance(atomic.write(link, b"new", overwrite=True), FileWritten)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_a_name_that_was_taken_meanwhile_is_not_replaced(tmp_path, monkeypatch):
    path = tmp_path / "a.md"
    sync = os.fsync

    def meanwhile(handle: int) -> None:
        path.write_bytes(b"of somebody else")
        sync(handle)

    monkeypatch.setattr(os, "fsync", meanwhile)
    found = atomic.write(path, b"mine")
    assert isinstance(found, FileNotWritten)
    assert found.problem is WriteProblem.EXISTS
    assert path.read_bytes() == b"of somebody else"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_without_rights():
    program = (
        "import os, pathlib, sys\n"
        "from orca_desktop.formats import atomic\n"
        "if os.geteuid() == 0:\n"
        "    os.setuid(65534)\n"
        "found = atomic.write(pathlib.Path(sys.argv[1]), b'x')\n"
        "assert found.problem is atomic.WriteProblem.NOT_ALLOWED, found\n"
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o555)
        subprocess.run([sys.executable, "-c", program, str(folder / "a.md")], check=True)
        assert not list(folder.iterdir())
        folder.chmod(0o700)


@pytest.mark.skipif(os.name != "posix", reason="links need no rights there")
@pytest.mark.parametrize("overwrite", [False, True])
def test_D13_a_loop_of_links_is_a_sentence(tmp_path, overwrite):
    one, other = tmp_path / "one.md", tmp_path / "other.md"
    one.symlink_to(other)
    other.symlink_to(one)
    for path in (one, one / "below.md"):
        found = atomic.write(path, b"x", overwrite=overwrite)
        assert isinstance(found, FileNotWritten)
        assert found.problem in {WriteProblem.LOOP, WriteProblem.EXISTS}
        assert str(found.sentence)
    assert sorted(tmp_path.iterdir()) == [one, other]


def test_D13_what_was_left_half_written_is_swept_by_the_next_export(tmp_path):
    old, new = tmp_path / f".orca-{'0a' * 8}.tmp", tmp_path / f".orca-{'0b' * 8}.tmp"
    mine = tmp_path / ".orca-mine.tmp"
    for path in (old, new, mine):
        path.write_bytes(b"half")
    for path in (old, mine):
        os.utime(path, (1, 1))
    written = tmp_path / "a.md"
    assert atomic.write(written, b"whole") == FileWritten(written)
    assert sorted(tmp_path.iterdir()) == sorted([new, mine, written]), "one may be in the making"


def test_folders_left_half_written_are_swept_too_and_links_are_not_followed(tmp_path):
    old, new = tmp_path / f".orca-{'0a' * 8}.tmp", tmp_path / f".orca-{'0b' * 8}.tmp"
    away = tmp_path / "away"
    for path in (old, new, away):
        path.mkdir()
        (path / "a.md").write_bytes(b"half")
    os.utime(old, (1, 1))
    link = tmp_path / f".orca-{'0c' * 8}.tmp"
    link.symlink_to(away, target_is_directory=True)
    os.utime(link, (1, 1), follow_symlinks=False)
    atomic.sweep(tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted([new, away])
    assert (away / "a.md").exists()


@pytest.mark.parametrize("is_taken", [False, True])
def test_where_there_are_no_hard_links_a_name_is_taken_all_the_same(
    tmp_path, monkeypatch, is_taken
):
    path = tmp_path / "a.md"
    sync = os.fsync

    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    def meanwhile(handle: int) -> None:
        if is_taken:
            path.write_bytes(b"of somebody else")
        sync(handle)

    monkeypatch.setattr(os, "link", no_links)
    monkeypatch.setattr(os, "fsync", meanwhile)
    found = atomic.write(path, b"mine")
    if is_taken:
        assert isinstance(found, FileNotWritten)
        assert found.problem is WriteProblem.EXISTS
        assert path.read_bytes() == b"of somebody else"
    else:
        assert found == FileWritten(path)
        assert path.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_is_written_over_only_where_it_is_as_it_is_known(tmp_path):
    path = tmp_path / "a.md"
    assert atomic.write_unless_changed(path, b"one", ()) == FileWritten(path)
    known = {atomic.digest(path) or ""}
    assert atomic.write_unless_changed(path, b"two", known) == FileWritten(path)
    refused = atomic.write_unless_changed(path, b"three", known)
    assert isinstance(refused, FileNotWritten)
    assert refused.problem is WriteProblem.EXISTS
    assert atomic.remove_unless_changed(path, known) is None
    assert path.read_bytes() == b"two"
    assert atomic.remove_unless_changed(path, {atomic.digest(path) or ""}) is None
    assert list(tmp_path.iterdir()) == []
    assert atomic.remove_unless_changed(path, known) is None


@pytest.mark.parametrize("what", ["link", "folder"])
def test_what_is_no_file_has_no_digest_and_is_never_written_over(tmp_path, what):
    place, other = tmp_path / "a.md", tmp_path / "other"
    other.write_bytes(b"precious")
    known = {atomic.digest(other) or ""}
    if what == "link":
        place.symlink_to(other)
    else:
        place.mkdir()
    assert atomic.digest(place) is None
    refused = atomic.write_unless_changed(place, b"new", known)
    assert isinstance(refused, FileNotWritten)
    assert refused.problem is WriteProblem.EXISTS
    assert atomic.remove_unless_changed(place, known) is None
    assert os.path.lexists(place)
    assert other.read_bytes() == b"precious"


def test_a_name_is_changed_unless_another_file_has_the_new_one(tmp_path):
    path = tmp_path / "a.md"
    path.write_bytes(b"one")
    assert atomic.rename(path, "A.md") == FileWritten(tmp_path / "A.md")
    (tmp_path / "b.md").write_bytes(b"two")
    refused = atomic.rename(tmp_path / "A.md", "b.md")
    assert isinstance(refused, FileNotWritten)
    assert refused.problem is WriteProblem.EXISTS
    assert (tmp_path / "b.md").read_bytes() == b"two"
    assert isinstance(atomic.rename(path, "c.md"), FileNotWritten) or path.exists()
