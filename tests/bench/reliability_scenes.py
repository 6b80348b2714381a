"""The scenes of the bench ``reliability``, each played in a process of its own.

``python -m tests.bench.reliability_scenes SCENE WHAT PLAIN`` plays one and prints the longest turn
of the event loop in milliseconds, counted by the work of the window's thread. With ``PLAIN`` 1 the
same text is handled by a QTextEdit alone.
"""

from __future__ import annotations

import asyncio
import datetime
import importlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from orca_desktop.domain import events
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.ui.platform.gc_scheduler import GcScheduler
from orca_desktop.ui.platform.loop import Loop
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import Transcript
from tests.bench.scene import within_program

NOW = datetime.datetime(2026, 11, 27, tzinfo=datetime.UTC)
MEGABYTE = 1_000_000
LONGEST_S = 120.0

_MARKDOWN = """## A step

Some **strong** words about `a value`, with a [link](https://a.example/x) and *more* of it.

1. First thing
   - nested item
2. Second thing

| Name | Value |
|:-----|------:|
| alpha | 12.5 |

```python
def step(value):
    return value + 1
```

> A quoted line.

"""
TEXTS = {
    "markdown": _MARKDOWN * (MEGABYTE // len(_MARKDOWN)),
    "headings": "# A heading\n" * 60_000,
    "paragraphs": "A few *words*.\n\n" * 50_000,
    "footnotes": "".join(f"Word[^{n}].\n\n" for n in range(10_000))
    + "".join(f"[^{n}]: Note.\n" for n in range(10_000)),
}
CODE = {
    "ruby": "<<A " * 1_000,
    "java": ("public static void main(String[] args) { List<A<B>> x = a < b; }\n" * 62)[:4_000],
    "console": ("$ 你好世界 " * 120 + "\n") * 4,
}


class Turns:
    """The turns of the event loop, by the work of the window's thread in each of them.

    Where a thread works beside it, another ``clock`` counts what the window waits for it.
    """

    def __init__(self, clock: Callable[[], float] = time.thread_time) -> None:
        self.worst = 0.0
        self._clock = clock
        self._last = clock()
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turned)
        self._timer.start()

    def _turned(self) -> None:
        now = self._clock()
        self.worst = max(self.worst, now - self._last)
        self._last = now

    def until(self, is_over: Callable[[], bool]) -> float:
        """Let the loop turn until something is over; the longest turn in milliseconds."""
        end = time.monotonic() + LONGEST_S
        QApplication.processEvents()
        while not is_over():
            if time.monotonic() > end:
                raise TimeoutError
            QApplication.processEvents()
        QApplication.processEvents()
        return self.stop()

    def stop(self) -> float:
        """The longest turn in milliseconds."""
        self._turned()
        self._timer.stop()
        return self.worst * 1000


def talk(*texts: str) -> Conversation:
    """A conversation in which each text is an answer."""
    turns: list[Turn] = []
    parent: str | None = None
    for number, text in enumerate(texts):
        answer = Reply(
            f"r{number}", NOW, DEFAULTS, status=Status.FINISHED, parts=(TextBlock(text),)
        )
        turns.append(Turn(f"t{number}", parent, NOW, (TextBlock("And?"),), (answer,), answer.id))
        parent = answer.id
    return Conversation(Summary("c", "Bench", NOW, NOW), DEFAULTS, tuple(turns))


def rest(page: Transcript) -> None:
    """Let everything be drawn that was asked for."""
    QApplication.processEvents()
    while page.is_busy:
        QApplication.processEvents()


def warm_page() -> Transcript:
    """A transcript that has shown something before."""
    page = Transcript(load("light"))
    page.resize(860, 900)
    page.show()
    page.show_conversation(talk(_MARKDOWN))
    rest(page)
    page.copy_reply("r0")
    page.show_conversation(None)
    rest(page)
    return page


def page_with(text: str) -> Transcript:
    """A transcript that shows an answer, all of it drawn."""
    page = warm_page()
    page.show_conversation(talk(text))
    rest(page)
    return page


def plain_edit(text: str) -> QTextEdit:
    """The same text in the plainest widget that shows one, as a baseline."""
    edit = QTextEdit()
    edit.setPlainText(text)
    edit.show()
    QApplication.processEvents()
    return edit


def copy(what: str, *, plain: bool) -> float:
    """Copy a long answer whole."""
    text = TEXTS[what]
    if plain:
        edit = plain_edit(text)
        turns = Turns()
        edit.selectAll()
        edit.copy()
        return turns.until(lambda: True)
    page = page_with(text)
    turns = Turns()
    page.copy_reply("r0")
    found = turns.until(lambda: not page.selecting.is_copying)
    if len(QApplication.clipboard().text()) < len(text) // 3:
        raise RuntimeError("not all of it was copied")
    return found


def find(what: str, *, plain: bool) -> float:
    """Find a word in a long answer."""
    text = TEXTS[what]
    if plain:
        edit = plain_edit(text)
        turns = Turns()
        while edit.find("quoted"):
            pass
        return turns.until(lambda: True)
    page = page_with(text)
    told: list[int] = []
    page.found.connect(lambda count, _: told.append(count))
    turns = Turns()
    page.find("quoted")
    found = turns.until(lambda: not page.is_busy)
    if told[-1] != text.count("quoted"):
        raise RuntimeError("not all of it was found")
    return found


def colour(what: str, *, plain: bool) -> float:
    """Write code, a portion in each frame, and have it coloured meanwhile."""
    text = CODE[what]
    portions = [text[at : at + 200] for at in range(0, len(text), 200)]
    if plain:
        edit = QTextEdit()
        edit.show()
        QApplication.processEvents()
        turns = Turns()
        for portion in portions:
            edit.insertPlainText(portion)
            QApplication.processEvents()
        return turns.until(lambda: True)
    page = warm_page()
    reply = Reply("w", NOW, DEFAULTS)
    turn = Turn("w", None, NOW, (TextBlock("Code?"),), (reply,), "w")
    page.show_conversation(Conversation(Summary("w", "Bench", NOW, NOW), DEFAULTS, (turn,)))
    importlib.import_module("orca_desktop.render.code").load(what)
    turns = Turns()
    told: list[events.StreamEvent] = [
        events.BlockStarted(0, TextBlock("")),
        events.TextAdded(0, f"```{what}\n"),
        *(events.TextAdded(0, portion) for portion in portions),
    ]
    for event in told:
        reply = reply.after(event, 0.0)
        page.advance("w", reply)
        until = time.monotonic() + 0.05
        while time.monotonic() < until:
            QApplication.processEvents()
    return turns.until(lambda: not page.is_busy)


def export(what: str, *, plain: bool) -> float:
    """Look for keys in a conversation and write it to a file, as the menu does."""
    texts = [TEXTS["markdown"]] * 3 if what == "answers" else [_MARKDOWN] * 5_000
    if plain:
        edit = QTextEdit()
        turns = Turns()
        edit.setPlainText("".join(texts))
        return turns.until(lambda: True)
    transfer = importlib.import_module("orca_desktop.session.export_service")
    exports = importlib.import_module("orca_desktop.session.exports")
    options = importlib.import_module("orca_desktop.formats.options").DEFAULT
    conversation = talk(*texts)
    turns = Turns(time.perf_counter)

    async def written(file: Path) -> None:
        await transfer.keys_in(conversation)
        # Nothing is attached and nothing chosen, so nothing is asked of a store.
        problem = await exports.Exports(None, None).write(conversation, file, options)
        if problem is not None:
            raise RuntimeError(str(problem))

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with (
        tempfile.TemporaryDirectory() as folder,
        asyncio.Runner(loop_factory=lambda: Loop(application)) as runner,
    ):
        runner.run(written(Path(folder) / "export.md"))
    return turns.stop()


def send(what: str, *, plain: bool) -> float:
    """Start the program, write a question and send it; the longest turn from then on."""
    if plain:
        edit = QTextEdit()
        edit.show()
        QApplication.processEvents()
        turns = Turns()
        edit.insertPlainText("Plan a weekend in Lisbon, please.")
        return turns.until(lambda: True)
    found: list[float] = []

    async def run(profile: object, window: QWidget, *_: object) -> int:
        program = await asyncio.to_thread(importlib.import_module, "orca_desktop.app.composition")
        opened = await program.Program.open(profile, window, practice=True)
        await asyncio.sleep(1)
        named = (each for each in window.findChildren(QWidget) if each.isVisible())
        editor = next(each for each in named if each.accessibleName() == "Message")
        for letter in "Plan a weekend in Lisbon, please.":
            QTest.keyClicks(editor, letter)
            await asyncio.sleep(0.06)
        turns = Turns()
        QTest.keyClick(editor, Qt.Key.Key_Return)
        await asyncio.sleep(1.5)
        found.append(turns.stop())
        await opened.close()
        return 0

    within_program(run)
    return found[0]


_SCENES: dict[str, Callable[..., float]] = {
    "copy": copy,
    "find": find,
    "colour": colour,
    "export": export,
    "send": send,
}


def main(scene: str, what: str, plain: str) -> None:
    """Play one scene."""
    if scene != "send" or plain == "1":
        application = QApplication.instance() or QApplication(["bench"])
        GcScheduler(application)
    worst = _SCENES[scene](what, plain=plain == "1")
    print(json.dumps(worst), flush=True)
    os._exit(0)  # a clipboard made by Python does not outlive it on every platform


if __name__ == "__main__":
    main(*sys.argv[1:4])
