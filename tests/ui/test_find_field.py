"""One field that finds in a list: its keys, what is seen where nothing is found, and what is heard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListView, QVBoxLayout

from orca_desktop.ui.features.library.search_field import SearchField
from orca_desktop.ui.widgets import find_field
from orca_desktop.ui.widgets.find_field import FindField
from tests.support.waiting import until
from tests.ui.test_comes_and_goes import dialog as opened

WORDS = ("Alder", "Birch", "Beech", "Cherry")


class Trees(QDialog):
    """Finds trees by their first letters."""

    def __init__(self) -> None:
        super().__init__()
        self.model = QStringListModel(WORDS)
        self.list = QListView()
        self.list.setModel(self.model)
        self.search = FindField("Search trees", "The first letters")
        self.search.find_in(self.list)
        self.search.typed.connect(self.show_found)
        column = QVBoxLayout(self)
        for each in (self.search, self.search.nothing, self.list):
            column.addWidget(each)

    def show_found(self, words: str) -> None:
        found = [each for each in WORDS if each.startswith(words)]
        self.model.setStringList(found)
        self.list.setCurrentIndex(self.model.index(0))
        self.search.nothing.setVisible(not found)


@pytest.fixture
def trees(qtbot) -> Trees:
    made = Trees()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.search.setFocus()
    qtbot.waitUntil(made.search.hasFocus)
    return made


@pytest.fixture
def said(monkeypatch) -> list[str]:
    told: list[str] = []
    monkeypatch.setattr(find_field, "announce", lambda _, words: told.append(words))
    return told


def test_arrows_walk_through_the_list_and_the_field_keeps_the_keyboard(qtbot, trees, said):
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown):
        qtbot.keyClick(trees.search, key)
    assert said == ["Alder", "Birch", "Alder", "Cherry"]
    assert trees.search.hasFocus()


def test_enter_takes_what_is_marked(qtbot, trees):
    with qtbot.waitSignal(trees.search.taken):
        qtbot.keyClick(trees.search, Qt.Key.Key_Return)
    assert trees.isVisible(), "what becomes of it is up to who hears it"


def test_escape_empties_and_only_then_leaves(qtbot, trees):
    qtbot.keyClicks(trees.search, "B")
    assert trees.model.stringList() == ["Birch", "Beech"]
    qtbot.keyClick(trees.search, Qt.Key.Key_Escape)
    assert trees.isVisible() and trees.model.stringList() == [*WORDS]
    qtbot.keyClick(trees.search, Qt.Key.Key_Escape)
    assert not trees.isVisible()


def test_how_many_were_found_is_heard_once_who_types_pauses(qtbot, trees, said):
    qtbot.keyClicks(trees.search, "Be")
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["1 found\nBeech"]
    qtbot.keyClick(trees.search, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[1] == "2 found\nBirch"


def test_that_nothing_was_found_is_seen_and_heard(qtbot, trees, said):
    qtbot.keyClicks(trees.search, "X")
    assert trees.search.nothing.isVisible()
    qtbot.waitUntil(lambda: bool(said))
    assert said == [trees.search.nothing.text()] == ["Nothing was found."]


@pytest.mark.parametrize("name", ["cheat_sheet", "comparisons", "model"])
async def test_every_field_of_a_dialog_that_finds_is_of_this_kind(program, talking, name):
    shown = await opened(program, talking, name)
    fields = [each for each in shown.findChildren(QLineEdit) if each.isClearButtonEnabled()]
    assert [type(each) for each in fields] == [FindField]
    shown.reject()


async def test_the_search_in_chats_and_the_manual_have_the_same_way_out(program, talking, qtbot):
    field = talking.sidebar.findChild(SearchField).field
    qtbot.keyClicks(field, "xyz")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "" and talking.isVisible()
    talking.actions_by_name["manual"].trigger()
    manual = next(each for each in talking.findChildren(FindField) if each.isVisible())
    await until(manual.hasFocus)
    qtbot.keyClicks(manual, "xyz")
    qtbot.keyClick(manual, Qt.Key.Key_Escape)
    assert manual.text() == "" and manual.isVisible()
    qtbot.keyClick(manual, Qt.Key.Key_Escape)
    assert not manual.isVisible()
