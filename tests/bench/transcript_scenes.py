"""The scenes of the transcript bench, each played in a process of its own.

``python -m tests.bench.transcript_scenes NAME [NUMBER]`` plays one and prints its figures as JSON.
Every scene has a plain counterpart that is played by the same code.
"""

from __future__ import annotations

import datetime
import gc
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from itertools import pairwise

import psutil
from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from orca_desktop.domain import events
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.ui.platform.gc_scheduler import GcScheduler
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import FrameScheduler, Transcript

NOW = datetime.datetime(2026, 11, 23, tzinfo=datetime.UTC)
MANY = 10_000
"""Messages of the long conversation."""
LINES = 20_000
MEGABYTE = 1_000_000
DELTA = 40
"""Characters of one delta, about ten tokens."""
SPEED = 100_000
"""Characters a second that the long reply arrives with: a hundred times a fast model."""
COLUMNS = 8
TOKENS = 100
"""Tokens a second of each column, four characters each."""
SECONDS = 10.0

_PART = """## Step {0}

Some **strong** words about `value_{0}`, with a [link](https://a.example/{0}) and *more* of it.

1. First thing of step {0}
   - nested item with some words
   - another nested item
2. Second thing

| Name | Value | Note |
|:-----|------:|:----:|
| alpha {0} | 12.5 | yes |
| beta {0} | 7 | **no** |

```python
def step_{0}(value: float) -> str:
    # what happens in this step
    return f"step {0}: {{value}}"
```

> A quoted line about the step, not too long.

"""


def long_text() -> str:
    """A megabyte of Markdown in twenty thousand lines."""
    parts, size, lines, number = [], 0, 0, 0
    while size < MEGABYTE or lines < LINES:
        part = _PART.format(number)
        parts.append(part)
        size, lines, number = size + len(part), lines + part.count("\n"), number + 1
    return "".join(parts)


def talk(messages: int, first: int = 0) -> Conversation:
    """A conversation of so many messages, whose steps count from ``first``."""
    turns: list[Turn] = []
    parent: str | None = None
    for number in range(first, first + messages // 2):
        answer = Reply(
            f"r{number}",
            NOW,
            DEFAULTS,
            status=Status.FINISHED,
            parts=(TextBlock(_PART.format(number)),),
        )
        words = (TextBlock(f"What is step {number}, and why does it matter to us?"),)
        turns.append(Turn(f"t{number}", parent, NOW, words, (answer,), answer.id))
        parent = answer.id
    return Conversation(Summary(f"c{messages}", "Bench", NOW, NOW), DEFAULTS, tuple(turns))


def shown(page: QWidget) -> None:
    """Show a widget in the size of a common window and let it be drawn."""
    page.resize(860, 900)
    page.show()
    QApplication.processEvents()


def warmed() -> Transcript:
    """A transcript that has shown something before, as it has in a window that is in use."""
    page = Transcript(load("light"))
    shown(page)
    page.show_conversation(talk(20, first=90_000))
    rest(page)
    page.show_conversation(None)
    rest(page)
    gc.collect()
    gc.freeze()
    return page


def rest(page: Transcript) -> None:
    """Let everything be drawn that was asked for."""
    until = time.monotonic() + 30
    QApplication.processEvents()
    while page.is_busy and time.monotonic() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def open_talk(messages: int) -> dict[str, float]:
    """Show a conversation of so many messages until it is drawn."""
    conversation, kept = talk(messages), talk(MANY)
    page = warmed()
    # Which turns are visible is worked out once for a value, by whoever asks first; in the
    # program that is the window, before it shows them.
    assert conversation.path
    before = psutil.Process().memory_info().rss
    start = time.perf_counter()
    page.show_conversation(conversation)
    page.viewport().repaint()
    seconds = time.perf_counter() - start
    rest(page)
    grown = psutil.Process().memory_info().rss - before
    assert kept.turns
    return {"seconds": seconds, "megabytes": grown / 1e6}


def scroll(messages: int) -> dict[str, float]:
    """Turn the wheel through a conversation; the time of each frame, drawing included."""
    page = warmed()
    page.show_conversation(talk(messages))
    rest(page)
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    rest(page)
    spent, step = [], -60
    for _ in range(600):
        if bar.value() <= 60 or bar.value() >= bar.maximum() - 60:
            step = -step
        start = time.perf_counter()
        bar.setValue(bar.value() + step)
        # What the window draws by itself in the next moment: all that the step made necessary.
        QApplication.sendPostedEvents(page, QEvent.Type.UpdateRequest)
        spent.append(time.perf_counter() - start)
        QApplication.processEvents()
    return _spread(spent)


def resize(messages: int) -> dict[str, float]:
    """Drag the edge of the pane; the time of each frame, drawing included."""
    page = warmed()
    page.show_conversation(talk(messages))
    rest(page)
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    rest(page)
    spent = []
    for number in range(120):
        start = time.perf_counter()
        page.resize(500 + abs(number % 60 - 30) * 6, 900)
        page.viewport().repaint()
        spent.append(time.perf_counter() - start)
        QApplication.processEvents()
    return _spread(spent)


class Heart:
    """The gaps between the beats of the window's thread, and what it worked in each of them.

    The work is the same on a machine that is busy with something else; the gaps are not.
    """

    def __init__(self) -> None:
        self.gaps: list[float] = []
        self.work: list[float] = []
        self._last = time.perf_counter()
        self._worked = time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.gaps.append(now - self._last)
        self.work.append(worked - self._worked)
        self._last, self._worked = now, worked


def arrive(
    text: str, take: Callable[[str], None], speed: float, delta: int = DELTA
) -> tuple[Heart, list[float]]:
    """Hand a text over in deltas at a speed; the gaps, and the work of each tenth of the text."""
    loop, heart = QEventLoop(), Heart()
    start, place = time.perf_counter(), 0
    marks = [time.thread_time()]

    def feed() -> None:
        nonlocal place
        due = min(round((time.perf_counter() - start) * speed), len(text))
        while place < due:
            take(text[place : place + delta])
            place += delta
            if place * 10 // len(text) >= len(marks):
                marks.append(time.thread_time())
        if place >= len(text):
            feeder.stop()
            QTimer.singleShot(300, loop.quit)

    feeder = QTimer()
    feeder.timeout.connect(feed)
    feeder.start(2)
    loop.exec()
    work = [after - before for before, after in pairwise(marks)]
    return heart, work


def stream(_: int) -> dict[str, float]:
    """A megabyte of reply arriving in a transcript."""
    page = warmed()
    take = _running(page, "c")
    heart, work = arrive(long_text(), take, SPEED)
    return {**_spread(heart.gaps), "growth": statistics.mean(work[-2:]) / statistics.mean(work[:2])}


def stream_plain(_: int) -> dict[str, float]:
    """The same deltas appended to a plain text view."""
    page = QPlainTextEdit()
    page.setReadOnly(True)
    shown(page)
    heart, work = arrive(long_text(), _appender(page), SPEED)
    return {**_spread(heart.gaps), "growth": statistics.mean(work[-2:]) / statistics.mean(work[:2])}


def eight(_: int) -> dict[str, float]:
    """Eight replies arriving side by side."""
    warmed().close()
    frames, takes = FrameScheduler(), []
    pages = [Transcript(load("light"), frames=frames, column=True) for _ in range(COLUMNS)]
    for number, page in enumerate(pages):
        page.resize(320, 900)
        page.show()
        takes.append(_running(page, f"c{number}"))
    return _eight(takes)


def eight_plain(_: int) -> dict[str, float]:
    """The same in eight plain text views."""
    pages = [QPlainTextEdit() for _ in range(COLUMNS)]
    for page in pages:
        page.resize(320, 900)
        page.show()
    return _eight([_appender(page) for page in pages])


def _eight(takes: Sequence[Callable[[str], None]]) -> dict[str, float]:
    QApplication.processEvents()
    gc.collect()
    gc.freeze()
    text = long_text()[: round(SECONDS * TOKENS * 4)]

    def take(token: str) -> None:
        for each in takes:
            each(token)

    heart, _ = arrive(text, take, TOKENS * 4, delta=4)
    return {**_spread(heart.gaps), "work": _spread(heart.work)["p99"]}


def _running(page: Transcript, name: str) -> Callable[[str], None]:
    """A transcript with a running reply; the function takes its next delta."""
    reply = Reply("r", NOW, DEFAULTS).after(events.BlockStarted(0, TextBlock("")), 0.1)
    turn = Turn("t", None, NOW, (TextBlock("Go on."),), (reply,), "r")
    page.show_conversation(Conversation(Summary(name, "Bench", NOW, NOW), DEFAULTS, (turn,)))
    rest(page)

    def take(delta: str) -> None:
        nonlocal reply
        reply = reply.after(events.TextAdded(0, delta), 1.0)
        page.advance("t", reply)

    return take


def _appender(page: QPlainTextEdit) -> Callable[[str], None]:
    def take(delta: str) -> None:
        bar = page.verticalScrollBar()
        cursor = page.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        cursor.insertText(delta)
        bar.setValue(bar.maximum())

    return take


def _spread(seconds: Sequence[float]) -> dict[str, float]:
    ordered = sorted(seconds)
    return {
        "median": statistics.median(ordered),
        "p99": ordered[min(round(len(ordered) * 0.99), len(ordered) - 1)],
        "worst": ordered[-1],
    }


SCENES: dict[str, Callable[[int], dict[str, float]]] = {
    "open": open_talk,
    "scroll": scroll,
    "resize": resize,
    "stream": stream,
    "stream_plain": stream_plain,
    "eight": eight,
    "eight_plain": eight_plain,
}


def main(name: str, number: str = "0") -> int:
    """Play one scene and print its figures."""
    application = QApplication(sys.argv[:1])
    GcScheduler(application)  # as the program has it
    figures = SCENES[name](int(number))
    print(json.dumps(figures), flush=True)
    del application
    # Nothing of the scene is worth taking down in order.
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
