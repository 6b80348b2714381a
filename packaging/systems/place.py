"""Where a trial is made: a system, the desk beside it, and the log of what was done."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from systems.desk import Desk
from systems.minimal_system import PERSON, System

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

_LIVING_SECONDS = 20.0
"""In which a program is there that has nothing to do."""

USERS = {"root": 0, "person": PERSON}


class FailedError(Exception):
    """What did not hold."""


@dataclass(frozen=True, slots=True)
class Case:
    """Where a trial is made; where the bundle lies, and the folder for what the trial leaves."""

    trial: str
    suite: str
    screen: str
    user: str
    dist: Path
    folder: Path

    @property
    def number(self) -> int:
        """The number of the user."""
        return USERS[self.user]

    @property
    def home(self) -> str:
        """The user's folder in the system."""
        return "/root" if self.number == 0 else "/person"

    def given(self, pattern: str) -> Path:
        """What is to be tried: the one file or folder of the bundle with such a name."""
        found = sorted(self.dist.glob(pattern))
        if not found:
            raise FailedError(f"there is no {pattern} in {self.dist}")
        return found[-1]


class Place:
    """A system under trial with a desk beside it, and the log of what was done there."""

    def __init__(self, case: Case, packages: Sequence[str] = ()) -> None:
        self.case = case
        self.tmp = case.folder / "tmp"
        shutil.rmtree(self.tmp, ignore_errors=True)
        self.tmp.mkdir()
        self.tmp.chmod(0o1777)
        self.system = System(case.suite, packages, self.tmp)
        self.details: dict[str, str] = {}
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
        self._log.write(
            f"$ {' '.join(map(str, words))}\n{done.stdout}[{done.returncode}, {took:.1f} s]\n"
        )
        self._log.flush()
        if done.returncode != code:
            last = " / ".join(done.stdout.strip().splitlines()[-3:])
            raise FailedError(
                f"{words[0]} ended with {done.returncode} instead of {code}: {last[-500:]}"
            )
        return done.stdout

    def sentence(
        self,
        *words: object,
        says: str,
        code: int = 2,
        variables: Mapping[str, str] | None = None,
    ) -> None:
        """Run words that must end with a code and a sentence that holds others, and no trace."""
        said = self.do(*words, code=code, variables=variables, seconds=120)
        if says not in said:
            raise FailedError(f"{words[0]} did not say {says!r}: {said[-300:]}")
        if "Traceback" in said or len(said.strip().splitlines()) > 3:
            raise FailedError(f"{words[0]} said more than a sentence: {said[-300:]}")

    def live(
        self,
        *words: object,
        variables: Mapping[str, str],
        meanwhile: Callable[[], None] | None = None,
    ) -> str:
        """Start the program, let something happen, and ask it to end; what it said.

        Raises `FailedError` if it ends by itself, or with another code than 0.
        """
        log = self.case.folder / "living.txt"
        process = self.system.start(words, self.case.number, variables, log)
        try:
            process.wait(_LIVING_SECONDS)
        except subprocess.TimeoutExpired:
            if meanwhile is not None:
                meanwhile()
        process.terminate()
        code = process.wait(60)
        said = log.read_text(encoding="utf-8")
        if code != 0:
            raise FailedError(f"{words[0]} ended with {code}: {said[-300:]}")
        return said

    def self_test(self, *program: object, variables: Mapping[str, str], least: int = 30) -> str:
        """Let the program test itself; how many steps held. Its pictures are kept."""
        words = [*program, "--practice", "--self-test", "/tmp/pictures"]
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
        self.details = {step["name"]: step["detail"] for step in steps}
        failed = [f"{step['name']} ({step['detail']})" for step in steps if not step["ok"]]
        if failed:
            raise FailedError(f"of {len(steps)} steps failed: {'; '.join(failed)}")
        if len(steps) < least:
            raise FailedError(f"only {len(steps)} steps were done")
        return f"{len(steps)} steps"


def contents(folder: Path) -> dict[Path, str]:
    """Each file below a folder, by its place there, with the hash of its bytes."""
    return {
        path.relative_to(folder): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    }
