"""Content blocks: the parts a message is made of, as the Messages API has them.

A block keeps every field it was read with, also those the program does not know, because the
gateway may want them back unchanged: ``to_json(from_json(raw)) == raw`` holds for any object.
Shapes: the ``anthropic`` package's ``types`` folder, API version 2023-06-01.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, assert_never

Json = Mapping[str, Any]
"""A decoded JSON object."""

TOOL_USES: Final = ("tool_use", "server_tool_use", "mcp_tool_use")
TOOL_RESULT_SUFFIX: Final = "tool_result"
FOREIGN: Final = "imported"
"""The type of a block that keeps what another program's archive held, and no API knows."""


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Words of the model or the user, with the places they cite."""

    text: str
    citations: tuple[Json, ...] | None = None
    extra: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ThinkingBlock:
    """The model's reasoning before its answer; text may be empty when only a signature is shown."""

    thinking: str
    signature: str | None = None
    extra: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RedactedThinkingBlock:
    """Reasoning that the provider shows to nobody, as an opaque text to send back."""

    data: str
    extra: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ToolUseBlock:
    """A call of a tool: by the client (``tool_use``), the server or an MCP server."""

    type: str
    id: str
    name: str
    input: Any
    extra: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ToolResultBlock:
    """What a tool answered; ``type`` is ``tool_result`` or any ``*_tool_result``."""

    type: str
    tool_use_id: str
    content: Any
    extra: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImageBlock:
    """A picture by its source object (base64 or address)."""

    source: Json
    extra: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DocumentBlock:
    """A document by its source object, with an optional title."""

    source: Json
    title: str | None = None
    extra: Json = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UnknownBlock:
    """A block of a type, or a shape, that the program does not know; kept whole."""

    raw: Json

    @property
    def type(self) -> str:
        """The type it names, or an empty text."""
        name = self.raw.get("type")
        return name if isinstance(name, str) else ""


Block = (
    TextBlock
    | ThinkingBlock
    | RedactedThinkingBlock
    | ToolUseBlock
    | ToolResultBlock
    | ImageBlock
    | DocumentBlock
    | UnknownBlock
)


def from_json(raw: Json) -> Block:
    """The block of a decoded JSON object; whatever does not fit comes back as ``UnknownBlock``."""
    name = raw.get("type")
    if not isinstance(name, str):
        return UnknownBlock(raw)
    if name == "text":  # as nearly all are
        return _text(raw) or UnknownBlock(raw)
    if name in TOOL_USES:
        return _tool_use(raw) or UnknownBlock(raw)
    if name.endswith(TOOL_RESULT_SUFFIX):
        return _tool_result(raw) or UnknownBlock(raw)
    return _READERS.get(name, UnknownBlock)(raw) or UnknownBlock(raw)


def foreign(source: str, content: Any) -> UnknownBlock:
    """A block that keeps something of another program as it was; it is never sent."""
    return UnknownBlock({"type": FOREIGN, "source": source, "content": content})


def inside(block: Block) -> tuple[Block, ...]:
    """The blocks that the result of a tool is made of; none for any other block, or for words."""
    if not isinstance(block, ToolResultBlock) or not isinstance(block.content, list):
        return ()
    return tuple(from_json(each) for each in block.content if isinstance(each, dict))


def with_inside(block: ToolResultBlock, blocks: Iterable[Block]) -> ToolResultBlock:
    """A result that is made of these blocks."""
    return dataclasses.replace(block, content=[to_json(each) for each in blocks])


def to_json(block: Block) -> dict[str, Any]:
    """The JSON object of a block, ready for the request."""
    match block:
        case UnknownBlock(raw):
            return dict(raw)
        case ToolUseBlock(type=name) | ToolResultBlock(type=name):
            pass
        case (
            TextBlock() | ThinkingBlock() | RedactedThinkingBlock() | ImageBlock() | DocumentBlock()
        ):
            name = _NAMES[type(block)]
        case _:
            assert_never(block)
    sent = {
        each.name: _plain(value)
        for each in dataclasses.fields(block)
        if each.name not in {"type", "extra"}
        and ((value := getattr(block, each.name)) is not None or each.name not in _OPTIONAL)
    }
    return {"type": name, **sent, **block.extra}


def _plain(value: Any) -> Any:
    return [dict(each) for each in value] if isinstance(value, tuple) else value


def _rest(raw: Json, *known: str) -> dict[str, Any]:
    return {name: value for name, value in raw.items() if name != "type" and name not in known}


_PLAIN_TEXT: Final = ("type", "text")


def _text(raw: Json) -> Block | None:
    text, citations = raw.get("text"), raw.get("citations")
    if not isinstance(text, str):
        return None
    if len(raw) == len(_PLAIN_TEXT):
        return TextBlock(text)
    if isinstance(citations, list) and all(isinstance(each, dict) for each in citations):
        return TextBlock(text, tuple(citations), _rest(raw, "text", "citations"))
    return TextBlock(text, None, _rest(raw, "text"))


def _thinking(raw: Json) -> Block | None:
    thinking, signature = raw.get("thinking"), raw.get("signature")
    if not isinstance(thinking, str):
        return None
    if isinstance(signature, str):
        return ThinkingBlock(thinking, signature, _rest(raw, "thinking", "signature"))
    return ThinkingBlock(thinking, None, _rest(raw, "thinking"))


def _redacted_thinking(raw: Json) -> Block | None:
    data = raw.get("data")
    return RedactedThinkingBlock(data, _rest(raw, "data")) if isinstance(data, str) else None


def _tool_use(raw: Json) -> Block | None:
    id_, name = raw.get("id"), raw.get("name")
    if not isinstance(id_, str) or not isinstance(name, str) or "input" not in raw:
        return None
    return ToolUseBlock(raw["type"], id_, name, raw["input"], _rest(raw, "id", "name", "input"))


def _tool_result(raw: Json) -> Block | None:
    tool_use_id = raw.get("tool_use_id")
    if not isinstance(tool_use_id, str) or "content" not in raw:
        return None
    return ToolResultBlock(
        raw["type"], tool_use_id, raw["content"], _rest(raw, "tool_use_id", "content")
    )


def _image(raw: Json) -> Block | None:
    source = raw.get("source")
    return ImageBlock(source, _rest(raw, "source")) if isinstance(source, dict) else None


def _document(raw: Json) -> Block | None:
    source, title = raw.get("source"), raw.get("title")
    if not isinstance(source, dict):
        return None
    if isinstance(title, str):
        return DocumentBlock(source, title, _rest(raw, "source", "title"))
    return DocumentBlock(source, None, _rest(raw, "source"))


_READERS: Final[Mapping[str, Callable[[Json], Block | None]]] = {
    "thinking": _thinking,
    "redacted_thinking": _redacted_thinking,
    "image": _image,
    "document": _document,
}

_NAMES: Final[Mapping[type, str]] = {
    TextBlock: "text",
    ThinkingBlock: "thinking",
    RedactedThinkingBlock: "redacted_thinking",
    ImageBlock: "image",
    DocumentBlock: "document",
}
_OPTIONAL: Final = frozenset({"citations", "signature", "title"})
