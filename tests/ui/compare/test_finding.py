"""Finding in a comparison: the answers of all columns, one after the other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from orca_desktop.ui.transcript.find_bar import FindBar
from tests.ui.compare.desk import Desk, warm
from tests.ui.compare.loopback import LoopbackDesk
from tests.ui.conftest import child

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def press(
    key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> QWidget | None:
    """Press a key where the keyboard is; what has it then."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)
    QApplication.processEvents()
    return QApplication.focusWidget()


def holds_keyboard(widget: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is widget or widget.isAncestorOf(focus))


def marks(desk: Desk) -> list[int]:
    """How many matches are marked in each column."""
    return [
        sum(
            len(text.extraSelections())
            for row in view.transcript.placement.shown
            if (text := view.transcript.views.text_of(row)) is not None
        )
        for view in desk.views()
    ]


def current(desk: Desk) -> list[int]:
    """The number of the current match in each column, -1 for none."""
    return [view.transcript.finding.current for view in desk.views()]


async def find(desk: Desk, words: str, told: str = "") -> None:
    """Open the bar by its key, type, and wait for the count, which follows what is still drawn."""
    press(Qt.Key.Key_F, CONTROL)
    assert holds_keyboard(desk.page.find_bar)
    QTest.keyClicks(desk.page.find_bar.field, words)
    count = desk.page.find_bar.count
    await desk.until(lambda: count.text() == told if told else count.text())


@pytest.fixture
async def read(loopback: LoopbackDesk) -> LoopbackDesk:
    """Three answers of the same words, the keyboard in the second."""
    await loopback.start(loopback.plan(*warm(0.2, 0.6, 1.0)), "Say hello")
    await loopback.over()
    loopback.page.go_to(1)
    assert {view.reply.text for view in loopback.views() if view.reply} == {loopback.reply(0).text}
    return loopback


@pytest.mark.slow
async def test_all_answers_are_searched_and_gone_through_in_order(read: LoopbackDesk) -> None:
    word = read.reply(0).text.split()[0].strip(",.!").casefold()
    each = read.reply(0).text.casefold().count(word)
    await find(read, word, f"{each + 1} of {3 * each}")
    assert not read.window.chat.findChildren(FindBar)
    assert marks(read) == [each] * 3
    seen = []
    for _ in range(3 * each + 1):
        seen.append(current(read))
        press(Qt.Key.Key_F3)
    assert seen[0] == seen[-1] == [-1, 0, -1]
    assert len({tuple(one) for one in seen}) == 3 * each
    press(Qt.Key.Key_F3, SHIFT)
    assert current(read) == seen[0]
    press(Qt.Key.Key_F3, SHIFT)
    assert current(read) == [each - 1, -1, -1]
    press(Qt.Key.Key_Escape)
    await read.until(lambda: holds_keyboard(read.views()[0]))
    assert read.page.find_bar.isHidden()
    assert marks(read) == [0, 0, 0]
    press(Qt.Key.Key_F3)
    assert current(read) == [-1, -1, -1]


async def test_without_a_match_the_keyboard_goes_back_to_its_column(read: LoopbackDesk) -> None:
    await find(read, "nowhere at all", "Nothing found")
    press(Qt.Key.Key_Escape)
    await read.until(lambda: holds_keyboard(read.views()[1]))


@pytest.mark.slow
async def test_V3_finding_leaves_the_differences_on(read: LoopbackDesk) -> None:
    read.page.compare.setChecked(True)
    read.page.go_to(1)
    await find(read, read.reply(0).text.split()[0].strip(",.!").casefold())
    assert read.page.compare.isChecked()
    assert min(marks(read)) > 0


@pytest.mark.slow
async def test_a_match_in_a_column_out_of_sight_brings_it_there(read: LoopbackDesk) -> None:
    read.views()[1].head.focus.click()
    word = read.reply(0).text.split()[0].strip(",.!").casefold()
    await find(read, word)
    for _ in range(read.reply(0).text.casefold().count(word)):
        press(Qt.Key.Key_F3)
    assert [view.isVisible() for view in read.views()] == [False, False, True]
    assert holds_keyboard(read.page.find_bar)
    press(Qt.Key.Key_Escape)
    await read.until(lambda: holds_keyboard(read.views()[2]))
    assert [view.isVisible() for view in read.views()] == [False, False, True]
    press(Qt.Key.Key_Escape)
    assert all(view.isVisible() for view in read.views())


@pytest.mark.slow
async def test_an_answer_that_comes_later_is_searched_too(read: LoopbackDesk) -> None:
    word = read.reply(0).text.split()[0].strip(",.!").casefold()
    each = read.reply(0).text.casefold().count(word)
    await find(read, word)
    read.page.bar.repeated.emit(2)
    await read.until(lambda: all(len(view.shown.versions) == 2 for view in read.views()
                                 if view.shown))  # fmt: skip
    await read.over()
    await read.until(lambda: marks(read) == [each] * 3)
    assert read.page.find_bar.count.text().endswith(f" of {3 * each}")
    press(Qt.Key.Key_F3)
    assert current(read)[0] == -1
    assert holds_keyboard(read.page.find_bar)


async def test_nothing_is_found_in_answers_that_are_held_back(slow: Desk) -> None:
    await slow.start(slow.plan(*warm(0.2, 1.0), blind=True), "Tell a long story")
    await slow.until(
        lambda: len(slow.views()) == 2 and child(slow.views()[0], QLabel, "heldBack").isVisible()
    )
    press(Qt.Key.Key_F, CONTROL)
    assert slow.page.find_bar.isHidden()
    slow.page.stop_all.click()
    await slow.over()


async def test_there_is_nothing_to_find_while_a_comparison_is_set_up(desk: Desk) -> None:
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    desk.page.menu.another_requested.emit()
    await desk.until(lambda: desk.compare.beginning.is_shown)
    for name in ("find", "find_next", "find_previous"):
        desk.window.actions_by_name[name].trigger()
    assert not desk.window.chat.findChildren(FindBar)
    assert desk.page.find_bar.isHidden()
