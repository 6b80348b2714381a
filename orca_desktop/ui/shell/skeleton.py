"""The window before it is furnished: the places of its parts, in the colours of the theme.

Only paths are filled, with brushes that a palette made. Every other way to colour something makes
Python load all of Qt's names first, which takes as long as painting ten of these pictures.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QWidget

from orca_desktop.ui.theme import reading_column
from orca_desktop.ui.theme.appearance import Theme

_COMPOSER: Final = 88
_MARGIN: Final = 16
_TOP: Final = 43
_RADIUS: Final = 12


def paint(widget: QWidget, theme: Theme, left: int, right: int) -> None:
    """Draw side bar and answer style (their widths; 0 for a hidden one), top line and composer."""
    painter = QPainter(widget)
    width, height = widget.width(), widget.height()
    page, side, line = _brush(theme.page), _brush(theme.side), _brush(theme.line)
    middle = width - left - right
    for area, brush in (
        (QRectF(0, 0, width, height), page),
        (QRectF(0, 0, left, height), side),
        (QRectF(width - right, 0, right, height), side),
        (QRectF(left, 0, int(left > 0), height), line),
        (QRectF(width - right - 1, 0, int(right > 0), height), line),
        (QRectF(left, _TOP, middle, 1), line),
    ):
        painter.fillPath(_rounded(area, 0), brush)
    high, wide = _COMPOSER, reading_column.column_width(middle, 1.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(left + (middle - wide) / 2, height - high - _MARGIN, wide, high)
    painter.fillPath(_rounded(box, _RADIUS), _brush(theme.accent))
    inner = box.adjusted(1, 1, -1, -1)
    painter.fillPath(_rounded(inner, _RADIUS - 1), _brush(theme.raised))
    painter.end()


def _rounded(area: QRectF, radius: int) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(area, radius, radius)
    return path


def _brush(color: str) -> QBrush:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(color))
    return palette.brush(QPalette.ColorRole.Window)
