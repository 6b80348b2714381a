"""Words about files that were written."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

_LONGEST: Final = 60


def saved(path: Path) -> str:
    """One sentence that says under which name a file lies, and where."""
    return QCoreApplication.translate("files", "Saved as {name} in {folder}.").format(
        name=_short(path.name), folder=_short(_told(path.parent))
    )


def _told(folder: Path) -> str:
    """A folder as people know it: from the home folder on, where it is in there."""
    try:
        inside = folder.absolute().relative_to(Path.home())
    except (ValueError, RuntimeError):
        return str(folder.absolute())
    return str(inside) if inside.parts else QCoreApplication.translate("files", "your home folder")


def _short(text: str) -> str:
    """The beginning and the end of something long."""
    if len(text) <= _LONGEST:
        return text
    half = (_LONGEST - 1) // 2
    return f"{text[:half]}…{text[-half:]}"
