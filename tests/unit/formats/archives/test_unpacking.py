"""Archives stay within bounds and within their place."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from orca_desktop.formats.archives import Archive, NotOpenedError, NotRead, NotReadReason, unpacking
from orca_desktop.formats.archives.unpacking import Entries
from tests.unit.formats.archives.samples import outcomes, zipped

TALK = [{"uuid": "1", "chat_messages": [{"uuid": "m", "sender": "human", "text": "Why?"}]}]


def names(path: Path) -> list[str]:
    with Entries(path) as entries:
        return sorted(entries.sizes)


def refused(path: Path) -> NotReadReason:
    with pytest.raises(NotOpenedError) as told:
        Entries(path)
    return told.value.reason


@pytest.mark.parametrize(
    "name", ["../x.json", "a/../../x.json", "/etc/x.json", "a//b", "./a", "C:/x.json", "a\\..\\b"]
)
def test_entries_that_would_leave_their_place_are_not_there(tmp_path, name):
    path = zipped(tmp_path / "x.zip", {"good.json": "[]"})
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(zipfile.ZipInfo(name), "[]")
    with zipfile.ZipFile(path) as archive:
        assert len(archive.namelist()) == 2
    assert names(path) == ["good.json"]


def test_links_are_not_followed(tmp_path):
    path = zipped(tmp_path / "x.zip", {"good.json": "[]"})
    link = zipfile.ZipInfo("link.json")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    assert names(path) == ["good.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_in_a_folder_are_not_followed(tmp_path):
    secret = tmp_path / "secret.json"
    secret.write_text("[]")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.json").write_text("[]")
    (folder / "link.json").symlink_to(secret)
    (folder / "round").symlink_to(folder)
    assert names(folder) == ["a.json"]
    with Entries(folder) as entries:
        (folder / "a.json").unlink()
        (folder / "a.json").symlink_to(secret)
        assert entries.whole("a.json", 100) is None


def test_what_becomes_far_too_large_is_not_opened(tmp_path):
    path = zipped(tmp_path / "x.zip", {"x.json": b"[" + b" " * 20_000_000 + b"]"})
    assert refused(path) is NotReadReason.BOMB


def test_entries_that_lie_over_one_another_are_not_opened(tmp_path):
    path = zipped(tmp_path / "x.zip", {"a.json": os.urandom(5_000)})
    with zipfile.ZipFile(path, "a") as archive:
        (first,) = archive.infolist()
        for place in range(5):
            twin = zipfile.ZipInfo(f"{place}.json")
            for field in ("header_offset", "compress_size", "file_size", "CRC", "compress_type"):
                setattr(twin, field, getattr(first, field))
            archive.filelist.append(twin)
            archive.NameToInfo[twin.filename] = twin
        archive._didModify = True  # type: ignore[attr-defined]  # noqa: SLF001 - as a hostile tool would
    assert refused(path) is NotReadReason.BOMB


def test_too_many_entries_are_not_opened(tmp_path, monkeypatch):
    monkeypatch.setattr(unpacking, "MOST_ENTRIES", 3)
    entries = {f"{place}.json": "[]" for place in range(4)}
    assert refused(zipped(tmp_path / "x.zip", entries)) is NotReadReason.TOO_MANY
    folder = tmp_path / "folder"
    folder.mkdir()
    for name in entries:
        (folder / name).write_text("[]")
    assert refused(folder) is NotReadReason.TOO_MANY


def test_a_locked_archive_is_told(tmp_path):
    path = zipped(tmp_path / "x.zip", {"x.json": "[]"})
    content = bytearray(path.read_bytes())
    content[content.rfind(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    assert refused(path) is NotReadReason.ENCRYPTED


def test_an_archive_inside_is_named_and_not_opened(tmp_path):
    inner = zipped(tmp_path / "inner.zip", {"conversations.json": TALK}).read_bytes()
    path = zipped(tmp_path / "x.zip", {"inner.zip": inner})
    assert outcomes(path) == [NotRead("inner.zip", NotReadReason.NESTED, is_conversation=False)]


def test_a_damaged_entry_is_named_and_the_others_are_read(tmp_path):
    path = zipped(
        tmp_path / "x.zip", {"a.json": "[" + '"some words", ' * 99 + "1]", "b.json": TALK}
    )
    content = bytearray(path.read_bytes())
    content[60:64] = b"\xff\xff\xff\xff"
    path.write_bytes(content)
    damaged, found = outcomes(path)
    assert damaged == NotRead("a.json", NotReadReason.DAMAGED_ARCHIVE, is_conversation=False)
    assert len(found.conversation.turns) == 1


def test_what_cannot_be_had_is_told(tmp_path):
    assert refused(tmp_path / "gone.zip") is NotReadReason.GONE
    short = tmp_path / "short.zip"
    short.write_bytes(b"PK\x03\x04 and nothing more")
    assert refused(short) is NotReadReason.DAMAGED_ARCHIVE
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe")
        assert refused(tmp_path / "pipe") is NotReadReason.UNREADABLE


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read all")
def test_what_may_not_be_opened_is_told(tmp_path):
    path = tmp_path / "x.json"
    path.write_text("[]")
    path.chmod(0)
    assert refused(path) is NotReadReason.NOT_ALLOWED


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_happened_to_an_archive_is_an_outcome(tmp_path, data):
    whole = zipped(
        tmp_path / "x.zip", {"a.json": TALK, "file-ab.png": b"\x89PNG", "b.txt": "User:"}
    )
    content = bytearray(whole.read_bytes())
    for _ in range(data.draw(st.integers(0, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    whole.write_bytes(content[: data.draw(st.integers(0, len(content)))])
    with contextlib.suppress(NotOpenedError), Archive(whole) as archive:
        list(archive.read(with_contents=True))
