"""The window answers whatever is copied, searched, coloured, exported or sent.

Counted is the longest time for which the event loop did not turn, in milliseconds of the work of
the window's own thread, which is the same on a busy machine (exports, which a thread makes, by the
clock); beside it the same text is copied from, or put into, a plain QTextEdit. Every scene is played in a process of its own.
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
ANSWER = Goal("value", "<=", 100)
FIRST_SEND = Goal("value", "<=", 50)
SCENES = {
    "copy 1 MB of Markdown": ("copy", "markdown", ANSWER),
    "copy 60,000 headings": ("copy", "headings", ANSWER),
    "copy 50,000 paragraphs": ("copy", "paragraphs", ANSWER),
    "copy 10,000 footnotes": ("copy", "footnotes", ANSWER),
    "find in 1 MB of Markdown": ("find", "markdown", ANSWER),
    "colour Ruby while it is written": ("colour", "ruby", ANSWER),
    "colour Java while it is written": ("colour", "java", ANSWER),
    "colour a console while it is written": ("colour", "console", ANSWER),
    "export answers of 1 MB": ("export", "answers", ANSWER),
    "export 10,000 messages": ("export", "messages", ANSWER),
    "first question after a start": ("send", "first", FIRST_SEND),
}


def play(scene: str, what: str, *, plain: bool = False) -> float:
    """The longest turn of a scene in milliseconds, or of its plain counterpart."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.reliability_scenes", scene, what, str(int(plain))],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{scene} {what} ended with {done.returncode}: {done.stderr[-2000:]}")
    found: float = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def measure() -> list[Figure]:
    """Play every scene and its plain counterpart in turns; the medians count."""
    figures = []
    for name, (scene, what, goal) in SCENES.items():
        pairs = [(play(scene, what), play(scene, what, plain=True)) for _ in range(RUNS)]
        ours = statistics.median(mine for mine, _ in pairs)
        plain = statistics.median(theirs for _, theirs in pairs)
        figures.append(Figure(name, "ms", ours, plain, goal))
    return figures
