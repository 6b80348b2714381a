"""Filters among the words of a search: what is one, what is not, and that all comes back."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.search_filters import (
    FilterKind,
    SearchFilter,
    SearchText,
    day_of,
    parted,
)


@pytest.mark.parametrize(
    ("text", "words", "filters"),
    [
        ("whales", "whales", ""),
        ("from:me whales", "whales", "from:me"),
        ("big FROM:Me whales", "big whales", "from:me"),
        ("model:opus has:code has:picture", "", "model:opus has:code has:picture"),
        ('folder:"At work" tax', "tax", 'folder:"At work"'),
        ("tag:Reise before:2026 after:2025-03 x", "x", "tag:Reise before:2026 after:2025-03"),
        ("before:2026-02-28", "", "before:2026-02-28"),
        ("has:code has:code", "", "has:code"),
        ('tag:"  two   words "', "", 'tag:"two words"'),
    ],
)
def test_filters_are_told_from_words(text, words, filters):
    found = parted(text)
    assert found.words == words
    assert " ".join(map(str, found.filters)) == filters


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "  spaces  stay ",
            "from:",
            "from:nobody",
            "has:tea",
            "before:tea",
            "before:2026-02-30",
        ),
        *(
            "before:0",
            "after:99999",
            "xfrom:me",
            "from:me,you x:y",
            'tag:""',
            "https://a.example/b:c",
        ),
        *('tag:"open', "ſrom:me", "def f(x): return x", "has:Code!", 'folder:"a"b', "from: me"),
    ],
)
def test_what_says_nothing_that_could_be_meant_is_words(text):
    assert parted(text) == SearchText(text)


VALUES = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters='"'), min_size=1)


@given(
    st.lists(
        st.one_of(
            st.builds(
                SearchFilter,
                st.sampled_from([FilterKind.MODEL, FilterKind.FOLDER, FilterKind.TAG]),
                VALUES.map(lambda text: " ".join(text.split())).filter(bool),
            ),
            st.builds(SearchFilter, st.just(FilterKind.HAS), st.sampled_from(["code", "file"])),
            st.dates().map(lambda day: SearchFilter(FilterKind.BEFORE, day.isoformat())),
        ),
        unique=True,
    ),
    st.lists(st.from_regex(r"[^\s:\"]+", fullmatch=True)),
)
def test_what_is_written_is_read(filters, words):
    filters = [each for each in filters if each.kind is not FilterKind.BEFORE or day_of(each.value)]
    text = SearchText(" ".join(words), tuple(filters))
    assert parted(str(text)) == text


@given(st.text())
def test_any_text_is_a_search(text):
    found = parted(text)
    again = parted(str(found))
    assert again.filters[: len(found.filters)] == found.filters
    if not found.filters:
        assert found.words == text


def test_a_day_begins_at_midnight_here():
    day = day_of("2026-03-15")
    assert day is not None
    assert (day.hour, day.minute, day.tzinfo is not None) == (0, 0, True)
    assert day_of("2026") == day_of("2026-01-01") == day_of("2026-1")
