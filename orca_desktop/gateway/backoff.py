"""The gate that several streams to one gateway pass, so that they hold back together."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Final

STAGGER: Final = 0.25
"""Seconds between two streams that pass the gate while the gateway recovers."""

RECOVERY: Final = 10.0
"""Seconds after a closed gate opened in which streams pass one by one."""


class Backoff:
    """When the next request may go out.

    A rate limit is told to one stream, but it is meant for all: eight columns of a comparison
    that each tried again by themselves would only prolong it. Whoever is told to wait closes the
    gate; after the longest wait, the streams pass one by one.
    """

    def __init__(
        self, stagger: float = STAGGER, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._stagger = stagger
        self._clock = clock
        self._opens = -math.inf
        self._next = -math.inf

    def hold(self, seconds: float) -> None:
        """Close it for this long, or leave it closed if that is longer."""
        self._opens = max(self._opens, self._clock() + seconds)

    def claim(self) -> float:
        """Ask to pass: 0 to go now, or the seconds to wait before asking again."""
        now = self._clock()
        wait = max(self._opens, self._next) - now
        if wait > 0:
            return wait
        if now - self._opens < RECOVERY:
            self._next = now + self._stagger
        return 0.0
