"""Setting a comparison up: what is offered, what is refused and why, and beginning from an answer."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from orca_desktop.domain.blocks import ImageBlock
from orca_desktop.domain.comparison import MOST_COLUMNS, Question
from orca_desktop.domain.conversation import Conversation, Draft
from orca_desktop.domain.estimate import Estimate
from orca_desktop.domain.message import plain_text
from orca_desktop.domain.money import Prices
from orca_desktop.domain.parameters import Value
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion, StartComparison
from orca_desktop.ui.features.compare.reading.comparison_page import ComparisonPage
from orca_desktop.ui.features.compare.setup import editors
from orca_desktop.ui.features.compare.setup.recipe_name_dialog import RecipeNameDialog
from orca_desktop.ui.features.compare.setup.variant_row import VariantRow
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.features.usage.consent import ConsentDialog
from orca_desktop.ui.theme.appearance import Appearance
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.wording import price, values
from tests.support.effort import is_within
from tests.support.outline import outline
from tests.support.waiting import until
from tests.support.widgets import catch_up, named
from tests.ui.compare.desk import Desk, warm, words_of
from tests.ui.conftest import child, heard


def control(row: VariantRow, what: str) -> QAbstractButton:
    """The button of a column that removes or duplicates it."""
    letter = row.accessibleName().removeprefix("Column ")
    return named(row, f"{what} column {letter}", QAbstractButton)


def press(row: VariantRow, what: str) -> None:
    control(row, what).click()


def problem(row: VariantRow) -> QLabel:
    """Where a column says what would be refused of it."""
    return child(row, QLabel, "problem")


async def opened(desk: Desk, words: str = "Plan a weekend in Lisbon") -> None:
    desk.window.composer.editor.setPlainText(words)
    desk.window.composer.flush()  # a draft that waits would be told after the loop has ended
    desk.window.composer.compare.click()
    assert desk.setup.isVisible()
    await desk.priced()


async def test_it_begins_with_three_ready_columns_and_their_price(desk: Desk) -> None:
    await opened(desk)
    assert desk.setup.question.toPlainText() == "Plan a weekend in Lisbon"
    assert [each.changes for each in desk.setup.plan.variants] == [
        {"temperature": 0.0},
        {"temperature": 0.5},
        {"temperature": 1.0},
    ]
    assert desk.setup.below.run.text() == "Compare 3 answers"
    assert desk.setup.below.price.text().startswith("3 answers · free · each sends about ")


async def test_a_letter_stands_beside_the_name_of_its_column(desk: Desk) -> None:
    await opened(desk)
    catch_up()
    for row, letter in zip(desk.setup.columns.rows, "ABC", strict=True):
        shown = next(each for each in row.findChildren(QLabel) if each.text() == letter)
        name = next(each for each in row.findChildren(QLineEdit) if each.isVisible())
        beside, there = shown.mapTo(row, QPoint()).y(), name.mapTo(row, QPoint()).y()
        assert there <= beside + shown.height() // 2 <= there + name.height()
        assert shown.mapTo(row, QPoint()).x() < name.mapTo(row, QPoint()).x()


async def test_what_the_model_refuses_is_said_with_another_way(desk: Desk) -> None:
    await opened(desk)
    desk.setup.changes.chosen.emit("thinking")
    assert desk.setup.refusal.isVisible()
    assert desk.setup.refusal.reason.text() == (
        "This model does not think; there is nothing to change."
    )
    await desk.priced()
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
    press(desk.setup.columns.rows[0], "Remove")
    assert len(desk.setup.plan.variants) == MOST_COLUMNS - 1
    press(desk.setup.columns.rows[0], "Duplicate")
    first, second = desk.setup.plan.variants[:2]
    assert first.changes == second.changes
    assert desk.setup.below.warning.isVisible()


async def test_escape_leaves_without_losing_the_words(desk: Desk) -> None:
    await opened(desk)
    desk.window.actions_by_name["stop"].trigger()
    assert desk.setup.isHidden()
    assert desk.window.composer.editor.toPlainText() == "Plan a weekend in Lisbon"


@pytest.mark.slow
async def test_an_answer_that_is_there_becomes_the_first_column_at_no_cost(desk: Desk) -> None:
    assert isinstance(await desk.session.ask(AskQuestion(Draft("How do I make soup?"))), Started)
    await desk.until(lambda: not desk.session.is_busy(desk.session.shown.id))
    reply = desk.session.shown.path[-1].chosen
    assert reply is not None
    desk.window.transcript.compare_requested.emit(reply.id)
    await desk.priced()
    assert desk.setup.question.isReadOnly()
    assert desk.setup.question.toPlainText() == "How do I make soup?"
    assert any("at no cost" in each for each in words_of(desk.setup.columns.rows[0]))
    asks = len(desk.setup.plan.variants) - 1
    assert desk.setup.below.run.text() == f"Compare {asks + 1} answers"
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


async def use(desk: Desk, **values: Value | None) -> None:
    """Set the open conversation to a model and more before a comparison is set up."""
    settings = desk.session.shown.settings
    for name, value in values.items():
        settings = settings.with_value(name, value)
    await desk.session.settings.set(settings)


def buttons(root: QWidget) -> dict[str, QPushButton]:
    """The buttons to be seen, by their words."""
    found = root.findChildren(QPushButton)
    return {each.text(): each for each in found if each.text() and not each.isHidden()}


def changes(desk: Desk) -> list[dict[str, Value | None]]:
    return [dict(each.changes) for each in desk.setup.plan.variants]


async def test_a_refused_value_names_its_remedies_as_buttons_and_changes_nothing_itself(
    desk: Desk,
) -> None:
    await use(desk, model="practice/thinker")
    await opened(desk)
    desk.setup.further.second.picked.emit(Question.THINKING)
    row = desk.setup.columns.rows[1]
    assert "the model chooses its words its own way" in problem(row).text()
    before = desk.setup.plan
    await desk.priced()
    assert desk.setup.plan == before, "nothing is changed without the person"
    found = buttons(row)
    assert list(found)[:2] == [
        "Turn thinking off for this column",
        "Leave out temperature for this column",
    ]
    found["Leave out temperature for this column"].click()
    assert desk.setup.plan.variants[1].changes["temperature"] is None
    assert desk.setup.plan.variants[1].changes["thinking"] == "budget"
    assert problem(row).isHidden()
    assert buttons(row) == {}
    assert "automatic" in words_of(row)
    other = desk.setup.columns.rows[3]
    buttons(other)["Turn thinking off for this column"].click()
    assert desk.setup.plan.variants[3].changes["thinking"] == "off"
    assert problem(other).isHidden()


@pytest.mark.parametrize("question", list(Question))
async def test_every_question_adds_columns_that_no_other_is_like(
    desk: Desk, question: Question
) -> None:
    await use(desk, model="practice/thinker")
    await opened(desk)
    desk.setup.changes.chosen.emit(question.value)
    begun = len(desk.setup.plan.variants)
    desk.setup.columns.add.click()
    desk.setup.columns.add.click()
    assert len(desk.setup.plan.variants) == begun + 2
    if question is Question.REPEAT:
        assert changes(desk) == [{}] * (begun + 2)
        return
    if question is Question.MODEL:
        # There are four practice models; then the person has to choose one.
        assert changes(desk)[-1]["model"] == ""
        assert await desk.priced() == "Choose a model first."
        assert not desk.setup.below.run.isEnabled()
        return
    assert len({str(sorted(each.items())) for each in changes(desk)}) == begun + 2
    assert desk.setup.below.warning.isHidden()


async def test_a_ready_name_follows_the_value(desk: Desk) -> None:
    await opened(desk)
    row = desk.setup.columns.rows[0]
    (editor,) = row.editors
    assert isinstance(editor, editors.TemperatureEditor)
    name = named(row, "Name of column A", QLineEdit)
    assert (name.text(), name.placeholderText()) == ("", "Precise"), "only hinted at"
    assert editor.number.text() == "0.0"
    editor.slider.setValue(20)
    assert (name.placeholderText(), editor.number.text()) == ("Bold", "1.0")
    assert desk.setup.plan.variants[0].label == "Bold"
    assert desk.setup.plan.variants[0].changes == {"temperature": 1.0}
    editor.number.setValue(0.35)
    assert name.placeholderText() == "Name"
    QTest.keyClicks(name, "Mine")
    editor.number.setValue(0.5)
    assert (desk.setup.plan.variants[0].label, name.text()) == ("Mine", "Mine")
    name.selectAll()
    QTest.keyClick(name, Qt.Key.Key_Delete)
    assert desk.setup.plan.variants[0].label == "Balanced"


async def test_V29_thinking_begins_with_off_and_on_and_more_is_added(desk: Desk) -> None:
    await use(desk, model="practice/thinker")
    await opened(desk)
    desk.setup.changes.chosen.emit("thinking")
    names = ["No thinking", "A little thinking"]
    assert [each.label for each in desk.setup.plan.variants] == names
    desk.setup.columns.add.click()
    names.append("A lot of thinking")
    assert [each.label for each in desk.setup.plan.variants] == names


async def test_thinking_is_chosen_in_words_with_the_number_beside(desk: Desk) -> None:
    await use(desk, model="practice/thinker")
    await opened(desk)
    desk.setup.changes.chosen.emit("thinking")
    (off,), (short,) = (row.editors for row in desk.setup.columns.rows)
    assert isinstance(off, editors.ThinkingEditor)
    assert isinstance(short, editors.ThinkingEditor)
    words = [short.choice.itemText(place) for place in range(short.choice.count())]
    assert words == [
        "No thinking", "A little thinking", "A lot of thinking",
        "Low effort", "Medium effort", "High effort", "Most effort",
    ]  # fmt: skip
    assert off.budget.isHidden()
    assert short.budget.text() == "2048"
    assert (off.choice.currentText(), short.choice.currentText()) == tuple(words[:2])
    short.budget.setValue(3000)
    assert short.choice.currentIndex() == -1, "it is none of the ways that are offered"
    assert desk.setup.plan.variants[1].changes["thinking_budget"] == 3000
    assert desk.setup.plan.variants[1].changes["max_tokens"] == 4096 + 3000
    assert desk.setup.plan.variants[1].label == ""
    place = words.index("High effort")
    off.choice.setCurrentIndex(place)
    off.choice.activated.emit(place)
    first = desk.setup.plan.variants[0]
    assert (first.label, first.changes["thinking"], first.changes["effort"]) == (
        "High effort", "adaptive", "high",
    )  # fmt: skip


async def test_the_wheel_over_a_field_only_scrolls(desk: Desk) -> None:
    await opened(desk)
    before = desk.setup.plan
    (editor,) = desk.setup.columns.rows[0].editors
    assert isinstance(editor, editors.TemperatureEditor)
    desk.setup.question.setFocus()
    for widget in (editor.number, editor.slider, desk.setup.further.second):
        event = QWheelEvent(
            QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)
    assert desk.setup.plan == before


async def test_even_steps_are_of_the_number_that_is_asked_about(desk: Desk) -> None:
    await use(desk, model="practice/thinker")
    await opened(desk)
    further = desk.setup.further
    further.open()
    further.low.setValue(0.2)
    further.high.setValue(0.8)
    further.count.setValue(4)
    further.make.click()
    assert changes(desk) == [{"temperature": each} for each in (0.2, 0.4, 0.6, 0.8)]
    catch_up()
    sight = desk.setup.columns.rows[0].visibleRegion()
    assert sight.boundingRect().height() == desk.setup.columns.rows[0].height(), "they are in sight"
    desk.setup.changes.chosen.emit("thinking")
    assert further.of.currentText() == "Thinking, tokens"
    further.make.click()
    assert [each["thinking_budget"] for each in changes(desk)] == [1024, 3413, 5803, 8192]
    desk.setup.changes.chosen.emit("length")
    further.make.click()
    assert [str(each["system"]) for each in changes(desk)] == [
        f"Answer in about {count} words." for count in (50, 233, 417, 600)
    ]
    further.of.setCurrentIndex(1)
    further.of.activated.emit(1)
    further.make.click()
    assert [each["max_tokens"] for each in changes(desk)] == [256, 1536, 2816, 4096]
    assert isinstance(desk.setup.columns.rows[0].editors[0], editors.LimitEditor)
    desk.setup.changes.chosen.emit("model")
    assert not further.make.isVisibleTo(further)


async def test_a_grid_that_is_too_large_says_so_and_offers_a_smaller_one(desk: Desk) -> None:
    await opened(desk)
    before = desk.setup.plan
    desk.setup.further.second.picked.emit(Question.LENGTH)
    assert desk.setup.plan == before
    assert desk.setup.below.warning.text() == "That would be 9 columns; at most 8 fit."
    assert desk.setup.below.way_out.text() == "Make 2 × 3 columns"
    desk.setup.below.way_out.click()
    plan = desk.setup.plan
    assert plan.questions == (Question.CREATIVITY, Question.LENGTH)
    assert [each.label for each in plan.variants] == [
        "Precise · Short", "Precise · Medium", "Precise · Long",
        "Bold · Short", "Bold · Medium", "Bold · Long",
    ]  # fmt: skip
    assert "Every value of Creativity with every value of Length" in words_of(desk.setup.columns)
    assert [len(row.editors) for row in desk.setup.columns.rows] == [2] * 6
    assert desk.setup.below.warning.isHidden()
    desk.setup.further.second.picked.emit(None)
    assert desk.setup.plan == before


async def test_another_question_and_back_loses_nothing(desk: Desk) -> None:
    await opened(desk)
    desk.setup.columns.add.click()
    mine = desk.setup.plan.variants
    desk.setup.changes.chosen.emit("model")
    assert desk.setup.plan.variants != mine
    desk.setup.changes.chosen.emit("creativity")
    assert desk.setup.plan.variants == mine
    desk.setup.columns.ready.click()
    assert len(desk.setup.plan.variants) == 3


async def test_what_is_missing_is_said_where_the_price_stands(desk: Desk) -> None:
    await opened(desk, "")
    assert await desk.priced() == "Write a question first."
    assert not desk.setup.below.run.isEnabled()
    desk.setup.question.setPlainText("  \n ")
    assert await desk.priced() == "Write a question first."
    desk.setup.question.setPlainText("Soup?")
    assert (await desk.priced()).startswith("3 answers · free")
    assert desk.setup.below.run.isEnabled()
    desk.setup.changes.chosen.emit("model")
    field = desk.setup.columns.rows[0].editors[0]
    assert isinstance(field, editors.ModelEditor)
    field.changed.emit({"model": ""})
    assert field.button.text() == "Choose a model"
    assert await desk.priced() == "Choose a model first."
    desk.setup.below.run.click()
    assert desk.session.shown.turns == ()


async def test_without_a_key_only_practice_can_be_compared(desk: Desk) -> None:
    await use(desk, model="anthropic/claude-sonnet-4.6")
    await opened(desk)
    await desk.until(lambda: not desk.setup.below.key.isHidden())
    assert desk.setup.below.warning.text()
    assert await desk.priced() == "Set a key in the settings first."
    assert not desk.setup.below.run.isEnabled()
    desk.setup.below.key.click()
    await desk.until(lambda: desk.window.findChildren(SettingsDialog))
    for dialog in desk.window.findChildren(SettingsDialog):
        dialog.close()
    desk.setup.changes.chosen.emit("model")
    for row, model in zip(
        desk.setup.columns.rows, ("practice/small", "practice/plain", "practice/deep"), strict=True
    ):
        editor = row.editors[0]
        assert isinstance(editor, editors.ModelEditor)
        editor.changed.emit({"model": model})
    assert (await desk.priced()).startswith("3 answers · free")
    assert desk.setup.below.run.isEnabled()


async def test_run_is_run_once_however_often_it_is_pressed(desk: Desk) -> None:
    await opened(desk)
    run = desk.setup.below.run
    asked = heard(desk.setup.run_requested)
    QTest.mouseDClick(run, Qt.MouseButton.LeftButton)
    for _ in range(5):
        QTest.keyClick(desk.setup.question, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        run.click()
    desk.setup.run_requested.emit(*asked[0])
    await desk.until(
        lambda: desk.window.findChild(ComparisonPage) is not None and desk.page.isVisible()
    )
    await desk.over()
    assert len(desk.session.shown.turns) == 1
    assert len(desk.turn.replies) == 3
    assert desk.window.composer.editor.toPlainText() == ""


@pytest.mark.measured
async def test_a_long_question_and_one_from_right_to_left_are_asked_as_they_are(desk: Desk) -> None:
    words = "מה שלומך? " + "کتاب و قلم. " * 9000
    await opened(desk, "")
    desk.setup.question.setPlainText(words)
    began = time.thread_time()
    desk.setup.show_sending(False)
    assert is_within(time.thread_time() - began, 0.5), (
        "the price of a long question is told at once"
    )
    assert "each sends about" in await desk.priced()
    desk.setup.below.run.click()
    await desk.until(lambda: desk.session.shown.turns)
    await desk.until(
        lambda: desk.window.findChild(ComparisonPage) is not None and desk.page.isVisible()
    )
    await desk.over()
    assert plain_text(desk.turn.prompt) == words


@pytest.mark.slow
async def test_an_answer_in_mid_conversation_takes_its_history_and_files_along(desk: Desk) -> None:
    picture = ImageBlock({"type": "base64", "media_type": "image/png", "data": "aGk="})
    assert isinstance(
        await desk.session.ask(AskQuestion(Draft("Remember the word soup."))), Started
    )
    await desk.until(lambda: not desk.session.is_busy(desk.session.shown.id))
    first = desk.session.shown.last_reply_id
    assert isinstance(
        await desk.session.ask(AskQuestion(Draft("Which word?", (picture,)))), Started
    )
    await desk.until(lambda: not desk.session.is_busy(desk.session.shown.id))
    reply = desk.session.shown.path[-1].chosen
    assert isinstance(await desk.session.ask(AskQuestion(Draft("Thank you."))), Started)
    await desk.until(lambda: not desk.session.is_busy(desk.session.shown.id))
    assert reply is not None
    desk.window.transcript.compare_requested.emit(reply.id)
    assert "1 file goes with it." in words_of(desk.setup)
    alone = desk.session.asking.estimate(StartComparison(Draft("Which word?"), desk.setup.plan))
    answers = len(desk.setup.plan.variants) - 1
    told = await desk.priced()
    assert told.startswith(f"{answers} answers"), "the answer that is there is no cost"
    desk.setup.below.run.click()
    await desk.until(lambda: any(each.comparison for each in desk.session.shown.turns))
    await desk.until(lambda: len(desk.turn.replies) == answers + 1)
    await desk.over()
    assert desk.turn.parent == first
    assert desk.turn.prompt[0] == picture
    for each in desk.turn.replies:
        sent = desk.session.asking.sent(each.id)
        assert sent is not None
        assert "Remember the word soup." in str(sent.body)
        assert "Thank you." not in str(sent.body)
        assert "aGk=" in str(sent.body)
    assert alone.answers == len(desk.setup.plan.variants)


@pytest.mark.slow
async def test_an_added_column_is_a_new_one_with_its_own_letter(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 0.6, 1.0)))
    await desk.over()
    desk.page.menu.column_requested.emit()
    await desk.priced()
    assert desk.setup.columns.rows[0].accessibleName() == "Column D"
    assert changes(desk)[0]["temperature"] not in {0.2, 0.6, 1.0}
    assert not control(desk.setup.columns.rows[0], "Duplicate").isEnabled()
    assert desk.setup.below.keep.isHidden()
    editor = desk.setup.columns.rows[0].editors[0]
    assert isinstance(editor, editors.TemperatureEditor)
    editor.number.setValue(0.6)
    assert desk.setup.below.warning.text() == (
        "Columns B, D would send the same request. Change one of them."
    )
    editor.number.setValue(0.9)
    desk.setup.below.run.click()
    desk.setup.below.run.click()
    await desk.until(lambda: len(desk.turn.replies) == 4)
    await desk.over()
    assert len(desk.turn.replies) == 4


async def test_a_mended_comparison_keeps_the_settings_of_the_answer_that_is_there(
    desk: Desk,
) -> None:
    await use(desk, model="practice/thinker", thinking="adaptive")
    assert isinstance(await desk.session.ask(AskQuestion(Draft("How do I make soup?"))), Started)
    await desk.until(lambda: not desk.session.is_busy(desk.session.shown.id))
    reply = desk.session.shown.path[-1].chosen
    assert reply is not None
    desk.window.transcript.compare_requested.emit(reply.id)
    desk.setup.changes.chosen.emit("creativity")
    catch_up()
    buttons(desk.setup.refusal)["Turn thinking off"].click()
    plan = desk.setup.plan
    assert plan.settings(plan.variants[0].id) == reply.settings
    assert [plan.settings(each.id)["thinking"] for each in plan.variants] == ["adaptive"] + [
        "off"
    ] * 3


# -- recipes -----------------------------------------------------------------------------------


async def answered(dialog: type[QDialog], act: Callable[[QDialog], None]) -> None:
    """Wait for a dialog of this kind, and do something with it."""

    def opened() -> list[QDialog]:
        every = QApplication.topLevelWidgets()
        return [each for each in every if isinstance(each, dialog) and each.isVisible()]

    act((await until(opened))[0])
    await until(lambda: not opened())


def filled(name: str, button: str) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, RecipeNameDialog)
        dialog.name.setText(name)
        assert dialog.save.text() == button
        assert dialog.warning.isVisible() == (button == "Replace")
        dialog.save.click()

    return act


async def test_a_recipe_is_kept_replaced_renamed_forgotten_and_brought_back(desk: Desk) -> None:
    await opened(desk)
    compare, page = desk.session.compare, desk.setup
    page.below.keep.click()
    await answered(RecipeNameDialog, filled("  My   three ", "Keep"))
    await desk.until(lambda: [each.name for each in compare.recipes] == ["My three"])
    press(page.columns.rows[0], "Remove")
    page.below.keep.click()
    await answered(RecipeNameDialog, filled("My three", "Replace"))
    await desk.until(lambda: len(compare.recipes[0].plan.variants) == 2)
    await compare.keep_recipe("Other", desk.plan(*warm(0.0, 0.1)))
    desk.compare.beginning.learn()
    page.recipes.choice.setCurrentIndex(1)
    page.recipes.choice.activated.emit(1)
    page.recipes.rename.click()
    await answered(RecipeNameDialog, filled("Two", "Keep"))
    await desk.until(lambda: [each.name for each in compare.recipes] == ["Two", "Other"])
    # The recipe in use stays in use.
    await desk.until(lambda: page.recipes.choice.currentText() == "Two")
    page.recipes.forget.click()
    await desk.until(lambda: [each.name for each in compare.recipes] == ["Other"])
    assert "“Two” was forgotten." in words_of(page.recipes)
    page.recipes.undo.click()
    await desk.until(lambda: [each.name for each in compare.recipes] == ["Two", "Other"])
    assert page.recipes.undo.isHidden()


async def test_a_recipe_that_fits_no_more_says_so(desk: Desk) -> None:
    await desk.session.compare.keep_recipe("Heat", desk.plan(*warm(0.0, 0.7)))
    await use(desk, model="practice/deep")
    await opened(desk)
    desk.setup.recipes.choice.setCurrentIndex(1)
    desk.setup.recipes.choice.activated.emit(1)
    for row in desk.setup.columns.rows:
        assert "it takes no such value" in problem(row).text()
        assert "Leave out temperature for this column" in buttons(row)
    assert "A, B would send the same" in desk.setup.below.warning.text()


# -- the price ---------------------------------------------------------------------------------


DEAR = values.money(Decimal("0.02"))


def estimate(most: str | None, **values: Any) -> Estimate:
    whole: dict[str, Any] = {"answers": 3, "input_tokens": 123, **values}
    return Estimate(most=Decimal(most) if most is not None else None, **whole)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (estimate("0.02"), f"3 answers · up to {DEAR} · each sends about 123 tokens"),
        (estimate("0", answers=1, input_tokens=1), "1 answer · free · each sends about 1 token"),
        (
            estimate(None, unknown=("a/b",), unpriced=3),
            "3 answers · price unknown (b) · each sends about 123 tokens",
        ),
        (
            estimate("0.02", unknown=("a/b", "c/d"), unpriced=2),
            f"3 answers · 1 answer: up to {DEAR} · price unknown (b, d) · each sends about 123 tokens",
        ),
        (
            estimate("0.00002", answers=2),
            "2 answers · up to <$0.0001 · each sends about 123 tokens",
        ),
    ],
)  # fmt: skip
def test_the_price_is_told_as_far_as_it_is_known(qapp, found: Estimate, words: str) -> None:
    assert price.words(found) == words


async def test_V8_one_price_in_the_page_and_in_the_question_and_the_limit_is_remembered(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Prices that no practice model has: the model is real, so its answers would cost.
    prices = Prices(Decimal(1000), Decimal(1000))
    monkeypatch.setattr(type(desk.session.models), "prices", lambda *_: prices)
    await use(desk, model="maker/dear")
    await opened(desk)
    desk.setup.learn(dataclasses.replace(desk.setup.knowledge, no_key=None))
    told = await desk.priced()
    assert "up to $" in told
    desk.setup.further.limit.setValue(0.25)
    desk.setup.further.limit.editingFinished.emit()
    desk.setup.further.at_once.setValue(5)
    await desk.until(lambda: desk.session.compare.concurrency == 5)
    await desk.until(lambda: desk.session.compare.limit == Decimal("0.25"))
    said: list[str] = []

    def refuse(box: QDialog) -> None:
        said.extend((box.windowTitle(), *words_of(box)))
        box.reject()

    desk.setup.below.run.click()
    assert not desk.setup.below.run.isEnabled()
    await answered(ConsentDialog, refuse)
    await desk.until(desk.setup.below.run.isEnabled)
    assert said[0] == "Ask for 3 answers?"
    assert told in said, "the question tells the price as the page does"
    limit = values.money(Decimal("0.25"))
    (reason,) = {each for each in said if f"You are asked above {limit}." in each}
    amount = told.split(" · ")[1].removeprefix("up to ")
    assert f"up to {amount}." in reason, "and there is no other number"
    assert desk.session.shown.turns == (), "without consent nothing is sent"


async def test_a_screen_reader_chooses_what_should_change(desk: Desk) -> None:
    """Its action toggles the button, which is no click."""
    await opened(desk)
    button = next(
        each for each in desk.setup.changes.findChildren(QRadioButton) if each.text() == "Length"
    )
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface is not None
    interface.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
    assert desk.setup.plan.questions == (Question.LENGTH,)
    assert [each.label for each in desk.setup.plan.variants] == ["Short", "Medium", "Long"]


async def test_beside_an_answer_there_is_room_for_seven(desk: Desk) -> None:
    """A column is never left out without a word."""
    assert isinstance(await desk.session.ask(AskQuestion(Draft("How do I make soup?"))), Started)
    await desk.until(lambda: not desk.session.is_busy(desk.session.shown.id))
    reply = desk.session.shown.path[-1].chosen
    assert reply is not None
    eight = tuple(warm(*(number / 10 for number in range(8))))
    await desk.session.compare.keep_recipe("Eight", desk.plan(*eight))
    desk.window.transcript.compare_requested.emit(reply.id)
    page = desk.setup
    page.further.count.setValue(8)
    page.further.make.click()
    assert len(page.plan.variants) == MOST_COLUMNS
    assert [each["temperature"] for each in changes(desk)[1:]][::6] == [0.0, 1.0]
    page.further.second.picked.emit(Question.LENGTH)
    assert page.below.warning.text() == "That would be 21 columns; at most 7 fit."
    page.below.way_out.click()
    assert len(page.plan.variants) == 1 + 6
    page.recipes.choice.setCurrentIndex(1)
    page.recipes.choice.activated.emit(1)
    assert len(page.plan.variants) == MOST_COLUMNS
    assert page.below.warning.text() == "Beside the answer you have, not all of its columns fit."


async def test_what_nobody_knows_of_a_model_is_said_and_sent_as_it_is(desk: Desk) -> None:
    await use(desk, model="maker/never-heard-of")
    await opened(desk)
    assert desk.setup.columns.doubt.text() == (
        "What never-heard-of accepts is not known. Settings are sent as they are."
    )
    assert len(desk.setup.plan.variants) == 3, "what is not known is allowed"
    desk.setup.changes.chosen.emit("length")
    assert desk.setup.columns.doubt.isHidden()
    await use(desk, model="practice/small")
    desk.compare.beginning.begin(Draft("Soup?"))
    assert desk.setup.columns.doubt.isHidden()


async def test_tab_goes_through_the_page_as_it_is_read(desk: Desk) -> None:
    await opened(desk)
    desk.setup.columns.add.click()
    catch_up()  # the rows that were made anew come into sight
    desk.window.activateWindow()
    await desk.until(desk.window.isActiveWindow)
    await desk.until(desk.setup.columns.rows[-1].isVisible)
    desk.setup.question.setFocus()
    focus: QWidget = desk.setup.question
    seen: list[str] = []
    for _ in range(60):
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        reached = QApplication.focusWidget()
        assert reached is not None, seen
        focus = reached
        seen.append(focus.accessibleName() or getattr(focus, "text", str)())
        if focus is desk.setup.below.run:
            break
    wanted = [
        "What should change?: Creativity",
        "Name of column A",
        "Temperature, from precise to bold of column A",
        "Temperature of column A",
        "Times of column A",
        "Duplicate column A",
        "Remove column A",
        "Name of column B",
        "Remove column B",
        "Name of column C",
        "Name of column D",
        "Remove column D",
        "Add a column",
        "Ready columns",
        "Blind",
        "More",
        "Keep as a recipe…",
        "Cancel",
        "Run",
    ]
    places = [seen.index(each) for each in wanted]
    assert places == sorted(places), seen
    assert [f"Temperature of column {each}" in seen for each in "ABCD"] == [True] * 4


@pytest.mark.parametrize("question", list(Question))
async def test_every_field_says_what_it_is_and_to_which_column_it_belongs(
    desk: Desk, question: Question
) -> None:
    await use(desk, model="practice/thinker")
    await opened(desk)
    desk.setup.changes.chosen.emit(question.value)
    rows = desk.setup.columns.rows
    for letter, row in zip("ABC"[: len(rows)], rows, strict=True):
        stops = row.stops()
        names = [each.accessibleName() for each in stops]
        assert all(each.endswith(f"column {letter}") for each in names), names
        assert len(set(names)) == len(names)
        for each in row.findChildren(QLineEdit):
            inside = each.parentWidget()
            assert each.accessibleName() or isinstance(inside, QAbstractSpinBox)


def pick(box: ChoiceBox[Any], words: str) -> None:
    """Open a list and take an entry of it, as a person does."""
    box.showPopup()
    places = [place for place in range(box.count()) if box.itemText(place) == words]
    box.view().setCurrentIndex(box.model().index(places[0], 0))
    QTest.keyClick(box.view(), Qt.Key.Key_Return)


@pytest.mark.slow
async def test_V1_a_grid_taken_from_the_list_runs(desk: Desk) -> None:
    """What a list gives back is what was put into it, or the grid could not be kept."""
    await opened(desk)
    press(desk.setup.columns.rows[1], "Remove")
    desk.setup.further.open()
    pick(desk.setup.further.second, "Length")
    assert desk.setup.plan.questions == (Question.CREATIVITY, Question.LENGTH)
    assert all(type(each) is Question for each in desk.setup.plan.questions)
    await desk.priced()
    desk.setup.below.run.click()
    await desk.until(lambda: any(each.comparison for each in desk.session.shown.turns))
    await desk.over()
    assert len(desk.views()) == 6
    kept = await desk.store.conversations.load(desk.session.shown.id)
    assert isinstance(kept, Conversation)
    assert kept.turns[0].comparison is not None
    assert kept.turns[0].comparison.plan.questions == (Question.CREATIVITY, Question.LENGTH)


async def test_V1_the_keyboard_stays_at_the_page_while_it_is_on_its_way(desk: Desk) -> None:
    await opened(desk)
    desk.window.activateWindow()
    await desk.until(desk.setup.below.run.isEnabled)
    desk.setup.below.run.setFocus()
    await desk.until(desk.setup.below.run.hasFocus)
    desk.setup.show_sending(True)
    assert QApplication.focusWidget() is desk.setup.question
    desk.setup.show_sending(False)
    assert QApplication.focusWidget() is desk.setup.below.run


async def test_V2_removed_columns_stay_removed_in_a_grid(desk: Desk) -> None:
    await use(desk, model="practice/thinker")
    await opened(desk)
    page = desk.setup
    page.changes.chosen.emit("length")
    press(page.columns.rows[1], "Remove")
    (editor,) = page.columns.rows[1].editors
    assert isinstance(editor, editors.LengthEditor)
    editor.number.setValue(500)
    two = page.plan.variants
    models = [f"practice/{name}" for name in ("thinker", "small")]
    page.learn(dataclasses.replace(page.knowledge, models=models))
    pick(page.further.second, "Model")
    assert [(each.changes["system"], each.changes["model"]) for each in page.plan.variants] == [
        (f"Answer in about {count} words.", model) for count in (60, 500) for model in models
    ]
    await desk.until(lambda: page.below.run.text() == "Compare 4 answers")
    for place in (1, 0):
        press(page.columns.rows[place], "Remove")
    pick(page.further.second, "Nothing more")
    assert [each.changes for each in page.plan.variants] == [two[1].changes]


async def test_V2_what_a_grid_had_no_room_for_comes_back_and_what_was_removed_does_not(
    desk: Desk,
) -> None:
    await opened(desk)
    page = desk.setup
    pick(page.further.second, "Length")
    page.below.way_out.click()
    assert len(page.plan.variants) == 2 * 3
    for _ in range(3):
        press(page.columns.rows[0], "Remove")
    pick(page.further.second, "Nothing more")
    assert [each.label for each in page.plan.variants] == ["Balanced", "Bold"]


async def test_V31_columns_are_kept_for_new_comparisons(desk: Desk) -> None:
    await opened(desk)
    page = desk.setup
    assert page.usual.isVisible() and not page.usual.isChecked()
    page.changes.chosen.emit("length")
    press(page.columns.rows[1], "Remove")
    page.usual.click()
    await desk.until(lambda: desk.session.compare.usual)
    (editor,) = page.columns.rows[1].editors
    assert isinstance(editor, editors.LengthEditor)
    editor.number.setValue(500)
    wanted = [each.changes for each in page.plan.variants]
    await desk.until(page.below.run.isEnabled)
    page.below.run.click()
    await desk.until(lambda: any(each.comparison for each in desk.session.shown.turns))
    await desk.over()
    kept = desk.session.compare.usual
    assert kept is not None
    assert [each.changes for each in kept.variants] == wanted, "as they were asked"
    await desk.session.new_conversation()
    await opened(desk, "Something else?")
    assert page.usual.isChecked()
    assert page.plan.questions == (Question.LENGTH,)
    assert [each.changes for each in page.plan.variants] == wanted
    page.columns.ready.click()
    assert len(page.plan.variants) == 3, "the ready ones are one press away"
    page.usual.click()
    await desk.until(lambda: desk.session.compare.usual is None)
    page.cancelled.emit()
    await opened(desk, "And else?")
    assert page.plan.questions == (Question.CREATIVITY,)


async def test_V22_one_earlier_turn_is_enough_to_ask_whether_it_goes_along(desk: Desk) -> None:
    assert isinstance(await desk.session.ask(AskQuestion(Draft("My name is Ada."))), Started)
    await desk.until(lambda: not desk.session.is_busy(desk.session.shown.id))
    await opened(desk, "What is my name?")
    assert desk.setup.with_chat.isVisible()


@pytest.mark.slow
async def test_V22_the_chat_goes_along_and_can_be_left_out(desk: Desk) -> None:
    await opened(desk)
    assert desk.setup.with_chat.isHidden(), "nothing was said before"
    desk.setup.cancelled.emit()
    assert isinstance(await desk.session.ask(AskQuestion(Draft("My name is Ada."))), Started)
    await desk.until(lambda: not desk.session.is_busy(desk.session.shown.id))
    await opened(desk, "What is my name?")
    page = desk.setup
    assert page.with_chat.isVisible() and page.with_chat.isChecked()
    assert "The earlier question goes along with its answer." in words_of(page)
    together = await desk.priced()
    page.with_chat.click()
    assert "Nothing that was said before goes along." in words_of(page)
    await desk.until(lambda: page.below.price.text() != together)
    page.below.run.click()
    await desk.until(lambda: any(each.comparison for each in desk.session.shown.turns))
    await desk.over()
    assert desk.turn.comparison is not None
    assert not desk.turn.comparison.plan.with_chat
    assert "without the chat before" in desk.page.about.words.text()
    column = desk.turn.comparison.columns[0]
    told = desk.session.asking.sent(column.replies[0])
    assert told is not None
    assert "Ada" not in str(told.body)


async def test_V2_questions_that_would_undo_one_another_are_not_crossed(desk: Desk) -> None:
    await opened(desk)
    desk.setup.changes.chosen.emit("instructions")
    offered = desk.setup.further.second.values
    assert Question.CREATIVITY in offered
    assert Question.LENGTH not in offered, "a wished length stands in the instructions"


@pytest.mark.parametrize("question", list(Question))
async def test_the_form_fits_a_narrow_window(desk: Desk, question: Question) -> None:
    await use(desk, model="practice/thinker")
    desk.window.panes.sidebar_open = False
    desk.window.resize(520, 760)
    await opened(desk)
    desk.setup.changes.chosen.emit(question.value)
    page = desk.setup
    parts = [page.question, page.changes, *page.columns.rows, page.below.run]
    parts += [stop for row in page.columns.rows for stop in row.stops()]

    def cut() -> list[str]:
        """What reaches beyond the page."""
        return [
            each.accessibleName()
            for each in parts
            if each.mapTo(page, each.rect().bottomRight()).x() > page.width()
        ]

    await desk.until(lambda: page.width() == 520 and not cut())


async def test_how_the_form_is_seen(desk: Desk, appearance: Appearance) -> None:
    desk.window.resize(1366, 1300)
    await opened(desk)
    appearance.dress()
    await desk.priced()
    assert (
        outline(desk.setup)
        == """\
Compare answers {large bold}
| [Close without comparing]
Question {bold}
__Plan a weekend in Lisbon__ {focus, called 'Question'}
What should change? {bold}
[*Creativity*] {called 'What should change?: Creativity'}
| [Thinking] {called 'What should change?: Thinking'}
| [Model] {called 'What should change?: Model'}
| [Instructions] {called 'What should change?: Instructions'}
| [Length] {called 'What should change?: Length'}
| [Nothing (ask again)] {called 'What should change?: Nothing (ask again)'}
A {bold}
| _Precise_ {called 'Name of column A'}
| Precise {small muted}
| --0-- {called 'Temperature, from precise to bold of column A'}
| Bold {small muted}
| #0.0# {called 'Temperature of column A'}
| #× 1# {called 'Times of column A', tip 'How often this column is asked'}
| [Duplicate column A] {tip 'Duplicate this column'}
| [Remove column A] {tip 'Remove this column'}
B {bold}
| _Balanced_ {called 'Name of column B'}
| Precise {small muted}
| --10-- {called 'Temperature, from precise to bold of column B'}
| Bold {small muted}
| #0.5# {called 'Temperature of column B'}
| #× 1# {called 'Times of column B', tip 'How often this column is asked'}
| [Duplicate column B] {tip 'Duplicate this column'}
| [Remove column B] {tip 'Remove this column'}
C {bold}
| _Bold_ {called 'Name of column C'}
| Precise {small muted}
| --20-- {called 'Temperature, from precise to bold of column C'}
| Bold {small muted}
| #1.0# {called 'Temperature of column C'}
| #× 1# {called 'Times of column C', tip 'How often this column is asked'}
| [Duplicate column C] {tip 'Duplicate this column'}
| [Remove column C] {tip 'Remove this column'}
[Add a column]
| [Ready columns] {accent, tip 'Begin again with the columns that are ready made'}
[ ] Keep these columns for new comparisons
[ ] Blind
| Shuffled and unnamed: settings, time and price show once yo… {small muted, wraps}
[More] {bold}
3 answers · free · each sends about 6 tokens {wraps}
| [Keep as a recipe…] {accent}
| [Cancel]
| [Compare 3 answers] {bold on_accent filled, called 'Run', described 'Compare 3 answers'}"""
    )
    desk.setup.further.open()
    desk.setup.changes.chosen.emit("thinking")
    await desk.priced()
    assert (
        outline(desk.setup)
        == """\
Compare answers {large bold}
| [Close without comparing]
Question {bold}
__Plan a weekend in Lisbon__ {focus, called 'Question'}
What should change? {bold}
[Creativity] {called 'What should change?: Creativity'}
| [*Thinking*] {called 'What should change?: Thinking'}
| [Model] {called 'What should change?: Model'}
| [Instructions] {called 'What should change?: Instructions'}
| [Length] {called 'What should change?: Length'}
| [Nothing (ask again)] {called 'What should change?: Nothing (ask again)'}
This model does not think; there is nothing to change. {wraps}
Instead:
| [Nothing (ask again)]
| [Instructions]
| [Model]
[Add a column] {faint, off}
| [Ready columns] {accent, tip 'Begin again with the columns that are ready made'}
[ ] Keep these columns for new comparisons
[ ] Blind
| Shuffled and unnamed: settings, time and price show once yo… {small muted, wraps}
[*More*] {bold}
Answers written at the same time
| #3# {called 'Answers written at the same time'}
Ask me above this price
| #$0.50# {called 'Ask me above this price'}
Choose what should change. {wraps}
| [Keep as a recipe…] {accent}
| [Cancel]
| [Run] {bold faint, off}"""
    )


async def test_how_the_columns_of_each_question_are_seen(
    desk: Desk, appearance: Appearance
) -> None:
    desk.window.resize(1366, 1300)
    await opened(desk)
    appearance.dress()
    desk.setup.changes.chosen.emit("instructions")
    await desk.priced()
    assert (
        outline(desk.setup.columns)
        == """\
A {bold}
| _As it is_ {called 'Name of column A'}
| __No instructions__ {called 'Instructions of column A'}
| #× 1# {called 'Times of column A', tip 'How often this column is asked'}
| [Duplicate column A] {tip 'Duplicate this column'}
| [Remove column A] {tip 'Remove this column'}
B {bold}
| _In plain words_ {called 'Name of column B'}
| __Explain in plain words and short sentences, without technic…__ {called 'Instructions of column B'}
| #× 1# {called 'Times of column B', tip 'How often this column is asked'}
| [Duplicate column B] {tip 'Duplicate this column'}
| [Remove column B] {tip 'Remove this column'}
C {bold}
| _Step by step_ {called 'Name of column C'}
| __Answer step by step, and say briefly why each step is taken.__ {called 'Instructions of column C'}
| #× 1# {called 'Times of column C', tip 'How often this column is asked'}
| [Duplicate column C] {tip 'Duplicate this column'}
| [Remove column C] {tip 'Remove this column'}
[Add a column]
| [Ready columns] {accent, tip 'Begin again with the columns that are ready made'}"""
    )
    desk.setup.changes.chosen.emit("length")
    await desk.priced()
    assert (
        outline(desk.setup.columns)
        == """\
A {bold}
| _Short_ {called 'Name of column A'}
| about {muted}
| #60# {called 'Words wished for of column A', tip 'Asked for at the end of the instructions'}
| words {muted}
| #× 1# {called 'Times of column A', tip 'How often this column is asked'}
| [Duplicate column A] {tip 'Duplicate this column'}
| [Remove column A] {tip 'Remove this column'}
B {bold}
| _Medium_ {called 'Name of column B'}
| about {muted}
| #200# {called 'Words wished for of column B', tip 'Asked for at the end of the instructions'}
| words {muted}
| #× 1# {called 'Times of column B', tip 'How often this column is asked'}
| [Duplicate column B] {tip 'Duplicate this column'}
| [Remove column B] {tip 'Remove this column'}
C {bold}
| _Long_ {called 'Name of column C'}
| about {muted}
| #600# {called 'Words wished for of column C', tip 'Asked for at the end of the instructions'}
| words {muted}
| #× 1# {called 'Times of column C', tip 'How often this column is asked'}
| [Duplicate column C] {tip 'Duplicate this column'}
| [Remove column C] {tip 'Remove this column'}
[Add a column]
| [Ready columns] {accent, tip 'Begin again with the columns that are ready made'}"""
    )
    desk.setup.changes.chosen.emit("model")
    await desk.priced()
    assert (
        outline(desk.setup.columns)
        == """\
A {bold}
| _Name_ {called 'Name of column A'}
| [Practice Small] {called 'Model of column A', described 'Practice Small', tip 'Model: practice/small'}
| #× 1# {called 'Times of column A', tip 'How often this column is asked'}
| [Duplicate column A] {tip 'Duplicate this column'}
| [Remove column A] {tip 'Remove this column'}
B {bold}
| _Name_ {called 'Name of column B'}
| [Practice Thinker] {called 'Model of column B', described 'Practice Thinker', tip 'Model: practice/thinker'}
| #× 1# {called 'Times of column B', tip 'How often this column is asked'}
| [Duplicate column B] {tip 'Duplicate this column'}
| [Remove column B] {tip 'Remove this column'}
C {bold}
| _Name_ {called 'Name of column C'}
| [Practice Deep] {called 'Model of column C', described 'Practice Deep', tip 'Model: practice/deep'}
| #× 1# {called 'Times of column C', tip 'How often this column is asked'}
| [Duplicate column C] {tip 'Duplicate this column'}
| [Remove column C] {tip 'Remove this column'}
[Add a column]
| [Ready columns] {accent, tip 'Begin again with the columns that are ready made'}"""
    )
    desk.setup.changes.chosen.emit("repeat")
    await desk.priced()
    assert (
        outline(desk.setup.columns)
        == """\
A {bold}
| _Name_ {called 'Name of column A'}
| Asks exactly the same {muted}
| #× 1# {called 'Times of column A', tip 'How often this column is asked'}
| [Duplicate column A] {tip 'Duplicate this column'}
| [Remove column A] {tip 'Remove this column'}
B {bold}
| _Name_ {called 'Name of column B'}
| Asks exactly the same {muted}
| #× 1# {called 'Times of column B', tip 'How often this column is asked'}
| [Duplicate column B] {tip 'Duplicate this column'}
| [Remove column B] {tip 'Remove this column'}
C {bold}
| _Name_ {called 'Name of column C'}
| Asks exactly the same {muted}
| #× 1# {called 'Times of column C', tip 'How often this column is asked'}
| [Duplicate column C] {tip 'Duplicate this column'}
| [Remove column C] {tip 'Remove this column'}
[Add a column]
| [Ready columns] {accent, tip 'Begin again with the columns that are ready made'}"""
    )
