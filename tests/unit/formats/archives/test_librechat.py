"""A conversation that LibreChat exported."""

from __future__ import annotations

import datetime
from typing import Any

from orca_desktop.domain.blocks import TextBlock, ThinkingBlock, ToolResultBlock, ToolUseBlock
from orca_desktop.domain.reply import Status
from orca_desktop.formats.archives import Format
from tests.unit.formats.archives.samples import only, said, words, written

NO_PARENT = "00000000-0000-0000-0000-000000000000"


def message(id_: str, parent: str, text: str, *, by_user: bool, **changes: Any) -> dict[str, Any]:
    return {
        "messageId": id_,
        "parentMessageId": parent,
        "text": text,
        "sender": "User" if by_user else "Claude",
        "isCreatedByUser": by_user,
        "createdAt": "2026-01-01T00:00:00.000Z",
        **changes,
    }


def export(**changes: Any) -> dict[str, Any]:
    return {
        "conversationId": "c1",
        "endpoint": "anthropic",
        "title": "Rain",
        "exportAt": "10:00:00 GMT",
        "options": {"model": "claude-x", "promptPrefix": "Be short."},
        **changes,
    }


FLAT = [
    message("1", NO_PARENT, "Why?", by_user=True),
    message("2", "1", "First", by_user=False),
    message("3", "1", "Second", by_user=False, model="gpt-y", unfinished=True),
    message("4", "2", "And?", by_user=True),
]


def test_a_list_with_parents(tmp_path):
    found = only(written(tmp_path / "x.json", export(messages=FLAT, branches=True)))
    assert found.format is Format.LIBRECHAT
    first, second = found.conversation.turns
    assert [reply.settings.model for reply in first.replies] == ["claude-x", "gpt-y"]
    assert first.replies[1].status is Status.INTERRUPTED
    assert (words(second.prompt), second.parent) == ("And?", first.replies[0].id)
    assert found.conversation.head.created == datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
    assert found.conversation.settings == {"system": "Be short."}


def test_a_tree_reads_like_the_list(tmp_path):
    one, two, three, four = ({**each} for each in FLAT)
    for each in (one, two, three, four):
        del each["parentMessageId"]
    tree = [{**one, "children": [{**two, "children": [four]}, {**three, "children": []}]}]
    nested = only(written(tmp_path / "x.json", export(messagesTree=tree, recursive=True)))
    older = only(written(tmp_path / "z.json", export(messages=tree, recursive=True)))
    flat = only(written(tmp_path / "y.json", export(messages=FLAT)))
    assert nested.conversation == flat.conversation == older.conversation


def test_an_export_of_one_branch_begins_below_a_message_that_is_not_in_it(tmp_path):
    cut = [
        message("7", "not here", "Why?", by_user=True),
        message("8", "7", "So", by_user=False),
    ]
    assert said(only(written(tmp_path / "x.json", export(messages=cut))).conversation) == [
        ("user", "Why?"),
        ("claude-x", "So"),
    ]


def test_parts_of_a_message(tmp_path):
    parts = [
        {"type": "think", "think": "Hm."},
        {"type": "text", "text": {"value": "Look:"}},
        {
            "type": "tool_call",
            "tool_call": {"id": "k", "name": "add", "args": '{"a": 2}', "output": "4"},
        },
        {"type": "text", "text": "Four."},
        {"type": "never_seen", "x": 1},
    ]
    messages = [FLAT[0], message("2", "1", "", by_user=False, content=parts)]
    (reply,) = (
        only(written(tmp_path / "x.json", export(messages=messages))).conversation.turns[0].replies
    )
    assert reply.blocks[:5] == (
        ThinkingBlock("Hm."),
        TextBlock("Look:"),
        ToolUseBlock("tool_use", "k", "add", {"a": 2}),
        ToolResultBlock("tool_result", "k", "4"),
        TextBlock("Four."),
    )
    assert reply.blocks[5].raw["content"] == {"type": "never_seen", "x": 1}
