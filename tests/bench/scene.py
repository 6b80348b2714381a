"""Scenes of benches, each played in a process of its own, so that none meets another's memory."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import ModuleType
from typing import Any, Final

ROOT: Final = Path(__file__).parents[2]
PATIENCE: Final = 1800.0
"""Seconds after which a scene is given up."""


def play(module: str, *words: object) -> Any:
    """What a module of this folder prints on its last line, as JSON, when it is run with words."""
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}", *map(str, words)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode != 0:
        said = " ".join(map(str, (module, *words)))
        raise RuntimeError(f"{said} ended with {done.returncode}: {done.stderr[-2000:]}")
    return json.loads(done.stdout.strip().splitlines()[-1])


def within_program(run: Callable[..., Awaitable[int]], profile: Path | None = None) -> None:
    """Start the whole program for practice, with ``run`` in the place of its self-test.

    The profile is a new one unless a folder is given.
    """
    steps = ModuleType("orca_desktop.app.self_test")
    vars(steps)["run"] = run
    sys.modules[steps.__name__] = steps
    start = importlib.import_module("orca_desktop.app.start")
    with tempfile.TemporaryDirectory() as folder:
        place = str(profile or folder)
        code = start.main(["--practice", "--profile", place, "--self-test", f"{folder}/steps"])
    if code:  # there is no screen, as a rule
        raise SystemExit(code)
