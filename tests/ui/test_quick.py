"""A quick question: its small window, the answer in it, and the chat that it becomes."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from orca_desktop.domain.reply import Status
from orca_desktop.store import StoreProblem
from orca_desktop.store.conversations import Conversations
from orca_desktop.store.problems import ProblemKind
from orca_desktop.ui.features.chat.message_editor import MessageEditor
from orca_desktop.ui.features.quick.window import QuickWindow
from orca_desktop.ui.preferences import SendKey
from orca_desktop.ui.theme.appearance import ThemeChoice
from orca_desktop.ui.widgets.icon_button import IconButton
from tests.support.waiting import until
from tests.support.widgets import button, is_shown, named, words

QUESTION = "Why do whales sing?"


def small(program: Any) -> QuickWindow:
    """The small window, as a second start, the tray or the palette opens it."""
    program.window.handlers.carry_out("quick")
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QuickWindow)]
    return next(each for each in found if each.isVisible())


async def asked(program: Any, quick: QuickWindow, text: str = QUESTION) -> str:
    """Ask and wait for the end of the answer; gives the id of its chat."""
    before = program.session.quick.chat_id
    editor = named(quick, "Quick question", MessageEditor)
    editor.setFocus()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: program.session.quick.chat_id != before)
    await until(lambda: program.presenters.is_idle)
    await until(lambda: not program.session.quick.is_answering)
    chat_id: str = program.session.quick.chat_id
    return chat_id


async def test_it_is_asked_answered_and_hidden_by_keys_alone(program, talking):
    open_id = program.session.shown.id
    quick = small(program)
    editor = named(quick, "Quick question", MessageEditor)
    await until(editor.hasFocus)
    assert quick.windowFlags() & Qt.WindowType.FramelessWindowHint
    low = quick.height()
    QTest.keyClicks(editor, "one")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "two")
    await until(lambda: quick.height() > low)
    editor.clear()
    await until(lambda: quick.height() == low)
    chat_id = await asked(program, quick)
    await until(lambda: quick.height() > low)
    assert quick.answer.model.conversation_id == chat_id
    await until(lambda: is_shown(quick, "Send"))
    assert program.session.shown.id == open_id, "what is open stays"
    assert program.session.library.get(chat_id).title == QUESTION
    assert "It is a chat in the list now." in words(quick)
    QTest.keyClick(quick.answer, Qt.Key.Key_Escape)
    assert not quick.isVisible()
    assert small(program) is quick
    assert quick.answer.model.conversation_id == chat_id, "what was said is still there"


async def test_its_chat_is_opened_in_the_window(program, talking):
    quick = small(program)
    chat_id = await asked(program, quick)
    button(quick, "Open in window").click()
    await until(lambda: program.session.shown.id == chat_id)
    assert not quick.isVisible()
    assert talking.isVisible()


async def test_the_answer_can_be_stopped(program, talking):
    quick = small(program)
    editor = named(quick, "Quick question", MessageEditor)
    QTest.keyClicks(editor, "Tell me a very long story about the sea.")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: is_shown(quick, "Stop"))
    QTest.keyClicks(editor, "not now")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "not now", "one question at a time; the words stay"
    named(quick, "Stop", IconButton).click()
    await until(lambda: is_shown(quick, "Send"))
    await until(lambda: not program.session.quick.is_answering)
    chat = await program.session.quick.answered()
    assert chat.turns[0].chosen.status is Status.STOPPED


async def test_nothing_of_a_temporary_one_is_kept_and_it_is_said(program, talking):
    quick = small(program)
    named(quick, "Keep nothing of this question", IconButton).click()
    await until(lambda: program.session.quick.is_temporary)
    assert named(quick, "Temporary: nothing of it is kept", IconButton).isChecked()
    chat_id = await asked(program, quick)
    assert program.session.library.get(chat_id) is None
    assert "Nothing of it is kept; it is gone with the next question." in words(quick)
    button(quick, "Open in window").click()
    await until(lambda: program.session.shown.id == chat_id)
    assert program.session.temporary.is_open


async def test_what_cannot_be_asked_is_told_and_given_back(program, talking, monkeypatch):
    async def full(*_: object) -> StoreProblem:
        return StoreProblem(ProblemKind.DISK_FULL, program.store.folder)

    monkeypatch.setattr(Conversations, "add_turn", full)
    quick = small(program)
    editor = named(quick, "Quick question", MessageEditor)
    QTest.keyClicks(editor, QUESTION)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: editor.toPlainText() == QUESTION)
    assert any("no space left" in each for each in words(quick)), words(quick)
    assert program.session.quick.chat_id == ""


async def test_it_follows_the_key_that_sends_the_theme_and_the_size_of_text(program, talking):
    talking.take_preferences(dataclasses.replace(talking.preferences, send_key=SendKey.CTRL_ENTER))
    quick = small(program)
    editor = named(quick, "Quick question", MessageEditor)
    QTest.keyClicks(editor, "line")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "line\n"
    talking.appearance.choose(ThemeChoice.DARK)
    assert quick.answer.look.theme.dark
    width = quick.width()
    talking.appearance.set_zoom(1.5)
    await until(lambda: quick.width() > width)


async def test_it_goes_with_its_window(program, talking):
    quick = small(program)
    await program.presenters.close()
    assert not quick.isVisible()


async def test_the_settings_lead_to_it(program, talking):
    dialog = program.presenters.settings.open("desktop")
    named(dialog, "Ask a quick question", QPushButton).click()
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QuickWindow)]
    assert any(each.isVisible() for each in found)
    assert not dialog.isVisible()


@pytest.fixture(autouse=True)
def gone(qapp):
    """No small window of another test is in the way, and no last window ends the loop."""
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(True)
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QuickWindow):
            each.hide()
            each.deleteLater()
