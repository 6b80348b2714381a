"""Conversations of a Claude archive, and of programs that save a page of Claude.

Shape, as seen in public readers of it in 2026: ``chat_messages`` with ``sender``, ``content`` (the
blocks) and ``text`` (the same as one text, empty in exports of pages); ``parent_message_uuid`` says
what a message follows. Of attached files the archive holds the text, or the name alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from orca_desktop.domain.blocks import (
    Block,
    Json,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    foreign,
)
from orca_desktop.domain.history import RESULT
from orca_desktop.domain.message import Role
from orca_desktop.domain.reply import Status
from orca_desktop.formats.archives import citing, fields, trees
from orca_desktop.formats.archives.contents import Contents, Entry
from orca_desktop.formats.archives.found import Format, Found, NotRead, NotReadReason

_SOURCE: Final = Format.CLAUDE.value
_NO_PARENT: Final = "00000000-0000-4000-8000-000000000000"
_SAYS_NOTHING: Final = frozenset({"token_budget", "flag"})
_TEXT_OF: Final = {"voice_note": "text", "text": "text"}


def fits(value: Json) -> bool:
    """Whether an object is such a conversation."""
    return isinstance(value.get("chat_messages"), list)


def read(value: Json, entry: Entry) -> Iterator[Found | NotRead]:
    """The conversation."""
    contents = Contents(_SOURCE, entry.files)
    model = fields.text(value, "model")
    messages = fields.objects(value["chat_messages"])
    nodes = [_node(each, place, model, contents) for place, each in enumerate(messages)]
    if not any(fields.text(each, "parent_message_uuid") for each in messages):
        nodes = list(trees.chained(nodes))
    title = fields.text(value, "name", "title")
    ids = "\0".join(node.id for node in nodes)
    made = trees.built(
        trees.Head(
            (_SOURCE, fields.text(value, "uuid", "id") or ids),
            title,
            fields.moment(value.get("created_at")),
            fields.moment(value.get("updated_at")),
            value.get("is_starred") is True,
        ),
        [node for node in nodes if node.blocks] and nodes,
        fields.text(value, "current_leaf_message_uuid") or None,
    )
    if made is None:
        yield NotRead(title, NotReadReason.EMPTY)
    else:
        yield Found(made, Format.CLAUDE, contents.taken, contents.absent)


def _node(message: Json, place: int, model: str, contents: Contents) -> trees.Node:
    is_user = fields.text(message, "sender", "role") in {"human", "user"}
    blocks = tuple(_blocks(message))
    if not any(isinstance(each, TextBlock) and each.text.strip() for each in blocks):
        # Exports of pages have no ``text``, some archives no ``content``.
        words = fields.text(message, "text")
        blocks = (*blocks, *((TextBlock(words),) if words.strip() else ()))
    parent = fields.text(message, "parent_message_uuid")
    reason = fields.text(message, "stop_reason")
    return trees.Node(
        fields.text(message, "uuid", "id") or f"#{place}",
        None if parent == _NO_PARENT else parent or None,
        Role.USER if is_user else Role.ASSISTANT,
        (*_files(message, contents), *blocks),
        fields.moment(message.get("created_at")),
        "" if is_user else fields.text(message, "model") or model,
        Status.STOPPED if reason in {"user_canceled", "user_cancelled"} else Status.FINISHED,
        reason if reason in {"max_tokens", "refusal", "stop_sequence"} else None,
    )


def _blocks(message: Json) -> Iterator[Block]:
    calls: list[str] = []
    for place, part in enumerate(fields.objects(message.get("content"))):
        kind = fields.text(part, "type")
        if kind in _SAYS_NOTHING:
            continue
        if kind == "tool_use":
            calls.append(fields.text(part, "id") or f"call-{place}")
            yield ToolUseBlock(
                kind, calls[-1], fields.text(part, "name") or kind, part.get("input")
            )
        elif kind == RESULT:
            # Older archives have no ids: a result follows its call.
            call = fields.text(part, "tool_use_id") or (calls[-1] if calls else "")
            yield _result(call, part)
        else:
            yield from _said(kind, part)


def _said(kind: str, part: Json) -> Iterator[Block]:
    if kind == "thinking":
        if words := fields.text(part, "thinking"):
            yield ThinkingBlock(words)
    elif kind in _TEXT_OF:
        if words := fields.text(part, _TEXT_OF[kind]):
            yield from citing.pieces(words, _places(part))
    else:
        yield foreign(_SOURCE, dict(part))


def _result(call: str, part: Json) -> Block:
    inside = part.get("content")
    if isinstance(inside, list):
        inside = [
            {"type": "text", "text": fields.text(each, "text")}
            if fields.text(each, "type") == "text"
            else dict(_page(each))
            for each in fields.objects(inside)
        ]
    extra: dict[str, Any] = {"is_error": True} if part.get("is_error") is True else {}
    return ToolResultBlock(RESULT, call, inside if inside is not None else "", extra)


def _page(found: Json) -> Json:
    """A page that a search found, as text; anything else is kept."""
    url, words = fields.text(found, "url"), fields.text(found, "text", "snippet")
    if not url:
        return foreign(_SOURCE, dict(found)).raw
    parts = (fields.text(found, "title"), url, words)
    return {"type": "text", "text": "\n".join(part for part in parts if part)}


def _places(part: Json) -> Iterator[citing.Cited]:
    for each in fields.objects(part.get("citations")):
        details = fields.mapping(each.get("details"))
        url = fields.text(details, "url") or fields.text(each, "url")
        title = fields.text(each, "title") or fields.text(details, "title")
        end = each.get("end_index")
        sources = citing.source(url, title)
        if sources:
            at = end if type(end) is int else len(fields.text(part, "text"))
            yield citing.Cited(at, at, sources)


def _files(message: Json, contents: Contents) -> Iterator[Block]:
    for each in fields.objects(message.get("attachments")):
        name = fields.text(each, "file_name")
        words = fields.text(each, "extracted_content")
        yield contents.of_text(words, name) if words else contents.missing(dict(each))
    for each in fields.objects(message.get("files")):
        found = contents.files.by_uuid.get(fields.text(each, "file_uuid", "uuid").lower())
        name = fields.text(each, "file_name")
        yield contents.of_entry([found] if found else [], name, dict(each))
