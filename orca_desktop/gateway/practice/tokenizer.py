"""Tokens of the practice model: pieces of words, and how many a text has."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

_PIECE: Final = re.compile(r"\s?\w{1,7}|\s?[^\w\s]{1,3}|\s{1,8}")
_PICTURE_TOKENS: Final = 1_200
_MESSAGE_TOKENS: Final = 4


def split(texts: Iterable[str]) -> Iterator[str]:
    """The pieces of a text that arrives bit by bit; joined they are that text."""
    for text in texts:
        yield from _PIECE.findall(text)


def count(text: str) -> int:
    """How many pieces a text has."""
    return sum(1 for _ in _PIECE.finditer(text))


def estimate(body: dict[str, Any]) -> int:
    """The input tokens of a request: system, messages and tools."""
    system, tools = body.get("system"), body.get("tools")
    total = _content(system) if system else 0
    total += count(json.dumps(tools)) if tools else 0
    return total + sum(
        _MESSAGE_TOKENS + _content(message["content"]) for message in body["messages"]
    )


def _content(content: Any) -> int:
    if isinstance(content, str):
        return count(content)
    return sum(_block(block) for block in content)


def _block(block: dict[str, Any]) -> int:
    match block.get("type"):
        case "text":
            return count(str(block.get("text", "")))
        case "image" | "document":
            return _PICTURE_TOKENS
        case _:
            return count(json.dumps(block))
