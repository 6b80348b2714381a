"""The window before it is furnished: the places of its parts, in the colours of the theme."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from orca_desktop.ui.theme import Theme

_COMPOSER: Final = (640, 88)
_MARGIN: Final = 16
_TOP: Final = 52
_RADIUS: Final = 12


def paint(widget: QWidget, theme: Theme, left: int, right: int) -> None:
    """Draw side bar and answer style (their widths; 0 for a hidden one), top line and composer."""
    painter = QPainter(widget)
    width, height = widget.width(), widget.height()
    painter.fillRect(0, 0, width, height, QColor(theme.page))
    painter.fillRect(0, 0, left, height, QColor(theme.side))
    painter.fillRect(width - right, 0, right, height, QColor(theme.side))
    line = QColor(theme.line)
    middle = width - left - right
    painter.fillRect(left, 0, int(left > 0), height, line)
    painter.fillRect(width - right - 1, 0, int(right > 0), height, line)
    painter.fillRect(left, _TOP, middle, 1, line)
    wide, high = _COMPOSER
    wide = min(wide, middle - 2 * _MARGIN)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(theme.accent))
    painter.setBrush(QColor(theme.raised))
    box = QRectF(left + (middle - wide) / 2, height - high - _MARGIN, wide, high)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.end()
