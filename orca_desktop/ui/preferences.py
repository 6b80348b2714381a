"""What the person chose about the window itself, as one value and the file that keeps it."""

from __future__ import annotations

import contextlib
import dataclasses
import enum
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.ui.theme.appearance import LARGEST_SCALE, MotionChoice, ThemeChoice


class KeepsPreferences(Protocol):
    """The window, which knows what the person chose about it."""

    @property
    def preferences(self) -> Preferences:
        """The preferences as they are now."""

    def take_preferences(self, chosen: Preferences) -> None:
        """Let other preferences take effect."""


class SendKey(enum.StrEnum):
    """Which key sends the message; the other one breaks the line."""

    ENTER = "enter"
    CTRL_ENTER = "ctrl+enter"


class ClosingChoice(enum.StrEnum):
    """What closing the window does while the icon is in the tray."""

    ASK = "ask"
    HIDE = "hide"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Preferences:
    """Look and habits; ``language`` and ``font`` empty mean the system's.

    ``geometry`` is Qt's own, in hex.

    ``splitter`` holds the widths of sidebar, conversation and answer style in pixels, ``keys`` the
    keys of the actions that the person gave other ones (``ui/key_bindings.py``). Whether the
    desktop tells of answers that took long is ``tells_of_answers``. Whether text is larger where
    the system wants it is ``follows_text_size``, how much that last was ``text_scale``.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    language: str = ""
    send_key: SendKey = SendKey.ENTER
    zoom: float = 1.0
    font: str = ""
    geometry: str = ""
    splitter: tuple[int, ...] = ()
    sidebar_open: bool = True
    pane_open: bool = True
    advanced_open: bool = False
    keys: tuple[tuple[str, tuple[str, ...]], ...] = ()
    tells_of_answers: bool = True
    follows_text_size: bool = True
    text_scale: float = 1.0
    motion: MotionChoice = MotionChoice.SYSTEM
    shows_tray: bool = False
    closing: ClosingChoice = ClosingChoice.ASK

    def to_json(self) -> str:
        """These preferences as JSON text."""
        return json.dumps(dataclasses.asdict(self), separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> Preferences:
        """Preferences from their text; a value that is missing or makes no sense is the default."""
        try:
            raw = json.loads(text)
        except (ValueError, RecursionError):
            return cls()
        if not isinstance(raw, dict):
            return cls()
        known = {
            field.name: raw[field.name] for field in dataclasses.fields(cls) if field.name in raw
        }
        return cls(
            **{
                name: value
                for name, given in known.items()
                if (value := _value(name, given)) is not None
            }
        )


def checked(text: str) -> Text | None:
    """What is wrong with the text of a preferences file, with its line; ``None`` if nothing is.

    A file that a person or a newer program has changed is refused whole rather than half read.
    """
    try:
        raw = json.loads(text)
    except json.JSONDecodeError as error:
        return Text(_CONTEXT, _NO_JSON, {"line": error.lineno})
    except (ValueError, RecursionError):
        return Text(_CONTEXT, _NO_JSON, {"line": 1})
    if not isinstance(raw, dict):
        return Text(_CONTEXT, _NO_JSON, {"line": 1})
    known = {field.name for field in dataclasses.fields(Preferences)}
    for name, given in raw.items():
        if name not in known or _value(name, given) is None:
            line = text.count("\n", 0, max(text.find(json.dumps(name)), 0)) + 1
            return Text(_CONTEXT, _ODD, {"line": line, "name": name})
    return None


def read(file: Path) -> tuple[Preferences, Text | None]:
    """What the person chose about the window, and what is wrong with the file, if anything.

    Of a file that is refused the last good one counts. It stays as it is until others are written:
    it may be one of a newer program, which will open this profile again.
    """
    try:
        text = file.read_text(encoding="utf-8")
        problem = checked(text)
    except (OSError, ValueError):
        return Preferences(), None
    if problem is None:
        return Preferences.from_json(text), None
    try:
        return Preferences.from_json(_last_good(file).read_text(encoding="utf-8")), problem
    except (OSError, ValueError):
        return Preferences(), problem


def write(file: Path, preferences: Preferences) -> None:
    """Keep the choices; written beside and moved over, so that no file is ever half.

    A file that is refused is kept under another name.
    """
    beside = file.with_suffix(".new")
    with contextlib.suppress(OSError, ValueError):
        if checked(file.read_text(encoding="utf-8")) is not None:
            file.replace(file.with_suffix(".refused.json"))
    try:
        for place in (file, _last_good(file)):
            beside.write_text(preferences.to_json(), encoding="utf-8")
            beside.replace(place)
    except OSError:
        import logging  # noqa: PLC0415 - not at the start

        logging.getLogger(__name__).warning("the preferences could not be saved", exc_info=True)


def _last_good(file: Path) -> Path:
    return file.with_suffix(".last.json")


_CHOICES: Final[Mapping[str, type[enum.StrEnum]]] = {
    "theme": ThemeChoice,
    "send_key": SendKey,
    "motion": MotionChoice,
    "closing": ClosingChoice,
}


def _value(name: str, given: Any) -> Any:  # noqa: PLR0911 - one for each sort of value
    """The value of one preference, or None if it makes no sense."""
    match name, given:
        case _, str() if (choice := _CHOICES.get(name)) is not None:
            return next((each for each in choice if each == given), None)
        case "text_scale", float() | int() if not isinstance(given, bool):
            return float(given) if 0 < given <= LARGEST_SCALE else None
        case (("language" | "geometry" | "font"), str()):
            return given
        case "zoom", float() | int() if not isinstance(given, bool):
            return float(given)
        case "splitter", list() if all(type(each) is int for each in given):
            return tuple(given)
        case (
            (
                "sidebar_open"
                | "pane_open"
                | "advanced_open"
                | "tells_of_answers"
                | "follows_text_size"
                | "shows_tray"
            ),
            bool(),
        ):
            return given
        case "keys", list() if all(map(_is_binding, given)):
            return tuple((action, tuple(keys)) for action, keys in given)
        case _:
            return None


def _is_binding(given: Any) -> bool:
    """Whether this is the name of an action with those of its keys."""
    match given:
        case [str(), list() as keys]:
            return all(isinstance(each, str) for each in keys)
        case _:
            return False


_CONTEXT: Final = "preferences"
_NO_JSON: Final = QT_TRANSLATE_NOOP(
    "preferences",
    "The preferences file is not readable in line {line}. The last good one is used instead.",
)
_ODD: Final = QT_TRANSLATE_NOOP(
    "preferences",
    'The preferences file has something odd in line {line} ("{name}"). '
    "The last good one is used instead.",
)
