"""What a screen reader is asked to speak, heard on the real bus."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.conftest import Program
from tests.support.reader import SYSTEM_PYTHON, Reader, Thing, inside

LISTENER = Path(__file__).parents[1] / "support" / "announcements.py"


class Ears:
    """Everything that was asked to be spoken so far, in order."""

    def __init__(self, pid: int, environment: dict[str, str]) -> None:
        self._listener = subprocess.Popen(
            [SYSTEM_PYTHON, str(LISTENER), str(pid)],
            env={**environment, "PYTHONPATH": ""},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._listener.stdout is not None
        assert json.loads(self._listener.stdout.readline()) == "listening"
        self.heard: list[str] = []
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        assert self._listener.stdout is not None
        self.heard.extend(json.loads(line) for line in self._listener.stdout)

    def until(self, person: Reader, count: int) -> None:
        """Wait until so much was spoken."""
        person.until(lambda: len(self.heard) >= count)

    def close(self) -> None:
        self._listener.kill()
        self._listener.wait(60)
        self._thread.join(5)
        assert self._listener.stdout is not None
        self._listener.stdout.close()


@pytest.fixture
def listened(
    program: Program,
    reader: Callable[..., Reader],
    program_environment: dict[str, str],
    tmp_path: Path,
) -> Iterator[tuple[Reader, Ears]]:
    child = program("--practice", "--profile", tmp_path / "p", "--lang", "en")
    person = reader(child)
    person.until(lambda: person.find("Message"))
    ears = Ears(child.pid, program_environment)
    yield person, ears
    ears.close()


def test_V32_an_answer_and_each_step_through_it_are_spoken(listened: tuple[Reader, Ears]) -> None:
    person, ears = listened
    person.focus("Message")
    person.type("a table, please")
    person.key("Return")
    person.until(lambda: any("has answered" in words for words in ears.heard))
    answered = next(words for words in ears.heard if "has answered" in words)
    assert len(answered) > len("small has answered.")
    for sign in ("**", "##", "|", "`"):
        assert sign not in answered
    person.focus("Transcript")
    person.key("Home")
    before = len(ears.heard)
    for steps in (1, 2, 3):
        person.key("Down")
        ears.until(person, before + steps)
    assert ears.heard[before].startswith("You: a table, please")


def test_V32_each_step_in_the_picker_is_spoken(listened: tuple[Reader, Ears]) -> None:
    person, ears = listened
    person.key("ctrl+m")
    person.until(lambda: person.find("Search models").focused)
    for steps, key in enumerate(("Down", "Up"), 1):
        person.key(key)
        ears.until(person, steps)
    assert all("tokens" in words or "practice" in words.lower() for words in ears.heard)


def counted(person: Reader, name: str) -> list[Thing]:
    """The items of a list as they are counted: "list with 2 items"."""
    found = inside(person.everything(), name)
    assert found[0].role == "list"
    items = [each for each in found if each.depth == found[0].depth + 1]
    return [each for each in items if each.role != "scroll bar"]


def test_V32_headings_do_not_count(listened: tuple[Reader, Ears]) -> None:
    person, _ = listened
    person.focus("Message")
    person.type("Hello there")
    person.key("Return")
    person.until(lambda: inside(person.things(), "Conversations"))
    (chat,) = person.until(lambda: counted(person, "Conversations"))
    assert (chat.role, chat.description) == ("list item", "Today")
    assert chat.name.startswith("Hello there")
    person.key("ctrl+m")
    person.until(lambda: person.find("Search models").focused)
    models = counted(person, "Models")
    assert {each.role for each in models} == {"list item"}
    groups = [each.description for each in models if each.description]
    assert "Practice" in groups
    assert {each.name for each in models}.isdisjoint(groups)
