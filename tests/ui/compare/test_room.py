"""How many columns fit beside each other, and what happens where they do not."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from orca_desktop.ui.shell import geometry
from tests.support.widgets import catch_up
from tests.ui.compare.desk import Desk, warm


def is_whole(desk: Desk, place: int) -> bool:
    view, area = desk.views()[place], desk.page.columns
    left = view.mapTo(area, QPoint()).x()
    return left >= 0 and left + view.width() <= area.width()


def is_wide_enough(button: QWidget) -> bool:
    return button.width() >= button.sizeHint().width()


@pytest.mark.slow
async def test_V20_three_columns_fit_into_the_first_window_on_a_dense_screen(desk: Desk) -> None:
    """2560 x 1440 at 200 % is a screen of 1280 x 720."""
    desk.window.resize(geometry.first_size(QSize(1280, 720)))
    await desk.start(desk.plan(*warm(0.2, 0.6, 1.0)))
    await desk.over()
    await desk.until(lambda: all(view.isVisible() for view in desk.views()))
    await desk.until(lambda: all(is_whole(desk, place) for place in range(3)))
    assert desk.page.findChildren(QTabBar)[0].isHidden()


@pytest.mark.parametrize("width", range(720, 1400, 60), ids=lambda width: f"V20 {width}")
async def test_of_three_columns_none_is_cut_at_any_width(desk: Desk, width: int) -> None:
    desk.window.resize(width, 700)
    await desk.start(desk.plan(*warm(0.2, 0.6, 1.0)))
    await desk.over()
    shown = [place for place, view in enumerate(desk.views()) if view.isVisible()]
    assert len(shown) in {1, 3}
    await desk.until(lambda: all(is_whole(desk, place) for place in shown))
    assert desk.page.findChildren(QTabBar)[0].isVisible() is (len(shown) == 1)


@pytest.mark.slow
async def test_on_a_small_laptop_the_answers_have_the_room(desk: Desk) -> None:
    desk.window.appearance.dress()
    desk.window.resize(1366, 768)
    await desk.start(desk.plan(*warm(0.2, 0.6, 1.0)))
    await desk.over()
    page = desk.page

    def rooms() -> list[QRect]:
        return [view.transcript.rect() for view in desk.views()]

    await desk.until(lambda: all(view.isVisible() for view in desk.views()))
    assert all(each.height() >= 480 for each in rooms())
    assert all(view.head.height() <= 52 for view in desk.views())
    assert all(view.foot.height() <= 40 for view in desk.views())
    assert page.top.isHidden(), "the question stands in the head of the chat"
    before = rooms()
    for over in (page.bar.show_plot, page.bar.about, page.bar.compare):
        over.click()
        catch_up()
        assert rooms() == before, "nothing takes room from the answers"
    desk.views()[0].use.click()
    await desk.until(page.go_on.switch.isVisible)
    catch_up()
    assert all(each.height() >= 480 for each in rooms())


@pytest.mark.parametrize("width", [699, 900, 960, 1100])
async def test_two_columns_stand_side_by_side_where_they_have_room(desk: Desk, width: int) -> None:
    desk.window.panes.sidebar_open = False
    desk.window.resize(width, 700)
    await desk.start(desk.plan(*warm(0.2, 1.0)))
    await desk.over()
    await desk.until(lambda: all(view.isVisible() for view in desk.views()))
    assert desk.page.findChildren(QTabBar)[0].isHidden()


@pytest.mark.slow
async def test_V20_no_word_of_a_foot_is_cut_in_narrow_columns(desk: Desk) -> None:
    desk.window.resize(geometry.first_size(QSize(1280, 720)))
    await desk.start(desk.plan(*warm(0.2, 0.6, 1.0)))
    await desk.over()
    desk.window.appearance.dress()
    await desk.until(lambda: all(view.isVisible() for view in desk.views()))
    for view in desk.views():
        foot = view.foot
        for button in (foot.use, foot.good, foot.bad, foot.note):
            await desk.until(partial(is_wide_enough, button))
        assert foot.use.accessibleName() == foot.use.text() == "Use this answer"

    def said(width: int) -> set[str]:
        for view in desk.views():
            view.foot.setFixedWidth(width)
        QApplication.sendPostedEvents()
        return {view.use.text() for view in desk.views()}

    widths = range(190, 300, 10)
    shrinking = [said(width) for width in reversed(widths)]
    assert [said(width) for width in widths] == shrinking[::-1], "whatever it said before"
    assert {len(each) for each in shrinking} == {1}
    assert set.union(*shrinking) == {"Use", "Use this answer"}
