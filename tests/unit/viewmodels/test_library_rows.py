"""The rows of the library: in order after any change, and each change told as one that was made."""

from __future__ import annotations

import dataclasses
import datetime
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.domain import clock
from orca_desktop.domain.conversation import Summary
from orca_desktop.domain.folders import Folder
from orca_desktop.viewmodels import chosen_rows, library_rows
from orca_desktop.viewmodels.library_groups import Period, period_of
from orca_desktop.viewmodels.library_rows import (
    ARCHIVE,
    ArchiveRow,
    ChatRow,
    FolderRow,
    LibraryRows,
)
from tests.support.clock import live_in
from tests.support.examples import examples

TODAY = datetime.date(2026, 11, 23)
FOLDERS = (
    Folder("work", "Work"),
    Folder("taxes", "Taxes", parent="work"),
    Folder("art", "Art", position=1),
)


class Mirror:
    """A list kept by nothing but what is told, as a view keeps its rows."""

    def __init__(self) -> None:
        self.rows: LibraryRows
        self.ids: list[str] = []
        self.told: list[str] = []
        self._then: Callable[[], None] = lambda: None

    def insert(self, first: int, last: int) -> None:
        def then() -> None:
            self.ids[first:first] = [self.rows.id_at(row) for row in range(first, last + 1)]

        self._begin("insert", then)

    def remove(self, first: int, last: int) -> None:
        def then() -> None:
            del self.ids[first : last + 1]

        self._begin("remove", then)

    def move(self, row: int, before: int) -> None:
        assert before not in {row, row + 1}, "Qt allows no such move"

        def then() -> None:
            id_ = self.ids.pop(row)
            self.ids.insert(before - (before > row), id_)

        self._begin("move", then)

    def reset(self) -> None:
        def then() -> None:
            self.ids = [self.rows.id_at(row) for row in range(len(self.rows))]

        self._begin("reset", then)

    def done(self) -> None:
        self._then()
        self._then = lambda: None

    def change(self, row: int) -> None:
        assert 0 <= row < len(self.rows)
        self.told.append("change")

    def _begin(self, what: str, then: Callable[[], None]) -> None:
        # Before it happens everything is as it was told last.
        assert [self.rows.id_at(row) for row in range(len(self.rows))] == self.ids
        self.told.append(what)
        self._then = then


def shown(*summaries: Summary, folders: tuple[Folder, ...] = FOLDERS) -> tuple[LibraryRows, Mirror]:
    mirror = Mirror()
    rows = mirror.rows = LibraryRows(mirror, TODAY)
    rows.show_folders(folders)
    rows.show(summaries)
    mirror.told.clear()
    return rows, mirror


def chat(id_: str, age: float = 0, **facts: Any) -> Summary:
    noon = datetime.datetime.combine(TODAY, datetime.time(12)).astimezone()
    at = noon - datetime.timedelta(days=age)
    return Summary(id_, f"Chat {id_}", at, at, **facts)


def ids(rows: LibraryRows) -> list[str]:
    return [rows.id_at(row) for row in range(len(rows))]


def test_folders_come_first_then_days_then_the_archive() -> None:
    rows, _ = shown(
        chat("old", 50),
        chat("new"),
        chat("pinned", 9, pinned=True),
        chat("filed", folder="taxes"),
        chat("away", archived=True, folder="work"),
        chat("lost", 1, folder="gone"),
    )
    assert ids(rows) == ["work", "art", "pinned", "new", "lost", "old", ARCHIVE]
    assert rows.row(0) == FolderRow(FOLDERS[0], 0, 1, is_expanded=False)
    assert rows.row(6) == ArchiveRow(1, is_expanded=False)
    assert rows.group_starts() == {
        2: Period.PINNED,
        3: Period.TODAY,
        4: Period.YESTERDAY,
        5: datetime.date(2026, 10, 1),
    }
    assert rows.total == 6


def test_a_folder_unfolds_into_folders_then_chats_and_folds_again() -> None:
    rows, mirror = shown(
        chat("a", folder="work"),
        chat("p", 3, folder="work", pinned=True),
        chat("t", folder="taxes"),
    )
    rows.expand("taxes", is_expanded=True)
    assert ids(rows) == ["work", "art"], "what lies in a folded one is not seen"
    rows.expand("work", is_expanded=True)
    assert ids(rows) == ["work", "taxes", "t", "p", "a", "art"]
    assert mirror.ids == ids(rows)
    assert [rows.above(row) for row in range(6)] == [None, "work", "taxes", "work", "work", None]
    deep = rows.row(2)
    assert isinstance(deep, ChatRow) and deep.depth == 2
    rows.expand("work", is_expanded=False)
    assert ids(rows) == ["work", "art"]
    assert rows.expanded == {"taxes"}
    assert mirror.ids == ids(rows)
    rows.expand("work", is_expanded=True)
    assert "t" in ids(rows), "what was unfolded inside is so still"


def test_one_change_is_one_row() -> None:
    rows, mirror = shown(*(chat(str(n), n) for n in range(40)))
    rows.put(dataclasses.replace(chat("3", 3), title="Another"))
    assert mirror.told == ["change"]
    mirror.told.clear()
    rows.put(chat("30", 0.01))
    assert mirror.told == ["move"]
    assert rows.place("30") == rows.place("0") + 1  # type: ignore[operator]
    mirror.told.clear()
    rows.put(chat("new"))
    rows.remove("17")
    assert mirror.told == ["insert", "remove"]
    mirror.told.clear()
    rows.put(rows.summary("new"))  # type: ignore[arg-type]
    rows.remove("nobody")
    assert mirror.told == []


def test_what_a_folder_counts_follows_what_is_put_into_it() -> None:
    rows, mirror = shown(chat("a"))
    rows.put(chat("a", folder="taxes"))
    assert ids(rows) == ["work", "art"]
    assert mirror.ids == ids(rows)
    row = rows.row(0)
    assert isinstance(row, FolderRow) and row.count == 1
    assert "change" in mirror.told
    rows.put(chat("a", archived=True, folder="taxes"))
    assert ids(rows) == ["work", "art", ARCHIVE]
    rows.remove("a")
    assert ids(rows) == ["work", "art"]
    assert mirror.ids == ids(rows)


def test_a_search_shows_titles_first_then_what_was_found_without_folders() -> None:
    rows, mirror = shown(
        chat("a", 5, folder="work"), chat("b", archived=True), chat("c", 1), chat("d", 2)
    )
    rows.filter("chat")
    assert ids(rows) == ["b", "c", "d", "a"]
    assert not rows.group_starts()
    rows.filter("chat c")
    rows.add_found(["d", "c", "nobody", "a"])
    assert ids(rows) == ["c", "d", "a"]
    assert [rows.place(each) for each in "cdab"] == [0, 1, 2, None]
    rows.put(dataclasses.replace(chat("a"), title="Chat C too"))
    assert ids(rows) == ["a", "c", "d"]
    assert mirror.ids == ids(rows)
    rows.filter("")
    assert ids(rows) == ["work", "art", "a", "c", "d", ARCHIVE]


def test_another_day_groups_anew() -> None:
    rows, _ = shown(chat("a"), chat("b", 1))
    rows.regroup(TODAY + datetime.timedelta(days=1))
    assert list(rows.group_starts().values()) == [Period.YESTERDAY, Period.WEEK]


AGES = st.integers(-3, 900) | st.floats(-3, 80, allow_nan=False)
CHATS = st.builds(
    chat,
    st.sampled_from([f"c{n}" for n in range(8)]),
    AGES,
    pinned=st.booleans(),
    archived=st.booleans(),
    folder=st.none() | st.sampled_from(["work", "taxes", "art", "gone"]),
    tags=st.sampled_from([(), ("tax",), ("home", "tax")]),
    unread=st.booleans(),
)
STEPS = st.lists(
    st.tuples(st.just("put"), CHATS)
    | st.tuples(st.just("remove"), st.sampled_from([f"c{n}" for n in range(8)]))
    | st.tuples(st.just("expand"), st.sampled_from(["work", "taxes", "art", ARCHIVE]))
    | st.tuples(st.just("filter"), st.sampled_from(["", "chat", "c1", "nothing"]))
    | st.tuples(st.just("found"), st.lists(st.sampled_from(["c1", "c2", "gone"]), unique=True)),
    max_size=25,
)


@settings(max_examples=examples(200), deadline=None)
@given(st.lists(CHATS, max_size=8, unique_by=lambda each: each.id), STEPS)
def test_whatever_is_done_the_rows_are_those_of_a_new_list(
    begun: list[Summary], steps: list[tuple[str, Any]]
) -> None:
    rows, mirror = shown(*begun)
    known = {each.id: each for each in begun}
    found: list[str] | None = None
    for what, value in steps:
        match what:
            case "put":
                known[value.id] = value
                rows.put(value)
            case "remove":
                known.pop(value, None)
                rows.remove(value)
            case "expand":
                rows.expand(value, is_expanded=value not in rows.expanded)
            case "filter":
                found = None
                rows.filter(value)
            case _:
                if rows.needle:
                    found = value
                    rows.add_found(value)
        assert mirror.ids == ids(rows)
    anew, _ = shown(*known.values())
    for each in rows.expanded:
        anew.expand(each, is_expanded=True)
    anew.filter(rows.needle)
    if found is not None:
        anew.add_found(found)
    assert ids(anew) == ids(rows)
    assert anew.tags() == rows.tags()
    assert anew.total == rows.total == len(known)
    assert anew.group_starts() == rows.group_starts()
    assert [anew.row(n) for n in range(len(anew))] == [rows.row(n) for n in range(len(rows))]
    assert all(rows.place(id_) == row for row, id_ in enumerate(ids(rows)))
    if not rows.needle:
        free = [
            each for each in known.values() if not each.archived and each.folder in {None, "gone"}
        ]
        assert_grouped(rows, free)


def assert_grouped(rows: LibraryRows, free: list[Summary]) -> None:
    """Each conversation in no folder stands below the heading of its own day."""
    headings = rows.group_starts()
    for each in free:
        row = rows.place(each.id)
        assert row is not None
        heading = headings[max(start for start in headings if start <= row)]
        day = clock.local(each.updated).date()
        assert heading == (Period.PINNED if each.pinned else period_of(day, TODAY))


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is of POSIX")
@pytest.mark.parametrize(("zone", "year"), [("Asia/Tokyo", 9999), ("America/New_York", 1)])
def test_a_day_at_the_end_of_the_calendar_is_listed_in_every_zone(zone: str, year: int) -> None:
    """A file from outside may tell any time; the list must bear it at every start."""
    first = year == 1
    at = datetime.datetime(1, 1, 1, tzinfo=datetime.UTC)
    if not first:
        at = datetime.datetime(9999, 12, 31, 23, 59, tzinfo=datetime.UTC)
    live_in(zone)
    rows, _ = shown(Summary("a", "a", at, at), folders=())
    assert rows.group_starts() == {0: at.date().replace(day=1) if first else Period.TODAY}


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process is of POSIX")
@pytest.mark.parametrize("zone", ["America/Sao_Paulo", "Europe/Berlin", "Asia/Kathmandu"])
def test_days_begin_at_midnight_of_the_place_whatever_its_clocks_do(zone: str) -> None:
    live_in(zone)
    start = datetime.datetime(2017, 9, 1, tzinfo=datetime.UTC)
    chats = [
        Summary(str(n), "", start, start + datetime.timedelta(minutes=30 * n))
        for n in range(2 * 24 * 90)
    ]
    mirror = Mirror()
    rows = mirror.rows = LibraryRows(mirror, datetime.date(2017, 10, 30))
    rows.show(chats)
    starts = dict(rows.group_starts())
    expected: dict[object, int] = {}
    for row in range(len(rows)):
        item = rows.row(row)
        assert isinstance(item, ChatRow)
        day = clock.local(item.summary.updated).date()
        expected.setdefault(period_of(day, datetime.date(2017, 10, 30)), row)
    assert starts == {row: period for period, row in expected.items()}


def test_the_ids_of_conversations_are_those_in_sight() -> None:
    rows, _ = shown(chat("a"), chat("b", folder="work"))
    assert rows.conversation_ids() == ("a",)
    assert library_rows.ARCHIVE not in rows.conversation_ids()


def chosen(rows: LibraryRows, *wanted: str) -> list[range]:
    places = sorted(place for each in wanted if (place := rows.place(each)) is not None)
    return [*chosen_rows.in_runs(places)]


def test_what_is_chosen_is_told_without_the_rows_between() -> None:
    rows, _ = shown(
        chat("a", folder="work"),
        chat("b", pinned=True),
        chat("c", 1, pinned=True),
        chat("d", 2),
        chat("away", archived=True),
    )
    rows.expand("work", is_expanded=True)
    everything = rows.chosen([range(len(rows))])
    assert everything.chats == ("a", "b", "c", "d")
    assert [each.id for each in everything.folders] == ["work", "taxes", "art"]
    assert everything.count == 7, "the row of the archive is none of them"
    two = rows.chosen(chosen(rows, "b", "c"))
    assert two.chats == ("b", "c") and two.are_pinned and not two.are_archived
    assert not rows.chosen(chosen(rows, "c", "d")).are_pinned
    rows.expand(library_rows.ARCHIVE, is_expanded=True)
    away = rows.chosen(chosen(rows, "away"))
    assert away.are_archived and away.chat is not None and away.chat.id == "away"
    rows.put(chat("b", 3))
    assert not rows.chosen(chosen(rows, "b")).are_pinned
    rows.filter("chat")
    assert rows.chosen([range(len(rows))]).count == 5


def test_the_next_one_goes_round_and_passes_over_folders() -> None:
    rows, _ = shown(chat("a"), chat("b", 1), chat("c", folder="art"))
    assert [rows.next_to("a", 1), rows.next_to("b", 1), rows.next_to("a", -1)] == ["b", "a", "b"]
    assert [rows.next_to("c", 1), rows.next_to("", -1)] == ["a", "b"], "not in sight: an end"
    rows.remove("a")
    assert rows.next_to("b", 1) == "b"
    rows.remove("b")
    assert rows.next_to("b", 1) is None


@settings(max_examples=examples(100), deadline=None)
@given(st.sets(st.integers(0, 9)), st.sampled_from(["put", "show", "filter", "expand"]))
def test_what_is_kept_in_mind_is_found_again(wanted: set[int], change: str) -> None:
    made = [chat(str(each), each, folder="work" if each % 3 == 0 else None) for each in range(10)]
    rows, _ = shown(*made)
    rows.expand("work", is_expanded=True)
    kept = rows.keep(chosen(rows, "work", *map(str, wanted)))
    if change == "put":
        rows.put(chat("4", 50))
    elif change == "show":
        rows.show([*made[:5], *made[7:], chat("new")])
    elif change == "filter":
        rows.filter("chat")
    else:
        rows.expand("work", is_expanded=False)
    found = [rows.id_at(row) for run in rows.find(kept) for row in run]
    expected = {"work", *map(str, wanted)}
    assert found == [each for each in ids(rows) if each in expected]


@settings(max_examples=examples(100), deadline=None)
@given(
    st.lists(st.sampled_from(["tea", "soup", "tea soup", "salt"]), max_size=9),
    st.integers(1, 4),
    st.lists(st.sampled_from(["on", "put", "remove", "found"]), max_size=6),
)
def test_a_search_that_goes_on_in_pieces_finds_what_one_at_once_does(
    titles: list[str], most: int, steps: list[str]
) -> None:
    made = [replace(chat(str(place), place), title=each) for place, each in enumerate(titles)]
    rows, mirror = shown(*made)
    with patch.object(library_rows, "LOOKED_THROUGH", most):
        rows.filter("tea")
    for place, step in enumerate(steps):
        if step == "on":
            rows.look_on(most)
        elif step == "put":
            rows.put(replace(chat(f"new {place}", place * 2), title="more tea"))
        elif step == "remove":
            rows.remove(str(place))
        else:
            rows.add_found(["0", "2", "gone"])
        assert mirror.ids == ids(rows)
    rows.look_through()
    assert not rows.is_looking
    whole, _ = shown(*rows_of(rows))
    whole.filter("tea")
    if "found" in steps:
        whole.add_found(["0", "2", "gone"])
    assert ids(rows) == ids(whole) == mirror.ids


def rows_of(rows: LibraryRows) -> list[Summary]:
    """All conversations, shown or not."""
    known = (rows.summary(each) for each in [*map(str, range(9)), *(f"new {n}" for n in range(9))])
    return [each for each in known if each is not None]
