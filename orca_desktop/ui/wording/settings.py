"""Settings in words, the same in heads of answers, chips of columns and tooltips."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from orca_desktop.domain import levels, vocabulary
from orca_desktop.domain.parameters import BY_NAME, DEFAULTS, Settings, Value
from orca_desktop.domain.vocabulary import Word
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, counted, within_a_line
from orca_desktop.render.sanitize import named
from orca_desktop.ui.wording import values
from orca_desktop.ui.wording.json import json_words
from orca_desktop.ui.wording.translation import translate, translated

_LONGEST: Final = 48
_OWN_PLACE: Final = frozenset({"model", "system", "stream", "thinking_display"})
_THINKING: Final = {
    "budget": QT_TRANSLATE_NOOP("comparison", "thinking with a budget"),
    "off": vocabulary.OFF.title,
    "adaptive": vocabulary.AS_NEEDED,
}
_TOKENS: Final = Counted("1 token", QT_TRANSLATE_NOOP("comparison", "{n} tokens", None, 1))
_UP_TO: Final = {
    "thinking_budget": Counted(
        "thinking, up to 1 token",
        QT_TRANSLATE_NOOP("comparison", "thinking, up to {n} tokens", None, 1),
    ),
    "max_tokens": Counted(
        "up to 1 token", QT_TRANSLATE_NOOP("comparison", "up to {n} tokens", None, 1)
    ),
}


def number(value: float) -> str:
    """A number as one writes it, with no more decimals than it needs but one: 0.2, 0.25, 1.0."""
    if isinstance(value, int):
        return values.written(value)
    decimals = next((count for count in (1, 2) if round(value, count) == value), 3)
    return values.fixed(value, decimals)


def short(text: str, most: int = _LONGEST) -> str:
    """A text on one line, with hidden characters named and a long end left out."""
    line = named(" ".join(text.split()))
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def model_words(model: str) -> str:
    """A model without its maker."""
    return short(model.rpartition("/")[2]) or QCoreApplication.translate("comparison", "no model")


def name_words(name: str) -> str:
    """What a parameter is called within a line."""
    row = BY_NAME.get(name)
    return _small(QCoreApplication.translate("parameters", row.label)) if row is not None else name


def tokens(count: int) -> str:
    """So many tokens."""
    return translate(counted("comparison", _TOKENS, count))


def value_words(name: str, value: Value | None) -> str:
    """A parameter and its value in words, such as ``temperature 0.2``."""
    if name == "thinking":
        return _mode_words(value)
    if name == "model":
        return model_words(str(value or ""))
    if name in _UP_TO and isinstance(value, int):
        return translate(counted("comparison", _UP_TO[name], value))
    if value is None:
        return QCoreApplication.translate("comparison", "{name} automatic").format(
            name=name_words(name)
        )
    return json_words(name, value) or f"{name_words(name)} {_chosen(name, value) or _plain(value)}"


def _mode_words(value: Value | None) -> str:
    words = _THINKING.get(str(value))
    if words is None:
        return QCoreApplication.translate("comparison", "thinking as the model likes")
    return _small(translated("comparison" if value == "budget" else "levels", words))


def differences(settings: Settings) -> str:
    """The settings that are not the default, in words: ``bold 1.0 · a little thinking``."""
    found = []
    for name, value in settings.items():
        if name not in BY_NAME or name in _OWN_PLACE or DEFAULTS.get(name) == value:
            continue
        if name == "temperature" and isinstance(value, int | float):
            word = _at(vocabulary.CREATIVITY, value)
            found.append(f"{word} {number(float(value))}" if word else value_words(name, value))
        elif name == "thinking":
            budget = settings.get("thinking_budget")
            is_budget = value == "budget" and isinstance(budget, int)
            word = _at(vocabulary.THINKING, budget) if isinstance(budget, int) else ""
            budgeted = word or value_words("thinking_budget", budget)
            found.append(budgeted if is_budget else value_words(name, value))
        elif name == "max_tokens":
            room = levels.room(settings)
            if room != DEFAULTS.get(name):
                found.append(value_words(name, room))
        elif name != "thinking_budget":
            found.append(value_words(name, value))
    return " · ".join(found)


def _at(words: tuple[Word, ...], value: float) -> str:
    """The word for a value, within a line, or an empty text."""
    word = next((each for each in words if each.value == value), None)
    return _small(translated(vocabulary.CONTEXT, word.title)) if word is not None else ""


def _small(words: str) -> str:
    return within_a_line(words, translate)


def _chosen(name: str, value: Value) -> str:
    """What a value among few is called within a line; empty for any other."""
    choices = BY_NAME[name].choices if name in BY_NAME else ()
    label = next((each.label for each in choices if each.value == value), "")
    return _small(translated("parameters", label)) if label else ""


def _plain(value: Value) -> str:
    match value:
        case bool():
            on, off = QT_TRANSLATE_NOOP("comparison", "on"), QT_TRANSLATE_NOOP("comparison", "off")
            return translated("comparison", on if value else off)
        case int() | float():
            return number(value)
        case tuple():
            return short(values.listed(value))
        case str():
            return short(value)
