"""What a comparison asks for, before anything is asked."""

from __future__ import annotations

import pytest

from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.session.intents import StartComparison
from orca_desktop.session.planning import ComparisonPlace, place_of
from tests.unit.store import values


@pytest.mark.parametrize("repeats", [1, 3])
def test_of_the_column_that_an_answer_joins_one_answer_less_is_asked_for(repeats: int) -> None:
    chat = values.conversation(values.turn("Which?", answer := values.reply()))
    temperatures = (0.2, 0.5, 1.0)
    plan = Plan(
        (Question.CREATIVITY,),
        DEFAULTS,
        tuple(
            Variant(str(number), "", {"temperature": value}, repeats)
            for number, value in enumerate(temperatures)
        ),
    )
    for intent, joining in (
        (StartComparison(Draft("And?"), plan), 0),
        (StartComparison(Draft(""), plan, start_from=answer.id), 1),
    ):
        place = place_of(chat, intent)
        assert isinstance(place, ComparisonPlace)
        found = [each.get("temperature") for each in place.settings(plan)]
        counts = [found.count(value) for value in temperatures]
        assert counts == [repeats - joining, repeats, repeats]
