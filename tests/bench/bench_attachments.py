"""Twenty pictures of 12 megapixels dropped at once: the window goes on, and memory comes back.

The longest turn is counted in milliseconds of the work of the window's own thread; beside it the
same files are decoded by plain Qt on a thread while a QTextEdit is shown. Memory is what the process
holds after the question was answered, over what it held before the drop.
"""

from __future__ import annotations

import statistics

from tests.bench.figure import Figure, Goal
from tests.bench.scene import play

SCENE = "attachments_scene"
RUNS = 3
LONGEST = Goal("value", "<=", 100)
GROWTH = Goal("value", "<=", 20)


def measure() -> list[Figure]:
    """Drop them several times, ours and plain in turns; the medians count."""
    pairs = [(play(SCENE, 0), play(SCENE, 1)) for _ in range(RUNS)]

    def median(side: int, name: str) -> float:
        return statistics.median(float(pair[side][name]) for pair in pairs)

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
