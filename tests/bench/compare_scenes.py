"""The scenes of the compare bench, each played in a process of its own.

``python -m tests.bench.compare_scenes NAME`` plays one and prints its figures as JSON.
"""

from __future__ import annotations

import dataclasses
import gc
import json
import os
import sys
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from orca_desktop.domain import events, variants
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.comparison import Plan, Question, begun
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply
from orca_desktop.ui.features.compare.reading.comparison_page import ComparisonPage
from orca_desktop.ui.platform.gc_scheduler import GcScheduler
from orca_desktop.ui.theme.appearance import Appearance, ThemeChoice
from tests.bench.transcript_scenes import COLUMNS, NOW, SECONDS, TOKENS, arrive, long_text

SIZE = (COLUMNS * 342, 1300)
"""Wide enough that all eight columns are in sight and drawn."""
CHARACTERS = 4
"""Characters of a token."""
FRAME = 1 / 60


def columns(app: QApplication) -> dict[str, float]:
    """Eight columns of a comparison."""
    appearance = Appearance(app, ThemeChoice.LIGHT)
    page = ComparisonPage(appearance)
    appearance.dress()
    plan = Plan((Question.CREATIVITY,), DEFAULTS, variants.sweep("temperature", 0.0, 1.0, COLUMNS))
    found = begun(plan, [each.id for each in plan.variants])
    turn = Turn("t", None, NOW, (TextBlock("Go on."),), comparison=found)
    replies = {}
    for each in plan.variants:
        reply = Reply(f"r{each.id}", NOW, plan.settings(each.id))
        replies[each.id] = reply.after(events.BlockStarted(0, TextBlock("")), 0.1)
        found = found.with_reply(each.id, reply.id)
        turn = turn.with_reply(replies[each.id])
    turn = dataclasses.replace(turn, comparison=found)
    conversation = Conversation(Summary("c", "Bench", NOW, NOW), DEFAULTS, (turn,))
    page.show_comparison(conversation, turn, {}, {})
    page.resize(*SIZE)
    page.show()

    def take(token: str) -> None:
        for name, reply in replies.items():
            replies[name] = reply.after(events.TextAdded(0, token), 1.0)
            page.advance("t", replies[name])

    return _played(take)


def plain(app: QApplication) -> dict[str, float]:
    """The same text in eight plain text fields side by side."""
    del app
    page = QWidget()
    row = QHBoxLayout(page)
    fields = [QPlainTextEdit() for _ in range(COLUMNS)]
    for field in fields:
        row.addWidget(field)
    page.resize(*SIZE)
    page.show()

    def take(token: str) -> None:
        for field in fields:
            cursor = field.textCursor()
            cursor.movePosition(cursor.MoveOperation.End)
            cursor.insertText(token)

    return _played(take)


def _played(take: Callable[[str], None]) -> dict[str, float]:
    QApplication.processEvents()
    gc.collect()
    gc.freeze()
    text = long_text()[: round(SECONDS * TOKENS * CHARACTERS)]
    count = 0

    def counted(token: str) -> None:
        nonlocal count
        count += COLUMNS
        take(token)

    heart, _ = arrive(text, counted, TOKENS * CHARACTERS, delta=CHARACTERS)
    own = _spread(heart.gaps, heart.work)["in_time"]
    return {**_spread(heart.gaps, heart.gaps), "in_time_by_work": own, "tokens": float(count)}


def _spread(gaps: Sequence[float], seconds: Sequence[float]) -> dict[str, float]:
    """Milliseconds of the frames, and how many of a hundred were in time.

    ``gaps`` make up the time there was; of ``seconds``, one longer than a frame stands for as
    many frames as it swallowed.
    """
    ordered = sorted(seconds)
    late = [each for each in ordered if each > FRAME]
    swallowed = sum(max(round(each / FRAME) - 1, 1) for each in late)
    frames = sum(gaps) / FRAME
    return {
        "p99": ordered[min(round(len(ordered) * 0.99), len(ordered) - 1)] * 1000,
        "worst": ordered[-1] * 1000,
        "in_time": 100 * (1 - swallowed / max(frames, 1)),
    }


SCENES: dict[str, Callable[[QApplication], dict[str, float]]] = {
    "columns": columns,
    "plain": plain,
}


def main(name: str) -> int:
    """Play one scene and print its figures."""
    application = QApplication(sys.argv[:1])
    GcScheduler(application)  # as the program has it
    print(json.dumps(SCENES[name](application)), flush=True)
    # Nothing of the scene is worth taking down in order.
    os._exit(0)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
