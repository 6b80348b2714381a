"""Files and pictures that a person brings in: what is sent of one, why one is not, the limits.

Limits of the Messages API as documented in 2026: a request of 32 MB, in which contents are base64;
pictures of 8,000 pixels an edge, 2,000 where there are more than 20 of them; 100 pictures and 100
pages of PDF, or 600 each where the model's context is a million tokens.
"""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted

REQUEST_BYTES: Final = 32_000_000
"""Bytes of a whole request."""
CONTENT_BYTES: Final = 23_000_000
"""Bytes of one content that is sent: base64 makes four of three, and words need room too."""
FILE_BYTES: Final = 64_000_000
"""Bytes of a file that is looked at: a picture may be made smaller, a document becomes text."""
TEXT_BYTES: Final = 2_000_000
"""Bytes of a text as it is brought in, or as a document becomes one."""

LARGEST_EDGE: Final = 8_000
"""Pixels of the longer edge of a picture that is sent in full size."""
LONG_EDGE: Final = 1_568
"""Pixels of the longer edge that most models see; what is larger they make smaller themselves."""
FINEST_EDGE: Final = 2_576
"""Pixels of the longer edge that the models with the best eyes see."""
PIXELS: Final = 120_000_000
"""Pixels of a picture that is opened at all."""
PREVIEW_EDGE: Final = 512
"""Pixels of the longer edge of a preview."""

FEW_PICTURES: Final = 20
"""So many pictures may be as large as ``LARGEST_EDGE``; of more, each has ``MANY_EDGE``."""
MANY_EDGE: Final = 2_000
COUNT: Final = 600
"""Pictures, and pages, of a request to a model with a context of ``LARGE_CONTEXT`` tokens."""
COUNT_SMALL: Final = 100
"""Pictures, and pages, of a request to any other model."""
LARGE_CONTEXT: Final = 1_000_000

NAME_LENGTH: Final = 120
"""Characters of a name as it is shown and sent."""

PICTURES: Final = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
SEARCHED_CHARACTERS: Final = 200_000
"""Characters of one file or result that are searched: some 80 pages, put in the index in 20 ms.

Each version of a question has them again, in its row and in the index.
"""

PDF: Final = "application/pdf"
TEXT: Final = "text/plain"


@dataclass(frozen=True, slots=True)
class Prepared:
    """What is sent of a file or picture that was brought in.

    ``content`` is what goes out, of ``media_type`` (one of ``PICTURES``, ``PDF`` or ``TEXT``, which
    is UTF-8). ``name`` is safe to show. ``width`` and ``height`` are pixels of a picture as sent,
    ``pages`` those of a PDF, ``tokens`` an estimate. ``original`` is what was brought in, if the
    picture was made smaller: it still says where and by whom it was taken, so it is never sent,
    but read again in full size. ``preview`` is a PNG of at most ``PREVIEW_EDGE`` pixels: the
    picture as sent, or the first page of a PDF; empty for text. ``converted`` says that a document
    became text. ``note`` is what the person should know of what is not sent. ``words`` is the text
    that a PDF shows, for the search, at most ``SEARCHED_CHARACTERS`` of it.
    """

    content: bytes
    media_type: str
    name: str
    width: int = 0
    height: int = 0
    pages: int = 0
    tokens: int = 0
    original: bytes | None = None
    preview: bytes = b""
    converted: bool = False
    note: Text | None = None
    words: str = ""


class RefusalReason(StrEnum):
    """Why a file cannot be sent, as far as what to do about it differs."""

    UNREADABLE = "unreadable"
    NO_FILE = "no_file"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    HEIC = "heic"
    SVG = "svg"
    OTHER_PICTURE = "other_picture"
    SLIDES = "slides"
    OLD_OFFICE = "old_office"
    RICH_TEXT = "rich_text"
    ARCHIVE = "archive"
    PROGRAM = "program"
    UNKNOWN = "unknown"
    ENCRYPTED = "encrypted"
    PAGES = "pages"
    PIXELS = "pixels"
    DAMAGED = "damaged"
    TIME = "time"
    MEMORY = "memory"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that cannot be sent, by its safe ``name``.

    ``limit`` is the one that was passed: megabytes for ``TOO_LARGE``, pages for ``PAGES``, millions
    of pixels for ``PIXELS``, seconds for ``TIME``.
    """

    reason: RefusalReason
    name: str
    limit: int = 0

    @property
    def text(self) -> Text:
        """What is wrong, the limit, and what to do."""
        if self.reason in _COUNTED_REFUSALS:
            return counted(_CONTEXT, _COUNTED_REFUSALS[self.reason], self.limit, name=self.name)
        return Text(_CONTEXT, _REFUSALS[self.reason], {"name": self.name, "limit": self.limit})


class NoteKind(StrEnum):
    """What of a file is not sent."""

    ANIMATION = "animation"
    PICTURES = "pictures"
    ROWS = "rows"
    HIDDEN_SHEETS = "hidden_sheets"


def note(kind: NoteKind, n: int) -> Text:
    """The sentence about what is not sent; ``n`` pictures or sheets, or the most rows of one."""
    return counted(_CONTEXT, _NOTES[kind], n) if kind in _NOTES else Text(_CONTEXT, _ANIMATION)


def too_large(name: str, most: int) -> Refusal:
    """The refusal of what has more than so many bytes."""
    return Refusal(RefusalReason.TOO_LARGE, name, most // 1_000_000)


def safe_name(name: str) -> str:
    """A name to show and to send: the last part of a path, on one line, without hidden signs.

    Control and direction signs go, white space is one space, and a long name loses its middle, so
    that its ending stays.
    """
    last = re.split(r"[/\\]", name.rstrip("/\\ \t\r\n"))[-1]
    spaced = "".join(" " if sign.isspace() else sign for sign in last)
    seen = "".join(sign for sign in spaced if unicodedata.category(sign) not in _HIDDEN)
    # Composed last: a hidden sign may have kept a letter and its accent apart.
    name = unicodedata.normalize("NFC", " ".join(seen.split()))
    if len(name) > NAME_LENGTH:
        tail = NAME_LENGTH // 3
        while unicodedata.combining(name[-tail]):
            tail -= 1
        name = f"{name[: NAME_LENGTH - 1 - tail].rstrip()}…{name[-tail:].lstrip()}"
    return name if name.strip(". ") else _UNNAMED


def picture_tokens(width: int, height: int) -> int:
    """About how many tokens a picture of so many pixels takes, after the model's own making small.

    One for each 750 pixels, as Anthropic documents it.
    """
    scale = min(1.0, FINEST_EDGE / max(width, height, 1))
    return max(1, math.ceil(width * scale * height * scale / _PIXELS_PER_TOKEN))


def pdf_tokens(pages: int) -> int:
    """About how many tokens a PDF takes: each page is read as text and seen as a picture."""
    return pages * _TOKENS_PER_PAGE


_CONTEXT: Final = "attachments"
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_UNNAMED: Final = "file"
_PIXELS_PER_TOKEN: Final = 750
_TOKENS_PER_PAGE: Final = 2_000

_ANIMATION: Final = QT_TRANSLATE_NOOP(
    "attachments", "Only the first picture of the animation is sent."
)
_NOTES: Final = {
    NoteKind.ROWS: Counted(
        "",
        QT_TRANSLATE_NOOP(
            "attachments",
            "Only a part is sent: the first {n} rows of a sheet, or fewer.",
            None,
            1,
        ),
    ),
    NoteKind.PICTURES: Counted(
        "One picture in it is not sent.",
        QT_TRANSLATE_NOOP("attachments", "{n} pictures in it are not sent.", None, 1),
    ),
    NoteKind.HIDDEN_SHEETS: Counted(
        "One hidden sheet in it is not sent.",
        QT_TRANSLATE_NOOP("attachments", "{n} hidden sheets in it are not sent.", None, 1),
    ),
}

_COUNTED_REFUSALS: Final = {
    RefusalReason.PAGES: Counted(
        "",
        QT_TRANSLATE_NOOP(
            "attachments",
            "“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.",
            None,
            1,
        ),
    ),
    RefusalReason.PIXELS: Counted(
        "",
        QT_TRANSLATE_NOOP(
            "attachments",
            "“{name}” has more than {n} million pixels, the most that can be opened here. "
            "Save it smaller, or bring in a part of it.",
            None,
            1,
        ),
    ),
    RefusalReason.TIME: Counted(
        "",
        QT_TRANSLATE_NOOP(
            "attachments",
            "“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.",
            None,
            1,
        ),
    ),
}
_REFUSALS: Final = {
    RefusalReason.UNREADABLE: QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” cannot be read. See whether it is still there and may be opened.",
    ),
    RefusalReason.NO_FILE: QT_TRANSLATE_NOOP(
        "attachments", "“{name}” is not a file. Choose the files in it one by one."
    ),
    RefusalReason.EMPTY: QT_TRANSLATE_NOOP("attachments", "“{name}” is empty."),
    RefusalReason.TOO_LARGE: QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is larger than {limit} MB, the most that can be sent of its kind. "
        "Bring in a part of it.",
    ),
    RefusalReason.HEIC: QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.",
    ),
    RefusalReason.SVG: QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is an SVG drawing, which models cannot see. Save it as PNG, "
        "or paste its source as text.",
    ),
    RefusalReason.OTHER_PICTURE: QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.",
    ),
    RefusalReason.SLIDES: QT_TRANSLATE_NOOP(
        "attachments", "“{name}” is a presentation, which cannot be read here. Save it as PDF."
    ),
    RefusalReason.OLD_OFFICE: QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is in a format of Office that cannot be read here. "
        "Save it as .docx, .xlsx or PDF.",
    ),
    RefusalReason.RICH_TEXT: QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.",
    ),
    RefusalReason.ARCHIVE: QT_TRANSLATE_NOOP(
        "attachments", "“{name}” is an archive. Unpack it, and bring in the files you need."
    ),
    RefusalReason.PROGRAM: QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is a program, which models cannot read. Bring in its source as text.",
    ),
    RefusalReason.UNKNOWN: QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, "
        "text, Word, OpenDocument and Excel files can be sent.",
    ),
    RefusalReason.ENCRYPTED: QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is locked with a password. Save it without one, and bring in that copy.",
    ),
    RefusalReason.DAMAGED: QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” is damaged. Open it where it comes from, and save it once more.",
    ),
    RefusalReason.MEMORY: QT_TRANSLATE_NOOP(
        "attachments",
        "“{name}” would need too much memory to read. Bring in a smaller part of it.",
    ),
}
