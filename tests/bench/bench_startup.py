"""From the start of the process to the first drawn frame, and the memory then taken.

Measured beside a bare PySide6 window (bare_window.py) in turns: both are started as new processes
with the same interpreter on the same screen, and the clock runs from before the process is made
until its `first-paint` arrives here. The profile exists already, as it does at every start but the
first. Memory is the resident set after the program has been left alone for a while, so what it
loads after the first frame counts too. Both run without the tools of developers: where click and
rich are installed, httpx loads them as well, and nobody who uses the program has them. And both
have their byte code, as whatever is installed has; the first start, not measured, makes it.
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

RUNS = 9
SETTLED = 2.0
"""Seconds after the first frame at which the memory is read."""
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


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds to the first frame, and megabytes once settled."""

    seconds: float
    megabytes: float


def start(command: list[str], cache: str) -> Start:
    """Start a program, wait for its first frame, let it settle, end it."""
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
            seconds = _first_paint(process) - begun
            time.sleep(SETTLED)
            if process.poll() is not None:
                raise RuntimeError(f"the program ended by itself with code {process.returncode}")
            megabytes = psutil.Process(process.pid).memory_info().rss / 1e6
        finally:
            process.terminate()
            process.wait()
            limit.cancel()
    return Start(seconds, megabytes)


def _first_paint(process: subprocess.Popen[str]) -> float:
    """The moment at which the process reports its first frame."""
    assert process.stderr is not None
    said = []
    for line in process.stderr:
        if line.startswith("first-paint"):
            return time.monotonic()
        said.append(line)
    raise RuntimeError("the program ended without a first frame: " + "".join(said[-20:]))


def measure() -> list[Figure]:
    """Start both programs in turns and compare the medians."""
    made = tempfile.TemporaryDirectory
    with made(prefix="orca-") as profile, made(prefix="orca-") as cache:
        python = [sys.executable, "-c", AS_INSTALLED]
        ours = [*python, "orca_desktop", "--practice", "--profile", profile]
        bare = [*python, "tests.bench.bare_window"]
        for command in (ours, bare):
            start(command, cache)  # Fills the caches and makes the profile.
        pairs = [(start(ours, cache), start(bare, cache)) for _ in range(RUNS)]
    goal = Goal("ratio", "<=", 1.3)
    return [
        Figure(
            name=name,
            unit=unit,
            value=statistics.median(getattr(ours, field) for ours, _ in pairs),
            baseline=statistics.median(getattr(bare, field) for _, bare in pairs),
            goal=goal,
        )
        for name, unit, field in (
            ("first paint", "s", "seconds"),
            ("memory when settled", "MB", "megabytes"),
        )
    ]
