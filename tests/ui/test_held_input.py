"""Keys that wait until what they are meant for is there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from orca_desktop.ui.platform import held_input
from orca_desktop.ui.platform.held_input import HeldInput


@pytest.fixture
def field(qtbot):
    shown = QLineEdit()
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.hasFocus)
    return shown


@pytest.fixture
def held(field):
    return HeldInput(field)


def press(field: QLineEdit, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(field.windowHandle(), key, modifier)


def test_a_key_waits_and_happens(qtbot, field, held):
    seen = []
    held.begin()

    def end() -> None:
        seen.append(field.text())
        held.end(goes_on=True)

    QTimer.singleShot(20, field, end)
    press(field, Qt.Key.Key_1)
    assert seen == [""], "it came back when that had ended"
    assert field.text() == "1"
    press(field, Qt.Key.Key_2)
    assert field.text() == "12"


def test_what_an_input_method_made_waits_too(field, held):
    held.begin()
    QTimer.singleShot(20, field, lambda: (field.clear(), held.end(goes_on=True)))
    field.setText("of another")
    made = QInputMethodEvent()
    made.setCommitString("東京")
    QApplication.sendEvent(field, made)
    assert field.text() == "東京"


def test_what_was_meant_for_something_else_does_not_happen(qtbot, field, held):
    activated = []
    QShortcut(Qt.Key.Key_F9, field, lambda: activated.append(True))
    held.begin()
    QTimer.singleShot(20, field, lambda: held.end(goes_on=False))
    press(field, Qt.Key.Key_F9)
    press(field, Qt.Key.Key_1)
    assert field.text() == ""
    assert not activated

    def is_heard() -> bool:
        press(field, Qt.Key.Key_F9)
        return bool(activated)

    qtbot.waitUntil(is_heard)
    press(field, Qt.Key.Key_2)
    assert field.text() == "2"


def test_without_a_key_nothing_is_let_go_afterwards(field, held):
    held.begin()
    held.end(goes_on=False)
    press(field, Qt.Key.Key_1)
    assert field.text() == "1"
    held.end(goes_on=False)
    press(field, Qt.Key.Key_2)
    assert field.text() == "12"


def test_a_key_does_not_wait_for_ever(monkeypatch, field, held):
    monkeypatch.setattr(held_input, "_LONGEST_MS", 20)
    held.begin()
    press(field, Qt.Key.Key_1)
    assert field.text() == "", "it was let go"
    held.end(goes_on=True)
    press(field, Qt.Key.Key_2)
    assert field.text() == "2"
