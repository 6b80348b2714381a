"""The list that drops down from a box of choices: whole, and in the colours of the theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from orca_desktop.ui.theme.appearance import ThemeChoice
from orca_desktop.ui.widgets.choice import ChoiceBox
from tests.ui.conftest import heard


@pytest.fixture
def box(qtbot, appearance):
    holder = QWidget()
    qtbot.addWidget(holder)
    rows = QVBoxLayout(holder)
    shown: ChoiceBox[int] = ChoiceBox("Something")
    rows.addWidget(shown)
    rows.addStretch(1)
    holder.resize(300, 400)
    holder.show()
    appearance.dress()
    qtbot.waitExposed(holder)
    yield shown
    shown.hidePopup()


@pytest.mark.parametrize("count", [1, 2, 3, 7, 10], ids=lambda count: f"V13 {count} rows")
@pytest.mark.parametrize("zoom", [1.0, 1.7])
def test_every_row_of_a_short_list_is_seen_whole(box, appearance, count, zoom):
    appearance.set_zoom(zoom)
    for place in range(count):
        box.offer(f"Choice {place}", place)
    box.showPopup()
    view = box.view()
    last = view.visualRect(view.model().index(count - 1, 0))
    assert view.viewport().rect().contains(last)
    assert view.viewport().height() == last.bottom() + 1, "and nothing below it"
    assert view.verticalScrollBar().maximum() == 0
    box.hidePopup()
    box.showPopup()
    assert view.viewport().height() == last.bottom() + 1, "also the next time"


@pytest.mark.parametrize("zoom", [1.0, 1.7])
def test_words_that_are_wider_than_the_box_are_seen_whole_in_the_list(box, appearance, zoom):
    appearance.set_zoom(zoom)
    policy = ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    box.setSizeAdjustPolicy(policy)
    box.offer("Short", 0)
    box.offer("One that is a good deal longer than its box is wide", 1)
    box.window().resize(200, 400)
    box.showPopup()
    view = box.view()
    assert view.sizeHintForColumn(0) <= view.viewport().width()
    assert view.window().geometry().right() <= view.window().screen().availableGeometry().right()
    last = view.visualRect(view.model().index(1, 0))
    assert view.viewport().rect().contains(last)


def test_what_is_not_offered_is_taken_for_the_first_or_for_what_is_wished_instead(box):
    box.choose("nothing")
    assert (box.value, box.currentIndex()) == (None, -1), "there is nothing to take"
    for place in range(3):
        box.offer(f"Choice {place}", place)
    box.choose(2)
    assert box.value == 2
    box.choose("nothing")
    assert box.value == 0
    box.choose("nothing", otherwise=1)
    assert box.value == 1
    box.refuse("nothing", "No.")
    box.clear()
    assert (box.values, box.value) == ((), None)


def test_a_long_list_scrolls(box):
    for place in range(60):
        box.offer(f"Choice {place}", place)
    box.showPopup()
    assert box.view().verticalScrollBar().maximum() > 0
    assert box.view().window().height() < 600


@pytest.mark.parametrize(
    "choice",
    [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST],
    ids=lambda choice: f"T6 {choice.value}",
)
def test_the_list_has_the_colours_of_the_theme(box, appearance, choice):
    appearance.choose(choice)
    appearance.dress()
    for place in range(3):
        box.offer(f"Choice {place}", place)
    box.showPopup()
    colors = appearance.theme
    picture = box.view().window().grab().toImage()
    view = box.view()

    def ground(place: int) -> str:
        row = view.visualRect(view.model().index(place, 0))
        at = view.viewport().mapTo(view.window(), row.center())
        found: str = picture.pixelColor(view.window().width() - 20, at.y()).name()
        return found.upper()

    assert ground(0) == colors.selected
    assert ground(1) == colors.raised
    assert picture.pixelColor(0, 0).alpha() == 0, "round at its corners"


@pytest.mark.parametrize(
    "choice",
    [ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST],
    ids=lambda choice: f"T6 completing, {choice.value}",
)
def test_what_completes_a_name_has_the_colours_of_the_theme(qtbot, appearance, choice):
    """As in the dialog for files, which brings a list of its own."""
    appearance.choose(choice)
    appearance.dress()
    line = QLineEdit()
    qtbot.addWidget(line)
    completer = QCompleter(["letter one", "letter two"], line)
    line.setCompleter(completer)
    line.show()
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "let")
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    picture = popup.grab().toImage()
    found = picture.pixelColor(popup.width() - 6, popup.height() // 4).name().upper()
    assert found == appearance.theme.raised
    popup.hide()


def test_the_keyboard_chooses_in_it(qtbot, box):
    for place in range(3):
        box.offer(f"Choice {place}", place)
    picked = heard(box.picked)
    box.showPopup()
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert picked == [(1,)]
