"""The steps of the self-test that open every window, page and menu there is, and look at each."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QPlainTextEdit, QWidget

from orca_desktop.app.self_test.ui_driver import Hands, Job, middle

_OPENED: Final = (
    *("new_folder", "tags", "rename", "prompts", "keep_prompt", "import", "export_all"),
    *("bin", "palette", "search", "find", "outline", "map", "bookmarks", "comparisons", "liked"),
    *("presets", "notices", "cheat_sheet", "manual", "whats_new", "health", "about", "quick"),
)
"""Actions after which something else is on the screen."""


async def _windows(hands: Hands) -> str:
    """Open what each action opens, look at it, and close it."""
    for name in _OPENED:
        hands.window.actions_by_name[name].trigger()
        await hands.settled()
        hands.picture(f"action {name}", _front(hands))
        await _close(hands)
        if name == "new_folder":
            hands.window.actions_by_name["undo"].trigger()
            await hands.settled()
    return f"{len(_OPENED)} windows"


async def _settings(hands: Hands) -> str:
    """Turn each page of the settings."""
    hands.window.actions_by_name["settings"].trigger()
    await hands.until(lambda: hands.find_widget("Sections", QListWidget).isVisible())
    sections = hands.find_widget("Sections", QListWidget)
    for row in range(sections.count()):
        at = sections.visualItemRect(sections.item(row)).center()
        QTest.mouseClick(sections.viewport(), Qt.MouseButton.LeftButton, pos=at)
        await hands.settled()
        hands.picture(f"settings {row + 1:02d}", sections.window())
    await _close(hands)
    return f"{sections.count()} pages"


async def _menus(hands: Hands) -> str:
    """Open the two menus, that of the text that is written, and the list that a slash opens."""
    await hands.open_list()
    for name, button in (
        ("of the program", hands.window.sidebar.menu_button),
        ("of the chat", hands.window.top_bar.more),
    ):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=middle(button))
        await hands.until(lambda: _menu() is not None)
        await hands.settled()
        hands.picture(f"menu {name}", _menu())
        await _close(hands)
    message = hands.find_widget("Message", QPlainTextEdit)
    hands.write("whales singg")
    await hands.settled()
    at = middle(message.viewport())
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.postEvent(message.viewport(), QContextMenuEvent(reason, at))
    await hands.until(lambda: _menu() is not None)
    await hands.settled()
    hands.picture("menu of the text", _menu())
    await _close(hands)
    message.clear()
    QTest.keyClicks(message, "/")
    await hands.settled()
    hands.picture("slash")
    await _close(hands)
    message.clear()
    return "3 menus and a list"


def _menu() -> QMenu | None:
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


def _front(hands: Hands) -> QWidget:
    """What stands before all else: a menu, a dialog, a window beside this one, or this one."""
    others = [
        each
        for each in QApplication.topLevelWidgets()
        if each.isVisible() and each.isWindow() and each is not hands.window
    ]
    return QApplication.activePopupWidget() or (others[-1] if others else hands.window)


async def _close(hands: Hands) -> None:
    """Close by Escape whatever is open, until the window is bare again."""
    for _ in range(4):
        front = _front(hands)
        within = QApplication.focusWidget()
        is_within = within is not None and within.window() is front
        QTest.keyClick(within if is_within and within else front, Qt.Key.Key_Escape)
        await hands.settled()
        if _front(hands) is hands.window and front is hands.window:
            return


STEPS: Final[tuple[Job, ...]] = (
    ("open every window", _windows),
    ("turn every page of the settings", _settings),
    ("open every menu", _menus),
)
"""The jobs of somebody who looks into everything."""
