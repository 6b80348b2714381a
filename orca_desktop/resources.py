"""The files that ship with the program: themes, styles, icons, models, translations.

They lie in ``resources/`` beside the package in a source tree and in ``orca_desktop/_resources``
in an installed wheel or a packed program. The manual lies in ``docs/guide/`` in a source tree.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def folder(package: Path = _PACKAGE) -> Path:
    """The folder that holds the shipped files, wherever the program runs from."""
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def path(*parts: str) -> Path:
    """The path of one shipped file or folder; raises FileNotFoundError when it is not there."""
    found = folder().joinpath(*parts)
    if not found.exists():
        raise FileNotFoundError(f"the program is incomplete: {found} is missing")
    return found


def guide(package: Path = _PACKAGE) -> Path:
    """The folder of the manual, with a folder for each language that it is written in."""
    installed = package / "_resources" / "guide"
    return installed if installed.is_dir() else package.parent / "docs" / "guide"


def text(*parts: str) -> str:
    """The content of one shipped text file, read as UTF-8."""
    return path(*parts).read_text(encoding="utf-8")


def names(*parts: str) -> tuple[str, ...]:
    """The sorted names of the files in one shipped folder."""
    return tuple(sorted(entry.name for entry in path(*parts).iterdir() if entry.is_file()))
