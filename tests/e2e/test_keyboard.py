"""Keys and focus on the real screen, with a window manager that gives and takes it."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import Program
from tests.support.reader import Reader

Meet = Callable[[subprocess.Popen[str]], Reader]


@pytest.fixture
def practising(program: Program, reader: Meet, tmp_path: Path) -> Reader:
    person = reader(program("--practice", "--profile", tmp_path / "p", "--lang", "en"))
    person.until(lambda: person.find("Message"))
    return person


def writes_into(person: Reader, name: str, words: str) -> None:
    """What is typed now, wherever the keyboard is, stands in the field of that name."""
    person.type(words)
    person.until(lambda: words in person.find(name).text)


def test_V7_the_first_page_is_worked_by_keys_alone(
    program: Program, reader: Meet, tmp_path: Path
) -> None:
    person = reader(program("--profile", tmp_path / "p", "--lang", "en"))
    person.until(lambda: person.find("API key").focused)
    for _ in range(8):
        person.key("Tab")
        if person.find("Look around first", "push button").focused:
            break
    person.key("Return")
    person.until(lambda: person.find("Message"))
    writes_into(person, "Message", "Hello")


def test_V5_words_after_choosing_a_model_go_into_the_message(practising: Reader) -> None:
    person = practising
    person.click("Model")
    person.until(lambda: person.find("Search models").focused)
    person.type("thinker")
    person.key("Return")
    person.until(lambda: person.find("Model").description == "Practice Thinker")
    person.until(lambda: person.find("Message").focused)
    writes_into(person, "Message", "Hello")


@pytest.mark.parametrize("keys", ["ctrl+comma", "ctrl+slash", "ctrl+m", "ctrl+shift+u"])
def test_V14_after_a_dialog_one_writes_on(practising: Reader, keys: str) -> None:
    person = practising
    writes_into(person, "Message", "One ")
    before = len(person.things())
    person.key(keys)
    person.until(lambda: len(person.things()) != before)
    person.until(lambda: not person.find("Message").focused)
    person.key("Escape")
    person.until(lambda: person.find("Message").focused)
    writes_into(person, "Message", "One two")


def test_V14_after_the_details_of_an_answer_one_writes_on(practising: Reader) -> None:
    person = practising
    person.type("Hello there")
    person.key("Return")
    person.until(lambda: [each for each in person.things() if each.name.endswith(" tokens")])
    person.until(lambda: person.find("Edit"))

    def more() -> tuple[int, int, int, int]:
        """The button below the answer, not the one above the chat."""
        places = [each.place for each in person.things() if each.name == "More"]
        return max((each for each in places if each), key=lambda place: place[1])

    # It moves until all is laid out.
    person.until(lambda: more() == more())
    person.click_at(more())
    person.key("Down", "Down", "Return")
    person.until(lambda: person.find("For support"))
    person.key("Escape")
    # One is back at the answer, and what is typed there goes into the message.
    person.until(lambda: person.find("small, practice answer").focused)
    writes_into(person, "Message", "And now")
    assert person.find("Message").focused
