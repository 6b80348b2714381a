"""Trials of the program from source, as the README tells people to start it."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from minimal_system import ROOT
from place import Place

if TYPE_CHECKING:
    from place import Case


def from_source(case: Case) -> str:
    """The two commands of the README: a clone, and ``python3 dev.py run`` in it."""
    place = Place(case, ["python3"])
    clone = f"{case.home}/orca-desktop"
    here = place.system.inside(clone)
    subprocess.run(["git", "clone", "--quiet", "--no-local", str(ROOT), str(here)], check=True)
    subprocess.run(["chown", "-R", f"{case.number}:{case.number}", str(here)], check=True)
    run = ["sh", "-c", 'cd orca-desktop && exec python3 dev.py run "$@"', "sh"]
    with place.desk.session(case.number, "" if case.screen == "x11" else case.screen) as screen:
        if case.number != 0:
            said = place.do(*run, variables=screen, code=2)
            line = next((each for each in said.splitlines() if each.startswith("  apt-get")), "false")
            place.do("sh", "-c", line.strip(), user=0)
        if case.screen == "x11":  # then it brings a virtual screen of its own
            place.do(*run)
            held = place.report(30, here / "out" / "self-test")
        else:
            held = place.self_test(*run, "--", variables=screen)
        place.do(*run, "--", "--version")
    return held


def all_tests(case: Case) -> str:
    """Every gate and test, from source, as in an automatic run."""
    place = Place(case, ["python3"])
    here = place.system.inside(f"{case.home}/orca-desktop")
    subprocess.run(["git", "clone", "--quiet", "--no-local", str(ROOT), str(here)], check=True)
    subprocess.run(["chown", "-R", f"{case.number}:{case.number}", str(here)], check=True)
    test = ["sh", "-c", "cd orca-desktop && exec env CI=true python3 dev.py test"]
    if case.number != 0:
        said = place.do(*test, code=2)
        line = next((each for each in said.splitlines() if each.startswith("  apt-get")), "false")
        place.do("sh", "-c", line.strip(), user=0)
    return place.do(*test, seconds=5400).strip().splitlines()[-1]
