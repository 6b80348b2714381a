"""The differences of two answers, word by word.

The texts come as lists of blocks: of their Markdown source (``split``), or the plain texts of
rendered blocks. Blocks are paired first, then the words inside each pair; so a paragraph is
compared with the one that says the same, and the cost is bounded whatever the texts are: where a
part is too large for words it is compared by lines, and beyond that as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby
from typing import Final

_MOST_CELLS: Final = 40_000_000
"""Words of the one text times words of the other, for one pair of blocks; about 50 ms."""

_MOST_TOKENS: Final = 40_000
_MOST_IN_ALL: Final = 160_000_000
"""The same for all pairs of blocks together; what is left then is compared as a whole."""

_MOST_PAIRS: Final = 6_000
"""Blocks of the one text times blocks of the other that are looked at for likeness."""

_ALIKE: Final = 0.3
"""Blocks that share less of their words are not compared word by word."""

_ISLAND: Final = 24
"""Letters; a longer stretch that is in both answers is always shown as such."""

_ONE_BY_ONE: Final = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
_TOKEN: Final = re.compile(
    rf"[{_ONE_BY_ONE}]|[^\W_{_ONE_BY_ONE}]+(?:['’][^\W_{_ONE_BY_ONE}]+)*|\s+|_+|[^\w\s]"
)
_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})")
_LINE: Final = re.compile(r"[^\n]*\n|[^\n]+")


class DiffKind(Enum):
    """What became of a piece of text from the old answer to the new one."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class DiffPiece:
    """A stretch of text that is in both answers, in the new one alone, or in the old one alone."""

    kind: DiffKind
    text: str


@dataclass(frozen=True, slots=True)
class DiffRow:
    """A block of the old answer and the block of the new one that stands for it.

    ``old`` and ``new`` are their places, ``None`` where there is no counterpart.
    """

    old: int | None
    new: int | None
    pieces: tuple[DiffPiece, ...]

    @property
    def is_same(self) -> bool:
        """Whether nothing differs here."""
        return all(piece.kind is DiffKind.SAME for piece in self.pieces)


def split(markdown: str) -> tuple[str, ...]:
    """The blocks of a Markdown text, each with the blank lines after it; joined they are the text.

    A fence is one block, blank lines inside included.
    """
    blocks: list[str] = []
    lines: list[str] = []
    fence, blank = "", False
    for line in _LINE.findall(markdown):
        empty = not line.strip()
        if blank and not empty and not fence:
            blocks.append("".join(lines))
            lines = []
        lines.append(line)
        blank = empty
        mark = _FENCE.match(line)
        if fence:
            if mark and mark[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
        elif mark:
            fence = mark[1]
    if lines:
        blocks.append("".join(lines))
    return tuple(blocks)


def compare(old: Sequence[str], new: Sequence[str]) -> tuple[DiffRow, ...]:
    """The differences from one list of blocks to the other, in reading order.

    The pieces of all rows but the added ones are the old texts, all but the removed the new ones.
    """
    budget = _Budget()
    return tuple(_row(old, new, one, other, budget) for one, other in _paired(old, new))


def old_text(rows: Sequence[DiffRow]) -> str:
    """The old answer, put together again."""
    return "".join(_side(rows, DiffKind.ADDED))


def new_text(rows: Sequence[DiffRow]) -> str:
    """The new answer, put together again."""
    return "".join(_side(rows, DiffKind.REMOVED))


def _side(rows: Sequence[DiffRow], without: DiffKind) -> Iterator[str]:
    return (piece.text for row in rows for piece in row.pieces if piece.kind is not without)


def words(old: str, new: str) -> tuple[DiffPiece, ...]:
    """The differences of two texts, word by word where they are not too large for that."""
    return tuple(_Budget().pieces(old, new))


class _Budget:
    """How much comparing is left for a pair of answers."""

    def __init__(self) -> None:
        self._left = _MOST_IN_ALL

    def pieces(self, old: str, new: str) -> list[DiffPiece]:
        """The pieces of a pair of blocks, as fine as the budget allows."""
        for cut in (_TOKEN, _LINE):
            first, second = cut.findall(old), cut.findall(new)
            start, end = _common(first, second)
            rest = (len(first) - start - end) * (len(second) - start - end)
            if max(len(first), len(second)) > _MOST_TOKENS:
                continue
            if rest <= min(_MOST_CELLS, self._left):
                self._left -= rest
                return _merged(_tidied(_aligned(first, second, start, end)))
        return [DiffPiece(DiffKind.REMOVED, old), DiffPiece(DiffKind.ADDED, new)]


def _row(
    old: Sequence[str], new: Sequence[str], one: int | None, other: int | None, budget: _Budget
) -> DiffRow:
    before = old[one] if one is not None else ""
    after = new[other] if other is not None else ""
    if before == after:
        pieces = [DiffPiece(DiffKind.SAME, before)]
    elif one is None:
        pieces = [DiffPiece(DiffKind.ADDED, after)]
    elif other is None:
        pieces = [DiffPiece(DiffKind.REMOVED, before)]
    else:
        pieces = budget.pieces(before, after)
    return DiffRow(one, other, tuple(piece for piece in pieces if piece.text))


# -- words ------------------------------------------------------------------------------------

Step = tuple[DiffKind, str]


def _common(first: Sequence[str], second: Sequence[str]) -> tuple[int, int]:
    """How many tokens are the same at the beginning, and of the rest at the end."""
    most = min(len(first), len(second))
    start = 0
    while start < most and first[start] == second[start]:
        start += 1
    end = 0
    while end < most - start and first[-1 - end] == second[-1 - end]:
        end += 1
    return start, end


def _aligned(first: Sequence[str], second: Sequence[str], start: int, end: int) -> list[Step]:
    """One step for each token: kept, removed, or added."""
    begin = [(DiffKind.SAME, token) for token in first[:start]]
    close = [(DiffKind.SAME, token) for token in first[len(first) - end :]]
    middle = subsequence(first[start : len(first) - end], second[start : len(second) - end])
    return [*begin, *middle, *close]


def subsequence(first: Sequence[str], second: Sequence[str]) -> list[Step]:
    """The steps that keep the longest common subsequence.

    One row of the table of lengths is one number whose bits tell where the length does not grow
    (Hyyrö 2004), so a row of thousands of words costs a few operations on a long integer. The rows
    are kept and read backwards.
    """
    if not first or not second:
        removed = [(DiffKind.REMOVED, token) for token in first]
        return [*removed, *((DiffKind.ADDED, token) for token in second)]
    places: dict[str, int] = {}
    for place, token in enumerate(first):
        places[token] = places.get(token, 0) | 1 << place
    everything = (1 << len(first)) - 1
    row = everything
    rows = []
    for token in second:
        kept = row & places.get(token, 0)
        row = ((row + kept) | (row - kept)) & everything
        rows.append(row)
    steps: list[Step] = []
    one, other = len(first), len(second)
    while one and other:
        if first[one - 1] == second[other - 1]:
            one, other = one - 1, other - 1
            steps.append((DiffKind.SAME, first[one]))
        elif rows[other - 1] >> (one - 1) & 1:
            one -= 1
            steps.append((DiffKind.REMOVED, first[one]))
        else:
            other -= 1
            steps.append((DiffKind.ADDED, second[other]))
    steps += [(DiffKind.REMOVED, token) for token in reversed(first[:one])]
    steps += [(DiffKind.ADDED, token) for token in reversed(second[:other])]
    return steps[::-1]


@dataclass(slots=True)
class _Change:
    """What was removed and added at one place, and the same text that follows it."""

    removed: str = ""
    added: str = ""
    same: str = ""


def _tidied(steps: Sequence[Step]) -> list[_Change]:
    """The steps as changes, without islands.

    A few small words that happen to stand in both answers, in the middle of what is otherwise
    different, would only make it hard to read; they become part of the change around them.
    """
    changes = [_Change()]
    for kind, group in groupby(steps, key=lambda step: step[0]):
        text = "".join(token for _, token in group)
        if kind is DiffKind.SAME:
            changes[-1].same += text
            continue
        if changes[-1].same:
            changes.append(_Change())
        if kind is DiffKind.REMOVED:
            changes[-1].removed += text
        else:
            changes[-1].added += text
    tidy: list[_Change] = []
    for change in changes:
        tidy.append(change)
        while len(tidy) > 1 and _is_island(tidy[-2], tidy[-1]):
            last = tidy.pop()
            island = tidy[-1].same
            tidy[-1].removed += island + last.removed
            tidy[-1].added += island + last.added
            tidy[-1].same = last.same
    return tidy


def _is_island(before: _Change, after: _Change) -> bool:
    around = min(
        max(len(before.removed), len(before.added)), max(len(after.removed), len(after.added))
    )
    size = len(before.same.strip())
    return around > 0 and size <= min(around, _ISLAND)


def _merged(changes: Sequence[_Change]) -> list[DiffPiece]:
    return [
        DiffPiece(kind, text)
        for change in changes
        for kind, text in (
            (DiffKind.REMOVED, change.removed),
            (DiffKind.ADDED, change.added),
            (DiffKind.SAME, change.same),
        )
        if text
    ]


# -- blocks -----------------------------------------------------------------------------------

_Pair = tuple[int | None, int | None]


def _paired(old: Sequence[str], new: Sequence[str]) -> list[_Pair]:
    """Which blocks stand for one another: equal ones first, then those alike in between."""
    pairs: list[_Pair] = []
    gap: tuple[list[int], list[int]] = ([], [])
    for one, other in _equal_blocks(old, new):
        if one is not None and other is not None:
            pairs += _alike(old, new, *gap)
            pairs.append((one, other))
            gap = ([], [])
        elif one is not None:
            gap[0].append(one)
        elif other is not None:
            gap[1].append(other)
    return [*pairs, *_alike(old, new, *gap)]


def _equal_blocks(old: Sequence[str], new: Sequence[str]) -> list[_Pair]:
    start, end = _common(old, new)
    most = max(len(old), len(new))
    if most > _MOST_TOKENS or (len(old) - start - end) * (len(new) - start - end) > _MOST_CELLS:
        middle = [DiffKind.REMOVED] * (len(old) - start - end)
        middle += [DiffKind.ADDED] * (len(new) - start - end)
        kinds = [*[DiffKind.SAME] * start, *middle, *[DiffKind.SAME] * end]
    else:
        kinds = [kind for kind, _ in _aligned(old, new, start, end)]
    pairs: list[_Pair] = []
    one = other = 0
    for kind in kinds:
        pairs.append(
            (None if kind is DiffKind.ADDED else one, None if kind is DiffKind.REMOVED else other)
        )
        one += kind is not DiffKind.ADDED
        other += kind is not DiffKind.REMOVED
    return pairs


def _alike(
    old: Sequence[str], new: Sequence[str], ones: Sequence[int], others: Sequence[int]
) -> list[_Pair]:
    """The best pairing of these blocks that keeps their order; what is unlike stays alone."""
    if not ones or not others or len(ones) * len(others) > _MOST_PAIRS:
        return [*((one, None) for one in ones), *((None, other) for other in others)]
    first = [_vocabulary(old[one]) for one in ones]
    second = [_vocabulary(new[other]) for other in others]
    worth = [[_likeness(one, other) for other in second] for one in first]
    best = [[0.0] * (len(others) + 1) for _ in range(len(ones) + 1)]
    for i in range(len(ones) - 1, -1, -1):
        for j in range(len(others) - 1, -1, -1):
            paired = worth[i][j] + best[i + 1][j + 1] if worth[i][j] >= _ALIKE else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    pairs: list[_Pair] = []
    i = j = 0
    while i < len(ones) or j < len(others):
        both = i < len(ones) and j < len(others)
        if both and worth[i][j] >= _ALIKE and best[i][j] == worth[i][j] + best[i + 1][j + 1]:
            pairs.append((ones[i], others[j]))
            i, j = i + 1, j + 1
        elif i < len(ones) and (not both or best[i][j] == best[i + 1][j]):
            pairs.append((ones[i], None))
            i += 1
        else:
            pairs.append((None, others[j]))
            j += 1
    return pairs


def _vocabulary(text: str) -> frozenset[str]:
    return frozenset(token.casefold() for token in _TOKEN.findall(text[:20_000]) if token.strip())


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
