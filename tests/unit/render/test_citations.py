"""A text that cites is one text with marks in it, wherever its pieces end."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.render import citations, html, markdown, plain
from orca_desktop.render.citations import Mark, Passage, Sources
from orca_desktop.render.document import Block, Inline, Paragraph, Run, RunKind, Table
from tests.support.cited import OCEAN, PIECES, SIZES, WHOLE, piece
from tests.support.examples import examples

_LETTER = """# A *title* of two

Some **strong** words, `code | here`, a [link](https://a.example/b "t") and $x_1$.

1. One ~~gone~~ &amp; more<br>next
   - inner **bold *and italic* text**
2. Two

> A quotation, 结论**重要**的。

| a | b |
|---|--:|
| **x** | `y` |
| z \\| w | https://c.example/d |

```python
print("x")
```

$$
x = 1
$$

End[^n].

[^n]: A note.
"""


def blocks_of(text: str, marks: tuple[Mark, ...]) -> list[Block]:
    found = []
    for block in markdown.document(text).blocks:
        start, end = block.place.start, block.place.end
        here = citations.within(marks, start, end)
        found.append(citations.marked(block, text[start:end], here))
    return found


def without_marks(content: Inline) -> Inline:
    kept: list[Run] = []
    for run in content:
        if run.kind is RunKind.CITATION:
            continue
        last = kept[-1] if kept else None
        if last and (last.kind, last.style, last.href) == (run.kind, run.style, run.href) and (
            run.kind is RunKind.TEXT
        ):  # fmt: skip
            kept[-1] = Run(last.text + run.text, run.style, run.href)
        else:
            kept.append(run)
    return tuple(kept)


def contents(block: Block) -> list[Inline]:
    if isinstance(block, Table):
        return [cell for row in block.rows for cell in row]
    return [block.content] if hasattr(block, "content") else []


def split(text: str, cuts: list[int]) -> list[TextBlock]:
    edges = sorted({0, len(text), *(cut % (len(text) + 1) for cut in cuts)})
    return [
        piece(text[start:end], OCEAN if number % 2 else SIZES)
        for number, (start, end) in enumerate(itertools.pairwise(edges))
    ]


@given(st.lists(st.integers(0, 10_000), max_size=20))
@settings(deadline=None)
def test_R18_any_split_of_a_text_reads_like_the_whole_text_plus_marks(cuts: list[int]) -> None:
    text, marks = citations.joined(split(_LETTER, cuts), Sources())
    assert text == _LETTER
    whole = markdown.document(text).blocks
    for block, plain_block in zip(blocks_of(text, marks), whole, strict=True):
        assert block.place == plain_block.place
        assert list(map(without_marks, contents(block))) == contents(plain_block)
        if not contents(plain_block):
            assert block == plain_block


@pytest.mark.slow
@given(st.lists(st.integers(0, 10_000), max_size=8))
@settings(deadline=None, max_examples=examples(60))
def test_R18_the_marks_in_markdown_change_nothing_else(cuts: list[int]) -> None:
    text, marks = citations.joined(split(_LETTER, cuts), Sources())
    written, added = citations.written(text, marks)
    bare = written
    for at, length in reversed(added):
        bare = bare[:at] + bare[at + length :]
    assert bare == text
    said = plain.of(markdown.document(written).blocks)
    assert re.sub(r"\[[12]\]", "", said) == plain.of(markdown.document(text).blocks)


def test_R18_the_pieces_of_a_web_search_are_one_text() -> None:
    sources = Sources()
    text, marks = citations.joined(PIECES, sources)
    assert text == WHOLE
    said = plain.of(blocks_of(text, marks))
    assert "• Orcas live in every ocean.[1]" in said
    assert "• They hunt in groups.[1][2]" in said
    assert "Bull\t8 m[2]\nCow\t7 m[2]" in said
    assert said.endswith("The claim that orcas are whales[1] is wrong.")
    assert [(each.number, each.host) for each in sources] == [
        (1, "ocean.example"),
        (2, "sizes.example"),
    ]


def test_R18_a_mark_in_html_opens_its_source() -> None:
    text, marks = citations.joined(PIECES, Sources())
    page = html.of(blocks_of(text, marks))
    assert (
        '<td align="right">8 m<a href="https://sizes.example/whales"><sup>[2]</sup></a></td>'
        in page
    )
    assert "<strong>orcas are whales</strong>" in page
    assert "**" not in page


@pytest.mark.parametrize(
    ("before", "cited", "after", "said"),
    [
        pytest.param("a **", "b", "** c", "a b[1] c", id="R18 inside bold"),
        pytest.param("**重要", "的", "**结论", "重要的[1]结论", id="R18 CJK"),
        pytest.param("see ", "https://a.example/b", " there", "see https://a.example/b[1] there",
                     id="R18 after an address"),
        pytest.param("a [", "label", "](https://b.example/label) b", "a label[1] b",
                     id="R18 in a label"),
        pytest.param("x&lt;", "y&gt;", "z", "x<y>[1]z", id="R18 entities"),
        pytest.param("say ", "“so.”  ", "\nNext", "say “so.”[1]\nNext", id="R18 closing marks"),
        pytest.param("`a ", "b", " c`", "a b[1] c", id="R18 in code"),
        pytest.param("a ", "*b*.", " c", "a b.[1] c", id="R18 a stop behind one sign"),
        pytest.param("a ", "*“b”*!", " c", "a “b”![1] c", id="R18 closing marks within emphasis"),
        pytest.param("", "🐋 8 m", " long", "🐋 8 m[1] long", id="R18 beyond the plane"),
    ],
)  # fmt: skip
def test_a_mark_stands_where_its_piece_ends(before: str, cited: str, after: str, said: str) -> None:
    pieces = (piece(before), piece(cited, OCEAN), piece(after))
    text, marks = citations.joined(pieces, Sources())
    assert plain.of(blocks_of(text, marks)) == said


def test_a_source_is_told_once_and_only_an_address_that_may_be_opened_is_a_link() -> None:
    sources = Sources()
    file = {"type": "char_location", "document_title": "Plan.pdf", "document_index": 0}
    bad = {"url": "javascript:alert(1)", "title": "Bad\u202eness"}
    assert [each.number for each in sources.cite((OCEAN, file, OCEAN))] == [1, 2]
    assert [each.number for each in sources.cite((bad, file, {"cited_text": "x"}))] == [3, 2]
    assert [each.href for each in sources] == [OCEAN["url"], "", ""]
    assert "\u202e" not in list(sources)[2].title


def test_code_and_formulas_bear_no_marks() -> None:
    pieces = (piece("```\na\nb", OCEAN), piece("\nc\n```\n\nEnd.", SIZES))
    text, marks = citations.joined(pieces, Sources())
    assert plain.of(blocks_of(text, marks)) == "a\nb\nc\n\nEnd.[2]"
    assert citations.written(text, marks)[0] == f"{text}[[2]](<https://sizes.example/whales>)"


PLACE = {
    "type": "char_location",
    "document_title": "notes.md",
    "document_index": 1,
    "cited_text": "They\nsing.",
    "start_char_index": 10,
    "end_char_index": 20,
}
PAGE = {
    "type": "page_location",
    "document_title": "Plan.pdf",
    "document_index": 0,
    "cited_text": "",
    "start_page_number": 3,
    "end_page_number": 4,
}


def test_each_passage_of_a_document_is_a_source_of_its_own() -> None:
    sources = Sources()
    other = {**PLACE, "start_char_index": 30, "end_char_index": 40, "cited_text": "x" * 200}
    assert [each.number for each in sources.cite((PLACE, PAGE, PLACE, other))] == [1, 2, 3]
    first, second, third = sources
    assert first.title == "notes.md: “They sing.”"
    assert first.passage == Passage("notes.md", "They\nsing.", 1, 10, 20)
    assert (second.title, second.passage) == ("Plan.pdf", Passage("Plan.pdf", "", 0, page=3))
    assert third.title.endswith("…”") and len(third.title) < 100
    assert sources.passage(first.link) == first.passage
    assert sources.passage("#cited-9") is None
    assert sources.passage("") is None


def test_a_mark_of_a_passage_leads_nowhere_outside_the_program() -> None:
    pieces = (piece("Whales "), piece("sing.", PLACE))
    sources = Sources()
    text, marks = citations.joined(pieces, sources)
    blocks = blocks_of(text, marks)
    (block,) = blocks
    assert isinstance(block, Paragraph)
    links = [run.href for run in block.content if run.href]
    assert links == ["#cited-1"]
    assert "href" not in html.of(blocks)
    assert citations.written(text, marks)[0] == "Whales sing.&#91;1&#93;"
    assert citations.item(next(iter(sources))) == "1. notes.md: “They sing.”"


@pytest.mark.parametrize(
    "odd",
    [
        {"start_char_index": -1},
        {"start_char_index": "1"},
        {"start_char_index": True},
        {"document_index": 2**40},
        {"start_page_number": 1.5},
    ],
)
def test_an_odd_place_is_an_unknown_one(odd: dict[str, object]) -> None:
    (found,) = Sources().cite(({**PLACE, **odd},))
    assert found.passage is not None
    numbers = (found.passage.document, found.passage.start, found.passage.page)
    assert set(numbers) <= {1, 10, -1, 0}


def test_what_a_text_names_is_never_a_passage() -> None:
    (block,) = markdown.document("[see](#cited-1)").blocks
    assert isinstance(block, Paragraph)
    assert "#cited" not in "".join(run.href for run in block.content)


LINK = "[[1]](<https://s.t/>)"


@pytest.mark.parametrize(
    ("text", "at", "written"),
    [
        ("plain text", 5, f"plain{LINK} text"),
        ("plain  text", 7, f"plain{LINK}  text"),
        ("a **bold** word", 8, f"a **bold{LINK}** word"),
        ("a [two words](https://x.y) end\nmore", 5, f"a [two words](https://x.y) end{LINK}\nmore"),
        ("a `code x` b", 6, f"a `code x` b{LINK}"),
        ("one\n\ntwo", 3, f"one{LINK}\n\ntwo"),
        ("one\n\ntwo", 8, f"one\n\ntwo{LINK}"),
        ("```\ncode\n```", 6, "```\ncode\n```"),
        ("", 0, ""),
    ],
)
def test_a_mark_that_would_change_the_text_moves_on_or_is_left_out(text, at, written):
    source = citations.Source(1, "T", "https://s.t/")
    found, added = citations.written(text, [citations.Mark(at, (source,))])
    assert found == written
    assert [found[place : place + length] for place, length in added] == [LINK] * found.count(LINK)
    assert citations.written(text, []) == (text, ())


def cited(**citation: object) -> citations.Source:
    (found,) = Sources().cite([citation])
    return found


def test_sources_are_numbered_as_they_are_first_cited() -> None:
    sources = Sources()
    found = sources.cite(
        [
            {"url": "https://www.a.b/c", "title": "T"},
            {"url": "https://www.a.b/c", "title": "Other"},
            {"url": "https://x.y"},
            {"title": "No address"},
            {"document_title": "No address"},
            {},
            {"url": "javascript:x"},
        ]
    )
    assert [(each.number, each.title, each.href, each.host) for each in found] == [
        (1, "T", "https://www.a.b/c", "a.b"),
        (2, "https://x.y", "https://x.y", "x.y"),
        (3, "No address", "", ""),
    ]
    assert [each.link for each in found] == ["https://www.a.b/c", "https://x.y", ""]
    assert len(sources) == 3
    assert tuple(sources) == found


@pytest.mark.parametrize(("size", "title"), [(120, "x" * 120), (121, "x" * 119 + "…")])
def test_a_title_is_one_short_line(size: int, title: str) -> None:
    assert cited(title="x" * size).title == title
    assert cited(title="a \n b\u202e").title == "a b⟨U+202E⟩"


PASSAGE = {"type": "char_location", "document_index": 0, "title": "D"}


@pytest.mark.parametrize(("size", "words"), [(80, "y" * 80), (81, "y" * 79 + "…")])
def test_a_passage_is_quoted_shortly(size: int, words: str) -> None:
    assert cited(**PASSAGE, cited_text="y" * size).title == f"D: “{words}”"
    assert cited(**PASSAGE, cited_text=" ").title == "D"


@pytest.mark.parametrize(
    ("citation", "is_passage"),
    [
        (PASSAGE, True),
        ({**PASSAGE, "type": "other"}, False),
        ({"type": "char_location", "title": "D"}, False),
        ({**PASSAGE, "type": None}, False),
        ({**PASSAGE, "url": "https://a.b"}, False),
    ],
)
def test_only_a_place_in_a_document_is_a_passage(citation, is_passage) -> None:
    assert (cited(**citation).passage is not None) is is_passage


def test_places_are_whole_numbers_that_a_text_can_have() -> None:
    most = cited(**PASSAGE, start_char_index=2**31 - 1, start_page_number=2**31 - 1).passage
    assert most is not None and (most.start, most.page) == (2**31 - 1, 2**31 - 1)
    beyond = cited(**PASSAGE, start_char_index=2**31, end_char_index=0).passage
    assert beyond is not None and (beyond.start, beyond.end) == (-1, 0)


def test_a_mark_stands_behind_the_words_and_before_the_spaces() -> None:
    sources = Sources()
    pieces = (
        TextBlock("a  ", ({"title": "T"},)),
        TextBlock("b"),
        TextBlock("c", ({"title": "U"}, {"title": "T"})),
        TextBlock("d", ()),
    )
    text, marks = citations.joined(pieces, sources)
    assert text == "a  bcd"
    assert [(each.at, [one.number for one in each.sources]) for each in marks] == [
        (1, [1]),
        (5, [2, 1]),
    ]
    assert [each.at for each in citations.within(marks, 1, 5)] == [4]
    assert [each.at for each in citations.within(marks, 0, 4)] == [1]


def test_the_list_of_sources_names_each_with_its_site() -> None:
    sources = (
        citations.Source(1, "a.b", "https://a.b"),
        citations.Source(2, "T [x]", "https://www.c.d/e"),
        citations.Source(3, "Doc*"),
    )
    listed = citations.listed(sources)
    assert [[(run.text, run.href) for run in each.content] for each in listed] == [
        [("a.b", "https://a.b")],
        [("T [x]", "https://www.c.d/e"), (" (c.d)", "")],
        [("Doc*", "")],
    ]
    assert plain.of(listed) == "1. a.b\n2. T [x] (c.d)\n3. Doc*"
    assert list(map(citations.item, sources)) == [
        "1. [a.b](<https://a.b>)",
        "2. [T \\[x\\]](<https://www.c.d/e>) (c.d)",
        "3. Doc\\*",
    ]


@pytest.mark.parametrize(
    ("text", "at", "shown"),
    [
        ("I am here.", 1, ["I", "1", " am here."]),
        ("**I** am.", 5, ["I", "1", " am."]),
        ("So it is.", 9, ["So it is.", "1"]),
        ("So &amp; so", 11, ["So & so", "1"]),
        ("So ** so", 8, ["So ** so", "1"]),
        # A sign that the source does not have as it is shown is not found.
        ("So &NotEqualTilde;", 18, ["So", "1", " \u2242\u0338"]),
    ],
)
def test_a_mark_stands_behind_what_was_read_until_there(
    text: str, at: int, shown: list[str]
) -> None:
    (block,) = blocks_of(text, (Mark(at, (citations.Source(1, "A", "https://a.example"),)),))
    assert [run.text for content in contents(block) for run in content] == shown
