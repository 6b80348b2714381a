"""What is copied of an answer: the same blocks as HTML and as plain text, to the character."""

from __future__ import annotations

import pytest

from orca_desktop.render import html, markdown, plain
from orca_desktop.render.document import Place, Style
from tests.support.markdown_leaves import leaves


@pytest.mark.parametrize(
    ("source", "as_html", "as_text"),
    [
        ("# a *b*\n\np\nq", "<h1>a <em>b</em></h1><p>p<br>q</p>", "a b\n\np\nq"),
        (
            "- a\n- b\n\n  c\n- d",
            "<ul><li>a</li><li>b<p>c</p></li><li>d</li></ul>",
            "• a\n• b\n\n  c\n• d",
        ),
        ("3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>', "3. a\n4. b"),
        (
            "1. a\n   - b\n   - c",
            "<ol><li>a<ul><li>b</li><li>c</li></ul></li></ol>",
            "1. a\n  • b\n  • c",
        ),
        (
            "> a\n> - b\n>\n> c",
            "<blockquote><p>a</p><ul><li>b</li></ul><p>c</p></blockquote>",
            "> a\n> • b\n\n> c",
        ),
        (
            "T\n: d\n: e\n\nU\n: f",
            "<dl><dt>T</dt><dd><p>d</p></dd><dd><p>e</p></dd><dt>U</dt><dd><p>f</p></dd></dl>",
            "T\n  d\n  e\n\nU\n  f",
        ),
        (
            "a[^x]\n\n[^x]: n\n\n    m",
            "<p>a<sup>x</sup></p><div><sup>x</sup> <p>n</p><p>m</p></div>",
            "a[x]\n\n[x] n\n\n  m",
        ),
        (
            "<details open>\n<summary>S</summary>\n\na\n</details>",
            "<details open><summary>S</summary><p>a</p></details>",
            "S\n\na",
        ),
        ("```c++ x\na<b\n```", '<pre><code class="language-c++">a&lt;b\n</code></pre>', "a<b"),
        (
            "```\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\n```",
            "<pre><code>x\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\n</code></pre>",
            "x\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx\nx",
        ),
        (
            "| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |",
            '<table><thead><tr><th align="left">a</th><th align="center">b</th><th align="right">c</th></tr></thead><tbody><tr><td align="left">1</td><td align="center">2</td><td align="right">3</td></tr></tbody></table>',
            "a\tb\tc\n1\t2\t3",
        ),
        ("|a|\n|-|", "<table><thead><tr><th>a</th></tr></thead></table>", "a"),
        ("---", "<hr>", "———"),
        (
            "$$\nx\n$$",
            '<p><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mi>x</mi></math></p>',
            "$$x$$",
        ),
        (
            "a $x$ \\[y\\]",
            '<p>a <math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math> <math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mi>y</mi></math></p>',
            "a $x$ $$y$$",
        ),
        ("$\\foo$", "<p><code>$\\foo$</code></p>", "$\\foo$"),
        (
            "![l](http://a.b/c) [k](http://d.e)",
            '<p><a href="http://a.b/c">[l]</a> <a href="http://d.e">k</a></p>',
            "l k",
        ),
        ("a\u202eb", "<p>ab</p>", "ab"),
        (
            "<kbd>a</kbd> ~~b~~ **c *d***",
            "<p><kbd>a</kbd> <del>b</del> <strong>c <em>d</em></strong></p>",
            "a b c d",
        ),
        ("- [x] a\n- [ ] b\n\n  c", "<ul><li>☑ a</li><li>☐ b<p>c</p></li></ul>", "☑ a\n☐ b\n\n  c"),
        ("a\nb<br>c", "<p>a<br>b<br>c</p>", "a\nb\nc"),
        ("[a](#x)", "<p>a (#x)</p>", "a (#x)"),
        ("- > a\n- b", "<ul><li><blockquote>a</blockquote></li><li>b</li></ul>", "• > a\n• b"),
        (
            "x<sup>2</sup>y<sub>n+1</sub>z<sup>th</sup><sup>*</sup>",
            "<p>x<sup>2</sup>y<sub>n+1</sub>z<sup>th*</sup></p>",
            "x²y_(n+1)z^(th*)",
        ),
        (
            "a[^x] b\n\n[^x]: n",
            "<p>a<sup>x</sup> b</p><div><sup>x</sup> <p>n</p></div>",
            "a[x] b\n\n[x] n",
        ),
    ],
)
def test_blocks_are_copied_as_they_are_seen(source: str, as_html: str, as_text: str) -> None:
    blocks = markdown.document(source).blocks
    assert html.of(blocks) == as_html
    assert plain.of(blocks) == as_text


@pytest.mark.parametrize(
    ("source", "as_html"),
    [
        ("אב\n\nab", '<p dir="rtl">אב</p><p>ab</p>'),
        ("# אב", '<h1 dir="rtl">אב</h1>'),
        ("- אב\n- ab", '<ul dir="rtl"><li>אב</li><li>ab</li></ul>'),
        ("1. אב", '<ol dir="rtl"><li>אב</li></ol>'),
        ("> אב", '<blockquote dir="rtl"><p>אב</p></blockquote>'),
        ("| אב |\n|---|", '<table dir="rtl"><thead><tr><th>אב</th></tr></thead></table>'),
        (
            "<details>\n<summary>אב</summary>\nab",
            '<details dir="rtl"><summary>אב</summary><p>ab</p></details>',
        ),
        ("אב\n: ab", '<dl dir="rtl"><dt>אב</dt><dd><p>ab</p></dd></dl>'),
        ("אב\n\n```\nx\n```", '<p dir="rtl">אב</p><pre><code>x\n</code></pre>'),
    ],
)
def test_what_is_read_from_the_right_says_so_once(source: str, as_html: str) -> None:
    assert html.of(markdown.document(source).blocks) == as_html


def test_what_was_cut_is_copied_without_a_seam() -> None:
    code = "\n".join(f"line {number}" for number in range(70))
    for words in (
        ("word " * 900).strip(),
        "x" * 9000,
        "x" * 1999 + "\n" + "y" * 2100,
        "\n".join(["word " * 200 + "end"] * 9),
        "x" * 3000 + "\n" + "word " * 900 + "end",
    ):
        blocks = markdown.document(words).blocks
        assert len(blocks) > 1
        assert plain.of(blocks) == words
        assert html.of(blocks) == f"<p>{words.replace(chr(10), '<br>')}</p>"
        quoted = markdown.document("> " + words.replace("\n", "\n> ")).blocks
        assert plain.of(quoted) == "> " + words.replace("\n", "\n> ")
    long_line = "x" * 9000
    for text in (code, long_line, f"{code}\n{long_line}\nend"):
        blocks = markdown.document(f"```\n{text}\n```").blocks
        assert len(blocks) > 1
        assert plain.of(blocks) == text
        assert html.of(blocks) == f"<pre><code>{text}\n</code></pre>"
    rows = "".join(f"|{number}|\n" for number in range(120))
    table = markdown.document(f"|a|\n|-|\n{rows}").blocks
    assert len(table) == 3
    assert plain.of(table) == "a\n" + "\n".join(map(str, range(120)))
    made = html.of(table)
    assert made.count("<table>") == made.count("<thead>") == made.count("<tbody>") == 1
    assert made.count("<tr>") == 121


def test_what_the_user_typed_is_shown_as_code_only_where_it_is_fenced() -> None:
    from orca_desktop.render.block_parser.growing import literal
    from orca_desktop.render.document import Code, Paragraph, Run

    words, code, after = map(markdown.verbatim, literal("*a*\n\n```py\nx = 1\n```\n  - b"))
    assert isinstance(words, Paragraph) and words.content == (Run("*a*"),)
    assert isinstance(code, Code) and (code.language, code.text) == ("py", "x = 1")
    assert isinstance(after, Paragraph) and after.content == (Run("  - b"),)


def test_every_look_can_be_told_from_every_other() -> None:
    looks = [look for name, look in Style.__members__.items() if name != "PLAIN"]
    assert all(look.value.bit_count() == 1 for look in looks)
    assert len(set(looks)) == len(looks) == 11
    assert Style.PLAIN.value == 0


def test_a_place_of_which_nothing_is_said_is_the_beginning() -> None:
    assert leaves("a")[0].place == Place(end=1)
    assert Place() == Place((), False, False, 0, 0)
