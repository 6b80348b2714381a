"""Where the views of rows stand: each in the group of its message, measured when it comes in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from orca_desktop.domain.reply import Origin
from orca_desktop.ui.theme import reading_column
from orca_desktop.ui.transcript.foot_view import OVERHANG, FootView
from orca_desktop.ui.transcript.formulas import Formulas
from orca_desktop.ui.transcript.head_view import name_of
from orca_desktop.ui.transcript.message_view import BOX, SIDE, MessageView, indent
from orca_desktop.ui.transcript.row_view import RowContext
from orca_desktop.ui.transcript.row_view_pool import RowViewPool
from orca_desktop.ui.transcript.stacking import stack
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.kinds import RowScale
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.model import TranscriptModel
from orca_desktop.viewmodels.transcript.rows import TranscriptRow
from orca_desktop.viewmodels.transcript.viewport import RowSlot

_REACH: Final = 2000
"""How far the view of a message reaches beyond its rows where it is out of sight, in pixels."""
_LAST_ROWS: Final = 6
_NARROWEST: Final = 120


class RowPlacement:
    """Measures rows and places their views on a surface; knows which message is acted upon.

    ``page`` tells how wide the page is, with the scroll bar beside the surface.
    """

    def __init__(
        self,
        surface: QWidget,
        model: TranscriptModel,
        pool: RowViewPool,
        formulas: Formulas,
        look: TextStyle,
        page: Callable[[], int],
    ) -> None:
        self.look = look
        self._surface = surface
        self._model = model
        self.pool = pool
        self._formulas = formulas
        self._page = page
        self._width = 0
        self._groups: dict[int, MessageView] = {}
        self._owners: dict[TranscriptRow, int] = {}
        self._tops: dict[TranscriptRow, int] = {}
        self._hovered = -1
        self._is_showing_actions = False
        self._focused = -1

    @property
    def shown(self) -> dict[TranscriptRow, int]:
        """The rows that stand on the surface, with the messages that they belong to."""
        return self._owners

    @property
    def focused(self) -> int:
        """The message that the keyboard is in, or -1."""
        return self._focused

    @property
    def groups(self) -> dict[int, MessageView]:
        """The views of the messages of which any rows are in sight."""
        return self._groups

    def group(self, index: int) -> MessageView | None:
        """The view of a message, while any of its rows is in sight."""
        return self._groups.get(index)

    def top_of(self, widget: QWidget) -> int:
        """Where a widget in a view begins, in pixels below the upper edge of the surface."""
        return widget.mapTo(self._surface, QPoint()).y()

    # -- measuring -----------------------------------------------------------------------------

    def forget_width(self) -> bool:
        """Find the width anew with the next row; tells whether it is another one."""
        before, self._width = self._width, 0
        return self.width != before

    @property
    def width(self) -> int:
        """How wide the text of the page is."""
        if not self._width:
            self._width = self._column() if self._model.is_column else self._reading_column()
        return self._width

    def _reading_column(self) -> int:
        return reading_column.column_width(self._page(), self.look.zoom)

    def _column(self) -> int:
        """The width beside others in a comparison, where each has little of it."""
        room = self._surface.width() - 2 * self.look.px(SIDE + 2)
        return max(min(self.look.column, room), _NARROWEST)

    @property
    def scale(self) -> RowScale:
        """The measures by which rows are guessed."""
        width = self.width
        return RowScale(width, self.look.line, max(width // max(self.look.px(7.4), 1), 8))

    def measure(self, index: int, at: int) -> int:
        """The exact height of a row's space; lends and fills a view where needed."""
        message = self._model.message(index)
        row = message.rows[at]
        width = self._row_width(message, row)
        has_view = self.pool.view_of(row) is not None
        if row.measured == width and (has_view or row.kind is kinds.SPACE):
            return row.gap + row.height
        height = self._drawn_height(index, at, width)
        self._model.set_height(index, at, height, width)
        return row.gap + height

    def refresh_tail(self, index: int) -> bool:
        """Draw anew the rows of a message that changed; ``False`` when one changed its height.

        Most tokens only make the last line longer: then nothing else has to be looked at.
        """
        message = self._model.known(index)
        if message is None:
            return index not in self._groups
        count = len(message.rows)
        for at in {0, *range(max(count - _LAST_ROWS, 0), count)}:
            row = message.rows[at]
            if row.measured >= 0 or self.pool.view_of(row) is None:
                continue
            width = self._row_width(message, row)
            if self._drawn_height(index, at, width) != row.height:
                return False
            row.measured = width
        return True

    def _drawn_height(self, index: int, at: int, width: int) -> int:
        """The height of a row at a width, once its view shows what it holds."""
        message = self._model.message(index)
        row = message.rows[at]
        if row.kind is kinds.SPACE:
            return self.look.px(BOX - 4)
        if row.kind is kinds.HEAD and not message.has_head:
            return 0
        view = self.pool.enter(row, self._group_of(index))
        following = message.rows[at + 1] if at + 1 < len(message.rows) else None
        self.pool.fill(
            row,
            RowContext(
                message,
                self.look,
                self._formulas,
                ends=not (following is not None and following.place.joined),
                wrapped=self._model.is_wrapped(message),
                active=self._is_active(index),
                last=index == len(self._model) - 1,
            ),
        )
        return view.height_for(width)

    def _row_width(self, message: MessageRows, row: TranscriptRow) -> int:
        width = self.width - indent(row, self.look)
        if message.reply is None and row.kind is not kinds.HEAD:
            width -= 2 * self.look.px(BOX)
        return max(width, 60)

    # -- placing -------------------------------------------------------------------------------

    def place(self, slots: Sequence[RowSlot]) -> None:
        """Give every view its place, and take back those that are not needed any more."""
        groups: dict[int, list[RowSlot]] = {}
        for slot in slots:
            groups.setdefault(slot.message, []).append(slot)
        owners: dict[TranscriptRow, int] = {}
        tops: dict[TranscriptRow, int] = {}
        for slot in slots:
            row = self._model.row(slot.message, slot.row)
            owners[row] = slot.message
            tops[row] = slot.top + row.gap
        self._move_picture(tops)
        for row, _ in self.pool:
            if row not in owners:
                self.pool.leave(row)
        self._owners = owners
        for index in [each for each in self._groups if each not in groups]:
            self._drop_group(index)
        for index, group in groups.items():
            self._place_message(index, group)
        # Screen readers and the Tab key go through widgets in the order in which they are stacked.
        stack(self._surface, [self._groups[index] for index in sorted(groups)])

    def clear(self) -> None:
        """Take all views back."""
        for row, _ in self.pool:
            self.pool.leave(row)
        self._owners, self._tops = {}, {}
        for index in list(self._groups):
            self._drop_group(index)

    def move_on(self, by: int) -> None:
        """Leave all views where they are: so many messages came to stand before theirs."""
        self._groups = {index + by: view for index, view in self._groups.items()}
        self._owners = {row: index + by for row, index in self._owners.items()}
        self._hovered += by if self._hovered >= 0 else 0
        self._focused += by if self._focused >= 0 else 0

    def _left(self, width: int) -> int:
        """Where text of this width begins: in the middle of the page, or below a column's head.

        Of the page and not of the surface, beside which the scroll bar is: what stands under it
        has no bar, and the same edges.
        """
        if self._model.is_column:
            return self.look.px(SIDE + 2)
        return (self._page() - width) // 2 - self._surface.x()

    def _move_picture(self, tops: dict[TranscriptRow, int]) -> None:
        """Move what is drawn already by as much as most of it goes, views and pixels in one."""
        moves: dict[int, int] = {}
        for row, top in tops.items():
            before = self._tops.get(row)
            if before is not None:
                moves[top - before] = moves.get(top - before, 0) + max(row.height, 1)
        self._tops = tops
        by = max(moves, key=moves.__getitem__, default=0)
        if by and abs(by) < self._surface.height():
            self._surface.scroll(0, by)

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
        far = self._surface.height()
        if bottom >= far and group[-1].row < len(message.rows) - 1:
            end = known.top() + known.height()
            bottom = end if bottom <= end <= bottom + 3 * _REACH else bottom + _REACH
        return top, bottom

    def _place_message(self, index: int, group: list[RowSlot]) -> None:
        message, look = self._model.message(index), self.look
        width = self.width
        side = look.px(SIDE)
        left = self._left(width) - side
        view = self._group_of(index)
        top, bottom = self._reach(view, message, group)
        placed, known, widgets = [], dict(view.placed), []
        for slot in group:
            row = message.rows[slot.row]
            area = self._area(message, row, slot.top - top)
            placed.append((row, area))
            shown = self.pool.view_of(row)
            if shown is None:
                continue
            widgets.append(shown.widget)
            if known.get(row) != area:
                shown.widget.setGeometry(area)
                shown.widget.show()
        stack(view, widgets)
        view.setGeometry(QRect(left, top, width + 2 * side, max(bottom - top, 1)))
        view.show_rows(_group_name(message), placed, look, tinted=message.reply is None)
        if view.isHidden():
            view.show()

    def _area(self, message: MessageRows, row: TranscriptRow, top: int) -> QRect:
        """The room of a row in the group of its message, where its space begins at a height."""
        look = self.look
        x = look.px(SIDE) + (0 if row.is_mirrored else indent(row, look))
        if message.reply is None and row.kind is not kinds.HEAD:
            x += look.px(BOX)
        area = QRect(x, top + row.gap, self._row_width(message, row), max(row.height, 1))
        if row.kind is kinds.FOOT:
            over = look.px(OVERHANG)
            is_mirrored = self._surface.isRightToLeft()
            area.adjust(0 if is_mirrored else -over, 0, over if is_mirrored else 0, 0)
        return area

    def _group_of(self, index: int) -> MessageView:
        view = self._groups.get(index)
        if view is None:
            view = self._groups[index] = MessageView(self._surface)
            view.hovered.connect(lambda inside: self._hover(view, inside=inside))
        return view

    def _drop_group(self, index: int) -> None:
        view = self._groups.pop(index)
        view.hide()
        view.deleteLater()

    # -- whose actions are seen ----------------------------------------------------------------

    def follow_focus(self, widget: QWidget | None) -> None:
        """Show the actions of the message that the keyboard is in."""
        found = -1
        for index, view in self._groups.items():
            if (
                widget is not None
                and isValid(view)
                and (widget is view or view.isAncestorOf(widget))
            ):
                found = index
        if found != self._focused:
            before, self._focused = self._focused, found
            self._show_actions(before)
            self._show_actions(found)

    def _hover(self, view: MessageView, *, inside: bool) -> None:
        """Show the actions of the message that the pointer is over.

        When buttons appear or go under the pointer, Qt tells anew of what it is over, from within:
        that is only noted, and followed once when they are shown.
        """
        index = next((each for each, known in self._groups.items() if known is view), -1)
        before, self._hovered = self._hovered, index if inside else -1
        if self._is_showing_actions:
            return
        self._is_showing_actions = True
        try:
            for each in {before, index}:
                self._show_actions(each)
            for each in {before, index, self._hovered}:
                self._show_actions(each)
        finally:
            self._is_showing_actions = False

    def _is_active(self, index: int) -> bool:
        return index in {self._hovered, self._focused, len(self._model) - 1}

    def _show_actions(self, index: int) -> None:
        for row, owner in self._owners.items():
            view = self.pool.view_of(row)
            if owner == index and isinstance(view, FootView):
                view.set_shown(shown=self._is_active(index))


def _group_name(message: MessageRows) -> str:
    if message.reply is None:
        return name_of(None)
    if message.reply.is_practice:
        said = QCoreApplication.translate("Transcript", "{0}, practice answer")
    elif message.reply.origin is Origin.IMPORTED:
        said = QCoreApplication.translate("Transcript", "{0}, imported answer")
    else:
        said = QCoreApplication.translate("Transcript", "{0}, answer")
    return said.format(name_of(message.reply))
