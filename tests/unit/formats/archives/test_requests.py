"""A request of the Messages API, read as a conversation."""

from __future__ import annotations

import base64
import json

from orca_desktop.domain.blocks import TextBlock, ThinkingBlock
from orca_desktop.formats.archives import Format
from tests.unit.formats.archives.samples import PNG, attached, only, outcomes, said, written

REQUEST = {
    "model": "claude-sonnet-4-5",
    "max_tokens": 1024,
    "temperature": 0.2,
    "stop_sequences": ["END"],
    "thinking": {"type": "enabled", "budget_tokens": 2048},
    "system": [{"type": "text", "text": "Be short."}],
    "tools": [{"name": "add", "description": "Adds", "input_schema": {"type": "object"}}],
    "mcp_servers": [
        {"type": "url", "url": "https://example.com", "name": "x", "authorization_token": "secret"}
    ],
    "messages": [
        {"role": "user", "content": "Why?"},
        {
            "role": "assistant",
            "content": [
                {"type": "thinking", "thinking": "Hm.", "signature": "sig"},
                {"type": "text", "text": "Clouds."},
            ],
        },
        {"role": "user", "content": [{"type": "text", "text": "And?"}]},
    ],
}


def test_messages_settings_and_tools(tmp_path):
    found = only(written(tmp_path / "x.json", REQUEST))
    assert found.format is Format.REQUEST
    assert [text for _, text in said(found.conversation)] == ["Why?", "Clouds.", "And?"]
    first, second = found.conversation.turns
    assert first.replies[0].blocks == (ThinkingBlock("Hm.", "sig"), TextBlock("Clouds."))
    assert second.replies == ()
    settings = dict(found.conversation.settings)
    assert json.loads(settings.pop("tools")) == REQUEST["tools"]
    assert settings == {
        "model": "claude-sonnet-4-5",
        "system": "Be short.",
        "max_tokens": 1024,
        "temperature": 0.2,
        "stop_sequences": ("END",),
        "thinking": "budget",
        "thinking_budget": 2048,
    }


def test_a_picture_inside_goes_to_the_store(tmp_path):
    source = {"type": "base64", "media_type": "image/png", "data": base64.b64encode(PNG).decode()}
    far = {"type": "url", "url": "https://example.com/x.png"}
    content = [{"type": "image", "source": source}, {"type": "image", "source": far}]
    value = {"model": "m", "messages": [{"role": "user", "content": content}]}
    found = only(written(tmp_path / "x.json", value))
    picture, other = found.conversation.turns[0].prompt
    assert found.contents == {attached(picture).sha256: PNG}
    assert other.source == far


def test_lines_of_a_batch(tmp_path):
    path = tmp_path / "x.jsonl"
    lines = (
        {"custom_id": f"n{each}", "params": {**REQUEST, "max_tokens": each}} for each in (5, 6)
    )
    path.write_text("\n".join(map(json.dumps, lines)) + "\n")
    assert [found.conversation.head.title for found in outcomes(path)] == ["n5", "n6"]
