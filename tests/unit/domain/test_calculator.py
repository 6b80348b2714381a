"""The calculator: right to the digit, bounded, and never more than arithmetic."""

from __future__ import annotations

import math
import time
from fractions import Fraction

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.calculator import (
    _CONSTANTS,
    _FUNCTIONS,
    DEEPEST,
    LARGEST_EXPONENT,
    LARGEST_FACTORIAL,
    LONGEST,
    CalculationError,
    calculate,
)
from tests.support.effort import is_within


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("1+1", "2"),
        ("0.1 + 0.2", "0.3"),
        ("2 + 3 * 4", "14"),
        ("(2 + 3) * 4", "20"),
        ("-2 ^ 2", "-4"),
        ("2 ** 3 ** 2", "512"),
        ("2 ^ -1", "0.5"),
        ("7 // 2", "3"),
        ("-7 // 2", "-4"),
        ("-7 % 3", "2"),
        ("7 % -3", "-2"),
        ("10 % 4 % 3", "2"),
        ("50% * 300", "150"),
        ("200 * 15%", "30"),
        ("5!", "120"),
        ("3 × 4 ÷ 2 − 1", "5"),
        ("1_000_000 * 3", "3000000"),
        ("1.5e3 + .5", "1500.5"),
        ("sqrt(2)^2", "2"),
        ("√(16) + π * 0", "4"),
        ("round(2.345, 2)", "2.35"),
        ("round(-2.5)", "-3"),
        ("floor(-1.5) + ceil(1.2)", "0"),
        ("min(3, 1, 2) + max(1; 5)", "6"),
        ("min(7) * max(5)", "35"),
        ("1\u00a0234\u202f567 + 1", "1234568"),
        ("1000! / 999!", "1000"),
        ("sum(1, 2, 3)", "6"),
        ("log(1000)", "3"),
        ("log(8, 2)", "3"),
        ("log10(0.01)", "-2"),
        ("ln(exp(1))", "1"),
        ("sin(0) + cos(0)", "1"),
        ("abs(-3)", "3"),
        ("1 / 3", "0.333333333333333333333333333333"),
        ("2 ^ 90", "1237940039285380274899124224"),
        ("2 ^ 200", "1.60693804425899027554196209234E+60"),
        ("0 * 1e400", "0"),
        ("factorial(0)", "1"),
    ],
)
def test_arithmetic_is_right(expression: str, value: str) -> None:
    assert calculate(expression) == value


def test_functions_of_angles_have_fifteen_right_digits() -> None:
    assert float(calculate("sin(1)")) == pytest.approx(math.sin(1), rel=1e-14)
    assert float(calculate("atan(1) * 4")) == pytest.approx(math.pi, rel=1e-14)


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("", "nothing to calculate"),
        ("   ", "nothing to calculate"),
        ("1 +", "missing at the end"),
        ("(1", "closing bracket"),
        ("1)", "wrong at"),
        ("1 2", "wrong at"),
        ("1 / 0", "Division by zero"),
        ("1 // 0", "Division by zero"),
        ("1 % 0", "no value"),
        ("0 / 0", "no value"),
        ("sqrt(-1)", "no value"),
        ("ln(0)", "no value"),
        ("asin(2)", "no value"),
        ("9999999 ^ 9999 ^ 2", "exponent is too large"),
        (f"2 ^ {LARGEST_EXPONENT + 1}", "exponent is too large"),
        ("1e999999", "wrong at"),
        ("1e9999 ^ 9999", "too large"),
        ("exp(99999999)", "too large"),
        (f"{LARGEST_FACTORIAL + 1}!", "whole number"),
        ("2.5!", "whole number"),
        ("sqrt(1, 2)", "given 2 values"),
        ("sqrt 2", "bracket is missing"),
        ("__import__('os')", "not known here"),
        ("open(1)", "not known here"),
        ("a.b", "not known here"),
        ("(" * (DEEPEST + 1) + "1" + ")" * (DEEPEST + 1), "nested too deeply"),
        ("-" * (DEEPEST + 1) + "1", "nested too deeply"),
        ("1" * (LONGEST + 1), "longer than"),
        ("round(1, 99)", "rounded to"),
        ("min(" + "1," * 120 + "1)", "too many"),
        ("cos(1e9999)", "no value"),
    ],
)
def test_what_has_no_value_says_why(expression: str, words: str) -> None:
    with pytest.raises(CalculationError, match=words):
        calculate(expression)


def _told(expression: str) -> str:
    """The value, or the sentence that says why there is none."""
    try:
        return calculate(expression)
    except CalculationError as error:
        return str(error)


@given(st.text(alphabet="0123456789.+-*/%^!(),eE sqrtminlogpi×÷", max_size=LONGEST))
def test_any_text_has_a_value_or_a_reason(expression: str) -> None:
    told = _told(expression)
    assert told.endswith(".") or math.isfinite(float(told)) or "E" in told


@given(
    st.lists(st.sampled_from([*_FUNCTIONS, *_CONSTANTS, *"0()()()+-/%^!,", "//", "2.5", "1e9999"]))
)
def test_any_words_that_it_knows_have_a_value_or_a_reason(words: list[str]) -> None:
    assert _told(" ".join(words))


@pytest.mark.measured
def test_no_expression_keeps_the_window_waiting() -> None:
    expressions = ("1000!^pi+" * 110 + "1", "9" * 900 + "^pi^pi^pi^2.5", "1.1^9999.9*" * 90 + "1")
    for expression in expressions:
        began = time.thread_time()
        assert _told(expression)
        assert is_within(time.thread_time() - began, 0.1)


@given(st.text(max_size=200))
def test_any_characters_at_all_do_no_harm(expression: str) -> None:
    assert _told(expression)


@given(
    st.recursive(
        st.integers(0, 999).map(str),
        lambda inner: st.tuples(inner, st.sampled_from("+-*"), inner).map(
            lambda parts: f"({parts[0]} {parts[1]} {parts[2]})"
        ),
        max_leaves=8,
    )
)
def test_whole_numbers_agree_with_python(expression: str) -> None:
    assert Fraction(calculate(expression)) == eval(expression)  # noqa: S307 - digits and signs only
