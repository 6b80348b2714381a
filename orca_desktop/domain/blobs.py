"""Pictures and files by what is in them: a message holds the hash, and the store the content.

Where the Messages API has ``base64`` in the source of a picture or document, the program keeps
``{"type": "blob", "sha256", "media_type", "size"}``; the content itself is put in while a request
is written.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.domain import digests
from orca_desktop.domain.blocks import (
    Block,
    DocumentBlock,
    ImageBlock,
    TextBlock,
    ToolResultBlock,
    from_json,
    inside,
    to_json,
)

LARGEST: Final = 32 * 1024 * 1024
"""Bytes of one content; no request to the Messages API may be larger."""

_TYPE: Final = "blob"
_NO_SIZE: Final = 2**53
"""Bytes that no content has; what tells of more is no block of this program."""
_HASH: Final = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Blob:
    """A content that is kept: its SHA-256 in hexadecimal digits, what it is, its size in bytes."""

    sha256: str
    media_type: str
    size: int

    @classmethod
    def of(cls, content: bytes, media_type: str) -> Blob:
        """What a content is known by."""
        return cls(digests.sha256(content), media_type, len(content))

    @property
    def source(self) -> dict[str, Any]:
        """The source of a picture or document with this content."""
        return {
            "type": _TYPE,
            "sha256": self.sha256,
            "media_type": self.media_type,
            "size": self.size,
        }


def blob_of(block: Block) -> Blob | None:
    """The content that a block stands for, if the block holds its hash."""
    if not isinstance(block, ImageBlock | DocumentBlock):
        return None
    match block.source:
        case {"type": "blob", "sha256": str(sha256), "media_type": str(kind), "size": int(size)}:
            is_one = _HASH.fullmatch(sha256) and 0 <= size < _NO_SIZE
            return Blob(sha256, kind, size) if is_one else None
        case _:
            return None


def without_hashes(value: Any) -> Any:
    """A JSON value from outside, in which no picture or document names a content that is kept here.

    Else whoever knows the hash of a file would have it sent with the next question, unseen.
    """
    match value:
        case {"type": "blob", "sha256": _}:
            return {name: each for name, each in value.items() if name != "sha256"}
        case dict():
            return {name: without_hashes(each) for name, each in value.items()}
        case list():
            return [without_hashes(each) for each in value]
        case _:
            return value


def naming_only(block: Block, known: Collection[str]) -> Block:
    """A block from outside that names no content but those that came with it, by their hashes.

    Any other stands under the hash of nothing: its name and size are told, and it is missing. The
    reason is that of ``without_hashes``.
    """
    if isinstance(block, ToolResultBlock) and isinstance(block.content, list):
        kept = [
            to_json(_naming_only(from_json(each), known)) if isinstance(each, dict) else each
            for each in block.content
        ]
        return block if kept == block.content else dataclasses.replace(block, content=kept)
    return _naming_only(block, known)


def _naming_only(block: Block, known: Collection[str]) -> Block:
    blob = blob_of(block)
    if blob is None or blob.sha256 in known or not isinstance(block, ImageBlock | DocumentBlock):
        return block
    absent = digests.sha256(f"not here: {blob.sha256}".encode())
    return dataclasses.replace(block, source={**block.source, "sha256": absent})


def blobs_of(blocks: Iterable[Block]) -> Iterator[Blob]:
    """The contents that blocks stand for, in their order; those inside of results too."""
    # Nearly all of thousands are words, and nothing is in them.
    others = [block for block in blocks if not isinstance(block, TextBlock)]
    every = (each for block in others for each in (block, *inside(block)))
    return (blob for block in every if (blob := blob_of(block)) is not None)
