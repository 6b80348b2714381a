"""After a fault of the program the next start says so; after any other end it says nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import Program
from tests.support.gateway import KEY
from tests.support.reader import Reader

Meet = Callable[[subprocess.Popen[str]], Reader]

TOLD = "Orca Desktop ended by a fault of its own the last time. Your chats are saved."

# The program, in which one step of it fails; the message says what nobody may read.
FAILING = """
import importlib, sys
module, kind, method = sys.argv[1:4]
def fail(*_, **__):
    raise ValueError("a letter to Anna", "{key}", sys.argv)
setattr(getattr(importlib.import_module(module), kind), method, fail)
sys.argv[1:4] = []
from orca_desktop.__main__ import main
sys.exit(main())
"""


def logs(profile: Path) -> list[str]:
    """The kinds of the files that tell of runs."""
    found = (profile / "logs").glob("*.txt")
    return sorted(each.name.partition("-")[0] for each in found)


def opened(
    program: Program, reader: Meet, profile: Path, *words: str
) -> tuple[subprocess.Popen[str], Reader]:
    child = program("--practice", "--lang", "en", "--profile", profile, *words)
    person = reader(child)
    person.until((profile / "doorbell").exists)
    person.until(lambda: person.find("Message").focused)
    return child, person


def fault(program: Program, reader: Meet, profile: Path, number: int = signal.SIGSEGV) -> None:
    """A run that ends by a fault in native code."""
    child, _ = opened(program, reader, profile)
    child.send_signal(number)
    assert child.wait(60) == -number


def closes(person: Reader, child: subprocess.Popen[str]) -> None:
    person.key("ctrl+w")
    assert child.wait(60) == 0


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
def test_a_fault_in_native_code_is_told_at_the_next_start_and_only_there(
    program: Program, reader: Meet, tmp_path: Path, number: int
) -> None:
    fault(program, reader, tmp_path, number)
    child, person = opened(program, reader, tmp_path)
    person.sees(TOLD)
    assert person.find("Message").focused, "the notice is not in the way"
    person.press("Show the report", "push button")
    person.sees("Fatal Python error: ")
    (report,) = [each.text for each in person.things() if "Fatal Python error" in each.text]
    assert 'File "orca_desktop/app/runtime.py", line ' in report
    assert "Orca Desktop " in report
    assert " · Qt 6." in report
    for hidden in (str(tmp_path), str(Path.home()), str(Path(__file__).parents[2])):
        assert hidden not in report
    person.press("Copy", "push button")
    person.until(lambda: person.find("Copied", "push button"))
    person.key("Escape")
    person.until(lambda: not any(each.name == "What went wrong" for each in person.things()))
    person.press("I have read this", "push button")
    person.until(lambda: not any(each.name == TOLD for each in person.things()))
    closes(person, child)
    child, person = opened(program, reader, tmp_path)
    person.until(lambda: logs(tmp_path) == ["fault", "running"])
    assert not any(each.name == TOLD for each in person.things())
    closes(person, child)
    assert logs(tmp_path) == ["fault"]


def test_the_newest_report_is_read_where_one_looks_whether_all_is_well(
    program: Program, reader: Meet, tmp_path: Path
) -> None:
    fault(program, reader, tmp_path)
    child, person = opened(program, reader, tmp_path)
    person.press("I have read this", "push button")
    person.until(lambda: person.find("Message").focused)
    person.key("ctrl+k")
    person.until(lambda: person.find("Find a chat, action, model, preset or setting").focused)
    person.type("is everything well")
    person.key("Return")
    person.until(lambda: any(each.name.startswith("Newest fault: ") for each in person.things()))
    person.press("Show the report", "push button")
    person.sees("Fatal Python error: Segmentation fault")
    person.key("Escape", "Escape")
    closes(person, child)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_an_end_from_outside_is_not_told(
    program: Program, reader: Meet, tmp_path: Path, number: int
) -> None:
    # What runs the tests may ignore a hang-up, and a child ignores what its parent does.
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    try:
        child, _ = opened(program, reader, tmp_path)
    finally:
        signal.signal(signal.SIGHUP, before)
    assert logs(tmp_path) == ["running"]
    child.send_signal(number)
    child.wait(60)
    child, person = opened(program, reader, tmp_path)
    person.until(lambda: logs(tmp_path) == ["running"])
    assert not any(each.name == TOLD for each in person.things())
    closes(person, child)
    assert logs(tmp_path) == []


@pytest.mark.parametrize(
    "step",
    [
        ("orca_desktop.ui.shell.main_window", "MainWindow", "furnish"),
        ("orca_desktop.ui.shell.presenters", "Presenters", "begin"),
    ],
    ids=["at the start", "later"],
)
def test_an_exception_that_ends_the_program_is_told_without_its_words(
    program: Program,
    reader: Meet,
    program_environment: dict[str, str],
    tmp_path: Path,
    step: tuple[str, str, str],
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FAILING.format(key=KEY), *step, "--practice", "--profile", tmp_path],
        env=program_environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 1, done.stderr
    assert logs(tmp_path) == ["running"]
    child, person = opened(program, reader, tmp_path)
    person.sees(TOLD)
    person.press("Show the report", "push button")
    person.sees("Python error: ValueError")
    (report,) = [each.text for each in person.things() if "Python error" in each.text]
    assert "Anna" not in report
    assert KEY not in report
    assert str(tmp_path) not in report
    person.key("Escape")
    closes(person, child)


def test_a_second_program_leaves_the_trace_of_the_first_alone(
    program: Program, reader: Meet, tmp_path: Path
) -> None:
    child, _ = opened(program, reader, tmp_path)
    (trace,) = (tmp_path / "logs").glob("running-*.txt")
    before = trace.read_bytes()
    second = program("--practice", "--profile", tmp_path)
    assert second.wait(60) == 2, "it is told that the profile is in use"
    assert trace.read_bytes() == before
    child.send_signal(signal.SIGSEGV)
    child.wait(60)
    child, person = opened(program, reader, tmp_path)
    person.sees(TOLD)
    closes(person, child)


def test_logs_that_cannot_be_written_are_no_reason_not_to_start(
    program: Program, reader: Meet, tmp_path: Path
) -> None:
    (tmp_path / "logs").symlink_to("/proc/self/fdinfo")  # a folder in which no file can be made
    child, person = opened(program, reader, tmp_path)
    closes(person, child)
