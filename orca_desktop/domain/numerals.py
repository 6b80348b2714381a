"""Numbers as people of any language write them: read from a text, and written for a field.

A text is read in whatever digits it has. What may be meant in two ways is read as the notation has
it, and what is no number in it is none: ``1,5`` is never fifteen.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

_MOST_DIGITS: Final = 15
_POINT: Final = "\u066b"
"""The decimal sign of Arabic and Persian; it means nothing else anywhere."""
_GROUPS: Final = "\u066c\u2019'`"
_SAME: Final = {
    "\u060c": ",", "\uff0c": ",", "\uff0e": ".", "\uff0b": "+",
    "\u2212": "-", "\uff0d": "-", "\ufe63": "-", "\u2013": "-",
}  # fmt: skip
_UNSEEN: Final = re.compile("[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_SHAPE: Final = re.compile(r"([+-]?)([0-9.,\u066b' ]*[0-9][0-9.,\u066b' ]*)", re.ASCII)
_GROUPED: Final = re.compile(r"[0-9]{1,3}(?:G[0-9]{2,3})*G[0-9]{3}|[0-9]+")


@dataclass(frozen=True, slots=True)
class Notation:
    """How a language writes numbers: its decimal sign, the sign between groups, its zero."""

    point: str = "."
    group: str = ","
    zero: str = "0"
    minus: str = "-"


def read(text: str, notation: Notation | None = None) -> Decimal | None:
    """The number that a text is; ``None`` if it is none, or not surely one.

    The decimal sign may be left at the end, as it is while someone writes.
    """
    used = notation or Notation()
    found = _SHAPE.fullmatch(_plain(text, used))
    if found is None or len(found[2]) > 2 * _MOST_DIGITS:
        return None
    parts = _parted(found[2], used)
    if parts is None or len("".join(parts)) > _MOST_DIGITS:
        return None
    whole, fraction = parts
    return Decimal(f"{found[1]}{whole or '0'}.{fraction or '0'}")


def written(value: Decimal | float, notation: Notation | None = None) -> str:
    """A number as a field shows it: no groups, no exponent, no more decimals than it has."""
    used = notation or Notation()
    plain = f"{Decimal(repr(value)) if isinstance(value, float) else Decimal(value):f}"
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    digits = {str(digit): chr(ord(used.zero) + digit) for digit in range(10)}
    signs = {".": used.point, "-": used.minus} | digits
    return "".join(signs[char] for char in plain)


def _plain(text: str, notation: Notation) -> str:
    """The text with ASCII digits, one sign for each meaning, and nothing that cannot be seen."""
    same = dict(_SAME)
    for own, plain in ((notation.minus, "-"), (notation.group, "'"), (notation.point, _POINT)):
        if own not in {".", ","} and not own.isspace():
            same.setdefault(own, plain)
    out = []
    for char in _UNSEEN.sub("", text).strip():
        digit = unicodedata.decimal(char, None)
        if digit is not None:
            out.append(str(digit))
        elif char in _GROUPS:
            out.append("'")
        else:
            out.append(" " if char.isspace() else same.get(char, char))
    return "".join(out)


def _parted(text: str, notation: Notation) -> tuple[str, str] | None:
    """The digits before and after the decimal sign; ``None`` if the signs make no number."""
    point = _point(text, notation)
    whole, _, fraction = text.partition(point) if point else (text, "", "")
    groups = re.sub(r"[.,' ]", "G", whole)
    if fraction and not fraction.isdigit():
        return None
    if groups and _GROUPED.fullmatch(groups) is None:
        return None
    if len(set(re.findall(r"[.,' ]", whole))) > 1:
        return None
    return groups.replace("G", ""), fraction


def _point(text: str, notation: Notation) -> str:
    """Which sign of a text is the decimal one; empty if none is."""
    if _POINT in text:
        return _POINT
    dots = [char for char in text if char in ".,"]
    if not dots:
        return ""
    last = dots[-1]
    if len(set(dots)) > 1 or (len(dots) == 1 and _is_point(text, last, notation)):
        return last
    return ""


def _is_point(text: str, sign: str, notation: Notation) -> bool:
    """Whether a sign that stands once is meant as the decimal one."""
    if sign == notation.point:
        return True
    before, _, after = text.partition(sign)
    # The language's other sign parts groups, if three digits follow and it can be a group at all.
    return not (len(after) == 3 and 1 <= len(before) <= 3 and not before.startswith("0"))
