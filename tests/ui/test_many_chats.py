"""What is done to very many chats in the real window: how far it is, Cancel, and all of it undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QPushButton

from orca_desktop.ui.features.bin.dialog import BinDialog
from orca_desktop.ui.features.library import arranging
from orca_desktop.ui.features.library.progress_line import ProgressLine
from orca_desktop.ui.features.library.requests import RowRequest, RowVerb
from tests.support.waiting import until
from tests.support.widgets import named
from tests.unit.store import values

CHATS = 240


@pytest.fixture
async def many(talking, program, monkeypatch):
    """A window with very many chats, in which each job of the store does one of them."""
    for number in range(CHATS):
        chat = values.conversation(values.turn(), title=f"Chat {number}")
        await program.store.conversations.save(chat)
    await program.session.library.refresh()
    values.hurry(monkeypatch)
    return talking


def ask(window, verb: RowVerb, target: str | None = None) -> None:
    """Ask it of all chats, as the bar below the list does."""
    window.sidebar.list.setFocus()
    QTest.keyClick(window.sidebar.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    ids = window.sidebar.list.selected()
    assert len(ids) > CHATS
    window.sidebar.arrange_requested.emit(RowRequest(verb, ids, target))


async def progress(window) -> ProgressLine:
    line: ProgressLine = await until(lambda: window.sidebar.findChild(ProgressLine))
    await until(line.isVisible)
    return line


def archived(program) -> int:
    return sum(each.archived for each in program.session.library.summaries)


async def undo(window) -> None:
    QTest.keyClick(window.composer.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


async def test_it_shows_how_far_it_is_and_all_is_undone(many, program):
    before = len(program.session.library.summaries)
    ask(many, RowVerb.ARCHIVE)
    line = await progress(many)
    assert line.words.text() == f"{before} chats are being changed."
    assert named(line, "Progress", QProgressBar) is line.bar
    await until(lambda: line.bar.value() > 10)
    await until(line.isHidden)
    assert archived(program) == before
    assert many.notices.toast.words == f"{before} chats archived"
    many.composer.editor.setFocus()
    await undo(many)
    await until(line.isVisible)
    assert line.words.text() == f"The change of {before} chats is being undone."
    await until(line.isHidden)
    assert archived(program) == 0


async def test_cancel_leaves_the_rest_and_what_is_done_is_undone(many, program):
    ask(many, RowVerb.ARCHIVE)
    line = await progress(many)
    await until(lambda: line.bar.value() > 10)
    named(line, "Cancel", QPushButton).click()
    await until(line.isHidden)
    done = archived(program)
    assert 0 < done < CHATS
    assert many.notices.toast.words == f"{done} chats archived"
    many.composer.editor.setFocus()
    await undo(many)
    await until(lambda: archived(program) == 0)


async def test_an_undo_that_is_cancelled_can_be_gone_on_with(many, program):
    before = len(program.session.library.summaries)
    ask(many, RowVerb.DELETE)
    line = await progress(many)
    await until(line.isHidden)
    assert not program.session.library.summaries
    many.composer.editor.setFocus()
    await undo(many)
    await until(lambda: line.isVisible() and line.bar.value() > 10)
    line.cancel.setFocus()
    QTest.keyClick(line.cancel, Qt.Key.Key_Space)
    await until(line.isHidden)
    back = len(program.session.library.summaries)
    assert 0 < back < before
    told = f"{before - back} chats are still as you had changed them."
    assert many.notices.toast.words == told
    assert not line.cancel.hasFocus()
    many.composer.editor.setFocus()
    await undo(many)
    await until(lambda: len(program.session.library.summaries) == before)


async def test_a_few_are_changed_without_any_such_line(many, program, monkeypatch):
    monkeypatch.setattr(arranging, "_MANY", CHATS * 2)
    ask(many, RowVerb.ARCHIVE)
    await until(lambda: archived(program) > CHATS)
    assert many.sidebar.findChild(ProgressLine) is None


async def test_very_many_are_restored_in_sight_and_cancel_keeps_the_rest(many, program):
    ask(many, RowVerb.DELETE)
    line = await progress(many)
    await until(line.isHidden)
    many.handlers.carry_out("bin")
    dialog = await until(lambda: many.findChild(BinDialog))
    await until(dialog.isVisible)
    dialog.list.selectAll()
    dialog.restore.click()
    await until(lambda: dialog.progress.value() > 10)
    assert "chats are being restored." in dialog.told.text()
    dialog.cancel.click()
    await until(lambda: not dialog.progress.isVisible())
    back = len(program.session.library.summaries)
    assert 0 < back < CHATS
    assert f"{back} chats are in the list again." in dialog.told.text()
    dialog.reject()
