"""What stands around a run of stars says: it opens, it closes, or it multiplies."""

from __future__ import annotations

import re

import pytest

from orca_desktop.render.flanks import Sense, flanks, sense

MARKUP, DOUBTFUL, OPERATOR = Sense.MARKUP, Sense.DOUBTFUL, Sense.OPERATOR


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("a*b", 1, OPERATOR),
        ("2*3", 1, OPERATOR),
        ("ab*cd", 2, DOUBTFUL),
        ("ab**cd", 2, MARKUP),
        ("2*cd", 1, OPERATOR),
        ("2**cd", 1, DOUBTFUL),
        ("cd*2", 2, OPERATOR),
        ("cd**2", 2, DOUBTFUL),
        ("2**3", 1, OPERATOR),
        ("(a)*(b)", 3, OPERATOR),
        ("a)*b", 2, OPERATOR),
        ("$x$*2", 3, OPERATOR),
        ("2*$x$", 1, OPERATOR),
        ("$x$*ab", 3, DOUBTFUL),
        ("ab*$x$", 2, DOUBTFUL),
        ("ab**$x$", 2, MARKUP),
        ("`x`*2", 3, OPERATOR),
        ("*a*b", 2, MARKUP),
        (" *a*b", 3, MARKUP),
        ("(*a*b", 3, MARKUP),
        ("x*a*b", 3, OPERATOR),
        ("**a*b", 3, MARKUP),
        ("50%*2", 3, OPERATOR),
        ("2*-3", 1, OPERATOR),
        ("2*.5", 1, OPERATOR),
        ("2*- 3", 1, MARKUP),
        ("a *b", 2, MARKUP),
        ("a* b", 1, MARKUP),
        ("*b", 0, MARKUP),
        ("a*", 1, MARKUP),
        ("_*b", 1, MARKUP),
        ("a*_", 1, MARKUP),
        ("a_*b", 2, MARKUP),
        ('"*"', 1, OPERATOR),
        ("(*)", 1, OPERATOR),
        ("“*”", 1, OPERATOR),
        ("/*.", 1, OPERATOR),
        ("/*/", 1, OPERATOR),
        ("\\*\\", 1, OPERATOR),
        ("/*a", 1, MARKUP),
        ("5~6", 1, OPERATOR),
        ("a~5", 1, MARKUP),
        ("5~a", 1, MARKUP),
        ("5~~6", 1, OPERATOR),
        ("a***b", 1, MARKUP),
        ("2***3", 1, MARKUP),
        ("长*宽", 1, MARKUP),
        ("=长*宽", 2, OPERATOR),
        ("a=长*宽", 3, OPERATOR),
        ("=长**宽", 2, MARKUP),
        ("长*2", 1, MARKUP),
        ("2*长", 1, MARKUP),
        ("a1*b2", 2, OPERATOR),
        ("ab1*cd2", 3, DOUBTFUL),
        ("x1*y", 2, OPERATOR),
        ("π*2", 1, OPERATOR),
        ("a_1*b", 3, OPERATOR),
        ("{a}*[b]", 3, OPERATOR),
        ("a]*b", 2, OPERATOR),
        ("٣*٤", 1, OPERATOR),
        ("=a b 长*宽", 6, MARKUP),
        ("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=长*宽", 32, OPERATOR),
        ("a=bb.长*宽", 6, OPERATOR),
    ],
)
def test_stars_between_operands_are_operators(text: str, at: int, expected: Sense) -> None:
    run = re.compile(r"\*+|~+").match(text, at)
    assert run is not None
    assert sense(text, at, run.end()) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**a", (True, False)),
        ("a**", (False, True)),
        ("a** b", (False, True)),
        ("a **b", (True, False)),
        ("a**b", (True, True)),
        ("**。", (True, False)),
        ("。**a", (True, True)),
        ("a**。", (True, True)),
        ("“**a", (True, False)),
        ("a**”b", (False, True)),
        ("_a", (True, False)),
        ("a_", (False, True)),
        ("a_b", (False, False)),
        ("__a", (True, False)),
        ("a__", (False, True)),
        ("中__a", (True, False)),
        ("a__中", (False, True)),
        ("中_a", (False, False)),
        ("a_中", (False, False)),
        ("(_a", (True, False)),
        ("a_)", (False, True)),
        ("a_(", (False, True)),
        ("**(a", (True, False)),
        ("a)**b", (True, True)),
        ("a(**b", (True, False)),
        ("a:**b", (True, True)),
        ("a/**b", (True, False)),
        ("a-**b", (True, False)),
        ("**-a", (True, False)),
        ("**$a", (True, False)),
        ("x**$a", (True, True)),
        ("x**(a", (True, True)),
        ("x**)a", (False, True)),
        ("x**✅", (True, True)),
        ("a✅**b", (True, True)),
        ("\u200b**a", (True, False)),
        ("a**\u200b b", (False, True)),
        ("a**\u200b\u200b\u200b\u200b\u200bb", (False, True)),
        (" ** ", (False, False)),
        ("x**「a", (True, True)),
        ("x**」a", (False, True)),
        ("a」**b", (True, True)),
        ("a「**b", (True, False)),
        ("x**'a", (True, True)),
        ("x**.a", (False, True)),
        ("a=**b", (True, False)),
        ("a~**b", (True, False)),
    ],
)
def test_a_run_opens_or_closes_by_what_stands_beside_it(
    text: str, expected: tuple[bool, bool]
) -> None:
    run = re.search(r"[*_]+", text)
    assert run is not None
    assert flanks(text, run.start(), run.end()) == expected


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_signs_without_a_shape_are_seen_through_unless_there_are_many(number: int) -> None:
    unseen = "\u200b" * number
    before, after = f" a{unseen}**b", f"b**{unseen}a "
    assert flanks(before, before.index("*"), before.rindex("*") + 1) == (True, number < 5)
    assert flanks(after, after.index("*"), after.rindex("*") + 1) == (number < 5, True)
