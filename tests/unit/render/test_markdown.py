"""Whole texts into blocks: the same however they arrive, safe whatever they are, and never slow."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.render import html, markdown, plain
from orca_desktop.render.block_parser.growing import Scanner, literal
from orca_desktop.render.block_parser.leaf import Leaf
from orca_desktop.render.document import (
    Code,
    Heading,
    Math,
    Paragraph,
    Place,
    Rule,
    Run,
    RunKind,
    Style,
    Table,
    words,
)
from orca_desktop.render.sanitize import address
from tests.support.effort import is_within
from tests.support.examples import examples
from tests.support.hostile_markdown import VECTORS, stalls
from tests.unit.render.specification import BLOCKS

pytestmark = pytest.mark.usefixtures("_own_heap_only")


@pytest.fixture(scope="module")
def _own_heap_only() -> Iterator[None]:
    """Keep the collector of this process off what other tests have left in memory."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


MATHEMATICS = {
    "math", "menclose", "mfrac", "mi", "mmultiscripts", "mn", "mo", "mover", "mpadded",
    "mphantom", "mprescripts", "mroot", "mrow", "mspace", "msqrt", "msub", "msubsup", "msup",
    "mtable", "mtd", "mtext", "mtr", "munder", "munderover",
}  # fmt: skip
PLAIN = {
    "accent", "accentunder", "columnlines", "display", "displaystyle", "form", "height",
    "linethickness", "lspace", "mathvariant", "maxsize", "minsize", "movablelimits", "notation",
    "rowlines", "rspace", "scriptlevel", "stretchy", "symmetric", "width", "xmlns",
}  # fmt: skip
"""Attributes of formulas, none of which can lead anywhere."""
ALLOWED = MATHEMATICS | BLOCKS | {
    "a", "br", "code", "del", "em", "strong", "sup", "sub", "kbd", "mark", "details", "summary"
}  # fmt: skip
ATTRIBUTES = {
    "details": {"open"}, "a": {"href"}, "ol": {"start"}, "th": {"align"}, "td": {"align"},
    "code": {"class"},
}  # fmt: skip

LETTER = """# Plan

Dear **Ana**, see [the page](https://a.b "t") and [other][r].
Second line with `code` and ~~old~~ words.[^n]

1. one
   - nested *item*

     with a second paragraph
2. two
   ```py
   x = 1
   ```

| a | b |
|:--|--:|
| **1** | `2` |

> quote
> 1. in it

$$
x^2
$$

Term
: told

[r]: https://c.d
[^n]: note
"""


def blocks(text):
    return markdown.document(text).blocks


def streamed(text, step):
    """The blocks as the transcript gets them: portion by portion, read again at the end."""
    scanner = Scanner()
    leaves: list[Leaf] = []
    for at in range(0, len(text), step):
        scanner.push(text[at : at + step])
        leaves += scanner.take()
        for leaf in scanner.tail():
            markdown.block(leaf, scanner.references, scanner.notes, open_ended=True)
    scanner.finish()
    leaves += scanner.take()
    return tuple(markdown.block(leaf, scanner.references, scanner.notes) for leaf in leaves)


@pytest.mark.parametrize("step", [1, 2, 7, 64])
def test_streaming_ends_in_the_same_document(step):
    assert streamed(LETTER, step) == blocks(LETTER)


@given(st.text(alphabet=st.sampled_from("ab *_`[]()!<>|#-~$\\\n\t1.:^"), max_size=120))
@settings(max_examples=examples(300), deadline=None)
def test_any_text_streams_into_the_same_document(text):
    assert streamed(text, 1) == blocks(text)


@pytest.mark.parametrize("vector", VECTORS[::7])
def test_hostile_text_streams_into_the_same_document(vector):
    assert streamed(vector, 1) == blocks(vector)


class Gate(HTMLParser):
    """Fails at the first tag or attribute that is not allowed."""

    def handle_starttag(self, tag, attrs):
        assert tag in ALLOWED, tag
        for name, value in attrs:
            if tag in MATHEMATICS:
                assert name in PLAIN, (tag, name)
                continue
            if name == "dir" and tag in BLOCKS | {"details"}:
                assert value == "rtl"
                continue
            assert name in ATTRIBUTES.get(tag, set()), (tag, name)
            if name == "href":
                assert value.split(":")[0].lower() in {"https", "http", "mailto"}, value
            if name == "class":
                assert value.startswith("language-"), value

    def handle_comment(self, data):
        raise AssertionError(data)

    def handle_decl(self, decl):
        raise AssertionError(decl)

    def handle_pi(self, data):
        raise AssertionError(data)

    def unknown_decl(self, data):
        raise AssertionError(data)


def passes(text):
    gate = Gate()
    gate.feed(html.of(blocks(text)))
    gate.close()


def test_there_are_more_than_two_hundred_vectors():
    assert len(set(VECTORS)) >= 200


@pytest.mark.parametrize("vector", VECTORS)
def test_no_vector_passes_the_gate(vector):
    passes(vector)


@given(st.text(alphabet=st.sampled_from("<>&\"'=/ abimgsrchref:!-?[]()\n"), max_size=150))
@settings(max_examples=examples(300), deadline=None)
def test_no_text_passes_the_gate(text):
    passes(text)


def test_the_gate_can_fail():
    with pytest.raises(AssertionError):
        Gate().feed("<img src=x>")
    with pytest.raises(AssertionError):
        Gate().feed('<a href="file:///x">x</a>')


def test_reading_opens_no_file_and_no_socket():
    # Whatever is imported at the first formula is there now.
    html.of(blocks(LETTER))
    seen: list[str] = []

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching and event.split(".")[0] in {"open", "socket", "subprocess", "os", "urllib"}:
            seen.append(f"{event} {arguments}")

    watching = True
    sys.addaudithook(watch)
    try:
        for vector in VECTORS:
            found = blocks(vector)
            html.of(found)
            plain.of(found)
        assert seen == []
        with Path(__file__).open() as file:
            file.read(1)
        assert seen
    finally:
        watching = False


@pytest.mark.measured
@pytest.mark.parametrize("name", sorted(stalls(10)))
def test_dear_texts_are_read_within_a_second(name):
    text = stalls(20_000)[name]
    start = time.process_time()
    blocks(text)
    assert is_within(time.process_time() - start, 1.0)


@pytest.mark.measured
@pytest.mark.parametrize("name", sorted(stalls(10)))
def test_the_open_end_of_dear_texts_stays_cheap(name):
    """What a frame costs while such a text is being written: one tail, at the worst moment."""
    text = stalls(20_000)[name]
    scanner = Scanner()
    worst = 0.0
    for at in range(0, len(text), 2000):
        scanner.push(text[at : at + 2000])
        leaves = scanner.take()
        start = time.process_time()
        for leaf in (*leaves[-1:], *scanner.tail()):
            markdown.block(leaf, scanner.references, scanner.notes, open_ended=True)
        worst = max(worst, time.process_time() - start)
    assert is_within(worst, 0.1)


@pytest.mark.measured
def test_the_cost_grows_with_the_text_and_not_with_its_square():
    def cost(size):
        texts = [stalls(size)[name] for name in ("brackets", "stars", "links", "tags", "cdata")]
        start = time.process_time()
        for text in texts:
            blocks(text)
        return time.process_time() - start

    cost(1000)
    small = min(cost(40_000) for _ in range(2))
    large = min(cost(80_000) for _ in range(2))
    assert large / small < 2.5


def runs(text):
    (block,) = blocks(text)
    assert isinstance(block, Paragraph)
    return block.content


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a *b* c", [("a ", 0), ("b", Style.ITALIC), (" c", 0)]),
        ("**b**", [("b", Style.BOLD)]),
        ("***b***", [("b", Style.BOLD | Style.ITALIC)]),
        ("~~b~~", [("b", Style.STRIKE)]),
        ("~b~", [("~b~", 0)]),
        ("`b`", [("b", Style.CODE)]),
        ("``a`b``", [("a`b", Style.CODE)]),
        ("snake_case_name", [("snake_case_name", 0)]),
        ("2 * 3 * 4", [("2 * 3 * 4", 0)]),
        ("**“好”**吗", [("“好”", Style.BOLD), ("吗", 0)]),
        ("**重要：**下一步", [("重要：", Style.BOLD), ("下一步", 0)]),
        ("\\*a\\*", [("*a*", 0)]),
        ("&amp;&lt;", [("&<", 0)]),
        ("a<br>b<BR/>c", [("a\nb\nc", 0)]),
        ("a\nb", [("a\nb", 0)]),
        ("<b>x</b>", [("<b>x</b>", 0)]),
        ("**a", [("**a", 0)]),
        ("H~~2~~O", [("H", 0), ("2", Style.STRIKE), ("O", 0)]),
        ("5~~6 and 7~~8", [("5~~6 and 7~~8", 0)]),
        ("5*apples and pears* b", [("5*apples and pears* b", 0)]),
        (
            "**a word*s* c**",
            [("a word", Style.BOLD), ("s", Style.BOLD | Style.ITALIC), (" c", Style.BOLD)],
        ),
    ],
)
def test_looks(text, expected):
    assert [(run.text, run.style) for run in runs(text)] == expected


@pytest.mark.parametrize("text", ["![a\u202eb](https://example.com/b.png)", "$a\u202eb$"])
def test_what_turns_text_round_is_replaced_in_a_label_and_in_a_formula(text):
    (run,) = runs(text)
    assert run.text == "a\N{REPLACEMENT CHARACTER}b"


@pytest.mark.parametrize("fence", ["```", "$$"])
def test_a_last_line_that_may_become_something_stays_within_code(fence):
    scanner = Scanner()
    scanner.push(f"{fence}\na\n- ")
    (leaf,) = scanner.tail()
    block: Any = markdown.block(leaf, open_ended=True)
    assert "-" in (block.text if hasattr(block, "text") else block.source)


def test_what_is_still_open_is_closed_at_the_end_of_a_growing_text():
    scanner = Scanner()
    scanner.push("so **bold and")
    (leaf,) = scanner.tail()
    block: Any = markdown.block(leaf, open_ended=True)
    assert block.content == (Run("so "), Run("bold and", Style.BOLD))
    block = markdown.block(leaf)
    assert words(block.content) == "so **bold and"


@pytest.mark.parametrize(
    ("text", "label", "href"),
    [
        ("[a](https://b.c)", "a", "https://b.c"),
        ("[a](<https://b.c/d e>)", "a (https://b.c/d e)", ""),
        ("<https://b.c>", "https://b.c", "https://b.c"),
        ("https://b.c/d.", "https://b.c/d", "https://b.c/d"),
        ("(https://b.c/d_(e))", "https://b.c/d_(e)", "https://b.c/d_(e)"),
        ("www.b.c", "www.b.c", "https://www.b.c"),
        ("xhttp://b.c", "xhttp://b.c", ""),
        ("first_last@b.co", "first_last@b.co", "mailto:first_last@b.co"),
        ("[a](mailto:b@c.d)", "a", "mailto:b@c.d"),
        ("[a](javascript:x)", "a (javascript:x)", ""),
        ("[a](file:///etc/passwd)", "a (file:///etc/passwd)", ""),
    ],
)
def test_links(text, label, href):
    found = runs(text)
    if href:
        assert [run.text for run in found if run.href == href] == [label]
    else:
        assert words(found) == label
        assert all(not run.href for run in found)


def test_pictures_are_labels():
    (run,) = runs("![a *cat*](https://a.b/c.png)")
    assert run == Run("a cat", Style.PLAIN, "https://a.b/c.png", RunKind.IMAGE)
    assert runs("![x](file:///etc/passwd)")[0].href == ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a\u202eb", "U+202E"),
        ("\u200b", "U+200B"),
        ("a\u2066\u2066b", "U+2066 ×2"),
        ("\x00", "U+0000"),
        ("x\U000e0041", "U+E0041"),
        ("\ufeff", "U+FEFF"),
        ("\ud83d", "U+D83D"),
    ],
)
def test_hidden_characters_have_a_name(text, name):
    assert [run.text for run in runs(text) if run.kind is RunKind.CONTROL] == [name]


@pytest.mark.parametrize(
    "text",
    [
        "👩‍👩‍👧‍👦",
        "❤️",
        "می‌خواهم",
        "क्‍ष",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    ],
)
def test_needed_joiners_stay(text):
    assert runs(text) == (Run(text),)


def test_tables_read_their_cells():
    (table,) = blocks("| a | **b** |\n|---|---|\n| x \\| y | [l](https://a.b) |\n| short |")
    assert isinstance(table, Table)
    assert [[words(cell) for cell in row] for row in table.rows] == [
        ["a", "b"],
        ["x | y", "l"],
        ["short", ""],
    ]


def test_every_kind_of_block():
    found = blocks("# h\n\np\n\n---\n\n```py\nc\n```\n\n|a|\n|-|\n\n$$\nm\n$$\n")
    assert [type(each) for each in found] == [Heading, Paragraph, Rule, Code, Table, Math]


def test_verbatim_shows_what_was_typed():
    assert markdown.verbatim(next(literal("*a*"))) == Paragraph((Run("*a*"),), Place(end=3))


@given(st.text(max_size=60))
@settings(max_examples=examples(300), deadline=None)
def test_addresses_are_the_three_schemes(text):
    found = address(text)
    assert found is None or found.lower().startswith(("https://", "http://", "mailto:"))
