"""Markdown into blocks: the one reading that every view, the clipboard and the export share.

The structure comes from ``block_parser``, so that a growing text and a whole one are read alike;
the words of a block go through Python-Markdown, whose inline step is ``inline.Inline``.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension

from orca_desktop.render import sanitize
from orca_desktop.render.block_parser.growing import Scanner
from orca_desktop.render.block_parser.leaf import Leaf, LeafKind
from orca_desktop.render.block_parser.lines import levelled
from orca_desktop.render.document import (
    Block,
    Code,
    DetailsSummary,
    Document,
    Heading,
    Inline as Runs,
    Math,
    Paragraph,
    Rule,
    Table,
    Term,
)
from orca_desktop.render.inline import Inline

_NOTHING: Mapping[str, str] = {}


class ModelHabits(Extension):
    """Python-Markdown as models write it: raw HTML is text, and the inline step is our own."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the library's name
        """Take out what would pass HTML through, and put our inline step in."""
        md.preprocessors.deregister("html_block", strict=False)
        md.inlinePatterns.deregister("html", strict=False)
        md.inlinePatterns.deregister("entity", strict=False)
        md.treeprocessors.register(Inline(md), "inline", 20)


class _Own(threading.local):
    """The step of this thread: it keeps what belongs to the block it reads."""

    step: Inline | None = None


_OWN = _Own()


def _inline() -> Inline:
    step = _OWN.step
    if step is None:
        made = Markdown(extensions=[ModelHabits()]).treeprocessors["inline"]
        assert isinstance(made, Inline)  # noqa: S101 - registered just above
        step = _OWN.step = made
    return step


def document(text: str) -> Document:
    """The whole text as blocks."""
    scanner = Scanner()
    scanner.push(text)
    scanner.finish()
    return Document(
        tuple(block(leaf, scanner.references, scanner.notes) for leaf in scanner.take())
    )


def block(
    leaf: Leaf,
    references: Mapping[str, str] = _NOTHING,
    notes: Mapping[str, bool] | None = None,
    *,
    open_ended: bool = False,
) -> Block:
    """One leaf with its words read; ``open_ended`` is for the end of a text still being written."""
    place = leaf.place
    match leaf.kind:
        case LeafKind.CODE:
            return Code(leaf.language, leaf.text, place, leaf.broken)
        case LeafKind.MATH:
            return Math(leaf.text, place)
        case LeafKind.RULE:
            return Rule(place)
        case LeafKind.TABLE:
            return _table(leaf, references, notes or {})
        case _:
            return _words(leaf, _read(leaf.text, references, notes, open_ended))


def _words(leaf: Leaf, content: Runs) -> Block:
    """A leaf that is nothing but words."""
    match leaf.kind:
        case LeafKind.HEADING:
            return Heading(leaf.level, content, leaf.place)
        case LeafKind.SUMMARY:
            return DetailsSummary(content, leaf.place)
        case LeafKind.TERM:
            return Term(content, leaf.place)
        case _:
            return Paragraph(content, leaf.place, leaf.broken)


def verbatim(leaf: Leaf) -> Block:
    """One leaf of ``block_parser.literal``: the characters as they were typed, code as code."""
    if leaf.kind is LeafKind.CODE:
        return Code(leaf.language, leaf.text, leaf.place, leaf.broken)
    return Paragraph(tuple(sanitize.visible(leaf.text)), leaf.place, leaf.broken)


def _read(
    text: str,
    references: Mapping[str, str],
    notes: Mapping[str, bool] | None,
    open_ended: bool = False,
) -> Runs:
    step = _inline()
    # Not copied: a text of ten thousand notes has ten thousand blocks that ask for them.
    step.references = references
    step.notes = notes or {}
    step.open_ended = open_ended
    element = Element("p")
    element.text = text
    return sanitize.runs(step.run(element))


def _table(leaf: Leaf, references: Mapping[str, str], notes: Mapping[str, bool]) -> Table:
    width = len(leaf.align)
    rows = tuple(
        tuple(_read(cell, references, notes) for cell in levelled(line, width))
        for line in leaf.text.split("\n")
    )
    return Table(leaf.align, rows, leaf.place)
