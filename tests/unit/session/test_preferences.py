"""What is remembered for comparisons, with what holds while nothing was said."""

from __future__ import annotations

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.session.comparison_preferences import CONCURRENCY, LIMIT, ComparisonPreferences
from orca_desktop.session.remembered import Remembered
from tests.unit.store import values

PLAN = Plan((Question.REPEAT,), DEFAULTS, (Variant("1"), Variant("2")))
OTHER = Plan((Question.MODEL,), DEFAULTS, (Variant("1"),))


@pytest.fixture
async def facts(tmp_path: Path) -> AsyncIterator[Remembered]:
    store = await values.opened(tmp_path / "chats.db")
    yield Remembered(store, lambda _: None)
    await store.close()


@pytest.mark.parametrize(("asked", "kept"), [(0, 1), (1, 1), (5, 5), (8, 8), (9, 8)])
async def test_one_to_eight_are_written_at_a_time(facts: Remembered, asked: int, kept: int) -> None:
    preferences = ComparisonPreferences(facts)
    assert preferences.concurrency == CONCURRENCY == 3
    await preferences.set_concurrency(asked)
    assert preferences.concurrency == kept
    assert facts.get("comparison_concurrency") == kept
    facts.note({"comparison_concurrency": asked})
    assert preferences.concurrency == kept
    facts.note({"comparison_concurrency": "many"})
    assert preferences.concurrency == CONCURRENCY


@pytest.mark.parametrize(
    ("kept", "limit"),
    [
        ("1.5", Decimal("1.5")),
        ("0", Decimal(0)),
        ("-1", LIMIT),
        ("much", LIMIT),
        ("NaN", LIMIT),
        ("Infinity", LIMIT),
        (2, LIMIT),
        (None, LIMIT),
    ],
)
def test_a_limit_that_makes_no_sense_is_the_usual_one(
    facts: Remembered, kept: object, limit: Decimal
) -> None:
    facts.note({"comparison_limit_usd": kept})
    assert ComparisonPreferences(facts).limit == limit
    assert Decimal("0.50") == LIMIT


async def test_plans_are_kept_by_their_names_in_their_order(facts: Remembered) -> None:
    preferences = ComparisonPreferences(facts)

    def names() -> list[str]:
        return [each.name for each in preferences.recipes]

    await preferences.set_limit(Decimal("0.25"))
    assert preferences.limit == Decimal("0.25")
    for name in ("one", "  two \n words ", "three", " "):
        await preferences.keep_recipe(name, PLAN)
    assert names() == ["one", "two words", "three"]
    await preferences.keep_recipe("two  words", OTHER)
    assert [each.plan.questions for each in preferences.recipes] == [
        PLAN.questions,
        OTHER.questions,
        PLAN.questions,
    ]
    await preferences.keep_recipe("first", PLAN, 0)
    await preferences.keep_recipe("second", PLAN, 1)
    assert names() == ["first", "second", "one", "two words", "three"]
    await preferences.rename_recipe("one", " three ")
    assert names() == ["first", "second", "three", "two words"], "another of that name gives way"
    for old, new in (("three", "three"), ("three", " "), ("nobody", "x")):
        await preferences.rename_recipe(old, new)
    assert names() == ["first", "second", "three", "two words"]
    await preferences.forget_recipe("second")
    await preferences.forget_recipe("nobody")
    assert names() == ["first", "three", "two words"]


async def test_the_usual_columns_are_kept_until_they_are_not(facts: Remembered) -> None:
    preferences = ComparisonPreferences(facts)
    found = [preferences.usual]
    for plan in (PLAN, None):
        await preferences.keep_usual(plan)
        found.append(preferences.usual)
    assert found == [None, PLAN, None]
