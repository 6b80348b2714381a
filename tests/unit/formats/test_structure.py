from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st
from markdown_it import MarkdownIt

from orca_desktop.formats import markdown_structure
from orca_desktop.formats.markdown_structure import MarkdownHeading
from tests.support.examples import examples

PIECES = [
    "# a", "## You", "a", "b", "\n", "\n", "\n\n", "```", "````", "~~~", "   ", "  ", "    ", "\t",
    "- ", "* ", "1. ", "2) ", "> ", ">", "<!--", "-->", "<div>", "<script>", "</script>", "<pre>",
    "</pre>", "<?", "?>", "<b>", "===", "---", "-", "#", " ", "\\", "`", "<h2>You</h2>", "</div>",
    "<![CDATA[", "<!A", "***", "+", "\r\n", "\r", "10. ", '<a href="x">',
]  # fmt: skip
hostile = st.lists(st.sampled_from(PIECES), max_size=16).map("".join)
oracle = MarkdownIt("commonmark")


@pytest.mark.slow
@given(hostile)
@settings(max_examples=examples(1500), deadline=None)
def test_headings_are_those_of_a_commonmark_parser(text):
    expected = [
        (token.map[0], int(token.tag[1]))
        for token in oracle.parse(text)
        if token.type == "heading_open" and token.level == 0 and token.map
    ]
    assert [
        (found.first, found.level) for found in markdown_structure.read(text).headings
    ] == expected


@pytest.mark.slow
@given(hostile)
@settings(max_examples=examples(1500), deadline=None)
def test_with_its_closing_nothing_swallows_what_follows(text):
    closing = markdown_structure.read(text).closing
    whole = f"{text}\n{closing}\n\n## END\n"
    *_, opened, _, _ = oracle.parse(whole)
    assert opened.type == "heading_open"
    assert opened.level == 0


MARGINS = [
    "# a", "## b", "a", "", "", "```", "````", "```x", "``` `", "~~~", "~~~ `", "    x", "- a", "  b",
    "   - c", "1. d", "> e", ">", "-", "* * *", "|a|", "#", "#a", "```  ", "`", "~~ ~",
]  # fmt: skip


@given(hostile | st.lists(st.sampled_from(MARGINS), max_size=14).map("\n".join))
@settings(max_examples=examples(1000), deadline=None)
def test_what_is_read_at_a_glance_is_read_the_same_line_by_line(text):
    """With other line ends nothing is read at a glance."""
    text = text.replace("\r", "")
    by_line = markdown_structure.read(text.replace("\n", "\r\n"))
    assert markdown_structure.read(text) == by_line


@given(st.text())
@settings(deadline=None)
def test_lines_joined_are_the_text(text):
    assert "".join(markdown_structure.lines(text)) == text


@pytest.mark.parametrize(
    ("text", "closing"),
    [
        ("```python\nx", "```"),
        ("~~~~\n```", "~~~~"),
        ("```\nx\n```", ""),
        ("- ```\n  x", ""),
        ("> ```\n> x", ""),
        ("<!-- a", "-->"),
        ("<script>\n", "</script>"),
        ("<?php", "?>"),
        ("    ```", ""),
        ("", ""),
    ],
)
def test_what_closes_an_end(text, closing):
    assert markdown_structure.read(text).closing == closing


def test_code_lines_and_underlined_headings():
    found = markdown_structure.read("Title\n===\n```\n# no\n```\n# yes")
    assert found.headings == (MarkdownHeading(0, 1, 1), MarkdownHeading(5, 5, 1))
    assert found.code == {2, 3, 4}


@pytest.mark.parametrize(
    "text",
    [
        "a\n1. b\n===",
        "a\n2. b\n===",
        "a\n- b\n===",
        "a\n-\n===",
        "a\n1.\n===",
        "> a\n===",
        "> a\n> ===",
        "> a\nb\n===",
        "- a\n===",
        "- a\n  ===",
        "- - a\n    # b\n# c",
        "> - # a\n# b",
        "- > a\n  # b\n# c",
        "1. > - a\n# b",
        "-\n\n  # a",
        "-\n  # a",
        "- a\n\n  # b\n\n# c",
        "    # a",
        "   # a",
        "a\n    # b\n===",
        "- a\n      # b\n===",
        "-     # a",
        "-      a\n# b",
        "10. a\n    # b\n   # c",
        "```\n# a\n```\n# b",
        "``` a`b\n# c",
        "~~~ a`b\n# c",
        "````\n```\n# a\n````\n# b",
        "```\n    ```\n# a",
        "```\n   ```\n# a",
        "> ```\n# a",
        "> ```\n> # a\n> ```\n# b",
        "<div>\n# a\n\n# b",
        "a\n<div>\n===",
        "a\n<x>\n===",
        "<x>\n# a\n\n# b",
        "<!-- a\n\n# b -->\n# c",
        "<!-- a -->\n# b",
        "<script>\n\n# a\n</script>\n# b",
        "<?a\n# b ?>\n# c",
        "***\n===",
        "a\n***\n===",
        "a\n---\nb\n---",
        "#a\n#\n####### b",
        "a\n= =",
        "a\n===  ",
        "> # a\n> \n> b\n# c",
        ">a\n>===\n# b",
        "+ a\n* b\n# c",
        "1) a\n2. b\n===",
    ],
)
def test_blocks_begin_and_end_as_a_commonmark_parser_has_them(text):
    expected = [
        (token.map[0], int(token.tag[1]))
        for token in oracle.parse(text)
        if token.type == "heading_open" and token.level == 0 and token.map
    ]
    found = markdown_structure.read(text)
    assert [(each.first, each.level) for each in found.headings] == expected
    whole = f"{text}\n{found.closing}\n\n## END\n"
    *_, opened, _, _ = oracle.parse(whole)
    assert opened.type == "heading_open" and opened.level == 0
