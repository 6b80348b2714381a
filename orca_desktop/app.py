"""The start of the program: arguments, the first picture, and the end in order.

The window is painted first and alone. Whatever the first picture does not need (the network, the
database, Markdown) is imported after it, in a thread, and put together in ``program.py``.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import logging
import logging.handlers
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from orca_desktop import __version__, cli, paths
from orca_desktop.domain.secret import Redaction, Secret, parse as parse_key
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Sentence
from orca_desktop.ui import language
from orca_desktop.ui.endings import Endings
from orca_desktop.ui.first_paint import FirstPaint
from orca_desktop.ui.loop import Loop
from orca_desktop.ui.main_window import MainWindow
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.theme import Appearance
from orca_desktop.ui.words import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMessageLogContext

    from orca_desktop.gateway.address import Address

KEY_VARIABLE: Final = "ORCAROUTER_API_KEY"
"""The key for this run; taken out of the environment at once, so that no child inherits it."""

_PREFERENCES_FILE: Final = "preferences.json"
_DESKTOP_VARIABLES: Final = (
    "XDG_ACTIVATION_TOKEN",
    "DESKTOP_STARTUP_ID",
    "GIO_LAUNCHED_DESKTOP_FILE",
)
_LOG_BYTES: Final = 500_000
_CONTEXT: Final = "app"
_BAD_KEY: Final = QT_TRANSLATE_NOOP("app", "ORCAROUTER_API_KEY: {reason}")
_LOG: Final = logging.getLogger("orca_desktop")


class _Given(NamedTuple):
    """The gateway and the key that were given for this run alone; ``None`` for what was not."""

    gateway: Address | None
    key: Secret | None


def main(words: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code."""
    arguments = cli.parse(sys.argv[1:] if words is None else words)
    given = _read_given(arguments.base_url, os.environ.pop(KEY_VARIABLE, ""))
    if isinstance(given, Sentence):
        return _fail_plainly(str(given))
    if sys.platform.startswith("linux") and not _has_screen():
        return _fail_plainly("There is no screen to open a window on. Start it on a desktop.")
    with contextlib.ExitStack() as stack:
        folder = arguments.profile
        if folder is None and arguments.self_test is not None:
            # A test must not meet, or leave, anything in the person's own profile.
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="orca-desktop-")))
        profile = paths.open_profile(folder)
        if isinstance(profile, paths.ProfileProblem):
            return _fail_plainly(str(profile.sentence))
        _start_log(None if arguments.self_test else profile.logs / "orca-desktop.log")
        return _show(arguments, given, profile)


def _show(arguments: cli.Arguments, given: _Given, profile: paths.Profile) -> int:
    """Open the window and run until it ends."""
    application = QApplication(["orca-desktop"])
    application.setApplicationName("orca-desktop")
    application.setApplicationDisplayName("Orca Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("orca-desktop")
    application.setQuitOnLastWindowClosed(False)
    file = profile.folder / _PREFERENCES_FILE
    preferences = _read_preferences(file)
    language.install(application, arguments.lang or preferences.language)
    appearance = Appearance(application, preferences.theme, preferences.zoom)
    window = MainWindow(appearance, preferences)
    window.preferences_changed.connect(lambda chosen: _write_preferences(file, chosen))
    painted = FirstPaint(window)
    window.show()
    with asyncio.Runner(loop_factory=lambda: Loop(application)) as runner:
        return runner.run(_live(arguments, given, profile, window, appearance, painted))


async def _live(
    arguments: cli.Arguments,
    given: _Given,
    profile: paths.Profile,
    window: MainWindow,
    appearance: Appearance,
    painted: FirstPaint,
) -> int:
    """Everything between the first picture and the end."""
    closed = asyncio.Event()
    window.closed.connect(closed.set)
    endings = Endings(closed.set)
    try:
        await painted.wait()
        if arguments.self_test is not None:
            test = importlib.import_module("orca_desktop.self_test")
            return int(await test.run(profile, window, appearance, arguments.self_test))
        # Imported in a thread, so that the window answers while they load.
        later = await asyncio.to_thread(importlib.import_module, "orca_desktop.program")
        program = await later.Program.open(
            profile,
            window,
            gateway=given.gateway,
            key=given.key,
            practice=arguments.practice,
        )
        if isinstance(program, Sentence):
            return await _fail(program, window)
        await closed.wait()
        await program.close()
        return 0
    finally:
        endings.forget()


def _read_given(base_url: str | None, key: str) -> _Given | Sentence:
    """What this run was given to reach a gateway with; a sentence if that cannot be used."""
    address: Address | None = None
    if base_url is not None:
        from orca_desktop.gateway import address as addresses  # noqa: PLC0415 - seldom needed

        parsed = addresses.parse(base_url)
        if isinstance(parsed, Sentence):
            return parsed
        address = parsed
    secret = parse_key(key) if key else None
    if isinstance(secret, Sentence):
        return Sentence(_CONTEXT, _BAD_KEY, {"reason": secret})
    return _Given(address, secret)


async def _fail(sentence: Sentence, window: MainWindow) -> int:
    """Say why the program cannot go on, where the person will see it: terminal or window."""
    if sys.stderr is None or any(name in os.environ for name in _DESKTOP_VARIABLES):
        dialogs = importlib.import_module("orca_desktop.ui.dialogs")
        await dialogs.tell(window, say(sentence))
        return cli.FAILED
    return _fail_plainly(say(sentence))


def _fail_plainly(text: str) -> int:
    if sys.stderr is not None:
        print(f"orca-desktop: {text}", file=sys.stderr)  # noqa: T201 - the terminal is the person
    return cli.FAILED


def _has_screen() -> bool:
    """Whether Qt can find a display; it would abort the process if not."""
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _read_preferences(file: Path) -> Preferences:
    """What the person chose about the window; a file that cannot be read means the defaults."""
    try:
        return Preferences.from_json(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Preferences()


def _write_preferences(file: Path, preferences: Preferences) -> None:
    """Keep the choices; written beside and moved over, so that the file is never half."""
    beside = file.with_suffix(".new")
    try:
        beside.write_text(preferences.to_json(), encoding="utf-8")
        beside.replace(file)
    except OSError:
        _LOG.warning("the preferences could not be saved", exc_info=True)


def _start_log(file: Path | None) -> None:
    """Warnings and errors go, without keys, to one small file (``None``: to the terminal).

    The file appears with the first of them.
    """
    handler: logging.Handler = (
        logging.StreamHandler()
        if file is None
        else logging.handlers.RotatingFileHandler(
            file, maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(Redaction())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    sys.excepthook = _log_exception
    qInstallMessageHandler(_log_qt)


def _log_exception(*about: object) -> None:
    """An exception that nothing caught, such as one in a slot."""
    _LOG.error("unexpected", exc_info=about)  # type: ignore[arg-type]
    if sys.stderr is not None:
        print("orca-desktop: something went wrong; the log in the profile has it.", file=sys.stderr)  # noqa: T201


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:  # noqa: ARG001
    """Qt's own warnings; its debug chatter is dropped."""
    if kind not in {QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg}:
        _LOG.warning("Qt: %s", message)
