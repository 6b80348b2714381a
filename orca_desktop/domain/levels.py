"""Steps of a setting in words, each with the settings it makes for a model.

A step may change more than one parameter, because thinking takes its room from the answer's limit;
the same step means the same in the answer style and in a comparison.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from orca_desktop.domain import vocabulary
from orca_desktop.domain.capabilities import EFFORTS, UNKNOWN, Capabilities, Remedy
from orca_desktop.domain.parameters import Settings, Value
from orca_desktop.domain.vocabulary import Word
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted

Changes = Mapping[str, Value | None]
"""What becomes of some parameters; ``None`` unsets."""

ROOM: Final = 4096
"""Tokens for the answer itself where nothing is said."""

LEAST_ROOM: Final = 256
"""Tokens below which there is no room for an answer any more."""

PLAIN_NAMES: Final = {
    "temperature": QT_TRANSLATE_NOOP("levels", "How freely?"),
    "thinking": QT_TRANSLATE_NOOP("levels", "Think first?"),
    "max_tokens": QT_TRANSLATE_NOOP("levels", "How long?"),
}
"""What *Simple* asks about a parameter, where its own name is a technical word."""

_STEPS: Final = {
    "temperature": (vocabulary.OWN, *vocabulary.CREATIVITY),
    "thinking": (vocabulary.OWN, *vocabulary.THINKING),
    "max_tokens": (vocabulary.OWN, *vocabulary.LENGTH),
}
_WISH: Final = "Answer in about {count} words."
_WISHED: Final = re.compile(r"(?:^|\n\n)Answer in about (\d{1,6}) words\.\Z")


@dataclass(frozen=True, slots=True)
class Level:
    """One step: its word and the settings it makes; ``None`` unsets."""

    word: Word
    changes: Changes

    @property
    def name(self) -> str:
        """The name of its word."""
        return self.word.name

    def applied(self, settings: Settings) -> Settings:
        """The settings once the step is chosen."""
        for name, value in self.changes.items():
            settings = settings.with_value(name, value)
        return settings

    def holds(self, settings: Settings) -> bool:
        """Whether the settings are at this step; the room it gives need not be equal."""
        return all(
            settings.get(name) == value
            for name, value in self.changes.items()
            if name != "max_tokens"
        )


def names() -> tuple[str, ...]:
    """The parameters that have steps."""
    return tuple(_STEPS)


def every(name: str) -> tuple[Word, ...]:
    """All steps a parameter can have."""
    return _STEPS[name]


def levels(name: str, settings: Settings, capabilities: Capabilities) -> tuple[Level, ...]:
    """The steps of a parameter under these settings; none if it has no steps."""
    if name == "temperature":
        words = vocabulary.CREATIVITY
        return (
            Level(vocabulary.OWN, {name: None}),
            *(Level(each, {name: each.value}) for each in words),
        )
    if name == "thinking":
        return (_unthought(settings, capabilities), *thinking(settings, capabilities))
    if name == "max_tokens":
        wishes = ((vocabulary.OWN, None), *((each, each.number) for each in vocabulary.LENGTH))
        return tuple(Level(word, length(settings, count)) for word, count in wishes)
    return ()


def current(steps: Sequence[Level], settings: Settings) -> str | None:
    """The step that the settings are at, or ``None`` for values of their own."""
    return next((step.name for step in steps if step.holds(settings)), None)


def own(name: str, settings: Settings, steps: Sequence[Level]) -> Text | None:
    """What there is to say beside the steps: the number, or what is set if it is none of them."""
    if name == "max_tokens":
        count = wished_length(settings)
        return counted(_CONTEXT, _WISHES, count) if count is not None else None
    if current(steps, settings) is not None or name not in settings:
        return None
    value = settings[name]
    if name == "temperature":
        return Text(_CONTEXT, _BETWEEN, {"value": value if isinstance(value, float) else 0.0})
    if settings[name] == "budget":
        return Text(_CONTEXT, _BUDGET)
    if settings[name] == "adaptive":
        return Text(_CONTEXT, vocabulary.AS_NEEDED)
    return None


# -- length ------------------------------------------------------------------------------------


def length(settings: Settings, count: int | None) -> Changes:
    """The changes by which an answer of about so many words is wished for, or of any length."""
    rest = _WISHED.sub("", _system(settings))
    wish = _WISH.format(count=count) if count is not None else ""
    return {"system": "\n\n".join(part for part in (rest, wish) if part) or None}


def wished_length(settings: Settings) -> int | None:
    """The words that the instructions wish for, if they do."""
    found = _WISHED.search(_system(settings))
    return int(found[1]) if found else None


def _system(settings: Settings) -> str:
    system = settings.get("system")
    return system if isinstance(system, str) else ""


# -- thinking ----------------------------------------------------------------------------------


def thinking(settings: Settings, capabilities: Capabilities = UNKNOWN) -> tuple[Level, ...]:
    """The steps of thinking that the model has a way for.

    Whether the model takes them is asked of the rules; a step that can never be sent is among them
    where it is needed to say why.
    """
    modes = capabilities.thinking
    found = [Level(vocabulary.OFF, unbudgeted(settings, "off"))]
    if modes is None or "budget" in modes:
        for word in (vocabulary.SHORT, vocabulary.LONG):
            changes = budgeted(settings, word.number, capabilities)
            found += [Level(word, changes)] if changes is not None else []
        return tuple(found)
    how = unbudgeted(settings, "adaptive")
    efforts = by_effort(capabilities)
    least = {**how, "effort": efforts[vocabulary.SHORT]} if efforts else how
    found.append(Level(vocabulary.SHORT, least))
    if vocabulary.LONG in efforts:
        found.append(Level(vocabulary.LONG, {**how, "effort": efforts[vocabulary.LONG]}))
    return tuple(found)


def _unthought(settings: Settings, capabilities: Capabilities) -> Level:
    """Nothing is said about thinking; an effort that stood for some of it goes as well."""
    changes = unbudgeted(settings, None)
    if "thinking" in settings and by_effort(capabilities):
        changes = {**changes, "effort": None}
    return Level(vocabulary.OWN, changes)


def by_effort(capabilities: Capabilities) -> Mapping[Word, str]:
    """The effort that a step of thinking is for a model that takes no budget."""
    if capabilities.thinking is None or "budget" in capabilities.thinking:
        return {}
    efforts = [each for each in EFFORTS if each in (capabilities.effort or ())]
    if len(efforts) < 2:
        return dict(zip((vocabulary.SHORT,), efforts, strict=False))
    most = "high" if "high" in efforts[1:] else efforts[-1]
    return {vocabulary.SHORT: efforts[0], vocabulary.LONG: most}


def budgeted(
    settings: Settings, budget: int, capabilities: Capabilities = UNKNOWN
) -> Changes | None:
    """The changes by which a model may think so many tokens; the answer keeps its room.

    ``None`` if the model does not write that much and an answer beside it.
    """
    most = room(settings) + budget
    if capabilities.max_output is not None:
        most = min(most, capabilities.max_output)
    if most - budget < min(LEAST_ROOM, room(settings)):
        return None
    return {"thinking": "budget", "thinking_budget": budget, "max_tokens": most}


def room(settings: Settings) -> int:
    """How many tokens the answer itself may take, without the thinking."""
    most, budget = settings.get("max_tokens"), settings.get("thinking_budget")
    found = most if isinstance(most, int) else ROOM
    if settings.get("thinking") == "budget" and isinstance(budget, int):
        found -= budget
    return max(found, 1)


def unbudgeted(settings: Settings, mode: str | None) -> Changes:
    """The changes to another mode, in which the room for thinking that was there is no more.

    Without a mode nothing is said about thinking.
    """
    changes: dict[str, Value | None] = {"thinking": mode, "thinking_budget": None}
    if settings.get("max_tokens") != room(settings):
        changes["max_tokens"] = room(settings)
    return changes


def mended(settings: Settings, remedy: Remedy) -> Changes:
    """The changes that a remedy means for these settings, with what hangs on them."""
    if remedy.name == "thinking" and remedy.value in {"off", "adaptive"}:
        return unbudgeted(settings, str(remedy.value))
    return {remedy.name: remedy.value}


_CONTEXT: Final = vocabulary.CONTEXT
_BUDGET: Final = QT_TRANSLATE_NOOP("levels", "An amount of your own, set under Advanced")
_BETWEEN: Final = QT_TRANSLATE_NOOP("levels", "A value of your own: {value}")
_WISHES: Final = Counted(
    "About 1 word",
    QT_TRANSLATE_NOOP("levels", "About {n} words", None, 1),
)
