"""A tool is tried with values, and the call is the one that a model would make."""

from __future__ import annotations

import json

import pytest

from orca_desktop.domain.tool_schema import ToolForm, ToolValue, ValueKind
from orca_desktop.domain.tool_trial import example, trial

FORM = ToolForm(
    "order",
    values=(
        ToolValue("number", is_needed=True),
        ToolValue("count", ValueKind.WHOLE, is_needed=True),
        ToolValue("gift", ValueKind.SWITCH),
    ),
)


def test_the_call_has_what_is_given_and_says_what_is_missing() -> None:
    found = trial(FORM, {"gift": False, "number": "A1", "unknown": 1})
    assert found.missing == ("count",)
    assert list(found.given.items()) == [("number", "A1"), ("gift", False)]
    assert json.loads(found.text) == {
        "type": "tool_use",
        "id": "toolu_example",
        "name": "order",
        "input": {"number": "A1", "gift": False},
    }


@pytest.mark.parametrize("kind", ValueKind)
def test_there_is_an_example_for_each_kind(kind: ValueKind) -> None:
    value = ToolValue("v", kind, choices=("a", "b"))
    found = example(value)
    assert (
        type(found)
        is {
            ValueKind.TEXT: str,
            ValueKind.WHOLE: int,
            ValueKind.NUMBER: float,
            ValueKind.SWITCH: bool,
            ValueKind.CHOICE: str,
            ValueKind.TEXTS: list,
        }[kind]
    )
    assert trial(ToolForm("t", values=(value,)), {"v": found}).missing == ()


@pytest.mark.parametrize(
    ("kind", "schema", "found"),
    [
        (ValueKind.TEXT, {"examples": [5, "Lisbon"], "default": "x"}, "Lisbon"),
        (ValueKind.TEXT, {"default": ""}, "example"),
        (ValueKind.WHOLE, {"minimum": 7}, 7),
        (ValueKind.WHOLE, {"examples": [True], "maximum": 1.5}, 3),
        (ValueKind.NUMBER, {"default": 0.5}, 0.5),
        (ValueKind.SWITCH, {"default": False}, False),
        (ValueKind.CHOICE, {"default": "b"}, "b"),
        (ValueKind.CHOICE, {"default": "c"}, "a"),
        (ValueKind.TEXTS, {"examples": [["x"]]}, ["x"]),
    ],
)
def test_an_example_is_taken_from_the_schema(kind, schema, found) -> None:
    value = ToolValue("v", kind, choices=("a", "b"), schema=json.dumps(schema))
    assert example(value) == found


def test_a_choice_from_nothing_has_no_example() -> None:
    assert example(ToolValue("v", ValueKind.CHOICE)) is None
