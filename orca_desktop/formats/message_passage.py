"""A message's text as it stands in a document, and how it is found there again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from orca_desktop.domain.blocks import TextBlock
from orca_desktop.formats import message_text
from orca_desktop.formats.message_text import Edit, Outline, Undo
from orca_desktop.render import citations
from orca_desktop.render.citations import Sources


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """Neighbouring text blocks as one text of the document; ``undo`` leads to their own words."""

    text: str
    undo: Undo


def shown(texts: Sequence[TextBlock], sources: Sources, outline: Outline) -> ShownPassage:
    """Neighbouring text blocks as one text: links where they cite, headings moved, all closed."""
    readable = [message_text.readable(each.text) for each in texts]
    words, found = citations.joined(
        [TextBlock(new.text, old.citations) for new, old in zip(readable, texts, strict=True)],
        sources,
    )
    whole, added = citations.written(words, found)
    placed = message_text.place(whole, outline)
    odd: list[Edit] = []
    start = 0
    for each in readable:
        for layer in each.undo:
            odd += [(start + at, length, before) for at, length, before in layer]
        start += len(each.text)
    links = tuple((at, length, "") for at, length in added)
    return ShownPassage(placed.text, (*filter(None, (tuple(odd), links)), *placed.undo))


def listed(sources: Sources) -> str:
    """The sources as a numbered list."""
    return "\n".join(map(citations.item, sources))
