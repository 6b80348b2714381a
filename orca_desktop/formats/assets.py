"""Pictures and files of a conversation that go along with its document: which, and their names."""

from __future__ import annotations

import base64
import binascii
import dataclasses
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from orca_desktop.domain.attached import attached_of
from orca_desktop.domain.attachments import PDF, TEXT, safe_name
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import (
    Block,
    DocumentBlock,
    ImageBlock,
    ToolResultBlock,
    inside,
    with_inside,
)
from orca_desktop.domain.digests import sha256
from orca_desktop.formats import file_names

_ENDINGS: Final[Mapping[str, tuple[str, ...]]] = {
    "image/png": (".png",),
    "image/jpeg": (".jpg", ".jpeg"),
    "image/gif": (".gif",),
    "image/webp": (".webp",),
    PDF: (".pdf",),
}
"""How names of a kind may end; the first is put on a name that ends otherwise."""

_CONVERTED: Final = frozenset({".docx", ".odt", ".xlsx", ".xlsm", ".ods"})
"""Documents that became Markdown when they were brought in."""

_ENDING: Final = re.compile(r"\.[A-Za-z0-9]{1,10}$")


@dataclass(frozen=True, slots=True)
class Asset:
    """A content that can be written beside a document, by its safe ``name``.

    ``key`` is its SHA-256. ``data`` is there if the block itself holds the content; otherwise the
    store does.
    """

    key: str
    name: str
    is_text: bool
    size: int
    data: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class TakenAlong:
    """What a document refers to or holds, by the keys of contents.

    ``links`` are relative addresses of files beside it; ``texts`` and ``pictures`` stand inside, or
    all ``contents`` of whatever kind.
    """

    links: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    pictures: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    contents: Mapping[str, bytes] = field(default_factory=dict, repr=False)


NOTHING: Final = TakenAlong()
"""A document by itself."""


def assets_of(blocks: Iterable[Block]) -> tuple[Asset, ...]:
    """What blocks show, results of tools too, each content once, in order.

    No two names differ in case alone. An address is nothing that can be written, for it would have
    to be fetched.
    """
    found: dict[str, Asset] = {}
    taken: set[str] = set()
    counts = {"image": 0, "document": 0}
    for block in (each for whole in blocks for each in (whole, *inside(whole))):
        if not isinstance(block, ImageBlock | DocumentBlock):
            continue
        stem = "image" if isinstance(block, ImageBlock) else "document"
        counts[stem] += 1
        made = _asset(block, f"{stem}-{counts[stem]}")
        if made is None or made.key in found:
            continue
        name = file_names.numbered(made.name, lambda each: each.casefold() in taken)
        taken.add(name.casefold())
        found[made.key] = Asset(made.key, name, made.is_text, made.size, made.data)
    return tuple(found.values())


def key_of(block: ImageBlock | DocumentBlock) -> str | None:
    """By what the content of a block is known here; nothing for an address."""
    made = _asset(block, "")
    return made.key if made is not None else None


def by_hash(block: Block) -> Block:
    """A block without a content in it, as the program keeps it: its hash stands for it."""
    if isinstance(block, ToolResultBlock):
        parts = inside(block)
        kept = tuple(map(by_hash, parts))
        whole = isinstance(block.content, list) and len(parts) == len(block.content)
        return with_inside(block, kept) if whole and kept != parts else block
    if not isinstance(block, ImageBlock | DocumentBlock):
        return block
    data, kind = _decoded(block.source), block.source.get("media_type")
    if data is None or not isinstance(kind, str):
        return block
    return dataclasses.replace(block, source=Blob.of(data, kind).source)


def link_to(*parts: str) -> str:
    """The address of a file beside the document, or in a folder there, between ``<`` and ``>``."""
    return "/".join(_UNSAFE.sub(_percent, part) for part in parts)


def _asset(block: ImageBlock | DocumentBlock, otherwise: str) -> Asset | None:
    known = attached_of(block)
    if known is not None:
        kind = known.blob.media_type
        name = _named(known.name or otherwise, kind)
        return Asset(known.sha256, name, kind == TEXT, known.size)
    data = _decoded(block.source)
    if data is None:
        return None
    kind = str(block.source.get("media_type"))
    name = _named((block.title if isinstance(block, DocumentBlock) else "") or otherwise, kind)
    key = sha256(data)
    return Asset(key, name, kind == TEXT, len(data), data)


def _named(name: str, kind: str) -> str:
    """A safe name that ends as what the file is."""
    name = safe_name(name)
    found = _ENDING.search(name)
    ending = found[0] if found is not None and found.start() else ""
    stem = name.removesuffix(ending) if ending else name
    if kind in _ENDINGS:
        fitting = _ENDINGS[kind]
        fits = ending.lower() in fitting
        return file_names.safe(stem, ending) if fits else file_names.safe(name, fitting[0])
    if kind != TEXT:
        return file_names.safe(name, ".bin")
    if ending.lower() in _CONVERTED:
        return file_names.safe(name, ".md")
    return file_names.safe(stem, ending or ".txt")


def _decoded(source: Mapping[str, Any]) -> bytes | None:
    """The bytes of a base64 source, or the text of a plain one; None for an address."""
    data = source.get("data")
    if not isinstance(data, str):
        return None
    if source.get("type") == "text":
        return data.encode("utf-8", "replace")
    try:
        return base64.b64decode(data, validate=True)
    except (binascii.Error, ValueError):
        return None


def _percent(sign: re.Match[str]) -> str:
    return f"%{ord(sign[0]):02X}"


_UNSAFE: Final = re.compile(r"[\x00-\x20%&<>#?\\]")
"""What an address in a document would not mean as it stands."""
