"""What models accept, and that nothing is sent that they refuse."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest

from orca_desktop import resources
from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.capabilities import (
    EFFORTS,
    RULES,
    UNKNOWN,
    Capabilities,
    CapabilityTable,
    refusal,
    warnings,
    withheld,
)
from orca_desktop.domain.parameters import BY_NAME, DEFAULTS, Settings, Value, body
from orca_desktop.domain.request import MessageRequest, build

TABLE = CapabilityTable(json.loads(resources.text("models.json")))
MODELS = (
    *("anthropic/claude-opus-4.5", "anthropic/claude-sonnet-4.6", "anthropic/claude-opus-4.8"),
    *("anthropic/claude-sonnet-5", "anthropic/claude-opus-5", "anthropic/claude-opus-5.5"),
    *("anthropic/claude-haiku-5.5", "anthropic/claude-fable-5.1", "kimi/kimi-k2.6"),
    *("orcarouter/auto", "somebody/something"),
)
CHOICES: dict[str, tuple[Value | None, ...]] = {
    "temperature": (None, 0.2, 1),
    "top_p": (None, 0.5),
    "top_k": (None, 5),
    "thinking": (None, "off", "budget", "adaptive"),
    "effort": (None, "xhigh"),
    "tool_choice": (None, "any"),
}
TOOL = '[{"name": "n", "input_schema": {}}]'


def contract_accepts(  # noqa: C901
    model: str, sent: dict[str, Any]
) -> str:
    """The gateway contract's own table (section 2), written down apart from the program's."""
    name = model.rpartition("/")[2].removeprefix("claude-")
    new = name in {"opus-4.8", "sonnet-5", "opus-5", "opus-5.5", "haiku-5.5", "fable-5.1"}
    kind = sent.get("thinking", {}).get("type")
    thinks = kind in {"enabled", "adaptive"} or (kind is None and new and name != "opus-4.8")
    old = name in {"opus-4.5", "sonnet-4.6"}
    temperature, top_p, top_k = (sent.get(each) for each in ("temperature", "top_p", "top_k"))
    if new and (temperature not in {None, 1} or top_p not in {None, 1} or top_k is not None):
        return "sampling"
    if old and temperature is not None and top_p is not None:
        return "temperature and top_p"
    if thinks and (temperature not in {None, 1} or top_k is not None):
        return "sampling while thinking"
    if thinks and top_p is not None and not 0.95 <= top_p <= 1:
        return "top_p while thinking"
    if kind == "adaptive" and name == "opus-4.5":
        return "adaptive"
    if kind == "enabled" and new:
        return "budget"
    if kind == "disabled" and name in {"opus-5.5", "fable-5.1"}:
        return "disabled"
    effort = sent.get("output_config", {}).get("effort")
    if kind == "disabled" and name in {"opus-5", "haiku-5.5"} and effort in {"xhigh", "max"}:
        return "disabled with much effort"
    if kind == "enabled" and not 1024 <= sent["thinking"]["budget_tokens"] < sent["max_tokens"]:
        return "budget"
    forced = sent.get("tool_choice", {}).get("type") in {"any", "tool"}
    if forced and (thinks or name in {"opus-5.5", "fable-5.1"}):
        return "forced tool"
    if name == "kimi-k2.6" and (temperature not in {None, 1} or top_p not in {None, 0.95}):
        return "kimi"
    if model.startswith("orcarouter/") and (temperature not in {None, 1} or top_k is not None):
        return "alias"
    return ""


@pytest.mark.parametrize("model", MODELS)
def test_every_request_that_is_built_is_one_the_contract_accepts(model: str) -> None:
    tried = 0
    for values in itertools.product(*CHOICES.values()):
        given = {
            name: value for name, value in zip(CHOICES, values, strict=True) if value is not None
        }
        if given.get("thinking") == "budget":
            given["thinking_budget"] = 2048
        settings = Settings({**DEFAULTS, **given, "model": model, "tools": TOOL})
        request = build([], (TextBlock("Q"),), settings, TABLE.of(model))
        assert isinstance(request, MessageRequest)
        sent = body(request.settings)
        assert contract_accepts(model, sent) == "", (given, sent)
        assert {*request.settings, *(each.name for each in request.withheld)} == set(settings)
        tried += 1
    assert tried == 192


def test_what_an_accepting_model_takes_is_not_withheld() -> None:
    settings = Settings({**DEFAULTS, "temperature": 0, "top_k": 3, "thinking": "off"})
    assert withheld(settings, TABLE.of("anthropic/claude-sonnet-4.6")) == ()
    assert withheld(settings, UNKNOWN) == ()


def test_an_unknown_model_is_allowed_and_marked() -> None:
    found = TABLE.of("somebody/something")
    assert not found.is_known
    assert found.model == "somebody/something"
    assert withheld(DEFAULTS.with_value("temperature", 0.3), found) == ()


@pytest.mark.parametrize(
    "name",
    [
        "anthropic/claude-opus-4.7",
        "anthropic/claude-opus-4-7",
        "anthropic/claude-opus-4-7-20260801",
    ],
)
def test_names_are_known_in_every_spelling(name: str) -> None:
    assert TABLE.of(name).sampling is False


def test_what_a_refusal_taught_is_withheld_with_its_words() -> None:
    taught = TABLE.of("somebody/something", {"top_k": "top_k: not supported"})
    (kept,) = withheld(DEFAULTS.with_value("top_k", 3).with_value("temperature", 0.1), taught)
    assert kept.name == "top_k"
    assert "not supported" in str(kept.reason)


def test_a_remedy_lifts_the_refusal_it_belongs_to() -> None:
    found = TABLE.of("anthropic/claude-sonnet-4.6")
    settings = Settings({**DEFAULTS, "thinking": "adaptive", "temperature": 0.2})
    rule = refusal(settings, found, "temperature")
    assert rule is not None
    assert rule.remedy is not None
    cured = settings.with_value(rule.remedy.name, rule.remedy.value)
    assert refusal(cured, found, "temperature") is None


def test_too_many_tokens_are_warned_of_but_sent() -> None:
    found = Capabilities(max_output=100)
    assert "100" in str(warnings(DEFAULTS, found)["max_tokens"])
    assert warnings(DEFAULTS.with_value("max_tokens", 100), found) == {}
    assert warnings(DEFAULTS, UNKNOWN) == {}


def test_the_rules_and_the_shipped_table_name_things_that_exist() -> None:
    for rule in RULES:
        assert set(rule.names) <= set(BY_NAME)
        assert rule.reason.endswith(".")
        assert rule.remedy is None or rule.remedy.name in BY_NAME
    assert len(TABLE.models) > 10
    for model in TABLE.models:
        found = TABLE.of(model)
        assert set(found.effort or ()) <= set(EFFORTS)
        assert set(found.thinking or ()) <= {"off", "budget", "adaptive"}


def test_another_format_of_the_table_is_refused() -> None:
    with pytest.raises(ValueError, match="format"):
        CapabilityTable({"format": 2, "families": []})


EVERY_MODE = ("off", "budget", "adaptive")
SERVER = '[{"type": "url", "name": "m", "url": "https://mcp.example/"}]'
A_TOOL = {"tools": TOOL}


@pytest.mark.parametrize(
    ("known", "given", "name", "reason"),
    [
        ({"sampling": False}, {"temperature": 0.5}, "temperature", "chooses its words itself"),
        ({"sampling": False}, {"top_k": 1}, "top_k", "chooses its words itself"),
        ({"sampling": False}, {"temperature": 1}, "temperature", ""),
        ({"sampling": False}, {"top_p": 1}, "top_p", ""),
        ({"sampling": True}, {"top_k": 1}, "top_k", ""),
        ({"only": {"top_p": 0.95}}, {"top_p": 0.9}, "top_p", "one fixed value"),
        ({"only": {"top_p": 0.95}}, {"top_p": 0.95}, "top_p", ""),
        ({"only": {"top_p": 0.95}}, {"temperature": 0.9}, "temperature", ""),
        ({}, {"thinking": "adaptive", "temperature": 0.9}, "temperature", "its own way"),
        ({}, {"thinking": "adaptive", "top_k": 1}, "top_k", "Top K cannot be set"),
        ({}, {"thinking": "adaptive", "top_p": 0.94}, "top_p", "between 0.95 and 1"),
        ({}, {"thinking": "adaptive", "top_p": 0.95}, "top_p", ""),
        ({}, {"thinking": "adaptive", "top_p": 1}, "top_p", ""),
        ({"thinking_unset": "adaptive"}, {"top_k": 1}, "top_k", "Top K cannot be set"),
        ({"thinking_unset": "off"}, {"top_k": 1}, "top_k", ""),
        (
            {"temperature_xor_top_p": True},
            {"temperature": 0.5, "top_p": 0.5},
            "top_p",
            "not both",
        ),
        ({"temperature_xor_top_p": True}, {"top_p": 0.5}, "top_p", ""),
        ({"temperature_xor_top_p": False}, {"temperature": 0.5, "top_p": 0.5}, "top_p", ""),
        ({"thinking": ("off",)}, {"thinking": "adaptive"}, "thinking", "does not think"),
        ({"thinking": ("off",)}, {"thinking": "off"}, "thinking", ""),
        ({"thinking": ("adaptive",)}, {"thinking": "off"}, "thinking", "always thinks"),
        (
            {"thinking": ("adaptive",)},
            {"thinking": "budget"},
            "thinking",
            "decides itself how long",
        ),
        ({"thinking": ("off", "budget")}, {"thinking": "adaptive"}, "thinking", "only as much as"),
        ({"thinking": EVERY_MODE}, {"thinking": "budget"}, "thinking", ""),
        (
            {"thinking_off_up_to": "high"},
            {"thinking": "off", "effort": "xhigh"},
            "thinking",
            "Lower the effort first",
        ),
        ({"thinking_off_up_to": "high"}, {"thinking": "off", "effort": "high"}, "thinking", ""),
        ({"thinking_off_up_to": "high"}, {"thinking": "off"}, "thinking", ""),
        ({"thinking_off_up_to": "high"}, {"thinking": "adaptive", "effort": "max"}, "thinking", ""),
        ({}, {"thinking_budget": 2048}, "thinking_budget", "counts only"),
        ({}, {"thinking": "adaptive", "thinking_budget": 2048}, "thinking_budget", "counts only"),
        ({}, {"thinking": "budget", "thinking_budget": 2048}, "thinking_budget", ""),
        ({}, {"thinking_display": "omitted"}, "thinking_display", "no thoughts to show"),
        (
            {"thinking_unset": "adaptive"},
            {"thinking": "off", "thinking_display": "omitted"},
            "thinking_display",
            "no thoughts to show",
        ),
        (
            {"thinking_unset": "adaptive"},
            {"thinking_display": "omitted"},
            "thinking_display",
            "only together with a way of thinking",
        ),
        ({}, {"thinking": "adaptive", "thinking_display": "omitted"}, "thinking_display", ""),
        (
            {"thinking_display": False},
            {"thinking": "adaptive", "thinking_display": "omitted"},
            "thinking_display",
            "always shows its thoughts",
        ),
        ({"tools": False}, A_TOOL, "tools", "uses no tools"),
        ({"tools": False}, {"tool_choice": "auto", **A_TOOL}, "tool_choice", "uses no tools"),
        ({"tools": True}, A_TOOL, "tools", ""),
        ({"web_search": False}, {"web_search": True}, "web_search", "cannot search"),
        ({"web_search": False}, {"web_search": False}, "web_search", ""),
        ({"web_search": True}, {"web_search": True}, "web_search", ""),
        ({}, {"tool_choice": "auto"}, "tool_choice", "no tools to choose from"),
        ({}, {"tool_choice": "auto", "web_search": False}, "tool_choice", "no tools to choose"),
        ({}, {"tool_choice": "auto", "web_search": True}, "tool_choice", ""),
        ({}, {"tool_choice": "auto", "mcp_servers": "[]"}, "tool_choice", "no tools to choose"),
        ({}, {"tool_choice": "auto", "mcp_servers": SERVER}, "tool_choice", ""),
        ({}, {"tool_choice": "auto", **A_TOOL}, "tool_choice", ""),
        (
            {"forced_tools": False},
            {"tool_choice": "any", **A_TOOL},
            "tool_choice",
            "be made to use",
        ),
        ({"forced_tools": False}, {"tool_choice": "auto", **A_TOOL}, "tool_choice", ""),
        ({"forced_tools": True}, {"tool_choice": "tool", **A_TOOL}, "tool_choice", ""),
        (
            {},
            {"tool_choice": "any", "thinking": "adaptive", **A_TOOL},
            "tool_choice",
            "no tool can be forced",
        ),
        ({}, {"tool_choice": "auto", "thinking": "adaptive", **A_TOOL}, "tool_choice", ""),
        ({}, {"tool_choice": "any", "thinking": "off", **A_TOOL}, "tool_choice", ""),
        (
            {"forced_tools_while_thinking": True},
            {"tool_choice": "any", "thinking": "adaptive", **A_TOOL},
            "tool_choice",
            "",
        ),
        ({}, {"tool_name": "n", "tool_choice": "any"}, "tool_name", "when one tool is chosen"),
        ({}, {"tool_name": "n", "tool_choice": "tool"}, "tool_name", ""),
        ({"effort": ("low",)}, {"effort": "high"}, "effort", "does not know this level"),
        ({"effort": ("low",)}, {"effort": "low"}, "effort", ""),
        ({}, {"effort": "high"}, "effort", ""),
    ],
)
def test_each_rule_by_itself(
    known: dict[str, Any], given: dict[str, Value], name: str, reason: str
) -> None:
    rule = refusal(Settings({**DEFAULTS, **given}), Capabilities(**known), name)
    assert (reason in rule.reason) if rule is not None and reason else (rule is None and not reason)


def test_what_is_not_set_is_not_refused() -> None:
    assert refusal(DEFAULTS, Capabilities(sampling=False), "temperature") is None


def test_what_goes_with_a_value_that_is_left_out_goes_too() -> None:
    settings = Settings({**DEFAULTS, "thinking": "adaptive", "thinking_display": "omitted"})
    kept = withheld(settings, Capabilities(thinking=("off",)))
    assert [each.name for each in kept] == ["thinking", "thinking_display"]
    taught = Capabilities(taught={"effort": "no", "top_k": "never"})
    assert withheld(DEFAULTS.with_value("thinking", "off"), taught) == ()


@pytest.mark.parametrize("spelled", ["Anthropic/Claude-Opus-4.5 ", "anthropic/claude-opus-4-5"])
def test_case_and_blanks_of_a_name_do_not_matter(spelled: str) -> None:
    found = TABLE.of(spelled)
    assert found.is_known and found.model == spelled


def test_families_by_the_beginning_of_a_name_come_after_the_names_themselves() -> None:
    table = CapabilityTable(
        {
            "format": 1,
            "families": [
                {"models": ["maker/*", "other/x*"], "images": False, "thinking": ["off"]},
                {"models": ["maker/one.5"], "images": True},
            ],
        }
    )
    assert table.models == ("maker/one-5",)
    assert table.of("maker/one-5-20260101").images is True
    other = table.of("maker/other")
    assert (other.images, other.thinking, other.is_known) == (False, ("off",), True)
    assert table.of("else/other").images is None
    assert table.of("makers/other").images is None and table.of("maker").images is None
    assert table.of("other/y").images is None and table.of("other/xy").images is False
    assert dict(other.taught) == {}
