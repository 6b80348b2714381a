"""The sources that an answer cites, and their marks in its text.

A text that cites arrives in pieces, each with its sources. It is read as one text; the place where
a piece ended is found again in what was read, so a mark can break nothing: without the marks the
blocks are those of the text alone.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import urlsplit

from orca_desktop.domain.blocks import Json, TextBlock
from orca_desktop.render import markdown, sanitize
from orca_desktop.render.document import (
    Block,
    Heading,
    Inline,
    Item,
    Paragraph,
    Place,
    Run,
    RunKind,
    Table,
    Term,
)

ANCHOR: Final = "#cited-"
"""What a link to a passage begins with; no address that a text may name does."""

_LONGEST_TITLE: Final = 120
_LONGEST_QUOTE: Final = 80
_FARTHEST: Final = 2_200
"""Characters of source between two letters that are read; an address may be that long."""
_ATTEMPTS: Final = 24
_UNSEEN = re.compile(r"\]\([^()\s]*\)|</?\w+\s*/?>|&#?\w+;")
_CLOSING = re.compile(r"[*_~`\])]+")
_WORD_END = re.compile(r"[\s|]|$")
_SIGNS = re.compile(r"([\\`*_\[\]<>&|$#~])")
_LINE_END = re.compile(r"[ \t|]*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of a document that went along: its words, and where they stand.

    ``document`` counts the documents of the request from 0, ``start`` and ``end`` the characters of
    a text, ``page`` the pages from 1; -1 and 0 stand for unknown.
    """

    title: str
    words: str = ""
    document: int = -1
    start: int = -1
    end: int = -1
    page: int = 0


@dataclass(frozen=True, slots=True)
class Source:
    """Something cited: its number, what it is called, and its checked address or nothing.

    A ``passage`` of a document is no address; its ``link`` leads nowhere outside.
    """

    number: int
    title: str
    href: str = ""
    passage: Passage | None = None

    @property
    def link(self) -> str:
        """What its marks lead to within the program."""
        return self.href or (f"{ANCHOR}{self.number}" if self.passage is not None else "")

    @property
    def host(self) -> str:
        """The site of the address, as it is written there."""
        return (urlsplit(self.href).hostname or "").removeprefix("www.")


class Sources:
    """The sources of one answer, each once, numbered as they are first cited."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str] | Passage, Source] = {}

    def cite(self, citations: Iterable[Json]) -> tuple[Source, ...]:
        """The sources that some citations name, each once; those without a name are left out."""
        found: dict[Source, None] = {}
        for each in citations:
            href = sanitize.address(str(each.get("url") or "")) or ""
            title = each.get("title") or each.get("document_title") or href
            if not title:
                continue
            name = _line(title, _LONGEST_TITLE)
            passage = None if href else _passage(each, str(title))
            key = passage or (href, "" if href else name)
            known = self._known.get(key)
            if known is None:
                number = len(self._known) + 1
                if passage is not None and passage.words.strip():
                    name = f"{name}: “{_line(passage.words, _LONGEST_QUOTE)}”"
                known = self._known[key] = Source(number, name, href, passage)
            found[known] = None
        return tuple(found)

    def __iter__(self) -> Iterator[Source]:
        return iter(self._known.values())

    def __len__(self) -> int:
        return len(self._known)

    def passage(self, link: str) -> Passage | None:
        """The passage that a link of a mark leads to, if it leads to one."""
        found = (each for each in self._known.values() if each.passage and each.link == link)
        return next((each.passage for each in found), None)


def _line(words: object, most: int) -> str:
    line = sanitize.named(" ".join(str(words).split()))
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def _passage(citation: Json, title: str) -> Passage | None:
    """Where a citation of a document says that its words stand."""
    if (
        not str(citation.get("type") or "").endswith("_location")
        or "document_index" not in citation
    ):
        return None

    def number(name: str, otherwise: int) -> int:
        value = citation.get(name)
        return value if type(value) is int and 0 <= value < 2**31 else otherwise

    return Passage(
        title,
        str(citation.get("cited_text") or ""),
        number("document_index", -1),
        number("start_char_index", -1),
        number("end_char_index", -1),
        number("start_page_number", 0),
    )


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a text cites: a character offset, and the sources of what ends there."""

    at: int
    sources: tuple[Source, ...]


def joined(texts: Iterable[TextBlock], sources: Sources) -> tuple[str, tuple[Mark, ...]]:
    """The one text of neighbouring text blocks, and where it cites."""
    text: list[str] = []
    length = 0
    marks = []
    for each in texts:
        text.append(each.text)
        length += len(each.text)
        cited = sources.cite(each.citations or ())
        if cited:
            marks.append(Mark(length - len(each.text) + len(each.text.rstrip()), cited))
    return "".join(text), tuple(marks)


def within(marks: Sequence[Mark], start: int, end: int) -> tuple[Mark, ...]:
    """The marks in a stretch of their text, with offsets from its start."""
    return tuple(replace(each, at=each.at - start) for each in marks if start < each.at <= end)


# -- in blocks --------------------------------------------------------------------------------


def marked(block: Block, source: str, marks: Sequence[Mark]) -> Block:
    """A block with its marks; ``source`` is its Markdown, in which the offsets of marks count.

    Code and formulas bear no marks.
    """
    match block:
        case Paragraph() | Heading() | Term():
            return replace(block, content=_with_marks((block.content,), source, marks)[0])
        case Table():
            cells = [cell for row in block.rows for cell in row]
            filled = iter(_with_marks(cells, source, marks))
            return replace(
                block, rows=tuple(tuple(next(filled) for _ in row) for row in block.rows)
            )
        case _:
            return block


def _with_marks(contents: Sequence[Inline], source: str, marks: Sequence[Mark]) -> list[Inline]:
    seen = "".join(_seen(run) for content in contents for run in content)
    places = _places(seen, source, [each.at for each in marks])
    waiting = [
        (place, Run(str(one.number), href=one.link, kind=RunKind.CITATION))
        for place, mark in zip(places, marks, strict=True)
        for one in mark.sources
    ]
    waiting.reverse()
    made: list[Inline] = []
    start = 0
    for number, content in enumerate(contents):
        runs: list[Run] = []
        while waiting and waiting[-1][0] <= start and number == 0:
            runs.append(waiting.pop()[1])
        for run in content:
            start = _put(runs, run, start, waiting)
        made.append(tuple(runs))
    return made


def _put(runs: list[Run], run: Run, start: int, waiting: list[tuple[int, Run]]) -> int:
    """Add a run, cut where marks stand in it; returns where it ends."""
    end, at = start + len(_seen(run)), start
    while waiting and waiting[-1][0] <= end:
        place, mark = waiting.pop()
        if run.kind is RunKind.TEXT and at < place < end:
            runs.append(replace(run, text=run.text[at - start : place - start]))
            at = place
        elif at < end and place > at:
            runs.append(run if at == start else replace(run, text=run.text[at - start :]))
            at = end
        runs.append(mark)
    if at < end or end == start:
        runs.append(run if at == start else replace(run, text=run.text[at - start :]))
    return end


def _seen(run: Run) -> str:
    return "" if run.kind is RunKind.CONTROL else run.text


def _places(seen: str, source: str, wanted: Sequence[int]) -> list[int]:
    """How much of what is read comes from before each offset of its source, in ascending order.

    What is read are the letters of the source in their order without what is markup, so one walk
    over both finds each letter at its first place; signs count only between two letters.
    """
    text = _UNSEEN.sub(_as_seen, source)
    places = []
    place = end = at = 0
    for limit in wanted:
        while place < len(seen):
            found = _next(seen[place], text, at)
            if found >= limit:
                break
            place += 1
            if found >= 0:
                at, end = found + 1, place
        places.append(end)
    return places


def _as_seen(found: re.Match[str]) -> str:
    """Markup as what is read of it, in the same room."""
    said = html.unescape(found[0]) if found[0].startswith("&") else ""
    return (said if len(said) == 1 else "").ljust(len(found[0]))


def _next(char: str, text: str, at: int) -> int:
    """Where a character that is read stands in the source, or -1."""
    if char.isspace():
        return -1
    if char.isalnum():
        return text.find(char, at, at + _FARTHEST)
    while at < len(text) and not text[at].isalnum():
        if text[at] == char:
            return at
        at += 1
    return -1


# -- in Markdown ------------------------------------------------------------------------------


def written(text: str, marks: Sequence[Mark]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A Markdown text with its marks as links, and where they were put in: offsets and lengths.

    A mark that would make another text of it moves on to the end of its word or line; in code and
    formulas it is left out.
    """
    if not marks:
        return text, ()
    plain = markdown.document(text).blocks
    places: list[int | None] = [_trimmed(text, each.at) for each in marks]
    steps = [0] * len(marks)
    for _ in range(_ATTEMPTS):
        broken = _first_broken(plain, text, places)
        if broken is None:
            break
        start, end = broken
        for number, mark in enumerate(marks):
            if places[number] is not None and start < mark.at <= end:
                steps[number] += 1
                places[number] = _moved(text, mark.at, steps[number])
    else:
        places = [None] * len(marks)
    return _filled(text, [(place, mark) for place, mark in zip(places, marks, strict=True)
                          if place is not None])  # fmt: skip


def _trimmed(text: str, at: int) -> int:
    return len(text[:at].rstrip()) or at


def _moved(text: str, at: int, step: int) -> int | None:
    at = _trimmed(text, at)
    match step:
        case 1:
            found = _CLOSING.match(text, at)
            return found.end() if found else at
        case 2:
            found = _WORD_END.search(text, at)
            return found.start() if found else None
        case 3:
            found = _LINE_END.search(text, at)
            return found.start() if found else None
        case _:
            return None


def _filled(
    text: str, places: Iterable[tuple[int, Mark]], *, tested: bool = False
) -> tuple[str, tuple[tuple[int, int], ...]]:
    pieces: list[str] = []
    added: list[tuple[int, int]] = []
    last = length = 0
    for at, mark in sorted(places, key=lambda each: each[0]):
        put = "".join(_link(each, tested=tested) for each in mark.sources)
        pieces += [text[last:at], put]
        length += at - last
        added.append((length, len(put)))
        length += len(put)
        last = at
    return "".join((*pieces, text[last:])), tuple(added)


_PROBE: Final = "https://source.invalid/"


def _link(source: Source, *, tested: bool) -> str:
    href = f"{_PROBE}{source.number}" if tested else source.href
    return f"[[{source.number}]](<{href}>)" if href else f"&#91;{source.number}&#93;"


def _first_broken(
    plain: Sequence[Block], text: str, places: Sequence[int | None]
) -> tuple[int, int] | None:
    """The stretch of the first block that the marks at these places would change."""
    probe = Mark(0, (Source(1, "", ""),))
    whole, _ = _filled(text, [(at, probe) for at in places if at is not None], tested=True)
    found = markdown.document(whole).blocks
    for number, block in enumerate(plain):
        if number >= len(found) or _bare(found[number]) != _bare(block):
            return max(block.place.start - 1, -1), block.place.end
    return (-1, len(text)) if len(found) != len(plain) else None


def _bare(block: Block) -> Block:
    """A block without probes, and without the offsets that they move."""
    place = replace(block.place, start=0, end=0)
    match block:
        case Paragraph() | Heading() | Term():
            return replace(block, content=_without_probes(block.content), place=place)
        case Table():
            rows = tuple(tuple(map(_without_probes, row)) for row in block.rows)
            return replace(block, rows=rows, place=place)
        case _:
            return replace(block, place=place)


def _without_probes(content: Inline) -> Inline:
    kept: list[Run] = []
    for run in content:
        if run.href.startswith(_PROBE):
            continue
        last = kept[-1] if kept else None
        if last is not None and last.kind is run.kind is RunKind.TEXT and (
            last.style == run.style and last.href == run.href
        ):  # fmt: skip
            kept[-1] = replace(last, text=last.text + run.text)
        else:
            kept.append(run)
    return tuple(kept)


# -- the list below ---------------------------------------------------------------------------


def listed(sources: Iterable[Source], list_: int = -1) -> tuple[Paragraph, ...]:
    """The sources as items of a numbered list: the title as a link, and its site."""
    return tuple(
        Paragraph(
            (
                Run(each.title, href=each.link),
                *((Run(f" ({each.host})"),) if each.host and each.host != each.title else ()),
            ),
            Place(inside=(Item(list_, each.number, each.number, None, lead=True),)),
        )
        for each in sources
    )


def item(source: Source) -> str:
    """A source as an item of a numbered list in Markdown."""
    title = _SIGNS.sub(r"\\\1", source.title)
    if not source.href:
        return f"{source.number}. {title}"
    host = f" ({source.host})" if source.host and source.host != source.title else ""
    return f"{source.number}. [{title}](<{source.href}>){host}"
