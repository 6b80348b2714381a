"""Selecting across messages with the mouse, and what arrives on the clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import Transcript
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.selection import TextSelection
from tests.ui.conftest import heard
from tests.ui.transcript.conftest import (
    LETTER,
    button,
    click,
    conversation,
    drag,
    mouse,
    point_in,
    reply,
    row_with,
    rows,
    settle,
    talk,
    turn,
    view_of,
)


@pytest.fixture
def clipboard(qapp):
    board = QGuiApplication.clipboard()
    board.clear()
    return board


@pytest.fixture
def letter(page):
    page.resize(700, 1400)
    page.show_conversation(
        conversation(turn("t", None, "Plan *it*.", reply("r", TextBlock(LETTER))))
    )
    settle(page)
    return page


def test_dragging_selects_across_messages(letter, clipboard):
    drag(
        letter,
        point_in(letter, "Plan"),
        point_in(letter, "Breakfast"),
        point_in(letter, "pastries", "ries"),
    )
    letter.selecting.copy()
    text = clipboard.text()
    assert text.startswith("You:\nPlan *it*.")
    assert "Here is a plan with strong words and code." in text
    assert "Day one" in text
    assert text.endswith("• past")


def test_dragging_upward_selects_the_same(letter, clipboard):
    down = (point_in(letter, "strong"), point_in(letter, "Breakfast", "fast"))
    drag(letter, *down)
    letter.selecting.copy()
    first = clipboard.text()
    drag(letter, *reversed(down))
    letter.selecting.copy()
    assert clipboard.text() == first
    assert first.startswith("strong words")


def test_the_clipboard_holds_html_and_text_together(letter, clipboard):
    letter.selecting.select_all()
    letter.selecting.copy()
    data = clipboard.mimeData()
    assert data.hasHtml()
    assert data.hasText()
    page = data.html()
    for piece in ("<strong>strong</strong>", "<h2>", "<ol>", "<table>", "<blockquote>", "<pre>"):
        assert piece in page
    assert "<img" not in page
    assert "**" not in data.text().replace("*it*", "")


def test_copy_as_markdown_gives_the_source(letter, clipboard):
    letter.copy_reply("r", markdown=True)
    assert clipboard.text() == LETTER.strip()
    letter.copy_reply("r")
    assert "<strong>" in clipboard.mimeData().html()


def test_selected_markdown_keeps_whole_blocks_as_written(letter, clipboard):
    drag(letter, point_in(letter, "Day one"), point_in(letter, "The aquarium", "quarium"))
    letter.selecting.copy(as_markdown=True)
    assert clipboard.text().startswith("## Day one\n\n1. Breakfast\n   - *pastries*")
    assert "| Belém garden | 25 € |" in clipboard.text()


def test_a_double_click_below_a_text_selects_nothing(letter, clipboard):
    below = QPoint(350, letter.viewport().height() - 5)
    click(letter, below)
    mouse(letter, QEvent.Type.MouseButtonDblClick, below)
    assert letter.selecting.is_empty, "no word is there"
    letter.selecting.copy()
    assert clipboard.text() == ""


def test_a_double_click_selects_a_word_and_a_third_the_paragraph(letter, clipboard):
    at = point_in(letter, "strong")
    click(letter, at)
    mouse(letter, QEvent.Type.MouseButtonDblClick, at)
    letter.selecting.copy()
    assert clipboard.text() == "strong"
    click(letter, at)
    letter.selecting.copy()
    assert clipboard.text() == "Here is a plan with strong words and code."


def test_shift_extends(letter, clipboard):
    click(letter, point_in(letter, "strong"))
    mouse(letter, QEvent.Type.MouseButtonPress, point_in(letter, "Breakfast", "fast"),
          modifiers=Qt.KeyboardModifier.ShiftModifier)  # fmt: skip
    letter.selecting.copy()
    assert clipboard.text().endswith("1. Break")


def test_a_click_and_escape_take_the_selection_away(letter, qtbot):
    letter.selecting.select_all()
    assert not letter.selecting.is_empty
    click(letter, point_in(letter, "strong"))
    assert letter.selecting.is_empty
    letter.selecting.select_all()
    qtbot.keyClick(letter, Qt.Key.Key_Escape)
    assert letter.selecting.is_empty


def test_keys_copy(letter, qtbot, clipboard):
    qtbot.keyClick(letter, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(letter, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Have a good time" in clipboard.text()


def test_what_is_selected_survives_scrolling_out_of_sight(page, clipboard):
    page.show_conversation(talk(40))
    page.jump_to_start()
    drag(page, point_in(page, "Question 0?", "0?"), point_in(page, "Answer 0", "0"))
    page.jump_to_latest()
    page.jump_to_start()
    page.selecting.copy()
    assert clipboard.text().startswith("You:\n0?")
    row = row_with(page, "Question 0?")
    assert view_of(page, row).textCursor().selectedText() == "0?"


def test_select_all_reaches_messages_that_were_never_drawn(page, clipboard, qtbot):
    page.show_conversation(talk(60))
    page.selecting.select_all()
    page.selecting.copy()
    qtbot.waitUntil(lambda: not page.selecting.is_copying)
    assert all(f"Question {number}?" in clipboard.text() for number in range(60))
    assert clipboard.text().count("Have a good time") == 60


def test_cells_of_a_table(letter, clipboard):
    drag(letter, point_in(letter, "Belém", "Belém"), point_in(letter, "Tram 28", "28"))
    letter.selecting.copy()
    assert "Tram 28" in clipboard.text()
    assert "<table>" in clipboard.mimeData().html()


def test_the_code_button_copies_without_the_fence(letter, clipboard):
    row = next(row for row in rows(letter) if row.kind is kinds.CODE)
    button(view_of(letter, row), "Copy code").click()
    assert clipboard.text() == "def nap(hours):\n    return hours > 1.5"


def test_long_code_is_copied_whole(page, clipboard):
    code = "\n".join(f"print({n})  # é" for n in range(200)) + "\n" + "x" * 9000
    page.show_conversation(
        conversation(turn("t", None, "Go", reply("r", TextBlock(f"```py\n{code}\n```"))))
    )
    settle(page)
    page.jump_to_start()
    row = next(row for row in rows(page) if row.kind is kinds.CODE)
    button(view_of(page, row), "Copy").click()
    assert clipboard.text() == code


def test_the_endless_word_comes_back_without_breaks(page, clipboard):
    word = "x" * 3000
    page.show_conversation(conversation(turn("t", None, "Go", reply("r", TextBlock(word)))))
    page.copy_reply("r")
    assert clipboard.text() == word


def test_a_link_asks_and_then_opens(letter, handed_over, qtbot):
    told = []
    letter.link_activated.connect(lambda *what: told.append(what))
    click(letter, point_in(letter, "Have a good", "aquarium"))
    assert told == [("https://aquarium.example/visit", "aquarium")]
    assert handed_over == []
    (box,) = letter.findChildren(QMessageBox)
    assert "https://aquarium.example/visit" in box.informativeText().replace("\u200b", "")
    assert box.textFormat() is Qt.TextFormat.PlainText
    next(each for each in box.buttons() if each.text() == "Open").click()
    qtbot.waitUntil(
        lambda: [each.toString() for each in handed_over] == ["https://aquarium.example/visit"]
    )


def test_dragging_over_a_link_does_not_open_it(letter, handed_over):
    told = []
    letter.link_activated.connect(lambda *what: told.append(what))
    drag(letter, point_in(letter, "Have a good", "aquarium"), point_in(letter, "Have a good"))
    assert told == []


def test_dragging_within_a_link_selects_and_does_not_open_it(letter, handed_over, clipboard):
    told = []
    letter.link_activated.connect(lambda *what: told.append(what))
    start, end = point_in(letter, "aquarium"), point_in(letter, "aquarium", "rium")
    drag(letter, start, end)
    letter.selecting.copy()
    assert clipboard.text() == "> aqua"
    drag(letter, start, end, start + QPoint(2, 0))
    assert letter.selecting.is_empty, "it follows all the way back"
    assert told == []


def test_an_address_that_says_itself_opens_at_once(page, handed_over):
    page.show_conversation(
        conversation(turn("t", None, "Go", reply("r", TextBlock("https://a.example/b"))))
    )
    click(page, point_in(page, "a.example"))
    assert [each.toString() for each in handed_over] == ["https://a.example/b"]


def menu_at(page, at):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, page.viewport().mapToGlobal(at))
    page.contextMenuEvent(event)
    return page.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]


def names(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def test_there_is_a_menu_everywhere(letter):
    found = names(menu_at(letter, point_in(letter, "strong")))
    assert found[:3] == ["Copy", "Copy as Markdown", "Select all"]
    assert {"Copy message", "Copy message as Markdown", "Try again", "Compare", "Links"} <= set(
        found
    )
    assert names(menu_at(letter, point_in(letter, "Have a good", "aquarium")))[:2] == [
        "Open link",
        "Copy address",
    ]
    assert "Copy code" in names(menu_at(letter, point_in(letter, "def nap")))
    assert "Edit" in names(menu_at(letter, point_in(letter, "Plan")))
    assert names(menu_at(letter, QPoint(3, 3)))


def test_the_pointer_shows_what_is_under_it(letter):
    mouse(letter, QEvent.Type.MouseMove, point_in(letter, "strong"))
    mouse(letter, QEvent.Type.MouseMove, point_in(letter, "strong"))
    assert letter.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
    mouse(letter, QEvent.Type.MouseMove, point_in(letter, "Have a good", "aquarium"))
    assert letter.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor


def press(menu: QMenu, name: str) -> None:
    """Choose a line of a menu."""
    (action,) = (each for each in menu.actions() if each.text() == name)
    assert action.isEnabled()
    action.trigger()


def test_every_line_of_the_menu_does_what_it_says(letter, clipboard):
    again, compare, edit, keep, along, delete = map(
        heard,
        (
            letter.try_again_requested,
            letter.compare_requested,
            letter.edit_requested,
            letter.prompt_requested,
            letter.along_requested,
            letter.deletion_requested,
        ),
    )
    answer = menu_at(letter, point_in(letter, "strong"))
    assert [each.isEnabled() for each in answer.actions()[:3]] == [False, False, True]
    for name in ("Try again", "Compare"):
        press(answer, name)
    assert (again, compare) == ([("r",)], [("r",)])
    press(answer, "Leave out of later questions")
    press(answer, "Delete question and answer")
    assert (along, delete) == ([("t", False)], [("t",)])
    press(answer, "Copy message")
    assert clipboard.text().startswith("Here is a plan with strong words")
    press(answer, "Copy message as Markdown")
    assert clipboard.text() == LETTER.strip()
    press(answer, "Select all")
    assert not letter.selecting.is_empty
    chosen = menu_at(letter, point_in(letter, "strong"))
    press(chosen, "Copy")
    assert clipboard.text().startswith("You:\nPlan *it*.")
    press(menu_at(letter, point_in(letter, "Plan")), "Edit")
    press(menu_at(letter, point_in(letter, "Plan")), "Keep as prompt…")
    assert (edit, keep) == ([("t",)], [("Plan *it*.",)])
    press(menu_at(letter, point_in(letter, "def nap")), "Copy code")
    assert clipboard.text().startswith("def nap")
    press(menu_at(letter, point_in(letter, "Have a good", "aquarium")), "Copy address")
    assert clipboard.text().startswith("https://")


def test_a_long_answer_has_a_menu_of_its_first_links_with_short_names(page):
    links = "\n\n".join(f"[{n} {'name & ' * 20}](https://a.example/{n})" for n in range(40))
    page.resize(700, 900)
    page.show_conversation(conversation(turn("t", None, "Go", reply("r", TextBlock(links)))))
    settle(page)
    page.jump_to_start()
    settle(page)
    menu = menu_at(page, point_in(page, "1 name"))
    (inner,) = (each.menu() for each in menu.actions() if each.text() == "Links")
    found = [each.text() for each in inner.actions()]
    assert len(found) == 30
    assert all(len(each.replace("&&", "&")) <= 62 and each.endswith("…") for each in found)
    assert found[0].startswith("0 name && name")


def test_in_a_column_nothing_is_offered_for_the_whole_turn(qtbot):
    column = Transcript(load("light"), column=True)
    qtbot.addWidget(column)
    column.resize(500, 600)
    column.show()
    column.show_conversation(conversation(turn("t", None, "Go", reply("r", TextBlock("Hello")))))
    settle(column)
    found = names(menu_at(column, point_in(column, "Hello")))
    assert "Try again" in found
    assert not {"Delete question and answer", "Leave out of later questions"} & set(found)
    column.close_formulas()


def test_other_buttons_and_small_moves_select_and_open_nothing(letter, handed_over):
    at = point_in(letter, "strong")
    right = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        QPointF(at),
        QPointF(letter.viewport().mapToGlobal(at)),
        Qt.MouseButton.RightButton,
        Qt.MouseButton.RightButton,
        Qt.KeyboardModifier.NoModifier,
    )
    letter.mousePressEvent(right)
    assert letter.selecting.selection is None
    held = mouse(letter, QEvent.Type.MouseButtonPress, at)
    mouse(letter, QEvent.Type.MouseMove, at + QPoint(1, 0), held)
    mouse(letter, QEvent.Type.MouseButtonRelease, at, held)
    assert letter.selecting.is_empty, "a hand that trembles selects nothing"
    away = point_in(letter, "Have a good", "aquarium")
    held = mouse(letter, QEvent.Type.MouseButtonPress, away)
    mouse(letter, QEvent.Type.MouseButtonRelease, at, held)
    assert handed_over == [], "let go elsewhere, a link stays closed"


def is_scrolling(page) -> bool:
    """Whether the page goes on scrolling by itself."""
    return any(each.isActive() and each.interval() == 30 for each in page.findChildren(QTimer))


def first_in_sight(page) -> int:
    """The number of the first message that is seen."""
    slot, _ = next(iter(page.in_sight.rows()))
    return int(slot.message)


@pytest.mark.parametrize("below", [True, False])
def test_dragging_beyond_an_edge_scrolls_on_and_selects_what_comes(page, qtbot, below):
    page.show_conversation(talk(40))
    settle(page)
    (page.jump_to_start if below else page.jump_to_latest)()
    settle(page)
    first = first_in_sight(page)
    start = QPoint(200, 300)
    held = page.viewport()
    mouse(page, QEvent.Type.MouseButtonPress, start, held)
    beyond = QPoint(200, page.viewport().height() + 150) if below else QPoint(200, -150)
    mouse(page, QEvent.Type.MouseMove, beyond, held)
    qtbot.waitUntil(lambda: first_in_sight(page) != first)
    assert (first_in_sight(page) > first) is below
    mouse(page, QEvent.Type.MouseMove, QPoint(200, 310), held)
    assert not is_scrolling(page), "within the page it stands"
    mouse(page, QEvent.Type.MouseMove, beyond, held)
    mouse(page, QEvent.Type.MouseButtonRelease, beyond, held)
    assert not is_scrolling(page)
    chosen = page.selecting.selection
    assert isinstance(chosen, TextSelection)
    assert not chosen.is_empty


def test_a_click_that_follows_too_late_or_elsewhere_begins_anew(letter, qtbot, monkeypatch):
    at, other = point_in(letter, "strong"), point_in(letter, "Breakfast")
    click(letter, at)
    click(letter, other)
    assert letter.selecting.is_empty, "two places, two clicks"
    monkeypatch.setattr(QApplication, "doubleClickInterval", lambda: 1)
    click(letter, at)
    timers = [each for each in letter.findChildren(QTimer) if each.interval() == 1]
    qtbot.waitUntil(lambda: not any(each.isActive() for each in timers))
    click(letter, at)
    assert letter.selecting.is_empty


def test_what_is_chosen_is_let_go_of_when_differences_are_shown(letter):
    letter.selecting.select_all()
    assert not letter.selecting.is_empty
    letter.compare_no_more()
    assert not letter.selecting.is_empty, "they were not shown"
    letter.compare_with("r", [], only=False)
    assert letter.selecting.is_empty
    letter.selecting.select_all()
    letter.compare_no_more()
    assert letter.selecting.is_empty


def test_another_theme_and_size_reach_what_is_on_the_screen(letter):
    row = row_with(letter, "strong")
    text = view_of(letter, row).selectable
    before = text.document().defaultFont().pixelSize()
    letter.set_theme(load("dark"))
    settle(letter)
    assert letter.look.theme == load("dark")
    seen = letter.viewport().grab().toImage()
    assert seen.pixelColor(2, 2).name().upper() == load("dark").page
    letter.set_zoom(2.0)
    settle(letter)
    letter.jump_to_start()
    settle(letter)
    assert letter.look.zoom == 2.0
    assert letter.thumbnails.largest.toTuple() == (640, 440)
    bigger = view_of(letter, row_with(letter, "strong")).selectable
    assert bigger.document().defaultFont().pixelSize() == 2 * before


def test_what_was_selected_and_is_gone_is_not_copied(page):
    """All is selected, then the last question goes, or another version has another path."""
    first = turn("t", None, "Why?", reply("a", TextBlock("So.")))
    whole = conversation(first, turn("u", "a", "And?", reply("b", TextBlock("Then."))))
    page.show_conversation(whole)
    settle(page)
    page.selecting.select_all()
    page.show_conversation(whole)
    assert not page.selecting.is_empty, "the same is shown again"
    page.show_conversation(whole.without("u"))
    settle(page)
    assert page.selecting.is_empty
    assert page.selected_messages() is None
    page.selecting.copy()
    page.selecting.select_all()
    page.show_conversation(whole)
    assert not page.selecting.is_empty, "its messages are where they were"
