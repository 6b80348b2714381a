"""Every screen and dialog as a screen reader walks it, each opened by the words of its action."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

from orca_desktop.ui.actions import ACTIONS
from tests.e2e.conftest import Program
from tests.support.reader import Reader, Thing, inside

pytestmark = pytest.mark.slow

PALETTE: Final = "Find a chat, action, model, preset or setting"
MESSAGE: Final = "Message"

OPENED: Final = {
    *("new_folder", "tags", "rename", "prompts", "keep_prompt", "export", "import", "export_all"),
    *("save_copy", "restore_copy", "compare", "request", "bin", "search", "find", "outline", "map"),
    *("bookmarks", "comparisons", "liked", "model", "presets", "usage", "settings", "notices"),
    *("cheat_sheet", "manual", "whats_new", "health", "about", "print"),
}
"""Actions after which something else is on the screen."""

OPERATED: Final = {
    *("push button", "button", "toggle button", "check box", "radio button", "combo box", "entry"),
    *("text", "slider", "spin button", "list", "list box", "list item", "tree", "tree item"),
    *(
        "table",
        "page tab",
        "page tab list",
        "menu item",
        "link",
        "dialog",
        "frame",
        "password text",
    ),
}
"""What somebody who does not see it could not tell apart without a name."""

UNFIT: Final = re.compile(r"[{}]|&\w|<\w+>|^\s|\s$")


@pytest.fixture
def person(program: Program, reader: Callable[..., Reader], tmp_path: Path) -> Reader:
    """Somebody in a chat with an answer."""
    child = program("--practice", "--profile", tmp_path / "p", "--lang", "en")
    met = reader(child)
    met.until(lambda: met.find(MESSAGE))
    met.key("ctrl+n")
    met.until(lambda: met.find(MESSAGE).focused)
    met.type("Plan a weekend in Lisbon with a table")
    met.key("Return")
    met.until(lambda: met.find("Try again"))
    return met


def settled(person: Reader) -> list[Thing]:
    """What is on the screen, once nothing changes there any more."""
    seen: list[list[Thing]] = []

    def is_still() -> bool:
        seen.append(person.things())
        return len(seen) > 1 and seen[-1] == seen[-2]

    person.until(is_still)
    return seen[-1]


def faults(screen: str, things: list[Thing]) -> list[str]:
    """What a screen reader could not tell of these."""
    found = []
    for each in things:
        told = f"{screen}: {each.role} {each.name!r}"
        is_read = each.role == "text" and each.text and not each.focusable  # a paragraph
        if each.role in OPERATED and not each.name and not is_read:
            found.append(f"{told} at {each.place} in {each.text[:60]!r} has no name")
        if UNFIT.search(each.name) and each.role not in {"list item", "label"}:
            found.append(f"{told} is no name")
        if each.role in {"unknown", "invalid", "redundant object"}:
            found.append(f"{told} at {each.place} says not what it is")
    if not any(each.focused for each in things):
        found.append(f"{screen}: the keyboard is nowhere")
    return found


def open_by(person: Reader, words: str) -> list[Thing]:
    """Choose an action in the palette; what is on the screen then."""
    person.key("ctrl+k")
    person.until(lambda: person.find(PALETTE).focused)
    typed = words.rstrip("…")  # no key writes that
    person.type(typed)
    person.until(lambda: person.find(PALETTE).text == typed)
    settled(person)
    person.key("Return")
    person.until(lambda: not [each for each in person.things() if each.name == PALETTE])
    return settled(person)


def back(person: Reader) -> None:
    """Close whatever is open; the keyboard is in the message again."""
    for _ in range(4):
        if any(each.name == MESSAGE and each.focused for each in settled(person)):
            return
        person.key("Escape")
    raise LookupError("Esc does not lead back to the message")


def test_every_screen_tells_what_is_on_it(person: Reader) -> None:
    words = {each.name: each.words for each in ACTIONS}
    found = faults("chat", settled(person))
    before = {each.name for each in person.things()}
    for name in sorted(OPENED & words.keys()):
        things = open_by(person, words[name])
        found += faults(name, things)
        if {each.name for each in things} <= before:
            found.append(f"{name}: nothing new is on the screen")
        try:
            back(person)
        except LookupError as error:
            found.append(f"{name}: {error}")
            person.key("ctrl+n")
            back(person)
    assert "\n".join(found) == ""


def test_every_page_of_the_settings_tells_what_is_on_it(person: Reader) -> None:
    open_by(person, "Settings")
    sections = [each.name for each in inside(person.things(), "Sections")[1:]]
    assert len(sections) > 8
    found = []
    person.focus("Sections")
    person.key("Home")
    for place, section in enumerate(sections):
        if place:
            person.key("Down")
        found += faults(section, settled(person))
    assert "\n".join(found) == ""
