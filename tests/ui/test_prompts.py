"""Prompts in the window: found by a slash, filled in, kept, arranged, by keys and for the ears."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QMenu

from orca_desktop.domain.prompts import KeptPrompt
from orca_desktop.ui.features.prompts.dialog import PromptsDialog
from orca_desktop.ui.features.prompts.fill_dialog import FillDialog
from orca_desktop.ui.features.prompts.prompt_dialog import PromptDialog
from orca_desktop.ui.features.prompts.slash_list import SlashList
from tests.support.waiting import turns, until
from tests.support.widgets import button, labels, named

pytestmark = pytest.mark.usefixtures("english")

LETTER = KeptPrompt(
    "", "Letter", "Write to {{whom: Ann}} about {{what}} in a {{tone: kind|firm}} tone", "Work"
)
PLAIN = KeptPrompt("", "Shorter", "Make it shorter,\nplease")
RECIPE = KeptPrompt("", "Recipe", "What can I cook of {{what}}?", keys="Ctrl+J")


@pytest.fixture
async def desk(program, talking):
    """A chat is open, and three prompts are kept."""
    await program.session.prompts.add((LETTER, PLAIN, RECIPE))
    return talking


def typed(window, text: str) -> None:
    window.composer.editor.setFocus()
    QTest.keyClicks(window.composer.editor, text)


def press(window, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(focused() or window, key)


def text(window) -> str:
    return str(window.composer.editor.toPlainText())


def offered(window) -> list[str] | None:
    """The rows of the list, or nothing where none is seen."""
    found = [each for each in window.findChildren(SlashList) if each.isVisible()]
    return [row.title for each in found for row in each.list.lines.rows] if found else None


async def opened(window, kind: type[QDialog]) -> Any:
    def seen():
        found = [each for each in window.findChildren(kind) if each.isVisible()]
        return found[-1] if found else None

    return await until(seen)


def focused() -> Any:
    """What has the keyboard."""
    return QApplication.focusWidget()


async def reached(name: str) -> Any:
    """What is called so, once it has the keyboard."""
    return await until(
        lambda: (
            found
            if (found := focused()) and name in (found.accessibleName(), found.objectName())
            else None
        )
    )


def fields(dialog) -> list[str]:
    return [each.text() for each in labels(dialog) if each.buddy() is not None]


async def test_a_slash_lists_all_letters_find_and_enter_puts_in_as_one_step(desk):
    typed(desk, "/")
    assert offered(desk) == ["Letter", "Shorter", "Recipe"]
    typed(desk, "sho")
    assert offered(desk) == ["Shorter"]
    press(desk, Qt.Key.Key_Return)
    assert offered(desk) is None
    assert text(desk) == "Make it shorter,\nplease"
    assert desk.composer.editor.hasFocus()
    desk.composer.editor.undo()
    assert text(desk) == "/sho"
    desk.composer.editor.redo()
    assert text(desk) == "Make it shorter,\nplease"


async def test_arrows_walk_and_tab_puts_in(desk):
    typed(desk, "/")
    press(desk, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab)
    assert text(desk) == "Make it shorter,\nplease"


async def test_escape_leaves_the_slash_as_text_and_stops_nothing(desk):
    typed(desk, "/")
    press(desk, Qt.Key.Key_Escape)
    assert offered(desk) is None and text(desk) == "/"
    typed(desk, "l")
    assert offered(desk) is None, "it does not come again by itself"
    assert desk.composer.editor.hasFocus()


@pytest.mark.parametrize("words", ["and/", "a /", "/etc/", "http:/", "/\n"])
async def test_within_words_and_paths_a_slash_is_a_slash(desk, words):
    for letter in words:
        if letter == "\n":
            QTest.keyClick(
                desk.composer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier
            )
        else:
            typed(desk, letter)
    assert offered(desk) is None
    assert text(desk) == words


async def test_on_a_line_of_its_own_it_opens_too_and_what_is_around_stays(desk):
    desk.composer.editor.setPlainText("Dear all,\n  \nBye")
    cursor = desk.composer.editor.textCursor()
    cursor.setPosition(len("Dear all,\n  "))
    desk.composer.editor.setTextCursor(cursor)
    typed(desk, "/short")
    press(desk, Qt.Key.Key_Return)
    assert text(desk) == "Dear all,\n  Make it shorter,\nplease\nBye"


async def test_what_is_pasted_or_comes_back_opens_nothing(desk):
    desk.composer.editor.paste_text("/etc")
    desk.composer.editor.setPlainText("/")
    assert offered(desk) is None


async def test_nothing_found_leaves_enter_alone_and_offers_a_new_one(desk, program):
    typed(desk, "/zzz")
    assert offered(desk) == ["New prompt “zzz”…"]
    press(desk, Qt.Key.Key_Down, Qt.Key.Key_Return)
    dialog = await opened(desk, PromptDialog)
    assert dialog.name.text() == "zzz"
    dialog.text.setPlainText("Sleep")
    button(dialog, "Save").click()
    await until(lambda: [each.name for each in program.session.prompts.all][-1:] == ["zzz"])
    assert text(desk) == "", "what found the row is no part of the message"


async def test_a_new_prompt_that_is_given_up_leaves_nothing_behind(desk, program):
    typed(desk, "/zzz")
    press(desk, Qt.Key.Key_Down, Qt.Key.Key_Return)
    (await opened(desk, PromptDialog)).reject()
    assert text(desk) == ""
    assert [each.name for each in program.session.prompts.all] == ["Letter", "Shorter", "Recipe"]


async def test_enter_sends_what_no_prompt_is_called(desk, program):
    settings = program.session.shown.settings
    await program.session.settings.set(settings.with_value("model", "practice/small"))
    typed(desk, "/zzz")
    press(desk, Qt.Key.Key_Return)
    await until(lambda: len(program.session.shown.path) == 2)
    assert text(desk) == ""


async def test_moving_away_or_to_another_part_closes_it(desk):
    typed(desk, "/")
    press(desk, Qt.Key.Key_Left)
    assert offered(desk) is None
    press(desk, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    typed(desk, "/")
    assert offered(desk)
    desk.sidebar.setFocus()
    desk.composer.compare.setFocus()
    assert offered(desk) is None


async def test_the_places_of_a_prompt_are_asked_for_with_what_was_put_in_last(desk, program):
    typed(desk, "/letter")
    press(desk, Qt.Key.Key_Return)
    dialog = await opened(desk, FillDialog)
    assert fields(dialog) == ["whom", "what", "tone"]
    assert dialog.values == {"whom": "Ann", "what": "", "tone": "kind"}
    await reached("whom")
    QTest.keyClicks(focused(), "Bob")
    press(dialog, Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "tax")
    press(dialog, Qt.Key.Key_Tab, Qt.Key.Key_Down)
    assert dialog.values == {"whom": "Bob", "what": "tax", "tone": "firm"}
    button(dialog, "Put in").click()
    assert text(desk) == "Write to Bob about tax in a firm tone"
    desk.composer.editor.undo()
    assert text(desk) == "/letter"
    await until(lambda: program.session.prompts.all[0].filled)
    desk.activateWindow()  # as a window manager does
    await until(desk.composer.editor.hasFocus)
    desk.composer.editor.clear()
    typed(desk, "/letter")
    press(desk, Qt.Key.Key_Return)
    again = await opened(desk, FillDialog)
    assert again.values == {"whom": "Bob", "what": "tax", "tone": "firm"}
    again.reject()
    desk.activateWindow()
    await until(desk.composer.editor.hasFocus)
    assert text(desk) == "/letter"


async def test_enter_in_a_field_puts_in(desk):
    typed(desk, "/recipe")
    press(desk, Qt.Key.Key_Return)
    dialog = await opened(desk, FillDialog)
    await reached("what")
    QTest.keyClicks(focused(), "eggs")
    press(dialog, Qt.Key.Key_Return)
    assert text(desk) == "What can I cook of eggs?"


async def test_where_there_is_none_examples_are_offered_and_can_be_taken_back(program, talking):
    typed(talking, "/")
    assert offered(talking) == ["New prompt…", "Put in 4 examples"]
    press(talking, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)
    await until(lambda: len(program.session.prompts.all) == 4)
    program.presenters.context.notices.undo_last()
    await until(lambda: program.session.prompts.all == ())


async def test_keys_put_a_prompt_where_the_cursor_is(desk):
    desk.composer.editor.setPlainText("Hello ")
    desk.composer.editor.moveCursor(desk.composer.editor.textCursor().MoveOperation.End)
    QTest.keyClick(desk.composer.editor, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    dialog = await opened(desk, FillDialog)
    dialog.reject()
    assert text(desk) == "Hello "


async def test_keys_of_an_action_are_refused_and_those_of_another_prompt_are_told(desk, program):
    program.presenters.prompts.keep("Some text")
    dialog = await opened(desk, PromptDialog)
    button(dialog, "Press keys…").click()
    QTest.keyClick(dialog.recorder, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert "is used for “New chat”" in labels(dialog)[-1].text()
    assert dialog.prompt.keys == ""
    button(dialog, "Press keys…").click()
    QTest.keyClick(dialog.recorder, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert dialog.prompt.keys == "Ctrl+J"
    assert "is used for “Recipe”" in labels(dialog)[-1].text()
    button(dialog, "Save").click()
    known = program.session.prompts
    await until(lambda: [each.keys for each in known.all] == ["", "", "", "Ctrl+J"])
    program.presenters.context.notices.undo_last()
    await until(lambda: [each.keys for each in known.all] == ["", "", "Ctrl+J"])


@pytest.fixture
async def dialog(desk, program):
    desk.handlers.carry_out("prompts")
    return await opened(desk, PromptsDialog)


def names(program) -> list[str]:
    return [each.name for each in program.session.prompts.all]


async def test_the_dialog_finds_and_puts_in(desk, dialog):
    assert dialog.chosen.name == "Shorter", "those without a folder first"
    QTest.keyClicks(dialog.search, "cook")
    assert dialog.chosen.name == "Recipe"
    dialog.search.setText("plea")
    press(dialog, Qt.Key.Key_Return)
    assert text(desk) == "Make it shorter,\nplease"
    assert not dialog.isVisible()


async def test_deleting_and_duplicating_can_be_taken_back(desk, dialog, program):
    button(dialog, "Delete").click()
    await until(lambda: names(program) == ["Letter", "Recipe"])
    button(dialog, "Undo").click()
    await until(lambda: names(program) == ["Letter", "Shorter", "Recipe"])
    dialog.choose(program.session.prompts.all[0].id)
    button(dialog, "Duplicate").click()
    await until(lambda: names(program)[-1] == "Letter 2")
    await until(lambda: dialog.chosen.name == "Letter 2")
    button(dialog, "Undo").click()
    await until(lambda: names(program) == ["Letter", "Shorter", "Recipe"])


async def test_a_change_is_kept_and_taken_back(desk, dialog, program):
    button(dialog, "Change…").click()
    change = await opened(desk, PromptDialog)
    change.folder.setText("Home")
    change.name.setText("Letter")
    button(change, "Save").click()
    await until(lambda: any("of this name already" in each.text() for each in labels(change)))
    change.name.setText("Brief")
    button(change, "Save").click()
    await until(lambda: names(program)[1] == "Brief")
    assert (program.session.prompts.all[1].name, program.session.prompts.all[1].folder) == (
        "Brief",
        "Home",
    )
    button(dialog, "Undo").click()
    await until(lambda: names(program)[1] == "Shorter")


async def test_a_file_goes_out_and_comes_in(desk, dialog, program, tmp_path):
    path = tmp_path / "mine.json"
    for name in ("Export all…", "Import…"):
        button(dialog, name).click()
        asked = await opened(desk, QFileDialog)
        asked.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        asked.accept()
        await until(path.exists)
    await until(lambda: len(names(program)) == 6)
    await until(lambda: any("3 prompts were imported" in each.text() for each in labels(dialog)))
    button(dialog, "Undo").click()
    await until(lambda: len(names(program)) == 3)


async def test_a_question_is_kept_as_a_prompt_by_its_menu(desk):
    desk.transcript.prompt_requested.emit("Hi")
    dialog = await opened(desk, PromptDialog)
    assert (dialog.name.text(), dialog.text.toPlainText()) == ("Hi", "Hi")


async def test_what_is_written_is_kept_by_the_menu_and_by_the_action(desk, program):
    desk.composer.editor.setPlainText("Explain {{topic}} to me")
    menu = QMenu()
    for offer in desk.composer.editor.offers:
        offer(menu, 0)
    by_words = {each.text(): each for each in menu.actions()}
    assert by_words["Keep as prompt…"].isEnabled()
    desk.handlers.carry_out("keep_prompt")
    dialog = await opened(desk, PromptDialog)
    assert dialog.name.text() == "Explain topic to me"
    assert any("Asks for: topic" in each.text() for each in labels(dialog))
    dialog.reject()
    await turns(3)


async def test_the_palette_offers_prompts(desk):
    desk.handlers.carry_out("palette")
    search = await reached("paletteSearch")
    QTest.keyClicks(search, "shorter")
    press(desk, Qt.Key.Key_Return)
    assert text(desk) == "Make it shorter,\nplease"


async def test_names_for_the_ears(desk, dialog):
    assert named(dialog, "Search prompts", type(dialog.search))
    assert dialog.list.accessibleName() == "Prompts"
    index = dialog.list.model().index(2, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Letter, Work"
