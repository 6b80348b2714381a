"""Each leaf as it is told: what it is, what it stands in, which lines of the source are its own."""

from __future__ import annotations

import pytest

from orca_desktop.render import markdown, plain
from orca_desktop.render.block_parser.growing import Scanner
from orca_desktop.render.block_parser.leaf import Leaf
from orca_desktop.render.block_parser.lines import expanded
from orca_desktop.render.document import Container, Definition, Details, Item, Note, Quote
from tests.support.markdown_leaves import leaves


def sign(container: Container) -> str:
    match container:
        case Quote():
            return ">"
        case Item():
            found = "-" if container.number is None else f"{container.number}."
            found += {None: "", True: "[x]", False: "[ ]"}[container.checked]
            return found if container.lead else f"{found}…"
        case Definition():
            return ":" if container.lead else ":…"
        case Note():
            return f"^{container.label}" if container.lead else f"^{container.label}…"
        case Details():
            return "details open" if container.opened else "details"


def told(leaf: Leaf, source: str) -> tuple[str, str, str, str]:
    """Kind with what is special, containers, text, and the lines of the source."""
    place = leaf.place
    said = leaf.kind.value + (str(leaf.level) if leaf.level else "")
    flags = {"spaced": place.spaced, "joined": place.joined, "broken": leaf.broken}
    said = " ".join(
        [said, *filter(None, [leaf.language]), *(name for name in flags if flags[name])]
    )
    return said, " ".join(map(sign, place.inside)), leaf.text, source[place.start : place.end]


P = "paragraph"
S = "paragraph spaced"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a\nb\n\nc", [(P, "", "a\nb", "a\nb"), (S, "", "c", "c")]),
        ("a  \nb   \n   c", [(P, "", "a\nb\nc", "a  \nb   \n   c")]),
        (
            "# One #\n## Two ##x\n### Three # \n###### Six\n####### Seven",
            [
                ("heading1", "", "One", "# One #"),
                ("heading2", "", "Two ##x", "## Two ##x"),
                ("heading3", "", "Three", "### Three # "),
                ("heading6", "", "Six", "###### Six"),
                (P, "", "####### Seven", "####### Seven"),
            ],
        ),
        (
            "#\n\n##  \n\n# #",
            [
                ("heading1", "", "", "#"),
                ("heading2 spaced", "", "", "##  "),
                ("heading1 spaced", "", "", "# #"),
            ],
        ),
        (
            "Title\n=====\nOther\n---\n\nmore",
            [
                ("heading1", "", "Title", "Title\n====="),
                ("heading2", "", "Other", "Other\n---"),
                (S, "", "more", "more"),
            ],
        ),
        (
            "> a\n> b\n\n> c\nlazy",
            [(P, ">", "a\nb", "> a\n> b"), (S, ">", "c\nlazy", "> c\nlazy")],
        ),
        (
            "- a\n- b\n  more\n\n  para\n- [ ] c\n- [x] d",
            [
                (P, "-", "a", "- a"),
                (P, "-", "b\nmore", "- b\n  more"),
                (S, "-…", "para", "  para"),
                (P, "-[ ]", "c", "- [ ] c"),
                (P, "-[x]", "d", "- [x] d"),
            ],
        ),
        (
            "3) a\n3) b\n\n   - c\n4. d",
            [
                (P, "3.", "a", "3) a"),
                (P, "4.", "b", "3) b"),
                (S, "4.… -", "c", "   - c"),
                (P, "4.", "d", "4. d"),
            ],
        ),
        (
            "1. a\n\n   ```py x\n   code\n\n   more\n   ```\n2. b",
            [
                (P, "1.", "a", "1. a"),
                (
                    "code py spaced",
                    "1.…",
                    "code\n\nmore",
                    "   ```py x\n   code\n\n   more\n   ```",
                ),
                (P, "2.", "b", "2. b"),
            ],
        ),
        (
            "```\na\n  b\n```\nc\n~~~ js, x\n\nd\n~~~",
            [
                ("code", "", "a\n  b", "```\na\n  b\n```"),
                (P, "", "c", "c"),
                ("code js", "", "\nd", "~~~ js, x\n\nd\n~~~"),
            ],
        ),
        (
            "Prose.\n\n    x = 1\n\n    y = 2\n\nProse.",
            [
                (P, "", "Prose.", "Prose."),
                ("code spaced", "", "x = 1\n\ny = 2", "    x = 1\n\n    y = 2"),
                (S, "", "Prose.", "Prose."),
            ],
        ),
        (
            "    x = 1\n      y = 2\nProse",
            [
                ("code", "", "x = 1\n  y = 2", "    x = 1\n      y = 2"),
                (P, "", "Prose", "Prose"),
            ],
        ),
        (
            "a\n\n---\n***\n_ _ _\nb",
            [
                (P, "", "a", "a"),
                ("rule spaced", "", "", "---"),
                ("rule", "", "", "***"),
                ("rule", "", "", "_ _ _"),
                (P, "", "b", "b"),
            ],
        ),
        (
            "| a | b |\n|---|:-:|\n| 1 | 2 |\n\nafter",
            [
                ("table", "", "| a | b |\n| 1 | 2 |", "| a | b |\n|---|:-:|\n| 1 | 2 |"),
                (S, "", "after", "after"),
            ],
        ),
        (
            "Intro\n| a | b |\n|---|--:|\n| 1 | 2 |\nafter",
            [
                (P, "", "Intro", "Intro"),
                ("table", "", "| a | b |\n| 1 | 2 |", "| a | b |\n|---|--:|\n| 1 | 2 |"),
                (P, "", "after", "after"),
            ],
        ),
        (
            "- Intro\n  | a | b |\n  |---|--:|",
            [
                (P, "-", "Intro", "- Intro\n "),
                ("table", "-…", "| a | b |", "| a | b |\n  |---|--:|"),
            ],
        ),
        # One row alone is no table yet.
        ("| a | b |", [(P, "", "| a | b |", "| a | b |")]),
        ("a | b | c", [(P, "", "a | b | c", "a | b | c")]),
        ("$$y$$.\nb", [("math", "", "y", "$$y$$."), (P, "", "b", "b")]),
        ("$$y$$..\nb", [(P, "", "$$y$$..\nb", "$$y$$..\nb")]),
        ("\\[\\]\nb", [("math", "", "", "\\[\\]"), (P, "", "b", "b")]),
        (
            "$$\nx\n$$\n\n$$y$$\n\n\\[ z \\].\n\n\\begin{align}\na\n\\end{align}\nb",
            [
                ("math", "", "x", "$$\nx\n$$"),
                ("math spaced", "", "y", "$$y$$"),
                ("math spaced", "", "z", "\\[ z \\]."),
                (
                    "math spaced",
                    "",
                    "\\begin{align}\na\n\\end{align}",
                    "\\begin{align}\na\n\\end{align}",
                ),
                (P, "", "b", "b"),
            ],
        ),
        (
            "$$\nx\n\nnever closed",
            [(P, "", "$$\nx", "$$\nx"), (S, "", "never closed", "never closed")],
        ),
        (
            "Term one\nTerm two\n: told\n  more\n: again\n\n  para\n\nafter",
            [
                ("term", "", "Term one", "Term one\nTerm two"),
                ("term", "", "Term two", "Term one\nTerm two"),
                (P, ":", "told\nmore", ": told\n  more"),
                (P, ":", "again", ": again"),
                (S, ":…", "para", "  para"),
                (S, "", "after", "after"),
            ],
        ),
        (
            "a\n\nTerm\n: b\n\n- c\n: d",
            [
                (P, "", "a", "a"),
                ("term spaced", "", "Term", "Term"),
                (P, ":", "b", ": b"),
                (S, "-", "c\n: d", "- c\n: d"),
            ],
        ),
        (
            "a[^1]\n\n[^1]: note\n    more\n\n  second\n\nafter",
            [
                (P, "", "a[^1]", "a[^1]"),
                (S, "^1", "note\nmore", "[^1]: note\n    more"),
                (S, "^1…", "second", "  second"),
                (S, "", "after", "after"),
            ],
        ),
        (
            "<!-- c -->\na\n<!-- d\ne -->\nb <!-- f\n\n<!-- g",
            [
                (P, "", "a", "a"),
                (P, "", "b <!-- f", "b <!-- f"),
                (S, "", "<!-- g", "<!-- g"),
            ],
        ),
        ("<!-- a\nb --> words\nmore", [(P, "", "words\nmore", "b --> words\nmore")]),
        (
            "<details open>\n<summary>S <b>T</b></summary>\n\na\n</details>\n\nb",
            [
                (
                    "summary",
                    "details open",
                    "S T",
                    "<details open>\n<summary>S <b>T</b></summary>",
                ),
                (S, "details open", "a", "a"),
                (S, "", "b", "b"),
            ],
        ),
        (
            "<details><summary>\nS\nT</summary> a\nb</details>\nc",
            [
                ("summary", "details", "S T", "<details><summary>\nS\nT</summary> a"),
                (P, "details", "a\nb", "T</summary> a\nb</details>"),
                (S, "", "c", "c"),
            ],
        ),
        (
            "<details>\n\na\n</details>\nb",
            [("summary", "details", "", "<details>"), (P, "details", "a", "a"), (S, "", "b", "b")],
        ),
        (
            "- a\n\n\n- b\n\n\n\nc",
            [(P, "-", "a", "- a"), (S, "-", "b", "- b"), (S, "", "c", "c")],
        ),
        (
            "- - a\n  - b\n- c",
            [(P, "- -", "a", "- - a"), (P, "-… -", "b", "  - b"), (P, "-", "c", "- c")],
        ),
        (
            "-\n- a\n-\n\nb",
            [(P, "-", "", "-"), (P, "-", "a", "- a"), (P, "-", "", "-"), (S, "", "b", "b")],
        ),
        (
            "> - a\n>   > b\n> \n> c",
            [
                (P, "> -", "a", "> - a"),
                (P, "> -… >", "b", ">   > b"),
                (S, ">", "c", "> c"),
            ],
        ),
        ("a\r\nb\r\rc\r\n", [(P, "", "a \nb", "a\r\nb"), (S, "", "c", "c\r")]),
        (
            "\ta = 1\n-\tb\n\n\tc",
            [
                ("code", "", "a = 1", "\ta = 1"),
                (P, "-", "b", "-\tb"),
                (S, "-…", "c", "\tc"),
            ],
        ),
        (
            "[x]: http://a.b 'T'\n[y]: <http://c d>\nwords",
            [(P, "", "words", "[x]: http://a.b 'T'\n[y]: <http://c d>\nwords")],
        ),
        (
            "a\n1. b\n2. c\n\nd\n2. e",
            [
                (P, "", "a", "a"),
                (P, "1.", "b", "1. b"),
                (P, "2.", "c", "2. c"),
                (S, "", "d\n2. e", "d\n2. e"),
            ],
        ),
        (
            "a\n***\nb\n* * *",
            [(P, "", "a", "a"), ("rule", "", "", "***"), (P, "", "b", "b"), ("rule", "", "", "* * *")],
        ),
        (
            "1. a\n2. b\n   1. c\n   2. d\n3. e",
            [
                (P, "1.", "a", "1. a"),
                (P, "2.", "b", "2. b"),
                (P, "2.… 1.", "c", "   1. c"),
                (P, "2.… 2.", "d", "   2. d"),
                (P, "3.", "e", "3. e"),
            ],
        ),
        ("<details>", [("summary", "details", "", "<details>")]),
        ("<details></details>\na", [("summary", "details", "", "<details></details>"), (S, "", "a", "a")]),
        ("   x = 1", [(P, "", "x = 1", "   x = 1")]),
        (
            "T\n: a\n\n b\n\nU\n:   c\n\n    d\n   e",
            [
                ("term", "", "T", "T"),
                (P, ":", "a", ": a"),
                (S, "", "b", " b"),
                ("term spaced", "", "U", "U"),
                (P, ":", "c", ":   c"),
                (S, ":…", "d\ne", "    d\n   e"),
            ],
        ),
        ("1. a\n  1. b", [(P, "1.", "a", "1. a"), (P, "1.… 1.", "b", "  1. b")]),
        ("10. a\n  - b", [(P, "10.", "a", "10. a"), (P, "10.… -", "b", "  - b")]),
        ("10. a\n - b", [(P, "10.", "a", "10. a"), (P, "-", "b", " - b")]),
        ("10. a\n  b", [(P, "10.", "a\nb", "10. a\n  b")]),
        ("10. a\n\n  b", [(P, "10.", "a", "10. a"), (S, "", "b", "  b")]),
        (
            "T\n:     c\n\n     d\n\n    e",
            [
                ("term", "", "T", "T"),
                (P, ":", "c", ":     c"),
                (S, ":…", "d", "     d"),
                ("code spaced", "", "e", "    e"),
            ],
        ),
        ("1. a\n  2. b", [(P, "1.", "a", "1. a"), (P, "2.", "b", "  2. b")]),
    ],
)  # fmt: skip
def test_a_leaf_is_told_with_its_place(source, expected):
    assert [told(leaf, source) for leaf in leaves(source)] == expected


@pytest.mark.parametrize("step", [1, 3])
def test_what_cites_in_the_head_of_a_table_is_of_the_table_alone(step):
    source = "Intro\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    scanner = Scanner()
    for at in range(0, len(source), step):
        scanner.push(source[at : at + step])
    scanner.finish()
    words, table = scanner.take()
    assert words.place.end < table.place.start


def lists(source: str) -> list[tuple[int, ...]]:
    """For each leaf the lists that it stands in, counted from 0 as they come."""
    found = [[each.list for each in leaf.place.inside if isinstance(each, Item)]
             for leaf in leaves(source)]  # fmt: skip
    order = list(dict.fromkeys(one for each in found for one in each))
    return [tuple(map(order.index, each)) for each in found]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("- a\n- b\n\n- c", [(0,), (0,), (0,)]),
        ("- a\n+ b\n* c\n• d", [(0,), (1,), (2,), (3,)]),
        ("1. a\n2) b\n- c", [(0,), (1,), (2,)]),
        ("- a\n\nb\n\n- c", [(0,), (), (1,)]),
        ("- a\n<!-- -->\n- b", [(0,), (1,)]),
        ("- a\n---\n- b", [(0,), (), (1,)]),
        ("- a\n```\nx\n```\n- b", [(0,), (), (1,)]),
        ("- a\n  - b\n- c\n  - d", [(0,), (0, 1), (0,), (0, 2)]),
        ("- a\n  - b\n\n  c\n  - d", [(0,), (0, 1), (0,), (0, 2)]),
    ],
)
def test_a_list_ends_where_something_else_stands(source, expected):
    assert lists(source) == expected


def sizes(source: str) -> list[tuple[str, int, bool]]:
    """Kind, size of the text and whether it goes on from the leaf before."""
    return [(leaf.kind.value, len(leaf.text), leaf.place.joined) for leaf in leaves(source)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        # A line of words: at the last space of its second half, else where it must be.
        ("x" * 4000, [(P, 4000, False)]),
        ("x" * 4001, [(P, 4000, False), (P, 1, True)]),
        ("x" * 3999 + " " + "y" * 9, [(P, 4000, False), (P, 9, True)]),
        ("x" * 2000 + " " + "y" * 3000, [(P, 2001, False), (P, 3000, True)]),
        ("x" * 1999 + " " + "y" * 3000, [(P, 4000, False), (P, 1000, True)]),
        # Lines of words: with the breaks between them.
        ("x" * 1999 + "\n" + "y" * 2000, [(P, 4000, False)]),
        ("x" * 1999 + "\n" + "y" * 2001, [(P, 1999, False), (P, 2001, True)]),
        # Code: by lines and by size.
        ("```\n" + "x\n" * 30 + "```", [("code", 59, False)]),
        ("```\n" + "x\n" * 31 + "```", [("code", 59, False), ("code", 1, True)]),
        ("```\n" + "x" * 1999 + "\n" + "y" * 2000 + "\n```", [("code", 4000, False)]),
        (
            "```\n" + "x" * 1999 + "\n" + "y" * 2001 + "\n```",
            [("code", 1999, False), ("code", 2001, True)],
        ),
        # Tables: rows below the heading, size, columns.
        ("|a|\n|-|\n" + "|b|\n" * 50, [("table", 51 * 4 - 1, False)]),
        ("|a|\n|-|\n" + "|b|\n" * 51, [("table", 51 * 4 - 1, False), ("table", 3, True)]),
        (
            "|a|\n|-|\n|" + "x" * 3994 + "|\n|" + "y" * 3997 + "|",
            [("table", 8000, False)],
        ),
        (
            "|a|\n|-|\n|" + "x" * 3994 + "|\n|" + "y" * 3998 + "|",
            [("table", 4000, False), ("table", 4000, True)],
        ),
        ("|" + "a|" * 40 + "\n|" + "-|" * 40, [("table", 81, False)]),
        ("|" + "a|" * 41 + "\n|" + "-|" * 41, [(P, 167, False)]),
        # A line under words makes a heading of short ones.
        ("x" * 79 + "\n---", [("heading", 79, False)]),
        ("x" * 80 + "\n---", [(P, 80, False), ("rule", 0, False)]),
        ("x" * 80 + "\n===", [("heading", 80, False)]),
        # So many and so long may terms be.
        ("a\nb\nc\n: d", [("term", 1, False)] * 3 + [(P, 1, False)]),
        ("a\nb\nc\nd\n: e", [(P, 11, False)]),
        ("x" * 239 + "\n: d", [("term", 239, False), (P, 1, False)]),
        ("x" * 240 + "\n: d", [(P, 244, False)]),
        # A formula of several lines, with its first mark.
        ("$$\n" + "x" * 2996 + "\n$$", [("math", 2996, False)]),
        ("$$\n" + "x" * 2997 + "\n$$", [(P, 3000, False), (P, 2, False)]),
        # A comment that is not ended within so much, or within what it stands in, is words.
        ("<!-- a\n" + "x" * 3985 + "-->\nb", [(P, 1, False)]),
        ("<!-- a\n" + "x" * 3995 + "\nb", [(P, 6, False), (P, 3997, False)]),
        ("> <!-- a\n> b -->\nc", [(P, 1, False)]),
        ("> <!-- a\nb -->\nc", [(P, 6, False), (P, 7, False)]),
        # A summary of several lines, with the end of its tag.
        (
            "<details><summary>a\n" + "x" * 488 + "</summary>\nb",
            [("summary", 490, False), (P, 1, False)],
        ),
        (
            "<details><summary>a\n" + "x" * 489 + "</summary>\nb",
            [("summary", 1, False), (P, 501, False)],
        ),
    ],
)  # fmt: skip
def test_what_is_too_long_is_cut_or_is_something_else(source, expected):
    assert sizes(source) == expected


@pytest.mark.parametrize(("number", "text"), [(16, "a"), (17, "> a")])
def test_deeper_marks_are_words(number, text):
    (leaf,) = leaves("> " * number + "a")
    assert len(leaf.place.inside) == 16
    assert leaf.text == text


def test_the_pieces_of_what_was_cut_follow_one_another_in_the_source():
    source = "- " + "x" * 1990 + "\n  " + "y" * 2100 + "\n\nend"
    first, second, _ = leaves(source)
    assert source[first.place.start : first.place.end] == "- " + "x" * 1990
    assert source[second.place.start : second.place.end] == "  " + "y" * 2100
    assert [sign(each) for each in first.place.inside] == ["-"]
    assert [sign(each) for each in second.place.inside] == ["-…"]
    rows = "|a|\n|-|\n" + "|b|\n" * 60
    head, more = leaves(rows)
    assert rows[head.place.end : more.place.start] == "\n"
    assert more.align == head.align
    code = "```py\n" + "x\n" * 40 + "```"
    one, two = leaves(code)
    assert (one.language, two.language) == ("py", "py")
    assert two.place.start == one.place.end
    assert code[two.place.start : two.place.end].strip().endswith("```")


@pytest.mark.parametrize("length", [3998, 3999, 4000, 4001])
@pytest.mark.parametrize("then", ["\nb", "b"])
def test_a_line_that_may_end_is_not_cut_before_that_is_known(length, then):
    """The first half of its end has come, as the last sign of a long line."""
    scanner = Scanner()
    for portion in ("x" * length + "\r", then):
        scanner.push(portion)
    scanner.finish()
    whole = leaves("x" * length + "\r" + then)
    assert [leaf.text for leaf in scanner.take()] == [leaf.text for leaf in whole]


def test_no_word_is_lost_in_a_comment_that_does_not_end():
    found = markdown.document("<!-- a\n b\n   c\nd").blocks
    assert [plain.content(block) for block in found] == ["<!-- a\nb\nc\nd"]


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        *(
            (text, [text])
            for text in ("</details>\nb", "a</details>\nb", "a </details> b</details>")
        ),
        ("<details><summary>s</summary>\na\n</details>\nb</details>", ["s", "a", "b</details>"]),
        ("a</details></details>\nb", ["a</details></details>\nb"]),
        ("<details><summary>s</summary>a</details></details>", ["s", "a", "</details>"]),
        ("<details><summary>s\n\na", ["s", "a"]),
        ("<details><summary>s\n\na</details>\n\nb", ["s", "a", "b"]),
        ("$$$$ x", ["$$$$ x"]),
        ("$$ $$ x", ["$$ $$ x"]),
        ("<!-- a\n--> b", ["b"]),
        ("<!-- a\n-->\nb", ["b"]),
    ],
)
def test_an_end_ends_what_has_begun_and_is_words_where_nothing_has(source, texts):
    assert [leaf.text.strip() for leaf in leaves(source)] == texts


@pytest.mark.parametrize(
    "formula", ["$$x$$", "$$\nx\n$$", "\\[x\\]", "\\[\nx\n\\]", "\\begin{align}\nx\n\\end{align}"]
)
@pytest.mark.parametrize("before", ["a\n", "- a\n", "a\n\n", "| a | b |\n|---|---|\n"])
def test_what_stands_before_a_formula_stays(before, formula):
    *first, math, after = leaves(f"{before}{formula}\n\nb")
    assert [leaf.text.strip() for leaf in first] in (["a"], ["| a | b |"])
    assert (math.kind.value, after.text) == ("math", "b")
    assert "x" in math.text


@pytest.mark.parametrize("length", [3999, 4000, 4001])
def test_a_long_line_is_cut_alike_however_it_comes(length):
    whole = [(leaf.text, leaf.broken) for leaf in leaves("x" * length + "\nb")]
    scanner = Scanner()
    for portion in ("x" * length, "\nb"):
        scanner.push(portion)
    scanner.finish()
    assert [(leaf.text, leaf.broken) for leaf in scanner.take()] == whole
    assert scanner.take() == (), "what was taken is not given again"


@pytest.mark.parametrize(
    ("line", "wide"),
    [
        *(("\tx\ty", "    x\ty"), ("\t\tx", "        x"), ("x\ty", "x\ty"), ("-\tx", "-   x")),
        *((">\t-\tx\t", ">   -   x\t"), ("", ""), ("\t", "    ")),
    ],
)
def test_tabs_are_spaces_as_far_as_a_line_is_not_words(line, wide):
    assert expanded(line) == wide
