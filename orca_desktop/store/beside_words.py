"""What of a question can be searched beside its own words.

Names of pictures and files, the text that is sent of a file or that a PDF shows, results of tools.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

from orca_desktop.domain.attached import attached_of
from orca_desktop.domain.attachments import PDF, SEARCHED_CHARACTERS, TEXT
from orca_desktop.domain.blocks import Block, DocumentBlock, ImageBlock, ToolResultBlock, inside
from orca_desktop.store import blobs
from orca_desktop.store.engine import sqlite3

CHARACTERS: Final = 1_000_000
"""Characters beside the words of one question, of all its files."""

_BYTES: Final = 4
"""The most that one character takes in UTF-8."""


def beside_words(connection: sqlite3.Connection, blocks: Iterable[Block]) -> str:
    """Names and texts of what stands in a question beside its words, each on lines of its own."""
    found: list[str] = []
    left = CHARACTERS
    for block in blocks:
        for text in _texts_of(connection, block):
            found.append(text[: min(SEARCHED_CHARACTERS, left)])
            left -= len(found[-1])
    return "\n".join(text for text in found if text.strip())


def _texts_of(connection: sqlite3.Connection, block: Block) -> Iterator[str]:
    attached = attached_of(block)
    if attached is not None:
        yield attached.name
        if attached.blob.media_type == TEXT:
            content = blobs.content_of(connection, attached.sha256) or b""
            yield content[: SEARCHED_CHARACTERS * _BYTES].decode(errors="ignore")
        elif attached.blob.media_type == PDF:
            yield blobs.words_of(connection, attached.sha256)
    elif isinstance(block, DocumentBlock):
        yield block.title or ""
        yield from _source(block.source)
    elif isinstance(block, ToolResultBlock):
        yield "\n".join(_parts(block.content))
        for part in islice(inside(block), _MOST_PARTS):
            if isinstance(part, ImageBlock | DocumentBlock):
                yield from _texts_of(connection, part)


def _source(source: Any) -> Iterator[str]:
    """The text of a document that another program put into the question itself."""
    match source:
        case {"type": "text", "data": str(text)}:
            yield text
        case {"type": "content", "content": content}:
            yield "\n".join(_parts(content))
        case _:
            pass


def _parts(content: Any) -> Iterator[str]:
    """The texts of a content, which is one, or a list of blocks."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, list):
        for part in islice(content, _MOST_PARTS):
            match part:
                case {"type": "text", "text": str(text)}:
                    yield text
                case _:
                    pass


_MOST_PARTS: Final = 10_000
