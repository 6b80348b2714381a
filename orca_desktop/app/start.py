"""The start of the program: arguments, profile, and the first picture.

The window is painted first and alone; what the first picture does not need is not even imported
before it. Then ``runtime`` takes over.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from PySide6.QtWidgets import QApplication

from orca_desktop import __version__, paths
from orca_desktop.app import arguments as cli, first_picture, import_hook, qt_messages, refusal
from orca_desktop.app.arguments import Given
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.ui import preferences
from orca_desktop.ui.platform import accessible_areas, accessible_menus, language
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.theme.appearance import Appearance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from orca_desktop.gateway.address import GatewayAddress

KEY_VARIABLE: Final = "ORCAROUTER_API_KEY"
"""The key for this run; taken out of the environment at once, so that no child inherits it."""

_PREFERENCES_FILE: Final = "preferences.json"
_CONTEXT: Final = "app"
_BAD_KEY: Final = QT_TRANSLATE_NOOP("app", "ORCAROUTER_API_KEY: {reason}")


def main(words: Sequence[str] | None = None) -> int:
    """Run the program; returns its exit code."""
    import_hook.read_no_sources()
    arguments = cli.parse(sys.argv[1:] if words is None else words)
    given = _read_given(arguments.base_url, os.environ.pop(KEY_VARIABLE, ""))
    if isinstance(given, Text):
        return refusal.plainly(str(given))
    if sys.platform.startswith("linux") and not _has_screen():
        return refusal.plainly("There is no screen to open a window on. Start it on a desktop.")
    if (library := refusal.absent_screen_library()) is not None:
        return refusal.plainly(refusal.LIBRARY.format(name=library))
    with contextlib.ExitStack() as stack:
        folder = arguments.profile
        if folder is None and arguments.self_test is not None:
            # A test must not meet, or leave, anything in the person's own profile.
            import tempfile  # noqa: PLC0415 - only here, and the start counts

            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="orca-desktop-")))
        profile = paths.open_profile(folder)
        if isinstance(profile, paths.ProfileProblem):
            return fail_seen(str(profile.sentence))
        if arguments.may_ring and _is_open_already(profile, arguments):
            return 0
        code = _show(arguments, given, profile)
    return _start_again(arguments, given) if code == cli.START_AGAIN else code


def _start_again(arguments: cli.Arguments, given: Given) -> NoReturn:
    """Put a new program in the place of this one, asked for the same but for the files."""
    start = sys.orig_argv[: len(sys.orig_argv) - len(sys.argv[1:])]
    files = {str(each) for each in arguments.files}
    words = [each for each in sys.argv[1:] if str(Path(each).absolute()) not in files]
    if given.key is not None:
        os.environ[KEY_VARIABLE] = given.key.reveal()
    command = [*start, *words]
    if sys.platform == "win32":  # there they are put together to one line, as they are
        command = [f'"{each}"' if " " in each else each for each in command]
    os.execv(sys.executable, command)  # noqa: S606 - this program itself


def _show(arguments: cli.Arguments, given: Given, profile: paths.Profile) -> int:
    """Open the window and run until it ends."""
    qt_messages.hold()
    application = QApplication(["orca-desktop"])
    application.setApplicationName("orca-desktop")
    application.setApplicationDisplayName("Orca Desktop")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("orca-desktop")
    application.setQuitOnLastWindowClosed(False)
    accessible_areas.install()
    accessible_menus.install()
    file = profile.folder / _PREFERENCES_FILE
    chosen, refused = preferences.read(file)
    # The self-test finds what it presses by English names.
    asked = arguments.lang or ("en" if arguments.self_test else chosen.language)
    language.install(application, asked)
    if arguments.self_test is not None and asked != "en":
        from orca_desktop.app.self_test import english  # noqa: PLC0415 - only here

        english.listen(application)
    appearance = Appearance(
        application,
        chosen.theme,
        chosen.zoom,
        family=chosen.font,
        scale=chosen.text_scale if chosen.follows_text_size else 1.0,
        waits=True,
    )
    appearance.follow_scale(wanted=chosen.follows_text_size)
    appearance.choose_motion(chosen.motion)
    # A profile without a database has no conversation either; a key in the keyring ends the
    # welcome as soon as it is found.
    is_first = given.key is None and arguments.is_plain and not profile.database.exists()
    window = MainWindow(appearance, chosen, empty=True, welcomes=is_first)
    _keep(file, window)
    first_picture.show(application, window)
    appearance.follow_system()
    _follow_focus(application)
    window.furnish()
    if refused is not None:
        window.show_notice(refused)
    # Everything else is imported now that there is something to look at.
    from orca_desktop.app import log, runtime  # noqa: PLC0415 - as said
    from orca_desktop.ui.shell import unexpected_errors  # noqa: PLC0415 - as said
    from orca_desktop.ui.theme import icons  # noqa: PLC0415 - as said

    application.setWindowIcon(icons.application())
    log_file = None if arguments.self_test else profile.logs / "orca-desktop.log"
    log.start(log_file, debug=arguments.debug)

    def watch(served: MainWindow) -> None:
        errors = unexpected_errors.UnexpectedErrors(served)
        errors.told.connect(lambda: served.show_unexpected(tuple(errors.kept)))

    def serve(later: MainWindow) -> None:
        _keep(file, later)
        watch(later)

    watch(window)
    shell = runtime.Shell(application, appearance, serve)
    return runtime.run(shell, arguments, given, profile, window)


def _keep(file: Path, window: MainWindow) -> None:
    """Keep what the person chooses about a window."""
    window.preferences_changed.connect(lambda now: preferences.write(file, now))


def _follow_focus(application: QApplication) -> None:
    """Install what follows the keyboard; nothing has the focus before the window is furnished."""
    # Both need names of Qt that the first picture can do without, and that cost much to make.
    from orca_desktop.ui.platform import common_keys, focus_ring  # noqa: PLC0415 - as said

    common_keys.install(application)
    focus_ring.install(application)


def _is_open_already(profile: paths.Profile, arguments: cli.Arguments) -> bool:
    """Whether a window has the profile open; it does then what this start is for."""
    if sys.platform != "win32" and not profile.doorbell.exists():
        return False  # as at nearly every start, and at no cost
    from orca_desktop.app import single_instance  # noqa: PLC0415 - seldom needed

    request = single_instance.request_of(arguments.files, quick=arguments.quick)
    return single_instance.ring(profile.doorbell, request)


def _read_given(base_url: str | None, key: str) -> Given | Text:
    """What this run was given to reach a gateway with; a sentence if that cannot be used."""
    address: GatewayAddress | None = None
    if base_url is not None:
        from orca_desktop.gateway import address as addresses  # noqa: PLC0415 - seldom needed

        parsed = addresses.parse(base_url)
        if isinstance(parsed, Text):
            return parsed
        address = parsed
    if not key:
        return Given(address, None)
    from orca_desktop.domain import secret  # noqa: PLC0415 - seldom needed

    parsed_key = secret.parse(key)
    if isinstance(parsed_key, Text):
        return Text(_CONTEXT, _BAD_KEY, {"reason": parsed_key})
    return Given(address, parsed_key)


def fail_seen(text: str) -> int:
    """Say why there is no window, in one where nobody looks at a terminal."""
    from orca_desktop.app import runtime  # noqa: PLC0415 - hopefully never

    if runtime.is_from_desktop():
        from PySide6.QtCore import Qt  # noqa: PLC0415 - as above
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - as above

        application = QApplication(["orca-desktop"])
        application.setApplicationDisplayName("Orca Desktop")
        box = QMessageBox()
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        box.finished.connect(application.quit)
        box.open()
        application.exec()
    return refusal.plainly(text)


def _has_screen() -> bool:
    """Whether Qt can find a display; it would abort the process if not."""
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
