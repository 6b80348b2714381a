"""The window takes what is dragged over it, and lays a cover over itself meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from orca_desktop.ui.features.attachments.drop_target import DropTarget
from tests.support.drawn import drawn
from tests.support.outline import outline
from tests.ui.conftest import child

COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
BUTTONS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def around(qtbot, appearance):
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.resize(600, 400)
    appearance.dress()
    shown.show()
    return shown


def files() -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(Path("a.png").absolute()))])
    return mime


def words() -> QMimeData:
    mime = QMimeData()
    mime.setText("words")
    return mime


def entered(widget: QWidget, mime: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(QPoint(9, 9), COPY | MOVE, mime, *BUTTONS)
    event.setDropAction(MOVE)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event


def test_what_can_be_attached_is_taken_anywhere_under_a_cover(around):
    taken: list[QMimeData] = []
    DropTarget(around, taken.append)
    mime = files()
    event = entered(around, mime)
    assert event.isAccepted()
    assert event.dropAction() == COPY, "nothing is taken away from where it came from"
    cover = child(around, QWidget, "dropCover")
    assert cover.isVisible()
    assert cover.geometry() == around.rect()
    assert (
        outline(cover)
        == """\
Drop it here to attach it {large bold}
Pictures, PDF, text, Word, Excel and OpenDocument; several … {muted, wraps}"""
    )
    ground, frame = drawn(cover)
    assert (ground.fill, frame.line, frame.width) == ("pale page", "accent", 2)
    assert frame.box.toRect().adjusted(-12, -12, 12, 12).contains(cover.rect())
    moved = QDragMoveEvent(QPoint(9, 9), COPY | MOVE, mime, *BUTTONS)
    moved.setDropAction(MOVE)
    moved.ignore()
    cover.event(moved)
    assert moved.isAccepted() and moved.dropAction() == COPY
    dropped = QDropEvent(QPointF(9, 9), COPY | MOVE, mime, *BUTTONS)
    dropped.setDropAction(MOVE)
    cover.event(dropped)
    assert dropped.dropAction() == COPY
    assert [each.urls() for each in taken] == [mime.urls()]
    assert cover.isHidden()


def test_the_cover_goes_with_the_pointer_and_comes_again_as_large_as_the_window(around):
    DropTarget(around, lambda _: None)
    mime = files()
    entered(around, mime)
    cover = child(around, QWidget, "dropCover")
    cover.event(QDragLeaveEvent())
    assert cover.isHidden()
    around.resize(500, 300)
    above = QWidget(around)
    above.show()
    event = entered(around, mime)
    assert event.isAccepted()
    assert cover.geometry() == around.rect()
    assert around.children()[-1] is cover, "it lies above all"
    assert len(around.findChildren(QWidget, "dropCover")) == 1
    again = entered(cover, mime)
    assert again.isAccepted() and again.dropAction() == COPY


def test_text_goes_where_it_always_went(around):
    DropTarget(around, lambda _: None)
    assert not entered(around, words()).isAccepted()
    assert around.findChild(QWidget, "dropCover") is None
    assert entered(QWidget(around), files()).isAccepted(), "over any part of the window"
    assert child(around, QWidget, "dropCover").isVisible()
