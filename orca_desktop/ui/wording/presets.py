"""The names of presets, and settings as they hold them, in one line."""

from __future__ import annotations

from typing import Final

from orca_desktop.domain import vocabulary
from orca_desktop.domain.parameters import BY_NAME, ParameterKind, Settings, Value
from orca_desktop.domain.presets import Preset
from orca_desktop.domain.words import within_a_line
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.settings import number
from orca_desktop.ui.wording.translation import translate, translated

_LONGEST_VALUE: Final = 60


def preset_name(preset: Preset) -> str:
    """The name of a preset; those that were shipped are translated."""
    ready = vocabulary.titled(preset.name)
    return translate(ready) if ready is not None else translated("presets", preset.name)


def described(settings: Settings) -> str:
    """What is set, in the order of the table: ``Temperature 0.5 · Maximum tokens 4,096``."""
    parts = []
    for name, row in BY_NAME.items():
        if name in settings:
            label = translated("parameters", row.label)
            parts.append(f"{label} {_value(name, settings[name])}".strip())
    return " · ".join(parts)


def _value(name: str, value: Value) -> str:
    row = BY_NAME[name]
    match row.kind:
        case ParameterKind.CHOICE:
            label = next((each.label for each in row.choices if each.value == value), str(value))
            return within_a_line(translated("parameters", label), translate)
        case ParameterKind.SWITCH:
            return "" if value else "–"
        case ParameterKind.JSON:
            return "{…}"
        case ParameterKind.INTEGER if isinstance(value, int):
            return values.written(value)
        case _ if isinstance(value, float):
            return number(value)
        case ParameterKind.TEXTS if isinstance(value, tuple):
            text = values.listed(value)
        case _:
            text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 1]}…"
