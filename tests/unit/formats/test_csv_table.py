"""Rows of cells as comma-separated values: read back by any reader, and never run."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given, strategies as st

from orca_desktop.formats import csv_table
from orca_desktop.formats.message_text import clean

FORMULA = ("=", "+", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
ROWS = st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=4), max_size=4)


def read(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


@given(ROWS)
@example([["a,b", 'say "no"'], ["two\nlines", ""]])
def test_every_cell_comes_back(rows):
    text = csv_table.written(rows)
    assert text.startswith("\ufeff")
    text.encode()
    found = read(text[1:])
    assert len(found) == len(rows)
    for line, back in zip(rows, found, strict=True):
        for cell, seen in zip(line, back, strict=True):
            assert seen in {clean(cell), f"'{clean(cell)}"}
            assert not seen.startswith(FORMULA)


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "-a", "-", "-2-3", "--1"]
)  # fmt: skip
def test_what_a_spreadsheet_would_run_is_text(cell):
    ((found, _),) = read(csv_table.written([[cell, "x"]], for_file=False))
    assert found == f"'{cell}"


@pytest.mark.parametrize(
    "cell", ["-1.5", "-1", "-.5", "-1,5", "-1,234.50", "-5%", "-5 %", "-1.5e-3", "12", "1=1", ""]
)
def test_numbers_and_plain_words_stay(cell):
    ((found, _),) = read(csv_table.written([[cell, "x"]], for_file=False))
    assert found == cell


@given(st.sampled_from(";|\t\n"), st.sampled_from("=+-@"))
def test_no_other_separator_sets_a_formula_free(separator, sign):
    """A program that parts lines at another sign keeps a quoted cell together all the same."""
    text = csv_table.written([[f"x{separator}{sign}cmd()", "y"]], for_file=False)
    (first, *_) = next(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert first.startswith(f"x{separator}{sign}cmd()")


def test_lines_end_as_the_standard_says():
    assert csv_table.written([["a", "b"], ["c", "d"]], for_file=False) == "a,b\r\nc,d\r\n"
