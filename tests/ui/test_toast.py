from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from orca_desktop.ui.widgets import toast as module
from orca_desktop.ui.widgets.toast import Toast
from tests.support.widgets import button, inner, is_shown
from tests.ui.conftest import child


@pytest.fixture
def toast(qtbot, monkeypatch):
    monkeypatch.setattr(module, "SHOWN_MS", 80)
    monkeypatch.setattr(module, "UNDO_MS", 80)
    around = QWidget()
    around.setObjectName("around")
    around.resize(600, 400)
    head = QWidget(around)
    head.setGeometry(0, 0, 600, 44)
    window = QWidget()
    around.setParent(window)
    shown = Toast(window, around=around, below=head)
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield shown
    window.close()


def around(toast):
    return child(toast.window(), QWidget, "around")


def test_V19_it_stands_at_the_upper_right_below_the_head_and_asks_for_room(toast):
    rooms: list[int] = []
    toast.room_requested.connect(rooms.append)
    toast.show_notice("Deleted", undo=lambda: None)
    for width in (600, 500):
        around(toast).resize(width, 400)
        place = toast.geometry()
        assert place.top() > 44
        assert width - 24 < place.right() < width
        assert place.bottom() <= 44 + rooms[-1]
    toast.dismiss()
    assert rooms[-1] == 0


@pytest.mark.parametrize("words", ["A sentence of words. " * 12, "Word" * 60])
def test_V19_a_long_sentence_breaks_instead_of_growing_over_the_edge(toast, words):
    toast.show_notice(words, undo=lambda: None)
    assert around(toast).rect().contains(toast.geometry())
    shown = child(toast, QLabel)
    assert shown.height() >= shown.heightForWidth(shown.width())


def test_undo_takes_back_once(qtbot, toast):
    undone: list[str] = []
    toast.show_notice("Deleted", undo=lambda: undone.append("c1"))
    qtbot.mouseClick(button(toast, "Undo"), Qt.MouseButton.LeftButton)
    assert undone == ["c1"]
    assert not toast.isVisible()


def test_it_goes_by_itself(qtbot, toast):
    undone: list[str] = []
    toast.show_notice("Deleted", undo=lambda: undone.append("c1"))
    qtbot.waitUntil(lambda: not toast.isVisible())
    assert undone == []


def test_it_waits_while_its_button_has_the_focus(qtbot, toast):
    toast.show_notice("Deleted", undo=lambda: None)
    undo = button(toast, "Undo")
    undo.setFocus()
    qtbot.waitUntil(undo.hasFocus)
    with qtbot.waitSignal(inner(toast, QTimer).timeout):
        pass
    assert toast.isVisible()
    undo.clearFocus()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_another_notice_takes_the_place_and_undo_is_that_of_the_last(qtbot, toast):
    undone: list[str] = []
    toast.show_notice("Deleted: a", undo=lambda: undone.append("a"))
    toast.show_notice("Deleted: b", undo=lambda: undone.append("b"))
    assert toast.words == "Deleted: b"
    qtbot.mouseClick(button(toast, "Undo"), Qt.MouseButton.LeftButton)
    assert undone == ["b"]


def test_without_a_way_back_there_is_no_undo(toast):
    toast.show_notice("Saved")
    assert not is_shown(toast, "Undo")


def test_foreign_text_is_never_markup(toast):
    toast.show_notice("<img src=x>")
    assert child(toast, QLabel).textFormat() == Qt.TextFormat.PlainText
