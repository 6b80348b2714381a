"""Differences are drawn on the answer, by the rows that draw it anyway."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from orca_desktop.domain.blocks import TextBlock, ThinkingBlock
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.differences import blocks_of
from orca_desktop.viewmodels.transcript.selection import TextPoint, TextSelection
from tests.ui.transcript.conftest import (
    LETTER,
    conversation,
    reply,
    row_with,
    rows,
    settle,
    text_of,
    turn,
    view_of,
)

OTHER = (
    LETTER.replace("- milk", "- milk and buns")
    .replace("Have a good time", "Have a time")
    .replace("| Tram 28 | 6 € |", "| Tram 28 | 7 € |\n| Museum | 9 € |")
    .replace("aquarium is the best", "garden is the best")
    .replace("hours > 1.5", "hours > 2")
)


@pytest.fixture
def page(page):
    page.resize(700, 1400)
    return page


def show(page, text: str) -> None:
    asked = turn("t", None, "Plan it.", reply("r", ThinkingBlock("I think."), TextBlock(text)))
    page.show_conversation(conversation(asked))
    settle(page)


def compare(page, old: str, *, only: bool = False) -> None:
    old_turn = turn("t", None, "Plan it.", reply("o", TextBlock(old)))
    page.compare_with("r", blocks_of(old_turn, old_turn.replies[0]), only=only)
    settle(page)


def words_in(page, row) -> str:
    text = text_of(page, row)
    return text.toPlainText() if text is not None else ""


def kinds_of(page) -> list[kinds.RowKind]:
    return [row.kind for row in rows(page)]


def test_V3_equal_answers_are_equal_to_the_pixel(page):
    show(page, LETTER)
    before = page.viewport().grab().toImage()
    compare(page, LETTER)
    assert page.viewport().grab().toImage() == before


def test_V3_switched_off_the_answer_is_as_before_to_the_pixel(page):
    show(page, OTHER)
    before = page.viewport().grab().toImage()
    compare(page, LETTER)
    assert page.viewport().grab().toImage() != before
    page.compare_no_more()
    settle(page)
    assert page.viewport().grab().toImage() == before


def test_V3_every_block_is_drawn_by_its_own_view(page):
    show(page, OTHER)
    before = kinds_of(page)
    compare(page, LETTER)
    assert kinds_of(page) == before
    assert "a good\u2009" not in words_in(page, row_with(page, "Have a"))
    assert "Have a good time" in words_in(page, row_with(page, "Have a"))
    table = row_with(page, "Museum")
    assert table.kind is kinds.TABLE
    assert len(table.block.rows) == 4
    assert row_with(page, "def nap").kind is kinds.CODE
    quote = row_with(page, "garden is")
    assert quote.place.inside
    assert not any(row.edge for row in rows(page))


def test_V3_a_block_of_one_answer_has_an_edge(page):
    show(page, f"{LETTER}\n\nNothing like this was said before.")
    compare(page, f"Only that one began so.\n\n{LETTER}")
    assert row_with(page, "Only that one").edge == "removed"
    assert row_with(page, "Nothing like").edge == "added"
    assert row_with(page, "Breakfast").edge == ""


def edge_above(page, row) -> list[bool]:
    """Whether the edge of an added block is drawn, pixel by pixel, in the gap above it."""
    picture = page.viewport().grab().toImage()
    text = text_of(page, row)
    assert text is not None
    good = TextStyle(load("light")).color("good")
    top = text.mapTo(page.viewport(), QPoint()).y()
    left = text.mapTo(page.viewport(), QPoint()).x()

    def is_drawn(y: int) -> bool:
        return any(picture.pixelColor(x, y) == good for x in range(left - 30, left + 10))

    assert is_drawn(top + text.height() // 2)
    return [is_drawn(y) for y in range(top - row.gap + 1, top - 1)]


def test_V3_the_edge_of_blocks_after_one_another_has_no_gap(page):
    show(page, f"{LETTER}\n\nNothing like this.\n\nNor like that.")
    compare(page, LETTER)
    assert not any(edge_above(page, row_with(page, "Nothing like")))
    assert all(edge_above(page, row_with(page, "Nor like")))


def test_V3_copied_are_the_answer_s_own_words(page):
    show(page, OTHER)
    board = QGuiApplication.clipboard()
    page.copy_reply("r")
    text, html = board.text(), board.mimeData().html()
    page.copy_reply("r", markdown=True)
    source = board.text()
    compare(page, LETTER)
    page.copy_reply("r")
    assert (board.text(), board.mimeData().html()) == (text, html)
    page.copy_reply("r", markdown=True)
    assert board.text() == source
    page.selecting.select_all()
    page.selecting.copy()
    assert "Have a time" in board.text()
    assert "buns" in board.text()


def test_V3_what_is_on_the_screen_is_found(page):
    show(page, OTHER)
    compare(page, LETTER)
    counts = []
    page.found.connect(lambda count, _: counts.append(count))
    for words in ("buns", "a good", "Museum", "hours >"):
        page.find(words)
        settle(page)
        assert counts[-1] == 1, words


def test_V3_only_what_differs_leaves_out_the_rest(page):
    show(page, OTHER)
    compare(page, LETTER, only=True)
    said = [words_in(page, row) for row in rows(page)]
    assert any("paragraphs are the same" in each for each in said)
    assert not any("Breakfast" in each for each in said)
    assert any("buns" in each for each in said)


def test_V3_what_is_cut_from_a_table_are_the_answer_s_own_words(page):
    show(page, OTHER)
    compare(page, LETTER)
    row = row_with(page, "Museum")
    text = text_of(page, row)
    assert text is not None
    raw = text.document().toRawText()
    index = next(slot for slot in page.in_sight.slots
                 if page.in_sight.row(slot) is row)  # fmt: skip
    board = QGuiApplication.clipboard()

    def copied(start: int, end: int) -> str:
        page.selecting.select(TextSelection(TextPoint(index.message, index.row, start),
                              TextPoint(index.message, index.row, end)))  # fmt: skip
        page.selecting.copy()
        return board.text()

    cell = raw.index("6\u2009")
    assert copied(cell, cell + 5) == "7 €"
    assert copied(raw.index("Tram"), len(raw)).splitlines() == ["Tram 28\t7 €", "Museum\t9 €"]


def test_V3_what_only_one_answer_has_is_also_told_in_words(page):
    show(page, f"{LETTER}\n\nNothing like this was said before.")
    compare(page, f"Only that one began so.\n\n{LETTER}")
    described = {
        row.edge: view_of(page, row).accessibleDescription()
        for row in rows(page)
        if view_of(page, row)
    }
    assert described["removed"] == "Only in the other answer"
    assert described["added"] == "Only in this answer"
    assert described[""] == ""
