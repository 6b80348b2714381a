"""Runs that end by a fault leave a report, others nothing; and no report holds a word of anybody."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from orca_desktop import crash_reports, crash_trace
from orca_desktop.crash_reports import CrashReport, collect, newest

ROOT = Path(__file__).parents[2]
ABOUT = "Orca Desktop 1.2\nPython 3.11.7 · PySide6 6.11.3 · Qt 6.11.3\nSystem linux 6.1 x86_64 · GNOME\nStarted 2026-11-29 03:00:00 UTC"

RUN = """
import os, signal, sys
from pathlib import Path
from orca_desktop.crash_trace import forget, traced

class Own(Exception):
    pass

def fall():
    {body}

with traced(Path(sys.argv[1]), {about!r}):
    fall()
"""


def run(folder: Path, body: str) -> subprocess.CompletedProcess[str]:
    """A program that does this, and no more."""
    code = RUN.format(body=textwrap.dedent(body).strip().replace("\n", "\n    "), about=ABOUT)
    file = folder.parent / "anna" / "secret-diary.py"
    file.parent.mkdir(exist_ok=True)
    file.write_text(code, encoding="utf-8")
    return subprocess.run(
        [sys.executable, str(file), str(folder)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    folder = tmp_path / "logs"
    folder.mkdir()
    return folder


def left(folder: Path) -> list[str]:
    return sorted(re.sub(r"\d+", "N", each.name) for each in folder.iterdir())


FAULTS = {
    "import faulthandler; faulthandler._sigsegv()": "Fatal Python error: Segmentation fault",
    "os.abort()": "Fatal Python error: Aborted",
    "raise ValueError('a letter to Anna')": "Python error: ValueError",
    "raise Own('a letter to Anna')": "Python error: __main__.Own",
    "fall()": "Python error: RecursionError",
    "raise ExceptionGroup('Anna', [KeyError('Anna')])": "Behind it: KeyError",
    "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    raise OSError(2, 'no', '/far/anna') from e":
        "Behind it: ZeroDivisionError",
}  # fmt: skip


@pytest.mark.parametrize("body", FAULTS, ids=[each.split(": ")[1] for each in FAULTS.values()])
def test_a_fault_is_told_once_and_can_be_read_later(logs: Path, body: str) -> None:
    done = run(logs, body)
    assert done.returncode
    report = collect(logs)
    assert report is not None
    lines = report.text.splitlines()
    assert FAULTS[body] in lines
    assert ABOUT.splitlines() == lines[1:5]
    assert any(re.fullmatch(r'  File "…", line \d+ in fall', each) for each in lines)
    assert "anna" not in report.text.lower(), "neither what was said nor where it lies"
    assert str(logs.parent) not in report.text
    assert collect(logs) is None
    assert newest(logs) == report
    assert left(logs) == ["fault-N-N.txt"]


@pytest.mark.parametrize(
    "body",
    [
        "pass",
        "sys.exit(3)",
        "raise KeyboardInterrupt",
        "os.kill(os.getpid(), signal.SIGKILL)",
        "os.kill(os.getpid(), signal.SIGTERM)",
        "forget(); os.abort()",
    ],
)
def test_an_end_that_is_no_fault_of_the_program_is_not_told(logs: Path, body: str) -> None:
    run(logs, body)
    assert collect(logs) is None
    assert newest(logs) is None
    assert left(logs) == []


def test_a_clean_end_leaves_nothing_by_itself(logs: Path) -> None:
    assert run(logs, "assert len(list(Path(sys.argv[1]).iterdir())) == 1").returncode == 0
    assert left(logs) == []


def test_a_program_that_still_runs_is_left_alone(logs: Path) -> None:
    body = "print('runs', flush=True); sys.stdin.read(); os.abort()"
    code = RUN.format(body=body, about=ABOUT)
    child = subprocess.Popen(
        [sys.executable, "-c", code, str(logs)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "runs\n"
    (trace,) = logs.iterdir()
    before = trace.read_bytes()
    assert run(logs, "pass").returncode == 0
    assert run(logs, "os.abort()").returncode == -signal.SIGABRT
    assert collect(logs) is not None, "of the second program"
    assert trace.read_bytes() == before
    child.communicate("")
    assert child.returncode == -signal.SIGABRT
    report = collect(logs)
    assert report is not None
    assert left(logs) == ["fault-N-N.txt", "fault-N-N.txt"]
    assert newest(logs) is not None


def test_some_reports_are_kept_and_the_newest_is_told(logs: Path) -> None:
    for place in range(9):
        trace = logs / f"running-{place}-{place}.txt"
        trace.write_text(f"{ABOUT}\n\nPython error: Kind{place}\n", encoding="utf-8")
    report = collect(logs)
    assert report is not None
    assert "Kind8" in report.text
    assert len(left(logs)) == crash_reports.KEPT
    assert newest(logs) == report


def test_a_folder_that_takes_no_file_is_no_reason_to_end(tmp_path: Path) -> None:
    done = run(tmp_path / "nowhere", "print('all is well')")
    assert (done.returncode, done.stdout) == (0, "all is well\n")
    assert collect(tmp_path / "nowhere") is None
    assert newest(tmp_path / "nowhere") is None


def test_a_full_disk_is_no_reason_to_end(logs: Path) -> None:
    limited = "import resource\nresource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))\n"
    code = limited + RUN.format(body="print('all is well')", about=ABOUT)
    ended = subprocess.run(
        [sys.executable, "-c", code, str(logs)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (0, "all is well\n"), ended.stderr


def raised(message: str, cause: str) -> BaseException:
    """An exception that says this, with another one behind it."""

    def fail() -> None:
        raise OSError(2, cause, f"/home/{cause}/letter.md")

    def fail_by_that() -> None:
        try:
            fail()
        except OSError as error:
            raise ValueError(message) from error

    with pytest.raises(ValueError) as found:  # noqa: PT011 - whatever it says
        fail_by_that()
    found.value.add_note(message)
    return found.value


WORDS = st.text(min_size=4).filter(lambda each: len(each.strip()) > 3)


@given(message=WORDS, cause=WORDS)
def test_whatever_an_exception_says_none_of_it_is_in_the_report(message: str, cause: str) -> None:
    silent = "\n".join(crash_trace.lines(raised("", "")))
    assert "\n".join(crash_trace.lines(raised(message, cause))) == silent


KEY = "sk-orca-" + "q" * 24
SPOKEN = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            KEY,
            "Anna",
            f"File {KEY}",
            f'  File "/far/anna/{KEY}.py", line 3 in <module>',
            "/far/anna/Letter to the bank.md",
            "C:\\Users\\Anna\\x.py",
            f"Fatal Python error: {KEY}",
            f"Python error: my {KEY}",
            f"Orca Desktop 1.2 {KEY}",
            f"Thread 0x01 [{KEY}!] (most recent call first):",
        ]
    ),
)


@given(st.lists(SPOKEN, max_size=8))
def test_only_lines_of_a_known_shape_are_taken_over(spoken: list[str]) -> None:
    lines = "\n".join(("Python error: ValueError", *spoken)).splitlines()
    told = "\n".join(crash_reports.known(lines))
    assert KEY not in told
    assert "anna" not in told.lower()


def test_places_are_told_from_the_package_on() -> None:
    for file, place in (
        ("/far/anna/.local/lib/python3.11/site-packages/httpx/_client.py", "httpx/_client.py"),
        ("/usr/lib/python3.11/asyncio/runners.py", "asyncio/runners.py"),
        ("/far/anna/orca_desktop/main/orca_desktop/app/start.py", "orca_desktop/app/start.py"),
        ("C:\\Users\\Anna\\x\\orca_desktop\\app\\start.py", "orca_desktop/app/start.py"),
        ("C:\\Users\\Anna\\AppData\\Python311\\Lib\\json\\decoder.py", "Lib/json/decoder.py"),
        ("asyncio/runners.py", "asyncio/runners.py"),
        ("/far/anna/diary.py", "…"),
        ("<string>", "<string>"),
        ("<frozen runpy>", "<frozen runpy>"),
    ):
        assert crash_reports.place(file) == place, file


def test_what_is_kept_is_bounded(logs: Path) -> None:
    frame = '  File "/usr/lib/python3.11/json/decoder.py", line 1 in decode\n'
    (logs / "running-1-1.txt").write_text(f"Python error: ValueError\n{frame * 99_999}", "utf-8")
    report = collect(logs)
    assert isinstance(report, CrashReport)
    assert len(report.text) < 64 * 1024
