from __future__ import annotations

import asyncio
import dataclasses
import datetime
import time
from decimal import Decimal
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from orca_desktop import paths
from orca_desktop.app.composition import Program
from orca_desktop.domain.changes import ReplyAdvanced, SavingChanged, Told
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.errors import FailureAction
from orca_desktop.domain.message import plain_text
from orca_desktop.domain.reply import Status
from orca_desktop.domain.usage import Usage
from orca_desktop.domain.words import Text
from orca_desktop.session.session import Session
from orca_desktop.session.tasks import spawn
from orca_desktop.ui import actions
from orca_desktop.ui.features.chat.composer import Composer
from orca_desktop.ui.features.models.picker import ModelPicker
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.features.transfer.export_dialog import ExportDialog
from orca_desktop.ui.features.usage.details import ReplyDetails
from orca_desktop.ui.preferences import Preferences, SendKey
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.shell.unexpected_errors import Unexpected
from orca_desktop.ui.theme.appearance import ThemeChoice
from orca_desktop.ui.widgets.content_page import ContentPage
from orca_desktop.ui.widgets.standing import Standing
from orca_desktop.ui.widgets.unexpected_details import UnexpectedDetails
from tests.support import widgets
from tests.support.effort import is_within
from tests.support.outline import outline
from tests.support.waiting import until
from tests.support.widgets import button, catch_up
from tests.ui.conftest import child, conversation, heard, reply, turn

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
SMALL_SCREEN = 720
"""Of 768 pixels, those that the system leaves."""


LONG = "Tell me a long story, and play slow"


def press(qtbot, window: MainWindow, key: Qt.Key, modifier=NONE) -> None:
    """A key pressed wherever the focus is, as a person does."""
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def named(root: QWidget, name: str) -> QWidget:
    """The thing of that accessible name that shows."""
    return next(
        each
        for each in root.findChildren(QWidget)
        if each.accessibleName() == name and each.isVisible()
    )


def answering(program) -> bool:
    """Whether anything of the open conversation is being written or saved."""
    return bool(program.session.is_busy(program.session.shown.id))


async def say(qtbot, window, program, words: str) -> None:
    """Write and send; come back once it stands in the conversation."""
    known = len(program.session.shown.path)
    qtbot.keyClicks(window.composer.editor, words)
    qtbot.keyClick(window.composer.editor, Qt.Key.Key_Return)
    await until(lambda: len(program.session.shown.path) > known)


def questions(program) -> list[str]:
    return [plain_text(turn.prompt) for turn in program.session.shown.path]


async def test_what_is_sent_stands_in_the_chat_and_is_no_draft_any_more(qtbot, program, window):
    await say(qtbot, window, program, "Hello")
    assert questions(program) == ["Hello"]
    assert window.composer.draft == Draft("")
    await until(lambda: not answering(program))
    assert (await program.session.draft()).text == ""


@pytest.mark.slow
async def test_what_is_sent_before_the_program_is_there_waits_and_is_not_lost(
    qtbot, appearance, tmp_path
):
    early = MainWindow(appearance, Preferences())
    qtbot.addWidget(early)
    early.show()
    for words in ("first", "second"):
        early.composer.editor.setPlainText(words)
        qtbot.keyClick(early.composer.editor, Qt.Key.Key_Return)
    assert early.composer.draft == Draft("second")
    program = await opened(early, tmp_path)
    await until(lambda: questions(program) == ["first"])
    assert early.composer.draft == Draft("second")
    await until(lambda: not answering(program))
    await program.close()


@pytest.mark.slow
async def test_what_is_sent_at_any_moment_of_the_start_is_asked_once_or_given_back(
    qtbot, appearance, tmp_path
):
    """A key that is pressed, or held down, while the program behind the window starts."""
    early = MainWindow(appearance, Preferences())
    qtbot.addWidget(early)
    early.show()
    opening = spawn(opened(early, tmp_path), "opening")
    sent: list[str] = []
    while not opening.done():
        early.composer.editor.setPlainText(f"question {len(sent)}")
        sent.append(early.composer.draft.text)
        qtbot.keyClick(early.composer.editor, Qt.Key.Key_Return)
        await asyncio.sleep(0)
    program = await opening
    await until(lambda: questions(program) and not answering(program))
    left = early.composer.draft.text.split("\n")
    assert sorted([*questions(program), *left]) == sorted({sent[0], sent[-1]})
    await program.close()


@pytest.mark.slow
async def test_what_is_wanted_as_soon_as_there_is_somebody_to_do_it_is_not_undone_by_the_start(
    qtbot, appearance, tmp_path
):
    early = MainWindow(appearance, Preferences())
    qtbot.addWidget(early)
    early.show()
    early.composer.editor.setPlainText("Why?")
    opening = spawn(opened(early, tmp_path), "opening")
    while "compare" in early.handlers.missing:
        await asyncio.sleep(0)
    early.actions_by_name["compare"].trigger()
    program = await opening
    await until(lambda: program.presenters.is_idle)
    assert early.panes.standing_in is not None
    await program.close()


async def opened(window, tmp_path) -> Program:
    profile = paths.open_profile(tmp_path / "profile")
    assert isinstance(profile, paths.Profile)
    program = await Program.open(profile, window, practice=True)
    assert isinstance(program, Program)
    return program


async def test_words_that_could_not_be_sent_come_back(qtbot, program, window):
    settings = program.session.shown.settings
    await program.session.settings.set(settings.with_value("max_tokens", 0))
    qtbot.keyClicks(window.composer.editor, "Hello")
    press(qtbot, window, Qt.Key.Key_Return)
    await until(window.toast.isVisible)
    assert window.composer.draft == Draft("Hello")
    window.composer.flush()


async def test_a_whole_exchange_on_the_screen(qtbot, program, window):
    await say(qtbot, window, program, "Hi")
    await until(lambda: window.composer.is_running)
    assert not window.chat.hello.isVisible()
    assert window.chat.transcript_shown is not None
    await until(lambda: not window.composer.is_running)
    assert not window.top_bar.cost.isVisible()
    await until(lambda: not answering(program))


async def test_a_reply_of_another_conversation_does_not_turn_send_into_stop(
    qtbot, program, talking
):
    session = program.session
    await session.new_conversation()
    await say(qtbot, talking, program, LONG)
    other = session.shown.id
    await session.open("c1")
    assert not talking.composer.is_running
    await until(lambda: talking.sidebar.model.is_running(other))
    await session.open(other)
    assert talking.composer.is_running
    await session.open("c1")
    assert not talking.composer.is_running
    await session.delete(other)
    await until(lambda: not talking.sidebar.model.is_running(other))


async def test_a_last_word_of_an_ended_reply_marks_no_conversation(program, talking):
    publish = program.presenters.context.bus.publish
    for status in (Status.STREAMING, Status.STOPPED, Status.STOPPED):
        publish(ReplyAdvanced("c2", "t9", reply("r9", status)))
    await program.session.open("c3")
    assert not talking.sidebar.model.is_running("c2")


@pytest.mark.parametrize("by", ["Escape", "Stop"])
async def test_stop_and_escape_stop_the_answer(qtbot, program, window, by):
    await say(qtbot, window, program, LONG)
    await until(lambda: window.composer.is_running)
    if by == "Stop":
        qtbot.mouseClick(named(window.composer, "Stop"), Qt.MouseButton.LeftButton)
    else:
        window.composer.editor.setFocus()
        press(qtbot, window, Qt.Key.Key_Escape)
    await until(lambda: program.session.shown.path[0].chosen.status is Status.STOPPED)
    await until(lambda: not answering(program))


async def test_escape_closes_the_topmost_first_and_never_clears_the_words(qtbot, program, talking):
    await say(qtbot, talking, program, LONG)
    await until(lambda: talking.composer.is_running)
    talking.sidebar.search.setText("x")
    talking.show_notice("Something")
    talking.composer.editor.setPlainText("words")
    talking.composer.begin_edit("t1", Draft("Hi"))
    talking.composer.editor.setFocus()
    states = []
    for _ in range(4):
        states.append(
            (
                talking.composer.draft == Draft("Hi"),
                talking.toast.isVisible(),
                bool(talking.sidebar.search.text()),
                program.session.shown.path[-1].chosen.is_running,
            )
        )
        press(qtbot, talking, Qt.Key.Key_Escape)
    assert states == [
        (True, True, True, True),
        (False, True, True, True),
        (False, False, True, True),
        (False, False, False, True),
    ]
    await until(lambda: program.session.shown.path[-1].chosen.status is Status.STOPPED)
    assert talking.composer.draft == Draft("words")
    talking.composer.flush()
    await until(lambda: not answering(program))


async def test_ctrl_n_begins_another(qtbot, program, talking):
    press(qtbot, talking, Qt.Key.Key_N, CONTROL)
    await until(lambda: not program.session.shown.turns)
    assert talking.composer.editor.hasFocus()


async def test_ctrl_r_answers_once_more(qtbot, program, talking):
    press(qtbot, talking, Qt.Key.Key_R, CONTROL)
    await until(lambda: len(program.session.shown.path[0].replies) == 2)
    await until(lambda: not answering(program))


async def test_ctrl_e_exports(qtbot, program, talking):
    press(qtbot, talking, Qt.Key.Key_E, CONTROL)
    dialog = await until(lambda: next(iter(talking.findChildren(ExportDialog)), None))
    await until(dialog.isVisible)
    dialog.reject()
    await until(lambda: program.presenters.is_idle)


def is_open(session: Session, conversation_id: str) -> bool:
    return session.shown.id == conversation_id


async def test_keys_walk_the_list_in_its_order(qtbot, program, talking):
    session = program.session
    order = talking.sidebar.model.conversations()
    place = order.index("c1")
    for key, expected in (
        (Qt.Key.Key_Tab, order[(place + 1) % 3]),
        (Qt.Key.Key_1, order[0]),
        (Qt.Key.Key_3, order[2]),
        (Qt.Key.Key_9, order[2]),
    ):
        press(qtbot, talking, key, CONTROL)
        await until(lambda: program.presenters.is_idle)
        await until(partial(is_open, session, expected))


async def test_ctrl_shift_f_searches_even_with_the_list_hidden(qtbot, talking):
    press(qtbot, talking, Qt.Key.Key_B, CONTROL)
    assert not talking.sidebar.isVisible()
    press(qtbot, talking, Qt.Key.Key_F, CONTROL | SHIFT)
    assert talking.sidebar.isVisible()
    assert talking.sidebar.search.hasFocus()


async def test_f6_goes_round_the_regions_both_ways(qtbot, talking):
    talking.sidebar.list.setFocus()
    seen = []
    for _ in range(4):
        press(qtbot, talking, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        seen.append(focus)
    assert seen[0] is talking.transcript or talking.transcript.isAncestorOf(seen[0])
    assert seen[1] is talking.composer.editor
    assert talking.pane.isAncestorOf(seen[2])
    assert seen[3] is talking.sidebar.list
    press(qtbot, talking, Qt.Key.Key_F6, SHIFT)
    assert talking.pane.isAncestorOf(QApplication.focusWidget())


def test_whether_all_parameters_are_shown_is_remembered(qtbot, window):
    said = heard(window.preferences_changed)
    window.pane.fill()
    for name, is_advanced in (("Advanced", True), ("Simple", False)):
        widgets.named(window.pane, f"Show: {name}", QRadioButton).click()
        assert said[-1][0].advanced_open is is_advanced
    assert len(said) == 2


async def test_zoom_keys_change_the_text_and_are_remembered(qtbot, talking, appearance):
    said = heard(talking.preferences_changed)
    press(qtbot, talking, Qt.Key.Key_Plus, CONTROL)
    assert appearance.zoom == 1.1
    assert said[-1][0].zoom == 1.1
    press(qtbot, talking, Qt.Key.Key_Minus, CONTROL)
    press(qtbot, talking, Qt.Key.Key_Minus, CONTROL)
    assert appearance.zoom == 0.9
    press(qtbot, talking, Qt.Key.Key_0, CONTROL)
    assert appearance.zoom == 1.0


@pytest.mark.parametrize("zoom", [0.8, 1.0, 1.5, 2.0, 2.5])
async def test_nothing_overlaps_or_is_cut_at_any_zoom(qtbot, talking, appearance, zoom):
    usage = Usage(cost_usd=Decimal("123.45"))
    dear = conversation("c1", turn("t1", "Hi", reply("r1", usage=usage)))
    talking.top_bar.show_conversation(dear, is_new=False)
    appearance.set_zoom(zoom)
    if talking.pane.isHidden():
        talking.actions_by_name["pane"].trigger()
    catch_up()
    top = talking.top_bar
    parts = [top.title, top.model, top.cost, top.pane_button, top.more]
    edges = [
        (each.geometry().left(), each.geometry().right()) for each in parts if each.isVisible()
    ]
    assert all(end < start for (_, end), (start, _) in pairwise(edges)), edges
    assert edges[-1][1] <= top.width()
    area = child(talking.pane, QScrollArea, "paneArea")
    body = area.widget()
    assert body is not None and body.minimumSizeHint().width() <= area.viewport().width()
    icon = talking.sidebar.menu_button.iconSize().width()
    assert icon == pytest.approx(20 * max(zoom, 1), abs=2)
    assert talking.sidebar.minimumWidth() == round(180 * max(zoom, 1))
    assert talking.sidebar.maximumWidth() == round(480 * max(zoom, 1))
    assert talking.pane.minimumWidth() == round(280 * max(zoom, 1))


@pytest.mark.parametrize("list_open", [True, False])
async def test_the_list_grows_with_the_text_while_the_program_runs(talking, appearance, list_open):
    window = talking
    window.resize(1366, 768)
    window.panes.setSizes([250, 816, 300])
    catch_up()
    if not list_open:
        window.actions_by_name["sidebar"].trigger()
        catch_up()
    for zoom in (1.2, 1.5, 1.7, 2.0):
        appearance.set_zoom(zoom)
        catch_up()
    if window.sidebar.isHidden():  # where there is no room for it beside the chat
        window.actions_by_name["sidebar"].trigger()
        catch_up()
    assert window.sidebar.width() == pytest.approx(500, abs=8)
    button = window.sidebar.new_chat
    assert button.width() >= button.sizeHint().width(), "New chat is not cut"
    appearance.set_zoom(1.0)
    catch_up()
    if window.sidebar.isHidden():
        window.actions_by_name["sidebar"].trigger()
        catch_up()
    assert window.sidebar.width() == pytest.approx(250, abs=8)


async def test_the_list_takes_no_more_than_its_share_of_the_window(talking, appearance):
    window = talking
    window.resize(1366, 768)
    window.panes.setSizes([400, 666, 300])
    catch_up()
    appearance.set_zoom(1.6)
    catch_up()
    if window.sidebar.isHidden():
        window.actions_by_name["sidebar"].trigger()
        catch_up()
    assert window.sidebar.width() == pytest.approx(1366 * 0.4, abs=8)


@pytest.mark.slow
async def test_the_whole_job_by_keyboard_alone(qtbot, program, talking):
    """New chat, write, send, open another one, rename it, delete it, bring it back."""
    session, model = program.session, talking.sidebar.model
    talking.sidebar.list.setFocus()
    press(qtbot, talking, Qt.Key.Key_N, CONTROL)
    await until(lambda: not session.shown.turns)
    qtbot.keyClicks(QApplication.focusWidget(), "Question")
    press(qtbot, talking, Qt.Key.Key_Return)
    await until(lambda: questions(program) == ["Question"])
    await until(lambda: not answering(program))
    press(qtbot, talking, Qt.Key.Key_F, CONTROL | SHIFT)
    qtbot.keyClicks(QApplication.focusWidget(), "bread")
    press(qtbot, talking, Qt.Key.Key_Return)
    await until(lambda: session.shown.id == "c2")
    await until(talking.composer.editor.hasFocus)
    press(qtbot, talking, Qt.Key.Key_F2)
    qtbot.keyClicks(QApplication.focusWidget(), "Rye")
    press(qtbot, talking, Qt.Key.Key_Return)
    await until(lambda: session.shown.head.title == "Rye")
    talking.sidebar.search.clear()
    talking.sidebar.list.setFocus()
    talking.sidebar.list.setCurrentIndex(model.place("c2"))
    press(qtbot, talking, Qt.Key.Key_Delete)
    await until(lambda: model.place("c2") is None)
    undo = next(b for b in talking.toast.findChildren(QPushButton) if b.text() == "Undo")
    undo.setFocus()
    press(qtbot, talking, Qt.Key.Key_Space)
    await until(lambda: model.place("c2") is not None)
    assert not talking.toast.isVisible()


async def test_tab_reaches_every_part_and_comes_back(qtbot, talking):
    talking.composer.editor.setFocus()
    seen: list[QWidget] = []
    for _ in range(120):
        press(qtbot, talking, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus is talking.composer.editor:
            break
        seen.append(focus)
    else:
        pytest.fail("Tab never came back to the message")
    for part in (talking.sidebar, talking.top_bar, talking.pane, talking.transcript):
        assert any(part is each or part.isAncestorOf(each) for each in seen), part.objectName()


async def test_deleting_shows_a_toast_and_no_dialog(program, talking):
    talking.actions_by_name["delete"].trigger()
    await until(lambda: talking.sidebar.model.place("c1") is None)
    assert not program.session.shown.turns
    assert "Deleted: Tax letter" in words(talking.toast)
    assert QApplication.activeModalWidget() is None


def words(root: QWidget) -> str:
    """Everything that is written on a widget."""
    return " ".join(each.text() for each in root.findChildren(QLabel) if not each.isHidden())


async def test_a_rename_in_the_list_reaches_title_and_window(program, talking):
    await program.session.rename("c1", "Taxes")
    assert talking.top_bar.title.text() == "Taxes"
    assert talking.windowTitle() == "Taxes — Orca Desktop"


async def test_a_removed_conversation_leaves_the_list(program, talking):
    await program.session.delete("c2")
    assert talking.sidebar.model.place("c2") is None


async def test_told_sentences_are_shown(program, talking):
    publish = program.presenters.context.bus.publish
    publish(Told(Text("x", "The disk is <b>{state}</b>.", {"state": "full"})))
    assert "The disk is <b>full</b>." in words(talking.toast)


async def test_what_keeps_from_saving_stands_above_the_conversation_until_it_is_over(
    program, talking
):
    publish = program.presenters.context.bus.publish
    cause = Text("store", "No space.")
    publish(SavingChanged(Text("x", "Nothing is saved: {why}.", {"why": "full"}), cause))
    (line,) = talking.findChildren(Standing)
    assert line.isVisible()
    assert line.words.text() == line.accessibleName() == "Nothing is saved: full."
    assert line.words.textFormat() == Qt.TextFormat.PlainText
    publish(Told(cause, is_problem=True))
    assert not talking.toast.isVisible(), "once is enough"
    talking.stand_in(ContentPage())
    assert line.isVisible()
    assert line.mapTo(talking, line.rect().bottomLeft()).y() < 150
    publish(Told(Text("x", "Saved.")))
    assert talking.toast.isVisible()
    publish(SavingChanged(None))
    assert not line.isVisible()
    publish(Told(cause, is_problem=True))
    assert "No space." in words(talking.toast)
    talking.stand_in(None)


async def test_a_page_that_stands_in_takes_the_place_of_the_welcome_too(talking):
    talking.show_welcome()
    assert not talking.chat.isVisible()
    page = ContentPage()
    talking.stand_in(page)
    assert page.isVisible()
    assert not talking.chat.isVisible()
    talking.stand_in(None)
    assert talking.chat.isVisible()
    assert not page.isVisible()


def is_written(composer: Composer, words: str) -> bool:
    return composer.draft == Draft(words)


async def test_drafts_belong_to_their_conversation(qtbot, program, talking):
    session, composer = program.session, talking.composer
    qtbot.keyClicks(composer.editor, "half")
    await session.open("c2")
    assert composer.draft == Draft("")
    qtbot.keyClicks(composer.editor, "other")
    for id_, written in (("c1", "half"), ("c2", "other")):
        await until(lambda: program.presenters.is_idle)
        await session.open(id_)
        await until(partial(is_written, composer, written))


async def test_one_blank_page_after_another_keeps_the_words(qtbot, program, window):
    qtbot.keyClicks(window.composer.editor, "half")
    await program.session.new_conversation()
    await until(lambda: program.presenters.is_idle)
    assert window.composer.draft == Draft("half")
    window.composer.flush()


async def test_the_same_conversation_again_keeps_words_and_focus(qtbot, program, talking):
    qtbot.keyClicks(talking.composer.editor, "half")
    talking.sidebar.list.setFocus()
    await program.session.workspace.reload("c1")
    await until(lambda: program.presenters.is_idle)
    assert talking.composer.draft == Draft("half")
    assert talking.sidebar.list.hasFocus()
    talking.composer.flush()


async def test_practice_is_labelled_and_the_way_out_is_there(qtbot, program, talking):
    session = program.session
    assert not talking.chat.banner.isVisible()
    await session.new_conversation()
    assert talking.chat.banner.isVisible()
    qtbot.mouseClick(talking.chat.banner.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert talking.panes.is_welcoming
    await session.open("c1")
    assert not talking.panes.is_welcoming
    assert not talking.chat.banner.isVisible()


@pytest.mark.slow
async def test_changing_an_earlier_question(qtbot, program, window):
    await say(qtbot, window, program, "Hi")
    await until(lambda: not answering(program))
    window.transcript.edit_requested.emit(program.session.shown.path[0].id)
    assert window.composer.draft == Draft("Hi")
    qtbot.keyClicks(window.composer.editor, " there")
    press(qtbot, window, Qt.Key.Key_Return)
    await until(lambda: questions(program) == ["Hi there"])
    await until(lambda: not answering(program))


@pytest.mark.slow
async def test_what_is_asked_for_in_the_transcript_is_done(qtbot, program, window):
    session, shown = program.session, window.transcript
    await say(qtbot, window, program, "Hi")
    await until(lambda: not answering(program))
    turn_id, first = session.shown.path[0].id, session.shown.path[0].chosen.id
    shown.try_again_requested.emit(first)
    await until(lambda: len(session.shown.path[0].replies) == 2)
    await until(lambda: not answering(program))
    shown.version_chosen.emit(turn_id, first)
    await until(lambda: session.shown.path[0].chosen_id == first)
    shown.failure_action_requested.emit(first, FailureAction.NONE)
    shown.failure_action_requested.emit(first, FailureAction.TRY_AGAIN)
    await until(lambda: len(session.shown.path[0].replies) == 3)
    await until(lambda: not answering(program))
    for ask, kind in (
        (
            lambda: shown.failure_action_requested.emit(first, FailureAction.CHOOSE_MODEL),
            ModelPicker,
        ),
        (lambda: shown.reply_details_requested.emit(first), ReplyDetails),
        (
            lambda: shown.failure_action_requested.emit(first, FailureAction.OPEN_SETTINGS),
            SettingsDialog,
        ),
    ):
        ask()
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        dialog.close()
    await until(lambda: program.presenters.is_idle)


async def test_an_example_goes_into_the_composer(qtbot, program, window):
    button = window.chat.hello.findChildren(QPushButton)[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.composer.draft == Draft(button.text())
    assert not program.session.shown.turns
    window.composer.flush()


def cut(window) -> list[str]:
    """What shows and takes the focus, but reaches over the side of the window."""
    return [
        f"{type(each).__name__} {each.accessibleName()}"
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and each.window() is window
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not 0 <= each.mapTo(window, QPoint()).x() <= window.width() - each.width()
        and window.panes.isAncestorOf(each)
    ]


@pytest.mark.parametrize("zoom", [1.0, 1.5], ids=lambda zoom: f"V21 {zoom}")
async def test_in_the_smallest_window_nothing_is_cut(talking, zoom):
    window = talking
    window.appearance.set_zoom(zoom)
    window.resize(100, 100)
    await until(lambda: window.width() == window.minimumWidth())
    assert window.width() == min(round(520 * zoom), window.screen().availableSize().width())
    assert window.sidebar.isHidden(), "the list folds"
    assert cut(window) == []
    window.actions_by_name["sidebar"].trigger()
    assert not window.sidebar.isHidden()
    await until(lambda: cut(window) == [])
    window.sidebar.conversation_chosen.emit("c1")
    assert window.sidebar.isHidden(), "and again when one was chosen"
    window.actions_by_name["pane"].trigger()
    assert not window.pane.isHidden()
    await until(lambda: cut(window) == [])
    window.actions_by_name["pane"].trigger()
    await until(window.composer.isVisible)
    window.show_welcome()
    window.welcome.key.show_sign_in(possible=True)
    await until(lambda: cut(window) == [])
    window.panes.leave_welcome()
    window.resize(1366, 768)
    await until(lambda: not window.sidebar.isHidden())


def test_a_narrow_window_shows_the_pane_only_on_request(qtbot, window):
    assert window.pane.isVisible()
    window.resize(900, 700)
    assert not window.pane.isVisible()
    press(qtbot, window, Qt.Key.Key_B, CONTROL | SHIFT)
    assert window.pane.isVisible()
    window.resize(1366, 768)
    assert window.pane.isVisible()
    assert window.preferences.pane_open


def test_place_and_widths_are_remembered_and_on_the_screen(qtbot, appearance):
    first = MainWindow(appearance, Preferences())
    qtbot.addWidget(first)
    first.show()
    # The screen of the tests has 800 by 800; a larger window would be made to fit it.
    first.resize(760, 640)
    first.panes.setSizes([240, 520, 0])
    kept = Preferences.from_json(first.preferences.to_json())
    second = MainWindow(appearance, kept)
    qtbot.addWidget(second)
    second.show()
    assert second.size() == first.size()
    assert second.panes.sizes() == first.panes.sizes()
    first.move(50_000, 50_000)
    far = dataclasses.replace(kept, geometry=first.preferences.geometry)
    third = MainWindow(appearance, far)
    qtbot.addWidget(third)
    third.show()
    assert third.screen().geometry().intersects(third.frameGeometry())


@pytest.mark.parametrize("geometry", ["", "zz", "00", "ff" * 60, "ü"])
def test_a_damaged_place_is_ignored(qtbot, appearance, geometry):
    shown = MainWindow(appearance, Preferences(geometry=geometry, splitter=(1,)))
    qtbot.addWidget(shown)
    shown.show()
    assert shown.width() > 300


async def test_closing_keeps_the_draft_and_tells_the_place_and_then_itself(
    qtbot, qapp, program, talking
):
    qapp.setQuitOnLastWindowClosed(False)
    order: list[str] = []
    talking.preferences_changed.connect(lambda *_: order.append("preferences"))
    talking.closed.connect(lambda: order.append("closed"))
    qtbot.keyClicks(talking.composer.editor, "half")
    press(qtbot, talking, Qt.Key.Key_W, CONTROL)
    assert order == ["preferences", "closed"]
    assert not talking.isVisible()
    await program.presenters.close()
    assert await program.session.draft() == Draft("half")
    qapp.setQuitOnLastWindowClosed(True)


async def test_themes_change_while_the_window_is_open(talking, appearance):
    pictures = []
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST):
        appearance.choose(choice)
        image = talking.grab().toImage()
        spot = talking.panes.stage.mapTo(talking, talking.panes.stage.rect().center())
        # A place in the empty page, beside the reading column.
        color = image.pixelColor(spot.x() - 330, spot.y()).name()
        assert color == appearance.theme.page.lower()
        pictures.append(image.pixelColor(8, image.height() - 8).name())
    assert len(set(pictures)) == 3


async def test_the_menus_are_flat(talking):
    for names, opener in (
        (actions.PROGRAM_MENU, talking.sidebar.menu_button),
        (actions.CHAT_MENU, talking.top_bar.more),
    ):
        opener.click()
        menu = next(each for each in talking.findChildren(QMenu) if each.isVisible())
        shown = [each.objectName() for each in menu.actions()]
        # A chat that is kept cannot be kept, and a system without a voice does not read aloud.
        assert shown == [each for each in names if each not in {"keep_chat", "read_aloud"}]
        assert all(each.menu() is None for each in menu.actions())
        menu.close()


async def test_the_menus_stand_whole_on_a_small_screen_and_never_in_two_columns(talking):
    for opener in (talking.sidebar.menu_button, talking.top_bar.more):
        opener.click()
        menu = next(each for each in talking.findChildren(QMenu) if each.isVisible())
        assert menu.sizeHint().height() <= SMALL_SCREEN
        assert menu.style().styleHint(QStyle.StyleHint.SH_Menu_Scrollable, None, menu)
        menu.close()


@pytest.mark.parametrize("width", [700, 1000, 1366])
@pytest.mark.parametrize("zoom", [1.0, 1.3])
async def test_no_menu_leaves_the_window(talking, appearance, width, zoom):
    talking.resize(width, 768)
    appearance.set_zoom(zoom)
    catch_up()
    for opener in (talking.sidebar.menu_button, talking.top_bar.more):
        if not opener.isVisible():
            continue
        opener.click()
        menu = next(each for each in talking.findChildren(QMenu) if each.isVisible())
        inside = QRect(talking.mapToGlobal(QPoint(0, 0)), talking.size())
        inside &= talking.screen().availableGeometry()
        if menu.height() <= talking.height():
            assert inside.contains(menu.geometry())
        assert menu.x() >= inside.left() and menu.geometry().right() <= inside.right()
        menu.close()


def settings_of(window) -> SettingsDialog:
    """The settings, opened."""
    window.actions_by_name["settings"].trigger()
    dialog: SettingsDialog
    (dialog,) = window.findChildren(SettingsDialog)
    return dialog


@pytest.mark.slow
async def test_preferences_from_the_settings_take_effect_at_once(
    qtbot, program, window, appearance
):
    dialog = settings_of(window)
    said = heard(window.preferences_changed)
    dialog.preferences_chosen.emit({"theme": ThemeChoice.DARK, "send_key": SendKey.CTRL_ENTER})
    assert appearance.theme.name == "dark"
    assert said[-1][0].send_key is SendKey.CTRL_ENTER
    dialog.close()
    qtbot.keyClicks(window.composer.editor, "x")
    qtbot.keyClick(window.composer.editor, Qt.Key.Key_Return)
    assert window.composer.draft == Draft("x\n")
    qtbot.keyClick(window.composer.editor, Qt.Key.Key_Return, CONTROL)
    await until(lambda: questions(program) == ["x\n"])
    await until(lambda: not answering(program))


async def test_settings_opened_earlier_do_not_bring_back_what_was_seen_then(qtbot, talking):
    settings_of(talking).close()
    press(qtbot, talking, Qt.Key.Key_B, CONTROL | SHIFT)
    assert not talking.pane.isVisible()
    dialog = settings_of(talking)
    theme = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == "Theme")
    theme.activated.emit(theme.currentIndex())
    dialog.close()
    assert not talking.preferences.pane_open
    talking.panes.follow()
    assert not talking.pane.isVisible()


async def test_practice_leaves_the_welcome(qtbot, program, window):
    window.show_welcome()
    assert not window.sidebar.isVisible()
    assert not window.pane.isVisible()
    qtbot.mouseClick(window.welcome.practice, Qt.MouseButton.LeftButton)
    assert not window.panes.is_welcoming
    await until(lambda: program.presenters.is_idle)
    assert program.session.settings.knows_practice


async def test_welcome_stays_while_an_old_key_is_only_reported(program, window):
    window.show_welcome()
    program.session.access.connect(program.session.access.address)
    await program.presenters.keys.report()
    assert window.panes.is_welcoming


async def test_escape_leaves_a_welcome_that_was_opened_from_a_conversation(qtbot, program, window):
    window.show_welcome()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.panes.is_welcoming
    assert window.composer.editor.hasFocus()


@pytest.mark.measured
async def test_a_token_costs_the_window_almost_nothing(program, talking):
    publish = program.presenters.context.bus.publish
    changes = [
        ReplyAdvanced("c1", "t1", reply("r1", Status.STREAMING, "x" * n)) for n in range(2000)
    ]
    began = time.thread_time()
    for change in changes:
        publish(change)
    assert is_within((time.thread_time() - began) / len(changes), 0.001)


async def test_find_in_the_chat_by_keys(qtbot, program, talking):
    apples = conversation("c9", turn("t9", "Apples?", reply("r9", text="Apples, two apples.")))
    await program.store.conversations.save(apples)
    await program.session.open("c9")
    talking.composer.editor.setFocus()
    press(qtbot, talking, Qt.Key.Key_F, CONTROL)
    field = QApplication.focusWidget()
    assert field is not None
    assert field.accessibleName() == "Find in conversation"
    found = heard(talking.transcript.found)
    qtbot.keyClicks(field, "apples")
    await until(lambda: bool(found) and found[-1] == (3, 1))
    press(qtbot, talking, Qt.Key.Key_F3)
    await until(lambda: found[-1] == (3, 2))
    press(qtbot, talking, Qt.Key.Key_F3, SHIFT)
    await until(lambda: found[-1] == (3, 1))
    press(qtbot, talking, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert talking.composer.editor.hasFocus()


def test_find_has_nothing_to_open_on_a_blank_page(qtbot, window):
    press(qtbot, window, Qt.Key.Key_F, CONTROL)
    press(qtbot, window, Qt.Key.Key_F3)
    assert window.composer.editor.hasFocus()


def test_an_empty_window_shows_its_outline_and_is_furnished_in_place(qtbot, appearance):
    shown = MainWindow(appearance, Preferences(), empty=True)
    qtbot.addWidget(shown)
    shown.resize(1200, 700)
    shown.show()
    qtbot.waitExposed(shown)
    picture = shown.grab().toImage()
    theme = appearance.theme
    assert picture.pixelColor(20, 300).name() == theme.side.lower()
    assert picture.pixelColor(600, 300).name() == theme.page.lower()
    shown.activateWindow()
    shown.furnish()
    qtbot.waitUntil(lambda: bool(shown.pane.rows))
    furnished = shown.grab().toImage()
    # The parts stand where the outline said.
    assert furnished.pixelColor(4, 300).name() == theme.side.lower()
    assert furnished.pixelColor(300, 100).name() == theme.page.lower()
    assert shown.sidebar.width() == pytest.approx(256, abs=2)
    assert shown.composer.editor.font().pixelSize() == round(appearance.text_size)
    qtbot.waitUntil(shown.composer.editor.hasFocus)


def test_an_empty_window_can_be_closed(qtbot, appearance):
    shown = MainWindow(appearance, Preferences(splitter=(1, 2, 3)), empty=True)
    qtbot.addWidget(shown)
    shown.show()
    said = heard(shown.preferences_changed)
    with qtbot.waitSignal(shown.closed):
        shown.close()
    assert said[0][0].splitter == (1, 2, 3)


class Page(ContentPage):
    """A page with something at its lower edge."""

    def __init__(self) -> None:
        super().__init__()
        self.button = QPushButton("Go")
        self.tried = 0
        rows = QVBoxLayout(self)
        rows.addStretch(1)
        rows.addWidget(self.button)

    def try_again(self) -> bool:
        self.tried += 1
        return True


async def test_comparing_is_off_while_a_page_stands_in(talking):
    compare = talking.actions_by_name["compare"]
    assert compare.isEnabled()
    talking.stand_in(Page())
    assert not compare.isEnabled()
    talking.stand_in(None)
    assert compare.isEnabled()


async def test_a_page_that_stands_in_is_asked_first_to_try_again(qtbot, program, talking):
    page = Page()
    talking.stand_in(page)
    page.button.setFocus()
    press(qtbot, talking, Qt.Key.Key_R, CONTROL)
    assert page.tried == 1
    assert program.presenters.is_idle
    assert page.button.hasFocus()
    talking.stand_in(None)
    press(qtbot, talking, Qt.Key.Key_R, CONTROL)
    assert page.tried == 1
    await until(lambda: len(program.session.shown.path[0].replies) == 2)
    await until(lambda: not answering(program))


async def test_V19_a_notice_covers_nothing_of_a_page_in_the_place_of_the_chat(program, talking):
    page = Page()
    talking.stand_in(page)
    await until(page.isVisible)
    before = page.geometry()
    talking.show_notice("Saved. " * 30)
    await until(talking.toast.isVisible)
    assert talking.toast.geometry().bottom() < page.mapTo(talking, QPoint(0, 0)).y()
    assert page.geometry() == before
    talking.stand_in(None)


async def test_V19_a_notice_moves_no_line_that_is_read(program, talking):
    long = conversation("c9", turn("t9", "Hi", reply("r9", text="A paragraph.\n\n" * 120)))
    await program.store.conversations.save(long)
    await program.session.open("c9")
    page = talking.transcript
    bar = page.verticalScrollBar()
    await until(lambda: bar.maximum() > 1000)

    def top() -> int:
        """Where the beginning of what was written stands on the screen."""
        place: int = page.viewport().mapTo(talking, page.viewport().pos()).y()
        return place - int(bar.value())

    for place in (bar.maximum() // 2, bar.maximum()):
        page.jump_to_latest()
        bar.setValue(place)
        before = top()
        talking.show_notice("Saved.")
        assert abs(top() - before) <= 1
        talking.toast.dismiss()
        assert abs(top() - before) <= 1


async def test_V19_what_was_saved_is_said_with_its_folder_and_shown_there(
    talking, tmp_path, handed_over
):
    target = tmp_path / "out" / "Tax letter.md"
    talking.notices.show_saved(target)
    words = talking.toast.words
    assert words.startswith("Saved as Tax letter.md in ")
    assert words.endswith("out.")
    button(talking.toast, "Show in folder").click()
    assert [each.toLocalFile() for each in handed_over] == [str(target.parent)]
    assert talking.toast.isHidden()
    talking.notices.show_saved(Path.home() / "Documents" / "x.md")
    assert talking.toast.words == "Saved as x.md in Documents."


def test_what_failed_is_told_with_a_way_to_its_details(qtbot, window):
    when = datetime.datetime(2026, 11, 23, 12, 0, tzinfo=datetime.UTC)
    window.show_unexpected((Unexpected(when, "a.b", "ValueError: x\n"),))
    assert window.toast.words.startswith("Something in Orca Desktop failed.")
    details = next(
        each for each in window.toast.findChildren(QPushButton) if each.text() == "Details"
    )
    details.click()
    (dialog,) = window.findChildren(UnexpectedDetails)
    assert dialog.isVisible()
    assert "ValueError: x" in dialog.text.toPlainText()
    dialog.reject()
    qtbot.waitUntil(lambda: not window.findChildren(UnexpectedDetails))


def test_a_problem_stands_above_the_chat_and_a_repair_until_it_was_read(window):
    window.panes.show_problem("")
    assert not window.panes.findChildren(QWidget, "standing"), "there is nothing to say"
    window.panes.show_problem("The disk is full.")
    read: list[str] = []
    window.panes.show_repair("It was repaired.", lambda: read.append("read"))
    lines = {each.accessibleName(): each for each in window.panes.findChildren(QWidget, "standing")}
    problem, repair = lines["The disk is full."], lines["It was repaired."]
    places = [
        each.mapTo(window, QPoint()).y() for each in (window.top_bar, repair, problem, window.chat)
    ]
    assert places == sorted(places) and len(set(places)) == 4
    repair.close_button.click()
    assert read == ["read"]
    window.panes.show_repair("", lambda: None)
    window.panes.show_problem("")
    assert not repair.isVisible() and not problem.isVisible()
    assert len(window.panes.findChildren(QWidget, "standing")) == 2


def test_the_list_and_the_answer_style_come_and_go_and_are_remembered(window):
    told: list[str] = []
    window.panes.preferred.connect(lambda: told.append("preferred"))
    panes = window.panes
    assert panes.sidebar.isVisible() and panes.pane.isVisible()
    assert not panes.top_bar.sidebar_button.isVisible()
    assert panes.top_bar.pane_button.isChecked()
    panes.toggle_sidebar()
    assert not panes.sidebar.isVisible()
    assert panes.top_bar.sidebar_button.isVisible()
    assert not panes.sidebar_open
    panes.toggle_pane()
    assert not panes.pane.isVisible()
    assert not panes.top_bar.pane_button.isChecked()
    assert not panes.pane_open
    assert told == ["preferred"] * 2
    assert not window.actions_by_name["sidebar"].isChecked()
    panes.top_bar.sidebar_button.click()
    panes.top_bar.pane_button.click()
    assert panes.sidebar.isVisible() and panes.pane.isVisible()
    panes.pane.close_button.click()
    assert not panes.pane.isVisible()


async def test_how_practice_is_seen_above_the_chat(program, talking, appearance):
    appearance.dress()
    banner = child(talking.chat, QFrame, "banner")
    assert (
        outline(banner)
        == """\
Practice: answers are made up by a small built-in model. {small warn, wraps}
| [Connect to OrcaRouter] {accent}"""
    )
    asked = talking.chat.connect_button
    asked.click()
    await until(lambda: talking.panes.is_welcoming)
