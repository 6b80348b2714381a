"""Growing text behaves like the text it stands for."""

from __future__ import annotations

from hypothesis import given, strategies as st

from orca_desktop.domain.growing import GrowingText


@given(st.lists(st.text(max_size=5)), st.integers(0, 60))
def test_it_equals_the_joined_pieces_from_any_offset(pieces: list[str], offset: int) -> None:
    grown = GrowingText()
    for piece in pieces:
        grown = grown.plus(piece)
    whole = "".join(pieces)
    assert grown.text == whole
    assert grown.length == len(whole)
    assert grown.since(offset) == whole[offset:]
    assert grown.beginning(offset) == whole[:offset]
    assert grown == GrowingText(whole)
    assert bool(grown) == bool(whole)


@given(st.lists(st.tuples(st.integers(0, 10), st.text(max_size=3)), max_size=12))
def test_growing_an_older_value_never_changes_another(steps: list[tuple[int, str]]) -> None:
    values = [GrowingText("start")]
    expected = ["start"]
    for which, text in steps:
        base = which % len(values)
        values.append(values[base].plus(text))
        expected.append(expected[base] + text)
    assert [value.text for value in values] == expected
