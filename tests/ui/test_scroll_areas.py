"""What scrolls: beside a bar that is no part of it, so that a screen reader never meets a lost one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QScrollArea, QWidget

from orca_desktop.domain.changes import ConversationShown
from orca_desktop.ui.compare.setup import SetupPage
from orca_desktop.ui.settings.cheat_sheet import CheatSheet
from orca_desktop.ui.widgets.quiet_bar import QuietBar, scroll_downwards
from tests.ui.conftest import conversation, reply, turn


@pytest.fixture
def area(qtbot, appearance):
    """An area whose content is taller than itself."""
    found = QScrollArea()
    qtbot.addWidget(found)
    found.setWidgetResizable(True)
    scroll_downwards(found)
    content = QLabel("tall")
    content.setMinimumHeight(900)
    found.setWidget(content)
    found.resize(300, 200)
    found.show()
    qtbot.waitExposed(found)
    return found


def parts(area: QAbstractScrollArea) -> int:
    found = QAccessible.queryAccessibleInterface(area)
    assert found is not None
    return found.childCount()


def lost(root: QWidget) -> list[str]:
    """The areas that have fewer parts as soon as they are hidden."""
    areas = root.findChildren(QAbstractScrollArea)
    if isinstance(root, QAbstractScrollArea):
        areas.append(root)
    shown = {each: parts(each) for each in areas if each.isVisible()}
    assert shown
    root.hide()
    wrong = [
        f"{type(each).__name__} {each.objectName()}" for each in shown if parts(each) != shown[each]
    ]
    root.show()
    return wrong


def test_the_bar_moves_the_area_and_follows_it(area):
    bar = area.findChild(QuietBar)
    assert bar.maximum() == area.verticalScrollBar().maximum() > 600
    bar.setValue(250)
    assert area.widget().y() == -250
    area.verticalScrollBar().setValue(100)
    assert bar.value() == 100
    area.widget().setMinimumHeight(400)
    QApplication.processEvents()
    assert bar.maximum() == area.verticalScrollBar().maximum() < 300
    where = QPointF(20, 20)
    turned = QWheelEvent(
        where,
        area.viewport().mapToGlobal(where),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = bar.value()
    QApplication.sendEvent(area.viewport(), turned)
    assert bar.value() == area.verticalScrollBar().value() > before


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_it_stands_where_lines_end_and_covers_nothing(area, direction):
    area.setLayoutDirection(direction)
    QApplication.processEvents()
    bar, page = area.findChild(QuietBar).geometry(), area.viewport().geometry()
    assert not bar.intersects(page)
    assert page.width() + bar.width() == area.width() - 2 * area.frameWidth()
    assert (bar.left() > page.left()) is (direction is Qt.LayoutDirection.LeftToRight)


def test_no_part_is_lost_when_a_page_is_hidden(window, area, qtbot):
    assert lost(area) == []
    window.apply(
        ConversationShown(conversation("c1", turn("t1", "Hi", reply("r1", text="word " * 9000))))
    )
    window.pane.fill()
    window.pane.show_advanced(True)
    assert lost(window) == []
    window.show_welcome()
    assert lost(window) == []


def test_no_part_is_lost_in_what_comes_and_goes(window, qtbot):
    window.open_settings()
    for section in range(5):
        window.access.settings.open_section(section)
        assert lost(window.access.settings) == []
    window.access.settings.close()
    for made in (SetupPage(), CheatSheet(window)):
        qtbot.addWidget(made)
        made.resize(500, 200)
        made.show()
        assert lost(made) == []
