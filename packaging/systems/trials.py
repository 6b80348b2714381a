"""Trials of the program in new minimal systems, each with one line that says what came of it.

Usage, as root: python3 packaging/systems/trials.py [--suite S]... [--screen S]... [--user U]... [--out DIR] TRIAL...

Without options a trial is made on each suite, screen and user. Its log and pictures go to a folder of
DIR (out/systems). The exit code is 1 if one of them failed, 2 if this machine cannot make them.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

from desk import SCREENS, Desk
from minimal_system import PERSON, ROOT, NotReadyError, System, enter_namespaces

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

SUITES = ("bookworm", "trixie")
USERS = {"root": 0, "person": PERSON}


class FailedError(Exception):
    """What did not hold."""


@dataclass(frozen=True, slots=True)
class Case:
    """Where a trial is made, and the folder for what it leaves."""

    trial: str
    suite: str
    screen: str
    user: str
    folder: Path

    @property
    def number(self) -> int:
        """The number of the user."""
        return USERS[self.user]

    @property
    def home(self) -> str:
        """The user's folder in the system."""
        return "/root" if self.number == 0 else "/home/person"


class Place:
    """A system under trial with a desk beside it, and the log of what was done there."""

    def __init__(self, case: Case, packages: Sequence[str] = ()) -> None:
        self.case = case
        self.tmp = case.folder / "tmp"
        shutil.rmtree(self.tmp, ignore_errors=True)
        self.tmp.mkdir()
        self.tmp.chmod(0o1777)
        self.system = System(case.suite, "system", packages, self.tmp)
        self.desk = Desk(case.suite, self.tmp)
        self._log = (case.folder / "log.txt").open("w", encoding="utf-8")

    def do(
        self,
        *words: object,
        code: int = 0,
        user: int | None = None,
        variables: Mapping[str, str] | None = None,
        seconds: float = 1200,
    ) -> str:
        """Run words as the user of the case and hold the exit code against the one that must come.

        Returns what was said.
        """
        who = self.case.number if user is None else user
        began = time.monotonic()
        done = self.system.run(words, who, variables, seconds)
        took = time.monotonic() - began
        self._log.write(f"$ {' '.join(map(str, words))}\n{done.stdout}[{done.returncode}, {took:.1f} s]\n")
        self._log.flush()
        if done.returncode != code:
            last = " / ".join(done.stdout.strip().splitlines()[-3:])
            raise FailedError(f"{words[0]} ended with {done.returncode} instead of {code}: {last[-500:]}")
        return done.stdout

    def self_test(self, *program: object, variables: Mapping[str, str], least: int = 30) -> str:
        """Let the program test itself; how many steps held. Its pictures stay in the case's folder."""
        words = [*program, "--practice", "--self-test", "/tmp/pictures"]  # noqa: S108 - of the trial
        try:
            self.do(*words, variables=variables)
        except FailedError as failure:
            raise FailedError(f"{failure}; {self.report(least=0)}") from None
        return self.report(least)

    def report(self, least: int, folder: Path | None = None) -> str:
        """How many steps a self-test has done; raises with the ones that failed."""
        pictures = folder or self.tmp / "pictures"
        if not (pictures / "report.json").exists():
            raise FailedError("the self-test left no report")
        kept = self.case.folder / "pictures"
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(pictures, kept)
        steps = json.loads((pictures / "report.json").read_text(encoding="utf-8"))["steps"]
        failed = [f"{step['name']} ({step['detail']})" for step in steps if not step["ok"]]
        if failed:
            raise FailedError(f"of {len(steps)} steps failed: {'; '.join(failed)}")
        if len(steps) < least:
            raise FailedError(f"only {len(steps)} steps were done")
        return f"{len(steps)} steps"


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


TRIALS: dict[str, Callable[[Case], str]] = {
    "source": from_source,
    "tests": all_tests,
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
    parser.add_argument("--out", type=Path, default=ROOT / "out" / "systems")
    asked = parser.parse_args(words)
    suites, screens, users = (asked.suite or SUITES, asked.screen or SCREENS[:2], asked.user or USERS)
    cases = [
        Case(*each, asked.out / "-".join(each)) for each in product(asked.trial, suites, screens, users)
    ]
    if len(cases) == 1:
        try:
            enter_namespaces()
            cases[0].folder.mkdir(parents=True, exist_ok=True)
            return make(cases[0])
        except NotReadyError as reason:
            print(reason, file=sys.stderr)
            return 2
    codes = []
    for case in cases:
        one = [case.trial, "--suite", case.suite, "--screen", case.screen, "--user", case.user]
        codes.append(subprocess.call([sys.executable, __file__, *one, "--out", str(asked.out)]))
    return max(codes)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
