"""Conversations of a Claude archive and of exports of its pages."""

from __future__ import annotations

import datetime
from typing import Any

from orca_desktop.domain.blocks import TextBlock, ThinkingBlock, ToolResultBlock, ToolUseBlock
from orca_desktop.formats.archives import Format, NotRead, NotReadReason
from tests.unit.formats.archives.samples import (
    PNG,
    attached,
    only,
    outcomes,
    said,
    words,
    written,
    zipped,
)

ROOT = "00000000-0000-4000-8000-000000000000"


def message(id_: str, sender: str, *content: Any, **changes: Any) -> dict[str, Any]:
    return {
        "uuid": id_,
        "sender": sender,
        "text": "",
        "content": [
            {"type": "text", "text": each} if isinstance(each, str) else each for each in content
        ],
        "created_at": "2026-03-01T10:00:00.123456Z",
        "updated_at": "2026-03-01T10:00:00.123456Z",
        "attachments": [],
        "files": [],
        **changes,
    }


def conversation(*messages: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {
        "uuid": "c1",
        "name": "Rain",
        "created_at": "2026-03-01T10:00:00Z",
        "updated_at": "2026-03-02T10:00:00Z",
        "account": {"uuid": "somebody"},
        "chat_messages": [*messages],
        **changes,
    }


def test_a_plain_conversation_in_the_order_of_the_file(tmp_path):
    value = conversation(
        message("1", "human", "Why?"),
        message("2", "assistant", {"type": "thinking", "thinking": "Hm."}, "Clouds."),
        message("3", "human", "And?"),
        message("4", "assistant", "More clouds."),
    )
    found = only(written(tmp_path / "x.json", [value]))
    assert found.format is Format.CLAUDE
    assert [text for _, text in said(found.conversation)] == [
        "Why?",
        "Clouds.",
        "And?",
        "More clouds.",
    ]
    thinking, _ = found.conversation.turns[0].replies[0].blocks
    assert thinking == ThinkingBlock("Hm.")
    assert found.conversation.head.updated == datetime.datetime(2026, 3, 2, 10, tzinfo=datetime.UTC)


def test_parents_make_the_tree(tmp_path):
    value = conversation(
        message("1", "human", "Why?", parent_message_uuid=ROOT),
        message("2", "assistant", "First.", parent_message_uuid="1"),
        message("3", "assistant", "Again.", parent_message_uuid="1"),
        message("4", "human", "Edited", parent_message_uuid=ROOT),
        message("5", "assistant", "To the edited.", parent_message_uuid="4"),
        model="claude-sonnet-4",
        current_leaf_message_uuid="2",
    )
    found = only(written(tmp_path / "x.json", value)).conversation
    assert said(found) == [("user", "Why?"), ("claude-sonnet-4", "First.")]
    assert [words(turn.prompt) for turn in found.followers[None]] == ["Why?", "Edited"]
    assert [reply.text for reply in found.turns[0].replies] == ["First.", "Again."]


def test_tools_sources_and_what_is_attached(tmp_path):
    value = conversation(
        message(
            "1",
            "human",
            "Read it",
            attachments=[
                {"file_name": "a.md", "file_type": "text", "extracted_content": "# A"},
                {"file_name": "lost.pdf", "file_size": 5, "extracted_content": ""},
            ],
            files=[
                {"file_uuid": "11111111-2222-3333-4444-555555555555", "file_name": "cat.png"},
                {"file_uuid": "99999999-2222-3333-4444-555555555555", "file_name": "gone.png"},
            ],
        ),
        message(
            "2",
            "assistant",
            {"type": "tool_use", "name": "web_search", "input": {"query": "rain"}, "id": None},
            {
                "type": "tool_result",
                "name": "web_search",
                "content": [
                    {"type": "knowledge", "title": "W", "url": "https://example.com", "text": "wet"}
                ],
            },
            {"type": "token_budget"},
            {
                "type": "text",
                "text": "It rains.",
                "citations": [
                    {
                        "start_index": 0,
                        "end_index": 8,
                        "details": {"type": "web_search_citation", "url": "https://example.com"},
                    }
                ],
            },
            {"type": "never_seen", "x": 1},
        ),
    )
    path = zipped(
        tmp_path / "x.zip",
        {
            "conversations.json": [value],
            "files/11111111-2222-3333-4444-555555555555.png": PNG,
            "projects.json": [{"uuid": "p", "name": "A project"}],
            "users.json": [{"uuid": "u", "full_name": "N. N."}],
        },
    )
    found = only(path)
    (turn,) = found.conversation.turns
    text, lost, picture, gone, question = turn.prompt
    assert found.contents[attached(text).sha256] == b"# A"
    assert found.contents[attached(picture).sha256] == PNG
    assert (attached(lost), attached(gone), found.absent) == (None, None, 2)
    assert question == TextBlock("Read it")
    call, result, cited, rest, unknown = turn.replies[0].blocks
    assert isinstance(call, ToolUseBlock)
    assert isinstance(result, ToolResultBlock)
    assert call.id == result.tool_use_id != ""
    assert result.content == [{"type": "text", "text": "W\nhttps://example.com\nwet"}]
    assert (cited.text, rest.text) == ("It rains", ".")
    assert cited.citations[0]["url"] == "https://example.com"
    assert unknown.raw["content"] == {"type": "never_seen", "x": 1}


def test_an_export_of_a_page_may_have_the_words_in_one_place_alone(tmp_path):
    value = conversation(
        message("1", "human", text="Only text"), message("2", "assistant", "Only content")
    )
    assert [text for _, text in said(only(written(tmp_path / "x.json", value)).conversation)] == [
        "Only text",
        "Only content",
    ]


def test_an_empty_conversation_is_named(tmp_path):
    values = [conversation(name="Nothing"), conversation(message("1", "human"), uuid="c2")]
    assert outcomes(written(tmp_path / "x.json", values)) == [
        NotRead("Nothing", NotReadReason.EMPTY),
        NotRead("Rain", NotReadReason.EMPTY),
    ]
