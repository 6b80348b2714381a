"""A growing row of heights whose sums and positions cost logarithmic time."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate


class Heights:
    """Heights by index, in whole pixels.

    A Fenwick tree over the differences from a repeating pattern: ten thousand heights that are all
    guessed alike are made at once, and only those that turn out otherwise cost anything.
    """

    __slots__ = ("_count", "_pattern", "_round", "_starts", "_sums")

    def __init__(
        self, values: Iterable[int] = (), *, pattern: Sequence[int] = (0,), count: int = 0
    ) -> None:
        """Heights from ``values``, or ``count`` of them that repeat ``pattern``."""
        self._pattern = tuple(pattern)
        self._starts = [0, *accumulate(self._pattern)]
        self._round = self._starts[-1]
        if count:
            self._count = count
            self._sums = [0] * (count + 1)
            return
        before = [0, *accumulate(values)]
        self._count = len(before) - 1
        self._sums = [end - before[at & (at - 1)] if at else 0 for at, end in enumerate(before)]
        if self._round:
            raise ValueError("a pattern needs a count")

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, index: int) -> int:
        return self.before(index + 1) - self.before(index)

    @property
    def total(self) -> int:
        """The sum of all heights."""
        return self.before(self._count)

    def set(self, index: int, height: int) -> int:
        """Change one height; returns by how much it grew."""
        grown = height - self[index]
        if grown:
            at = index + 1
            while at < len(self._sums):
                self._sums[at] += grown
                at += at & -at
        return grown

    def append(self, height: int) -> None:
        """Add one at the end."""
        at = self._count + 1
        other = height - self._pattern[self._count % len(self._pattern)]
        self._sums.append(self._others(at - 1) - self._others(at & (at - 1)) + other)
        self._count = at

    def pop(self) -> int:
        """Take the last one away."""
        height = self[self._count - 1]
        self._sums.pop()
        self._count -= 1
        return height

    def before(self, index: int) -> int:
        """The sum of all heights before an index."""
        rounds, rest = divmod(index, len(self._pattern))
        return rounds * self._round + self._starts[rest] + self._others(index)

    def _others(self, index: int) -> int:
        total, at = 0, index
        while at > 0:
            total += self._sums[at]
            at &= at - 1
        return total

    def at(self, position: int) -> int:
        """The index that a position falls into; the last one for positions beyond the end."""
        index = bisect_right(range(self._count + 1), position, key=self.before) - 1
        return min(max(index, 0), max(self._count - 1, 0))
