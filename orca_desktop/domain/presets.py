"""Presets: named settings, and the file they travel in.

A preset says how to answer. What it does not name is reset if it is a matter of style (how freely,
how long, how thoughtful) and left alone otherwise (the model, instructions, tools).
The file is JSON: ``{"format": 1, "presets": [{"name": ..., "settings": {...}}]}``. A file that is
not exactly right is refused whole, with the line of the first fault.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.domain import server_tokens
from orca_desktop.domain.capabilities import Capabilities, withheld
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.parameters import (
    BY_NAME,
    DEFAULTS,
    ParameterKind,
    Settings,
    Value,
    check,
)
from orca_desktop.domain.vocabulary import BALANCED, BOLD, PRECISE
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, TextValue, counted

FORMAT: Final = 1
LONGEST_NAME: Final = 80
LARGEST_FILE: Final = 4_000_000
"""Characters that a file of presets may have."""

STYLE: Final = (
    *("temperature", "top_p", "top_k"),
    *("thinking", "thinking_budget", "thinking_display", "effort"),
    "max_tokens",
)
"""The parameters that every preset decides, by naming them or by leaving them unset."""


@dataclass(frozen=True, slots=True)
class Preset:
    """Settings under a name; ``help`` says what they are good for, in one sentence."""

    id: str
    name: str
    settings: Settings
    help: str = ""


STARTING: Final = (
    Preset(
        "precise",
        PRECISE.title,
        Settings(temperature=PRECISE.value),
        QT_TRANSLATE_NOOP("presets", "The likeliest words: for facts, code and summaries."),
    ),
    Preset(
        "balanced",
        BALANCED.title,
        Settings(temperature=BALANCED.value),
        QT_TRANSLATE_NOOP("presets", "Between precise and bold: for everyday questions."),
    ),
    Preset(
        "bold",
        BOLD.title,
        Settings(temperature=BOLD.value),
        QT_TRANSLATE_NOOP("presets", "More varied words: for ideas, names and stories."),
    ),
    Preset(
        "deep",
        QT_TRANSLATE_NOOP("presets", "Deep thinker"),
        Settings(thinking="adaptive", max_tokens=16_000),
        QT_TRANSLATE_NOOP("presets", "Thinks before it answers: for hard questions. Takes longer."),
    ),
)
"""The presets a new profile begins with; they can be changed and deleted as any other."""


def applied(preset: Preset, settings: Settings) -> Settings:
    """The settings once a preset is chosen."""
    for name in STYLE:
        settings = settings.with_value(name, DEFAULTS.get(name))
    for name, value in preset.settings.items():
        settings = settings.with_value(name, value)
    return settings


def follows(preset: Preset, settings: Settings) -> bool:
    """Whether settings are just what the preset makes of them."""
    return applied(preset, settings) == settings


def refusal(preset: Preset, settings: Settings, capabilities: Capabilities) -> Text | None:
    """Why a preset would come to nothing with this model, or ``None`` if it says anything to it.

    The limit of an answer alone, which only makes room for what is refused, is nothing.
    """
    meant = [name for name in preset.settings if name not in {"max_tokens", "model"}]
    if not meant or "model" in preset.settings:
        return None
    kept_back = withheld(applied(preset, settings), capabilities)
    reasons = {each.name: each.reason for each in kept_back}
    return reasons[meant[0]] if all(name in reasons for name in meant) else None


def named(name: str) -> str | Text:
    """A name in one line, or why it cannot be one."""
    name = " ".join(name.split())
    if not name:
        return Text(_CONTEXT, _NO_NAME)
    if len(name) > LONGEST_NAME:
        return counted(_CONTEXT, _LONG_NAME, LONGEST_NAME)
    return name


def plain(settings: Settings) -> dict[str, object]:
    """Settings as JSON values."""
    return {
        name: list(value) if isinstance(value, tuple) else value for name, value in settings.items()
    }


def dump(presets: Iterable[Preset]) -> str:
    """The presets as the text of a file; no token is in it, nor where one is kept."""
    entries = [
        {"name": preset.name, "help": preset.help, "settings": _without_tokens(preset.settings)}
        for preset in presets
    ]
    return json.dumps({"format": FORMAT, "presets": entries}, ensure_ascii=False, indent=2) + "\n"


def _without_tokens(settings: Settings) -> dict[str, object]:
    values = plain(settings)
    if isinstance(servers := values.get("mcp_servers"), str):
        values["mcp_servers"] = server_tokens.removed(servers)
    return values


def read(text: str) -> tuple[Preset, ...] | Text:
    """The presets of a file, each with a new id, or what is wrong with it and in which line."""
    if len(text) > LARGEST_FILE:
        return Text(_CONTEXT, _TOO_LARGE)
    try:
        raw = json.loads(
            text.removeprefix("\ufeff"), parse_constant=_no_constant, object_pairs_hook=_no_doubles
        )
    except json.JSONDecodeError as error:
        return Text(_CONTEXT, _NO_JSON, {"line": error.lineno, "column": error.colno})
    except _TwiceError as error:
        return _at(text, error.name, _TWICE, name=error.name)
    except (ValueError, RecursionError):
        return Text(_CONTEXT, _NO_JSON, {"line": 1, "column": 1})
    return _presets(text, raw)


def _presets(text: str, raw: Any) -> tuple[Preset, ...] | Text:
    version = raw.get("format") if isinstance(raw, dict) else None
    if isinstance(version, bool) or not isinstance(version, int):
        return Text(_CONTEXT, _NO_PRESETS)
    if version != FORMAT:
        return _at(text, "format", _FUTURE, version=version)
    if unknown := [name for name in raw if name not in {"format", "presets"}]:
        return _at(text, unknown[0], _UNKNOWN, name=unknown[0])
    entries = raw.get("presets")
    if not isinstance(entries, list) or not entries:
        return _at(text, "presets", _NO_LIST)
    spans = _spans(text)
    found = []
    for entry, (begin, end) in zip(entries, spans, strict=True):
        preset = _preset(text, entry, begin, end)
        if isinstance(preset, Text):
            return preset
        found.append(preset)
    return tuple(found)


def _preset(text: str, raw: Any, begin: int, end: int) -> Preset | Text:
    line = _line(text, begin)
    if not isinstance(raw, dict) or not isinstance(raw.get("settings"), dict):
        return Text(_CONTEXT, _IN_LINE, {"line": line, "why": Text(_CONTEXT, _NO_PRESET)})
    if unknown := [name for name in raw if name not in {"name", "help", "settings"}]:
        return _within(text, unknown[0], begin, end, Text(_CONTEXT, _UNKNOWN, {"name": unknown[0]}))
    name = named(raw["name"]) if isinstance(raw.get("name"), str) else Text(_CONTEXT, _NO_NAME)
    if isinstance(name, Text):
        return _within(text, "name", begin, end, name)
    help_ = raw.get("help", "")
    if not isinstance(help_, str):
        return _within(text, "help", begin, end, Text(_CONTEXT, _NO_PRESET))
    values: dict[str, Value] = {}
    settings_at = text.find('"settings"', begin, end)
    for parameter, given in raw["settings"].items():
        value = _value(parameter, given)
        if isinstance(value, Text):
            return _within(text, parameter, max(settings_at, begin), end, value)
        values[parameter] = value
    return Preset(new_id(), name, Settings(values), help_)


def _value(name: str, given: Any) -> Value | Text:
    row = BY_NAME.get(name)
    if row is None:
        return Text(_CONTEXT, _UNKNOWN, {"name": name})
    value = tuple(given) if isinstance(given, list) and row.kind is ParameterKind.TEXTS else given
    if problem := check(row, value):
        return problem.reason
    result: Value = value
    return result


def settings_of(raw: Mapping[str, Any]) -> Settings:
    """Settings from kept JSON values; what does not fit the table any more is left out."""
    values = {name: _value(name, given) for name, given in raw.items()}
    return Settings({name: value for name, value in values.items() if not isinstance(value, Text)})


def _at(text: str, place: str, words: str, /, **values: TextValue) -> Text:
    return _within(text, place, 0, len(text), Text(_CONTEXT, words, values))


def _within(text: str, name: str, begin: int, end: int, why: Text) -> Text:
    """What is wrong, with the line in which the name stands."""
    pattern = re.compile(re.escape(json.dumps(name, ensure_ascii=False)) + r"\s*:")
    found = pattern.search(text, begin, end)
    line = _line(text, found.start() if found else begin)
    return Text(_CONTEXT, _IN_LINE, {"line": line, "why": why})


def _spans(text: str) -> list[tuple[int, int]]:
    """Where each entry of the list of presets begins and ends."""
    decoder = json.JSONDecoder()
    position = _list_begins(text)
    found = []
    while text[position] != "]":
        _, end = decoder.raw_decode(text, position)
        found.append((position, end))
        position = _skip(text, end)
        if text[position] == ",":
            position = _skip(text, position + 1)
    return found


def _list_begins(text: str) -> int:
    """Where the first entry of ``presets`` begins: walks the outer object, value by value."""
    decoder = json.JSONDecoder()
    position = _skip(text, text.index("{") + 1)
    while True:
        name, position = decoder.raw_decode(text, position)
        position = _skip(text, _skip(text, position) + 1)
        if name == "presets":
            return _skip(text, position + 1)
        _, position = decoder.raw_decode(text, position)
        position = _skip(text, _skip(text, position) + 1)


def _skip(text: str, position: int) -> int:
    while text[position] in " \t\r\n":
        position += 1
    return position


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


class _TwiceError(ValueError):
    """A name stands twice in one object: which of the two values holds would be a guess."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    seen: dict[str, Any] = {}
    for name, value in pairs:
        if name in seen:
            raise _TwiceError(name)
        seen[name] = value
    return seen


def _no_constant(name: str) -> Any:
    raise ValueError(name)


_CONTEXT: Final = "presets"
_IN_LINE: Final = QT_TRANSLATE_NOOP("presets", "Line {line}: {why}")
_NO_NAME: Final = QT_TRANSLATE_NOOP("presets", "A preset needs a name.")
_LONG_NAME: Final = Counted(
    "", QT_TRANSLATE_NOOP("presets", "A name has at most {n} characters.", None, 1)
)
_TOO_LARGE: Final = QT_TRANSLATE_NOOP("presets", "This file is too large for presets.")
_NO_JSON: Final = QT_TRANSLATE_NOOP(
    "presets", "Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets."
)
_NO_PRESETS: Final = QT_TRANSLATE_NOOP("presets", "This file does not hold presets.")
_NO_LIST: Final = QT_TRANSLATE_NOOP("presets", "a list of presets is missing.")
_NO_PRESET: Final = QT_TRANSLATE_NOOP("presets", "this is no preset with a name and settings.")
_FUTURE: Final = QT_TRANSLATE_NOOP(
    "presets", "these presets were made by a newer Orca Desktop (format {version})."
)
_UNKNOWN: Final = QT_TRANSLATE_NOOP("presets", '"{name}" is not known here.')
_TWICE: Final = QT_TRANSLATE_NOOP("presets", '"{name}" stands twice in one place.')
