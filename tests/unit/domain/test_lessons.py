"""What a refusal teaches, in the many ways servers write one."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.errors import ErrorKind, Failure, FailureAction, advice
from orca_desktop.domain.lessons import refused
from orca_desktop.domain.parameters import BY_NAME, DEFAULTS, PARAMETERS, Settings

ALL = Settings(
    {
        **DEFAULTS,
        "temperature": 0.2,
        "top_p": 0.5,
        "top_k": 3,
        "thinking": "budget",
        "thinking_budget": 2048,
        "thinking_display": "omitted",
        "effort": "max",
        "web_search": True,
        "caching": True,
        "tools": "[]",
        "system": "x",
        "tool_choice": "auto",
        "tool_name": "n",
        "mcp_servers": "[]",
        "metadata": "{}",
        "user_id": "u",
        "stop_sequences": ("a",),
    }
)


@pytest.mark.parametrize(
    ("words", "param", "name"),
    [
        ("`temperature` is deprecated for this model.", None, "temperature"),
        ("***.temperature: not for this model", None, "temperature"),
        ("thinking.budget_tokens: Input should be lower", None, "thinking_budget"),
        ("***.budget_tokens: no (request id: 2026abc)", None, "thinking_budget"),
        ("anything", "thinking.type", "thinking"),
        ("anything", "temperature", "temperature"),
        ("anything", "***.effort", "effort"),
        ("thinking.type: enabled is not supported", None, "thinking"),
        (
            (
                "`temperature` and `top_p` cannot both be specified for this model. "
                "Please use only one."
            ),
            None,
            "top_p",
        ),
        ("When thinking is enabled, temperature must be 1", None, "temperature"),
        ("top_k 参数不被支持", None, "top_k"),
        ("模型不支持 temperature 参数", None, "temperature"),
        ("output_config.effort: not supported", None, "effort"),
        ("cache_control is not supported", None, "caching"),
        ("The web_search tool is not available", None, "web_search"),
        ("adaptive thinking is not supported on this model", None, "thinking"),
        ("tool_choice: Thinking may not be enabled when it forces tools.", None, "tool_choice"),
        ("mcp_servers: Extra inputs are not permitted", None, "mcp_servers"),
        ("tools: not supported by this model", None, "tools"),
        # About something else, or nothing that can be left out.
        ("messages.0.content: temperature", None, None),
        ("***.***.content.0: text is wrong", None, None),
        ("tools.0.input_schema: JSON schema is invalid", None, None),
        ("max_tokens: must be greater than thinking.budget_tokens", None, None),
        ("this prompt is too weird", None, None),
        ("The body is not valid", None, None),
        ("", None, None),
    ],
)
def test_the_parameter_a_refusal_is_about(words: str, param: str | None, name: str | None) -> None:
    failure = Failure(ErrorKind.BAD_REQUEST, words, status=400, param=param)
    assert refused(failure, ALL) == name


@pytest.mark.parametrize("name", ["temperature", "top_k", "effort", "caching"])
def test_only_what_was_sent_is_learnt(name: str) -> None:
    path = ".".join(BY_NAME[name].path)
    failure = Failure(ErrorKind.BAD_REQUEST, f"{path}: no")
    assert refused(failure, ALL) == name
    assert refused(failure, ALL.with_value(name, None)) is None


@pytest.mark.parametrize("kind", [kind for kind in ErrorKind if kind is not ErrorKind.BAD_REQUEST])
def test_only_a_refused_request_teaches(kind: ErrorKind) -> None:
    assert refused(Failure(kind, "`temperature` is deprecated", param="temperature"), ALL) is None


@given(st.text(max_size=80), st.none() | st.text(max_size=30))
def test_any_words_are_read_without_harm(words: str, param: str | None) -> None:
    found = refused(Failure(ErrorKind.BAD_REQUEST, words, param=param), ALL)
    assert found is None or not BY_NAME[found].required


@pytest.mark.parametrize(
    "row", [row for row in PARAMETERS if not row.required], ids=lambda r: r.name
)
def test_the_advice_offers_to_leave_it_out(row) -> None:
    told = advice(Failure(ErrorKind.BAD_REQUEST, "no", refused=row.name))
    assert told.action is FailureAction.TRY_WITHOUT
    assert str(told.button) == f"Try again without: {row.label}"
    assert row.label in str(told.todo)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("budget_tokens: too many", "thinking_budget"),
        ("user_id: not permitted", "user_id"),
        ("display: not permitted", None),
        ("name: not permitted", None),
        ("type: not permitted", None),
        ("thinking.display: not permitted", "thinking_display"),
        ("tool_choice.name: not permitted", "tool_name"),
        ("thinking: not permitted", "thinking"),
    ],
)
def test_a_field_that_stands_in_many_places_is_told_by_its_whole_path(
    words: str, name: str | None
) -> None:
    assert refused(Failure(ErrorKind.BAD_REQUEST, words, status=400), ALL) == name
