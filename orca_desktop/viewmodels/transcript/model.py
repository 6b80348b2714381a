"""The messages of one page: which there are, how they grow, and what of them is folded or marked.

Messages are made where one looks and given up far away. Nothing here knows where they stand on a
screen; ``heights`` is how tall each is, guessed until its rows were drawn.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from orca_desktop.domain.blocks import Block as Content
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.message import plain_text
from orca_desktop.domain.reply import OpenBlock, Part, Reply
from orca_desktop.render import plain
from orca_desktop.render.block_parser.leaf import LeafKind
from orca_desktop.render.document import Block
from orca_desktop.viewmodels.transcript import differences, kinds
from orca_desktop.viewmodels.transcript.differences import Skipped
from orca_desktop.viewmodels.transcript.disclosures import Disclosure
from orca_desktop.viewmodels.transcript.entry import TranscriptEntry
from orca_desktop.viewmodels.transcript.heights import Heights
from orca_desktop.viewmodels.transcript.kinds import RowScale
from orca_desktop.viewmodels.transcript.message_rows import MessageRows, RowRules, estimate
from orca_desktop.viewmodels.transcript.path import TranscriptPath
from orca_desktop.viewmodels.transcript.rows import (
    FoldedRows,
    MessageSection,
    TranscriptRow,
)
from orca_desktop.viewmodels.transcript.sections import kind_of
from orca_desktop.viewmodels.transcript.steps import Steps

_MOST_BUILT: Final = 200
"""Messages whose rows are kept."""
_READING_S: Final = 0.008


@dataclass(frozen=True, slots=True)
class Growth:
    """What the newest values of replies changed.

    ``tails`` are messages of which only rows that are not measured look different; when
    ``is_reshaped``, there are other rows than before. ``ended`` are replies that ended just now,
    ``is_behind`` says that more was said than was read.
    """

    tails: tuple[int, ...]
    ended: tuple[Reply, ...]
    is_reshaped: bool
    is_behind: bool
    has_news: bool


@dataclass(frozen=True, slots=True)
class Reference:
    """The answer that another one is compared with: whose, its blocks, whether the same is told."""

    reply_id: str
    blocks: Sequence[Block]
    only: bool
    skipped: Skipped


class TranscriptModel:
    """Messages by their index; ``behind`` is called when there is more to be read by ``grow``."""

    def __init__(self, rules: RowRules, behind: Callable[[], None]) -> None:
        self.entries = TranscriptPath(None)
        self.heights = Heights()
        self._rules = rules
        self._behind = behind
        self._scale = RowScale()
        self._shown_id: str | None = None
        self._messages: dict[int, MessageRows] = {}
        self._visited: set[int] = set()
        self._pending: dict[str, Reply] = {}
        self._reference: Reference | None = None
        self._wrapped: set[str] = set()

    def __len__(self) -> int:
        return len(self.entries)

    @property
    def can_act(self) -> bool:
        """Whether something can be done with messages, beyond reading and copying them."""
        return self._rules.can_act

    @property
    def is_column(self) -> bool:
        """Whether the page is one column of a comparison."""
        return self._rules.is_column

    @property
    def conversation_id(self) -> str | None:
        """Which conversation is shown."""
        return self._shown_id

    @property
    def built(self) -> dict[int, MessageRows]:
        """The messages whose rows are known, by their index."""
        return dict(self._messages)

    def known(self, index: int) -> MessageRows | None:
        """A message if its rows are known."""
        return self._messages.get(index)

    def message(self, index: int) -> MessageRows:
        """A message with its rows, made at the first need."""
        message = self._messages.get(index)
        if message is None:
            message = self._messages[index] = self._made(self.entries[index], first=index == 0)
            self._visited.add(index)
            self._mark(message)
            self._resized(index)
            if message.is_behind:
                self._behind()
        return message

    def row(self, index: int, at: int) -> TranscriptRow:
        """A row of a message."""
        return self.message(index).rows[at]

    def headings(self) -> Iterator[tuple[str, int]]:
        """The headings of the messages that were looked at, and how far from the top they begin."""
        for index in sorted(self._messages):
            message = self._messages[index]
            for at, row in enumerate(message.rows):
                if row.leaf is not None and row.leaf.kind is LeafKind.HEADING:
                    yield row.leaf.text.strip(), self.before(index, at)

    def before(self, index: int, at: int) -> int:
        """How much stands above a row."""
        return self.heights.before(index) + self.message(index).heights.before(at)

    def set_height(self, index: int, at: int, height: int, width: int) -> None:
        """Store the exact height of a drawn row."""
        self._messages[index].set_height(at, height, width)
        self._resized(index)

    def rescale(self, scale: RowScale) -> None:
        """Take other measures, as after a change of width or zoom; heights become guesses."""
        self._scale = scale
        for message in self._messages.values():
            message.rescale(scale)

    def forget_far(self, here: int, in_sight: Container[int]) -> None:
        """Give up the rows of messages far away; their heights stay known."""
        if len(self._messages) <= _MOST_BUILT:
            return
        for index, message in list(self._messages.items()):
            far = abs(index - here) > _MOST_BUILT // 4
            if far and not message.is_touched and index not in in_sight:
                del self._messages[index]

    def _made(self, entry: TranscriptEntry, *, first: bool = False) -> MessageRows:
        message = MessageRows(entry, self._rules, first=first)
        message.build(self._scale)
        return message

    def _resized(self, index: int) -> None:
        self.heights.set(index, self._messages[index].heights.total)

    # -- what is shown -------------------------------------------------------------------------

    def shows(self, conversation: Conversation | None) -> bool:
        """Whether it is this conversation that is shown, be it of another moment."""
        return conversation is not None and conversation.id == self._shown_id

    def show(self, conversation: Conversation | None, scale: RowScale) -> int:
        """Show the visible path of a conversation; of the same one what is known stays.

        Returns how many messages came to stand before those that were shown; then their rows are
        the same as before.
        """
        same = self.shows(conversation)
        self._shown_id = conversation.id if conversation is not None else None
        self._scale = scale
        self._pending.clear()
        entries = TranscriptPath(conversation, answered=self.is_column)
        heights = entries.guess(scale)
        old, known, self._messages = self.entries, self._messages, {}
        visited, self._visited = self._visited if same else set(), set()
        before = entries.standing_before(old) if same else 0
        for was in visited:
            index = was + before
            if index >= len(entries):
                continue
            self._visited.add(index)
            if entries[index].id != old[was].id:
                continue
            heights.set(index, self.heights[was])
            if before and (was == 0 or not entries[index].stands_as(old[was])):
                continue
            if was in known and not _is_resumed(known[was], entries[index]):
                self._messages[index] = _renewed(known[was], entries[index])
                heights.set(index, known[was].heights.total)
        self.entries, self.heights = entries, heights
        return before

    # -- growing -------------------------------------------------------------------------------

    def push(self, turn_id: str, reply: Reply) -> None:
        """Take the newest value of a reply; it is read with the next ``grow``."""
        self._pending[turn_id] = reply

    def grow(self) -> Growth:
        """Read what has arrived since the last time, as much of it as one frame can bear."""
        pending, self._pending = self._pending, {}
        ended: list[Reply] = []
        tails = [self._take(turn_id, reply, ended) for turn_id, reply in pending.items()]
        is_behind = False
        for index, message in list(self._messages.items()):
            if message.is_behind:
                is_behind = True
                tails.append(None if self._caught_up(index, message) else index)
        return Growth(
            tuple(index for index in tails if index is not None),
            tuple(ended),
            is_reshaped=not tails or None in tails,
            is_behind=is_behind,
            has_news=bool(pending),
        )

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
        self._resized(index)
        return reply.is_running or not message.is_behind

    def _take(self, turn_id: str, reply: Reply, ended: list[Reply]) -> int | None:
        """Take a reply's newest value; its index if no row was added, ``None`` if rows differ."""
        index = self._index_of(turn_id, reply)
        if index is None:
            return None
        entry = self.entries[index]
        before = entry.reply
        self.entries.replace(index, replace(entry, reply=reply))
        if before is not None and before.is_running and not reply.is_running:
            ended.append(reply)
        message = self._messages.get(index)
        if message is None:
            return None
        reshaped = message.advance(reply)
        self._resized(index)
        return None if reshaped else index

    def _index_of(self, turn_id: str, reply: Reply) -> int | None:
        for index in range(len(self.entries) - 1, -1, -1):
            entry = self.entries[index]
            if entry.reply is not None and entry.reply.id == reply.id:
                return index
            if entry.turn.id != turn_id:
                continue
            if entry.reply is None:
                return self._insert(index, reply)
            return self._replace(index, reply) if reply.id not in entry.versions else None
        return None

    def _replace(self, index: int, reply: Reply) -> int:
        """Show a new version of a reply in the place of the one before it."""
        entry = self.entries[index]
        versions = (*entry.versions, reply.id)
        self.entries.replace(index, TranscriptEntry(entry.turn, reply, versions))
        self._messages.pop(index, None)
        return index

    def _insert(self, index: int, reply: Reply) -> int | None:
        """Show the first reply of a turn that had none."""
        if index + 1 < len(self.entries):
            return None
        turn = self.entries[index].turn
        self.entries.append(TranscriptEntry(turn, reply, (reply.id,)))
        self.heights.append(estimate(turn, reply, self._scale))
        return index + 1

    # -- folding and marking -------------------------------------------------------------------

    def open(self, index: int, row: TranscriptRow, *, opened: bool) -> None:
        """Show or hide what a row of a message folds away."""
        message = self._messages[index]
        match row.part:
            case MessageSection() as section:
                message.toggle(section, opened=opened)
            case FoldedRows() as fold:
                message.open_fold(fold, opened=opened)
            case Disclosure() as disclosure:
                message.open_details(disclosure, opened=opened)
                row.measured = -1
            case _:
                return
        self._resized(index)

    def unfold_all(self) -> bool:
        """Show what is folded, as a search needs it; tells whether anything was."""
        if not self._rules.folds and not any(each.is_hiding for each in self._messages.values()):
            return False
        self._rules = replace(self._rules, folds=False)
        for index, message in self._messages.items():
            message.unfold()
            self._resized(index)
        return True

    def is_wrapped(self, message: MessageRows) -> bool:
        """Whether long lines of code are wrapped in a message."""
        return message.id in self._wrapped

    def wrap(self, message: MessageRows) -> None:
        """Wrap long lines of code in a message, or no more."""
        self._wrapped ^= {message.id}
        for row in message.rows:
            if row.kind is kinds.CODE:
                row.measured = -1

    @property
    def reference(self) -> Reference | None:
        """What an answer is compared with."""
        return self._reference

    def compare_with(self, reference: Reference | None) -> None:
        """Mark how an answer differs from another, or show all as they are."""
        self._reference = reference
        for index, message in self._messages.items():
            self._mark(message)
            self._resized(index)

    def _mark(self, message: MessageRows) -> None:
        reference, reply = self._reference, message.reply
        if reference is None or reply is None or reply.id != reference.reply_id or reply.is_running:
            if message.is_overlaid:
                message.overlay({})
            return
        while message.is_behind:
            message.advance(reply)
        skipped = reference.skipped if reference.only else None
        message.overlay(differences.overlay(message, reference.blocks, skipped=skipped))

    # -- reading through -----------------------------------------------------------------------

    def reading(self) -> Callable[[int], Steps[MessageRows]]:
        """Reads messages of what is shown now, also when something else is shown by then."""
        entries = self.entries

        def read(index: int) -> Steps[MessageRows]:
            here = entries is self.entries
            message = self.message(index) if here else self._made(entries[index])
            yield from _read(message)
            return message

        return read

    def read(self, index: int) -> Steps[MessageRows]:
        """A message read to its end, kept only if it is kept already."""
        known = self._messages.get(index)
        message = self._made(self.entries[index]) if known is None else known
        was_behind = message.is_behind
        yield from _read(message)
        if was_behind and self._messages.get(index) is message:
            self._resized(index)
            self._behind()
        return message

    def source(self, index: int) -> str:
        """The words of a message as they were written, to tell quickly whether a text is there."""
        entry, known = self.entries[index], self._messages.get(index)
        if known is not None and known.is_overlaid:
            return "\n".join(row.leaf.text for row in known.rows if row.leaf is not None)
        reply, prompt = entry.reply, entry.turn.prompt
        text = reply.text if reply is not None else plain_text(prompt)
        return "\n".join((text, *self._words_of(reply.parts if reply is not None else prompt)))

    def _words_of(self, parts: Iterable[Part | Content]) -> Iterator[str]:
        """The words of parts that are no text."""
        for part in parts:
            kind = self._rules.parts.get(kind_of(part))
            if kind is not None and kind.words is not None and not isinstance(part, OpenBlock):
                yield plain.content(kind.words(part))

    def answer_of(self, index: int) -> Reply | None:
        """The newest value of the answer that a message is, or is answered by."""
        entry = self.entries[index]
        if entry.reply is not None or index + 1 >= len(self.entries):
            return entry.reply or entry.turn.chosen
        return self.entries[index + 1].reply


def _read(message: MessageRows) -> Steps[None]:
    """Read a message to its end, a portion in each step."""
    while message.is_behind and message.reply is not None:
        message.advance(message.reply)
        yield


def _renewed(message: MessageRows, entry: TranscriptEntry) -> MessageRows:
    message.renew(entry)
    if entry.reply is not None and message.reply is not entry.reply:
        message.advance(entry.reply)
    return message


def _is_resumed(message: MessageRows, entry: TranscriptEntry) -> bool:
    """Whether an answer that had ended is being written on: its last text is open again."""
    ended = message.reply is not None and not message.reply.is_running
    return ended and entry.reply is not None and entry.reply.is_running
