"""Answers as they are read aloud."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.render import spoken
from tests.support.examples import examples


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Hello **you**. How are you?", ["Hello you.", "How are you?"]),
        ("# Plan\n\n- one\n- `two`\n\n---\n", ["Plan", "one", "two"]),
        ("Look:\n\n```py\nqwert = 1\n```\n\nDone.", ["Look:", "Done."]),
        ("See [the page](https://a.b/c) or https://a.b/c now.", ["See the page or now."]),
        ("| a | b |\n|---|---|\n| 1 | 2 |", ["a, b", "1, 2"]),
        ("一。二！", ["一。", "二！"]),
        ("***\n\n. . .\n", []),
        ("", []),
    ],
)
def test_plain_words_are_said_sentence_by_sentence(text, said):
    assert list(spoken.pieces(text)) == said


@given(st.text(alphabet="ab .\n#*`|-!日", max_size=300))
@settings(max_examples=examples(200))
def test_each_piece_is_a_line_with_something_to_say(text):
    for piece in spoken.pieces(text * 20):
        assert 0 < len(piece) <= spoken.LONGEST
        assert "\n" not in piece and piece == piece.strip()


def test_what_has_no_end_is_cut():
    assert [len(each) for each in spoken.pieces("a" * 2_500)] == [1_000, 1_000, 500]
