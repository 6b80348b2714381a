"""The sections of a document: what stands below each heading that says who speaks."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from orca_desktop.formats import markdown_structure


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it, as offsets in the text.

    ``head`` is what the heading says, in Markdown; ``start`` is where its line ends, ``end`` where
    the next section begins.
    """

    level: int
    head: str
    at: int
    start: int
    end: int


def read(text: str, levels: Collection[int], below: Collection[str] = ()) -> tuple[Section, ...]:
    """The sections of a text that begin with a heading of these levels.

    One level below the last of them, only headings that say one of ``below`` begin a section.
    """
    found = markdown_structure.read(text)
    lines = markdown_structure.lines(text) if found.headings else []
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    deepest = max(levels, default=0) + 1
    made: list[Section] = []
    for heading in found.headings:
        head = _head(lines[heading.first : heading.last + 1])
        if heading.level in levels or (heading.level == deepest and head in below):
            at = starts[heading.first]
            made.append(Section(heading.level, head, at, starts[heading.last + 1], len(text)))
    ends = [*(each.at for each in made), len(text)][1:]
    return (
        ()
        if not made
        else tuple(replace(each, end=end) for each, end in zip(made, ends, strict=True))
    )


def _head(lines: list[str]) -> str:
    """What a heading says, without the signs that make it one."""
    if len(lines) > 1:
        return " ".join(" ".join(lines[:-1]).split())
    words = lines[0].strip().lstrip("#").strip()
    bare = words.rstrip("#")
    return bare.rstrip() if bare != words and (not bare or bare[-1] in " \t") else words
