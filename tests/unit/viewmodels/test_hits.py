"""Hits of a search: gone through in the order of the list, however many chats there are."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.domain.conversation import Summary
from orca_desktop.domain.summaries import Summaries
from orca_desktop.viewmodels.chosen_rows import ChatIds
from orca_desktop.viewmodels.hits import Hit, Hits
from tests.support.examples import examples

AT = datetime.datetime(2026, 11, 28, tzinfo=datetime.UTC)


def order(count: int, loaded: int) -> ChatIds:
    """So many chats, of which some were loaded and the others are new."""
    chats = [Summary(f"{number:032x}", f"Chat {number}", AT, AT) for number in range(count)]
    table = Summaries.of(chats[:loaded])
    return ChatIds(table, [*range(min(loaded, count)), *chats[loaded:]])


@settings(max_examples=examples(200), deadline=None)
@given(st.data())
def test_each_hit_has_its_place_and_each_place_its_hit(data: st.DataObject) -> None:
    count = data.draw(st.integers(0, 8))
    ids = order(count, data.draw(st.integers(0, 8)))
    turns = {
        id_: data.draw(st.lists(st.integers(1, 9), unique=True, max_size=3))
        for id_ in ids
        if data.draw(st.booleans())
    }
    hits = Hits(ids, turns)
    expected = [
        Hit(id_, turn, chat)
        for chat, id_ in enumerate(ids, start=1)
        for turn in turns.get(id_) or (None,)
    ]
    assert len(hits) == len(expected)
    assert [hits[place] for place in range(len(hits))] == expected
    for place, each in enumerate(expected):
        assert hits.place_of(each.conversation_id, each.turn) == place
        assert hits.after(place, 1) == (place + 1) % len(expected)
    first = {each.conversation_id: place for place, each in reversed([*enumerate(expected)])}
    assert all(hits.place_of(id_, 99) == place for id_, place in first.items())
    assert hits.place_of("another", 1) is None
    with pytest.raises(IndexError):
        hits[len(expected)]


def test_nothing_found_has_no_hits() -> None:
    assert len(Hits()) == Hits().chats == 0
    assert Hits().place_of("a", None) is None
