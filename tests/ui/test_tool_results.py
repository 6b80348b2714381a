"""Results that a model waits for: written by the person, sent with all, kept like a draft."""

from __future__ import annotations

import itertools
import time

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit

from orca_desktop.domain.attached import Attached, attached_of
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import (
    ImageBlock,
    TextBlock,
    ToolResultBlock,
    ToolUseBlock,
    inside,
    with_inside,
)
from orca_desktop.domain.conversation import Draft
from orca_desktop.session.asking import Started
from orca_desktop.session.intents import AskQuestion
from orca_desktop.ui.platform.brought import Brought
from orca_desktop.ui.widgets.tool_results import LONGEST, ToolResultsForm
from tests.support.attachments import picture, saved
from tests.support.effort import is_within
from tests.support.outline import outline
from tests.support.waiting import until
from tests.support.widgets import button, is_shown, named, words

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


def test_tab_leaves_a_result_and_writes_nothing_into_it(qtbot, form):
    first = form.fields[0].field
    form.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert not first.hasFocus()
    assert first.toPlainText() == ""


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


FOUND = {"one": ToolResultBlock("tool_result", "one", "Sunny")}


def test_what_the_program_found_stands_there_until_something_else_is_written(qtbot, form):
    form.suggest(FOUND)
    assert form.blocks == (FOUND["one"],)
    assert form.written == (), "it is no draft of the person's"
    form.clear()
    assert form.blocks == (FOUND["one"],)
    field = form.fields[0].field
    field.selectAll()
    qtbot.keyClicks(field, "Rain")
    assert [block.content for block in form.written] == ["Rain"]
    form.suggest(FOUND)
    assert [block.content for block in form.blocks] == ["Rain"], "what was written stays"
    form.fill(())
    assert form.fields[1].block is None


def test_a_long_result_is_seen_without_filling_the_window(qtbot, form):
    field = form.fields[0].field
    low = field.height()
    field.setPlainText("\n".join(map(str, range(4))))
    assert field.height() > low
    high = field.height()
    field.setPlainText("\n".join(map(str, range(400))))
    assert high <= field.height() < 3 * high


def test_a_tool_of_the_program_is_called_by_its_name_in_words(qtbot, appearance):
    form = ToolResultsForm()
    qtbot.addWidget(form)
    form.show_calls((ToolUseBlock("tool_use", "one", "search_my_chats", {"query": "x"}),))
    assert named(form, "Result of Search my chats", QPlainTextEdit) is form.fields[0].field


@pytest.mark.slow
async def test_a_search_in_ones_chats_is_shown_before_it_is_sent(program, window, qtbot):
    session = program.session
    asked = await session.ask(AskQuestion(Draft("Plan a weekend with trams")))
    assert isinstance(asked, Started)
    await until(lambda: not session.is_busy(session.shown.id))
    await session.new_conversation()
    settings = session.shown.settings.with_value("search_my_chats", True)
    await session.settings.set(settings)
    await session.ask(AskQuestion(Draft("What of “trams” in my chats?")))
    await until(lambda: is_shown(window.composer, "Send results"))
    field = named(window.composer, "Result of Search my chats", QPlainTextEdit)
    await until(lambda: "weekend with trams" in field.toPlainText())
    assert window.composer.draft.is_blank
    # A message of one's own does not hand it over.
    window.composer.editor.setPlainText("Never mind.")
    qtbot.keyClick(window.composer.editor, Qt.Key.Key_Return)
    await until(lambda: len(session.shown.path) == 2)
    assert session.shown.path[1].prompt == (TextBlock("Never mind."),)
    await until(lambda: not session.is_busy(session.shown.id))
    await until(lambda: program.presenters.is_idle)


@pytest.mark.slow
async def test_send_results_hands_over_what_is_shown(program, window):
    session = program.session
    settings = session.shown.settings.with_value("search_my_chats", True)
    await session.settings.set(settings)
    await session.ask(AskQuestion(Draft("What of “trams” in my chats?")))
    await until(lambda: is_shown(window.composer, "Send results"))
    field = named(window.composer, "Result of Search my chats", QPlainTextEdit)
    await until(lambda: field.toPlainText() == "Nothing was found.")
    button(window.composer, "Send results").click()
    await until(lambda: len(session.shown.path) == 2)
    (result,) = session.shown.path[1].prompt
    assert result.content == "Nothing was found."
    await until(lambda: not session.is_busy(session.shown.id))
    await until(lambda: program.presenters.is_idle)


@pytest.mark.slow
async def test_a_calculation_asks_nobody(program, window):
    session = program.session
    await session.settings.set(session.shown.settings.with_value("calculator", True))
    shown = []
    window.composer.changed.connect(lambda: shown.append(is_shown(window.composer, "Send results")))
    await session.ask(AskQuestion(Draft("What is 2 + 2?")))
    await until(lambda: len(session.shown.path) == 2)
    await until(lambda: not session.is_busy(session.shown.id))
    assert not any(shown)
    assert not is_shown(window.composer, "Send results")
    await until(lambda: program.presenters.is_idle)


@pytest.mark.slow
async def test_a_file_may_be_the_result(program, window, qtbot, tmp_path):
    await called(program)
    await until(lambda: is_shown(window.composer, "Send results"))
    notes, drawn = tmp_path / "notes.md", tmp_path / "drawn.png"
    notes.write_text("# What whales sing\n", encoding="utf-8")
    drawn.write_bytes(saved(picture(30, 20), "PNG"))
    field = named(window.composer, "Result of get_weather", QPlainTextEdit)
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(path)) for path in (notes, drawn)])
    field.insertFromMimeData(brought)
    assert not button(window.composer, "Send results").isEnabled(), "they are being read"
    await until(lambda: button(window.composer, "Send results").isEnabled())
    qtbot.keyClicks(field, "See the files.")
    button(window.composer, "Send results").click()
    session = program.session
    await until(lambda: len(session.shown.path) == 2)
    (result,) = session.shown.path[1].prompt
    words, document, image = inside(result)
    assert words == TextBlock("See the files.")
    paper, seen = attached_of(document), attached_of(image)
    assert paper is not None and paper.name == "notes.md"
    assert seen is not None and (seen.width, seen.height) == (30, 20)
    await until(lambda: not session.is_busy(session.shown.id))
    answer = session.shown.path[1].chosen
    assert answer.failure is None, answer.failure
    assert "See the files." in answer.text
    await until(lambda: program.presenters.is_idle)


async def test_files_of_a_result_are_kept_like_its_words(program, window, tmp_path):
    await called(program)
    first = program.session.shown.id
    await until(lambda: is_shown(window.composer, "Send results"))
    drawn = tmp_path / "drawn.png"
    drawn.write_bytes(saved(picture(30, 20), "PNG"))
    field = named(window.composer, "Result of get_weather", QPlainTextEdit)
    brought = QMimeData()
    brought.setUrls([QUrl.fromLocalFile(str(drawn))])
    field.insertFromMimeData(brought)
    await until(lambda: button(window.composer, "Send results").isEnabled())
    await program.session.new_conversation()
    await until(lambda: program.presenters.is_idle)
    assert await program.store.blobs.forget_waiting() is None
    await program.session.open(first)
    await until(lambda: window.composer.draft.blocks)
    (result,) = window.composer.draft.blocks
    known = attached_of(inside(result)[0])
    assert await program.session.attachments.content(known) is not None
    await until(lambda: program.presenters.is_idle)


def test_what_is_too_long_for_a_result_is_not_taken(qtbot, form):
    refused: list[str] = []
    field = form.fields[0].field
    field.refuse = refused.append
    field.insertPlainText("kept")
    pasted = QMimeData()
    pasted.setText("x" * (LONGEST + 1))
    field.insertFromMimeData(pasted)
    assert field.toPlainText() == "kept"
    assert "too long" in refused[0]


def test_a_result_of_files_comes_back_into_its_field(form):
    blob = Blob.of(b"x", "image/png")
    image = ImageBlock(Attached(blob, "a.png", 3, 2).block.source)
    result = ToolResultBlock("tool_result", "one", [{"type": "text", "text": "Seen"}])
    result = with_inside(result, (*inside(result), image))
    assert form.fill((result,)) == ()
    assert form.blocks == (result,)
    assert form.fields[0].field.toPlainText() == "Seen"
    form.clear()
    assert form.blocks == ()


def searching(query: str) -> tuple[ToolUseBlock, ...]:
    return (ToolUseBlock("tool_use", "one", "search_my_chats", {"query": query}),)


def test_another_call_of_the_same_id_begins_with_nothing(qtbot, form):
    form.show_calls(searching("whales"))
    form.suggest(FOUND)
    form.show_calls(searching("ships"))
    assert form.blocks == form.written == ()
    qtbot.keyClicks(form.fields[0].field, "None")
    form.show_calls((*searching("ships"), CALLS[1]))
    assert [block.content for block in form.written] == ["None"], "the same call is still asked"
    form.show_calls((*searching("whales"), CALLS[1]))
    assert form.blocks == ()


@pytest.mark.slow
async def test_what_was_found_is_sent_once_and_comes_back_after_a_change(program, window):
    session, composer = program.session, window.composer
    settings = session.shown.settings.with_value("search_my_chats", True)
    await session.settings.set(settings)
    await session.ask(AskQuestion(Draft("What of “trams” in my chats?")))
    await until(lambda: is_shown(composer, "Send results"))
    found = "Nothing was found."
    field = named(composer, "Result of Search my chats", QPlainTextEdit)
    await until(lambda: field.toPlainText() == found)
    turn = session.shown.path[0]
    composer.begin_edit(turn.id, Draft.of(turn.prompt))
    composer.cancel_edit()
    field = named(composer, "Result of Search my chats", QPlainTextEdit)
    assert field.toPlainText() == found
    send = button(composer, "Send results")
    send.click()
    send.click()
    await until(lambda: len(session.shown.path) == 2)
    await until(lambda: not session.is_busy(session.shown.id))
    await until(lambda: program.presenters.is_idle)
    assert len(session.shown.path) == 2
    assert composer.draft.is_blank


@pytest.mark.measured
def test_hundreds_of_calls_are_shown_and_skipped(qtbot, form):
    many = {f"value {number}": number for number in range(20_000)}
    calls = tuple(ToolUseBlock("tool_use", f"{n}", "search", many) for n in range(200))
    began = time.thread_time()
    form.show_calls(calls)
    form.suggest({call.id: ToolResultBlock("tool_result", call.id, "x\n" * 9) for call in calls})
    form.clear()
    button(form, "Skip").click()
    assert is_within(time.thread_time() - began, 1.0)
    assert form.is_complete


def test_how_what_was_called_is_seen(form, appearance):
    appearance.dress()
    form.resize(600, 600)
    assert (
        outline(form)
        == """\
The model waits for results: {muted, wraps}
Asked of get_weather:
city: Lisbon⏎days: 2 {muted, wraps}
__What it found__ {called 'Result of get_weather'}
| [Attach a file to the result of get_weather]
| [ ] It failed {called 'get_weather failed'}
Asked of get_time:
nothing more {muted, wraps}
__What it found__ {called 'Result of get_time'}
| [Attach a file to the result of get_time]
| [ ] It failed {called 'get_time failed'}
[Skip] {focus, tip 'Tell the model that there will be no results'}
| [Send results] {bold faint, off}"""
    )


def shown_values(qtbot, given) -> str:
    """How the values of a call are told."""
    form = ToolResultsForm()
    qtbot.addWidget(form)
    form.show_calls((ToolUseBlock("tool_use", "one", "search", given),))
    _, values, *_ = form.fields[0].findChildren(QLabel)
    return values.text()


def test_values_of_a_call_are_told_as_far_as_they_can_be_read(qtbot):
    assert shown_values(qtbot, {}) == "nothing more"
    assert shown_values(qtbot, {f"v{n}": n for n in range(30)}).split("\n")[-1] == "v29: 29"
    many = shown_values(qtbot, {f"v{n}": n for n in range(31)}).split("\n")
    assert len(many) == 31
    assert many[-2:] == ["v29: 29", "…"]
    assert shown_values(qtbot, {"n" * 301: "v" * 301}) == f"{'n' * 300}: {'v' * 300}"
    assert shown_values(qtbot, "x" * 301) == "x" * 300
    assert shown_values(qtbot, "") == "nothing more"
    assert "\u202e" not in shown_values(qtbot, {"name": "a\u202eb"})


def test_a_field_has_room_for_two_to_six_lines(form, appearance):
    appearance.dress()
    field = form.fields[0].field
    line = field.fontMetrics().lineSpacing()
    heights = []
    for lines in range(1, 9):
        field.setPlainText("\n".join("x" * lines))
        heights.append(field.height())
    assert heights[0] == heights[1]
    assert heights[5] == heights[6] == heights[7]
    steps = [high - low for low, high in itertools.pairwise(heights[1:6])]
    assert all(abs(step - line) <= 1 for step in steps)


def test_many_calls_are_reached_by_scrolling(qtbot, form):
    low = form.height()
    form.show_calls(tuple(ToolUseBlock("tool_use", f"{n}", "search", {}) for n in range(40)))
    qtbot.waitUntil(lambda: low < form.height() <= 300)
    assert form.verticalScrollBar().maximum() > 0
    form.show_calls(())
    assert form.isHidden()
    assert form.fields == ()


def test_the_fields_of_calls_that_are_gone_hear_nothing_any_more(form):
    first = form.fields[0]
    form.show_calls(CALLS[1:])
    assert [field.call for field in form.fields] == [CALLS[1]]
    assert first.isHidden()


def test_each_new_field_is_handed_over_and_the_same_calls_make_none(qtbot, form):
    made: list[object] = []
    form.field_made.connect(made.append)
    form.show_calls(CALLS)
    assert made == []
    form.show_calls(CALLS[1:])
    assert made == [form.fields[0]]


def test_what_was_found_says_where_it_is_from_and_moves_along(form):
    found = "Found by this program. You can change it before it is sent."
    assert found not in words(form)
    form.suggest(FOUND)
    assert words(form).count(found) == 1
    form.show_calls(CALLS[:1])
    assert form.fields[0].suggested == FOUND["one"]
    assert form.fields[0].field.toPlainText() == "Sunny"
    assert form.written == ()


def test_only_what_is_changed_is_told_and_many_at_once_are_told_once(form):
    told: list[int] = []
    form.changed.connect(lambda: told.append(len(form.blocks)))
    form.suggest(FOUND)
    assert told == [1]
    form.fill((ToolResultBlock("tool_result", "two", "Noon"),))
    assert told == [1, 2]
    form.clear()
    assert told == [1, 2, 1]
    form.fields[1].failed.setChecked(True)
    assert told == [1, 2, 1, 2]
    form.fields[1].field.setPlainText("No clock")
    assert told == [1, 2, 1, 2, 2]


def test_what_only_failed_has_words_for_the_model_and_none_for_the_person(form):
    form.fields[0].failed.setChecked(True)
    (failed,) = form.blocks
    assert failed.content == "The tool failed."
    form.fill((failed,))
    assert form.fields[0].field.toPlainText() == ""
    assert form.fields[0].failed.isChecked()
    form.fields[0].failed.setChecked(False)
    assert form.blocks == ()
    form.fields[0].field.setPlainText("  \n")
    assert form.blocks == (), "blanks are no result"


def carried(field: QPlainTextEdit, data: QMimeData) -> tuple[bool, bool]:
    """Whether what is carried over a field is welcome: as it comes in, and as it moves."""
    copy = Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    came = QDragEnterEvent(QPoint(4, 4), copy, data, buttons, keys)
    moved = QDragMoveEvent(QPoint(5, 5), copy, data, buttons, keys)
    for event in (came, moved):
        event.ignore()
        QApplication.sendEvent(field.viewport(), event)
    return came.isAccepted(), moved.isAccepted()


def test_files_and_words_may_be_dropped_on_a_field(form, tmp_path):
    brought: list[Brought] = []
    field = form.fields[0].field
    field.brought.connect(brought.append)
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    assert carried(field, files) == (True, True)
    text = QMimeData()
    text.setText("Sunny")
    assert carried(field, text) == (True, True)
    field.insertFromMimeData(files)
    assert [each.paths for each in brought] == [(tmp_path / "a.txt",)]
    assert field.toPlainText() == ""
    field.insertFromMimeData(text)
    assert field.toPlainText() == "Sunny"
