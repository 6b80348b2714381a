"""Trials of the program from source, as the README tells people to start it."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

from systems.minimal_system import ROOT
from systems.place import Place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from systems.place import Case

_DEV = ("sh", "-c", 'cd orca-desktop && exec python3 dev.py "$@"', "sh")


def _cloned(case: Case) -> Place:
    """A system with Python, and a clone of the newest commit in the folder of its user."""
    place = Place(case, ["python3"])
    here = place.system.inside(f"{case.home}/orca-desktop")
    subprocess.run(["git", "clone", "--quiet", "--no-local", str(ROOT), str(here)], check=True)
    subprocess.run(["chown", "-R", f"{case.number}:{case.number}", str(here)], check=True)
    return place


def _dev(
    place: Place, *words: str, variables: Mapping[str, str] | None = None, seconds: float = 1200
) -> str:
    """Run ``dev.py``; an ordinary user is told a line first, which root runs."""
    command = [*_DEV, *words]
    if place.case.number != 0:
        said = place.do(*command, variables=variables, code=2)
        line = next((each for each in said.splitlines() if each.startswith("  apt-get")), "false")
        place.do("sh", "-c", line.strip(), user=0)
    return place.do(*command, variables=variables, seconds=seconds)


def from_source(case: Case) -> str:
    """The two commands of the README: a clone, and ``python3 dev.py run`` in it."""
    place = _cloned(case)
    if case.screen == "x11":  # then it brings a virtual screen of its own
        _dev(place, "run")
        held = place.report(30, place.system.inside(f"{case.home}/orca-desktop/out/self-test"))
    else:
        with place.desk.session(case.number, case.screen) as screen:
            _dev(place, "run", "--", "--version", variables=screen)
            held = place.self_test(*_DEV, "run", "--", variables=screen)
    place.do(*_DEV, "run", "--", "--version")
    return held


def all_tests(case: Case) -> str:
    """Every gate and test, from source, as in an automatic run."""
    said = _dev(_cloned(case), "test", variables={"CI": "true"}, seconds=5400)
    return said.strip().splitlines()[-1]


def bundle(case: Case) -> str:
    """What people install, made by the Python of a system on which nobody has worked."""
    place = _cloned(case)
    _dev(place, "bundle", seconds=3600)
    made = place.system.inside(f"{case.home}/orca-desktop/out/bundle")
    shutil.copytree(made, case.dist, symlinks=True, dirs_exist_ok=True)
    return ", ".join(sorted(each.name for each in case.dist.iterdir()))
