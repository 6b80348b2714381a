"""The dialog of all keys: seen, found, changed, asked about, taken back, and kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from orca_desktop.ui import actions
from orca_desktop.ui.features.shortcuts.dialog import ShortcutsDialog
from orca_desktop.ui.features.shortcuts.rows import ROW, ShortcutRow
from orca_desktop.ui.preferences import SendKey
from orca_desktop.ui.widgets import dialogs
from tests.support.waiting import until

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """A key pressed wherever the keyboard is, as a person does."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


@pytest.fixture
async def dialog(talking):
    await until(talking.isActiveWindow)
    press(Qt.Key.Key_Slash, CONTROL)
    found = await until(QApplication.activeModalWidget)
    assert isinstance(found, ShortcutsDialog)
    await until(found.isActiveWindow)
    yield found
    dialogs.close(found)


def rows(dialog: ShortcutsDialog) -> list[ShortcutRow]:
    model = dialog.list.model()
    return [model.index(place, 0).data(ROW) for place in range(model.rowCount())]


def keys_of(dialog: ShortcutsDialog, words: str) -> str:
    return next(row.keys for row in rows(dialog) if row.words == words)


def search(dialog: ShortcutsDialog, words: str) -> None:
    dialog.search.setFocus()
    dialog.search.selectAll()
    QTest.keyClicks(dialog.search, words)


def record(dialog: ShortcutsDialog, words: str, key: Qt.Key, held=CONTROL) -> None:
    """Find an action, press Enter, and then the keys that it shall have."""
    search(dialog, words)
    press(Qt.Key.Key_Return)
    assert dialog.recorder.hasFocus()
    press(key, held)


async def test_it_opens_with_the_keyboard_in_the_search(dialog):
    assert dialog.windowTitle() == "Keyboard shortcuts"
    assert dialog.search.hasFocus()


async def test_each_action_is_there_once_with_its_keys(talking, dialog):
    shown = rows(dialog)
    for row in actions.ACTIONS:
        mine = [each for each in shown if row.name in each.names]
        assert [each.words for each in mine] == [row.words], row.name
        if not row.hidden:
            assert mine[0].keys == actions.keys_text(talking.actions_by_name[row.name])
    assert keys_of(dialog, "First to ninth chat in the list") == "Ctrl+1 … Ctrl+9"
    groups = [each.group for each in shown]
    assert list(dict.fromkeys(groups)) == sorted(set(groups), key=groups.index)
    assert groups == sorted(groups, key=list(dict.fromkeys(groups)).index), "each group is whole"


async def test_a_reader_hears_words_and_keys_and_which_group(dialog):
    model = dialog.list.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [model.index(place, 0).data(role) for place in range(model.rowCount())]
    assert "New chat, Ctrl+N" in said
    assert "Recently deleted, no key" in said
    about = Qt.ItemDataRole.AccessibleDescriptionRole
    assert model.index(0, 0).data(about) == rows(dialog)[0].group


async def test_keys_that_are_pressed_hold_at_once_and_are_kept(qtbot, talking, dialog):
    with qtbot.waitSignal(talking.preferences_changed) as kept:
        record(dialog, "recently deleted", Qt.Key.Key_J)
    assert keys_of(dialog, "Recently deleted") == "Ctrl+J"
    assert dialog.told.text() == "“Recently deleted” has the keys Ctrl+J now."
    assert dialog.list.hasFocus()
    assert actions.keys_text(talking.actions_by_name["bin"]) == "Ctrl+J"
    assert kept.args[0].keys == (("bin", ("Ctrl+J",)),)


async def test_the_new_keys_do_it_and_the_old_ones_no_more(talking, dialog):
    record(dialog, "find in this", Qt.Key.Key_J)
    dialog.close()
    talking.activateWindow()  # as the window manager does
    await until(talking.isActiveWindow)
    talking.composer.setFocus()
    press(Qt.Key.Key_F, CONTROL)
    assert talking.composer.editor.hasFocus()
    press(Qt.Key.Key_J, CONTROL)
    assert not talking.composer.editor.hasFocus()


async def test_keys_of_another_action_are_asked_about_and_the_safe_answer_is_at_hand(
    talking, dialog
):
    record(dialog, "recently deleted", Qt.Key.Key_K)
    assert dialog.told.text() == "Ctrl+K is used for “Find anything”."
    assert dialog.cancel.hasFocus()
    press(Qt.Key.Key_Return)
    assert keys_of(dialog, "Recently deleted") == ""
    assert actions.keys_text(talking.actions_by_name["palette"]) == "Ctrl+K"
    record(dialog, "recently deleted", Qt.Key.Key_K)
    dialog.take.click()
    assert actions.keys_text(talking.actions_by_name["bin"]) == "Ctrl+K"
    assert actions.keys_text(talking.actions_by_name["palette"]) == ""
    dialog.undo.click()
    assert actions.keys_text(talking.actions_by_name["bin"]) == ""
    assert actions.keys_text(talking.actions_by_name["palette"]) == "Ctrl+K"
    assert not dialog.undo.isEnabled()


async def test_keys_that_write_are_refused_and_it_waits_for_others(talking, dialog):
    record(dialog, "recently deleted", Qt.Key.Key_J, NONE)
    assert dialog.told.text() == "J alone writes something. Hold Ctrl or Alt with it."
    assert dialog.recorder.hasFocus()
    press(Qt.Key.Key_C, CONTROL)
    assert "needed for writing" in dialog.told.text()
    press(Qt.Key.Key_J, ALT)
    assert actions.keys_text(talking.actions_by_name["bin"]) == "Alt+J"


async def test_escape_leaves_the_keys_as_they_are_and_then_the_dialog(talking, dialog):
    search(dialog, "recently deleted")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.list.hasFocus()
    assert not dialog.recorder.isVisible()
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert talking.preferences.keys == ()


async def test_digits_change_all_of_their_kind(talking, dialog):
    record(dialog, "ninth chat", Qt.Key.Key_J)
    assert dialog.told.text() == "Press one of the digits together with Ctrl or Alt, but not 0."
    press(Qt.Key.Key_5, ALT)
    assert dialog.told.text() == (
        "Alt+1 … Alt+8 is used for “First to eighth column of a comparison”."
    )
    dialog.take.click()
    assert keys_of(dialog, "First to ninth chat in the list") == "Alt+1 … Alt+9"
    assert actions.keys_text(talking.actions_by_name["chat_9"]) == "Alt+9"
    assert actions.keys_text(talking.actions_by_name["column_1"]) == ""


async def test_no_key_reset_and_reset_all(talking, dialog):
    made = talking.actions_by_name
    search(dialog, "new chat")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    dialog.rest()
    press(Qt.Key.Key_Delete)
    assert dialog.told.text() == "“New chat” has no key now."
    assert actions.keys_text(made["new_chat"]) == ""
    dialog.reset.click()
    assert actions.keys_text(made["new_chat"]) == "Ctrl+N"
    assert not dialog.reset_all.isEnabled()
    record(dialog, "recently deleted", Qt.Key.Key_J)
    assert dialog.reset_all.isEnabled()
    dialog.reset_all.click()
    assert dialog.told.text() == "All keys are as at first."
    assert talking.preferences.keys == ()
    press(Qt.Key.Key_Z, CONTROL)
    assert actions.keys_text(made["bin"]) == "Ctrl+J"


async def test_what_no_action_has_is_told_and_stays(dialog):
    search(dialog, "plain text")
    assert [each.keys for each in rows(dialog)] == ["Ctrl+Shift+V"]
    assert dialog.told.text() == "These keys stay as they are."
    assert not dialog.change.isEnabled()
    press(Qt.Key.Key_Return)
    assert not dialog.recorder.isVisible()


async def test_the_keys_for_sending_are_those_that_were_chosen(program, talking, dialog):
    assert keys_of(dialog, "Send the message") == "Enter"
    dialog.close()
    talking.take_preferences(type(talking.preferences)(send_key=SendKey.CTRL_ENTER))
    talking.actions_by_name["cheat_sheet"].trigger()
    shown = await until(QApplication.activeModalWidget)
    assert isinstance(shown, ShortcutsDialog)
    assert keys_of(shown, "Send the message") == "Ctrl+Enter"
    assert keys_of(shown, "Break the line") == "Enter"
    shown.close()


async def test_it_is_found_by_keys_too_and_nothing_found_is_said(dialog):
    search(dialog, "ctrl+k")
    assert [each.words for each in rows(dialog)] == ["Find anything"]
    search(dialog, "xyzzy")
    assert rows(dialog) == []
    assert dialog.search.nothing.isVisible() and not dialog.told.text()
    press(Qt.Key.Key_Return)
    assert not dialog.recorder.isVisible()
