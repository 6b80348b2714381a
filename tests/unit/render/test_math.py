"""What is a formula and what is money, and how formulas are drawn."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from orca_desktop.render import formula_worker
from orca_desktop.render.document import RunKind
from orca_desktop.render.markdown import document
from orca_desktop.render.math import is_formula

# The drawing library reads its fonts in a way that Python will drop one day.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def formulas(text):
    block: Any
    (block,) = document(text).blocks
    return [run.text for run in block.content if run.kind is RunKind.MATH]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("so $x$ is", ["x"]),
        ("$x^2 + y^2 = z^2$", ["x^2 + y^2 = z^2"]),
        ("$5x = 10$", ["5x = 10"]),
        ("$2$ and $n$", ["2", "n"]),
        ("$a$, $b$ and $c$.", ["a", "b", "c"]),
        ("\\(a+b\\) and \\[c\\]", ["a+b", "c"]),
        ("here $$y = x$$ too", ["y = x"]),
        ("$\\text{speed of the car}$", ["\\text{speed of the car}"]),
        ("$10^{-3}$", ["10^{-3}"]),
        ("$1/2$", ["1/2"]),
    ],
)
def test_formulas(text, expected):
    assert formulas(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "It costs $5 and $10.",
        "cost$x^2$ is",
        "US$x$",
        "$$$x$",
        "It costs $5, not $10!",
        "from $1,000 to $2,000",
        "between $5-$10 a day",
        "US$5 or CA$7",
        "$5/month or $50/year",
        "price is $20 (about 20$)",
        "I have 5$ and you have 10$",
        "export PATH=$HOME/bin:$PATH",
        "$ 5 and 6 $",
        "a $ sign and a $ sign",
        "\\$5 and \\$6",
        "`$x$`",
        "$100 for the hotel and maybe $20 for food",
        "The $50 that I owe you and the 30$",
        "\\(",
        "\\( never closed",
        "$$",
        "$$ never closed",
    ],
)
def test_money_is_not_mathematics(text):
    assert formulas(text) == []


@pytest.mark.parametrize(
    "source",
    [
        "x^2",
        "\\frac{1}{2}",
        "\\int_0^1 x \\, dx",
        "\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}",
        "\\begin{cases}a&b\\\\c&d\\end{cases}",
        "\\begin{align}a&=b\\\\c&=d\\end{align}",
        "\\sqrt{x^2+y^2}",
        "\\mathbb{R} \\to \\infty",
    ],
)
def test_formulas_are_drawn_as_shapes_alone(source):
    measured = formula_worker.measures(formula_worker.draw(source, 15, display=True)[0])
    assert measured is not None
    width, above, below = measured
    assert width > 0
    assert above + below > 0


@pytest.mark.parametrize(
    "svg",
    [
        "",
        "<svg>",
        '<svg viewBox="0 0 1 1"><image href="file:///x"/></svg>',
        '<svg viewBox="0 0 1 1"><a href="https://x"><path d=""/></a></svg>',
        '<svg viewBox="0 0 1 1"><path style="fill:url(#x)"/></svg>',
        '<svg viewBox="0 0 1 1"><text>x</text></svg>',
        '<!DOCTYPE svg [<!ENTITY x "y">]><svg viewBox="0 0 1 1"></svg>',
        '<svg viewBox="0 0 1e99 1"></svg>',
        '<svg viewBox="0 0 0 0"></svg>',
    ],
)
def test_a_drawing_with_anything_else_is_refused(svg):
    assert formula_worker.measures(svg) is None


def test_the_draughtsman_answers_line_by_line_and_survives_nonsense():
    asked = "\n".join(
        json.dumps({"id": at, "source": source, "display": False, "size": 15})
        for at, source in enumerate(["x", "\\frac{", "}{", "\\begin{x}"])
    )
    out = io.StringIO()
    assert formula_worker.main(io.StringIO(asked + "\n"), out) == 0
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [each["id"] for each in answers] == [0, 1, 2, 3]
    assert "svg" in answers[0]
    assert all(("svg" in each) != ("error" in each) for each in answers)


@pytest.mark.parametrize(
    ("source", "is_one"),
    [
        ("x", True),
        ("", False),
        (" x", False),
        ("x ", False),
        ("a`b", False),
        ("5", True),
        ("5 and", False),
        ("123456789012", True),
        ("1234567890123", False),
        ("5.", False),
        ("5x = 10", True),
        ("5 = per month for you", False),
        ("5 = \\text{per month for you}", True),
        (".5", True),
        ("a b", True),
        ("of the car", False),
        ("\\text{of the car}", True),
        ("日本", False),
        ("x_日", True),
        ("x" * 100_000, False),
    ],
)
def test_between_two_dollars_is_a_formula_or_money(source, is_one):
    assert is_formula(source) is is_one
