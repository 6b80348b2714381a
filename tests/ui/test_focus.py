"""The keyboard is never nowhere, nor where nobody put it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from orca_desktop.domain.changes import ConversationShown, LibraryLoaded
from orca_desktop.domain.key_state import KeyShown, KeyState
from tests.ui.conftest import conversation, reply, summary, turn


@pytest.fixture
def talking(qtbot, window):
    window.apply(LibraryLoaded((summary("c1", "Tax letter"), summary("c2", "Bread"))))
    window.apply(ConversationShown(conversation("c1", turn("t1", "Hi", reply("r1")))))
    window.pane.fill()
    qtbot.waitUntil(window.isActiveWindow)
    return window


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
    window.toast.show_notice("Deleted.", "c2")
    window.toast._undo.setFocus()
    window.toast._close.click()


def undo_in_toast(window):
    window.toast.show_notice("Deleted.", "c2")
    window.toast._undo.setFocus()
    window.toast._undo.click()


def cancel_edit(window):
    window.composer.begin_edit("t1", "Hi")
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
def test_where_something_closes_one_writes_next(qtbot, talking, doing):
    doing(talking)
    qtbot.waitUntil(lambda: is_at(talking.composer.editor))


@pytest.mark.parametrize("name", ["settings", "cheat_sheet", "about", "costs"])
@pytest.mark.parametrize("place", ["composer", "list", "gone"])
def test_V14_after_a_dialog_one_is_where_one_was(qtbot, talking, name, place):
    before = talking.composer.editor
    if place == "list":
        before = talking.sidebar.list
    elif place == "gone":
        # As with an action that shows under the pointer alone, and is hidden meanwhile.
        before = QPushButton(talking)
        before.show()
    before.setFocus()
    if name == "costs":
        talking.open_costs()
    else:
        talking.actions_by_name[name].trigger()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    if place == "gone":
        before.hide()
        before = talking.composer.editor
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    talking.activateWindow()  # as the window manager does
    qtbot.waitUntil(lambda: is_at(before))


@pytest.mark.parametrize("state", [KeyState.REFUSED, KeyState.NONE], ids=lambda s: f"V14 {s}")
def test_a_key_that_was_refused_can_be_written_again_at_once(qtbot, talking, state):
    talking.open_settings()
    field = talking.access.settings.key.field
    qtbot.waitUntil(talking.access.settings.isActiveWindow)
    field.setFocus()
    talking.show_key(KeyShown(KeyState.TESTING))
    assert not field.isEnabled()
    QApplication.processEvents()
    talking.show_key(KeyShown(state))
    qtbot.waitUntil(lambda: is_at(field))
    talking.access.settings.close()


@pytest.mark.parametrize("typed", ["x", "Ж", "Ctrl+V"], ids=lambda typed: f"V14 {typed}")
def test_what_is_typed_beside_the_composer_goes_into_it(qtbot, talking, typed):
    QApplication.clipboard().setText("pasted")
    talking.transcript.setFocus()
    qtbot.waitUntil(lambda: is_at(talking.transcript))
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


def test_who_went_on_meanwhile_is_left_alone(qtbot, talking):
    talking.open_settings()
    settings = talking.access.settings
    qtbot.waitUntil(settings.isActiveWindow)
    settings.key.field.setFocus()
    talking.show_key(KeyShown(KeyState.TESTING))
    QApplication.processEvents()
    other = next(
        each for each in settings.findChildren(QPushButton) if each.isVisible() and each.isEnabled()
    )
    other.setFocus()
    talking.show_key(KeyShown(KeyState.REFUSED))
    QApplication.processEvents()
    assert is_at(other)
    settings.close()


def test_a_part_that_comes_back_does_not_take_the_focus_away(qtbot, talking):
    close_pane(talking)
    qtbot.waitUntil(lambda: is_at(talking.composer.editor))
    talking.actions_by_name["pane"].trigger()
    refuse_a_setting(talking)
    qtbot.waitUntil(lambda: is_at(talking.composer.editor))
    talking.pane.rows["temperature"].control.setEnabled(True)
    QApplication.processEvents()
    assert is_at(talking.composer.editor)


def test_who_leaves_what_was_hidden_all_along_goes_where_they_want(qtbot, talking):
    hidden = QLineEdit(talking)
    hidden.setFocus()
    talking.sidebar.list.setFocus()
    QApplication.processEvents()
    assert is_at(talking.sidebar.list)


def test_in_a_dialog_hiding_leads_on_in_the_dialog(qtbot, talking):
    dialog = QDialog(talking)
    rows = QVBoxLayout(dialog)
    fields = [QLineEdit(), QLineEdit()]
    for each in fields:
        rows.addWidget(each)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    fields[0].setFocus()
    fields[0].hide()
    QApplication.processEvents()
    assert is_at(fields[1])
    dialog.close()
    talking.activateWindow()
    qtbot.waitUntil(lambda: is_at(talking.composer.editor))
