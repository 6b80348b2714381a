"""Values of JSON that comes from outside, read so that nothing in them can break the program.

Python's reader accepts more than is safe to keep: ``NaN``, numbers beyond a float, and nesting deep
enough to exhaust the stack of whoever goes through it later.
"""

from __future__ import annotations

import json
import math
from typing import Any, Final

MAX_DEPTH: Final = 200
"""How deep objects and lists may nest; real messages stay below twenty."""


def value_of(text: str) -> Any:
    """The value of a JSON text; ``NaN``, infinities and what is beyond a float are ``None``.

    Raises:
        ValueError: It is no JSON, or nested too deeply.
    """
    try:
        value = _DECODER.decode(text)
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    if _is_too_deep(text, value):
        raise ValueError(_TOO_DEEP)
    return value


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


def _float(text: str) -> float | None:
    value = float(text)
    return value if math.isfinite(value) else None


def _none(_: str) -> None:
    return None


_DECODER: Final = json.JSONDecoder(parse_float=_float, parse_constant=_none)
_TOO_DEEP: Final = "nested too deeply"
