"""A transcript on the screen, and conversations of any length to show in it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget

from orca_desktop.domain import events
from orca_desktop.domain.blocks import Block, TextBlock
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.reply import Reply
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import Transcript
from orca_desktop.ui.transcript.read_only_text import ReadOnlyText
from orca_desktop.viewmodels.transcript.rows import TranscriptRow
from tests.support.talks import LETTER, NOW, conversation, reply, talk, turn

__all__ = ["LETTER", "NOW", "conversation", "reply", "talk", "turn"]


class Stream:
    """A reply that grows: every push is one delta, handed to the transcript at once."""

    def __init__(self, page: Transcript, *before: Turn, id_: str = "c") -> None:
        self.page = page
        self.reply = Reply("running", NOW, DEFAULTS)
        parent = before[-1].chosen_id if before else None
        self.turn = Turn("asked", parent, NOW, (TextBlock("Go on?"),), (self.reply,), "running")
        self.conversation = conversation(*before, self.turn, id_=id_)
        self.clock = 0.0
        self.index = 0

    def show(self) -> Stream:
        self.page.add_turn(self.conversation, self.turn)
        return self

    def say(self, event: events.StreamEvent) -> None:
        self.clock += 0.01
        self.reply = self.reply.after(event, self.clock)
        self.page.advance("asked", self.reply)

    def begin(self, block: Block | None = None) -> None:
        self.say(events.BlockStarted(self.index, block or TextBlock("")))

    def push(self, text: str) -> None:
        self.say(events.TextAdded(self.index, text))

    def end(self) -> None:
        self.say(events.BlockStopped(self.index))
        self.index += 1

    def finish(self) -> None:
        self.say(events.Finished())


@pytest.fixture
def page(qtbot, qapp):
    """A transcript of 700 by 600 pixels, shown and empty."""
    shown = Transcript(load("light"))
    qtbot.addWidget(shown)
    shown.resize(700, 600)
    shown.show()
    qtbot.waitExposed(shown)
    yield shown
    shown.show_conversation(None)
    shown.close_formulas()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def settle(page: Transcript) -> None:
    """Let everything be drawn that was asked for."""
    QApplication.processEvents()
    patience = QTimer()
    patience.setSingleShot(True)
    patience.start(60_000)
    while page.is_busy:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        assert patience.isActive(), "the transcript never came to rest"


def rows(page: Transcript) -> list[Any]:
    """The rows that stand on the screen, from top to bottom."""
    return [row for _, row in page.in_sight.rows()]


def view_of(page: Transcript, row: TranscriptRow) -> Any:
    """The view that shows a row, or ``None``."""
    return page.views.view_of(row)


def text_of(page: Transcript, row: TranscriptRow) -> ReadOnlyText | None:
    """The text in the view of a row, or ``None``."""
    return page.views.text_of(row)


def button(view: QWidget, name: str) -> QAbstractButton:
    """The button in a view whose accessible name, or text, begins like this."""
    for each in view.findChildren(QAbstractButton):
        if (each.accessibleName() or each.text()).startswith(name):
            return each
    raise AssertionError(f"{name!r} is not in the view")


def said(view: QWidget) -> str:
    """What the labels of a view say, one a line."""
    labels = [each for each in view.findChildren(QLabel) if each.isVisibleTo(view)]
    return "\n".join(each.text() for each in labels if each.text())


def title(view: QWidget) -> QToolButton:
    """The line of thinking or of a card, which opens and folds it."""
    found = view.findChild(QToolButton, "foldTitle")
    assert isinstance(found, QToolButton)
    return found


def jump(page: Transcript) -> QToolButton:
    """The way back to the end."""
    found = page.findChild(QToolButton, "jump-to-latest")
    assert isinstance(found, QToolButton)
    return found


def row_with(page: Transcript, words: str) -> Any:
    for row in rows(page):
        text = text_of(page, row)
        if text is not None and words in text.toPlainText():
            return row
    raise AssertionError(f"{words!r} is not on the screen")


def top_of(page: Transcript, row: TranscriptRow) -> int:
    view = view_of(page, row)
    assert isinstance(view, QWidget)
    return view.mapTo(page.viewport(), QPoint()).y()


def texts(page: Transcript) -> list[str]:
    return [text.toPlainText() for row in rows(page) if (text := text_of(page, row)) is not None]


def wheel(page: Transcript, steps: int, *, aside: int = 0) -> None:
    """Turn the wheel; positive is upward, or to the left."""
    at = QPointF(page.viewport().rect().center())
    event = QWheelEvent(
        at,
        page.viewport().mapToGlobal(at),
        QPoint(),
        QPoint(120 * aside, 120 * steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.viewport(), event)


def point_in(page: Transcript, words: str, at: str | None = None) -> QPoint:
    """The middle of a character of the text on the screen, in viewport coordinates."""
    from PySide6.QtGui import QTextCursor

    row = row_with(page, words)
    text = text_of(page, row)
    assert text is not None
    position = text.toPlainText().index(at or words)
    cursor = QTextCursor(text.document())
    cursor.setPosition(position)
    box = text.cursorRect(cursor)
    spot = box.center() + QPoint(2, 0)
    return text.viewport().mapTo(page.viewport(), spot)


def mouse(page: Transcript, kind: QEvent.Type, at: QPoint, grabber: QWidget | None = None,
          modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QWidget:  # fmt: skip
    """Send a mouse event to whatever is there, as the window system would."""
    target = grabber or page.viewport().childAt(at) or page.viewport()
    local = QPointF(target.mapFrom(page.viewport(), at))
    left = Qt.MouseButton.LeftButton
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else left
    held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else left
    event = QMouseEvent(kind, local, QPointF(target.mapToGlobal(local)), button, held, modifiers)
    QApplication.sendEvent(target, event)
    return target


def drag(page: Transcript, start: QPoint, *stops: QPoint) -> None:
    held = mouse(page, QEvent.Type.MouseButtonPress, start)
    for stop in stops:
        mouse(page, QEvent.Type.MouseMove, stop, held)
    mouse(page, QEvent.Type.MouseButtonRelease, stops[-1], held)


def click(page: Transcript, at: QPoint) -> None:
    held = mouse(page, QEvent.Type.MouseButtonPress, at)
    mouse(page, QEvent.Type.MouseButtonRelease, at, held)
