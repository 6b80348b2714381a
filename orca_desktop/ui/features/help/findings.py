"""What was looked at to see whether everything is well, in words."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from orca_desktop import __version__
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.ui.widgets.key_field import key_words
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.translation import translate, translated

if TYPE_CHECKING:
    import datetime
    from collections.abc import Iterator

    from orca_desktop.session.health import HealthState

LITTLE_ROOM: Final = 1_000_000_000
"""Bytes; with fewer free ones a disk may soon be too full for a backup or a picture."""

_CONTEXT: Final = "health"
_GATEWAY: Final = QT_TRANSLATE_NOOP("health", "Gateway")
_KEY: Final = QT_TRANSLATE_NOOP("health", "Key")
_NOT_ASKED: Final = QT_TRANSLATE_NOOP(
    "health", "The keyring was not asked yet: practice needs no key."
)
_PROXY: Final = QT_TRANSLATE_NOOP("health", "Proxy")
_NO_PROXY: Final = QT_TRANSLATE_NOOP("health", "None: the gateway is reached directly.")
_BAD_PROXY: Final = QT_TRANSLATE_NOOP(
    "health",
    "{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the "
    "system.",
)
_DATA: Final = QT_TRANSLATE_NOOP("health", "Chats")
_FOLDER: Final = QT_TRANSLATE_NOOP("health", "Folder")
_ROOM: Final = QT_TRANSLATE_NOOP("health", "Free space there")
_LITTLE: Final = QT_TRANSLATE_NOOP(
    "health", "Only {size}. Make room, so that backups and new chats find some."
)
_UNKNOWN: Final = QT_TRANSLATE_NOOP("health", "The disk does not tell.")
_BACKUP: Final = QT_TRANSLATE_NOOP("health", "Newest backup")
_NO_BACKUP: Final = QT_TRANSLATE_NOOP("health", "None yet. The first one is made soon, by itself.")
_FAULT: Final = QT_TRANSLATE_NOOP("health", "Newest fault")
_NO_FAULT: Final = QT_TRANSLATE_NOOP("health", "None is known.")
_VERSIONS: Final = QT_TRANSLATE_NOOP("health", "Versions")
_SYSTEM: Final = QT_TRANSLATE_NOOP("health", "System")
_WINDOW: Final = QT_TRANSLATE_NOOP("health", "Window")


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, what was found, and whether that is well."""

    name: str
    words: str
    is_well: bool = True


def findings(
    state: HealthState, key: KeyShown | None, fault: datetime.datetime | None = None
) -> tuple[Finding, ...]:
    """All that was found; ``key`` is nothing where no keyring was asked. No secret is in it.

    ``fault`` is when the program last ended by one, if that is known.
    """
    ended = values.moment(fault) if fault is not None else _name(_NO_FAULT)
    return (*_program(state, key), Finding(_name(_FAULT), ended), *_machine(state.sqlite))


def _program(state: HealthState, key: KeyShown | None) -> Iterator[Finding]:
    yield Finding(_name(_GATEWAY), state.address)
    if key is None:
        yield Finding(_name(_KEY), _name(_NOT_ASKED))
    else:
        is_well = key.state is not KeyState.REFUSED and key.problem is None
        yield Finding(_name(_KEY), key_words(key), is_well)
    if not state.can_use_proxy:
        bad = translate(Text(_CONTEXT, _BAD_PROXY, {"proxy": state.proxy}))
        yield Finding(_name(_PROXY), bad, is_well=False)
    else:
        yield Finding(_name(_PROXY), state.proxy or _name(_NO_PROXY))
    data = state.data
    size = values.size(data.chats + data.contents)
    yield Finding(_name(_DATA), f"{size} · {translate(data.health)}", data.is_well)
    yield Finding(_name(_FOLDER), without_name(data.folder))
    if state.free is None:
        yield Finding(_name(_ROOM), _name(_UNKNOWN), is_well=False)
    elif state.free < LITTLE_ROOM:
        little = translate(Text(_CONTEXT, _LITTLE, {"size": values.size(state.free)}))
        yield Finding(_name(_ROOM), little, is_well=False)
    else:
        yield Finding(_name(_ROOM), values.size(state.free))
    newest = max((each.made for each in data.backups), default=None)
    yield Finding(
        _name(_BACKUP), values.moment(newest) if newest is not None else _name(_NO_BACKUP)
    )


def _versions() -> tuple[str, ...]:
    return (
        f"Orca Desktop {__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
    )


def _system() -> str:
    known = (platform.platform(), os.environ.get("XDG_CURRENT_DESKTOP", ""))
    return " · ".join(filter(None, known))


def about() -> tuple[Finding, ...]:
    """What one is asked for first by somebody who helps."""
    return (
        Finding(_name(_VERSIONS), " · ".join(_versions())),
        Finding(_name(_SYSTEM), _system()),
    )


def _machine(sqlite: str) -> Iterator[Finding]:
    yield Finding(_name(_VERSIONS), " · ".join((*_versions(), f"SQLite {sqlite}")))
    yield Finding(_name(_SYSTEM), _system())
    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    shown = (
        QGuiApplication.platformName(),
        f"{size.width()} × {size.height()}",
        values.percent(screen.devicePixelRatio()),
        values.locale_name(),
    )
    yield Finding(_name(_WINDOW), " · ".join(shown))


def without_name(place: Path) -> str:
    """A path without the name of the person in whose folder it lies."""
    try:
        return str(Path("~") / place.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(place)


def _name(text: str) -> str:
    return translated(_CONTEXT, text)
