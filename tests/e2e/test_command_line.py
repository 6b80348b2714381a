"""What cannot work gets one clear sentence and code 2, and nothing is lost."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path

from orca_desktop.store import Store
from orca_desktop.store.engine import sqlite3
from tests.e2e.conftest import Program
from tests.support.reader import Reader

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
    database = tmp_path / "chats.db"
    asyncio.run(_make(tmp_path))
    with contextlib.closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA user_version = 4711")
    before = database.read_bytes()
    assert "newer" in refused(ended("--practice", "--profile", tmp_path))
    assert database.read_bytes() == before


async def _make(folder: Path) -> None:
    store = await Store.open(folder / "chats.db", folder / "backups")
    assert isinstance(store, Store)
    await store.close()


def test_a_file_that_is_no_database_is_kept_beside_a_new_one(
    program: Program, reader: Callable[..., Reader], tmp_path: Path
) -> None:
    content = b"this is no database at all " * 99
    (tmp_path / "chats.db").write_bytes(content)
    code, said = None, ""
    child = program("--practice", "--profile", tmp_path)
    person = reader(child)
    person.until(lambda: person.find("Message"))
    person.key("ctrl+w")
    _, said = child.communicate(timeout=60)
    code = child.returncode
    assert (code, said) == (0, "")
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert content in [file.read_bytes() for file in files]


def test_a_second_start_with_the_same_folder(
    program: Program, ended: Ended, reader: Callable[..., Reader], tmp_path: Path
) -> None:
    person = reader(program("--practice", "--profile", tmp_path))
    person.until(lambda: person.find("Message"))
    refused(ended("--practice", "--profile", tmp_path))
