"""One message's text inside an exported document: kept true, and kept to itself.

The text is copied as it is, except that its headings are moved below those of the document (so
that the outline is that of the conversation; this can be switched off). What it leaves open, a
fence or raw HTML, is closed after it, so that no message can swallow the next one. How to find the
original again is told as edits.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final

from orca_desktop.formats import markdown_structure

_DEEPEST: Final = 6
_SIGNS: Final = re.compile(r"([\\`*_\[\]<>&|$#~])")
_ODD: Final = re.compile(r"\x00|\r\n?|[\ud800-\udfff]")
_HASHES: Final = re.compile(r"( {0,3})(#{1,6})")
_FENCE: Final = re.compile(r"^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(`{3,}|~{3,})", re.MULTILINE)
_HTML_HEADING: Final = re.compile(r"^( {0,3})<(?=/?h[1-6](?:[\s/>]|$))", re.IGNORECASE)
_UNCLOSED: Final = re.compile(
    r"<(/?)(details|div|table|blockquote|ul|ol|dl|section|article|aside|center|figure|main|form|"
    r"fieldset|nav|header|footer|summary|h[1-6]|select|iframe|svg|math|template|noscript|title|"
    r"plaintext|xmp|noembed|noframes|button|object)\b[^<>]*>",
    re.IGNORECASE,
)


Edit = tuple[int, int, str]
"""Where in a text something stands, how many characters it has, and what stood there before."""

Undo = tuple[tuple[Edit, ...], ...]
"""How to find an original again: layers of edits, the last of which is undone first."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A text as it stands in the document; ``undo`` leads back to the original."""

    text: str
    undo: Undo = ()


class Outline:
    """The levels of a message's headings below the level of its speaker, without gaps.

    A heading stands one level below the one it is part of, whatever its own level; the first stands
    right below the speaker. Below level 0 every heading keeps its own.
    """

    def __init__(self, below: int) -> None:
        self._below = below
        self._open: list[int] = []

    @property
    def moves(self) -> bool:
        """Whether headings have other levels in the document than in the text."""
        return self._below > 0

    def level(self, own: int) -> int:
        """The level of the next heading, by its own in the text."""
        if not self.moves:
            return own
        while self._open and self._open[-1] >= own:
            self._open.pop()
        self._open.append(own)
        return min(self._below + len(self._open), _DEEPEST)


def _has_halves(text: str) -> bool:
    """Whether halves of characters are in a text; quicker than looking for them."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def whole(text: str) -> str:
    """The text with halves that stand together as the character they are, as JSON has it too."""
    if not _has_halves(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def readable(text: str) -> Placed:
    """The text as a UTF-8 file can hold it, with one kind of line end.

    NUL and halves of characters become U+FFFD; the original is the ``whole`` text.
    """
    text = whole(text)
    if "\r" not in text and "\0" not in text and not _has_halves(text):
        return Placed(text)
    kept: list[str] = []
    edits: list[Edit] = []
    last = length = 0
    for found in _ODD.finditer(text):
        put = "\n" if found[0][0] == "\r" else "\N{REPLACEMENT CHARACTER}"
        kept += [text[last : found.start()], put]
        length += found.start() - last
        edits.append((length, len(put), found[0]))
        length += len(put)
        last = found.end()
    return Placed("".join((*kept, text[last:])), (tuple(edits),))


def place(text: str, outline: Outline) -> Placed:
    """A readable text with its headings at their levels in the document, and what closes it."""
    found = markdown_structure.read(text)
    layers: list[tuple[Edit, ...]] = []
    if found.html_headings and outline.moves:
        text, found, layers = _without_html_headings(text, found)
    moved, edits = _with_headings(text, found, outline)
    if any(heading.first != heading.last for heading in found.headings):
        found = markdown_structure.read(moved)
    closing = found.closing or _for_other_readers(moved)
    tags = _unclosed(moved, found)
    added = "\n".join(part for part in (closing, tags) if part)
    if added:
        added = added if moved.endswith("\n") else f"\n{added}"
        edits.append((len(moved), len(added), ""))
    layers.append(tuple(edits))
    return Placed(moved + added, tuple(filter(None, layers)))


def undone(text: str, undo: Iterable[Sequence[Edit]]) -> str:
    """The original of a text; edits that do not fit it are a ValueError."""
    for layer in reversed(list(undo)):
        kept: list[str] = []
        last = 0
        for at, length, before in layer:
            if not last <= at <= at + length <= len(text):
                raise ValueError(f"an edit at {at} that does not fit")
            kept += [text[last:at], before]
            last = at + length
        text = "".join((*kept, text[last:]))
    return text


def raised(text: str, shift: int) -> str:
    """A text with its headings so many levels higher, as documents of format 1 are read."""
    found = markdown_structure.read(text)
    kept = markdown_structure.lines(text)
    for heading in found.headings if shift else ():
        if heading.first == heading.last:
            hashes = "#" * max(heading.level - shift, 1)
            kept[heading.first] = _HASHES.sub(rf"\g<1>{hashes}", kept[heading.first], count=1)
    return "".join(kept)


def clean(text: str) -> str:
    """The text as a UTF-8 file can hold it: no half characters, no NUL."""
    text = text.replace("\x00", "\N{REPLACEMENT CHARACTER}")
    try:
        text.encode()
    except UnicodeEncodeError:
        pass
    else:
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def fence_for(text: str) -> str:
    """A fence of back-ticks that is longer than any inside the text."""
    longest = max((len(run) for run in re.findall(r"`+", text)), default=0)
    return "`" * max(3, longest + 1)


def plain_line(text: str) -> str:
    """Foreign words as one line without control characters."""
    printed = "".join(char if char.isprintable() else " " for char in clean(text))
    return " ".join(printed.split())


@lru_cache(maxsize=500)
def one_line(text: str) -> str:
    """Foreign words as one line of plain text in Markdown: no markup, no control characters."""
    return _SIGNS.sub(r"\\\1", plain_line(text))


def fenced(text: str, language: str) -> str:
    """A text as a block of code that nothing inside can end."""
    text = readable(text).text
    fence = fence_for(text)
    return f"{fence}{language}\n{text}\n{fence}"


def _for_other_readers(text: str) -> str:
    """What closes a fence that simpler readers may see open, and that no other reader shows.

    They count fences, indented ones too, without regard to lists. Where none is open, the lines are
    comments; where one is, the run of marks closes it and the comment after it is closed too.
    """
    if "```" not in text and "~~~" not in text:
        return ""
    mark, length = "", 0
    for run in _FENCE.findall(text):
        if not mark:
            mark, length = run[0], len(run)
        elif run[0] == mark and len(run) >= length:
            mark = ""
    if not mark:
        return ""
    runs = (max(re.findall(rf"{each}{{3,}}", text), default="") for each in "`~")
    return "\n".join(f"<!--\n {run}\n<!-- -->" for run in runs if run)


def _with_headings(
    text: str, found: markdown_structure.MarkdownStructure, outline: Outline
) -> tuple[str, list[Edit]]:
    """The text with the headings of the message itself at other levels, and how to undo it."""
    edits: list[Edit] = []
    if not found.headings:
        return text, edits
    starts = [0, *accumulate(map(len, markdown_structure.lines(text)))]
    kept: list[str] = []
    last = length = 0
    for heading in found.headings:
        level = outline.level(heading.level)
        start, end = starts[heading.first], starts[heading.last + 1]
        if heading.first == heading.last:
            hashes = _HASHES.match(text, start)
            if hashes is None or level == heading.level:
                continue
            start, end = hashes.span(2)
            put = "#" * level
        elif level == heading.level:
            continue
        else:
            end -= len(text[start:end]) - len(text[start:end].rstrip("\n"))
            words = text[start:end].rpartition("\n")[0]
            words = " ".join(words.split())
            put = f"{'#' * level} {words}{' #' if words.endswith('#') else ''}"
        kept += [text[last:start], put]
        length += start - last
        edits.append((length, len(put), text[start:end]))
        length += len(put)
        last = end
    return "".join((*kept, text[last:])), edits


def _without_html_headings(
    text: str, found: markdown_structure.MarkdownStructure
) -> tuple[str, markdown_structure.MarkdownStructure, list[tuple[Edit, ...]]]:
    """The text with lines that begin a raw HTML heading shown as text, code left alone.

    What stood inside raw HTML is read anew then, so it takes a few turns; the last spares nothing.
    """
    layers: list[tuple[Edit, ...]] = []
    for spares_code in (True, True, True, False):
        if not found.html_headings:
            break
        code = found.code if spares_code else frozenset()
        kept: list[str] = []
        edits: list[Edit] = []
        length = 0
        for number, line in enumerate(markdown_structure.lines(text)):
            heading = None if number in code else _HTML_HEADING.match(line)
            if heading is not None:
                line = f"{heading[1]}\\{line[len(heading[1]) :]}"  # noqa: PLW2901 - as it is written
                edits.append((length + len(heading[1]), 1, ""))
            kept.append(line)
            length += len(line)
        text = "".join(kept)
        layers.append(tuple(edits))
        found = markdown_structure.read(text)
    return text, found, layers


def _unclosed(text: str, found: markdown_structure.MarkdownStructure) -> str:
    """The end tags of raw HTML elements that a text opens and does not close."""
    if "<" not in text:
        return ""
    opened: list[str] = []
    closed: Counter[str] = Counter()
    waiting: Counter[str] = Counter()
    for number, line in enumerate(markdown_structure.lines(text)):
        if number in found.code:
            continue
        for slash, each in _UNCLOSED.findall(line):
            name = each.lower()
            if not slash:
                opened.append(name)
                waiting[name] += 1
            elif waiting[name]:
                waiting[name] -= 1
                closed[name] += 1
    still: list[str] = []
    for name in opened:  # what is closed is the first of its name that is open
        if closed[name]:
            closed[name] -= 1
        else:
            still.append(name)
    return "".join(f"</{name}>" for name in reversed(still))
