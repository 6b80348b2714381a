"""The sheet: messages as one long page of which only the visible part exists.

Everything hangs on an anchor: the first visible row and its place on the screen. Rows are laid out
from there outward, so whatever becomes known above or below, the text being read stays where it
is. When the view follows the end, the anchor is the last row.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QFrame,
    QToolButton,
    QWidget,
)

from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.reply import Reply
from orca_desktop.render.leaf import LeafKind
from orca_desktop.ui import icons
from orca_desktop.ui.theme import Theme
from orca_desktop.ui.transcript import stage
from orca_desktop.ui.transcript.colors import Colors
from orca_desktop.ui.transcript.flow import Message, estimate
from orca_desktop.ui.transcript.foot_view import OVERHANG, FootView
from orca_desktop.ui.transcript.formulas import FormulaObject, Formulas
from orca_desktop.ui.transcript.frames import FrameClock
from orca_desktop.ui.transcript.head_view import name_of
from orca_desktop.ui.transcript.heights import Heights
from orca_desktop.ui.transcript.look import Look
from orca_desktop.ui.transcript.message_view import BOX, SIDE, MessageView, indent
from orca_desktop.ui.transcript.path import Entry, Path
from orca_desktop.ui.transcript.rows import Row, RowKind, Scale
from orca_desktop.ui.transcript.sections import code_rows
from orca_desktop.ui.transcript.table_view import TableView
from orca_desktop.ui.transcript.text_view import TextView
from orca_desktop.ui.widgets.quiet_bar import scroll_downwards

MARGIN: Final = 100
"""How far above and below the window rows are kept alive, in pixels."""
TOP: Final = 8
BOTTOM: Final = 28
_NEAR_END: Final = 3
_LAST_ROWS: Final = 6
_READING_S: Final = 0.012
_REACH: Final = 2000
"""How far the view of a message reaches beyond its rows where it is out of sight, in pixels."""
_MOST_BUILT: Final = 200
"""Messages whose rows are kept."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A row that stands on the screen: which one, and the top of its space there."""

    message: int
    row: int
    top: int
    height: int


@dataclass(frozen=True, slots=True)
class _Position:
    """Where someone was reading: a message by its id, a row of it, and its top on the screen."""

    message: int
    message_id: str
    row: int
    top: int
    follows: bool


class Sheet(QAbstractScrollArea):
    """A virtual list of messages that scrolls, follows its end and grows."""

    announced = Signal(str)

    def __init__(
        self,
        theme: Theme,
        *,
        frames: FrameClock | None = None,
        formulas: Formulas | None = None,
        column: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = Look(theme)
        self._frames = frames or FrameClock(self)
        self._is_column = column
        self._conversation: Conversation | None = None
        self._entries = Path(None)
        self._messages: dict[int, Message] = {}
        self._outer = Heights()
        self._slots: list[Slot] = []
        self._views: dict[int, MessageView] = {}
        self._shown_rows: dict[Row, int] = {}
        self._tops: dict[Row, int] = {}
        self._positions: dict[str, _Position] = {}
        self._visited: set[int] = set()
        self._anchor = (0, 0)
        self._anchor_top = TOP
        self._follows = True
        self._unseen = False
        self._pending: dict[str, Reply] = {}
        self._syncing = False
        self._value = 0
        self._width = 0
        self._active = -1
        self._wrapped: set[str] = set()
        self._folds = True
        self._focused = -1
        self._formulas = formulas or Formulas(self)
        self._formulas.drawn.connect(self._redraw_formula)
        self._formula_painter = FormulaObject(self._formulas, self)
        self._colors = Colors(self._frames)
        self._stage = stage.Stage(self.viewport(), self._connect_view)
        # On the viewport and not above it, because what is overlapped cannot be scrolled.
        self._jump = QToolButton(self.viewport())
        self._prepare()

    def _prepare(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Transcript"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # No line is broken anew for a bar that comes while one reads.
        scroll_downwards(self)
        self.viewport().setAutoFillBackground(False)
        # Every pixel is painted here, so what is scrolled can be moved instead of drawn again.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        self._jump.setObjectName("jump-to-latest")
        self._jump.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._jump.clicked.connect(self.jump_to_latest)
        self._jump.hide()
        self._apply_look()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow_focus)

    # -- what is shown -------------------------------------------------------------------------

    def show_conversation(self, conversation: Conversation | None) -> None:
        """Show the visible path of a conversation; the same one again keeps the place."""
        same = (
            self._conversation is not None
            and conversation is not None
            and conversation.id == self._conversation.id
        )
        position = self._position() if self._entries else None
        if self._conversation is not None and position is not None and not same:
            self._positions[self._conversation.id] = position
        if not same:
            self._turn_page()
            position = self._positions.get(conversation.id) if conversation is not None else None
        self._conversation = conversation
        self._pending.clear()
        self._set_entries(Path(conversation, answered=self._is_column), same=same)
        self._restore(position)
        self._arrange()

    def add_turn(self, conversation: Conversation, turn: Turn) -> None:  # noqa: ARG002
        """Show a conversation that has just got a turn, at its end."""
        self.show_conversation(conversation)
        self.jump_to_latest()

    def headings(self) -> tuple[tuple[str, int], ...]:
        """The headings of the answers and where they begin, in the measure of the scroll bar."""
        found = []
        for index in sorted(self._messages):
            message = self._messages[index]
            before = TOP + self._outer.before(index)
            found += [
                (row.leaf.text.strip(), before + message.heights.before(at))
                for at, row in enumerate(message.rows)
                if row.leaf is not None and row.leaf.kind is LeafKind.HEADING
            ]
        return tuple(found)

    @property
    def is_busy(self) -> bool:
        """Whether something is left to be drawn that was asked for."""
        return self._frames.is_waiting

    def close_formulas(self) -> None:
        """End the process that draws formulas; it starts again with the next formula."""
        self._formulas.close()

    def advance(self, turn_id: str, reply: Reply) -> None:
        """Take the newest value of a reply; it is drawn with the next frame."""
        self._pending[turn_id] = reply
        self._frames.ask(self, self._flush)

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours from now on."""
        self._look = Look(theme, self._look.zoom)
        self._apply_look()
        self._remeasure()

    def set_zoom(self, zoom: float) -> None:
        """Draw larger or smaller; the text being read stays in place."""
        self._look = Look(self._look.theme, zoom)
        self._remeasure()

    def _apply_look(self) -> None:
        self.viewport().update()
        theme, look = self._look.theme, self._look
        self._jump.setIcon(icons.icon("arrow-down", theme.text, theme.faint, look.px(16)))
        self._jump.setFont(look.font(13))
        # Here and not in resources/styles, because its round ends follow the transcript's zoom.
        self._jump.setStyleSheet(
            f"QToolButton {{ background: {theme.raised}; color: {theme.text};"
            f" border: 1px solid {theme.control}; border-radius: {look.px(15)}px;"
            f" padding: {look.px(5)}px {look.px(12)}px; }}"
            f"QToolButton:hover {{ background: {theme.hover}; }}"
        )
        self._name_jump()

    def _set_entries(self, entries: Path, *, same: bool) -> None:
        old, known = self._entries, self._messages
        self._clear_views()
        scale = self._scale()
        heights = entries.guess(scale)
        self._messages = {}
        for index in self._visited if same else ():
            if index >= len(entries) or entries[index].id != old[index].id:
                continue
            heights.set(index, self._outer[index])
            if index in known:
                self._messages[index] = self._renewed(known[index], entries[index])
                heights.set(index, self._messages[index].heights.total)
        self._visited = {index for index in self._visited if same and index < len(entries)}
        self._entries = entries
        self._outer = heights

    def _renewed(self, message: Message, entry: Entry) -> Message:
        message.turn, message.versions = entry.turn, entry.versions
        if entry.reply is not None and message.reply is not entry.reply:
            message.advance(entry.reply)
        return message

    def _message(self, index: int) -> Message:
        message = self._messages.get(index)
        if message is None:
            entry = self._entries[index]
            message = Message(
                entry.turn,
                entry.reply,
                entry.versions,
                folds=self._folds,
                column=self._is_column,
                first=index == 0,
            )
            message.build(self._scale())
            self._messages[index] = message
            self._visited.add(index)
            self._outer.set(index, message.heights.total)
            if message.is_behind:
                self._frames.ask(self, self._flush)
        return message

    def _scale(self) -> Scale:
        width = self._column_width()
        look = self._look
        return Scale(width, look.line, max(width // max(look.px(7.4), 1), 8))

    def _column_width(self) -> int:
        if not self._width:
            side = 2 * self._look.px(SIDE + (2 if self._is_column else 10))
            # The scroll bar may come while one reads; no line is broken anew for it.
            room = self.width() - self.verticalScrollBar().sizeHint().width()
            self._width = max(min(self._look.column, room - side), 120)
        return self._width

    # -- streaming -----------------------------------------------------------------------------

    def _flush(self) -> None:
        pending, self._pending = self._pending, {}
        grown = [self._take(turn_id, reply) for turn_id, reply in pending.items()]
        for index, message in list(self._messages.items()):
            if message.is_behind:
                grown.append(None if self._caught_up(index, message) else index)
                self._frames.ask(self, self._flush)
        if not grown or not all(index is not None and self._refreshed(index) for index in grown):
            self._arrange()

    def _caught_up(self, index: int, message: Message) -> bool:
        """Read on in a text that arrived faster than it is read; tells whether to show it now.

        A stored text is shown again only when all of it was read, so that it does not run by.
        """
        reply = message.reply
        assert reply is not None  # noqa: S101 - the user's words are read at once
        until = time.perf_counter() + _READING_S
        message.advance(reply)
        while not reply.is_running and message.is_behind and time.perf_counter() < until:
            message.advance(reply)
        self._outer.set(index, message.heights.total)
        return reply.is_running or not message.is_behind

    def _refreshed(self, index: int) -> bool:
        """Draw anew the rows of a message that changed; ``False`` when one changed its height.

        Most tokens only make the last line longer: then nothing else has to be looked at.
        """
        message = self._messages.get(index)
        if message is None:
            return index not in self._views
        count = len(message.rows)
        for at in {0, *range(max(count - _LAST_ROWS, 0), count)}:
            row = message.rows[at]
            if row.measured >= 0 or row.view is None:
                continue
            width = self._row_width(message, row)
            height = self._measure(index, message, at, row, width)
            if height != row.height:
                return False
            row.measured = width
        self._color_code()
        self._dress()
        return True

    def _take(self, turn_id: str, reply: Reply) -> int | None:
        """Take a reply's newest value; its index if no row was added, ``None`` to lay out anew."""
        index = self._index_of(turn_id, reply)
        if index is None:
            return None
        entry = self._entries[index]
        before = entry.reply
        self._entries.replace(index, Entry(entry.turn, reply, entry.versions))
        message = self._messages.get(index)
        reshaped = True
        if message is not None:
            reshaped = message.advance(reply)
            self._outer.set(index, message.heights.total)
        if not self._follows:
            self._unseen = True
            self._name_jump()
        if before is not None and before.is_running and not reply.is_running:
            self._announce(reply)
        return None if reshaped else index

    def _index_of(self, turn_id: str, reply: Reply) -> int | None:
        for index in range(len(self._entries) - 1, -1, -1):
            entry = self._entries[index]
            if entry.reply is not None and entry.reply.id == reply.id:
                return index
            if entry.turn.id != turn_id:
                continue
            if entry.reply is None:
                return self._insert(index, reply)
            return self._renew(index, reply) if reply.id not in entry.versions else None
        return None

    def _renew(self, index: int, reply: Reply) -> int:
        """Show a new version of a reply in the place of the one before it."""
        entry = self._entries[index]
        versions = (*entry.versions, reply.id)
        self._entries.replace(index, Entry(entry.turn, reply, versions))
        if self._messages.pop(index, None) is not None:
            self._clear_views()
        return index

    def _insert(self, index: int, reply: Reply) -> int | None:
        """Show the first reply of a turn that had none on the screen."""
        following = self._entries[index + 1] if index + 1 < len(self._entries) else None
        if following is not None:
            return None
        turn = self._entries[index].turn
        self._entries.append(Entry(turn, reply, (reply.id,)))
        self._outer.append(estimate(turn, reply, self._scale()))
        return index + 1

    def _announce(self, reply: Reply) -> None:
        if self._is_column:
            return  # which column has answered is told by whoever knows its name
        text = self.tr("{0} has answered.").format(name_of(reply))
        event = QAccessibleAnnouncementEvent(self, f"{text} {reply.text[:1000]}".strip())
        QAccessible.updateAccessibility(event)
        self.announced.emit(text)

    # -- layout --------------------------------------------------------------------------------

    def _position(self) -> _Position:
        message, row = self._anchor
        name = self._entries[message].id
        return _Position(message, name, row, self._anchor_top, self._follows)

    def _restore(self, position: _Position | None) -> None:
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

    def _connect_view(self, view: QWidget) -> None:
        """Make a new view's wishes heard; every view comes here once."""
        if isinstance(view, TextView | TableView):
            view.adopt(self._formulas, self._formula_painter)

    def _forget_far(self) -> None:
        """Give up the rows of messages far away; their heights stay known."""
        here = self._anchor[0]
        for index, message in list(self._messages.items()):
            far = abs(index - here) > _MOST_BUILT // 4
            if far and not message.is_touched and index not in self._views:
                del self._messages[index]

    def _fill_window(self) -> list[Slot]:
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

    def _hung_from_start(self) -> list[Slot]:
        self._anchor, self._anchor_top = (0, 0), TOP
        return self._spread()

    def _hung_from_end(self) -> list[Slot]:
        last = len(self._entries) - 1
        self._anchor = (last, len(self._message(last).rows) - 1)
        slot = self._slot_height(*self._anchor)
        self._anchor_top = self.viewport().height() - self._look.px(BOTTOM) - slot
        return self._spread()

    def _spread(self) -> list[Slot]:
        below = self._walk_down(self._anchor, self._anchor_top, self.viewport().height() + MARGIN)
        above = self._walk_up(self._anchor, self._anchor_top, -MARGIN)
        return [*reversed(above), *below]

    def _is_last(self, message: int, row: int) -> bool:
        return message == len(self._entries) - 1 and row == len(self._message(message).rows) - 1

    def _walk_down(self, anchor: tuple[int, int], top: int, until: int) -> list[Slot]:
        found = []
        for message, row in self._rows_from(anchor):
            height = self._slot_height(message, row)
            found.append(Slot(message, row, top, height))
            top += height
            if top >= until:
                break
        return found

    def _walk_up(self, anchor: tuple[int, int], top: int, until: int) -> list[Slot]:
        found: list[Slot] = []
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
            found.append(Slot(message, row, top, height))
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

    def _measure(self, index: int, message: Message, row_index: int, row: Row, width: int) -> int:
        if row.kind is RowKind.SPACE:
            return self._look.px(BOX - 4)
        if row.kind is RowKind.HEAD and not message.has_head:
            return 0
        if row.view is None:
            self._stage.enter(row, self._message_view(index))
        following = message.rows[row_index + 1] if row_index + 1 < len(message.rows) else None
        ends = not (following is not None and following.place.joined)
        scene = stage.Scene(
            message,
            self._look,
            self._formulas,
            ends=ends,
            wrapped=message.id in self._wrapped,
            active=self._is_active(index),
        )
        stage.fill(row, scene)
        view = row.view
        return int(view.height_for(width))

    def _row_width(self, message: Message, row: Row) -> int:
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

    def _place(self, slots: list[Slot]) -> None:
        """Give every view its place, and take back those that are not needed any more."""
        groups: dict[int, list[Slot]] = {}
        for slot in slots:
            groups.setdefault(slot.message, []).append(slot)
        alive: dict[Row, int] = {}
        tops: dict[Row, int] = {}
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
        _stack(self.viewport(), [self._views[index] for index in sorted(groups)])
        self._jump.raise_()

    def _left(self, width: int) -> int:
        """Where text of this width begins: in the middle, or in line with a column's head."""
        if self._is_column:
            return self._look.px(SIDE + 2)
        return (self.viewport().width() - width) // 2

    def _move_picture(self, tops: dict[Row, int]) -> None:
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

    def _reach(self, view: MessageView, message: Message, group: list[Slot]) -> tuple[int, int]:
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

    def _place_message(self, index: int, group: list[Slot]) -> None:
        message, look = self._messages[index], self._look
        width = self._column_width()
        side = look.px(SIDE)
        left = self._left(width) - side
        view = self._message_view(index)
        top, bottom = self._reach(view, message, group)
        placed, known = [], dict(view.placed)
        for slot in group:
            row = message.rows[slot.row]
            x = side + indent(row, look)
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
        _stack(view, widgets)
        view.setGeometry(QRect(left, top, width + 2 * side, max(bottom - top, 1)))
        view.show_rows(self._group_name(message), placed, look, tinted=message.reply is None)
        if view.isHidden():
            view.show()

    def _group_name(self, message: Message) -> str:
        if message.reply is None:
            return name_of(None)
        if message.reply.is_practice:
            return self.tr("{0}, practice answer").format(name_of(message.reply))
        return self.tr("{0}, answer").format(name_of(message.reply))

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

    # -- scrolling -----------------------------------------------------------------------------

    def _sync_bar(self) -> None:
        height = self.viewport().height()
        total = TOP + self._outer.total + self._look.px(BOTTOM) if self._entries else 0
        value = 0
        if self._entries:
            message, row = self._anchor
            before = self._outer.before(message) + self._message(message).heights.before(row)
            value = TOP + before - self._anchor_top
        bar = self.verticalScrollBar()
        self._syncing = True
        bar.setRange(0, max(total - height, 0))
        bar.setPageStep(height)
        bar.setSingleStep(self._look.line)
        bar.setValue(bar.maximum() if self._follows else value)
        self._value = bar.value()
        self._syncing = False
        self._place_jump()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002
        """Scroll: called by the scroll bar for every change of its value."""
        if self._syncing or not self._entries:
            return
        bar = self.verticalScrollBar()
        value = bar.value()
        moved = self._value - value
        if moved > 0:
            self._follows = False
        elif value >= bar.maximum() - _NEAR_END:
            self._follows = True
            self._unseen = False
        self._value = value
        if abs(moved) < 3 * self.viewport().height():
            self._anchor_top += moved
        else:
            self._anchor_at(value - TOP)
        self._arrange()

    def _anchor_at(self, position: int) -> None:
        message = self._outer.at(position)
        heights = self._message(message).heights
        inner = position - self._outer.before(message)
        row = heights.at(inner)
        self._anchor = (message, row)
        self._anchor_top = heights.before(row) - inner

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; the first upward turn lets go of the end at once."""
        if event.angleDelta().y() > 0 or event.pixelDelta().y() > 0:
            self.let_go()
        super().wheelEvent(event)

    def let_go(self) -> None:
        """Stop following the end; what is read now stays where it is."""
        if self.verticalScrollBar().maximum() > 0:
            self._follows = False

    def jump_to_latest(self) -> None:
        """Go to the end and stay with it while it grows."""
        self._follows = True
        self._unseen = False
        self._name_jump()
        self._arrange()

    def jump_to_start(self) -> None:
        """Go to the first message."""
        self._follows = False
        self._anchor, self._anchor_top = (0, 0), TOP
        self._arrange()

    def page(self, direction: int) -> None:
        """Scroll by a window's height, less one line to keep the connection."""
        bar = self.verticalScrollBar()
        if direction < 0:
            self.let_go()
        bar.setValue(bar.value() + direction * (self.viewport().height() - self._look.line))

    def next_message(self) -> None:
        """Put the beginning of the next message at the top."""
        self._go_to_message(1)

    def previous_message(self) -> None:
        """Put the beginning of this message, or of the one before, at the top."""
        self._go_to_message(-1)

    def _go_to_message(self, direction: int) -> None:
        if not self._entries:
            return
        index, row = self._anchor
        at_top = row == 0 and self._anchor_top >= 0
        if direction > 0:
            index += 1
        elif at_top:
            index -= 1
        if index >= len(self._entries):
            self.jump_to_latest()
            return
        self._follows = False
        self._anchor, self._anchor_top = (max(index, 0), 0), 0
        self._arrange()
        view = self._views.get(max(index, 0))
        if view is not None:
            view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by line, page, message, or to either end."""
        act = self._moves(event)
        if act is None:
            event.ignore()
            return
        act()
        event.accept()

    def _moves(self, event: QKeyEvent) -> Callable[[], object] | None:
        """What a key does to the place on the page."""
        key = event.key()
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            far = {Qt.Key.Key_Up: self.previous_message, Qt.Key.Key_Down: self.next_message}
            return far.get(Qt.Key(key))
        moves: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Up: lambda: self._line(-1),
            Qt.Key.Key_Down: lambda: self._line(1),
            Qt.Key.Key_PageUp: lambda: self.page(-1),
            Qt.Key.Key_PageDown: lambda: self.page(1),
            Qt.Key.Key_Space: lambda: self.page(1),
            Qt.Key.Key_Home: self.jump_to_start,
            Qt.Key.Key_End: self.jump_to_latest,
        }
        return moves.get(Qt.Key(key))

    def _line(self, direction: int) -> None:
        if direction < 0:
            self.let_go()
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + direction * bar.singleStep())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the page under the messages."""
        QPainter(self.viewport()).fillRect(event.rect(), self._look.color("page"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew; the first visible line stays."""
        super().resizeEvent(event)
        before, self._width = self._width, 0
        if self._column_width() != before:
            self._remeasure()
        else:
            self._arrange()

    def _place_jump(self) -> None:
        bar = self.verticalScrollBar()
        away = bar.maximum() - bar.value() > 2 * self._look.line and not self._follows
        # Columns are read from their beginning, and the way to the end is short.
        away = away and not self._is_column
        if away:
            size: QSize = self._jump.sizeHint()
            x = (self.viewport().width() - size.width()) // 2
            y = self.viewport().height() - size.height() - 12
            self._jump.setGeometry(x, y, size.width(), size.height())
        if self._jump.isHidden() is away:
            self._jump.setVisible(away)

    def _name_jump(self) -> None:
        text = self.tr("New text below") if self._unseen else self.tr("Jump to latest")
        self._jump.setText(text)
        self._jump.setAccessibleName(self.tr("Jump to latest"))
        if not self._jump.isHidden():
            self._place_jump()

    # -- what changes on the screen -------------------------------------------------------------

    @property
    def look(self) -> Look:
        """How the page looks now."""
        return self._look

    def _redraw_formula(self, source: str) -> None:
        """Show a formula that has just been drawn, wherever it is on the screen."""
        for row in self._shown_rows:
            if row.leaf is not None and source in row.leaf.text:
                row.measured = -1
                if isinstance(row.view, TextView | TableView):
                    row.view.forget()
        self._frames.ask(self, self._flush)

    def _color_code(self) -> None:
        """Have the code on the screen coloured that is not yet."""
        for row in self._shown_rows:
            if row.kind is not RowKind.CODE or row.part is not None:
                continue
            if row.open_ended:
                self._colors.live(row)
                continue
            pieces = code_rows(row)
            if not any(each.open_ended for each in pieces):
                self._colors.want(pieces)

    def _hold(self, row: Row) -> None:
        """Make a visible row the anchor, so that it stays under the pointer."""
        index = self._shown_rows[row]
        for slot in self._slots:
            if slot.message == index and self._messages[index].rows[slot.row] is row:
                self._anchor, self._anchor_top = (index, slot.row), slot.top
                self._follows = False

    def _is_active(self, index: int) -> bool:
        return index in {self._active, self._focused, len(self._entries) - 1}

    def _hover(self, view: MessageView, *, inside: bool) -> None:
        index = next((each for each, known in self._views.items() if known is view), -1)
        before, self._active = self._active, index if inside else -1
        for each in {before, index}:
            self._show_actions(each)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:  # noqa: ARG002
        """Show the actions of the message that the keyboard is in."""
        found = -1
        for index, view in self._views.items():
            if new is not None and (new is view or view.isAncestorOf(new)):
                found = index
        if found != self._focused:
            before, self._focused = self._focused, found
            self._show_actions(before)
            self._show_actions(found)

    def _show_actions(self, index: int) -> None:
        for row, owner in self._shown_rows.items():
            if owner == index and isinstance(row.view, FootView):
                row.view.set_shown(shown=self._is_active(index))


def _stack(parent: QWidget, wanted: Sequence[QWidget]) -> None:
    """Bring children into the order wanted; those that are in order stay, for moving one draws it.

    Most are in order nearly always: the longest run of them is kept.
    """
    members = set(wanted)
    places = {each: at for at, each in enumerate(parent.children()) if each in members}
    order = [places[each] for each in wanted]
    kept = set(_longest_rising(order))
    if len(kept) == len(order):
        return
    following: QWidget | None = None
    for widget, place in zip(reversed(wanted), reversed(order), strict=True):
        if place not in kept:
            if following is None:
                widget.raise_()
            else:
                widget.stackUnder(following)
        following = widget


def _longest_rising(numbers: Sequence[int]) -> list[int]:
    """The longest choice of different numbers that rise from left to right."""
    ends: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        at = bisect_left(ends, number)
        before[number] = ends[at - 1] if at else None
        ends[at : at + 1] = [number]
    found = []
    each = ends[-1] if ends else None
    while each is not None:
        found.append(each)
        each = before[each]
    return found[::-1]
