"""Parts of a message as many programs write them, after the chat API of OpenAI.

``text``, ``image_url``, ``reasoning``, calls of tools and their results, under the names that were
seen in public sources in 2026. What is not known is kept.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from orca_desktop.domain.blocks import (
    Block,
    Json,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    foreign,
)
from orca_desktop.domain.history import RESULT
from orca_desktop.formats.archives import fields
from orca_desktop.formats.archives.contents import Contents

_THOUGHT: Final = re.compile(r"\s*<think(?:ing)?>(.*?)</think(?:ing)?>\s*", re.DOTALL)


def said(words: str) -> Iterator[Block]:
    """Words of an answer, with the thoughts that stand before them as a tag."""
    found = _THOUGHT.match(words)
    if found is not None:
        if found[1].strip():
            yield ThinkingBlock(found[1].strip())
        words = words[found.end() :]
    if words.strip():
        yield TextBlock(words)


def blocks(content: Any, source: str, contents: Contents) -> Iterator[Block]:
    """The blocks of a content: a text, or a list of parts."""
    if isinstance(content, str):
        yield from said(content)
        return
    for part in fields.listed(content):
        if isinstance(part, str):
            yield from said(part)
        elif isinstance(part, dict):
            yield from _part(part, source, contents)


def called(id_: str, name: str, given: Any, result: Any) -> Iterator[Block]:
    """A call of a tool, and its result if there is one."""
    yield ToolUseBlock("tool_use", id_ or name, name or "tool", fields.decoded(given))
    if result is not None and result != "":
        told = result if isinstance(result, str) else [_as_text(each) for each in _each(result)]
        yield ToolResultBlock(RESULT, id_ or name, told)


def words_of(value: object) -> str:
    """Words as they are, or inside an object."""
    return value if isinstance(value, str) else fields.text(fields.mapping(value), "value", "text")


def _part(part: Json, source: str, contents: Contents) -> Iterator[Block]:
    match fields.text(part, "type"):
        case "text" | "input_text" | "output_text":
            yield from said(words_of(part.get("text")))
        case "reasoning" | "thinking" | "think":
            if words := words_of(part.get("text") or part.get("thinking") or part.get("reasoning")):
                yield ThinkingBlock(words)
        case "image_url" | "image" | "input_image":
            inner = part.get("image_url") or part.get("image") or part.get("source") or part
            yield _picture(part, inner, contents)
        case "tool-call" | "tool_call":
            yield from called(
                fields.text(part, "toolCallId", "tool_call_id", "id"),
                fields.text(part, "toolName", "tool_name", "name"),
                part.get("args") or part.get("arguments") or part.get("input"),
                part.get("result") or part.get("output"),
            )
        case _:
            yield foreign(source, dict(part))


def _picture(part: Json, inner: Any, contents: Contents) -> Block:
    about = fields.mapping(inner)
    address = inner if isinstance(inner, str) else fields.text(about, "url")
    if data := fields.text(about, "data"):
        kind = fields.text(about, "media_type") or "image/png"
        address = data if data.startswith("data:") else f"data:{kind};base64,{data}"
    return contents.of_address(address, fields.text(part, "name", "filename"), dict(part))


def _each(result: Any) -> list[Any]:
    inner = fields.mapping(result).get("content")
    return fields.listed(inner) or fields.listed(result) or [result]


def _as_text(value: Any) -> Json:
    words = words_of(value)
    return {"type": "text", "text": words or str(value)}
