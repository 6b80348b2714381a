"""Which section of a document that was changed by hand is which of those that were written.

What is the same is found by its hash, from both ends and by what is there only once; what is left
between two such places is paired in its order by who speaks.
"""

from __future__ import annotations

import sys
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from orca_desktop.domain.message import Role
from orca_desktop.formats import machine_part, speakers
from orca_desktop.formats.message_text import Undo
from orca_desktop.formats.sections import Section

_NOWHERE: Final = sys.maxsize


@dataclass(frozen=True, slots=True)
class WrittenPart:
    """A paragraph as it was written: its length, and its hash or the beginning of it.

    ``undo`` is there for a text of the message, and leads back to that.
    """

    length: int
    digest: str
    undo: Undo | None = None


@dataclass(frozen=True, slots=True)
class WrittenSection:
    """A section as it was written; ``inner`` headings in it look like sections of their own.

    ``of`` is the id of its message, ``at`` its place, ``digest`` that of all below its heading.
    """

    of: str | None
    role: Role | None
    level: int
    head: str
    at: int
    digest: str
    parts: tuple[WrittenPart, ...] = ()
    inner: int = 0

    @property
    def length(self) -> int:
        """Characters of all below its heading."""
        return sum(part.length for part in self.parts) + 2 * max(len(self.parts) - 1, 0)

    @property
    def start(self) -> int:
        """Where what stands below its heading begins, if anything does."""
        return self.at + self.level + 1 + len(self.head) + 2


@dataclass(frozen=True, slots=True)
class PlacedSection:
    """A section of the document now: what it was, if it was there, and what it says, if it is.

    ``is_same`` says that not a letter was changed.
    """

    written: WrittenSection | None
    content: str | None = None
    role: Role | None = None
    is_same: bool = False


def content_of(text: str) -> str:
    """What stands below a heading, without the blank lines around it."""
    return text.removeprefix("\n").removesuffix("\n\n")


def aligned(
    text: str, written: Sequence[WrittenSection], found: Sequence[Section]
) -> list[PlacedSection]:
    """All sections in the order of the document; those that are gone stand where they were."""
    return _Alignment(text, written, list(found)).whole()


@dataclass(slots=True)
class _Alignment:
    text: str
    written: Sequence[WrittenSection]
    found: list[Section]
    heads: dict[str, Role | None] = field(init=False)
    digests: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.heads = {each.head: each.role for each in self.written}
        self.digests = frozenset(each.digest for each in self.written if each.parts)

    def whole(self) -> list[PlacedSection]:
        """The same at the beginning and at the end, and what is between."""
        written, found = self.written, self.found
        head: list[tuple[PlacedSection, int]] = []
        while len(head) < len(written):
            start = head[-1][1] if head else 0
            each = written[len(head)]
            same = self._same(each, start, start + 1 + each.inner)
            if same is None:
                break
            head.append((same, start + 1 + each.inner))
        # A heading that says nothing about who speaks belongs to the text before it.
        while head and head[-1][1] < len(found) and self._is_text(found[head[-1][1]]):
            head.pop()
        start, stop = head[-1][1] if head else 0, len(found)
        tail: list[PlacedSection] = []
        while len(head) + len(tail) < len(written):
            each = written[len(written) - 1 - len(tail)]
            same = self._same(each, stop - 1 - each.inner, stop, least=start)
            if same is None:
                break
            tail.append(same)
            stop -= 1 + each.inner
        middle = self._joined(found[start:stop])
        between = self._between(written[len(head) : len(written) - len(tail)], middle)
        return [*(each for each, _ in head), *between, *reversed(tail)]

    def _same(
        self, written: WrittenSection, start: int, end: int, least: int = 0
    ) -> PlacedSection | None:
        """The section between two headings, if it is what was written."""
        if start < least or end > len(self.found):
            return None
        first, last = self.found[start], self.found[end - 1]
        if first.level != written.level or (not written.parts and first.head != written.head):
            return None
        content = same_content(written, self.text[first.start : last.end])
        if content is None:
            return None
        return PlacedSection(written, content, written.role, is_same=True)

    def _content(self, section: Section) -> str:
        return content_of(self.text[section.start : section.end])

    def _is_text(self, section: Section) -> bool:
        """Whether a heading is one of a text, because it does not say who speaks."""
        if section.head in self.heads or speakers.role(section.head) is not None:
            return False
        return machine_part.digest(self._content(section)) not in self.digests

    def _joined(self, found: Sequence[Section]) -> list[Section]:
        joined: list[Section] = []
        for each in found:
            if joined and self._is_text(each):
                joined[-1] = replace(joined[-1], end=each.end)
            else:
                joined.append(each)
        return joined

    def _between(
        self, written: Sequence[WrittenSection], found: Sequence[Section]
    ) -> list[PlacedSection]:
        """What is there once stays itself; what is between two such is paired."""
        contents = [self._content(each) for each in found]
        anchors = _in_order(
            [each.digest for each in written],
            [machine_part.digest(each) for each in contents],
            lambda at: bool(written[at].parts),
        )
        placed: list[PlacedSection] = []
        one = two = 0
        for here, there in [*anchors, (len(written), len(found))]:
            placed += self._paired(written[one:here], found[two:there], contents[two:there])
            if here < len(written):
                each = written[here]
                placed.append(PlacedSection(each, contents[there], each.role, is_same=True))
            one, two = here + 1, there + 1
        return placed

    def _paired(
        self,
        written: Sequence[WrittenSection],
        found: Sequence[Section],
        contents: Sequence[str],
    ) -> list[PlacedSection]:
        places: dict[tuple[int, str | Role | None], list[int]] = {}
        for at, each in enumerate(written):
            places.setdefault((each.level, each.head), []).append(at)
            if each.of is not None:
                places.setdefault((each.level, each.role), []).append(at)
        placed: list[PlacedSection] = []
        first = 0
        for section, content in zip(found, contents, strict=True):
            role = self.heads.get(section.head) or speakers.role(section.head)
            keys = [(section.level, section.head), (section.level, role)]
            at = min((_next(places.get(key, ()), first) for key in keys), default=_NOWHERE)
            if at == _NOWHERE:
                placed.append(PlacedSection(None, content, role or Role.ASSISTANT))
                continue
            placed += [PlacedSection(each) for each in written[first:at]]
            placed.append(PlacedSection(written[at], content, written[at].role))
            if written[at].of is None and content.strip():
                placed.append(PlacedSection(None, content, Role.ASSISTANT))
            first = at + 1
        return [*placed, *(PlacedSection(each) for each in written[first:])]


def _next(places: Sequence[int], least: int) -> int:
    """The first of ascending places from here on."""
    at = bisect_left(places, least)
    return places[at] if at < len(places) else _NOWHERE


def same_content(written: WrittenSection, text: str) -> str | None:
    """What was written below a heading, if it is in a text; blank lines around do not count."""
    for base in dict.fromkeys((text.removeprefix("\n"), text.lstrip("\n"))):
        content, rest = base[: written.length], base[written.length :]
        if not rest.strip("\n") and machine_part.digest(content) == written.digest:
            return content
    return None


def _in_order(
    one: Sequence[str], two: Sequence[str], counts: Callable[[int], bool]
) -> list[tuple[int, int]]:
    """The longest row of places at which something stands that each side has just once."""
    once, twice = Counter(one), Counter(two)
    places = {each: at for at, each in enumerate(two) if twice[each] == 1}
    pairs = [
        (at, places[each])
        for at, each in enumerate(one)
        if once[each] == 1 and each in places and counts(at)
    ]
    tips: list[int] = []
    rows: list[int] = []
    before: list[int] = []
    for number, (_, there) in enumerate(pairs):
        row = bisect_left(tips, there)
        before.append(rows[row - 1] if row else -1)
        tips[row : row + 1] = [there]
        rows[row : row + 1] = [number]
    found: list[tuple[int, int]] = []
    number = rows[-1] if rows else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]
