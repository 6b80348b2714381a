"""Spelling in the window: what is underlined, what is offered, what is set."""

from __future__ import annotations

import time
from functools import partial
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QPoint, QProcess, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from orca_desktop.spelling import dictionaries
from orca_desktop.ui.features.spelling import presenter as spelling
from orca_desktop.ui.features.spelling.marks import SpellingMarks
from orca_desktop.ui.features.spelling.settings_rows import SpellingRows
from orca_desktop.ui.features.spelling.speller import Speller
from orca_desktop.ui.platform import language
from orca_desktop.ui.widgets.writing_field import WritingField
from tests.support.dictionaries import write
from tests.support.effort import is_within
from tests.support.waiting import until

pytest.importorskip("hunspell")
LIBRARY = dictionaries.library
pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Two dictionaries, and no others."""
    write(tmp_path / "words", "en_US", "the", "house", "is", "big", "and", "mouse", "old", "new")
    write(tmp_path / "words", "de_DE", "Haus", "groß", encoding="ISO8859-1")
    monkeypatch.setattr(dictionaries, "folders", lambda _: (tmp_path / "words",))
    monkeypatch.setattr(dictionaries, "library", LIBRARY)
    monkeypatch.setattr(language, "wanted", lambda: ["en-US"])
    return tmp_path / "words"


@pytest.fixture
async def writing(folder, program, talking):
    return talking.composer.editor


def underlined(field: WritingField) -> list[str]:
    return [each.cursor.selectedText() for each in field.extraSelections()]


async def marked(field: WritingField, *words: str) -> None:
    await until(lambda: underlined(field) == [*words])


def menu_at(field: WritingField, place: int) -> Any:
    cursor = field.textCursor()
    cursor.setPosition(place)
    field.setTextCursor(cursor)
    reason = QContextMenuEvent.Reason.Keyboard
    field.contextMenuEvent(QContextMenuEvent(reason, QPoint(1, 1), field.mapToGlobal(QPoint(1, 1))))
    return QApplication.activePopupWidget() or field.findChildren(QMenu)[-1]


def lines(menu: QMenu) -> list[str]:
    return [each.text() for each in menu.actions() if not each.isSeparator()]


def choose(menu: QMenu, words: str) -> None:
    next(each for each in menu.actions() if each.text() == words).trigger()
    menu.close()


async def test_unknown_words_are_underlined_but_not_the_one_being_written(writing):
    QTest.keyClicks(writing, "the huose is bgi")
    await marked(writing, "huose")
    QTest.keyClicks(writing, " ")
    await marked(writing, "huose", "bgi")
    assert writing.toPlainText() == "the huose is bgi "


async def test_what_was_written_before_is_looked_at_too_and_signs_that_are_two_to_qt(writing):
    writing.setPlainText("😀 the 🐳🐳 huose `codee` https://exmple.org")
    await marked(writing, "huose")


async def test_the_menu_offers_other_words_and_takes_them_as_one_step(writing):
    writing.setPlainText("the huose is big")
    await marked(writing, "huose")
    menu = menu_at(writing, 6)
    await until(lambda: lines(menu)[:2] == ["house", "Add to dictionary"])
    choose(menu, "house")
    assert writing.toPlainText() == "the house is big"
    await marked(writing)
    writing.undo()
    assert writing.toPlainText() == "the huose is big"


async def test_the_menu_of_a_right_word_is_as_it_was(writing):
    writing.setPlainText("the house huose")
    await marked(writing, "huose")
    menu = menu_at(writing, 6)
    assert "Add to dictionary" not in lines(menu)
    menu.close()


async def test_a_word_of_ones_own_is_right_from_then_on_until_undo(writing, program):
    writing.setPlainText("Orcinus and orcinus")
    await marked(writing, "Orcinus", "orcinus")
    menu = menu_at(writing, 3)
    choose(menu, "Add to dictionary")
    await marked(writing)
    assert program.session.remembered.get(spelling.OWN_WORDS) == ["Orcinus"]
    program.presenters.context.notices.undo_last()
    await marked(writing, "Orcinus", "orcinus")


async def test_instructions_are_looked_at_and_code_is_not(program, talking, folder):
    fields = talking.findChildren(WritingField)
    assert any(each.is_prose and each is not talking.composer.editor for each in fields)
    field = WritingField(talking)
    field.is_prose = False
    field.setPlainText("huose")
    field.show()
    field.setFocus()
    assert field.findChildren(SpellingMarks) == []


async def test_only_what_is_in_sight_is_looked_up(writing):
    writing.setPlainText("\n".join(["the house"] * 500 + ["huose"] + ["the house"] * 500))
    QTest.keyClicks(writing, "mosue ")
    await marked(writing, "mosue")
    writing.moveCursor(QTextCursor.MoveOperation.End)
    writing.verticalScrollBar().setValue(496)
    await marked(writing, "huose")


def rows(program) -> SpellingRows:
    dialog = program.presenters.settings.open("writing")
    found = dialog.forms["writing"].findChild(SpellingRows)
    assert isinstance(found, SpellingRows)
    return found


async def test_it_is_switched_off_and_on_in_the_settings_with_undo(writing, program):
    writing.setPlainText("huose")
    await marked(writing, "huose")
    shown = rows(program)
    await until(lambda: shown.which.text() == "American English" or shown.which.isEnabled())
    assert shown.on.isChecked()
    shown.on.click()
    await until(lambda: program.session.remembered.get(spelling.IS_ON) is False)
    await marked(writing)
    dialog = program.presenters.settings.open("writing")
    dialog.undo.click()
    await until(lambda: program.session.remembered.get(spelling.IS_ON) is not False)
    await marked(writing, "huose")
    dialog.close()


async def test_several_dictionaries_are_chosen(writing, program):
    writing.setPlainText("house Haus groß huose")
    await marked(writing, "Haus", "groß", "huose")
    shown = rows(program)
    await until(shown.which.isEnabled)
    shown.which.click()
    menu = await until(QApplication.activePopupWidget)
    next(each for each in menu.actions() if each.text().startswith("Deutsch")).trigger()
    menu.close()
    program.presenters.settings.open("writing").close()
    await marked(writing, "huose")


async def test_own_words_are_written_in_the_settings(writing, program):
    writing.setPlainText("huose bgi")
    await marked(writing, "huose", "bgi")
    shown = rows(program)
    shown.words.setPlainText("huose\n\n bgi \nhuose")
    await until(lambda: program.session.remembered.get(spelling.OWN_WORDS) == ["huose", "bgi"])
    program.presenters.settings.open("writing").close()
    await marked(writing)


async def test_without_a_dictionary_it_says_so_in_the_settings_and_nowhere_else(program, talking):
    editor = talking.composer.editor
    QTest.keyClicks(editor, "huose ")
    shown = rows(program)
    await until(lambda: "No dictionary was found" in shown.told.text())
    assert not shown.on.isEnabled() and not shown.on.isChecked()
    assert underlined(editor) == []
    assert program.presenters.context.notices.told == ()


@pytest.fixture
async def speller(qapp):
    found = Speller()
    yield found
    found.close()


async def test_a_dictionary_that_cannot_be_read_means_that_nothing_is_wrong(speller, tmp_path):
    speller.use((dictionaries.Dictionary("xx", tmp_path, "xx"),), ())
    assert speller.is_wrong("huose") is None
    await until(lambda: not speller.is_on)
    assert speller.is_wrong("huose") is False
    assert not speller.is_running


def has_gone(process: QProcess) -> bool:
    return not shiboken6.isValid(process)


def process_of(speller: Speller) -> QProcess | None:
    found = speller.findChildren(QProcess)
    return found[-1] if found and found[-1].state() == QProcess.ProcessState.Running else None


async def test_a_process_that_ends_is_started_again_and_given_up_in_the_end(speller, folder):
    speller.use(dictionaries.installed((folder,)), ())
    killed = 0
    while speller.is_on:
        speller.is_wrong(f"huose{'x' * killed}")
        process = await until(lambda: process_of(speller))
        process.kill()
        await until(partial(has_gone, process))
        killed += 1
    assert killed == 3
    assert not speller.is_running
    assert speller.is_wrong("huose") is False


@pytest.mark.measured
@pytest.mark.parametrize("between", ["\n", " "])
async def test_in_a_draft_of_100_kilobytes_a_key_and_a_look_are_quick(writing, between):
    writing.setPlainText(f"the huose is big{between}" * 6_000)
    writing.moveCursor(QTextCursor.MoveOperation.End)
    await until(lambda: underlined(writing))
    (marks,) = writing.findChildren(SpellingMarks)
    keys, looks = [], []
    for _ in range(15):
        began = time.thread_time()
        QTest.keyClick(writing, Qt.Key.Key_A)
        keys.append(time.thread_time() - began)
        began = time.thread_time()
        marks.look()
        looks.append(time.thread_time() - began)
    assert is_within(sorted(looks)[7], 0.004), looks
    with_marks = sorted(keys)[7]
    assert is_within(with_marks, 0.015), keys
