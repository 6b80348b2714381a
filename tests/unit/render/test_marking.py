"""Differences on the blocks of an answer: nothing is lost, and what is equal is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.render import markdown, marking, plain
from orca_desktop.render.diff import DiffKind
from orca_desktop.render.document import (
    Block,
    Code,
    Heading,
    Math,
    Paragraph,
    Place,
    Run,
    RunKind,
    Style,
    Table,
    Term,
)
from orca_desktop.render.marking import Compared, compare

_BLOCKS = [
    "# A title", "## Another one", "Some *words* and more words here.", "Some **other** words here.",
    "- one apple\n- two pears", "- one apple\n- three pears\n- a plum", "1. first\n2. second",
    "| a | b |\n|---|---|\n| 1 | two |\n| 3 | four |", "| a | b |\n|---|---|\n| 1 | 2 |\n| 5 | six |",
    "| a |\n|---|\n| 1 |", "> a quotation of words", "> a quotation of numbers", "$$\nx = 1\n$$",
    "```python\nx = 1\ny = 2\n```", "```python\nx = 1\nz = 3\n```", "```\n" + "line\n" * 70 + "```",
    "```\n" + "line\n" * 40 + "other\n" + "line\n" * 30 + "```", "A sum $a + b$ and $c$.",
    "A sum $a - b$ and [a link](https://a.example).", "---", "See [a link](https://b.example).",
]  # fmt: skip
texts = st.lists(st.sampled_from(_BLOCKS), max_size=8).map("\n\n".join)


def blocks(text: str) -> list[Block]:
    return list(markdown.document(text).blocks)


def words(block: Block) -> str:
    return plain.content(block)


def shown(found: tuple[Compared, ...], new: list[Block]) -> list[tuple[DiffKind, Block]]:
    """What is shown for the newer answer, block by block."""
    return [
        (each.kind, block)
        for each in found
        for block in (each.blocks or tuple(new[place] for place in each.new))
    ]


@given(texts, texts)
@settings(deadline=None)
def test_V3_without_the_marks_the_answer_is_what_it_was(old: str, new: str) -> None:
    before, after = blocks(old), blocks(new)
    found = compare(before, after)
    assert [place for each in found for place in each.new] == list(range(len(after)))
    own = [
        kept
        for kind, block in shown(found, after)
        if kind is not DiffKind.REMOVED and (kept := marking.own(block)) is not None
    ]
    # Long code is parted in other places when lines are added, so the pieces are joined.
    assert "\n".join(map(words, own)) == "\n".join(map(words, after))


@given(texts)
@settings(deadline=None)
def test_V3_equal_answers_have_no_marks(text: str) -> None:
    found = compare(blocks(text), blocks(text))
    assert all(each.is_same for each in found)


@given(texts, texts)
@settings(deadline=None)
def test_V3_what_changed_keeps_its_shape(old: str, new: str) -> None:
    after = blocks(new)
    for each in compare(blocks(old), after):
        if each.new and each.blocks:
            whole = after[each.new[0]]
            assert {type(block) for block in each.blocks} == {type(whole)}
            assert each.blocks[0].place == whole.place


def changed(old: str, new: str) -> list[Block]:
    found = compare(blocks(old), blocks(new))
    return [block for each in found for block in each.blocks]


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        pytest.param("# One title", "# Two title", Heading, id="V3 heading"),
        pytest.param("- an old thing", "- a new thing", Paragraph, id="V3 list item"),
        pytest.param("> an old thing", "> a new thing", Paragraph, id="V3 quotation"),
        pytest.param("Term\n: an old thing", "Term\n: a new thing", Paragraph, id="V3 definition"),
    ],
)
def test_words_that_changed_are_marked_in_place(old: str, new: str, kind: type[Block]) -> None:
    (block,) = changed(old, new)
    assert isinstance(block, kind)
    assert isinstance(block, Paragraph | Heading | Term)
    styles = {run.style & (Style.ADDED | Style.REMOVED) for run in block.content}
    assert styles == {Style.PLAIN, Style.ADDED, Style.REMOVED}


def test_V3_a_cell_keeps_its_frame_and_a_row_of_one_answer_has_an_edge() -> None:
    head = "| When | Cost |\n|---|---|\n"
    (block,) = changed(
        head + "| Morning walk | 25 € |\n| Noon | free |\n",
        head + "| Morning walk | 30 € |\n| Evening | 40 € |\n",
    )
    assert isinstance(block, Table)
    assert block.edges == (Style.PLAIN, Style.PLAIN, Style.REMOVED, Style.ADDED)
    assert [words_of[0].text for words_of in block.rows[3]] == ["Evening", "40 €"]
    assert [run.style for run in block.rows[1][1]][:3] == [
        Style.REMOVED, Style.REMOVED, Style.ADDED,
    ]  # fmt: skip


def test_V3_code_keeps_its_lines_and_formulas_are_whole() -> None:
    (code,) = changed("```\na = 1\nb = 2\n```", "```\na = 1\nb = 3\nc\n```")
    assert isinstance(code, Code)
    assert [code.text[start:end] for start, end, _ in code.marks] == ["2", "3\nc"]
    (words_with,) = changed("The sum $a+b$ is here.", "The sum $a+c$ is here.")
    assert isinstance(words_with, Paragraph)
    assert [run.text for run in words_with.content if run.kind.value == "math"] == ["a+b", "a+c"]
    found = compare(blocks("$$\nx=1\n$$"), blocks("$$\nx=2\n$$"))
    assert [(each.kind, type(each.blocks[0])) for each in found] == [
        (DiffKind.REMOVED, Math), (DiffKind.ADDED, Math),
    ]  # fmt: skip


def test_V3_each_piece_of_long_code_has_the_marks_of_its_own_lines() -> None:
    lines = [f"line = {number}" for number in range(80)]
    changed_at = (2, 29, 30, 65)
    newer = [f"{each}00" if at in changed_at else each for at, each in enumerate(lines)]
    old, new = ("\n".join(("```", *each, "```")) for each in (lines, newer))
    pieces = [block for _, block in shown(compare(blocks(old), blocks(new)), blocks(new))]
    found: list[list[str]] = []
    for piece in pieces:
        assert isinstance(piece, Code)
        assert all(0 <= start < end <= len(piece.text) for start, end, _ in piece.marks)
        assert piece.place.joined is bool(found)
        written = [(piece.text[start:end], style) for start, end, style in piece.marks]
        found.append([text for text, style in written if style & Style.ADDED])
    assert found == [["200", "2900"], ["3000"], ["6500"]]


def test_V3_equal_words_of_another_sort_are_both_shown() -> None:
    for old, new in (("a", "| a |\n|---|"), ("| a |\n|---|", "a"), ("x = 1", "```\nx = 1\n```")):
        found = compare(blocks(old), blocks(new))
        assert [each.kind for each in found] == [DiffKind.REMOVED, DiffKind.ADDED]
        assert not any(each.is_same for each in found)
    found = compare(blocks("| a |\n|---|"), blocks("| a |\n|---|\n| b |"))
    assert [each.is_same for each in found] == [False]
    found = compare(blocks("an old thing here"), blocks("a new thing here"))
    assert [(each.kind, each.is_same) for each in found] == [(DiffKind.SAME, False)]
    (same,) = compare(blocks("# a"), blocks("a"))
    assert same.is_same, "words are words"


def test_V3_a_whole_line_that_was_added_at_the_end_of_a_piece_is_marked_in_it_alone() -> None:
    lines = [f"line = {number}" for number in range(60)]
    newer = [*lines[:29], "added", *lines[29:]]
    old, new = ("\n".join(("```", *each, "```")) for each in (lines, newer))
    pieces = [block for _, block in shown(compare(blocks(old), blocks(new)), blocks(new))]
    marks = [
        [(piece.text[start:end], style) for start, end, style in piece.marks]
        for piece in pieces
        if isinstance(piece, Code)
    ]
    assert marks == [[("added", Style.ADDED)], [], []]


def test_V3_what_only_one_of_two_answers_has_is_whole() -> None:
    old = "# Gone\n\n- kept item here\n\n```\ngone = 1\n```\n\n| gone |\n|---|\n\n---\n\n$$\ng\n$$"
    found = compare(blocks(old), blocks("- kept item here"))
    gone = [block for each in found if each.kind is DiffKind.REMOVED for block in each.blocks]
    assert [type(block).__name__ for block in gone] == [
        "Heading", "Code", "Table", "Rule", "Math",
    ]  # fmt: skip
    heading, code, table = gone[:3]
    assert isinstance(heading, Heading) and heading.content[0].style == Style.REMOVED
    assert isinstance(code, Code) and code.marks == ((0, 8, Style.REMOVED),)
    assert isinstance(table, Table) and table.rows[0][0][0].style == Style.REMOVED
    assert all(marking.own(block) is None for block in (heading, code))
    kept = [each for each in found if each.kind is not DiffKind.REMOVED]
    assert [(each.new, each.is_same) for each in kept] == [((0,), True)]


def said_of(*runs: Run) -> list[Block]:
    return [Paragraph((Run("See "), *runs), Place())]


def test_what_is_no_plain_text_is_compared_by_what_it_says_and_where_it_leads() -> None:
    def changed(one: Run, other: Run) -> bool:
        found = shown(compare(said_of(one), said_of(other)), said_of(other))
        marked = Style.ADDED | Style.REMOVED
        return any(
            run.style & marked
            for _, block in found
            if isinstance(block, Paragraph)
            for run in block.content
        )

    cited, image = RunKind.CITATION, RunKind.IMAGE
    here, there = "https://a.example", "https://b.example"
    one = Run("1", href=here, kind=cited)
    assert not changed(one, Run("2", href=here, kind=cited)), "the numbers may be others"
    assert changed(one, Run("1", href=there, kind=cited))
    assert changed(Run("1", kind=cited), Run("2", kind=cited)), "it leads nowhere"
    shown_one = Run("a", href=here, kind=image)
    assert not changed(shown_one, Run("a", href=here, kind=image))
    assert changed(shown_one, Run("b", href=here, kind=image))
    assert changed(shown_one, Run("a", href=there, kind=image))
    assert changed(shown_one, one)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("one two three", "one 2 three"),
        ("a **b c** d", "a **b x** d"),
        ("a $b$ $b$", "a c $b$ $b$"),
    ],
)
def test_without_its_marks_a_changed_paragraph_is_the_very_same(old: str, new: str) -> None:
    (paragraph,) = blocks(new)
    marked = [block for _, block in shown(compare(blocks(old), blocks(new)), blocks(new))]
    assert marked != [paragraph]
    assert [marking.own(block) for block in marked] == [paragraph]


def test_the_pieces_of_a_long_table_that_was_changed_belong_together() -> None:
    rows = [f"| {number} | row |" for number in range(120)]
    newer = [*rows[:60], "| 60 | other |", *rows[61:]]
    old, new = ("\n".join(("| a | b |", "|---|---|", *each)) for each in (rows, newer))
    pieces = [block for _, block in shown(compare(blocks(old), blocks(new)), blocks(new))]
    assert all(isinstance(piece, Table) for piece in pieces)
    assert [piece.place.joined for piece in pieces] == [False, *[True] * (len(pieces) - 1)]
    assert len(pieces) > 2
    assert "\n".join(map(words, pieces)).count("other") == 1
