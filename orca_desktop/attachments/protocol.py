"""What the program and the process that reads say to each other, as bytes.

A request is a header and the content to read, an answer a header, what is sent, its words and its
preview. A header is JSON after its length, four bytes with the largest first; what follows goes to
the end.
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.attachments.kinds import Kind
from orca_desktop.domain.attachments import PREVIEW_EDGE, NoteKind, RefusalReason

LARGEST_HEADER: Final = 4_096
_LENGTH: Final = struct.Struct(">I")


class BrokenMessageError(ValueError):
    """Bytes that are no message."""


class Refused(Exception):  # noqa: N818 - no error of the program
    """Raised where it is seen that a content cannot be sent; ``limit`` as in ``Refusal``."""

    def __init__(self, reason: RefusalReason, limit: int = 0) -> None:
        super().__init__(reason)
        self.reason = reason
        self.limit = limit


@dataclass(frozen=True, slots=True)
class Request:
    """A content to read, what it is, in how many seconds of work, and which page is drawn.

    ``preview`` is the longer edge of what is drawn, in pixels.
    """

    kind: Kind
    content: bytes
    seconds: int
    full_size: bool = False
    page: int = 1
    preview: int = PREVIEW_EDGE

    def header(self) -> bytes:
        """What goes before the content."""
        return _header(
            {
                "kind": self.kind,
                "seconds": self.seconds,
                "full_size": self.full_size,
                "page": self.page,
                "preview": self.preview,
            },
        )

    @classmethod
    def read(cls, data: bytes) -> Request:
        """A request from its bytes."""
        found, content = _split(data)
        kind = Kind(found.pop("kind"))
        return cls(kind, content, **found)


@dataclass(frozen=True, slots=True)
class Result:
    """What a content became.

    ``content`` is what is sent; none means the content as it was brought in. Sizes are pixels.
    ``is_smaller`` says that a picture had more pixels. ``note`` is a kind and the number in it.
    ``words`` is the text of what is not sent as text.
    """

    content: bytes | None
    media_type: str
    preview: bytes = b""
    width: int = 0
    height: int = 0
    pages: int = 0
    is_smaller: bool = False
    converted: bool = False
    note: tuple[NoteKind, int] | None = None
    words: str = ""

    def write(self) -> bytes:
        """The answer as bytes."""
        content, words = self.content or b"", self.words.encode("utf-8", "replace")
        told = {
            "media_type": self.media_type,
            "content": None if self.content is None else len(content),
            "width": self.width,
            "height": self.height,
            "pages": self.pages,
            "is_smaller": self.is_smaller,
            "converted": self.converted,
            "note": self.note,
            "words": len(words),
        }
        return b"".join((_header(told), content, words, self.preview))


def refusal(refused: Refused) -> bytes:
    """The answer that a content is refused, as bytes."""
    return _header({"reason": refused.reason, "limit": refused.limit})


def answer(data: bytes) -> Result | Refused:
    """What the process answered; raises ``BrokenMessageError`` for anything else."""
    found, rest = _split(data)
    try:
        if "reason" in found:
            return Refused(RefusalReason(found["reason"]), _number(found["limit"]))
        size = found["content"]
        cut = 0 if size is None else _number(size)
        end = cut + _number(found["words"])
        if end > len(rest):
            raise BrokenMessageError("cut short")
        return Result(
            None if size is None else rest[:cut],
            str(found["media_type"]),
            rest[end:],
            _number(found["width"]),
            _number(found["height"]),
            _number(found["pages"]),
            found["is_smaller"] is True,
            found["converted"] is True,
            _note(found["note"]),
            rest[cut:end].decode("utf-8"),
        )
    except (KeyError, TypeError, ValueError) as wrong:
        raise BrokenMessageError(str(wrong)) from wrong


def _note(found: Any) -> tuple[NoteKind, int] | None:
    if found is None:
        return None
    kind, n = found
    return NoteKind(kind), _number(n)


def _number(found: Any) -> int:
    if type(found) is not int or not 0 <= found < 2**31:
        raise BrokenMessageError(f"no number: {found!r}")
    return found


def _header(told: dict[str, Any]) -> bytes:
    header = json.dumps(told).encode()
    return _LENGTH.pack(len(header)) + header


def _split(data: bytes) -> tuple[dict[str, Any], bytes]:
    try:
        (length,) = _LENGTH.unpack_from(data)
        end = _LENGTH.size + length
        if length > LARGEST_HEADER or len(data) < end:
            raise BrokenMessageError("no header")
        found = json.loads(data[_LENGTH.size : end])
    except (struct.error, ValueError, RecursionError) as wrong:
        raise BrokenMessageError(str(wrong)) from wrong
    if not isinstance(found, dict):
        raise BrokenMessageError("no header")
    return found, data[end:]
