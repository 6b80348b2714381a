"""Comparisons in the whole program: faults that stay in their column, and an end in the middle."""

from __future__ import annotations

import contextlib
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

from tests.e2e.conftest import Loopback, Program, see_all_answers
from tests.support import stored
from tests.support.gateway import KEY
from tests.support.reader import Reader, inside

Meet = Callable[[subprocess.Popen[str]], Reader]
Serve = Callable[..., Loopback]


ENDED = "Orca Desktop ended while this answer was being written."


def written(profile: Path) -> int:
    """How many answers have words in the library."""
    every = (
        reply
        for each in stored.conversations(profile)
        for turn in each.turns
        for reply in turn.replies
    )
    return sum(bool(reply.text) for reply in every)


def columns(person: Reader) -> list[str]:
    """The names of the columns on the screen, in the order in which they are spoken."""
    return [
        each.name
        for each in person.things()
        if each.name.startswith("Column ") and each.role != "page tab"
    ]


def set_up(person: Reader, words: str) -> None:
    person.until(lambda: person.find("Message"))
    person.focus("Message")
    person.type(words)
    person.press("Compare")
    person.until(lambda: person.find("What should change?: Creativity"))


def is_in_use(person: Reader, letter: str) -> bool:
    """Whether the chat goes on from the answer of this column."""
    tree = person.things()
    name = next(name for name in columns(person) if name.startswith(f"Column {letter}"))
    return any(each.description == "In use" for each in inside(tree, name))


def close(person: Reader, child: subprocess.Popen[str]) -> None:
    person.key("ctrl+w")
    out, err = child.communicate(timeout=60)
    assert (child.returncode, out, err) == (0, "", "")


def test_each_fault_stays_in_its_column(
    program: Program, reader: Meet, loopback: Serve, tmp_path: Path
) -> None:
    names = ("400", "429-then-hello", "missing-stop", "hello")
    scripts = [word for name in names for word in ("--script", name)]
    served = loopback("--pace", "0.01", *scripts)
    child = program(
        "--profile", tmp_path, "--base-url", served.url, "--lang", "en", ORCAROUTER_API_KEY=KEY
    )
    person = reader(child)
    set_up(person, "How do you do?")
    person.press("Add a column")
    person.until(lambda: person.find("Column D"))
    person.press("Run")
    person.sees("The model did not accept these settings.")
    person.sees("The connection broke before the answer was complete.")
    person.until(
        lambda: sum("That is all." in f"{each.name}\n{each.text}" for each in person.things()) >= 2
    )
    person.until(lambda: person.find("Retry failed"))
    assert len([each for each in columns(person) if "temperature" in each]) == 4
    before = len(served.requests())
    assert before == 5
    person.press("Retry failed")
    person.until(lambda: len(served.requests()) == before + 2)
    person.until(lambda: not [each for each in person.things() if each.name == "Retry failed"])
    close(person, child)


def test_a_kill_in_the_middle_keeps_every_column(
    program: Program, reader: Meet, loopback: Serve, tmp_path: Path
) -> None:
    served = loopback("--pace", "0.05", "--script", "endless")
    words = ("--profile", tmp_path / "p", "--base-url", served.url, "--lang", "en")
    child = program(*words, ORCAROUTER_API_KEY=KEY)
    person = reader(child)
    set_up(person, "Tell me all")
    person.press("Run")
    person.until(lambda: written(tmp_path / "p") == 3)
    child.kill()
    child.communicate()
    child = program(*words, ORCAROUTER_API_KEY=KEY)
    person = reader(child)
    person.until(lambda: [each for each in person.things() if each.name.startswith("Tell me all")])
    person.click(next(e.name for e in person.things() if e.name.startswith("Tell me all")))
    person.until(lambda: len(columns(person)) == 3)
    person.until(lambda: [each.name for each in person.things()].count(ENDED) == 3)
    assert len(served.requests()) == 3
    person.until(lambda: person.find("Retry failed"))
    close(person, child)


def test_three_temperatures_by_keyboard_and_screen_reader(
    program: Program, reader: Meet, tmp_path: Path
) -> None:
    child = program("--practice", "--profile", tmp_path, "--lang", "en")
    person = reader(child)
    set_up(person, "Plan a weekend in Lisbon")
    person.press("Run")
    # The rows of the page that sets it up are columns too, as long as it is there.
    person.until(lambda: columns(person)[:1] == ["Column A, Precise, temperature 0.0"])
    assert len(columns(person)) == 3
    see_all_answers(person)
    person.key("alt+2")
    person.key("Return")
    person.until(lambda: is_in_use(person, "B"))
    person.press("Back to the chat")
    person.sees("3 answers were compared here.")
    close(person, child)


def test_what_a_screen_reader_presses_is_done(
    program: Program, reader: Meet, tmp_path: Path
) -> None:
    child = program("--practice", "--profile", tmp_path / "p", "--lang", "en")
    person = reader(child)
    set_up(person, "Plan a weekend in Porto")
    person.press("What should change?: Nothing (ask again)")
    person.until(lambda: not [each for each in person.things() if each.name == "Temperature"])
    person.press("Run")
    person.until(lambda: len(columns(person)) == 3)
    see_all_answers(person)
    assert not [each for each in columns(person) if "temperature" in each]
    person.press("Good")
    person.until(lambda: stored.ratings(tmp_path / "p") == ["good"])
    close(person, child)


def test_pages_may_come_and_go_while_a_screen_reader_reads(
    program: Program, reader: Meet, tmp_path: Path
) -> None:
    child = program("--practice", "--profile", tmp_path / "p", "--lang", "en")
    person, another = reader(child), reader(child)
    set_up(person, "Plan a weekend in Faro")
    reading = threading.Event()

    def read() -> None:
        while not reading.is_set() and child.poll() is None:
            with contextlib.suppress(LookupError, ValueError):
                another.things()

    thread = threading.Thread(target=read)
    thread.start()
    try:
        person.press("Run")
        person.until(lambda: len(columns(person)) == 3)
        see_all_answers(person)
        for _ in range(3):
            person.press("Back to the chat")
            person.press("Show side by side")
            person.press("Show differences")
            person.until(lambda: person.find("Only what differs"))
            person.press("Show differences")
    finally:
        reading.set()
        thread.join(60)
    close(person, child)


def test_a_screen_reader_may_ask_for_what_has_just_gone(
    program: Program, reader: Meet, tmp_path: Path
) -> None:
    child = program("--practice", "--profile", tmp_path / "p", "--lang", "en")
    person = reader(child)
    set_up(person, "Plan a weekend in Faro")
    assert person.ask_for_what_is_gone() > 100
    person.press("Run")
    person.until(lambda: len(columns(person)) == 3)
    assert person.ask_for_what_is_gone() > 100
    see_all_answers(person)
    close(person, child)
