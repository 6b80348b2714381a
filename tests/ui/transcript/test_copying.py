"""Copying much: the window goes on, it is told and can be stopped, and nothing else is copied."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.ui.transcript import copying
from tests.support.effort import is_within
from tests.support.heart import Heart
from tests.ui.transcript.conftest import conversation, reply, settle, turn

MEGABYTE = 1_000_000


def much(kind: str, size: int) -> str:
    piece = {
        "markdown": "Some **strong** words, `code` and a [link](https://a.example/x).\n\n"
        "| a | b |\n|---|---|\n| 1 | *two* |\n\n- item\n  - inner\n\n```python\nx = 1\n```\n\n",
        "headings": "# A\n",
        "paragraphs": "One *more*.\n\n",
    }[kind]
    return piece * (size // len(piece))


def show(page, text: str) -> None:
    page.show_conversation(
        conversation(turn("t", None, "Much, please.", reply("r", TextBlock(text))))
    )
    settle(page)


@pytest.fixture
def a_little_at_a_time(monkeypatch):
    """Nothing is copied at once, however quick the machine is."""
    monkeypatch.setattr(copying, "AT_ONCE_S", 0.0)


@pytest.fixture
def board(qapp):
    found = QGuiApplication.clipboard()
    found.clear()
    return found


@pytest.mark.measured
@pytest.mark.usefixtures("a_little_at_a_time")
@pytest.mark.parametrize(
    ("kind", "size"),
    [
        pytest.param("markdown", MEGABYTE // 4, id="D8 Markdown"),
        pytest.param("headings", 4 * 15_000, id="D8 headings"),
        pytest.param("paragraphs", 13 * 12_500, id="D8 paragraphs"),
    ],
)
def test_the_window_goes_on_while_much_is_copied(page, board, qtbot, kind, size):
    text = much(kind, size)
    show(page, text)
    page.copy_reply("r")
    assert page.selecting.is_copying
    assert board.text() == ""
    with Heart() as heart:
        qtbot.waitUntil(lambda: not page.selecting.is_copying, timeout=120_000)
    assert is_within(heart.worst, 0.5)
    lines = board.text().split("\n")
    assert len(lines) > text.count("\n\n")
    assert board.mimeData().hasHtml()


def stop_button(page) -> QPushButton | None:
    """What stops copying, while it is seen."""
    found = page.findChildren(QPushButton)
    return next(
        (each for each in found if each.accessibleName() == "Stop copying" and each.isVisible()),
        None,
    )


def test_D8_little_is_copied_at_once(page, board):
    show(page, "A few *words*.")
    page.copy_reply("r")
    assert not page.selecting.is_copying
    assert board.text() == "A few words."


@pytest.mark.usefixtures("a_little_at_a_time")
@pytest.mark.slow
def test_D8_what_lasts_is_told_and_can_be_stopped(page, board, qtbot, monkeypatch):
    monkeypatch.setattr(copying, "TOLD_AFTER_S", 0.0)
    show(page, much("paragraphs", MEGABYTE // 4))
    board.setText("before")
    page.copy_reply("r")
    qtbot.waitUntil(lambda: stop_button(page) is not None)
    stop = stop_button(page)
    assert stop is not None
    stop.click()
    assert not page.selecting.is_copying
    assert stop_button(page) is None
    assert board.text() == "before"


@pytest.mark.slow
@pytest.mark.usefixtures("a_little_at_a_time")
def test_D8_what_was_asked_for_is_copied_also_when_something_else_is_shown(page, board, qtbot):
    show(page, much("paragraphs", MEGABYTE // 8))
    page.selecting.select_all()
    page.selecting.copy()
    other = turn("u", None, "Other?", reply("s", TextBlock("Something else.")))
    page.show_conversation(conversation(other, id_="d"))
    qtbot.waitUntil(lambda: not page.selecting.is_copying, timeout=60_000)
    assert "Much, please." in board.text()
    assert "One more." in board.text()
    assert "Something else" not in board.text()


@pytest.mark.slow
def test_the_window_goes_on_while_a_long_answer_is_searched(page, qtbot):
    show(page, much("paragraphs", MEGABYTE // 8))
    counts = []
    page.found.connect(lambda count, _: counts.append(count))
    page.find("more")
    assert page.finding.is_searching
    qtbot.waitUntil(lambda: not page.finding.is_searching, timeout=60_000)
    assert counts[-1] == MEGABYTE // 8 // len(much("paragraphs", 13))
