"""A small plot of a sweep: one setting against length, price, time and agreement."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from orca_desktop.domain.parameters import BY_NAME
from orca_desktop.ui.features.compare import facts_line
from orca_desktop.ui.features.compare.naming import number
from orca_desktop.ui.wording import values

if TYPE_CHECKING:
    from orca_desktop.domain.comparison import Comparison
    from orca_desktop.domain.conversation import Turn
    from orca_desktop.domain.facts import Sweep
    from orca_desktop.domain.reply import Reply
    from orca_desktop.ui.theme.appearance import Appearance

_HEIGHT: Final = 136
_SIDE: Final = 12
_GAP: Final = 24
_TOP: Final = 34
_BOTTOM: Final = 22


class _Series:
    """One small plot: a title, the values against the setting, and how they are written."""

    def __init__(
        self, title: str, points: Sequence[tuple[float, float]], texts: Sequence[str]
    ) -> None:
        self.title = title
        self.points = tuple(points)
        self.texts = tuple(texts)


class SweepPlot(QFrame):
    """Draws what is known of a sweep side by side, each on a scale of its own from zero.

    It stands over the answers, on a ground of its own.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overText")
        self._appearance = appearance
        self._series: list[_Series] = []
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        appearance.changed.connect(self.update)
        appearance.zoomed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(400, round(_HEIGHT * max(self._appearance.zoom, 1.0)))

    def show_sweep(self, sweep: Sweep) -> None:
        """Show the points of a sweep."""
        row = BY_NAME.get(sweep.name)
        label = QCoreApplication.translate("parameters", row.label) if row else sweep.name
        self._name = label
        self._series = _series(sweep)
        self.setAccessibleName(self.tr("Plot: {name}").format(name=label))
        self.setAccessibleDescription(
            "\n".join(
                values.named(
                    each.title,
                    values.listed(
                        values.named(f"{label} {number(at)}", text)
                        for (at, _), text in zip(each.points, each.texts, strict=True)
                    ),
                )
                for each in self._series
            )
        )
        self.setToolTip(self.accessibleDescription())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = max(len(self._series), 1)
        width = (self.width() - 2 * _SIDE - (count - 1) * _GAP) / count
        for place, series in enumerate(self._series):
            area = QRectF(_SIDE + place * (width + _GAP), 0, width, self.height())
            self._draw(painter, series, area)
        painter.end()

    def _draw(self, painter: QPainter, series: _Series, area: QRectF) -> None:
        theme, zoom = self._appearance.theme, max(self._appearance.zoom, 1.0)
        font = QFont(self.font())
        font.setPixelSize(round(12 * zoom))
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(
            QRectF(area.x(), 4, area.width(), 18 * zoom), Qt.AlignmentFlag.AlignLeft, series.title
        )
        inner = QRectF(
            area.x() + 14,
            (_TOP + 14) * zoom,
            area.width() - 28,
            area.height() - (_TOP + _BOTTOM + 14) * zoom,
        )
        painter.setPen(QPen(QColor(theme.line), 1))
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())
        ats = [at for at, _ in series.points]
        most = max((value for _, value in series.points), default=0) or 1.0
        low, high = min(ats), max(ats)
        span = (high - low) or 1.0
        spots = [
            QPointF(
                inner.x() + (at - low) / span * inner.width(),
                inner.bottom() - value / most * inner.height(),
            )
            for at, value in series.points
        ]
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawPolyline(QPolygonF(spots))
        painter.setBrush(QColor(theme.accent))
        every = max(1, round(len(spots) * 64 * zoom / max(inner.width(), 1)))
        for place, (spot, (at, _), text) in enumerate(
            zip(spots, series.points, series.texts, strict=True)
        ):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(spot, 3.5, 3.5)
            if place % every:
                continue
            painter.setPen(QColor(theme.text))
            self._write(painter, text, QPointF(spot.x(), spot.y() - 15 * zoom), area, zoom)
            painter.setPen(QColor(theme.muted))
            self._write(
                painter, number(at), QPointF(spot.x(), inner.bottom() + 10 * zoom), area, zoom
            )

    def _write(
        self, painter: QPainter, text: str, middle: QPointF, area: QRectF, zoom: float
    ) -> None:
        width = painter.fontMetrics().horizontalAdvance(text) + 4
        left = min(max(middle.x() - width / 2, area.left()), area.right() - width)
        box = QRectF(left, middle.y() - 8 * zoom, width, 16 * zoom)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def is_sweep(found: Comparison) -> bool:
    """Whether the columns differ in one number alone, and it is told."""
    names = found.plan.differing
    if found.hides or len(names) != 1:
        return False
    values = [found.plan.settings(each.variant_id).get(names[0]) for each in found.columns]
    return all(isinstance(each, int | float) and not isinstance(each, bool) for each in values)


def may_plot(turn: Turn, found: Comparison) -> bool:
    """Whether a comparison is a sweep, and two of its columns have words; cheap to ask."""
    if not is_sweep(found):
        return False
    replies = ([turn.reply(each) for each in column.replies] for column in found.columns)
    return sum(any(map(_has_words, each)) for each in replies) > 1


def _has_words(reply: Reply | None) -> bool:
    return reply is not None and not reply.is_running and facts_line.written(reply) > 0


def _series(sweep: Sweep) -> list[_Series]:
    translate = QCoreApplication.translate
    points = sweep.points
    found = [
        _Series(
            translate("SweepPlot", "Words"),
            [(each.value, each.words) for each in points],
            [values.written(round(each.words)) for each in points],
        )
    ]
    costs = [(each.value, each.cost) for each in points if each.cost is not None]
    if len(costs) > 1:
        found.append(
            _Series(
                translate("SweepPlot", "Price"),
                [(value, float(cost)) for value, cost in costs],
                [values.money(cost) for _, cost in costs],
            )
        )
    times = [(each.value, each.seconds) for each in points if each.seconds is not None]
    if len(times) > 1:
        found.append(
            _Series(
                translate("SweepPlot", "Seconds"),
                times,
                [values.fixed(seconds, 1) for _, seconds in times],
            )
        )
    agreeing = [each for each in points if each.agreement is not None]
    if len(agreeing) > 1:
        found.append(
            _Series(
                translate("SweepPlot", "Agreement of its answers"),
                [(each.value, each.agreement or 0.0) for each in agreeing],
                [values.percent(each.agreement or 0.0) for each in agreeing],
            )
        )
    return found
