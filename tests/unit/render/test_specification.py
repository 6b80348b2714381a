"""Every example of CommonMark and of GitHub's extensions: it reads alike, or it is listed here.

The lists are the table of docs/markdown.md; a change in either direction fails.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.render import specification

ROOT = Path(__file__).parents[3]


RAW_HTML = "raw HTML is text"
BREAKS = "a line of dashes under several lines is a rule"
HABIT = "lists as models write them"
EMPTY = "what is empty is not shown"
ADDRESS = "addresses that may not be opened stand beside their label"
LINKS = "bare addresses become links"
CODE = "names of languages and blank lines in code are tidied"
TABLE = "a line without a bar ends a table"
TOUCHING = "emphasis may touch words"
STARS = "stars between letters or digits are stars"
INDENTED = "indented code has a blank line before it, and no list"
DEEP = "a marker of a list begins an item however it is indented"
INNER = "a fence with a language inside a fence is an inner one"
LEFT_OVER = "what is left over stands in the last cell"
BREAK_TAG = "<br> breaks the line"

COMMONMARK = {
    RAW_HTML: {
        21, 31, *range(148, 177), 178, 179, 180, 182, 183, 184, *range(186, 194), 346, 477, 478,
        479, 526, 538, *range(615, 620), 625, *range(628, 634), 645, 646,
    },
    BREAK_TAG: {14},
    BREAKS: {95},
    HABIT: {299},
    EMPTY: {126, 130, 202, 220, 239, 241, 242, 487, 488, 489, 569},
    ADDRESS: {493, 505, 509},
    LINKS: {604, 608, 610, 613, 614},
    CODE: {34, 112, 144},
    TOUCHING: {354, 356, 382},
    STARS: {358, 431},
    INDENTED: {5, 7, 115, 238, 256, 259, 266, 272, 273, 275, 276, 280, 288, 289, 290, 292},
    DEEP: {240, 291, 314, 315},
    INNER: {147},
}  # fmt: skip
GFM = {
    RAW_HTML: {653},
    TABLE: {202},
    LEFT_OVER: {204},
    LINKS: {626, 628, 631},
}


def differing(name):
    return {
        each.number
        for each in specification.examples(name)
        if specification.level(each.html) != specification.level(specification.ours(each.markdown))
    }


@pytest.mark.parametrize(("name", "known"), [("commonmark-0.31.2", COMMONMARK), ("gfm-0.29", GFM)])
def test_only_the_listed_examples_differ(name, known):
    listed = set().union(*known.values())
    found = differing(name)
    assert found == listed


def test_the_comparison_can_fail():
    assert specification.level("<p><em>a</em></p>") != specification.level("<p>a</p>")
    assert specification.level("<p>a</p><p>b</p>") != specification.level("<p>a b</p>")
    assert specification.level("<ul><li>a</li></ul>") != specification.level("<ol><li>a</li></ol>")


def said(numbers):
    """Numbers as a person lists them: ``1, 3-5``."""
    parts, numbers = [], sorted(numbers)
    while numbers:
        end = 0
        while end + 1 < len(numbers) and numbers[end + 1] == numbers[end] + 1:
            end += 1
        parts.append(str(numbers[0]) if end == 0 else f"{numbers[0]}-{numbers[end]}")
        numbers = numbers[end + 1 :]
    return ", ".join(parts)


@pytest.mark.parametrize("known", [COMMONMARK, GFM])
def test_the_page_in_the_docs_lists_the_same_examples(known):
    page = (ROOT / "docs" / "markdown.md").read_text("utf-8")
    for reason, numbers in known.items():
        assert f"| {reason} | {said(numbers)} |" in page
