"""The program's own tools: which call is theirs, and how often they may answer by themselves."""

from __future__ import annotations

import datetime

import pytest

from orca_desktop.domain import history, own_tools
from orca_desktop.domain.blocks import TextBlock, ToolResultBlock
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.parameters import BY_NAME, DEFAULTS, ParameterKind, Settings, Value

WHEN = datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC)
RESULT = ToolResultBlock("tool_result", "one", "4")


def sent(**settings: Value) -> Settings:
    return Settings(DEFAULTS, **settings)


def turn(*prompt: TextBlock | ToolResultBlock) -> Turn:
    return Turn("t", None, WHEN, prompt)


@pytest.mark.parametrize("name", own_tools.TOOLS)
def test_each_has_a_switch_that_is_off_and_sends_it(name: str) -> None:
    row = BY_NAME[name]
    assert row.kind is ParameterKind.SWITCH
    assert name not in DEFAULTS
    assert row.on == (own_tools.TOOLS[name].definition,)
    schema = own_tools.TOOLS[name].definition["input_schema"]
    argument = own_tools.TOOLS[name].argument
    assert schema["required"] == ([argument] if argument else [])


def test_a_call_is_ours_only_if_it_was_sent_along() -> None:
    assert own_tools.of_call(sent(calculator=True), "calculator") is not None
    assert own_tools.of_call(sent(), "calculator") is None
    assert own_tools.of_call(sent(calculator=False), "calculator") is None
    assert own_tools.of_call(sent(calculator=True), "current_time") is None
    assert own_tools.of_call(sent(calculator=True), "get_weather") is None


def test_a_tool_of_the_person_of_the_same_name_is_not_ours() -> None:
    theirs = '[{"name": "calculator", "input_schema": {"type": "object"}}]'
    assert own_tools.of_call(sent(calculator=True, tools=theirs), "calculator") is None
    assert own_tools.of_call(sent(calculator=True, tools="[]"), "calculator") is not None
    assert own_tools.of_call(sent(calculator=True, tools="no JSON"), "calculator") is not None


def test_rounds_are_the_questions_at_the_end_that_brought_only_results() -> None:
    asked, round_ = turn(TextBlock("How much?")), turn(RESULT)
    assert history.rounds(()) == 0
    assert history.rounds((asked,)) == 0
    assert history.rounds((round_, asked, round_, round_)) == 2
    assert history.rounds((asked, round_, turn(RESULT, TextBlock("And?")))) == 0
    assert history.rounds((round_, turn())) == 0
