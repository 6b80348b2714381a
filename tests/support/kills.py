"""How often tests kill the program: by themselves some three hundred times in all.

``dev.py soak --kills N`` runs the tests that kill with about N kills between them.
"""

from __future__ import annotations

import os
from typing import Final

ALL: Final = 300
"""About so many kills are made where nothing is asked for."""

SHARE: Final = float(os.environ.get("ORCA_DESKTOP_TEST_KILLS", ALL)) / ALL
LEAST: Final = 12
"""So many moments at least a work of many steps is cut off at, or all that it was asked for."""


def kills(number: int) -> int:
    """So many of a test's own number of kills, or so many more, as this run makes."""
    return max(round(number * SHARE), min(number, LEAST))
