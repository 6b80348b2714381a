"""What the pane must say about settings: which values are of no use, and what would help."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from orca_desktop.domain.capabilities import (
    UNKNOWN,
    Capabilities,
    Remedy,
    refusal,
    warnings,
    withheld,
)
from orca_desktop.domain.parameters import (
    DEFAULTS,
    PARAMETERS,
    Parameter,
    ParameterKind,
    Settings,
    Value,
    check_all,
)
from orca_desktop.domain.words import Text

_FIRST_BUDGET: Final = 2048
_MOST_TRIED: Final = 32


@dataclass(frozen=True, slots=True)
class ParameterAdvice:
    """What there is to say about one parameter beside its value.

    ``refused``: nothing that could be set would be sent. ``withheld``: the value that is set is
    not sent. ``problem``: with this value nothing can be sent. ``warning``: the server may refuse
    it. ``choices`` are the single ones that would not be sent. ``is_idle``: the parameter means
    something only once another one is set, and that one is not.
    """

    refused: Text | None = None
    withheld: Text | None = None
    problem: Text | None = None
    warning: Text | None = None
    remedy: Remedy | None = None
    choices: Mapping[str, Text] = field(default_factory=dict)
    is_idle: bool = False


def advise(
    settings: Settings, capabilities: Capabilities = UNKNOWN
) -> Mapping[str, ParameterAdvice]:
    """The advice on every parameter, by its name."""
    kept_back = {each.name: each.reason for each in withheld(settings, capabilities)}
    problems = {each.name: each.reason for each in check_all(settings)}
    doubts = warnings(settings, capabilities)
    found: dict[str, ParameterAdvice] = {}
    for row in PARAMETERS:
        refusals = _refusals(row, settings, capabilities)
        is_refused = not row.required and _is_hopeless(row, refusals)
        reason = next(iter(refusals.values())) if is_refused else None
        found[row.name] = ParameterAdvice(
            refused=reason,
            withheld=kept_back.get(row.name),
            problem=problems.get(row.name),
            warning=doubts.get(row.name),
            remedy=_remedy(row, settings, capabilities, refusals),
            choices={str(value): why for value, why in refusals.items()}
            if row.kind is ParameterKind.CHOICE
            else {},
            is_idle=is_refused and row.name in _dependent() and row.name not in settings,
        )
    return found


def completed(settings: Settings) -> Settings:
    """Settings with a first thinking budget, when thinking has one and none was given yet."""
    limit = settings.get("max_tokens")
    if settings.get("thinking") != "budget" or "thinking_budget" in settings:
        return settings
    if isinstance(limit, int) and limit > _FIRST_BUDGET:
        return settings.with_value("thinking_budget", _FIRST_BUDGET)
    return settings


@cache
def _dependent() -> frozenset[str]:
    """The parameters that are refused even when nothing at all is set."""
    return frozenset(
        row.name
        for row in PARAMETERS
        if not row.required and _is_hopeless(row, _refusals(row, DEFAULTS, UNKNOWN))
    )


def _refusals(
    row: Parameter, settings: Settings, capabilities: Capabilities
) -> Mapping[Value, Text]:
    """Those of a parameter's values that would not be sent, each with its reason."""
    found: dict[Value, Text] = {}
    for value in _samples(row):
        if rule := refusal(settings.with_value(row.name, value), capabilities, row.name):
            found[value] = Text("capabilities", rule.reason)
        elif row.name in capabilities.taught:
            found[value] = withheld(Settings({row.name: value}), capabilities)[0].reason
    return found


def _is_hopeless(row: Parameter, refusals: Mapping[Value, Text]) -> bool:
    """Whether so few values are left that there is nothing to choose."""
    left = len(tuple(_samples(row))) - len(refusals)
    return bool(refusals) and left <= (0 if row.kind is ParameterKind.CHOICE else 1)


def _remedy(
    row: Parameter,
    settings: Settings,
    capabilities: Capabilities,
    refusals: Mapping[Value, Text],
) -> Remedy | None:
    """The change that would let the value be sent, or any value if none is set."""
    if row.name in settings:
        rule = refusal(settings, capabilities, row.name)
    else:
        first = next(iter(refusals), None)
        hopeless = first is not None and _is_hopeless(row, refusals)
        rule = (
            refusal(settings.with_value(row.name, first), capabilities, row.name)
            if hopeless
            else None
        )
    return rule.remedy if rule is not None else None


def _samples(row: Parameter) -> Iterable[Value]:
    """Values that stand for all a parameter can hold."""
    match row.kind:
        case ParameterKind.CHOICE:
            return (choice.value for choice in row.choices)
        case ParameterKind.NUMBER | ParameterKind.INTEGER:
            return _steps(row)
        case ParameterKind.SWITCH:
            return (False, True)
        case ParameterKind.TEXTS:
            return (("x",), ("y",))
        case ParameterKind.JSON:
            return (row.shape.template if row.shape else "{}",)
        case ParameterKind.TEXT | ParameterKind.MODEL:
            return ("x", "y")


def _steps(row: Parameter) -> Iterable[Value]:
    low, step = row.minimum or 0.0, row.step or 1.0
    high = low + 3 * step if row.maximum is None else row.maximum
    count = min(round((high - low) / step), _MOST_TRIED)
    values = [low + (high - low) * i / max(count, 1) for i in range(count + 1)]
    return [round(value) for value in values] if row.kind is ParameterKind.INTEGER else values
