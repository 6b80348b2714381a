"""The structure of Markdown, read whole and read in any portions."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import example, given, settings, strategies as st

from orca_desktop.render.block_parser.growing import Scanner, literal
from orca_desktop.render.block_parser.leaf import (
    CODE_LINES,
    LONGEST_PARAGRAPH,
    TABLE_ROWS,
    LeafKind,
)
from orca_desktop.render.block_parser.lines import cells
from orca_desktop.render.document import Align, Definition, Item, Note, Quote
from tests.support.examples import examples
from tests.support.markdown_leaves import leaves as read

PIECES = st.sampled_from(
    [
        "# ", "- ", "* ", "+ ", "1. ", "2) ", "> ", "    ", "  ", "\t", "\n", "\n\n", "\r\n", "\r",
        "```", "```py\n", "~~~", "| a | b |", "|---|:-:|", "| 1 | 2 |", "$$", "\\[", "\\]", "---",
        "===", "***", ": ", "[^1]: ", "[x]: http://a.b", "[ ] ", "[x] ", "•", "word", "*a*", "`c`",
        "\\begin{align}", "\\end{align}", " ", "a|b", "12345.", "[^1]", "\u2028", "é", "𝕏",
        "<!--", "-->", "```md\n", "[^1]:", "      ", "|`a|b`|", "١. ", "<details>", "</details>",
        "<summary>", "</summary>", "<details>\n", "</details>\n",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=40).map("".join)


def leaves(text: str) -> Any:
    return read(text)


def streamed(text, cuts):
    scanner = Scanner()
    found: list[Any] = []
    last = 0
    for cut in [*sorted(cuts), len(text)]:
        scanner.push(text[last:cut])
        last = cut
        scanner.tail()
        found += scanner.take()
    scanner.finish()
    found += scanner.take()
    return found, scanner


@given(TEXTS, st.data())
@settings(max_examples=examples(400), deadline=None)
def test_any_portions_give_the_same_leaves(text, data):
    cuts = data.draw(st.sets(st.integers(0, len(text)), max_size=12))
    whole = Scanner()
    whole.push(text)
    whole.finish()
    found, scanner = streamed(text, cuts)
    assert found == list(whole.take())
    assert scanner.references == whole.references
    assert scanner.notes == whole.notes


@given(TEXTS)
@example("- a\r\n\r\n  b\r")
@example("1. a\n   ```\n   x\n```\n2. b")
@example("| a |\n|-|\n| b")
@settings(max_examples=examples(200), deadline=None)
def test_character_by_character_gives_the_same_leaves(text):
    found, _ = streamed(text, set(range(len(text))))
    assert found == list(leaves(text))


@given(TEXTS)
@settings(max_examples=examples(200), deadline=None)
def test_looking_at_the_tail_changes_nothing(text):
    scanner = Scanner()
    scanner.push(text)
    assert scanner.tail() == scanner.tail()


@given(TEXTS)
@settings(max_examples=examples(200), deadline=None)
def test_every_leaf_names_its_lines(text):
    for leaf in leaves(text):
        assert 0 <= leaf.place.start <= leaf.place.end <= len(text)


def kinds(text):
    return [leaf.kind.value for leaf in leaves(text)]


def test_an_open_fence_is_shown_as_code():
    scanner = Scanner()
    scanner.push("Look:\n\n```python\nprint(1)\nprint(")
    tail = scanner.tail()
    assert [leaf.kind for leaf in tail] == [LeafKind.CODE]
    assert tail[0].text == "print(1)\nprint("
    assert tail[0].language == "python"


@pytest.mark.parametrize("end", ["-", "1.", "``", "#", "> ", "| ", "=", "- [ ", "$"])
def test_markers_alone_are_not_shown_before_they_are_decided(end):
    scanner = Scanner()
    scanner.push(f"Words.\n\n{end}")
    assert scanner.tail() == ()


def test_the_first_row_of_a_table_is_a_table_at_once():
    scanner = Scanner()
    scanner.push("| Name | Age |")
    assert scanner.tail()[0].kind is LeafKind.TABLE
    scanner.push("\n|--")
    assert scanner.tail()[0].kind is LeafKind.TABLE


@pytest.mark.parametrize("spaces", [2, 3, 4])
@pytest.mark.parametrize("marker", ["- ", "1. "])
def test_nested_lists_by_two_to_four_spaces(spaces, marker):
    found = list(leaves(f"{marker}a\n{' ' * spaces}- b\n{' ' * spaces * 2}- c\n"))
    assert [len(leaf.place.inside) for leaf in found] == [1, 2, 3]


def test_items_of_one_list_count_on():
    found = list(leaves("3. a\n3. b\n\n3. c"))
    assert [leaf.place.inside[0].number for leaf in found] == [3, 4, 5]
    assert len({leaf.place.inside[0].list for leaf in found}) == 1
    assert len({leaf.place.inside[0].id for leaf in found}) == 3


def test_tasks():
    found = list(leaves("- [ ] a\n- [x] b\n- [X] c\n- [y] d"))
    assert [leaf.place.inside[0].checked for leaf in found] == [False, True, True, None]
    assert [leaf.text for leaf in found] == ["a", "b", "c", "[y] d"]


def test_fences_in_lists_and_quotes():
    found = list(leaves("1. a\n   ```sh\n   ls\n   ```\n2. b\n\n> ```\n> x\n> ```\n"))
    assert [leaf.kind.value for leaf in found] == ["paragraph", "code", "paragraph", "code"]
    assert found[1].text == "ls"
    assert found[1].place.inside[0].lead is False
    assert isinstance(found[3].place.inside[0], Quote)


def test_a_fence_under_a_number_may_be_indented_by_two():
    found = list(leaves("1. a\n  ```sh\n  ls\n  ```\n2. b"))
    assert [leaf.kind.value for leaf in found] == ["paragraph", "code", "paragraph"]
    assert found[1].text == "ls"
    assert found[2].place.inside[0].number == 2


def test_code_at_the_left_margin_stays_in_the_fence_of_its_item():
    found = list(leaves("1. a\n   ```py\nprint(1)\n   ```\n2. b"))
    assert [leaf.text for leaf in found] == ["a", "print(1)", "b"]


def test_tables_take_their_alignment():
    (table,) = leaves("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |")
    assert table.align == (Align.NONE, Align.LEFT, Align.CENTER, Align.RIGHT)
    assert table.text.count("\n") == 1


def test_a_table_may_follow_a_sentence_without_a_blank_line():
    assert kinds("Here:\n| a | b |\n|---|---|\n| 1 | 2 |\nAfter") == [
        "paragraph",
        "table",
        "paragraph",
    ]


def test_long_tables_are_cut_into_joined_pieces():
    rows = "".join(f"| {n} | x |\n" for n in range(4 * TABLE_ROWS))
    found = list(leaves("| a | b |\n|---|---|\n" + rows))
    assert len(found) > 3
    assert not found[0].place.joined
    assert all(leaf.place.joined for leaf in found[1:])
    assert "\n".join(leaf.text for leaf in found) == "| a | b |\n" + rows.rstrip("\n")


def test_long_code_is_cut_into_joined_pieces_that_make_the_whole():
    code = "\n".join(f"line {n}" for n in range(5 * CODE_LINES))
    found = list(leaves(f"```\n{code}\n```"))
    assert len(found) == 5
    assert "\n".join(leaf.text for leaf in found) == code


def test_an_endless_line_of_code_loses_nothing():
    code = "x" * (3 * LONGEST_PARAGRAPH) + "\nend"
    found = list(leaves(f"```\n{code}\n```"))
    text = ""
    for leaf in found:
        text += leaf.text + ("" if leaf.broken else "\n")
    assert text == code + "\n"


def test_endless_paragraphs_are_cut_at_spaces():
    words = "word " * 4000
    found = list(leaves(words))
    assert all(len(leaf.text) <= LONGEST_PARAGRAPH for leaf in found)
    assert " ".join(leaf.text.strip() for leaf in found) == words.strip()


def test_definitions_footnotes_and_references():
    scanner = Scanner()
    scanner.push("Term\n: first\n: second\n\n[^n]: The note.\n\n[Ref]: https://a.b 'title'\n")
    scanner.finish()
    found = scanner.take()
    assert [leaf.kind.value for leaf in found] == ["term", "paragraph", "paragraph", "paragraph"]
    assert isinstance(found[1].place.inside[0], Definition)
    assert found[3].place.inside == (Note("n", lead=True),)
    assert scanner.references == {"ref": "https://a.b"}
    assert scanner.notes == {"n": True}


@pytest.mark.parametrize(("line", "kind"), [("---", "rule"), ("===", "paragraph")])
def test_a_line_under_nothing_but_references_is_no_heading(line, kind):
    assert kinds(f"[x]: http://a.b\n{line}\n") == [kind]


def test_formulas_on_their_own_lines():
    text = "$$\nx^2\n$$\n\n\\[ a \\]\n\n\\begin{align}\na &= b\n\\end{align}\n\nso $$y$$ here"
    found = list(leaves(text))
    assert [leaf.kind.value for leaf in found] == ["math", "math", "math", "paragraph"]
    assert [leaf.text for leaf in found[:2]] == ["x^2", "a"]
    assert found[2].text.startswith("\\begin{align}")


def test_dollars_that_never_close_are_text():
    assert kinds("$$ - cheap\n\n$$$ - dear\n\nEnd") == ["paragraph", "paragraph", "paragraph"]


def test_a_row_of_dashes_under_a_long_paragraph_is_a_rule():
    assert kinds("Title\n---\n") == ["heading"]
    assert kinds("One line.\nTwo lines.\n---\n") == ["paragraph", "rule"]
    assert kinds("w" * 100 + "\n---\n") == ["paragraph", "rule"]


def test_bullets_that_are_typed_as_bullets():
    found = list(leaves("• one\n• two"))
    assert [type(leaf.place.inside[0]) for leaf in found] == [Item, Item]


def test_lists_continue_around_blank_lines_and_end_at_paragraphs():
    found = list(leaves("- a\n\n- b\n\ntext\n\n- c"))
    lists = [leaf.place.inside[0].list for leaf in found if leaf.place.inside]
    assert lists[0] == lists[1] != lists[2]


def test_what_the_user_typed_means_only_itself():
    found = list(literal("# not a heading\n- *no list*\n\n```py\nx = 1\n```\n"))
    assert [leaf.kind.value for leaf in found] == ["paragraph", "code"]
    assert found[0].text == "# not a heading\n- *no list*"
    assert found[1].language == "py"


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("| a | b |", ["a", "b"]),
        ("a|b", ["a", "b"]),
        ("| a \\| b | c |", ["a | b", "c"]),
        ("| a | |", ["a", ""]),
        ("||", [""]),
    ],
)
def test_cells(row, expected):
    assert cells(row) == expected


def test_a_token_costs_the_same_at_the_start_and_at_the_end():
    # Counted in bytes, not timed: what a look ahead takes does not grow with the text.
    scanner = Scanner()
    sizes = []
    tracemalloc.start()
    try:
        for number in range(1000):
            scanner.push(f"Paragraph {number} with words.\n\n- item\n- item\n\n```\ncode\n```\n\n")
            scanner.take()
            tracemalloc.reset_peak()
            before, _ = tracemalloc.get_traced_memory()
            scanner.tail()
            sizes.append(tracemalloc.get_traced_memory()[1] - before)
    finally:
        tracemalloc.stop()
    assert min(sizes) > 0
    assert max(sizes[10:]) < 2 * max(sizes[:10])


def test_the_pieces_of_a_paragraph_are_places_in_the_source():
    text = "alpha beta\n\n> gamma\n"
    first, second = leaves(text)
    assert text[first.place.start : first.place.end] == "alpha beta"
    assert text[second.place.start : second.place.end] == "> gamma"
    assert replace(second.place, start=0, end=0).spaced
