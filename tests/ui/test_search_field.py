"""Narrowing a search: by what is typed, by the menu, and taken back by keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from orca_desktop.domain.conversation import Draft
from orca_desktop.session.intents import AskQuestion
from orca_desktop.ui.features.library.search_field import FilterNames, SearchField
from orca_desktop.ui.widgets.icon_button import IconButton
from tests.support.waiting import until


@pytest.fixture
def search(qtbot):
    field = SearchField()
    qtbot.addWidget(field)
    field.resize(260, 120)
    field.show()
    return field


def chips(search: SearchField) -> list[str]:
    found = search.findChildren(IconButton)
    return [
        each.text()
        for each in found
        if each.property("kind") == "chip" and each.isVisibleTo(search)
    ]


def chip(search: SearchField, words: str) -> IconButton:
    found = search.findChildren(IconButton)
    return next(each for each in found if each.text() == words and each.isVisibleTo(search))


def menu_actions(search: SearchField) -> dict[str, QAction]:
    """Every entry of the open menu, those of inner menus with their names before them."""
    menu = next(each for each in reversed(search.findChildren(QMenu)) if each.isVisible())
    found = {action.text(): action for action in menu.actions()}
    for inner in menu.findChildren(QMenu):
        found |= {f"{inner.title()}/{each.text()}": each for each in inner.actions()}
    return found


def test_a_filter_that_is_typed_becomes_a_chip_when_its_word_ends(qtbot, search):
    told: list[str] = []
    search.changed.connect(lambda: told.append(search.text))
    qtbot.keyClicks(search.field, "whales has:code")
    assert search.text == "has:code whales"
    assert chips(search) == []
    qtbot.keyClick(search.field, Qt.Key.Key_Space)
    assert chips(search) == ["Has code"]
    assert search.field.text() == "whales "
    assert search.text == "has:code whales"
    qtbot.keyClicks(search.field, "tag:Sea ")
    assert chips(search) == ["Has code", "Tag: Sea"]
    assert told[-1] == search.text == "has:code tag:Sea whales"


def test_chips_say_what_they_do_and_go_by_a_click(qtbot, search):
    qtbot.keyClicks(search.field, "from:me before:2026-03-15 before:2025 model:a&b ")
    assert chips(search) == ["From me", "Before 3/15/26", "Before 2025", "Model: a&&b"]
    known = chip(search, "From me")
    assert known.accessibleName() == "Remove the filter “From me”"
    qtbot.mouseClick(known, Qt.MouseButton.LeftButton)
    assert search.text == "before:2026-03-15 before:2025 model:a&b"
    assert "From me" not in chips(search)
    assert search.field.hasFocus() or QApplication.focusWidget() is None


def test_backspace_before_the_first_letter_takes_the_last_chip(qtbot, search):
    qtbot.keyClicks(search.field, "from:me has:file x")
    qtbot.keyClick(search.field, Qt.Key.Key_Space)
    qtbot.keyClick(search.field, Qt.Key.Key_Backspace)
    qtbot.keyClick(search.field, Qt.Key.Key_Backspace)
    assert (search.field.text(), chips(search)) == ("", ["From me", "Has a file"])
    qtbot.keyClick(search.field, Qt.Key.Key_Backspace)
    assert chips(search) == ["From me"]
    search.clear()
    assert (search.text, chips(search)) == ("", [])
    qtbot.keyClick(search.field, Qt.Key.Key_Backspace)
    assert search.text == ""


def test_selected_words_go_before_a_chip_does(qtbot, search):
    qtbot.keyClicks(search.field, "from:me whales")
    qtbot.keyClick(search.field, Qt.Key.Key_Return)
    search.field.selectAll()
    qtbot.keyClick(search.field, Qt.Key.Key_Backspace)
    assert (search.field.text(), chips(search)) == ("", ["From me"])


def test_the_menu_offers_what_there_is_and_not_what_is_chosen(qtbot, search):
    search.names = lambda: FilterNames(["opus"], ["At work"], ["sea & sun"])
    search.field.setText("whales")
    search.filter_button.click()
    offered = menu_actions(search)
    assert {"From me", "From a model", "Has code", "Has a picture"} <= set(offered)
    assert {"Model/opus", "Folder/At work", "Tag/sea && sun", "Time/Last 7 days"} <= set(offered)
    offered["Folder/At work"].trigger()
    assert search.text == 'folder:"At work" whales'
    assert chips(search) == ["Folder: At work"]
    for menu in search.findChildren(QMenu):
        menu.close()
    search.filter_button.click()
    assert not menu_actions(search)["Folder/At work"].isEnabled()
    menu_actions(search)["Time/Last 7 days"].trigger()
    assert search.text.startswith('folder:"At work" after:2')


def test_without_names_nothing_empty_is_offered(search):
    search.filter_button.click()
    assert not [
        each for each in menu_actions(search) if each.startswith(("Model/", "Folder/", "Tag/"))
    ]


def test_what_may_be_missing_is_told_until_something_else_is_asked(search):
    search.show_cut(is_cut=True)
    assert search.cut.isVisible()
    search.field.setText("x")
    assert not search.cut.isVisible()


@pytest.mark.slow
async def test_a_narrowed_search_finds_in_the_window(qtbot, program, window):
    session = program.session
    await session.ask(AskQuestion(Draft("Tell me of whales")))
    await until(lambda: session.workspace.is_at_rest)
    asked = session.shown.id
    await session.new_conversation()
    await session.ask(AskQuestion(Draft("Plan a weekend")))
    await until(lambda: session.workspace.is_at_rest)
    model = window.sidebar.model
    window.sidebar.search.setText("whales from:me")
    await until(lambda: model.conversations() == (asked,) and model.is_searched)
    window.sidebar.search.setText("whales has:picture")
    await until(lambda: model.is_searched and not model.conversations())
    assert window.sidebar.clear_search()
    await until(lambda: len(model.conversations()) == 2)
