"""The parameter table and the rules between its rows."""

from __future__ import annotations

import math

import pytest

from orca_desktop.domain.capabilities import withheld
from orca_desktop.domain.json_fields import MCP_SERVERS, METADATA, TOOLS
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
    check_all,
)

GOOD: dict[ParameterKind, Value] = {
    ParameterKind.MODEL: "anthropic/claude-sonnet-4.6",
    ParameterKind.TEXT: "Be kind.",
    ParameterKind.TEXTS: ("END", "\n\nHuman:"),
    ParameterKind.SWITCH: False,
}
OF_A_PATTERN: dict[str, Value] = {
    "search_sites": ("example.com",),
    "search_not_sites": ("example.org/news",),
    "search_country": "DE",
}
JSON = {"tools": TOOLS, "mcp_servers": MCP_SERVERS, "metadata": METADATA}


def good(row: Parameter) -> Value:
    if row.pattern:
        return OF_A_PATTERN[row.name]
    if row.kind is ParameterKind.JSON:
        return JSON[row.name].template
    if row.kind is ParameterKind.CHOICE:
        return row.choices[-1].value
    if row.kind in {ParameterKind.INTEGER, ParameterKind.NUMBER}:
        low = row.minimum or 0
        return int(low) if row.kind is ParameterKind.INTEGER else low
    return GOOD[row.kind]


@pytest.mark.parametrize("row", PARAMETERS, ids=lambda row: row.name)
def test_every_row_accepts_its_own_values_and_refuses_others(row: Parameter) -> None:
    assert row.label
    assert row.help.endswith(".")
    assert check(row, good(row)) is None
    wrong: Value = 3.5 if row.kind != ParameterKind.NUMBER else "x"
    problem = check(row, wrong)
    assert problem is not None
    assert problem.name == row.name
    assert str(problem.reason)
    if row.required:
        assert row.default is not None
        assert check(row, row.default) is None


@pytest.mark.parametrize(
    ("name", "value", "fits"),
    [
        ("temperature", 0, True),
        ("temperature", 0.0, True),
        ("temperature", 1, True),
        ("temperature", 1.01, False),
        ("temperature", -0.1, False),
        ("temperature", math.nan, False),
        ("temperature", math.inf, False),
        ("temperature", True, False),
        ("max_tokens", 0, False),
        ("max_tokens", 128000, True),
        ("top_k", 0, False),
        ("thinking_budget", 1023, False),
        ("thinking_budget", 1024, True),
        ("thinking", "sometimes", False),
        ("search_sites", ("https://example.com",), False),
        ("search_sites", ("example",), False),
        ("search_sites", ("example.com", "two words.com"), False),
        ("search_not_sites", ("www.example.com/path",), True),
        ("search_country", "Germany", False),
        ("search_country", "D3", False),
        ("search_most", 0, False),
        ("search_most", 50, True),
        ("stop_sequences", ("a", " "), False),
        ("model", "  ", False),
    ],
)
def test_the_edges_of_ranges(name: str, value: Value, fits: bool) -> None:
    assert (check(BY_NAME[name], value) is None) is fits


def test_zero_is_a_value_and_unset_is_not() -> None:
    settings = DEFAULTS.with_value("temperature", 0)
    assert settings["temperature"] == 0
    assert "temperature" not in settings.with_value("temperature", None)
    assert settings == DEFAULTS.with_value("temperature", 0)
    assert hash(settings) == hash(DEFAULTS.with_value("temperature", 0))


def test_the_defaults_are_complete() -> None:
    assert check_all(DEFAULTS) == ()
    assert {problem.name for problem in check_all(Settings())} == {"model", "max_tokens", "stream"}


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"thinking": "budget", "thinking_budget": 2048}, None),
        ({"thinking": "budget"}, "thinking_budget"),
        ({"thinking": "budget", "thinking_budget": 4096}, "thinking_budget"),
        ({"thinking": "adaptive"}, None),
    ],
)
def test_the_budget_stays_below_the_answers_limit(
    changes: dict[str, Value], problem: str | None
) -> None:
    problems = check_all(Settings({**DEFAULTS, **changes}))
    assert [each.name for each in problems] == ([problem] if problem else [])


@pytest.mark.parametrize(
    ("changes", "names"),
    [
        ({"thinking": "off", "temperature": 0.2, "top_k": 5}, set()),
        ({"thinking": "adaptive", "temperature": 0.2}, {"temperature"}),
        ({"thinking": "adaptive", "temperature": 1}, set()),
        ({"thinking": "adaptive", "top_k": 5, "top_p": 0.5}, {"top_k", "top_p"}),
        ({"thinking": "adaptive", "top_p": 0.95}, set()),
        ({"thinking_budget": 2048}, {"thinking_budget"}),
        ({"thinking_display": "omitted"}, {"thinking_display"}),
    ],
)
def test_what_contradicts_thinking_is_withheld_with_a_reason(
    changes: dict[str, Value], names: set[str]
) -> None:
    kept_back = withheld(Settings({**DEFAULTS, **changes}))
    assert {each.name for each in kept_back} == names
    assert all(str(each.reason) for each in kept_back)


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        (
            {"thinking": "budget", "thinking_budget": 2048},
            {"thinking": {"type": "enabled", "budget_tokens": 2048}},
        ),
        ({"thinking": "off"}, {"thinking": {"type": "disabled"}}),
        ({"effort": "max"}, {"output_config": {"effort": "max"}}),
        ({"web_search": False, "caching": False}, {}),
        ({"caching": True}, {"cache_control": {"type": "ephemeral"}}),
        (
            {"web_search": True, "tools": '[{"name": "n", "input_schema": {}}]'},
            {
                "tools": [
                    {"type": "web_search_20250305", "name": "web_search"},
                    {"name": "n", "input_schema": {}},
                ]
            },
        ),
        (
            {"mcp_servers": '[{"type": "url", "url": "https://a.b", "name": "n"}]'},
            {
                "mcp_servers": [{"type": "url", "url": "https://a.b", "name": "n"}],
                "tools": [{"type": "mcp_toolset", "mcp_server_name": "n"}],
            },
        ),
        (
            {
                "mcp_servers": '[{"name": "n"}, {"name": "m"}]',
                "tools": '[{"type": "mcp_toolset", "mcp_server_name": "n", "own": 1}]',
            },
            {
                "mcp_servers": [{"name": "n"}, {"name": "m"}],
                "tools": [
                    {"type": "mcp_toolset", "mcp_server_name": "n", "own": 1},
                    {"type": "mcp_toolset", "mcp_server_name": "m"},
                ],
            },
        ),
        (
            {"metadata": '{"team": "x"}', "user_id": "u"},
            {"metadata": {"team": "x", "user_id": "u"}},
        ),
        ({"tool_choice": "tool", "tool_name": "n"}, {"tool_choice": {"type": "tool", "name": "n"}}),
        ({"temperature": 0, "stop_sequences": ("a",)}, {"temperature": 0, "stop_sequences": ["a"]}),
        ({"stream": False}, {"stream": False}),
    ],
)
def test_settings_become_the_fields_of_the_request(
    values: dict[str, Value], fields: dict[str, object]
) -> None:
    assert body(Settings(values)) == fields


def test_web_search_is_sent_with_how_it_is_to_search() -> None:
    settings = Settings(
        DEFAULTS,
        web_search=True,
        search_most=3,
        search_not_sites=("example.com",),
        search_city="Lisbon",
        search_country="pt",
    )
    assert body(settings)["tools"] == [
        {
            "type": "web_search_20250305",
            "name": "web_search",
            "max_uses": 3,
            "blocked_domains": ["example.com"],
            "user_location": {"type": "approximate", "city": "Lisbon", "country": "pt"},
        }
    ]
    # The table itself is as it was: what one request says is not in the next.
    assert body(Settings(DEFAULTS, web_search=True))["tools"] == list(BY_NAME["web_search"].on)


def test_without_web_search_nothing_is_sent_of_how_it_is_to_search() -> None:
    assert "tools" not in body(Settings(DEFAULTS, search_most=3, search_city="Lisbon"))


def test_tools_of_the_program_stand_beside_those_of_the_person() -> None:
    own = '[{"name": "calculator", "input_schema": {"type": "object"}}, {"type": "x", "name": "y"}]'
    settings = Settings(DEFAULTS, calculator=True, current_time=True, web_search=True, tools=own)
    tools = body(settings)["tools"]
    assert [tool["name"] for tool in tools] == ["web_search", "current_time", "calculator", "y"]
    assert "description" not in tools[2], "the person's own comes before ours"


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("temperature", 1.5, "Give a number between 0 and 1."),
        ("max_tokens", 0, "Give a number of at least 1."),
        ("thinking_budget", 5, "Give a number of at least 1,024."),
        ("temperature", "warm", "This value does not fit here."),
        ("model", " ", "Choose a model first."),
        ("stop_sequences", ("a", " \n"), "A stop sequence cannot be blank."),
    ],
)
def test_what_is_wrong_is_said(name: str, value: Value, says: str) -> None:
    problem = check(BY_NAME[name], value)
    assert problem is not None
    assert (problem.name, str(problem.reason)) == (name, says)


def test_what_is_wrong_with_a_budget_is_said() -> None:
    settings = Settings({**DEFAULTS, "thinking": "budget"})
    assert [str(each.reason) for each in check_all(settings)] == [
        "Say how many tokens the model may think."
    ]
    same = settings.with_value("thinking_budget", 2000).with_value("max_tokens", 2000)
    assert [str(each.reason) for each in check_all(same)] == [
        "The thinking budget must be smaller than the answer's limit of 2,000 tokens."
    ]
    assert check_all(same.with_value("thinking_budget", 1999)) == ()


@pytest.mark.parametrize("row", PARAMETERS, ids=lambda row: row.name)
def test_a_range_has_even_steps_from_end_to_end(row: Parameter) -> None:
    if row.minimum is None or row.maximum is None or row.step is None:
        return
    count = (row.maximum - row.minimum) / row.step
    assert count >= 10, "fine enough for a slider"
    assert count == pytest.approx(round(count))
