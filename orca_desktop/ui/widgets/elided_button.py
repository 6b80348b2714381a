"""A button whose words end in an ellipsis where there is no room for all of them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

_FEWEST_LETTERS: Final = 8


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
        style.drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        painter.end()
