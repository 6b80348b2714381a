"""A check box whose words go on in the next line where they have no room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

_GAP: Final = 8
_SPACE: Final = 4
_HIGHEST: Final = 10_000
_WORDS: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop


class WrappingBox(QCheckBox):
    """Qt writes the words of a box in one line and cuts them; a sentence needs more."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.setAccessibleName(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        words = self._measured(width - self._beside).height()
        return max(words, self._sign) + _SPACE

    def sizeHint(self) -> QSize:
        words = self._measured(_HIGHEST)
        return QSize(words.width() + self._beside, max(words.height(), self._sign) + _SPACE)

    def minimumSizeHint(self) -> QSize:
        longest = max(map(self.fontMetrics().horizontalAdvance, self.text().split()), default=0)
        return QSize(longest + self._beside, self._sign + _SPACE)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter, style, size = QStylePainter(self), self.style(), self._sign
        line = max(self.fontMetrics().height(), size) + _SPACE
        sign = QRect(0, (line - size) // 2, size, size)
        words = self.rect().adjusted(self._beside, (line - self.fontMetrics().height()) // 2, 0, 0)
        option.rect = QStyle.visualRect(self.layoutDirection(), self.rect(), sign)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), words)
        flags = QStyle.visualAlignment(self.layoutDirection(), _WORDS).value
        flags |= Qt.TextFlag.TextWordWrap.value
        is_on = self.isEnabled()
        role = self.foregroundRole()
        style.drawItemText(painter, place, flags, option.palette, is_on, self.text(), role)

    @property
    def _sign(self) -> int:
        self.ensurePolished()
        return self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth, None, self)

    @property
    def _beside(self) -> int:
        return self._sign + _GAP

    def _measured(self, width: int) -> QSize:
        self.ensurePolished()
        room = QRect(0, 0, max(width, 1), _HIGHEST)
        flags = _WORDS.value | Qt.TextFlag.TextWordWrap.value
        return self.fontMetrics().boundingRect(room, flags, self.text()).size()
