"""A second start rings, and the window of the first one comes to the front and takes its files.

The bell is a local socket in the profile's own folder, which only its person may use: no network,
and nothing is understood but one request in a line of JSON. See docs/decisions/0115 and 0218.
"""

from __future__ import annotations

import functools
import json
import os
import sys
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from orca_desktop.app import doors
from orca_desktop.domain.digests import sha256
from orca_desktop.domain.identity import new_suffix
from orca_desktop.ui.platform.front import ACTIVATION

PATIENCE_MS: Final = 2_000
"""How long somebody who rings waits for an answer."""

_ANSWER: Final = b"raised\n"
LONGEST: Final = 3 * 1024 * 1024
"""Bytes of a request; so many that it holds all files that a window takes, whatever their names."""
_LONGEST_ID: Final = 64
_REMEMBERED: Final = 64
"""Requests that are known again."""
_LONGEST_TOKEN: Final = 256
_LONGEST_PATH: Final = 4_096
_MOST: Final = 200
"""Files of a request; the window takes no more at once, and says so."""


@dataclass(frozen=True, slots=True)
class StartRequest:
    """What somebody who rings wants: the window in front, and these files in the message.

    With ``quick`` it is the small window for a quick question.

    ``token`` is what the desktop gave that start so that a window may come to the front. By its
    ``id`` it is known when it is told again, to a window that was too busy to answer in time.
    """

    token: str = ""
    files: tuple[Path, ...] = ()
    quick: bool = False
    id: str = field(default_factory=new_suffix, compare=False)

    @property
    def line(self) -> bytes:
        """The request as it is told, with so many of the files as one line holds."""
        files = [text for each in self.files[:_MOST] if len(text := str(each)) <= _LONGEST_PATH]
        told: dict[str, object] = {"token": _plain(self.token), "id": self.id, "files": files}
        if self.quick:
            told["quick"] = True
        while len(line := json.dumps(told)) >= LONGEST:
            files.pop()
        return line.encode() + b"\n"


@functools.cache
def request_of(files: tuple[Path, ...], *, quick: bool = False) -> StartRequest:
    """What this start wants: one and the same request, however often it is told."""
    return StartRequest(token(), files, quick)


def request_in(line: bytes) -> StartRequest | None:
    """The request in a line from outside; nothing for anything else. Paths are absolute."""
    try:
        told = json.loads(line)
    except (ValueError, RecursionError):
        return None
    match told:
        case {"token": str(token), "files": list(files)} if len(files) <= _MOST:
            paths = tuple(Path(each) for each in files if _is_path(each))
            if len(paths) != len(files):
                return None
            id_ = told.get("id")
            return StartRequest(
                _plain(token),
                paths,
                told.get("quick") is True,
                id_[:_LONGEST_ID] if isinstance(id_, str) else "",
            )
        case _:
            return None


def _is_path(value: object) -> bool:
    if not isinstance(value, str) or not 0 < len(value) <= _LONGEST_PATH or "\0" in value:
        return False
    return Path(value).is_absolute()


def token() -> str:
    """What a Wayland desktop gave this start, so that a window may come to the front for it."""
    return os.environ.get(ACTIVATION, "")


def ring(place: Path, request: StartRequest, patience_ms: int = PATIENCE_MS) -> bool:
    """Tell the window whose bell hangs there what is wanted; says whether it does that."""
    return doors.knock(place, _pipe(place), request.line, _ANSWER, patience_ms / 1_000)


class SingleInstance(QObject):
    """A bell that hangs at one place; ``rung`` carries the StartRequest of who rang."""

    rung = Signal(object)

    def __init__(self, place: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._heard: deque[str] = deque(maxlen=_REMEMBERED)
        self._door = doors.door(place, _pipe(place), LONGEST, self._listen, self)

    def hang(self) -> bool:
        """Listen from now on; only who holds the profile's lock may do so. Says whether it works.

        Where it does not, such as on a disk that knows no sockets, a second start is told in words.
        """
        return self._door.open()

    def take_down(self) -> None:
        """Listen no more."""
        self._door.close()

    def _listen(self, line: bytes) -> bytes:
        request = request_in(line)
        if request is None:
            return b""
        if not request.id or request.id not in self._heard:
            self._heard.append(request.id)
            self.rung.emit(request)
        return _ANSWER


def _pipe(place: Path) -> str:
    """The name of a pipe, which has no place among the files."""
    if sys.platform == "win32":
        return f"orca-desktop-{sha256(str(place).encode())[:32]}"
    return ""


def _plain(token: str) -> str:
    """The token without anything that no desktop gives."""
    kept = (each for each in token if each.isascii() and each.isprintable())
    return "".join(kept)[:_LONGEST_TOKEN]
