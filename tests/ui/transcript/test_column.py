"""The lines around an answer, and a transcript that is a column of a comparison."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QWidget

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.events import MessageChanged
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.usage import Usage
from orca_desktop.ui.theme.appearance import load
from orca_desktop.ui.transcript import Transcript
from orca_desktop.ui.transcript.foot_view import FootView, usage_details, usage_line
from orca_desktop.ui.transcript.head_view import HeadView
from orca_desktop.ui.wording.settings import differences
from orca_desktop.viewmodels.transcript import kinds
from tests.ui.transcript.conftest import (
    LETTER,
    Stream,
    button,
    conversation,
    reply,
    rows,
    said,
    settle,
    turn,
    view_of,
)
from tests.ui.transcript.test_ways import EVERY, shown as with_all


@pytest.fixture
def column(qtbot, qapp):
    """A column of 340 by 500 pixels, shown and empty."""
    shown = Transcript(load("light"), column=True)
    qtbot.addWidget(shown)
    shown.resize(340, 500)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def first_text(page: Transcript) -> QPoint:
    """Where the text of the first answer begins in the window."""
    view: QWidget = next(view_of(page, row) for row in rows(page) if row.kind is kinds.TEXT)
    return view.mapTo(page, QPoint(0, 0))


def feet(page: Transcript) -> list[FootView]:
    return [view_of(page, row) for row in rows(page) if row.kind is kinds.FOOT]


def heads(page: Transcript) -> list[HeadView]:
    return [
        view_of(page, row)
        for row in rows(page)
        if row.kind is kinds.HEAD and view_of(page, row) is not None
    ]


def test_thinking_is_told_once_and_in_plain_words():
    thinking = DEFAULTS.with_value("thinking", "budget").with_value("thinking_budget", 2048)
    assert differences(thinking) == "a little thinking"
    own = thinking.with_value("thinking_budget", 3000)
    assert differences(own).replace("3,000", "3000") == "thinking, up to 3000 tokens"
    assert differences(DEFAULTS.with_value("thinking", "off")) == "no thinking"
    assert differences(DEFAULTS.with_value("thinking", "adaptive")) == "thinking as needed"
    assert differences(DEFAULTS.with_value("max_tokens", 1)) == "up to 1 token"


def test_one_token_is_not_many():
    assert usage_line(Usage(output_tokens=1)) == "1 token"
    assert usage_line(Usage(output_tokens=2)) == "2 tokens"


def test_the_count_of_tokens_comes_at_the_end(page):
    stream = Stream(page).show()
    stream.begin()
    stream.push("Hello")
    stream.say(MessageChanged(usage=Usage(output_tokens=1)))
    settle(page)
    assert said(feet(page)[0]) == ""
    stream.say(MessageChanged(usage=Usage(output_tokens=12)))
    stream.end()
    stream.finish()
    settle(page)
    assert said(feet(page)[0]) == "12 tokens"


def test_a_column_tells_neither_name_nor_usage_again(column):
    column.show_conversation(conversation(turn("t", None, "Go", reply("r", TextBlock("Hello.")))))
    settle(column)
    assert heads(column) == []
    assert said(feet(column)[0]) == ""
    assert first_text(column).y() <= 20


def test_the_answers_of_all_columns_begin_at_the_same_place(column):
    tops = set()
    for text in ("One line.", LETTER, LETTER * 20):
        column.show_conversation(
            conversation(turn("t", None, "Go", reply("r", TextBlock(text))), id_=f"c{len(text)}")
        )
        column.jump_to_start()
        settle(column)
        tops.add((first_text(column).x(), first_text(column).y()))
    assert len(tops) == 1


def test_a_scroll_bar_that_appears_breaks_no_line_anew(column):
    stream = Stream(column).show()
    column.jump_to_start()
    stream.begin()
    stream.push(
        "Some words that fill more than one line of the column and are then left alone.\n\n"
    )
    stream.push("x\n\n")
    settle(column)
    first = next(row for row in rows(column) if row.kind is kinds.TEXT)
    width = view_of(column, first).width()
    assert column.verticalScrollBar().maximum() == 0
    stream.push("Line.\n\n" * 60)
    settle(column)
    assert column.verticalScrollBar().maximum() > 0
    assert view_of(column, first) is not None
    assert view_of(column, first).width() == width


def test_what_can_be_done_with_an_answer_waits_for_its_end(column):
    stream = Stream(column).show()
    stream.begin()
    stream.push("Hello")
    settle(column)
    assert not button(feet(column)[0], "Copy").isVisible()
    stream.end()
    stream.finish()
    settle(column)
    assert button(feet(column)[0], "Copy").isVisible()


def test_a_later_turn_shows_the_words_and_a_switch_between_its_versions(column):
    first = turn("t", None, "Go", reply("r", TextBlock("Hello.")))
    again = turn(
        "u", "r", "And then?", reply("s", TextBlock("This.")), reply("v", TextBlock("That."))
    )
    column.show_conversation(conversation(first, again))
    settle(column)
    shown = heads(column)
    assert [said(head) for head in shown] == ["2/2"], "no name and no time"
    chosen = []
    column.version_chosen.connect(lambda *what: chosen.append(what))
    button(shown[0], "Previous version").click()
    assert chosen == [("u", "s")]


def test_what_an_answer_used_is_told_in_the_right_number():
    used = Usage(input_tokens=1, output_tokens=12, web_search_requests=2)
    lines = usage_details(reply("r", TextBlock("Hello."), usage=used)).split("\n")
    assert lines[:3] == ["Read: 1 token", "Written: 12 tokens", "Searches: 2"]


ONLY_IN_A_CHAT: Final = {
    *("Edit", "Next version", "Previous version"),
    "Send this question and its answer along with later questions",
    "Leave this question and its answer out of later questions",
    *("paper.pdf, 3 pages · 5 bytes", "whale.png, 64 × 48 · 5 bytes"),
}
"""The question stands above all columns."""


@pytest.mark.parametrize("chat", EVERY, ids=lambda each: each.__name__)
def test_a_column_offers_what_a_chat_does_without_what_changes_the_chat(page, column, chat):
    def offered(shown: Transcript) -> set[str]:
        made = [each for each in shown.findChildren(QAbstractButton) if each.isVisibleTo(shown)]
        return {each.accessibleName() or each.text() for each in made}

    for each in (page, column):
        each.resize(700, 1500)
        with_all(each, chat())
    assert offered(column) == offered(page) - ONLY_IN_A_CHAT
