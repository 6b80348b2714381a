"""Names that tell one thing from the others of its kind."""

from __future__ import annotations

from collections.abc import Collection


def numbered(name: str, taken: Collection[str], longest: int) -> str:
    """The name itself, or with the first number that makes it a new one.

    It has at most ``longest`` characters.
    """
    if name not in taken:
        return name
    numbers = (f" {number}" for number in range(2, len(taken) + 3))
    tried = (name[: longest - len(number)] + number for number in numbers)
    return next(each for each in tried if each not in taken)
