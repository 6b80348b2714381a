"""Numbers are read as people of any language write them, and never as another number."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.numerals import Notation, read, written

ENGLISH, GERMAN = Notation(), Notation(",", ".")
NOTATIONS = [
    ENGLISH,
    GERMAN,
    Notation(",", "\u00a0"),
    Notation(",", "\u202f"),
    Notation(".", "’"),
    Notation("٫", "٬", "٠", "\u061c-"),
    Notation("٫", "٬", "۰", "\u200e−"),
    Notation(".", ",", "०"),
    Notation(".", "⹁", "𞥐"),
    Notation(".", ",", "०", "−"),
    Notation(".", ",", "\u17e0"),
]
NUMBERS = st.decimals(
    min_value=-(10**9), max_value=10**9, places=4, allow_nan=False, allow_infinity=False
)


@pytest.mark.parametrize(
    ("text", "english", "german"),
    [
        pytest.param("1,5", "1.5", "1.5", id="T5 never fifteen"),
        pytest.param("4096.0", "4096", "4096", id="T5 never ten times as much"),
        pytest.param("4,096", "4096", "4.096", id="T5 the language decides"),
        pytest.param("4.096", "4.096", "4096", id="T5 the language decides of a point too"),
        pytest.param("0,123", "0.123", "0.123", id="T5 no group begins with zero"),
        pytest.param("1.234.567,8", "1234567.8", "1234567.8", id="T5 the last sign is the point"),
        pytest.param("12,34,567", "1234567", "1234567", id="T5 Indian groups"),
        pytest.param("1’000.5", "1000.5", "1000.5", id="T5 Swiss groups"),
        pytest.param("4 096", "4096", "4096", id="T5 spaces"),
        pytest.param("۰٫۳", "0.3", "0.3", id="T4 Persian"),
        pytest.param("٠٫٧", "0.7", "0.7", id="T4 Arabic"),
        pytest.param("٤٬٠٩٦", "4096", "4096", id="T4 Arabic groups"),
        pytest.param("०.५", "0.5", "0.5", id="T4 Devanagari"),
        pytest.param("１２３", "123", "123", id="T4 wide digits"),
        pytest.param("−5", "-5", "-5", id="T4 the true minus"),
        pytest.param("0.", "0", "0", id="T4 on the way to a number"),
        *[
            pytest.param(text, None, None, id=f"T5 {text!r} is none")
            for text in ("", "-", ".", "x", "1e5", "nan", "inf", "0x10", "1..2", "1,2,3", "1,234.5.6",
                         "1 2", "½", "②", "5%", "$5", "9" * 16, "--5", "1-", "1, 000", "٫", "1٫2٫3")
        ],
    ],
)  # fmt: skip
def test_texts(text, english, german):
    for notation, expected in ((ENGLISH, english), (GERMAN, german)):
        assert read(text, notation) == (None if expected is None else Decimal(expected))


@given(NUMBERS, st.sampled_from(NOTATIONS))
def test_T4_what_is_shown_is_read_back(value, notation):
    shown = written(value, Notation(notation.point, notation.group, notation.zero))
    assert read(shown, notation) == value


@given(st.integers(-(10**12), 10**12), st.sampled_from(NOTATIONS))
def test_T4_groups_are_read_back(value, notation):
    digits = f"{value:,}".replace(",", notation.group)
    moved = "".join(chr(ord(notation.zero) + int(c)) if c.isdecimal() else c for c in digits)
    if notation in {ENGLISH, GERMAN} or notation.group not in {".", ","}:
        assert read(moved, notation) == value


@given(st.text(max_size=12))
def test_T4_any_text_is_a_number_or_none(text):
    found = read(text)
    assert found is None or found.is_finite()


@given(st.text("0123456789.,'", max_size=10), st.sampled_from([ENGLISH, GERMAN]))
def test_T5_no_digit_is_added_or_lost(text, notation):
    found = read(text, notation)
    if found is not None:
        digits = [char for char in text if char.isdigit()]
        said = f"{found:f}".replace("-", "").replace(".", "")
        assert said.strip("0") == "".join(digits).strip("0")


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1’00", None),
        ("1'000", "1000"),
        ("1`000.5", "1000.5"),
        ("1٬00", None),
        ("1'000,000", "1000"),
        ("'100", None),
        ("1 000.25", "1000.25"),
        (".5", "0.5"),
        ("+5", "5"),
        ("1,000", "1000"),
        ("01,000", "1"),
        ("0,5", "0.5"),
        ("999,999", "999999"),
        ("1234,567", "1234.567"),
        ("9" * 15, "9" * 15),
        ("0" * 14 + "5.", "5"),
        (" " * 40 + "5", "5"),
        ("5" + "\u200b" * 40, "5"),
    ],
)
def test_where_groups_and_points_stand(text, number):
    assert read(text) == (None if number is None else Decimal(number))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.1, "0.1"),
        (1e21, "1" + "0" * 21),
        (Decimal("1.500"), "1.5"),
        (Decimal("1E+3"), "1000"),
        (5, "5"),
        (Decimal("-0.0"), "-0"),
    ],
)
def test_a_number_is_written_plainly(value, text):
    assert written(value) == text
