"""The last number that a text names, written so that the same number is the same text.

People and models write one number in many ways: 1,234.50 and 1.234,50 and 1 234,5 are the same,
so are $5 and 5, or 42 in another script's digits. What only looks like a number is none: a version
in a name, the mark of a list, a reference in brackets. Dates, times, ranges and fractions stay as
they are written: their parts mean nothing alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections import deque
from typing import Final

_LONGEST: Final = 200_000
_SPACES: Final = " \u00a0\u2009\u202f"
_MINUS: Final = "-\u2212"
_JOINTS: Final = r"[-\u2010-\u2013/:]"

_LIST_MARK: Final = re.compile(r"^[ \t]*\d{1,9}[.)][ \t]+", re.MULTILINE)
_REFERENCE: Final = re.compile(r"\[\^?\d{1,4}\](?!\()")
_GROUP: Final = rf"\d{{1,3}}(?:(?:[{_SPACES}]|['’](?=\d{{3}}))\d{{3}})+(?:[.,]\d+)?"
_NUMBER: Final = re.compile(
    rf"(?<![\w.,])(?<!\w[{_MINUS}])(?P<sign>[{_MINUS}]?)[$€£¥]?"
    rf"(?P<number>{_GROUP}(?![\d])|\d+(?:[.,]\d+)*)"
    rf"(?P<more>(?:{_JOINTS}\d+(?:[.,]\d+)*)*)(?!\w|[.,]\d)"
)


def last_number(text: str) -> str | None:
    """The last number that a text names, or ``None``; ``-1234.5`` for any way to write it."""
    bare = _REFERENCE.sub(" ", _LIST_MARK.sub("", text[-_LONGEST:]))
    last = deque(_NUMBER.finditer(bare), maxlen=1)
    if not last:
        return None
    found = last[0]
    sign = "-" if found["sign"] else ""
    if found["more"]:
        return sign + _with_plain_digits(found["number"] + found["more"])
    return _plain(_with_plain_digits(found["number"]), sign)


def _with_plain_digits(text: str) -> str:
    """The digits of any script as 0 to 9, whatever joins dates and ranges as a hyphen."""
    plain = "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text)
    return re.sub(r"[\u2010-\u2013]", "-", plain)


def _plain(text: str, sign: str) -> str:
    """A number as one writes it plainly: 1,234.50 and 1.234,50 are 1234.5."""
    digits = re.sub(rf"[{_SPACES}'’]", "", text)
    signs = [char for char in digits if char in ".,"]
    whole, fraction = digits, ""
    if signs and (len(set(signs)) == 2 or (len(signs) == 1 and not _is_thousands(digits))):
        whole, _, fraction = digits.rpartition(signs[-1])
    whole = re.sub(r"[.,]", "", whole).lstrip("0") or "0"
    fraction = fraction.rstrip("0")
    plain = f"{whole}.{fraction}" if fraction else whole
    return plain if plain == "0" else sign + plain


def _is_thousands(digits: str) -> bool:
    """Whether the one comma is between thousands; a point alone is taken for a decimal point."""
    whole, _, rest = digits.partition(",")
    return len(rest) == 3 and 0 < len(whole) <= 3 and whole != "0"
