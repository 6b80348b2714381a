"""The regions of a window that F6 walks through."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Region:
    """One region: what must be in sight, where the focus counts as inside, and how to enter."""

    stop: QWidget
    area: QWidget
    enter: Callable[[], None]

    @property
    def has_focus(self) -> bool:
        """Whether the focus is anywhere in the region."""
        focus = QApplication.focusWidget()
        return focus is not None and (focus is self.area or self.area.isAncestorOf(focus))


def region(stop: QWidget, area: QWidget | None = None) -> Region:
    """A region that is entered at one widget; ``area`` is what surrounds that, if anything."""
    enter = partial(stop.setFocus, Qt.FocusReason.ShortcutFocusReason)
    return Region(stop, area or stop, enter)


def walk(regions: Sequence[Region], step: int) -> None:
    """Move the focus to the next region that is in sight, or with -1 to the one before."""
    shown = [each for each in regions if each.stop.isVisible()]
    if not shown:
        return
    inside = [place for place, each in enumerate(shown) if each.has_focus]
    start = inside[0] if inside else (-1 if step > 0 else 0)
    shown[(start + step) % len(shown)].enter()
