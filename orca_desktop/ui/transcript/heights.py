"""A growing row of heights whose sums and positions cost logarithmic time."""

from __future__ import annotations

from collections.abc import Iterable


class Heights:
    """Heights by index, in whole pixels, as a Fenwick tree."""

    __slots__ = ("_sums", "_values", "total")

    def __init__(self, values: Iterable[int] = ()) -> None:
        self._values = list(values)
        self.total = sum(self._values)
        sums = [0, *self._values]
        size = len(sums)
        for at in range(1, size):
            above = at + (at & -at)
            if above < size:
                sums[above] += sums[at]
        self._sums = sums

    def __len__(self) -> int:
        return len(self._values)

    def __getitem__(self, index: int) -> int:
        return self._values[index]

    def set(self, index: int, height: int) -> int:
        """Change one height; returns by how much it grew."""
        grown = height - self._values[index]
        if grown:
            self._values[index] = height
            self.total += grown
            at = index + 1
            while at < len(self._sums):
                self._sums[at] += grown
                at += at & -at
        return grown

    def append(self, height: int) -> None:
        """Add one at the end."""
        self._values.append(height)
        self.total += height
        at = len(self._values)
        low = at - (at & -at)
        self._sums.append(self.before(at - 1) - self.before(low) + height)

    def pop(self) -> int:
        """Take the last one away."""
        height = self._values.pop()
        self._sums.pop()
        self.total -= height
        return height

    def before(self, index: int) -> int:
        """The sum of all heights before an index."""
        total, at = 0, index
        while at > 0:
            total += self._sums[at]
            at &= at - 1
        return total

    def at(self, position: int) -> int:
        """The index that a position falls into; the last one for positions beyond the end."""
        index, step = 0, 1 << len(self._values).bit_length()
        while step:
            following = index + step
            if following < len(self._sums) and self._sums[following] <= position:
                index = following
                position -= self._sums[following]
            step >>= 1
        return min(index, max(len(self._values) - 1, 0))
