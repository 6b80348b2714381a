"""Pictures that a model or a tool sent: kept once by their hash like those that were attached.

Until then they are text of the answer, in base64. What cannot be put back exactly as it came, or
is no picture that can be read, stays as it came.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import dataclasses
from typing import TYPE_CHECKING, Final

from orca_desktop.attachments import reader
from orca_desktop.domain.attached import Attached
from orca_desktop.domain.attachments import Prepared
from orca_desktop.domain.blobs import LARGEST, Blob
from orca_desktop.domain.blocks import Block, ImageBlock, ToolResultBlock, inside, with_inside
from orca_desktop.domain.reply import OpenBlock

if TYPE_CHECKING:
    from orca_desktop.domain.reply import Part, Reply
    from orca_desktop.store import ChatStore

PATIENCE: Final = 20.0
"""Seconds after which the pictures of an answer stay as they came."""


class ReceivedPictures:
    """Takes the pictures out of answers that have ended."""

    def __init__(self, store: ChatStore) -> None:
        self._store = store

    async def kept(self, reply: Reply) -> Reply:
        """The answer with its pictures by their hashes; the very same if there are none."""
        if not any(_has_picture(part) for part in reply.parts):
            return reply
        try:
            async with asyncio.timeout(PATIENCE):
                parts = [await self._part(part) for part in reply.parts]
        except TimeoutError:
            return reply
        if all(new is old for new, old in zip(parts, reply.parts, strict=True)):
            return reply
        return dataclasses.replace(reply, parts=tuple(parts))

    async def _part(self, part: Part) -> Part:
        if not isinstance(part, ToolResultBlock):
            return part if isinstance(part, OpenBlock) else await self._block(part)
        blocks = inside(part)
        if not blocks or len(blocks) != len(part.content):
            return part  # it could not be put back with all that is in it
        found = [await self._block(each) for each in blocks]
        is_same = all(new is old for new, old in zip(found, blocks, strict=True))
        return part if is_same else with_inside(part, found)

    async def _block(self, block: Block) -> Block:
        content = _content(block)
        if content is None or not isinstance(block, ImageBlock):
            return block
        seen = await reader.read(content, "")
        if not isinstance(seen, Prepared) or not seen.media_type.startswith("image/"):
            return block
        blob = await self._store.blobs.put(content, block.source["media_type"])
        if not isinstance(blob, Blob):
            return block
        picture = Attached(blob, width=seen.width, height=seen.height, tokens=seen.tokens)
        return dataclasses.replace(block, source=picture.block.source)


def _has_picture(part: Part) -> bool:
    if isinstance(part, OpenBlock):
        return False
    return any(_content(each) is not None for each in (part, *inside(part)))


def _content(block: Block) -> bytes | None:
    """The bytes of a picture that can be put back exactly as they came."""
    if not isinstance(block, ImageBlock) or set(block.source) != {"type", "media_type", "data"}:
        return None
    match block.source:
        case {"type": "base64", "media_type": str(), "data": str(data)} if len(data) < 2 * LARGEST:
            pass
        case _:
            return None
    try:
        content = base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        return None
    is_exact = len(content) <= LARGEST and base64.b64encode(content).decode() == data
    return content if content and is_exact else None
