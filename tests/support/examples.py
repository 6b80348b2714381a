"""How much of what has many cases a run tries: all of it, or a share in the quick run."""

from __future__ import annotations

import os
from typing import Final

SHARE: Final = float(os.environ.get("ORCA_DESKTOP_TEST_EXAMPLES", "1"))
LEAST: Final = 10


def examples(number: int) -> int:
    """So many of a number of examples as this run tries."""
    return max(min(number, LEAST), round(number * SHARE))


def cases(number: int, least: int, share: float = SHARE) -> list[int]:
    """Which of a number of cases of one test this run tries, by their places.

    At least ``least`` (two or more). The first and the last are among them, the others lie between
    in equal steps: the same in each run, so that what failed fails again.
    """
    kept = max(min(number, least), round(number * share))
    if kept >= number:
        return list(range(number))
    return [each * (number - 1) // (kept - 1) for each in range(kept)]
