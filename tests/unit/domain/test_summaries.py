"""Summaries in columns: each comes back as it was put in, found by its id, in every order."""

from __future__ import annotations

import dataclasses
import datetime
from typing import Any
from unittest.mock import patch

from hypothesis import given, settings, strategies as st

from orca_desktop.domain import summaries
from orca_desktop.domain.conversation import Summary
from orca_desktop.domain.identity import new_id
from orca_desktop.domain.summaries import Summaries, SummaryFlag, rank_of
from tests.support.examples import examples

MOMENTS = st.datetimes(timezones=st.just(datetime.UTC))
AT = datetime.datetime(2026, 11, 28, tzinfo=datetime.UTC)
IDS = (
    st.uuids().map(lambda each: each.hex)
    | st.uuids().map(lambda each: each.hex.upper())
    | st.text(st.characters(), max_size=4)
    | st.sampled_from(["0" * 32, "0" * 31 + " ", " " + "0" * 31, "00" * 15 + "0\u0660", "\ud800"])
)
SUMMARIES = st.builds(
    Summary,
    IDS,
    st.text(max_size=8),
    MOMENTS,
    MOMENTS | st.sampled_from([AT, AT + datetime.timedelta(microseconds=1)]),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.booleans(),
    st.none() | st.sampled_from(["work", "home"]),
    st.sampled_from([(), ("a",), ("a", "b")]),
    st.booleans(),
    st.booleans(),
)
LISTS = st.lists(SUMMARIES, max_size=12, unique_by=lambda each: each.id)


def told(summaries: Any) -> list[tuple[Any, ...]]:
    """All that is known, also what makes two no different."""
    return [dataclasses.astuple(each) for each in summaries]


@settings(max_examples=examples(200), deadline=None)
@given(LISTS)
def test_what_is_put_in_comes_back(known: list[Summary]) -> None:
    found = Summaries.of(known)
    assert told(found) == told(known)
    assert found == known and found == tuple(known)
    assert [found.id_at(row) for row in range(len(found))] == [each.id for each in known]
    assert told(found[1:-1]) == told(known[1:-1])
    assert [found.folders[row] for row in range(len(found))] == [each.folder for each in known]
    unread = [each.id for each in known if each.unread]
    assert list(found.ids(found.flagged(SummaryFlag.UNREAD))) == unread
    if known:
        assert found[-1] == known[-1]


@settings(max_examples=examples(200), deadline=None)
@given(LISTS, st.lists(IDS, max_size=8))
def test_each_is_found_by_its_id_and_nothing_else_is(
    known: list[Summary], others: list[str]
) -> None:
    found = Summaries.of(known)
    rows = {each.id: row for row, each in enumerate(known)}
    for _ in range(4):  # often enough that it remembers where each is
        for id_ in (*rows, *others):
            assert found.row_of(id_) == rows.get(id_)


@settings(max_examples=examples(200), deadline=None)
@given(LISTS)
def test_they_are_put_in_the_order_of_the_list_and_in_that_of_time(known: list[Summary]) -> None:
    found = Summaries.of(known)
    ranked = found.ranked()
    assert told(ranked) == told(sorted(known, key=rank_of))
    assert ranked.ranked() is ranked
    assert [ranked.rank(row) for row in range(len(ranked))] == list(map(rank_of, ranked))
    latest = [each.updated for each in found.latest_first()]
    assert latest == sorted((each.updated for each in known), reverse=True)
    again = ranked.latest_first()
    assert [each.updated for each in again] == latest
    assert {each.id: told([each]) for each in again} == {each.id: told([each]) for each in known}


@settings(max_examples=examples(100), deadline=None)
@given(LISTS, st.data())
def test_some_of_them_come_first(known: list[Summary], data: st.DataObject) -> None:
    rows = data.draw(
        st.lists(st.sampled_from(range(len(known))), unique=True) if known else st.just([])
    )
    others = [each for row, each in enumerate(known) if row not in rows]
    found = Summaries.of(known).with_first(rows)
    assert told(found) == told([*(known[row] for row in rows), *others])


@settings(max_examples=examples(200), deadline=None)
@given(LISTS, LISTS, st.sets(IDS, max_size=3), st.sampled_from((0, 8)))
def test_some_are_changed_and_some_taken_out(
    known: list[Summary], changed: list[Summary], gone: set[str], share: int
) -> None:
    expected = {each.id: each for each in (*known, *changed)}
    for each in (*gone, *(each.id for each in known[:2])):
        expected.pop(each, None)
    changes: dict[str, Summary | None] = {each.id: each for each in changed}
    changes |= dict.fromkeys((*gone, *(each.id for each in known[:2])))
    before = Summaries.of(known)
    with patch.object(summaries, "_MUCH_SHARE", share):
        found = before.changed(changes)
        ranked = before.ranked().changed(changes)
    assert {each.id: told([each]) for each in found} == {
        id_: told([each]) for id_, each in expected.items()
    }
    assert len(found) == len(expected)
    assert told(ranked) == told(sorted(expected.values(), key=rank_of))
    assert told(before) == told(known), "what others have stays as it is"


def test_more_than_are_taken_at_once_are_found_where_they_are() -> None:
    known = [Summary(new_id(), f"chat {n}", AT, AT) for n in range(2_500)]
    known[1_200] = dataclasses.replace(known[1_200], id="from a file", tags=("tax",))
    found = Summaries.of(known)
    assert [found.row_of(each.id) for each in known] == list(range(2_500))
    assert found[1_200].tags == ("tax",)
    assert found.row_of(new_id()) is None
    assert found != known[:-1] and found != "no list"


def test_an_id_that_stands_across_two_others_is_not_there() -> None:
    one, other = "0" * 16 + "a" * 16, "b" * 16 + "0" * 16
    found = Summaries.of(Summary(each, "", AT, AT) for each in (one, other, "a" * 16 + "b" * 16))
    assert found.row_of("a" * 16 + "b" * 16) == 2
    assert Summaries.of(found[:2]).row_of("a" * 16 + "b" * 16) is None


@settings(max_examples=examples(100), deadline=None)
@given(LISTS, st.lists(IDS, max_size=8), st.booleans())
def test_some_ids_are_looked_up_together(
    known: list[Summary], others: list[str], are_many: bool
) -> None:
    found = Summaries.of(known)
    rows = {each.id: row for row, each in enumerate(known)}
    asked = {*others, *list(rows)[::2]}
    with patch.object(summaries, "_MANY", 0 if are_many else 1000):
        assert found.among([*asked]) == asked & rows.keys()
        assert found.rows_among(asked) == {rows[each] for each in asked & rows.keys()}
        assert found.ids(range(len(known))[::2]) == tuple(rows)[::2]
