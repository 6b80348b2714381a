"""An installation that is damaged, replaced while it runs, or too old for the profile: one sentence."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from orca_desktop import __version__
from orca_desktop.store import Store
from orca_desktop.store.engine import sqlite3
from tests.e2e.conftest import ROOT, Program
from tests.e2e.test_second_start import visible
from tests.support.reader import Reader

Meet = Callable[[subprocess.Popen[str]], Reader]
Ended = Callable[..., tuple[int, str]]

REPLACED = "Orca Desktop was updated. Start it again to go on safely; your chats are kept."


@pytest.fixture
def installed(tmp_path: Path, program_environment: dict[str, str]) -> Path:
    """An installation of its own, which the program of this test is started from."""
    place = tmp_path / "installed"
    ignore = shutil.ignore_patterns("__pycache__")
    for name in ("orca_desktop", "resources"):
        shutil.copytree(ROOT / name, place / name, ignore=ignore)
    program_environment["PYTHONPATH"] = str(place)
    program_environment["PYTHONSAFEPATH"] = "1"  # or the folder of the test would be found first
    return place / "orca_desktop"


def whole(folder: Path) -> dict[str, bytes]:
    """All that a folder holds."""
    files = (each for each in folder.rglob("*") if each.is_file())
    return {str(each.relative_to(folder)): each.read_bytes() for each in files}


def one_sentence(answer: tuple[int, str]) -> str:
    code, said = answer
    assert code == 2, said
    assert said.count("\n") == 1, said
    assert said.startswith("orca-desktop: ")
    return said


def test_one_that_is_replaced_while_it_runs_says_so_and_starts_again_with_the_draft(
    program: Program,
    reader: Meet,
    program_environment: dict[str, str],
    installed: Path,
    tmp_path: Path,
) -> None:
    profile = tmp_path / "profile"
    child = program("--practice", "--lang", "en", "--profile", profile)
    person = reader(child)
    person.until(lambda: person.find("Message"))
    person.until((profile / "doorbell").exists)
    person.focus("Message")
    person.type("half a question")
    init = installed / "__init__.py"
    init.write_text(init.read_text("utf-8").replace(__version__, "99.7.5"), "utf-8")
    (window, *_) = person.until(lambda: visible(child, program_environment))
    for does in ("windowminimize", "windowactivate"):
        subprocess.run(["xdotool", does, window], env=program_environment, check=True)
    person.sees(REPLACED)
    person.press("Start again", "push button")
    again = person.until(lambda: _met_again(reader, child))
    assert again is not None
    again.sees("This is Orca Desktop 99.7.5 now.")
    assert again.find("Message").text == "half a question"
    assert not any(each.name == REPLACED for each in again.things())
    again.key("ctrl+w")
    assert child.wait(60) == 0


def _met_again(reader: Meet, child: subprocess.Popen[str]) -> Reader | None:
    """The program in the place of the one before, once it is on the bus: it is the same process."""
    met = reader(child)
    with contextlib.suppress(LookupError):
        names = [each.name for each in met.things()]
        return met if "Message" in names and REPLACED not in names else None
    return None


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("app/start.py", None),
        ("ui/preferences.py", None),
        ("paths.py", "import nothing_of_that_name"),
        ("domain/words.py", "from ctypes import CDLL; CDLL('libnothing.so.9')"),
    ],
)
def test_a_part_without_which_nothing_can_be_shown(
    ended: Ended, installed: Path, tmp_path: Path, part: str, content: str | None
) -> None:
    if content is None:
        (installed / part).unlink()
    else:
        (installed / part).write_text(content, "utf-8")
    said = one_sentence(ended("--profile", tmp_path / "profile"))
    assert "Install it again" in said


def test_a_part_that_is_met_behind_the_window(
    ended: Ended, installed: Path, tmp_path: Path
) -> None:
    (installed / "store" / "store.py").unlink()
    profile = tmp_path / "profile"
    said = one_sentence(ended("--profile", profile, "--lang", "en"))
    assert "missing or damaged (orca_desktop.store.store). Install it again" in said
    assert list((profile / "logs").glob("*.txt")) == [], "that is no fault to be told of later"


@pytest.mark.parametrize("platform", ["xcb", "wayland", "nothing-of-that-name"])
def test_a_screen_that_cannot_be_reached(ended: Ended, tmp_path: Path, platform: str) -> None:
    screen = {"DISPLAY": ":7777", "WAYLAND_DISPLAY": "nobody", "XDG_RUNTIME_DIR": str(tmp_path)}
    answer = ended("--profile", tmp_path / "profile", QT_QPA_PLATFORM=platform, **screen)
    said = one_sentence(answer)
    assert said.startswith("orca-desktop: No window can be opened here. Start it on a desktop")
    assert list((tmp_path / "profile" / "logs").glob("*.txt")) == []


def test_a_profile_of_a_newer_version_is_left_byte_by_byte(ended: Ended, tmp_path: Path) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    asyncio.run(_make(profile))
    with contextlib.closing(sqlite3.connect(profile / "chats.db")) as connection:
        connection.execute("PRAGMA user_version = 4711")
    (profile / "preferences.json").write_text('{"theme": "dark", "of a later version": 1}', "utf-8")
    before = whole(profile)
    assert "newer" in one_sentence(ended("--practice", "--profile", profile))
    assert whole(profile) == before


async def _make(folder: Path) -> None:
    store = await Store.open(folder / "chats.db", folder / "backups")
    assert isinstance(store, Store)
    await store.close()


def test_what_is_installed_is_this_copy(
    installed: Path, program_environment: dict[str, str]
) -> None:
    """Otherwise the tests above would look at another program than they damage."""
    code = "import orca_desktop; print(orca_desktop.__path__[0])"
    found = subprocess.run(
        [sys.executable, "-c", code],
        env=program_environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert Path(found.stdout.strip()) == installed
