"""Menus that are open stand in the tree that screen readers walk; what a box drops down does not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QVBoxLayout, QWidget

from orca_desktop.ui.platform.accessible_menus import AccessibleProgram
from tests.support.widgets import catch_up

ROLE = QAccessible.Role


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.setWindowTitle("A window")
    rows = QVBoxLayout(made)
    rows.addWidget(QLineEdit())
    box = QComboBox()
    box.addItems(["a", "b"])
    rows.addWidget(box)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def things(program: AccessibleProgram) -> list[object]:
    return [program.child(row).object() for row in range(program.childCount())]


def test_an_open_menu_is_a_child_of_the_program_that_says_so(qapp, window):
    program = AccessibleProgram(qapp)
    menu = QMenu(window)
    menu.addAction("One")
    inner = menu.addMenu("More")
    inner.addAction("Two")
    assert window in things(program)
    assert menu not in things(program)
    menu.popup(QPoint(5, 5))
    assert menu in things(program)
    place = things(program).index(menu)
    found = program.child(place)
    assert found.role() is ROLE.PopupMenu
    assert program.indexOfChild(found) == place
    assert found.parent().object() is qapp
    assert [found.child(row).text(QAccessible.Text.Name) for row in range(2)] == ["One", "More"]
    inner.popup(QPoint(50, 5))
    assert inner not in things(program), "it is below its entry"
    inner.close()
    menu.close()
    assert menu not in things(program)


def test_what_a_box_drops_down_is_part_of_the_box(qapp, window):
    program = AccessibleProgram(qapp)
    box = window.findChild(QComboBox)
    box.showPopup()
    assert QApplication.activePopupWidget() not in things(program)
    box.hidePopup()


def test_the_program_answers_as_qt_does(qapp, window, qtbot):
    program = AccessibleProgram(qapp)
    assert program.role() is ROLE.Application
    assert program.text(QAccessible.Text.Name) == qapp.applicationName()
    assert program.text(QAccessible.Text.Description) == ""
    assert program.parent() is None
    assert program.child(-1) is None and program.child(99) is None
    assert not program.state().invalid
    field = window.findChild(QLineEdit)
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    assert program.focusChild().object() is field
    assert program.indexOfChild(program.focusChild()) == -1
    assert isinstance(field, QLineEdit)
    field.clearFocus()
    catch_up()
    assert program.focusChild() is None or program.focusChild().object() is not field
