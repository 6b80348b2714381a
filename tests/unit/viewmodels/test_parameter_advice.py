"""What the pane says of settings: which values are of no use, and what would help."""

from __future__ import annotations

from typing import Any

import pytest

from orca_desktop.domain.capabilities import UNKNOWN, Capabilities
from orca_desktop.domain.parameters import BY_NAME, DEFAULTS, PARAMETERS, Settings
from orca_desktop.viewmodels.parameter_advice import ParameterAdvice, advise, completed

NO_SAMPLING = Capabilities(sampling=False)
TOOLS = '[{"name": "n", "input_schema": {}}]'
IDLE = {"thinking_budget", "thinking_display", "tool_choice", "tool_name"} | {
    f"search_{each}" for each in ("most", "sites", "not_sites", "city", "country")
}


def of(name: str, known: Capabilities = UNKNOWN, **given: Any) -> ParameterAdvice:
    return advise(Settings({**DEFAULTS, **given}), known)[name]


def test_every_parameter_is_advised_and_most_have_nothing_to_say() -> None:
    found = advise(DEFAULTS)
    assert set(found) == {row.name for row in PARAMETERS}
    assert {name for name, each in found.items() if each.is_idle} == IDLE
    for name, each in found.items():
        assert each.withheld is None and each.problem is None and each.warning is None
        assert (each.refused is None) is (name not in IDLE)


def test_what_depends_on_another_wakes_with_it() -> None:
    assert of("thinking_budget").is_idle
    awake = of("thinking_budget", thinking="budget")
    assert not awake.is_idle and awake.refused is None
    assert not of("tool_choice", tools=TOOLS).is_idle
    assert not of("thinking_budget", thinking_budget=2048).is_idle, "it is set, and withheld"
    assert of("thinking_budget", thinking_budget=2048).withheld is not None


def test_a_parameter_of_which_nothing_would_be_sent_is_refused() -> None:
    found = of("temperature", NO_SAMPLING)
    assert found.refused is not None and "chooses its words itself" in str(found.refused)
    assert not found.is_idle, "it does not depend on another setting"
    assert found.withheld is None, "nothing is set"
    assert of("temperature", NO_SAMPLING, temperature=0.5).withheld is not None
    assert of("temperature").refused is None
    assert of("model", Capabilities(taught={"model": "no"})).refused is None, "one must be there"


def test_what_the_gateway_once_refused_is_refused_in_its_words() -> None:
    found = of("top_k", Capabilities(taught={"top_k": "top_k: not here"}))
    assert found.refused is not None and "top_k: not here" in str(found.refused)


def test_single_choices_that_would_not_be_sent_are_told() -> None:
    known = Capabilities(thinking=("off", "adaptive"), effort=("low", "high"))
    found = of("thinking", known)
    assert set(found.choices) == {"budget"}
    assert found.refused is None
    assert set(of("effort", known).choices) == {"medium", "xhigh", "max"}
    assert of("temperature", NO_SAMPLING).choices == {}
    none = of("effort", Capabilities(effort=()))
    assert none.refused is not None
    assert len(none.choices) == len(BY_NAME["effort"].choices)
    one = of("effort", Capabilities(effort=("low",)))
    assert one.refused is None, "one choice is a choice"


def test_a_remedy_is_that_of_the_value_or_of_all_values() -> None:
    set_ = of("temperature", thinking="adaptive", temperature=0.2)
    assert set_.remedy is not None and set_.remedy.name == "thinking"
    unset = of("temperature", thinking="adaptive")
    assert unset.refused is not None
    assert unset.remedy is not None and unset.remedy.value == "off"
    assert of("temperature", thinking="adaptive", temperature=1).remedy is None
    assert of("temperature").remedy is None
    assert of("temperature", NO_SAMPLING).remedy is None
    some = of("thinking", Capabilities(thinking=("off", "adaptive")))
    assert some.remedy is None, "some values are left"


def test_problems_and_doubts_stand_at_their_parameter() -> None:
    assert of("thinking_budget", thinking="budget").problem is not None
    assert of("temperature", thinking="budget").problem is None
    doubt = of("max_tokens", Capabilities(max_output=100))
    assert doubt.warning is not None and doubt.problem is None
    assert of("max_tokens", Capabilities(max_output=100), max_tokens=100).warning is None


@pytest.mark.parametrize(
    ("given", "budget"),
    [
        ({"thinking": "budget"}, 2048),
        ({"thinking": "budget", "max_tokens": 2049}, 2048),
        ({"thinking": "budget", "max_tokens": 2048}, None),
        ({"thinking": "budget", "thinking_budget": 1024}, 1024),
        ({"thinking": "adaptive"}, None),
        ({}, None),
    ],
)
def test_a_first_budget_is_given_where_there_is_room(
    given: dict[str, Any], budget: int | None
) -> None:
    settings = Settings({**DEFAULTS, "max_tokens": 4096, **given})
    assert completed(settings).get("thinking_budget") == budget
