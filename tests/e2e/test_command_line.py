"""What cannot work gets one clear sentence and code 2, and nothing is lost."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

Ended = Callable[..., tuple[int, str]]


def refused(answer: tuple[int, str]) -> str:
    code, said = answer
    assert code == 2, said
    lines = said.strip().splitlines()
    assert len(lines) == 1, said
    assert lines[0].startswith("orca-desktop: ")
    assert lines[0].endswith(".")
    return lines[0]


def test_an_unknown_argument(ended: Ended) -> None:
    assert "--colour" in refused(ended("--colour"))


def test_an_address_that_would_send_the_key_in_the_clear(ended: Ended, tmp_path: Path) -> None:
    refused(ended("--base-url", "http://gateway.example", "--profile", tmp_path / "p"))
    assert not (tmp_path / "p").exists()


def test_a_key_that_is_none(ended: Ended, tmp_path: Path) -> None:
    said = refused(ended("--profile", tmp_path, ORCAROUTER_API_KEY="sk-orca one two"))
    assert "ORCAROUTER_API_KEY" in said
    assert "one two" not in said


def test_a_profile_that_is_a_file(ended: Ended, tmp_path: Path) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("dear")
    assert "letter.txt" in refused(ended("--profile", file))
    assert file.read_text() == "dear"


def test_a_profile_that_cannot_be_written(ended: Ended) -> None:
    refused(ended("--profile", "/proc/orca"))


def test_no_screen(ended: Ended, tmp_path: Path) -> None:
    refused(ended("--profile", tmp_path, DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM=""))


def test_a_newer_database_is_neither_read_nor_changed(ended: Ended, tmp_path: Path) -> None:
    code, said = ended("--self-test", tmp_path / "out", "--profile", tmp_path / "p")
    assert code == 0, said
    database = tmp_path / "p" / "chats.db"
    with contextlib.closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA user_version = 4711")
    before = database.read_bytes()
    assert "newer" in refused(ended("--practice", "--profile", tmp_path / "p"))
    assert database.read_bytes() == before


@pytest.mark.parametrize("content", [b"this is no database at all " * 99])
def test_a_file_that_is_no_database_is_kept(ended: Ended, tmp_path: Path, content: bytes) -> None:
    profile = tmp_path / "p"
    shutil.rmtree(profile, ignore_errors=True)
    profile.mkdir()
    (profile / "chats.db").write_bytes(content)
    ended("--self-test", tmp_path / "out", "--profile", profile)
    kept = [file for file in profile.rglob("*") if file.is_file() and file.read_bytes() == content]
    assert kept
