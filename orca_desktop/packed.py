"""What a packed program does before anything else, and how it sees whether all of it is there.

A packed program is a folder with the interpreter, all libraries and a list of its files. From
source there is no such folder, and nothing here does anything.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, Final

LIST: Final = "files.txt"
"""What is in the folder, a file a line: SHA-256, size in bytes, name below the program's folder."""

_SEARCH_PATH: Final = "LD_LIBRARY_PATH"
_OF_THE_START: Final = "_PYI_"


def prepare() -> None:
    """Leave to other programs the environment that this one was started in; keep the code at hand.

    What is put into the environment at the start is for this process alone: a browser that was
    started with it would load libraries out of this folder.
    """
    if not getattr(sys, "frozen", False):
        return
    for name in [each for each in os.environ if each.startswith(_OF_THE_START)]:
        del os.environ[name]
    before = os.environ.pop(f"{_SEARCH_PATH}_ORIG", None)
    if before is not None:
        os.environ[_SEARCH_PATH] = before
    else:
        os.environ.pop(_SEARCH_PATH, None)
    _keep_code()


def _keep_code() -> None:
    """Go on with the modules of this version when another one is installed in its place.

    Modules are read from the program's file when they are first needed. By its name that would
    be the file of the other version; what is open stays.
    """
    archive: Any = getattr(sys.modules.get("pyimod02_importers"), "pyz_archive", None)
    if sys.platform != "linux" or not hasattr(archive, "_filename"):
        return
    kept = os.open(archive._filename, os.O_RDONLY | os.O_CLOEXEC)  # noqa: SLF001 - it has no other door
    archive._filename = f"/proc/self/fd/{kept}"  # noqa: SLF001 - as above


def damaged(folder: Path | None = None, *, thoroughly: bool = False) -> str | None:
    """The first file of a packed program that is missing or not as it was made; None if all are.

    Usually the sizes are looked at, which takes a few milliseconds; ``thoroughly`` reads them all.
    """
    inside = folder if folder is not None else getattr(sys, "_MEIPASS", None)
    if inside is None or sys.platform == "darwin":  # there the signature is looked at by the system
        return None
    root = Path(inside).parent
    try:
        for line in Path(inside, LIST).read_text(encoding="utf-8").splitlines():
            digest, size, name = line.split(" ", 2)
            if not _is_as_made(f"{root}/{name}", int(size), digest if thoroughly else ""):
                return name
    except (OSError, ValueError):
        return LIST
    return None


def _is_as_made(file: str, size: int, digest: str) -> bool:
    try:
        # Hundreds of them at each start: without pathlib, a third of the time.
        if os.stat(file).st_size != size:  # noqa: PTH116 - as said
            return False
        return not digest or _digest(Path(file)) == digest
    except OSError:
        return False


def _digest(file: Path) -> str:
    import hashlib  # noqa: PLC0415 - loads what a start has no need of

    return hashlib.sha256(file.read_bytes()).hexdigest()
