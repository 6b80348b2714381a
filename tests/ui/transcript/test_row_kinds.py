"""A kind of row that the program does not know: a value, a view, and a line in the table."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from orca_desktop.domain.blocks import Block, ImageBlock, TextBlock
from orca_desktop.render.document import Paragraph, Place, Run
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import Transcript
from orca_desktop.ui.transcript.row_view import RowContext, RowView
from orca_desktop.ui.transcript.row_views import ROW_VIEWS
from orca_desktop.ui.transcript.text_view import TextView
from orca_desktop.viewmodels.transcript.kinds import RowKind, lines
from orca_desktop.viewmodels.transcript.rows import TranscriptRow
from tests.ui.transcript.conftest import (
    conversation,
    drag,
    point_in,
    reply,
    row_with,
    rows,
    settle,
    texts,
    top_of,
    turn,
    view_of,
)

PICTURE_HEIGHT = 120


def caption(part: Block) -> Paragraph:
    """What of a picture is words."""
    assert isinstance(part, ImageBlock)
    return Paragraph((Run(f"Caption {part.source['name']}"),), Place())


PICTURE = RowKind("picture", lines(6), around=0.5, parts=(ImageBlock,), words=caption)


class PictureView(QWidget, RowView):
    """A coloured area with a line of words below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.painted = 0
        self._words = TextView(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, PICTURE_HEIGHT, 0, 0)
        column.addWidget(self._words)

    @property
    def selectable(self) -> TextView:
        return self._words

    def show_row(self, row: TranscriptRow, context: RowContext) -> None:
        self._words.show_row(row, context)

    def height_for(self, width: int) -> int:
        return PICTURE_HEIGHT + self._words.height_for(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted += 1
        QPainter(self).fillRect(event.rect().intersected(self.rect()), "#884422")


@pytest.fixture
def pictures(qtbot, qapp):
    """A transcript that knows pictures too: many answers, each with one between its words."""
    page = Transcript(load("light"), row_views={**ROW_VIEWS, PICTURE: PictureView})
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    qtbot.waitExposed(page)
    turns, parent = [], None
    for number in range(20):
        picture = ImageBlock({"type": "base64", "name": f"number {number}."})
        parts = (TextBlock(f"Before {number}."), picture, TextBlock(f"After {number}."))
        turns.append(turn(f"t{number}", parent, f"Question {number}?", reply(f"r{number}", *parts)))
        parent = f"r{number}"
    page.show_conversation(conversation(*turns))
    settle(page)
    yield page
    page.show_conversation(None)
    page.close_formulas()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def of_pictures(page) -> list[TranscriptRow]:
    return [row for row in rows(page) if row.kind is PICTURE]


def test_a_new_kind_of_row_is_drawn(pictures) -> None:
    row = row_with(pictures, "Caption number 19.")
    view = view_of(pictures, row)
    assert isinstance(view, PictureView)
    assert view.isVisible() and view.height() == row.height > PICTURE_HEIGHT
    pictures.viewport().repaint()
    assert view.painted
    before, after = row_with(pictures, "Before 19."), row_with(pictures, "After 19.")
    assert top_of(pictures, before) < top_of(pictures, row)
    assert top_of(pictures, row) + row.height <= top_of(pictures, after)


def test_a_new_kind_of_row_is_scrolled_and_its_views_are_used_again(pictures) -> None:
    used = set()
    pictures.jump_to_start()
    settle(pictures)
    assert "Caption number 0." in " ".join(texts(pictures))
    bar = pictures.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + 200)
        for row in of_pictures(pictures):
            assert row.height > PICTURE_HEIGHT
            used.add(view_of(pictures, row))
    assert "Caption number 19." in " ".join(texts(pictures))
    assert len(used) < 8


def test_a_new_kind_of_row_is_selected_and_copied(pictures, qapp) -> None:
    start = point_in(pictures, "Before 19.", "19")
    end = point_in(pictures, "After 19.", "19")
    drag(pictures, start, end)
    pictures.selecting.copy()
    assert qapp.clipboard().text() == "19.\n\nCaption number 19.\n\nAfter "
    start = point_in(pictures, "Caption number 19.", "number")
    drag(pictures, start, point_in(pictures, "Caption number 19.", "19"))
    pictures.selecting.copy()
    assert qapp.clipboard().text() == "number "
    pictures.selecting.select_all()
    pictures.selecting.copy(as_markdown=True)
    assert "Before 0.\n\nCaption number 0.\n\nAfter 0." in qapp.clipboard().text()


def test_a_new_kind_of_row_is_found(pictures) -> None:
    counts: list[int] = []
    pictures.found.connect(lambda count, _: counts.append(count))
    pictures.find("caption number 3")
    settle(pictures)
    assert counts[-1] == 1
    row = row_with(pictures, "Caption number 3.")
    view = view_of(pictures, row)
    assert 0 <= top_of(pictures, row) < pictures.viewport().height()
    assert len(view.selectable.extraSelections()) == 1


def test_without_its_line_it_is_a_card(page) -> None:
    picture = ImageBlock({"type": "base64", "media_type": "image/png"})
    page.show_conversation(conversation(turn("t", None, "Show?", reply("r", picture))))
    settle(page)
    assert not of_pictures(page)
