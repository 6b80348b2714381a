"""The decoder of an event stream: bytes in, server-sent events out.

It follows the WHATWG HTML standard, "Parsing an event stream"
(https://html.spec.whatwg.org/multipage/server-sent-events.html), and does no input or output
itself. Two things differ on purpose: the `retry` field and the reconnection rules are ignored,
because a paid request must never be repeated silently, and lines and events have a size limit.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

MAX_LINE: Final = 8 * 1024 * 1024
"""The longest line that is accepted, in bytes without its end."""

MAX_EVENT: Final = 16 * 1024 * 1024
"""The most data that one event may collect, in bytes."""

_BOM: Final = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class ServerSentEvent:
    """One event of a stream; `event` is "message" unless the stream named it."""

    event: str
    data: str
    id: str = ""


class Part(Enum):
    """What of a stream has a size limit."""

    LINE = "line"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class TooLong:
    """A line or an event went over its limit (bytes); nothing after it is decoded."""

    part: Part
    limit: int


class Decoder:
    """The state of one event stream between two pieces of it.

    The result does not depend on how the bytes were cut into pieces. A carriage return ends its
    line at once; a line feed that follows, even in a later piece, belongs to it. An event that is
    not closed by an empty line when the stream ends was never complete and is dropped.
    """

    def __init__(self, max_line: int = MAX_LINE, max_event: int = MAX_EVENT) -> None:
        self._max_line = max_line
        self._max_event = max_event
        self._start: bytes | None = b""  # what may still become a byte order mark
        self._after_cr = False
        self._open = bytearray()  # the line whose end has not arrived
        self._data: list[bytes] = []
        self._size = 0
        self._event = b""
        self._id = ""
        self._failed = False

    def feed(self, piece: bytes) -> list[ServerSentEvent | TooLong]:
        """Return the events that this piece of the stream completes."""
        if self._start is not None:
            piece = self._without_bom(piece)
        if self._after_cr and piece:
            self._after_cr = False
            if piece.startswith(b"\n"):
                piece = piece[1:]
        if not piece or self._failed:
            return []
        self._after_cr = piece.endswith(b"\r")
        lines = piece.splitlines()  # on bytes: CR, LF and CRLF only
        rest = b"" if piece[-1] in b"\r\n" else lines.pop()
        if lines and len(self._open) > 0:
            lines[0] = bytes(self._open) + lines[0]
            self._open.clear()
        events = self._decode(lines)
        if events and isinstance(events[-1], TooLong):
            return events
        self._open += rest
        if len(self._open) > self._max_line:
            events.append(self._fail(Part.LINE, self._max_line))
        return events

    def _without_bom(self, piece: bytes) -> bytes:
        start = (self._start or b"") + piece
        if len(start) < len(_BOM) and _BOM.startswith(start):
            self._start = start
            return b""
        self._start = None
        return start.removeprefix(_BOM)

    def _decode(self, lines: list[bytes]) -> list[ServerSentEvent | TooLong]:
        events: list[ServerSentEvent | TooLong] = []
        for line in lines:
            if not line:
                if self._data:
                    events.append(self._dispatch())
                self._event = b""
            elif problem := self._take(line):
                events.append(problem)
                break
        return events

    def _take(self, line: bytes) -> TooLong | None:
        if len(line) > self._max_line:
            return self._fail(Part.LINE, self._max_line)
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._data.append(value)
            self._size += len(value) + 1
            if self._size > self._max_event:
                return self._fail(Part.EVENT, self._max_event)
        elif name == b"event":
            self._event = value
        elif name == b"id" and b"\0" not in value:
            self._id = value.decode("utf-8", "replace")
        return None

    def _dispatch(self) -> ServerSentEvent:
        data = b"\n".join(self._data).decode("utf-8", "replace")
        self._data.clear()
        self._size = 0
        return ServerSentEvent(self._event.decode("utf-8", "replace") or "message", data, self._id)

    def _fail(self, part: Part, limit: int) -> TooLong:
        self._failed = True
        self._open.clear()
        self._data.clear()
        return TooLong(part, limit)
