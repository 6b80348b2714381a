"""What the command palette finds, and in which order."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from typing import TypeVar

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.conversation import Summary
from orca_desktop.domain.folding import fold
from orca_desktop.viewmodels.palette import (
    MOST,
    EntryKind,
    PaletteCatalogue,
    PaletteEntry,
    TitleMatch,
    Titles,
)

NOW = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)
T = TypeVar("T")

ACTIONS = (
    PaletteEntry(EntryKind.ACTION, "export", "Export", "Chat", "Ctrl+E"),
    PaletteEntry(EntryKind.ACTION, "find", "Find in this chat", "Find", "Ctrl+F"),
    PaletteEntry(EntryKind.ACTION, "rename", "Rename", "Chat", "F2", "Nothing was said yet"),
)


def chats(*titles: str) -> tuple[Summary, ...]:
    return tuple(Summary(f"c{n}", title, NOW, NOW) for n, title in enumerate(titles))


def catalogue(
    entries: Sequence[PaletteEntry] = ACTIONS,
    known: Sequence[Summary] = (),
    used: Sequence[str] = (),
    open_id: str = "",
) -> PaletteCatalogue:
    return PaletteCatalogue(entries, known, untitled="New chat", used=used, open_id=open_id)


def last(steps: Iterator[T | None]) -> T:
    *before, found = steps
    assert not any(before)
    assert found is not None
    return found


def titles(of: PaletteCatalogue, words: str) -> list[str]:
    return [each.title for each in last(of.search(words))]


def matches(texts: Sequence[str], words: str, most: int = 1_000_000) -> list[TitleMatch]:
    return [each for step in Titles(texts, str).matches(words, most) for each in step]


def places(texts: Sequence[str], words: str) -> list[int]:
    return [each.place for each in matches(texts, words)]


@pytest.mark.parametrize(
    ("words", "title"),
    [
        ("lis", "Trip to Lisbon"),
        ("trip lisb", "Trip to Lisbon"),
        ("lisb trip", "Trip to Lisbon"),
        ("isbo", "Trip to Lisbon"),
        ("LISBON", "Trip to Lisbon"),
        ("strasse", "Straße"),
        ("Muller", "Herr Müller"),
        ("c++", "A question on C++"),
        (".net", "Moving to .NET 9"),
        ("foo-bar", "The foo-bar of it"),
        ("oo-ba", "The foo-bar of it"),
        ("京", "東京の地図"),
        ("กรุง", "เที่ยวกรุงเทพ"),
        ("snake_ca", "Why snake_case"),
        ("😀", "All fine 😀"),
        ("a\x01b", "a b"),
        ("two lines", "two\nlines"),
    ],
)
def test_every_word_that_occurs_is_found(words, title):
    assert places(["Nothing of it", title], words) == [1]


@pytest.mark.parametrize(("words", "title"), [("zz", "Trip"), ("trip zz", "Trip"), ("ri p", "Tri")])
def test_every_word_must_occur(words, title):
    assert places([title], words) == []


def test_words_are_not_found_across_two_titles():
    assert places(["one", "two"], "e t") == []
    assert places(["ab", "cd"], "b\nc") == []


def test_beginnings_of_words_come_before_the_middle():
    texts = ["Relisted", "To Lisbon", "A list", "No"]
    assert matches(texts, "lis") == [
        TitleMatch(1, begins=True),
        TitleMatch(2, begins=True),
        TitleMatch(0, begins=False),
    ]
    assert matches(["a tripled lisbon", "a trip, list"], "trip lis") == [
        TitleMatch(0, begins=True),
        TitleMatch(1, begins=True),
    ]
    assert matches(["strip lisbon"], "trip lis") == [TitleMatch(0, begins=False)]


WORD = st.text("abcäC+.#_-1é京", min_size=1, max_size=4)
TITLE = st.lists(WORD, max_size=5).map(" ".join)


@given(st.lists(TITLE, max_size=8), st.lists(WORD, max_size=3))
def test_a_title_is_found_exactly_if_every_word_stands_in_it(texts, words):
    """A slow look at each title says the same; technical signs may bind words differently."""
    found = matches(texts, " ".join(words))
    assert len({each.place for each in found}) == len(found), "each once"
    for at, text in enumerate(texts):
        folded = fold(" ".join(text.split()))
        stands = all(fold(word) in folded for word in words)
        if stands is not (at in {each.place for each in found}):
            # A sign that is part of a technical word in one place and a sign in the other.
            assert any(sign in text + "".join(words) for sign in "+.#")
    begun = [each.begins for each in found]
    assert begun == sorted(begun, reverse=True)


@given(st.lists(st.text(max_size=12), max_size=6), st.text(max_size=8))
def test_any_words_in_any_titles_are_safe(texts, words):
    for each in matches(texts, words):
        assert 0 <= each.place < len(texts)


@given(st.text(min_size=1, max_size=20))
def test_every_title_is_found_by_itself(title):
    assert 0 in places([title], title)


@given(st.integers(0, 3_000), st.integers(1, 40))
def test_the_search_ends_once_enough_is_found(number, most):
    texts = ["a chat"] * number
    found = matches(texts, "chat", most)
    assert min(number, most) <= len(found)
    assert [each.place for each in found][:most] == list(range(min(number, most)))


def test_nothing_typed_shows_late_chats_and_actions_but_not_the_open_one():
    shown = catalogue(ACTIONS, chats("Open", "Late", "Later"), open_id="c0").first()
    assert [each.title for each in shown] == ["Late", "Later", "Export", "Find in this chat"]
    assert last(catalogue().search("  ")) == catalogue().first()


def test_what_was_used_last_comes_first():
    known = chats("Bread", "Better bread", "Best bread")
    assert titles(catalogue((), known), "bread") == ["Bread", "Better bread", "Best bread"]
    used = ["chat:c2", "action:find", "chat:c1", "chat:gone", "nothing"]
    assert titles(catalogue(ACTIONS, known, used), "b") == ["Best bread", "Better bread", "Bread"]
    first = catalogue(ACTIONS, known, used).first()
    assert [each.title for each in first] == [
        "Find in this chat",
        "Best bread",
        "Better bread",
        "Bread",
        "Export",
    ]


def test_the_beginning_of_a_word_counts_more_than_use():
    known = chats("Abread", "Bread")
    assert titles(catalogue((), known, ["chat:c0"]), "bread") == ["Bread", "Abread"]


def test_what_is_not_possible_stands_last_with_its_reason():
    known = chats("Rename me", "xrename")
    found = last(catalogue(ACTIONS, known).search("rename"))
    assert [(each.title, bool(each.reason)) for each in found] == [
        ("Rename me", False),
        ("xrename", False),
        ("Rename", True),
    ]


def test_many_of_one_kind_leave_room_for_the_others():
    models = [PaletteEntry(EntryKind.MODEL, f"m{n}", f"claude {n}") for n in range(90)]
    actions = [PaletteEntry(EntryKind.ACTION, f"a{n}", f"claude act {n}") for n in range(9)]
    known = chats(*(f"About Claude {n}" for n in range(90)))
    kinds = [each.kind for each in last(catalogue([*actions, *models], known).search("claude"))]
    assert len(kinds) == MOST
    assert kinds[:15] == [EntryKind.ACTION] * 5 + [EntryKind.CHAT] * 5 + [EntryKind.MODEL] * 5
    assert set(kinds[15:19]) == {EntryKind.ACTION}


def test_an_entry_is_found_by_what_is_said_of_it_too():
    card = PaletteEntry(EntryKind.MODEL, "anthropic/x", "Sonnet", "anthropic/x anthropic Model")
    assert titles(catalogue([card]), "anthropic son") == ["Sonnet"]


def test_a_chat_without_a_title_is_found_by_what_it_is_called():
    found = last(catalogue((), chats("")).search("new"))
    assert [(each.title, each.id) for each in found] == [("New chat", "c0")]


def test_preparing_comes_before_or_within_the_search():
    known = chats(*(f"Chat {n}" for n in range(2_000)))
    prepared = catalogue((), known)
    assert [*prepared.prepare()] != []
    assert [*prepared.prepare()] == []
    assert titles(prepared, "chat 1999") == titles(catalogue((), known), "chat 1999")
