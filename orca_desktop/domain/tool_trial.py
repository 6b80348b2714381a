"""Trying a tool out: the call that a model would make of it, from values that a person fills in."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.domain.tool_schema import ToolForm, ToolValue, ValueKind

CALL_ID: Final = "toolu_example"
"""Stands for the id that a model would give its call."""


@dataclass(frozen=True, slots=True)
class ToolTrial:
    """The call as it would come, and the names of the values that are needed and not given."""

    call: Mapping[str, Any]
    missing: tuple[str, ...]

    @property
    def given(self) -> Mapping[str, Any]:
        """The values by their names."""
        values: Mapping[str, Any] = self.call["input"]
        return values

    @property
    def text(self) -> str:
        """The call as JSON."""
        return json.dumps(self.call, ensure_ascii=False, indent=2)


def trial(form: ToolForm, given: Mapping[str, Any]) -> ToolTrial:
    """The call of a tool with these values, in the order in which the tool has them."""
    values = {each.name: given[each.name] for each in form.values if each.name in given}
    missing = tuple(each.name for each in form.values if each.is_needed and each.name not in given)
    call = {"type": "tool_use", "id": CALL_ID, "name": form.name, "input": values}
    return ToolTrial(call, missing)


def example(value: ToolValue) -> Any:
    """A value that fits: the one that its schema names as an example or default, or a made-up one.

    ``None`` if there is none, which is so for a choice from nothing.
    """
    for found in _named(json.loads(value.schema)):
        if _fits(found, value):
            return found
    return _made_up(value)


def _named(schema: Mapping[str, Any]) -> Iterator[Any]:
    """What a schema names itself: its examples, its default, its bounds."""
    examples = schema.get("examples")
    if isinstance(examples, list):
        yield from examples
    for name in ("example", "default", "minimum", "maximum"):
        if name in schema:
            yield schema[name]


def _made_up(value: ToolValue) -> Any:
    match value.kind:
        case ValueKind.TEXT:
            return "example"
        case ValueKind.WHOLE:
            return 3
        case ValueKind.NUMBER:
            return 2.5
        case ValueKind.SWITCH:
            return True
        case ValueKind.CHOICE:
            return next(iter(value.choices), None)
        case ValueKind.TEXTS:
            return ["first", "second"]


def _fits(found: Any, value: ToolValue) -> bool:
    is_number = isinstance(found, int | float) and not isinstance(found, bool)
    match value.kind:
        case ValueKind.TEXT:
            return isinstance(found, str) and bool(found)
        case ValueKind.WHOLE:
            return is_number and float(found).is_integer()
        case ValueKind.NUMBER:
            return is_number
        case ValueKind.SWITCH:
            return isinstance(found, bool)
        case ValueKind.CHOICE:
            return found in value.choices
        case ValueKind.TEXTS:
            return isinstance(found, list) and all(isinstance(each, str) for each in found)
