"""What scrolls, as a screen reader meets it: nothing is lost with a page, nothing is there beyond."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QScrollArea,
    QWidget,
)

from orca_desktop.ui.features.compare.setup.setup_page import SetupPage
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from tests.ui.conftest import conversation, reply, turn


@pytest.fixture
def area(qtbot, appearance):
    """An area as Qt makes it, with a bar that comes and goes."""
    found = QScrollArea()
    qtbot.addWidget(found)
    content = QLabel("tall")
    content.setFixedSize(100, 900)
    found.setWidget(content)
    found.resize(300, 200)
    found.show()
    qtbot.waitExposed(found)
    return found


def told(area: QAbstractScrollArea) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(area)
    assert found is not None
    return found


def lost(root: QWidget) -> list[str]:
    """The areas that have fewer parts as soon as they are hidden, or some beyond their last.

    Lists and tables complain of a place beyond their last by themselves, and are asked for none.
    """
    areas = [
        each
        for each in root.findChildren(QAbstractScrollArea)
        if each.isVisible() and not isinstance(each, QAbstractItemView)
    ]
    shown = {each: told(each).childCount() for each in areas}
    assert shown
    root.hide()
    wrong = [
        f"{type(each).__name__} {each.objectName()}"
        for each, count in shown.items()
        if told(each).childCount() != count or told(each).child(count + 3) is not None
    ]
    root.show()
    return wrong


def test_an_area_keeps_its_parts_when_its_bar_goes_and_has_none_beyond(area):
    count = told(area).childCount()
    parts = [told(area).child(place).object() for place in range(count)]
    assert area.viewport() in parts
    area.widget().setFixedHeight(20)
    area.widget().resize(100, 20)
    QApplication.processEvents()
    assert not area.verticalScrollBar().isVisible()
    assert told(area).childCount() == count
    area.hide()
    assert told(area).childCount() == count
    assert told(area).child(count) is None
    assert told(area).child(99) is None


@pytest.mark.slow
def test_what_is_told_of_an_area_outlives_the_collection_of_garbage(area):
    found = told(area)
    gc.collect()
    assert told(area).object() is area
    assert found.child(0).isValid()


async def test_no_part_is_lost_when_a_page_is_hidden(program, window):
    assert lost(window) == []
    long = reply("r1", text="word " * 9000)
    await program.store.conversations.save(conversation("c1", turn("t1", "Hi", long)))
    await program.session.open("c1")
    window.pane.show_advanced(True)
    assert lost(window) == []
    window.show_welcome()
    assert lost(window) == []


async def test_no_part_is_lost_in_what_comes_and_goes(program, window, qtbot):
    window.actions_by_name["settings"].trigger()
    (settings,) = window.findChildren(SettingsDialog)
    for section in range(5):
        settings.open_section(section)
        assert lost(settings) == []
    settings.close()
    made = SetupPage()
    qtbot.addWidget(made)
    made.resize(500, 200)
    made.show()
    assert lost(made) == []
