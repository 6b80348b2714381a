"""Tables of answers as CSV: from the table under the pointer, and by the keyboard."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QMenu

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.ui.transcript.foot_view import FootView
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.differences import blocks_of
from tests.ui.transcript.conftest import (
    button,
    conversation,
    point_in,
    reply,
    rows,
    settle,
    turn,
    view_of,
)

TWO = """| Name | Sum |
|---|--:|
| **Tea**, green | -1.5 |
| =cmd() | [link](https://a.example) |

Words between.

| A & B | C |
|---|---|
| $x^2$ | `y` |
"""


@pytest.fixture
def clipboard(qapp):
    board = QGuiApplication.clipboard()
    board.clear()
    return board


def show(page, text, *more):
    page.resize(700, 1400)
    page.show_conversation(conversation(turn("t", None, "Go", reply("r", TextBlock(text), *more))))
    settle(page)


def menu_at(page, at):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, page.viewport().mapToGlobal(at))
    page.contextMenuEvent(event)
    return page.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]


def entries(menu):
    return {each.text(): each for each in menu.actions() if not each.isSeparator()}


def more(page):
    """The menu that the keyboard opens below the answer."""
    foot = next(view_of(page, row) for row in rows(page) if row.kind is kinds.FOOT)
    assert isinstance(foot, FootView)
    found: list[QMenu] = []
    foot.more_offered.connect(found.append)
    button(foot, "More").click()
    foot.more_offered.disconnect()
    found[0].close()
    return found[0]


def rows_of(text):
    return list(csv.reader(io.StringIO(text, newline="")))


def test_a_table_is_copied_from_its_menu(page, clipboard):
    show(page, TWO)
    found = entries(menu_at(page, point_in(page, "Tea")))
    found["Copy table as CSV"].trigger()
    assert rows_of(clipboard.text()) == [
        ["Name", "Sum"], ["Tea, green", "-1.5"], ["'=cmd()", "link"],
    ]  # fmt: skip
    assert "Copy table as CSV" not in entries(menu_at(page, point_in(page, "Words between")))


def test_a_table_is_asked_to_be_saved(page):
    show(page, TWO)
    asked: list[list[list[str]]] = []
    page.table_saving_requested.connect(asked.append)
    entries(menu_at(page, point_in(page, "x^2", "x^2")))["Save table as CSV…"].trigger()
    assert asked == [[["A & B", "C"], ["x^2", "y"]]]


def test_every_table_is_reached_by_the_keyboard(page, clipboard):
    show(page, TWO)
    tables = entries(more(page))["Tables as CSV"].menu()
    inner = entries(tables)
    assert list(inner) == ["1. Name, Sum", "2. A && B, C"]
    entries(inner["2. A && B, C"].menu())["Copy"].trigger()
    assert rows_of(clipboard.text()) == [["A & B", "C"], ["x^2", "y"]]
    asked: list[list[list[str]]] = []
    page.table_saving_requested.connect(asked.append)
    entries(inner["1. Name, Sum"].menu())["Save…"].trigger()
    assert asked[0][0] == ["Name", "Sum"]


def test_one_table_needs_no_list_of_tables(page):
    show(page, TWO.partition("Words")[0])
    found = entries(more(page))
    assert {"Copy table as CSV", "Save table as CSV…"} <= set(found)
    show(page, "No table.")
    assert not [each for each in entries(more(page)) if "CSV" in each]


def test_a_long_table_that_is_cut_into_pieces_is_copied_whole(page, clipboard):
    lines = "".join(f"| row {number} | {number} |\n" for number in range(400))
    show(page, f"| a | b |\n|---|---|\n{lines}")
    entries(menu_at(page, point_in(page, "row 3")))["Copy table as CSV"].trigger()
    found = rows_of(clipboard.text())
    assert found[0] == ["a", "b"]
    assert found[1:] == [[f"row {number}", str(number)] for number in range(400)]


def test_marks_of_sources_are_no_words_of_a_cell(page, clipboard):
    source = {"type": "web_search_result_location", "url": "https://a.example/", "title": "A"}
    show(page, "| a | b |\n|---|---|\n| 1 | ", TextBlock("42", (source,)), TextBlock(" |\n"))
    entries(menu_at(page, point_in(page, "42")))["Copy table as CSV"].trigger()
    assert rows_of(clipboard.text()) == [["a", "b"], ["1", "42"]]


def test_where_differences_are_shown_the_table_is_that_of_the_answer(page, clipboard):
    text = "| a | b |\n|---|---|\n| 1 | 2 |\n"
    other = turn(
        "o", None, "Go", reply("q", TextBlock("| a | b |\n|---|---|\n| 1 | 3 |\n| 4 | 5 |"))
    )
    show(page, text)
    page.compare_with("r", blocks_of(other, other.replies[0]), only=False)
    settle(page)
    entries(menu_at(page, point_in(page, "3")))["Copy table as CSV"].trigger()
    assert rows_of(clipboard.text()) == [["a", "b"], ["1", "2"]]
