"""The list of what an answer cites, below it: rows like those of its text, but quieter."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.render import citations
from orca_desktop.render.block_parser.leaf import Leaf, LeafKind
from orca_desktop.render.citations import Sources
from orca_desktop.render.document import Paragraph, Place, Run, Style, words
from orca_desktop.viewmodels.transcript import kinds
from orca_desktop.viewmodels.transcript.rows import TranscriptRow

TITLE: Final = Text("transcript", QT_TRANSLATE_NOOP("transcript", "Sources"))


def rows(sources: Sources, say: Callable[[Text], str]) -> list[TranscriptRow]:
    """A line that says what follows, and a numbered row for each source."""
    said = say(TITLE)
    head = Paragraph((Run(said, Style.BOLD),), Place(spaced=True))
    found = [_row(head, f"{said}:\n")]
    for source, item in zip(sources, citations.listed(sources), strict=True):
        found.append(_row(item, citations.item(source)))
    return found


def _row(block: Paragraph, written: str) -> TranscriptRow:
    row = TranscriptRow(kinds.TEXT, Leaf(LeafKind.PARAGRAPH, words(block.content), block.place))
    row.fixed, row.written = block, written
    row.muted = True
    return row
