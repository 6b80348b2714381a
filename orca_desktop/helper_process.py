"""How the program starts a helper process of itself."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import orca_desktop

_HANDED_ON: Final = ("PATH", "SYSTEMROOT", "LANG", "LC_ALL", "TMPDIR", "TEMP")
_START: Final = (
    "import sys; sys.path.insert(0, sys.argv.pop(1));"
    "from orca_desktop.__main__ import main; sys.exit(main())"
)


def command(argument: str) -> list[str]:
    """The program and the arguments that start the helper which has this one argument.

    A packed program starts itself. One from source is started in isolated mode (``-I``), which
    keeps the person's environment and folder out of the search for modules; where the package is
    found only by its folder, that folder is given.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, argument]
    folder = str(Path(orca_desktop.__path__[0]).parent)
    return [sys.executable, "-I", "-c", _START, folder, argument]


def environment() -> Mapping[str, str]:
    """What a helper knows of the environment: nothing that could hold a secret."""
    return {name: os.environ[name] for name in _HANDED_ON if name in os.environ}
