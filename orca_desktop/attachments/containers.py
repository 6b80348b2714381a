"""The parts of an office document, looked at with care before a library reads any of them.

Such a document is an archive of XML. Here its directory is judged before anything is unpacked,
each part is unpacked within bounds and read once for what no honest document has, and a library
gets a new archive of the parts that passed: it sees what was judged, and nothing else.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from enum import StrEnum
from typing import Final
from xml.parsers import expat

from orca_desktop.attachments.protocol import Refused
from orca_desktop.domain.attachments import RefusalReason


class OfficeKind(StrEnum):
    """The kinds of office documents that are told apart."""

    WORD = "word"
    TEXT = "text"
    WORKBOOK = "workbook"
    SPREADSHEET = "spreadsheet"


MOST_ENTRIES: Final = 10_000
MOST_BYTES: Final = 256_000_000
"""Bytes of all parts together, unpacked."""
MOST_PROSE: Final = 48_000_000
"""Bytes of the parts of a document whose library makes a tree of them, some ten times as large."""
HIGHEST_RATIO: Final = 200
"""How many times larger parts may become; deflate makes words and tables some ten times smaller."""
_RATIO_FROM: Final = 1_000_000
DEEPEST: Final = 200
"""Elements within elements: readers step into each other for each."""
_CHUNK: Final = 1 << 20
_TYPES: Final = {
    "application/vnd.oasis.opendocument.text": OfficeKind.TEXT,
    "application/vnd.oasis.opendocument.text-template": OfficeKind.TEXT,
    "application/vnd.oasis.opendocument.spreadsheet": OfficeKind.SPREADSHEET,
    "application/vnd.oasis.opendocument.spreadsheet-template": OfficeKind.SPREADSHEET,
}


def unpacked(content: bytes) -> tuple[OfficeKind, bytes]:
    """What a document in a ZIP archive is, and a new archive of its parts that are text.

    Raises ``Refused``; ``zipfile.BadZipFile`` and the like for a damaged one.
    """
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = {entry.filename: entry for entry in archive.infolist()}
        if len(archive.infolist()) > MOST_ENTRIES:
            raise Refused(RefusalReason.MEMORY)
        document = _document(archive, entries)
        # Some programs write parts that are empty, which are no XML.
        parts = [each for each in entries.values() if each.file_size and _is_text(each.filename)]
        is_tree = document in {OfficeKind.WORD, OfficeKind.TEXT}
        _judge(parts, MOST_PROSE if is_tree else MOST_BYTES)
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as new:
            for entry in parts:
                data = archive.read(entry)
                if entry.filename != "mimetype":
                    _read_through(data, with_depth=is_tree)
                new.writestr(entry.filename, data)
    return document, made.getvalue()


def _document(archive: zipfile.ZipFile, entries: dict[str, zipfile.ZipInfo]) -> OfficeKind:
    if any(entry.flag_bits & 1 for entry in entries.values()):
        raise Refused(RefusalReason.ENCRYPTED)
    if "[Content_Types].xml" in entries:
        return _of_office(entries)
    kind = _short(archive, entries.get("mimetype"))
    if kind in _TYPES:
        manifest = entries.get("META-INF/manifest.xml")
        if b"encryption-data" in _short(archive, manifest, 1_000_000).encode():
            raise Refused(RefusalReason.ENCRYPTED)
        return _TYPES[kind]
    if kind.startswith("application/vnd.oasis.opendocument.presentation"):
        raise Refused(RefusalReason.SLIDES)
    raise Refused(RefusalReason.UNKNOWN if kind else RefusalReason.ARCHIVE)


def _of_office(entries: Iterable[str]) -> OfficeKind:
    """What a document in the container of Microsoft's formats is."""
    parts = "\n".join(entries)
    # Word on the web numbers its main part.
    if re.search(r"^word/document\d*\.xml$", parts, re.MULTILINE):
        return OfficeKind.WORD
    if re.search(r"^xl/workbook\.xml$", parts, re.MULTILINE):
        return OfficeKind.WORKBOOK
    folder = re.search(r"^(ppt|xl|word|visio)/", parts, re.MULTILINE)
    if folder is None:
        raise Refused(RefusalReason.UNKNOWN)
    raise Refused(RefusalReason.SLIDES if folder[1] == "ppt" else RefusalReason.OLD_OFFICE)


def _short(archive: zipfile.ZipFile, entry: zipfile.ZipInfo | None, most: int = 200) -> str:
    if entry is None or entry.file_size > most:
        return ""
    return archive.read(entry).decode("utf-8", "replace").strip()


def _is_text(name: str) -> bool:
    return name.endswith((".xml", ".rels")) or name == "mimetype"


def _judge(parts: Iterable[zipfile.ZipInfo], most: int) -> None:
    """Refuse what would become too much, by what the directory says; more is never unpacked."""
    parts = tuple(parts)
    if sum(part.file_size for part in parts) > most:
        raise Refused(RefusalReason.MEMORY)
    for part in parts:
        if part.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise Refused(RefusalReason.DAMAGED)  # Others are unpacked without a bound.
        if part.file_size > _RATIO_FROM and part.file_size > HIGHEST_RATIO * part.compress_size:
            raise Refused(RefusalReason.MEMORY)


def _read_through(data: bytes, *, with_depth: bool) -> None:
    """Read a part once, and refuse one with declarations, which no office program writes.

    They can declare entities that stand for gigabytes, or for other files. The name of a document
    type alone, as programs of 2005 wrote it, declares nothing.
    """
    reader = expat.ParserCreate()

    def start(_name: str, _system: str | None, _public: str | None, declares: bool) -> None:
        if declares:
            raise Refused(RefusalReason.DAMAGED)

    depth = 0

    def enter(*_: object) -> None:
        nonlocal depth
        depth += 1
        if depth > DEEPEST:
            raise Refused(RefusalReason.DAMAGED)

    def leave(_: object) -> None:
        nonlocal depth
        depth -= 1

    reader.StartDoctypeDeclHandler = start
    if with_depth:
        reader.StartElementHandler, reader.EndElementHandler = enter, leave
    for at in range(0, len(data), _CHUNK):
        reader.Parse(data[at : at + _CHUNK], False)
    reader.Parse(b"", True)
