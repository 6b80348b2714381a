"""A conversation told in few words: its questions, and the map of all that became of them."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from orca_desktop.domain.attached import attached_of
from orca_desktop.domain.message import plain_text

if TYPE_CHECKING:
    from orca_desktop.domain.blocks import Block
    from orca_desktop.domain.conversation import Conversation, Turn
    from orca_desktop.domain.reply import Reply
    from orca_desktop.store import MarkedMessage

_LONGEST: Final = 160
"""So many characters of a message are told at most; nobody reads more of a row."""

_LEADS: Final = re.compile(r"^ {0,3}(?:#{1,6} +|> ?|[-*+] +)", re.MULTILINE)
_LINKS: Final = re.compile(r"!?\[([^\]\n]*)\]\([^)\s]*\)")
_STYLES: Final = re.compile(
    r"(?<![\w\\])(\*{1,3}|_{1,3}|~~|`+)(?=[^\s*_`~])([^\n]+?)(?<=\S)\1(?!\w)"
)
_NESTED: Final = 2
"""How deep marks are taken out of one another."""


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A question of the visible path; ``words`` are empty where it has none."""

    turn_id: str
    words: str
    is_compared: bool = False


@dataclass(frozen=True, slots=True)
class BookmarkRow:
    """A marked message: how it begins, what was noted of it, and in which chat it stands."""

    words: str
    note: str
    title: str
    marked: MarkedMessage


class MapKind(enum.Enum):
    """What a row of the map is: a question, or a way that parts from one."""

    QUESTION = "question"
    EDITED = "edited"
    AGAIN = "again"
    COMPARED = "compared"


@dataclass(frozen=True, slots=True)
class MapRow:
    """A row of the map: a question, or with a ``reply_id`` an answer beside the shown one.

    What hangs from a row follows it and is deeper. The visible path has the depth 0. ``questions``
    counts the questions in a row and below it.
    """

    depth: int
    kind: MapKind
    turn_id: str
    reply_id: str | None
    words: str
    questions: int = 0

    @property
    def is_shown(self) -> bool:
        """Whether it is on the visible path."""
        return self.depth == 0


def questions(conversation: Conversation) -> tuple[OutlineRow, ...]:
    """The questions of the visible path, from the first to the last."""
    return tuple(
        OutlineRow(turn.id, opening(turn.prompt), turn.comparison is not None)
        for turn in conversation.path
    )


def bookmarks(found: Sequence[MarkedMessage], conversation_id: str) -> tuple[BookmarkRow, ...]:
    """The marked messages, of one chat alone if its id is given."""
    return tuple(
        BookmarkRow(
            opening(each.blocks, is_answer=each.reply_id is not None),
            each.bookmark.note,
            each.title,
            each,
        )
        for each in found
        if not conversation_id or each.conversation_id == conversation_id
    )


def _without_marks(text: str) -> str:
    text = _LINKS.sub(r"\1", _LEADS.sub("", text))
    for _ in range(_NESTED):
        text = _STYLES.sub(r"\2", text)
    return text


def opening(blocks: Sequence[Block], longest: int = _LONGEST, *, is_answer: bool = False) -> str:
    """How a message begins, in one line; without words, what is attached to it.

    Marks of Markdown are left out of an answer, as far as that is told without reading all of it.
    """
    begins = plain_text(blocks)[: longest * 4]
    words = " ".join((_without_marks(begins) if is_answer else begins).split())
    if not words:
        names = (each.name for block in blocks if (each := attached_of(block)) is not None)
        words = ", ".join(name for name in names if name)
    return words if len(words) <= longest else f"{words[: longest - 1]}…"


def tree(conversation: Conversation) -> tuple[MapRow, ...]:
    """The map: the visible path, and below each of its questions what parted from it there.

    What hangs from a comparison that hides its columns is not told.
    """
    rows: list[MapRow] = []
    first = conversation.follower(None)
    waiting = [_Step(first, MapKind.QUESTION, 0)] if first is not None else []
    while waiting:
        step = waiting.pop()
        turn, depth = step.turn, step.depth
        if step.reply is not None:
            words = opening(step.reply.blocks, is_answer=True)
            rows.append(MapRow(depth, step.kind, turn.id, step.reply.id, words))
            waiting += reversed([*_following(conversation, step.reply.id, depth + 1)])
            continue
        rows.append(MapRow(depth, step.kind, turn.id, None, opening(turn.prompt)))
        waiting += reversed([*_below(conversation, step)])
    return _counted(rows)


@dataclass(frozen=True, slots=True)
class _Step:
    """A row that is still to be made."""

    turn: Turn
    kind: MapKind
    depth: int
    reply: Reply | None = None


def _below(conversation: Conversation, step: _Step) -> Iterator[_Step]:
    """What hangs from a question: its other versions, other answers, and what follows it."""
    turn, depth = step.turn, step.depth
    is_version = step.kind is MapKind.EDITED
    if not is_version:
        others = (each for each in conversation.siblings(turn) if each is not turn)
        yield from (_Step(each, MapKind.EDITED, depth + 1) for each in others)
    if turn.comparison is not None and turn.comparison.hides:
        return
    kind = MapKind.AGAIN if turn.comparison is None else MapKind.COMPARED
    for reply in turn.replies:
        if reply.id != turn.chosen_id:
            yield _Step(turn, kind, depth + 1, reply)
    if turn.chosen_id is not None:
        yield from _following(conversation, turn.chosen_id, depth + 1 if is_version else depth)


def _following(conversation: Conversation, reply_id: str, depth: int) -> Iterator[_Step]:
    following = conversation.follower(reply_id)
    if following is not None:
        yield _Step(following, MapKind.QUESTION, depth)


def _counted(rows: Sequence[MapRow]) -> tuple[MapRow, ...]:
    """The rows with how many questions each holds together with all that is deeper below it."""
    counts = [0] * len(rows)
    open_at: list[int] = []
    for place, row in enumerate(rows):
        while open_at and rows[open_at[-1]].depth >= row.depth:
            _close(counts, open_at)
        counts[place] = int(row.reply_id is None)
        open_at.append(place)
    while open_at:
        _close(counts, open_at)
    return tuple(
        MapRow(row.depth, row.kind, row.turn_id, row.reply_id, row.words, count)
        for row, count in zip(rows, counts, strict=True)
    )


def _close(counts: list[int], open_at: list[int]) -> None:
    place = open_at.pop()
    if open_at:
        counts[open_at[-1]] += counts[place]
