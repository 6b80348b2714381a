"""A button whose words end in an ellipsis where there is no room for all of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from orca_desktop.ui.theme import icons
from orca_desktop.ui.theme.appearance import text_scale

_FEWEST_LETTERS: Final = 8
_CHEVRON: Final = 14
_CHEVRON_AT: Final = 8
"""How far from the edge the arrow of a menu stands."""


class ElidedButton(QPushButton):
    """Says all of its words where it is wide enough; its accessible name always does."""

    def minimumSizeHint(self) -> QSize:
        wanted = super().minimumSizeHint()
        metrics = self.fontMetrics()
        spared = (
            metrics.horizontalAdvance(self.text()) - metrics.averageCharWidth() * _FEWEST_LETTERS
        )
        return QSize(wanted.width() - max(spared, 0), wanted.height())

    def paintEvent(self, _: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        # The style's own arrow is of another kind, and beside the button where one reads from
        # the right.
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        style = self.style()
        room = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        option.text = self.fontMetrics().elidedText(
            option.text, Qt.TextElideMode.ElideRight, room, Qt.TextFlag.TextShowMnemonic.value
        )
        painter = QPainter(self)
        style.drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        if self.menu() is not None:
            self._paint_chevron(painter, option.palette)
        painter.end()

    def _paint_chevron(self, painter: QPainter, palette: QPalette) -> None:
        size = round(_CHEVRON * text_scale())
        at = self.width() - _CHEVRON_AT - size
        place = QStyle.visualRect(
            self.layoutDirection(), self.rect(), QRect(at, (self.height() - size) // 2, size, size)
        )
        color = palette.color(QPalette.ColorRole.PlaceholderText).name()
        drawn = icons.pixmap("chevron-down", color, size, self.devicePixelRatioF())
        painter.drawPixmap(place.topLeft(), drawn)
