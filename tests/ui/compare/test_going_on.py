"""Going on from a comparison: each column by itself, or all from the chosen answer."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from orca_desktop.domain import variants
from orca_desktop.domain.comparison import Comparison, Plan, Question
from orca_desktop.domain.conversation import Draft, Turn
from orca_desktop.domain.money import WayOut
from orca_desktop.domain.prompts import KeptPrompt
from orca_desktop.domain.reply import Status
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion
from orca_desktop.ui.features.compare.reading.go_on import From
from orca_desktop.ui.features.usage.consent import ConsentDialog
from tests.support.widgets import button
from tests.ui.compare.desk import Desk, warm, words_of
from tests.ui.compare.loopback import LoopbackDesk


def comparisons(desk: Desk) -> list[Turn]:
    return [each for each in desk.session.shown.turns if each.comparison is not None]


def comparison(turn: Turn) -> Comparison:
    assert turn.comparison is not None
    return turn.comparison


async def use(desk: Desk, place: int) -> None:
    desk.views()[place].use.click()
    await desk.until(lambda: comparison(desk.turn).winner is not None)
    await desk.until(lambda: not desk.views()[place].use.isEnabled())


def ask(desk: Desk, words: str) -> None:
    editor = desk.page.composer.editor
    editor.setPlainText(words)
    QTest.keyClick(editor, Qt.Key.Key_Return)


async def answered(desk: Desk, accept: bool) -> str:
    """Press a button of the question about the price, and give what it said."""

    def box() -> ConsentDialog | None:
        found = QApplication.activeModalWidget()
        return found if isinstance(found, ConsentDialog) else None

    await desk.until(box)
    shown = box()
    assert shown is not None
    told = "\n".join(words_of(shown))
    if accept:
        shown.buttons[WayOut.SEND_ANYWAY].click()
    else:
        shown.reject()
    await desk.until(lambda: box() is None)
    return told


def choose(desk: Desk, start: From) -> None:
    place = list(From).index(start)
    desk.page.go_on.switch.findChildren(QAbstractButton)[place].click()


async def test_the_two_ways_are_offered_once_an_answer_was_chosen(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    switch, editor = desk.page.go_on.switch, desk.page.composer.editor
    assert switch.isHidden()
    assert editor.placeholderText() == "Ask all columns to go on"
    await use(desk, 1)
    assert switch.isVisible()
    assert switch.value == From.OWN
    choose(desk, From.CHOSEN)
    assert editor.placeholderText() == "Ask all columns to go on from answer B"
    assert editor.hasFocus()
    choose(desk, From.OWN)
    assert editor.placeholderText() == "Ask all columns to go on"


@pytest.mark.slow
async def test_all_columns_go_on_from_the_chosen_answer(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 0.6, 1.0)))
    await desk.over()
    await use(desk, 1)
    winner = desk.reply(1).id
    choose(desk, From.CHOSEN)
    ask(desk, "And what if it rains?")
    await desk.until(lambda: len(comparisons(desk)) == 2)
    await desk.over()
    first, second = comparisons(desk)
    assert second.parent == winner
    assert comparison(second).plan == comparison(first).plan
    assert [reply.status for reply in second.replies] == [Status.FINISHED] * 3
    assert desk.page.turn is not None
    assert desk.page.turn.id == second.id
    assert desk.page.composer.editor.toPlainText() == ""
    for view in desk.views():
        assert view.shown is not None
        assert len(view.shown.conversation.turns) == 1
    assert desk.page.go_on.switch.isHidden()
    desk.compare.open_turn(first.id)
    assert desk.page.go_on.switch.value == From.CHOSEN


@pytest.mark.slow
async def test_each_column_goes_on_from_its_own_answer_unless_told_otherwise(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    await use(desk, 0)
    ask(desk, "And what if it rains?")

    def replies() -> list[Status]:
        paths = [desk.session.shown.column_path(desk.turn, each) for each in ("1", "2")]
        return [path[-1].chosen.status for path in paths if len(path) > 1 and path[-1].chosen]

    await desk.until(lambda: replies() == [Status.FINISHED] * 2)
    await desk.over()
    assert len(comparisons(desk)) == 1
    own = [len(view.shown.conversation.turns) for view in desk.views() if view.shown is not None]
    assert own == [2, 2]


@pytest.mark.slow
async def test_nothing_dear_is_sent_to_all_without_consent(loopback: LoopbackDesk) -> None:
    await loopback.session.models.refresh()
    common = loopback.session.shown.settings
    await loopback.start(Plan((Question.CREATIVITY,), common, warm(0.2, 1.0)))
    await loopback.over()
    await use(loopback, 0)
    await loopback.session.compare.set_limit(Decimal("0.000001"))
    choose(loopback, From.CHOSEN)
    sent = len(loopback.gateway.messages)
    ask(loopback, "And then?")
    told = await answered(loopback, accept=False)
    assert "2 answers" in told
    await loopback.until(lambda: loopback.page.composer.editor.toPlainText() == "And then?")
    assert len(loopback.gateway.messages) == sent
    assert len(comparisons(loopback)) == 1
    ask(loopback, "And then?")
    await answered(loopback, accept=True)
    await loopback.until(lambda: len(comparisons(loopback)) == 2)
    await loopback.over()
    assert len(loopback.gateway.messages) == sent + 2
    assert loopback.page.composer.editor.toPlainText() == ""


@pytest.mark.slow
async def test_repeating_asks_for_consent_above_the_limit(loopback: LoopbackDesk) -> None:
    await loopback.session.models.refresh()
    common = loopback.session.shown.settings
    await loopback.start(Plan((Question.CREATIVITY,), common, warm(0.2, 1.0)))
    await loopback.over()
    await loopback.session.compare.set_limit(Decimal("0.000001"))
    sent = len(loopback.gateway.messages)
    loopback.page.repeat.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [each.text() for each in menu.actions()] == [
        f"Until every column has {count} answers" for count in (2, 3, 4, 5)
    ]
    menu.actions()[1].trigger()
    menu.close()
    await answered(loopback, accept=False)
    assert len(loopback.gateway.messages) == sent
    loopback.page.bar.repeated.emit(3)
    told = await answered(loopback, accept=True)
    assert "4 answers" in told
    await loopback.until(lambda: len(loopback.turn.replies) == 6)
    await loopback.over()
    assert len(loopback.gateway.messages) == sent + 4
    assert [len(loopback.shown(place).versions) for place in (0, 1)] == [3, 3]


async def test_the_composer_is_one_line_until_more_is_written(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    composer = desk.page.composer
    line = composer.editor.fontMetrics().lineSpacing()
    empty = composer.height()
    assert empty <= line * 2.6
    button = composer.findChild(QWidget, "send")
    assert button is not None
    top = button.mapTo(composer, button.rect().topLeft()).y()
    field = composer.editor.geometry()
    assert top < field.bottom()
    assert button.mapTo(composer, button.rect().topLeft()).x() >= field.right()
    composer.editor.setPlainText("one\ntwo\nthree")
    await desk.until(lambda: composer.height() >= empty + line)


async def test_the_two_ways_stand_above_and_in_a_narrow_window_the_tools_too(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    await use(desk, 0)
    go_on = desk.page.go_on
    foot, bar = desk.page.foot, desk.page.bar

    def top(widget: QWidget) -> int:
        return widget.mapTo(foot, QPoint()).y()

    assert top(go_on.switch) + go_on.switch.height() <= top(bar)
    assert bar.geometry().right() < go_on.geometry().left(), "the question is at the right"
    desk.window.resize(700, 700)
    await desk.until(lambda: top(go_on) >= top(bar) + bar.height())
    assert top(go_on.switch) + go_on.switch.height() <= top(bar)
    assert go_on.composer.width() > 400


@pytest.mark.slow
async def test_later_questions_that_leave_the_sight_are_told_of(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    await use(desk, 0)
    desk.page.back.click()
    desk.window.composer.editor.setPlainText("And then?")
    QTest.keyClick(desk.window.composer.editor, Qt.Key.Key_Return)
    await desk.until(lambda: len(desk.session.shown.path) == 2)
    await desk.until(lambda: not desk.session.is_busy(desk.session.shown.id))
    desk.compare.open_turn(desk.turn.id)
    desk.views()[1].use.click()
    await desk.until(lambda: len(desk.session.shown.path) == 1)
    await desk.until(desk.window.toast.isVisible)
    assert desk.window.toast.words == ("The later question stays with the answer that it followed.")


async def chosen(desk: Desk) -> None:
    """Compare three temperatures, use the last answer, and come back to the chat."""
    ready = variants.ready(Question.CREATIVITY, desk.session.shown.settings)
    await desk.start(Plan((Question.CREATIVITY,), desk.session.shown.settings, ready))
    await desk.over()
    await use(desk, 2)
    desk.page.back.click()
    await desk.until(desk.window.chat.isVisible)


@pytest.mark.slow
async def test_V12_the_style_of_the_chosen_answer_is_offered_taken_and_undone(desk: Desk) -> None:
    before = desk.session.shown.settings
    await chosen(desk)
    pane = desk.window.pane
    line = pane.like_this
    await desk.until(line.isVisible)
    assert line.accessibleName() == "Answer like this from now on? C  Bold · 1.0"
    line.take.click()
    await desk.until(lambda: desk.session.shown.settings.get("temperature") == 1.0)
    assert pane.settings["temperature"] == 1.0
    assert line.isVisible() and line.take.isHidden()
    line.undo.click()
    await desk.until(lambda: desk.session.shown.settings == before)
    assert pane.settings == before
    assert line.take.isVisible(), "asked again"
    line.close_button.click()
    assert line.isHidden()


@pytest.mark.slow
async def test_V12_the_offer_goes_with_the_next_question_and_with_other_settings(
    desk: Desk,
) -> None:
    await chosen(desk)
    line = desk.window.pane.like_this
    await desk.until(line.isVisible)
    wanted = desk.session.shown.settings.with_value("temperature", 1.0)
    desk.presenters.parameters.change(wanted)
    await desk.until(line.isHidden)  # it is so already
    desk.presenters.parameters.change(wanted.with_value("temperature", 0.3))
    await desk.until(line.isVisible)
    assert isinstance(await desk.session.ask(AskQuestion(Draft("And then?"))), Started)
    await desk.until(line.isHidden)
    await desk.until(lambda: not desk.session.is_busy(desk.session.shown.id))


@pytest.mark.slow
async def test_V12_where_the_answer_style_is_hidden_a_notice_asks(desk: Desk) -> None:
    desk.window.panes.pane_open = False
    desk.window.panes.follow()
    await chosen(desk)
    toast = desk.window.toast
    await desk.until(lambda: toast.words == "Answer like C from now on?")
    assert toast.isVisible()
    button(toast, "Answer like this").click()
    await desk.until(lambda: desk.session.shown.settings.get("temperature") == 1.0)


async def test_a_slash_finds_prompts_here_too(desk: Desk) -> None:
    await desk.session.prompts.save(KeptPrompt("", "Letter", "Dear Ada,"))
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    editor = desk.page.composer.editor
    editor.setFocus()
    QTest.keyClicks(editor, "/let")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText() == "Dear Ada,"
    assert len(comparisons(desk)) == 1, "the key that puts in sends nothing"
