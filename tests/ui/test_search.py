"""Searching over all conversations, in the window with everything behind it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.domain.conversation import Draft
from orca_desktop.ui.compare.page import ComparePage
from tests.ui.conftest import until


async def compared(program) -> tuple[str, str]:
    """A decided comparison, left for another chat: the ids of conversation and turn."""
    columns = tuple(Variant(str(n), changes={"temperature": n / 10}) for n in (1, 9))
    session = program.session
    plan = Plan((Question.CREATIVITY,), session.shown.settings, columns)
    started = await session.compare.start(Draft("Zebras in the garden"), plan)
    turn_id, conversation_id = started.turn_id, session.shown.id
    await until(lambda: len(session.shown.by_id[turn_id].replies) == 2 and not session._answers, 30)
    await session.compare.choose(turn_id, session.shown.by_id[turn_id].replies[0].id)
    await session.new_conversation()
    return conversation_id, turn_id


def page(window) -> ComparePage | None:
    return next((each for each in window.findChildren(ComparePage) if each.isVisible()), None)


async def find(qtbot, window, words):
    window.sidebar.search.setText(words)
    await until(window.sidebar.model.conversations)
    qtbot.keyClick(window.sidebar.search, Qt.Key.Key_Return)


async def test_what_is_found_in_a_comparison_opens_it_there(qtbot, program, window):
    conversation_id, _ = await compared(program)
    await program.session.rename(conversation_id, "Animals")
    (row,) = (each for each in window.sidebar.model._summaries.values())
    assert row.compares
    await until(lambda: page(window) is None)
    await find(qtbot, window, "zebras")
    await until(lambda: program.session.shown.id == conversation_id and page(window))


async def test_what_is_found_by_its_title_opens_the_chat(qtbot, program, window):
    conversation_id, _ = await compared(program)
    await program.session.rename(conversation_id, "Animals")
    await find(qtbot, window, "animals")
    await until(lambda: program.session.shown.id == conversation_id)
    assert page(window) is None


async def test_the_list_tells_after_a_new_start_what_compares(program, window):
    await compared(program)
    (summary,) = await program._store.conversations.list()
    assert summary.compares
    await program.session.send(Draft("Hello"))
    await until(lambda: not program.session._answers, 30)
    kinds = {each.title: each.compares for each in await program._store.conversations.list()}
    assert sorted(kinds.values()) == [False, True]
