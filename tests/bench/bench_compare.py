"""A comparison at work: eight columns, each written at a hundred tokens a second.

The whole window stands on the screen with the columns, their heads and lines of facts, and every
column gets a token of four characters each ten milliseconds. Counted is the time between two
turns of the event loop, which is what a person feels, and beside it the same text in eight plain
text fields. The scenes are played in turns, each in a process of its own, and the medians count.
What the window's thread worked in each turn is counted too: it is the same on a busy machine.
"""

from __future__ import annotations

import statistics

from tests.bench.figure import Figure, Goal
from tests.bench.scene import play

RUNS = 3
SCENES = "compare_scenes"
FRAME = 16.7
"""Milliseconds of a frame at 60 Hz."""


def measure() -> list[Figure]:
    """Play the columns and, beside them, the plain text fields, in turns."""
    pairs = [(play(SCENES, "columns"), play(SCENES, "plain")) for _ in range(RUNS)]
    ours, plain = _medians([each for each, _ in pairs]), _medians([each for _, each in pairs])
    most = Goal("value", ">=", 99)
    return [
        Figure(
            "99 of 100 turns of the loop",
            "ms",
            ours["p99"],
            plain["p99"],
            Goal("value", "<=", FRAME),
        ),
        Figure("longest turn", "ms", ours["worst"], plain["worst"]),
        Figure("frames in time", "%", ours["in_time"], plain["in_time"], most),
        Figure(
            "frames in time by own work",
            "%",
            ours["in_time_by_work"],
            plain["in_time_by_work"],
            most,
        ),
        Figure("tokens that arrived", "count", ours["tokens"], plain["tokens"]),
    ]


def _medians(found: list[dict[str, float]]) -> dict[str, float]:
    return {name: statistics.median(each[name] for each in found) for name in found[0]}
