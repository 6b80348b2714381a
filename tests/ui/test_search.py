"""Searching over all conversations, in the window with everything behind it."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.comparison import Plan, Question, Variant
from orca_desktop.domain.conversation import Draft
from orca_desktop.session.intents import AskQuestion, StartComparison
from orca_desktop.ui.features.compare.reading.comparison_page import ComparisonPage
from orca_desktop.ui.features.library.list_model import EXCERPT
from orca_desktop.ui.transcript import FindBar
from orca_desktop.ui.transcript.attachment_view import AttachmentView
from tests.support.waiting import until
from tests.ui.conftest import child
from tests.unit.store import values


async def compared(program) -> tuple[str, str]:
    """A decided comparison, left for another chat: the ids of conversation and turn."""
    columns = tuple(Variant(str(n), changes={"temperature": n / 10}) for n in (1, 9))
    session = program.session
    plan = Plan((Question.CREATIVITY,), session.shown.settings, columns)
    started = await session.ask(StartComparison(Draft("Zebras in the garden"), plan))
    turn_id, conversation_id = started.turn_id, session.shown.id
    await until(
        lambda: len(session.shown.by_id[turn_id].replies) == 2 and session.workspace.is_at_rest, 30
    )
    await session.compare.choose(turn_id, session.shown.by_id[turn_id].replies[0].id)
    await session.new_conversation()
    return conversation_id, turn_id


def page(window) -> ComparisonPage | None:
    return next((each for each in window.findChildren(ComparisonPage) if each.isVisible()), None)


async def find(qtbot, window, words):
    window.sidebar.search.setText(words)
    await until(window.sidebar.model.conversations)
    qtbot.keyClick(window.sidebar.search, Qt.Key.Key_Return)


@pytest.mark.slow
async def test_what_is_found_in_a_comparison_opens_it_there(qtbot, program, window):
    conversation_id, _ = await compared(program)
    await program.session.rename(conversation_id, "Animals")
    assert window.sidebar.model.summary(conversation_id).compares
    await until(lambda: page(window) is None)
    await find(qtbot, window, "zebras")
    await until(lambda: program.session.shown.id == conversation_id and page(window))


@pytest.mark.slow
async def test_what_is_found_by_its_title_opens_the_chat(qtbot, program, window):
    conversation_id, _ = await compared(program)
    await program.session.rename(conversation_id, "Animals")
    await find(qtbot, window, "animals")
    await until(lambda: program.session.shown.id == conversation_id)
    assert page(window) is None


@pytest.mark.slow
async def test_the_list_tells_after_a_new_start_what_compares(program, window):
    await compared(program)
    (summary,) = await program.store.conversations.list()
    assert summary.compares
    await program.session.ask(AskQuestion(Draft("Hello")))
    await until(lambda: program.session.workspace.is_at_rest)
    kinds = {each.title: each.compares for each in await program.store.conversations.list()}
    assert sorted(kinds.values()) == [False, True]


async def kept(program, *chats):
    """Chats that lie in the library."""
    for chat in chats:
        assert await program.store.conversations.save(chat) is None
    await program.session.library.refresh()


def excerpt(window, row=0):
    model = window.sidebar.model
    return model.data(model.index(row), EXCERPT)


async def test_S4_a_hit_inside_a_long_chat_shows_its_words_and_opens_there(qtbot, program, window):
    chat = values.long_conversation(60)
    turn = chat.turns[20]
    said = values.reply("Vorher viel. Über den Datenschutz in der Straße wird geredet. " * 3)
    turn = dataclasses.replace(turn, replies=(said,), chosen_id=said.id)
    follows = dataclasses.replace(chat.turns[21], parent=said.id)
    turns = (*chat.turns[:20], turn, follows, *chat.turns[22:])
    chosen = {**chat.chosen, said.id: follows.id}
    chat = dataclasses.replace(chat, turns=turns, chosen=chosen).with_head(title="Long")
    other = values.conversation(values.turn("?", values.reply("Schutzbrief")), title="Other")
    await kept(program, chat, other)
    window.sidebar.search.setText("schutz")
    await until(lambda: len(window.sidebar.model.conversations()) == 2 and excerpt(window))
    assert window.sidebar.model.conversations() == (other.id, chat.id), "what begins so is first"
    assert [text for text, is_match in excerpt(window, 0) if is_match] == ["Schutz"]
    assert [text for text, is_match in excerpt(window, 1) if is_match] == ["schutz"] * 3
    spoken = window.sidebar.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Datenschutz" in spoken
    window.sidebar.search.setText("datenschutz strasse")
    await until(lambda: window.sidebar.model.conversations() == (chat.id,) and excerpt(window))
    qtbot.keyClick(window.sidebar.search, Qt.Key.Key_Return)
    await until(lambda: program.session.shown.id == chat.id)
    transcript = window.transcript
    await until(lambda: transcript.finding.current >= 0 and not transcript.finding.is_searching)
    match = transcript.finding.matches[transcript.finding.current]
    assert transcript.model.entries[match.message].turn.id == turn.id
    assert transcript.finding.text == "Datenschutz"
    (bar,) = (each for each in window.findChildren(FindBar) if each.isVisible())
    assert bar.field.text() == "Datenschutz"
    assert not bar.field.hasFocus()


async def test_S4_what_is_said_when_nothing_is_found_is_true(program, window):
    await kept(program, values.conversation(values.turn("hello"), title="Greeting"))
    words = child(window.sidebar, QLabel, "emptyWords")
    window.sidebar.search.setText("xyzzy")
    assert words.text() == "Searching in all messages…"
    await until(lambda: words.text() == "No conversation has this in its title or its messages.")
    window.sidebar.search.setText("hello")
    await until(lambda: len(window.sidebar.model.conversations()) == 1)


async def test_a_hit_in_an_attached_file_shows_its_words_and_opens_there(qtbot, program, window):
    content = (
        "Vorher viel. " * 900 + "Die Kündigungsfrist beträgt drei Monate. " + "Nachher. " * 900
    )
    blob = await program.store.blobs.put(content.encode(), "text/plain")
    chat = values.long_conversation(60)
    turn = chat.turns[20]
    attached = Attached(blob, "Mietvertrag Süd.docx").block
    turn = dataclasses.replace(turn, prompt=(attached, *turn.prompt))
    turns = (*chat.turns[:20], turn, *chat.turns[21:])
    chat = dataclasses.replace(chat, turns=turns).with_head(title="Long")
    await kept(program, chat, values.conversation(values.turn("?", values.reply("!"))))
    for query, marked in (("kundigungsfrist", "Kündigungsfrist"), ("mietvertrag", "Mietvertrag")):
        window.sidebar.search.setText(query)
        await until(lambda: window.sidebar.model.conversations() == (chat.id,) and excerpt(window))
        assert [text for text, is_match in excerpt(window) if is_match] == [marked]
    qtbot.keyClick(window.sidebar.search, Qt.Key.Key_Return)
    await until(lambda: program.session.shown.id == chat.id)
    await until(lambda: [card for card in cards(window) if card.isVisible()])
    (card,) = cards(window)
    assert card.attached is not None
    assert card.attached.name == "Mietvertrag Süd.docx"


def cards(window) -> list[AttachmentView]:
    return [view for _, view in window.transcript.views if isinstance(view, AttachmentView)]
