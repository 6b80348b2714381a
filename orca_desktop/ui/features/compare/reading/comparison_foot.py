"""What stands below the columns: the tools, and at their right the question for all columns."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from orca_desktop.ui.features.compare.reading.comparison_bar import ComparisonBar
from orca_desktop.ui.features.compare.reading.go_on import GoOn, WaysOn

_LEAST: Final = 340
"""Pixels at normal zoom that the field for a question wants beside the tools."""
_ABOVE: Final = 5
_SIDE: Final = 12
_WHOLE: Final = 1000
"""The share of what takes all the room that it may have."""
_MOST: Final = 16_777_215
"""As wide as Qt lets a widget be."""


class ComparisonFoot(QFrame):
    """One line where both have room, the tools without their words if need be; else two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compareFoot")
        self._zoom = 1.0
        self.bar = ComparisonBar()
        self.switch = WaysOn()
        self.go_on = GoOn(self.switch)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(_ABOVE)
        self._line.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self.go_on, 1)
        above = QHBoxLayout()
        above.setContentsMargins(_SIDE, 0, _SIDE, 0)
        above.addStretch(1)
        above.addWidget(self.switch, _WHOLE)
        rows = QVBoxLayout(self)
        rows.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        rows.setContentsMargins(0, _ABOVE, 0, _ABOVE)
        rows.setSpacing(_ABOVE)
        rows.addLayout(above)
        rows.addLayout(self._line)

    def set_zoom(self, zoom: float) -> None:
        """Keep the room of the question in line with larger text."""
        self._zoom = max(zoom, 1.0)
        self.go_on.set_zoom(zoom)
        self.arrange()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the question alone, for the tools go on another line and then wrap."""
        around = 2 * _SIDE
        return QSize(
            self.go_on.minimumSizeHint().width() + around, super().minimumSizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.arrange()
        return done

    def arrange(self) -> None:
        """Give both their places as the room is now."""
        bar, least = self.bar, round(_LEAST * self._zoom)
        bar.keep_room()
        self.switch.setMaximumWidth(self.switch.width_of_one_row)
        whole, signs = (bar.width_of_line(words=words) for words in (True, False))
        is_beside = signs + least <= self.width()
        room = self.width() - least if is_beside else self.width()
        bar.show_words(words=whole <= room)
        width = whole if whole <= room else signs
        direction = QBoxLayout.Direction
        wanted = direction.LeftToRight if is_beside else direction.TopToBottom
        if self._line.direction() != wanted:
            self._line.setDirection(wanted)
        self.go_on.setContentsMargins(0 if is_beside else _SIDE - _ABOVE, 0, 0, 0)
        bar.setMinimumWidth(width if is_beside else 0)
        bar.setMaximumWidth(width if is_beside else _MOST)
