"""Messages, failures, greeting and composer have the same two edges at every width and zoom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QWidget

from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.ui import actions
from orca_desktop.ui.shell.notice_list import NoticeList
from orca_desktop.ui.theme import reading_column
from orca_desktop.ui.transcript.message_view import SIDE
from orca_desktop.ui.transcript.notice_view import FailureView
from orca_desktop.ui.widgets.toast import ToastOffer
from tests.support.widgets import catch_up
from tests.ui.conftest import child, conversation, reply, turn

WIDTHS = (700, 1024, 1366, 2560)
ZOOMS = (0.8, 1.0, 1.3, 2.0)


def edges(widget: QWidget, inset: int = 0) -> tuple[int, int]:
    left = widget.mapTo(widget.window(), QPoint(0, 0)).x()
    return left + inset, left + widget.width() - inset


@pytest.fixture
def failing(window):
    """A chat whose last answer failed."""
    failure = Failure(ErrorKind.OVERLOADED, "Overloaded")
    chat = conversation(
        "c", turn("q", "Why?", reply("a", text="Because. " * 40, failure=failure)), title="Why"
    )
    window.chat.show_conversation(chat)
    catch_up()
    return window


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("width", WIDTHS)
def test_what_stands_in_a_conversation_shares_its_edges(failing, appearance, width, zoom):
    failing.resize(width, 768)
    appearance.set_zoom(zoom)
    catch_up()
    wanted = edges(failing.composer)
    side = failing.transcript.look.px(SIDE)
    for group in failing.transcript.placement.groups.values():
        assert edges(group, side) == wanted
    (failed,) = failing.transcript.findChildren(FailureView)
    assert edges(failed) == wanted
    assert wanted[1] - wanted[0] <= reading_column.widest(zoom)


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("width", WIDTHS)
def test_the_greeting_has_the_edges_of_the_composer(window, appearance, width, zoom):
    window.resize(width, 768)
    appearance.set_zoom(zoom)
    catch_up()
    first = next(
        each
        for each in window.chat.hello.findChildren(QPushButton)
        if each.property("kind") == "example"
    )
    assert not first.isVisible() or edges(first) == edges(window.composer)


SENTENCES = (
    "Copied",
    "Saved as Plan-for-a-weekend-in-Lisbon.md in the folder Documents, beside other chats.",
)


@pytest.mark.parametrize("words", SENTENCES)
@pytest.mark.parametrize("pane", [False, True])
@pytest.mark.parametrize("width", [700, 1024, 1366, 2000])
def test_V19_a_notice_lies_over_no_line_and_moves_nothing(failing, words, pane, width):
    failing.resize(width, 768)
    if failing.pane.isHidden() is pane:
        failing.panes.toggle_pane()
    catch_up()
    parts = (failing.chat, failing.transcript, failing.composer, failing.top_bar)
    before = [each.geometry() for each in parts]
    at = failing.transcript.verticalScrollBar().value()
    failing.notices.show(words, undo=lambda: None)
    catch_up()
    assert [each.geometry() for each in parts] == before
    assert failing.transcript.verticalScrollBar().value() == at
    side = failing.transcript.look.px(SIDE)
    left, right = edges(failing.composer, -side)
    top = failing.transcript.mapTo(failing, QPoint(0, 0)).y()
    read = QRect(left, top, right - left, failing.transcript.height())
    if failing.chat.isVisible():
        assert not read.intersects(failing.toast.geometry())
    assert failing.rect().contains(failing.toast.geometry())


@pytest.mark.parametrize("words", ["Saved.", "The folder was moved to another place. " * 6])
def test_a_notice_in_the_head_stands_for_the_title_and_lies_over_no_button(failing, words):
    failing.resize(1366, 768)  # beside the text there is too little room
    catch_up()
    bar = failing.top_bar
    failing.notices.show(words, undo=lambda: None)
    catch_up()
    shown = failing.toast.geometry()
    assert QRect(bar.mapTo(failing, QPoint(0, 0)), bar.size()).contains(shown)
    for each in (bar.model, bar.pane_button, bar.more):
        place = QRect(each.mapTo(failing, QPoint(0, 0)), each.size())
        assert not place.intersects(shown), each.accessibleName()


def test_a_notice_is_as_wide_as_its_own_buttons_whatever_stood_there_before(failing):
    failing.resize(1366, 768)
    catch_up()
    failing.notices.show("Saved.", undo=lambda: None)
    catch_up()
    narrow = failing.toast.width()
    failing.notices.show("Saved.", offer=ToastOffer("Show it in the folder", lambda: None))
    failing.notices.show("Saved.", undo=lambda: None)
    assert failing.toast.width() == narrow


def test_what_was_told_is_read_again_from_the_menu(window):
    assert "notices" in actions.PROGRAM_MENU
    for words in ("One", "Two"):
        window.notices.show(words)
    window.actions_by_name["notices"].trigger()
    shown = child(window, NoticeList)
    rows = child(shown, QListWidget)
    told = [rows.item(place).text() for place in range(rows.count())]
    assert [each.rpartition(": ")[2] for each in told] == ["Two", "One"]
    shown.reject()


@pytest.fixture
def from_the_right(qapp: QApplication):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("from_the_right")
def test_read_from_the_right_the_edges_agree_too(request):
    window = request.getfixturevalue("failing")
    side = window.transcript.look.px(SIDE)
    found = {edges(each, side) for each in window.transcript.placement.groups.values()}
    assert found == {edges(window.composer)}


def test_the_greeting_is_whole_where_it_takes_two_lines(window, appearance):
    appearance.dress()
    window.resize(700, 768)
    if window.pane.isHidden():
        window.panes.toggle_pane()
    catch_up()
    hello = window.chat.hello
    title = child(hello, QLabel, "greeting")
    assert title.height() >= title.heightForWidth(title.width())
    below = [each for each in hello.findChildren(QPushButton) if each.isVisible()]
    assert all(each.height() >= each.sizeHint().height() for each in below)
