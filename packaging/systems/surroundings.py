"""Trials of the folder bundle where something is missing, damaged, newer or replaced."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing, contextmanager
from functools import partial
from typing import TYPE_CHECKING

from systems.installed import needed, renumber, turns, without_python
from systems.place import FailedError, Place, contents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from systems.place import Case

_PROGRAM = "/usr/local/orca-desktop/orca-desktop"
_LIBRARIES = "usr/lib/x86_64-linux-gnu"
_MISSING = (
    "libEGL.so.1",
    "libxkbcommon.so.0",
    "libglib-2.0.so.0",
    "libxcb-shape.so.0",
    "libfontconfig.so.1",
)
"""Of the system's libraries: some that Qt is linked with, one that only its plugin needs."""

_PARTS = ("libQt6Core.so.6", "libqxcb.so", "QtWidgets.abi3.so", "models.json", "*.qm", "*.sql")
"""Of the bundle's files, one of each kind that something else is loaded by."""

_FOR_THE_START = ("base_library.zip", "libpython3*")
"""Without these only the bootloader can speak; where one is cut off the system ends it."""


def surroundings(case: Case) -> str:
    """Each of them gets one sentence and exit code 2, and the person's data stays as it is."""
    place = Place(case, [needed(case)])
    shutil.copytree(
        case.given("orca-desktop"), place.system.inside("/usr/local/orca-desktop"), symlinks=True
    )
    without_python(place)
    wrong: list[str] = []
    tried = 0
    for name, bad in _each(place):
        tried += 1
        try:
            bad()
        except FailedError as failure:
            wrong.append(f"{name}: {failure}")
    if wrong:
        raise FailedError(f"{len(wrong)} of {tried}: " + "; ".join(wrong))
    return f"{tried} kinds of bad surroundings, each with its sentence"


def _each(place: Place) -> Iterator[tuple[str, Callable[[], None]]]:
    yield "no screen", lambda: place.sentence(_PROGRAM, says="Start it on a desktop")
    dead = {"DISPLAY": ":4711"}
    yield (
        "a dead screen",
        lambda: place.sentence(_PROGRAM, says="Start it on a desktop", variables=dead),
    )
    with place.desk.session(place.case.number, place.case.screen) as screen:
        yield "a profile of a newer version", lambda: _newer(place, screen)
        for name in _MISSING:
            yield f"no {name}", partial(_without_library, place, name, screen)
        inside = place.system.inside("/usr/local/orca-desktop/_internal")
        for pattern in (*_PARTS, *_FOR_THE_START):
            file = next(inside.rglob(pattern))
            how = _refused if pattern in _FOR_THE_START else _damaged
            yield f"{file.name} is missing", partial(how, place, file, 0, screen)
            yield f"{file.name} is cut off", partial(how, place, file, 1, screen)


def _newer(place: Place, screen: dict[str, str]) -> None:
    """A profile that a later version has used: told, and not a byte of it changed."""
    profile = f"{place.case.home}/newer"
    words = [_PROGRAM, "--practice", "--profile", profile]
    place.live(*words, variables=screen)
    there = place.system.inside(profile)
    with closing(sqlite3.connect(there / "chats.db")) as file:
        file.execute("PRAGMA user_version = 100000")
    kept = contents(there)
    place.sentence(*words, says="newer", variables=screen)
    now = contents(there)
    changed = [str(each) for each in kept if now.get(each) != kept[each]]
    if changed:
        raise FailedError(f"it changed {changed}")


def _without_library(place: Place, name: str, screen: dict[str, str]) -> None:
    files = [*(place.system.root / _LIBRARIES).glob(f"{name}*")]
    if not files:
        return
    with _away(*files):
        place.sentence(_PROGRAM, says="librar", variables=screen)
        place.do(_PROGRAM, "--version")


def _damaged(place: Place, file: Path, share: int, screen: dict[str, str]) -> None:
    with _broken(file, share):
        place.sentence(_PROGRAM, "--practice", says="again", variables=screen)


def _refused(place: Place, file: Path, share: int, screen: dict[str, str]) -> None:
    with _broken(file, share):
        done = place.system.run([_PROGRAM, "--practice"], place.case.number, screen, 60)
    if done.returncode == 0:
        raise FailedError("it ended as if nothing were wrong")


@contextmanager
def _broken(file: Path, share: int) -> Iterator[None]:
    """Without the file, or with the first half of it alone."""
    with _away(file):
        if share:
            whole = file.with_name(file.name + ".away").read_bytes()
            file.write_bytes(whole[: len(whole) // 2])
        try:
            yield
        finally:
            file.unlink(missing_ok=True)


@contextmanager
def _away(*files: Path) -> Iterator[None]:
    moved = [(file, file.with_name(file.name + ".away")) for file in files]
    for file, away in moved:
        file.rename(away)
    try:
        yield
    finally:
        for file, away in moved:
            away.rename(file)


def replaced(case: Case) -> str:
    """The package is replaced while the program runs: it ends well, and its data is whole."""
    place = Place(case)
    install = ["apt-get", "-q", "-y", "--no-install-recommends", "install"]
    shutil.copy(case.given("*.deb"), place.tmp / "first.deb")
    renumber(place.tmp / "first.deb", place.tmp / "second.deb", "+later")
    place.do("apt-get", "-q", "update", user=0)
    place.do(*install, "/tmp/first.deb", user=0)
    profile = f"{case.home}/profile"
    there = place.system.inside(profile)
    with place.desk.session(case.number, case.screen) as screen:
        held = place.self_test("orca-desktop", "--profile", profile, variables=screen)
        rows = turns(there)
        start = ["orca-desktop", "--practice", "--profile", profile]

        def replace() -> None:
            place.do(*install, "/tmp/second.deb", user=0)

        place.live(*start, variables=screen, meanwhile=replace)
        place.live(*start, variables=screen)
    if turns(there) != rows:
        raise FailedError("the chats are not what they were")
    return f"{held}; replaced while it ran, over {len(rows)} questions"
