"""A second start with the same profile, with real processes on a real screen."""

from __future__ import annotations

import signal
import socket
import stat
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.reader import Reader
from tests.support.waiting import look_until

Program = Callable[..., "subprocess.Popen[str]"]
Ended = Callable[..., tuple[int, str]]
Meet = Callable[..., Reader]


def visible(child: subprocess.Popen[str], environment: dict[str, str]) -> list[str]:
    """The windows of a program that are on the screen, as the window system lists them."""
    words = ["xdotool", "search", "--onlyvisible", "--pid", str(child.pid), "--name", "Orca"]
    found = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
    return found.stdout.split()


def knock(folder: Path) -> bool:
    """Whether somebody listens at the bell."""
    with socket.socket(socket.AF_UNIX) as caller:
        caller.connect(str(folder / "doorbell"))
    return True


def listens(folder: Path) -> bool:
    try:
        return knock(folder)
    except OSError:
        return False


def open_at(program: Program, reader: Meet, folder: Path) -> tuple[subprocess.Popen[str], Reader]:
    child = program("--profile", folder)
    person = reader(child)
    person.until((folder / "doorbell").exists)
    return child, person


def test_one_for_a_quick_question_opens_the_small_window_and_leaves_the_other(
    program: Program,
    ended: Ended,
    reader: Meet,
    program_environment: dict[str, str],
    tmp_path: Path,
) -> None:
    child, person = open_at(program, reader, tmp_path)
    person.until(lambda: visible(child, program_environment))
    (window, *_) = visible(child, program_environment)
    subprocess.run(["xdotool", "windowminimize", window], env=program_environment, check=True)
    person.until(lambda: not visible(child, program_environment))
    assert ended("--profile", tmp_path, "--quick") == (0, "")
    words = ["xdotool", "search", "--onlyvisible", "--name", "^Quick question"]

    def small() -> str:
        found = subprocess.run(
            words, env=program_environment, capture_output=True, text=True, check=False
        )
        return found.stdout.strip()

    person.until(small)
    assert window not in visible(child, program_environment), "the small window alone"
    assert child.poll() is None


def test_it_brings_the_first_window_to_the_front_and_ends_well(
    program: Program,
    ended: Ended,
    reader: Meet,
    program_environment: dict[str, str],
    tmp_path: Path,
) -> None:
    child, person = open_at(program, reader, tmp_path)
    bell = tmp_path / "doorbell"
    assert not bell.stat().st_mode & 0o077, "from the first moment on it is for nobody else"
    look_until(lambda: stat.S_IMODE(bell.stat().st_mode) == 0o600)
    person.until(lambda: visible(child, program_environment))
    (window, *_) = visible(child, program_environment)
    subprocess.run(["xdotool", "windowminimize", window], env=program_environment, check=True)
    person.until(lambda: not visible(child, program_environment))
    began = time.monotonic()
    assert ended("--profile", tmp_path) == (0, "")
    assert time.monotonic() - began < 2
    person.until(lambda: visible(child, program_environment))
    active = subprocess.run(
        ["xdotool", "getactivewindow"],
        env=program_environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert active.stdout.strip() == window
    assert child.poll() is None


def test_two_starts_at_once_leave_one_window(
    program: Program, program_environment: dict[str, str], tmp_path: Path
) -> None:
    children = [program("--profile", tmp_path) for _ in range(3)]
    look_until(lambda: sum(each.poll() is None for each in children) <= 1)
    left = [each for each in children if each.poll() is None]
    assert len(left) == 1
    for each in children:
        if each is not left[0]:
            assert (each.returncode, each.communicate()[1]) == (0, "")


def test_what_a_killed_program_left_is_no_obstacle(
    program: Program, reader: Meet, tmp_path: Path
) -> None:
    child, _ = open_at(program, reader, tmp_path)
    child.send_signal(signal.SIGKILL)
    child.wait(60)
    assert (tmp_path / "doorbell").exists()
    with pytest.raises(ConnectionRefusedError):
        knock(tmp_path)
    again = program("--profile", tmp_path)
    reader(again).until(lambda: listens(tmp_path))
    again.send_signal(signal.SIGTERM)
    assert again.wait(60) == 0
    assert not (tmp_path / "doorbell").exists()


def test_a_first_one_that_does_not_answer_is_told_in_a_sentence(
    program: Program, ended: Ended, reader: Meet, tmp_path: Path
) -> None:
    child, _ = open_at(program, reader, tmp_path)
    child.send_signal(signal.SIGSTOP)
    try:
        code, said = ended("--profile", tmp_path)
    finally:
        child.send_signal(signal.SIGCONT)
    assert code == 2
    assert said.count("\n") == 1
    assert "using your chats" in said


@pytest.mark.parametrize("words", [["--practice"], ["--base-url", "http://127.0.0.1:9"]])
def test_what_holds_for_one_run_alone_is_not_given_to_another_window(
    program: Program, ended: Ended, reader: Meet, tmp_path: Path, words: list[str]
) -> None:
    child, _ = open_at(program, reader, tmp_path)
    code, said = ended("--profile", tmp_path, *words)
    assert code == 2
    assert said.count("\n") == 1
    assert child.poll() is None


def test_a_program_that_was_just_closed_is_waited_for(
    program: Program, reader: Meet, tmp_path: Path
) -> None:
    for _ in range(3):
        child, _ = open_at(program, reader, tmp_path)
        child.send_signal(signal.SIGTERM)
        again = program("--profile", tmp_path)
        assert child.wait(60) == 0
        reader(again).until((tmp_path / "doorbell").exists)
        again.send_signal(signal.SIGTERM)
        assert again.wait(60) == 0


def test_its_files_go_into_the_message_of_the_first_window(
    program: Program, ended: Ended, reader: Meet, tmp_path: Path
) -> None:
    files = tmp_path / "files"
    files.mkdir()
    for name in ("begun with.md", "brought later.md"):
        (files / name).write_text("# Whales\n\nThey sing.", encoding="utf-8")
    child = program("--profile", tmp_path / "profile", files / "begun with.md")
    person = reader(child)
    person.sees("attached to the message of the chat")  # behind the welcome
    person.until(lambda: listens(tmp_path / "profile"))
    later = [files / "brought later.md", files / "gone.md"]
    assert ended("--profile", tmp_path / "profile", *later) == (0, "")
    person.sees("“gone.md” cannot be read.")
    person.press("Look around first", "push button")
    person.sees("begun with.md")
    person.sees("brought later.md")
