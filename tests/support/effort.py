"""How long work may take on the machine of now, whatever it is and whatever else it does.

Bounds are written in seconds of one idle machine. A slower or busier one is given as much longer
as a fixed piece of work takes there, measured at the moment of the question.
"""

from __future__ import annotations

import json
import re
import time
from typing import Final

_REFERENCE: Final = 0.01
"""Seconds of its own time that the fixed piece of work takes on the machine of the bounds."""

_WORDS: Final = re.compile(r"[a-z]+(?:-[0-9]+)?")


def is_within(spent: float, seconds: float) -> bool:
    """Whether ``spent`` seconds are no more than so many of the machine of the bounds."""
    return spent < seconds or spent < seconds * min(_fixed_work() for _ in range(3)) / _REFERENCE


def _fixed_work() -> float:
    """Seconds that a mixture of what Python programs do takes on this thread."""
    began = time.thread_time()
    known: dict[str, list[int]] = {}
    for number in range(18_000):
        known.setdefault(f"word-{number % 500}", []).append(number * number)
    text = json.dumps(known)
    found = sorted(_WORDS.findall(text), key=len)
    assert len(found) == len(json.loads(text)) == 500
    return time.thread_time() - began
