"""Documents as they are sent: a PDF as it is, Word, OpenDocument and Excel as Markdown.

Used only in the process that reads; the library of a kind is loaded when one comes.
"""

from __future__ import annotations

import datetime
import io
import re
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from orca_desktop.attachments import containers, markdown
from orca_desktop.attachments.containers import OfficeKind
from orca_desktop.attachments.protocol import Refused, Result
from orca_desktop.domain.attachments import (
    CONTENT_BYTES,
    COUNT,
    PDF,
    PREVIEW_EDGE,
    SEARCHED_CHARACTERS,
    TEXT,
    TEXT_BYTES,
    NoteKind,
    RefusalReason,
)

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage
    from python_calamine import CalamineSheet

ROWS: Final = 5_000
"""Rows of a sheet that are sent."""
COLUMNS: Final = 100
"""Columns of a sheet that are sent."""
WORDS_SECONDS: Final = 3
"""How long the words of a PDF are looked for; it can be sent without them."""

Note = tuple[NoteKind, int]


def pdf(content: bytes, page: int = 1, edge: int = PREVIEW_EDGE) -> Result:
    """A PDF, with its pages counted and one of them drawn: the first, or the nearest there is."""
    import pypdfium2  # noqa: PLC0415 - only when one comes
    from pypdfium2 import raw  # noqa: PLC0415

    if len(content) > CONTENT_BYTES:
        raise Refused(RefusalReason.TOO_LARGE, CONTENT_BYTES // 1_000_000)
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as wrong:
        if wrong.err_code == raw.FPDF_ERR_PASSWORD:
            raise Refused(RefusalReason.ENCRYPTED) from wrong
        raise
    # One that opens without a password may forbid copying, and is encrypted all the same.
    if raw.FPDF_GetSecurityHandlerRevision(document.raw) != -1:
        raise Refused(RefusalReason.ENCRYPTED)
    pages = len(document)
    if pages > COUNT:
        raise Refused(RefusalReason.PAGES, COUNT)
    if not pages:
        raise Refused(RefusalReason.DAMAGED)
    drawn = _drawn(document[min(max(page, 1), pages) - 1], edge)
    return Result(None, PDF, drawn, pages=pages, words=_words_of(document))


def _words_of(document: PdfDocument) -> str:
    """What stands in a PDF, from its first page on; pages that cannot be read are left."""
    import pypdfium2  # noqa: PLC0415 - only when one comes

    until = time.monotonic() + WORDS_SECONDS
    found: list[str] = []
    left = SEARCHED_CHARACTERS
    for page in document:
        if left <= 0 or time.monotonic() > until:
            break
        try:
            words = page.get_textpage().get_text_bounded()
        except pypdfium2.PdfiumError:
            continue
        words = _HIDDEN.sub("", _PARTED.sub("", words).replace("\r\n", "\n"))[:left]
        left -= len(words)
        found.append(words)
    return "\n".join(found)


def _drawn(page: PdfPage, edge: int) -> bytes:
    from orca_desktop.attachments import pictures  # noqa: PLC0415 - loads Pillow

    longest = max(page.get_width(), page.get_height(), 1.0)
    # Twice as fine as it is shown, so that thin lines and small letters are drawn well.
    drawn = page.render(scale=2 * edge / longest, may_draw_forms=False)
    return pictures.png(drawn.to_pil(), edge)


def office(content: bytes) -> Result:
    """A document of today's office programs as Markdown."""
    document, clean = containers.unpacked(content)
    match document:
        case OfficeKind.WORD:
            return _text(*_word(clean))
        case OfficeKind.TEXT:
            return _text(*_open_document(clean))
        case _:
            return _text(*_workbook(clean))


def _text(words: str, note: Note | None) -> Result:
    content = words.encode("utf-8", "replace")
    if not words.strip():
        raise Refused(RefusalReason.EMPTY)
    if len(content) > TEXT_BYTES:
        raise Refused(RefusalReason.TOO_LARGE, TEXT_BYTES // 1_000_000)
    return Result(content, TEXT, converted=True, note=note)


def _word(content: bytes) -> tuple[str, Note | None]:
    import mammoth  # noqa: PLC0415 - only when one comes

    left_out = 0

    def leave_out(_: object) -> list[object]:
        nonlocal left_out
        left_out += 1
        return []

    # Mammoth's own Markdown has no tables, and its maker advises against it.
    made = mammoth.convert_to_html(
        io.BytesIO(content), convert_image=leave_out, include_embedded_style_map=False
    )
    return markdown.from_html(made.value), _pictures(left_out)


def _open_document(content: bytes) -> tuple[str, Note | None]:
    import odfdo  # noqa: PLC0415 - only when one comes

    document = odfdo.Document(io.BytesIO(content))
    frames = document.body.get_frames()
    pictures = sum(each.get_image() is not None for each in frames)
    for each in frames:
        if each.get_image() is not None:
            each.delete()
    made = document.to_markdown()
    # A list of tables is what other kinds of OpenDocument become.
    return made if isinstance(made, str) else "", _pictures(pictures)


def _pictures(count: int) -> Note | None:
    return (NoteKind.PICTURES, count) if count else None


def _workbook(content: bytes) -> tuple[str, Note | None]:
    import python_calamine  # noqa: PLC0415 - only when one comes

    book = python_calamine.load_workbook(io.BytesIO(content))
    visible = python_calamine.SheetVisibleEnum.Visible
    kind = python_calamine.SheetTypeEnum.WorkSheet
    sheets = [each for each in book.sheets_metadata if each.typ == kind]
    shown = [each.name for each in sheets if each.visible == visible]
    parts: list[str] = []
    room = TEXT_BYTES
    is_whole = True
    for name in shown:
        written, is_all = _sheet(book.get_sheet_by_name(name), room)
        room -= len(written.encode("utf-8", "replace"))
        is_whole = is_whole and is_all
        if room < 0:
            break
        parts.append(written)
    hidden = len(sheets) - len(shown)
    cut = None if is_whole and room >= 0 else (NoteKind.ROWS, ROWS)
    return "\n".join(parts), cut or ((NoteKind.HIDDEN_SHEETS, hidden) if hidden else None)


def _sheet(sheet: CalamineSheet, room: int) -> tuple[str, bool]:
    """A sheet as a table with its name above, and whether that is all of it."""
    rows: list[list[str]] = []
    height, width = sheet.height, sheet.width
    is_whole = width <= COLUMNS
    room -= len(sheet.name) + _TOLD
    for row in _rows(sheet):
        room -= sum(
            len(cell.encode("utf-8", "replace")) + cell.count("|") + _AROUND for cell in row
        )
        if room < 0 or len(rows) == ROWS:
            is_whole = False
            break
        rows.append(row)
    title = " ".join(sheet.name.split())
    lines = [f"## {title}", "", markdown.table(rows)] if rows else [f"## {title}"]
    if not is_whole:
        seen = min(width, COLUMNS)
        lines += ["", f"({len(rows)} of {height} rows and {seen} of {width} columns are here.)"]
    return "\n".join(lines) + "\n", is_whole


_TOLD: Final = 2_000
"""Bytes for what is written above and below the cells of a sheet."""
_AROUND: Final = 5
"""Bytes for what is written around a cell."""


def _rows(sheet: CalamineSheet) -> Iterator[list[str]]:
    """The rows that have anything in them."""
    for row in sheet.iter_rows():
        written = [_written(cell) for cell in row[:COLUMNS]]
        if any(written):
            yield written


def _written(cell: object) -> str:
    """A cell's value as a spreadsheet writes it by itself."""
    match cell:
        case bool():
            return "TRUE" if cell else "FALSE"
        case float() if cell.is_integer() and abs(cell) < 2**53:
            return str(int(cell))
        case datetime.datetime() if cell.time() == datetime.time():
            return cell.date().isoformat()
        case datetime.datetime():
            return cell.isoformat(" ", "seconds")
        case _:
            return _HIDDEN.sub("", str(cell))


_PARTED: Final = re.compile(r"\ufffe\s*")
"""How the library writes a hyphen at which a line ends, within a word."""
_HIDDEN: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
