"""A long chat is seen at its end before all of it is read; what is done meanwhile waits."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
from collections.abc import AsyncIterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from orca_desktop.domain.blocks import ToolUseBlock
from orca_desktop.domain.comparison import Plan, Question, Variant, begun
from orca_desktop.domain.conversation import Conversation, Draft
from orca_desktop.session.intents import AskQuestion
from orca_desktop.session.tasks import spawn
from orca_desktop.store import ProblemKind, StoreProblem
from orca_desktop.store.loading import ENDING, LONG
from tests.support.waiting import turns, until
from tests.unit.store import values

MESSAGES = 2 * (LONG + 20)


@pytest.fixture
async def long_id(program, talking) -> str:
    """A long chat in the library, while a short one is open."""
    chat = values.long_conversation(MESSAGES // 2, "word " * 9)
    chat = chat.with_settings(chat.settings.with_value("model", "practice/small"))
    assert await program.store.conversations.save(chat) is None
    await program.session.library.refresh()
    return chat.id


class Reading:
    """The whole chat is read, and handed over when it is let; ``problem`` takes its place."""

    def __init__(self, program: Any) -> None:
        self._conversations = program.store.conversations
        self._load = self._conversations.load
        self._let = asyncio.Event()
        self.problem: StoreProblem | None = None
        self.was_read = asyncio.Event()

    async def load(self, id_: str) -> Any:
        if self.was_read.is_set():
            return await self._load(id_)  # as when it is renamed, or has changed meanwhile
        found = self.problem or await self._load(id_)
        self.was_read.set()
        await self._let.wait()
        return found

    def let(self) -> None:
        self._conversations.load = self._load
        self._let.set()


@contextlib.asynccontextmanager
async def coming(program: Any, id_: str) -> AsyncIterator[Reading]:
    """Open a chat whose end is seen within, and all of it when this is over."""
    reading = Reading(program)
    program.store.conversations.load = reading.load
    opening = spawn(program.session.open(id_), "as the person does")
    await reading.was_read.wait()
    yield reading
    reading.let()
    await opening
    await until(lambda: program.presenters.is_idle)


def press(window: Any, *keys: Qt.Key) -> None:
    """Press keys as the system hands them to a window, and not from within a coroutine."""

    def press_all() -> None:
        for key in keys:
            QTest.keyClick(window.windowHandle(), key)

    QTimer.singleShot(0, window, press_all)


def picture(window: Any) -> Any:
    return window.transcript.viewport().grab().toImage()


async def settled(window: Any) -> None:
    await until(lambda: not window.transcript.is_busy)
    await turns(3)


async def test_the_end_is_seen_first_and_nothing_moves_when_all_is_there(program, talking, long_id):
    transcript = talking.transcript
    async with coming(program, long_id):
        assert program.session.shown.id == "c1", "that one is open until all is read"
        assert transcript.model.conversation_id == long_id
        assert len(transcript.model) == 2 * ENDING
        await settled(talking)
        before, views = picture(talking), {id(view) for _, view in transcript.views}
    assert program.session.shown.id == long_id
    await settled(talking)
    assert len(transcript.model) == MESSAGES
    assert picture(talking) == before
    assert {id(view) for _, view in transcript.views} == views, "they are the same"
    bar = transcript.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0.8 * MESSAGES * 40
    # What stands above is there too, up to the beginning.
    transcript.jump_to_start()
    assert transcript.in_sight.rows().__next__()[0].message == 0
    transcript.jump_to_latest()
    await settled(talking)
    assert picture(talking) == before


def edited(chat: Conversation) -> Conversation:
    """One whose last question but five has another version, of which the older one is visible."""
    asked = chat.path[-5]
    other = dataclasses.replace(values.turn("Edited", values.reply("Other")), parent=asked.parent)
    return chat.with_turn(other).showing(asked)


def tried(chat: Conversation) -> Conversation:
    """One whose last answer was tried again, and which went on from the first."""
    asked = chat.path[-3]
    both = asked.with_reply(values.reply("Another answer"))
    return chat.with_turn(dataclasses.replace(both, chosen_id=asked.chosen_id))


def cut(chat: Conversation) -> Conversation:
    """One whose end begins at a question of which there are two versions."""
    asked = chat.path[-ENDING]
    other = dataclasses.replace(values.turn("Edited", values.reply("Other")), parent=asked.parent)
    return chat.with_turn(other).showing(asked)


def compared(chat: Conversation) -> Conversation:
    """One that ends with a comparison, of which one answer was chosen."""
    plan = Plan((Question.REPEAT,), chat.settings, (Variant("a"), Variant("b")))
    one, other = values.reply("One answer"), values.reply("Another answer")
    found = begun(plan).with_reply("a", one.id).with_reply("b", other.id)
    asked = values.turn("Compare", one, other, parent=chat.path[-1].chosen_id)
    return chat.with_turn(dataclasses.replace(asked, comparison=found, chosen_id=one.id))


def waits(chat: Conversation) -> Conversation:
    """One whose last answer waits for a result."""
    call = ToolUseBlock("tool_use", "call", "look_up", {"what": "orca"})
    asked = values.turn("Look it up", parent=chat.path[-1].chosen_id)
    answer = dataclasses.replace(values.reply("I look"), parts=(call,), stop_reason="tool_use")
    return chat.with_turn(asked.with_reply(answer))


@pytest.mark.parametrize("change", [lambda chat: chat, edited, tried, cut, compared, waits])
async def test_it_looks_as_if_all_had_been_read_at_once(program, talking, change):
    chat = change(values.long_conversation(MESSAGES // 2, "word " * 9))
    assert await program.store.conversations.save(chat) is None
    await program.session.library.refresh()
    async with coming(program, chat.id):
        assert talking.transcript.model.conversation_id == chat.id
    await settled(talking)
    seen = picture(talking)
    talking.transcript.verticalScrollBar().setValue(
        talking.transcript.verticalScrollBar().maximum() - 2000
    )
    await settled(talking)
    above = picture(talking)
    talking.transcript.jump_to_latest()
    await program.session.open("c1")
    await program.session.open(chat.id, at_end=False)
    await settled(talking)
    assert picture(talking) == seen
    talking.transcript.verticalScrollBar().setValue(
        talking.transcript.verticalScrollBar().maximum() - 2000
    )
    await settled(talking)
    assert picture(talking) == above


async def test_the_first_chat_that_is_opened_is_laid_out_before_it_is_drawn(program, window):
    chat = values.long_conversation(MESSAGES // 2, "word " * 9)
    assert await program.store.conversations.save(chat) is None
    await program.session.library.refresh()
    async with coming(program, chat.id):
        assert window.chat.transcript_shown is not None
        before = picture(window)
        await settled(window)
        assert picture(window) == before
    await settled(window)
    assert picture(window) == before


async def test_from_a_temporary_chat(program, talking, long_id):
    session = program.session
    await session.new_temporary()
    assert talking.chat.hello.isVisible()
    async with coming(program, long_id):
        assert talking.chat.shows(long_id)
        assert session.temporary.is_open
    assert session.shown.id == long_id
    assert not session.temporary.is_open
    await session.new_temporary()
    reading = Reading(program)
    reading.problem = StoreProblem(ProblemKind.FAILED, program.store.thread.path, "gone")
    program.store.conversations.load = reading.load
    opening = spawn(session.open(long_id), "as the person does")
    await reading.was_read.wait()
    reading.let()
    await opening
    assert session.temporary.is_open
    assert talking.chat.hello.isVisible()
    assert talking.top_bar.title.text() == "Temporary chat"


async def test_a_hit_is_gone_to_in_the_whole_chat(qtbot, program, talking, long_id):
    talking.sidebar.search.setText("question 7 word")
    await until(lambda: talking.sidebar.model.rowCount() == 1)
    await until(lambda: talking.sidebar.model.place(long_id))
    await until(lambda: program.presenters.is_idle)
    reading = Reading(program)
    program.store.conversations.load = reading.load
    listed = talking.sidebar.list
    place = listed.visualRect(talking.sidebar.model.place(long_id)).center()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    await reading.was_read.wait()
    assert talking.transcript.model.conversation_id == "c1", "its end is not what will be seen"
    reading.let()
    await until(lambda: program.session.shown.id == long_id)
    await until(lambda: program.presenters.is_idle)
    await until(lambda: not talking.transcript.in_sight.follows)
    in_sight = [slot.message for slot in talking.transcript.in_sight.slots]
    assert max(in_sight) < MESSAGES - 2 * ENDING


async def test_what_is_typed_and_sent_meanwhile_waits_and_goes_there(program, talking, long_id):
    session, composer = program.session, talking.composer
    composer.editor.setPlainText("Half a thought")
    async with coming(program, long_id):
        press(talking, Qt.Key.Key_H, Qt.Key.Key_I, Qt.Key.Key_Return)
        await turns(20)
        assert composer.editor.toPlainText() == "Half a thought", "nothing has happened yet"
        assert not session.is_busy("c1")
    await until(lambda: len(session.shown.path) > MESSAGES // 2)
    asked = session.shown.path[-1]
    assert session.shown.id == long_id
    assert Draft.of(asked.prompt).text.lower() == "hi"
    assert len(asked.chosen.sent.omitted) == 0
    assert asked.chosen.sent.turns == MESSAGES // 2, "all of it went along"
    other = await program.store.conversations.load("c1")
    assert len(other.turns) == 1
    await until(lambda: session.workspace.is_at_rest)
    await session.open("c1")
    await until(lambda: composer.editor.toPlainText() == "Half a thought")


async def test_a_click_meanwhile_waits_and_opens_another_chat(program, talking, long_id):
    listed = talking.sidebar.list
    place = listed.visualRect(talking.sidebar.model.place("c2")).center()
    at = listed.viewport().mapTo(talking, place)
    async with coming(program, long_id):
        QTimer.singleShot(
            0,
            talking,
            lambda: QTest.mouseClick(
                talking.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(at)
            ),
        )
        await turns(20)
        assert talking.transcript.model.conversation_id == long_id
    await until(lambda: program.session.shown.id == "c2")
    assert talking.transcript.model.conversation_id == "c2"


@pytest.mark.parametrize("other", ["c2", "c1", ""])
async def test_whatever_is_opened_later_is_what_is_seen(program, talking, long_id, other):
    session = program.session
    async with coming(program, long_id):
        await (session.open(other) if other else session.new_conversation())
        assert talking.chat.shows(session.shown.id) or not other
        assert session.shown.id != long_id
        assert session.shown.id == other or not other
    assert session.shown.id != long_id, "it came too late"
    assert talking.chat.hello.isHidden() is bool(other)
    press(talking, Qt.Key.Key_A)
    await until(lambda: talking.composer.editor.toPlainText().lower() == "a")


async def test_without_the_rest_the_one_that_is_open_is_seen_again(program, talking, long_id):
    session, composer = program.session, talking.composer
    composer.editor.setPlainText("Half a thought")
    reading = Reading(program)
    reading.problem = StoreProblem(ProblemKind.FAILED, program.store.thread.path, "gone")
    program.store.conversations.load = reading.load
    opening = spawn(session.open(long_id), "as the person does")
    await reading.was_read.wait()
    assert talking.transcript.model.conversation_id == long_id
    press(talking, Qt.Key.Key_H, Qt.Key.Key_Return)
    await turns(20)
    reading.let()
    await opening
    assert session.shown.id == "c1"
    assert talking.transcript.model.conversation_id == "c1"
    assert talking.toast.isVisible()
    await until(lambda: composer.editor.toPlainText() == "Half a thought")
    await turns(20)
    assert composer.editor.toPlainText() == "Half a thought", "what was meant for the other is not"
    assert not session.is_busy("c1")
    composer.editor.setFocus()

    def is_typed() -> bool:
        press(talking, Qt.Key.Key_Exclam)
        return "!" in composer.editor.toPlainText()

    await until(is_typed)


async def test_it_is_deleted_meanwhile(program, talking, long_id):
    async with coming(program, long_id):
        await program.session.delete(long_id)
        assert talking.transcript.model.conversation_id == "c1"
    assert program.session.shown.id == "c1"


async def test_it_is_renamed_meanwhile(program, talking, long_id):
    async with coming(program, long_id):
        await program.session.rename(long_id, "Another title")
    assert program.session.shown.head.title == "Another title"
    assert talking.top_bar.title.text() == "Another title"


async def test_the_open_one_changes_meanwhile_and_is_not_seen(program, talking, long_id):
    session = program.session
    async with coming(program, long_id):
        await session.rename("c1", "Other")
        session.workspace.tell("c1")
        assert talking.transcript.model.conversation_id == long_id
    assert session.shown.id == long_id
    await session.open("c1")
    assert talking.top_bar.title.text() == "Other"


async def test_an_answer_goes_on_in_it_meanwhile(program, talking, long_id):
    session = program.session
    await session.open(long_id)
    await session.ask(AskQuestion(Draft("Go on")))
    await until(lambda: session.shown.path[-1].chosen.text)
    asked = session.shown.path[-1].id
    await session.open("c1")
    async with coming(program, long_id):
        entries = talking.transcript.model.entries
        last = entries[len(entries) - 1]
        assert last.turn.id == asked
        assert last.reply.text, "as far as it had come"
        await until(lambda: session.workspace.is_at_rest)
    entries = talking.transcript.model.entries
    last = entries[len(entries) - 1].reply
    assert not last.is_running
    assert last == session.shown.path[-1].chosen
    await settled(talking)
    kept = await program.store.conversations.load(long_id)
    assert kept.path[-1].chosen == last


async def test_where_one_had_read_is_gone_to_in_the_whole_chat(program, talking, long_id):
    session, transcript = program.session, talking.transcript
    await session.open(long_id)
    transcript.jump_to_start()
    place = transcript.place
    await session.open("c1")
    async with coming(program, long_id):
        assert transcript.model.conversation_id == "c1", "its end is not what will be seen"
    assert transcript.place == place


async def test_nothing_is_spoken_twice(program, talking, long_id):
    said: list[str] = []
    talking.transcript.announced.connect(said.append)
    async with coming(program, long_id):
        pass
    await settled(talking)
    assert said == []
