"""What comes of each key and each touch of the pointer, in each part of the window.

Every key that one may press goes to each thing that can have the keyboard, and clicks, the wheel, the
right button and a pointer that stays go to each thing that is seen. What comes of it is written
down line by line, with what the part tells the program, and its digest is kept in touches.json. Who
changes that on purpose reads it in out/touches, and accepts it:

    ORCA_DESKTOP_ACCEPT_TOUCHES=1 python3 dev.py test tests/ui/test_touches.py
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Collection, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from orca_desktop.render import code
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import Transcript, colors
from tests.support.touches import Touching
from tests.ui.test_strokes import ALL_PARTS, FONTS, digest, fonts, one_place
from tests.ui.test_ways import LARGE, make
from tests.ui.transcript.conftest import settle
from tests.ui.transcript.states import STATES
from tests.ui.transcript.test_ways import EVERY, shown

__all__ = ["make", "one_place"]

pytestmark = [pytest.mark.sweep, pytest.mark.usefixtures("english", "handed_over")]

KEPT: Final = Path(__file__).with_name("touches.json")
WRITTEN: Final = Path(__file__).parents[2] / "out" / "touches"
ACCEPTS: Final = bool(os.environ.get("ORCA_DESKTOP_ACCEPT_TOUCHES"))
WRITES: Final = bool(os.environ.get("ORCA_DESKTOP_WRITE_TOUCHES"))
"""Leave what came in out/touches also where nothing is otherwise, to compare it with."""
WAYS: Final = ("keys", "pointer")
MOST: Final = 8
MOST_OF_LARGE: Final = 2
"""Of each class so many things are touched; they are the same in another row."""
LEFT_OUT: Final = ("page of a chat", "page of a chat, low")
"""It makes what is needed next whenever nobody waits; its parts are touched each by itself."""
MANY: Final = (*LARGE, "each comparison", "columns", "columns in tabs", "answer style, more is set")


@pytest.fixture(autouse=True)
def _heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A reader is about, so that what is said at once is there to be looked at."""
    monkeypatch.setattr(colors, "SLICE_S", 3600.0)  # no colour comes later on a busy machine
    monkeypatch.setattr(colors, "DEADLINE_S", 3600.0)
    for each in code.LANGUAGES:
        code.load(each)
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was_active)
    QApplication.clipboard().setText("")  # no data made here outlives the interpreter


def hold(name: str, told: list[str]) -> None:
    """Hold what came to what was accepted; in a process of its own if it is accepted."""
    kept = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    if not ACCEPTS and kept.get(FONTS) != fonts():
        pytest.skip("places were touched with letters of other widths")
    found = digest("\n".join(told))
    if ACCEPTS:
        kept = {**kept, FONTS: fonts(), name: found}
        KEPT.write_text(json.dumps(dict(sorted(kept.items())), indent=1) + "\n", encoding="utf-8")
    if found != kept.get(name) or WRITES:
        WRITTEN.mkdir(parents=True, exist_ok=True)
        WRITTEN.joinpath(f"{name}.txt").write_text("\n".join(told), encoding="utf-8")
    assert found == kept.get(name), f"something else came of a touch: see {WRITTEN}"


def touched(
    part: QWidget, show: Callable[[], object], most: int = MOST, ways: Collection[str] = WAYS
) -> list[str]:
    touching = Touching(part, show, ways, most)
    touching.touch()
    part.hide()
    return touching.told


def each_show() -> Iterator[Any]:
    """Each part with each of the values it can be given."""
    for name, part in ALL_PARTS.items():
        if name not in LEFT_OUT:
            for number in range(len(part.shows)):
                yield pytest.param(name, number, id=f"{name} {number}")


@pytest.mark.parametrize(("name", "number"), list(each_show()))
def test_of_each_touch_of_a_part_comes_what_came(make, name, number):
    part = ALL_PARTS[name]
    show = part.shows[number]
    made = make(part, show)
    told = touched(made, lambda: show(made), MOST_OF_LARGE if name in MANY else MOST)
    hold(f"{name} {number}", told)


FIELDS: Final = {
    "answer style in numbers": (0, 1),
    "costs": (0, 1),
    "comparison in the making": (0, 4),
    "each comparison": (0, 3),
    "key": (0,),
    "searching the web": (1,),
    "tools": (1,),
    "servers": (1,),
    "tags": (0,),
    "folder": (0,),
}
"""Parts with fields of one line, and which of their values are tried."""


@pytest.mark.parametrize("place", ["en_US", "de_DE", "hi_IN"])
@pytest.mark.parametrize("name", FIELDS)
def test_of_what_is_written_into_each_field_comes_what_came(make, name, place):
    QLocale.setDefault(QLocale(place))
    part, told = ALL_PARTS[name], []
    for number in FIELDS[name]:
        made = make(part, part.shows[number])
        show = partial(part.shows[number], made)
        told += touched(made, show, MOST_OF_LARGE, ("typing",))
    assert told, "there is a field"
    hold(f"written, {name}, {place}", told)


@pytest.fixture
def page(qtbot, appearance) -> Iterator[Transcript]:
    """A chat in the look of the window, large enough for all of it."""
    appearance.dress()
    made = Transcript(load("light"))
    qtbot.addWidget(made)
    made.resize(700, 1500)
    made.show()
    yield made
    made.show_conversation(None)
    made.close_formulas()


@pytest.mark.parametrize("chat", EVERY, ids=lambda chat: chat.__name__)
def test_of_each_touch_of_a_chat_comes_what_came(page, chat):
    hold(f"transcript {chat.__name__}", touched(page, lambda: shown(page, chat()), 3))


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_of_each_touch_of_a_chat_in_each_state_comes_what_came(page, state):
    def show() -> None:
        state(page)
        page.jump_to_start()
        settle(page)

    hold(f"transcript {state.__name__}", touched(page, show, 3))
