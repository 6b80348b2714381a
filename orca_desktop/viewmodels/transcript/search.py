"""Find in conversation: where a text stands, also in messages that were never drawn."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Protocol

from orca_desktop.render.document import (
    Code,
    DetailsSummary,
    Heading,
    Inline,
    Math,
    Paragraph,
    Rule,
    RunKind,
    Table,
    Term,
    words,
)
from orca_desktop.viewmodels.transcript.message_rows import MessageRows
from orca_desktop.viewmodels.transcript.rows import TranscriptRow
from orca_desktop.viewmodels.transcript.shown_text import shown
from orca_desktop.viewmodels.transcript.steps import Steps

SLICE_S: Final = 0.008
_UNSEEN: Final = (
    "\u061c\u200b\u200c\u200d\u200e\u200f\u2068\u2069"
    "\u0610-\u061a\u0640\u064b-\u065f\u0670\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"
)
"""What people type or leave out: characters that are not seen, vowel points of Arabic, Hebrew."""
_IGNORED: Final = rf"(?:\u2068\[\d+\]\u2069|[{_UNSEEN}])*"
"""What may stand between the letters that are looked for; also the marks of sources."""
_LEFT_OUT: Final = re.compile(f"[{_UNSEEN}]+")
_ALIKE: Final = (
    "\u0627\u0623\u0625\u0622\u0671",  # alef
    "\u064a\u0649\u06cc",  # ye
    "\u0647\u0629",  # heh
    "\u0643\u06a9",  # kaf
    "\u0435\u0451",  # Cyrillic ye and yo
)
"""Letters that people write either way."""
_CLASSES: Final = {letter: f"[{letters}]" for letters in _ALIKE for letter in letters}
_FOLDED: Final = str.maketrans(
    {letter: letters[0] for letters in _ALIKE for letter in letters} | dict.fromkeys("*_~`\\$")
)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, order=True)
class TextMatch:
    """One place: message, row of it, and the how-manieth match in that row."""

    message: int
    row: int
    nth: int


def pattern(text: str) -> re.Pattern[str]:
    """What a text looks like on the screen: any case, any white space, with places to break."""
    parts = [
        r"\s+" if piece.isspace() else _IGNORED.join(map(_letter, piece))
        for piece in re.split(r"(\s+)", _LEFT_OUT.sub("", text).strip())
        if piece
    ]
    return re.compile(_IGNORED.join(parts), re.IGNORECASE)


def _letter(char: str) -> str:
    return _CLASSES.get(char.lower()) or re.escape(char)


def longest_word(text: str) -> str:
    """The word by which messages without a match are passed over quickly."""
    return max(_WORD.findall(_LEFT_OUT.sub("", text)), key=len, default="").casefold()


def may_hold(word: str, source: str) -> bool:
    """Whether a source may show a folded word, which markup may cut into pieces."""
    folded = source.casefold()
    if word in folded or "<" in source or "&" in source:
        return True
    return word.translate(_FOLDED) in _LEFT_OUT.sub("", folded.translate(_FOLDED))


def stretches(wanted: re.Pattern[str], raw: str) -> list[tuple[int, int]]:
    """Where a pattern matches the raw text of a document, in UTF-16 positions."""
    found = [
        (each.start(), each.end()) for each in wanted.finditer(raw) if each.end() > each.start()
    ]
    if raw.isascii() or not found or max(raw) <= "\uffff":
        return found
    return [(_units(raw, start), _units(raw, end)) for start, end in found]


def _units(raw: str, at: int) -> int:
    return len(raw[:at].encode("utf-16-le", "surrogatepass")) // 2


def texts(row: TranscriptRow) -> Iterator[str]:
    """The texts of a row in reading order: one, or one a cell."""
    block = row.block
    match block:
        case Paragraph() | Heading() | Term() | DetailsSummary():
            yield _read(block.content)
        case Code():
            yield block.text
        case Table():
            # In the order in which they stand from left to right, like the document's text.
            order = -1 if row.is_mirrored else 1
            cells: list[Inline] = [cell for line in block.rows for cell in line[::order]]
            yield from map(_read, cells)
        case Math():
            yield block.source
        case Rule():
            return


def _read(content: Inline) -> str:
    """The words of some runs, with the marks of sources as the screen has them."""
    return "".join(shown(run) if run.kind is RunKind.CITATION else words((run,)) for run in content)


class Frames(Protocol):
    """Time for long work, a little of it in each frame."""

    def ask(self, key: object, work: Callable[[], None]) -> None:
        """Do this work in the next frame."""


class TextSearch:
    """Searches message after message, a little in each frame; tells when it knows more."""

    def __init__(
        self,
        frames: Frames,
        message: Callable[[int], Steps[MessageRows]],
        source: Callable[[int], str],
        told: Callable[[], None],
    ) -> None:
        self._frames = frames
        self._message = message
        self._source = source
        self._told = told
        self.text = ""
        self.wanted: re.Pattern[str] | None = None
        self.matches: list[TextMatch] = []
        self.current = -1
        self._word = ""
        self._next = 0
        self._count = 0
        self._inside: Steps[None] | None = None

    @property
    def match(self) -> TextMatch | None:
        """The current match."""
        return self.matches[self.current] if 0 <= self.current < len(self.matches) else None

    @property
    def is_searching(self) -> bool:
        """Whether messages are left that were not searched."""
        return self._next < self._count

    def start(self, text: str, count: int) -> None:
        """Search a text in so many messages."""
        self.text = text
        self.wanted = pattern(text) if _LEFT_OUT.sub("", text).strip() else None
        self._word = longest_word(text)
        self.matches, self.current = [], -1
        self._next, self._count = 0, count if self.wanted is not None else 0
        self._inside = None
        self._told()
        if self.wanted is not None:
            self._step()

    def look_again(self, index: int) -> None:
        """Search a message that has changed once more, and those after it; the number stays."""
        if self.wanted is None or index > self._next:
            return
        self.matches = [each for each in self.matches if each.message < index]
        self._next, self._inside = index, None
        self._step()

    def _step(self) -> None:
        until = time.perf_counter() + SLICE_S
        before = len(self.matches)
        while self._next < self._count and time.perf_counter() < until:
            self._inside = self._inside or self._search(self._next)
            try:
                next(self._inside)
            except StopIteration:
                self._inside = None
                self._next += 1
        if self.is_searching:
            self._frames.ask(self, self._step)
        if len(self.matches) != before or not self.is_searching:
            self._told()

    def _search(self, index: int) -> Steps[None]:
        """Search a message, row after row: one message may be a megabyte."""
        wanted = self.wanted
        if wanted is None or not may_hold(self._word, self._source(index)):
            return
        message = yield from self._message(index)
        for at, row in enumerate(message.rows):
            if row.leaf is None:
                continue
            nth = 0
            for text in texts(row):
                for _ in wanted.finditer(text):
                    self.matches.append(TextMatch(index, at, nth))
                    nth += 1
            yield

    def nearest(self, near: tuple[int, int]) -> int:
        """The number of the first match from a row of a message on, or -1 when there is none."""
        later = (at for at, each in enumerate(self.matches) if (each.message, each.row) >= near)
        return next(later, 0 if self.matches else -1)

    def step(self, direction: int, near: tuple[int, int]) -> TextMatch | None:
        """The next or previous match, round and round; the first one is chosen by nearness."""
        if not self.matches:
            return None
        if self.current < 0:
            first = self.nearest(near)
            self.current = first if direction > 0 else (first - 1) % len(self.matches)
        else:
            self.current = (self.current + direction) % len(self.matches)
        return self.matches[self.current]
