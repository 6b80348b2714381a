"""How the program says why it does not start: one sentence, where the person will see it."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from orca_desktop.app.arguments import FAILED

INCOMPLETE: Final = (
    "A part of Orca Desktop is missing or damaged ({name}). Install it again; your chats stay."
)
LIBRARY: Final = (
    "Orca Desktop needs a library that this system lacks or that is too old ({name}). "
    "Install it, then start again."
)


def plainly(text: str) -> int:
    """Say it in the terminal; returns the exit code."""
    if sys.stderr is not None:
        print(f"orca-desktop: {text}", file=sys.stderr)  # noqa: T201 - the terminal is the person
    return FAILED


def of_error(error: Exception, damage: str | None) -> int | None:
    """Say what is missing, if that is why it failed; ``None`` if the program itself is at fault.

    ``damage`` is a file of the packed program that is not as it was made.
    """
    if damage is not None:
        return plainly(INCOMPLETE.format(name=damage))
    name = str(error).partition(":")[0]
    # The loader's words, not Python's: a module that is not there has another kind of error.
    is_library = type(error) is ImportError and ".so" in name
    return plainly(LIBRARY.format(name=Path(name).name)) if is_library else None


def absent_screen_library() -> str | None:
    """What Qt would miss for a window; it would end the process without a word of its own.

    Call it before there is an application. Only systems where Qt takes such libraries from the
    system are looked at.
    """
    if not sys.platform.startswith("linux"):
        return None
    from PySide6.QtCore import QLibrary, QLibraryInfo  # noqa: PLC0415 - this may be what is missing

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    problem = None
    for name in _platforms():
        plugin = folder / f"libq{name}.so"
        if not plugin.exists():  # no library is missing to what Qt does not have
            continue
        library = QLibrary(str(plugin))
        if library.load():
            return None
        problem = problem or library.errorString()
    return None if problem is None else _missing_in(problem)


def _platforms() -> tuple[str, ...]:
    """The platforms that Qt tries, in its order."""
    if asked := os.environ.get("QT_QPA_PLATFORM"):
        return tuple(each.partition(":")[0].partition("-")[0] for each in asked.split(";"))
    is_wayland = os.environ.get("XDG_SESSION_TYPE") == "wayland" or not os.environ.get("DISPLAY")
    return ("wayland", "xcb") if is_wayland else ("xcb", "wayland")


def _missing_in(problem: str) -> str:
    """The library in the loader's words, such as ``libxcb-cursor.so.0``."""
    said = problem.rpartition("(")[2]
    return Path(said.partition(":")[0]).name or problem
