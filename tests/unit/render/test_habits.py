"""What models write otherwise than the specifications have it: the reader sees the words."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings, strategies as st

from orca_desktop.render import html, markdown, plain
from orca_desktop.render.block_parser.growing import Scanner
from orca_desktop.render.block_parser.leaf import Leaf
from orca_desktop.render.block_parser.lines import cells, looks_like_code
from orca_desktop.render.document import Code, Details, Item, Paragraph, Style, Table, words
from tests.support.examples import examples
from tests.support.markdown_leaves import leaves


def blocks(text):
    return markdown.document(text).blocks


def kinds(text):
    return [type(each).__name__ for each in blocks(text)]


def rows(text):
    (table,) = blocks(text)
    assert isinstance(table, Table)
    return [[words(cell) for cell in row] for row in table.rows]


def read(text):
    return plain.of(blocks(text))


# -- tables -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param("| `y ~ x + (1 | group)` | random intercept |",
                     ["y ~ x + (1 | group)", "random intercept"], id="R5 code"),
        pytest.param("| $P(A|B)$ | a formula |", ["P(A|B)", "a formula"], id="R5 formula"),
        pytest.param("| \\(P(A|B)\\) | x |", ["P(A|B)", "x"], id="R5 formula in brackets"),
        pytest.param("| ``a ` | b`` | x |", ["a ` | b", "x"], id="R5 two backticks"),
        pytest.param("| $5 | 6$ |", ["$5", "6$"], id="R5 money"),
        pytest.param("| US$5 | `x` costs $6 |", ["US$5", "x costs $6"], id="R5 money and code"),
        pytest.param("| `a\\|b` | x \\| y |", ["a|b", "x | y"], id="R5 escaped"),
        pytest.param("| a ` b | c |", ["a ` b", "c"], id="R5 a lone backtick"),
        pytest.param("| a | b | c | d |", ["a", "b | c | d"], id="R5 left over"),
        pytest.param("| a | b | | |", ["a", "b"], id="R5 empty ones left over"),
        pytest.param("| a |", ["a", ""], id="R5 missing"),
        pytest.param("| 数$x|y$值 | `a|b`文 |", ["数x|y值", "a|b文"], id="R5 Chinese"),
    ],
)  # fmt: skip
def test_a_bar_in_code_or_a_formula_parts_no_cells(row, expected):
    assert rows(f"| h | i |\n|---|---|\n{row}")[1] == expected


def test_R5_the_heading_may_hold_such_a_bar():
    assert rows("| `a|b` | $|x|$ |\n|---|---|\n| 1 | 2 |")[0] == ["a|b", "|x|"]


@given(
    st.lists(st.text(st.sampled_from("ab `$|\\1.()"), max_size=8), min_size=1, max_size=6).map(
        "|".join
    )
)
@settings(max_examples=examples(400), deadline=None)
def test_R5_no_word_of_a_row_is_dropped(row):
    text = f"| h | i |\n|---|---|\n| {row} |"
    assert seen(row) == seen(read(text).partition("\n")[2])


@given(st.text(st.sampled_from("a|`$\\ "), max_size=60))
@settings(max_examples=examples(300), deadline=None)
def test_R5_cells_hold_what_the_row_holds(row):
    assert "".join(cells(row)).count("a") == row.count("a")


# -- fences -----------------------------------------------------------------------------------------

NESTED = "```markdown\n# Title\n\n```bash\nls\n```\n\nMore.\n```\n\nAfter **that**."


def test_R6_a_fence_with_a_language_opens_an_inner_one():
    code, after = blocks(NESTED)
    assert isinstance(code, Code)
    assert code.text == "# Title\n\n```bash\nls\n```\n\nMore."
    assert isinstance(after, Paragraph)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("```md\n```py\n```js\nx\n```\n```\n```\nend", ["Code", "Paragraph"],
                     id="R6 three deep"),
        pytest.param("````md\n```py\nx\n```\n````\nend", ["Code", "Paragraph"], id="R6 longer"),
        pytest.param("```md\n````py\n```\n````\n```\nend", ["Code", "Paragraph"],
                     id="R6 inner longer"),
        pytest.param("~~~md\n~~~py\nx\n~~~\n~~~\nend", ["Code", "Paragraph"], id="R6 tildes"),
        pytest.param("```md\n~~~py\n```\nend", ["Code", "Paragraph"], id="R6 the other sort"),
        pytest.param("```\n``` is the mark of code\n```\nend", ["Code", "Paragraph"],
                     id="R6 words after a fence"),
        pytest.param("```md\n- a\n  ```py\n  x\n  ```\n```\nend", ["Code", "Paragraph"],
                     id="R6 indented"),
        pytest.param("- a\n  ```md\n  ```py\n  x\n  ```\n  ```\n- b",
                     ["Paragraph", "Code", "Paragraph"], id="R6 in a list"),
        pytest.param("> ```md\n> ```py\n> x\n> ```\n> ```\n> b", ["Code", "Paragraph"],
                     id="R6 in a quote"),
        pytest.param("```py\nx\n```\n\n```sh\nls\n```\nend", ["Code", "Code", "Paragraph"],
                     id="R6 one after another"),
    ],
)  # fmt: skip
def test_fences_nest(text, expected):
    assert kinds(text) == expected


def test_R6_the_open_tail_is_code_at_every_moment():
    scanner = Scanner()
    inner = NESTED.index("More.")
    for at, char in enumerate(NESTED[:inner]):
        scanner.push(char)
        if at > len("```markdown\n"):
            tail = [markdown.block(leaf) for leaf in scanner.tail()]
            assert [type(each) for each in tail] in ([Code], [])


def test_R6_fences_without_end_stay_bounded():
    text = "```a1\n" * 500 + "```\n" * 500 + "end"
    assert read(text).endswith("end")


# -- indented lines ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Prose.\n\n    This is **meant** as text.", ["Paragraph"] * 2, id="R16 prose"),
        pytest.param("文。\n\n    这是缩进的一段话，没有代码", ["Paragraph"] * 2, id="R16 Chinese"),
        pytest.param("П.\n\n    Это просто абзац", ["Paragraph"] * 2, id="R16 Cyrillic"),
        pytest.param("# H\n    x = 1", ["Heading", "Paragraph"], id="R16 no blank line"),
        pytest.param("- a\n\n        x = 1", ["Paragraph"] * 2, id="R16 in a list"),
        pytest.param("Prose.\n\n    x = f(1)\n    y = 2", ["Paragraph", "Code"], id="R16 code"),
        pytest.param("Prose.\n\n    $ ls -l", ["Paragraph", "Code"], id="R16 a command"),
        pytest.param("Prose.\n\n    make install", ["Paragraph", "Code"], id="R16 two words"),
        pytest.param("    if (x) {\n      y();\n    }", ["Code"], id="R16 at the start"),
        pytest.param("- a\n\n      ```py\n      x\n      ```", ["Paragraph", "Code"],
                     id="R16 a fence deep in a list"),
        pytest.param("Prose:\n\n    - **a**\n    - b", ["Paragraph"] * 3, id="R16 a list"),
    ],
)  # fmt: skip
def test_indented_lines(text, expected):
    assert kinds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("- a\n      - b\n      - c", id="R16 six spaces"),
        pytest.param("1. a\n        - b\n        - c", id="R16 eight spaces"),
        pytest.param("- a\n\n      - b\n\n      - c", id="R16 six spaces and blank lines"),
    ],
)
def test_deep_bullets_are_nested(text):
    assert [len(each.place.inside) for each in blocks(text)] == [1, 2, 2]
    assert read(text).split() == [*read(text).split()[:1], "a", "•", "b", "•", "c"]


@pytest.mark.parametrize(
    "line",
    ["x = 1", "git commit -m done", "SELECT name FROM users", "├── src", "foo.bar()", "/etc/hosts",
     "<p>hi</p>", "sudo apt install vim", "def f(x):", "snake_case", "return x;", "# a comment"],
)  # fmt: skip
def test_R16_lines_of_code(line):
    assert looks_like_code(line)


@pytest.mark.parametrize(
    "line",
    ["This is a sentence", "and so it goes on, as we know.", "**Note** well", "- item", "1. one",
     "这是一段话", "Ceci n'est pas une pipe.", "هذا نص عادي", "See the manual for more (page 3)."],
)  # fmt: skip
def test_R16_lines_of_words(line):
    assert not looks_like_code(line)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("##标题", "Heading"),
        ("###**Title**", "Heading"),
        ("##Заголовок", "Heading"),
        ("#标签", "Paragraph"),
        ("##5 bolts", "Paragraph"),
        ("##[error]", "Paragraph"),
    ],
)
def test_headings_without_a_space(text, kind):
    assert kinds(text) == [kind]


# -- numbers ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("digits", ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९",
                                    "๐๑๒๓๔๕๖๗๘๙", "០១២៣៤៥៦៧៨៩"])  # fmt: skip
def test_numbered_lists_keep_their_digits(digits):
    text = "".join(f"{digits[n]}. x\n" for n in range(8, 10)) + f"{digits[1]}{digits[0]}. x"
    found = [each.place.inside[0] for each in blocks(text)]
    assert [each.number for each in found if isinstance(each, Item)] == [8, 9, 10]
    assert read(text) == text


# -- nothing vanishes -------------------------------------------------------------------------------

PIECES = [
    "*", "**", "***", "_", "__", "~", "~~", "`", "``", "```\n", "$", "$$", "\\(", "\\)", "\\[",
    "\\]", "|", "\n", "\n\n", " ", "  ", "    ", "# ", "## ", "- ", "* ", "1. ", "> ", "• ", ": ",
    "---\n", "===\n", "\n|---|---|\n", "[", "]", "(", ")", "!", "<", ">", "<b>", "\\", "**：**",
    "[ ] ", "\t", "5", "3*4*5", "x**2", "1~2", "=", "+", "-", "/", "{", "}", ".", ",", "，", "。",
    "“", "”", "\u200b", "\u200f", "~~~\n", "[^n]", "\\begin{align}\n", "\\end{align}\n", ";", "%",
    "<sub>", "</sub>", "<sup>", "</sup>", "<kbd>", "</kbd>", "<mark>", "</mark>", "<br>", "<!-",
]  # fmt: skip
WORD = ["word", "слово", "מילה", "كلمة", "می\u200cخواهم", "हिन्दी", "ภาษา", "ខ្មែរ", "重点", "カナ",
        "한국어", "Größe", "λέξη", "a", "b"]  # fmt: skip
SOURCES = st.lists(st.sampled_from(PIECES + 3 * WORD), max_size=30).map("".join)


def seen(text):
    """The letters and digits of a text: what may not be lost, whatever the marks mean."""
    text = re.sub(r"</?(?:br|sub|sup|kbd|mark)>", "", text)
    return "".join(char for char in text if char.isalnum())


def is_telling(text):
    """Whether a text holds no address, no reference and no name of a language, which may go."""
    return not re.search(r"\]\(|\]:|^[\W\d]*(?:```|~~~)[^\n]*\w", text, re.MULTILINE)


def subsequence(wanted, found):
    left = iter(found)
    return all(char in left for char in wanted)


@pytest.mark.slow
@given(SOURCES.filter(is_telling))
@example("a ~b~ c")
@example("|a|b|\n|---|---|\n|a|b|c|d|")
@settings(max_examples=examples(800), deadline=None)
def test_no_word_vanishes_and_none_changes_its_place(source):
    wanted = seen(source)
    if re.search(r"\d[.)]", source):
        # The numbers of a list count on by themselves, whatever was written.
        wanted = "".join(char for char in wanted if not char.isdigit())
    assert subsequence(wanted, read(source))


def test_an_empty_formula_is_copied_as_its_source():
    assert "begin{align}" in html.of(blocks("\\begin{align}\n\\end{align}\n"))


# A formula is told in MathML, which has its signs and not the letters of its commands.
@given(SOURCES.filter(lambda text: is_telling(text) and "\\begin" not in text))
@settings(max_examples=examples(500), deadline=None)
def test_html_holds_the_same_letters_as_the_plain_text(source):
    found = blocks(source)
    assert subsequence("".join(c for c in seen(plain.of(found)) if not c.isdigit()), html.of(found))


@given(SOURCES, st.data())
@settings(max_examples=examples(300), deadline=None)
def test_such_texts_stream_into_the_same_leaves(source, data):
    scanner = Scanner()
    found: list[Leaf] = []
    at = 0
    while at < len(source):
        size = data.draw(st.integers(1, 9))
        scanner.push(source[at : at + size])
        scanner.tail()
        found += scanner.take()
        at += size
    scanner.finish()
    found += scanner.take()
    assert found == list(leaves(source))


# -- tags -------------------------------------------------------------------------------------------


def looks(text):
    (block,) = blocks(text)
    assert isinstance(block, Paragraph)
    return [(run.text, run.style) for run in block.content]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("H<sub>2</sub>O", [("H", 0), ("2", Style.SUBSCRIPT), ("O", 0)], id="R7 sub"),
        pytest.param("x<sup>2</sup>", [("x", 0), ("2", Style.SUPERSCRIPT)], id="R7 sup"),
        pytest.param("<kbd>Ctrl</kbd>", [("Ctrl", Style.KEY)], id="R7 kbd"),
        pytest.param("<MARK>m</mark >", [("m", Style.MARKED)], id="R7 mark"),
        pytest.param("a<br>b<br/>c<BR />d", [("a\nb\nc\nd", 0)], id="R7 br"),
        pytest.param("**H<sub>2</sub>**", [("H", Style.BOLD), ("2", Style.BOLD | Style.SUBSCRIPT)],
                     id="R7 inside bold"),
        pytest.param("<kbd>**b**</kbd>", [("b", Style.KEY | Style.BOLD)], id="R7 around bold"),
        pytest.param("*a <sub>b* c</sub>", [("*a ", 0), ("b* c", Style.SUBSCRIPT)],
                     id="R7 crossing"),
        pytest.param("水<sub>二</sub>文", [("水", 0), ("二", Style.SUBSCRIPT), ("文", 0)],
                     id="R7 Chinese"),
        pytest.param("a <!-- note --> b", [("a b", 0)], id="R7 comment"),
        pytest.param("a\n<!-- note -->\n\n", [("a", 0)], id="R7 comment under a paragraph"),
        pytest.param("<!--\n\nnote\n\n-->\na", [("a", 0)], id="R7 comment of many lines"),
        pytest.param("<!-- a --> b", [("b", 0)], id="R7 words after a comment"),
        pytest.param("a <!-- b", [("a <!-- b", 0)], id="R7 comment without an end"),
        pytest.param("<!-- b\n\nc", [("<!-- b\n\nc", 0)], id="R7 lines of one without an end"),
        pytest.param("<sub>a", [("<sub>a", 0)], id="R7 tag without an end"),
        pytest.param("a</sub>", [("a</sub>", 0)], id="R7 end without a tag"),
        pytest.param("<sub class=x>a</sub>", [("<sub class=x>a</sub>", 0)], id="R7 attribute"),
        pytest.param("<b>a</b> <u>c</u>", [("<b>a</b> <u>c</u>", 0)], id="R7 other tags"),
        pytest.param("`<sub>a</sub>`", [("<sub>a</sub>", Style.CODE)], id="R7 in code"),
    ],
)  # fmt: skip
def test_a_few_tags_are_drawn(text, expected):
    assert looks(text) == expected


@pytest.mark.parametrize("note", ["<!-- note -->", "<!-- a note\n{}of two lines -->"])
@pytest.mark.parametrize("inside", ["", "> ", "  "])
def test_R7_a_comment_between_two_lines_parts_paragraphs(note, inside):
    first = "- a" if inside == "  " else f"{inside}a"
    text = f"{first}\n{inside}{note.format(inside)}\n{inside}b"
    assert [words(each.content) for each in blocks(text)] == ["a", "b"]


@pytest.mark.parametrize("spaces", range(1, 9))
def test_an_item_goes_on_below_its_words_or_two_columns_in_where_they_stand_far_off(spaces):
    column = spaces if spaces <= 4 else 1
    text = f"-{' ' * spaces}a\n\n{' ' * (1 + column)}b"
    (first,), (second,) = (each.place.inside for each in blocks(text))
    assert (first.list, first.id) == (second.list, second.id)
    (_, outside) = blocks(f"-{' ' * spaces}a\n\n{' ' * column}b")
    assert outside.place.inside == ()


def test_emphasis_that_is_nested_too_deep_ends_where_it_ends():
    deep = "".join("*a **b " for _ in range(16)) + "x" + "** y*" * 16 + " end"
    (block,) = blocks(deep)
    assert [(run.text, run.style) for run in block.content[-2:]] == [
        (" y", Style.ITALIC), (" end", Style.PLAIN),
    ]  # fmt: skip


def test_R7_a_comment_parts_lists_and_leaves_no_block():
    found = blocks("- a\n\n<!-- -->\n\n- b")
    assert len({each.place.inside[0].list for each in found}) == 2
    assert len(found) == 2


def test_R7_a_tag_that_is_being_written_is_not_seen():
    for end in range(len("x<sup>2</sup>"), 0, -1):
        block = markdown.block(next(iter(leaves("x<sup>2</sup>"[:end]))), open_ended=True)
        assert isinstance(block, Paragraph)
        assert "<" not in words(block.content)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "H<sub>2</sub>O, x<sup>2</sup>, 10<sup>-3</sup>", "H₂O, x², 10⁻³", id="R7 signs"
        ),
        pytest.param("x<sup>a+b</sup>, x<sub>max</sub>", "x^(a+b), x_max", id="R7 typed"),
        pytest.param("1<sup>st</sup>", "1st", id="R7 ordinal"),
        pytest.param("- [ ] a\n- [x] b", "☐ a\n☑ b", id="C2 tasks"),
        pytest.param("| a | b |\n|---|---|\n| x<br>y | z |", "a\tb\nx y\tz", id="C2 cell"),
    ],
)
def test_plain_text_is_what_is_seen(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Do:\n\n- [ ] a\n- [x] b", "<p>Do:</p><ul><li><p>☐ a</p></li><li>☑ b</li></ul>",
                     id="C2 tasks"),
        pytest.param("- [ ] a\n\n  more", "<ul><li>☐ a<p>more</p></li></ul>", id="C2 once"),
        pytest.param("- [x] - a", "<ul><li><ul><li>☑ a</li></ul></li></ul>", id="C2 nested"),
        pytest.param("- [ ] ```\n  x\n  ```", "<ul><li>☐ <pre><code>x\n</code></pre></li></ul>",
                     id="C2 code"),
        pytest.param("| a |\n|---|\n| x<br>y |", "<table><thead><tr><th>a</th></tr></thead><tbody>"
                     "<tr><td>x<br>y</td></tr></tbody></table>", id="C2 cell"),
        pytest.param("<kbd>a</kbd><mark>b</mark>", "<p><kbd>a</kbd><mark>b</mark></p>", id="R7 html"),
    ],
)  # fmt: skip
def test_html_is_what_is_seen(text, expected):
    assert html.of(blocks(text)) == expected


# -- details ----------------------------------------------------------------------------------------


def nested(text):
    """The words of the blocks, each behind the number of details it stands in."""
    return [
        (sum(isinstance(each, Details) for each in block.place.inside), plain.content(block))
        for block in blocks(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("<details>\n<summary>S</summary>\n\n- a\n- b\n</details>\n\nc",
                     [(1, "S"), (1, "a"), (1, "b"), (0, "c")], id="R7 the end is of no list"),
        pytest.param("<details><summary>S</summary>a</details>\nb",
                     [(1, "S"), (1, "a"), (0, "b")], id="R7 one line"),
        pytest.param("<details>\na\n</details> b", [(1, ""), (1, "a"), (0, "b")],
                     id="R7 no summary"),
        pytest.param("<details open>\n<summary>\n<b>S</b>\n</summary>\na</details>",
                     [(1, "S"), (1, "a")], id="R7 a summary of several lines"),
        pytest.param("<details>\n<summary>S</summary>\n<details>\n<summary>T</summary>\na\n"
                     "</details>\nb\n</details>\nc",
                     [(1, "S"), (2, "T"), (2, "a"), (1, "b"), (0, "c")], id="R7 nested"),
        pytest.param("<details>\n```\n</details>\n```\n</details>\na",
                     [(1, ""), (1, "</details>"), (0, "a")], id="R7 an end in code"),
        pytest.param("- a\n  <details>\n  b\n  </details>\n- c",
                     [(0, "a"), (1, ""), (1, "b"), (0, "c")], id="R7 in a list"),
        pytest.param("> <details>\n> b\n> </details>\n\nc", [(1, ""), (1, "b"), (0, "c")],
                     id="R7 in a quote"),
        pytest.param("a </details>\n\n</details>", [(0, "a </details>"), (0, "</details>")],
                     id="R7 ends of nothing"),
        pytest.param("<details class=x>\na", [(0, "<details class=x>\na")], id="R7 attributes"),
        pytest.param("see <details> here", [(0, "see <details> here")], id="R7 inside a line"),
    ],
)  # fmt: skip
def test_details_hold_what_is_between_them(text, expected):
    assert nested(text) == expected


def test_R7_details_that_never_end_are_told():
    scanner = Scanner()
    scanner.push("<details>\na\n</details>\n\n<details>\nb\n")
    assert not scanner.unclosed
    scanner.finish()
    last = scanner.take()[-1].place.inside[0]
    assert isinstance(last, Details)
    assert scanner.unclosed == {last.id}


def test_R7_details_are_copied_with_their_summary():
    text = "<details>\n<summary>H<sub>2</sub>O</summary>\n\na\n</details>"
    assert read(text) == "H₂O\n\na"
    assert html.of(blocks(text)) == (
        "<details><summary>H<sub>2</sub>O</summary><p>a</p></details>"
    )  # fmt: skip


@given(SOURCES, SOURCES)
@settings(max_examples=examples(400), deadline=None)
def test_R7_no_word_vanishes_around_details(before, inside):
    source = f"{before}\n\n<details>\n<summary>word</summary>\n\n{inside}\n</details>\n"
    if is_telling(source):
        letters = "".join(char for char in seen(f"{before}word{inside}") if not char.isdigit())
        assert subsequence(letters, read(source))


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("_a_b@c.de is mine", "_a_b@c.de"),
        ("*a@b.de*", "a@b.de"),
        ("(a@b.de)", "a@b.de"),
        ("x_y@b.de,", "x_y@b.de"),
        ("**a**@b.de", None),
        ("@b.de", None),
    ],
)
def test_an_address_is_one_with_all_its_signs(text, address):
    (block,) = markdown.document(text).blocks
    found = [run.text for run in block.content if run.href == f"mailto:{run.text}"]  # type: ignore[union-attr]
    assert found == ([address] if address else [])


@pytest.mark.parametrize(
    ("line", "is_code"),
    [("Two words", True), ("Three plain words", False), ("three plain words", True), ("One", True)],
)
def test_of_words_alone_two_are_code_and_a_sentence_is_not(line, is_code):
    assert looks_like_code(line) is is_code


@pytest.mark.parametrize(
    ("row", "found"),
    [
        *(("|a", ["a"]), ("a|", ["a"]), ("|a|", ["a"]), ("a", ["a"]), ("|", [""]), ("||", [""])),
        *(("| a | b", ["a", "b"]), ("a | b |", ["a", "b"]), ("|`|`", ["`|`"]), ("|||", ["", ""])),
    ],
)
def test_bars_at_the_ends_of_a_row_part_nothing(row, found):
    assert cells(row) == found
