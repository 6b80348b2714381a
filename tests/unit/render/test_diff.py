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


@pytest.mark.parametrize(("sizes", "is_island"), [
    ((20, 9), True), ((9, 20), True), ((9, 9), True), ((20, 8), False), ((8, 20), False),
])  # fmt: skip
def test_an_island_is_no_longer_than_what_is_around_it(
    sizes: tuple[int, int], is_island: bool
) -> None:
    old, new = (" same word ".join(sign * size for size in sizes) for sign in "ab")
    found = pieces(old, new)
    assert ("same", " same word ") in found or is_island
    assert len(found) == (2 if is_island else 5)


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


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        ("", "", []),
        ("x", "", [("removed", "x")]),
        ("", "x", [("added", "x")]),
        ("a b", "a b", [("same", "a b")]),
        ("don't go", "do go", [("removed", "don't"), ("added", "do"), ("same", " go")]),
        (
            "a_b",
            "a__b",
            [("same", "a"), ("removed", "_"), ("added", "__"), ("same", "b")],
        ),
        (
            "aaa same bbb",
            "ccc same ddd",
            [("removed", "aaa"), ("added", "ccc"), ("same", " same "), ("removed", "bbb"),
             ("added", "ddd")],
        ),
        ("aaaa same bbbb", "cccc same dddd",
         [("removed", "aaaa same bbbb"), ("added", "cccc same dddd")]),
    ],
)  # fmt: skip
def test_words_that_differ_are_told_in_their_order(
    old: str, new: str, found: list[tuple[str, str]]
) -> None:
    assert pieces(old, new) == found


@pytest.mark.parametrize(("size", "is_shown"), [(24, False), (25, True)])
def test_a_longer_stretch_that_is_in_both_is_always_shown(size: int, is_shown: bool) -> None:
    same = "s" * size
    found = pieces(f"{'a' * 40} {same} {'b' * 40}", f"{'c' * 40} {same} {'d' * 40}")
    assert (("same", f" {same} ") in found) is is_shown


Row = tuple[int | None, int | None]


def rows(old: list[str], new: list[str]) -> list[Row]:
    return [(row.old, row.new) for row in diff.compare(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (["a b c d e f g h i j"], ["a b c x y z u v w t"], [(0, 0)]),
        (["a b c d e f g h i j"], ["a b x y z u v w t s"], [(0, None), (None, 0)]),
        (["one two three", "four five six"], ["four five seven", "one two nine"],
         [(0, None), (1, 0), (None, 1)]),
        (["A", "x y", "B"], ["A", "B"], [(0, 0), (1, None), (2, 1)]),
        (["A"], ["A", "new"], [(0, 0), (None, 1)]),
        (["A b c", "D e f"], ["A b x", "D e y"], [(0, 0), (1, 1)]),
        (["A b c", "B", "D e f"], ["A b x", "B", "D e y"], [(0, 0), (1, 1), (2, 2)]),
        ([], ["a"], [(None, 0)]),
        (["a"], [], [(0, None)]),
        ([], [], []),
        (["A B"], ["a b"], [(0, 0)]),
    ],
)  # fmt: skip
def test_blocks_that_share_enough_stand_for_one_another(
    old: list[str], new: list[str], found: list[Row]
) -> None:
    assert rows(old, new) == found


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("a\n\nb", ("a\n\n", "b")),
        ("a\n\n\nb\n", ("a\n\n\n", "b\n")),
        ("\n\na", ("\n\n", "a")),
        ("```\na\n\nb", ("```\na\n\nb",)),
        ("~~~~\n~~~\n\nx\n~~~~\n\ny", ("~~~~\n~~~\n\nx\n~~~~\n\n", "y")),
        ("```\n``` x\n\n```\n\nz", ("```\n``` x\n\n```\n\n", "z")),
        ("    ```\n\na", ("    ```\n\n", "a")),
        ("a\n \t\nb", ("a\n \t\n", "b")),
    ],
)
def test_a_text_is_parted_at_blank_lines(text: str, blocks: tuple[str, ...]) -> None:
    assert diff.split(text) == blocks
