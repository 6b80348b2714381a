"""What the pane must say about settings: which controls are of no use now, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Final

from orca_desktop.domain.parameters import (
    DEFAULTS,
    PARAMETERS,
    Kind,
    Parameter,
    Settings,
    Value,
    check_all,
    withheld,
)
from orca_desktop.domain.words import Sentence

_FIRST_BUDGET: Final = 2048
_MOST_TRIED: Final = 64


def refused(settings: Settings) -> Mapping[str, Sentence]:
    """The parameters that cannot be set beside the others, each with its reason.

    A parameter counts as refused when at most one of its values would be sent.
    """
    found: dict[str, Sentence] = {}
    for row in PARAMETERS:
        if row.required:
            continue
        tried = tuple(_samples(row))
        reasons = [reason for value in tried if (reason := _reason(settings, row.name, value))]
        if reasons and len(tried) - len(reasons) <= 1:
            found[row.name] = reasons[0]
    return found


def idle(settings: Settings) -> frozenset[str]:
    """The parameters that only mean something once another one is set, and it is not.

    Such a parameter is refused even when nothing at all is set.
    """
    now = refused(settings)
    return frozenset(name for name in _dependent() if name in now and name not in settings)


@cache
def _dependent() -> frozenset[str]:
    return frozenset(refused(DEFAULTS))


def not_sent(settings: Settings) -> Mapping[str, Sentence]:
    """The values that are set but will not be sent, each with its reason."""
    return {each.name: each.reason for each in withheld(settings)}


def wrong(settings: Settings) -> Mapping[str, Sentence]:
    """The values that forbid sending, each with what is wrong."""
    return {each.name: each.reason for each in check_all(settings)}


def completed(settings: Settings) -> Settings:
    """Settings with a first thinking budget, when thinking has one and none was given yet."""
    limit = settings.get("max_tokens")
    if settings.get("thinking") != "budget" or "thinking_budget" in settings:
        return settings
    if isinstance(limit, int) and limit > _FIRST_BUDGET:
        return settings.having("thinking_budget", _FIRST_BUDGET)
    return settings


def _reason(settings: Settings, name: str, value: Value) -> Sentence | None:
    return not_sent(settings.having(name, value)).get(name)


def _samples(row: Parameter) -> Iterable[Value]:
    """Values that stand for all a parameter can hold."""
    match row.kind:
        case Kind.CHOICE:
            return (choice.value for choice in row.choices)
        case Kind.NUMBER | Kind.INTEGER:
            return _steps(row)
        case Kind.SWITCH:
            return (False, True)
        case Kind.TEXTS:
            return (("x",), ("y",))
        case Kind.TEXT | Kind.MODEL:
            return ("x", "y")


def _steps(row: Parameter) -> Iterable[Value]:
    low, step = row.minimum or 0.0, row.step or 1.0
    high = low + 3 * step if row.maximum is None else row.maximum
    count = min(round((high - low) / step), _MOST_TRIED)
    values = [low + (high - low) * i / max(count, 1) for i in range(count + 1)]
    return [round(value) for value in values] if row.kind is Kind.INTEGER else values
