"""The icon in the tray, by choice: what its menu does, and what closing the window means then."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from PySide6.QtWidgets import QMenu, QMessageBox, QSystemTrayIcon

from orca_desktop.ui.features.quick.window import QuickWindow
from orca_desktop.ui.platform import tray
from orca_desktop.ui.preferences import ClosingChoice, Preferences
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.widgets.wrapping_box import WrappingBox
from tests.support.waiting import until
from tests.support.widgets import named, words
from tests.ui.conftest import heard

pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)
"""Offscreen knows no trays."""

NO_TRAY = "This desktop has no tray, so there is no place for the icon."


@pytest.fixture(autouse=True)
def going_on(qapp):
    """As in the program, the loop does not end with the last window."""
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(True)


@pytest.fixture
def desktop(monkeypatch):
    """A desktop with a tray: offscreen there is none."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)


def prefer(window: Any, **changes: object) -> None:
    window.take_preferences(dataclasses.replace(window.preferences, **changes))


def closing(window: Any) -> ClosingChoice:
    """What closing the window means now."""
    chosen: ClosingChoice = window.preferences.closing
    return chosen


def entry(window: Any, words_: str) -> Any:
    """An entry of the icon's menu."""
    menus = window.findChildren(QMenu)
    found = [
        action
        for menu in menus
        for action in menu.actions()
        if action.text() == words_ and any(each.text() == "Quit" for each in menu.actions())
    ]
    return found[-1]


def question(window: Any) -> QMessageBox | None:
    boxes = window.findChildren(QMessageBox)
    return next((each for each in boxes if each.isVisible()), None)


def press(box: QMessageBox, words_: str) -> None:
    next(each for each in box.buttons() if each.text() == words_).click()


async def test_without_the_icon_closing_ends_the_program(program, window):
    closed = heard(window.closed)
    window.close()
    assert len(closed) == 1


async def test_it_is_off_until_it_is_wanted_and_undone(program, window, desktop):
    assert not window.findChildren(QSystemTrayIcon)
    dialog = program.presenters.settings.open("desktop")
    box = named(dialog, "Show an icon in the tray", WrappingBox)
    assert not box.isChecked() and box.isEnabled()
    assert NO_TRAY not in words(dialog)
    box.click()
    (icon,) = window.findChildren(QSystemTrayIcon)
    assert icon.isVisible() and icon.toolTip() == "Orca Desktop"
    choice = next(
        each
        for each in dialog.findChildren(ChoiceBox)
        if each.accessibleName() == "Closing the window"
    )
    assert choice.isEnabled()
    dialog.undo.click()
    assert not icon.isVisible()
    assert not choice.isEnabled()


async def test_a_desktop_without_a_tray_is_told(program, window):
    dialog = program.presenters.settings.open("desktop")
    assert not named(dialog, "Show an icon in the tray", WrappingBox).isEnabled()
    assert NO_TRAY in words(dialog)
    dialog.reject()
    # A tray that has gone since must not take the window with it.
    prefer(window, shows_tray=True, closing=ClosingChoice.HIDE)
    closed = heard(window.closed)
    window.close()
    assert len(closed) == 1


async def test_the_first_closing_asks_and_the_answer_counts_from_then_on(program, window, desktop):
    prefer(window, shows_tray=True)
    closed = heard(window.closed)
    window.close()
    box = await until(lambda: question(window))
    window.close()
    assert window.isVisible() and not closed
    press(box, "Cancel")
    await until(lambda: question(window) is None)
    await until(lambda: program.presenters.is_idle)
    assert window.isVisible()
    assert closing(window) is ClosingChoice.ASK
    window.close()
    press(await until(lambda: question(window)), "Go on in the tray")
    await until(lambda: not window.isVisible())
    assert not closed
    assert closing(window) is ClosingChoice.HIDE
    entry(window, "Open Orca Desktop").trigger()
    assert window.isVisible()
    window.close()
    assert not window.isVisible() and not closed
    entry(window, "Quit").trigger()
    assert len(closed) == 1


async def test_quitting_is_an_answer_too(program, window, desktop):
    prefer(window, shows_tray=True)
    closed = heard(window.closed)
    window.close()
    press(await until(lambda: question(window)), "Quit")
    await until(lambda: closed)
    assert closing(window) is ClosingChoice.QUIT


async def test_its_menu_begins_a_chat_and_asks_quickly(program, talking, desktop):
    prefer(talking, shows_tray=True, closing=ClosingChoice.HIDE)
    talking.close()
    before = program.session.shown.id
    entry(talking, "New chat").trigger()
    await until(lambda: program.session.shown.id != before)
    assert talking.isVisible()
    talking.close()
    entry(talking, "Quick question").trigger()
    from PySide6.QtWidgets import QApplication

    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QuickWindow)]
    assert any(each.isVisible() for each in found)
    assert not talking.isVisible(), "the small window alone"
    (icon,) = talking.findChildren(QSystemTrayIcon)
    entry(talking, "Open Orca Desktop")
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert talking.isVisible()


async def test_a_start_anew_and_the_key_that_quits_end_the_program(program, window, desktop):
    prefer(window, shows_tray=True, closing=ClosingChoice.HIDE)
    closed = heard(window.closed)
    window.start_again()
    assert len(closed) == 1
    window.show()
    window.stay_open()
    window.handlers.carry_out("quit")
    assert len(closed) == 2


async def test_the_icon_goes_with_its_window(program, window, desktop):
    prefer(window, shows_tray=True)
    (icon,) = window.findChildren(QSystemTrayIcon)
    await program.presenters.close()
    assert not icon.isVisible()


def test_what_was_chosen_is_kept():
    chosen = Preferences(shows_tray=True, closing=ClosingChoice.HIDE)
    assert Preferences.from_json(chosen.to_json()) == chosen
    assert tray.has_tray() in {True, False}
