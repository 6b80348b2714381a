"""A comparison that is killed keeps what could be read, and nothing is ever sent a second time."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from orca_desktop.domain.reply import Status
from tests.e2e.conftest import Loopback, Program, see_all_answers
from tests.e2e.test_compare import close, columns, set_up
from tests.support import stored
from tests.support.gateway import KEY
from tests.support.reader import Reader, inside

Meet = Callable[[subprocess.Popen[str]], Reader]
Serve = Callable[..., Loopback]


MARKED_WORD = re.compile(r"\bt[\d-]+q\d+w\d+\b")


def words_of(person: Reader) -> dict[str, list[str]]:
    """The whole words of the answers of each column that stand on the screen."""
    tree = person.things()
    return {
        name: MARKED_WORD.findall(" ".join(each.text for each in inside(tree, name)))[:-1]
        for name in columns(person)
    }


def stored_words(profile: Path) -> set[str]:
    """The words of all answers that would be found after an end at this moment."""
    turns = [turn for each in stored.conversations(profile) for turn in each.turns]
    return {word for turn in turns for reply in turn.replies for word in reply.text.split()}


@pytest.mark.parametrize(
    "moment",
    ["sent", "written", "waiting", pytest.param("going on", id="D17 going on"), "repeated"],
)
def test_nothing_is_lost_and_nothing_sent_twice(
    program: Program, reader: Meet, loopback: Serve, tmp_path: Path, moment: str
) -> None:
    whole = moment in {"going on", "repeated"}
    scripts = ["marked"] * 3 if whole else []
    served = loopback(
        "--pace", "0.02", *(w for each in [*scripts, "marked-endless"] for w in ("--script", each))
    )
    words = ("--profile", tmp_path / "p", "--base-url", served.url, "--lang", "en")
    child = program(*words, ORCAROUTER_API_KEY=KEY)
    person = reader(child)
    set_up(person, "Tell me all")
    if moment == "waiting":
        person.press("Add a column")
        person.until(lambda: person.find("Column D"))
    if moment == "repeated":
        for letter in "ABC":
            person.focus(f"Times of column {letter}", "spin button")
            person.key("Up")
    person.press("Run")
    person.until(lambda: len(served.requests()) >= 3)
    if moment == "going on":
        see_all_answers(person)
        person.focus("Message")
        person.type("And then?")
        person.key("Return")
    sent = 6 if whole else 3
    person.until(lambda: len(served.requests()) == sent)
    read: dict[str, list[str]] = {}
    if moment != "sent":
        person.until(
            lambda: [each for each in person.things() if each.name.startswith("Writing")] or whole
        )
        person.until(lambda: all(len(each) > 8 for each in list(words_of(person).values())[:3]))
        read = words_of(person)
        # What is on the screen is on the disk a moment later, and the kill is after that moment.
        seen = {word for words in read.values() for word in words}
        person.until(lambda: seen <= stored_words(tmp_path / "p"))
    child.kill()
    child.communicate()

    (conversation,) = stored.conversations(tmp_path / "p")
    replies = [reply for turn in conversation.turns for reply in turn.replies]
    kept = stored_words(tmp_path / "p")
    assert len(replies) == sent == len(served.requests())
    for name, shown in read.items():
        assert [each for each in shown if each not in kept] == [], name
    statuses = [reply.status for reply in replies]
    assert statuses.count(Status.INTERRUPTED) == 3
    assert statuses.count(Status.FINISHED) == sent - 3

    child = program(*words, ORCAROUTER_API_KEY=KEY)
    person = reader(child)
    person.until(lambda: [each for each in person.things() if each.name.startswith("Tell me all")])
    person.click(next(each.name for each in person.things() if each.name.startswith("Tell me all")))
    person.until(lambda: person.find("Retry failed"))
    assert len(columns(person)) == (4 if moment == "waiting" else 3)
    assert len(served.requests()) == sent
    bodies = [json.loads(each["body"]) for each in served.requests()]
    asked = [(each["temperature"], json.dumps(each["messages"])) for each in bodies]
    assert len(set(asked)) == (3 if moment == "repeated" else sent)
    close(person, child)
