"""Heights by index behave like a list of numbers."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, strategies as st

from orca_desktop.viewmodels.transcript.heights import Heights

numbers = st.lists(st.integers(0, 50), max_size=20)


def agrees(heights: Heights, expected: list[int]) -> None:
    assert len(heights) == len(expected)
    assert [heights[at] for at in range(len(heights))] == expected
    sums = [0, *itertools.accumulate(expected)]
    assert [heights.before(at) for at in range(len(expected) + 1)] == sums
    assert heights.total == sums[-1]
    for position in range(-2, sums[-1] + 3):
        at = heights.at(position)
        inside = [
            index for index in range(len(expected)) if sums[index] <= position < sums[index + 1]
        ]
        last = max(len(expected) - 1, 0)
        assert at == (inside[0] if inside else 0 if position < 0 else last)


@given(numbers)
def test_they_are_what_they_were_made_of(values: list[int]) -> None:
    agrees(Heights(values), values)


@given(st.lists(st.integers(0, 9), min_size=1, max_size=3), st.integers(1, 12))
def test_a_pattern_repeats(pattern: list[int], count: int) -> None:
    agrees(Heights(pattern=pattern, count=count), (pattern * count)[:count])


@given(
    st.lists(st.integers(0, 9), min_size=1, max_size=3),
    st.integers(1, 8),
    st.lists(st.tuples(st.sampled_from(["set", "append", "pop"]), st.integers(0, 30)), max_size=12),
)
def test_whatever_is_changed_they_stay_a_list(pattern, count, steps) -> None:
    heights, expected = Heights(pattern=pattern, count=count), (pattern * count)[:count]
    for step, number in steps:
        if step == "append":
            heights.append(number)
            expected.append(number)
        elif step == "pop" and expected:
            assert heights.pop() == expected.pop()
        elif step == "set" and expected:
            at = number % len(expected)
            assert heights.set(at, number) == number - expected[at]
            expected[at] = number
    agrees(heights, expected)


def test_a_pattern_needs_a_count() -> None:
    with pytest.raises(ValueError, match="count"):
        Heights(pattern=(1,))
