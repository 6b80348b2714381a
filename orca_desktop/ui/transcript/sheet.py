"""The sheet: messages as one long page of which only the visible part exists, and which grows.

What it stands on: ``sheaf`` builds messages, ``layout`` puts their rows in place, ``scrolling``
moves them, ``aloud`` has them spoken.
"""

from __future__ import annotations

import time
from typing import Final

from orca_desktop.domain.conversation import Conversation, Turn
from orca_desktop.domain.reply import Reply
from orca_desktop.render.block_parser.leaf import LeafKind
from orca_desktop.ui.theme.appearance import Theme
from orca_desktop.ui.transcript.aloud import Aloud
from orca_desktop.ui.transcript.layout import TOP, ReadingPlace
from orca_desktop.ui.transcript.text_style import TextStyle
from orca_desktop.viewmodels.transcript.entry import TranscriptEntry
from orca_desktop.viewmodels.transcript.message_rows import MessageRows, estimate
from orca_desktop.viewmodels.transcript.path import TranscriptPath

_LAST_ROWS: Final = 6
_READING_S: Final = 0.008


class Sheet(Aloud):
    """A virtual list of messages that scrolls, follows its end and grows."""

    def _prepare(self) -> None:
        self._positions: dict[str, ReadingPlace] = {}
        self._pending: dict[str, Reply] = {}
        super()._prepare()

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
            self._read_at = None
        if not same:
            self._turn_page()
            position = self._positions.get(conversation.id) if conversation is not None else None
        self._conversation = conversation
        self._pending.clear()
        self._set_entries(TranscriptPath(conversation, answered=self._is_column), same=same)
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

    def set_theme(self, theme: Theme) -> None:
        """Draw with other colours from now on."""
        self._look = TextStyle(theme, self._look.zoom)
        self._apply_look()
        self._remeasure()

    def set_zoom(self, zoom: float) -> None:
        """Draw larger or smaller; the text being read stays in place."""
        self._look = TextStyle(self._look.theme, zoom)
        self._apply_look()
        with self._end_kept():
            self._remeasure()

    def _set_entries(self, entries: TranscriptPath, *, same: bool) -> None:
        old, known = self._entries, self._messages
        self._clear_views()
        scale = self._scale()
        heights = entries.guess(scale)
        self._messages = {}
        for index in self._visited if same else ():
            if index >= len(entries) or entries[index].id != old[index].id:
                continue
            heights.set(index, self._outer[index])
            if index in known and not _is_resumed(known[index], entries[index]):
                self._messages[index] = self._renewed(known[index], entries[index])
                heights.set(index, self._messages[index].heights.total)
        self._visited = {index for index in self._visited if same and index < len(entries)}
        self._entries = entries
        self._outer = heights

    def _renewed(self, message: MessageRows, entry: TranscriptEntry) -> MessageRows:
        message.renew(entry.turn, entry.versions)
        if entry.reply is not None and message.reply is not entry.reply:
            message.advance(entry.reply)
        return message

    # -- streaming -----------------------------------------------------------------------------

    def advance(self, turn_id: str, reply: Reply) -> None:
        """Take the newest value of a reply; it is drawn with the next frame."""
        self._pending[turn_id] = reply
        self._frames.ask(self, self._flush)

    def _flush(self) -> None:
        pending, self._pending = self._pending, {}
        grown = [self._take(turn_id, reply) for turn_id, reply in pending.items()]
        for index, message in list(self._messages.items()):
            if message.is_behind:
                grown.append(None if self._caught_up(index, message) else index)
                self._frames.ask(self, self._flush)
        if not grown or not all(index is not None and self._refreshed(index) for index in grown):
            self._arrange()

    def _caught_up(self, index: int, message: MessageRows) -> bool:
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
        self._entries.replace(index, TranscriptEntry(entry.turn, reply, entry.versions))
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
        self._entries.replace(index, TranscriptEntry(entry.turn, reply, versions))
        if self._messages.pop(index, None) is not None:
            self._clear_views()
        return index

    def _insert(self, index: int, reply: Reply) -> int | None:
        """Show the first reply of a turn that had none on the screen."""
        following = self._entries[index + 1] if index + 1 < len(self._entries) else None
        if following is not None:
            return None
        turn = self._entries[index].turn
        self._entries.append(TranscriptEntry(turn, reply, (reply.id,)))
        self._outer.append(estimate(turn, reply, self._scale()))
        return index + 1


def _is_resumed(message: MessageRows, entry: TranscriptEntry) -> bool:
    """Whether an answer that had ended is being written on: its last text is open again."""
    ended = message.reply is not None and not message.reply.is_running
    return ended and entry.reply is not None and entry.reply.is_running
