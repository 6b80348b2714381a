"""Pictures and files on their way in: read, kept by their hash, and shown small."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from orca_desktop.attachments import reader
from orca_desktop.domain.attached import Attached
from orca_desktop.domain.attachments import PDF, TEXT, Prepared
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.changes import Told
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.formats import atomic

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from orca_desktop.domain.attachments import Refusal
    from orca_desktop.domain.changes import Change
    from orca_desktop.store import ChatStore, Store

_PREVIEWS: Final = 3 * 1024 * 1024
"""Bytes of small pictures that are kept in memory."""
_ORIGINALS: Final = 48 * 1024 * 1024
"""Bytes of pictures as they were brought in, kept as long as they may be wanted in full size."""

GONE: Final = Text(
    "attachments", QT_TRANSLATE_NOOP("attachments", "This file is not kept here any more.")
)


class RecentContents:
    """Contents by a hash, the latest of them, as far as they fit into so many bytes."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[str, bytes] = OrderedDict()

    def get(self, sha256: str) -> bytes | None:
        """One that is still kept."""
        if sha256 in self._kept:
            self._kept.move_to_end(sha256)
        return self._kept.get(sha256)

    def put(self, sha256: str, content: bytes) -> None:
        """Keep one; the oldest go for it."""
        self._kept.pop(sha256, None)
        self._kept[sha256] = content
        while sum(map(len, self._kept.values())) > self._most:
            self._kept.popitem(last=False)

    def clear(self) -> None:
        """Keep none."""
        self._kept.clear()


class AttachmentIntake:
    """What a person brings in, until a question holds it."""

    def __init__(
        self,
        store: Store,
        publish: Callable[[Change], None],
        shown_id: Callable[[], str] = lambda: "",
    ) -> None:
        """``shown_id`` gives the conversation that things are brought into."""
        self._store = store
        self._publish = publish
        self._shown_id = shown_id
        self._previews = RecentContents(_PREVIEWS)
        self._originals = RecentContents(_ORIGINALS)

    async def bring(self, content: bytes, name: str) -> Attached | Text:
        """Read a content and keep it; a sentence says why it cannot be attached."""
        chat = self._chat
        return await self._keep(await reader.read(content, name), chat)

    async def bring_file(self, path: Path) -> Attached | Text:
        """Read a file and keep what will be sent of it."""
        chat = self._chat
        return await self._keep(await reader.read_file(path), chat)

    def was_made_smaller(self, attached: Attached) -> bool:
        """Whether a picture can still be had in the size in which it was brought in."""
        return self._originals.get(attached.sha256) is not None

    async def in_full_size(self, attached: Attached) -> Attached | Text:
        """The same picture, in the size in which it was brought in."""
        original = self._originals.get(attached.sha256)
        if original is None:
            return GONE
        chat = self._chat
        found = await reader.read(original, attached.name, full_size=True)
        return await self._keep(found, chat)

    def forget_originals(self) -> None:
        """Nothing that was brought in can be wanted in full size any more: it is sent."""
        self._originals.clear()

    async def preview(self, attached: Attached) -> bytes:
        """A small picture of it as PNG; nothing for what has none, or is not there any more."""
        if attached.blob.media_type == TEXT:
            return b""
        known = self._previews.get(attached.sha256)
        if known is not None:
            return known
        content = await self.content(attached)
        if content is None:
            return b""
        found = await reader.read(content, attached.name)
        preview = found.preview if isinstance(found, Prepared) else b""
        self._previews.put(attached.sha256, preview)
        return preview

    async def page(self, attached: Attached, number: int) -> bytes:
        """A page of a PDF as a picture in PNG, counted from 1; nothing for what has no pages."""
        content = await self.content(attached)
        if content is None or attached.blob.media_type != PDF:
            return b""
        found = await reader.read(content, attached.name, page=number)
        return found.preview if isinstance(found, Prepared) else b""

    async def content(self, attached: Attached) -> bytes | None:
        """What is in it; ``None`` if that is not there any more."""
        return await self._store.content(attached.sha256)

    async def save(self, attached: Attached, path: Path) -> Text | None:
        """Write what is in it to a file; a sentence says why it could not be written."""
        content = await self.content(attached)
        if content is None:
            return GONE
        written = await asyncio.to_thread(lambda: atomic.write(path, content, overwrite=True))
        return written.sentence if isinstance(written, atomic.FileNotWritten) else None

    @property
    def _chat(self) -> ChatStore:
        """Where what is brought in now is kept, whatever is open when it is read."""
        return self._store.of(self._shown_id())

    async def _keep(self, found: Prepared | Refusal, chat: ChatStore) -> Attached | Text:
        if not isinstance(found, Prepared):
            return found.text
        if found.note is not None:
            self._publish(Told(found.note))
        blob = await chat.blobs.put(found.content, found.media_type, found.words)
        if not isinstance(blob, Blob):
            return blob.sentence
        self._previews.put(blob.sha256, found.preview)
        if found.original is not None:
            self._originals.put(blob.sha256, found.original)
        return Attached(blob, found.name, found.width, found.height, found.pages, found.tokens)
