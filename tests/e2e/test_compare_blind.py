"""Before the choice, a blind comparison tells nothing but letters and words, anywhere."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterable
from pathlib import Path

from tests.e2e.conftest import Loopback, Program, see_columns
from tests.e2e.test_compare import close, columns, is_in_use, set_up
from tests.support import stored
from tests.support.clipboard_reader import forms_on_clipboard
from tests.support.gateway import KEY
from tests.support.reader import Reader, Thing, inside

Meet = Callable[[subprocess.Popen[str]], Reader]
Serve = Callable[..., Loopback]

COLUMNS = (("A", "Quokka", "0.37"), ("B", "Numbat", "0.61"), ("C", "Bilby", "0.93"))
SECRETS = tuple(
    word
    for _, name, value in COLUMNS
    for word in (name, value, f"{value[2:]}0", "teller", "thought", "house/")
)
"""What tells a column's settings: its name, temperature, model, thinking, tokens and price.

The temperature times a thousand is in the model returned, in the thinking and in the tokens.
"""


def telling(texts: Iterable[str]) -> list[str]:
    return [text for text in texts if any(secret in text for secret in SECRETS)]


def spoken(things: Iterable[Thing]) -> list[str]:
    """All words; but the total of a chat is no secret, for it tells no column."""
    return [
        f"{each.name}\n{each.description}\n{each.text}"
        for each in things
        if not each.description.startswith("This chat:")
    ]


def nothing_told(person: Reader) -> bool:
    """Nothing on the screen tells, nor anything of the comparison that is not showing."""
    tree = person.everything()
    showing = [each for each in tree if each.showing]
    told = telling([*spoken(showing), *spoken(inside(tree, "Comparison"))])
    assert not told, told
    return True


def tells_nothing(person: Reader, key: str, name: str) -> None:
    """What a key opens tells nothing; it is closed again."""
    person.key(key)
    person.sees(name)
    assert nothing_told(person)
    person.key("Escape")
    person.until(lambda: not any(name in each.name for each in person.things()))


def set_up_blind(person: Reader) -> None:
    set_up(person, "Which animal is the quietest?")
    for letter, name, value in COLUMNS:
        person.focus(f"Name of column {letter}")
        person.key("ctrl+a")
        person.type(name)
        person.key("Tab", "Tab", "ctrl+a")
        person.type(value)
        person.key("Tab")
    person.press("Blind")


def opened(person: Reader) -> None:
    """The three columns are there and can be chosen from."""
    person.until(lambda: columns(person) == ["Column A", "Column B", "Column C"])
    person.until(
        lambda: [e.enabled for e in person.things() if e.name == "Use this answer"] == [True] * 3
    )


def row(person: Reader) -> str:
    """The name of the comparison's row in the list of conversations."""
    return person.until(
        lambda: [
            each.name
            for each in person.things()
            if each.role == "list item" and each.name.startswith("Which animal")
        ]
    )[0]


def test_nothing_tells_before_the_choice(
    program: Program, reader: Meet, loopback: Serve, tmp_path: Path
) -> None:
    served = loopback("--pace", "0.02", "--script", "tell-tale")
    words = ("--profile", tmp_path / "p", "--base-url", served.url, "--lang", "en")
    child = program(*words, ORCAROUTER_API_KEY=KEY)
    person = reader(child)
    set_up_blind(person)
    assert telling(spoken(person.things()))
    person.press("Run")
    see_columns(person)
    assert columns(person) == ["Column A", "Column B", "Column C"]
    assert nothing_told(person)
    opened(person)
    assert nothing_told(person)

    for place in ("1", "2", "3"):
        person.key(f"alt+{place}", "ctrl+a", "ctrl+c")
        forms = person.until(lambda: forms_on_clipboard(person.environment))
        assert "Here is the answer" in "".join(forms.values())
        assert not telling(forms.values())
    assert nothing_told(person)
    tells_nothing(person, "ctrl+shift+u", "Table of usage")
    tells_nothing(person, "ctrl+slash", "Keyboard shortcuts")
    person.key("ctrl+shift+i")
    person.sees("still hides")
    person.key("ctrl+e")
    assert nothing_told(person)
    person.key("ctrl+k")
    person.type("answer")
    person.sees("Search all messages for “answer”, Search")
    assert nothing_told(person)
    person.key("Escape", "ctrl+shift+f")
    person.type("answer")
    person.until(lambda: person.find("Search conversations").text == "answer")
    assert nothing_told(person)
    person.key("Escape", "Escape", "ctrl+n")
    person.until(lambda: not columns(person))
    person.click(row(person))
    opened(person)
    assert nothing_told(person)

    child.kill()
    child.communicate()
    child = program(*words, ORCAROUTER_API_KEY=KEY)
    person = reader(child)
    person.until(lambda: person.find("Message"))
    if not columns(person):
        person.click(row(person))
    opened(person)
    assert nothing_told(person)

    person.key("alt+2", "Return")
    person.until(lambda: is_in_use(person, "B"))
    person.until(lambda: len(telling(columns(person))) == 3)
    (conversation,) = stored.conversations(tmp_path / "p")
    comparison = conversation.turns[0].comparison
    assert comparison is not None
    asked = {each.id: str(each.settings["temperature"]) for each in conversation.turns[0].replies}
    for name, column in zip(columns(person), comparison.shown, strict=True):
        assert asked[column.replies[0]] in name
    assert len(served.requests()) == 3


def test_going_on_without_a_choice_stays_blind_after_a_new_start(
    program: Program, reader: Meet, loopback: Serve, tmp_path: Path
) -> None:
    served = loopback("--pace", "0", "--script", "tell-tale")
    words = ("--profile", tmp_path / "p", "--base-url", served.url, "--lang", "en")
    child = program(*words, ORCAROUTER_API_KEY=KEY)
    person = reader(child)
    set_up_blind(person)
    person.press("Run")
    opened(person)
    person.focus("Message")
    person.type("And the second quietest?")
    person.key("Return")
    person.until(lambda: len(served.requests()) == 6)
    opened(person)
    assert nothing_told(person)
    close(person, child)
    child = program(*words, ORCAROUTER_API_KEY=KEY)
    person = reader(child)
    person.until(lambda: person.find("Message"))
    person.click(row(person))
    opened(person)
    assert nothing_told(person)
    close(person, child)
