"""Warnings and errors, kept without keys; for ``--debug`` also what the program does."""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
from pathlib import Path
from typing import Final

from orca_desktop.app import qt_messages
from orca_desktop.domain.secret import Redaction

_LOG_BYTES: Final = 500_000
_DEBUG_LOG_BYTES: Final = 20_000_000
"""Every piece of a long answer is a line then."""
_LOG: Final = logging.getLogger("orca_desktop")


def start(file: Path | None, *, debug: bool = False) -> None:
    """Warnings and errors go, without keys, to one small file (``None``: to the terminal).

    The file appears with the first of them. With ``debug`` the program's own modules, and no
    library, tell what they do.
    """
    size = _DEBUG_LOG_BYTES if debug else _LOG_BYTES
    handler: logging.Handler = (
        logging.StreamHandler()
        if file is None
        else logging.handlers.RotatingFileHandler(
            file, maxBytes=size, backupCount=1, encoding="utf-8", delay=True
        )
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(Redaction())
    # A log on a full disk is no reason to write on the terminal.
    logging.raiseExceptions = False
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    _LOG.setLevel(logging.DEBUG if debug else logging.NOTSET)
    sys.excepthook = _log_exception
    sys.unraisablehook = _log_unraisable
    threading.excepthook = _log_thread
    qt_messages.hand_to(lambda message: _LOG.warning("Qt: %s", message))


def _log_thread(about: threading.ExceptHookArgs) -> None:
    """An exception that ended a thread."""
    if about.exc_type is not SystemExit:
        name = about.thread.name if about.thread is not None else "a thread"
        trace = (about.exc_type, about.exc_value or about.exc_type(), about.exc_traceback)
        _LOG.error("the thread %s ended unexpectedly", name, exc_info=trace)


def _log_unraisable(about: sys.UnraisableHookArgs) -> None:
    """An exception where none can be passed on, such as one while an object is taken down."""
    trace = (about.exc_type, about.exc_value or about.exc_type(), about.exc_traceback)
    _LOG.error("unexpected, where nothing can be raised", exc_info=trace)


def _log_exception(*about: object) -> None:
    """An exception that nothing caught, such as one in a slot."""
    _LOG.error("unexpected", exc_info=about)  # type: ignore[arg-type]
    if sys.stderr is not None:
        print("orca-desktop: something went wrong; the log in the profile has it.", file=sys.stderr)  # noqa: T201
