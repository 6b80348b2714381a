"""The text that the practice model learns from: topics, written as lines with alternatives.

A file in ``resources/practice/`` is one topic. Its head gives ``topic:``, ``words:`` (what a
question about it contains) and ``headings:``; then come parts, ``[body]`` for example, with one
line for each thing that can be said. ``{warm|cold}`` in a line stands for either word: the line
is learned once with each alternative, and once more with the first of each, which thereby is the
likeliest. ``[table]`` holds rows with cells between bars, ``[code LANGUAGE]`` a listing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

MOST_VARIANTS: Final = 5
"""How many times a line with many alternatives is learned, besides the likeliest form."""

GENERAL: Final = "general"
"""The topic of questions that belong to no other, and of thinking."""

ORDERED: Final = frozenset({"step", "verse"})
"""Parts whose lines belong one after the other, so that each line is a part of its own."""

_SLOT: Final = re.compile(r"\{([^{}]*)\}")
_PART: Final = re.compile(r"\[([a-z ]+)\]")


@dataclass(frozen=True, slots=True)
class Topic:
    """What the practice model can say about one subject.

    ``parts`` maps a part's name to its lines, alternatives included; ``code`` holds pairs of a
    language and a listing.
    """

    name: str
    words: frozenset[str]
    headings: tuple[str, ...]
    parts: Mapping[str, tuple[str, ...]]
    code: tuple[tuple[str, str], ...] = ()

    def sentences(self) -> Iterator[tuple[str, str]]:
        """Every sentence to learn, with the name of its part, numbered where order matters."""
        for part, lines in self.parts.items():
            if part == "table":
                continue
            for number, line in enumerate(lines):
                name = f"{part} {number}" if part in ORDERED else part
                for sentence in variants(line):
                    yield name, sentence


def read(text: str) -> Topic:
    """The topic that a corpus file describes; raises ValueError for a damaged file."""
    head: dict[str, str] = {}
    parts: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in text.splitlines():
        if part := _PART.fullmatch(line):
            name = part[1] if not part[1].startswith("code ") else f"{part[1]} {len(parts)}"
            current = parts.setdefault(name, [])
        elif current is not None:
            current.append(line)
        elif line:
            key, _, value = line.partition(": ")
            head[key] = value
    if not {"topic", "words", "headings"} <= head.keys():
        raise ValueError("the practice corpus is damaged: a file has no topic, words or headings")
    code = [(name.split()[1], lines) for name, lines in parts.items() if name.startswith("code ")]
    return Topic(
        name=head["topic"],
        words=frozenset(head["words"].split()),
        headings=tuple(head["headings"].split("; ")),
        parts={
            name: tuple(line for line in lines if line)
            for name, lines in parts.items()
            if not name.startswith("code ")
        },
        code=tuple((language, "\n".join(lines).strip("\n")) for language, lines in code),
    )


def variants(line: str) -> tuple[str, ...]:
    """The sentences a line stands for, its likeliest form more than once."""
    slots = [slot.split("|") for slot in _SLOT.findall(line)]
    if not slots:
        return (line,) * 3
    likeliest = _filled(line, (slot[0] for slot in slots))
    count = min(max(len(slot) for slot in slots), MOST_VARIANTS)
    others = (
        _filled(line, (slot[(turn + place) % len(slot)] for place, slot in enumerate(slots)))
        for turn in range(1, count + 1)
    )
    return (likeliest, likeliest, *others)


def _filled(line: str, words: Iterable[str]) -> str:
    chosen = iter(words)
    return _SLOT.sub(lambda _: next(chosen), line)
