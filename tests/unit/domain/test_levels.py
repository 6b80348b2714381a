"""One vocabulary: the same word means the same value wherever it stands."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from orca_desktop.domain import levels, presets, variants, vocabulary
from orca_desktop.domain.capabilities import Capabilities, Remedy
from orca_desktop.domain.comparison import Question, Variant
from orca_desktop.domain.parameters import BY_NAME, DEFAULTS, Settings, check_all
from tests.architecture.gates import ROOT, python_files

UNKNOWN = Capabilities()
BUDGETS = Capabilities(thinking=("off", "budget"), effort=())
BOTH = Capabilities(thinking=("off", "budget", "adaptive"), effort=("low", "medium", "high", "max"))
EFFORTS = Capabilities(thinking=("off", "adaptive"), effort=("low", "medium", "high", "xhigh"))
ALWAYS = Capabilities(thinking=("adaptive",), effort=("low", "high"))
AS_NEEDED = Capabilities(thinking=("off", "adaptive"))


def columns(question: Question, settings: Settings, known: Capabilities) -> dict[str, Variant]:
    """The columns that are known for a question, by their names."""
    return {each.label: each for each in variants.every(question, settings, known) if each.label}


def test_V11_creativity_means_the_same_in_presets_slider_and_comparison() -> None:
    row = BY_NAME["temperature"]
    assert row.minimum is not None and row.maximum is not None
    at = [row.minimum, (row.minimum + row.maximum) / 2, row.maximum]
    assert row.words == tuple(each.label for each in vocabulary.CREATIVITY)
    assert at == [each.value for each in vocabulary.CREATIVITY], "where the words stand"
    ready = {each.name: each.settings for each in presets.STARTING}
    compared = columns(Question.CREATIVITY, DEFAULTS, UNKNOWN)
    for word in vocabulary.CREATIVITY:
        assert ready[word.title]["temperature"] == word.value
        assert compared[word.title].changes == {"temperature": word.value}


@pytest.mark.parametrize("known", [UNKNOWN, BUDGETS, BOTH, EFFORTS, ALWAYS, AS_NEEDED])
@pytest.mark.parametrize(
    "settings",
    [
        DEFAULTS,
        DEFAULTS.with_value("max_tokens", 900),
        levels.thinking(DEFAULTS, BUDGETS)[-1].applied(DEFAULTS),
    ],
)
def test_V11_thinking_means_the_same_in_pane_and_comparison(
    known: Capabilities, settings: Settings
) -> None:
    compared = columns(Question.THINKING, settings, known)
    modes = known.thinking or ("off", "budget")
    steps = [each for each in levels.thinking(settings, known) if each.changes["thinking"] in modes]
    assert steps
    for step in steps:
        column = compared.get(step.word.title)
        if column is None:
            assert known is AS_NEEDED and vocabulary.AS_NEEDED in compared
            column = compared[vocabulary.AS_NEEDED]
        assert column.settings(settings) == step.applied(settings)
        assert levels.current(steps, column.settings(settings)) == step.name
        assert check_all(step.applied(settings)) == ()
        assert levels.room(step.applied(settings)) == levels.room(settings), "the answer's room"


@pytest.mark.parametrize("system", [None, "Be kind.", "Be kind.\n\nAnswer in about 75 words."])
def test_V11_length_means_the_same_in_pane_and_comparison(system: str | None) -> None:
    settings = DEFAULTS.with_value("system", system)
    compared = columns(Question.LENGTH, settings, UNKNOWN)
    own, *steps = levels.levels("max_tokens", settings, UNKNOWN)
    assert own.word is vocabulary.OWN and levels.wished_length(own.applied(settings)) is None
    for step in steps:
        applied = step.applied(settings)
        assert applied == compared[step.word.title].settings(settings)
        assert levels.wished_length(applied) == step.word.number
        assert "max_tokens" not in step.changes, "a limit would only cut the answer"
        wishless = levels.length(applied, None)
        assert (wishless["system"] or "") == ("Be kind." if system else "")


def words_in(source: str) -> Iterator[str]:
    """The texts that are marked for translation."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if name in {"tr", "translate", "translated", "QT_TRANSLATE_NOOP"}:
                for each in node.args:
                    if isinstance(each, ast.Constant) and isinstance(each.value, str):
                        yield each.value


@pytest.mark.slow
def test_V11_no_other_place_holds_such_words() -> None:
    every = (*vocabulary.CREATIVITY, *vocabulary.THINKING, *vocabulary.LENGTH)
    own = {each.title for each in every} | {each.label for each in every}
    own |= {vocabulary.AS_NEEDED, *vocabulary.EFFORTS.values()}
    # The own levels of effort of the API, which Advanced shows as they are; a plain yes or no.
    of_the_api = {"parameters.py": {"Medium"}, "trial_view.py": {"No"}}
    found = []
    for path in python_files("orca_desktop"):
        if path.name == "vocabulary.py":
            continue
        allowed = of_the_api.get(path.name, set())
        words = own & set(words_in(path.read_text(encoding="utf-8"))) - allowed
        found += [f"{path.relative_to(ROOT)}: {each}" for each in sorted(words)]
    assert found == []


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            {"thinking": "budget", "thinking_budget": 5000},
            "An amount of your own, set under Advanced",
        ),
        ({"thinking": "adaptive", "effort": "max"}, vocabulary.AS_NEEDED),
        ({"thinking": "off"}, None),
        ({}, None),
    ],
)
def test_thinking_that_is_no_step_is_described(given, said) -> None:
    settings = Settings({**DEFAULTS, **given})
    steps = levels.levels("thinking", settings, BOTH)
    told = levels.own("thinking", settings, steps)
    assert (None if told is None else str(told)) == said


def test_a_wished_length_is_told_beside_the_steps() -> None:
    settings = DEFAULTS.with_value("system", "Answer in about 75 words.")
    steps = levels.levels("max_tokens", settings, UNKNOWN)
    told = levels.own("max_tokens", settings, steps)
    assert str(told) == "About 75 words"
    assert levels.own("max_tokens", DEFAULTS, steps) is None
    assert levels.levels("top_p", DEFAULTS, UNKNOWN) == ()
    assert levels.current((), DEFAULTS) is None


@pytest.mark.parametrize(
    ("given", "room"),
    [
        ({"max_tokens": 900}, 900),
        ({"max_tokens": 3000, "thinking": "budget", "thinking_budget": 2000}, 1000),
        ({"max_tokens": 3000, "thinking": "adaptive", "thinking_budget": 2000}, 3000),
        ({"max_tokens": 2000, "thinking": "budget", "thinking_budget": 2000}, 1),
        ({"max_tokens": "many"}, levels.ROOM),
    ],
)
def test_the_answers_own_room(given, room) -> None:
    assert levels.room(Settings({**DEFAULTS, **given})) == room


@pytest.mark.parametrize(
    ("most", "found"),
    [
        (None, 900 + 2000),
        (5000, 900 + 2000),
        (2500, 2500),
        (2256, 2256),
        (2255, None),
    ],
)
def test_a_budget_leaves_room_for_an_answer_or_cannot_be(most, found) -> None:
    settings = DEFAULTS.with_value("max_tokens", 900)
    changes = levels.budgeted(settings, 2000, Capabilities(max_output=most))
    assert (changes and changes["max_tokens"]) == found


@pytest.mark.parametrize(
    ("efforts", "thinking", "steps"),
    [
        (("low", "medium", "high", "max"), ("off", "adaptive"), ["low", "high"]),
        (("max", "low"), ("adaptive",), ["low", "max"]),
        (("high", "max"), ("adaptive",), ["high", "max"]),
        (("low",), ("adaptive",), ["low"]),
        ((), ("adaptive",), []),
        (("low", "high"), ("off", "budget"), []),
        (("low", "high"), None, []),
    ],
)
def test_little_and_much_thinking_are_efforts_where_there_is_no_budget(
    efforts, thinking, steps
) -> None:
    found = levels.by_effort(Capabilities(thinking=thinking, effort=efforts))
    assert list(found.values()) == steps


def test_a_remedy_brings_what_hangs_on_it() -> None:
    thinks = Settings(
        {**DEFAULTS, "max_tokens": 3000, "thinking": "budget", "thinking_budget": 2000}
    )
    assert levels.mended(thinks, Remedy("", "thinking", "off")) == {
        "thinking": "off",
        "thinking_budget": None,
        "max_tokens": 1000,
    }
    assert levels.mended(thinks, Remedy("", "effort", "high")) == {"effort": "high"}
    assert levels.mended(DEFAULTS, Remedy("", "thinking", "adaptive")) == {
        "thinking": "adaptive",
        "thinking_budget": None,
    }
    assert levels.mended(thinks, Remedy("", "thinking", "budget")) == {"thinking": "budget"}
