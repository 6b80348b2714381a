"""The folders of the program's own files: one profile holds everything it keeps.

Nothing is ever written elsewhere without the person choosing the place. A profile is private to
its person (mode 0700 on systems that know modes), because conversations are stored as plain text.
"""

from __future__ import annotations

import dataclasses
import errno
import json
import os
import stat
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text

_FOLDER_NAME: Final = "orca-desktop"
_DATABASE: Final = "chats.db"
MOVED: Final = "moved.json"
"""The file that says where a profile was moved to."""

_PRIVATE: Final = 0o700


@dataclass(frozen=True, slots=True)
class Profile:
    """The places of one profile; the folders exist and can be written to, the files may not exist.

    A profile that ``is_full`` has chats that can be read, and no room for more.
    ``doorbell`` is where a second start rings for the window of the first.
    ``exports`` is where a file dialog starts, not a place the program fills by itself. ``root`` is
    the folder that was asked for and leads to this one, if it was moved, and in those that are
    ``left`` lies what it was moved away from.
    """

    @property
    def asked(self) -> Path:
        """The folder by which the profile is found."""
        return self.root or self.folder

    folder: Path
    database: Path
    backups: Path
    logs: Path
    doorbell: Path
    exports: Path
    is_full: bool = False
    root: Path | None = None
    left: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class ProfileProblem:
    """A profile that cannot be used, and one sentence that says what to do."""

    folder: Path
    text: str
    detail: str = ""

    @property
    def sentence(self) -> Text:
        """What to tell the person; ``detail`` holds the system's own words for a log."""
        return Text("paths", self.text, {"folder": shown(self.folder)})


def open_profile(folder: Path | None = None) -> Profile | ProfileProblem:
    """The profile in a folder (``None``: the person's default one), made if it does not exist."""
    chosen = folder if folder is not None else default_folder()
    try:
        root = chosen.expanduser().absolute()
        place, left = _led_to(root)
        if place != root and not (place / _DATABASE).exists():
            return ProfileProblem(place, _MOVED_AWAY)
        if place.exists() and not place.is_dir():
            return ProfileProblem(place, _NOT_A_FOLDER)
        _make_private(place)
        profile = Profile(
            folder=place,
            database=place / _DATABASE,
            backups=place / "backups",
            logs=place / "logs",
            doorbell=place / "doorbell",
            exports=_documents() or _home() or place,
            root=None if place == root else root,
            left=left,
        )
        _make_private(profile.backups)
        _make_private(profile.logs)
        if not _has_room(profile):
            profile = dataclasses.replace(profile, is_full=True)
    except (OSError, ValueError, RuntimeError) as error:
        return ProfileProblem(chosen, _problem_of(error), str(error))
    return profile


def lead_to(profile: Profile, place: Path) -> None:
    """Let a profile be found in another folder from the next start on; whole or not at all."""
    left = [each for each in (*profile.left, profile.folder) if each != place]
    told = {"folder": os.fspath(place), "left": [os.fspath(each) for each in left]}
    handle, name = tempfile.mkstemp(prefix=".probe-", dir=profile.asked)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="surrogateescape") as file:
            json.dump(told, file)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(profile.asked / MOVED)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    if sys.platform != "win32":
        folder = os.open(profile.asked, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _led_to(root: Path) -> tuple[Path, tuple[Path, ...]]:
    """The folder that one leads to, itself mostly, and those that were left on the way.

    One that cannot be read raises ``ValueError``: who moved their chats must not meet others.
    """
    place, left, seen = root, tuple[Path, ...](), {root}
    while (file := place / MOVED).exists():
        told = json.loads(file.read_text(encoding="utf-8", errors="surrogateescape"))
        try:
            place = Path(told["folder"])
            left += tuple(map(Path, told["left"]))
        except (KeyError, TypeError) as error:
            raise ValueError("it does not say where to") from error
        if place in seen or not place.is_absolute():
            raise ValueError("it leads nowhere")
        seen.add(place)
    return place, tuple(dict.fromkeys(each for each in left if each != place))


def default_folder() -> Path:
    """Where this system keeps a program's data for the present person."""
    import platformdirs  # noqa: PLC0415 - costs 16 ms and is not needed with --profile

    return Path(platformdirs.user_data_dir(_FOLDER_NAME, appauthor=False, roaming=False))


def _make_private(folder: Path) -> None:
    """Make a folder for its owner only; one that exists keeps the mode its owner gave it."""
    if folder.is_dir():
        return
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=_PRIVATE, exist_ok=True)


def _has_room(profile: Profile) -> bool:
    """Whether more can be written; without room and without chats to read it raises OSError."""
    try:
        _prove_writable(profile.folder)
    except OSError as error:
        if error.errno in _FULL and profile.database.exists():
            return False
        raise
    return True


def _prove_writable(folder: Path) -> None:
    """Write one small file and remove it: permission bits do not tell about mounts and quotas."""
    handle, name = tempfile.mkstemp(prefix=".probe-", dir=folder)
    try:
        os.write(handle, b"probe")
    finally:
        os.close(handle)
        Path(name).unlink(missing_ok=True)


def _documents() -> Path | None:
    """The person's documents folder, if there is one."""
    import platformdirs  # noqa: PLC0415 - see default_folder

    return _existing(Path(platformdirs.user_documents_dir()))


def _home() -> Path | None:
    """The person's own folder, where files can be found again."""
    try:
        return _existing(Path.home())
    except RuntimeError:  # nobody knows who the person is
        return None


def _existing(folder: Path) -> Path | None:
    try:
        return folder if stat.S_ISDIR(folder.stat().st_mode) else None
    except (OSError, ValueError):
        return None


def _problem_of(error: Exception) -> str:
    match error:
        case PermissionError():
            return _FORBIDDEN
        case OSError(errno=number) if number in _FULL:
            return _NO_SPACE
        case OSError(errno=number) if number in _READ_ONLY:
            return _FORBIDDEN
        case _:
            return _UNUSABLE


def shown(folder: Path) -> str:
    """The folder's name for a sentence: what no text can hold is shown as a replacement sign."""
    return os.fsencode(folder).decode(errors="replace")


def _numbers(*names: str) -> frozenset[int]:
    """The error numbers of those names that this system has."""
    return frozenset(getattr(errno, name) for name in names if hasattr(errno, name))


_FULL: Final = _numbers("ENOSPC", "EDQUOT", "EFBIG")
_READ_ONLY: Final = _numbers("EROFS", "EACCES", "EPERM")
_NOT_A_FOLDER: Final = QT_TRANSLATE_NOOP(
    "paths", "{folder} is a file, not a folder. Choose a folder with --profile."
)
_FORBIDDEN: Final = QT_TRANSLATE_NOOP(
    "paths",
    "Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.",
)
_NO_SPACE: Final = QT_TRANSLATE_NOOP(
    "paths", "There is no space left for {folder}. Free some space, then start again."
)
_MOVED_AWAY: Final = QT_TRANSLATE_NOOP(
    "paths",
    "Your chats were moved to {folder}, and are not there now. Connect that disk, then start "
    "again, or choose another folder with --profile.",
)
_UNUSABLE: Final = QT_TRANSLATE_NOOP(
    "paths", "The folder {folder} cannot be used. Choose another one with --profile."
)
