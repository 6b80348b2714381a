"""How many tokens something takes, about."""

from __future__ import annotations

import base64
import json
import math

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.attached import Attached
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import (
    Block,
    DocumentBlock,
    ImageBlock,
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolUseBlock,
    to_json,
)
from orca_desktop.domain.tokens import tokens, tokens_of


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        (" \n\t", 0),
        ("a", 1),
        ("abcd", 1),
        ("abcde", 2),
        ("a" * 400, 100),
        ("é" * 400, 100),
        ("\u2e7f" * 400, 100),
        ("\u2e80" * 130, 100),
        ("日本" * 65, 100),
        ("日" * 13 + "abcd" * 10, 20),
        ("a" * 40_000, 10_000),
        ("a" * 8_000 + "日" * 8_000, 4_000),
    ],
)
def test_letters_are_counted_by_their_script(text: str, count: int) -> None:
    assert tokens(text) == count


@given(st.text(max_size=200))
def test_every_text_that_says_something_takes_a_token(text: str) -> None:
    assert (tokens(text) > 0) is bool(text.strip())
    assert tokens(text) <= len(text)


@given(st.text(st.sampled_from("a é\u2e7f\u2e80日\U0001f600\ud800"), max_size=60))
def test_each_letter_counts_by_its_script_wherever_it_stands(text: str) -> None:
    dense = sum(letter >= "\u2e80" for letter in text)
    least = 1 if text.strip() else 0
    whole = math.ceil((len(text) - dense) / 4 + dense / 1.3) if least else 0
    assert tokens(text) == max(least, whole)


def kept(media_type: str, size: int, **facts: int) -> Block:
    return Attached(Blob("0" * 64, media_type, size), "a", **facts).block


@pytest.mark.parametrize(
    ("block", "count"),
    [
        (TextBlock("a" * 40), 10),
        (ThinkingBlock("long " * 100, "s"), 0),
        (RedactedThinkingBlock("x" * 400), 0),
        (ImageBlock({"type": "url", "url": "https://a.b/c.png"}), 1600),
        (kept("image/png", 5_000), 1600),
        (kept("image/png", 5_000, tokens=77), 77),
        (kept("application/pdf", 1_000_000, pages=3, tokens=6_000), 6_000),
        (kept("text/plain", 401), 101),
        (kept("text/plain", 401, tokens=5), 5),
        (kept("application/pdf", 10), 2_000),
        (kept("application/pdf", 200_000), 8_000),
        (DocumentBlock({"type": "text", "media_type": "text/plain", "data": "a" * 40}), 10),
        (DocumentBlock({"type": "text", "data": 5}), 2_000),
        (DocumentBlock({"type": "url", "url": "https://a.b/c.pdf"}), 2_000),
        (
            DocumentBlock({"type": "base64", "data": base64.b64encode(b"x" * 150_000).decode()}),
            6_000,
        ),
    ],
)
def test_each_kind_of_block_is_counted_by_what_is_known_of_it(block: Block, count: int) -> None:
    assert tokens_of([block]) == count


def test_a_call_counts_with_all_that_is_sent_of_it_and_blocks_add_up() -> None:
    call = ToolUseBlock("tool_use", "i", "weather", {"city": "Zürich"})
    alone = tokens_of([call])
    assert 15 < alone < 30
    assert tokens_of([TextBlock("a" * 40), call, TextBlock("abcd")]) == 10 + alone + 1
    assert tokens_of([]) == 0


def test_other_blocks_count_as_they_are_sent() -> None:
    call = ToolUseBlock("tool_use", "i", "weather", {"city": "東京都" * 20})
    sent = json.dumps(to_json(call), ensure_ascii=False)
    assert tokens_of([call]) == tokens(sent) != tokens(json.dumps(to_json(call)))
