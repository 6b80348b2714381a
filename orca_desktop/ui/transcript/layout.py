"""Rows in their places: laid out from an anchor outward, and only as far as one sees.

The anchor is the first visible row and its place on the screen. Whatever becomes known above or
below, the text being read stays where it is. When the view follows the end, the anchor is the last
row.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QWidget,
)

from orca_desktop.ui.transcript import row_view_pool
from orca_desktop.ui.transcript.foot_view import OVERHANG
from orca_desktop.ui.transcript.message_view import BOX, SIDE, MessageView, indent
from orca_desktop.ui.transcript.sheaf import Sheaf
from orca_desktop.ui.transcript.stacking import stack
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.rows import RowKind, TranscriptRow

MARGIN: Final = 100
"""How far above and below the window rows are kept alive, in pixels."""
TOP: Final = 8
BOTTOM: Final = 28
_REACH: Final = 2000
"""How far the view of a message reaches beyond its rows where it is out of sight, in pixels."""
_MOST_BUILT: Final = 200
"""Messages whose rows are kept."""


@dataclass(frozen=True, slots=True)
class RowSlot:
    """A row that stands on the screen: which one, and the top of its space there."""

    message: int
    row: int
    top: int
    height: int


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """Where someone was reading: a message by its id, a row of it, and its top on the screen."""

    message: int
    message_id: str
    row: int
    top: int
    follows: bool


class Layout(Sheaf):
    """Messages of which the visible rows stand in their places."""

    def _prepare(self) -> None:
        self._slots: list[RowSlot] = []
        self._tops: dict[TranscriptRow, int] = {}
        self._anchor = (0, 0)
        self._anchor_top = TOP
        self._follows = True
        super()._prepare()

    def _position(self) -> ReadingPlace:
        message, row = self._anchor
        name = self._entries[message].id
        return ReadingPlace(message, name, row, self._anchor_top, self._follows)

    def _restore(self, position: ReadingPlace | None) -> None:
        self._follows = True
        self._anchor, self._anchor_top = (max(len(self._entries) - 1, 0), 0), TOP
        if position is None:
            return
        index = self._entries.find(position.message_id, position.message)
        if index is None:
            return
        rows = len(self._message(index).rows)
        self._anchor = (index, min(position.row, rows - 1))
        self._anchor_top = position.top
        self._follows = position.follows

    def _remeasure(self) -> None:
        """Forget exact heights, as after a change of width or zoom; guesses stay."""
        self._width = 0
        scale = self._scale()
        for message in self._messages.values():
            message.rescale(scale)
        self._arrange()

    def _arrange(self) -> None:
        """Place the visible rows, from the anchor outward."""
        if not self._entries:
            self._clear_views()
            self._sync_bar()
            return
        self._slots = self._fill_window()
        self._place(self._slots)
        self._color_code()
        self._dress()
        self._choose_anchor()
        self._sync_bar()
        if len(self._messages) > _MOST_BUILT:
            self._forget_far()

    def _dress(self) -> None:
        """Put marks on the rows that have just been placed; the sheet itself has none."""

    def _turn_page(self) -> None:
        """Forget what belongs to the conversation that is left; the sheet itself has nothing."""

    def _sync_bar(self) -> None:
        """Bring the scroll bar to where the page is; who scrolls it has one."""

    def _forget_far(self) -> None:
        """Give up the rows of messages far away; their heights stay known."""
        here = self._anchor[0]
        for index, message in list(self._messages.items()):
            far = abs(index - here) > _MOST_BUILT // 4
            if far and not message.is_touched and index not in self._views:
                del self._messages[index]

    def _fill_window(self) -> list[RowSlot]:
        """The slots around the anchor, without empty space that the page does not need."""
        slots = self._hung_from_end() if self._follows else self._spread()
        if slots[0].top > TOP and (slots[0].message, slots[0].row) == (0, 0):
            return self._hung_from_start()
        last = slots[-1]
        bottom = last.top + last.height + self._look.px(BOTTOM)
        if bottom < self.viewport().height() and self._is_last(last.message, last.row):
            slots = self._hung_from_end()
            if slots[0].top > TOP and (slots[0].message, slots[0].row) == (0, 0):
                return self._hung_from_start()
        return slots

    def _hung_from_start(self) -> list[RowSlot]:
        self._anchor, self._anchor_top = (0, 0), TOP
        return self._spread()

    def _hung_from_end(self) -> list[RowSlot]:
        last = len(self._entries) - 1
        self._anchor = (last, len(self._message(last).rows) - 1)
        slot = self._slot_height(*self._anchor)
        self._anchor_top = self.viewport().height() - self._look.px(BOTTOM) - slot
        return self._spread()

    def _spread(self) -> list[RowSlot]:
        below = self._walk_down(self._anchor, self._anchor_top, self.viewport().height() + MARGIN)
        above = self._walk_up(self._anchor, self._anchor_top, -MARGIN)
        return [*reversed(above), *below]

    def _is_last(self, message: int, row: int) -> bool:
        return message == len(self._entries) - 1 and row == len(self._message(message).rows) - 1

    def _walk_down(self, anchor: tuple[int, int], top: int, until: int) -> list[RowSlot]:
        found = []
        for message, row in self._rows_from(anchor):
            height = self._slot_height(message, row)
            found.append(RowSlot(message, row, top, height))
            top += height
            if top >= until:
                break
        return found

    def _walk_up(self, anchor: tuple[int, int], top: int, until: int) -> list[RowSlot]:
        found: list[RowSlot] = []
        message, row = anchor
        while top > until:
            if row == 0:
                if message == 0:
                    break
                message -= 1
                row = len(self._message(message).rows)
            row -= 1
            height = self._slot_height(message, row)
            top -= height
            found.append(RowSlot(message, row, top, height))
        return found

    def _rows_from(self, anchor: tuple[int, int]) -> Iterator[tuple[int, int]]:
        message, row = anchor
        while message < len(self._entries):
            count = len(self._message(message).rows)
            for index in range(row, count):
                yield message, index
            message, row = message + 1, 0

    def _slot_height(self, index: int, row_index: int) -> int:
        """The exact height of a row's space; makes and measures its view where needed."""
        message = self._message(index)
        row = message.rows[row_index]
        width = self._row_width(message, row)
        if row.measured == width and (row.view is not None or row.kind is RowKind.SPACE):
            return row.gap + row.height
        height = self._measure(index, message, row_index, row, width)
        message.set_height(row_index, height, width)
        self._outer.set(index, message.heights.total)
        return row.gap + height

    def _measure(
        self, index: int, message: MessageRows, row_index: int, row: TranscriptRow, width: int
    ) -> int:
        if row.kind is RowKind.SPACE:
            return self._look.px(BOX - 4)
        if row.kind is RowKind.HEAD and not message.has_head:
            return 0
        if row.view is None:
            self._stage.enter(row, self._message_view(index))
        following = message.rows[row_index + 1] if row_index + 1 < len(message.rows) else None
        ends = not (following is not None and following.place.joined)
        scene = row_view_pool.RowContext(
            message,
            self._look,
            self._formulas,
            ends=ends,
            wrapped=message.id in self._wrapped,
            active=self._is_active(index),
            last=index == len(self._entries) - 1,
        )
        row_view_pool.fill(row, scene)
        view = row.view
        return int(view.height_for(width))

    def _row_width(self, message: MessageRows, row: TranscriptRow) -> int:
        width = self._column_width() - indent(row, self._look)
        if message.reply is None and row.kind is not RowKind.HEAD:
            width -= 2 * self._look.px(BOX)
        return max(width, 60)

    def _message_view(self, index: int) -> MessageView:
        view = self._views.get(index)
        if view is None:
            view = MessageView(self.viewport())
            view.hovered.connect(lambda inside: self._hover(view, inside=inside))
            self._views[index] = view
        return view

    def _place(self, slots: list[RowSlot]) -> None:
        """Give every view its place, and take back those that are not needed any more."""
        groups: dict[int, list[RowSlot]] = {}
        for slot in slots:
            groups.setdefault(slot.message, []).append(slot)
        alive: dict[TranscriptRow, int] = {}
        tops: dict[TranscriptRow, int] = {}
        for index, group in groups.items():
            rows = self._messages[index].rows
            for slot in group:
                row = rows[slot.row]
                alive[row] = index
                tops[row] = slot.top + row.gap
        self._move_picture(tops)
        for row in self._shown_rows:
            if row not in alive:
                self._stage.leave(row)
        self._shown_rows = alive
        for index in [each for each in self._views if each not in groups]:
            self._drop_view(index)
        for index, group in groups.items():
            self._place_message(index, group)
        # Screen readers and the Tab key go through widgets in the order in which they are stacked.
        stack(self.viewport(), [self._views[index] for index in sorted(groups)])

    def _left(self, width: int) -> int:
        """Where text of this width begins: in the middle, or in line with a column's head."""
        if self._is_column:
            return self._look.px(SIDE + 2)
        return (self.viewport().width() - width) // 2

    def _move_picture(self, tops: dict[TranscriptRow, int]) -> None:
        """Move what is drawn already by as much as most of it goes, views and pixels in one."""
        moves: dict[int, int] = {}
        for row, top in tops.items():
            before = self._tops.get(row)
            if before is not None:
                moves[top - before] = moves.get(top - before, 0) + max(row.height, 1)
        self._tops = tops
        by = max(moves, key=moves.__getitem__, default=0)
        if by and abs(by) < self.viewport().height():
            self.viewport().scroll(0, by)

    def _reach(
        self, view: MessageView, message: MessageRows, group: list[RowSlot]
    ) -> tuple[int, int]:
        """Top and bottom of a message's view; they stay where they are while out of sight.

        Rows come and go at its ends with every scroll, and a view that changes is drawn anew.
        """
        top = group[0].top + message.rows[group[0].row].gap
        bottom = group[-1].top + group[-1].height
        known = view.geometry()
        if top <= 0 and top - 3 * _REACH <= known.top() <= top:
            top = known.top()
        elif group[0].row > 0:
            top -= _REACH
        far = self.viewport().height()
        if bottom >= far and group[-1].row < len(message.rows) - 1:
            end = known.top() + known.height()
            bottom = end if bottom <= end <= bottom + 3 * _REACH else bottom + _REACH
        return top, bottom

    def _place_message(self, index: int, group: list[RowSlot]) -> None:
        message, look = self._messages[index], self._look
        width = self._column_width()
        side = look.px(SIDE)
        left = self._left(width) - side
        view = self._message_view(index)
        top, bottom = self._reach(view, message, group)
        placed, known = [], dict(view.placed)
        for slot in group:
            row = message.rows[slot.row]
            x = side + (0 if row.is_mirrored else indent(row, look))
            if message.reply is None and row.kind is not RowKind.HEAD:
                x += look.px(BOX)
            area = QRect(
                x, slot.top + row.gap - top, self._row_width(message, row), max(row.height, 1)
            )
            if row.kind is RowKind.FOOT:
                area.setLeft(x - look.px(OVERHANG))
            placed.append((row, area))
            if isinstance(row.view, QWidget) and known.get(row) != area:
                row.view.setGeometry(area)
                row.view.show()
        widgets = [row.view for row, _ in placed if isinstance(row.view, QWidget)]
        stack(view, widgets)
        view.setGeometry(QRect(left, top, width + 2 * side, max(bottom - top, 1)))
        view.show_rows(self._group_name(message), placed, look, tinted=message.reply is None)
        if view.isHidden():
            view.show()

    def _choose_anchor(self) -> None:
        for slot in self._slots:
            if slot.top + slot.height > 0:
                self._anchor, self._anchor_top = (slot.message, slot.row), slot.top
                return

    def _clear_views(self) -> None:
        for row in self._shown_rows:
            self._stage.leave(row)
        self._shown_rows = {}
        self._tops = {}
        self._slots = []
        for index in list(self._views):
            self._drop_view(index)

    def _drop_view(self, index: int) -> None:
        view = self._views.pop(index)
        view.hide()
        view.deleteLater()

    def _hold(self, row: TranscriptRow) -> None:
        """Make a visible row the anchor, so that it stays under the pointer."""
        index = self._shown_rows[row]
        for slot in self._slots:
            if slot.message == index and self._messages[index].rows[slot.row] is row:
                self._anchor, self._anchor_top = (index, slot.row), slot.top
                self._follows = False
