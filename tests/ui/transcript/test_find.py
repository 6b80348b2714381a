"""Finding text in a conversation, on the screen or never drawn yet."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from PySide6.QtCore import Qt

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.ui.transcript import FindBar
from orca_desktop.viewmodels.transcript.search import pattern, stretches
from tests.support.examples import examples
from tests.support.outline import outline
from tests.ui.transcript.conftest import (
    Stream,
    conversation,
    reply,
    rows,
    settle,
    talk,
    text_of,
    texts,
    top_of,
    turn,
)


@pytest.fixture
def told(page):
    counts = []
    page.found.connect(lambda *what: counts.append(what))
    return counts


def marks(page):
    return sum(len(text.extraSelections()) for row in rows(page) if (text := text_of(page, row)))


def test_counts_everything_also_what_was_never_drawn(page, told):
    page.show_conversation(talk(100))
    page.find("aquarium")
    settle(page)
    assert told[-1][0] == 200
    assert len(page.model.built) < 40


def test_marks_in_text_tables_and_code(page, told):
    page.resize(700, 1500)
    page.show_conversation(talk(1))
    page.find("hours")
    settle(page)
    assert told[-1] == (2, 1)
    assert marks(page) == 2
    page.find("belém")
    settle(page)
    assert told[-1] == (1, 1)
    assert marks(page) == 1
    page.clear_find()
    assert marks(page) == 0


def test_the_text_itself_is_not_changed_by_marks(page, told):
    page.resize(700, 1500)
    page.show_conversation(talk(1))

    def raw():
        shown = [text_of(page, row) for row in rows(page)]
        return [text.document().toRawText() for text in shown if text is not None]

    before = raw()
    page.find("a")
    settle(page)
    assert marks(page) > 10
    assert raw() == before


def test_next_and_previous_go_round(page, told):
    page.show_conversation(talk(10))
    page.jump_to_start()
    page.find("Question 3?")
    settle(page)
    assert told[-1] == (1, 1)
    page.find("Question")
    settle(page)
    assert told[-1][0] == 10
    seen = []
    for _ in range(10):
        seen.append(told[-1][1])
        page.find_next()
    assert sorted(seen) == list(range(1, 11))
    page.find_previous()
    assert told[-1][1] == seen[-1]


def test_a_match_is_brought_into_sight(page, told):
    page.show_conversation(talk(50))
    for direction in (page.find_next, page.find_previous, page.find_previous):
        page.find("Question 7?")
        settle(page)
        direction()
        match = page.finding.matches[page.finding.current]
        row = page.model.message(match.message).rows[match.row]
        assert 0 <= top_of(page, row) < page.viewport().height()


def test_a_match_deep_in_a_long_paragraph_is_brought_into_sight(page, told):
    text = "word " * 700 + "needle"
    page.show_conversation(conversation(turn("t", None, "Go", reply("r", TextBlock(text)))))
    page.jump_to_start()
    page.find("needle")
    settle(page)
    row = next(row for row in rows(page) if row.leaf is not None and "needle" in row.leaf.text)
    edit: Any = text_of(page, row)
    top = top_of(page, row) + edit.top_of(len(edit.toPlainText()) - 3)
    assert 0 < top < page.viewport().height()


def test_formatting_does_not_hide_a_match(page, told):
    page.show_conversation(
        conversation(turn("t", None, "Go", reply("r", TextBlock("very **important** words"))))
    )
    page.find("very important")
    settle(page)
    assert told[-1][0] == 1


@given(st.text(min_size=1, max_size=8), st.text(max_size=30), st.text(max_size=30))
@settings(max_examples=examples(200), deadline=None)
def test_every_text_finds_itself(needle, before, after):
    if not needle.strip():
        return
    assert pattern(needle).search(before + needle.strip() + after)


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ("ភាសា\u200bខ្មែរ", "ភាសាខ្មែរ"),
        ("ភាសាខ្មែរ", "ភាសា\u200bខ្មែរ"),
        ("می\u200cخواهم", "میخواهم"),
        ("שלום\u200f!", "שלום!"),
        ("قال أَحْمَد", "احمد"),
        ("على شاطئ", "علي"),
        ("یکی", "يكي"),
        ("שָׁלוֹם", "שלום"),
        ("Ёлка", "елка"),
        ("елка", "ЁЛКА"),
        ("un**believ**able", "unbelievable"),
        ("重**点**内容", "重点内容"),
        ("H<sub>2</sub>O", "H2O"),
        ("~~ab~~cd", "abcd"),
        ("snake_case", "snake_case"),
        ("AT&amp;T", "AT&T"),
    ],
)
def test_marks_and_unseen_characters_hide_no_match(page, told, source, wanted):
    page.show_conversation(conversation(turn("t", None, "?", reply("r", TextBlock(source)))))
    page.find(wanted)
    settle(page)
    assert told[-1] == (1, 1)
    assert marks(page) == 1


def test_what_is_unseen_alone_finds_nothing(page, told):
    page.show_conversation(talk(1))
    page.find("\u200b\u200f")
    settle(page)
    assert told[-1][0] == 0


def test_positions_count_utf16_units():
    assert stretches(pattern("b"), "𝕏ab") == [(3, 4)]
    assert stretches(pattern("ab"), "a\u200bb") == [(0, 3)]


def test_the_bar(page, qtbot, told):
    page.show_conversation(talk(5))
    bar = FindBar(page)
    qtbot.addWidget(bar)
    bar.open()
    qtbot.keyClicks(bar.field, "Question")
    settle(page)
    assert bar.count.text().endswith("of 5")
    first = told[-1][1]
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert told[-1][1] != first
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told[-1][1] == first
    bar.field.setText("nowhere at all")
    settle(page)
    assert bar.count.text() == "Nothing found"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert marks(page) == 0


def test_text_that_is_still_being_read_is_searched_to_its_end(page, told):
    text = "A line of words.\n\n" * 2000 + "needle"
    page.show_conversation(conversation(turn("t", None, "Go", reply("r", TextBlock(text)))))
    assert page.model.message(1).is_behind
    page.find("needle")
    settle(page)
    assert told[-1] == (1, 1)


def test_what_an_answer_adds_while_it_is_searched_is_found_at_its_end(page, told):
    stream = Stream(page, *talk(2).turns).show()
    stream.begin()
    stream.push("A whale.\n\n")
    settle(page)
    page.find("whale")
    settle(page)
    count, current = told[-1]
    assert current > 0
    row = rows(page)[0]
    place = top_of(page, row)
    stream.push("Another whale.\n\n- And a last whale")
    stream.end()
    stream.finish()
    settle(page)
    assert told[-1] == (count + 2, current)
    assert top_of(page, row) == place
    page.find_next()
    settle(page)
    assert told[-1] == (count + 2, current + 1)


def test_what_was_not_there_before_the_end_moves_nothing(page, told):
    stream = Stream(page, *talk(2).turns).show()
    stream.begin()
    page.find("whale")
    settle(page)
    assert told[-1] == (0, 0)
    stream.push("A whale.")
    stream.end()
    stream.finish()
    settle(page)
    assert told[-1] == (1, 0)
    page.find_next()
    assert told[-1] == (1, 1)


@pytest.mark.parametrize("words", ["nowhere at all", "Question 29?"])
def test_where_nothing_can_be_read_the_turn_itself_is_gone_to(page, words):
    """What was found in an attached file, or as words that do not stand side by side."""
    chat = talk(30)
    page.show_conversation(chat)
    settle(page)
    page.find(words, near=chat.path[3].id)
    settle(page)
    assert not page.finding.is_searching
    seen = [text for text in texts(page) if text.startswith("Question")]
    assert "Question 3?" in seen
    assert "Question 29?" not in seen
    page.clear_find()
    settle(page)
    assert [text for text in texts(page) if text.startswith("Question")] == seen, "nothing moves"


def test_how_the_bar_is_seen(page, qtbot, appearance) -> None:
    page.show_conversation(talk(5))
    bar = FindBar(page)
    qtbot.addWidget(bar)
    bar.open()
    bar.field.setText("nowhere at all")
    settle(page)
    appearance.dress()
    assert (
        outline(bar)
        == """\
_nowhere at all_ {focus, called 'Find in conversation'}
| Nothing found
| [Previous match]
| [Next match]
| [Close]"""
    )
