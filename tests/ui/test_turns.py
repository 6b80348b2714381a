"""What a person does with whole turns, in the window and down to the database."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from orca_desktop.domain.blocks import ImageBlock, TextBlock
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.errors import FailureAction
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion
from tests.support.waiting import until
from tests.support.widgets import button

pytestmark = pytest.mark.slow  # The practice model writes as slowly as a real one.
PICTURE = ImageBlock({"type": "url", "url": "https://pictures.example/orca.png"})


async def asked(program, draft: Draft):
    """A question that was answered by the practice model."""
    assert isinstance(await program.session.ask(AskQuestion(draft)), Started)
    return await until(lambda: ended(program))


def ended(program):
    reply = program.session.shown.path[-1].chosen
    return reply if reply is not None and not reply.is_running else None


async def test_V28_editing_keeps_what_was_attached(program, window, qtbot) -> None:
    session = program.session
    await asked(program, Draft("What is this?", (PICTURE,)))
    first = session.shown.path[0]
    window.transcript.edit_requested.emit(first.id)
    assert window.composer.draft.text == "What is this?"
    window.composer.editor.setPlainText("Who is this?")
    qtbot.keyClick(window.composer.editor, Qt.Key.Key_Return)
    await until(lambda: session.shown.path[0].id != first.id)
    assert session.shown.path[0].prompt == (PICTURE, TextBlock("Who is this?"))
    await until(lambda: ended(program))


@pytest.mark.parametrize("place", [0, 1])
async def test_deleting_offers_to_undo_it(program, window, qtbot, place: int) -> None:
    session = program.session
    for words in ("First?", "Second?"):
        await asked(program, Draft(words))
    before = session.shown
    window.transcript.deletion_requested.emit(before.path[place].id)
    await until(lambda: len(session.shown.path) == 1)
    await until(window.toast.isVisible)
    assert "deleted" in window.toast.words
    qtbot.mouseClick(button(window.toast, "Undo"), Qt.MouseButton.LeftButton)
    await until(lambda: len(session.shown.path) == 2)
    assert session.shown.path == before.path
    await until(lambda: session.shown.head.title == before.head.title)


async def test_the_last_turn_may_be_deleted_too(program, window) -> None:
    session = program.session
    await asked(program, Draft("Only one"))
    window.transcript.deletion_requested.emit(session.shown.path[0].id)
    await until(lambda: not session.shown.turns)
    await until(window.chat.hello.isVisible)
    await asked(program, Draft("Another"))
    assert len(session.shown.path) == 1


async def test_W1_leaving_out_and_bringing_back_changes_what_is_sent(program, window) -> None:
    session = program.session
    await asked(program, Draft("First?"))
    turn_id = session.shown.path[0].id
    whole = session.asking.forecast(Draft("Next?")).input_tokens
    window.transcript.along_requested.emit(turn_id, False)
    await until(lambda: session.shown.path[0].goes_along is False)
    assert session.asking.forecast(Draft("Next?")).input_tokens < whole
    window.transcript.along_requested.emit(turn_id, True)
    await until(lambda: session.shown.path[0].goes_along is None)
    assert session.asking.forecast(Draft("Next?")).input_tokens == whole


async def test_W4_continue_in_practice_joins_the_texts(program, window) -> None:
    session = program.session
    settings = session.shown.settings.with_value("max_tokens", 12)
    await session.settings.set(settings)
    reply = await asked(program, Draft("How do I write a letter?"))
    assert reply.stop_reason == "max_tokens"
    before = reply.text.rstrip()
    window.transcript.failure_action_requested.emit(reply.id, FailureAction.CONTINUE)
    await until(lambda: session.shown.path[0].chosen.is_running)
    after = await until(lambda: ended(program))
    assert after.id == reply.id
    assert after.text.startswith(before) and len(after.text) > len(before)
    assert len(session.shown.path[0].replies) == 1


async def test_W1_the_box_of_a_failure_lets_one_edit_the_question(program, window) -> None:
    session = program.session
    reply = await asked(program, Draft("Say it"))
    window.transcript.failure_action_requested.emit(reply.id, FailureAction.EDIT)
    assert window.composer.edited_turn == session.shown.path[0].id
    assert window.composer.draft.text == "Say it"
