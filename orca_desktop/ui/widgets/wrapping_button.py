"""A button whose words go on in the next line where they have no room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

_HIGHEST: Final = 10_000
_WORDS: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter


class WrappingButton(QPushButton):
    """Qt writes the words of a button in one line and cuts them; a sentence needs more."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        edges = super().sizeHint() - self._measured(_HIGHEST)
        return self._measured(width - edges.width()).height() + edges.height()

    def minimumSizeHint(self) -> QSize:
        edges = super().sizeHint() - self._measured(_HIGHEST)
        longest = max(map(self.fontMetrics().horizontalAdvance, self.text().split()), default=0)
        return QSize(longest, self.fontMetrics().height()) + edges

    def paintEvent(self, _: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter, style = QStylePainter(self), self.style()
        words, option.text = option.text, ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        place = style.subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        flags = QStyle.visualAlignment(self.layoutDirection(), _WORDS).value
        flags |= Qt.TextFlag.TextWordWrap.value
        role = self.foregroundRole()
        style.drawItemText(painter, place, flags, option.palette, self.isEnabled(), words, role)

    def _measured(self, width: int) -> QSize:
        self.ensurePolished()
        room = QRect(0, 0, max(width, 1), _HIGHEST)
        flags = _WORDS.value | Qt.TextFlag.TextWordWrap.value
        return self.fontMetrics().boundingRect(room, flags, self.text()).size()
