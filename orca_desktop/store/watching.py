"""Who is told how far a long work is, and can have it given up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class CopyWatch:
    """Who is told how much of a work is done, of how much, and says whether it is wanted yet."""

    advance: Callable[[int, int], object] = lambda _done, _total: None
    is_wanted: Callable[[], bool] = lambda: True


UNWATCHED: Final = CopyWatch()
