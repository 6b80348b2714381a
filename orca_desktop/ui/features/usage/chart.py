"""The chart of the usage page, drawn in the colours of the theme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from orca_desktop.ui.widgets.eliding import elided

_MOST_ROWS: Final = 8
_AXIS: Final = 8
_GAP: Final = 0.28
_WIDEST_BAR: Final = 56


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its size, the words for its size; ``None`` is not known."""

    name: str
    value: float | None
    words: str


class Chart(QWidget):
    """Bars over time stand, others lie. What it shows stands in the table below, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bar, ...] = ()
        self._lies = False
        self._top = ""
        self._places: list[QRect] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """The bars that show."""
        return self._bars

    def show_bars(self, bars: Sequence[Bar], *, lying: bool, top: str) -> None:
        """Show these bars; ``top`` are the words for the largest value."""
        self._bars = tuple(bars[:_MOST_ROWS] if lying else bars)
        self._lies = lying
        self._top = top
        self.setAccessibleDescription(
            "; ".join(f"{bar.name}: {bar.words}" for bar in self._bars if bar.value)
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, self.fontMetrics().height() * 11)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            self._tell(event)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._places = []
        largest = max((bar.value or 0.0 for bar in self._bars), default=0.0)
        if largest <= 0:
            painter.setPen(self._color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Nothing to draw yet.")
            )
        elif self._lies:
            self._paint_lying(painter, largest)
        else:
            self._paint_standing(painter, largest)
        painter.end()

    def _paint_standing(self, painter: QPainter, largest: float) -> None:
        small = self._small()
        painter.setFont(small)
        line = self.fontMetrics().height()
        area = self.rect().adjusted(0, line, 0, -line - _AXIS)
        painter.setPen(QPen(self._color(QPalette.ColorRole.Midlight), 1))
        for part in (0.0, 0.5, 1.0):
            y = round(area.bottom() - part * area.height())
            painter.drawLine(area.left(), y, area.right(), y)
        painter.setPen(self._color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(QPoint(area.left(), area.top() - 4), self._top)
        step = area.width() / len(self._bars)
        wide = min(step * (1 - _GAP), _WIDEST_BAR)
        for place, bar in enumerate(self._bars):
            left = area.left() + step * place + (step - wide) / 2
            high = area.height() * (bar.value or 0.0) / largest
            self._places.append(
                QRect(round(area.left() + step * place), 0, max(round(step), 1), self.height())
            )
            if bar.value:
                box = QRectF(left, area.bottom() - max(high, 2), wide, max(high, 2))
                self._paint_bar(painter, box)
        self._paint_ends(painter, area, line)

    def _paint_ends(self, painter: QPainter, area: QRect, line: int) -> None:
        painter.setPen(self._color(QPalette.ColorRole.PlaceholderText))
        below = QRect(area.left(), area.bottom() + _AXIS // 2, area.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self._bars[0].name)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self._bars[-1].name)

    def _paint_lying(self, painter: QPainter, largest: float) -> None:
        metrics = self.fontMetrics()
        high = self.height() / _MOST_ROWS
        names = round(self.width() * 0.36)
        words = max(metrics.horizontalAdvance(bar.words) for bar in self._bars) + 12
        room = self.width() - names - words - 12
        for place, bar in enumerate(self._bars):
            top = round(place * high)
            row = QRect(0, top, self.width(), round(high))
            self._places.append(row)
            name = elided(metrics, bar.name, names - 8)
            painter.setPen(self._color(QPalette.ColorRole.Text))
            painter.drawText(
                QRect(0, top, names, row.height()), Qt.AlignmentFlag.AlignVCenter, name
            )
            wide = room * (bar.value or 0.0) / largest
            if bar.value:
                box = QRectF(names, top + high * 0.25, max(wide, 2), high * 0.5)
                self._paint_bar(painter, box)
            painter.setPen(self._color(QPalette.ColorRole.PlaceholderText))
            after = QRect(names + round(wide) + 8, top, words, row.height())
            painter.drawText(after, Qt.AlignmentFlag.AlignVCenter, bar.words)

    def _paint_bar(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color(QPalette.ColorRole.Link))
        radius = min(3.0, box.width() / 2, box.height() / 2)
        painter.drawRoundedRect(box, radius, radius)

    def _tell(self, event: QHelpEvent) -> None:
        for bar, place in zip(self._bars, self._places, strict=False):
            if place.contains(event.pos()):
                QToolTip.showText(event.globalPos(), f"{bar.name}\n{bar.words}", self)
                return
        QToolTip.hideText()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(round(self.font().pixelSize() * 0.875), 9))
        return font

    def _color(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)
