"""What a search may be narrowed to: written among its words, such as ``model:opus has:code``.

Any text is a search. What looks like a filter but says nothing that could be meant, such as
``before:tea``, is words like any others.
"""

from __future__ import annotations

import datetime
import enum
import re
from dataclasses import dataclass
from typing import Final


class FilterKind(enum.Enum):
    """What a filter looks at; the value is how it is written before the colon."""

    FROM = "from"
    MODEL = "model"
    FOLDER = "folder"
    TAG = "tag"
    BEFORE = "before"
    AFTER = "after"
    HAS = "has"


class Speaker(enum.Enum):
    """Whose words are looked through, after ``from:``."""

    ME = "me"
    MODEL = "model"


class Holding(enum.Enum):
    """What a message must have, after ``has:``."""

    CODE = "code"
    FILE = "file"
    PICTURE = "picture"
    COMPARISON = "comparison"


_WORDS: Final = {
    FilterKind.FROM: {each.value for each in Speaker},
    FilterKind.HAS: {each.value for each in Holding},
}
_DATES: Final = frozenset({FilterKind.BEFORE, FilterKind.AFTER})
_DATE: Final = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_KINDS: Final = "|".join(each.value for each in FilterKind)
_WRITTEN: Final = re.compile(
    rf'(?<!\S)({_KINDS}):(?:"([^"]+)"|([^\s"]+))(?!\S)', re.IGNORECASE | re.ASCII
)


@dataclass(frozen=True, slots=True)
class SearchFilter:
    """One thing that is asked of what is found, such as that it is from a model of some name.

    ``value`` is what stands after the colon; of dates it is ``2026``, ``2026-03`` or
    ``2026-03-15``, of ``from`` a ``Speaker`` and of ``has`` a ``Holding``.
    """

    kind: FilterKind
    value: str

    def __str__(self) -> str:
        """As it is written among the words of a search."""
        value = f'"{self.value}"' if re.search(r"\s", self.value) else self.value
        return f"{self.kind.value}:{value}"


@dataclass(frozen=True, slots=True)
class SearchText:
    """What a person typed to search for, parted: the words, and what they are narrowed to."""

    words: str
    filters: tuple[SearchFilter, ...] = ()

    def __str__(self) -> str:
        """As it is typed: the filters, then the words."""
        return " ".join([*map(str, self.filters), *([self.words] if self.words else [])])


def parted(text: str) -> SearchText:
    """A search parted into its words and its filters, each filter once; any text will do."""
    found: dict[SearchFilter, None] = {}
    words: list[str] = []
    end = 0
    for match in _WRITTEN.finditer(text):
        made = _filter(match[1], match[2] or match[3])
        if made is not None:
            found[made] = None
            words.append(text[end : match.start()])
            end = match.end()
    words.append(text[end:])
    return SearchText(" ".join(" ".join(words).split()) if found else text, tuple(found))


def day_of(value: str) -> datetime.datetime | None:
    """When the year, month or day of a filter begins here; ``None`` if there is no such date."""
    match = _DATE.fullmatch(value)
    if match is None:
        return None
    year, month, day = (int(each or 1) for each in match.groups())
    try:
        return datetime.datetime(year, month, day).astimezone()
    except (ValueError, OverflowError, OSError):
        return None


def _filter(written: str, value: str) -> SearchFilter | None:
    kind, value = FilterKind(written.lower()), " ".join(value.split())
    if kind in _WORDS:
        value = value.lower()
        return SearchFilter(kind, value) if value in _WORDS[kind] else None
    if not value or (kind in _DATES and day_of(value) is None):
        return None
    return SearchFilter(kind, value)
