"""Summaries of very many conversations in little memory: columns of numbers, not a value for each.

A `Summary` with its id, title and moments takes more than 400 bytes, a row of this about 120, most
of it the title. The value is made when it is asked for, and is gone when nobody needs it.
"""

from __future__ import annotations

import bisect
import copy
import enum
import itertools
import operator
import os
from array import array
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Set
from typing import Any, Final, TypeAlias, TypeVar, overload

from orca_desktop.domain import clock
from orca_desktop.domain.conversation import Summary

V = TypeVar("V")

_AT_ONCE: Final = 1000
_BYTES: Final = 16
_DIGITS: Final = 2 * _BYTES
_FEW: Final = 200
"""So many ids are looked for through all; for more it pays to know where each is."""

_MANY: Final = 1000
"""Of so many ids it is quicker to write out all of them than to look each up."""

_MUCH_SHARE: Final = 8
"""If more than one of so many is changed, all are sorted: it is quicker than to place each."""

_SECRET: Final = os.urandom(_BYTES)
"""With it nobody can make up an id whose digest is that of another."""

Rank: TypeAlias = tuple[bool, int, str]
"""What says where a conversation stands: the pinned first, then the latest; at last its id."""


class SummaryFlag(enum.IntFlag):
    """What is true of a conversation or is not, as bits of one number."""

    PINNED = 1
    TITLE_IS_OWN = 2
    COMPARES = 4
    WAITS = 8
    ARCHIVED = 16
    UNREAD = 32


PackedSummary: TypeAlias = tuple[str, str, int, int, int, str | None, tuple[str, ...] | None]
"""Id, title, when it was made and changed (microseconds since 1970), flags, folder, tags."""


class Summaries(Sequence[Summary]):
    """Summaries in an order, each id once; they never change."""

    def __init__(self, rows: Iterable[PackedSummary] = ()) -> None:
        self.titles: list[str] = []
        self.updated = array("q")
        """When each was changed: microseconds since 1970."""

        self.flags = bytearray()
        self.folders: list[str | None] = []
        self.tags: dict[int, tuple[str, ...]] = {}
        """Those of the rows that have any."""

        self._created = array("q")
        # Ids as bytes; of one that is not 32 hexadecimal digits a digest, and itself beside it.
        self._ids = bytearray()
        self._others: dict[int, str] = {}
        self._by_id: array[int] | None = None
        # Where the few that were asked for are, until there is a table of all.
        self._found: dict[str, int | None] = {}
        self._add(rows)

    @classmethod
    def of(cls, summaries: Iterable[Summary]) -> Summaries:
        """These summaries in their order."""
        return summaries if isinstance(summaries, cls) else cls(map(_packed, summaries))

    def __len__(self) -> int:
        return len(self.titles)

    @overload
    def __getitem__(self, row: int) -> Summary: ...

    @overload
    def __getitem__(self, row: slice) -> tuple[Summary, ...]: ...

    def __getitem__(self, row: int | slice) -> Summary | tuple[Summary, ...]:
        if isinstance(row, slice):
            return tuple(self[each] for each in range(*row.indices(len(self))))
        if row < 0:
            row += len(self)
        flags = self.flags[row]
        return Summary(
            self.id_at(row),
            self.titles[row],
            clock.moment_of(self._created[row]),
            clock.moment_of(self.updated[row]),
            bool(flags & 1),
            bool(flags & 2),
            bool(flags & 4),
            bool(flags & 8),
            self.folders[row],
            self.tags.get(row, ()),
            bool(flags & 16),
            bool(flags & 32),
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or isinstance(other, str):
            return NotImplemented
        return len(self) == len(other) and all(map(Summary.__eq__, self, other))

    __hash__ = None  # type: ignore[assignment]

    def id_at(self, row: int) -> str:
        """The id of a conversation."""
        if row in self._others:
            return self._others[row]
        return self._ids[row * _BYTES : (row + 1) * _BYTES].hex()

    def rank(self, row: int) -> Rank:
        """What says where a conversation stands in the list."""
        return not self.flags[row] & 1, -self.updated[row], self.id_at(row)

    def row_of(self, id_: str) -> int | None:
        """The row of a conversation, if it is there."""
        if self._by_id is None and id_ in self._found:
            return self._found[id_]
        key = self._key(id_)
        if self._by_id is None and len(self._found) < _FEW:
            at = self._ids.find(key)
            while at % _BYTES and at >= 0:
                at = self._ids.find(key, at + 1)
            return self._found.setdefault(id_, None if at < 0 else at // _BYTES)
        if self._by_id is None:
            # As texts of a character for each byte: those are compared the quickest.
            told = self._ids.decode("latin-1")
            keys = [told[at : at + _BYTES] for at in range(0, len(told), _BYTES)]
            self._by_id = array("I", sorted(range(len(self)), key=keys.__getitem__))
            self._found = {}
        place = bisect.bisect_left(self._by_id, key, key=self._key_at)
        if place == len(self._by_id) or self._key_at(self._by_id[place]) != key:
            return None
        return self._by_id[place]

    def flagged(self, flag: SummaryFlag) -> Iterator[int]:
        """The rows of which something is true."""
        bits = self._bits(flag)
        row = bits.find(1)
        while row >= 0:
            yield row
            row = bits.find(1, row + 1)

    def ids(self, rows: Iterable[int]) -> tuple[str, ...]:
        """The ids of some rows."""
        wanted = rows if isinstance(rows, Sequence) else tuple(rows)
        if len(wanted) < _MANY or self._others:
            return tuple(map(self.id_at, wanted))
        told = self._ids.hex()
        return tuple(told[row * _DIGITS : (row + 1) * _DIGITS] for row in wanted)

    def among(self, ids: Collection[str]) -> Set[str]:
        """Those of some ids that are here."""
        if len(ids) < _MANY:
            return {each for each in ids if self.row_of(each) is not None}
        return set(self.ids(range(len(self)))).intersection(ids)

    def rows_among(self, ids: Set[str]) -> Set[int]:
        """The rows of some ids."""
        if len(ids) < _MANY:
            return {row for each in ids if (row := self.row_of(each)) is not None}
        return {row for row, id_ in enumerate(self.ids(range(len(self)))) if id_ in ids}

    def retagged(self, change: Callable[[tuple[str, ...]], tuple[str, ...]]) -> Summaries:
        """The same with other tags; all other columns are those of this one."""
        made = copy.copy(self)
        known = {each: change(each) for each in set(self.tags.values())}
        made.tags = {row: new for row, each in self.tags.items() if (new := known[each])}
        return made

    def ranked(self) -> Summaries:
        """The pinned first, then the latest, as the list shows them."""
        if self._is_ranked():
            return self
        return self._sorted([self.rank(row) for row in range(len(self))])

    def latest_first(self) -> Summaries:
        """The latest first, pinned or not."""
        if not self._is_ranked():
            return self._sorted([-each for each in self.updated])
        # The pinned ones go among the others, which stand as they do.
        pinned = self._bits(SummaryFlag.PINNED).count(1)
        return self._inserted(
            range(pinned), range(pinned, len(self)), lambda row: -self.updated[row]
        )

    def with_first(self, rows: Sequence[int]) -> Summaries:
        """Some of them first, in this order, then the others as they stand."""
        runs = [*(range(row, row + 1) for row in rows), *_others(rows, len(self))]
        return self._joined(runs)

    def changed(self, changes: Mapping[str, Summary | None]) -> Summaries:
        """With other summaries of some ids, and without those that are none; ranked if it was."""
        gone = self.rows_among(changes.keys())
        new = [each for each in changes.values() if each is not None]
        is_much = len(changes) * _MUCH_SHARE > len(self)
        kept = [row for row in range(len(self)) if row not in gone] if is_much else None
        made = self._joined(_others(gone, len(self)) if kept is None else [kept])
        is_ranked, left = made._is_ranked(), len(made)  # noqa: SLF001 - nobody has it yet
        made._add(map(_packed, sorted(new, key=rank_of)))  # noqa: SLF001 - the same
        if not is_ranked:
            return made
        if is_much:
            return made.ranked()
        return made._inserted(range(left, len(made)), range(left), made.rank)  # noqa: SLF001 - the same

    def _sorted(self, keys: Sequence[Rank] | Sequence[int]) -> Summaries:
        rows = sorted(range(len(self)), key=keys.__getitem__)
        return self if rows == list(range(len(self))) else self._joined([rows])

    def _inserted(self, some: range, others: range, key: Callable[[int], Any]) -> Summaries:
        """Some rows among the others; each are in the order of their keys."""
        runs: list[range] = []
        at = 0
        for row in some:
            place = bisect.bisect_right(others, key(row), at, key=key)
            runs += (others[at:place], range(row, row + 1))
            at = place
        return self._joined([*runs, others[at:]])

    def _joined(self, runs: Sequence[Sequence[int]]) -> Summaries:
        """The rows of all runs one after another; of ranges, which are long, as a whole."""
        made = Summaries()
        for run in runs:
            made._take(self, run)
        if self.tags or self._others:
            rows = list(itertools.chain.from_iterable(runs))
            made.tags = _at_rows(self.tags, rows)
            made._others = _at_rows(self._others, rows)
        return made

    def _take(self, other: Summaries, run: Sequence[int]) -> None:
        """Add rows of another one but for what only some have."""
        if isinstance(run, range):
            part = slice(run.start, run.stop)
            self.titles += other.titles[part]
            self.updated += other.updated[part]
            self.flags += other.flags[part]
            self.folders += other.folders[part]
            self._created += other._created[part]
            self._ids += other._ids[part.start * _BYTES : part.stop * _BYTES]
            return
        self.titles += [other.titles[row] for row in run]
        self.updated.extend(other.updated[row] for row in run)
        self.flags += bytes(other.flags[row] for row in run)
        self.folders += [other.folders[row] for row in run]
        self._created.extend(other._created[row] for row in run)
        self._ids += b"".join(map(other._key_at, run))

    def _is_ranked(self) -> bool:
        pinned = self._bits(SummaryFlag.PINNED)
        first = pinned.count(1)
        if pinned.rfind(1) >= first:
            return False
        parts = self.updated[:first], self.updated[first:]
        if not all(all(map(operator.ge, part, itertools.islice(part, 1, None))) for part in parts):
            return False
        # Those of the same moment stand by their ids.
        later = itertools.islice(self.updated, 1, None)
        ties = itertools.compress(itertools.count(), map(operator.eq, self.updated, later))
        return all(self.rank(row) < self.rank(row + 1) for row in ties)

    def _bits(self, flag: SummaryFlag) -> bytearray:
        """One byte for each row: 1 where something is true."""
        return self.flags.translate(bytes(int(bool(each & flag)) for each in range(256)))

    def _add(self, rows: Iterable[PackedSummary]) -> None:
        known: dict[str | None, str | None] = {}
        left = iter(rows)
        while some := list(itertools.islice(left, _AT_ONCE)):
            ids, titles, created, updated, flags, folders, tags = zip(*some, strict=True)
            first = len(self.titles)
            self._add_ids(ids)
            self.titles += titles
            self._created.extend(created)
            self.updated.extend(updated)
            self.flags += bytes(flags)
            self.folders += [known.setdefault(each, each) for each in folders]
            if any(tags):
                self.tags |= {row: each for row, each in enumerate(tags, first) if each}

    def _add_ids(self, ids: Sequence[str]) -> None:
        digits = "".join(ids)
        try:
            found = bytes.fromhex(digits)
        except ValueError:
            found = b""
        if found.hex() == digits and all(len(each) == _DIGITS for each in ids):
            self._ids += found
            return
        for row, each in enumerate(ids, len(self._ids) // _BYTES):
            key = self._key(each)
            self._ids += key
            if key.hex() != each:
                self._others[row] = each

    def _key(self, id_: str) -> bytes:
        if len(id_) == _DIGITS:
            try:
                key = bytes.fromhex(id_)
            except ValueError:
                key = b""
            if key.hex() == id_:
                return key
        # An id from a file may be anything, even half a character.
        from hashlib import blake2b  # noqa: PLC0415 - seldom needed, and it loads OpenSSL

        told = id_.encode("utf-8", "surrogatepass")
        return blake2b(told, digest_size=_BYTES, key=_SECRET).digest()

    def _key_at(self, row: int) -> bytes:
        return bytes(self._ids[row * _BYTES : (row + 1) * _BYTES])


def _others(rows: Iterable[int], count: int) -> list[range]:
    """Of so many rows those that are not among some."""
    ends = [*sorted(rows), count]
    begins = [0, *(each + 1 for each in ends[:-1])]
    return [range(*each) for each in zip(begins, ends, strict=True)]


def _at_rows(values: Mapping[int, V], rows: Sequence[int]) -> dict[int, V]:
    """What some rows have, by the numbers that they get."""
    if not values:
        return {}
    return {number: values[row] for number, row in enumerate(rows) if row in values}


def rank_of(summary: Summary) -> Rank:
    """What says where a conversation stands in the list."""
    return not summary.pinned, -clock.moment(summary.updated), summary.id


def _packed(summary: Summary) -> PackedSummary:
    flags = (
        summary.pinned
        | summary.title_is_own << 1
        | summary.compares << 2
        | summary.waits << 3
        | summary.archived << 4
        | summary.unread << 5
    )
    return (
        summary.id,
        summary.title,
        clock.moment(summary.created),
        clock.moment(summary.updated),
        flags,
        summary.folder,
        summary.tags,
    )
