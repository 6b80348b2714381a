"""The last number of a text: one text for one number, however it is written."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.last_number import last_number
from tests.support.effort import is_within


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The answer is 42.", "42"),
        ("The answer is **42**", "42"),
        ("It costs 1,234.50 in all", "1234.5"),
        ("Es kostet 1.234,50 Euro", "1234.5"),
        ("Cela coûte 1\u202f234,50 €", "1234.5"),
        ("Det kostar 1 234 567 kronor", "1234567"),
        ("Es kostet 1'234'567.80 Franken", "1234567.8"),
        ("Das sind 1.234.567 Menschen", "1234567"),
        ("1,00,000 rupees", "100000"),
        ("That makes 12,000.", "12000"),
        ("3,5 litres", "3.5"),
        ("0,123", "0.123"),
        ("Pi is 3.142", "3.142"),
        ("−7 degrees", "-7"),
        ("It is -5 °C", "-5"),
        ("0.50", "0.5"),
        ("-0", "0"),
        ("007", "7"),
        ("It costs $1,299.99!", "1299.99"),
        ("It costs -$5", "-5"),
        ("It costs €5 or 5 €", "5"),
        ("About 12 %", "12"),
        ("About 12.50%", "12.5"),
        ("Man landed there in 1969.", "1969"),
        ("Twelve (12) in all", "12"),
        ("On 2026-11-23", "2026-11-23"),
        ("On 23/11/2026.", "23/11/2026"),
        ("At 10:30", "10:30"),
        ("Take 3–5 of them", "3-5"),
        ("Take 3-5 of them", "3-5"),
        ("Three quarters, 3/4.", "3/4"),
        ("The answer is ٤٢", "42"),
        ("答えは４２です", None),
        ("答えは ４２ 。", "42"),
        ("1. First\n2. Second", None),
        ("It is 5.\n\n1. Because\n2. so", "5"),
        ("It is 5 [1][2]", "5"),
        ("It is 5.[^3]", "5"),
        ("no number, but A4 and x2 and GPT-4 and H2O", None),
        ("", None),
        ("10 apples, 20 pears", "20"),
    ],
)
def test_the_last_number(text: str, number: str | None) -> None:
    assert last_number(text) == number


def grouped(whole: int, mark: str) -> str:
    return f"{whole:,}".replace(",", mark)


@given(
    st.integers(1_000_000, 10**12),
    st.integers(0, 99),
    st.sampled_from([(",", "."), (".", ","), ("\u202f", ","), (" ", "."), ("'", "."), ("", ".")]),
    st.sampled_from(["", "-", "\u2212"]),
    st.sampled_from(
        ["The result is {}.", "{}", "So ({})", "**{}**", "${} in all", "5 and then {}!"]
    ),
)
def test_one_number_is_one_text_however_it_is_written(
    whole: int, cents: int, marks: tuple[str, str], sign: str, words: str
) -> None:
    if "$" in words:
        sign = ""
    written = f"{sign}{grouped(whole, marks[0])}{marks[1]}{cents:02d}"
    plain = f"{'-' if sign else ''}{whole}" + (f".{cents:02d}".rstrip("0").rstrip("."))
    assert last_number(words.format(written)) == plain


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    found = last_number(text)
    assert found is None or any(char.isdigit() for char in found)


@pytest.mark.measured
def test_long_texts_are_read_at_once() -> None:
    for text in ("1 " * 200_000, "1" * 400_000, "1,1" * 99_999, "1 234 " * 99_999, "1-" * 200_000, "[1]" * 99_999, "1'" * 99_999, "12:" * 99_999):  # fmt: skip
        began = time.process_time()
        last_number(text)
        assert is_within(time.process_time() - began, 2), text[:9]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1234,567", "1234.567"),
        ("123,456", "123456"),
        ("0,500", "0.5"),
        (",500", None),
        ("12,50", "12.5"),
        ("1,2345", "1.2345"),
        ("0.0", "0"),
        ("-0.0", "0"),
        ("100", "100"),
        ("7" + " x" * 100_000, None),
        ("7" + " x" * 99_000, "7"),
    ],
)
def test_where_a_comma_parts_thousands(text: str, number: str | None) -> None:
    assert last_number(text) == number
