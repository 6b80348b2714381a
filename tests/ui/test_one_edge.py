"""Messages, failures, greeting and composer have the same two edges at every width and zoom."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.ui.theme import reading_column
from orca_desktop.ui.transcript.message_view import SIDE
from orca_desktop.ui.transcript.notice_view import FailureView
from tests.support.widgets import catch_up
from tests.ui.conftest import conversation, reply, turn

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
