"""What a list tells of itself: all that changes is told, and nothing of it is out of step."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt

from orca_desktop.domain.folders import Folder
from orca_desktop.ui.features.library.list_model import LibraryModel
from orca_desktop.ui.features.transfer.chat_list import ChatList
from tests.ui.conftest import summary

pytestmark = pytest.mark.usefixtures("english")

IDS = st.sampled_from("abcde")
USUAL = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def shown(model: QAbstractItemModel) -> list[object]:
    """All that a view or a screen reader can ask for, row by row."""
    roles = [*range(14), *range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 8)]
    rows: list[object] = []
    for place in range(model.rowCount()):
        index = model.index(place, 0)
        rows.append(([model.data(index, role) for role in roles], model.flags(index)))
        if isinstance(model, LibraryModel):
            row = model.conversation(index)
            rows[-1] = (rows[-1], row is not None and model.is_running(row.id))
    return rows


class Heard:
    """Which rows of a model are drawn anew."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.every = False
        self.rows: set[int] = set()
        for each in (
            *(model.modelReset, model.layoutChanged, model.rowsInserted),
            *(model.rowsRemoved, model.rowsMoved),
        ):
            each.connect(self._all)
        model.dataChanged.connect(self._some)

    def _all(self, *_: object) -> None:
        self.every = True

    def _some(self, first: QModelIndex, last: QModelIndex, _roles: object = None) -> None:
        self.rows |= set(range(first.row(), last.row() + 1))


def check_all_is_told(model: QAbstractItemModel, before: list[object], heard: Heard) -> None:
    after = shown(model)
    if not heard.every:
        assert len(after) == len(before)
        pairs = enumerate(zip(before, after, strict=True))
        assert {place for place, (one, other) in pairs if one != other} <= heard.rows


STEPS = st.one_of(
    st.tuples(st.just("show"), st.lists(IDS, unique=True)),
    st.tuples(st.just("put"), IDS, st.sampled_from(["Bread", "Whales", ""]), st.booleans()),
    st.tuples(st.just("remove"), IDS),
    st.tuples(st.just("filter"), st.sampled_from(["", "b", "whale", "nothing"])),
    st.tuples(st.just("found"), st.sampled_from(["b", "whale"]), st.lists(IDS, unique=True)),
    st.tuples(st.just("excerpts"), st.sampled_from(["b", "whale"]), IDS),
    st.tuples(st.just("running"), st.lists(IDS, unique=True)),
    st.tuples(st.just("regroup")),
)


def take(model: LibraryModel, step: Any) -> None:
    match step:
        case ("show", ids):
            model.show([summary(each, days="abcde".index(each)) for each in ids])
        case ("put", id_, title, pinned):
            model.put(summary(id_, title, pinned=pinned))
        case ("remove", id_):
            model.remove(id_)
        case ("filter", needle):
            model.filter(needle)
        case ("found", needle, ids):
            model.add_found(needle, ids)
        case ("excerpts", needle, id_):
            model.add_excerpts(needle, {id_: (("found", True),)})
        case ("running", ids):
            model.mark_running(ids)
        case ("regroup",):
            model.regroup()
        case _:
            raise AssertionError(step)


@given(steps=st.lists(STEPS, max_size=12))
@USUAL
def test_all_that_changes_in_the_list_of_chats_is_told(qapp, steps):
    model = LibraryModel()
    model.show([summary(each) for each in "abc"])
    for step in steps:
        before, heard = shown(model), Heard(model)
        take(model, step)
        check_all_is_told(model, before, heard)
        ids = model.conversations()
        assert len(ids) == model.rowCount() == len(set(ids))
        assert model.total >= len(ids)
        for place, id_ in enumerate(ids):
            index = model.place(id_)
            assert index is not None
            assert index.row() == place
        assert model.place("not there") is None


@dataclass(frozen=True)
class Row:
    id: str


class Rows(ChatList[Row]):
    def words_of(self, row: Row) -> str:
        return f"Chat {row.id}"

    def can_choose(self, row: Row) -> bool:
        return row.id != "c"


TICKS = st.one_of(
    st.tuples(st.just("all"), st.booleans()),
    st.tuples(st.just("one"), st.integers(0, 4), st.booleans()),
    st.tuples(st.just("rows"), st.lists(IDS, unique=True), st.lists(IDS, unique=True)),
)


@given(steps=st.lists(TICKS, max_size=10))
@USUAL
def test_all_that_changes_in_a_list_with_boxes_is_told(qapp, steps):
    model = Rows()
    for step in steps:
        before, heard = shown(model), Heard(model)
        changed: list[bool] = []
        model.chosen_changed.connect(lambda changed=changed: changed.append(True))
        match step:
            case ("all", wanted):
                model.choose_all(wanted=wanted)
            case ("one", place, wanted):
                state = Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked
                index = model.index(place, 0)
                there = place < model.rowCount()
                assert model.setData(index, state.value, Qt.ItemDataRole.CheckStateRole) is there
                assert not model.setData(index, "x")
                if there:
                    box = model.data(index, Qt.ItemDataRole.CheckStateRole)
                    assert Qt.CheckState(box) == state
            case ("rows", ids, wanted):
                model.show_rows([Row(each) for each in ids], wanted)
            case _:
                raise AssertionError(step)
        check_all_is_told(model, before, heard)
        assert changed or shown(model) == before
        for place in range(model.rowCount()):
            index = model.index(place, 0)
            can = bool(model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable)
            assert can is (model.data(index) != "Chat c")
            assert str(model.data(index)) in str(
                model.data(index, Qt.ItemDataRole.AccessibleTextRole)
            )


@pytest.mark.parametrize("kind", [LibraryModel, Rows])
def test_lists_are_as_qt_wants_them(qtmodeltester, kind):
    model = kind()
    if isinstance(model, LibraryModel):
        model.show([summary(each) for each in "abc"])
    else:
        model.show_rows([Row(each) for each in "abc"], ["a"])
    qtmodeltester.check(model)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
    # What is dropped below the last row goes out of its folder.
    takes = isinstance(model, LibraryModel)
    nowhere = Qt.ItemFlag.ItemIsDropEnabled if takes else Qt.ItemFlag.NoItemFlags
    assert model.flags(QModelIndex()) == nowhere


def test_what_lies_in_folders_is_revealed_with_all_of_them(qtbot):
    """Two folders that lie in one another, as damage may leave them, are no way without an end."""
    model = LibraryModel()
    model.show_folders((Folder("f", "F"), Folder("g", "G", "f"), Folder("h", "H", "g")))
    model.show([dataclasses.replace(summary("a"), folder="h")])
    assert "a" not in model.conversations()
    model.reveal("a")
    assert "a" in model.conversations()
    model.show_folders((Folder("f", "F", "h"), Folder("g", "G", "f"), Folder("h", "H", "g")))
    model.reveal("a")
