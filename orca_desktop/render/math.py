r"""Where formulas are in a text, and where they only seem to be.

``$...$``, ``$$...$$``, ``\(...\)`` and ``\[...\]`` are formulas; money is not. Finding them
costs linear time. How they are drawn is told in ``drawing``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from orca_desktop.render.scripts import is_latin_or_digit, is_spaceless

LONGEST: Final = 500
"""Characters of a formula inside a line."""
_MATHEMATICAL = re.compile(r"[\\^_=+*/<>{}|]|(?<=\d)\s*-\s*(?=\w)")
_SAYS = re.compile(r"\w")
_ENDING = re.compile(r"(?:th|st|nd|rd|s)\b")
"""What is written behind a formula that is a number or a thing, as in "the $n$th"."""
_CLOSE = re.compile(r"(?<!\\)(?:\\\\)*\$")


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula found in a line: its source without delimiters and where the text goes on."""

    source: str
    end: int
    display: bool = False


class FormulaFinder:
    """Finds the formulas of one text; remembers what cannot be found any more."""

    __slots__ = ("_missing", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._missing: set[str] = set()

    def bracketed(self, at: int) -> Formula | None:
        r"""The formula that ``\(`` or ``\[`` at this position opens."""
        closing = "\\)" if self._text[at + 1] == "(" else "\\]"
        end = self._next(closing, at + 2)
        source = self._text[at + 2 : end].strip() if end >= 0 else ""
        if end - at > LONGEST or not _SAYS.search(source):
            return None
        return Formula(source, end + 2, display=closing == "\\]")

    def dollars(self, at: int) -> Formula | None:
        """The formula that one or two dollar signs at this position open."""
        text = self._text
        if text.startswith("$$", at):
            end = self._next("$$", at + 2)
            source = text[at + 2 : end].strip() if end >= 0 else ""
            if not source or end - at > LONGEST:
                return None
            return Formula(source, end + 2, display=True)
        before = text[at - 1] if at else " "
        if is_latin_or_digit(before) or before == "$" or "$" in self._missing:
            return None
        found = _CLOSE.search(text, at + 1)
        if found is None:
            self._missing.add("$")
            return None
        end = found.end() - 1
        after = text[end + 1 : end + 2]
        source = text[at + 1 : end]
        touches = after and is_latin_or_digit(after) and not _ENDING.match(text, end + 1)
        if touches or after == "$" or not is_formula(source):
            return None
        return Formula(source, end + 1)

    def _next(self, closing: str, at: int) -> int:
        if closing in self._missing:
            return -1
        end = self._text.find(closing, at)
        if end < 0:
            self._missing.add(closing)
        return end


def is_formula(source: str) -> bool:
    """Whether the text between two single dollar signs is meant as a formula, not as money."""
    if not source or len(source) > LONGEST or source[0].isspace() or source[-1].isspace():
        return False
    if "`" in source:
        return False
    if not _MATHEMATICAL.search(source) and any(map(is_spaceless, source)):
        return False
    if source[0].isdigit() or source[0] in ".,":
        if _MATHEMATICAL.search(source):
            return not re.search(r"[A-Za-z]{3,} [A-Za-z]{2,}", source) or "\\" in source
        return " " not in source and len(source) <= 12 and source[-1] not in ".,-"
    return not re.search(r"[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}", source) or "\\" in source
