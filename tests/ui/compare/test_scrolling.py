"""Where a column goes when another one is scrolled."""

from __future__ import annotations

from hypothesis import example, given, strategies as st

from orca_desktop.ui.features.compare.reading.linked_scrolling import place

ENDS = (1000, 2000)


def test_by_the_share_of_the_way_where_there_are_no_headings() -> None:
    assert place(0, (), (), ENDS) == 0
    assert place(500, (), (), ENDS) == 1000
    assert place(1000, (), (), ENDS) == 2000


def test_headings_that_both_have_are_met_together() -> None:
    ours = (("Day one", 100), ("Only here", 400), ("Day two", 600))
    theirs = (("DAY ONE", 300), ("Day two", 1500), ("Only there", 1700))
    assert place(100, ours, theirs, ENDS) == 300
    assert place(600, ours, theirs, ENDS) == 1500
    assert place(350, ours, theirs, ENDS) == 900
    assert place(1000, ours, theirs, ENDS) == 2000


def test_a_heading_beyond_the_end_is_no_trouble() -> None:
    assert place(800, (("End", 1200),), (("End", 2400),), ENDS) == 1600
    # At the end of this column its last heading is the one that is read beside it.
    assert place(1000, (("End", 1200),), (("End", 1500),), ENDS) == 1500


marks = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.integers(0, 5000)), max_size=6, unique_by=lambda m: m[1]
).map(lambda found: tuple(sorted(found, key=lambda mark: mark[1])))


@example((), (), 1, 3000)
@given(marks, marks, st.integers(0, 3000), st.integers(0, 3000))
def test_it_never_leaves_the_page_and_never_goes_back(ours, theirs, end, other_end) -> None:
    ends = (end, other_end)
    places = [place(value, ours, theirs, ends) for value in range(0, end + 1, max(end // 20, 1))]
    assert all(0 <= each <= other_end for each in places)
    assert places == sorted(places)
    assert place(0, (), (), ends) == 0
    assert place(end, (), (), ends) == (other_end if end else 0)
