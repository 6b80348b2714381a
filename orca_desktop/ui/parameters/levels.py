"""Words in place of numbers: a few steps of a setting, each with what it changes.

They are what *Simple* shows. A step may change more than one parameter, because thinking takes its
room from the answer's limit; every parameter it changes is one the person sees.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from orca_desktop.domain.capabilities import EFFORTS, Capabilities
from orca_desktop.domain.parameters import Settings, Value
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Sentence

SHORT_BUDGET: Final = 2048
LONG_BUDGET: Final = 8192
"""Thinking budgets in tokens; the answer keeps its own room beside them."""

PLAIN_NAMES: Final = {
    "temperature": QT_TRANSLATE_NOOP("levels", "Creativity"),
    "max_tokens": QT_TRANSLATE_NOOP("levels", "Length"),
}
"""What *Simple* calls a parameter whose own name is a technical word."""

_LENGTHS: Final = (
    ("short", QT_TRANSLATE_NOOP("levels", "Short"), 1024),
    ("medium", QT_TRANSLATE_NOOP("levels", "Medium"), 4096),
    ("long", QT_TRANSLATE_NOOP("levels", "Long"), 16384),
)
_OFF: Final = QT_TRANSLATE_NOOP("levels", "Off")
_SHORT: Final = QT_TRANSLATE_NOOP("levels", "Short")
_LONG: Final = QT_TRANSLATE_NOOP("levels", "Long")
_AS_NEEDED: Final = QT_TRANSLATE_NOOP("levels", "As needed")
_NEAR: Final = 3 / 4
_WORDS_PER_TOKEN: Final = 0.7


@dataclass(frozen=True, slots=True)
class Level:
    """One step: its word and the settings it makes; ``None`` unsets."""

    name: str
    label: str
    changes: Mapping[str, Value | None]

    def applied(self, settings: Settings) -> Settings:
        """The settings once the step is chosen."""
        for name, value in self.changes.items():
            settings = settings.having(name, value)
        return settings

    def holds(self, settings: Settings) -> bool:
        """Whether the settings are at this step; what the step gives room to need not be equal."""
        return all(
            settings.get(name) == value
            for name, value in self.changes.items()
            if name != "max_tokens" or len(self.changes) == 1
        )


def names() -> tuple[str, ...]:
    """The parameters that have steps."""
    return ("thinking", "max_tokens")


def levels(name: str, settings: Settings, capabilities: Capabilities) -> tuple[Level, ...]:
    """The steps of a parameter under these settings; none if it has no steps."""
    if name == "thinking":
        return _thinking(settings, capabilities)
    if name == "max_tokens":
        return tuple(Level(each, label, {name: value}) for each, label, value in _LENGTHS)
    return ()


def every(name: str) -> tuple[tuple[str, str], ...]:
    """All steps a parameter can have, as pairs of name and word."""
    if name == "thinking":
        return (("off", _OFF), ("short", _SHORT), ("long", _LONG))
    return tuple((each, label) for each, label, _ in _LENGTHS)


def current(steps: Sequence[Level], settings: Settings) -> str | None:
    """The step that the settings are at, or ``None`` for values of their own."""
    return next((step.name for step in steps if step.holds(settings)), None)


def own(name: str, settings: Settings, steps: Sequence[Level]) -> Sentence | None:
    """What is set if it is none of the steps, in words; ``None`` if there is nothing to say."""
    if current(steps, settings) is not None or name not in settings:
        return None
    if name == "max_tokens":
        return None
    if settings[name] == "budget":
        values = {"tokens": f"{settings.get('thinking_budget', 0):,}"}
        return Sentence(_CONTEXT, _BUDGET, values)
    return Sentence(_CONTEXT, _AS_NEEDED)


def pages(settings: Settings) -> Sentence | None:
    """How long the longest answer is, in words rather than tokens."""
    most, budget = settings.get("max_tokens"), settings.get("thinking_budget")
    if not isinstance(most, int) or most <= 0:
        return None
    room = most
    if settings.get("thinking") == "budget" and isinstance(budget, int):
        room = most - budget
    count = _round(max(room, 0) * _WORDS_PER_TOKEN)
    return Sentence(_CONTEXT, _UP_TO, {"count": f"{count:,}"}) if count else None


def _round(count: float) -> int:
    """Two digits are enough for an estimate."""
    places = 2 - len(str(int(count)))
    return int(round(count, min(places, 0)))


def _thinking(settings: Settings, capabilities: Capabilities) -> tuple[Level, ...]:
    modes = capabilities.thinking
    found = [Level("off", _OFF, {"thinking": "off", "thinking_budget": None})]
    if modes is None or "budget" in modes:
        for name, label, budget in (
            ("short", _SHORT, SHORT_BUDGET),
            ("long", _LONG, LONG_BUDGET),
        ):
            found.append(Level(name, label, _with_budget(settings, budget)))
    else:
        efforts = [each for each in EFFORTS if each in (capabilities.effort or ())]
        how: dict[str, Value | None] = {"thinking": "adaptive", "thinking_budget": None}
        least = efforts[0] if efforts else None
        most = "high" if "high" in efforts else (efforts[-1] if efforts else None)
        found.append(Level("short", _SHORT, {**how, "effort": least} if efforts else how))
        if len(efforts) > 1:
            found.append(Level("long", _LONG, {**how, "effort": most}))
    return tuple(found)


def _with_budget(settings: Settings, budget: int) -> Mapping[str, Value | None]:
    """A budget, and room for the answer beside it where the limit would leave too little."""
    changes: dict[str, Value | None] = {"thinking": "budget", "thinking_budget": budget}
    most, before = settings.get("max_tokens"), settings.get("thinking_budget")
    limit = most if isinstance(most, int) else 4096
    if budget > limit * _NEAR:
        room = limit
        if settings.get("thinking") == "budget" and isinstance(before, int) and before < limit:
            room = limit - before
        changes["max_tokens"] = room + budget
    return changes


_CONTEXT: Final = "levels"
_BUDGET: Final = QT_TRANSLATE_NOOP("levels", "An own budget of {tokens} tokens.")
_UP_TO: Final = QT_TRANSLATE_NOOP("levels", "Up to about {count} words.")
