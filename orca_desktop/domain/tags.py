"""Tags of conversations: short names, the same however they are written."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST: Final = 50
_JOINING: Final = "\u200c\u200d"
"""Letters of some scripts, and signs, stand together or apart by these."""

_SEPARATORS: Final = ",;\n\uff0c\u3001\u061b\u060c"
"""Commas and semicolons of Latin, Chinese, Japanese and Arabic writing."""


def folded(tag: str) -> str:
    """What two ways of writing one tag have in common."""
    return unicodedata.normalize("NFKC", tag).casefold()


def in_one_line(text: str) -> str:
    """A text without what cannot be seen, such as marks that turn the direction of what follows."""
    seen = (each if each.isprintable() or each in _JOINING else " " for each in text)
    return " ".join("".join(seen).split())


def one_line(tag: str) -> str:
    """A tag as it is kept: in one line, without the sign it is often written with."""
    return in_one_line(tag).lstrip("#").strip()[:LONGEST].rstrip()


def distinct(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are kept, each once as it was first written, in the order of the alphabet."""
    found: dict[str, str] = {}
    for each in map(one_line, tags):
        if each:
            found.setdefault(folded(each), each)
    return tuple(found[key] for key in sorted(found))


def written(text: str) -> tuple[str, ...]:
    """The tags that a person has written, with commas between them."""
    for each in _SEPARATORS[1:]:
        text = text.replace(each, _SEPARATORS[0])
    return distinct(text.split(_SEPARATORS[0]))


def without(tags: Iterable[str], taken: Iterable[str]) -> tuple[str, ...]:
    """The tags but for some, however those are written."""
    gone = {folded(each) for each in taken}
    return tuple(each for each in tags if folded(each) not in gone)


def replaced(tags: Iterable[str], before: str, after: str | None) -> tuple[str, ...]:
    """The tags with another in the place of one, or without it."""
    key = folded(before)
    found = (after if folded(each) == key else each for each in tags)
    return distinct(each for each in found if each is not None)
