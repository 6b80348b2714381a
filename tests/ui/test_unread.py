"""An answer that nobody has seen marks its chat until it is looked at."""

from __future__ import annotations

import dataclasses
from typing import Any

from PySide6.QtCore import Qt

from orca_desktop.domain.conversation import Draft
from orca_desktop.session.intents import AskQuestion
from orca_desktop.ui.features.library.list_model import ROW
from tests.support.waiting import until
from tests.unit.store import values


async def answered(program: Any, words: str = "Hello") -> str:
    """Ask in the open chat and wait for the end; the id of the chat."""
    await program.session.ask(AskQuestion(Draft(words)))
    await until(lambda: program.session.workspace.is_at_rest)
    id_: str = program.session.shown.id
    return id_


def is_marked(program: Any, id_: str) -> bool:
    return bool(program.session.library.get(id_).unread)


async def kept(program: Any, id_: str) -> bool:
    """Whether the mark is in the store."""
    await until(lambda: program.presenters.is_idle)
    await program.session.library.close()
    found = {each.id: each.unread for each in await program.store.conversations.list()}
    return bool(found[id_])


async def test_an_answer_that_is_seen_marks_nothing(program, window):
    assert window.is_in_front
    id_ = await answered(program)
    await until(lambda: program.presenters.is_idle)
    assert not is_marked(program, id_)
    assert window.windowTitle() == "Hello — Orca Desktop"


async def test_an_answer_behind_other_windows_is_new_until_the_window_comes_back(program, window):
    window.showMinimized()
    await until(lambda: not window.is_in_front)
    id_ = await answered(program)
    assert is_marked(program, id_)
    assert await kept(program, id_)
    assert window.windowTitle() == "(1) Hello — Orca Desktop"
    spoken = window.sidebar.model.place(id_).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("a new answer")
    window.showNormal()
    window.activateWindow()
    await until(lambda: not is_marked(program, id_))
    assert not await kept(program, id_)
    assert window.windowTitle() == "Hello — Orca Desktop"


async def test_an_answer_further_down_is_new_until_it_is_scrolled_to(program, window):
    chat = values.long_conversation(40)
    assert await program.store.conversations.save(chat) is None
    await program.session.library.refresh()
    await program.session.open(chat.id)
    await until(lambda: window.transcript.message_read is not None)
    await program.session.ask(AskQuestion(Draft("Write a long poem")))
    window.transcript.jump_to_start()
    await until(lambda: program.session.workspace.is_at_rest)
    await until(lambda: is_marked(program, chat.id))
    bar = window.transcript.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    await until(lambda: program.presenters.is_idle)
    assert is_marked(program, chat.id)
    bar.setValue(bar.maximum())
    await until(lambda: not is_marked(program, chat.id))


async def test_folders_and_the_archive_count_what_is_new_in_them(program, window):
    session = program.session
    folder = await session.folders.create("Work")
    chats = [values.conversation(values.turn("?"), title=name) for name in ("a", "b", "c")]
    for each in chats:
        assert await program.store.conversations.save(each) is None
    await session.library.refresh()
    await session.arranging.move([chats[0].id, chats[1].id], folder.id)
    await session.arranging.archive([chats[2].id], archived=True)
    model = window.sidebar.model
    for each in chats:
        known = session.library.get(each.id)
        model.put(dataclasses.replace(known, unread=True))
    place = model.place(folder.id)
    assert place.data(ROW).unread == 2
    assert place.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Work, folder, 2 chats, folded, new answers in 2 chats"
    )
    archive = model.index(model.rowCount() - 1)
    assert archive.data(ROW).unread == 1
    model.put(dataclasses.replace(session.library.get(chats[0].id), unread=False))
    assert model.place(folder.id).data(ROW).unread == 1
    spoken = model.place(folder.id).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("a new answer in one chat")
    model.filter("a")
    model.filter("")
    assert model.place(folder.id).data(ROW).unread == 1
    window.grab()
