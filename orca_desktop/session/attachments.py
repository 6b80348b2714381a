"""Pictures and files on their way in: read, kept by their hash, and shown small."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from orca_desktop.attachments import reader
from orca_desktop.domain.attached import Attached
from orca_desktop.domain.attachments import Prepared
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.changes import Told
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.formats import atomic
from orca_desktop.store import StoreProblem

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from orca_desktop.domain.attachments import Refusal
    from orca_desktop.domain.changes import Change
    from orca_desktop.store import Store

_PREVIEWS: Final = 8 * 1024 * 1024
"""Bytes of small pictures that are kept in memory."""


GONE: Final = Text(
    "attachments", QT_TRANSLATE_NOOP("attachments", "This file is not kept here any more.")
)


class AttachmentIntake:
    """What a person brings in, until a question holds it."""

    def __init__(self, store: Store, publish: Callable[[Change], None]) -> None:
        self._store = store
        self._publish = publish
        self._previews: OrderedDict[str, bytes] = OrderedDict()
        self._kept = 0

    async def bring(self, content: bytes, name: str) -> Attached | Text:
        """Read a content and keep it; a sentence says why it cannot be attached."""
        return await self._keep(await reader.read(content, name))

    async def bring_file(self, path: Path) -> Attached | Text:
        """Read a file and keep what will be sent of it."""
        return await self._keep(await reader.read_file(path))

    async def preview(self, attached: Attached) -> bytes:
        """A small picture of it as PNG; nothing for what has none, or is not there any more."""
        sha256 = attached.sha256
        if sha256 in self._previews:
            self._previews.move_to_end(sha256)
            return self._previews[sha256]
        content = await self.content(attached)
        if content is None:
            return b""
        found = await reader.read(content, attached.name)
        self._remember(sha256, found.preview if isinstance(found, Prepared) else b"")
        return self._previews.get(sha256, b"")

    async def content(self, attached: Attached) -> bytes | None:
        """What is in it; ``None`` if that is not there any more."""
        found = await self._store.blobs.read(attached.sha256)
        return None if isinstance(found, StoreProblem) else found

    async def save(self, attached: Attached, path: Path) -> Text | None:
        """Write what is in it to a file; a sentence says why it could not be written."""
        content = await self.content(attached)
        if content is None:
            return GONE
        written = await asyncio.to_thread(lambda: atomic.write(path, content, overwrite=True))
        return written.sentence if isinstance(written, atomic.FileNotWritten) else None

    async def _keep(self, found: Prepared | Refusal) -> Attached | Text:
        if not isinstance(found, Prepared):
            return found.text
        if found.note is not None:
            self._publish(Told(found.note))
        blob = await self._store.blobs.put(found.content, found.media_type)
        if not isinstance(blob, Blob):
            return blob.sentence
        self._remember(blob.sha256, found.preview)
        return Attached(blob, found.name, found.width, found.height, found.pages, found.tokens)

    def _remember(self, sha256: str, preview: bytes) -> None:
        self._kept += len(preview) - len(self._previews.pop(sha256, b""))
        self._previews[sha256] = preview
        while self._kept > _PREVIEWS:
            _, dropped = self._previews.popitem(last=False)
            self._kept -= len(dropped)
