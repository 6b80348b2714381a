"""The page is virtual, and what is read never moves."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextEdit, QToolButton

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript.message_view import MessageView
from tests.ui.transcript.conftest import (
    LETTER,
    Stream,
    conversation,
    jump,
    reply,
    row_with,
    rows,
    settle,
    talk,
    texts,
    top_of,
    turn,
    view_of,
    wheel,
)


def alive(page):
    return len(page.viewport().findChildren(QTextEdit))


def test_only_what_is_visible_is_alive(page):
    page.show_conversation(talk(10))
    few = alive(page)
    page.show_conversation(talk(5000, id_="long"))
    assert alive(page) <= few + 45
    assert len(page.model.built) < 12


def test_a_long_conversation_opens_at_its_end(page):
    page.show_conversation(talk(5000))
    assert any("good time" in text for text in texts(page))
    bar = page.verticalScrollBar()
    assert bar.value() == bar.maximum() > 100_000
    assert "Answer 4999." in " ".join(
        text for index in (9999,) for text in [page.model.message(index).rows[1].leaf.text]
    )


def test_a_short_conversation_hangs_from_the_top(page):
    page.show_conversation(conversation(turn("t", None, "Hi", reply("r", TextBlock("Hello.")))))
    assert page.verticalScrollBar().maximum() == 0
    assert top_of(page, row_with(page, "Hi")) < 100


def marker(page):
    """A row in the middle of the window, and where it stands."""
    middle = page.viewport().height() // 2
    row = min(
        (each for each in rows(page) if each.leaf is not None),
        key=lambda each: abs(top_of(page, each) - middle),
    )
    return row, top_of(page, row)


def test_the_reading_position_stays_when_heights_become_known(page):
    page.show_conversation(talk(300))
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    for _ in range(60):
        row, top = marker(page)
        wheel(page, 1)
        moved = top_of(page, row) - top
        assert 0 < moved <= 3 * page.look.line + 120, moved


def test_random_scrolling_moves_by_exactly_what_the_bar_moves(page):
    page.show_conversation(talk(200))
    chance = random.Random(7)  # noqa: S311 - nothing secret
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    for _ in range(150):
        row, top = marker(page)
        step = chance.randint(-150, 150)
        bar.setValue(bar.value() + step)
        if view_of(page, row) is not None:
            assert top_of(page, row) == top - step


def test_the_reading_position_stays_when_a_reply_grows_below(page):
    stream = Stream(page, *talk(20).turns).show()
    stream.begin()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 3)
    settle(page)
    row, top = marker(page)
    for _ in range(40):
        stream.push(LETTER)
        settle(page)
        assert top_of(page, row) == top


def first_line(page):
    """The first row that reaches into the window, and its distance from the top."""
    for row in rows(page):
        if row.leaf is not None and top_of(page, row) + row.height > 0:
            return row, top_of(page, row)
    raise AssertionError


def test_the_first_visible_row_stays_when_the_pane_is_resized(page, qapp):
    page.show_conversation(talk(60))
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    row, top = first_line(page)
    for width in (500, 420, 900, 640, 700):
        page.resize(width, 600)
        qapp.processEvents()
        assert row in rows(page)
        assert abs(top_of(page, row) - top) <= row.gap + 2


def test_the_first_visible_row_stays_when_zoomed(page):
    page.show_conversation(talk(60))
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    row, _ = first_line(page)
    for zoom in (1.5, 0.8, 2.5, 1.0):
        page.set_zoom(zoom)
        assert row in rows(page)


def test_it_follows_the_end_while_at_the_end(page):
    stream = Stream(page, *talk(5).turns).show()
    stream.begin()
    for number in range(30):
        stream.push(f"Line {number}.\n\n")
        settle(page)
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
    assert any("Line 29." in text for text in texts(page))


@pytest.mark.parametrize("how", ["wheel", "key", "page", "drag"])
def test_the_first_upward_move_lets_go(page, qtbot, how):
    stream = Stream(page, *talk(5).turns).show()
    stream.begin()
    stream.push(LETTER)
    settle(page)
    match how:
        case "wheel":
            wheel(page, 1)
        case "key":
            qtbot.keyClick(page, Qt.Key.Key_Up)
        case "page":
            qtbot.keyClick(page, Qt.Key.Key_PageUp)
        case _:
            page.verticalScrollBar().setValue(page.verticalScrollBar().value() - 5)
    row, top = marker(page)
    for _ in range(10):
        stream.push(LETTER)
        settle(page)
    assert top_of(page, row) == top


def test_a_move_aside_does_not_let_go(page):
    stream = Stream(page, *talk(5).turns).show()
    stream.begin()
    stream.push(LETTER)
    settle(page)
    wheel(page, 0, aside=1)
    assert page.in_sight.follows
    wheel(page, 1)
    assert not page.in_sight.follows


def test_scrolling_back_to_the_end_follows_again(page):
    stream = Stream(page, *talk(5).turns).show()
    stream.begin()
    stream.push(LETTER)
    settle(page)
    wheel(page, 1)
    assert page.verticalScrollBar().value() < page.verticalScrollBar().maximum()
    for _ in range(10):
        wheel(page, -1)
    stream.push("And so on.\n\n")
    settle(page)
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()


def test_jump_to_latest_shows_that_there_is_more(page, qtbot):
    stream = Stream(page, *talk(5).turns).show()
    stream.begin()
    settle(page)
    assert jump(page).isHidden()
    page.scrolling.page(-1)
    assert not jump(page).isHidden()
    assert jump(page).text() == "Jump to latest"
    stream.push("New words.\n\n")
    settle(page)
    assert jump(page).text() == "New text below"
    qtbot.mouseClick(jump(page), Qt.MouseButton.LeftButton)
    assert jump(page).isHidden()
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()


def test_text_that_fits_does_not_scroll(page):
    stream = Stream(page).show()
    stream.begin()
    top = None
    for number in range(8):
        stream.push(f"Line {number}.\n\n")
        settle(page)
        now = top_of(page, row_with(page, "Go on?"))
        assert top in {None, now}
        top = now


def test_every_conversation_keeps_its_place(page):
    first, second = talk(50, id_="a"), talk(50, id_="b")
    page.show_conversation(first)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    row, top = first_line(page)
    words = row.leaf.text
    page.show_conversation(second)
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
    page.show_conversation(first)
    again, there = first_line(page)
    assert again.leaf.text == words
    assert abs(there - top) <= 2


def test_a_reply_in_another_conversation_scrolls_nothing(page):
    stream = Stream(page, *talk(5).turns, id_="other")
    page.show_conversation(talk(30, id_="here"))
    page.verticalScrollBar().setValue(500)
    settle(page)
    row, top = marker(page)
    stream.begin()
    stream.push("words " * 500)
    settle(page)
    assert top_of(page, row) == top


def test_home_end_and_pages(page, qtbot):
    page.show_conversation(talk(30))
    qtbot.keyClick(page, Qt.Key.Key_Home)
    assert page.verticalScrollBar().value() == 0
    assert any("Question 0?" in text for text in texts(page))
    before = texts(page)
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert texts(page) != before
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
    qtbot.keyClick(page, Qt.Key.Key_PageUp)
    assert page.verticalScrollBar().value() < page.verticalScrollBar().maximum()


def test_alt_and_arrows_go_from_message_to_message(page, qtbot):
    page.show_conversation(talk(10))
    qtbot.keyClick(page, Qt.Key.Key_Home)
    for expected in (1, 2, 3, 4):
        qtbot.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        assert page.in_sight.anchor[0] == expected
        assert abs(page.in_sight.anchor_top) <= 1
    qtbot.keyClick(page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert page.in_sight.anchor[0] == 3


@pytest.mark.slow
def test_a_megabyte_in_one_reply_is_virtual_too(page):
    text = LETTER * 3000
    assert len(text) > 1_000_000
    page.show_conversation(conversation(turn("t", None, "Go", reply("r", TextBlock(text)))))
    settle(page)
    assert alive(page) < 100
    page.jump_to_start()
    for _ in range(30):
        page.scrolling.page(1)
    assert alive(page) < 100


def test_the_bar_is_true_after_reading_everything(page, qtbot):
    page.show_conversation(talk(20))
    page.jump_to_start()
    bar = page.verticalScrollBar()
    for _ in range(400):
        if bar.value() >= bar.maximum():
            break
        page.scrolling.page(1)
    assert bar.value() == bar.maximum()
    exact = bar.maximum()
    while bar.value() > 0:
        page.scrolling.page(-1)
    assert bar.maximum() == exact
    assert any("Question 0?" in text for text in texts(page))


LONG = "\n\n".join(f"Paragraph {n} with words that fill a line and break." for n in range(60))


@pytest.mark.parametrize("follows", [True, False], ids=["V24 followed end", "V24 seen end"])
def test_who_sees_the_end_sees_it_at_every_zoom(page, follows):
    page.resize(700, 500)
    page.show_conversation(conversation(turn("t", None, "Hi", reply("r", TextBlock(LONG)))))
    settle(page)
    bar = page.verticalScrollBar()
    page.jump_to_latest()
    if not follows:
        page.scrolling.let_go()
    for zoom in (1.3, 2.0, 1.0, 0.8):
        page.set_zoom(zoom)
        settle(page)
        assert bar.value() == bar.maximum() > 0
    page.resize(500, 300)
    settle(page)
    assert bar.value() == bar.maximum()
    assert page.in_sight.follows is follows


def test_V24_who_reads_in_the_middle_stays_at_the_same_words(page):
    page.resize(700, 500)
    page.show_conversation(conversation(turn("t", None, "Hi", reply("r", TextBlock(LONG)))))
    settle(page)
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settle(page)
    before = page.in_sight.place()
    for zoom in (1.5, 2.0, 1.0):
        page.set_zoom(zoom)
        settle(page)
        assert page.in_sight.place().row == before.row


def test_V24_jump_to_latest_grows_with_the_text(page):
    page.resize(700, 500)
    page.show_conversation(conversation(turn("t", None, "Hi", reply("r", TextBlock(LONG)))))
    settle(page)
    sizes = []
    for zoom in (1.0, 2.0):
        page.set_zoom(zoom)
        page.jump_to_start()
        settle(page)
        assert jump(page).isVisible()
        sizes.append((jump(page).height(), jump(page).iconSize().height()))
    assert all(large >= 1.7 * small for small, large in zip(*sizes, strict=True)), sizes


def test_beyond_the_last_message_alt_and_down_go_to_the_end_and_follow_it(page, qtbot):
    page.show_conversation(talk(20))
    settle(page)
    page.jump_to_start()
    for _ in range(60):
        page.scrolling.next_message()
        settle(page)
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
    page.scrolling.next_message()
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
    page.show_conversation(None)
    page.scrolling.next_message()
    page.scrolling.previous_message()
    assert page.verticalScrollBar().maximum() == 0


def test_going_to_a_message_brings_the_keyboard_into_it(page, qtbot):
    page.show_conversation(talk(20))
    settle(page)
    page.jump_to_start()
    settle(page)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    reached = []
    for _ in range(3):
        page.scrolling.next_message()
        settle(page)
        focus = QApplication.focusWidget()
        assert isinstance(focus, MessageView)
        reached.append(focus.accessibleName())
    assert len(reached) == 3
    assert reached[0] != reached[1]
    bar = page.verticalScrollBar()
    before = bar.value()
    page.scrolling.line(1)
    assert bar.value() == before + bar.singleStep()
    page.scrolling.line(-1)
    assert bar.value() == before
    page.scrolling.page(1)
    assert bar.value() == before + page.viewport().height() - page.look.line


def test_the_way_to_the_end_grows_with_the_text_and_follows_the_theme(page):
    jump = page.findChild(QToolButton, "jump-to-latest")
    assert jump is not None
    small, icon, sheet = jump.iconSize().width(), jump.icon().cacheKey(), jump.styleSheet()
    assert small == 16
    page.set_zoom(2.0)
    assert jump.iconSize().width() == 32
    assert jump.styleSheet() != sheet
    assert jump.icon().cacheKey() != icon
    page.set_theme(load("dark"))
    assert load("dark").raised in jump.styleSheet()
    assert load("dark").text in jump.styleSheet()
