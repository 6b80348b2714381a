"""The command line: see the package."""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tests.mutation.changes import Change, changes

ROOT: Final = Path(__file__).parents[2]
LEFT_OUT: Final = shutil.ignore_patterns(".*", "__pycache__", "build", "dist")
FURTHER: Final = {
    "domain": ("tests/unit/store/test_rows.py", "tests/unit/store/test_replies.py"),
    "gateway": ("tests/unit/session/test_access.py",),
    "store": ("tests/unit/session/test_session.py",),
    "viewmodels": (
        "tests/ui/transcript",
        "tests/ui/test_parameters.py",
        "tests/ui/test_sidebar.py",
        "tests/ui/compare/test_setup.py",
    ),
}
"""Tests of other folders that state what a package does."""

NOTICED: Final = "noticed"
TOO_LONG: Final = "ran too long"
SURVIVED: Final = "survived"
UNTESTED: Final = "no test runs it"

Covering = dict[str, dict[str, list[str]]]
"""For each module, by line, the tests that run it, the quickest first; line 0: all that may."""


@dataclass(frozen=True, slots=True)
class Runs:
    """Runs tests in the copy of the tree, with nothing of the person's environment but the path."""

    tree: Path
    seconds: float

    def pytest(self, *arguments: str, limit: float | None = None, **variables: str) -> int | None:
        """The exit status of a run, ``None`` if it took longer than it may."""
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
        command += ["-p", "tests.mutation.quick", *arguments]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(self.tree)}
        run = subprocess.Popen(
            command,
            cwd=self.tree,
            env={**environment, **variables},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            return run.wait(limit)
        except subprocess.TimeoutExpired:
            return None
        finally:
            _end(run)

    def covering(self, tests: Sequence[str], under: Sequence[str]) -> Covering:
        """Find out which test runs which line, by one run of all of them."""
        from coverage import CoverageData

        times, data = self.tree / "times.json", self.tree / ".coverage"
        settings = self.tree / "coverage.ini"
        settings.write_text("[run]\ncore = ctrace\n", encoding="utf-8")
        packages = [f"--cov={each.removesuffix('.py').replace('/', '.')}" for each in under]
        options = ("--cov-context=test", "--cov-report=", f"--cov-config={settings}")
        chosen = ("-m", "not e2e and not keyring and not slow")
        status = self.pytest(
            *packages, *options, *chosen, *tests, ORCA_DESKTOP_TEST_TIMES=str(times)
        )
        if status not in {0, 1}:  # a test that fails is left out, whatever else went wrong is not
            sys.exit(f"the tests cannot be run: pytest ended with {status}")
        seconds: dict[str, float] = json.loads(times.read_text(encoding="utf-8"))
        read = CoverageData(str(data))
        read.read()
        found: Covering = {}
        for file in read.measured_files():
            by_line = found.setdefault(Path(file).relative_to(self.tree).as_posix(), {})
            for line, contexts in read.contexts_by_lineno(file).items():
                names = {each.rpartition("|")[0] for each in contexts} & seconds.keys()
                by_line[str(line)] = sorted(names, key=seconds.__getitem__)
            # What no test runs by itself may run in a process that one starts: all of their files.
            files = {name.partition("::")[0] for names in by_line.values() for name in names}
            every = [name for name in seconds if name.partition("::")[0] in files]
            by_line["0"] = sorted(every, key=seconds.__getitem__)
        return found

    def outcome(self, change: Change, text: str, tests: Sequence[str], number: int) -> str:
        """What the tests say to a change."""
        if not tests:
            return UNTESTED
        path = self.tree / change.path
        path.write_text(change.made_in(text), encoding="utf-8")
        # A time of its own, lest what was compiled of another change is taken for this one.
        os.utime(path, (number, number))
        try:
            status = self.pytest("-x", *tests, limit=self.seconds)
        finally:
            path.write_text(text, encoding="utf-8")
        return TOO_LONG if status is None else SURVIVED if status == 0 else NOTICED


def _end(run: subprocess.Popen[bytes]) -> None:
    """End a run and what it started."""
    if run.poll() is None:
        os.killpg(run.pid, 9)
        run.wait()


def tests_of(under: Iterable[str]) -> list[str]:
    """The tests that mirror what is looked at, and those named beside them."""
    found: dict[str, None] = {}
    for each in under:
        inner = Path(each).relative_to("orca_desktop").with_suffix("")
        folder = Path("tests/unit", inner)
        file = folder.with_name(f"test_{folder.name}.py")
        mirror = folder if (ROOT / folder).is_dir() else file
        found |= dict.fromkeys((mirror.as_posix(), *FURTHER.get(inner.parts[0], ())))
    return list(found)


def every(under: Iterable[str], root: Path = ROOT) -> list[Change]:
    """Every change to the modules below these folders."""
    found: list[Change] = []
    for each in under:
        place = root / each
        for path in sorted(place.rglob("*.py")) if place.is_dir() else [place]:
            text = path.read_text(encoding="utf-8")
            found += changes(path.relative_to(root).as_posix(), text)
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Try so many changes and tell which of them no test noticed."""
    given = _parser().parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="orca-mutation-", ignore_cleanup_errors=True) as folder:
        tree = Path(folder).resolve() / "tree"
        shutil.copytree(ROOT, tree, ignore=LEFT_OUT)
        runs = Runs(tree, given.seconds)
        covering = _covering(runs, given)
        told = []
        for number, change in _chosen(given, tree):
            told.append(_tried(runs, covering, change, number, given.most))
            print(told[-1].pop("words"), flush=True)
            if given.json:
                _write(given, told)
    outcomes = Counter(each["outcome"] for each in told)
    print(f"seed {given.seed}: " + ", ".join(f"{n} {name}" for name, n in outcomes.items()))
    return 0


def _chosen(given: argparse.Namespace, tree: Path) -> list[tuple[int, Change]]:
    """The changes that the seed picks, numbered; of an earlier report those that survived."""
    known = every(given.under, tree)
    picked = random.Random(given.seed).sample(known, min(given.count, len(known)))  # noqa: S311
    numbered = list(enumerate(picked, 1))
    if not given.only:
        return numbered
    earlier = json.loads(given.only.read_text(encoding="utf-8"))["changes"]
    again = {each["number"] for each in earlier if each["outcome"] in {SURVIVED, UNTESTED}}
    return [(number, change) for number, change in numbered if number in again]


def _covering(runs: Runs, given: argparse.Namespace) -> Covering:
    if given.map and given.map.exists():
        kept: Covering = json.loads(given.map.read_text(encoding="utf-8"))
        return kept
    found = runs.covering(given.tests or tests_of(given.under), given.under)
    if given.map:
        given.map.write_text(json.dumps(found), encoding="utf-8")
    return found


def _tried(
    runs: Runs, covering: Covering, change: Change, number: int, most: int
) -> dict[str, Any]:
    """What came of a change, as it is reported; ``words`` is what is printed of it."""
    text = (runs.tree / change.path).read_text(encoding="utf-8")
    by_line = covering.get(change.path, {})
    tests = by_line.get(str(change.line)) or by_line.get("0", [])
    outcome, diff = runs.outcome(change, text, tests[:most], number), change.diff(text)
    words = f"{number} {outcome}: {change.kind}, {change.path}:{change.line}"
    return {
        "number": number,
        "outcome": outcome,
        "path": change.path,
        "line": change.line,
        "kind": change.kind,
        "tests": len(tests),
        "diff": diff,
        "words": f"{words}\n{diff}" if outcome in {SURVIVED, UNTESTED} else words,
    }


def _write(given: argparse.Namespace, told: list[dict[str, Any]]) -> None:
    report = {"seed": given.seed, "count": given.count, "under": given.under, "changes": told}
    given.json.write_text(json.dumps(report, indent=1), encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation")
    parser.add_argument("--seed", type=int, default=1, help="the same seed, the same changes")
    parser.add_argument("--count", type=int, default=50, help="how many changes to try")
    parser.add_argument("--under", action="append", required=True, help="a folder or a module")
    parser.add_argument("--tests", action="append", help="tests to choose from")
    parser.add_argument("--map", type=Path, help="where it is kept which test runs which line")
    parser.add_argument("--json", type=Path, help="where to write everything that was tried")
    parser.add_argument("--only", type=Path, help="try only the survivors of this report again")
    parser.add_argument("--seconds", type=float, default=120.0, help="a run may take so long")
    parser.add_argument("--most", type=int, default=300, help="at most so many tests a change")
    return parser


if __name__ == "__main__":
    sys.exit(main())
