"""Editing an answer in the real window: kept as a version, undone, and nothing lost by Escape."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from orca_desktop.ui.features.chat.answer_dialog import AnswerDialog
from tests.support.waiting import until
from tests.support.widgets import button, is_shown, label


def edit(window, message_id: str) -> AnswerDialog:
    transcript = window.transcript
    menu = QMenu(window)
    transcript.row_actions.offer_message(menu, transcript.model.entries.find(message_id, 1))
    next(each for each in menu.actions() if each.text() == "Edit this answer…").trigger()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AnswerDialog)
    return dialog


async def test_an_answer_is_edited_marked_and_undone(qtbot, program, talking):
    session = program.session
    dialog = edit(talking, "r1")
    assert dialog.words == "Hello."
    dialog.field.setPlainText("Good morning.")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: session.shown.path[0].chosen.text == "Good morning.")
    await until(lambda: is_shown(talking.transcript, "Version 2 of 2"))
    assert label(talking.transcript, "Edited by hand").isVisible()
    assert QApplication.activeModalWidget() is None
    await until(talking.toast.isVisible)
    button(talking.toast, "Undo").click()
    await until(lambda: session.shown.path[0].chosen_id == "r1")
    await until(lambda: program.presenters.is_idle)
    assert len(session.shown.path[0].replies) == 1


async def test_what_was_written_and_not_kept_is_there_again(qtbot, program, talking):
    dialog = edit(talking, "r1")
    dialog.field.setPlainText("Half a thought")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(program.session.shown.path[0].replies) == 1
    assert edit(talking, "r1").words == "Half a thought"


async def test_no_words_are_no_answer_and_the_same_words_no_version(qtbot, program, talking):
    dialog = edit(talking, "r1")
    dialog.field.setPlainText(" ")
    button(dialog, "Keep").click()
    await until(lambda: is_shown(dialog, "Answer"))
    await until(lambda: program.presenters.is_idle)
    assert label(dialog, "An answer needs words.").isVisible()
    dialog.field.setPlainText("Hello.")
    button(dialog, "Keep").click()
    await until(lambda: program.presenters.is_idle)
    assert len(program.session.shown.path[0].replies) == 1
