"""Bookmarks and notes on the answers of a comparison: made, seen, listed, gone to."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QPushButton

from orca_desktop.ui.features.outline.outline_panel import OutlinePanel
from tests.support.widgets import named
from tests.ui.compare.desk import Desk, warm


async def compared(desk: Desk, *, blind: bool = False) -> None:
    await desk.start(desk.plan(*warm(0.1, 0.5, 0.9), blind=blind))
    await desk.over()


def marked(desk: Desk) -> set[str]:
    return set(desk.session.shown.bookmarks)


def panel(desk: Desk) -> Any:
    return desk.window.findChild(OutlinePanel)


async def mark(desk: Desk, place: int) -> str:
    """Mark the answer of a column by the key; its id."""
    desk.page.go_to(place)
    desk.window.actions_by_name["bookmark"].trigger()
    id_ = desk.reply(place).id
    await desk.until(lambda: id_ in marked(desk))
    await desk.settled()
    return id_


@pytest.mark.slow
async def test_the_key_marks_the_answer_of_the_column_that_is_read(desk):
    await compared(desk)
    assert not any(view.head.mark.isVisible() for view in desk.views())
    await mark(desk, 1)
    assert [view.head.mark.isVisible() for view in desk.views()] == [False, True, False]
    assert desk.window.notices.toast.words == "Bookmark added."
    desk.window.actions_by_name["undo"].trigger()
    await desk.until(lambda: not marked(desk))
    assert not any(view.head.mark.isVisible() for view in desk.views())


def menu_of(desk: Desk, place: int) -> QMenu:
    """What is offered for the answer of a column."""
    transcript = desk.views()[place].transcript
    index = transcript.model.entries.find(desk.reply(place).id, 0)
    assert index is not None
    menu = QMenu(desk.window)
    transcript.row_actions.offer_message(menu, index)
    return menu


@pytest.mark.slow
async def test_the_menu_of_an_answer_marks_it_and_takes_the_mark_away(desk):
    await compared(desk)
    for words, wanted in (("Add bookmark", {desk.reply(2).id}), ("Remove bookmark", set())):
        menu = menu_of(desk, 2)
        next(each for each in menu.actions() if each.text() == words).trigger()
        await desk.until(lambda wanted=wanted: marked(desk) == wanted)
        await desk.settled()


@pytest.mark.slow
async def test_a_note_is_written_from_the_head_and_read_there(qtbot, desk):
    await compared(desk)
    await mark(desk, 0)
    head = desk.views()[0].head
    head.mark.click()
    await desk.until(lambda: panel(desk) is not None and panel(desk).isVisible())
    view = panel(desk).bookmarks.list
    await desk.until(lambda: view.model().rowCount() == 1)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_F2)
    qtbot.keyClicks(QApplication.focusWidget(), "the warm one")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    await desk.until(lambda: head.mark.toolTip() == "Bookmark: the warm one")
    assert head.mark.accessibleName() == "Bookmark: the warm one"


@pytest.mark.slow
async def test_a_bookmark_opens_its_column_and_changes_no_choice(desk):
    await compared(desk)
    chosen = desk.turn.chosen_id
    conversation_id = desk.session.shown.id
    id_ = await mark(desk, 2)
    assert id_ != chosen
    await desk.session.new_conversation()
    await desk.settled()
    (found,) = await desk.session.marks.all()
    assert found.reply_id == id_
    desk.window.actions_by_name["bookmarks"].trigger()
    await desk.settled()
    named(panel(desk), "Bookmarks of all chats", QCheckBox).click()
    view = panel(desk).bookmarks.list
    await desk.until(lambda: view.model().rowCount() == 1)
    named(panel(desk), "Go there", QPushButton).click()
    await desk.until(lambda: desk.session.shown.id == conversation_id and desk.page.isVisible())
    await desk.settled()
    await desk.until(lambda: desk.page.columns.current == 2)
    assert desk.turn.chosen_id == chosen
    assert desk.turn.comparison.winner is None


@pytest.mark.slow
async def test_an_older_version_of_a_column_is_shown_by_its_bookmark(desk):
    await compared(desk)
    old = await mark(desk, 1)
    desk.views()[1].ask_to_retry()
    await desk.until(lambda: desk.reply(1).id != old)
    await desk.over()
    assert not desk.views()[1].head.mark.isVisible(), "the answer on the screen has none"
    desk.presenters.comparisons.show_place(desk.turn.id, old)
    await desk.until(lambda: desk.reply(1).id == old)
    await desk.settled()
    assert desk.views()[1].head.mark.isVisible()


async def test_a_blind_comparison_can_be_marked_and_tells_nothing_by_it(desk):
    await compared(desk, blind=True)
    await desk.until(lambda: not desk.shown(0).is_held)
    id_ = await mark(desk, 0)
    (found,) = await desk.session.marks.all()
    assert found.reply_id == id_
    assert desk.shown(0).hides
