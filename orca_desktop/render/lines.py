"""What a single line of Markdown may be, told from the line alone."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from orca_desktop.render.document import (
    Align,
    Inside,
    Quote,
)
from orca_desktop.render.leaf import (
    TABLE_COLUMNS,
)

HEADING = re.compile(r"(#{1,6})(?:[ \t]+|$)")
FENCE = re.compile(r"(`{3,})([^`]*)$|(~{3,})(.*)$")
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
# A last line of nothing but markers is not shown yet: the next character decides what it is.
UNDECIDED = re.compile(r"[ \t>]*(?:[-*+_#|`~=$:•\\\[]{1,8}|\d{1,9}[.)]?|[-*+] \[[ xX]?\]?)?[ \t]*$")
_MARKERS = frozenset(" \t>-*+•0123456789.)")
LONGEST_SETEXT = 80


def normal(label: str) -> str:
    """The form in which labels of references are compared."""
    return " ".join(label.split()).casefold()


def cells(row: str) -> list[str]:
    """The cells of a table row; a pipe after a backslash or inside nothing else is text."""
    row = row.strip()
    row = row.removeprefix("|")
    if row.endswith("|") and not row.endswith("\\|"):
        row = row[:-1]
    if "\\|" not in row:
        return [cell.strip() for cell in row.split("|")]
    parts = re.split(r"(?<!\\)\|", row)
    return [part.replace("\\|", "|").strip() for part in parts]


def expanded(line: str) -> str:
    """The line with the tabs among its leading blanks and markers turned into spaces."""
    at = 0
    while at < len(line) and line[at] in _MARKERS:
        at += 1
    return line[:at].expandtabs(4) + line[at:]


def followed(inside: Inside) -> Inside:
    """The same containers for a block that is not the first in them."""
    return tuple(each if isinstance(each, Quote) else replace(each, lead=False) for each in inside)


def heading_text(text: str, found: re.Match[str]) -> str:
    """The words of a heading, without the marks before and behind."""
    content = text[found.end() :].strip()
    bare = content.rstrip("#")
    if bare != content and (not bare or bare[-1] in " \t"):
        return bare.strip()
    return content


def language(info: str) -> str:
    """The language that the words behind a fence name."""
    first = info.strip().split(None, 1)[0] if info.strip() else ""
    return first.strip("{}.").split(",", 1)[0].split(":", 1)[0].lower()[:40]


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
