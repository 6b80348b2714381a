"""The menu of the transcript, wherever it is asked for."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from orca_desktop.ui.transcript import Transcript
from tests.ui.transcript.conftest import settle
from tests.ui.transcript.test_ways import EVERY, shown

pytestmark = pytest.mark.sweep


def menu_at(
    page: Transcript, at: QPoint, reason: QContextMenuEvent.Reason = QContextMenuEvent.Reason.Mouse
) -> QMenu:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.contextMenuEvent(QContextMenuEvent(reason, at, page.viewport().mapToGlobal(at)))
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    (menu,) = page.findChildren(QMenu, options=direct)
    return menu


def places(page: Transcript) -> list[QPoint]:
    """Some on every line, at its beginning and further on."""
    return [QPoint(x, y) for y in range(10, page.height(), 30) for x in (60, 240)]


def told(page: Transcript) -> list[str]:
    """What the page tells from now on, by the names of its signals."""
    found: list[str] = []
    names = {name for name, value in vars(Transcript).items() if isinstance(value, Signal)}
    for name in names:
        getattr(page, name).connect(lambda *_, name=name: found.append(name))
    return found


@pytest.mark.parametrize("chat", EVERY, ids=lambda each: each.__name__)
def test_a_menu_has_each_thing_once_and_no_needless_line(page, chat):
    page.resize(700, 1500)
    shown(page, chat())
    for at in places(page):
        menu = menu_at(page, at)
        lines = [each.isSeparator() for each in menu.actions()]
        assert not lines[0]
        assert not lines[-1]
        assert not any(one and other for one, other in pairwise(lines))
        said = [each.text() for each in menu.actions() if not each.isSeparator()]
        assert len(said) == len(set(said))
        assert "Select all" in said
        copy = next(each for each in menu.actions() if each.text() == "Copy")
        assert copy.isEnabled() is not page.selecting.is_empty
        menu.close()


@pytest.mark.parametrize("chat", EVERY, ids=lambda each: each.__name__)
def test_no_entry_of_a_menu_is_dead(page, chat, handed_over):
    page.resize(700, 1500)
    shown(page, chat())
    fired, board = told(page), QGuiApplication.clipboard()
    where: dict[str, QPoint] = {}
    for at in places(page):
        for each in menu_at(page, at).actions():
            if each.isEnabled() and not each.isSeparator() and each.menu() is None:
                where.setdefault(each.text(), at)
        page.findChildren(QMenu)[0].close()
    for words, at in where.items():
        shown(page, chat())
        fired.clear()
        handed_over.clear()
        board.setText("before")
        menu = menu_at(page, at)
        next(each for each in menu.actions() if each.text() == words).trigger()
        settle(page)
        asked = [each for each in page.findChildren(QMessageBox) if each.isVisible()]
        happened = bool(fired or handed_over or asked) or board.text() != "before"
        assert happened or not page.selecting.is_empty, words
        for each in (*asked, menu):
            each.close()
    assert {"Select all", "Copy message", "Copy message as Markdown"} <= where.keys()


def test_the_keyboard_opens_it_in_sight(page):
    page.resize(700, 900)
    shown(page, EVERY[0]())
    menu = menu_at(page, QPoint(-1, -1), QContextMenuEvent.Reason.Keyboard)
    assert page.viewport().rect().contains(page.viewport().mapFromGlobal(menu.pos()))
    assert menu.pos() == page.viewport().mapToGlobal(QPoint(page.viewport().width() // 2, 300))
