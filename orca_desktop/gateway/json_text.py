"""JSON from the network, read so that nothing in it can break the program.

Beside what ``domain.json_values`` keeps out there are half surrogate pairs, which no database or
file can store.
"""

from __future__ import annotations

import re
from typing import Any, Final

from orca_desktop.domain.json_values import value_of

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
        value = value_of(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


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
