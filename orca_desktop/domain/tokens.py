"""Rough counts of tokens, made here without asking anyone; always told as an estimate."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable
from typing import Final

from orca_desktop.domain.attached import attached_of
from orca_desktop.domain.blocks import (
    Block,
    DocumentBlock,
    ImageBlock,
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    inside,
    to_json,
)

# Counting every character of a pasted book at every key would be felt; a sample is as good.
_SAMPLE: Final = 8_000
_LETTERS_PER_TOKEN: Final = 4.0
_DENSE_PER_TOKEN: Final = 1.3
_DENSE: Final = re.compile("[\u2e80-\U0010ffff]+")

_IMAGE: Final = 1_600
"""Tokens of a picture as large as providers keep it (1,568 pixels along its longer edge)."""

_PAGE: Final = 2_000
_PAGE_BYTES: Final = 50_000
_BASE64: Final = 3 / 4


def tokens(text: str) -> int:
    """About how many tokens a text has; zero only for no text.

    Alphabets take about four characters a token, Chinese, Japanese and Korean little over one.
    """
    if not text.strip():
        return 0
    sample = text[:_SAMPLE]
    is_latin = len(sample.encode("latin-1", "ignore")) == len(sample)  # the quickest to ask
    dense = 0 if is_latin else sum(map(len, _DENSE.findall(sample)))
    counted = (len(sample) - dense) / _LETTERS_PER_TOKEN + dense / _DENSE_PER_TOKEN
    return max(1, math.ceil(counted * len(text) / len(sample)))


def tokens_of(blocks: Iterable[Block]) -> int:
    """About how many tokens blocks take in a request; of files only the size is known."""
    return sum(_tokens_of(block) for block in blocks)


def _tokens_of(block: Block) -> int:
    match block:
        case TextBlock(text):
            return tokens(text)
        case ImageBlock():
            known = attached_of(block)
            return known.tokens if known is not None and known.tokens else _IMAGE
        case DocumentBlock():
            return _of_document(block)
        case ToolResultBlock() if inside(block):
            return tokens_of(inside(block))
        case ThinkingBlock() | RedactedThinkingBlock():
            return 0  # earlier thoughts are not read again
        case _:
            return tokens(json.dumps(to_json(block), ensure_ascii=False, default=str))


def _of_document(block: DocumentBlock) -> int:
    if (known := attached_of(block)) is not None:
        if known.tokens:
            return known.tokens
        if known.blob.media_type.startswith("text/"):
            return math.ceil(known.size / _LETTERS_PER_TOKEN)
        return _pages(known.size)
    data = block.source.get("data")
    if block.source.get("type") == "text" and isinstance(data, str):
        return tokens(data)
    return _pages(len(data) * _BASE64 if isinstance(data, str) else 0)


def _pages(size: float) -> int:
    return _PAGE * max(1, round(size / _PAGE_BYTES))
