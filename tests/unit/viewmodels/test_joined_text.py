"""Parts of an answer read as the one text that they are."""

from __future__ import annotations

from hypothesis import given, strategies as st

from orca_desktop.domain.blocks import Block, TextBlock, ThinkingBlock, ToolUseBlock
from orca_desktop.domain.growing import GrowingText
from orca_desktop.domain.reply import OpenBlock
from orca_desktop.render.citations import Sources
from orca_desktop.viewmodels.transcript.joined_text import JoinedText, length_of

texts = st.lists(st.text("ab \n", max_size=6), min_size=1, max_size=5)


def joined(*parts: Block | OpenBlock) -> JoinedText:
    found = JoinedText(Sources())
    for place, part in enumerate(parts):
        found.put(place, part)
    return found


def growing(text: str) -> OpenBlock:
    return OpenBlock(0, TextBlock(""), GrowingText(text))


@given(texts, st.integers(0, 30), st.integers(0, 30))
def test_any_stretch_is_that_of_the_whole_text(pieces: list[str], start: int, most: int) -> None:
    whole = "".join(pieces)
    closed = joined(*map(TextBlock, pieces))
    assert closed.is_closed and closed.length == len(whole)
    assert closed.since(start, most) == whole[start : start + most]
    assert closed.between(start, start + most) == whole[start : start + most]
    last_open = joined(*map(TextBlock, pieces[:-1]), growing(pieces[-1]))
    assert not last_open.is_closed and last_open.length == len(whole)
    assert last_open.since(start, most) == whole[start : start + most]


def test_what_follows_an_open_part_waits_for_its_end() -> None:
    found = joined(growing("one "), TextBlock("two"))
    assert (found.length, found.since(0, 99)) == (4, "one ")
    found.put(0, growing("one and "))
    assert (found.length, found.since(0, 99)) == (8, "one and ")
    found.put(0, TextBlock("one and a half, "))
    assert found.is_closed
    assert found.since(0, 99) == "one and a half, two"
    found.put(2, growing("!"))
    assert (found.length, found.since(16, 99)) == (20, "two!")


def test_a_mark_stands_where_what_cites_has_ended() -> None:
    def cited(text: str, *urls: str) -> TextBlock:
        places = tuple(
            {"type": "web_search_result_location", "url": url, "title": url, "cited_text": "c"}
            for url in urls
        )
        return TextBlock(text, places)

    found = joined(
        TextBlock("So "),
        cited("it is \n", "https://a.b/1"),
        TextBlock("and "),
        cited("so", "https://a.b/1", "https://a.b/2"),
    )
    assert [(mark.at, len(mark.sources)) for mark in found.marks] == [(8, 1), (16, 2)]
    assert [mark.at for mark in found.marks_in(0, 16)] == [8, 16]
    assert [mark.at for mark in found.marks_in(8, 16)] == [8], "of the mark at its start it is not"
    assert found.marks_in(0, 7) == ()
    assert [mark.at for mark in found.marks_in(4, 8)] == [4]
    assert joined(TextBlock("a")).marks_in(0, 1) == ()
    assert "https://a.b/1" in found.written(0, 9)
    assert found.written(0, 3) == "So "


def test_thoughts_have_words_and_calls_have_none() -> None:
    found = joined(ThinkingBlock("hm "), ToolUseBlock("tool_use", "i", "n", {}), TextBlock("so"))
    assert found.since(0, 99) == "hm so"
    assert length_of(ThinkingBlock("hm")) == 2
    assert length_of(growing("abc")) == 3
    assert length_of(ToolUseBlock("tool_use", "i", "n", {})) == 0
