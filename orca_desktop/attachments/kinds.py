"""What a content is, by its bytes and never by its name."""

from __future__ import annotations

import re
import struct
from enum import StrEnum
from typing import Final

from orca_desktop.attachments import text_files
from orca_desktop.domain.attachments import RefusalReason


class Kind(StrEnum):
    """The kinds of content that are told apart."""

    PNG = "png"
    JPEG = "jpeg"
    GIF = "gif"
    WEBP = "webp"
    PDF = "pdf"
    ZIP = "zip"
    TEXT = "text"
    HEIC = "heic"
    SVG = "svg"
    OTHER_PICTURE = "other_picture"
    OLD_OFFICE = "old_office"
    SLIDES = "slides"
    ENCRYPTED = "encrypted"
    RICH_TEXT = "rich_text"
    ARCHIVE = "archive"
    PROGRAM = "program"
    UNKNOWN = "unknown"


PICTURES: Final = frozenset({Kind.PNG, Kind.JPEG, Kind.GIF, Kind.WEBP})
REFUSED: Final = {
    Kind.HEIC: RefusalReason.HEIC,
    Kind.SVG: RefusalReason.SVG,
    Kind.OTHER_PICTURE: RefusalReason.OTHER_PICTURE,
    Kind.OLD_OFFICE: RefusalReason.OLD_OFFICE,
    Kind.SLIDES: RefusalReason.SLIDES,
    Kind.ENCRYPTED: RefusalReason.ENCRYPTED,
    Kind.RICH_TEXT: RefusalReason.RICH_TEXT,
    Kind.ARCHIVE: RefusalReason.ARCHIVE,
    Kind.PROGRAM: RefusalReason.PROGRAM,
    Kind.UNKNOWN: RefusalReason.UNKNOWN,
}
"""Why what is refused for its kind alone is refused."""


def kind_of(content: bytes) -> Kind:
    """What a content is; nothing of it is decoded but the beginning of a text."""
    for signature, kind in _SIGNATURES:
        if content.startswith(signature):
            return kind
    for look in (_media_file, _windows_file, _unix_archive, _old_document):
        if (found := look(content)) is not None:
            return found
    if content[:_PDF_WITHIN].lstrip(_BEFORE_PDF).startswith(b"%PDF-"):
        return Kind.PDF
    if not text_files.is_text(content):
        # Readers of PDF forgive some bytes before the beginning; a text may only speak of it.
        return Kind.PDF if b"%PDF-" in content[:_PDF_WITHIN] else Kind.UNKNOWN
    head = text_files.head(content)
    return Kind.SVG if _is_svg(head) else Kind.TEXT


_SIGNATURES: Final = (
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"GIF87a", Kind.GIF),
    (b"GIF89a", Kind.GIF),
    (b"PK\x03\x04", Kind.ZIP),
    (b"PK\x05\x06", Kind.ZIP),
    (b"PK\x07\x08", Kind.ARCHIVE),
    (b"{\\rtf", Kind.RICH_TEXT),
    (b"II*\0", Kind.OTHER_PICTURE),
    (b"MM\0*", Kind.OTHER_PICTURE),
    (b"II+\0", Kind.OTHER_PICTURE),
    (b"MM\0+", Kind.OTHER_PICTURE),
    (b"8BPS\0", Kind.OTHER_PICTURE),
    (b"\0\0\1\0", Kind.OTHER_PICTURE),
    (b"\0\0\2\0", Kind.OTHER_PICTURE),
    (b"\xff\x0a", Kind.OTHER_PICTURE),
    (b"\0\0\0\x0cJXL \r\n\x87\n", Kind.OTHER_PICTURE),
    (b"\0\0\0\x0cjP  \r\n\x87\n", Kind.OTHER_PICTURE),
    (b"Rar!\x1a\x07", Kind.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", Kind.ARCHIVE),
    (b"\x1f\x8b", Kind.ARCHIVE),
    (b"BZh", Kind.ARCHIVE),
    (b"\xfd7zXZ\0", Kind.ARCHIVE),
    (b"\x28\xb5\x2f\xfd", Kind.ARCHIVE),
    (b"MSCF\0\0\0\0", Kind.ARCHIVE),
    (b"!<arch>\n", Kind.ARCHIVE),
    (b"\x7fELF", Kind.PROGRAM),
    (b"\xfe\xed\xfa\xce", Kind.PROGRAM),
    (b"\xfe\xed\xfa\xcf", Kind.PROGRAM),
    (b"\xce\xfa\xed\xfe", Kind.PROGRAM),
    (b"\xcf\xfa\xed\xfe", Kind.PROGRAM),
    (b"\xca\xfe\xba\xbe", Kind.PROGRAM),
    (b"\0asm", Kind.PROGRAM),
    (b"dex\n", Kind.PROGRAM),
)
_HEIC_BRANDS: Final = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"}
)
_STREAMS: Final = (
    ("EncryptedPackage", Kind.ENCRYPTED),
    ("WordDocument", Kind.OLD_OFFICE),
    ("Workbook", Kind.OLD_OFFICE),
    ("PowerPoint Document", Kind.SLIDES),
)
"""What is in a document of the older container, by the names in its directory."""
_PDF_WITHIN: Final = 1_024
_BEFORE_PDF: Final = b"\xef\xbb\xbf\0 \t\r\n\f"
# What may stand before the root of an XML document, each a step of its own.
_PROLOG: Final = re.compile(
    r"\s+|<\?[^?]*(?:\?(?!>)[^?]*)*\?>|<!--.*?-->|<!DOCTYPE[^<>\[]*(?:\[.*?\]\s*)?>",
    re.DOTALL | re.IGNORECASE,
)
_SVG_ROOT: Final = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?svg[\s>/]")


def _media_file(content: bytes) -> Kind | None:
    """A picture or film in one of the formats that are made of boxes."""
    if content[:4] == b"RIFF":
        return Kind.WEBP if content[8:12] == b"WEBP" else Kind.UNKNOWN
    if content[4:8] != b"ftyp":
        return None
    size = min(max(int.from_bytes(content[:4], "big"), 16), 256)
    brands = {content[8:12], *(content[at : at + 4] for at in range(16, size, 4))}
    return Kind.HEIC if brands & _HEIC_BRANDS else Kind.UNKNOWN


def _windows_file(content: bytes) -> Kind | None:
    """A program or bitmap of Windows, whose two letters many a text begins with as well."""
    if content[:2] == b"MZ" and len(content) >= 64:
        (at,) = struct.unpack_from("<I", content, 0x3C)
        if content[at : at + 2] in {b"PE", b"NE", b"LE", b"LX"} or b"\0" in content[:64]:
            return Kind.PROGRAM
    if content[:2] == b"BM" and len(content) >= 26 and content[6:10] == b"\0\0\0\0":
        return Kind.OTHER_PICTURE
    return None


def _unix_archive(content: bytes) -> Kind | None:
    """An archive by ``tar``, which says so only after the name of the first file."""
    return Kind.ARCHIVE if content[257:262] == b"ustar" else None


def _old_document(content: bytes) -> Kind | None:
    """A document in the container of the formats before 2007, or a locked one of today."""
    if not content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return None
    found = (kind for name, kind in _STREAMS if name.encode("utf-16-le") in content)
    return next(found, Kind.UNKNOWN)


def _is_svg(head: str) -> bool:
    at = 0
    while found := _PROLOG.match(head, at):
        at = found.end()
    return _SVG_ROOT.match(head, at) is not None
