"""Pieces of web pages become Markdown, and nothing that they hold makes the program wait or fetch."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings, strategies as st
from markdown_it import MarkdownIt

from orca_desktop.attachments import pages
from tests.support.effort import is_within
from tests.support.examples import examples

FORMULA = (
    "<p>It is <span class='katex'><math><semantics><mi>x</mi>"
    "<annotation encoding='application/x-tex'>x^2</annotation></semantics></math>"
    "<span aria-hidden='true'><span>x</span>2</span></span>.</p>"
)
oracle = MarkdownIt("commonmark").enable("table")


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<h2>Title</h2><p>Words\n  here</p>", "## Title\n\nWords here"),
        ("<p>A <a href='https://e.org/a'>link</a>.</p>", "A [link](https://e.org/a)."),
        ("<a href='https://e.org/a_(b)'>x</a>", "[x](https://e.org/a_%28b%29)"),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        ("<ul><li>one<li>two</ul>", "- one\n- two"),
        (
            "<ol start='9'><li>a<ul><li>b</li></ul></li><li>c</li></ol>",
            "9. a\n   - b\n10. c",
        ),
        ("<ul><li><p>a</p><p>b</p></li><li>c</li></ul>", "- a\n\n  b\n- c"),
        ("<p>x</p><ul><li>a</li></ul><ol><li>b</li></ol>", "x\n\n- a\n\n1. b"),
        (
            "<blockquote><p>a</p><p>b</p></blockquote><p>c</p>",
            "> a\n>\n> b\n\nc",
        ),
        (
            "<table><tr><th>a</th><th>b|c</th></tr><tr><td><p>1</p><p>2</p></td></tr></table>",
            "| a | b\\|c |\n| --- | --- |\n| 1 2 |  |",
        ),
        (
            "<table><tbody><tr><td>1</td><td>2</td></tr></tbody></table>",
            "| 1 | 2 |\n| --- | --- |",
        ),
        (
            "<table><tr><td><table><tr><td>a<td>b</table></td><td>c</td></tr></table>",
            "| a | b |\n| --- | --- |\n\nc",
        ),
        (
            "<p>Do:</p><pre><code class='language-python'>def f():\n    return 1\n</code></pre>",
            "Do:\n\n```python\ndef f():\n    return 1\n```",
        ),
        (
            "<p>a</p><pre><div>one</div><div>  two ```</div></pre>",
            "a\n\n````\none\n  two ```\n````",
        ),
        ("<p>Use <code>a`b</code>, <kbd>x</kbd></p>", "Use `` a`b ``, `x`"),
        ("<h1>T</h1><p><b> bold </b>and<i>it</i><s>no</s></p>", "# T\n\n**bold** and*it*~~no~~"),
        (
            "<b style='font-weight:normal' id='docs-internal-guid-1'><h1>a</h1><p>b</p></b>",
            "# a\n\nb",
        ),
        ("<b><h1>a</h1><p>b</b>c</p>", "# a\n\nbc"),
        ("<h1>a</h1>x<br>y<br><br>z<hr>", "# a\n\nx\ny\nz\n\n---"),
        ("<h1>a\xa0 b</h1><div>c<div>d</div></div>", "# a b\n\nc\n\nd"),
        (
            FORMULA,
            "It is $x^2$.",
        ),
        (
            "<body>out<!--StartFragment--><h1>in</h1><p>x</p><!--EndFragment-->out</body>",
            "# in\n\nx",
        ),
        (
            "<h1>a</h1><script>alert('<p>x')</script><style>p{}</style><p>b</p><!-- c -->",
            "# a\n\nb",
        ),
    ],
)
def test_structure_is_kept(html, markdown):
    assert pages.markdown_of(html) == markdown


@pytest.mark.parametrize(
    "html",
    [
        "",
        "words",
        "<span style='color: red'>words</span>",
        "<p class=MsoNormal>Words <b>that</b> are <i>bold</i></p><p>more</p>",
        "<meta charset='utf-8'><div style='white-space: pre'><div><span>def</span> f():</div></div>",
        "<html><head><style>pre{}</style></head><body><pre>code<br>more</pre></body></html>",
        "<code>npm install</code>",
        "<h1>Title</h1>",
        "<ul><li>one item</li></ul>",
        "<table><tr><td>one cell</td></tr></table>",
        "<a href='https://e.org'>https://e.org/</a>",
        "<a href='javascript:alert(1)'>go</a>",
        "<a href='/relative'>go</a> <a>there</a> <a href='data:text/html,x'>x</a>",
        "<a href='file:///etc/passwd'>x</a>",
        "<a href='http://[broken'>x</a>",
        "<ul></ul><table></table><h1></h1>",
        "<h1>x</h1><p>y</p>" + " " * pages.LARGEST,
    ],
)
def test_what_says_no_more_than_its_text_is_pasted_as_text(html):
    assert pages.markdown_of(html) is None


@pytest.mark.parametrize(
    "address", ["https://e.org/?q=<b>&x='\"", "mailto:a@e.org", "HTTP://E.org"]
)
def test_an_address_stays_one_link(address):
    found = pages.markdown_of(f'<a href="{address.replace(chr(34), "&quot;")}">words</a>')
    assert found is not None
    (inline,) = [each for each in oracle.parse(found) if each.type == "inline"]
    assert [each.type for each in inline.children or ()] == ["link_open", "text", "link_close"]


def test_pictures_are_neither_fetched_nor_told():
    found = pages.markdown_of("<h1>a</h1><p>b<img src='http://127.0.0.1:9/x.png' alt='c'></p>")
    assert found == "# a\n\nb"


_TAGS = (
    *("a", "b", "code", "pre", "p", "div", "ul", "ol", "li", "blockquote", "table", "tr", "td"),
    *("th", "h1", "h6", "br", "hr", "math", "annotation", "script", "span", "img", "tbody"),
)
pieces = st.one_of(
    st.sampled_from(_TAGS).map(lambda tag: f"<{tag}>"),
    st.sampled_from(_TAGS).map(lambda tag: f"</{tag}>"),
    st.sampled_from(["<a href='https://e.org'>", "<ol start='7'>", "<x aria-hidden='true'>"]),
    st.sampled_from(
        ["word", " ", "\n", "`", "|", "&amp;", "&#0;", "<", "<!--", "-->", "<![CDATA["]
    ),
    st.text(max_size=5),
)


@settings(max_examples=examples(300))
@given(st.lists(pieces, max_size=60))
def test_any_mess_of_tags_is_read(html):
    found = pages.markdown_of("<h1>a</h1><p>b</p>" + "".join(html))
    assert found is None or found.startswith("# a\n\nb")


@given(st.recursive(
    st.sampled_from(["x", "y z"]).map(lambda words: f"<p>{words}</p>"),
    lambda inner: st.lists(inner, min_size=1, max_size=3).flatmap(
        lambda each: st.sampled_from([
            "<blockquote>" + "".join(each) + "</blockquote>",
            "<ul>" + "".join(f"<li>{one}</li>" for one in each) + "</ul>",
            "<ol>" + "".join(f"<li>{one}</li>" for one in each) + "</ol>",
        ])
    ),
    max_leaves=6,
))  # fmt: skip
def test_lists_and_quotes_stay_inside_one_another(html):
    found = pages.markdown_of(f"<h1>t</h1>{html}")
    assert found is not None

    def shape(text: str) -> list[str]:
        names = {"bullet_list": "ul", "ordered_list": "ol", "list_item": "li"}
        return [
            f"{'/' if each.nesting < 0 else ''}{names.get(each.type[: each.type.rindex('_')], 'blockquote')}"
            for each in oracle.parse(text)
            if each.type.startswith(("bullet", "ordered", "list_item", "blockquote"))
        ]

    wanted = [
        each.strip("<>") for each in html.replace(">", ">\n").replace("<", "\n<").split("\n")
        if each.strip("</>") in {"ul", "ol", "li", "blockquote", "p"}
    ]  # fmt: skip
    # Lists of one kind that follow one another, with no words between, are one list in Markdown.
    joined = " ".join(wanted)
    for kind in ("ul", "ol"):
        joined = joined.replace(f"/{kind} {kind} ", "")
    assert " ".join(shape(found)) == " ".join(
        each for each in joined.split() if each.strip("/") != "p"
    )


@pytest.mark.parametrize("kind", ["ul", "ol"])
def test_words_between_two_lists_part_them(kind):
    each = f"<{kind}><li><p>x</p></li></{kind}>"
    found = pages.markdown_of(f"<h1>t</h1><blockquote>{each}<p>x</p>{each}</blockquote>")
    sign = "-" if kind == "ul" else "1."
    assert found == f"# t\n\n> {sign} x\n>\n> x\n>\n> {sign} x"


_HOSTILE = (
    *("<!--", "<!", "<?", "<![CDATA[", "</", "<a ", "<a x='", '<a x="', "<", "<a/", "&", "&#"),
    *("<script>", "<script></", "<div>", "<ul><li>", "<blockquote>", "<b>", "<td>x", "<p>x"),
    *("<table><tr><td>", "<a href='http://x.y'>q", "<pre>```", "<code>`", "<h1>x", "<br>"),
    "<math><annotation encoding='application/x-tex'>x",
)


@pytest.mark.slow
@pytest.mark.measured
@pytest.mark.parametrize("begun", _HOSTILE)
@pytest.mark.parametrize("end", ["<h1>x</h1><p>", "'>\">"])
def test_a_megabyte_of_anything_takes_about_a_second(begun, end):
    html = begun * ((pages.LARGEST - 100) // len(begun)) + end
    began = time.thread_time()
    found = pages.markdown_of(html)
    assert is_within(time.thread_time() - began, 3)
    assert found is None or len(found) <= 2 * pages.LARGEST


@pytest.mark.measured
def test_what_is_read_at_once_takes_no_time_that_a_person_notices():
    page = (
        "<div class='x' style='color: rgb(1, 2, 3); font-size: 16px'><h2>Title</h2><p>Some "
        "<b>bold</b> and <a href='https://e.org/a'>link</a> text.</p><ul><li>one</li></ul></div>"
    )
    html = page * (pages.AT_ONCE // len(page))
    began = time.thread_time()
    assert pages.markdown_of(html)
    assert is_within(time.thread_time() - began, 0.05)


@pytest.mark.parametrize("wide", [1, 9_000])
def test_a_table_with_one_wide_row_is_not_made_wide(wide):
    rows = "<tr><td>x</td></tr>" * 20_000
    found = pages.markdown_of(f"<h1>t</h1><table>{rows}<tr>{'<td>y' * wide}</tr></table>")
    assert found is not None
    assert "|" not in found
