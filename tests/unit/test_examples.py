"""How much of what has many cases a run tries."""

from __future__ import annotations

from hypothesis import given, strategies as st

from tests.support.examples import cases


def test_a_share_is_spread_from_the_first_to_the_last():
    assert cases(519, 5, 0.01) == [0, 129, 259, 388, 518]
    assert cases(9, 2, 0.1) == [0, 8]
    assert cases(28, 2, 0.1) == [0, 13, 27]


@given(st.integers(1, 3000), st.integers(2, 12), st.sampled_from([0.05, 0.1, 0.9, 1.0]))
def test_what_is_tried_is_no_less_than_asked_and_nothing_twice(
    number: int, least: int, share: float
):
    tried = cases(number, least, share)
    assert len(tried) == len({*tried}) == max(min(number, least), round(number * share))
    assert tried[0] == 0
    assert tried[-1] == number - 1
    assert share < 1.0 or tried == [*range(number)]
