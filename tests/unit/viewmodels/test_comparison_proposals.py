"""The columns that are proposed for an occasion."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from orca_desktop.domain import variants
from orca_desktop.domain.capabilities import Capabilities, Remedy
from orca_desktop.domain.comparison import MOST_COLUMNS, Plan, Question, Variant
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.viewmodels.comparison_proposals import Proposals
from orca_desktop.viewmodels.comparison_setup import Knowledge, SetupRequest

NO_SAMPLING = Capabilities(sampling=False)
WARM = DEFAULTS.with_value("temperature", 0.5)


def proposals(
    common: Settings = DEFAULTS,
    known: Capabilities | None = None,
    models: tuple[str, ...] = ("a/b", "c/d", "e/f"),
    **more: Any,
) -> Proposals:
    found = known or Capabilities()
    return Proposals(
        SetupRequest(common, **more), Knowledge(capabilities=lambda _: found, models=models)
    )


def plan(*questions: Question, columns: tuple[Variant, ...]) -> Plan:
    return Plan(questions, DEFAULTS, columns)


def values(columns: tuple[Variant, ...], name: str = "temperature") -> list[object]:
    return [each.changes.get(name) for each in columns]


def test_the_first_question_is_the_first_that_makes_sense() -> None:
    assert proposals().first() is Question.CREATIVITY
    assert proposals(known=NO_SAMPLING).first() is Question.THINKING
    nothing = Capabilities(sampling=False, thinking=("adaptive",), thinking_unset="adaptive")
    assert proposals(known=nothing).first() is Question.MODEL


def test_models_that_are_proposed_are_this_one_and_two_favourites() -> None:
    own = str(DEFAULTS["model"])
    found = proposals(models=("a/b", own, "c/d", "e/f")).begun(Question.MODEL)
    assert values(found, "model") == [own, "a/b", "c/d"]


def test_an_answer_that_is_there_takes_a_column() -> None:
    assert proposals().most == MOST_COLUMNS
    joining = proposals(WARM, joined="r")
    assert joining.most == MOST_COLUMNS - 1
    found = joining.begun(Question.CREATIVITY)
    assert [dict(each.changes) for each in found] == [
        {}, {"temperature": 0.0}, {"temperature": 1.0},
    ]  # fmt: skip
    asked_otherwise = proposals(DEFAULTS, joined="r", answered=WARM)
    assert values(asked_otherwise.begun(Question.CREATIVITY)) == [0.5, 0.0, 1.0]


def test_a_column_that_is_added_is_one_that_is_not_there() -> None:
    there = variants.ready(Question.CREATIVITY, DEFAULTS)
    (new,) = proposals(adds_to="t", there=there).begun(Question.CREATIVITY)
    assert new.id == "1"
    assert new.changes["temperature"] not in {0.0, 0.5, 1.0}
    (first,) = proposals(adds_to="t").begun(Question.CREATIVITY)
    assert first.changes == {"temperature": 0.0}
    every = variants.every(Question.THINKING, DEFAULTS, Capabilities(thinking=("off", "adaptive")))
    full = proposals(known=Capabilities(thinking=("off", "adaptive")), adds_to="t", there=every)
    (again,) = full.begun(Question.THINKING)
    assert again.changes == every[0].changes, "where all are there, the first once more"


@pytest.mark.parametrize(
    ("first", "others"),
    [
        (
            Question.CREATIVITY,
            (Question.THINKING, Question.MODEL, Question.INSTRUCTIONS, Question.LENGTH),
        ),
        (Question.LENGTH, (Question.CREATIVITY, Question.THINKING, Question.MODEL)),
        (Question.REPEAT, ()),
    ],
)
def test_what_sets_other_things_can_be_asked_together(
    first: Question, others: tuple[Question, ...]
) -> None:
    found = proposals()
    assert found.crossable(plan(first, columns=found.begun(first))) == others


def test_what_cannot_be_asked_is_not_asked_together() -> None:
    found = proposals(known=NO_SAMPLING)
    asked = plan(Question.MODEL, columns=found.begun(Question.MODEL))
    assert Question.CREATIVITY not in found.crossable(asked)
    assert found.crossable(plan(Question.CREATIVITY, columns=found.begun(Question.MODEL))) == ()
    assert found.spans(Question.CREATIVITY) == ()
    assert [each.name for each in proposals().spans(Question.CREATIVITY)] == ["temperature"]


def test_a_grid_and_the_way_back() -> None:
    found = proposals()
    warm = found.begun(Question.CREATIVITY)
    crossed = found.crossed(warm[:2], Question.LENGTH)
    assert crossed.problem is None
    assert crossed.size == (2, 3) and len(crossed.columns) == 6
    asked = plan(Question.CREATIVITY, Question.LENGTH, columns=crossed.columns)
    assert [dict(each.changes) for each in found.along(asked)] == [
        dict(each.changes) for each in warm[:2]
    ]


def test_a_grid_that_is_too_large_is_a_smaller_one_with_a_reason() -> None:
    found = proposals()
    crossed = found.crossed(found.begun(Question.CREATIVITY), Question.LENGTH)
    assert crossed.problem is not None and "9" in str(crossed.problem)
    assert crossed.size[0] * crossed.size[1] == len(crossed.columns) <= MOST_COLUMNS
    joining = proposals(WARM, joined="r")
    fewer = joining.crossed(variants.ready(Question.CREATIVITY, WARM)[:2], Question.LENGTH)
    assert fewer.problem is None and fewer.size == (2, 3)
    assert len(fewer.columns) == 7, "the answer that is there stands beside the grid"


def test_the_answer_that_is_there_stands_among_the_columns_with_its_value() -> None:
    joining = proposals(WARM, joined="r")
    asked = plan(Question.CREATIVITY, columns=joining.begun(Question.CREATIVITY))
    assert values(joining.along(asked)) == [0.5, 0.0, 1.0]
    elsewhere = proposals(DEFAULTS, joined="r")
    asked = plan(Question.CREATIVITY, columns=elsewhere.begun(Question.CREATIVITY))
    assert values(elsewhere.along(asked)) == [0.0, 0.5, 1.0], "it has no value of its own"


def test_even_steps_fit_beside_the_answer_that_is_there() -> None:
    (span,) = proposals().spans(Question.CREATIVITY)
    assert len(proposals().steps(span, 0.0, 1.0, 99)) == MOST_COLUMNS
    joining = proposals(DEFAULTS.with_value("temperature", 0.35), joined="r")
    assert len(joining.steps(span, 0.0, 1.0, 99)) == MOST_COLUMNS
    same = proposals(WARM, joined="r").steps(span, 0.0, 1.0, 99)
    assert len(same) == MOST_COLUMNS - 1, "what the answer was asked with is not asked again"
    assert values(proposals().steps(span, 0.0, 1.0, 3)) == [0.0, 0.5, 1.0]


def test_a_remedy_changes_what_all_columns_share() -> None:
    thinking = Settings({**DEFAULTS, "thinking": "adaptive"})
    stuck = proposals(thinking)
    offer = stuck.offer(Question.CREATIVITY)
    assert not offer.is_possible and offer.remedy is not None
    mended = stuck.mended(offer.remedy)
    assert mended.offer(Question.CREATIVITY).is_possible
    assert mended.occasion.common["thinking"] == "off"
    assert stuck.mended(Remedy("", "effort", "low")).occasion.common["effort"] == "low"


@pytest.mark.parametrize(
    ("request_", "fixed", "joining", "addition", "fewest"),
    [
        (SetupRequest(DEFAULTS), False, False, False, 2),
        (SetupRequest(DEFAULTS, joined="r"), True, True, False, 2),
        (SetupRequest(DEFAULTS, beside="t"), True, False, False, 2),
        (SetupRequest(DEFAULTS, adds_to="t"), True, False, True, 1),
    ],
)
def test_what_an_occasion_allows(request_, fixed, joining, addition, fewest) -> None:
    assert (request_.is_fixed, request_.is_joining) == (fixed, joining)
    assert (request_.is_addition, request_.fewest) == (addition, fewest)
    assert dataclasses.replace(request_, said=3).said == 3
