r"""TeX made ready: what would be drawn otherwise than written is refused, the rest stays itself."""

from __future__ import annotations

import json
from typing import Any

import pytest

from orca_desktop.render import formula_worker, letters, mathml, picture, tex
from orca_desktop.render.tex import Measures, Phrase, Undrawable


def measure(phrase: Phrase) -> Measures:
    return Measures(float(len(phrase.text)), 0.8, 0.2)


def room(number: int, width: int) -> str:
    """What keeps the place of a phrase free."""
    return rf"{{\textcolor{{#f0c1{number:02x}}}{{\rule[-0.200em]{{{width}.000em}}{{1.000em}}}}}}"


@pytest.mark.parametrize(
    ("source", "prepared", "spelled"),
    [
        # letters that exist, but not by the command
        (r"\mathbb{1}", "{𝟙}", None),
        (r"\mathbb {12}", "{𝟙𝟚}", None),
        (r"\mathbb{R}", r"\mathbb{R}", None),
        (r"\mathbb R", r"\mathbb R", None),
        (r"\mathbf{\nabla}", "{𝛁}", None),
        (r"\bm{ \partial }", "{𝛛}", None),
        (r"\mathbf{x}", r"\mathbf{x}", None),
        (r"\mathbb{\nabla}", r"\mathbb{\nabla}", None),
        (r"\mathbf{1}", r"\mathbf{1}", None),
        (r"\mathbf", r"\mathbf", None),
        # names and numbers of lines
        (r"a\label{e}b", "ab", None),
        (r"\tag{1}", r"\tag{1}", None),
        (r"a\tag{1}\\b", r"a\tag{1}\\b", None),
        (r"\tag*{x}\label{y}", r"\tag*{x}", None),
        # columns and surroundings
        (r"a&b\\c", r"a&b\\c", None),
        (r"\begin{matrix}a&b\end{matrix}", r"\begin{matrix}a&b\end{matrix}", None),
        (r"\begin{aligned}[t]a\end{aligned}", r"\begin{aligned}a\end{aligned}", None),
        (r"\begin{split} [b] a\end{split}", r"\begin{split} a\end{split}", None),
        (r"\begin{array}[t]{c}a\end{array}", r"\begin{array}[t]{c}a\end{array}", None),
        (r"\color{red}x", r"\color{red}x", None),
        # words
        (r"\text{a}", r"{\text{a}}", None),
        (r"\text {a}", r"{\text{a}}", None),
        (r"\textrm{a}", r"{\text{a}}", None),
        (r"\textbf{a}", r"{\text{\textbf{a}}}", r"{\textbf{a}}"),
        (r"\text{a $x$ b}", r"{\text{a }x\text{ b}}", None),
        (r"\text{a \$ b}", r"{\text{a \$ b}}", r"{\text{a \$~b}}"),
        (r"\text{50\% off}", r"{\text{50\% off}}", r"{\text{50\%~off}}"),
        (r"\text{}", "{}", None),
        (r"\text{a{b}c}", r"{\text{a{b}c}}", None),
        # words that the font has not
        (r"\textit{a}", "{" + room(0, 1) + "}", r"{\textit{a}}"),
        (r"\text{高 $x$ b}", "{" + room(0, 2) + r"x\text{ b}}", r"{\text{高 }x\text{ b}}"),
        ("高低 x 中", f"{room(0, 2)} x {room(1, 1)}", r"\text{高低} x \text{中}"),
        ("高 低", room(0, 3), r"\text{高 低}"),
        ("高  ", room(0, 1) + "  ", r"\text{高}  "),
        ("a高\u200b低b", f"a{room(0, 3)}b", "a\\text{高\u200b低}b"),
        (r"\ce{A ->[\text{高}] B}", rf"\ce{{A ->[{room(0, 1)[1:-1]}] B}}", r"\ce{A ->[\text{高}] B}"),
    ],
)  # fmt: skip
def test_a_formula_is_made_ready_and_spelled(source, prepared, spelled):
    assert tex.prepare(source, measure).tex == prepared
    assert tex.spelled(source) == (prepared if spelled is None else spelled)


@pytest.mark.parametrize(
    ("source", "text", "command"),
    [
        (r"\textit{a}", "a", r"\textit"),
        (r"\texttt{a\% b}", "a% b", r"\texttt"),
        (r"\text{高\% \_\{a\}~b}", "高% _{a}\u00a0b", r"\text"),
        ("\\text{高 \t{a}}", "高 a", r"\text"),
        ("高", "高", r"\text"),
    ],
)
def test_a_phrase_is_what_is_read_and_how_it_looks(source, text, command):
    assert tex.prepare(source, measure).phrases == (Phrase(text, command),)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (r"\label a", "an argument without braces"),
        (r"\text x", "an argument without braces"),
        (r"\text", "an argument without braces"),
        (r"\text{a", "a brace without its partner"),
        (r"\tag{1}b", "a number that is not at the end of its line"),
        ("a&b", "a column mark without columns"),
        (r"\begin{matrix}a\end{matrix}&", "a column mark without columns"),
        (r"\ref{x}", r"\ref points outside of the formula"),
        (r"\color[rgb]{1,0,0}x", "a colour by numbers"),
        (r"\textcolor{rgb}{x}", "a colour by numbers"),
        (r"\color {HTML}{ff}", "a colour by numbers"),
        (r"\text{a $x b}", "a dollar sign without its partner"),
        (r"\text{a \textit{b}}", "a look that the font does not have"),
        (r"\text{高\foo}", r"\foo among words of another script"),
        (r"\text{高\,低}", r"\, among words of another script"),
        ("#f0c1", "a colour that means a phrase"),
        ("高x" * 251, "too many phrases"),
    ],
)
def test_what_would_not_come_out_as_written_is_refused(source, reason):
    with pytest.raises(Undrawable) as told:
        tex.prepare(source, measure)
    assert str(told.value) == reason


def test_so_many_phrases_have_a_number_each():
    assert len(tex.prepare("高x" * 250, measure).phrases) == 250
    assert tex.number_of("#f0c10a") == 10
    assert tex.number_of("#f0c1f9") == 249
    assert [tex.number_of(each) for each in ("#f0c1", "#f0c1000", "red", "#f0c1zz")] == [None] * 4


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        (r"\kern 2em a", "a"),
        (r"\kern a", "a"),
        (r"\hskip -1.5pt b", "b"),
        (r"\sqrt[3]x", "x"),
        (r"\\[2pt]a", "a"),
        (r"\\a", "a"),
        (r"\begin{array}{c|c}a\end{array}", "a"),
        (r"\begin{alignat}{2}a\end{alignat}", "a"),
        (r"\begin{array}[t] {c} a", "a"),
        (r"\begin{cases}{c}a", "ac"),
        (r"\rule[1em]{1em}{2em}a", "a"),
        (r"\frac{a}{b}", "ab"),
        (r"\phantom{a{b}c}d", "d"),
        (r"\phantom{a\}b}d", "d"),
        (r"\phantom a", "a"),
        (r"\phantom{a", ""),
        ("a+b=c-d", "+=abcd"),
        ("𝐀ﬁ²", "2afi"),
    ],
)
def test_what_is_counted_of_a_formula(source, seen):
    found = letters.needed(source)
    assert found is not None
    assert "".join(sorted(found.elements())) == seen


@pytest.mark.parametrize(
    ("source", "number"),
    [
        (r"\begin{array}{c|c}", 1),
        (r"\begin{array}{|c|c|}\begin{tabular}{c|c}", 4),
        (r"\begin{array*}{|c}", 1),
        (r"\begin {array} {c|c}", 1),
        (r"\begin{array}[t]{c|c}", -1),
        ("x", 0),
    ],
)
def test_so_many_upright_rules_are_asked_for(source, number):
    assert letters.bars(source) == number


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        (r"\begin{array}{c|c|c}a&b&c\end{array}", ' columnlines="solid solid"'),
        (r"\begin{array}{cc|c}a&b&c\\d&e&f\end{array}", ' columnlines="none solid"'),
        (r"\begin{array}{|c|}a\\b\end{array}", ""),
        (r"\begin{array}{c}a\\\hline b\end{array}", ' rowlines="solid"'),
        (r"\begin{array}{c}\hline a\\b\\\hline c\end{array}", ' rowlines="none solid"'),
        (r"\begin{array}{c|c}a&b\\\hline c&d\end{array}", ' columnlines="solid" rowlines="solid"'),
        (r"\begin{array}{cc}a&b\end{array}", ""),
    ],
)
def test_rules_of_arrays_are_told_between_columns_and_rows_alone(source, lines):
    made = mathml.of(source, display=False)
    assert made is not None
    assert f'<mtable displaystyle="false" scriptlevel="0"{lines}>' in made


@pytest.mark.parametrize(
    ("source", "inside"),
    [
        (r"\overline{x}", '<mover accent="true"><mi>x</mi><mo stretchy="true">¯</mo></mover>'),
        (r"\underline{y}", '<mo stretchy="true">¯</mo></munder>'),
        (r"\begin{split}a\end{split}", "<mtr><mtd><mi>a</mi></mtd></mtr>"),
        (r"\begin{align}a\nonumber\end{align}", "<mi>a</mi>"),
        ("x" * 3000, "<mi>x</mi>"),
    ],
)
def test_mathml_has_nothing_that_only_a_browser_knows(source, inside):
    made = mathml.of(source, display=False)
    assert made is not None and inside in made
    assert " style=" not in made and "class=" not in made


@pytest.mark.parametrize("source", ["", " ", r"\ ", "x" * 3001, r"\label x"])
def test_what_says_nothing_or_too_much_has_no_mathml(source):
    assert mathml.of(source, display=False) is None


SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{inside}</svg>'
SHAPES = '<g transform="scale(1,-1)">{}</g>'


def read(shapes: str = "", *, box: str = "-1 -2 30 40", before: str = "") -> picture.Picture:
    return picture.read(SVG.format(box=box, inside=before + SHAPES.format(shapes)))


def test_shapes_are_read_with_their_places_and_colours():
    glyphs = '<defs><path id="a" d="M 1 2"/></defs>'
    found: Any = read(
        '<use href="#a" x="3" y="-4.5"/>'
        '<g fill="#ff0000"><rect x="1" y="2" width="3" height="4"/>'
        '<path d="L 5 6"/><line x1="1" y1="2" x2="3" y2="4" stroke-width="5"/></g>'
        '<rect width="7" height="8"/><rect fill="#f0c102" x="1" y="2" width="3" height="4"/>'
        '<use href="#a" transform="rotate(90)"/>'
        '<line stroke="red" stroke-linecap="round"/><line/>',
        before=glyphs,
    )
    assert found.box == (-1, -2, 30, 40)
    assert not found.is_empty
    assert [(r.x, r.y, r.width, r.height, r.fill) for r in found.rects] == [
        (1, 2, 3, 4, "#ff0000"),
        (0, 0, 7, 8, "black"),
    ]
    assert found.rooms == [(2, 1, 2, 3, 4)]
    assert found.shapes == [
        '<path d="M 1 2" transform="translate(3.0,-4.5)"/>',
        '<path d="L 5 6" fill="#ff0000"/>',
        '<line x1="1.0" y1="2.0" x2="3.0" y2="4.0" stroke="#ff0000" stroke-width="5.0"/>',
        '<g transform="rotate(90)"><path d="M 1 2" transform="translate(0.0,0.0)"/></g>',
        (
            '<line x1="0.0" y1="0.0" x2="0.0" y2="0.0" stroke="red" stroke-width="0.0"'
            ' stroke-linecap="round"/>'
        ),
        '<line x1="0.0" y1="0.0" x2="0.0" y2="0.0" stroke="black" stroke-width="0.0"/>',
    ]
    assert found.rooms_in_pixels(500) == [(2, 0.5, -3.0, 1.5, 2.0)]
    svg = found.svg(500)
    assert 'width="15.000" height="20.000" viewBox="-0.500 -1.000 15.000 20.000"' in svg
    assert 'transform="scale(0.500000,-0.500000)"' in svg
    assert formula_worker.measures(svg) == (15, 1, 19)
    assert read().is_empty
    assert not read('<rect width="1" height="1"/>').is_empty


@pytest.mark.parametrize(
    "svg",
    [
        "<svg></svg>",
        "<!DOCTYPE x>" + SVG.format(box="0 0 1 1", inside=""),
        "<?x y?>" + SVG.format(box="0 0 1 1", inside=""),
        SVG.format(box="0 0 1 1", inside="<image/>"),
        SVG.format(box="0 0 1 1", inside='<g transform="scale(2,2)"/>'),
        *(
            SVG.format(box="0 0 1 1", inside=SHAPES.format(shape))
            for shape in (
                "<image/>",
                "<text>x</text>",
                '<rect x="1e9" y="2" width="3" height="4"/>',
                '<rect x="&quot;" width="3" height="4"/>',
                '<rect fill="url(#x)" width="3" height="4"/>',
                '<path d="M 1 &lt;"/>',
                '<path d="M 1" style="x"/>',
                '<g opacity="0.5"/>',
            )
        ),
        SVG.format(
            box="0 0 1 1",
            inside='<defs><path id="a" d="M"/></defs>'
            + SHAPES.format('<use href="#a" transform="&quot;"/>'),
        ),
        SVG.format(
            box="0 0 1 1",
            inside='<defs><path id="a" d="&lt;"/></defs>' + SHAPES.format('<use href="#a"/>'),
        ),
    ],
)
def test_what_is_no_picture_of_the_usual_form_is_refused(svg):
    with pytest.raises(Undrawable):
        picture.read(svg)


def test_what_says_something_about_a_picture_is_passed_over():
    svg = SVG.format(box="0 0 1 1", inside="<title>x</title><metadata/>" + SHAPES.format(""))
    assert picture.read(svg).is_empty


@pytest.mark.parametrize(
    ("box", "measures"),
    [
        ("0 -7.5 20 10", (20, 7.5, 2.5)),
        ("0 0 19999 19999", (19999, 0, 19999)),
        ("0 0 20000 1", None),
        ("0 0 1 20000", None),
        ("0 0 0 1", None),
        ("0 0 1 0", None),
        ("0 0 1e 1", None),
    ],
)
def test_a_drawing_tells_its_size_if_it_is_sound(box, measures):
    assert formula_worker.measures(f'<svg viewBox="{box}"></svg>') == measures


@pytest.mark.parametrize(
    "inside",
    ["&amp;", "<!-- -->", "<?x?>", "<text/>", '<path href = "x"/>', '<g style="x"/>',
     '<rect fill="url (#x)"/>'],
)  # fmt: skip
def test_a_drawing_with_more_than_shapes_has_no_size(inside):
    assert formula_worker.measures(f'<svg viewBox="0 0 1 1">{inside}</svg>') is None
    assert formula_worker.measures('<svg viewBox="0 0 1 1"><path d="M"/></svg>') == (1, 0, 1)
    assert formula_worker.measures('x<svg viewBox="0 0 1 1"></svg>') is None


def test_what_is_left_out_of_a_picture_keeps_it_from_being_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert formula_worker.draw("a + b", 15.0, display=True)[0].startswith("<svg")
    monkeypatch.setattr(letters, "dropped", lambda *_: "b")
    with pytest.raises(tex.Undrawable, match="not drawn: b"):
        formula_worker.draw("a + b", 15.0, display=True)
    asked = json.dumps({"id": 7, "source": "a", "display": True, "size": 15})
    assert formula_worker.answer(asked) == {"id": 7, "error": "Undrawable: not drawn: b"}
