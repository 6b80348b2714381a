"""An answer that cites, as it is drawn, streamed, found, copied and followed."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from orca_desktop.domain import events
from orca_desktop.domain.blocks import TextBlock, ToolUseBlock
from orca_desktop.render.citations import Passage
from orca_desktop.ui.transcript.transcript import passage_words, tooltip
from orca_desktop.viewmodels.transcript import kinds, sections
from tests.support.cited import OCEAN, PIECES, SIZES, piece
from tests.ui.transcript.conftest import (
    Stream,
    click,
    conversation,
    point_in,
    reply,
    row_with,
    rows,
    settle,
    text_of,
    turn,
)


def kinds_of(page):
    return [row.kind for row in rows(page)]


def shape(message):
    return [(row.kind, row.block) for row in message.rows if row.leaf is not None]


def show(page, *parts):
    page.resize(700, 1000)
    page.show_conversation(conversation(turn("t", None, "Orcas?", reply("r", *parts))))
    settle(page)


def said(page):
    found = (text_of(page, row) for row in rows(page))
    text = "\n".join(each.toPlainText() for each in found if each is not None)
    return text.translate({0x2068: None, 0x2069: None})


def test_R18_the_pieces_are_drawn_as_one_text_with_marks_and_one_list(page):
    show(page, *PIECES)
    text = said(page)
    assert "Orcas live in every ocean.[1]\nThey hunt in groups.[1][2]" in text
    assert "The claim that orcas are whales[1] is wrong." in text
    assert text.count("Sources") == 1
    assert text.endswith("Sources\nOrcas [facts] (ocean.example)\nHow big | whales (sizes.example)")
    table = row_with(page, "8 m")
    assert table.kind is kinds.TABLE
    assert [len(each) for each in table.block.rows] == [2, 2, 2]
    assert [row.place.inside[0].number for row in rows(page)[-3:-1]] == [1, 2]


@pytest.mark.parametrize("step", [1, 5])
def test_R18_streamed_it_ends_as_if_it_had_come_at_once(page, step):
    stream = Stream(page).show()
    for each in PIECES:
        stream.begin(TextBlock("", ()))
        for citation in each.citations or ():
            stream.say(events.CitationAdded(stream.index, citation))
        for at in range(0, len(each.text), step):
            stream.push(each.text[at : at + step])
            if step > 1:
                settle(page)
                assert "Sources" not in said(page)
        stream.end()
    stream.finish()
    settle(page)
    grown = shape(page.model.message(1))
    assert "orcas are whales[1] is wrong" in said(page)
    show(page, *PIECES)
    assert shape(page.model.message(1)) == grown


def test_R18_a_piece_that_has_ended_bears_its_mark_while_the_next_is_written(page):
    stream = Stream(page).show()
    for each in (piece("One. "), piece("Two, ", OCEAN), piece("three")):
        stream.begin(TextBlock(""))
        stream.push(each.text)
        for citation in each.citations or ():
            stream.say(events.CitationAdded(stream.index, citation))
        if each.text != "three":
            stream.end()
    settle(page)
    assert "One. Two,[1] three" in said(page)


def test_R18_a_tool_stands_between_the_texts_around_it(page):
    call = ToolUseBlock("server_tool_use", "s", "web_search", {"query": "orca"})
    show(page, piece("I look "), piece("again", SIZES), call, *PIECES)
    found = kinds_of(page)
    assert found.count(kinds.CARD) == 1
    assert found.index(kinds.CARD) == found.index(kinds.TEXT, 2) + 1
    text = said(page)
    assert text.count("Sources") == 1
    assert "I look again[1]" in text
    assert "8 m[1]" in text


def test_R18_the_user_s_own_texts_stay_apart(page):
    asked = turn("t", None, "", reply("r", TextBlock("Yes.")))
    page.show_conversation(
        conversation(type(asked)("t", None, asked.created, (TextBlock("a"), TextBlock("b")),
                                 asked.replies, "r"))
    )  # fmt: skip
    settle(page)
    assert [row.block.content[0].text for row in rows(page)[1:3]] == ["a", "b"]


def test_R18_copied_it_is_as_seen_in_every_form(page):
    show(page, *PIECES)
    board = QGuiApplication.clipboard()
    page.copy_reply("r")
    plain, html = board.mimeData().text(), board.mimeData().html()
    assert "Bull\t8 m[2]" in plain
    assert plain.endswith("1. Orcas [facts] (ocean.example)\n2. How big | whales (sizes.example)")
    assert '<a href="https://sizes.example/whales"><sup>[2]</sup></a></td>' in html
    assert '<a href="https://www.ocean.example/orca?x=1">Orcas [facts]</a>' in html
    page.copy_reply("r", markdown=True)
    source = board.text()
    assert "**orcas are whales[[1]](<https://www.ocean.example/orca?x=1>)** is wrong." in source
    assert source.endswith("(sizes.example)")
    assert "Sources:\n\n1. [Orcas" in source


def test_R18_words_are_found_across_pieces_and_marks(page):
    show(page, *PIECES)
    counts = []
    page.found.connect(lambda count, _: counts.append(count))
    for text, count in (("whales is wrong", 1), ("claim that orcas", 1), ("8 m", 1), ("in", 2)):
        page.find(text)
        settle(page)
        assert counts[-1] == count, text


def test_R18_a_mark_opens_its_source_after_the_question_for_links(page, handed_over):
    show(page, *PIECES)
    click(page, point_in(page, "claim that", "[1]"))
    box = page.window().findChild(QMessageBox)
    assert box is not None
    assert "https://www.ocean.example/orca?x=1" in box.informativeText()
    assert handed_over == []
    box.close()


NOTES = {
    "type": "char_location",
    "document_title": "notes.md",
    "document_index": 0,
    "cited_text": "They sing.",
    "start_char_index": 3,
    "end_char_index": 13,
}


def test_a_mark_of_a_document_asks_for_its_passage_and_opens_nothing(page, qtbot, handed_over):
    show(page, piece("Whales sing.", NOTES))
    opened: list[str] = []
    page.link_activated.connect(lambda url, _: opened.append(url))
    with qtbot.waitSignal(page.passage_requested) as asked:
        click(page, point_in(page, "Whales sing", "[1]"))
    assert asked.args == ["r", Passage("notes.md", "They sing.", 0, 3, 13)]
    assert opened == []
    assert handed_over == []
    assert page.window().findChild(QMessageBox) is None


def test_a_passage_is_in_the_list_of_sources_too(page, qtbot):
    show(page, piece("Whales sing.", NOTES))
    assert said(page).endswith("Sources\nnotes.md: “They sing.”")
    with qtbot.waitSignal(page.passage_requested):
        click(page, point_in(page, "notes.md", "notes.md"))


@pytest.mark.slow
def test_R18_a_token_looks_at_one_part_however_many_there_are(page, monkeypatch):
    looked: list[int] = []
    put = sections.put

    def counted(section, part, place, sources):
        looked.append(place)
        put(section, part, place, sources)

    monkeypatch.setattr(sections, "put", counted)
    stream = Stream(page).show()
    counts = []
    for number in range(120):
        stream.begin(TextBlock(""))
        stream.say(events.CitationAdded(stream.index, OCEAN))
        stream.push(f"Piece {number}. ")
        settle(page)
        looked.clear()
        stream.push("More ")
        settle(page)
        counts.append(len(looked))
        stream.end()
    assert set(counts) == {1}


def test_a_passage_is_told_with_its_document_and_a_long_one_is_cut():
    assert passage_words(Passage("a <b>.txt", " two \n words ")) == "a <b>.txt\ntwo words"
    assert passage_words(Passage("a.txt")) == "a.txt"
    assert passage_words(Passage("", "words")) == "words"
    assert passage_words(Passage("a.txt", "x" * 400)).endswith("xx")
    assert passage_words(Passage("a.txt", "x" * 401)) == f"a.txt\n{'x' * 400}…"
    assert tooltip("https://a.example/b") == "https://a.example/b"
