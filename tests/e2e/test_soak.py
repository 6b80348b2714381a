"""A long time of random reading on the same data: no error is logged, and memory levels off.

Some seconds in the ordinary run; `ORCA_SOAK_MINUTES=20` makes it long, and only then is the memory
judged. What is done adds nothing to the library: chats are opened, searched, scrolled, selected and
copied, a comparison is read, drafts are written and taken back, pages and dialogs come and go.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import psutil

from tests.e2e.conftest import Program, see_all_answers
from tests.support import stored
from tests.support.reader import Reader

Meet = Callable[[subprocess.Popen[str]], Reader]

MINUTES = float(os.environ.get("ORCA_SOAK_MINUTES", "0.25"))
LONG_MINUTES = 5.0
SAMPLE_SECONDS = 5.0
GROWTH = 1.06
QUESTIONS = ("a table, please", "Tell me about whales", "code in python", "a list, please")
KEYS = (
    *("Tab", "shift+Tab", "Up", "Down", "Page_Up", "Page_Down", "Home", "End", "F6", "F3"),
    *("ctrl+b", "ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+a", "ctrl+c", "ctrl+n"),
    *("ctrl+shift+c", "alt+1", "alt+2", "alt+3", "alt+Up", "alt+Down"),
)
OPENED = (
    *("ctrl+comma", "ctrl+slash", "ctrl+f", "ctrl+k", "ctrl+shift+m", "ctrl+shift+u", "ctrl+e"),
    *("Menu", "F2"),
)


def test_an_evening_of_reading_logs_no_error_and_keeps_its_memory(
    program: Program,
    reader: Meet,
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    profile = tmp_path / "p"
    words = ("--practice", "--profile", profile, "--lang", "en")
    child = program(*words, PYTHONFAULTHANDLER="1")
    person = reader(child)
    fill(person, profile)
    chance = random.Random(7)  # noqa: S311
    turns = sum(len(each.turns) for each in stored.conversations(profile))
    memory = soak(person, psutil.Process(child.pid), chance)
    log = profile / "logs" / "orca-desktop.log"
    said = log.read_text(encoding="utf-8") if log.exists() else ""
    assert "Traceback" not in said, said
    assert sum(len(each.turns) for each in stored.conversations(profile)) == turns
    if MINUTES >= LONG_MINUTES:
        quarter = len(memory) // 4
        early = statistics.median(memory[quarter : 2 * quarter])
        late = statistics.median(memory[-quarter:])
        record_property("megabytes", [round(each / 1e6, 1) for each in memory])
        assert late <= early * GROWTH, memory
    calm(person)
    child.terminate()
    out, err = child.communicate(timeout=60)
    assert (child.returncode, out, err) == (0, "", "")


def fill(person: Reader, profile: Path) -> None:
    """Some chats and a comparison."""

    def has(count: int) -> bool:
        return len(stored.conversations(profile)) == count

    for number, question in enumerate(QUESTIONS, 1):
        person.until(lambda: person.find("Message"))
        person.focus("Message")
        person.type(question)
        person.key("Return")
        person.until(partial(has, number))
        person.until(lambda: person.find("Send"))
        person.key("ctrl+n")
    person.focus("Message")
    person.type("Plan a weekend")
    person.press("Compare")
    person.until(lambda: person.find("What should change?: Creativity"))
    person.press("Run")
    see_all_answers(person)


def soak(person: Reader, process: psutil.Process, chance: random.Random) -> list[int]:
    """Act at random for so many minutes; the memory in bytes, every few seconds."""
    ends = time.monotonic() + MINUTES * 60
    memory: list[int] = []
    sampled = 0.0
    while time.monotonic() < ends:
        assert process.is_running(), "the program ended"
        act(person, chance)
        if time.monotonic() - sampled > SAMPLE_SECONDS:
            sampled = time.monotonic()
            memory.append(process.memory_info().rss)
    return memory


def act(person: Reader, chance: random.Random) -> None:
    """One thing that a person does who reads."""
    kind = chance.random()
    if kind < 0.35:
        person.key(chance.choice(KEYS))
    elif kind < 0.45:
        person.key(chance.choice(OPENED))
        person.key(chance.choice(("Down", "Tab", "t", "Up")))
        calm(person)
    elif kind < 0.55:
        # A draft, written and taken back, wherever the words go.
        person.type(chance.choice(("whale", "table", "week")))
        calm(person)
        person.key("ctrl+a", "BackSpace")
    elif kind < 0.75:
        # The list of chats, where a click opens one.
        person.point(chance.randrange(20, 240), chance.randrange(140, 500), "1")
    else:
        person.point(chance.randrange(300, 1100), chance.randrange(120, 700), chance.choice("45"))


def calm(person: Reader) -> None:
    """Leave whatever is open."""
    person.key("Escape", "Escape")
