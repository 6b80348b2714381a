"""Questions that are sent while an answer is written: they wait in line, and nothing of them is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.changes import AnswersEnded
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.reply import Status
from orca_desktop.session.tasks import spawn
from orca_desktop.ui.features.chat.composer import Composer
from orca_desktop.ui.features.chat.waiting_line import WaitingLine
from tests.support.waiting import turns, until
from tests.support.widgets import words
from tests.ui.conftest import heard

SLOW = "300 lines about cats, and play slow"


def write(window, text: str) -> None:
    window.composer.editor.setFocus()
    QTest.keyClicks(window.composer.editor, text)
    QTest.keyClick(window.composer.editor, Qt.Key.Key_Return)


def waits(window) -> list[str]:
    return [each.text for each in window.composer.draft.waiting]


def asked(program) -> list[str]:
    return [
        block.text
        for turn in program.session.shown.path
        for block in turn.prompt
        if isinstance(block, TextBlock)
    ]


async def buttons(window, name: str, count: int = 1) -> list[QAbstractButton]:
    """So many buttons of this name, once they are seen."""

    def seen() -> list[QAbstractButton]:
        found = window.composer.waiting.findChildren(QAbstractButton)
        return [each for each in found if each.accessibleName() == name and each.isVisible()]

    return await until(lambda: found if len(found := seen()) == count else None)


@pytest.fixture
async def talking(program, talking):
    """Answered by practice."""
    settings = program.session.shown.settings
    await program.session.settings.set(settings.with_value("model", "practice/small"))
    return talking


@pytest.fixture
async def busy(program, talking):
    """A long answer is being written."""
    write(talking, SLOW)
    await until(lambda: talking.composer.is_running)
    return talking


async def stop(program) -> None:
    """Stop the answer that is being written, and wait for its end."""
    shown = program.session.shown.id
    program.session.stop()
    await until(lambda: not program.session.is_busy(shown))


async def test_what_is_sent_while_an_answer_is_written_waits_and_is_shown(program, busy):
    write(busy, "And then?")
    write(busy, "Why?")
    assert waits(busy) == ["And then?", "Why?"]
    assert busy.composer.editor.toPlainText() == ""
    await until(lambda: {"Waits: And then?", "Waits: Why?"} <= set(words(busy.composer)))
    assert asked(program)[-1] == SLOW
    assert busy.composer.is_running, "nothing was stopped"


@pytest.mark.slow
async def test_it_goes_when_the_answer_before_it_has_ended_one_after_the_other(program, talking):
    write(talking, "Hello")
    await until(lambda: talking.composer.is_running)
    write(talking, "And then?")
    write(talking, "Why?")
    await until(lambda: asked(program)[-3:] == ["Hello", "And then?", "Why?"])
    await until(lambda: not program.session.is_busy("c1"))
    assert waits(talking) == []
    assert not talking.composer.waiting.isVisible()
    assert [turn.chosen.status for turn in program.session.shown.path[-3:]] == [Status.FINISHED] * 3


async def test_after_a_stop_it_waits_until_it_is_wanted(program, busy):
    write(busy, "And then?")
    assert not [
        each
        for each in busy.composer.waiting.findChildren(QAbstractButton)
        if each.accessibleName() == "Ask it now" and each.isVisible()
    ]
    await stop(program)
    await until(lambda: program.presenters.is_idle)
    assert waits(busy) == ["And then?"]
    (ask,) = await buttons(busy, "Ask it now")
    ask.click()
    await until(lambda: asked(program)[-1] == "And then?")
    assert waits(busy) == []


async def test_it_is_changed_and_what_was_being_written_waits_instead(busy):
    write(busy, "And then?")
    QTest.keyClicks(busy.composer.editor, "half")
    (change,) = await buttons(busy, "Change this question")
    change.click()
    assert busy.composer.editor.toPlainText() == "And then?"
    assert busy.composer.editor.hasFocus()
    assert waits(busy) == ["half"]


async def test_it_is_removed_and_comes_back_by_undo(busy):
    for text in ("one", "two", "three"):
        write(busy, text)
    removes = await buttons(busy, "Remove this question", 3)
    removes[1].click()
    assert waits(busy) == ["one", "three"]
    assert "The waiting question is removed." in words(busy.toast)
    busy.notices.undo_last()
    assert waits(busy) == ["one", "two", "three"]


@pytest.mark.slow
async def test_it_stays_with_its_chat_and_goes_when_one_comes_back(program, talking):
    write(talking, "Hello")
    await until(lambda: talking.composer.is_running)
    write(talking, "And then?")
    await program.session.open("c2")
    await until(lambda: program.presenters.is_idle)
    assert waits(talking) == []
    await until(lambda: not program.session.is_busy("c1"))
    assert waits(talking) == []
    await program.session.open("c1")
    await until(lambda: asked(program)[-1] == "And then?")


async def test_it_goes_if_its_turn_comes_before_it_is_shown_again(program, talking):
    """The answer ends when its chat is open again, and what waits there is still being read."""
    await program.session.open("c2")
    await until(lambda: program.presenters.is_idle)
    await program.store.drafts.save("c1", Draft("", waiting=(Draft("And then?"),)))
    opening = spawn(program.session.open("c1"), "open")
    while program.session.shown.id != "c1":
        await turns()
    assert waits(talking) == []
    program.presenters.context.bus.publish(AnswersEnded("c1"))
    await until(lambda: asked(program)[-1] == "And then?")
    await opening


async def test_it_outlives_the_program_and_is_not_asked_by_itself_then(program, busy):
    write(busy, "And then?")
    await until(lambda: program.presenters.is_idle)
    kept = await until_kept(program, ["And then?"])
    assert kept.text == ""
    composer = Composer()
    composer.give_back(kept)
    assert [each.text for each in composer.draft.waiting] == ["And then?"]
    await stop(program)
    kept = await program.store.drafts.load("c1")
    assert [each.text for each in kept.waiting] == ["And then?"]


async def until_kept(program, texts: list[str]) -> Draft:
    while True:
        kept = await program.store.drafts.load("c1")
        assert isinstance(kept, Draft)
        if [each.text for each in kept.waiting] == texts:
            return kept
        await turns(1)


@pytest.mark.slow
async def test_another_question_of_the_chat_leaves_what_waits(program, busy):
    write(busy, "And then?")
    await until_kept(program, ["And then?"])
    await stop(program)
    write(busy, "Something else")
    await until(lambda: asked(program)[-2:] == ["Something else", "And then?"])


async def test_while_an_earlier_question_is_changed_nothing_waits(busy):
    busy.composer.begin_edit("t1", Draft("Hi"))
    told = heard(busy.composer.refused)
    QTest.keyClick(busy.composer.editor, Qt.Key.Key_Return)
    assert told == [("Wait for the answer to end, or stop it first.",)]
    assert waits(busy) == []


def test_in_a_comparison_one_waits_oneself(qtbot):
    composer = Composer(compact=True)
    qtbot.addWidget(composer)
    composer.show_running(True)
    QTest.keyClicks(composer.editor, "x")
    with qtbot.waitSignal(composer.refused):
        QTest.keyClick(composer.editor, Qt.Key.Key_Return)
    assert composer.editor.toPlainText() == "x"


def test_a_line_says_what_waits_and_how_many_files(qtbot):
    line = WaitingLine(lambda: None)
    qtbot.addWidget(line)
    picture = TextBlock("stands for a file")
    line.show_drafts((Draft("a\nb"), Draft("", (picture,)), Draft("c", (picture, picture))))
    assert [each.text() for each in line.findChildren(QLabel)] == [
        "Waits: a b",
        "Waits: 1 file",
        "Waits: 2 files · c",
    ]
    assert line.take(5) is None
