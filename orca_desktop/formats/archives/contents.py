"""Pictures and files of a foreign conversation, on their way to blocks that hold their hash.

A picture, a PDF or a text becomes what can be sent to a model. Anything else, such as a recording,
is kept under its own kind, can be saved, and stays out of requests. What the archive only names
becomes a block that says so; an address is kept and never fetched.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.attachments import PDF, TEXT, TEXT_BYTES, safe_name
from orca_desktop.domain.blobs import LARGEST, Blob
from orca_desktop.domain.blocks import Block, foreign

_PICTURES: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
)
_UNKNOWN: Final = "application/octet-stream"
_FILE_ID: Final = re.compile(r"file[-_][A-Za-z0-9]+")
_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_DATA: Final = re.compile(r"data:([\w.+-]+/[\w.+-]+)?((?:;[\w.+=-]+)*),")
_KINDS: Final = (
    (b"RIFF", b"WAVE", "audio/wav"),
    (b"OggS", b"", "audio/ogg"),
    (b"ID3", b"", "audio/mpeg"),
    (b"PK\x03\x04", b"", "application/zip"),
)


class Files:
    """The entries of an archive, as far as a conversation may name them.

    ``read`` gives one by its name, or ``None`` if it cannot be had. Unless contents are to be kept,
    those that are named are only counted, as for a first look.
    """

    def __init__(
        self,
        names: Iterable[str] = (),
        read: Callable[[str], bytes | None] = lambda _: None,
        *,
        keeps: bool = False,
    ) -> None:
        self.names = frozenset(names)
        self.read = read
        self.keeps = keeps

    @cached_property
    def by_file_id(self) -> Mapping[str, str]:
        """The entries whose last part begins with an id of a file, by that."""
        found = ((_FILE_ID.match(name.rpartition("/")[2]), name) for name in sorted(self.names))
        return {match[0]: name for match, name in found if match}

    @cached_property
    def by_uuid(self) -> Mapping[str, str]:
        """The entries that have a UUID in their path, by that; the last one counts."""
        found = ((_UUID.findall(name), name) for name in sorted(self.names))
        return {ids[-1].lower(): name for ids, name in found if ids}


@dataclass(frozen=True, slots=True)
class Entry:
    """The entry in which a conversation stands: its name, and the files around it."""

    name: str = ""
    files: Files = field(default_factory=Files)

    @property
    def folder(self) -> str:
        """The folder it lies in, with a ``/`` at its end unless it is the outermost."""
        folder, slash, _ = self.name.rpartition("/")
        return folder + slash


class Contents:
    """The contents of one conversation, gathered while it is read."""

    def __init__(self, source: str, files: Files) -> None:
        self.taken: dict[str, bytes] = {}
        self.absent = 0
        self._source = source
        self.files = files

    def of_entry(self, names: Iterable[str], title: str, raw: Any) -> Block:
        """The block of the first of these entries that is there; ``raw`` is what named it."""
        for name in names:
            if name not in self.files.names:
                continue
            if not self.files.keeps:
                return foreign(self._source, raw)
            if content := self.files.read(name):
                return self.of(content, title or name)
        return self.missing(raw)

    def of_text(self, text: str, title: str) -> Block:
        """The block of a file of which the archive holds the text."""
        content = text.encode("utf-8", "replace")
        kept = self._kept(content, TEXT, title)
        return kept if kept is not None else self.missing({"name": title, "text": text})

    def of_address(self, address: str, title: str, raw: Any) -> Block:
        """The block of an address: its content if that is written in it, otherwise the address."""
        found = _DATA.match(address)
        if found is None or ";base64" not in found[2]:
            return self.missing(raw)
        try:
            content = base64.b64decode(address[found.end() :])
        except (binascii.Error, ValueError):
            return self.missing(raw)
        return self.of(content, title)

    def of(self, content: bytes, title: str) -> Block:
        """The block of a content, which is known by its bytes."""
        kept = self._kept(content, media_type(content), title)
        return kept if kept is not None else self.missing({"name": title, "size": len(content)})

    def missing(self, raw: Any) -> Block:
        """The block of what is not in the archive, or too large to be kept."""
        self.absent += 1
        return foreign(self._source, raw)

    def _kept(self, content: bytes, kind: str, title: str) -> Block | None:
        if not 0 < len(content) <= LARGEST:
            return None
        blob = Blob.of(content, kind)
        if self.files.keeps:
            self.taken[blob.sha256] = content
        return Attached(blob, safe_name(title) if title else "").block


def file_id(pointer: str) -> str:
    """The id of a file that a pointer or an address names, such as ``file-service://file-a1B2``."""
    found = _FILE_ID.search(pointer.rpartition("://")[2])
    return found[0] if found else ""


def media_type(content: bytes) -> str:
    """What a content is, by its bytes."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[:1_024].lstrip().startswith(b"%PDF-"):
        return PDF
    found = next((kind for sign, kind in _PICTURES if content.startswith(sign)), "")
    if found:
        return found
    for sign, inner, kind in _KINDS:
        if content.startswith(sign) and inner in content[:16]:
            return kind
    return TEXT if _is_text(content) else _UNKNOWN


def _is_text(content: bytes) -> bool:
    if len(content) > TEXT_BYTES or b"\0" in content:
        return False
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True
