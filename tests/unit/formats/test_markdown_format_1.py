"""Documents that earlier versions wrote are still read; the files in ``golden`` are theirs."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.reply import Origin, Status
from orca_desktop.formats import markdown_format_1, markdown_reader
from orca_desktop.formats.read_conversation import NoConversation, ReadConversation
from tests.support import cited
from tests.support.examples import examples
from tests.unit.formats.samples import AT, LATER, read_changed, words

GOLDEN = Path(__file__).parent / "golden"
STOCK = "# Stock\n\nTime, mostly.\n\nSlowly\n---\n\n###### Deep\n\n```py\nx = 1"


def golden(name: str) -> str:
    return (GOLDEN / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_document_with_everything_is_read(end):
    found = read_changed(golden("format-1.md").replace("\n", end))
    assert len(found.notes) == 1
    assert "earlier format" in str(found.notes[0])
    chat = found.conversation
    assert (chat.id, chat.head.title, chat.head.created) == ("c1", "A good: soup", AT)
    assert chat.settings["temperature"] == 0.2
    first, second, third, fourth = (chat.by_id.get(each) for each in ("t1", "t2", "t3", "-"))
    assert fourth is None
    assert first is not None
    assert second is not None
    assert third is not None
    assert first.prompt == (TextBlock("What makes a *good* soup?\n\n## You\n\nforged"),)
    one, two = first.replies
    assert (one.id, one.text, one.origin) == ("r1", STOCK, Origin.GATEWAY)
    assert one.settings["system"] == "Be --> brief."
    assert (two.status, two.settings.model) == (Status.STOPPED, "openai/gpt-5")
    assert first.chosen_id == "r1"
    look, _, *pieces = second.replies[0].blocks
    assert look == TextBlock("I look.")
    assert tuple(pieces) == cited.PIECES
    assert (third.parent, third.replies[0].text) == ("r2", "Four.")
    # A question that had only a picture has no words in such a file, but its answer is its own.
    assert [each.text for turn in chat.path for each in turn.replies[-1:]][-1] == "A whale."
    assert len(chat.turns) == 4


def test_a_document_without_front_matter_is_read():
    chat = read_changed(golden("format-1-unmoved.md")).conversation
    assert chat.head.title == "A good: soup"
    assert words(chat)[:2] == ["What makes a *good* soup?\n\n## You\n\nforged", STOCK]
    assert chat.turns[0].created == AT


def test_the_report_of_a_comparison_is_told_as_one():
    found = markdown_reader.read(golden("format-1-report.md"), at=AT)
    assert isinstance(found, NoConversation)
    assert "report of a comparison" in str(found.sentence)
    texts = [each.text for each in markdown_format_1.read(golden("format-1-report.md")).passages]
    assert texts == ["A soup?", "# One\n\n```", "And then?", "Later.", "Two.", "Three."]


@pytest.mark.parametrize(
    ("model", "origin"),
    [("practice/small", Origin.PRACTICE), ("x/y", Origin.GATEWAY), (None, Origin.IMPORTED)],
)
def test_an_even_older_document_tells_who_wrote_it_by_the_model(model, origin):
    text = golden("format-1-unmoved.md").replace(',"origin":"gateway"', "")
    told = "null" if model is None else f'"{model}"'
    text = text.replace('"model":"anthropic/claude-sonnet-4.6"', f'"model":{told}')
    chat = read_changed(text).conversation
    assert {each.origin for turn in chat.turns for each in turn.replies} == {origin}


@pytest.mark.slow
@given(
    st.integers(0, 6000),
    st.integers(0, 80),
    st.text(max_size=20) | st.sampled_from(["[]", "{}", '"', "null", "-1"]),
)
@settings(deadline=None, max_examples=examples(400))
def test_reading_never_fails_whatever_is_done_to_a_file(place, length, junk):
    text = golden("format-1.md")
    found = markdown_reader.read(text[:place] + junk + text[place + length :], at=LATER)
    assert isinstance(found, ReadConversation | NoConversation)
    if isinstance(found, ReadConversation):
        assert found.conversation.path is not None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"turn":"t2"', '"turn":["t2"]'),
        ('"after":"r1"', '"after":{}'),
        ('"after":"r1"', '"after":"nobody"'),
        ('"reply":"r3"', '"reply":"r1"'),
        ('"status":"stopped"', '"status":[1]'),
        ('"origin":"gateway"', '"origin":{}'),
        ('"settings":{', '"settings":[],"x":{'),
        ('"temperature":0.2', '"temperature":{"a":[]}'),
        ('"time":"2026', '"time":"soon'),
    ],
)
def test_marks_that_cannot_be_lose_nothing_but_what_they_tell(old, new):
    text = golden("format-1.md")
    assert old in text
    chat = read_changed(text.replace(old, new)).conversation
    assert sum(1 for _ in words(chat)) >= 8
    assert chat.path
