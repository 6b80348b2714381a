"""What a field of foreign JSON holds, taken with care: a value of the wanted kind, or its absence.

Other programs change what they write without telling, so nothing here raises.
"""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Mapping
from typing import Any, Final

from orca_desktop.domain.blocks import Json
from orca_desktop.domain.usage import Usage

_MILLISECONDS_FROM: Final = 100_000_000_000
"""A count of seconds since 1970 is smaller for three thousand years."""
_MICROSECONDS_FROM: Final = 100_000_000_000_000
_INPUT: Final = ("input_tokens", "inputTokens", "prompt_tokens", "promptTokens")
_OUTPUT: Final = ("output_tokens", "outputTokens", "completion_tokens", "completionTokens")
_MOST_TOKENS: Final = 2**53


def mapping(value: object) -> Json:
    """An object; an empty one in place of anything else."""
    return value if isinstance(value, dict) else {}


def listed(value: object) -> list[Any]:
    """A list; an empty one in place of anything else."""
    return value if isinstance(value, list) else []


def objects(value: object) -> list[Json]:
    """The objects of a list."""
    return [each for each in listed(value) if isinstance(each, dict)]


def text(value: Mapping[str, Any], *names: str) -> str:
    """The first of these fields that is a text with anything in it."""
    for name in names:
        found = value.get(name)
        if isinstance(found, str) and found:
            return found
    return ""


def text_or_none(value: Mapping[str, Any], *names: str) -> str | None:
    """The same, where none must be told from an empty one."""
    return text(value, *names) or None


def number(value: object) -> float | None:
    """A finite number, also one that is written as a text."""
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        found = float(value)
    except OverflowError:
        return None
    return found if math.isfinite(found) else None


def moment(*values: object) -> datetime.datetime | None:
    """The first of these that is a moment, in UTC.

    Seconds, milliseconds or microseconds since 1970 as a number or a text, or an ISO 8601 text; one
    without a zone is taken as UTC.
    """
    for value in values:
        counted = number(value)
        found = _written(value) if counted is None else _counted(counted)
        if found is not None:
            return found
    return None


def usage(value: object) -> Usage:
    """Counts of tokens, by the names that programs give them."""
    fields = mapping(value)
    return Usage(_count(fields, _INPUT), _count(fields, _OUTPUT))


def decoded(value: object) -> Any:
    """What a text of JSON holds; the text itself if it is none."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value


def _count(fields: Json, names: tuple[str, ...]) -> int | None:
    found = (fields.get(name) for name in names)
    return next((each for each in found if type(each) is int and 0 < each < _MOST_TOKENS), None)


def _counted(count: float) -> datetime.datetime | None:
    if count <= 0:
        return None
    if count >= _MICROSECONDS_FROM:
        count /= 1_000_000
    elif count >= _MILLISECONDS_FROM:
        count /= 1_000
    try:
        return datetime.datetime.fromtimestamp(count, datetime.UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _written(value: object) -> datetime.datetime | None:
    if not isinstance(value, str):
        return None
    try:
        found = datetime.datetime.fromisoformat(value.strip())
        aware = found if found.tzinfo else found.replace(tzinfo=datetime.UTC)
        return aware.astimezone(datetime.UTC)
    except (ValueError, OverflowError):
        return None
