"""A conversation as a web page and as plain text: all words, no outer address, nothing run."""

from __future__ import annotations

import dataclasses
import datetime
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import Block, TextBlock, ThinkingBlock, ToolResultBlock
from orca_desktop.domain.comparison import Column, Comparison, Plan, Variant
from orca_desktop.domain.conversation import Conversation, Summary, Turn
from orca_desktop.domain.parameters import DEFAULTS, Settings
from orca_desktop.domain.reply import Origin, Reply, Status
from orca_desktop.formats import html_writer, markdown_writer, text_writer
from orca_desktop.formats.forms import FORMS, DocumentForm, WritingContext
from orca_desktop.formats.options import Attachments, Detail, ExportOptions

WHEN = datetime.datetime(2026, 11, 28, 9, 30, tzinfo=datetime.UTC)
VOID = {"meta", "br", "hr", "img"}
OCEAN = {"type": "web_search_result_location", "url": "https://ocean.example/", "title": "Ocean"}


def reply(*parts: Block, name: str = "r") -> Reply:
    return Reply(name, WHEN, DEFAULTS, status=Status.FINISHED, parts=parts)


def conversation(*turns: Turn, title: str = "A good soup") -> Conversation:
    return Conversation(Summary("c", title, WHEN, WHEN), DEFAULTS, turns)


def asked(text: str, *answer: Block, more: tuple[Block, ...] = ()) -> Turn:
    return Turn("t", None, WHEN, (*more, TextBlock(text)), (reply(*answer),), "r")


def page(found: Conversation, options: ExportOptions = ExportOptions(), **given: object) -> str:  # noqa: B008
    return html_writer.build(found, options, zone=datetime.UTC, **given)  # type: ignore[arg-type]


class Reading(HTMLParser):
    """Tags in their order, with what they load; fails on one that is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.loads: list[str] = []
        self.said: list[str] = []
        self.headings: list[int] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not [name for name, _ in attrs if name.startswith("on")]
        self.loads += [value or "" for name, value in attrs if name in {"src", "data", "srcset"}]
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.said.append(data)


def test_a_page_tells_who_said_what_and_loads_nothing() -> None:
    text = page(
        conversation(asked("What is soup?", TextBlock("# Soup\n\n**Time**, mostly.\n\n### Deep")))
    )
    read = Reading(text)
    said = " ".join(" ".join(read.said).split())
    for words in ("A good soup", "You", "What is soup?", "Claude Sonnet 4.6", "Time, mostly."):
        assert words in said.replace(" ,", ",")
    assert read.headings == [1, 2, 2, 3, 5]
    assert read.loads == []
    assert "default-src &#x27;none&#x27;" in text
    assert "script" not in read.tags


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=60))
def test_whatever_is_said_the_page_is_whole_and_runs_nothing(
    question: str, answer: str, title: str
) -> None:
    read = Reading(page(conversation(asked(question, TextBlock(answer)), title=title)))
    assert read.loads == []
    assert not read.tags & {"script", "iframe", "object", "link", "form", "svg"}
    assert (
        question.strip() == ""
        or re.sub(r"\s", "", question) in re.sub(r"\s", "", "".join(read.said))
        or "\0" in question
        or "\r" in question
    )


@pytest.mark.parametrize("form", FORMS.values(), ids=lambda form: str(form.kind))
def test_half_a_character_costs_no_export(form: DocumentForm) -> None:
    found = conversation(asked("a\ud800", TextBlock("b\udfff\0c\ufffe")), title="d\udc00\0")
    assert form.write(found, ExportOptions(), WritingContext())


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "![x](https://tracker.invalid/p.png)",
        "[a](javascript:alert(1))",
        "<img src=x onerror=alert(1)>",
        "</div></body></html>",
        "]]><!-- -->",
    ],
)
def test_nothing_that_is_said_becomes_markup(hostile: str) -> None:
    read = Reading(page(conversation(asked(hostile, TextBlock(hostile)), title=hostile)))
    assert read.loads == []
    assert "script" not in read.tags
    assert "javascript:" not in "".join(read.loads)


def test_a_picture_stands_in_the_page_itself() -> None:
    content = b"\x89PNG\r\n\x1a\nrest"
    blob = Blob.of(content, "image/png")
    picture = Attached(blob, 'a "whale" <1>.png', 3, 2).block
    found = conversation(asked("What is this?", TextBlock("A whale."), more=(picture,)))
    read = Reading(page(found, pictures={blob.sha256: content}))
    assert [each[:22] for each in read.loads] == ["data:image/png;base64,"]
    without = Reading(page(found))
    assert without.loads == []
    assert 'Attached: a "whale" <1>.png' in "".join(without.said)
    left_out = ExportOptions(attachments=Attachments.LEFT_OUT)
    assert "whale" not in page(found, left_out).replace("A whale.", "")


def test_sources_are_listed_and_thinking_is_told_as_it_is_wanted() -> None:
    cited = TextBlock("They sing.", (OCEAN,))
    result = ToolResultBlock("tool_result", "one", "A result")
    found = conversation(asked("What?", ThinkingBlock("Hm."), cited, result))
    plain = page(found)
    assert '<a href="https://ocean.example/"><sup>[1]</sup></a>' in plain
    assert "Sources:" in plain
    assert "Hm." not in plain and "A result" not in plain
    told = page(found, ExportOptions(thinking=Detail.DETAILS, tools=Detail.QUOTE))
    assert "<summary>Thinking</summary>" in told
    assert "A result" in told


def test_a_comparison_stands_side_by_side_with_what_differs_marked() -> None:
    plan = Plan((), DEFAULTS, (Variant("a", "cold"), Variant("b", "warm")))
    columns = (Column("a", ("r1",), "r1"), Column("b", ("r2",), "r2"))
    replies = (
        reply(TextBlock("Whales sing at night."), name="r1"),
        reply(TextBlock("Whales sing by day."), name="r2"),
    )
    turn = Turn(
        "t", None, WHEN, (TextBlock("When?"),), replies, "r1", comparison=Comparison(plan, columns)
    )
    text = page(conversation(turn))
    read = Reading(text)
    assert "What differs from answer A is marked." in "".join(read.said)
    assert 'class="columns"' in text
    assert "ins" in read.tags and "del" in read.tags
    assert text.index("A. cold") < text.index("B. warm")
    blind = Turn(
        "t",
        None,
        WHEN,
        (TextBlock("When?"),),
        replies,
        "r1",
        comparison=Comparison(
            Plan((), DEFAULTS, plan.variants, is_blind=True), columns, ("a", "b")
        ),
    )
    assert "cold" not in page(conversation(blind))


def test_settings_are_told_in_words_where_they_change() -> None:
    settings = [DEFAULTS.with_value("temperature", each) for each in (0.2, 0.2, 0.7)]
    turns = tuple(
        Turn(f"t{n}", f"r{n - 1}" if n else None, WHEN, (TextBlock("?"),),
             (dataclasses.replace(reply(TextBlock("!"), name=f"r{n}"), settings=each),), f"r{n}")
        for n, each in enumerate([*settings, DEFAULTS])
    )  # fmt: skip
    for text in (page(conversation(*turns)), text_writer.build(conversation(*turns))):
        assert text.count("temperature 0.2") == 1
        assert text.count("temperature 0.7") == 1
        assert text.count("temperature not set") == 1


def test_settings_that_another_program_did_not_tell_are_not_told() -> None:
    turn = asked("?", TextBlock("!"))
    foreign = dataclasses.replace(
        turn.replies[0],
        settings=Settings({"model": "m", "temperature": 0.3}),
        origin=Origin.IMPORTED,
    )
    found = conversation(dataclasses.replace(turn, replies=(foreign,)))
    for text in (page(found), text_writer.build(found), markdown_writer.build(found)):
        assert "temperature 0.3" in text.partition("<!-- orca-desktop")[0]
        assert "not set" not in text


def test_words_of_others_in_settings_are_no_markup() -> None:
    odd = DEFAULTS.with_value("stop_sequences", ("<b>*x*",))
    turn = asked("?", TextBlock("!"))
    turn = dataclasses.replace(turn, replies=(dataclasses.replace(turn.replies[0], settings=odd),))
    assert "'&lt;b&gt;*x*'" in page(conversation(turn)).replace("&#x27;", "'")
    assert "'<b>*x*'" in text_writer.build(conversation(turn))


def test_plain_text_reads_like_a_letter() -> None:
    blob = Blob.of(b"x", "image/png")
    found = conversation(
        asked(
            "What is *soup*?",
            TextBlock("# Soup\n\n- **Time**\n- [Water](https://water.example)", (OCEAN,)),
            more=(Attached(blob, "pot.png").block,),
        )
    )
    text = text_writer.build(found, ExportOptions(times=True), zone=datetime.UTC)
    assert text.startswith("A good soup\n===========\n\nYou, 2026-11-28 09:30\n\n")
    assert "Attached: pot.png" in text
    assert "What is *soup*?" in text
    assert "• Time" in text
    assert "**" not in text
    assert text.endswith("Sources:\n1. Ocean https://ocean.example/\n")


@given(st.text(max_size=200), st.text(max_size=200))
def test_plain_text_can_always_be_written(question: str, answer: str) -> None:
    text = text_writer.build(conversation(asked(question, TextBlock(answer))), zone=datetime.UTC)
    assert text.encode("utf-8")


def test_times_settings_sources_thinking_and_tools_are_told_as_chosen() -> None:
    cited = TextBlock("They sing.", (OCEAN,))
    parts = (ThinkingBlock("Hm, whales."), ToolResultBlock("tool_result", "one", "A result"), cited)
    turn = asked("What?", *parts)
    cold = DEFAULTS.with_value("temperature", 0.2)
    turn = dataclasses.replace(turn, replies=(dataclasses.replace(turn.replies[0], settings=cold),))
    found = conversation(turn)
    quiet = ExportOptions(settings=False, sources=False)
    told = ExportOptions(thinking=Detail.QUOTE, tools=Detail.QUOTE, times=True)
    for build in (html_writer.build, text_writer.build):
        less = build(found, quiet, zone=datetime.UTC)
        more = build(found, told, zone=datetime.UTC)
        for part in (
            "Hm, whales.", "A result", "https://ocean.example", "2026-11-28 09:30", "temperature 0.2",
        ):  # fmt: skip
            assert part not in less
            assert part in more
        assert "They sing." in less


def test_texts_stand_inside_a_plain_text() -> None:
    blob = Blob.of(b"one\ntwo\n", "text/plain")
    found = conversation(asked("What?", more=(Attached(blob, "list.txt").block,)))
    inside = {blob.sha256: "one\ntwo\n"}
    text = text_writer.build(found, texts=inside)
    assert "Attached: list.txt\n\none\ntwo\n" in text
    left_out = ExportOptions(attachments=Attachments.LEFT_OUT)
    assert "list.txt" not in text_writer.build(found, left_out, texts=inside)
