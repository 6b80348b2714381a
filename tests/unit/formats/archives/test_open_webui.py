"""Conversations of an export of Open WebUI."""

from __future__ import annotations

import base64
from typing import Any

from orca_desktop.domain.blocks import TextBlock, ThinkingBlock, ToolResultBlock, ToolUseBlock
from orca_desktop.domain.reply import Status
from orca_desktop.formats.archives import Format
from tests.unit.formats.archives.samples import PNG, attached, only, said, words, written


def chat(**messages: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": "c1",
        "title": "Rain",
        "created_at": 1_700_000_000,
        "updated_at": 1_700_000_100,
        "pinned": True,
        "chat": {
            "title": "Rain",
            "models": ["a", "b"],
            "params": {"system": "Be short."},
            "history": {
                "messages": {
                    id_: {"id": id_, "childrenIds": [], "timestamp": 1_700_000_000, **each}
                    for id_, each in messages.items()
                },
                "currentId": "a2",
            },
        },
    }


def test_several_models_answer_one_question(tmp_path):
    value = chat(
        q={"role": "user", "parentId": None, "content": "Why?"},
        a1={"role": "assistant", "parentId": "q", "content": "One", "model": "m1", "done": True},
        a2={"role": "assistant", "parentId": "q", "content": "Two", "model": "m2", "done": False},
    )
    found = only(written(tmp_path / "x.json", [value]))
    assert found.format is Format.OPEN_WEBUI
    assert said(found.conversation) == [("user", "Why?"), ("m2", "Two")]
    assert [reply.text for reply in found.conversation.turns[0].replies] == ["One", "Two"]
    assert found.conversation.turns[0].replies[1].status is Status.INTERRUPTED
    assert found.conversation.head.pinned
    assert found.conversation.settings == {"system": "Be short."}


def test_the_older_shape_has_no_chat_around_it(tmp_path):
    value = chat(q={"role": "user", "parentId": None, "content": "Why?"})
    older = {**value["chat"], "id": "c1", "timestamp": 1_700_000_000_000}
    found = only(written(tmp_path / "x.json", [older])).conversation
    assert (found.head.title, found.id) == (
        "Rain",
        only(written(tmp_path / "y.json", value)).conversation.id,
    )


def test_thoughts_tools_sources_and_files(tmp_path):
    thought = (
        '<details type="reasoning" done="true" duration="3">\n<summary>Thought for 3 seconds</summary>\n'
        "&gt; First &amp; last\n> second\n</details>\n"
    )
    tool = (
        '<details type="tool_calls" done="true" id="k1" name="add" '
        'arguments="&quot;{\\&quot;a\\&quot;: 2}&quot;" result="&quot;4&quot;">\n'
        "<summary>Tool Executed</summary>\n</details>\n"
    )
    data = base64.b64encode(PNG).decode()
    value = chat(
        q={
            "role": "user",
            "parentId": None,
            "content": "Why?",
            "files": [
                {"type": "image", "url": f"data:image/png;base64,{data}"},
                {"type": "file", "name": "a.txt", "file": {"data": {"content": "words"}}},
                {"type": "image", "url": "https://example.com/far.png"},
            ],
        },
        a2={
            "role": "assistant",
            "parentId": "q",
            "content": f"{thought}{tool}It is 4.",
            "model": "m",
            "usage": {"prompt_tokens": 5, "completion_tokens": 7},
            "sources": [
                {
                    "source": {"name": "search"},
                    "document": ["rain is wet"],
                    "metadata": [{"source": "https://example.com/w", "title": "W"}],
                }
            ],
        },
    )
    found = only(written(tmp_path / "x.json", [value]))
    (turn,) = found.conversation.turns
    picture, text, far, _ = turn.prompt
    assert found.contents[attached(picture).sha256] == PNG
    assert found.contents[attached(text).sha256] == b"words"
    assert (attached(far), found.absent) == (None, 1)
    (reply,) = turn.replies
    thinking, call, result, answer = reply.blocks
    assert thinking == ThinkingBlock("First & last\nsecond")
    assert call == ToolUseBlock("tool_use", "k1", "add", {"a": 2})
    assert result == ToolResultBlock("tool_result", "k1", "4")
    assert (answer.text, answer.citations[0]["title"]) == ("It is 4.", "W")
    assert (reply.usage.input_tokens, reply.usage.output_tokens) == (5, 7)
    assert reply.timing.thinking == 3


def test_words_that_only_look_like_a_detail_stay_words(tmp_path):
    told = 'Write `<details type="reasoning">` and no end.'
    value = chat(
        q={"role": "user", "parentId": None, "content": told},
        a2={"role": "assistant", "parentId": "q", "content": told},
    )
    (turn,) = only(written(tmp_path / "x.json", [value])).conversation.turns
    assert words(turn.prompt) == told
    assert turn.replies[0].blocks == (TextBlock(told),)
