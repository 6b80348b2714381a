"""Sentences as the core has them: English, with whatever goes into them."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pytest

from orca_desktop.domain.words import Counted, Money, Text, TextValue, counted

ANSWERS = Counted("1 answer for {most}", "{n} answers for {most}")


@pytest.mark.parametrize(
    ("n", "words"),
    [
        (0, "0 answers for $0.50"),
        (1, "1 answer for $0.50"),
        (2, "2 answers for $0.50"),
        (12_345, "12,345 answers for $0.50"),
    ],
)
def test_english_has_one_form_for_one_and_another_for_all_else(n: int, words: str) -> None:
    assert str(counted("c", ANSWERS, n, most=Money(Decimal("0.5")))) == words


def test_what_is_never_one_needs_no_form_for_it() -> None:
    assert str(counted("c", Counted("", "All {n} of them"), 1)) == "All 1 of them"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("a {name} in braces", "a {name} in braces"),
        (1_234_567, "1,234,567"),
        (-3, "-3"),
        (0.2, "0.2"),
        (1_000_000.0, "1,000,000"),
        (Money(Decimal("0.00001")), "<$0.0001"),
        (datetime.datetime(2026, 11, 23, 9, 5, tzinfo=datetime.UTC), "2026-11-23 09:05 UTC"),
        (Text("c", "another, {x}", {"x": 1}), "another, 1"),
    ],
)
def test_values_are_written_where_the_sentence_is(value: TextValue, words: str) -> None:
    assert str(Text("c", "<{value}>", {"value": value})) == f"<{words}>"
