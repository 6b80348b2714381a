"""Whatever JSON an archive holds: it is read or named, and reading it never fails."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings, strategies as st

from orca_desktop.formats.archives import Format, Found, NotRead, recognised
from orca_desktop.formats.archives.contents import Entry, Files
from orca_desktop.formats.archives.reading import _READERS, Archive, _Reader
from orca_desktop.store import BroughtIn
from tests.support.examples import examples
from tests.unit.store import values

WORDS = st.sampled_from(
    [
        "id", "uuid", "title", "name", "mapping", "message", "parent", "children", "author", "role",
        "content", "content_type", "parts", "text", "thoughts", "metadata", "recipient", "citations",
        "content_references", "attachments", "create_time", "current_node", "chat_messages",
        "sender", "files", "file_uuid", "parent_message_uuid", "type", "input", "tool_use_id",
        "chat", "history", "messages", "parentId", "currentId", "timestamp", "sources", "usage",
        "conversationId", "messagesTree", "messageId", "parentMessageId", "think", "tool_call",
        "indexedDB", "topics", "message_blocks", "blocks", "askId", "localStorage", "file",
        "chat-sessions-list", "session:1", "contentParts", "messageForksHash", "lists", "threads",
        "object", "assistants", "versions", "currentlySelected", "steps", "genInfo", "style",
        "chats", "chatID", "responses", "model", "params", "source", "data", "system", "tools",
        "image_url", "result", "args", "extracted_content", "start_index", "end_index", "details",
        "url", "asset_pointer", "matched_text", "start_ix", "end_ix", "items", "created_at",
    ]
)  # fmt: skip
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-1, 2**70)
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(
        [
            "user", "assistant", "human", "system", "tool", "text", "thinking", "tool_use",
            "tool_result", "multimodal_text", "code", "thread", "thread.message", "a", "b", "root",
            "image", "image_url", "tm_multi_responses", "1700000000", "2026-01-01T00:00:00Z",
            "data:image/png;base64,AAAA", "data:;base64,%", "file-service://file-ab", "\ud800",
        ]
    )
)  # fmt: skip
ANY: st.SearchStrategy[Any] = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(WORDS | st.sampled_from(["a", "b"]), inner, max_size=6)
    ),
    max_leaves=40,
)
ENTRY = Entry(
    "x/y.json", Files(["x/file-ab.png", "x/messages.jsonl"], lambda _: b"[1]", keeps=True)
)

AT = "2026-01-01T00:00:00Z"
_TIMES = ("created", "updated")

SHAPES: dict[Format, Any] = {
    Format.CHATGPT: lambda inner: {"mapping": {"a": inner, "b": inner}, "title": inner},
    Format.CLAUDE: lambda inner: {"chat_messages": [inner, inner], "uuid": inner},
    Format.OPEN_WEBUI: lambda inner: {"chat": {"history": {"messages": {"a": inner, "b": inner}}}},
    Format.LIBRECHAT: lambda inner: {"conversationId": "c", "messages": [inner, inner]},
    Format.CHERRY_STUDIO: lambda inner: {
        "indexedDB": {"topics": [inner, {"messages": [inner]}], "message_blocks": [inner]},
        "localStorage": {"persist:cherry-studio": inner},
    },
    Format.CHATBOX: lambda inner: {
        "chat-sessions-list": [],
        "session:1": inner,
        "chat-sessions": [{"messages": [inner], "messageForksHash": inner}],
    },
    Format.JAN: lambda inner: {"object": "thread", "messages": [inner], "assistants": [inner]},
    Format.LM_STUDIO: lambda inner: {"messages": [{"versions": [inner, inner]}, inner]},
    Format.TYPING_MIND: lambda inner: {"chats": [{"chatID": inner, "messages": [inner, inner]}]},
    Format.OWN_JSON: lambda inner: {
        "format": "orca-desktop",
        "version": 1,
        "conversation": {"id": "c", "title": inner, "settings": inner, **dict.fromkeys(_TIMES, AT)},
        "turns": [{"id": "t", "created": AT, "prompt": [inner], "replies": [inner]}],
        "contents": inner,
    },
    Format.REQUEST: lambda inner: {
        "model": "m",
        "messages": [{"role": "user", "content": [inner]}],
        "system": inner,
        "tools": [inner],
        "thinking": inner,
        "temperature": inner,
        "stop_sequences": inner,
    },
}


@pytest.mark.parametrize("reader", _READERS, ids=lambda reader: str(reader.format))
@settings(max_examples=examples(150), suppress_health_check=[HealthCheck.too_slow])
@given(inner=ANY)
def test_a_reader_takes_anything_in_its_shape(reader: _Reader, inner: Any) -> None:
    value = SHAPES[reader.format](inner)
    assert recognised(value) is not None
    if reader.fits(value):
        for found in reader.read(value, ENTRY):
            assert isinstance(found, Found | NotRead)


@given(ANY)
@example({"object": []})
@example({"model": "m", "messages": [{"role": {}, "content": ""}]})
def test_any_value_is_recognised_or_not(value):
    found = recognised(value)
    assert found is None or found in Format


@settings(max_examples=examples(40), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(st.builds(lambda make, inner: make(inner), st.sampled_from([*SHAPES.values()]), ANY))
)
async def test_all_that_is_read_can_be_kept(tmp_path, talks):
    """What comes out of a reader goes into the store, and comes back as it was."""
    path = tmp_path / "x.json"
    path.write_text(json.dumps(talks), encoding="utf-8")
    with Archive(path) as archive:
        found = [each for each in archive.read(with_contents=True) if isinstance(each, Found)]
    store = await values.opened(tmp_path / "x.db")
    for each in found:
        brought = await store.imports.bring(each.conversation, each.contents)
        assert isinstance(brought, BroughtIn), brought
        kept = await store.conversations.load(each.conversation.id)
        assert [turn.id for turn in kept.turns] == [turn.id for turn in each.conversation.turns]
        assert kept.path == each.conversation.path
        assert (await store.imports.bring(each.conversation, each.contents)).is_nothing
        await values.purge(store, each.conversation.id)
    await store.close()
