"""The life of the program, from its first picture to its end."""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
from typing import TYPE_CHECKING, Final

from orca_desktop import cli
from orca_desktop.domain.words import Sentence
from orca_desktop.ui.endings import Endings
from orca_desktop.ui.garbage import Garbage
from orca_desktop.ui.loop import Loop
from orca_desktop.ui.words import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from orca_desktop.cli import Arguments, Given
    from orca_desktop.paths import Profile
    from orca_desktop.ui.main_window import MainWindow
    from orca_desktop.ui.theme import Appearance

_DESKTOP_VARIABLES: Final = (
    "XDG_ACTIVATION_TOKEN",
    "DESKTOP_STARTUP_ID",
    "GIO_LAUNCHED_DESKTOP_FILE",
)


def run(
    application: QApplication,
    arguments: Arguments,
    given: Given,
    profile: Profile,
    window: MainWindow,
    appearance: Appearance,
) -> int:
    """Live until the window is closed; returns the exit code."""
    if window.isHidden():
        return 0
    Garbage(application)
    with asyncio.Runner(loop_factory=lambda: Loop(application)) as runner:
        return runner.run(_live(arguments, given, profile, window, appearance))


async def _live(
    arguments: Arguments,
    given: Given,
    profile: Profile,
    window: MainWindow,
    appearance: Appearance,
) -> int:
    closed = asyncio.Event()
    window.closed.connect(closed.set)
    endings = Endings(closed.set)
    try:
        if arguments.self_test is not None:
            test = importlib.import_module("orca_desktop.self_test")
            return int(await test.run(profile, window, appearance, arguments.self_test))
        # Imported in a thread, so that the window answers while they load.
        later = await asyncio.to_thread(importlib.import_module, "orca_desktop.program")
        program = await later.Program.open(
            profile, window, gateway=given.gateway, key=given.key, practice=arguments.practice
        )
        if isinstance(program, Sentence):
            return await _fail(program, window)
        await closed.wait()
        await program.close()
        return 0
    finally:
        endings.forget()


async def _fail(sentence: Sentence, window: MainWindow) -> int:
    """Say why the program cannot go on, where the person will see it: terminal or window."""
    if sys.stderr is None or any(name in os.environ for name in _DESKTOP_VARIABLES):
        dialogs = importlib.import_module("orca_desktop.ui.dialogs")
        await dialogs.tell(window, say(sentence))
    if sys.stderr is not None:
        print(f"orca-desktop: {say(sentence)}", file=sys.stderr)  # noqa: T201 - the terminal
    return cli.FAILED
