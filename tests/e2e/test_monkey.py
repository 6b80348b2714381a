"""Random keys and clicks: whatever a person does, nothing breaks."""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.conftest import Program
from tests.support.reader import Reader

ACTIONS = int(os.environ.get("ORCA_MONKEY_ACTIONS", "150"))
KEYS = (
    *("Return", "Escape", "Tab", "shift+Tab", "Up", "Down", "Left", "Right", "Home", "End"),
    *("Page_Up", "Page_Down", "BackSpace", "Delete", "space", "F2", "F3", "F6", "Menu"),
    *("ctrl+n", "ctrl+k", "ctrl+f", "ctrl+r", "ctrl+b", "ctrl+comma", "ctrl+slash", "ctrl+a"),
    *("ctrl+c", "ctrl+v", "ctrl+z", "ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+Tab", "ctrl+1"),
    *("alt+Up", "alt+Down", "ctrl+shift+f", "ctrl+e", "ctrl+shift+i", "ctrl+shift+u"),
    *("ctrl+shift+o", "ctrl+shift+m", "ctrl+d", "ctrl+shift+d", "ctrl+shift+n"),
    *("ctrl+shift+c", "ctrl+shift+c", "ctrl+Return", "ctrl+Return", "alt+1", "alt+2", "alt+3"),
)
TEXTS = ("Hello", "a table, please", "play error 500", "play slow", "play cut", "**bold", "20")


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_random_keys_and_clicks_break_nothing(
    program: Program, reader: Callable[..., Reader], tmp_path: Path, seed: int
) -> None:
    child = program(
        "--practice", "--profile", tmp_path / "p", "--lang", "en", PYTHONFAULTHANDLER="1"
    )
    person = reader(child)
    person.until(lambda: person.find("Message"))
    chance = random.Random(seed)  # noqa: S311
    for number in range(ACTIONS):
        assert child.poll() is None, f"ended at action {number}: {child.communicate()}"
        _act(person, chance)
    log = tmp_path / "p" / "logs" / "orca-desktop.log"
    said = log.read_text(encoding="utf-8") if log.exists() else ""
    assert "Traceback" not in said, said
    for _ in range(6):
        person.key("Escape")
    child.terminate()
    out, err = child.communicate(timeout=60)
    assert (child.returncode, out, err) == (0, "", "")


def _act(person: Reader, chance: random.Random) -> None:
    kind = chance.random()
    if kind < 0.35:
        person.key(chance.choice(KEYS))
    elif kind < 0.55:
        person.type(chance.choice(TEXTS))
        person.key("Return")
    else:
        x, y = chance.randrange(1440), chance.randrange(900)
        button = chance.choice(("1", "1", "1", "1", "3", "4", "5"))
        person.point(x, y, button)
