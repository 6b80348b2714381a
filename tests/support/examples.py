"""How many examples a property test tries: all of them, or a share in the quick run."""

from __future__ import annotations

import os
from typing import Final

SHARE: Final = float(os.environ.get("ORCA_DESKTOP_TEST_EXAMPLES", "1"))
LEAST: Final = 10


def examples(number: int) -> int:
    """So many of a number of examples as this run tries."""
    return max(min(number, LEAST), round(number * SHARE))
