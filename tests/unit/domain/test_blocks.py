"""Blocks survive the way in and out unchanged."""

from __future__ import annotations

import pytest
from hypothesis import given, strategies as st

from orca_desktop.domain.blocks import (
    DocumentBlock,
    ImageBlock,
    RedactedThinkingBlock,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    UnknownBlock,
    from_json,
    to_json,
)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
known_types = st.sampled_from(
    [
        "text",
        "thinking",
        "redacted_thinking",
        "tool_use",
        "server_tool_use",
        "mcp_tool_use",
        "tool_result",
        "web_search_tool_result",
        "image",
        "document",
        "container_upload",
    ]
)
field_names = st.sampled_from(
    [
        "text",
        "citations",
        "thinking",
        "signature",
        "data",
        "id",
        "name",
        "input",
        "tool_use_id",
        "content",
        "source",
        "title",
        "cache_control",
        "caller",
    ]
)
raw_blocks = st.builds(
    lambda name, fields: {**fields, **({} if name is None else {"type": name})},
    known_types | st.none() | json_values,
    st.dictionaries(field_names | st.text(), json_values, max_size=6),
)


@pytest.mark.slow
@given(raw_blocks)
def test_any_object_comes_back_unchanged(raw: dict[str, object]) -> None:
    assert to_json(from_json(raw)) == raw


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (
            {"type": "text", "text": "a", "citations": [{"url": "u"}], "cache_control": {}},
            TextBlock,
        ),
        ({"type": "text", "text": "a", "citations": None}, TextBlock),
        ({"type": "thinking", "thinking": "", "signature": "s"}, ThinkingBlock),
        ({"type": "thinking", "thinking": "t"}, ThinkingBlock),
        ({"type": "redacted_thinking", "data": "x"}, RedactedThinkingBlock),
        ({"type": "tool_use", "id": "i", "name": "n", "input": {}, "caller": {}}, ToolUseBlock),
        (
            {"type": "mcp_tool_use", "id": "i", "name": "n", "input": {}, "server_name": "s"},
            ToolUseBlock,
        ),
        ({"type": "web_search_tool_result", "tool_use_id": "i", "content": []}, ToolResultBlock),
        ({"type": "image", "source": {"type": "base64"}}, ImageBlock),
        ({"type": "document", "source": {"type": "text"}, "title": "T"}, DocumentBlock),
        ({"type": "text", "text": 5}, UnknownBlock),
        ({"type": "compaction", "content": "c"}, UnknownBlock),
        ({"type": 3}, UnknownBlock),
        ({}, UnknownBlock),
    ],
)
def test_every_type_is_known_by_its_shape(raw: dict[str, object], kind: type) -> None:
    block = from_json(raw)
    assert isinstance(block, kind)
    assert to_json(block) == raw


@pytest.mark.parametrize(
    "raw",
    [
        {"type": "thinking", "thinking": None},
        {"type": "redacted_thinking", "data": 5},
        {"type": "tool_use", "id": 5, "name": "n", "input": {}},
        {"type": "tool_use", "id": "i", "name": None, "input": {}},
        {"type": "server_tool_use", "id": "i", "name": "n"},
        {"type": "tool_result", "content": "c"},
        {"type": "tool_result", "tool_use_id": 5, "content": "c"},
        {"type": "web_search_tool_result", "tool_use_id": "i"},
        {"type": "image", "source": "s"},
        {"type": "document", "source": None, "title": "T"},
    ],
)
def test_a_known_type_of_another_shape_is_kept_whole(raw: dict[str, object]) -> None:
    block = from_json(raw)
    assert isinstance(block, UnknownBlock)
    assert block.type == raw["type"]
    assert to_json(block) == raw


@pytest.mark.parametrize(
    "raw",
    [
        {"type": "text", "text": "a", "citations": [5]},
        {"type": "text", "text": "a", "citations": "c"},
        {"type": "thinking", "thinking": "a", "signature": 5},
        {"type": "document", "source": {}, "title": 5},
    ],
)
def test_an_odd_field_stays_beside_those_that_are_known(raw: dict[str, object]) -> None:
    block = from_json(raw)
    assert not isinstance(block, UnknownBlock)
    assert to_json(block) == raw


def test_a_type_that_is_none_has_no_name() -> None:
    assert UnknownBlock({"type": 5}).type == UnknownBlock({}).type == ""


def test_what_a_text_cites_is_read() -> None:
    places = [{"type": "char_location", "cited_text": "a"}, {"type": "new"}]
    block = from_json({"type": "text", "text": "a", "citations": places, "more": 1})
    assert block == TextBlock("a", tuple(places), {"more": 1})
    none = from_json({"type": "text", "text": "a", "citations": []})
    assert none == TextBlock("a", (), {})
