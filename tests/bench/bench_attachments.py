"""Twenty pictures of 12 megapixels dropped at once: the window goes on, and memory comes back.

The longest turn is counted in milliseconds of the work of the window's own thread; beside it the
same files are decoded by plain Qt on a thread while a QTextEdit is shown. Memory is what the process
holds after the question was answered, over what it held before the drop.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

from tests.bench.figure import Figure, Goal

ROOT = Path(__file__).parents[2]
RUNS = 3
PATIENCE = 300.0
LONGEST = Goal("value", "<=", 100)
GROWTH = Goal("value", "<=", 20)


def play(*, plain: bool) -> dict[str, float]:
    """What one drop took, of ours or of its plain counterpart."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.attachments_scene", str(int(plain))],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"the drop ended with {done.returncode}: {done.stderr[-2000:]}")
    found: dict[str, float] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def measure() -> list[Figure]:
    """Drop them several times, ours and plain in turns; the medians count."""
    pairs = [(play(plain=False), play(plain=True)) for _ in range(RUNS)]

    def median(side: int, name: str) -> float:
        return statistics.median(pair[side][name] for pair in pairs)

    return [
        Figure(
            "20 pictures dropped, longest turn", "ms", median(0, "turn"), median(1, "turn"), LONGEST
        ),
        Figure(
            "20 pictures dropped, until all are read", "s", median(0, "read"), median(1, "read")
        ),
        Figure(
            "memory after sending over before",
            "MB",
            median(0, "growth"),
            median(1, "growth"),
            GROWTH,
        ),
    ]
