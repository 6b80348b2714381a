"""One message on the screen: a named group that holds the views of its visible rows."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QGroupBox, QWidget

from orca_desktop.render.direction import Direction
from orca_desktop.render.document import Definition, Details, Inside, Item, Note, Quote
from orca_desktop.render.plain import marker_of
from orca_desktop.ui.transcript.text_style import LAYOUT, TextStyle
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.rows import TranscriptRow

QUOTE: Final = 18
ITEM: Final = 26
DEFINITION: Final = 24
NOTE: Final = 28
DETAILS: Final = 22
THOUGHT: Final = 22
BOX: Final = 14
"""Padding of the box around the user's words."""
ROUND: Final = 8
Placed = tuple[TranscriptRow, QRect]
"""A row and its room, in the coordinates of the group."""


class _Beside(NamedTuple):
    """All that decides how it looks beside a row; two that are equal look alike."""

    area: QRect
    top: int
    inside: Inside
    is_thought: bool
    is_mirrored: bool
    edge: str
    before: tuple[Inside, bool, str] | None


class _Side:
    """The room beside a row where what it stands in is drawn: at the left, or mirrored."""

    def __init__(self, area: QRect, width: int, *, mirrored: bool) -> None:
        self.area = area
        self.mirrored = mirrored
        self._edge = area.right() + 1 + width if mirrored else area.left() - width

    @property
    def direction(self) -> Direction:
        """Which way words are read there."""
        return Direction.RIGHT if self.mirrored else Direction.LEFT

    def box(self, start: int, width: int) -> QRectF:
        """A stretch that begins so far from the outer edge, as high as the row."""
        left = self._edge - start - width if self.mirrored else self._edge + start
        return QRectF(left, self.area.top(), width, self.area.height())


class MessageView(QGroupBox):
    """A group with role and name for screen readers; draws what stands around the rows."""

    hovered = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        # What is drawn here stays right when the group grows at its end.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._look: TextStyle | None = None
        self._tinted = False
        self._ringed = False
        self.placed: list[Placed] = []
        self._beside: set[_Beside] = set()

    def show_rows(self, name: str, placed: list[Placed], look: TextStyle, *, tinted: bool) -> None:
        """Name the group and tell it where its rows are, in its own coordinates."""
        if name != self.accessibleName():
            self.setAccessibleName(name)
        before, known, beside = self._look, self.placed, self._beside
        self._look, self.placed, self._beside = look, placed, _beside(placed)
        if look is not before or tinted != self._tinted or (self._ringed and placed != known):
            self._tinted = tinted
            self.update()
            return
        region = QRegion()
        for each in self._beside ^ beside:
            left = each.area.right() + 1 if each.is_mirrored else 0
            right = self.width() if each.is_mirrored else each.area.left()
            region += QRect(left, each.top, right - left, each.area.bottom() + 1 - each.top)
        if tinted and placed != known:
            boxes = [QRegion(_box(each, look, self.width())) for each in (known, placed)]
            for part in boxes[0] ^ boxes[1]:  # type: ignore[attr-defined]
                region += part.adjusted(-1, -ROUND - 1, 1, ROUND + 1)
        if not region.isEmpty():
            self.update(region)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Tell that the actions should be seen."""
        self.hovered.emit(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the actions may go."""
        self.hovered.emit(False)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring of focus when the keyboard brought it."""
        self._ringed = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
            Qt.FocusReason.ShortcutFocusReason,
        }
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box of the user's words, bars of quotes, markers of lists, ring of focus."""
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._tinted:
            self._paint_box(painter, look)
        region = event.rect()
        for row, area in self.placed:
            if (
                (row.place.inside or row.is_thought or row.edge)
                and area.bottom() >= region.top()
                and area.top() - row.gap <= region.bottom()
            ):
                self._paint_inside(painter, look, row, area)
        if self._ringed and self.hasFocus():
            painter.setPen(QPen(look.color("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self._bounds()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, ROUND, ROUND)

    def _bounds(self) -> QRect:
        """The room of the rows; the group itself reaches further where nobody sees it."""
        if not self.placed:
            return self.rect()
        top, bottom = self.placed[0][1].top(), self.placed[-1][1].bottom() + 1
        return QRect(0, top, self.width(), bottom - top)

    def _paint_box(self, painter: QPainter, look: TextStyle) -> None:
        box = _box(self.placed, look, self.width())
        if not box.isEmpty():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("tint"))
            painter.drawRoundedRect(QRectF(box), ROUND, ROUND)

    def _paint_inside(
        self, painter: QPainter, look: TextStyle, row: TranscriptRow, area: QRect
    ) -> None:
        side = _Side(area, indent(row, look), mirrored=row.is_mirrored)
        at = 0
        if row.edge:
            self._paint_edge(painter, look, row, side.box(-look.px(6) - 1, 3))
        if row.is_thought:
            self._paint_thought_bar(painter, look, row, area, side.box(look.px(6), 2))
            at += look.px(THOUGHT)
        for container in row.place.inside:
            match container:
                case Quote():
                    self._paint_quote_bar(painter, look, container, row, area, side.box(at + 1, 3))
                case Item() if container.lead:
                    self._paint_marker(painter, look, container, side, at)
                case Note() if container.lead:
                    self._paint_words(painter, look, container.label, side, at, NOTE - 8)
                case _:
                    pass
            at += look.px(_WIDTHS[type(container)])

    def _paint_quote_bar(
        self,
        painter: QPainter,
        look: TextStyle,
        quote: Quote,
        row: TranscriptRow,
        area: QRect,
        bar: QRectF,
    ) -> None:
        top = area.top() - (row.gap if not self._first_in(row, quote) else 0)
        color = look.color("control")
        color.setAlphaF(0.55)
        bar.setTop(top)
        painter.fillRect(bar, color)

    def _paint_edge(
        self, painter: QPainter, look: TextStyle, row: TranscriptRow, bar: QRectF
    ) -> None:
        """Mark a block that only one of two answers has; what is gone has a broken line."""
        before = self._before(row)
        if before is not row and before.edge == row.edge:
            bar.setTop(bar.top() - row.gap)
        is_gone = row.edge == "removed"
        pen = QPen(look.color("danger" if is_gone else "good"), bar.width())
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if is_gone:
            pen.setDashPattern([1.5, 1])
        painter.setPen(pen)
        middle = bar.center().x()
        painter.drawLine(QPointF(middle, bar.top()), QPointF(middle, bar.bottom()))

    def _paint_thought_bar(
        self, painter: QPainter, look: TextStyle, row: TranscriptRow, area: QRect, bar: QRectF
    ) -> None:
        before = self._before(row)
        bar.setTop(area.top() - (row.gap if before is not row and before.is_thought else 0))
        painter.fillRect(bar, look.color("line"))

    def _before(self, row: TranscriptRow) -> TranscriptRow:
        at = next((i for i, (each, _) in enumerate(self.placed) if each is row), 0)
        return self.placed[max(at - 1, 0)][0]

    def _first_in(self, row: TranscriptRow, quote: Quote) -> bool:
        before = self._before(row)
        return before is row or quote not in before.place.inside

    def _paint_marker(
        self, painter: QPainter, look: TextStyle, item: Item, side: _Side, at: int
    ) -> None:
        middle = side.area.top() + look.px(MARKER_MIDDLE)
        if item.checked is not None:
            size = look.px(14)
            box = side.box(at + look.px(4), size)
            box.setTop(middle - size / 2)
            box.setHeight(size)
            self._paint_check(painter, look, box, checked=item.checked)
        elif item.number is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("muted"))
            dot = QPointF(side.box(at + look.px(12), 0).left(), middle)
            painter.drawEllipse(dot, look.px(5) / 2, look.px(5) / 2)
        else:
            self._paint_words(painter, look, marker_of(item), side, at, ITEM - 6)

    def _paint_words(
        self, painter: QPainter, look: TextStyle, text: str, side: _Side, at: int, room: int
    ) -> None:
        painter.setPen(look.color("muted"))
        painter.setFont(look.font())
        painter.setLayoutDirection(LAYOUT[side.direction])
        # A long number grows away from the text, so that the text of the list stays aligned.
        box = side.box(at - look.px(60), look.px(60 + room))
        box.setTop(side.area.top() - look.px(1))
        box.setHeight(look.px(2 * MARKER_MIDDLE))
        beside = Qt.AlignmentFlag.AlignLeft if side.mirrored else Qt.AlignmentFlag.AlignRight
        flags = beside | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, text)

    def _paint_check(
        self, painter: QPainter, look: TextStyle, box: QRectF, *, checked: bool
    ) -> None:
        size = box.width()
        painter.setPen(QPen(look.color("accent" if checked else "control"), 1.4))
        painter.setBrush(look.color("accent") if checked else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3, 3)
        if checked:
            pen = QPen(look.color("on_accent"), look.px(2))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            left, top = box.left(), box.top()
            painter.drawPolyline(
                [
                    QPointF(left + size * 0.24, top + size * 0.52),
                    QPointF(left + size * 0.43, top + size * 0.70),
                    QPointF(left + size * 0.77, top + size * 0.32),
                ]
            )


SIDE: Final = 10
"""Room left and right of the text inside a message, for the ring of focus and hanging markers."""
MARKER_MIDDLE: Final = 13


_WIDTHS: Final = {
    Quote: QUOTE, Item: ITEM, Definition: DEFINITION, Note: NOTE, Details: DETAILS
}  # fmt: skip


def _beside(placed: list[Placed]) -> set[_Beside]:
    """What is drawn beside rows that have something there."""
    found = set()
    before: tuple[Inside, bool, str] | None = None
    for row, area in placed:
        inside, is_thought = row.place.inside, row.is_thought
        if inside or is_thought or row.edge:
            top = area.top() - row.gap
            beside = _Beside(area, top, inside, is_thought, row.is_mirrored, row.edge, before)
            found.add(beside)
        before = (inside, is_thought, row.edge)
    return found


def _box(placed: list[Placed], look: TextStyle, width: int) -> QRect:
    """The box around the user's words."""
    inner = [area for row, area in placed if row.kind is not kinds.HEAD]
    if not inner:
        return QRect()
    top, side = inner[0].top() - look.px(BOX - 4), look.px(SIDE)
    return QRect(side, top, width - 2 * side, inner[-1].bottom() + 1 - top)


def indent(row: TranscriptRow, look: TextStyle) -> int:
    """How far its containers move a row away from the edge where it begins, in pixels."""
    width = THOUGHT if row.is_thought else 0
    # A summary stands where its details begin, before what they hold.
    inside = row.place.inside[:-1] if row.kind is kinds.SUMMARY else row.place.inside
    return look.px(width + sum(_WIDTHS[type(each)] for each in inside))
