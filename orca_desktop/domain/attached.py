"""What is attached to a question, as its block tells it.

Beside the hash of its content, the source of such a block keeps what a person wants to know of it:
``name``, ``width`` and ``height`` in pixels, ``pages``, and ``tokens``, an estimate. None of it is
sent, but for the name of a document, which is its title.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from orca_desktop.domain.blobs import Blob, blob_of
from orca_desktop.domain.blocks import Block, DocumentBlock, ImageBlock


@dataclass(frozen=True, slots=True)
class Attached:
    """A picture or a document whose content is kept here; 0 and nothing stand for unknown."""

    blob: Blob
    name: str = ""
    width: int = 0
    height: int = 0
    pages: int = 0
    tokens: int = 0

    @property
    def sha256(self) -> str:
        """What its content is found by."""
        return self.blob.sha256

    @property
    def size(self) -> int:
        """Bytes of its content."""
        return self.blob.size

    @property
    def is_picture(self) -> bool:
        """Whether it is sent as a picture."""
        return self.blob.media_type.startswith("image/")

    @property
    def block(self) -> ImageBlock | DocumentBlock:
        """The block that stands for it."""
        facts = {
            name: value
            for name in ("width", "height", "pages", "tokens")
            if (value := getattr(self, name))
        }
        source: dict[str, Any] = {**self.blob.source, **facts}
        if not self.is_picture:
            return DocumentBlock(source, self.name or None)
        return ImageBlock({**source, "name": self.name} if self.name else source)


def attached_of(block: Block) -> Attached | None:
    """What is attached by a block, if it is a picture or document whose content is kept here."""
    blob = blob_of(block)
    if blob is None or not isinstance(block, ImageBlock | DocumentBlock):
        return None
    source = block.source
    name = source.get("name") if isinstance(block, ImageBlock) else block.title
    counts = (_count(source.get(each)) for each in ("width", "height", "pages", "tokens"))
    return Attached(blob, name if isinstance(name, str) else "", *counts)


def _count(value: object) -> int:
    return value if type(value) is int and 0 < value < 2**31 else 0
