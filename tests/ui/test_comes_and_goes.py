"""What comes and goes in the window: dialogs and menus are where they belong, and leave nothing."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QMenu,
    QPushButton,
    QWidget,
)

from orca_desktop.ui.features.library.list_model import LibraryModel
from orca_desktop.ui.platform import screens
from orca_desktop.ui.shell.installation_watch import InstallationWatch
from orca_desktop.ui.shell.main_window import MainWindow
from orca_desktop.ui.widgets import dialogs
from tests.support.waiting import until
from tests.support.widgets import catch_up, named

pytestmark = pytest.mark.sweep

DIALOGS = (
    *("about", "bin", "cheat_sheet", "comparisons", "export", "health", "import", "liked"),
    *("model", "presets", "request", "restore_copy", "save_copy", "settings", "usage"),
)

AS_LEFT = ("about", "presets", "settings", "usage")
"""These are opened again as one left them, with the keyboard where it was."""


def deleted() -> None:
    """Let go what was given up."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    catch_up()


def kinds(window: MainWindow) -> Counter[str]:
    """What there is in the window, counted by its kind."""
    deleted()
    return Counter(type(each).__name__ for each in window.findChildren(QWidget))


async def dialog(program, window: MainWindow, name: str) -> QDialog:
    """The dialog that an action opens, once it has the keyboard."""
    window.actions_by_name[name].trigger()
    found = await until(QApplication.activeModalWidget)
    assert isinstance(found, QDialog)
    await until(found.isActiveWindow)
    await until(lambda: program.presenters.is_idle or found.isVisible())
    return found


@pytest.mark.parametrize("name", DIALOGS)
async def test_a_dialog_says_what_it_is_closes_by_escape_and_leaves_nothing(program, talking, name):
    counted, begun = [], set()
    for _ in range(3):
        shown = await dialog(program, talking, name)
        assert shown.windowTitle()
        above = shown.parentWidget()
        assert above is not None
        assert id(above.window()) == id(talking)
        focus = QApplication.focusWidget()
        assert focus is not None and focus.window() is shown, "the keyboard is in it at once"
        begun.add(f"{type(focus).__name__} {focus.accessibleName()}")
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        QTest.keyClick(QApplication.focusWidget() or shown, Qt.Key.Key_Escape)
        await until(lambda: QApplication.activeModalWidget() is None)
        await until(lambda: program.presenters.is_idle)
        counted.append(kinds(talking))
    assert counted[1] == counted[2], "the first one may leave what is used again"
    if name not in AS_LEFT:
        assert len(begun) == 1, "one begins at the same place each time"


# Some are made once and keep the size they have; of one its few rows say how large it is.
@pytest.mark.parametrize("name", sorted({*DIALOGS} - {*AS_LEFT, "model", "save_copy"}))
async def test_a_dialog_has_the_more_room_the_larger_the_text(program, talking, name, appearance):
    sizes = []
    for zoom in (1.0, 2.0):
        appearance.set_zoom(zoom)
        shown = await dialog(program, talking, name)
        sizes.append(shown.size())
        shown.reject()
        await until(lambda: QApplication.activeModalWidget() is None)
        await until(lambda: program.presenters.is_idle)
    small, large = sizes
    free = screens.room(talking).size() * 0.9
    assert large.width() >= min(1.8 * small.width(), free.width())
    assert large.height() >= min(1.5 * small.height(), free.height())


# While one of the others is open no key reaches the window, and nothing else opens it.
@pytest.mark.parametrize("name", sorted({*DIALOGS} - {"comparisons", "liked", "request"}))
async def test_who_asks_twice_gets_one_dialog(program, talking, name):
    shown = await dialog(program, talking, name)
    talking.actions_by_name[name].trigger()
    await until(lambda: program.presenters.is_idle)
    there = [each for each in talking.findChildren(type(shown)) if each.isVisible()]
    assert there == [shown]
    shown.close()
    await until(lambda: program.presenters.is_idle)


# In the settings one may wait for a browser, which is told and ended elsewhere.
@pytest.mark.parametrize("name", [each for each in DIALOGS if each != "settings"])
async def test_a_dialog_can_be_closed_whatever_was_just_pressed(
    program, talking, name, monkeypatch, caplog
):
    """What it was asked for may take a while, and comes when nobody is there any more."""

    async def nothing_chosen(*_: object, **__: object) -> None:
        await asyncio.sleep(0)

    async def yes(*_: object, **__: object) -> bool:
        await asyncio.sleep(0)
        return True

    for each in ("save_path", "open_path", "open_folder"):
        monkeypatch.setattr(dialogs, each, nothing_chosen)
    monkeypatch.setattr(dialogs, "ask", yes)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    await program.session.delete("c3")
    shown = await dialog(program, talking, name)
    words = [each.text() for each in pressed_in(shown)]
    for which in range(len(words)):
        if which:
            shown = await dialog(program, talking, name)
        buttons = pressed_in(shown)
        if which < len(buttons):
            buttons[which].click()
        shown.close()
        await until(lambda: program.presenters.is_idle)
        while (beside := QApplication.activeModalWidget()) is not None:
            beside.close()
            deleted()
    assert [each.getMessage() for each in caplog.records if each.levelno >= logging.ERROR] == []


def pressed_in(shown: QDialog) -> list[QAbstractButton]:
    """The buttons of a dialog that do something there and then."""
    found = [each for each in shown.findChildren(QPushButton) if each.isVisible()]
    return [each for each in found if each.isEnabled() and each.text()]


def opened_menu() -> QMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def is_below(menu: QMenu, button: QWidget) -> bool:
    """Whether a menu hangs from a button, or stands on it where there is no room below."""
    corner = button.mapToGlobal(QPoint(0, button.height()))
    window = button.window()
    room = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
    screen = screens.room(button)
    room = room & screen if menu.height() <= (room & screen).height() else screen
    wanted = QPoint(
        min(corner.x(), room.right() + 1 - menu.width()),
        min(corner.y(), room.bottom() + 1 - menu.height()),
    )
    return (menu.pos() - wanted).manhattanLength() <= 2


BUTTONS: dict[str, Callable[[MainWindow], QWidget]] = {
    "of everything": lambda window: window.sidebar.menu_button,
    "of the chat": lambda window: window.top_bar.more,
    "of presets": lambda window: window.pane.presets.button,
    "of an answer": lambda window: named(window.transcript, "More", QWidget),
}


@pytest.mark.parametrize("which", BUTTONS)
async def test_a_menu_hangs_from_its_button_and_is_gone_when_it_is_closed(talking, which):
    button = BUTTONS[which](talking)
    counted = []
    for _ in range(3):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await until(QApplication.activePopupWidget)
        menu = opened_menu()
        assert menu.actions()
        assert is_below(menu, button)
        QTest.keyClick(menu, Qt.Key.Key_Escape)
        await until(lambda: QApplication.activePopupWidget() is None)
        counted.append(kinds(talking))
    assert counted[1] == counted[2]


async def test_the_menu_of_a_row_opens_where_one_points(talking):
    rows = talking.sidebar.list
    place = rows.visualRect(rows.model().index(1, 0)).center()
    reason = QContextMenuEvent.Reason.Mouse
    for _ in range(2):
        at = rows.viewport().mapToGlobal(place)
        QApplication.sendEvent(rows.viewport(), QContextMenuEvent(reason, place, at))
        menu = opened_menu()
        assert menu.pos() == at
        menu.close()
        deleted()
        assert talking.sidebar.findChildren(QMenu) == []


async def test_a_window_that_is_left_alone_does_nothing(program, talking):
    """Only what looks each minute for a new day, and whether the program was replaced, goes on."""
    await until(lambda: program.presenters.is_idle)

    def at_work() -> list[QTimer]:
        found = talking.findChildren(QTimer)
        return [each for each in found if each.isActive() and not _looks_each_minute(each)]

    await until(lambda: not at_work())


def _looks_each_minute(timer: QTimer) -> bool:
    return isinstance(timer.parent(), LibraryModel | InstallationWatch)
