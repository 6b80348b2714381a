"""The Messages API in JSON: requests to it, and its answers as events.

Shapes: API version 2023-06-01. What the program does with answers that break the rules is written
down in docs/decisions/0020-broken-streams.md.
"""

from __future__ import annotations

import base64
import dataclasses
import json
import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from orca_desktop.domain import blocks, events, parameters, secret
from orca_desktop.domain.blobs import Blob, blob_of, without_hashes
from orca_desktop.domain.blocks import (
    Block,
    DocumentBlock,
    TextBlock,
    ThinkingBlock,
    ToolUseBlock,
    UnknownBlock,
)
from orca_desktop.domain.errors import ErrorKind, Failure
from orca_desktop.domain.message import Message
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.usage import Usage
from orca_desktop.gateway import failures
from orca_desktop.gateway.json_text import (
    clean,
    clean_text,
    is_clean,
    joined,
    may_be_unclean,
    read_object,
)
from orca_desktop.gateway.sse import ServerSentEvent, TooLong

API_VERSION: Final = "2023-06-01"
"""The version of the Messages API whose shapes the program speaks."""

MCP_BETA: Final = "mcp-client-2025-11-20"
"""The beta of that API which requests with MCP servers must name."""

MAX_BLOCKS: Final = 4096
"""How many content blocks one message may have."""

_Event = events.StreamEvent
_TextEvent = Callable[[int, str], _Event]
_DeltaReader = tuple[type[Block], str, _TextEvent]

_MAX_INDEX: Final = 2**31
_MAX_COUNT: Final = 2**53
_MAX_COST: Final = Decimal(1_000_000)


Data = Callable[[Blob], str]
"""What stands in the place of a picture's or file's content."""


@dataclass(frozen=True, slots=True)
class RequestBody:
    """A request's JSON body as it goes out: its text, with contents where their base64 belongs.

    What is encoded is encoded while it is written, a piece at a time.
    """

    parts: tuple[bytes | EncodedContent, ...]

    @property
    def size(self) -> int:
        """How many bytes it has."""
        return sum(map(len, self.parts))

    def pieces(self, most: int) -> Iterator[bytes]:
        """All of it, in pieces of at most so many bytes."""
        for part in self.parts:
            if isinstance(part, bytes):
                yield from (part[at : at + most] for at in range(0, len(part), most))
            else:
                yield from part.pieces(most)


@dataclass(frozen=True, slots=True)
class EncodedContent:
    """The bytes of a picture or file, which go out as base64."""

    content: bytes

    def __len__(self) -> int:
        return (len(self.content) + 2) // 3 * 4

    def pieces(self, most: int) -> Iterator[bytes]:
        """Its base64 in pieces of at most so many bytes, at least four."""
        step = most // 4 * 3
        whole = memoryview(self.content)
        for at in range(0, len(whole), step):
            yield base64.b64encode(whole[at : at + step])


def to_json(request: MessageRequest, data: Data | None = None) -> dict[str, Any]:
    """The request's JSON body, as it is sent but for the contents of pictures and files.

    What stands in their place is given by ``data``, else a few words that tell what is sent there.
    """
    body: dict[str, Any] = clean(parameters.body(request.settings))
    cites = request.settings.get("citations") is True
    body["messages"] = [
        _message(message, data or _told, cites=cites) for message in request.messages
    ]
    return body


def body_of(request: MessageRequest) -> RequestBody:
    """What goes out for a request.

    Raises:
        ValueError: A number in it is no JSON number.
        KeyError: A content is not among those of the request.
    """
    text = json.dumps(to_json(request, _mark), ensure_ascii=False, allow_nan=False)
    parts: list[bytes | EncodedContent] = []
    at = 0
    for mark in _MARKS.finditer(text):
        content = request.contents[mark[2]]
        parts.append(text[at : mark.start()].encode())
        parts.append(_quoted(content) if mark[1] else EncodedContent(content))
        at = mark.end()
    return RequestBody((*parts, text[at:].encode()))


def _quoted(content: bytes) -> bytes:
    """A text file within a JSON text."""
    text = clean_text(content.decode("utf-8-sig", "replace"))
    return json.dumps(text, ensure_ascii=False)[1:-1].encode()


def _message(message: Message, data: Data, *, cites: bool) -> dict[str, Any]:
    content = [_block(block, data, cites=cites) for block in message.blocks]
    return {"role": message.role.value, "content": content}


def _block(block: Block, data: Data, *, cites: bool) -> dict[str, Any]:
    found: dict[str, Any] = clean(blocks.to_json(block))
    parts = blocks.inside(block)
    if any(blob_of(each) is not None or isinstance(each, DocumentBlock) for each in parts):
        found["content"] = [_block(each, data, cites=cites) for each in parts]
    if (blob := blob_of(block)) is not None:
        is_text = _is_text(blob)
        kind = "text/plain" if is_text else clean_text(blob.media_type)
        sent_as = "text" if is_text else "base64"
        found["source"] = {"type": sent_as, "media_type": kind, "data": data(blob)}
    if cites and isinstance(block, DocumentBlock):
        # The API wants them of all documents of a request, or of none.
        found["citations"] = {"enabled": True}
    return found


def _is_text(blob: Blob) -> bool:
    """Whether a file goes out as the text it is, which the API knows by one name alone."""
    return blob.media_type.startswith("text/")


def _told(blob: Blob) -> str:
    return f"({blob.size} bytes, sha256:{blob.sha256})"


def _mark(blob: Blob) -> str:
    # No other text of a request has a NUL: they are all cleaned.
    return f"\0{_AS_TEXT if _is_text(blob) else ''}{blob.sha256}\0"


_AS_TEXT: Final = "t"
_MARKS: Final = re.compile(r"(?<=[^\\]\")\\u0000(t?)([0-9a-f]{64})\\u0000(?=\")")


def needs_mcp(fields: Mapping[str, Any]) -> bool:
    """Whether a body uses what only the beta of MCP servers knows, in settings or messages."""
    return "mcp_servers" in fields or any(
        str(block.get("type", "")).startswith("mcp_")
        for message in fields.get("messages", ())
        for block in message.get("content", ())
    )


def read_usage(raw: object) -> Usage:
    """Token counts and cost of a ``usage`` object; what is missing or absurd is unknown."""
    if not isinstance(raw, dict):
        return Usage()
    details, tools = raw.get("output_tokens_details"), raw.get("server_tool_use")
    tier = raw.get("service_tier")
    return Usage(
        input_tokens=_count(raw.get("input_tokens")),
        output_tokens=_count(raw.get("output_tokens")),
        thinking_tokens=_count(_field(details, "thinking_tokens")),
        cache_creation_input_tokens=_count(raw.get("cache_creation_input_tokens")),
        cache_read_input_tokens=_count(raw.get("cache_read_input_tokens")),
        web_search_requests=_count(_field(tools, "web_search_requests")),
        web_fetch_requests=_count(_field(tools, "web_fetch_requests")),
        service_tier=clean(tier) if isinstance(tier, str) else None,
        cost_usd=read_amount(raw.get("cost_usd")),
    )


def read_amount(raw: object) -> Decimal | None:
    """An amount of money from a JSON number or numeric text; ``None`` if it is no sane amount."""
    try:
        amount = Decimal(str(raw))  # what is neither has no such words
    except (InvalidOperation, ValueError):
        return None
    return amount if amount.is_finite() and 0 <= amount <= _MAX_COST else None


def _count(raw: object) -> int | None:
    if isinstance(raw, float) and math.isfinite(raw) and raw.is_integer():
        raw = int(raw)
    if isinstance(raw, bool) or not isinstance(raw, int) or not 0 <= raw <= _MAX_COUNT:
        return None
    return raw


def _field(raw: object, name: str) -> Any:
    return raw.get(name) if isinstance(raw, dict) else None


def _text(raw: object) -> str | None:
    return raw if isinstance(raw, str) else None


class _BrokenError(Exception):
    """The stream broke its own rules; the words are for support, not for the person."""


@dataclass(slots=True)
class _Open:
    """A block that has started: what it is, and what could not be passed on yet."""

    index: int
    block: Block
    held: str = ""  # what may become something else with the next delta
    tell: _TextEvent | None = None  # how to pass on what is held
    raw: dict[str, Any] = field(default_factory=dict)  # an unknown block as it grows


class EventReader:
    """Reads one answer, as a stream of events or as one JSON body, into domain events.

    It never raises. After the one ending it gives nothing more, whatever is still read. Blocks of
    an unknown type are passed on whole when they stop, with all they were given in between.
    """

    def __init__(self, request_id: str | None = None) -> None:
        self.begun = False
        self.ended = False
        self.steps = 0
        """How many events moved the answer on; pings and unknown events do not."""
        self._request_id = request_id
        self._id: str | None = None
        self._open: dict[int, _Open] = {}
        self._blocks = 0
        self._handlers: dict[str, Callable[[Mapping[str, Any]], list[_Event]]] = {
            "message_start": self._message_start,
            "content_block_start": self._block_start,
            "content_block_delta": self._delta,
            "content_block_stop": self._block_stop,
            "message_delta": self._message_delta,
            "message_stop": self._message_stop,
        }

    def read(self, event: ServerSentEvent | TooLong) -> list[_Event]:
        """The domain events of one event of the stream."""
        if self.ended:
            return []
        if isinstance(event, TooLong):
            return self.fail(_protocol(f"{event.part.value} longer than {event.limit} bytes"))
        payload = read_object(event.data)
        if payload is None:
            return self._unreadable(event)
        name = payload.get("type")
        if not isinstance(name, str):
            name = event.event
        handler = self._handlers.get(name)
        if handler is None:
            wrong = name == "error" or payload.get("error")
            return self.fail(failures.in_stream(clean(payload))) if wrong else []
        if name != "content_block_delta":
            payload = secret.hidden(clean(payload) if may_be_unclean(event.data) else payload)
        self.steps += 1
        try:
            return handler(payload)
        except _BrokenError as broken:
            return self.fail(_protocol(str(broken)))

    def read_body(self, body: bytes) -> list[_Event]:
        """The domain events of a whole message in one JSON body, with their ending."""
        if self.ended:
            return []
        payload = secret.hidden(clean(read_object(body)))
        if payload is None:
            return self.fail(_protocol("the body is not a JSON object"))
        content = payload.get("content")
        if isinstance(content, str):
            content = [{"type": "text", "text": content}]
        if payload.get("error") or payload.get("type") == "error":
            return self.fail(failures.in_stream(payload))
        if not isinstance(content, list) or not all(isinstance(each, dict) for each in content):
            return self.fail(_protocol("the body is not a message"))
        told = self._message_start({"message": payload})
        for index, raw in enumerate(content):
            told += [
                events.BlockStarted(index, _received(raw)),
                events.BlockStopped(index),
            ]
        told += self._message_delta({"delta": payload, "usage": payload.get("usage")})
        return told + self._message_stop(payload)

    def finish(self) -> list[_Event]:
        """The ending of a stream that is over without having said so: it was cut."""
        return self.fail(
            Failure(
                ErrorKind.CUT,
                "The stream ended without message_stop.",
                may_retry=True,
                maybe_billed=True,
            )
        )

    def fail(self, failure: Failure) -> list[_Event]:
        """What was held back, and the ending that this failure is."""
        if self.ended:
            return []
        told = self._released()
        self.ended = True
        if failure.request_id is None:
            failure = dataclasses.replace(failure, request_id=self._request_id)
        return [*told, events.Interrupted(failure) if self.begun else events.Failed(failure)]

    @property
    def is_thinking(self) -> bool:
        """Whether the model is in a thinking block, where silence is no sign of trouble."""
        return any(isinstance(opened.block, ThinkingBlock) for opened in self._open.values())

    def _unreadable(self, event: ServerSentEvent) -> list[_Event]:
        data = event.data.strip()
        if event.event == "error":
            return self.fail(failures.in_stream({"error": clean(data)}))
        if not data or data == "[DONE]" or event.event not in {"message", *self._handlers}:
            return []
        return self.fail(_protocol(f"{event.event}: not a JSON object"))

    def _message_start(self, payload: Mapping[str, Any]) -> list[_Event]:
        message = payload.get("message")
        if not isinstance(message, dict):
            raise _BrokenError("message_start without a message")
        id_ = _text(message.get("id")) or ""
        if self._id is not None:
            if id_ == self._id:
                return []
            raise _BrokenError("a second message_start")
        self._id = id_
        self.begun = True
        model = _text(message.get("model")) or ""
        return [events.MessageStarted(id_, model, read_usage(message.get("usage")))]

    def _block_start(self, payload: Mapping[str, Any]) -> list[_Event]:
        index, raw = _index(payload), payload.get("content_block")
        if not isinstance(raw, dict):
            raise _BrokenError("content_block_start without a block")
        if index in self._open:
            raise _BrokenError("a block started twice")
        return self._begin(index, _received(_filled(raw)))

    def _begin(self, index: int, block: Block) -> list[_Event]:
        self._blocks += 1
        if self._blocks > MAX_BLOCKS:
            raise _BrokenError(f"more than {MAX_BLOCKS} blocks")
        self.begun = True
        opened = self._open[index] = _Open(index, block)
        if isinstance(block, UnknownBlock):
            opened.raw = dict(block.raw)
            return []
        return [events.BlockStarted(index, _first(opened))]

    def _block_delta(self, payload: Mapping[str, Any]) -> list[_Event]:
        index, delta = _index(payload), payload.get("delta")
        if not isinstance(delta, dict):
            raise _BrokenError("content_block_delta without a delta")
        name = delta.get("type")
        told: list[_Event] = []
        opened = self._open.get(index)
        if opened is None:
            start = _IMPLIED.get(name) if isinstance(name, str) else None
            if start is None:
                raise _BrokenError("a delta for a block that is not open")
            told = self._begin(index, start)
            opened = self._open[index]
        if isinstance(opened.block, UnknownBlock):
            _absorb(opened.raw, delta)
            return told
        reader = _DELTAS.get(name) if isinstance(name, str) else None
        return told if reader is None else told + _grown(opened, delta, reader)

    def _citation(self, payload: Mapping[str, Any]) -> list[_Event]:
        index, citation = _index(payload), payload["delta"].get("citation")
        opened = self._open.get(index)
        if opened is None or not isinstance(citation, dict):
            raise _BrokenError("a citation without a block")
        if isinstance(opened.block, UnknownBlock):
            _absorb(opened.raw, payload["delta"])
            return []
        return [events.CitationAdded(index, secret.hidden(clean(citation)))]

    def _delta(self, payload: Mapping[str, Any]) -> list[_Event]:
        delta = payload.get("delta")
        if isinstance(delta, dict) and delta.get("type") == "citations_delta":
            return self._citation(payload)
        return self._block_delta(payload)

    def _block_stop(self, payload: Mapping[str, Any]) -> list[_Event]:
        index = _index(payload)
        opened = self._open.pop(index, None)
        if opened is None:
            raise _BrokenError("content_block_stop for a block that is not open")
        return [*_rest(opened), events.BlockStopped(index)]

    def _released(self) -> list[_Event]:
        told = [event for opened in self._open.values() for event in _rest(opened)]
        self._open.clear()
        return told

    def _message_delta(self, payload: Mapping[str, Any]) -> list[_Event]:
        delta = payload.get("delta")
        details = _field(delta, "stop_details")
        return [
            events.MessageChanged(
                stop_reason=_text(_field(delta, "stop_reason")),
                stop_sequence=_text(_field(delta, "stop_sequence")),
                stop_details=details if isinstance(details, dict) else None,
                usage=read_usage(payload.get("usage")),
            )
        ]

    def _message_stop(self, _: Mapping[str, Any]) -> list[_Event]:
        if not self.begun:
            raise _BrokenError("message_stop without a message")
        told = self._released()
        self.ended = True
        return [*told, events.Finished()]


def _index(payload: Mapping[str, Any]) -> int:
    index = payload.get("index")
    if isinstance(index, bool) or not isinstance(index, int) or not 0 <= index < _MAX_INDEX:
        raise _BrokenError("no usable index")
    return index


def _received(raw: dict[str, Any]) -> Block:
    return blocks.from_json(without_hashes(raw))


def _filled(raw: dict[str, Any]) -> dict[str, Any]:
    """A starting block with the empty fields that some gateways leave out or send as null."""
    match raw.get("type"):
        case "text" if raw.get("text") is None:
            return {**raw, "text": ""}
        case "thinking" if raw.get("thinking") is None:
            return {**raw, "thinking": ""}
        case "tool_use" | "server_tool_use" | "mcp_tool_use" if raw.get("input") is None:
            return {**raw, "input": {}}
        case _:
            return raw


def _absorb(raw: dict[str, Any], delta: Mapping[str, Any]) -> None:
    """Grow an unknown block by a delta: texts and lists are continued, the rest is replaced."""
    for name, value in delta.items():
        if name == "type":
            continue
        known = raw.get(name)
        continued = isinstance(known, (str, list)) and isinstance(value, type(known))
        if continued:
            raw[name] = known + value
        elif value is not None:
            raw[name] = value


def _rest(opened: _Open) -> list[_Event]:
    """What a block still owes when it stops."""
    if not isinstance(opened.block, UnknownBlock):
        return _released(opened)
    raw = opened.raw
    if isinstance(text := raw.get("partial_json"), str):
        raw = {name: value for name, value in raw.items() if name != "partial_json"}
        whole = read_object(text) if text else raw.get("input", {})
        raw["input"] = text if whole is None else whole
    kept = without_hashes(secret.hidden(clean(_paired(raw))))
    return [events.BlockStarted(opened.index, UnknownBlock(kept))]


def _first(opened: _Open) -> Block:
    """The block as it starts, without what may go on in its first delta."""
    block = opened.block
    match block:
        case TextBlock(text):
            opened.tell = events.TextAdded
            return dataclasses.replace(block, text=_settled(opened, text))
        case ThinkingBlock(thinking):
            opened.tell = events.ThinkingAdded
            return dataclasses.replace(block, thinking=_settled(opened, thinking))
        case _:
            return block


def _grown(opened: _Open, delta: Mapping[str, Any], reader: _DeltaReader) -> list[_Event]:
    """What a delta adds to its block, after what was held back of a field before it."""
    kind, field_name, tell = reader
    if not isinstance(opened.block, kind):
        raise _BrokenError(f"{delta['type']} for a block of another type")
    raw = delta.get(field_name)
    if raw is not None and not isinstance(raw, str):
        raise _BrokenError("a delta whose text is no text")
    told = [] if opened.tell is tell else _released(opened)
    opened.tell = tell
    text = _settled(opened, raw or "")
    return [*told, tell(opened.index, text)] if text else told


def _settled(opened: _Open, text: str) -> str:
    """A text without what may still become one character, or a key, with the next delta."""
    text = opened.held + text
    if not is_clean(text):
        text = joined(text)
    text, opened.held = secret.parted(text)
    if not opened.held and "\ud800" <= text[-1:] <= "\udbff":
        text, opened.held = text[:-1], text[-1]
    return clean_text(text)


def _released(opened: _Open) -> list[_Event]:
    """What is held back and turned out to be nothing else, told as what it belongs to."""
    text, opened.held = opened.held, ""
    return [opened.tell(opened.index, clean_text(text))] if text and opened.tell else []


def _paired(raw: dict[str, Any]) -> dict[str, Any]:
    return {name: joined(value) if isinstance(value, str) else value for name, value in raw.items()}


def _protocol(words: str) -> Failure:
    return Failure(ErrorKind.PROTOCOL, failures.plain(words), may_retry=True, maybe_billed=True)


_DELTAS: Final[Mapping[str, _DeltaReader]] = {
    "text_delta": (TextBlock, "text", events.TextAdded),
    "thinking_delta": (ThinkingBlock, "thinking", events.ThinkingAdded),
    "signature_delta": (ThinkingBlock, "signature", events.SignatureAdded),
    "input_json_delta": (ToolUseBlock, "partial_json", events.InputJsonAdded),
}

# Words are never dropped because their block's start was lost.
_IMPLIED: Final[Mapping[str, Block]] = {
    "text_delta": TextBlock(""),
    "thinking_delta": ThinkingBlock(""),
}
