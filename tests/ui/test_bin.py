"""The bin in the window: opened, looked into, restored, erased; and what Ctrl+Z undoes."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from orca_desktop.session import tasks
from orca_desktop.ui.features.bin.dialog import BinDialog
from tests.support.waiting import turns, until
from tests.unit.store import values


async def delete_open(program: Any, window: Any) -> None:
    """Delete the open chat by its action, and wait until it has left the list."""
    gone = program.session.shown.id
    window.actions_by_name["delete"].trigger()
    await until(lambda: not program.session.library.has(gone))
    await until(lambda: program.presenters.is_idle)


async def opened(window: Any) -> BinDialog:
    window.actions_by_name["bin"].trigger()
    dialog: BinDialog = await until(lambda: window.findChild(BinDialog))
    await until(dialog.isVisible)
    return dialog


def rows(dialog: BinDialog) -> list[str]:
    return [each.title for each in dialog.list.lines.rows]


async def answer(dialog: BinDialog, label: str) -> str:
    """Press a button of the question; what it asked, and what it added."""
    box = await until(lambda: dialog.findChild(QMessageBox))
    await until(box.isVisible)
    default = box.defaultButton()
    assert isinstance(default, QPushButton)
    assert default.text() == "Keep"
    asked = f"{box.text()} {box.informativeText()}"
    (button,) = [each for each in box.buttons() if each.text() == label]
    button.click()
    await until(lambda: dialog.findChild(QMessageBox) is None)
    return asked


async def test_D14_a_deleted_chat_is_looked_into_and_restored(program, talking):
    await delete_open(program, talking)
    dialog = await opened(talking)
    assert rows(dialog) == ["Tax letter"]
    (row,) = dialog.list.lines.rows
    assert row.detail.startswith("Gone for good on ")
    assert "deleted " in row.detail
    await until(lambda: "Hello." in dialog.text.toPlainText())
    assert "Hi" in dialog.text.toPlainText()
    assert dialog.text.isReadOnly()
    assert dialog.list.hasFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    await until(lambda: program.session.library.has("c1"))
    await until(lambda: rows(dialog) == [])
    assert not dialog.restore.isVisible()
    assert dialog.leave.hasFocus()
    assert "1 chat is in the list again." in dialog.told.text()
    dialog.leave.click()
    await until(lambda: talking.findChild(BinDialog) is None)


async def test_the_bin_says_when_it_is_empty(program, talking):
    dialog = await opened(talking)
    assert "30 days" in dialog.told.text()
    assert not dialog.erase_all.isVisible()
    again = await opened(talking)
    assert again is dialog
    dialog.reject()


async def test_D14_erasing_asks_once_with_no_as_its_default(program, talking):
    await program.store.backup.make()
    await delete_open(program, talking)
    dialog = await opened(talking)
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    asked = await answer(dialog, "Keep")
    assert "Erase “Tax letter” for ever?" in asked
    assert "hold the words until " in asked
    assert rows(dialog) == ["Tax letter"]
    dialog.erase.click()
    await answer(dialog, "Erase for ever")
    await until(lambda: rows(dialog) == [])
    assert await program.session.bin.entries() == ()
    await until(lambda: not [t for t in tasks.running() if t.get_name().startswith("wipe")])
    dialog.reject()


async def test_all_are_erased_at_once_and_several_are_restored(program, talking):
    for id_ in ("c1", "c2", "c3"):
        await program.session.open(id_)
        await delete_open(program, talking)
    dialog = await opened(talking)
    assert rows(dialog) == ["Poem", "Bread", "Tax letter"]
    dialog.list.selectAll()
    await until(lambda: dialog.text.toPlainText() == "")
    dialog.list.clearSelection()
    assert not dialog.restore.isEnabled()
    dialog.erase_all.click()
    asked = await answer(dialog, "Erase for ever")
    assert "Erase these 3 chats for ever?" in asked
    await until(lambda: rows(dialog) == [])
    dialog.reject()


def undo(window: Any) -> None:
    QTest.keySequence(window.focusWidget() or window, QKeySequence("Ctrl+Z"))


async def test_ctrl_z_brings_deleted_chats_back_one_after_another(program, talking):
    for id_ in ("c1", "c2"):
        await program.session.open(id_)
        await delete_open(program, talking)
    talking.composer.editor.setFocus()
    talking.notices.toast.dismiss()  # the time of the notice is over
    undo(talking)
    await until(lambda: program.session.library.has("c2"))
    assert talking.notices.toast.words == "Undone: “Deleted: Bread”"
    undo(talking)
    await until(lambda: program.session.library.has("c1"))
    await until(lambda: program.presenters.is_idle)
    undo(talking)
    assert talking.notices.toast.words == "There is nothing to undo."


async def test_ctrl_z_belongs_to_a_field_that_has_something_to_undo(program, talking):
    await delete_open(program, talking)
    editor = talking.composer.editor
    editor.setFocus()
    QTest.keyClicks(editor, "words")
    undo(talking)
    await turns(3)
    assert editor.toPlainText() == ""
    assert not program.session.library.has("c1")
    undo(talking)
    await until(lambda: program.session.library.has("c1"))


@pytest.mark.parametrize("field", ["search", "list"])
async def test_ctrl_z_undoes_from_other_places_of_the_window(program, talking, field):
    await delete_open(program, talking)
    getattr(talking.sidebar, field).setFocus()
    undo(talking)
    await until(lambda: program.session.library.has("c1"))


async def test_what_the_notice_undid_is_not_undone_again_by_the_key(program, talking):
    await delete_open(program, talking)
    (button,) = [
        each for each in talking.notices.toast.findChildren(QPushButton) if each.text() == "Undo"
    ]
    button.click()
    await until(lambda: program.session.library.has("c1"))
    talking.composer.editor.setFocus()
    undo(talking)
    assert talking.notices.toast.words == "There is nothing to undo."


async def test_D14_what_is_gone_when_it_is_looked_at_shows_nothing(program, talking):
    await delete_open(program, talking)
    await program.session.open("c2")
    await delete_open(program, talking)
    dialog = await opened(talking)
    first, second = (each.id for each in dialog.list.lines.rows)
    await until(lambda: "Hello." in dialog.text.toPlainText())
    await program.store.bin.erase([second])
    dialog.look_requested.emit(second)
    await until(lambda: dialog.text.toPlainText() == "")
    dialog.look_requested.emit(first)
    await until(lambda: "Hello." in dialog.text.toPlainText())
    dialog.look_requested.emit("")
    await until(lambda: dialog.text.toPlainText() == "")
    dialog.reject()


async def test_D14_a_dialog_that_is_closed_while_it_restores_is_missed_by_nobody(
    program, talking, caplog
):
    await delete_open(program, talking)
    dialog = await opened(talking)
    dialog.restore.click()
    await turns(1)
    dialog.reject()
    await until(lambda: program.session.library.has("c1"))
    await until(lambda: program.presenters.is_idle)
    assert [each for each in caplog.records if each.levelname == "ERROR"] == []


async def test_very_many_are_erased_in_sight_and_cancel_keeps_the_rest(
    program, talking, monkeypatch
):
    values.hurry(monkeypatch)
    store = program.store
    for number in range(60):
        chat = values.long_conversation(2, f"kingfishers{number}")
        await store.conversations.save(chat)
        await store.conversations.delete(chat.id)
    dialog = await opened(talking)
    assert len(rows(dialog)) == 60
    assert not dialog.progress.isVisible()
    dialog.erase_all.click()
    assert "60 chats" in await answer(dialog, "Erase for ever")
    await until(lambda: dialog.progress.value() > 20)
    assert dialog.progress.isVisible()
    assert dialog.told.text().startswith("60 chats are being erased. ")
    assert not dialog.restore.isVisible()
    assert dialog.focusWidget() is dialog.cancel
    dialog.cancel.click()
    await until(lambda: not dialog.progress.isVisible())
    left = len(rows(dialog))
    assert 0 < left < 60
    assert f"{60 - left} chats are erased." in dialog.told.text()
    assert dialog.focusWidget() is dialog.list
    dialog.erase_all.click()
    await answer(dialog, "Erase for ever")
    await until(dialog.progress.isVisible)
    dialog.reject()
    await until(lambda: talking.findChild(BinDialog) is None)
    await until(lambda: program.presenters.is_idle)
    assert await store.conversations.deleted() == ()
