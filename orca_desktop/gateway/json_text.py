"""JSON from the network, read so that nothing in it can break the program.

Python's reader accepts more than is safe to keep: ``NaN``, numbers beyond a float, half surrogate
pairs that no database or file can store, and nesting deep enough to exhaust the stack.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any, Final

MAX_DEPTH: Final = 200
"""How deep objects and lists may nest; real messages stay below twenty."""

_UNSTORABLE: Final = re.compile("[\ud800-\udfff\0]")
REPLACEMENT: Final = "\ufffd"


def read_object(text: str | bytes) -> dict[str, Any] | None:
    """The JSON object in a text, or ``None`` if it is anything else.

    ``NaN`` and infinities become ``null``. Half surrogate pairs and NUL stay as they are, because a
    pair may be split over two texts: see ``clean`` and ``joined``.
    """
    if isinstance(text, bytes):
        text = text.decode("utf-8-sig", "replace")
    try:
        value = _DECODER.decode(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict) or _is_too_deep(text, value):
        return None
    return value


def may_be_unclean(text: str) -> bool:
    """Whether the value of a JSON text could hold what ``clean`` replaces: a cheap first test."""
    return "\\u" in text


def clean(value: Any) -> Any:
    """The same value with half surrogate pairs and NUL replaced by U+FFFD in every text."""
    match value:
        case str():
            return clean_text(value)
        case dict():
            return {clean(name): clean(each) for name, each in value.items()}
        case list():
            return [clean(each) for each in value]
        case _:
            return value


def is_clean(text: str) -> bool:
    """Whether a text holds neither half surrogate pairs nor NUL."""
    return _UNSTORABLE.search(text) is None


def clean_text(text: str) -> str:
    """A text with half surrogate pairs and NUL replaced by U+FFFD."""
    return text if is_clean(text) else _UNSTORABLE.sub(REPLACEMENT, text)


def joined(text: str) -> str:
    """A text in which the halves of split surrogate pairs stand together as one character."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _float(text: str) -> float | None:
    value = float(text)
    return value if math.isfinite(value) else None


def _none(_: str) -> None:
    return None


_DECODER: Final = json.JSONDecoder(parse_float=_float, parse_constant=_none)


def _is_too_deep(text: str, value: Any) -> bool:
    if text.count("[") + text.count("{") <= MAX_DEPTH:
        return False
    level = [value]
    for _ in range(MAX_DEPTH):
        below: list[Any] = []
        for each in level:
            below.extend(each.values() if isinstance(each, dict) else each)
        level = [each for each in below if isinstance(each, (dict, list))]
        if not level:
            return False
    return True
