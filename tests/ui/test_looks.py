"""How what is drawn by hand stands, in each part of the window and each list: no pixel is written down."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from tests.support.drawn import Drawn, drawn
from tests.support.seen import painted_by_hand
from tests.ui.part import Part
from tests.ui.test_ways import PARTS, parts, placed

pytestmark = pytest.mark.sweep

SIGN: Final = "(picture)"
MIDDLE: Final = 0.35
"""How far above the line on which letters stand their middle is, as a part of their size."""
UNTURNED: Final = ("comparison in the making", "usage")
"""Time goes from left to right in a chart, however one reads; *More* stands beside its middle."""


@pytest.fixture
def make(qtbot, appearance) -> Callable[[Part, Callable[[Any], object]], QWidget]:
    """Makes a part in the look of the window that shows something."""
    appearance.dress()

    def make(part: Part, show: Callable[[Any], object]) -> QWidget:
        made: QWidget = part.make(appearance)
        qtbot.addWidget(made)
        made.show()
        show(made)
        return placed(made, part)

    return make


def by_hand(root: QWidget) -> list[tuple[int, list[Drawn]]]:
    """What draws by itself in it, the rows of its lists too: how wide each is, and what it draws."""
    views = root.findChildren(QAbstractItemView)
    found = [*painted_by_hand(root), *(each.viewport() for each in views if each.isVisible())]
    return [(each.width(), drawn(each)) for each in found]


@pytest.mark.parametrize("zoom", [1.0, 2.0])
@pytest.mark.parametrize("name", parts())
def test_a_sign_stands_in_the_middle_of_the_words_beside_it(make, appearance, name, zoom):
    appearance.set_zoom(zoom)
    for show in PARTS[name].shows:
        for _, found in by_hand(make(PARTS[name], show)):
            words = [each for each in found if each.words not in ("", SIGN)]
            middles = [each.box.y() - MIDDLE * each.size for each in words]
            for sign in found if middles else ():
                if sign.words == SIGN:
                    middle = sign.box.center().y()
                    assert min(abs(each - middle) for each in middles) < 1.5 * zoom, words[0]


@pytest.mark.parametrize("name", parts())
def test_words_are_drawn_in_a_colour_of_the_theme(make, appearance, name):
    """Which of them can be read on which ground is tested; one that Qt mixes itself may be too pale."""
    tokens = set(appearance.theme.colors())
    for show in PARTS[name].shows:
        for _, found in by_hand(make(PARTS[name], show)):
            mixed = {each.fill for each in found if each.words not in ("", SIGN)} - tokens
            assert mixed == set(), [each for each in found if each.fill in mixed][:3]


@pytest.fixture
def mirrored(qapp: QApplication):
    """Lets what is made be read from right to left, or again from left to right."""

    def mirrored(is_mirrored: bool) -> None:
        direction = Qt.LayoutDirection
        qapp.setLayoutDirection(direction.RightToLeft if is_mirrored else direction.LeftToRight)

    yield mirrored
    mirrored(is_mirrored=False)


def is_mirror(one: Drawn, other: Drawn, width: int) -> bool:
    """Whether two shapes of something so wide are where they are in a mirror."""
    alike = (one.words, one.fill, one.line) == (other.words, other.fill, other.line)
    first, second = one.box, other.box
    return (
        alike
        and abs(width - first.right() - second.left()) < 2
        and abs(first.top() - second.top()) < 1.5
        and abs(first.width() - second.width()) < 1.5
        and abs(first.height() - second.height()) < 1.5
    )


@pytest.mark.parametrize("name", parts(without=UNTURNED))
def test_read_from_the_right_all_is_as_in_a_mirror(make, mirrored, name):
    for show in PARTS[name].shows:
        mirrored(is_mirrored=False)
        usual = by_hand(make(PARTS[name], show))
        mirrored(is_mirrored=True)
        turned = by_hand(make(PARTS[name], show))
        assert len(usual) == len(turned)
        for (width, one), (mirrored_width, other) in zip(usual, turned, strict=True):
            if width != mirrored_width:  # letters beside it need another room
                continue
            for each in one:
                is_whole = each.box.width() > 0 and each.box.height() > 0
                if each.words in ("", SIGN) and is_whole:
                    assert any(is_mirror(each, beside, width) for beside in other), each
