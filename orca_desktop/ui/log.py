"""Warnings and errors, kept without keys."""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path
from typing import Final

from orca_desktop.domain.secret import Redaction
from orca_desktop.ui import qt_messages

_LOG_BYTES: Final = 500_000
_LOG: Final = logging.getLogger("orca_desktop")


def start(file: Path | None) -> None:
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
    # A log on a full disk is no reason to write on the terminal.
    logging.raiseExceptions = False
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    sys.excepthook = _log_exception
    qt_messages.hand_to(lambda message: _LOG.warning("Qt: %s", message))


def _log_exception(*about: object) -> None:
    """An exception that nothing caught, such as one in a slot."""
    _LOG.error("unexpected", exc_info=about)  # type: ignore[arg-type]
    if sys.stderr is not None:
        print("orca-desktop: something went wrong; the log in the profile has it.", file=sys.stderr)  # noqa: T201
