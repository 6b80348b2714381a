"""Setting a comparison up: what is offered, what is refused and why, and beginning from an answer."""

from __future__ import annotations

import asyncio

from PySide6.QtWidgets import QPushButton

from orca_desktop.domain.comparison import MOST_COLUMNS, Question
from orca_desktop.domain.conversation import Draft
from tests.ui.compare.desk import Desk, warm, words_of


async def opened(desk: Desk, words: str = "Plan a weekend in Lisbon") -> None:
    desk.window.composer.editor.setPlainText(words)
    desk.window.composer.flush()  # a draft that waits would be told after the loop has ended
    desk.window.composer.compare.click()
    assert desk.setup.isVisible()
    await asyncio.sleep(0.3)


async def test_it_begins_with_three_ready_columns_and_their_price(desk: Desk) -> None:
    await opened(desk)
    assert desk.setup.question.toPlainText() == "Plan a weekend in Lisbon"
    assert [each.changes for each in desk.setup.plan.variants] == [
        {"temperature": 0.2},
        {"temperature": 0.6},
        {"temperature": 1.0},
    ]
    assert desk.setup.below.run.text() == "Run 3"
    assert desk.setup.below.price.text().startswith("3 answers · free · each sends about ")


async def test_what_the_model_refuses_is_said_with_another_way(desk: Desk) -> None:
    await opened(desk)
    desk.setup.changes.chosen.emit("thinking")
    assert desk.setup.refusal.isVisible()
    assert "nothing to change" in desk.setup.refusal.reason.text()
    await asyncio.sleep(0.3)
    assert not desk.setup.below.run.isEnabled()
    ways = [each.text() for each in desk.setup.refusal.findChildren(QPushButton)]
    assert "Instructions" in ways
    button = next(
        each
        for each in desk.setup.refusal.findChildren(QPushButton)
        if each.text() == "Instructions"
    )
    button.click()
    assert desk.setup.plan.questions == (Question.INSTRUCTIONS,)
    assert desk.setup.refusal.isHidden()


async def test_columns_are_added_duplicated_and_removed_up_to_eight(desk: Desk) -> None:
    await opened(desk)
    for _ in range(10):
        desk.setup.columns.add.click()
    assert len(desk.setup.plan.variants) == MOST_COLUMNS
    assert not desk.setup.columns.add.isEnabled()
    desk.setup.columns.rows[0]._remove.click()
    assert len(desk.setup.plan.variants) == MOST_COLUMNS - 1
    desk.setup.columns.rows[0]._copy.click()
    first, second = desk.setup.plan.variants[:2]
    assert first.changes == second.changes
    assert desk.setup.below.warning.isVisible()


async def test_escape_leaves_without_losing_the_words(desk: Desk) -> None:
    await opened(desk)
    desk.window.actions_by_name["stop"].trigger()
    assert desk.setup.isHidden()
    assert desk.window.composer.editor.toPlainText() == "Plan a weekend in Lisbon"


async def test_an_answer_that_is_there_becomes_the_first_column_at_no_cost(desk: Desk) -> None:
    assert await desk.session.send(Draft("How do I make soup?")) is None
    await desk.until(lambda: not desk.session.is_busy(desk.session.shown.id))
    reply = desk.session.shown.path[-1].chosen
    assert reply is not None
    desk.window.transcript.compare_requested.emit(reply.id)
    await asyncio.sleep(0.3)
    assert desk.setup.question.isReadOnly()
    assert desk.setup.question.toPlainText() == "How do I make soup?"
    assert any("at no cost" in each for each in words_of(desk.setup.columns.rows[0]))
    asks = len(desk.setup.plan.variants) - 1
    assert desk.setup.below.run.text() == f"Run {asks}"
    desk.setup.below.run.click()
    await desk.until(lambda: any(each.comparison for each in desk.session.shown.turns))
    await desk.until(lambda: len(desk.turn.replies) == asks + 1)
    await desk.over()
    assert desk.reply(0).id == reply.id
    assert len(desk.session.shown.turns) == 1


async def test_a_recipe_is_kept_and_taken_again(desk: Desk) -> None:
    await desk.session.compare.keep_recipe("Two ends", desk.plan(*warm(0.0, 1.0)))
    await opened(desk)
    place = desk.setup.recipes.choice.findText("Two ends")
    assert place > 0
    desk.setup.recipes.choice.setCurrentIndex(place)
    desk.setup.recipes.choice.activated.emit(place)
    assert [each.changes for each in desk.setup.plan.variants] == [
        {"temperature": 0.0},
        {"temperature": 1.0},
    ]
