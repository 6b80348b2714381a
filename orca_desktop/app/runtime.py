"""The life of the program, from its first picture to its end."""

from __future__ import annotations

import asyncio
import importlib
import os
import sys
import time
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QTimer

from orca_desktop.app import arguments as cli, first_picture
from orca_desktop.app.os_signals import OsSignals
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.ui.platform.gc_scheduler import GcScheduler
from orca_desktop.ui.platform.loop import Loop
from orca_desktop.ui.wording.translation import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from orca_desktop.app.arguments import Arguments, Given
    from orca_desktop.app.composition import Program
    from orca_desktop.app.single_instance import SingleInstance, StartRequest
    from orca_desktop.paths import Profile
    from orca_desktop.ui.platform.system_wishes import SystemWishes
    from orca_desktop.ui.shell.main_window import MainWindow
    from orca_desktop.ui.theme.appearance import Appearance

_IN_USE_SECONDS: Final = 2.0
_PAUSE_SECONDS: Final = 0.2
_RING_MS: Final = 300

_CONTEXT: Final = "app"
_DAMAGED: Final = QT_TRANSLATE_NOOP(
    "app",
    "A part of Orca Desktop is missing or damaged ({part}). Install it again; your chats are kept.",
)

_DESKTOP_VARIABLES: Final = (
    "XDG_ACTIVATION_TOKEN",
    "DESKTOP_STARTUP_ID",
    "GIO_LAUNCHED_DESKTOP_FILE",
)


class Shell(NamedTuple):
    """What all windows of a run share; ``serve`` connects a new one to the preferences' file."""

    application: QApplication
    appearance: Appearance
    serve: Callable[[MainWindow], None]


def run(
    shell: Shell, arguments: Arguments, given: Given, profile: Profile, window: MainWindow
) -> int:
    """Live until the window is closed; returns the exit code."""
    if window.isHidden():
        return 0
    application = shell.application
    GcScheduler(application)
    with asyncio.Runner(loop_factory=lambda: Loop(application)) as runner:
        return runner.run(_live(shell, arguments, given, profile, window))


async def _live(
    shell: Shell, arguments: Arguments, given: Given, profile: Profile, window: MainWindow
) -> int:
    closed = asyncio.Event()
    window.closed.connect(closed.set)
    endings = OsSignals(closed.set)
    try:
        if arguments.self_test is not None:
            test = importlib.import_module("orca_desktop.app.self_test")
            return int(await test.run(profile, window, shell.appearance, arguments.self_test))
        # Imported in a thread, so that the window answers while they load.
        try:
            await asyncio.to_thread(importlib.import_module, "orca_desktop.app.composition")
        except ImportError as error:
            return await _fail(Text(_CONTEXT, _DAMAGED, {"part": error.name or ""}), window)
        program = await _open(arguments, given, profile, window)
        if program is None:
            return 0
        if isinstance(program, Text):
            return await _fail(program, window)
        # The list has its rows; they are on the screen once what is due to be drawn was.
        QTimer.singleShot(0, window, lambda: first_picture.trace("list-ready"))
        bell = _hang_bell(shell, profile, program)
        program.presenters.attachments.open_with(arguments.files)
        if arguments.quick:
            program.presenters.quick.show()
        speaker = LanguageSwitch(shell, program, closed)
        wishes = _heed_system(shell, program)
        await closed.wait()
        bell.take_down()
        await wishes.close()
        await speaker.close()
        await program.close()
        return cli.START_AGAIN if program.window.starts_again else 0
    finally:
        endings.forget()


async def _open(
    arguments: Arguments, given: Given, profile: Profile, window: MainWindow
) -> Program | Text | None:
    """What stands behind the window; nothing where another window is in front instead.

    Two starts may come so close that neither meets the other's bell, and a program that was just
    closed may still be saving: so a profile that is in use is asked for a few times.
    """
    from orca_desktop.app import single_instance  # noqa: PLC0415 - as above
    from orca_desktop.app.composition import Program  # noqa: PLC0415 - after the first picture
    from orca_desktop.store import ProblemKind  # noqa: PLC0415 - as above

    until = time.monotonic() + _IN_USE_SECONDS
    while True:
        opened = await Program.open(
            profile, window, gateway=given.gateway, key=given.key, practice=arguments.practice
        )
        if isinstance(opened, Program):
            return opened
        in_use = opened.kind is ProblemKind.IN_USE
        if not in_use or not arguments.may_ring or time.monotonic() > until:
            return opened.sentence
        request = single_instance.request_of(arguments.files, quick=arguments.quick)
        if profile.doorbell.exists() and single_instance.ring(profile.doorbell, request, _RING_MS):
            return None
        await asyncio.sleep(_PAUSE_SECONDS)


class LanguageSwitch:
    """Puts another window in the place of the one that is there, when another language is chosen.

    Words are given to a window as it is made, so this is true for all of them. What goes on behind
    it goes on.
    """

    def __init__(self, shell: Shell, program: Program, closed: asyncio.Event) -> None:
        self._shell = shell
        self._program = program
        self._closed = closed
        self._work: asyncio.Task[None] | None = None
        self._listen()

    async def close(self) -> None:
        """Wait until a window that is on its way is there."""
        if self._work is not None:
            await asyncio.wait({self._work})

    def _listen(self) -> None:
        self._program.window.language_chosen.connect(self._speak)

    def _speak(self, code: str) -> None:
        from orca_desktop.session.tasks import spawn  # noqa: PLC0415 - seldom needed

        self._work = spawn(self._change(code), "language")

    async def _change(self, code: str) -> None:
        from PySide6.QtWidgets import QDialog  # noqa: PLC0415 - as above

        from orca_desktop.ui.platform import language  # noqa: PLC0415 - as above
        from orca_desktop.ui.shell.main_window import MainWindow  # noqa: PLC0415 - as above

        before = self._program.window
        for each in (before, *before.findChildren(QDialog)):
            each.setEnabled(False)  # what is done there would be lost
        language.install(self._shell.application, code)
        window = MainWindow(self._shell.appearance, before.preferences)
        self._shell.serve(window)
        window.closed.connect(self._closed.set)
        await self._program.move_to(window)
        window.show()
        before.hide()
        before.deleteLater()
        self._listen()
        self._program.presenters.settings.open_place("language")


def _heed_system(shell: Shell, program: Program) -> SystemWishes:
    """From now on text is as large, and as much moves, as the system wants."""
    from orca_desktop.ui.platform.system_wishes import SystemWishes  # noqa: PLC0415 - as above

    def take_scale(scale: float) -> None:
        shell.appearance.take_scale(scale)
        # It is remembered, so that the next start begins with it.
        program.window.take_preferences(program.window.preferences)

    wishes = SystemWishes(shell.application)
    wishes.text_scaled.connect(take_scale)
    wishes.motion_reduced.connect(shell.appearance.take_motion)
    wishes.begin()
    return wishes


def _hang_bell(shell: Shell, profile: Profile, program: Program) -> SingleInstance:
    """From now on a second start brings the window to the front, and its files into a message.

    One for a quick question shows the small window instead.
    """
    from orca_desktop.app.single_instance import SingleInstance  # noqa: PLC0415 - as above
    from orca_desktop.ui.platform.front import come_forward  # noqa: PLC0415 - as above

    bell = SingleInstance(profile.doorbell, shell.application)

    def serve(request: StartRequest) -> None:
        if request.quick:
            program.presenters.quick.show(request.token)
            return
        come_forward(program.window, request.token)
        program.presenters.attachments.open_with(request.files)

    bell.rung.connect(serve)
    bell.hang()
    return bell


def is_from_desktop() -> bool:
    """Whether nobody would see what is said in a terminal."""
    return sys.stderr is None or any(name in os.environ for name in _DESKTOP_VARIABLES)


async def _fail(sentence: Text, window: MainWindow) -> int:
    """Say why the program cannot go on, where the person will see it: terminal or window."""
    if is_from_desktop():
        dialogs = importlib.import_module("orca_desktop.ui.widgets.dialogs")
        await dialogs.tell(window, translate(sentence))
    if sys.stderr is not None:
        print(f"orca-desktop: {translate(sentence)}", file=sys.stderr)  # noqa: T201 - the terminal
    return cli.FAILED
