"""How rows of a list are drawn that are painted by hand: ground, heading, words at both ends."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from orca_desktop.ui.widgets.eliding import elided, isolated

SIDE: Final = 10
"""Room in pixels between the edge of a row and its words."""

_GAP: Final = 12
_SMALL: Final = 0.875

Drawn = tuple[str, QFont, QColor]


def ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """What lies under a row that is chosen, or under the pointer."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    over = bool(option.state & QStyle.StateFlag.State_MouseOver)
    if not chosen and not over:
        return
    accent = QColor(option.palette.color(QPalette.ColorRole.Link))
    accent.setAlpha(38 if chosen else 18)
    painter.setBrush(accent)
    painter.setPen(Qt.PenStyle.NoPen)
    if chosen:
        painter.setPen(option.palette.color(QPalette.ColorRole.Link))
    painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6)


def heading(painter: QPainter, option: QStyleOptionViewItem, place: QRect, words: str) -> None:
    """The words above a group, at the lower edge of their place."""
    font = smaller(option.font)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
    painter.drawText(place.adjusted(SIDE, 0, -SIDE, -4), Qt.AlignmentFlag.AlignBottom, words)


def both_ends(
    painter: QPainter, place: QRect, direction: Qt.LayoutDirection, first: Drawn, last: Drawn
) -> None:
    """Words at both ends of a line; those at its beginning give way."""
    words, font, color = last
    width = QFontMetrics(font).horizontalAdvance(words)
    painter.setFont(font)
    painter.setPen(color)
    last_flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.drawText(place, last_flags, isolated(words))
    words, font, color = first
    room = QStyle.visualRect(direction, place, place.adjusted(0, 0, -width - _GAP, 0))
    shown = elided(QFontMetrics(font), words, room.width())
    painter.setFont(font)
    painter.setPen(color)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def smaller(font: QFont) -> QFont:
    """A font for what is said beside."""
    result = QFont(font)
    result.setPixelSize(round(QFontMetrics(font).height() * _SMALL / 1.36))
    return result
