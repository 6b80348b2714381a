"""What stands on the screen after moving is what would be drawn anew, to the pixel.

The picture of the page is moved when it is scrolled, and only what changed is drawn: whatever is
forgotten there would stay wrong until something else passes over it.
"""

from __future__ import annotations

import random
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QApplication

from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import Transcript
from tests.ui.transcript.conftest import LETTER, Stream, settle, talk

THOUGHTS = "> A quote\n>\n> > of a quote\n\n10. ten\n11. eleven\n    - inside\n\n- [ ] open\n- [x] done\n\n"
"""Everything that is drawn beside rows: bars, numbers, points and boxes."""


def shown(page: Transcript) -> QImage:
    """The pixels that stand in the window now."""
    QApplication.processEvents()
    picture = page.screen().grabWindow(page.winId()).toImage()
    return picture.convertToFormat(QImage.Format.Format_RGB32)


def drawn(page: Transcript) -> QImage:
    """The pixels of the same page drawn anew from nothing."""
    return page.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def differing(first: QImage, second: QImage) -> list[int]:
    """The lines in which two pictures of the same size differ."""
    assert first.size() == second.size()
    return [y for y in range(first.height()) if _line(first, y) != _line(second, y)]


def _line(picture: QImage, y: int) -> bytes:
    line: Any = picture.constScanLine(y)
    return bytes(line)[: 4 * picture.width()]


def test_two_pictures_can_differ(page):
    stream = Stream(page).show()
    stream.begin()
    stream.push("One line.")
    settle(page)
    before = shown(page)
    stream.push("\n\nAnother line.")
    settle(page)
    assert differing(before, shown(page))


def test_a_growing_answer_leaves_nothing_wrong_behind(page):
    stream = Stream(page).show()
    stream.begin()
    text = (LETTER + THOUGHTS) * 2
    for at in range(0, len(text), 23):
        stream.push(text[at : at + 23])
        settle(page)
        assert differing(shown(page), drawn(page)) == [], (at, text[at : at + 23])


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(6))
def test_scrolling_to_and_fro_leaves_nothing_wrong_behind(page, seed):
    scroll_to_and_fro(page, random.Random(seed))  # noqa: S311 - the same every time


@pytest.mark.slow
@pytest.mark.parametrize("x", [50, 400])
@pytest.mark.parametrize("y", [30, 100, 200, 300, 450])
def test_messages_go_by_beneath_a_pointer_that_rests(page, x, y):
    QCursor.setPos(page.mapToGlobal(QPoint(x, y)))
    scroll_to_and_fro(page, random.Random(4))  # noqa: S311 - the same every time


def scroll_to_and_fro(page, chance):
    page.show_conversation(talk(12, text=LETTER + THOUGHTS))
    settle(page)
    bar = page.verticalScrollBar()
    for number in range(60):
        match chance.randrange(8):
            case 0:
                page.scrolling.next_message()
            case 1:
                page.scrolling.previous_message()
            case 2:
                page.resize(page.width() + chance.choice((-40, 40)), page.height())
            case 3:
                bar.setValue(chance.randrange(bar.maximum() + 1))
            case _:
                bar.setValue(bar.value() + chance.randrange(-300, 300))
        settle(page)
        assert differing(shown(page), drawn(page)) == [], (number, QPoint(0, bar.value()))


@pytest.mark.slow
def test_scrolling_by_less_than_a_gap_leaves_nothing_wrong_behind(qtbot):
    # A column has no button above its text that would be drawn anew with every step.
    page = Transcript(load("light"), column=True)
    qtbot.addWidget(page)
    page.resize(400, 500)
    page.show()
    page.show_conversation(talk(4, text=THOUGHTS * 2))
    settle(page)
    bar = page.verticalScrollBar()
    for direction in (-1, 1):
        for _ in range(120):
            bar.setValue(bar.value() + 3 * direction)
            settle(page)
            assert differing(shown(page), drawn(page)) == [], bar.value()


def test_scrolling_while_an_answer_grows_leaves_nothing_wrong_behind(page):
    chance = random.Random(3)  # noqa: S311 - the same every time
    stream = Stream(page).show()
    stream.begin()
    text = (THOUGHTS + LETTER) * 3
    bar = page.verticalScrollBar()
    for at in range(0, len(text), 31):
        stream.push(text[at : at + 31])
        if chance.random() < 0.3:
            page.scrolling.let_go()
            bar.setValue(bar.value() - chance.randrange(200))
        elif chance.random() < 0.2:
            page.jump_to_latest()
        settle(page)
        assert differing(shown(page), drawn(page)) == [], at
