"""What went wrong with the database, told apart by what helps, with a sentence for each."""

from __future__ import annotations

import datetime
import errno
import os
from pathlib import Path

import pytest

from orca_desktop.store import ProblemKind, RecoveryKind, StoreProblem
from orca_desktop.store.engine import sqlite3
from orca_desktop.store.problems import Recovery, problem_of, shown

PATH = Path("/chats/chats.db")


def of_sqlite(name: str | None) -> sqlite3.Error:
    error = sqlite3.OperationalError("what happened")
    if name is not None:
        error.sqlite_errorname = name
    return error


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("SQLITE_BUSY", ProblemKind.IN_USE),
        ("SQLITE_BUSY_SNAPSHOT", ProblemKind.IN_USE),
        ("SQLITE_LOCKED", ProblemKind.IN_USE),
        ("SQLITE_READONLY_DBMOVED", ProblemKind.READ_ONLY),
        ("SQLITE_FULL", ProblemKind.DISK_FULL),
        ("SQLITE_IOERR_WRITE", ProblemKind.DISK_FULL),
        ("SQLITE_IOERR_FSYNC", ProblemKind.DISK_FULL),
        ("SQLITE_IOERR_READ", ProblemKind.UNREADABLE),
        ("SQLITE_CORRUPT_VTAB", ProblemKind.DAMAGED),
        ("SQLITE_NOTADB", ProblemKind.DAMAGED),
        ("SQLITE_CANTOPEN", ProblemKind.UNREADABLE),
        ("SQLITE_ERROR", ProblemKind.FAILED),
        ("", ProblemKind.FAILED),
        (None, ProblemKind.FAILED),
    ],
)
def test_errors_of_the_database(name: str | None, kind: ProblemKind) -> None:
    found = problem_of(of_sqlite(name), PATH)
    assert (found.kind, found.path) == (kind, PATH)
    assert found.detail == f"{name or ''} OperationalError: what happened"


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, ProblemKind.DISK_FULL),
        (errno.EFBIG, ProblemKind.DISK_FULL),
        (errno.EROFS, ProblemKind.READ_ONLY),
        (errno.EACCES, ProblemKind.READ_ONLY),
        (errno.EPERM, ProblemKind.READ_ONLY),
        (errno.EIO, ProblemKind.UNREADABLE),
        (errno.ENOTDIR, ProblemKind.UNREADABLE),
        (errno.EEXIST, ProblemKind.FAILED),
    ],
)
def test_errors_of_the_system(number: int, kind: ProblemKind) -> None:
    found = problem_of(OSError(number, "what happened"), PATH)
    assert found.kind is kind
    assert "what happened" in found.detail


def test_other_errors_have_failed() -> None:
    assert problem_of(OSError("no number"), PATH).kind is ProblemKind.FAILED
    assert problem_of(MemoryError(), PATH).kind is ProblemKind.FAILED


@pytest.mark.parametrize("kind", list(ProblemKind))
def test_every_problem_has_a_sentence_and_says_whether_it_stands(kind: ProblemKind) -> None:
    found = StoreProblem(kind, PATH, "for the log")
    assert str(found.sentence).endswith(".") and "{" not in str(found.sentence)
    assert "for the log" not in str(found.sentence)
    assert found.stands is (
        kind.value
        in {"gone", "no_room_to_update", "read_only", "disk_full", "damaged", "unreadable"}
    )
    of_backup = StoreProblem(kind, PATH, of_backup=True)
    assert not of_backup.stands
    assert "The chats themselves are saved" in str(of_backup.sentence)
    assert ("no room" in str(of_backup.sentence)) is (kind is ProblemKind.DISK_FULL)


@pytest.mark.parametrize(
    ("recovery", "words"),
    [
        (Recovery(RecoveryKind.CARRIED_OVER, PATH, saved=9, total=9), "All 9 questions and"),
        (Recovery(RecoveryKind.CARRIED_OVER, PATH, saved=8, total=9), "8 of 9 questions and"),
        (Recovery(RecoveryKind.CARRIED_OVER, PATH, saved=1, total=1), "The 1 question in it"),
        (Recovery(RecoveryKind.CARRIED_OVER, PATH, saved=0, total=1), "0 of 1 question was"),
        (Recovery(RecoveryKind.SAVED_ANEW, PATH), "was replaced while"),
        (Recovery(RecoveryKind.SAVED_ANEW, None), "was removed while"),
        (Recovery(RecoveryKind.NO_COPY, PATH), "without a backup before"),
        (Recovery(RecoveryKind.BEGUN_ANEW, PATH), "there is no backup yet"),
    ],
)
def test_every_repair_is_told(recovery: Recovery, words: str) -> None:
    told = str(recovery.sentence)
    assert words in told
    assert (str(PATH) in told) is (recovery.kept is not None)


def test_a_backup_is_told_with_its_date() -> None:
    made = datetime.datetime(2026, 1, 2, 3, 4, tzinfo=datetime.UTC)
    for kind in (RecoveryKind.RESTORED, RecoveryKind.FOUND_AGAIN):
        assert "2026-01-02" in str(Recovery(kind, PATH, made).sentence)
        assert "{" not in str(Recovery(kind, PATH).sentence)


def test_a_path_that_is_no_text_is_shown_all_the_same() -> None:
    assert shown(PATH) == "/chats/chats.db"
    assert shown(Path(os.fsdecode(b"/a\xff"))) == "/a\ufffd"
