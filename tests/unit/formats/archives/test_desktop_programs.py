"""What Cherry Studio, Chatbox, Jan, LM Studio and TypingMind keep."""

from __future__ import annotations

import base64
import json
from typing import Any

from orca_desktop.domain.blocks import (
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
)
from orca_desktop.domain.reply import Status
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

DATA = f"data:image/png;base64,{base64.b64encode(PNG).decode()}"


def cherry(*messages: dict[str, Any], blocks: Any = ()) -> dict[str, Any]:
    topics = [{"id": "t1", "name": "Rain", "createdAt": "2026-01-01T00:00:00Z", "pinned": True}]
    assistants = {"assistants": [{"id": "a", "prompt": "Be short.", "topics": topics}]}
    state = {
        "assistants": json.dumps(assistants),
        "llm": json.dumps({"providers": [{"apiKey": "sk-secret"}]}),
    }
    return {
        "time": 1,
        "version": 5,
        "localStorage": {"persist:cherry-studio": json.dumps(state)},
        "indexedDB": {
            "topics": [{"id": "t1", "messages": [*messages]}, {"id": "t2", "messages": []}],
            "message_blocks": [*blocks],
        },
    }


def test_cherry_studio_with_answers_of_two_models(tmp_path):
    file = {"id": "f1", "name": "f1.png", "origin_name": "cat.png", "ext": ".png"}
    value = cherry(
        {"id": "q", "role": "user", "blocks": ["b1", "b2"], "createdAt": "2026-01-01T00:00:00Z"},
        {"id": "a", "role": "assistant", "askId": "q", "blocks": ["b3"], "modelId": "m1"},
        {
            "id": "b",
            "role": "assistant",
            "askId": "q",
            "blocks": ["b4", "b5", "b6", "b7"],
            "model": {"id": "m2"},
            "foldSelected": True,
            "status": "paused",
            "usage": {"prompt_tokens": 3, "completion_tokens": 4},
        },
        {"id": "q2", "role": "user", "blocks": ["b8"]},
        blocks=[
            {"id": "b1", "type": "main_text", "content": "Why?"},
            {"id": "b2", "type": "image", "file": file},
            {"id": "b3", "type": "main_text", "content": "One"},
            {"id": "b4", "type": "thinking", "content": "Hm.", "thinking_millsec": 1500},
            {
                "id": "b5",
                "type": "tool",
                "toolId": "k",
                "toolName": "add",
                "arguments": {"a": 2},
                "content": {"content": [{"type": "text", "text": "4"}]},
            },
            {"id": "b6", "type": "main_text", "content": "Two"},
            {
                "id": "b7",
                "type": "citation",
                "response": {
                    "results": {"results": [{"url": "https://example.com", "title": "T"}]}
                },
            },
            {"id": "b8", "type": "main_text", "content": "And?"},
        ],
    )
    found, empty = outcomes(
        zipped(tmp_path / "x.zip", {"data.json": value, "Data/Files/f1.png": PNG})
    )
    assert found.format is Format.CHERRY_STUDIO
    assert empty.reason is NotReadReason.EMPTY
    conversation = found.conversation
    assert (conversation.head.title, conversation.head.pinned) == ("Rain", True)
    assert conversation.settings == {"system": "Be short."}
    assert said(conversation) == [("user", "Why?"), ("m2", "Two"), ("user", "And?")]
    first = conversation.path[0]
    assert found.contents[attached(first.prompt[0]).sha256] == PNG
    assert [reply.settings.model for reply in first.replies] == ["m1", "m2"]
    assert first.chosen is not None
    thinking, call, result, cited = first.chosen.blocks
    assert thinking == ThinkingBlock("Hm.")
    assert call == ToolUseBlock("tool_use", "k", "add", {"a": 2})
    assert result == ToolResultBlock("tool_result", "k", [{"type": "text", "text": "4"}])
    assert cited.citations[0]["url"] == "https://example.com"
    assert (first.chosen.timing.thinking, first.chosen.status) == (1.5, Status.INTERRUPTED)
    assert "sk-secret" not in repr(found)


def test_an_older_cherry_studio_has_texts_and_a_newer_one_is_named(tmp_path):
    value = cherry(
        {"id": "q", "role": "user", "content": "Why?"},
        {"id": "c", "role": "user", "type": "clear", "content": ""},
        {"id": "a", "role": "assistant", "content": "<think>Hm.</think>\n\nSo."},
    )
    found, _ = outcomes(written(tmp_path / "data.json", value))
    assert said(found.conversation) == [("user", "Why?"), ("", "So.")]
    newer = {"version": 6, "appName": "Cherry Studio", "appVersion": "2.0.0"}
    path = zipped(tmp_path / "y.zip", {"metadata.json": newer, "IndexedDB/x.ldb": b"\0\1"})
    assert outcomes(path) == [
        NotRead("Cherry Studio", NotReadReason.NEWER_CHERRY, is_conversation=False)
    ]


def part(text: str, kind: str = "text") -> dict[str, Any]:
    return {"type": kind, "text": text}


def test_chatbox_with_forks_threads_and_pictures(tmp_path):
    backup = {
        "configVersion": 11,
        "chat-sessions-list": [{"id": "s1", "name": "Rain"}],
        "session:s1": {
            "id": "s1",
            "name": "Rain",
            "starred": True,
            "messages": [
                {"id": "0", "role": "system", "contentParts": [part("Be short.")]},
                {
                    "id": "1",
                    "role": "user",
                    "contentParts": [{"type": "image", "storageKey": "picture:1"}, part("Why?")],
                    "files": [{"id": "f", "name": "a.txt", "storageKey": "file:1"}],
                    "timestamp": 1_700_000_000_000,
                },
                {
                    "id": "2",
                    "role": "assistant",
                    "model": "m",
                    "contentParts": [
                        {"type": "reasoning", "text": "Hm.", "duration": 2000},
                        {
                            "type": "tool-call",
                            "state": "result",
                            "toolCallId": "k",
                            "toolName": "add",
                            "args": {"a": 2},
                            "result": {"sum": 4},
                        },
                        part("So."),
                        {"type": "never_seen"},
                    ],
                    "finishReason": "length",
                },
            ],
            "messageForksHash": {
                "1": {
                    "position": 1,
                    "lists": [
                        {
                            "id": "l1",
                            "messages": [
                                {"id": "9", "role": "assistant", "contentParts": [part("Other.")]}
                            ],
                        },
                        {"id": "l2", "messages": []},
                    ],
                }
            },
            "threads": [
                {
                    "id": "th1",
                    "name": "Before",
                    "messages": [{"id": "7", "role": "user", "content": "Old words"}],
                }
            ],
        },
        "picture:1": DATA,
        "file:1": "text of the file",
        "settings": {"providers": {"openai": {"apiKey": "sk-secret"}}},
    }
    main, thread = outcomes(written(tmp_path / "x.json", backup))
    assert main.format is Format.CHATBOX
    assert main.conversation.settings == {"system": "Be short."}
    assert said(main.conversation) == [("user", "Why?"), ("m", "So.")]
    (turn,) = main.conversation.turns
    assert [reply.text for reply in turn.replies] == ["So.", "Other."]
    file, picture, _ = turn.prompt
    assert main.contents[attached(file).sha256] == b"text of the file"
    assert main.contents[attached(picture).sha256] == PNG
    assert turn.chosen is not None
    assert turn.chosen.blocks[:2] == (
        ThinkingBlock("Hm."),
        ToolUseBlock("tool_use", "k", "add", {"a": 2}),
    )
    assert (turn.chosen.stop_reason, turn.chosen.timing.thinking) == ("max_tokens", 2)
    assert (thread.conversation.head.title, said(thread.conversation)) == (
        "Rain: Before",
        [("user", "Old words")],
    )
    (session, _) = outcomes(written(tmp_path / "session.json", backup["session:s1"]))
    assert session.conversation.id == main.conversation.id


def test_a_fork_of_the_first_question_is_a_version_of_it(tmp_path):
    session = {
        "id": "s1",
        "name": "Rain",
        "messages": [
            {"id": "0", "role": "system", "contentParts": []},
            {"id": "1", "role": "user", "contentParts": [part("Now")]},
        ],
        "messageForksHash": {
            "0": {
                "lists": [
                    {"messages": [{"id": "5", "role": "user", "contentParts": [part("Then")]}]}
                ]
            }
        },
    }
    found = only(written(tmp_path / "x.json", session)).conversation
    assert [words(turn.prompt) for turn in found.followers[None]] == ["Now", "Then"]
    assert said(found) == [("user", "Now")]


def test_jan_reads_the_messages_beside_a_thread(tmp_path):
    def line(id_: str, role: str, *content: Any, at: int) -> str:
        return json.dumps(
            {
                "id": id_,
                "object": "thread.message",
                "thread_id": "t1",
                "role": role,
                "content": [*content],
                "created_at": at,
            }
        )

    def text(value: str) -> dict[str, Any]:
        return {"type": "text", "text": {"value": value, "annotations": []}}

    folder = tmp_path / "threads"
    (folder / "t1").mkdir(parents=True)
    thread = {
        "id": "t1",
        "object": "thread",
        "title": "Rain",
        "created": 1_700_000_000,
        "assistants": [{"model": {"id": "qwen"}, "instructions": "Be short."}],
    }
    written(folder / "t1" / "thread.json", thread)
    (folder / "t1" / "messages.jsonl").write_text(
        "\n".join(
            [
                line("2", "assistant", text("<think>Hm.</think>So."), at=1_700_000_002_000),
                line(
                    "1",
                    "user",
                    {"type": "image_url", "image_url": {"url": DATA}},
                    text("Why?"),
                    at=1_700_000_001_000,
                ),
            ]
        )
    )
    found = only(folder)
    assert found.format is Format.JAN
    assert said(found.conversation) == [("user", "Why?"), ("qwen", "So.")]
    (turn,) = found.conversation.turns
    assert found.contents[attached(turn.prompt[0]).sha256] == PNG
    assert turn.replies[0].blocks[0] == ThinkingBlock("Hm.")
    (look,) = outcomes(folder, with_contents=False)
    assert look.conversation.id == found.conversation.id
    assert len(look.conversation.turns) == 1


def test_lm_studio_goes_on_below_the_selected_version(tmp_path):
    def answer(text: str) -> dict[str, Any]:
        return {
            "type": "multiStep",
            "role": "assistant",
            "steps": [
                {
                    "type": "contentBlock",
                    "content": [{"type": "text", "text": "Hm."}],
                    "style": {"type": "thinking"},
                },
                {
                    "type": "contentBlock",
                    "content": [
                        {
                            "type": "toolCallRequest",
                            "callId": 7,
                            "name": "add",
                            "parameters": {"a": 2},
                        }
                    ],
                },
                {
                    "type": "contentBlock",
                    "content": [{"type": "toolCallResult", "toolCallId": 7, "content": '"4"'}],
                },
                {
                    "type": "contentBlock",
                    "content": [{"type": "text", "text": text}],
                    "genInfo": {
                        "identifier": "llama",
                        "stats": {"promptTokensCount": 3, "predictedTokensCount": 4},
                    },
                },
                {"type": "debugInfoBlock", "debugInfo": "x"},
            ],
        }

    def question(text: str) -> dict[str, Any]:
        return {"type": "singleStep", "role": "user", "content": [{"type": "text", "text": text}]}

    value = {
        "name": "Rain",
        "createdAt": 1_700_000_000_000,
        "systemPrompt": "Be short.",
        "messages": [
            {"versions": [question("Why?")], "currentlySelected": 0},
            {"versions": [answer("One"), answer("Two")], "currentlySelected": 1},
            {"versions": [question("And?")], "currentlySelected": 0},
        ],
    }
    found = only(written(tmp_path / "x.conversation.json", value))
    assert found.format is Format.LM_STUDIO
    assert said(found.conversation) == [("user", "Why?"), ("llama", "Two"), ("user", "And?")]
    first = found.conversation.path[0]
    assert [reply.text for reply in first.replies] == ["One", "Two"]
    assert first.replies[0].blocks == (
        ThinkingBlock("Hm."),
        ToolUseBlock("tool_use", "7", "add", {"a": 2}),
        ToolResultBlock("tool_result", "7", "4"),
        TextBlock("One"),
    )
    assert first.replies[0].usage.output_tokens == 4


def test_typing_mind_with_answers_of_several_models(tmp_path):
    several = {
        "type": "tm_multi_responses",
        "role": "user",
        "responses": [
            {"model": "m1", "messages": [{"role": "assistant", "content": "One"}]},
            {"model": "m2", "messages": [{"role": "assistant", "content": "Two"}]},
        ],
    }
    chat = {
        "id": "x",
        "chatID": "x",
        "chatTitle": "Rain",
        "createdAt": "2026-01-01T00:00:00.000Z",
        "model": "m1",
        "messages": [
            {
                "uuid": "1",
                "role": "user",
                "content": [
                    {"type": "text", "text": "Why?"},
                    {"type": "image_url", "image_url": {"url": DATA}},
                ],
            },
            several,
            {"uuid": "3", "role": "user", "content": "And?"},
            {"uuid": "4", "role": "assistant", "content": "So.", "usage": {"prompt_tokens": 2}},
        ],
    }
    found = only(written(tmp_path / "x.json", {"data": {"chats": [chat], "folders": []}}))
    assert found.format is Format.TYPING_MIND
    assert said(found.conversation) == [
        ("user", "Why?"),
        ("m1", "One"),
        ("user", "And?"),
        ("m1", "So."),
    ]
    first = found.conversation.path[0]
    assert [reply.text for reply in first.replies] == ["One", "Two"]
    assert found.contents[attached(first.prompt[1]).sha256] == PNG
    assert only(written(tmp_path / "y.json", chat)).conversation == found.conversation
