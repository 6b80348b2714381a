"""What a single line of Markdown may be, told from the line alone."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import replace
from typing import Final

from orca_desktop.render import math
from orca_desktop.render.block_parser.leaf import TABLE_COLUMNS
from orca_desktop.render.document import (
    Align,
    Details,
    Inside,
    Quote,
)

# In scripts without spaces the space after the signs is often left out.
HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$|(?<=##)(?=\*\*\w|[^\x00-\x7f\W]))")
FENCE = re.compile(r"(`{3,})([^`]*)$|(~{3,})(.*)$")
# A fence with the name of a language inside an open one begins an inner one.
INNER_FENCE = re.compile(
    r"(`{3,}|~{3,})[ \t]*(?:[A-Za-z][\w+#.:-]*|\{[^`]*\})"
    r"(?:[ \t]+(?:\{[^`]*\}|[\w-]+=[^`]*))?[ \t]*$"
)
BULLET = re.compile(r"([-+*•])(?=[ \t]|$)")
NUMBER = re.compile(r"(\d{1,9})([.)])(?=[ \t]|$)")
TASK = re.compile(r"\[([ xX])\][ \t]+(?=\S)")
SETEXT = re.compile(r"(=+|-+)[ \t]*$")
DELIMITER = re.compile(r"[ \t]*(:?)-+(:?)[ \t]*$")
NOTE = re.compile(r"\[\^([^\]\s]{1,64})\]:(?:[ \t]|$)")
ENVIRONMENT = re.compile(r"\\begin\{(equation|align|gather|multline|eqnarray|split|cases)(\*?)\}")
REFERENCE = re.compile(
    r"[ ]{0,3}\[((?:[^\[\]\\]|\\.){1,999}+)\]:[ \t]*\n?[ \t]*"
    r"(?:<([^<>\n]*+)>|([^\s<]\S*+))"
    r"(?:[ \t]*(?:\n[ \t]*|[ \t])"
    r"(?:\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\)))?"
    r"[ \t]*(?:\n|$)"
)
DETAILS = re.compile(
    r"<details([ \t]+open(?:=(?:\"[^\"]*\"|'[^']*'|[^\s>]*))?)?[ \t]*>[ \t]*", re.IGNORECASE
)
DETAILS_END = re.compile(r"</details[ \t]*>[ \t]*$", re.IGNORECASE)
DETAILS_ENDS = re.compile(r"[ \t]*</details[ \t]*>", re.IGNORECASE)
SUMMARY = re.compile(r"<summary[ \t]*>[ \t]*", re.IGNORECASE)
SUMMARY_END = re.compile(r"[ \t]*</summary[ \t]*>[ \t]*", re.IGNORECASE)
# How a summary looks is not its own affair.
_LOOK = re.compile(r"</?(?:b|strong|i|em|u|h[1-6]|p)[ \t]*>", re.IGNORECASE)
# A last line of nothing but markers is not shown yet: the next character decides what it is.
UNDECIDED = re.compile(
    r"[ \t>]*(?:[-*+_#|`~=$:•\\\[]{1,8}|<(?:/?[A-Za-z]{0,8}|!-{0,2})|\d{1,9}[.)]?"
    r"|[-*+] \[[ xX]?\]?)?[ \t]*$"
)
_MARKERS = frozenset(" \t>-*+•0123456789.)")
LONGEST_SETEXT = 80
TICKS = re.compile(r"`+")
# What code begins with, and what it is made of.
_CODE_BEGINS = re.compile(r"[#$%>/.~@]|--|[├└│┌]|[A-Z]{2,} ")
_CODE_SIGNS = re.compile(r"[{};=<>\\|@]|\w\(|\w_\w| -{1,2}\w")
_BOLD = re.compile(r"\*\*\w")
_PROSE_SIGNS = re.compile(r"\]\(https?:|[.!?:,;…]$")


def normal(label: str) -> str:
    """The form in which labels of references are compared."""
    return " ".join(label.split()).casefold()


def cells(row: str, width: int | None = None) -> list[str]:
    """The cells of a table row; a bar in code, in a formula or after a backslash is text.

    ``width`` is how many there should be: a bar between two dollar signs parts cells after all
    when that makes them as many.
    """
    row = row.strip()
    if "`" not in row and "$" not in row and "\\" not in row:
        return _stripped(row.split("|"))
    found = _stripped(_parts(row, formulas=True))
    if width is None or len(found) == width:
        return found
    other = _stripped(_parts(row, formulas=False))
    return other if len(other) == width else found


def levelled(row: str, width: int) -> list[str]:
    """As many cells of a row as its table has columns: what is left over stands in the last."""
    found = cells(row, width)
    if len(found) > width:
        return [*found[: width - 1], " | ".join(cell for cell in found[width - 1 :] if cell)]
    return found + [""] * (width - len(found))


def _stripped(parts: list[str]) -> list[str]:
    """The cells between the bars at both ends of a row."""
    if len(parts) > 1 and not parts[0]:
        del parts[0]
    if len(parts) > 1 and not parts[-1]:
        del parts[-1]
    return [part.strip().replace("\\|", "|") for part in parts]


_IN_ROW = re.compile(r"\\.|`+|\$|\|")


def _parts(row: str, *, formulas: bool) -> list[str]:
    parts, start, at = [], 0, 0
    ticks, finder = Ticks(row), math.FormulaFinder(row)
    while (found := _IN_ROW.search(row, at)) is not None:
        mark, at = found[0], found.end()
        if mark == "|":
            parts.append(row[start : found.start()])
            start = at
        elif mark[0] == "`":
            closing = ticks.closing(at, len(mark))
            at = at if closing is None else closing + len(mark)
        elif formulas and mark in {"$", "\\(", "\\["}:
            find = finder.dollars if mark == "$" else finder.bracketed
            formula = find(found.start())
            at = at if formula is None else formula.end
    return [*parts, row[start:]]


class Ticks:
    """The runs of backticks of a text, found at the first need."""

    __slots__ = ("_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: dict[int, list[int]] | None = None

    def closing(self, at: int, length: int) -> int | None:
        """Where the next run of exactly this length begins at a position or after it."""
        if self._starts is None:
            self._starts = {}
            for each in TICKS.finditer(self._text):
                self._starts.setdefault(len(each[0]), []).append(each.start())
        starts = self._starts.get(length, [])
        after = bisect_left(starts, at)
        return starts[after] if after < len(starts) else None


def expanded(line: str) -> str:
    """The line with the tabs among its leading blanks and markers turned into spaces."""
    at = 0
    while at < len(line) and line[at] in _MARKERS:
        at += 1
    return line[:at].expandtabs(4) + line[at:]


def followed(inside: Inside) -> Inside:
    """The same containers for a block that is not the first in them."""
    return tuple(
        each if isinstance(each, Quote | Details) else replace(each, lead=False) for each in inside
    )


def zero_of(number: str) -> str:
    """The zero of the digits that a number is written with."""
    return chr(ord(number[0]) - unicodedata.decimal(number[0]))


def heading_text(text: str, found: re.Match[str]) -> str:
    """The words of a heading, without the marks before and behind."""
    content = text[found.end() :].strip()
    bare = content.rstrip("#")
    if bare != content and (not bare or bare[-1] in " \t"):
        return bare.strip()
    return content


def looks_like_code(text: str) -> bool:
    """Whether an indented line is code rather than words that were indented."""
    if BULLET.match(text) or NUMBER.match(text) or _BOLD.search(text):
        return False
    if _CODE_BEGINS.match(text) or _CODE_SIGNS.search(text.rstrip(".,:;!?")):
        return True
    said = text.strip()
    if any(not char.isascii() and char.isalpha() for char in said):
        return False
    return len(said.split()) < 3 or not (said[0].isupper() or _PROSE_SIGNS.search(said))


def language(info: str) -> str:
    """The language that the words behind a fence name."""
    first = info.strip().split(None, 1)[0] if info.strip() else ""
    return first.strip("{}.").split(",", 1)[0].split(":", 1)[0].lower()[:40]


def summary_text(lines: list[str]) -> str:
    """The words of a summary, without tags that only make them bold or large."""
    return " ".join(_LOOK.sub("", " ".join(lines)).split())


def is_rule(text: str) -> bool:
    """Whether a line is a rule from one side to the other."""
    bare = text.replace(" ", "").replace("\t", "")
    return len(bare) >= 3 and bare[0] in "-*_" and not bare.strip(bare[0])


def fits(header: int, delimiters: int) -> bool:
    """Whether so many delimiters make a table of a header with so many cells."""
    return header == delimiters and delimiters <= TABLE_COLUMNS


def alignment(text: str) -> tuple[Align, ...] | None:
    """How a delimiter row aligns its columns, or ``None`` when it is none."""
    found = []
    for cell in cells(text):
        match = DELIMITER.match(cell)
        if match is None:
            return None
        left, right = bool(match[1]), bool(match[2])
        found.append(_ALIGNMENTS[left, right])
    return tuple(found)


_ALIGNMENTS: Final = {
    (False, False): Align.NONE,
    (True, False): Align.LEFT,
    (True, True): Align.CENTER,
    (False, True): Align.RIGHT,
}


def formula(text: str) -> str | None:
    """The closing mark of the formula block that begins with this line, or ``None``."""
    bare = text.strip()
    if bare.startswith("$$"):
        inner = bare[2:]
        if inner.startswith("$"):
            return None
        at = inner.find("$$")
        return "$$" if at < 0 or (ends_formula(inner, "$$") and at >= len(inner) - 3) else None
    if bare.startswith("\\["):
        at = bare.find("\\]")
        return "\\]" if at < 0 or at >= len(bare) - 3 else None
    if found := ENVIRONMENT.match(bare):
        return f"\\end{{{found[1]}{found[2]}}}"
    return None


def ends_formula(line: str, closing: str) -> bool:
    """Whether a line ends a formula with this closing mark."""
    return line.rstrip(" .,;").endswith(closing)


def formula_source(text: str, closing: str) -> str:
    """The source of a formula without its marks."""
    bare = text.strip()
    if closing.startswith("\\end"):
        return bare
    opening = "$$" if closing == "$$" else "\\["
    bare = bare.removeprefix(opening)
    trimmed = bare.rstrip(" .,;")
    return (trimmed.removesuffix(closing) if trimmed.endswith(closing) else bare).strip()
