"""The first question of a run and the one after it, by the work of the window's thread.

``python -m tests.bench.question_scene`` starts the program, writes the same question twice into its
window and prints the milliseconds of processor time that the window's thread had for each, from the
key until the answer has been drawn. The practice gateway's answer has the same lines both times.
"""

from __future__ import annotations

import asyncio
import json
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from orca_desktop.app.composition import Program
from orca_desktop.paths import Profile
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.theme.appearance import Appearance
from tests.bench.scene import within_program

QUESTION = "Please write 20 lines."
AT_REST_S = 4.0
"""Seconds until what a start leaves for later has been done."""
ANSWERED_S = 1.5
"""Seconds after the end of an answer within which the rest of it is drawn."""
PAUSE_S = 0.05


async def run(profile: Profile, window: MainWindow, _appearance: Appearance, _place: Path) -> int:
    """Ask twice and print both figures."""
    program = await Program.open(profile, window, practice=True)
    assert isinstance(program, Program)
    await asyncio.sleep(AT_REST_S)
    told = []
    for turns in (1, 2):
        begun = time.thread_time()
        editor = window.composer.editor
        editor.insertPlainText(QUESTION)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        while len(program.session.shown.turns) < turns or not program.session.workspace.is_at_rest:
            await asyncio.sleep(PAUSE_S)
        await asyncio.sleep(ANSWERED_S)
        told.append((time.thread_time() - begun) * 1000)
    print(json.dumps(told), flush=True)
    await program.close()
    return 0


if __name__ == "__main__":
    within_program(run)
