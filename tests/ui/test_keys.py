"""Keys alone: Tab reaches every control in the order in which it is read, Enter presses buttons."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from orca_desktop.domain.conversation import Draft
from orca_desktop.ui.features.settings.dialog import SettingsDialog
from orca_desktop.ui.widgets.segments import Segments
from tests.support.waiting import until
from tests.ui.conftest import heard


@pytest.fixture
def talking(talking):
    talking.pane.show_advanced(True)
    return talking


def described(widget: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def stops(root: QWidget) -> set[QWidget]:
    """What Tab has to reach: all that shows, is enabled and takes the focus by Tab."""
    return {
        each
        for each in root.findChildren(QWidget)
        if each.window() is root.window()
        and each.isVisible()
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.focusProxy() is None
        and not each.objectName().startswith("qt_")
    }


def walked(root: QWidget) -> Iterator[QWidget]:
    """Where Tab goes, until it is back where it began."""
    first = QApplication.focusWidget()
    assert first is not None
    for _ in range(400):
        now = QApplication.focusWidget()
        assert now is not None
        yield now
        QTest.keyClick(now, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            return


def called(widgets: set[QWidget]) -> list[str]:
    return sorted(f"{type(each).__name__} {each.accessibleName()}" for each in widgets)


def welcome(window):
    window.show_welcome()
    window.welcome.key.show_sign_in(possible=True)


def editing(window):
    window.composer.begin_edit("t1", Draft("Hi"))


def waiting(window):
    window.show_welcome()
    window.welcome.key.show_sign_in(possible=True, waiting=True)


@pytest.mark.parametrize(
    "prepare",
    [
        pytest.param(welcome, id="V7 welcome"),
        pytest.param(waiting, id="V7 signing in"),
        pytest.param(editing, id="V7 an edit"),
        pytest.param(lambda _: None, id="V7 a chat"),
    ],
)
async def test_tab_reaches_every_control(talking, prepare):
    prepare(talking)
    wanted = stops(talking)
    reached = set(walked(talking))
    assert len(wanted) > 5
    assert called(wanted - reached) == []


async def test_tab_goes_through_the_welcome_as_it_is_read(talking):
    welcome(talking)
    order = [described(each).text(QAccessible.Text.Name) for each in walked(talking)]
    start = order.index("Get a key at orcarouter.ai")
    assert (order[start:] + order[:start])[:6] == [
        "Get a key at orcarouter.ai",
        "Sign in with OrcaRouter",
        "API key",
        "Show the key",
        "Connect",
        "Look around first",
    ]


def buttons(root: QWidget) -> list[QPushButton | QToolButton]:
    return [each for each in stops(root) if isinstance(each, QPushButton | QToolButton)]


async def test_V7_enter_presses_every_button_of_the_window(qtbot, talking):
    """Their own doings are taken off: it is about the key, and none may hide the next."""
    for prepare in (lambda _: None, editing, welcome):
        prepare(talking)
        found = buttons(talking)
        assert len(found) > 3
        for button in found:
            if button.menu() is not None:
                continue
            pressed = heard(button.clicked)
            button.blockSignals(False)
            button.clicked.disconnect()
            button.clicked.connect(lambda *_, pressed=pressed: pressed.append(()))
            for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                button.setFocus(Qt.FocusReason.TabFocusReason)
                assert QApplication.focusWidget() is button
                pressed.clear()
                QTest.keyClick(button, key)
                assert len(pressed) == 1, (called({button}), key)


@pytest.fixture
def dialog(qtbot):
    shown = QDialog()
    qtbot.addWidget(shown)
    rows = QVBoxLayout(shown)
    for part in (QLineEdit(), QPushButton("Other"), QPushButton("Default"), QToolButton()):
        rows.addWidget(part)
        if isinstance(part, QPushButton):
            part.setAutoDefault(False)
    shown.findChildren(QPushButton)[1].setDefault(True)
    shown.show()
    shown.activateWindow()
    qtbot.waitExposed(shown)
    return shown


def test_V7_in_a_dialog_enter_presses_the_focused_button_and_else_the_default_one(dialog):
    other, default = dialog.findChildren(QPushButton)
    tool = dialog.findChildren(QToolButton)[-1]
    pressed: list[QAbstractButton] = []
    for each in (other, default, tool):
        each.clicked.connect(lambda _=False, each=each: pressed.append(each))
    field = dialog.findChild(QLineEdit)
    for focus, expected in ((field, default), (other, other), (default, default), (tool, tool)):
        focus.setFocus()
        pressed.clear()
        QTest.keyClick(focus, Qt.Key.Key_Return)
        assert pressed == [expected], focus


def test_V7_a_key_that_is_held_presses_once_and_one_with_ctrl_not_at_all(dialog):
    other = dialog.findChildren(QPushButton)[0]
    pressed = heard(other.clicked)
    other.setFocus()
    for held in (False, True, True):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", held
        )
        QApplication.sendEvent(other, event)
    QTest.keyClick(other, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(pressed) == 1


async def test_V7_enter_still_sends_and_breaks_lines_in_the_message(program, talking):
    sent = heard(talking.composer.submitted)
    talking.composer.setFocus()
    QTest.keyClicks(talking.composer.editor, "one")
    QTest.keyClick(talking.composer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(talking.composer.editor, "two")
    QTest.keyClick(talking.composer.editor, Qt.Key.Key_Return)
    assert sent == [(Draft("one\ntwo"),)]
    await until(lambda: program.presenters.is_idle)
    await until(lambda: not program.session.is_busy(program.session.shown.id))


def test_V7_arrows_walk_through_choices_and_tab_goes_to_the_taken_one(qtbot, appearance):
    shown = Segments("Thinking", [("off", "Off"), ("short", "Short"), ("long", "Long")])
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    chosen = heard(shown.chosen)
    shown.choose("short")
    assert chosen == []
    taking = [
        value
        for value in ("off", "short", "long")
        if shown.button(value).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert taking == ["short"]
    shown.button("short").setFocus()
    qtbot.waitUntil(shown.button("short").hasFocus)
    QTest.keyClick(shown.button("short"), Qt.Key.Key_Right)
    assert chosen == [("long",)]
    assert QApplication.focusWidget() is shown.button("long")
    shown.choose(None)
    assert shown.value is None
    assert shown.button("off").focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.parametrize("section", range(10), ids=lambda section: f"V7 settings {section}")
async def test_tab_reaches_every_control_of_the_settings(program, talking, section):
    talking.actions_by_name["settings"].trigger()
    (settings,) = talking.findChildren(SettingsDialog)
    settings.key.show_sign_in(possible=True)
    settings.open_section(section)
    await until(settings.isActiveWindow)
    await until(lambda: QApplication.focusWidget() is not None)
    await until(lambda: program.presenters.is_idle)
    wanted = stops(settings)
    reached = set(walked(settings))
    assert called(wanted - reached) == []
    settings.close()
