"""The window answers whatever is copied, searched, coloured, exported or sent.

Counted is the longest time for which the event loop did not turn, in milliseconds of the work of
the window's own thread, which is the same on a busy machine (exports, which a thread makes, by the
clock); beside it the same text is copied from, or put into, a plain QTextEdit. Every scene is played in a process of its own.
"""

from __future__ import annotations

import statistics

from tests.bench.figure import Figure, Goal
from tests.bench.scene import play

RUNS = 3
MODULE = "reliability_scenes"
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


def measure() -> list[Figure]:
    """Play every scene and its plain counterpart in turns; the medians count."""
    figures = []
    for name, (scene, what, goal) in SCENES.items():
        pairs = [(play(MODULE, scene, what, 0), play(MODULE, scene, what, 1)) for _ in range(RUNS)]
        ours = statistics.median(mine for mine, _ in pairs)
        plain = statistics.median(theirs for _, theirs in pairs)
        figures.append(Figure(name, "ms", ours, plain, goal))
    return figures
