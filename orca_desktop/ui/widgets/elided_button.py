"""A button whose words end in an ellipsis where there is no room for all of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOption, QStyleOptionButton

_FEWEST_LETTERS: Final = 8
_ARROW: Final = 6
_ARROW_AT: Final = 10
"""Where Qt has it on the other side."""


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
        style = self.style()
        inside = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        room = inside.width()
        if self.menu() is not None:
            room -= style.pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator, option, self)
        option.text = self.fontMetrics().elidedText(
            option.text, Qt.TextElideMode.ElideRight, room, Qt.TextFlag.TextShowMnemonic.value
        )
        painter = QPainter(self)
        is_turned = self.menu() is not None and self.isRightToLeft()
        if is_turned:  # Qt would put the arrow beside the button
            option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        style.drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        if is_turned:
            arrow = QStyleOption()
            arrow.initFrom(self)
            place = (self.height() - _ARROW) // 2
            arrow.rect = QRect(_ARROW_AT, place, _ARROW, _ARROW)
            style.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorArrowDown, arrow, painter, self)
        painter.end()
