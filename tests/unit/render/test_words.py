"""The words of a block, mark by mark: what each sign makes of them, and where that ends."""

from __future__ import annotations

import pytest

from orca_desktop.render import letters, markdown, sanitize
from orca_desktop.render.document import Inline, RunKind, Style
from orca_desktop.render.math import FormulaFinder, is_formula
from tests.support.markdown_leaves import leaves

PLAIN, BOLD, ITALIC, CODE = Style.PLAIN, Style.BOLD, Style.ITALIC, Style.CODE
SUB = Style.SUBSCRIPT


def content(text: str, *, open_ended: bool = False) -> Inline:
    """The runs of a text of one paragraph, with what references and notes follow it."""
    document = markdown.document(text).blocks
    block = markdown.block(leaves(text)[0], open_ended=True) if open_ended else document[0]
    found = getattr(block, "content", None)
    assert found is not None
    return tuple(found)


def told(runs: Inline) -> list[tuple[object, ...]]:
    """Text and look, with the kind and the address where there is one."""
    return [
        (
            run.text,
            run.style,
            *((run.kind,) if run.kind is not RunKind.TEXT else ()),
            *((run.href,) if run.href else ()),
        )
        for run in runs
    ]


X, M = "http://a.b", RunKind.MATH


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # code
        ("`` a ` b ``", [("a ` b", CODE)]),
        ("` `", [(" ", CODE)]),
        ("` a`", [(" a", CODE)]),
        ("`a\nb`", [("a b", CODE)]),
        ("``a`", [("``a`", PLAIN)]),
        ("`a`b`c`", [("a", CODE), ("b", PLAIN), ("c", CODE)]),
        # formulas
        ("\\(x\\)y", [("x", PLAIN, M), ("y", PLAIN)]),
        ("\\[x\\]y", [("x", Style.DISPLAY, M), ("y", PLAIN)]),
        ("so $$x$$y", [("so ", PLAIN), ("x", Style.DISPLAY, M), ("y", PLAIN)]),
        ("so $x$ y", [("so ", PLAIN), ("x", PLAIN, M), (" y", PLAIN)]),
        ("$x$ $$ $", [("x", PLAIN, M), (" $$ $", PLAIN)]),
        ("\\$x\\$", [("$x$", PLAIN)]),
        # backslashes
        ("\\a\\*\\\\b", [("\\a*\\b", PLAIN)]),
        ("a\\\nb", [("a\nb", PLAIN)]),
        ("C:\\Users\\*b and \\*d\\*", [("C:\\Users\\*b and *d*", PLAIN)]),
        ("\\\\host\\share", [("\\\\host\\share", PLAIN)]),
        # emphasis
        ("***a** b*", [("a", BOLD | ITALIC), (" b", ITALIC)]),
        ("**a *b***", [("a ", BOLD), ("b", BOLD | ITALIC)]),
        ("*a **b***", [("a ", ITALIC), ("b", BOLD | ITALIC)]),
        ("__a__ _b_", [("a", BOLD), (" ", PLAIN), ("b", ITALIC)]),
        ("a__b__c", [("a__b__c", PLAIN)]),
        ("**a**b**c**", [("a", BOLD), ("b**c**", PLAIN)]),
        ("*a**b*", [("a**b", ITALIC)]),
        ("**a*b**", [("a*b", BOLD)]),
        ("~~a~b~~", [("a~b", Style.STRIKE)]),
        ("** a ** b", [("** a ** b", PLAIN)]),
        ("_a_b_ c_d_", [("a_b", ITALIC), (" c_d_", PLAIN)]),
        ("**a\nb**", [("a\nb", BOLD)]),
        ("中*文 ab*cd x", [("中", PLAIN), ("文 ab", ITALIC), ("cd x", PLAIN)]),
        ("ab*cd x*中 y", [("ab*cd x*中 y", PLAIN)]),
        ("*a b*c* d", [("a b*c", ITALIC), (" d", PLAIN)]),
        ("**a b*c d** e", [("a b*c d", BOLD), (" e", PLAIN)]),
        ("*a 2**cd* x", [("a 2**cd", ITALIC), (" x", PLAIN)]),
        ("ab*cd ef*gh ij", [("ab*cd ef*gh ij", PLAIN)]),
        ("*ab cd*ef gh", [("ab cd", ITALIC), ("ef gh", PLAIN)]),
        ("*a `b*` c*", [("a ", ITALIC), ("b*", ITALIC | CODE), (" c", ITALIC)]),
        ("*a $b*$ c*", [("a ", ITALIC), ("b*", ITALIC, M), (" c", ITALIC)]),
        # links
        ("[a](b", [("[a](b", PLAIN)]),
        ("[a] b]", [("[a] b]", PLAIN)]),
        (
            f"[a][x] [x] [y]\n\n[x]: {X}",
            [("a", PLAIN, X), (" ", PLAIN), ("x", PLAIN, X), (" [y]", PLAIN)],
        ),
        (f"[A  B]\n\n[a b]: {X}", [("A  B", PLAIN, X)]),
        (f"![a [b]({X})](http://e.f)", [("a b", PLAIN, RunKind.IMAGE, "http://e.f")]),
        (f"[a [b]({X}) c](d)", [("[a ", PLAIN), ("b", PLAIN, X), (" c](d)", PLAIN)]),
        (f"[**a]({X})**", [("**a", PLAIN, X), ("**", PLAIN)]),
        (f"*[a*]({X})", [("*", PLAIN), ("a*", PLAIN, X)]),
        (f"**[a]({X})**", [("a", BOLD, X)]),
        (f'[a]({X} "t") [a]({X} (t))', [("a", PLAIN, X), (" ", PLAIN), ("a", PLAIN, X)]),
        ("[a](http://b(c)d)", [("a", PLAIN, "http://b(c)d")]),
        ("[a](http://b\\(c)", [("a", PLAIN, "http://b(c")]),
        (f"[{X}](http://c.d)", [(X, PLAIN, "http://c.d")]),
        (
            f"<{X}> <a@b.cd> <x>",
            [(X, PLAIN, X), (" ", PLAIN), ("a@b.cd", PLAIN, "mailto:a@b.cd"), (" <x>", PLAIN)],
        ),
        (f"{X} http:// www. x", [(X, PLAIN, X), (" http:// www. x", PLAIN)]),
        ("http://localhost:1/x", [("http://localhost:1/x", PLAIN, "http://localhost:1/x")]),
        ("a@b.c x@y", [("a@b.c", PLAIN, "mailto:a@b.c"), (" x@y", PLAIN)]),
        ("!a ![a]", [("!a ![a]", PLAIN)]),
        # notes
        ("[^1] [^2]\n\n[^1]: n", [("1", PLAIN, RunKind.NOTE), (" [^2]", PLAIN)]),
        # tags
        ("<sub>*a</sub>*", [("*a", SUB), ("*", PLAIN)]),
        ("<sub>[a</sub>](x)", [("[a", SUB), ("](x)", PLAIN)]),
        (f"[<sub>a]({X})</sub>", [("<sub>a", PLAIN, X), ("</sub>", PLAIN)]),
        ("<sub>a<sub>b</sub>c</sub>d", [("abc", SUB), ("d", PLAIN)]),
        ("<sup/>a a<br>b</br>c", [("<sup/>a a\nb</br>c", PLAIN)]),
        # what is between the words
        ("a <!-- b --> c<!--d-->e", [("a ce", PLAIN)]),
        ("a<!-- b --> c", [("a c", PLAIN)]),
        ("&amp;&#65;&#x42;&nope;&", [("&AB&nope;&", PLAIN)]),
        ("a   \n   b", [("a\nb", PLAIN)]),
    ],
)
def test_each_sign_makes_of_the_words_what_it_says(text, expected):
    assert told(content(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("so **b `c", [("so ", PLAIN), ("b ", BOLD), ("c", BOLD | CODE)]),
        ("``a", [("a", CODE)]),
        ("a `", [("a `", PLAIN)]),
        ("a *b", [("a *b", PLAIN)]),
        ("__a", [("a", BOLD)]),
        ("a **", [("a **", PLAIN)]),
        ("**a *b", [("a *b", BOLD)]),
        ("**a b** **c", [("a b", BOLD), (" ", PLAIN), ("c", BOLD)]),
        ("~~a", [("a", Style.STRIKE)]),
        ("<sub>a", [("a", SUB)]),
        ("<sub>a <kbd>b", [("a ", SUB), ("b", SUB | Style.KEY)]),
        ("a <!-- b", [("a ", PLAIN)]),
        ("a <!-", [("a ", PLAIN)]),
        ("a <sub", [("a ", PLAIN)]),
        ("[a](http://b", [("[a](http://b", PLAIN)]),
        ("so $x", [("so $x", PLAIN)]),
    ],
)
def test_what_is_being_written_looks_as_if_it_were_closed(text, expected):
    assert told(content(text, open_ended=True)) == expected


def test_a_block_of_nothing_but_signs_is_shown_as_it_is_written():
    assert len(content("*a* " * 500)) == 999, "a thousand are read"
    crowded = "*a* " * 500 + "*"
    assert told(content(crowded)) == [(crowded, PLAIN)]


@pytest.mark.parametrize(("size", "is_label"), [(999, True), (1000, False)])
def test_so_long_may_the_label_of_a_reference_be(size, is_label):
    label = "x" * size
    for text in (f"[{label}]", f"[a][{label}]"):
        (run,) = content(f"{text}\n\n[{label}]: {X}")[:1]
        assert (run.href == X) is is_label


def test_tags_in_one_another_are_entered_so_far_and_left_where_they_end():
    for number in (24, 30):
        deep = "".join("<sub><kbd>" for _ in range(number // 2)) + "x"
        deep += "".join("</kbd></sub>" for _ in range(number // 2)) + " y"
        assert told(content(deep)) == [("x", SUB | Style.KEY), (" y", PLAIN)]
    outside = "<sub>" * 24 + "<kbd>x</kbd>" + "</sub>" * 24
    assert told(content(outside)) == [("x", SUB)], "the twenty-fifth is not drawn"
    assert told(content(outside[5:-6])) == [("x", SUB | Style.KEY)]


@pytest.mark.parametrize(("size", "is_path"), [(260, True), (261, False)])
def test_so_long_may_a_path_be(size, is_path):
    start = "C:\\" + "a" * (size - 3)
    runs = content(f"{start}\\*x")
    assert runs[0].text == (f"{start}\\*x" if is_path else f"{start}*x")


@pytest.mark.parametrize(
    ("address", "is_one"),
    [
        ("https://a.b/" + "c" * 2036, True),
        ("https://a.b/" + "c" * 2037, False),
        ("  https://a.b ", True),
        ("https://a.b c", False),
        ("", False),
        ("https://", False),
        ("https:///x", False),
        ("https:a.b", False),
        ("HTTPS://a.b", True),
        ("https://a@b.c", False),
        ("https://a:b@c.d", False),
        ("https://a.b:x", False),
        ("https://[a", False),
        ("mailto:a@b.c", True),
        ("mailto:a", False),
        ("mailto://a@b.c", False),
        ("ftp://a.b", False),
        ("https://a\u200b.b", False),
        ("//a.b", False),
    ],
)
def test_what_may_be_opened(address, is_one):
    assert sanitize.address(address) == (address.strip() if is_one else None)


def test_so_many_hidden_signs_are_named_each():
    assert len(list(sanitize.visible("a\u202e" * 300))) == 600
    (run,) = sanitize.visible("a\u202e" * 301)
    assert run.text == "a⟨U+202E⟩" * 301
    assert sanitize.named("a\u202e\u202eb") == "a⟨U+202E ×2⟩b"


@pytest.mark.parametrize(("between", "belongs"), [(39, True), (40, False)])
def test_a_mark_of_direction_belongs_to_letters_that_are_near(between, belongs):
    for text, at in ((f"ש{'a' * between}\u200f", between + 1), (f"\u200f{'a' * between}ש", 0)):
        assert sanitize.belongs(text, at) is belongs


@pytest.mark.parametrize(
    ("text", "at", "belongs"),
    [
        ("❤\ufe0f", 1, True),
        ("\ufe0f", 0, False),
        (" \ufe0f", 1, False),
        ("\u202e\ufe0f", 1, False),
        ("👩\u200d👧", 1, True),
        ("👩\u200da", 1, False),
        ("a\u200d👧", 1, False),
        ("\U0001f3f4\U000e0067\U000e007f", 1, True),
        ("\U0001f3f4\U000e0067\U000e007f", 2, True),
        ("a\U000e0067", 1, False),
        ("\U0001f3f4a\U000e0067", 2, False),
        ("ᠮ\u180bᠭ", 1, True),
        ("a\u180bᠭ", 1, False),
        ("ש\u200f\u200f\u200fש", 2, False),
        ("ש\u200f\u200fש", 1, True),
    ],
)
def test_hidden_signs_that_letters_need(text, at, belongs):
    assert sanitize.belongs(text, at) is belongs


def test_so_long_may_a_formula_in_a_line_be():
    assert is_formula("x" * 500)
    assert not is_formula("x" * 501)
    for number, is_one in ((498, True), (499, False)):
        assert (FormulaFinder(f"$${'x' * number}$$").dollars(0) is not None) is is_one
        assert (FormulaFinder(f"\\({'x' * number}\\)").bracketed(0) is not None) is is_one


@pytest.mark.parametrize(
    ("command", "number"),
    [
        ("begin", 1), ("end", 1), ("color", 1), ("textcolor", 1), ("colorbox", 1), ("rule", 2),
        ("hspace", 1), ("hspace*", 1), ("vspace", 1), ("require", 1), ("phantom", 1),
        ("hphantom", 1), ("vphantom", 1), ("ce", 1), ("pu", 1), ("num", 1), ("unit", 1), ("si", 1),
        ("qty", 2), ("SI", 2), ("genfrac", 4), ("chemfig", 1), ("cline", 1), ("multicolumn", 2),
        ("fcolorbox", 2), ("label", 1), ("frac", 0), ("mathbf", 0),
    ],
)  # fmt: skip
def test_what_a_command_takes_is_not_looked_for_and_what_follows_is(command, number):
    source = f"\\{command}" + "{q}" * number + "{a}b"
    found = letters.needed(source)
    assert found is not None
    assert "".join(sorted(found.elements())) == "ab"
    assert letters.dropped(source, "b") == "a"
    assert letters.dropped(source, "ba") == ""


def test_two_dollars_end_what_two_dollars_begin() -> None:
    assert FormulaFinder("$$$$a$$").dollars(0) is None
    found = FormulaFinder("$$a$$$$").dollars(0)
    assert found is not None
    assert (found.source, found.end, found.display) == ("a", 5, True)
