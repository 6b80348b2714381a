"""Selecting across messages with the mouse, and what arrives on the clipboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu, QMessageBox

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.viewmodels.transcript import kinds
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
