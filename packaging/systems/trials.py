"""Trials of the program in new minimal systems, each with one line that says what came of it.

Usage, as root: python3 packaging/systems/trials.py [OPTIONS] TRIAL...

  source        the two commands of the README
  tests         every gate and test, from source (an hour)
  bundle        make the bundle there, into DIR of --dist; the other trials take it
  folder        the folder bundle, with no Python in the system
  deb           the package: install, self-test, upgrade with data, remove, install again
  installer     the installer for one's own account
  wheel         the wheel by pip and by pipx
  surroundings  what is missing, damaged or newer: one sentence, and data as it was
  replaced      the package is replaced while the program runs

Options: --suite, --screen and --user name one each and can be given again; without them a trial is
made on both suites, both screens and by both users. --dist DIR is where the bundle lies
(out/bundle); --out DIR takes log and pictures of each trial (out/systems). The exit code is 1 if a
trial failed, 2 if this machine cannot make them.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

# The modules beside this one, and the bootstrap, which knows what Debian's packages are called.
sys.path[:0] = [str(place) for place in Path(__file__).resolve().parents[1:3]]

from systems import installed, source, surroundings
from systems.desk import SCREENS
from systems.minimal_system import ROOT, NotReadyError, enter_namespaces
from systems.place import USERS, Case, FailedError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SUITES = ("bookworm", "trixie")
TRIALS: dict[str, Callable[[Case], str]] = {
    "source": source.from_source,
    "tests": source.all_tests,
    "bundle": source.bundle,
    "folder": installed.folder,
    "deb": installed.package,
    "installer": installed.installer,
    "wheel": installed.wheel,
    "surroundings": surroundings.surroundings,
    "replaced": surroundings.replaced,
}


def make(case: Case) -> int:
    """Make one trial, in namespaces of its own, and say in one line what came of it."""
    began = time.monotonic()
    try:
        said, code = TRIALS[case.trial](case), 0
    except FailedError as failure:
        said, code = str(failure), 1
    except subprocess.TimeoutExpired as late:
        said, code = f"took too long: {' '.join(map(str, late.cmd[-4:]))}", 1
    took = round(time.monotonic() - began)
    name = f"{case.trial} {case.suite} {case.screen} {case.user}"
    print(f"{'FAILED' if code else 'held  '} {name}: {said} ({took} s)", flush=True)
    return code


def main(words: Sequence[str]) -> int:
    """Make the trials that were asked for, one after the other."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("trial", nargs="+", choices=TRIALS)
    parser.add_argument("--suite", action="append", choices=SUITES)
    parser.add_argument("--screen", action="append", choices=SCREENS)
    parser.add_argument("--user", action="append", choices=USERS)
    parser.add_argument("--dist", type=Path, default=ROOT / "out" / "bundle")
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "systems")
    asked = parser.parse_args(words)
    suites, screens, users = (
        asked.suite or SUITES,
        asked.screen or SCREENS[:2],
        asked.user or USERS,
    )
    cases = [
        Case(*each, asked.dist, asked.out / "-".join(each))
        for each in product(asked.trial, suites, screens, users)
    ]
    if len(cases) == 1:
        try:
            enter_namespaces()
            cases[0].folder.mkdir(parents=True, exist_ok=True)
            return make(cases[0])
        except NotReadyError as reason:
            print(reason, file=sys.stderr)
            return 2
    places = ["--dist", str(asked.dist), "--out", str(asked.out)]
    codes = []
    for case in cases:
        one = [case.trial, "--suite", case.suite, "--screen", case.screen, "--user", case.user]
        codes.append(subprocess.call([sys.executable, __file__, *one, *places]))
    return max(codes)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
