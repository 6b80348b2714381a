"""The one column of a conversation: messages, greeting and composer have its edges."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

TEXT_SIZE: Final = 15.0
"""The size of running text at normal zoom, in pixels."""
COLUMN_CHARACTERS: Final = 76
EDGE: Final = 22
"""What stays free at each side at normal zoom: the ring around a message and the scroll bar."""
_NARROWEST: Final = 120
_SAMPLE: Final = "The quick brown fox jumps over the lazy dog, then writes a longer line."


def text_font(zoom: float, size: float = TEXT_SIZE) -> QFont:
    """The text font at a size given for normal zoom."""
    font = QFont(QApplication.font())
    font.setPixelSize(max(round(size * zoom), 6))
    return font


def widest(zoom: float) -> int:
    """The widest that running text may become, in pixels."""
    return _widest(text_font(zoom).toString())


def column_width(page: int, zoom: float) -> int:
    """How wide the column is on a page of this width: the same for all that stands in it.

    It leaves an even number of pixels beside it, so that nobody rounds its middle otherwise.
    """
    width = max(min(widest(zoom), page - 2 * round(EDGE * max(zoom, 1.0))), _NARROWEST)
    return width - (page - width) % 2


@lru_cache(maxsize=16)
def _widest(font: str) -> int:
    described = QFont()
    described.fromString(font)
    metrics = QFontMetricsF(described)
    return round(metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) * COLUMN_CHARACTERS)
