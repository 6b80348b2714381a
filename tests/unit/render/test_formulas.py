"""How formulas are drawn: as they are written, or not at all."""

from __future__ import annotations

import io
import json
import re
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings, strategies as st

from orca_desktop.render import formula_worker, letters, mathml, picture, tex
from tests.support.examples import examples

TABLE = [
    tuple(line.split(" ", 1))
    for line in Path(__file__).with_name("formulas.txt").read_text(encoding="utf-8").splitlines()
]
"""What is expected of a formula, ``drawn`` or ``source``, and the formula."""


def measure(phrase):
    return tex.Measures(float(len(phrase.text)), 0.8, 0.2)


def drawn(source, *, display=True):
    """The SVG of a formula, its phrases and their rooms; raises if it is shown as its source."""
    prepared = tex.prepare(source, measure)
    svg, rooms = formula_worker.draw(prepared.tex, 15.0, display=display)
    return svg, prepared.phrases, rooms


def is_drawn(source):
    try:
        drawn(source)
    except (ValueError, RecursionError):
        return False
    return True


def letters_in(source):
    """How many letters and digits must be seen; commands of one's own may mean any number."""
    found = letters.needed(source)
    if found is None:
        return 0
    return sum(count for sign, count in found.items() if sign.isalnum())


def parsed(text):
    return ET.fromstring(text)  # noqa: S314 - our own


def measured(svg):
    found = formula_worker.measures(svg)
    assert found is not None
    return found


def paths(svg):
    return re.findall(r'<path d="([^"]*)"', svg)


def test_R11_the_table_holds_what_models_write():
    assert len(TABLE) > 300
    assert sum(expected == "drawn" for expected, _ in TABLE) > 270


@pytest.mark.parametrize(
    ("expected", "source"), [pytest.param(e, s.strip(), id=f"R11 {s.strip()}") for e, s in TABLE]
)
def test_a_formula_is_drawn_right_or_shown_as_its_source(expected, source):
    assert is_drawn(source) is (expected == "drawn")
    if expected == "source":
        return
    prepared = tex.prepare(source, measure)
    svg, _, rooms = drawn(source)
    assert formula_worker.measures(svg) is not None
    assert [room[0] for room in sorted(rooms)] == list(range(len(prepared.phrases)))
    # Every letter and digit is a shape of its own: nothing of the source is left out.
    assert len(paths(svg)) >= letters_in(prepared.tex)


def test_different_letters_are_different_shapes_and_equal_ones_equal():
    svg, *_ = drawn("abcabc")
    assert len(paths(svg)) == 6
    assert len(set(paths(svg))) == 3


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(r"\ce{2H2 + O2 -> 2H2O}", id="R8 a reaction"),
        pytest.param(r"\ce{SO4^2- + Ba^2+ -> BaSO4 v}", id="R8 charges and a sign for falling out"),
        pytest.param(r"\ce{N2 + 3H2 <=> 2NH3}", id="R8 an equilibrium"),
    ],
)
def test_chemistry_is_drawn(source):
    svg, *_ = drawn(source)
    upright = paths(drawn(r"\mathrm{H}")[0])[0]
    slanted = paths(drawn("H")[0])[0]
    assert slanted not in paths(svg)
    assert (upright in paths(svg)) == ("H" in source)


def test_R8_chemistry_has_the_letters_of_the_reaction():
    svg, *_ = drawn(r"\ce{2H2 + O2 -> 2H2O}")
    shapes = paths(svg)
    for letter, count in (("H", 2), ("O", 2)):
        shape = paths(drawn(rf"\mathrm{{{letter}}}")[0])[0]
        assert shapes.count(shape) == count
    assert shapes.count(paths(drawn("2")[0])[0]) >= 2


@pytest.mark.parametrize(
    ("source", "phrases"),
    [
        pytest.param(
            r"\text{速度}=\frac{\text{路程}}{\text{时间}}",
            ["速度", "路程", "时间"],
            id="R9 Chinese",
        ),
        pytest.param(
            r"速度=\frac{路程}{时间}", ["速度", "路程", "时间"], id="R9 without a command"
        ),
        pytest.param(r"\text{当 $x>0$ 时}", ["当 ", " 时"], id="R9 with a formula inside"),
        pytest.param(r"\text{سرعة الضوء}=c", ["سرعة الضوء"], id="R9 Arabic"),
        pytest.param(r"\text{v ~ सत्य \& मत}", ["v \u00a0 सत्य & मत"], id="R9 Devanagari"),
        pytest.param(r"\text{ความเร็ว}", ["ความเร็ว"], id="R9 Thai"),
        pytest.param(r"\texttt{a\_b}", ["a_b"], id="R9 a look of the system's fonts"),
        pytest.param(r"\text{plain}", [], id="R9 Latin is the formula's own"),
    ],
)
def test_other_scripts_get_a_room_of_their_measures(source, phrases):
    _, found, rooms = drawn(source)
    assert [each.text for each in found] == phrases
    for number, _, _, width, height in rooms:
        em = width / len(found[number].text)
        assert em == pytest.approx(15, rel=1e-2)
        assert height == pytest.approx(em, rel=1e-2)


def test_R9_words_over_the_arrow_of_a_reaction_stand_alone():
    svg, phrases, rooms = drawn(r"\ce{A ->[\text{高温}] B}")
    assert [each.text for each in phrases] == ["高温"]
    assert len(rooms) == 1
    assert paths(drawn(r"\{")[0])[0] not in paths(svg)


def test_R11_the_place_of_lines_beside_others_is_not_drawn():
    source = r"\begin{{aligned}}{}a&=b\\c&=d\end{{aligned}}"
    assert drawn(source.format("[t]"))[0] == drawn(source.format(""))[0]


def test_R9_words_above_are_as_small_as_other_letters_there():
    _, _, ((_, _, _, width, height),) = drawn(r"x^{\text{速度}}")
    assert (width, height) == (pytest.approx(21, rel=1e-2), pytest.approx(10.5, rel=1e-2))


def test_R9_a_character_that_no_font_of_ours_has_is_never_a_box():
    with pytest.raises(ValueError, match="has no"):
        formula_worker.draw("速", 15.0, display=True)


@pytest.mark.parametrize("around", ["{}", r"\left[{}\right]", r"\frac{{1}}{{{}}}", r"x^{{{}}}"])
@pytest.mark.parametrize(
    ("source", "upright"),
    [
        pytest.param(r"\begin{array}{cc|c}1&0&2\\\hline 0&1&3\end{array}", 1, id="R10 augmented"),
        pytest.param(r"\begin{array}{|c|c|}\hline a&b\\\hline c&\frac{d}{e}\\\hline\end{array}", 3,
                     id="R10 a grid with rows of two heights"),
        pytest.param(r"\begin{array}{c|c}a&b\\c&d\\e&f\\g&h\end{array}", 1, id="R10 four rows"),
    ],
)  # fmt: skip
def test_rules_of_arrays_stand_where_the_array_is(source, upright, around):
    svg, *_ = drawn(around.format(source))
    found = [
        {name: float(value) for name, value in rect.attrib.items() if name != "fill"}
        for rect in parsed(svg).iter("{http://www.w3.org/2000/svg}rect")
    ]
    pieces = [rect for rect in found if rect["height"] > 5 * rect["width"]]
    columns = {rect["x"] for rect in pieces}
    assert len(columns) == upright
    for x in columns:
        mine = sorted((rect for rect in pieces if rect["x"] == x), key=lambda each: each["y"])
        # One line without gaps, around the same axis as the cells.
        for below, above in pairwise(mine):
            assert below["y"] + below["height"] == pytest.approx(above["y"], abs=1)
    lows = {round(min(r["y"] for r in pieces if r["x"] == x)) for x in columns}
    assert len(lows) == 1
    cells = [float(y) for y in re.findall(r"translate\([-\d.]+[ ,]([-\d.]+)\)", svg)]
    low = min(rect["y"] for rect in pieces)
    high = max(rect["y"] + rect["height"] for rect in pieces)
    # At least the cells on both sides stand between its ends.
    assert len([y for y in cells if low <= y <= high]) >= source.count("&") + 1


def test_R10_rules_that_cannot_be_placed_show_the_source():
    assert not is_drawn(r"\begin{array}{c|c}a&b\end{array}")
    assert not is_drawn(r"\begin{array}[t]{c|c}a&b\\c&d\end{array}")
    assert not is_drawn(r"\begin{array}{c:c}a&b\\c&d\end{array}")


def test_R11_a_label_is_not_seen_and_a_number_stands_at_the_end_of_its_line():
    assert drawn(r"a=b\label{eq1}")[0] == drawn("a=b")[0]
    assert is_drawn(r"\begin{aligned}a&=b\tag{1}\\c&=d\end{aligned}")
    assert not is_drawn(r"\tag{1} a=b")


def test_R11_the_star_of_an_operator_sets_the_index_below():
    below, *_ = drawn(r"\operatorname*{argmax}_x f")
    beside, *_ = drawn(r"\operatorname{argmax}_x f")
    (narrow, _, deep), (wide, _, flat) = (measured(svg) for svg in (below, beside))
    assert narrow < wide
    assert deep > flat


def test_R11_a_percent_sign_in_words_is_one():
    svg, *_ = drawn(r"\text{50\% off}")
    assert len(paths(svg)) == len("50%off")


@given(st.text(alphabet=st.sampled_from("abxyz019+-=^_{}\\&|速سक😀 $%"), max_size=40))
@settings(max_examples=examples(300), deadline=None)
def test_nothing_is_dropped_from_random_formulas(source):
    if is_drawn(source):
        prepared = tex.prepare(source, measure)
        svg, _, rooms = drawn(source)
        assert len(paths(svg)) >= letters_in(prepared.tex)
        assert len(rooms) == len(prepared.phrases)


@given(st.permutations([source for _, source in TABLE]), st.integers(2, 4))
@settings(max_examples=examples(60), deadline=None)
def test_no_join_of_formulas_breaks_the_draughtsman(order, count):
    line = json.dumps({"id": 1, "source": "".join(order[:count]), "display": True, "size": 15})
    out = io.StringIO()
    assert formula_worker.main(io.StringIO(line + "\n"), out) == 0
    answered = json.loads(out.getvalue())
    assert ("svg" in answered) != ("error" in answered)


@pytest.mark.parametrize("nest", ["{", r"\frac{1}{", r"x^{", r"\sqrt{", r"\text{$"])
def test_endless_nesting_is_refused_at_once(nest):
    close = "$}" if nest.endswith("$") else "}"
    assert not is_drawn(nest * 400 + "x" + close * 400)


def test_a_colour_of_our_own_rooms_cannot_be_forged():
    assert not is_drawn(r"\textcolor{#f0c100}{\rule{1em}{1em}}")


@pytest.mark.parametrize(
    ("source", "inside"),
    [
        pytest.param("E=mc^2", "<msup><mi>c</mi><mn>2</mn></msup>", id="C1 a power"),
        pytest.param(r"\text{速度}", "<mtext>速度</mtext>", id="C1 other scripts"),
        pytest.param(r"\text{50\% off}", "50%\u00a0off", id="C1 words"),
        pytest.param(r"\left[\begin{array}{c|c}1&2\end{array}\right]", "<mtable", id="C1 an array"),
        pytest.param(
            r"\begin{array}{c|c}1&2\\\hline 3&4\end{array}",
            'columnlines="solid" rowlines="solid"',
            id="C1 rules of an array",
        ),
        pytest.param(r"a<b\label{x}", "&lt;", id="C1 a sign of markup"),
    ],
)
def test_mathml_says_the_formula(source, inside):
    made = mathml.of(source, display=False)
    assert made is not None
    assert parsed(made).tag == "{http://www.w3.org/1998/Math/MathML}math"
    assert inside in made


@pytest.mark.parametrize("source", [pytest.param(r"\foo{x}", id="C1 unknown"), "x^2 + \\frac{"])
def test_what_is_not_understood_has_no_mathml(source):
    assert mathml.of(source, display=True) is None


def test_C1_the_mathml_of_every_formula_is_well_formed_and_whole():
    told = 0
    for _, source in TABLE:
        made = mathml.of(source.strip(), display=True)
        if made is not None:
            told += 1
            assert parsed(made).tag.endswith("}math")
            assert not re.search(r"\b(href|src|style|class|on\w+)\s*=", made)
    assert told > 200


@pytest.mark.parametrize(
    ("source", "seen"),
    [
        (r"\begin{matrix}{a}\\b\end{matrix}", "ab"),
        (r"\begin{array}{cc}a&b\end{array}", "ab"),
        (r"\begin{array}[t]{c}a\end{array}", "a"),
        (r"\hspace{2cm}a", "a"),
        (r"\sqrt[3]{x}", "x"),
        (r"\text{two}x", "twox"),
        (r"\\[2pt]a", "a"),
        ("", ""),
    ],
)
def test_what_must_be_seen_is_what_is_drawn(source, seen):
    found = letters.needed(source)
    assert found is not None
    assert "".join(sorted(found.elements())) == "".join(sorted(seen))


@pytest.mark.parametrize("source", [r"\def\x{y}\x", r"\newcommand{\x}{y}", r"\begin{CD}A\end{CD}"])
def test_of_commands_of_ones_own_and_diagrams_nothing_is_known(source):
    assert letters.needed(source) is None


@pytest.mark.parametrize(
    ("frame", "is_read"),
    [
        ("", True),
        ('fill="#ff0000"', True),
        ('stroke="#ff0000"', True),
        ('fill="#ff0000" stroke="#00ff00"', True),
        ('fill="#ff0000" opacity="0.5"', False),
        ('transform="scale(2)"', False),
    ],
)
def test_a_group_within_a_picture_may_have_colours_and_nothing_else(frame, is_read):
    group = f'<g {frame}><rect x="1" y="1" width="2" height="3"/></g>'
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
        f'<g transform="scale(1,-1)">{group}</g></svg>'
    )
    if not is_read:
        with pytest.raises(tex.Undrawable):
            picture.read(svg)
        return
    (rect,) = picture.read(svg).rects
    assert rect.fill == ("#ff0000" if "fill" in frame else "black")
