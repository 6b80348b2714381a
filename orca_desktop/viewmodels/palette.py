"""What the command palette offers, and how that is found by its words: values and pure functions.

Any number of chats may be among it, so titles are joined into long texts that are looked through
at once, and the work is done in short steps: whoever shows the rows goes on between them.
"""

from __future__ import annotations

import enum
import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from orca_desktop.domain.folding import fold
from orca_desktop.domain.summaries import Summaries

if TYPE_CHECKING:
    from orca_desktop.domain.conversation import Summary

T = TypeVar("T")

MOST: Final = 60
"""So many rows are shown at most; one more word finds what is not among them."""

_SHARE: Final = 5
"""So many rows of each kind come before further ones of any kind."""

_FIRST_USED: Final = 4
_FIRST_CHATS: Final = 7
_STEP: Final = 256
"""So many titles are prepared, or looked through, in one step."""

_BEGINS: Final = "\x01"
"""Stands before each beginning of a word, in titles and in what is searched for."""

_BEGINNING: Final = re.compile(r"(?<![^\W_])(?=[^\W_])|(?<!\S)(?=\S)")


class EntryKind(enum.Enum):
    """What choosing an entry does; in the order in which equally good ones are shown."""

    ACTION = "action"
    SETTING = "setting"
    PRESET = "preset"
    PROMPT = "prompt"
    CHAT = "chat"
    MODEL = "model"
    SEARCH = "search"


_ORDER: Final = {kind: place for place, kind in enumerate(EntryKind)}


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One thing that can be chosen.

    It is found by its ``title`` and by what is ``also`` said of it. ``keys`` do the same without
    the palette; a ``reason`` says why it cannot be chosen at present.
    """

    kind: EntryKind
    id: str
    title: str
    also: str = ""
    keys: str = ""
    reason: str = ""

    @property
    def key(self) -> str:
        """What it is remembered by when it was chosen."""
        return f"{self.kind.value}:{self.id}"


@dataclass(frozen=True, slots=True)
class TitleMatch:
    """A title in which every word occurs, by its place; whether each begins a word there."""

    place: int
    begins: bool


class Titles(Generic[T]):
    """Things in the order in which they are to be found, each by its text."""

    def __init__(self, things: Sequence[T], text: Callable[[T], str]) -> None:
        self._things = things
        self._text = text
        self._parts: list[_Part] = []

    def prepare(self) -> Iterator[None]:
        """Make the texts ready to be looked through, step by step."""
        while self._prepared < len(self._things):
            self._part(len(self._parts))
            yield

    def matches(self, words: str, most: int) -> Iterator[tuple[TitleMatch, ...]]:
        """What was found in each step: first where all words begin words, then the others.

        At most about so many of each, in the order of the texts.
        """
        needles = [_marked(word) for word in words.split()]
        begun: set[int] = set()
        for begins in (True, False):
            wanted = [each if begins else each.removeprefix(_BEGINS) for each in needles]
            wanted = [each for each in wanted if each]
            count = 0
            for number in range(-(-len(self._things) // _STEP)):
                if count >= most:
                    break
                found = [each for each in self._part(number).places(wanted) if each not in begun]
                begun.update(found if begins else ())
                count += len(found)
                yield tuple(TitleMatch(each, begins) for each in found)

    @property
    def _prepared(self) -> int:
        return len(self._parts) * _STEP

    def _part(self, number: int) -> _Part:
        while len(self._parts) <= number:
            begin = self._prepared
            texts = map(self._text, self._things[begin : begin + _STEP])
            self._parts.append(_Part(begin, texts))
        return self._parts[number]


class _Part:
    """Some of the titles as one text: a line each, with marks where words begin."""

    __slots__ = ("_first", "_starts", "_text")

    def __init__(self, first: int, texts: Iterable[str]) -> None:
        lines = [_marked(text) for text in texts]
        self._first = first
        self._starts = [0]
        for line in lines:
            self._starts.append(self._starts[-1] + len(line) + 1)
        self._text = "\n".join(lines) + "\n"

    def places(self, needles: Sequence[str]) -> Iterator[int]:
        """The places of those in which every needle occurs; all of them without any."""
        if not needles:
            yield from range(self._first, self._first + len(self._starts) - 1)
            return
        # The longest is the rarest: where it stands, the others are looked for.
        rarest = max(needles, key=len)
        text, starts = self._text, self._starts
        at = text.find(rarest)
        while at >= 0:
            row = bisect_right(starts, at) - 1
            end = starts[row + 1]
            line = text[starts[row] : end]
            if all(needle in line for needle in needles):
                yield self._first + row
            at = text.find(rarest, end)


def _marked(text: str) -> str:
    """A text in one line as it is compared, with a mark where each word begins."""
    line = " ".join(text.replace(_BEGINS, " ").split())
    return _BEGINNING.sub(_BEGINS, fold(line))


class PaletteCatalogue:
    """All that a palette offers while it is open."""

    def __init__(
        self,
        entries: Sequence[PaletteEntry],
        chats: Iterable[Summary],
        *,
        untitled: str,
        used: Sequence[str] = (),
        open_id: str = "",
    ) -> None:
        """``chats`` come in the order of their last change, ``used`` are keys, the last one first.

        A chat without a title is called ``untitled``; that of ``open_id`` is the open one.
        """
        self._open_id = open_id
        self._used: Mapping[str, int] = {key: place for place, key in enumerate(used)}
        self._entries = entries
        self._chats = self._used_first(Summaries.of(chats))
        self._untitled = untitled
        self._few = Titles(entries, lambda each: f"{each.title} {each.also}")
        self._many = Titles(self._chats.titles, lambda title: title or untitled)

    def prepare(self) -> Iterator[None]:
        """Make all ready to be searched, step by step; a search does what is not done yet."""
        yield from self._few.prepare()
        yield from self._many.prepare()

    def first(self) -> tuple[PaletteEntry, ...]:
        """What is shown before a word is typed: what was used last, late chats, all actions.

        The open chat is not among it.
        """
        by_key = {each.key: each for each in self._entries if not each.reason}
        used = [by_key[key] for key in self._used if key in by_key][:_FIRST_USED]
        places = range(min(_FIRST_CHATS + 1, len(self._chats)))
        late = [each for each in map(self._chat, places) if each.id != self._open_id]
        actions = [each for each in by_key.values() if each.kind is EntryKind.ACTION]
        shown = (*used, *late[:_FIRST_CHATS], *actions)
        return tuple({each.key: each for each in shown}.values())

    def search(self, words: str) -> Iterator[tuple[PaletteEntry, ...] | None]:
        """``None`` after each step of work, and at last the rows, best first."""
        if not words.strip():
            yield self.first()
            return
        found: list[tuple[bool, PaletteEntry]] = []
        for few in self._few.matches(words, len(self._entries)):
            found += ((each.begins, self._entries[each.place]) for each in few)
            yield None
        for many in self._many.matches(words, MOST):
            found += ((each.begins, self._chat(each.place)) for each in many[:MOST])
            yield None
        yield self._ranked(found)

    def _ranked(self, found: Sequence[tuple[bool, PaletteEntry]]) -> tuple[PaletteEntry, ...]:
        """What can be chosen, where words begin, what was used; then a few of each kind."""
        counts: dict[tuple[EntryKind, bool], int] = {}
        ranks = []
        for place, (begins, entry) in enumerate(found):
            before = counts.get((entry.kind, begins), 0)
            counts[entry.kind, begins] = before + 1
            used = self._used.get(entry.key, len(self._used))
            shares = before // _SHARE if used == len(self._used) else 0
            rank = (bool(entry.reason), not begins, used, min(shares, 1), _ORDER[entry.kind], place)
            ranks.append((rank, entry))
        ranks.sort(key=lambda each: each[0])
        return tuple(entry for _, entry in ranks[:MOST])

    def _chat(self, place: int) -> PaletteEntry:
        chat = self._chats[place]
        return PaletteEntry(EntryKind.CHAT, chat.id, chat.title or self._untitled)

    def _used_first(self, chats: Summaries) -> Summaries:
        ids = {
            id_: place
            for key, place in self._used.items()
            for kind, _, id_ in [key.partition(":")]
            if kind == EntryKind.CHAT.value
        }
        if not ids:
            return chats
        found = map(chats.row_of, sorted(ids, key=ids.__getitem__))
        return chats.with_first([row for row in found if row is not None])
