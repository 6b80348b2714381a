"""Work in small steps, between which the window may do something else."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeVar, cast

_Made = TypeVar("_Made")
Steps = Generator[None, None, _Made]
"""Yields where there may be a pause, and returns what it made."""


def finished(steps: Steps[_Made]) -> _Made:
    """What all the steps lead to, at once."""
    while True:
        try:
            next(steps)
        except StopIteration as made:
            return cast("_Made", made.value)
