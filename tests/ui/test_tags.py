"""Tags of all chats in the real window: renamed, made one, taken away, and all of it undone."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from orca_desktop.domain.search_filters import FilterKind, SearchFilter
from orca_desktop.ui.features.library.all_tags_dialog import AllTagsDialog
from orca_desktop.ui.features.library.tags_dialog import TagsDialog
from orca_desktop.ui.widgets.icon_button import IconButton
from tests.support.waiting import until
from tests.support.widgets import button, is_shown, named
from tests.ui.test_order import choose, dialog_of, go_to, undo_by_key

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
async def tagged(talking, program):
    tag = program.session.arranging.tag
    await tag(["c1"], ["tax", "home"])
    await tag(["c2"], ["tax"])
    await tag(["c3"], ["Work"])
    return talking


def spoken(dialog) -> list[str]:
    """What is said of each tag."""
    lines = dialog.list.lines
    return [lines.index(row).data(SPOKEN) for row in range(lines.rowCount())]


def says(dialog, lines: list[str]) -> bool:
    return spoken(dialog) == lines


def tags_of(program, id_: str) -> tuple[str, ...]:
    found: tuple[str, ...] = program.session.library.get(id_).tags
    return found


async def opened(window, tag: str = "") -> AllTagsDialog:
    window.handlers.carry_out("tags")
    dialog = await dialog_of(window, AllTagsDialog)
    if tag:
        dialog.edit(tag)
    return dialog


async def focus(dialog) -> None:
    """Put the keyboard on the list of the dialog."""
    dialog.activateWindow()
    dialog.list.setFocus()
    await until(dialog.list.hasFocus)


def write(dialog, name: str) -> None:
    """Write another name of the tag that is chosen, and press Enter."""
    dialog.name.setFocus()
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, name)
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)


async def test_a_tag_is_renamed_everywhere_and_that_is_undone(tagged, program):
    window = tagged
    window.sidebar.search_field.add(SearchFilter(FilterKind.TAG, "tax"))
    await until(lambda: set(window.sidebar.model.conversations()) == {"c1", "c2"})
    await program.session.open("c1")
    dialog = await opened(window, "tax")
    assert spoken(dialog) == ["home, 1 chat", "tax, 2 chats", "Work, 1 chat"]
    assert dialog.name.hasFocus() and dialog.name.selectedText() == "tax"
    assert not dialog.rename.isEnabled(), "it has that name"
    write(dialog, "Taxes")
    await until(lambda: spoken(dialog) == ["home, 1 chat", "Taxes, 2 chats", "Work, 1 chat"])
    assert dialog.list.current == "Taxes" and dialog.isVisible()
    assert tags_of(program, "c1") == ("home", "Taxes")
    assert program.session.shown.head.tags == ("home", "Taxes"), "the open chat knows too"
    assert str(window.sidebar.search_field.asked) == "tag:Taxes"
    await until(lambda: set(window.sidebar.model.conversations()) == {"c1", "c2"})
    assert dialog.words.text() == "Tag renamed: “tax” is now “Taxes”."
    QTest.mouseClick(button(dialog, "Undo"), Qt.MouseButton.LeftButton)
    await until(lambda: tags_of(program, "c2") == ("tax",))
    await until(lambda: str(window.sidebar.search_field.asked) == "tag:tax")
    assert spoken(dialog)[1] == "tax, 2 chats"
    assert not is_shown(dialog, "Undo"), "it was undone"
    await focus(dialog)
    QTest.keyClick(dialog.list, Qt.Key.Key_F2)
    assert dialog.name.hasFocus()
    write(dialog, "Levy")
    await until(lambda: tags_of(program, "c2") == ("Levy",))
    dialog.reject()
    undo_by_key(window)
    await until(lambda: tags_of(program, "c2") == ("tax",))


async def asked(window) -> QMessageBox:
    return await until(
        lambda: next((each for each in window.findChildren(QMessageBox) if each.isVisible()), None)
    )


async def test_two_tags_become_one_after_a_question(tagged, program):
    window = tagged
    dialog = await opened(window, "tax")
    write(dialog, "WORK")
    box = await asked(window)
    assert box.text() == "There is a tag “Work” already. Merge the two?"
    QTest.mouseClick(button(box, "Keep both"), Qt.MouseButton.LeftButton)
    await until(lambda: not box.isVisible())
    assert tags_of(program, "c1") == ("home", "tax")
    assert dialog.name.text() == "WORK", "what was written is still there"
    QTest.mouseClick(dialog.rename, Qt.MouseButton.LeftButton)
    box = await asked(window)
    QTest.mouseClick(button(box, "Merge"), Qt.MouseButton.LeftButton)
    await until(lambda: tags_of(program, "c1") == ("home", "Work"))
    assert spoken(dialog) == ["home, 1 chat", "Work, 3 chats"]
    assert dialog.words.text() == "Tags merged: “tax” is now “Work”."
    await focus(dialog)
    QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: tags_of(program, "c1") == ("home", "tax"))
    assert (tags_of(program, "c2"), tags_of(program, "c3")) == (("tax",), ("Work",))
    dialog.edit("tax")
    write(dialog, "TAX")
    await until(lambda: tags_of(program, "c2") == ("TAX",))


async def test_a_tag_is_taken_from_all_chats_and_given_back(tagged, program):
    window = tagged
    window.sidebar.search_field.add(SearchFilter(FilterKind.TAG, "Tax"))
    dialog = await opened(window, "tax")
    await focus(dialog)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    await until(lambda: spoken(dialog) == ["home, 1 chat", "Work, 1 chat"])
    assert (tags_of(program, "c1"), tags_of(program, "c2")) == (("home",), ())
    assert window.sidebar.search_field.text == "", "nothing is narrowed to what is not there"
    assert "tax" not in window.sidebar.model.tags()
    for left in (["Work, 1 chat"], []):
        QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
        await until(partial(says, dialog, left))
    assert not dialog.list.isVisible() and not dialog.remove.isVisible()
    QTest.mouseClick(dialog.leave, Qt.MouseButton.LeftButton)
    for _ in range(3):
        undo_by_key(window)
    await until(lambda: tags_of(program, "c1") == ("home", "tax"))
    await until(lambda: tags_of(program, "c3") == ("Work",))


async def test_all_tags_are_reached_from_those_of_a_chat(tagged, program):
    window = tagged
    await go_to(window, "c3")
    choose(window, "Tags…")
    of_chat = await dialog_of(window, TagsDialog)
    items = {of_chat.list.item(row).text(): of_chat.list.item(row) for row in range(3)}
    items["tax"].setCheckState(Qt.CheckState.Checked)
    QTest.keyClicks(of_chat.name, "new")
    QTest.keyClick(of_chat.name, Qt.Key.Key_Return)
    QTest.mouseClick(button(of_chat, "All tags…"), Qt.MouseButton.LeftButton)
    dialog = await dialog_of(window, AllTagsDialog)
    dialog.edit("tax")
    write(dialog, "Taxes")
    await until(lambda: tags_of(program, "c1") == ("home", "Taxes"))
    dialog.edit("home")
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    await until(lambda: tags_of(program, "c1") == ("Taxes",))
    dialog.reject()
    states = {
        of_chat.list.item(row).text(): of_chat.list.item(row).checkState()
        for row in range(of_chat.list.count())
    }
    checked = Qt.CheckState.Checked
    assert states == dict.fromkeys(("Taxes", "Work", "new"), checked), "what was checked stays"
    QTest.mouseClick(of_chat.save, Qt.MouseButton.LeftButton)
    await until(lambda: tags_of(program, "c3") == ("new", "Taxes", "Work"))


async def test_the_menu_of_a_chip_leads_to_its_tag(tagged):
    window = tagged
    field = window.sidebar.search_field
    field.add(SearchFilter(FilterKind.TAG, "tax"))
    chip = named(field, "Remove the filter “Tag: tax”", IconButton)
    place = chip.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, chip.mapToGlobal(place))
    QApplication.sendEvent(chip, event)
    menu = next(each for each in field.findChildren(QMenu) if each.isVisible())
    next(each for each in menu.actions() if each.text() == "Rename this tag…").trigger()
    menu.close()
    dialog = await dialog_of(window, AllTagsDialog)
    assert dialog.list.current == "tax" and dialog.name.hasFocus()
    dialog.reject()
    QTest.mouseClick(field.filter_button, Qt.MouseButton.LeftButton)
    menu = next(each for each in field.findChildren(QMenu) if each.isVisible())
    inner = next(each for each in menu.actions() if each.text() == "Tag").menu()
    inner.actions()[-1].trigger()
    menu.close()
    await dialog_of(window, AllTagsDialog)
