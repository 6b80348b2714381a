"""Chats out and in: how much work an export is, how fast an archive is read, what the window feels.

The work of an export is counted in seconds of the process, beside a program that makes a document
alike without looking at what its texts may mean, and beside the bare writing of the bytes. The
window's longest turn is counted by its own work; by the clock it is told beside a plain window with
a thread, for both wait for the interpreter's lock and for whatever else the machine does.
"""

from __future__ import annotations

import statistics
from typing import Final

from tests.bench.figure import Figure, Goal
from tests.bench.scene import play

SCENES: Final = "exchange_scenes"
RUNS: Final = 3
WORK: Final = Goal("ratio", "<=", 5)
SPEED: Final = Goal("value", ">=", 20)
LONGEST: Final = Goal("value", "<=", 50)
GAPS: Final = (
    ("export-gap", "10,000 messages exported"),
    ("import-gap", "1,000 conversations imported"),
    ("living-gap", "200 files of a living folder written"),
)


def measure() -> list[Figure]:
    """Play each scene several times, ours and plain in turns; the medians count."""
    found = _export()
    value, plain = _median("read", "speed")
    found.append(
        Figure("archive of 5,000 conversations, beside json.loads", "MB/s", value, plain, SPEED)
    )
    for scene, what in GAPS:
        pairs = _pairs(scene)
        work, plain = _of(pairs, "work")
        found.append(Figure(f"{what}, longest turn", "ms", work, plain, LONGEST))
        clock, plain = _of(pairs, "clock")
        found.append(Figure(f"{what}, longest turn by the clock", "ms", clock, plain))
    return found


def _export() -> list[Figure]:
    pairs = _pairs("export")
    value, plain = _of(pairs, "seconds")
    _, bare = _of(pairs, "bare")
    what = "10,000 messages as Markdown, work"
    return [
        Figure(f"{what}, beside a blind writer", "s", value, plain, WORK),
        Figure(f"{what}, beside bare bytes", "s", value, bare),
    ]


Pair = tuple[dict[str, float], dict[str, float]]


def _pairs(scene: str) -> list[Pair]:
    return [(play(SCENES, scene, 0), play(SCENES, scene, 1)) for _ in range(RUNS)]


def _median(scene: str, name: str) -> tuple[float, float]:
    return _of(_pairs(scene), name)


def _of(pairs: list[Pair], name: str) -> tuple[float, float]:
    """Ours and the plain one."""
    ours, plain = zip(*pairs, strict=True)
    return (
        statistics.median(each[name] for each in ours),
        statistics.median(each[name] for each in plain),
    )
