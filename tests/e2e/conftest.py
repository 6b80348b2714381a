"""The whole program as a child process on a real screen."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.support.reader import Reader

ROOT = Path(__file__).parents[2]

PROGRAM = shlex.split(os.environ.get("ORCA_DESKTOP_PROGRAM", "")) or [
    sys.executable,
    "-m",
    "orca_desktop",
]
"""What is tried: the program from source, or the one that the variable names, such as a bundle's."""

Program = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def program(program_environment: dict[str, str]) -> Iterator[Program]:
    """Start the program with arguments and extra environment; every child ends with the test."""
    children: list[subprocess.Popen[str]] = []

    def start(*words: str | Path, **variables: str) -> subprocess.Popen[str]:
        child = subprocess.Popen(
            [*PROGRAM, *map(str, words)],
            env={**program_environment, **variables},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        children.append(child)
        return child

    yield start
    for child in children:
        if child.poll() is None:
            child.kill()
        child.communicate()


@pytest.fixture
def ended(program: Program) -> Callable[..., tuple[int, str]]:
    """Run the program to its end; gives the exit code and what it said on standard error."""

    def run(*words: str | Path, **variables: str) -> tuple[int, str]:
        child = program(*words, **variables)
        _, said = child.communicate(timeout=60)
        return child.returncode, said

    return run


@pytest.fixture
def reader(program_environment: dict[str, str]) -> Iterator[Callable[..., Reader]]:
    """Meet a running program as a screen reader does."""
    readers: list[Reader] = []

    def meet(child: subprocess.Popen[str]) -> Reader:
        readers.append(Reader(child, program_environment))
        return readers[-1]

    yield meet
    for each in readers:
        each.close()


@dataclass(frozen=True)
class Loopback:
    """A scripted gateway in a process of its own."""

    url: str
    record: Path

    def requests(self, path: str = "/v1/messages") -> list[dict[str, Any]]:
        """What arrived at a path so far."""
        if not self.record.exists():
            return []
        lines = self.record.read_text(encoding="utf-8").splitlines()
        return [each for each in map(json.loads, lines) if each["path"].startswith(path)]


@pytest.fixture
def loopback(tmp_path: Path) -> Iterator[Callable[..., Loopback]]:
    """Start a scripted gateway; a message that says ``play:NAME`` chooses the script."""
    children: list[subprocess.Popen[str]] = []

    def start(*words: str) -> Loopback:
        record = tmp_path / f"requests-{len(children)}.jsonl"
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.support.gateway", "--record", str(record), *words],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        children.append(child)
        assert child.stdout is not None
        return Loopback(child.stdout.readline().rpartition(" ")[2].strip(), record)

    yield start
    for child in children:
        child.terminate()
        child.communicate(timeout=60)


def see_columns(person: Reader) -> list[str]:
    """Wait until a comparison stands in the place of the page that set it up; what is on it."""

    def on_its_page() -> list[str]:
        names = [each.name for each in person.things()]
        is_set_up = any(name.startswith("What should change?") for name in names)
        is_read = any(name.startswith("Column ") for name in names)
        return names if is_read and not is_set_up else []

    return person.until(on_its_page, 60)


def see_all_answers(person: Reader) -> None:
    """The same, and until all of its answers are written."""
    person.until(lambda: "Stop all" not in see_columns(person), 60)
