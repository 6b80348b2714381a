"""Every answer stands in its own column, on the screen and in the library, and says who wrote it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from tests.e2e.conftest import Loopback, Program, see_all_answers
from tests.e2e.test_compare import columns, set_up
from tests.support import stored
from tests.support.gateway import KEY
from tests.support.reader import Reader, inside

Meet = Callable[[subprocess.Popen[str]], Reader]
Serve = Callable[..., Loopback]


def marks(text: str) -> set[str]:
    """The requests of which a text has words, each as its temperature and its number."""
    return set(re.findall(r"t([\d-]+q\d+)w\d+", text))


def temperature(mark: str) -> float:
    return float(mark.partition("q")[0].replace("-", "."))


def test_eight_answers_at_a_time_never_mix(
    program: Program, reader: Meet, loopback: Serve, tmp_path: Path
) -> None:
    served = loopback("--pace", "0.01", "--script", "marked")
    child = program(
        *("--profile", tmp_path / "p", "--base-url", served.url, "--lang", "en"),
        ORCAROUTER_API_KEY=KEY,
    )
    person = reader(child)
    set_up(person, "Say who you are")
    for _ in range(5):
        person.press("Add a column")
    person.until(lambda: person.find("Column H"))
    person.press("More", "check box")
    person.focus("Answers written at the same time", "spin button")
    person.key("ctrl+a")
    person.type("8")
    person.key("Tab")
    person.press("Run")
    person.until(lambda: len(served.requests()) == 8)
    person.key("ctrl+n")
    person.until(lambda: not columns(person))
    person.key("ctrl+Tab")
    person.until(lambda: len(columns(person)) == 8)
    see_all_answers(person)

    tree = person.things()
    seen: set[str] = set()
    for name in columns(person):
        (mark,) = marks("\n".join(each.text for each in inside(tree, name)))
        assert temperature(mark) == float(name.rpartition("temperature ")[2])
        seen.add(mark)
    assert len(seen) == 8

    (turn,) = next(each for each in stored.conversations(tmp_path / "p") if each.turns).turns
    assert turn.comparison is not None
    assert len(turn.replies) == 8
    kept: set[str] = set()
    for column in turn.comparison.columns:
        (reply,) = (turn.reply(each) for each in column.replies)
        assert reply is not None
        asked = turn.comparison.plan.settings(column.variant_id)["temperature"]
        assert reply.settings["temperature"] == asked
        (mark,) = marks(reply.text)
        assert temperature(mark) == asked
        kept.add(mark)
        assert len(reply.text.split()) == 60
    assert kept == seen
    assert len({reply.request_id for reply in turn.replies}) == 8
    child.terminate()
    assert child.wait(60) == 0


def test_another_model_than_the_one_asked_is_said(
    program: Program, reader: Meet, loopback: Serve, tmp_path: Path
) -> None:
    served = loopback("--pace", "0", "--script", "hello", "--script", "other-model")
    child = program(
        *("--profile", tmp_path / "p", "--base-url", served.url, "--lang", "en"),
        ORCAROUTER_API_KEY=KEY,
    )
    person = reader(child)
    set_up(person, "Who is there?")
    person.press("Run")
    person.until(lambda: len(served.requests()) == 3)
    see_all_answers(person)

    def naming() -> list[str]:
        """The columns in which a label that can be seen names the other model."""
        tree = person.things()
        return [
            name[:8]
            for name in columns(person)
            if any(e.role == "label" and "stand-in-1" in e.name for e in inside(tree, name))
        ]

    person.until(lambda: len(naming()) == 2)
    (conversation,) = stored.conversations(tmp_path / "p")
    comparison = conversation.turns[0].comparison
    assert comparison is not None
    returned = [each.model_returned or "" for each in conversation.turns[0].replies]
    assert sorted("stand-in-1" in each for each in returned) == [False, True, True]
    assert {e.settings.model for e in conversation.turns[0].replies} == {
        "anthropic/claude-sonnet-4.6"
    }
    child.terminate()
    assert child.wait(60) == 0
