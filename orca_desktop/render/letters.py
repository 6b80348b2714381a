r"""What must be seen of a formula: its letters, digits and the rules of its arrays.

A library that leaves something out without a word is noticed by counting. What is counted is what
stands in the source outside of commands and of arguments that are no words, like lengths.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from typing import Final

from orca_desktop.render.tex import TOKEN

_ARGUMENTS: Final = {
    r"\begin": 1, r"\end": 1, r"\color": 1, r"\textcolor": 1, r"\colorbox": 1, r"\rule": 2,
    r"\hspace": 1, r"\hspace*": 1, r"\vspace": 1, r"\require": 1, r"\phantom": 1,
    r"\hphantom": 1, r"\vphantom": 1, r"\ce": 1, r"\pu": 1, r"\num": 1, r"\unit": 1, r"\si": 1,
    r"\qty": 2, r"\SI": 2, r"\genfrac": 4, r"\chemfig": 1, r"\cline": 1, r"\multicolumn": 2,
    r"\fcolorbox": 2, r"\label": 1,
}  # fmt: skip
"""Commands with arguments that are not letters to be drawn, or are drawn by rules of their own."""
_SPECIFIED: Final = re.compile(r"(array|tabular|subarray|alignedat|alignat)\*?$")
_DEFINING: Final = frozenset(
    {r"\newcommand", r"\renewcommand", r"\providecommand", r"\def", r"\DeclareMathOperator",
     r"\DeclareMathOperator*", r"\let", r"\schemestart", r"\xymatrix"}
)  # fmt: skip
_DIAGRAMS: Final = frozenset({"CD", "tikzcd"})
_OPENING: Final = frozenset({r"\begin"})
_OPTIONS: Final = frozenset({r"\\", r"\sqrt"})
_LENGTH = re.compile(r"\s*-?[\d.]+\s*(em|ex|mu|pt|cm|mm|in|px)")
_LENGTHS: Final = frozenset({r"\kern", r"\mkern", r"\mskip", r"\hskip", r"\vskip"})
_SIGNS: Final = "=+"


def dropped(source: str, said: str) -> str:
    """The letters, digits and signs of TeX that are not in what was made of it."""
    wanted = needed(source)
    return "" if wanted is None else "".join((wanted - _count(said)).elements())


def _count(text: str) -> Counter[str]:
    plain = unicodedata.normalize("NFKD", text).casefold()
    return Counter(char for char in plain if char.isalnum() or char in _SIGNS)


def needed(source: str) -> Counter[str] | None:
    """What must be seen of a formula; ``None`` where it defines commands of its own."""
    left: list[str] = []
    at = 0
    while at < len(source):
        found = TOKEN.match(source, at)
        assert found is not None  # noqa: S101 - every character is a token
        command, at = found[0], found.end()
        if len(command) == 1:
            left.append(command)
            continue
        start, at = at, _behind(source, command, at)
        if command in _DEFINING or (command in _OPENING and _name(source[start:at]) in _DIAGRAMS):
            return None
    return _count("".join(left))


def _behind(source: str, command: str, at: int) -> int:
    """Where the formula goes on behind what a command takes without drawing it."""
    if command in _LENGTHS:
        length = _LENGTH.match(source, at)
        return length.end() if length else at
    if command in _OPTIONS:
        return _skip(source, at, "[", "]")
    start = at
    if command in _ARGUMENTS:
        at = _skip(source, at, "[", "]")
        for _ in range(_ARGUMENTS[command]):
            at = _skip(source, at, "{", "}")
            at = _skip(source, at, "[", "]")
    if command in _OPENING and _SPECIFIED.match(_name(source[start:at])):
        at = _skip(source, at, "{", "}")
    return at


def _name(arguments: str) -> str:
    """The name in the first braces of some arguments."""
    return arguments.partition("{")[2].partition("}")[0]


def _skip(source: str, at: int, opening: str, closing: str) -> int:
    """Behind the bracketed argument that may stand here."""
    start = at
    while start < len(source) and source[start].isspace():
        start += 1
    if start >= len(source) or source[start] != opening:
        return at
    depth = 0
    for found in TOKEN.finditer(source, start):
        depth += {opening: 1, closing: -1}.get(found[0], 0)
        if not depth:
            return found.end()
    return len(source)


def bars(source: str) -> int:
    """How many upright rules the columns of the arrays of a formula ask for."""
    if re.search(r"\\begin\s*\{(array|tabular)\*?\}\s*\[", source):
        return -1
    found = re.findall(r"\\begin\s*\{(?:array|tabular)\*?\}\s*\{([^{}]*)\}", source)
    return sum(columns.count("|") for columns in found)
