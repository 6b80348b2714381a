"""The keyboard is never nowhere, nor where nobody put it."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from tests.support.waiting import turns, until
from tests.support.widgets import button, named


@pytest.fixture
async def talking(talking):
    await until(talking.isActiveWindow)
    return talking


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def is_at(widget) -> bool:
    return QApplication.focusWidget() is widget


def close_find(window):
    window.actions_by_name["find"].trigger()
    assert QApplication.focusWidget() is not window.composer.editor
    QTest.keyClick(focus(), Qt.Key.Key_Escape)


def close_pane(window):
    window.pane.rows["system"].control.buddy.setFocus()
    window.actions_by_name["pane"].trigger()


def close_sidebar(window):
    window.sidebar.list.setFocus()
    window.actions_by_name["sidebar"].trigger()


def close_toast(window):
    window.toast.show_notice("Deleted.", undo=lambda: None)
    button(window.toast, "Undo").setFocus()
    named(window.toast, "Dismiss", QAbstractButton).click()


def undo_in_toast(window):
    window.toast.show_notice("Deleted.", undo=lambda: None)
    button(window.toast, "Undo").setFocus()
    button(window.toast, "Undo").click()


def cancel_edit(window):
    window.composer.begin_edit("t1", Draft("Hi"))
    QTest.keyClick(window.composer.editor, Qt.Key.Key_Backtab)
    window.composer.cancel_edit()


def refuse_a_setting(window):
    control = window.pane.rows["temperature"].control
    control.buddy.setFocus()
    control.setEnabled(False)


def delete_what_has_it(window):
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    field.deleteLater()


def lose_it(window):
    window.sidebar.list.setFocus()
    focus().clearFocus()


@pytest.mark.parametrize(
    "doing",
    [
        close_find,
        close_pane,
        close_sidebar,
        close_toast,
        undo_in_toast,
        cancel_edit,
        refuse_a_setting,
        delete_what_has_it,
        lose_it,
    ],
    ids=lambda doing: f"V14 {doing.__name__}",
)
async def test_where_something_closes_one_writes_next(qtbot, talking, doing):
    doing(talking)
    await until(lambda: is_at(talking.composer.editor))


@pytest.mark.parametrize("name", ["settings", "cheat_sheet", "about", "costs"])
@pytest.mark.parametrize("place", ["composer", "list", "gone", "gone at once"])
async def test_V14_after_a_dialog_one_is_where_one_was(program, talking, name, place):
    before = talking.composer.editor
    if place == "list":
        before = talking.sidebar.list
    elif place.startswith("gone"):
        # As with an action that shows under the pointer alone, and is hidden meanwhile.
        before = QPushButton(talking)
        before.show()
    before.setFocus()
    if name == "costs":
        program.presenters.settings.open("costs")
    else:
        talking.actions_by_name[name].trigger()
    if place == "gone at once":
        before.hide()
        before = talking.composer.editor
    await until(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    await until(dialog.isActiveWindow)
    if place == "gone":
        before.hide()
        before = talking.composer.editor
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    talking.activateWindow()  # as the window manager does
    await until(lambda: is_at(before))
    await until(lambda: program.presenters.is_idle)


@pytest.mark.filterwarnings("ignore:Function. 'QApplication.setActiveWindow:DeprecationWarning")
async def test_V14_what_goes_in_the_moment_in_which_another_window_comes_is_not_forgotten(
    talking, qtbot
):
    stray, other = QPushButton(talking), QDialog()
    qtbot.addWidget(other)
    QVBoxLayout(other).addWidget(QLineEdit())
    stray.show()
    stray.setFocus()
    other.show()
    qtbot.waitExposed(other)
    talking.activateWindow()
    await until(talking.isActiveWindow)
    stray.hide()
    QApplication.setActiveWindow(other)  # before the loop turns
    await until(other.isActiveWindow)
    await turns(3)
    other.close()
    talking.activateWindow()
    await until(lambda: is_at(talking.composer.editor))


async def opened_settings(program, window) -> SettingsDialog:
    window.actions_by_name["settings"].trigger()
    settings: SettingsDialog
    (settings,) = window.findChildren(SettingsDialog)
    await until(settings.isActiveWindow)
    await until(lambda: program.presenters.is_idle)
    return settings


@pytest.mark.parametrize("state", [KeyState.REFUSED, KeyState.NONE], ids=lambda s: f"V14 {s}")
async def test_a_key_that_was_refused_can_be_written_again_at_once(program, talking, state):
    settings = await opened_settings(program, talking)
    field = settings.key.field
    field.setFocus()
    settings.key.show_key(KeyShown(KeyState.TESTING))
    assert not field.isEnabled()
    await asyncio.sleep(0)
    settings.key.show_key(KeyShown(state))
    await until(lambda: is_at(field))
    settings.close()


@pytest.mark.parametrize("typed", ["x", "Ж", "Ctrl+V"], ids=lambda typed: f"V14 {typed}")
async def test_what_is_typed_beside_the_composer_goes_into_it(talking, typed):
    QApplication.clipboard().setText("pasted")
    talking.transcript.setFocus()
    await until(lambda: is_at(talking.transcript))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Shift):
        QTest.keyClick(focus(), key)
        assert is_at(talking.transcript)
    if typed == "Ctrl+V":
        QTest.keySequence(talking.transcript, QKeySequence.StandardKey.Paste)
    else:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier, typed)
        QApplication.sendEvent(talking.transcript, event)
    assert talking.composer.editor.toPlainText() == ("pasted" if len(typed) > 1 else typed)
    assert is_at(talking.composer.editor)
    talking.composer.flush()


async def test_who_went_on_meanwhile_is_left_alone(program, talking):
    settings = await opened_settings(program, talking)
    settings.key.field.setFocus()
    settings.key.show_key(KeyShown(KeyState.TESTING))
    await asyncio.sleep(0)
    other = next(
        each for each in settings.findChildren(QPushButton) if each.isVisible() and each.isEnabled()
    )
    other.setFocus()
    settings.key.show_key(KeyShown(KeyState.REFUSED))
    await asyncio.sleep(0)
    assert is_at(other)
    settings.close()


async def test_a_part_that_comes_back_does_not_take_the_focus_away(qtbot, talking):
    close_pane(talking)
    await until(lambda: is_at(talking.composer.editor))
    talking.actions_by_name["pane"].trigger()
    refuse_a_setting(talking)
    await until(lambda: is_at(talking.composer.editor))
    talking.pane.rows["temperature"].control.setEnabled(True)
    QApplication.processEvents()
    assert is_at(talking.composer.editor)


async def test_who_leaves_what_was_hidden_all_along_goes_where_they_want(qtbot, talking):
    hidden = QLineEdit(talking)
    hidden.setFocus()
    talking.sidebar.list.setFocus()
    QApplication.processEvents()
    assert is_at(talking.sidebar.list)


async def test_in_a_dialog_hiding_leads_on_in_the_dialog(qtbot, talking):
    dialog = QDialog(talking)
    rows = QVBoxLayout(dialog)
    fields = [QLineEdit(), QLineEdit()]
    for each in fields:
        rows.addWidget(each)
    dialog.open()
    await until(dialog.isActiveWindow)
    fields[0].setFocus()
    fields[0].hide()
    QApplication.processEvents()
    assert is_at(fields[1])
    dialog.close()
    talking.activateWindow()
    await until(lambda: is_at(talking.composer.editor))


async def test_esc_leads_back_from_the_search_field(talking):
    talking.actions_by_name["search"].trigger()
    await until(talking.sidebar.search.hasFocus)
    QTest.keyClicks(talking.sidebar.search, "tax")
    QTest.keyClick(talking, Qt.Key.Key_Escape)
    await until(talking.composer.editor.hasFocus)
    assert talking.sidebar.search.text() == ""
    talking.actions_by_name["search"].trigger()
    await until(talking.sidebar.search.hasFocus)
    QTest.keyClick(talking, Qt.Key.Key_Escape)
    await until(talking.composer.editor.hasFocus)
