"""Keeping chats in order in the real window: by keys, by the pointer and by menus, and undone."""

from __future__ import annotations

import json
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
)

from orca_desktop.domain.folders import FolderColor
from orca_desktop.ui.features.library import sidebar
from orca_desktop.ui.features.library.folder_dialog import FolderDialog
from orca_desktop.ui.features.library.list_model import CARRIED
from orca_desktop.ui.features.library.selection_bar import SelectionBar
from orca_desktop.ui.features.library.tags_dialog import TagsDialog
from orca_desktop.ui.features.transfer.export_dialog import ExportDialog
from orca_desktop.viewmodels.library_rows import ARCHIVE
from tests.support.library import select_rows
from tests.support.waiting import until
from tests.support.widgets import named as widget

Dialog = TypeVar("Dialog", bound=QDialog)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def rows(window) -> list[str]:
    """What the list says, row by row."""
    model = window.sidebar.model
    return [model.index(row).data(SPOKEN) for row in range(model.rowCount())]


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.sidebar.list, key, modifiers)


async def go_to(window, id_: str) -> None:
    """Put the keyboard on a row."""
    window.activateWindow()
    window.sidebar.list.setFocus()
    await until(window.sidebar.list.hasFocus)
    window.sidebar.list.setCurrentIndex(window.sidebar.model.place(id_))


def choose(window, *words: str) -> None:
    """Open the menu of the row with the keyboard and choose in it."""
    view = window.sidebar.list
    place = QPoint(2, 2)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, place, view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(view.viewport(), event)
    menu = next(each for each in window.sidebar.findChildren(QMenu) if each.isVisible())
    opened = menu
    for word in words:
        action = next(each for each in menu.actions() if each.text().split("\t")[0].strip() == word)
        if action.menu() is None:
            action.trigger()
        else:
            menu = action.menu()
    opened.close()


async def named(window, name: str) -> None:
    """Write the name into the field that the list has opened."""
    editor = await until(lambda: window.sidebar.list.findChild(QLineEdit))
    editor.selectAll()
    QTest.keyClicks(editor, name)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: any(each.name == name for each in window.sidebar.model.folders.values()))


def folder(window, name: str) -> str:
    return next(str(id_) for id_, each in window.sidebar.model.folders.items() if each.name == name)


async def undo(window) -> None:
    toast = window.notices.toast
    await until(toast.isVisible)
    QTest.mouseClick(widget(toast, "Undo", QPushButton), Qt.MouseButton.LeftButton)


async def with_folder(window, name: str = "Work") -> str:
    await go_to(window, "c1")
    window.handlers.carry_out("new_folder")
    await named(window, name)
    return folder(window, name)


async def test_a_folder_is_made_named_filled_and_unfolded_by_keys(talking, program):
    window = talking
    await go_to(window, "c2")
    QTest.keyClick(
        window,
        Qt.Key.Key_N,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    await named(window, "Work")
    work = folder(window, "Work")
    await go_to(window, "c2")
    choose(window, "Move to", "Work")
    await until(lambda: program.session.library.get("c2").folder == work)
    assert rows(window)[0] == "Work, folder, one chat, folded"
    assert "Bread" not in rows(window)
    await go_to(window, work)
    press(window, Qt.Key.Key_Right)
    assert rows(window)[:2] == ["Work, folder, one chat, unfolded", "Bread"]
    press(window, Qt.Key.Key_Right)
    assert window.sidebar.model.id_at(window.sidebar.list.currentIndex()) == "c2"
    press(window, Qt.Key.Key_Return)
    await until(lambda: program.session.shown.id == "c2")
    window.sidebar.list.setFocus()
    press(window, Qt.Key.Key_Left)
    assert window.sidebar.model.id_at(window.sidebar.list.currentIndex()) == work
    press(window, Qt.Key.Key_Left)
    assert rows(window)[0].endswith("folded")
    press(window, Qt.Key.Key_Return)
    assert rows(window)[0].endswith("unfolded")
    await until(lambda: program.session.remembered.get("library_unfolded") == [work])


def is_as(library, before) -> bool:
    return bool(library.get(before.id) == before)


async def test_what_was_done_is_undone(talking, program):
    window, library = talking, program.session.library
    work = await with_folder(window)
    for words, done in (
        (("Move to", "Work"), lambda: library.get("c2").folder == work),
        (("Pin",), lambda: library.get("c2").pinned),
        (("Archive",), lambda: library.get("c2").archived),
        (("Delete",), lambda: library.get("c2") is None),
    ):
        before = library.get("c2")
        await go_to(window, "c2")
        choose(window, *words)
        await until(done)
        await undo(window)
        await until(partial(is_as, library, before))
    assert program.session.shown.id == "c1"


async def test_what_is_unfolded_is_spoken(talking, monkeypatch):
    spoken: list[str] = []
    monkeypatch.setattr(sidebar, "announce", lambda _, words: spoken.append(words))
    work = await with_folder(talking)
    await go_to(talking, work)
    press(talking, Qt.Key.Key_Right)
    press(talking, Qt.Key.Key_Left)
    assert spoken == ["Work, folder, 0 chats, unfolded", "Work, folder, 0 chats, folded"]


async def test_a_folder_is_renamed_and_deleted_and_comes_back_with_its_chats(talking, program):
    window, session = talking, program.session
    work = await with_folder(window)
    await session.arranging.move(["c2", "c3"], work)
    await go_to(window, work)
    window.handlers.carry_out("rename")
    await named(window, "At work")
    await until(lambda: session.folders.by_id[work].name == "At work")
    await go_to(window, work)
    press(window, Qt.Key.Key_Delete)
    await until(lambda: not session.folders.by_id)
    assert {"Bread", "Poem", "Tax letter"} == set(rows(window)), "its chats are kept"
    await undo(window)
    await until(lambda: work in session.folders.by_id)
    await until(lambda: rows(window)[0] == "At work, folder, 2 chats, folded")


async def test_chats_and_folders_together_are_moved_and_deleted_and_all_is_undone(talking, program):
    window, session = talking, program.session
    work = await with_folder(window)
    await session.arranging.move(["c3"], work)
    await go_to(window, work)
    select_rows(window.sidebar, [work, "c2"])
    bar = window.sidebar.findChild(SelectionBar)
    assert bar.words.text() == "2 rows selected"
    choose(window, "Move to", "New folder…")
    await named(window, "All")
    everything = folder(window, "All")
    assert session.folders.by_id[work].parent == everything
    assert session.library.get("c2").folder == everything
    await undo(window)
    await until(lambda: list(session.folders.by_id) == [work])
    assert session.folders.by_id[work].parent is None
    assert session.library.get("c2").folder is None, "what was done last is undone first"
    await go_to(window, work)
    select_rows(window.sidebar, [work, "c2"])
    press(window, Qt.Key.Key_Delete)
    await until(lambda: not session.folders.by_id)
    assert {each.id for each in session.library.summaries} == {"c1", "c3"}
    await undo(window)
    await until(lambda: session.library.get("c3").folder == work)
    await until(lambda: session.library.get("c2"))


async def test_a_folder_goes_up_and_down_by_keys_and_stays_under_the_keyboard(talking):
    window = talking
    for name in ("Apples", "Bread", "Cheese"):
        await with_folder(window, name)

    def names():
        return [each.partition(",")[0] for each in rows(window)[:3]]

    bread = folder(window, "Bread")
    await go_to(window, bread)
    press(window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    await until(lambda: names() == ["Bread", "Apples", "Cheese"])
    assert window.sidebar.model.id_at(window.sidebar.list.currentIndex()) == bread
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    await until(lambda: names() == ["Apples", "Bread", "Cheese"])
    choose(window, "Move down")
    await until(lambda: names() == ["Apples", "Cheese", "Bread"])


async def test_several_are_selected_by_keys_and_archived_by_the_bar(talking, program, monkeypatch):
    announced: list[str] = []
    monkeypatch.setattr(sidebar, "announce", lambda _, words: announced.append(words))
    window = talking
    await go_to(window, "c1")
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    bar = window.sidebar.findChild(SelectionBar)
    assert bar is not None and bar.isVisible()
    assert bar.words.text() == "3 chats selected"
    assert announced[-1] == "3 chats selected"
    QTest.mouseClick(widget(bar, "Archive", QToolButton), Qt.MouseButton.LeftButton)
    await until(lambda: all(each.archived for each in program.session.library.summaries))
    assert rows(window) == ["Archived (3), folded"]
    assert not bar.isVisible()
    await undo(window)
    await until(lambda: len(rows(window)) == 3)
    assert program.session.shown.id == "c1", "what is open stays open"


async def test_several_are_selected_by_clicks_and_none_of_them_opens(talking, program):
    window = talking
    view = window.sidebar.list

    def click(id_, modifier):
        place = view.visualRect(window.sidebar.model.place(id_)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    await go_to(window, "c1")
    click("c3", Qt.KeyboardModifier.ControlModifier)
    assert view.selected() == ("c1", "c3")
    click("c2", Qt.KeyboardModifier.ControlModifier)
    click("c3", Qt.KeyboardModifier.ControlModifier)
    assert view.selected() == ("c1", "c2")
    click("c1", Qt.KeyboardModifier.NoModifier)
    click("c3", Qt.KeyboardModifier.ShiftModifier)
    assert view.selected() == ("c1", "c2", "c3")
    assert program.session.shown.id == "c1"
    window.composer.editor.setFocus()
    assert view.selected() == ("c1", "c2", "c3"), "they wait for what is done with them"
    bar = window.sidebar.findChild(SelectionBar)
    QTest.mouseClick(widget(bar, "Select none", QToolButton), Qt.MouseButton.LeftButton)
    assert view.selected() == ("c1",)
    click("c3", Qt.KeyboardModifier.ShiftModifier)
    assert len(view.selected()) == 3
    window.handlers.carry_out("stop")
    assert view.selected() == ("c1",)
    assert not bar.isVisible()


async def test_the_button_of_a_row_opens_its_menu(talking):
    window = talking
    view = window.sidebar.list
    index = window.sidebar.model.place("c2")
    line = view.fontMetrics().height()
    place = window.sidebar._delegate.more_place(view.visualRect(index), line).center()  # noqa: SLF001 - where it is drawn
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    menu = next(each for each in window.sidebar.findChildren(QMenu) if each.isVisible())
    assert menu.actions()[0].text() == "Open"
    menu.close()


def said(window) -> str:
    return " ".join(each.text() for each in window.notices.toast.findChildren(QLabel))


def dragged(window, ids, onto: str | None) -> None:
    """Drop rows onto another, or beside all of them, as a pointer would."""
    view = window.sidebar.list.viewport()
    data = QMimeData()
    data.setData(CARRIED, json.dumps(list(ids)).encode())
    index = None if onto is None else window.sidebar.model.place(onto)
    place = QPoint(20, view.height() - 3)
    if index is not None:
        place = window.sidebar.list.visualRect(index).center()
    action, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, action, data, left, none)
    QApplication.sendEvent(view, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(place), action, data, left, none, QEvent.Type.Drop)
    QApplication.sendEvent(view, drop)


async def test_chats_and_folders_are_dragged_onto_folders_and_out(talking, program):
    window, session = talking, program.session
    work = await with_folder(window)
    home = await with_folder(window, "Home")
    dragged(window, ["c2", "c3"], work)
    await until(lambda: session.library.get("c3").folder == work)
    dragged(window, [home], work)
    await until(lambda: session.folders.by_id[home].parent == work)
    await until(lambda: "Folder moved: Home" in said(window))
    dragged(window, ["of another program"], work)
    await until(lambda: program.presenters.is_idle)
    assert "Folder moved: Home" in said(window), "nothing is said of nothing"
    for odd in (b"{", b"7", b"\xff"):
        data = QMimeData()
        data.setData(CARRIED, odd)
        assert not window.sidebar.model.drop(data, window.sidebar.model.place(work))
    dragged(window, [work], home)
    dragged(window, ["c2"], None)
    await until(lambda: session.library.get("c2").folder is None)
    assert session.folders.by_id[work].parent is None, "not into what lies in it"
    window.sidebar.unfold([work])
    dragged(window, ["c2"], "c3")
    await until(lambda: session.library.get("c2").folder == work)
    await session.arranging.archive(["c1"], archived=True)
    dragged(window, ["c3"], ARCHIVE)
    await until(lambda: session.library.get("c3").archived)


async def test_a_folder_unfolds_below_what_is_held_over_it(talking):
    window = talking
    work = await with_folder(window)
    inner = await with_folder(window, "Inner")
    dragged(window, [inner], work)
    await until(lambda: window.sidebar.model.folders[inner].parent == work)
    assert window.sidebar.model.place(inner) is None
    view = window.sidebar.list
    data = QMimeData()
    data.setData(CARRIED, b'["c2"]')
    place = view.visualRect(window.sidebar.model.place(work)).center()
    enter = QDragEnterEvent(
        place,
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), enter)
    await until(lambda: window.sidebar.model.place(inner) is not None)
    QApplication.sendEvent(view.viewport(), QDragLeaveEvent())


async def dialog_of(window, kind: type[Dialog]) -> Dialog:
    return await until(
        lambda: next((each for each in window.findChildren(kind) if each.isVisible()), None)
    )


async def test_tags_are_given_to_many_and_those_of_some_stay_theirs(talking, program):
    window, session = talking, program.session
    await session.arranging.tag(["c1"], ["tax", "old"])
    await go_to(window, "c1")
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    choose(window, "Tags…")
    dialog = await dialog_of(window, TagsDialog)
    states = [dialog.list.item(row).checkState() for row in range(dialog.list.count())]
    assert states == [Qt.CheckState.PartiallyChecked] * 2
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    QTest.keyClicks(dialog.name, "Home, TAX")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible(), "it is added; there may be more"
    assert (dialog.list.count(), dialog.name.text()) == (3, "")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    await until(lambda: session.library.get("c2").tags == ("Home", "tax"))
    assert session.library.get("c1").tags == ("Home", "tax")
    index = window.sidebar.model.place("c1")
    assert index.data(SPOKEN) == "Tax letter, tags: Home, tax"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "<p>Tags: Home, tax</p>"
    await session.arranging.tag(["c1"], ["<img src=x>"])
    assert "&lt;img src=x&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)


async def test_tags_that_were_removed_come_back_by_the_key(talking, program):
    window, session = talking, program.session
    await session.arranging.tag(["c1"], ["tax", "old"])
    await go_to(window, "c1")
    choose(window, "Tags…")
    dialog = await dialog_of(window, TagsDialog)
    for row in range(dialog.list.count()):
        dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    await until(lambda: session.library.get("c1").tags == ())
    await until(lambda: window.notices.toast.words == "Tags changed: Tax letter")
    undo_by_key(window)
    await until(lambda: set(session.library.get("c1").tags) == {"tax", "old"})
    assert window.notices.toast.words == "Undone: “Tags changed: Tax letter”"


def places(window, ids: tuple[str, ...]) -> dict[str, bool]:
    """Where rows can be moved to by their menu, and what is ticked there."""
    select_rows(window.sidebar, ids)
    view = window.sidebar.list
    place = view.visualRect(window.sidebar.model.place(ids[-1])).center()
    where = view.viewport().mapToGlobal(place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, where)
    QApplication.sendEvent(view.viewport(), event)
    menu = next(each for each in window.sidebar.findChildren(QMenu) if each.isVisible())
    moves = next(each for each in menu.actions() if each.text() == "Move to").menu()
    found = {each.text().strip(): each.isChecked() for each in moves.actions() if each.text()}
    menu.close()
    return found


async def test_where_a_chat_lies_is_ticked_among_the_places_it_can_go_to(talking, program):
    work = await with_folder(talking)
    await program.session.arranging.move(["c2"], work)
    await go_to(talking, "c1")
    talking.sidebar.unfold([work])
    none = {"No folder": False, "Work": False, "New folder…": False}
    assert places(talking, ("c1",)) == {**none, "No folder": True}
    assert places(talking, ("c2",)) == {**none, "Work": True}
    assert places(talking, ("c1", "c2")) == none


async def test_a_folder_is_set_up_and_new_chats_in_it_begin_so(talking, program):
    window, session = talking, program.session
    work = await with_folder(window)
    await go_to(window, work)
    choose(window, "Colour and new chats…")
    dialog = await dialog_of(window, FolderDialog)
    dialog.color.choose(FolderColor.GREEN)
    dialog.preset.choose("bold")
    dialog.instructions.setPlainText("Be brief.")
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    await until(lambda: session.folders.by_id[work].color is FolderColor.GREEN)
    await go_to(window, work)
    window.handlers.carry_out("new_chat")
    await until(lambda: session.shown.head.folder == work)
    assert session.shown.settings["system"] == "Be brief."
    assert session.settings.preset_in_use.id == "bold"
    assert window.pane.isVisible()
    window.composer.editor.setPlainText("Hello")
    QTest.keyClick(window.composer.editor, Qt.Key.Key_Return)
    await until(lambda: session.is_kept and not session.is_busy(session.shown.id))
    assert rows(window)[:2] == ["Work, folder, one chat, unfolded", "Hello"]


async def test_chats_that_are_selected_are_exported(talking):
    window = talking
    await go_to(window, "c1")
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    choose(window, "Export…")
    dialog = await dialog_of(window, ExportDialog)
    assert {each.id for each in dialog.model.chosen} == {"c1", "c2"}
    dialog.reject()


@pytest.mark.parametrize("opened", [True, False])
async def test_an_answer_that_was_not_seen_is_marked(talking, program, opened):
    window, session = talking, program.session
    await session.open("c2")
    window.composer.editor.setPlainText("Hello")
    QTest.keyClick(window.composer.editor, Qt.Key.Key_Return)
    await until(lambda: session.is_busy("c2"))
    await session.open("c2" if opened else "c1")
    await until(lambda: not session.is_busy("c2"))
    await until(lambda: not session.workspace.replies)
    spoken = window.sidebar.model.place("c2").data(SPOKEN)
    assert spoken == ("Bread" if opened else "Bread, a new answer")


async def test_a_name_with_a_line_break_or_none_changes_nothing(talking):
    window = talking
    work = await with_folder(window)
    model = window.sidebar.model
    assert not model.setData(model.place(work), " \n ")
    dialog = FolderDialog(model.folders[work], [], lambda: window.appearance.theme, window)
    dialog.name.clear()
    save = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Save")
    assert not save.isEnabled()
    dialog.deleteLater()


async def test_a_chat_is_duplicated_and_the_copy_is_taken_back(talking, program):
    window, session = talking, program.session
    await go_to(window, "c2")
    choose(window, "Duplicate")
    await until(lambda: session.shown.head.title == "Bread (copy)")
    assert [turn.prompt for turn in session.shown.turns] == [
        turn.prompt for turn in (await program.store.conversations.load("c2")).turns
    ]
    await undo(window)
    await until(lambda: {each.id for each in session.library.summaries} == {"c1", "c2", "c3"})


async def test_a_chat_goes_on_from_an_answer_in_a_new_one(talking, program):
    window, session = talking, program.session
    transcript = window.chat.transcript
    menu = QMenu()
    transcript.row_actions.offer_message(menu, 1)
    words = "Go on from here in a new chat"
    next(each for each in menu.actions() if each.text() == words).trigger()
    await until(lambda: session.shown.head.title == "Tax letter (from here)")
    assert session.shown.path[0].chosen.text == "Hello."
    assert window.composer.isVisible()
    await undo(window)
    await until(lambda: len(session.library.summaries) == 3)


# -- undo of names and folders -------------------------------------------------------------------


def undo_by_key(window) -> None:
    window.sidebar.list.setFocus()
    window.handlers.carry_out("undo")


async def test_a_title_is_undone_in_the_list_and_in_the_head(talking, program):
    window, library = talking, program.session.library
    before = library.get("c2")
    assert not before.title_is_own
    await go_to(window, "c2")
    window.handlers.carry_out("rename")
    editor = await until(lambda: window.sidebar.list.findChild(QLineEdit))
    editor.setText("Cake")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: library.get("c2").title == "Cake")
    await until(lambda: window.notices.toast.words == "Renamed: Cake")
    undo_by_key(window)
    await until(partial(is_as, library, before))
    assert not library.get("c2").title_is_own, "a title of the program's own may still change"
    shown = program.session.shown.id
    was = library.get(shown)
    window.top_bar.title.settled.emit("Taxes at last")
    await until(lambda: library.get(shown).title == "Taxes at last")
    await undo(window)
    await until(partial(is_as, library, was))
    assert window.top_bar.title.text() == was.title


async def test_a_title_that_was_changed_again_is_not_taken_back(talking, program):
    window, session = talking, program.session
    window.sidebar.model.renamed.emit("c2", "Cake")
    await until(lambda: session.library.get("c2").title == "Cake")
    await session.rename("c2", "Pie")
    undo_by_key(window)
    await until(lambda: program.presenters.is_idle)
    assert session.library.get("c2").title == "Pie"


async def test_a_new_folder_is_undone_with_its_name(talking, program):
    window, session = talking, program.session
    work = await with_folder(window)
    await until(lambda: program.presenters.is_idle)
    assert session.folders.by_id[work].name == "Work"
    undo_by_key(window)
    await until(lambda: not session.folders.by_id)


async def test_a_folder_renamed_and_shifted_is_undone_in_turn(talking, program):
    window, session = talking, program.session
    work = await with_folder(window)
    other = await with_folder(window, "Home")
    before = dict(session.folders.by_id)
    window.sidebar.model.folder_renamed.emit(work, "At work")
    await until(lambda: session.folders.by_id[work].name == "At work")
    renamed = dict(session.folders.by_id)
    await go_to(window, other)
    press(window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    await until(lambda: session.folders.by_id != renamed)
    await until(lambda: window.notices.toast.words == "Folder moved: Home")
    undo_by_key(window)
    await until(lambda: session.folders.by_id == renamed)
    undo_by_key(window)
    await until(lambda: session.folders.by_id == before)
