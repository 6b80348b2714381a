"""Finding, sorting, losing and restoring chats as a new user would: by keys alone, and by ear.

Nothing is clicked. What is read comes from the tree that screen readers walk, and what is spoken
from the bus.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e.conftest import Program
from tests.e2e.test_spoken import Ears
from tests.support.reader import Reader, Thing, inside

pytestmark = pytest.mark.slow

PALETTE = "Find a chat, action, model, preset or setting"
SEARCH = "Search conversations"


class Newcomer:
    """Somebody with a keyboard and a screen reader, and three chats."""

    def __init__(self, person: Reader, ears: Ears) -> None:
        self.person = person
        self.ears = ears
        self._heard = 0

    def key(self, *names: str) -> None:
        self.person.key(*names)

    def hears(self, words: str) -> None:
        """Wait until something is spoken, after what was heard before."""

        def spoken() -> bool:
            for place in range(self._heard, len(self.ears.heard)):
                if words in self.ears.heard[place]:
                    self._heard = place + 1
                    return True
            return False

        self.person.until(spoken)

    def is_at(self, name: str, role: str = "") -> Thing:
        """Wait until the keyboard is on a thing, told by the beginning of its name."""

        def there() -> Thing | None:
            found = (
                each
                for each in self.person.things()
                if each.focused and each.name.startswith(name) and role in {"", each.role}
            )
            return next(found, None)

        found = self.person.until(there)
        assert found is not None
        return found

    def is_in(self, name: str) -> Thing:
        """Wait until the keyboard is in a list; the row that it is on.

        The row of a list tells that it has the keyboard also while the list has it not.
        """

        def row() -> Thing | None:
            things = self.person.things()
            for place, each in enumerate(things):
                if each.focused and (each.name, each.role) == (name, "list"):
                    return next(filter(_is_current, inside(things[place:], name)), None)
            return None

        found = self.person.until(row)
        assert found is not None
        return found

    def tabs_to(self, name: str, most: int = 14) -> None:
        """Go on with Tab until the keyboard is on a thing."""
        for _ in range(most):
            self.key("Tab")
            focused = self.person.until(
                lambda: [each for each in self.person.things() if each.focused]
            )
            if any(each.name == name for each in focused):
                return
        raise LookupError(name)

    def asks(self, words: str) -> None:
        self.key("ctrl+n")
        self.is_at("Message")
        self.person.type(words)
        self.key("Return")
        self.hears("has answered")
        self.person.until(lambda: self.person.find(words, "list item"))

    def finds_anything(self, words: str) -> None:
        """Choose what the palette finds first."""
        self.key("ctrl+k")
        self.is_at(PALETTE)
        self.person.type(words)
        self.person.until(lambda: self.person.find(PALETTE).text == words)
        self.hears(words.split()[0].capitalize()[:3])
        self.key("Return")


def _is_current(thing: Thing) -> bool:
    return thing.focused and thing.role == "list item"


@pytest.fixture
def newcomer(
    program: Program,
    reader: Callable[..., Reader],
    program_environment: dict[str, str],
    tmp_path: Path,
) -> Iterator[Newcomer]:
    child = program("--practice", "--profile", tmp_path / "p", "--lang", "en")
    person = reader(child)
    person.until(lambda: person.find("Message"))
    ears = Ears(child.pid, program_environment)
    found = Newcomer(person, ears)
    for words in ("Plan a weekend in Lisbon", "Letter about the heating", "Why do whales sing"):
        found.asks(words)
    yield found
    ears.close()


def to_the_list(newcomer: Newcomer) -> None:
    """F6 leads there, through the parts of the window."""
    for _ in range(5):
        if newcomer.person.find("Conversations", "list").focused:
            return
        moves_on(newcomer, "F6")
    raise LookupError("F6 does not lead to the list")


def moves_on(newcomer: Newcomer, key: str) -> None:
    """Press a key and wait until the keyboard is elsewhere."""
    before = focused(newcomer)
    newcomer.key(key)
    newcomer.person.until(lambda: focused(newcomer) != before)


def focused(newcomer: Newcomer) -> list[str]:
    """The names of what has the keyboard, or says so."""
    return [each.name for each in newcomer.person.things() if each.focused]


def test_chats_are_sorted_named_lost_and_brought_back(newcomer: Newcomer) -> None:
    to_the_list(newcomer)
    assert newcomer.is_in("Conversations").name == "Why do whales sing"
    newcomer.key("ctrl+shift+n")
    newcomer.hears("Folder made.")
    newcomer.person.type("Sea")
    newcomer.key("Return")
    newcomer.is_at("Sea, folder, 0 chats, folded", "list item")
    newcomer.key("Down")
    newcomer.is_at("Why do whales sing", "list item")
    newcomer.key("F2")
    newcomer.person.type("Whales")
    newcomer.key("Return")
    newcomer.hears("Renamed: Whales")
    newcomer.is_at("Whales", "list item")
    newcomer.key("ctrl+z")
    newcomer.hears("Undone: “Renamed: Whales”")
    newcomer.person.until(lambda: newcomer.person.find("Why do whales sing", "list item"))
    to_the_list(newcomer)
    newcomer.key("Delete")
    newcomer.hears("Deleted: ")
    newcomer.finds_anything("recently deleted")
    newcomer.person.until(lambda: newcomer.person.find("Recently deleted — Orca Desktop"))
    newcomer.is_in("Deleted chats")
    newcomer.tabs_to("Restore")
    newcomer.key("space")
    newcomer.person.until(lambda: newcomer.person.find("Close", "push button"))
    newcomer.key("Escape")
    newcomer.person.until(
        lambda: len([e for e in newcomer.person.things() if e.role == "list item"]) == 4
    )


def test_menus_stand_in_the_tree_while_they_are_open(newcomer: Newcomer) -> None:
    person = newcomer.person
    to_the_list(newcomer)
    newcomer.is_in("Conversations")
    newcomer.key("Menu")
    person.until(lambda: person.find("Open", "menu item"))
    menu = inside(person.things(), "Why do whales sing, menu")
    names = [each.name for each in menu if each.role == "menu item"]
    assert {"Pin", "Move to", "Tags…", "Archive", "Duplicate"} <= set(names)
    newcomer.key("Down")
    newcomer.is_at("Open", "menu item")
    newcomer.key("Escape")
    person.until(lambda: "popup menu" not in [each.role for each in person.things()])
    newcomer.is_in("Conversations")
    newcomer.key("Menu")
    newcomer.key("Down", "Down", "Down", "Return")
    newcomer.hears("Pinned: Why do whales sing")
    newcomer.key("ctrl+shift+f")
    newcomer.is_at(SEARCH)
    newcomer.key("Tab", "space")
    person.until(lambda: person.find("From me", "menu item"))
    newcomer.key("Escape")


def test_what_was_said_is_searched_stepped_through_and_marked(newcomer: Newcomer) -> None:
    newcomer.key("ctrl+shift+f")
    newcomer.is_at(SEARCH)
    newcomer.person.type("heating")
    newcomer.hears("hit in 1 chat")
    newcomer.key("Tab", "space")  # the menu of what it can be narrowed to
    newcomer.key("Down", "Return")
    newcomer.hears("From me was added")
    newcomer.is_at(SEARCH)
    newcomer.tabs_to("Remove the filter “From me”", 2)
    newcomer.tabs_to("Previous hit", 1)
    newcomer.key("F3")
    newcomer.hears("Hit 1 of 1 · chat 1 of 1")
    newcomer.person.until(lambda: newcomer.person.find("Title").text == "Letter about the heating")
    newcomer.key("Escape")
    newcomer.person.until(lambda: newcomer.person.find("Title").text == "Why do whales sing")
    newcomer.is_at("Message")
    newcomer.key("ctrl+d")
    newcomer.hears("Bookmark added.")
    newcomer.key("ctrl+shift+d")
    row = newcomer.is_in("Bookmarks")
    assert row.name.endswith("note: No note")
    assert "*" not in row.name
    newcomer.key("F2")
    newcomer.person.type("for the talk")
    newcomer.key("Return")
    newcomer.person.until(
        lambda: any(
            each.name.endswith("note: for the talk")
            for each in newcomer.person.things()
            if each.role == "list item"
        )
    )
    newcomer.key("Escape")
    newcomer.is_at("Message")
    newcomer.key("ctrl+shift+m")
    newcomer.is_at("Why do whales sing, shown", "table cell")
    newcomer.key("Escape")
    newcomer.is_at("Message")


def test_backups_copies_and_the_folder_are_found_by_their_names(newcomer: Newcomer) -> None:
    newcomer.finds_anything("move the")
    newcomer.person.until(lambda: newcomer.person.find("Settings — Orca Desktop"))
    newcomer.tabs_to("Move…")
    newcomer.tabs_to("Back up now")
    newcomer.key("space")
    newcomer.hears("A backup was made and checked.")
    newcomer.tabs_to("Restore from a copy…")
    newcomer.key("space")
    newcomer.person.until(lambda: newcomer.person.find("Restore from a copy — Orca Desktop"))
    newcomer.is_in("Backups")
    newcomer.tabs_to("Look at this backup")
    newcomer.key("space")
    newcomer.hears("All that is here now makes room for it")
    newcomer.is_at("Close", "push button")
    newcomer.key("Escape")
    newcomer.key("Escape")
    newcomer.is_at("Message")
    newcomer.finds_anything("save a")
    newcomer.is_at("Choose where…", "push button")
    newcomer.key("Escape")
    newcomer.is_at("Message")


def test_files_and_folders_are_chosen_by_keys(newcomer: Newcomer, tmp_path: Path) -> None:
    """In the dialog that Qt brings itself where the desktop has none: names are typed there."""
    person = newcomer.person
    copy, place = tmp_path / "mine.orca-copy", tmp_path / "elsewhere"
    place.mkdir()
    newcomer.finds_anything("save a")
    newcomer.is_at("Choose where…", "push button")
    newcomer.key("Return")
    chooses(newcomer, "Save a copy", str(copy.with_suffix("")))
    newcomer.hears("is saved")
    newcomer.is_at("Close", "push button")
    (written,) = tmp_path.glob("mine*")
    newcomer.key("Return")
    newcomer.is_at("Message")
    newcomer.finds_anything("restore from")
    person.until(lambda: person.find("Restore from a copy — Orca Desktop"))
    newcomer.tabs_to("Choose a file…")
    newcomer.key("space")
    chooses(newcomer, "Choose a copy", str(written))
    newcomer.hears("All that is here now makes room for it")
    newcomer.key("Escape")
    newcomer.is_at("Message")
    newcomer.finds_anything("move the")
    person.until(lambda: person.find("Settings — Orca Desktop"))
    newcomer.tabs_to("Move…")
    newcomer.key("space")
    chooses(newcomer, "Choose where the chats shall lie", str(place))
    newcomer.is_at("Leave it", "push button")
    newcomer.key("Return")
    newcomer.key("Escape")
    newcomer.is_at("Message")


def chooses(newcomer: Newcomer, title: str, path: str) -> None:
    """Type a path where a file or folder is to be chosen, and press Enter."""
    person = newcomer.person
    person.until(lambda: person.find(f"{title} — Orca Desktop"))
    focused = person.until(lambda: [e for e in person.things() if e.focused and e.role == "text"])
    assert focused[0].name, "it is told what is to be typed"
    newcomer.key("ctrl+a")
    person.type(path)
    person.until(lambda: any(each.text == path for each in person.things() if each.focused))
    newcomer.key("Return")
    person.until(lambda: not any(each.text == path for each in person.things()))
