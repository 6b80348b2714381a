"""Results that a model waits for: written by the person, sent with all, kept like a draft."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QPlainTextEdit

from orca_desktop.domain.blocks import TextBlock, ToolResultBlock, ToolUseBlock
from orca_desktop.domain.conversation import Draft
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion
from orca_desktop.ui.widgets.tool_results import ToolResultsForm
from tests.support.waiting import until
from tests.support.widgets import button, is_shown, named

CALLS = (
    ToolUseBlock("tool_use", "one", "get_weather", {"city": "Lisbon", "days": 2}),
    ToolUseBlock("tool_use", "two", "get_time", {}),
)


@pytest.fixture
def form(qtbot, appearance):
    shown = ToolResultsForm()
    qtbot.addWidget(shown)
    shown.resize(600, 200)
    shown.show_calls(CALLS)
    shown.show()
    return shown


def test_each_call_is_told_in_words_and_has_a_field(form):
    for name in ("get_weather", "get_time"):
        assert named(form, f"Result of {name}", QPlainTextEdit).isVisible()
        assert named(form, f"{name} failed", QCheckBox).isVisible()
    assert "city: Lisbon\ndays: 2" in [each.text() for each in form.findChildren(QLabel)]


def test_results_are_sent_once_all_are_there(qtbot, form):
    first, second = (field.field for field in form.fields)
    assert not button(form, "Send results").isEnabled()
    qtbot.keyClicks(first, "Sun")
    assert not button(form, "Send results").isEnabled()
    assert form.blocks == (ToolResultBlock("tool_result", "one", "Sun"),)
    form.fields[1].failed.setChecked(True)
    assert button(form, "Send results").isEnabled()
    assert form.blocks[1].extra == {"is_error": True}
    with qtbot.waitSignal(form.send.clicked):
        button(form, "Send results").click()
    assert second.toPlainText() == ""


def test_skipping_says_so_for_what_has_no_result(qtbot, form):
    qtbot.keyClicks(form.fields[0].field, "Sun")
    with qtbot.waitSignal(form.send.clicked):
        button(form, "Skip").click()
    assert [block.content for block in form.blocks] == ["Sun", "The user skipped this tool."]
    assert [bool(block.extra.get("is_error")) for block in form.blocks] == [False, True]


def test_what_was_written_comes_back_and_other_blocks_are_left(form):
    kept = (
        ToolResultBlock("tool_result", "two", "Noon", {"is_error": True}),
        ToolResultBlock("tool_result", "elsewhere", "x"),
        TextBlock("words"),
    )
    assert form.fill(kept) == kept[1:]
    assert form.blocks == kept[:1]
    form.show_calls(CALLS[1:])
    assert form.blocks == kept[:1]
    form.clear()
    assert form.blocks == ()
    form.show_calls(())
    assert form.isHidden()


async def called(program) -> None:
    """A conversation whose last answer is a call."""
    asked = await program.session.ask(AskQuestion(Draft("What is the weather? Play tool")))
    assert isinstance(asked, Started)
    await until(lambda: program.session.shown.path[-1].chosen.stop_reason == "tool_use")
    await until(lambda: not program.session.is_busy(program.session.shown.id))


@pytest.mark.slow
async def test_W2_a_tool_turn_is_finished_in_the_window(program, window, qtbot):
    await called(program)
    composer = window.composer
    await until(lambda: is_shown(composer, "Send results"))
    field = named(composer, "Result of get_weather", QPlainTextEdit)
    qtbot.keyClicks(field, "Sunny, 21 degrees")
    button(composer, "Send results").click()
    await until(lambda: len(program.session.shown.path) == 2)
    results, answer = program.session.shown.path[1].prompt, program.session.shown.path[1]
    assert [type(block) for block in results] == [ToolResultBlock]
    assert results[0].content == "Sunny, 21 degrees"
    await until(lambda: answer.chosen is not None)
    await until(lambda: not program.session.is_busy(program.session.shown.id))
    assert "The tool says: “Sunny, 21 degrees”." in program.session.shown.path[1].chosen.text
    assert not is_shown(composer, "Send results")
    await until(lambda: program.presenters.is_idle)


@pytest.mark.slow
async def test_W2_a_result_is_kept_like_a_draft_and_words_may_go_with_it(program, window, qtbot):
    await called(program)
    first = program.session.shown.id
    await until(lambda: is_shown(window.composer, "Send results"))
    qtbot.keyClicks(named(window.composer, "Result of get_weather", QPlainTextEdit), "Rain")
    window.composer.editor.setPlainText("Is that good?")
    await program.session.new_conversation()
    await until(lambda: not is_shown(window.composer, "Send results"))
    await until(lambda: program.presenters.is_idle)
    assert window.composer.draft.is_blank
    await program.session.open(first)
    await until(lambda: window.composer.draft.blocks)
    assert window.composer.draft.blocks[0].content == "Rain"
    assert window.composer.draft.text == "Is that good?"
    qtbot.keyClick(window.composer.editor, Qt.Key.Key_Return)
    await until(lambda: len(program.session.shown.path) == 2)
    assert program.session.shown.path[1].prompt[1] == TextBlock("Is that good?")
    await until(lambda: not program.session.is_busy(program.session.shown.id))
    await until(lambda: program.presenters.is_idle)


@pytest.mark.slow
async def test_W2_changing_an_earlier_question_leaves_results_aside(program, window, qtbot):
    await called(program)
    composer = window.composer
    await until(lambda: is_shown(composer, "Send results"))
    qtbot.keyClicks(named(composer, "Result of get_weather", QPlainTextEdit), "Rain")
    window.transcript.edit_requested.emit(program.session.shown.path[0].id)
    assert not is_shown(composer, "Send results")
    assert composer.draft.blocks == ()
    qtbot.keyClick(composer.editor, Qt.Key.Key_Escape)
    composer.cancel_edit()
    assert is_shown(composer, "Send results")
    assert [block.content for block in composer.draft.blocks] == ["Rain"]
    await until(lambda: program.presenters.is_idle)


@pytest.mark.slow
async def test_W2_a_question_without_results_goes_without_the_call(program, window, qtbot):
    await called(program)
    await until(lambda: is_shown(window.composer, "Send results"))
    window.composer.editor.setPlainText("Never mind.")
    qtbot.keyClick(window.composer.editor, Qt.Key.Key_Return)
    await until(lambda: len(program.session.shown.path) == 2)
    await until(lambda: not program.session.is_busy(program.session.shown.id))
    assert program.session.shown.path[1].chosen.failure is None
    await until(lambda: program.presenters.is_idle)
