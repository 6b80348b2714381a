"""Every row of the parameter table: its request, its JSON, its preset, its export, its copy."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain import presets
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.parameters import (
    BY_NAME,
    DEFAULTS,
    PARAMETERS,
    Parameter,
    ParameterKind,
    Settings,
    Value,
    body,
    check,
)
from orca_desktop.domain.presets import Preset
from orca_desktop.domain.reply import Reply, Status
from orca_desktop.formats import markdown_reader, markdown_writer
from orca_desktop.formats.read_conversation import ReadConversation
from orca_desktop.store import rows

JSON_TEXTS = {
    "tools": '[{"name": "look_up", "input_schema": {"type": "object"}}]',
    "mcp_servers": '[{"type": "url", "url": "https://mcp.example", "name": "n"}]',
    "metadata": '{"user_id": "u-1"}',
}
# A value of one row may need another beside it to be sent at all.
BESIDE: dict[str, dict[str, Value]] = {
    "thinking_budget": {"thinking": "budget"},
    "thinking_display": {"thinking": "adaptive"},
    "tool_name": {"tool_choice": "tool"},
    **{row.name: {row.within: True} for row in PARAMETERS if row.within},
}
OF_A_PATTERN: dict[str, list[Value]] = {
    "search_sites": [("example.com",), ("de.wikipedia.org", "example.org/blog/*")],
    "search_not_sites": [("example.com", "bücher.example")],
    "search_country": ["DE", "us"],
}


GOOD: dict[ParameterKind, list[Value]] = {
    ParameterKind.MODEL: ["anthropic/claude-sonnet-4.6", "somebody/unknown"],
    ParameterKind.TEXT: ["Be kind.", 'Line one\nline "two" – ünïcödé 🐋'],
    ParameterKind.TEXTS: [("END",), ("a", "\n\nHuman:", "…")],
    ParameterKind.SWITCH: [True, False],
}


def values_of(row: Parameter) -> list[Value]:
    if row.pattern:
        return OF_A_PATTERN[row.name]
    match row.kind:
        case ParameterKind.CHOICE:
            return [choice.value for choice in row.choices]
        case ParameterKind.JSON:
            assert row.shape is not None
            return [row.shape.template, JSON_TEXTS[row.name]]
        case ParameterKind.INTEGER:
            low = int(row.minimum or 0)
            return [low, low + int(row.step or 1)]
        case ParameterKind.NUMBER:
            return [row.minimum or 0.0, 0.3, row.maximum or 1.0]
        case _:
            return GOOD[row.kind]


CASES = [(row, value) for row in PARAMETERS for value in values_of(row)]
IDS = [f"{row.name}-{number}" for number, (row, _) in enumerate(CASES)]


def settings_with(row: Parameter, value: Value) -> Settings:
    return Settings({**DEFAULTS, **BESIDE.get(row.name, {}), row.name: value})


@pytest.mark.parametrize(("row", "value"), CASES, ids=IDS)
def test_validation_takes_it(row: Parameter, value: Value) -> None:
    assert check(row, value) is None


@pytest.mark.parametrize(("row", "value"), CASES, ids=IDS)
def test_it_stands_at_its_place_in_the_request(row: Parameter, value: Value) -> None:
    if not row.path:
        return  # it is said with each document, see test_wire
    sent: Any = body(settings_with(row, value))
    json.dumps(sent, allow_nan=False)
    if row.kind is ParameterKind.SWITCH and row.on is not True and value is False:
        assert row.path[0] not in sent
        return
    for step in row.path:
        if isinstance(sent, list):
            (sent,) = (tool for tool in sent if tool["name"] == step)
        else:
            sent = sent[step]
    match row.kind:
        case ParameterKind.CHOICE:
            assert sent == next(each.sent for each in row.choices if each.value == value)
        case ParameterKind.JSON:
            assert sent == json.loads(str(value))
        case ParameterKind.SWITCH if row.on is not True:
            assert sent == (list(row.on) if isinstance(row.on, tuple) else row.on)
        case ParameterKind.TEXTS:
            assert tuple(sent) == value
        case _:
            assert sent == value


@pytest.mark.parametrize(("row", "value"), CASES, ids=IDS)
def test_unset_it_is_not_sent(row: Parameter, value: Value) -> None:
    if not row.path:
        return
    with_it = body(settings_with(row, value))
    without = body(settings_with(row, value).with_value(row.name, None))
    if row.kind is ParameterKind.SWITCH and value is False and row.on is not True:
        assert without == with_it
    else:
        assert without != with_it


@pytest.mark.parametrize(("row", "value"), CASES, ids=IDS)
def test_the_database_gives_it_back(row: Parameter, value: Value) -> None:
    settings = settings_with(row, value)
    assert rows.load_settings(rows.dump_settings(settings)) == settings
    assert presets.settings_of(json.loads(json.dumps(presets.plain(settings)))) == settings


@pytest.mark.parametrize(("row", "value"), CASES, ids=IDS)
def test_a_preset_carries_it_in_a_file(row: Parameter, value: Value) -> None:
    preset = Preset("p", "Mine", Settings({row.name: value}), "Why.")
    read = presets.read(presets.dump([preset]))
    assert isinstance(read, tuple), str(read)
    assert [(each.name, each.help) for each in read] == [("Mine", "Why.")]
    assert read[0].id != "p", "an imported preset is a new one"
    assert body(read[0].settings) == body(preset.settings)
    applied = presets.applied(read[0], DEFAULTS)
    assert applied[row.name] == read[0].settings[row.name]
    assert presets.follows(read[0], applied)


@pytest.mark.parametrize(("row", "value"), CASES, ids=IDS)
def test_an_export_tells_it(row: Parameter, value: Value) -> None:
    settings = settings_with(row, value)
    moment = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)
    reply = Reply("r", moment, settings, status=Status.FINISHED, parts=(TextBlock("An answer."),))
    turn = Turn("t", None, moment, (TextBlock("A question?"),), (reply,), "r")
    conversation = Conversation(Summary("c", "Title", moment, moment), settings, (turn,))
    text = markdown_writer.build(conversation)
    read = markdown_reader.read(text)
    assert isinstance(read, ReadConversation)
    assert read.conversation == conversation
    told, _, _ = text.partition("<!-- orca-desktop:2")
    if row.name not in {"model", "system", "stream", "thinking_display"}:
        assert _told_in_words(row) in told.lower()


def _told_in_words(row: Parameter) -> str:
    """What a line of settings says of a parameter, beside its value."""
    words = {"thinking": "thinking", "thinking_budget": "thinking", "max_tokens": "token"}
    names = {"tools": "own tool", "mcp_servers": "mcp server"}
    return {**words, **names}.get(row.name, row.label.lower())


FAULTS: list[Value] = [1.5, -1, "", "nonsense", True, ("",), float("nan"), "[", "{}x"]


@given(st.sampled_from(PARAMETERS), st.sampled_from(FAULTS))
def test_a_file_with_a_value_that_does_not_fit_is_refused_with_its_line(
    row: Parameter, value: Value
) -> None:
    if check(row, value) is None:
        return
    good = Preset("a", "Good", Settings(temperature=0.5))
    text = presets.dump([good, Preset("b", "Bad", Settings({row.name: value}))])
    if row.name == "mcp_servers":
        text = text.replace('"mcp_servers": "[]"', '"mcp_servers": 7')
    read = presets.read(text)
    assert not isinstance(read, tuple), (row.name, value)
    line = next(
        n for n, each in enumerate(text.splitlines(), 1) if f'"{row.name}":' in each and n > 9
    )
    told = str(read)
    assert told.startswith(f"Line {line}:") or "not JSON" in told, (told, text)


def test_every_row_has_what_the_window_needs() -> None:
    assert [row.name for row in PARAMETERS] == list(BY_NAME)
    for row in PARAMETERS:
        assert row.label and row.help.endswith(".")
        assert row.path or row.name == "citations", "said with documents, not in the body"
        assert (row.kind is ParameterKind.CHOICE) == bool(row.choices)
        assert (row.kind is ParameterKind.JSON) == (row.shape is not None)
        if row.kind in {ParameterKind.INTEGER, ParameterKind.NUMBER}:
            assert row.step
