"""The differences of an answer to another one, on the rows that show it.

What is the same keeps its row. A row that changed is shown by others in its place, which know whose
place that is; what only the other answer has stands as rows between them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from typing import Final

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.domain.conversation import Turn
from orca_desktop.domain.reply import Reply
from orca_desktop.render import marking, plain
from orca_desktop.render.block_parser.leaf import Leaf, LeafKind
from orca_desktop.render.diff import DiffKind
from orca_desktop.render.direction import DirectionReader
from orca_desktop.render.document import (
    Block,
    Code,
    Heading,
    Math,
    Paragraph,
    Place,
    Rule,
    Run,
    Table,
    Term,
)
from orca_desktop.render.marking import Compared
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.entry import TranscriptEntry
from orca_desktop.viewmodels.transcript.kinds import RowScale
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.rows import TranscriptRow
from orca_desktop.viewmodels.transcript.sections import kind_of

_EDGES: Final = {DiffKind.SAME: "", DiffKind.ADDED: "added", DiffKind.REMOVED: "removed"}
_KINDS: Final[dict[type[Block], LeafKind]] = {
    Paragraph: LeafKind.PARAGRAPH,
    Heading: LeafKind.HEADING,
    Term: LeafKind.TERM,
    Code: LeafKind.CODE,
    Table: LeafKind.TABLE,
    Math: LeafKind.MATH,
    Rule: LeafKind.RULE,
}
Skipped = Callable[[int], str]
"""The words that stand for so many paragraphs that are the same."""


def text_rows(message: MessageRows) -> list[TranscriptRow]:
    """The rows of the answer itself, without thinking and tools."""
    return [row for section in message.sections if kind_of(section.part) is TextBlock
            for row in section.rows]  # fmt: skip


def blocks_of(turn: Turn, reply: Reply) -> list[Block]:
    """The blocks of an answer that need not be shown anywhere."""
    message = MessageRows(TranscriptEntry(turn, reply, (reply.id,)))
    message.build(RowScale())
    while message.is_behind:
        message.advance(reply)
    return [row.block for row in text_rows(message)]


def overlay(
    message: MessageRows, reference: Sequence[Block], *, skipped: Skipped | None = None
) -> dict[TranscriptRow | None, tuple[TranscriptRow, ...]]:
    """What stands in the place of rows: for the rows that are not shown as they are.

    ``None`` stands for the end of an answer without words. With ``skipped`` rows that are the same
    are left out.
    """
    rows = text_rows(message)
    found = marking.compare(reference, [row.block for row in rows])
    shown: dict[TranscriptRow | None, tuple[TranscriptRow, ...]] = {}
    waiting: list[TranscriptRow] = []
    last: TranscriptRow | None = None
    for is_same, group in groupby(found, key=lambda each: each.is_same):
        stretches = list(group)
        if is_same and skipped is not None:
            _skip([rows[at] for each in stretches for at in each.new], skipped, shown, waiting)
            last = rows[stretches[-1].new[-1]]
            waiting = []
            continue
        for each in stretches:
            origin = [rows[at] for at in each.new]
            if not origin:
                waiting += _made(each, [])
                continue
            if not each.is_same:
                shown |= dict.fromkeys(origin, ())
                shown[origin[0]] = (*waiting, *_made(each, origin))
            elif waiting:
                shown[origin[0]] = (*waiting, origin[0])
            waiting, last = [], origin[-1]
    if waiting:
        shown[last] = (*(shown.get(last, (last,) if last is not None else ())), *waiting)
    return shown


def _skip(
    rows: Sequence[TranscriptRow],
    skipped: Skipped,
    shown: dict[TranscriptRow | None, tuple[TranscriptRow, ...]],
    waiting: Iterable[TranscriptRow],
) -> None:
    block = Paragraph((Run(skipped(len(rows))),), Place(spaced=True))
    line = _row(block)
    line.muted = True
    line.origin = tuple(rows)
    shown |= dict.fromkeys(rows, ())
    shown[rows[0]] = (*waiting, line)


def _made(each: Compared, origin: Sequence[TranscriptRow]) -> list[TranscriptRow]:
    made = []
    for number, block in enumerate(each.blocks):
        row = _row(block)
        row.edge = _EDGES[each.kind]
        row.origin = tuple(origin)
        row.leads = number == 0
        if origin:
            row.direction = origin[0].direction
        made.append(row)
    return made


def _leaf(block: Block) -> Leaf:
    level = block.level if isinstance(block, Heading) else 0
    return Leaf(_KINDS[type(block)], plain.content(block), block.place, level)


def _row(block: Block) -> TranscriptRow:
    leaf = _leaf(block)
    row = TranscriptRow(kinds.OF_LEAF.get(leaf.kind, kinds.TEXT), leaf)
    row.fixed = block
    row.direction = DirectionReader().of(leaf)
    row.origin = ()
    return row
