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
