"""The differences of two answers: exact, readable, and bounded for whatever a model writes."""

from __future__ import annotations

import itertools
import time
from random import Random

import pytest
from hypothesis import given, strategies as st

from orca_desktop.render import diff
from orca_desktop.render.diff import DiffKind, DiffPiece
from tests.support.effort import is_within

words = st.sampled_from(["the", "a", "cat", "sat", "mat", ".", ",", "\n", "\n\n", "# ", "- ", "```\n", " ", "  ", "日本", "é", "_x_"])  # fmt: skip
written = st.lists(words, max_size=60).map("".join)
anything = st.one_of(written, st.text(max_size=200))


def pieces(old: str, new: str) -> list[tuple[str, str]]:
    return [(piece.kind.value, piece.text) for piece in diff.words(old, new)]


@given(anything, anything)
def test_the_pieces_give_back_both_texts(old: str, new: str) -> None:
    rows = diff.compare(diff.split(old), diff.split(new))
    assert diff.old_text(rows) == old
    assert diff.new_text(rows) == new
    for row in rows:
        kinds = [piece.kind for piece in row.pieces]
        assert all(piece.text for piece in row.pieces)
        assert all(one != other for one, other in itertools.pairwise(kinds))


@given(anything)
def test_blocks_joined_are_the_text(text: str) -> None:
    assert "".join(diff.split(text)) == text


@given(anything)
def test_a_text_does_not_differ_from_itself(text: str) -> None:
    assert all(row.is_same for row in diff.compare(diff.split(text), diff.split(text)))


@given(st.lists(anything, max_size=8), st.lists(anything, max_size=8))
def test_each_block_stands_in_one_row_in_its_order(old: list[str], new: list[str]) -> None:
    rows = diff.compare(old, new)
    assert [row.old for row in rows if row.old is not None] == list(range(len(old)))
    assert [row.new for row in rows if row.new is not None] == list(range(len(new)))
    for row in rows:
        before = "".join(each.text for each in row.pieces if each.kind is not DiffKind.ADDED)
        after = "".join(each.text for each in row.pieces if each.kind is not DiffKind.REMOVED)
        assert before == (old[row.old] if row.old is not None else "")
        assert after == (new[row.new] if row.new is not None else "")


@given(st.lists(st.sampled_from("abcd"), max_size=14), st.lists(st.sampled_from("abcd"), max_size=14))  # fmt: skip
def test_no_longer_part_is_common_than_the_one_that_is_kept(one: list[str], two: list[str]) -> None:
    """The bits say the same as the textbook's table."""
    steps = diff.subsequence(one, two)
    table = [[0] * (len(two) + 1) for _ in range(len(one) + 1)]
    for i, first in enumerate(one):
        for j, second in enumerate(two):
            table[i + 1][j + 1] = (
                table[i][j] + 1 if first == second else max(table[i][j + 1], table[i + 1][j])
            )
    assert sum(kind is DiffKind.SAME for kind, _ in steps) == table[-1][-1]
    assert [token for kind, token in steps if kind is not DiffKind.ADDED] == one
    assert [token for kind, token in steps if kind is not DiffKind.REMOVED] == two


def test_words_are_told_apart() -> None:
    assert pieces("The cat sat on the old mat.", "The dog sat on the new mat.") == [
        ("same", "The "),
        ("removed", "cat"),
        ("added", "dog"),
        ("same", " sat on the "),
        ("removed", "old"),
        ("added", "new"),
        ("same", " mat."),
    ]


def test_islands_go_with_what_is_around_them() -> None:
    """Three small words that happen to be in both do not cut a new sentence to pieces."""
    found = pieces(
        "Yesterday morning a farmer walked slowly to the market of Lisbon.",
        "Nobody ever believed a word, running quickly to the harbour in winter.",
    )
    assert len([kind for kind, _ in found if kind == "same"]) <= 1


def test_scripts_without_spaces_are_compared_by_characters() -> None:
    assert pieces("我喜欢绿茶和咖啡", "我喜欢红茶和咖啡") == [
        ("same", "我喜欢"), ("removed", "绿"), ("added", "红"), ("same", "茶和咖啡"),
    ]  # fmt: skip


def test_a_paragraph_is_compared_with_the_one_that_says_the_same() -> None:
    old = diff.split("# Soup\n\nCut the onions and fry them in oil.\n\nServe it hot.\n")
    new = diff.split(
        "# Soup\n\nFirst of all, relax.\n\nCut the onions and fry them in butter.\n\nServe it hot.\n"
    )
    rows = diff.compare(old, new)
    assert [(row.old, row.new) for row in rows] == [(0, 0), (None, 1), (1, 2), (2, 3)]
    assert rows[2].pieces[1:3] == (
        DiffPiece(DiffKind.REMOVED, "oil"),
        DiffPiece(DiffKind.ADDED, "butter"),
    )


def test_a_fence_is_one_block() -> None:
    assert diff.split("Text\n\n```python\na\n\nb\n```\n\nEnd") == (
        "Text\n\n",
        "```python\na\n\nb\n```\n\n",
        "End",
    )
    assert diff.split("~~~~\n~~~\n\n```\n") == ("~~~~\n~~~\n\n```\n",)
    assert diff.split("") == ()


def quickest(old: str, new: str) -> float:
    """Seconds of this thread's own time in the quickest of three runs."""
    found = []
    for _ in range(3):
        began = time.thread_time()
        rows = diff.compare(diff.split(old), diff.split(new))
        found.append(time.thread_time() - began)
        assert diff.old_text(rows) == old
        assert diff.new_text(rows) == new
    return min(found)


@pytest.mark.measured
def test_answers_of_two_thousand_words_take_no_time_to_speak_of() -> None:
    chance = Random(1)  # noqa: S311
    vocabulary = [f"word{number}" for number in range(400)]
    weights = [1 / (number + 1) for number in range(400)]
    one, two = (
        "\n\n".join(" ".join(chance.choices(vocabulary, weights, k=80)) for _ in range(25))
        for _ in range(2)
    )
    assert is_within(quickest(one, two), 0.3)
    assert is_within(quickest(one.replace("\n\n", " "), two.replace("\n\n", " ")), 0.3)


@pytest.mark.measured
def test_hostile_texts_are_bounded() -> None:
    for old, new in (
        ("a " * 300_000, "a " * 299_999 + "b "),
        ("a\n" * 200_000, "b\n" * 150_000),
        ("a\n\n" * 30_000, "b\n\n" * 30_000),
        ("x" * 2_000_000, "y" * 2_000_000),
        ("a b " * 10_000, "b a " * 10_000),
        ("```\n" * 50_000, "~~~\n" * 50_000),
        ("word " * 25 + "\n\n" + "* " * 40_000, "* " * 40_000),
    ):
        assert is_within(quickest(old, new), 3.0)
