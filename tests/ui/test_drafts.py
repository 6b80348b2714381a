"""What is attached to a draft goes wherever its words go: asked, kept, given back, compared."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt

from orca_desktop.domain.blocks import ImageBlock, TextBlock
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.estimate import asked
from tests.support.waiting import until

PICTURE = ImageBlock({"type": "url", "url": "https://pictures.example/orca.png"})
OTHER = ImageBlock({"type": "url", "url": "https://pictures.example/whale.png"})
WHOLE = Draft("What is this?", (PICTURE,))


def ended(program):
    path = program.session.shown.path
    reply = path[-1].chosen if path else None
    return reply if reply is not None and not reply.is_running else None


def all_ended(turn):
    ended = [reply for reply in turn.replies if not reply.is_running]
    return len(ended) == len(asked(turn.comparison.plan))


@pytest.mark.slow
@pytest.mark.parametrize("draft", [WHOLE, Draft("", (PICTURE,))], ids=["with words", "alone"])
async def test_what_is_attached_is_asked(program, window, qtbot, draft) -> None:
    window.composer.show_draft(draft)
    assert window.composer.draft == draft
    qtbot.keyClick(window.composer.editor, Qt.Key.Key_Return)
    await until(lambda: ended(program))
    assert program.session.shown.path[0].prompt == draft.prompt
    assert window.composer.draft == Draft()
    assert await program.session.draft() == Draft()


async def test_a_draft_is_kept_whole_and_comes_back(program, window, qtbot) -> None:
    window.composer.show_draft(WHOLE)
    qtbot.keyClicks(window.composer.editor, "!")
    window.composer.flush()
    written = Draft("What is this?!", (PICTURE,))
    session = program.session
    async with asyncio.timeout(60):
        while await session.draft() != written:
            await asyncio.sleep(0)
    window.composer.empty()
    window.composer.show_draft(await session.draft())
    assert window.composer.draft == written


def test_what_could_not_be_sent_is_given_back_before_what_was_attached_since(window) -> None:
    window.composer.show_draft(Draft("later", (OTHER,)))
    window.composer.give_back(WHOLE)
    assert window.composer.draft == Draft("What is this?\nlater", (PICTURE, OTHER))


def test_a_change_of_an_earlier_question_lays_the_whole_draft_aside(window) -> None:
    window.composer.show_draft(WHOLE)
    window.composer.begin_edit("t1", Draft("old", (OTHER,)))
    assert window.composer.draft == Draft("old", (OTHER,))
    window.composer.cancel_edit()
    assert window.composer.draft == WHOLE


@pytest.mark.slow
async def test_a_comparison_is_set_up_with_what_is_attached(program, window, qtbot) -> None:
    window.composer.show_draft(WHOLE)
    qtbot.mouseClick(window.composer.compare, Qt.MouseButton.LeftButton)
    page = await until(lambda: window.panes.standing_in)
    assert page.draft == WHOLE
    qtbot.mouseClick(page.below.run, Qt.MouseButton.LeftButton)
    await until(lambda: program.session.shown.turns)
    assert program.session.shown.turns[0].prompt == (PICTURE, TextBlock("What is this?"))
    await until(lambda: window.composer.draft == Draft())
    session = program.session
    await until(lambda: all_ended(session.shown.turns[0]) and not session.is_busy(session.shown.id))


async def test_the_forecast_counts_what_is_attached(program, window) -> None:
    words = program.session.asking.forecast(Draft("What is this?")).input_tokens
    assert program.session.asking.forecast(WHOLE).input_tokens > words
