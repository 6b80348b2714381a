"""How large the window and its three parts are, and how they were the last time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QByteArray, QSize

from orca_desktop.ui.preferences import Preferences

SMALLEST: Final = (520, 400)
SIDEBAR_LEAST: Final = 180
MIDDLE_LEAST: Final = 320
PANE_LEAST: Final = 280
WIDEST: Final = 480
"""The bounds of the parts, in pixels at a zoom of 1."""

_FIRST_SIZE: Final = (1280, 800)
_SIDE_WIDTHS: Final = (256, 300)
_NARROW: Final = 1000
_SMALL: Final = 700
_PARTS: Final = 3
_SHARE: Final = 0.4
"""How much of the window a side part takes at most when it grows with the text."""


def place(text: str) -> QByteArray:
    """Qt's own record of a window's place from its text; text that is none gives an empty one."""
    return QByteArray.fromHex(text.encode("ascii", "ignore"))


def text(place: QByteArray) -> str:
    """A window's place as text."""
    return bytes(place.toHex().data()).decode()


def first_size(screen: QSize) -> QSize:
    """The size of a window that was never opened before, on a screen with that much room."""
    width, height = _FIRST_SIZE
    return QSize(
        min(width, round(screen.width() * 0.94)), min(height, round(screen.height() * 0.9))
    )


def first_widths(preferences: Preferences, width: int) -> list[int]:
    """The widths of the three parts as they were the last time, or as they should be."""
    left, right = (round(each * max(preferences.zoom, 1.0)) for each in _SIDE_WIDTHS)
    sizes = list(preferences.splitter)
    if len(sizes) != _PARTS or sizes[1] <= 0:
        sizes = [left, max(width - left - right, 1), right]
    return sizes


def widths(now: list[int], preferences: Preferences) -> tuple[int, ...]:
    """The widths to remember; of a part that is hidden, the one it had before."""
    before = preferences.splitter or (_SIDE_WIDTHS[0], 1, _SIDE_WIDTHS[1])
    if len(before) != len(now):
        return tuple(now)
    return tuple(each or then for each, then in zip(now, before, strict=True))


def scaled(now: Sequence[int], factor: float, width: int) -> list[int]:
    """The widths of the parts when all text grows by a factor: the side parts grow with it.

    Neither takes more than its share of the window by that.
    """
    left, _, right = (
        max(min(round(each * factor), round(width * _SHARE)), min(each, round(each * factor)))
        for each in now
    )
    return [left, max(width - left - right, 1), right]


def is_narrow(width: int, zoom: float) -> bool:
    """Whether a window is too narrow for three parts beside each other."""
    return width < _NARROW * max(zoom, 1.0)


def is_small(width: int, zoom: float) -> bool:
    """Whether a window is too small for the list to stand beside the conversation by itself."""
    return width < _SMALL * max(zoom, 1.0)


def has_room_for_pane(width: int, zoom: float) -> bool:
    """Whether the answer style fits beside the conversation at all."""
    return PANE_LEAST * max(zoom, 1.0) + MIDDLE_LEAST < width


def smallest(zoom: float, screen: QSize) -> QSize:
    """How small a window may become at a zoom, so that nothing in it is cut."""
    width, height = (round(each * max(zoom, 1.0)) for each in SMALLEST)
    return QSize(width, height).boundedTo(screen)
