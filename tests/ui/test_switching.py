"""Another language is spoken at once, in a window that stands where the other stood."""

from __future__ import annotations

import asyncio
import dataclasses

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from shiboken6 import isValid

from orca_desktop.app.composition import Program
from orca_desktop.app.runtime import LanguageSwitch, Shell
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.platform import language, pseudo
from orca_desktop.ui.preferences import Preferences
from orca_desktop.ui.shell.main_window import MainWindow
from tests.support.waiting import until


@pytest.fixture
def window(qtbot, appearance):
    """As elsewhere, but that it may be gone at the end."""
    shown = MainWindow(appearance, Preferences())
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    qtbot.waitExposed(shown)
    yield shown
    if isValid(shown):
        shown.close()
        shown.deleteLater()


@pytest.fixture
def speaker(qapp, program, appearance, qtbot):
    before = QLocale()
    served = []

    def serve(window):
        served.append(window)

    closed = asyncio.Event()
    yield LanguageSwitch(Shell(qapp, appearance, serve), program, closed), served, closed
    for each in served:
        if isValid(each):
            each.close()
            each.deleteLater()
    language.install(qapp, "en")
    QLocale.setDefault(before)


async def speak(program: Program, code: str) -> None:
    before = program.window
    before.take_preferences(dataclasses.replace(before.preferences, language=code))
    await until(lambda: program.window is not before and not isValid(before))
    await until(lambda: program.presenters.is_idle)


@pytest.mark.slow
async def test_all_words_of_the_window_are_those_of_the_language(program, talking, speaker):
    await speak(program, pseudo.LONGER)
    window = program.window
    assert window.isVisible()
    assert window.composer.editor.placeholderText() == pseudo.longer("Ask anything")
    assert window.actions_by_name["new_chat"].text() == pseudo.longer("New chat")
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.windowTitle() == pseudo.longer("Settings")
    assert pseudo.longer("Language") in [each.text() for each in dialog.findChildren(QLabel)]
    await speak(program, "en")
    assert program.window.composer.editor.placeholderText() == "Ask anything"
    assert program.window.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.slow
async def test_what_was_open_written_and_chosen_is_there_again(program, talking, speaker):
    talking.composer.editor.setPlainText("Half a quest")
    titles = [each.title for each in program.session.library.summaries]
    await speak(program, pseudo.MIRRORED)
    window = program.window
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert program.session.shown.id == "c1"
    assert window.composer.draft.text == "Half a quest"
    assert [each.title for each in program.session.library.summaries] == titles
    assert "Tax letter" in window.windowTitle()
    # What is done there is heard as before.
    window.composer.editor.setPlainText("Hello")
    QTest.keyClick(window.composer.editor, Qt.Key.Key_Return)
    await until(
        lambda: (
            program.session.shown.last_reply_id is not None
            and not program.session.workspace.is_at_rest
        )
    )
    await until(lambda: program.session.workspace.is_at_rest)


@pytest.mark.slow
async def test_an_answer_that_is_being_written_goes_on(program, talking, speaker):
    def newest():
        return program.session.shown.path[-1].replies[-1]

    def is_begun():
        return program.session.shown.path and newest().is_running and newest().text

    await program.session.new_conversation()
    talking.composer.editor.setPlainText("Tell me a long story, and play slow")
    QTest.keyClick(talking.composer.editor, Qt.Key.Key_Return)
    await until(is_begun)
    asked = newest().id
    await speak(program, pseudo.LONGER)
    assert newest().id == asked
    assert newest().is_running
    length = len(newest().text)
    await until(lambda: len(newest().text) > length)
    program.session.stop()
    await until(lambda: program.session.workspace.is_at_rest)


async def test_closing_the_new_window_ends_the_program(program, talking, speaker):
    _, served, closed = speaker
    await speak(program, pseudo.LONGER)
    assert served == [program.window]
    assert not closed.is_set()
    program.window.close()
    assert closed.is_set()


def test_a_pseudo_language_keeps_what_is_no_word(qapp):
    assert pseudo.longer("Save {name}…").startswith("⟦")
    assert "{name}" in pseudo.longer("Save {name}…")
    for text in ("New chat", "Copy the table as CSV", "All versions and &branches"):
        assert 1.35 <= (len(pseudo.longer(text)) - 2) / len(text) <= 1.5
        assert ("&" in text) == ("&" in pseudo.longer(text))
    assert QApplication.translate("any", "Close") == "Close"
