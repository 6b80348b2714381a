"""One vocabulary: the same word means the same value wherever it stands."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest

from orca_desktop.domain import levels, presets, variants, vocabulary
from orca_desktop.domain.capabilities import Capabilities
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
    for step in levels.levels("max_tokens", settings, UNKNOWN):
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


def test_V11_no_other_place_holds_such_words() -> None:
    every = (*vocabulary.CREATIVITY, *vocabulary.THINKING, *vocabulary.LENGTH)
    own = {each.title for each in every} | {each.label for each in every}
    own |= {vocabulary.AS_NEEDED, *vocabulary.EFFORTS.values()}
    # The API's own levels of effort and ways to think, which Advanced shows as they are.
    of_the_api = {"parameters.py": {"Medium", "Off"}}
    found = []
    for path in python_files("orca_desktop"):
        if path.name == "vocabulary.py":
            continue
        allowed = of_the_api.get(path.name, set())
        words = own & set(words_in(path.read_text(encoding="utf-8"))) - allowed
        found += [f"{path.relative_to(ROOT)}: {each}" for each in sorted(words)]
    assert found == []
