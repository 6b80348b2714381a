"""Finding a text as it stands on the screen, message after message."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, strategies as st

from orca_desktop.render.document import Run, RunKind
from orca_desktop.viewmodels.transcript import shown_text
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.search import (
    TextMatch,
    TextSearch,
    longest_word,
    may_hold,
    pattern,
    stretches,
)
from orca_desktop.viewmodels.transcript.steps import Steps


@pytest.mark.parametrize(
    ("wanted", "text", "found"),
    [
        ("cat", "a Cat and a cat", [(2, 5), (12, 15)]),
        (" two  words ", "two\n words, two words", [(0, 10), (12, 21)]),
        ("a.b", "a.b axb", [(0, 3)]),
        ("wide", "wi\u200bde", [(0, 5)]),
        ("wi\u200bde", "wide", [(0, 4)]),
        ("note this", "note \u2068[1]\u2069this", [(0, 14)]),
        ("محمد", "مُحَمَّد", [(0, 8)]),
        ("احمد", "أحمد", [(0, 4)]),
        ("елка", "ёлка", [(0, 4)]),
        ("orca", "🐳 orca", [(3, 7)]),
        ("orca", "no", []),
    ],
)
def test_a_text_is_found_as_people_read_it(wanted, text, found) -> None:
    assert stretches(pattern(wanted), text) == found


@pytest.mark.parametrize(
    ("text", "word"),
    [("a longer word", "longer"), ("", ""), ("--", ""), ("Straße", "strasse"), ("a\u200bb", "ab")],
)
def test_messages_are_passed_over_by_the_longest_word(text: str, word: str) -> None:
    assert longest_word(text) == word


@pytest.mark.parametrize(
    ("word", "source", "may"),
    [
        ("cat", "A CAT", True),
        ("cat", "a c**a**t", True),
        ("cat", "a dog", False),
        ("cat", "a <b>dog</b>", True),
        ("cat", "this &amp; that", True),
        ("احمد", "أحمد", True),
        ("", "anything", True),
    ],
)
def test_markup_may_cut_a_word_into_pieces(word: str, source: str, may: bool) -> None:
    assert may_hold(word, source) is may


class Later:
    """Frames that come when the test lets them."""

    def __init__(self) -> None:
        self.asked: list[Callable[[], None]] = []

    def ask(self, _key: object, work: Callable[[], None]) -> None:
        self.asked.append(work)


def nothing(index: int) -> Steps[MessageRows]:
    pytest.fail(f"message {index} is not made where the word cannot be")


def search(matches: list[TextMatch]) -> TextSearch:
    found = TextSearch(Later(), nothing, lambda _: "no", lambda: None)
    found.matches = matches
    return found


MATCHES = [TextMatch(0, 1, 0), TextMatch(0, 1, 1), TextMatch(2, 0, 0)]


@pytest.mark.parametrize(
    ("near", "direction", "first"),
    [
        ((0, 0), 1, 0),
        ((0, 1), 1, 0),
        ((0, 2), 1, 2),
        ((1, 0), 1, 2),
        ((2, 1), 1, 0),
        ((0, 0), -1, 2),
        ((1, 0), -1, 1),
    ],
)
def test_the_first_match_is_the_next_from_where_one_reads(near, direction, first) -> None:
    found = search(MATCHES)
    assert found.match is None
    assert found.step(direction, near) == MATCHES[first] == found.match


def test_matches_go_round_and_round() -> None:
    found = search(MATCHES)
    forth = [found.step(1, (0, 0)) for _ in range(4)]
    assert forth == [*MATCHES, MATCHES[0]]
    assert found.step(-1, (0, 0)) == MATCHES[2]
    assert search([]).step(1, (0, 0)) is None
    assert search([]).nearest((0, 0)) == -1


def test_nothing_is_searched_where_nothing_is_typed_or_the_word_cannot_be() -> None:
    told: list[int] = []
    found = TextSearch(Later(), nothing, lambda _: "a dog", lambda: told.append(1))
    found.start(" \u200b", 5)
    assert found.wanted is None and not found.is_searching
    found.start("cat", 5)
    assert found.matches == [] and not found.is_searching
    assert told
    found.look_again(2)
    assert not found.is_searching


# -- what a document holds for a run ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("run", "text"),
    [
        (Run("a\nb"), "a\u2028b"),
        (Run("a", href="https://a.b"), "\u2068a\u2069"),
        (Run("x\ny", kind=RunKind.MATH), "x y"),
        (Run("", kind=RunKind.IMAGE), "\u2068[…]\u2069"),
        (Run("1", kind=RunKind.CITATION), "\u2068[1]\u2069"),
        (Run("note", kind=RunKind.NOTE), "note"),
        (Run("RLO", kind=RunKind.CONTROL), "⟨RLO⟩"),
        (Run("x" * 99), "x" * 99),
        (Run("x" * 100), "\u200b".join(["x" * 40, "x" * 40, "x" * 20])),
    ],
)
def test_each_kind_of_run_has_its_text(run: Run, text: str) -> None:
    assert shown_text.shown(run) == text


def test_a_drawn_formula_is_one_sign() -> None:
    formula = Run("x", kind=RunKind.MATH)
    assert shown_text.shown(formula, lambda _: True) == shown_text.FORMULA
    assert shown_text.shown(Run("x"), lambda _: True) == "x"


@given(st.lists(st.text("ab🐳\n ", max_size=5), max_size=4), st.integers(0, 20), st.integers(0, 20))
def test_a_stretch_of_the_document_gives_its_runs_back(
    pieces: list[str], start: int, end: int
) -> None:
    content = tuple(Run(piece) for piece in pieces)
    whole = "".join(shown_text.shown(run) for run in content)
    size = shown_text.units(whole)
    raw = whole.encode("utf-16-le")
    expected = raw[2 * start : 2 * max(end, start)].decode("utf-16-le", "replace")
    found = shown_text.part(content, start, end)
    assert "".join(run.text for run in found).replace("\n", "\u2028") == expected
    assert shown_text.part(content, 0, size) == tuple(run for run in content if run.text)


def test_of_a_link_or_a_mark_the_whole_is_taken() -> None:
    link, mark = Run("label", href="https://a.b"), Run("1", kind=RunKind.CITATION)
    assert shown_text.part((link, mark), 2, 4) == (Run("ab", href="https://a.b"),)
    assert shown_text.part((link, mark), 8, 9) == (mark,)
    endless = Run("x" * 120)
    (cut,) = shown_text.part((endless,), 35, 45)
    assert cut.text == "x" * 9, "a place to break is none of the text"
