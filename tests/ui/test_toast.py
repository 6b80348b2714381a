from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from orca_desktop.ui.widgets import toast as module
from orca_desktop.ui.widgets.toast import Toast, ToastOffer, ToastRoom
from tests.support.outline import outline
from tests.support.widgets import button, inner, is_shown
from tests.ui.conftest import child


def room_in(around: QWidget) -> ToastRoom:
    """A head of 44 pixels, and half of the width beside the text, unless that is too little."""
    head = QRect(0, 0, around.width(), 44)
    return ToastRoom(QRect(around.width() // 2, 44, around.width() // 2, 300), head)


@pytest.fixture
def toast(qtbot, monkeypatch):
    monkeypatch.setattr(module, "SHOWN_MS", 80)
    monkeypatch.setattr(module, "UNDO_MS", 80)
    around = QWidget()
    around.setObjectName("around")
    around.resize(600, 400)
    window = QWidget()
    around.setParent(window)
    shown = Toast(window, around=around, room=lambda: room_in(around))
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield shown
    window.close()


def around(toast):
    return child(toast.window(), QWidget, "around")


def test_V19_it_stands_beside_the_text_or_in_the_head_where_there_is_no_room(toast):
    toast.show_notice("Deleted", undo=lambda: None)
    for width in (600, 500):
        around(toast).resize(width, 400)
        place = toast.geometry()
        assert place.top() > 44
        assert place.left() >= width // 2
        assert width - 24 < place.right() < width
    around(toast).resize(300, 400)
    assert toast.geometry().top() <= 44 - toast.height()
    assert toast.geometry().right() < 300
    assert QRect(0, 0, 300, 44).contains(toast.geometry())


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


def test_how_a_notice_is_seen(toast, appearance):
    appearance.dress()
    toast.show_notice("Saved <b>it</b>", offer=ToastOffer("Show", lambda: None))
    assert (
        outline(toast)
        == """\
Saved <b>it</b> {wraps}
| [Dismiss]
[Show] {accent}"""
    )
    toast.show_notice("Gone", undo=lambda: None)
    assert (
        outline(toast)
        == """\
Gone {wraps}
| [Dismiss]
[Undo] {accent}"""
    )


def test_an_offer_is_taken_once_and_the_notice_goes(qtbot, toast):
    done: list[str] = []
    toast.show_notice("Saved", offer=ToastOffer("Show", lambda: done.append("shown")))
    show = button(toast, "Show")
    show.click()
    assert done == ["shown"]
    assert not toast.isVisible()
    assert not toast.dismiss()
    toast.show_notice("Again")
    assert toast.dismiss()
    assert not inner(toast, QTimer).isActive(), "once gone, it asks for nothing more"


def test_what_can_be_done_about_is_shown_longer(toast, monkeypatch):
    monkeypatch.setattr(module, "SHOWN_MS", 5_000)
    monkeypatch.setattr(module, "UNDO_MS", 8_000)
    timer = inner(toast, QTimer)
    for more, shown in (
        ({}, 5_000),
        ({"undo": lambda: None}, 8_000),
        ({"offer": ToastOffer("Show", lambda: None)}, 8_000),
    ):
        toast.show_notice("Told", **more)
        assert timer.interval() == shown


def test_it_goes_with_its_page_once_it_was_read_and_nothing_can_be_taken_back(toast, monkeypatch):
    clock = [100.0]
    monkeypatch.setattr("time.monotonic", lambda: clock[0])
    toast.show_notice("Told")
    clock[0] += 1.5
    toast.leave_page()
    assert toast.isVisible(), "it was not read yet"
    clock[0] += 0.1
    toast.leave_page()
    assert not toast.isVisible()
    toast.show_notice("Deleted", undo=lambda: None)
    clock[0] += 9
    toast.leave_page()
    assert toast.isVisible()


def test_from_right_to_left_it_stands_at_the_left(toast):
    toast.window().setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    toast.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    toast.show_notice("Told")
    assert toast.x() == 300 + 8
