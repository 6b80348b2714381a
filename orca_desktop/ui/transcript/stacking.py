"""The order of widgets in which screen readers and the Tab key go through them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


def stack(parent: QWidget, wanted: Sequence[QWidget]) -> None:
    """Bring children into the order wanted; those that are in order stay, for moving one draws it.

    Most are in order nearly always: the longest run of them is kept.
    """
    members = set(wanted)
    places = {each: at for at, each in enumerate(parent.children()) if each in members}
    order = [places[each] for each in wanted]
    kept = set(_longest_rising(order))
    if len(kept) == len(order):
        return
    following: QWidget | None = None
    for widget, place in zip(reversed(wanted), reversed(order), strict=True):
        if place not in kept:
            if following is None:
                widget.raise_()
            else:
                widget.stackUnder(following)
        following = widget


def _longest_rising(numbers: Sequence[int]) -> list[int]:
    """The longest choice of different numbers that rise from left to right."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(ends, number)
        before[number] = ends[at - 1] if at else None
        ends[at : at + 1] = [number]
    found = []
    each = ends[-1] if ends else None
    while each is not None:
        found.append(each)
        each = before[each]
    return found[::-1]
