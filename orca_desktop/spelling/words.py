"""Which words of a text are looked up: those that people write, and not code, addresses and names.

A message is mostly Markdown, so fenced and inline code is left out, as are addresses, paths, places
of prompts (``{{topic}}``), words with digits or of capitals alone, and scripts that have no spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

LONGEST: Final = 40
"""Characters of a word; what is longer is no word, and costs too much to look up."""
_BESIDE: Final = 200
"""So far around what is wanted is looked for the ends of what stands there."""

_FENCE: Final = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)
_LEFT_OUT: Final = re.compile(
    r"`[^`\n]*`"
    r"|\{\{[^{}\n]*\}\}"
    r"|\$[^$\n]{1,200}\$"
    r"|\b\w+://\S+"
    r"|\bwww\.\S+"
    r"|\S+@\S+\.\S+"
    r"|[@#]\w+"
    r"|</?\w[^<>\n]*>"
    r"|[^\s<>]*[/\\][^\s<>]*"
    r"|&\w+;"
    r"|\w*[\d_]\w*"
    r"|\b\w+\.\w+\S*"
)
_MARKS: Final = "\u0300-\u036f\u064b-\u065f\u0670\u0900-\u0dff"
_WORD: Final = re.compile(rf"[^\W\d_][^\W\d_{_MARKS}]*(?:[{_MARKS}]+[^\W\d_]*)*(?:['’][^\W\d_]+)*")
_NO_SPACES: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_INNER_CAPITAL: Final = re.compile(r"[^\W\d_A-Z][A-Z]")


@dataclass(frozen=True, slots=True)
class TextWord:
    """A word and where it stands, in characters from the beginning of the text."""

    start: int
    end: int
    word: str


def words_of(text: str, start: int = 0, end: int | None = None) -> tuple[TextWord, ...]:
    """The words between two places that are to be looked up, in their order."""
    end = len(text) if end is None else min(end, len(text))
    return tuple(_words(text, max(start, 0), end))


def _words(text: str, start: int, end: int) -> Iterator[TextWord]:
    for begin, stop in _prose(text, start, end):
        first, last = max(begin, start - _BESIDE), min(stop, end + _BESIDE)
        # From the beginning of a line that is near, so that what is left out is seen whole.
        first = max(text.rfind("\n", begin, start) + 1, first)
        piece = text[first:last]
        piece = _LEFT_OUT.sub(lambda match: " " * len(match[0]), piece)
        for match in _WORD.finditer(piece):
            here = first + match.start()
            if start <= here < end and _is_looked_up(match[0]):
                yield TextWord(here, first + match.end(), match[0].replace("’", "'"))


def _is_looked_up(word: str) -> bool:
    return (
        1 < len(word) <= LONGEST
        and not word.isupper()
        and not _NO_SPACES.search(word)
        and not _INNER_CAPITAL.search(word)
    )


def _prose(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What lies between fences of code, as far as it meets what is wanted."""
    begin, fence = 0, ""
    for match in _FENCE.finditer(text, 0, end):
        if fence:
            if match[1].startswith(fence):
                begin, fence = match.end(), ""
        else:
            if match.start() > start:
                yield begin, match.start()
            fence = match[1]
    if not fence:
        yield begin, len(text)
