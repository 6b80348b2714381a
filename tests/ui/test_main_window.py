from __future__ import annotations

import dataclasses
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.changes import (
    ConversationShown,
    LibraryLoaded,
    ReplyAdvanced,
    SavingChanged,
    SummaryChanged,
    SummaryRemoved,
    Told,
    TurnAdded,
)
from orca_desktop.domain.conversation import Draft
from orca_desktop.domain.errors import FailureAction
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Status
from orca_desktop.domain.usage import Usage
from orca_desktop.domain.words import Text
from orca_desktop.ui.platform import links
from orca_desktop.ui.preferences import Preferences, SendKey
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.theme.appearance import ThemeChoice
from orca_desktop.ui.widgets.content_page import ContentPage
from orca_desktop.ui.widgets.standing import Standing
from tests.ui.conftest import blank, conversation, reply, summary, turn

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def talking(window):
    """The window with a library of three and one finished exchange on the screen."""
    window.apply(
        LibraryLoaded((summary("c1", "Tax letter"), summary("c2", "Bread"), summary("c3", "Poem")))
    )
    window.apply(ConversationShown(conversation("c1", turn("t1", "Hi", reply("r1")))))
    return window


def press(qtbot, window: MainWindow, key: Qt.Key, modifier=NONE) -> None:
    """A key pressed wherever the focus is, as a person does."""
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


def heard(signal) -> list[tuple[Any, ...]]:
    """Everything a signal says from now on, each as a tuple."""
    said: list[tuple[Any, ...]] = []
    signal.connect(lambda *args: said.append(args))
    return said


def test_sending_tells_the_words_and_forgets_the_draft(qtbot, window):
    sent, drafts = heard(window.submitted), heard(window.draft_changed)
    qtbot.keyClicks(window.composer.editor, "Hello")
    press(qtbot, window, Qt.Key.Key_Return)
    assert sent == [(Draft("Hello"),)]
    assert drafts == [("", "")]


def test_what_is_sent_before_the_program_is_there_waits_and_is_not_lost(qtbot, appearance):
    early = MainWindow(appearance, Preferences())
    qtbot.addWidget(early)
    early.show()
    sent = heard(early.submitted)
    for words in ("first", "second"):
        early.composer.editor.setPlainText(words)
        qtbot.keyClick(early.composer.editor, Qt.Key.Key_Return)
    assert sent == []
    early.show_ready()
    assert sent == [(Draft("first"),)]
    assert early.composer.draft == Draft("second")


def test_words_that_could_not_be_sent_come_back(qtbot, window):
    window.submitted.connect(window.give_back)
    qtbot.keyClicks(window.composer.editor, "Hello")
    press(qtbot, window, Qt.Key.Key_Return)
    assert window.composer.draft == Draft("Hello")


def test_a_whole_exchange_on_the_screen(window):
    running = reply("r1", Status.STREAMING, "")
    asked = turn("t1", "Hi", running)
    window.apply(TurnAdded(conversation("c1", asked, title="Hi"), asked))
    assert window.composer.is_running
    assert not window.chat.hello.isVisible()
    assert window.chat.transcript_shown is not None
    for words in ("Hel", "Hello"):
        grown = reply("r1", Status.STREAMING, words)
        window.apply(ReplyAdvanced("c1", "t1", grown))
    assert window.composer.is_running
    done = reply("r1", Status.FINISHED, "Hello.", usage=Usage(cost_usd=Decimal("0.25")))
    window.apply(ReplyAdvanced("c1", "t1", done))
    assert not window.composer.is_running
    assert window.top_bar.cost.text() == "$0.25"


def test_a_reply_of_another_conversation_does_not_turn_send_into_stop(talking):
    talking.apply(ReplyAdvanced("c2", "t9", reply("r9", Status.STREAMING)))
    assert not talking.composer.is_running
    assert talking.sidebar.model.is_running("c2")
    talking.apply(
        ConversationShown(conversation("c2", turn("t9", "x", reply("r9", Status.STREAMING))))
    )
    assert talking.composer.is_running
    talking.apply(ConversationShown(conversation("c1", turn("t1", "Hi", reply("r1")))))
    assert not talking.composer.is_running
    talking.apply(ReplyAdvanced("c2", "t9", reply("r9", Status.STOPPED)))
    assert not talking.sidebar.model.is_running("c2")


def test_a_last_word_of_an_ended_reply_marks_no_conversation(talking):
    for reply_ in (reply("r9", Status.STREAMING), reply("r9", Status.STOPPED)):
        talking.apply(ReplyAdvanced("c2", "t9", reply_))
    talking.apply(ReplyAdvanced("c2", "t9", reply("r9", Status.STOPPED)))
    talking.apply(ConversationShown(conversation("c3", turn("t3", "Hi", reply("r3")))))
    assert not talking.sidebar.model.is_running("c2")


def test_stop_and_escape_stop_the_answer(qtbot, window):
    stops = heard(window.stop_requested)
    asked = turn("t1", "Hi", reply("r1", Status.STREAMING))
    window.apply(TurnAdded(conversation("c1", asked), asked))
    window.composer.editor.setFocus()
    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.mouseClick(window.composer._button, Qt.MouseButton.LeftButton)
    assert len(stops) == 2


def test_escape_closes_the_topmost_first_and_never_clears_the_words(qtbot, talking):
    stops = heard(talking.stop_requested)
    talking.apply(
        ConversationShown(conversation("c1", turn("t1", "Hi", reply("r1", Status.STREAMING))))
    )
    talking.sidebar.search.setText("x")
    talking.show_notice("Something")
    talking.composer.editor.setPlainText("words")
    talking.composer.begin_edit("t1", "Hi")
    talking.composer.editor.setFocus()
    states = []
    for _ in range(4):
        states.append(
            (
                bool(talking.composer._editing),
                talking.toast.isVisible(),
                bool(talking.sidebar.search.text()),
                len(stops),
            )
        )
        press(qtbot, talking, Qt.Key.Key_Escape)
    assert states == [
        (True, True, True, 0),
        (False, True, True, 0),
        (False, False, True, 0),
        (False, False, False, 0),
    ]
    assert len(stops) == 1
    assert talking.composer.draft == Draft("words")


@pytest.mark.parametrize(
    ("key", "modifier", "signal"),
    [
        (Qt.Key.Key_N, CONTROL, "new_chat_requested"),
        (Qt.Key.Key_R, CONTROL, "try_again_requested"),
        (Qt.Key.Key_E, CONTROL, "export_requested"),
        (Qt.Key.Key_Tab, CONTROL, "conversation_chosen"),
        (Qt.Key.Key_2, CONTROL, "conversation_chosen"),
    ],
)
def test_keys_ask_for_what_they_should(qtbot, talking, key, modifier, signal):
    said = heard(getattr(talking, signal))
    talking.composer.editor.setFocus()
    press(qtbot, talking, key, modifier)
    assert len(said) == 1


def test_keys_walk_the_list_in_its_order(qtbot, talking):
    said = heard(talking.conversation_chosen)
    order = talking.sidebar.model.conversations()
    talking.composer.editor.setFocus()
    assert order[2] == "c1", "the open one, which is not opened again"
    for key in (Qt.Key.Key_3, Qt.Key.Key_9, Qt.Key.Key_1):
        press(qtbot, talking, key, CONTROL)
    assert said == [(order[0],)]


def test_ctrl_k_and_ctrl_shift_f_search_even_with_the_list_hidden(qtbot, talking):
    press(qtbot, talking, Qt.Key.Key_B, CONTROL)
    assert not talking.sidebar.isVisible()
    press(qtbot, talking, Qt.Key.Key_K, CONTROL)
    assert talking.sidebar.isVisible()
    assert talking.sidebar.search.hasFocus()
    talking.composer.editor.setFocus()
    press(qtbot, talking, Qt.Key.Key_F, CONTROL | SHIFT)
    assert talking.sidebar.search.hasFocus()


def test_f6_goes_round_the_regions_both_ways(qtbot, talking):
    talking.pane.fill()
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


def test_zoom_keys_change_the_text_and_are_remembered(qtbot, talking, appearance):
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
def test_nothing_overlaps_or_is_cut_at_any_zoom(qtbot, talking, appearance, zoom):
    usage = Usage(cost_usd=Decimal("123.45"))
    talking.apply(ConversationShown(conversation("c1", turn("t1", "Hi", reply("r1", usage=usage)))))
    appearance.set_zoom(zoom)
    if talking.pane.isHidden():
        talking.actions_by_name["pane"].trigger()
    qtbot.wait(20)
    top = talking.top_bar
    parts = [top.title, top.model, top.cost, top.export, top.pane_button, top.more]
    edges = [
        (each.geometry().left(), each.geometry().right()) for each in parts if each.isVisible()
    ]
    assert all(end < start for (_, end), (start, _) in pairwise(edges)), edges
    assert edges[-1][1] <= top.width()
    area = talking.pane._area
    assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    icon = talking.sidebar.menu_button.iconSize().width()
    assert icon == pytest.approx(20 * max(zoom, 1), abs=2)


def test_the_whole_job_by_keyboard_alone(qtbot, talking):
    """New chat, write, send, open another one, rename it, delete it, bring it back."""
    new, sent = heard(talking.new_chat_requested), heard(talking.submitted)
    renamed, deleted = heard(talking.conversation_renamed), heard(talking.conversation_deleted)
    undone = heard(talking.deletion_undone)
    talking.sidebar.list.setFocus()
    press(qtbot, talking, Qt.Key.Key_N, CONTROL)
    talking.apply(ConversationShown(blank("new")))
    assert new == [()]
    qtbot.keyClicks(QApplication.focusWidget(), "Question")
    press(qtbot, talking, Qt.Key.Key_Return)
    assert sent == [(Draft("Question"),)]
    press(qtbot, talking, Qt.Key.Key_K, CONTROL)
    qtbot.keyClicks(QApplication.focusWidget(), "bread")
    press(qtbot, talking, Qt.Key.Key_Return)
    talking.apply(ConversationShown(conversation("c2", turn("t2"), title="Bread")))
    assert talking.composer.editor.hasFocus()
    press(qtbot, talking, Qt.Key.Key_F2)
    qtbot.keyClicks(QApplication.focusWidget(), "Rye")
    press(qtbot, talking, Qt.Key.Key_Return)
    assert renamed == [("c2", "Rye")]
    talking.sidebar.list.setFocus()
    press(qtbot, talking, Qt.Key.Key_Delete)
    assert deleted == [("c2",)]
    undo = next(b for b in talking.toast.findChildren(QPushButton) if b.text() == "Undo")
    undo.setFocus()
    press(qtbot, talking, Qt.Key.Key_Space)
    assert undone == [("c2",)]
    assert not talking.toast.isVisible()


def test_tab_reaches_every_part_and_comes_back(qtbot, talking):
    talking.pane.fill()
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


def test_deleting_shows_a_toast_and_no_dialog(qtbot, talking):
    deleted = heard(talking.conversation_deleted)
    talking.actions_by_name["delete"].trigger()
    assert deleted == [("c1",)]
    assert talking.toast.isVisible()
    assert QApplication.activeModalWidget() is None


def test_a_rename_from_the_library_reaches_title_and_window(talking):
    talking.apply(SummaryChanged(summary("c1", "Taxes")))
    assert talking.top_bar.title.text() == "Taxes"
    assert talking.windowTitle() == "Taxes — Orca Desktop"


def test_a_removed_conversation_leaves_the_list(talking):
    talking.apply(SummaryRemoved("c2"))
    assert talking.sidebar.model.place("c2") is None


def test_told_sentences_are_shown(talking):
    talking.apply(Told(Text("x", "The disk is {state}.", {"state": "full"})))
    assert talking.toast._words.text() == "The disk is full."
    assert talking.toast._words.textFormat() == Qt.TextFormat.PlainText


def test_what_keeps_from_saving_stands_above_the_conversation_until_it_is_over(talking):
    cause = Text("store", "No space.")
    talking.apply(SavingChanged(Text("x", "Nothing is saved: {why}.", {"why": "full"}), cause))
    (line,) = talking.findChildren(Standing)
    assert line.isVisible()
    assert line.words.text() == line.accessibleName() == "Nothing is saved: full."
    assert line.words.textFormat() == Qt.TextFormat.PlainText
    talking.apply(Told(cause, is_problem=True))
    assert talking._toast is None, "once is enough"
    talking.stand_in(ContentPage())
    assert line.isVisible()
    assert line.mapTo(talking, line.rect().bottomLeft()).y() < 150
    talking.apply(Told(Text("x", "Saved.")))
    assert talking.toast.isVisible()
    talking.apply(SavingChanged(None))
    assert not line.isVisible()
    talking.apply(Told(cause, is_problem=True))
    assert talking.toast._words.text() == "No space."


def test_drafts_belong_to_their_conversation(qtbot, talking):
    drafts = heard(talking.draft_changed)
    qtbot.keyClicks(talking.composer.editor, "half")
    talking.apply(ConversationShown(conversation("c2", turn("t2"))))
    assert drafts == [("c1", "half")]
    assert talking.composer.draft == Draft("")
    talking.show_draft(Draft("other"))
    assert talking.composer.draft == Draft("other")


def test_one_blank_page_after_another_keeps_the_words(qtbot, window):
    qtbot.keyClicks(window.composer.editor, "half")
    window.apply(ConversationShown(blank("another")))
    assert window.composer.draft == Draft("half")


def test_the_same_conversation_again_keeps_words_and_focus(qtbot, talking):
    qtbot.keyClicks(talking.composer.editor, "half")
    talking.sidebar.list.setFocus()
    talking.apply(ConversationShown(conversation("c1", turn("t1", "Hi", reply("r1")))))
    assert talking.composer.draft == Draft("half")
    assert talking.sidebar.list.hasFocus()


def test_settings_and_model_are_told_whole(qtbot, talking):
    said = heard(talking.settings_changed)
    talking.pane._take("temperature", 0.2)
    talking.use_settings(talking.pane.settings.having("model", "a/b"))
    assert said == [
        (DEFAULTS.having("temperature", 0.2),),
        (DEFAULTS.having("temperature", 0.2).having("model", "a/b"),),
    ]


def test_practice_is_labelled_and_the_way_out_is_there(qtbot, window):
    assert not window.chat.banner.isVisible()
    window.show_conversation(blank("p", DEFAULTS.having("model", "practice/small")))
    assert window.chat.banner.isVisible()
    link = window.chat.banner.findChild(QPushButton)
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.panes.is_welcoming
    window.show_conversation(blank("n"))
    assert not window.panes.is_welcoming
    assert not window.chat.banner.isVisible()


def test_changing_an_earlier_question(qtbot, talking):
    said = heard(talking.edit_requested)
    talking.transcript.edit_requested.emit("t1")
    assert talking.composer.draft == Draft("Hi")
    qtbot.keyClicks(talking.composer.editor, " there")
    press(qtbot, talking, Qt.Key.Key_Return)
    assert said == [("t1", "Hi there")]


def test_the_transcripts_wishes_are_passed_on(qtbot, talking):
    again, version = heard(talking.try_again_requested), heard(talking.version_chosen)
    question = heard(talking.question_chosen)
    shown = talking.transcript
    shown.try_again_requested.emit("r1")
    shown.version_chosen.emit("t1", "r1")
    shown.question_chosen.emit("t1")
    shown.failure_action_requested.emit("r1", FailureAction.TRY_AGAIN)
    shown.failure_action_requested.emit("r1", FailureAction.NONE)
    assert again == [("r1",), ("r1",)]
    assert version == [("t1", "r1")]
    assert question == [("t1",)]
    picker, details = heard(talking.picker_requested), heard(talking.details_requested)
    shown.failure_action_requested.emit("r1", FailureAction.CHOOSE_MODEL)
    assert picker == [()]
    shown.reply_details_requested.emit("r1")
    assert details == [("r1",)]
    shown.failure_action_requested.emit("r1", FailureAction.OPEN_SETTINGS)
    dialog = QApplication.activeModalWidget()
    assert dialog is talking.access.settings
    assert dialog is not None
    dialog.close()


def test_an_example_goes_into_the_composer(qtbot, window):
    button = window.chat.hello.findChildren(QPushButton)[0]
    sent = heard(window.submitted)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.composer.draft == Draft(button.text())
    assert sent == []


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
def test_in_the_smallest_window_nothing_is_cut(qtbot, talking, zoom):
    window = talking
    window.appearance.set_zoom(zoom)
    window.pane.fill()
    window.resize(100, 100)
    qtbot.waitUntil(lambda: window.width() == window.minimumWidth())
    assert window.width() == min(round(520 * zoom), window.screen().availableSize().width())
    assert window.sidebar.isHidden(), "the list folds"
    assert cut(window) == []
    window.actions_by_name["sidebar"].trigger()
    assert not window.sidebar.isHidden()
    qtbot.waitUntil(lambda: cut(window) == [])
    window.sidebar.conversation_chosen.emit("c2")
    assert window.sidebar.isHidden(), "and again when one was chosen"
    window.actions_by_name["pane"].trigger()
    assert not window.pane.isHidden()
    qtbot.waitUntil(lambda: cut(window) == [])
    window.actions_by_name["pane"].trigger()
    qtbot.waitUntil(window.composer.isVisible)
    window.show_sign_in(possible=True)
    window.show_welcome()
    qtbot.waitUntil(lambda: cut(window) == [])
    window.panes.leave_welcome()
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: not window.sidebar.isHidden())


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


def test_closing_tells_draft_and_place_and_then_itself(qtbot, talking):
    order: list[str] = []
    talking.draft_changed.connect(lambda *_: order.append("draft"))
    talking.preferences_changed.connect(lambda *_: order.append("preferences"))
    talking.closed.connect(lambda: order.append("closed"))
    qtbot.keyClicks(talking.composer.editor, "half")
    press(qtbot, talking, Qt.Key.Key_W, CONTROL)
    assert order == ["draft", "preferences", "closed"]
    assert not talking.isVisible()


def test_themes_change_while_the_window_is_open(talking, appearance):
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


def test_the_menus_hold_every_action(talking):
    talking.commands.show_menu(talking.mapToGlobal(talking.rect().topLeft()))
    menu = next(each for each in talking.findChildren(QMenu) if each.isVisible())
    titles = [each.text() for each in menu.actions()]
    assert titles == ["Chat", "Find", "View", "Help"]
    menu.close()


def test_preferences_from_the_settings_take_effect_at_once(qtbot, talking, appearance):
    talking.open_settings()
    said = heard(talking.preferences_changed)
    dialog = talking.access.settings
    dialog.preferences_changed.emit(
        Preferences(theme=ThemeChoice.DARK, send_key=SendKey.CTRL_ENTER)
    )
    assert appearance.theme.name == "dark"
    assert said[-1][0].send_key is SendKey.CTRL_ENTER
    dialog.close()
    sent = heard(talking.submitted)
    qtbot.keyClicks(talking.composer.editor, "x")
    qtbot.keyClick(talking.composer.editor, Qt.Key.Key_Return)
    assert sent == []
    qtbot.keyClick(talking.composer.editor, Qt.Key.Key_Return, CONTROL)
    assert sent == [(Draft("x\n"),)]


def test_settings_opened_earlier_do_not_bring_back_what_was_seen_then(qtbot, talking):
    talking.open_settings()
    talking.access.settings.close()
    press(qtbot, talking, Qt.Key.Key_B, CONTROL | SHIFT)
    assert not talking.pane.isVisible()
    talking.open_settings()
    dialog = talking.access.settings
    theme = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == "Theme")
    theme.activated.emit(theme.currentIndex())
    dialog.close()
    assert not talking.preferences.pane_open
    talking.panes.follow()
    assert not talking.pane.isVisible()


def test_welcome_ends_when_a_key_was_tested_and_works(qtbot, window):
    window.show_welcome()
    assert not window.sidebar.isVisible()
    assert not window.pane.isVisible()
    window.show_key(KeyShown(KeyState.TESTING))
    window.show_key(KeyShown(KeyState.REFUSED, problem=Text("x", "No such key.")))
    assert window.panes.is_welcoming
    window.show_key(KeyShown(KeyState.TESTING))
    window.show_key(KeyShown(KeyState.STORED, "GNOME Keyring", "abcd"))
    assert not window.panes.is_welcoming
    assert window.toast._words.text() == "The key is kept in GNOME Keyring."


def test_welcome_stays_while_an_old_key_is_only_reported(window):
    window.show_welcome()
    window.show_key(KeyShown(KeyState.STORED, "GNOME Keyring"))
    assert window.panes.is_welcoming


def test_practice_leaves_the_welcome(qtbot, window):
    said = heard(window.practice_chosen)
    window.show_welcome()
    qtbot.mouseClick(window.access.welcome.practice, Qt.MouseButton.LeftButton)
    assert said == [()]
    assert not window.panes.is_welcoming


def test_escape_leaves_a_welcome_that_was_opened_from_a_conversation(qtbot, window):
    window.show_welcome()
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.panes.is_welcoming
    assert window.composer.editor.hasFocus()


def test_the_cheat_sheet_opens_on_both_keys(qtbot, talking):
    for key, modifier in ((Qt.Key.Key_F1, NONE), (Qt.Key.Key_Slash, CONTROL)):
        press(qtbot, talking, key, modifier)
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, QDialog)
        assert sheet.windowTitle().startswith("Keyboard shortcuts")
        sheet.close()


def test_a_token_costs_the_window_almost_nothing(talking):
    import time

    talking.apply(
        ConversationShown(conversation("c1", turn("t1", "Hi", reply("r1", Status.STREAMING))))
    )
    changes = [
        ReplyAdvanced("c1", "t1", reply("r1", Status.STREAMING, "x" * n)) for n in range(2000)
    ]
    began = time.thread_time()
    for change in changes:
        talking.apply(change)
    assert (time.thread_time() - began) / len(changes) < 0.001


def test_find_in_the_chat_by_keys(qtbot, talking):
    talking.apply(
        ConversationShown(
            conversation("c2", turn("t2", "Apples?", reply("r2", text="Apples, two apples.")))
        )
    )
    talking.composer.editor.setFocus()
    press(qtbot, talking, Qt.Key.Key_F, CONTROL)
    field = QApplication.focusWidget()
    assert field is not None
    assert field.accessibleName() == "Find in conversation"
    found = heard(talking.transcript.found)
    qtbot.keyClicks(field, "apples")
    qtbot.waitUntil(lambda: bool(found) and found[-1] == (3, 1), timeout=3000)
    press(qtbot, talking, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: found[-1] == (3, 2), timeout=3000)
    press(qtbot, talking, Qt.Key.Key_F3, SHIFT)
    qtbot.waitUntil(lambda: found[-1] == (3, 1), timeout=3000)
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
    shown.show_conversation(blank())
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


def test_comparing_is_off_while_a_page_stands_in(talking):
    compare = talking.actions_by_name["compare"]
    assert compare.isEnabled()
    talking.stand_in(Page())
    assert not compare.isEnabled()
    talking.stand_in(None)
    assert compare.isEnabled()


def test_a_page_that_stands_in_is_asked_first_to_try_again(qtbot, talking):
    page = Page()
    talking.stand_in(page)
    page.button.setFocus()
    again = heard(talking.try_again_requested)
    press(qtbot, talking, Qt.Key.Key_R, CONTROL)
    assert (page.tried, again) == (1, [])
    assert page.button.hasFocus()
    talking.stand_in(None)
    press(qtbot, talking, Qt.Key.Key_R, CONTROL)
    assert (page.tried, again) == (1, [("r1",)])


def test_V19_a_notice_covers_nothing_that_is_read(qtbot, talking):
    def clear(of):
        toast = talking.toast.geometry()
        return toast.bottom() < of.mapTo(talking, of.rect().topLeft()).y()

    page = Page()
    talking.show_notice("Saved. " * 30)
    qtbot.waitUntil(lambda: clear(talking.transcript))
    talking.stand_in(page)
    qtbot.waitUntil(lambda: page.isVisible() and clear(page))
    talking.stand_in(None)
    qtbot.waitUntil(lambda: talking.transcript.isVisible() and clear(talking.transcript))
    before = talking.transcript.height()
    talking.toast.dismiss()
    qtbot.waitUntil(lambda: talking.transcript.height() > before)


def test_V19_a_notice_moves_no_line_that_is_read(qtbot, talking):
    long = conversation("c1", turn("t1", "Hi", reply("r1", text="A paragraph.\n\n" * 120)))
    talking.show_conversation(long)
    page = talking.transcript
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 1000)

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


def test_V19_what_was_saved_is_said_with_its_folder_and_shown_there(talking, tmp_path, monkeypatch):
    opened: list[str] = []
    monkeypatch.setattr(links, "_hand_over", lambda url: opened.append(url.toLocalFile()))
    target = tmp_path / "out" / "Tax letter.md"
    talking.show_saved(target)
    words = talking.toast._words.text()
    assert words.startswith("Saved as Tax letter.md in ")
    assert words.endswith("out.")
    assert talking.toast._act.text() == "Show in folder"
    talking.toast._act.click()
    assert opened == [str(target.parent)]
    assert talking.toast.isHidden()
    talking.show_saved(Path.home() / "Documents" / "x.md")
    assert talking.toast._words.text() == "Saved as x.md in Documents."
