"""Reads what a person brings in, in a process that can be killed.

Whatever is decoded by a library is decoded there. The process gets the bytes and gives bytes back,
so it needs no file; its answer is looked at like something from outside.
"""

from __future__ import annotations

import asyncio
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

from orca_desktop.attachments import kinds, protocol, text_files
from orca_desktop.attachments.helper import Helper
from orca_desktop.attachments.kinds import Kind
from orca_desktop.attachments.protocol import Refused, Request, Result
from orca_desktop.domain import attachments, tokens
from orca_desktop.domain.attachments import (
    CONTENT_BYTES,
    FILE_BYTES,
    LARGEST_EDGE,
    PDF,
    PICTURES,
    PREVIEW_EDGE,
    SEARCHED_CHARACTERS,
    TEXT,
    TEXT_BYTES,
    Prepared,
    Refusal,
    RefusalReason,
)
from orca_desktop.domain.words import Text

PICTURE_SECONDS: Final = 10
DOCUMENT_SECONDS: Final = 30
AT_ONCE: Final = 2
"""Processes that read at the same time; more would only take memory from each other."""

_MOST_PREVIEW: Final = 4_000_000
_MOST_WORDS: Final = 4 * SEARCHED_CHARACTERS
_MOST_ANSWER: Final = CONTENT_BYTES + _MOST_WORDS + _MOST_PREVIEW + protocol.LARGEST_HEADER
_CHUNK: Final = 1 << 20
_LONGEST_LETTER: Final = 3
"""Bytes that UTF-8 needs at most for a letter of one byte in an older encoding."""
_BECOME_TEXT: Final = {Kind.ZIP, Kind.TEXT}
_KINDS: Final = {
    "image/png": Kind.PNG,
    "image/jpeg": Kind.JPEG,
    PDF: Kind.PDF,
}
_threads: Final = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="attachments")


async def read(
    content: bytes,
    name: str,
    *,
    full_size: bool = False,
    page: int = 1,
    preview: int = PREVIEW_EDGE,
) -> Prepared | Refusal:
    """What is sent of a content that was pasted or read from a file of this name.

    ``full_size`` sends a picture as large as a request may hold it. ``page`` is the one of a PDF
    that the preview shows, whose longer edge is as long as it says. Cancelling ends the work.
    """
    safe = attachments.safe_name(name)
    reading = _Reading(content, safe, full_size=full_size, page=page, preview=preview)
    done = asyncio.wrap_future(_threads.submit(reading.run))
    try:
        return await done
    except asyncio.CancelledError:
        reading.cancel()
        raise


async def read_file(path: Path, *, full_size: bool = False) -> Prepared | Refusal:
    """What is sent of a file; only regular files are opened, and no more of one than may be read.

    Cancelling ends the work.
    """
    name = attachments.safe_name(path.name)
    content = await asyncio.to_thread(_content, path, name)
    if isinstance(content, Refusal):
        return content
    return await read(content, name, full_size=full_size)


def _content(path: Path, name: str) -> bytes | Refusal:
    """The bytes of a file, looked at only once it is open, so that nothing can take its place."""
    flags = os.O_RDONLY
    for each in ("O_NONBLOCK", "O_NOCTTY", "O_CLOEXEC", "O_BINARY"):
        # Without these a pipe that nobody writes to would be waited for, for ever.
        flags |= getattr(os, each, 0)
    try:
        if path.is_dir():  # Windows would only say that it is forbidden.
            return Refusal(RefusalReason.NO_FILE, name)
        with os.fdopen(os.open(path, flags), "rb", buffering=0) as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                return Refusal(RefusalReason.NO_FILE, name)
            if found.st_size > FILE_BYTES:
                return attachments.too_large(name, FILE_BYTES)
            # It may grow meanwhile, and some files of the system have no size at all.
            parts, left = [], FILE_BYTES + 1
            while left and (part := file.read(min(left, _CHUNK))):
                parts.append(part)
                left -= len(part)
    except (OSError, ValueError):  # ValueError: a name with a NUL
        return Refusal(RefusalReason.UNREADABLE, name)
    return b"".join(parts)


class _Reading:
    """One content being read; ``run`` is called on a thread, ``cancel`` from any other."""

    def __init__(
        self, content: bytes, name: str, *, full_size: bool, page: int, preview: int
    ) -> None:
        self._content = content
        self._name = name
        self._full_size = full_size
        self._page = page
        self._preview = preview
        self._helper = Helper()

    def cancel(self) -> None:
        """End the work as soon as may be; what ``run`` then returns is nobody's."""
        self._helper.end()

    def run(self) -> Prepared | Refusal:
        """Read it."""
        try:
            return self._read()
        except Refused as refused:
            return Refusal(refused.reason, self._name, refused.limit)

    def _read(self) -> Prepared | Refusal:
        if not self._content:
            raise Refused(RefusalReason.EMPTY)
        if len(self._content) > FILE_BYTES:
            return attachments.too_large(self._name, FILE_BYTES)
        kind = kinds.kind_of(self._content)
        if kind in kinds.REFUSED:
            raise Refused(kinds.REFUSED[kind])
        if kind is Kind.TEXT:
            if len(self._content) > TEXT_BYTES:
                return attachments.too_large(self._name, TEXT_BYTES)
            words = text_files.decoded(self._content)
            if words is not None:
                return self._text(words)
        return self._asked(kind)

    def _asked(self, kind: Kind) -> Prepared:
        """What the process makes of it; raises ``Refused`` for whatever ends without an answer."""
        seconds = PICTURE_SECONDS if kind in kinds.PICTURES else DOCUMENT_SECONDS
        request = Request(kind, self._content, seconds, self._full_size, self._page, self._preview)
        answered = self._helper.ask(request, _MOST_ANSWER)
        try:
            found = protocol.answer(answered)
            if isinstance(found, Result):
                return self._prepared(kind, found)
        except protocol.BrokenMessageError as wrong:
            raise self._helper.cause(request) from wrong
        raise found

    def _prepared(self, kind: Kind, found: Result) -> Prepared:
        """What is sent, once it is seen to be what was asked for."""
        content = self._content if found.content is None else found.content
        note = None if found.note is None else attachments.note(*found.note)
        if found.media_type == TEXT and found.content is not None and kind in _BECOME_TEXT:
            if len(content) > _LONGEST_LETTER * TEXT_BYTES:
                raise protocol.BrokenMessageError("too long")
            return self._text(_words(content), converted=found.converted, note=note)
        wanted = _KINDS.get(found.media_type)
        if wanted is None or kinds.kind_of(content) is not wanted:
            raise protocol.BrokenMessageError("not what it says")
        is_picture = found.media_type in PICTURES
        is_changed = found.content is not None
        if is_picture != (kind in kinds.PICTURES) or is_picture != is_changed:
            raise protocol.BrokenMessageError("not what was asked for")
        if kinds.kind_of(found.preview) is not Kind.PNG:
            raise protocol.BrokenMessageError("no preview")
        if len(content) > CONTENT_BYTES:
            raise protocol.BrokenMessageError("too large")
        if is_picture and not 0 < found.width <= LARGEST_EDGE >= found.height > 0:
            raise protocol.BrokenMessageError("no size")
        counted = (
            attachments.picture_tokens(found.width, found.height)
            if is_picture
            else attachments.pdf_tokens(found.pages)
        )
        return Prepared(
            content,
            found.media_type,
            self._name,
            width=found.width,
            height=found.height,
            pages=found.pages,
            tokens=counted,
            original=self._content if found.is_smaller and not self._full_size else None,
            preview=found.preview,
            note=note,
            words=found.words[:SEARCHED_CHARACTERS],
        )

    def _text(self, words: str, *, converted: bool = False, note: Text | None = None) -> Prepared:
        if not words.strip():
            raise Refused(RefusalReason.EMPTY)
        content = words.encode("utf-8", "replace")
        count = tokens.tokens(words)
        return Prepared(content, TEXT, self._name, tokens=count, converted=converted, note=note)


def _words(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as wrong:
        raise protocol.BrokenMessageError(str(wrong)) from wrong
