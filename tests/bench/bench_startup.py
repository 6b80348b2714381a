"""From the start of the process to the first drawn frame and the list, and the memory then taken.

Measured beside a bare PySide6 window (bare_window.py) in turns: all are started as new processes
on the same screen, and the clock runs from before the process is made until its `first-paint` or
`list-ready` arrives here. The profile exists already, as it does at every start but the first.
Memory is the resident set after the program has been left alone for a while from then on, so what
it loads after the first frame counts too.

The program is started from its source, and from its bundle where there is one: in `out/bundle`, or
in the folder that is named with --bundle. From source both run with the same interpreter, without
the tools of developers: where click and rich are installed, httpx loads them as well, and nobody
who uses the program has them. And both have their byte code, as whatever is installed has; the
first start, not measured, makes it.

The list is ready when the chats of the profile are on the screen and the window does what is asked
of it: its row is how much later that is than the first frame of the bare window. The first question
is one that is asked of the practice gateway after the start has come to rest: its row is how much
more the window's thread works for it than for the same question asked again (question_scene.py).
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.bench.figure import Figure, Goal
from tests.bench.scene import play

RUNS = 9
QUESTIONS = 5
SETTLED = 2.0
"""Seconds after the list at which the memory is read."""
PATIENCE = 30.0
"""Seconds after which a program that hangs is killed."""
ROOT = Path(__file__).parents[2]
AS_INSTALLED = """
import runpy, sys
sys.modules["click"] = None
del sys.argv[0]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""
"""Runs a module as ``python -m`` does, in a world without click."""


BUNDLE = ROOT / "out" / "bundle" / "orca-desktop"
"""Where `dev.py bundle` leaves the folder that runs without Python."""

PAINT = Goal("ratio", "<=", 1.2)
LIST = Goal("value", "<=", 0.35)
MEMORY = Goal("ratio", "<=", 1.45)
QUESTION = Goal("value", "<=", 50)


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds to the first frame and to the list, and megabytes once settled.

    A bare window has no list: it is ready with its first frame.
    """

    seconds: float
    ready: float
    megabytes: float


def start(command: list[str], cache: str, last: str = "list-ready") -> Start:
    """Start a program, wait for the ``last`` moment that it tells, let it settle, end it."""
    environment = {
        **os.environ,
        "ORCA_DESKTOP_TRACE_PAINT": "1",
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": cache,
        "PYTHONDONTWRITEBYTECODE": "",
    }
    begun = time.monotonic()
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environment) as process:
        limit = threading.Timer(PATIENCE, process.kill)
        limit.start()
        try:
            moments = _moments(process, last)
            time.sleep(SETTLED)
            if process.poll() is not None:
                raise RuntimeError(f"the program ended by itself with code {process.returncode}")
            megabytes = psutil.Process(process.pid).memory_info().rss / 1e6
        finally:
            process.terminate()
            process.wait()
            limit.cancel()
    return Start(moments["first-paint"] - begun, moments[last] - begun, megabytes)


def _moments(process: subprocess.Popen[str], last: str) -> dict[str, float]:
    """When the process reported each moment of its start, until the last one."""
    assert process.stderr is not None
    said = []
    moments = {}
    for line in process.stderr:
        name = line.partition(" ")[0].strip()
        if name in {"first-paint", "list-ready"}:
            moments[name] = time.monotonic()
        if name == last:
            return moments
        said.append(line)
    raise RuntimeError(f"the program ended without {last}: " + "".join(said[-20:]))


def measure(bundle: Path | None = None) -> list[Figure]:
    """Start the programs in turns and compare the medians."""
    made = tempfile.TemporaryDirectory
    with made(prefix="orca-") as profile, made(prefix="orca-") as cache:
        python = [sys.executable, "-c", AS_INSTALLED]
        words = ["--practice", "--profile", profile]
        programs = {"": [*python, "orca_desktop", *words]}
        folder = bundle or BUNDLE
        if folder.is_dir():
            programs[" of the bundle"] = [str(folder / "orca-desktop"), *words]
        elif bundle is not None:
            raise FileNotFoundError(bundle)
        bare = [*python, "tests.bench.bare_window"]
        for command in programs.values():  # Fills the caches and makes the profile.
            start(command, cache)
        start(bare, cache, "first-paint")
        runs: dict[str, list[Start]] = {name: [] for name in programs}
        plain = []
        for _ in range(RUNS):
            for name, command in programs.items():
                runs[name].append(start(command, cache))
            plain.append(start(bare, cache, "first-paint"))
    found = [each for name, ours in runs.items() for each in _figures(name, ours, plain)]
    return [*found, _question()]


def _figures(name: str, ours: list[Start], bare: list[Start]) -> list[Figure]:
    def median(starts: list[Start], field: str) -> float:
        return statistics.median(float(getattr(each, field)) for each in starts)

    paint, memory = median(bare, "seconds"), median(bare, "megabytes")
    later = statistics.median(our.ready - its.seconds for our, its in zip(ours, bare, strict=True))
    return [
        Figure(f"first paint{name}", "s", median(ours, "seconds"), paint, PAINT),
        Figure(f"list ready{name}, after the bare window", "s", later, goal=LIST),
        Figure(f"memory when settled{name}", "MB", median(ours, "megabytes"), memory, MEMORY),
    ]


def _question() -> Figure:
    """How much more the window's thread works for the first question than for the second."""
    asked = [play("question_scene") for _ in range(QUESTIONS)]
    more = statistics.median(first - second for first, second in asked)
    return Figure("first question, more than the second", "ms", more, goal=QUESTION)
