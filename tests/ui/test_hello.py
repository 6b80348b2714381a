"""What an empty chat says: as many whole lines as there is room for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QPushButton

from orca_desktop.ui.features.chat.hello import Hello
from tests.support.widgets import catch_up

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def hello(qtbot, appearance):
    appearance.dress()
    made = Hello()
    qtbot.addWidget(made)
    made.show()
    return made


def lines(hello):
    """The places of what is said, from the top, as far as it is seen."""
    made = [*hello.findChildren(QLabel), *hello.findChildren(QPushButton)]
    return [QRect(each.mapTo(hello, QPoint()), each.size()) for each in made if each.isVisible()]


@pytest.mark.parametrize("width", [250, 400, 900])
def test_lines_are_whole_and_one_more_would_not_have_fitted(hello, width):
    hello.resize(width, 2000)
    catch_up()
    every = lines(hello)
    needed = [each.bottom() + 1 - every[0].top() for each in every]
    for height in range(20, 800, 7):
        hello.resize(width, height)
        catch_up()
        found = lines(hello)
        assert all(hello.rect().contains(each) for each in found)
        assert [each.height() for each in found] == [each.height() for each in every[: len(found)]]
        if len(found) < len(every):
            assert needed[len(found)] > height - 2 * 60, "there would have been room"


def test_what_is_said_stands_somewhat_above_the_middle(hello):
    hello.resize(900, 1000)
    catch_up()
    found = lines(hello)
    above, below = found[0].top(), 1000 - found[-1].bottom()
    assert 0.55 < above / below < 0.8
    assert found[-1].center().x() == pytest.approx(450, abs=2)
