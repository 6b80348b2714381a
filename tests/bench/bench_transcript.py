"""The transcript: opening, scrolling, resizing, a megabyte of reply, eight replies, memory.

The long conversation has 10,000 messages and is measured in turns with one of 20; the long reply
has a megabyte in 20,000 lines and is measured beside a QPlainTextEdit that gets the same deltas.
Every scene is played in a new process, so that none pays for another's memory.
"""

from __future__ import annotations

import statistics

from tests.bench.figure import Figure, Goal
from tests.bench.scene import play

SHORT, LONG = 20, 10_000
RUNS = 5
SCENES = "transcript_scenes"
FRAME = 16.7
GAP = 50.0


def compared(scene: str, runs: int) -> tuple[dict[str, float], dict[str, float]]:
    """The medians of a scene with the long conversation and with the short one, in turns."""
    pairs = [(play(SCENES, scene, LONG), play(SCENES, scene, SHORT)) for _ in range(runs)]
    return _medians([long for long, _ in pairs]), _medians([short for _, short in pairs])


def _medians(found: list[dict[str, float]]) -> dict[str, float]:
    return {name: statistics.median(each[name] for each in found) for name in found[0]}


def _milliseconds(
    name: str,
    figures: dict[str, float],
    plain: dict[str, float],
    key: str,
    goal: Goal | None = None,
) -> Figure:
    return Figure(name, "ms", figures[key] * 1000, plain[key] * 1000, goal)


def measure() -> list[Figure]:
    """Play every scene beside its plain counterpart."""
    long, short = compared("open", RUNS)
    scrolled, scrolled_short = compared("scroll", 3)
    resized, resized_short = compared("resize", 3)
    streams = [(play(SCENES, "stream", 0), play(SCENES, "stream_plain", 0)) for _ in range(2)]
    streamed = _medians([ours for ours, _ in streams])
    plain = _medians([theirs for _, theirs in streams])
    columns = [(play(SCENES, "eight", 0), play(SCENES, "eight_plain", 0)) for _ in range(3)]
    side_by_side = _medians([ours for ours, _ in columns])
    side_by_side_plain = _medians([theirs for _, theirs in columns])
    frame, gap = Goal("value", "<=", FRAME), Goal("value", "<=", GAP)
    return [
        _milliseconds("open 10,000 messages", long, short, "seconds", Goal("ratio", "<=", 1.5)),
        Figure(
            "memory of 10,000 messages",
            "MB",
            long["megabytes"] - short["megabytes"],
            None,
            Goal("value", "<=", 20),
        ),
        _milliseconds("scroll, 99 of 100 frames", scrolled, scrolled_short, "p99", frame),
        _milliseconds("resize, 99 of 100 frames", resized, resized_short, "p99"),
        _milliseconds("stream 1 MB, longest gap", streamed, plain, "worst", gap),
        _milliseconds("stream 1 MB, 99 of 100 gaps", streamed, plain, "p99"),
        Figure(
            "stream 1 MB, last tenth to first",
            "times",
            streamed["growth"],
            plain["growth"],
            Goal("value", "<=", 1.2),
        ),
        _milliseconds("eight streams, longest gap", side_by_side, side_by_side_plain, "worst", gap),
        _milliseconds(
            "eight streams, 99 of 100 gaps", side_by_side, side_by_side_plain, "p99", frame
        ),
        _milliseconds(
            "eight streams, work in 99 of 100", side_by_side, side_by_side_plain, "work", frame
        ),
    ]
