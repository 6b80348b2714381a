"""Conversations that Jan keeps: a folder each, with ``thread.json`` and ``messages.jsonl``.

Shape, as seen in its public source and specification in 2026: the threads of OpenAI's assistants.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Final

from orca_desktop.domain.blocks import Block, Json
from orca_desktop.domain.message import Role
from orca_desktop.formats.archives import fields, json_stream, parts, trees
from orca_desktop.formats.archives.contents import Contents, Entry
from orca_desktop.formats.archives.found import Format, Found, NotRead, NotReadReason

_SOURCE: Final = Format.JAN.value
_MESSAGES: Final = "messages.jsonl"
_MESSAGE: Final = "thread.message"


def fits(value: Json) -> bool:
    """Whether an object is a thread, or one message of it."""
    return fields.text(value, "object") in {"thread", _MESSAGE}


def read(value: Json, entry: Entry) -> Iterator[Found | NotRead]:
    """The conversation of a thread; a message alone is read with its thread."""
    if value.get("object") == _MESSAGE:
        return
    contents = Contents(_SOURCE, entry.files)
    assistant = next(iter(fields.objects(value.get("assistants"))), {})
    model = fields.text(fields.mapping(assistant.get("model")), "id")
    nodes = trees.chained(
        _node(place, each, model, contents) for place, each in enumerate(_messages(value, entry))
    )
    title = fields.text(value, "title", "summary")
    system = fields.text(assistant, "instructions")
    head = trees.Head(
        (_SOURCE, fields.text(value, "id") or entry.folder),
        title,
        fields.moment(value.get("created")),
        fields.moment(value.get("updated")),
        value.get("isFavorite") is True,
        {"system": system} if system else {},
    )
    made = trees.built(head, list(nodes))
    if made is None:
        yield NotRead(title, NotReadReason.EMPTY)
    else:
        yield Found(made, Format.JAN, contents.taken, contents.absent)


def _messages(thread: Json, entry: Entry) -> list[Json]:
    lines = entry.files.read(entry.folder + _MESSAGES) or b""
    found = fields.objects(list(json_stream.values(io.BytesIO(lines))))
    found = [each for each in found if each.get("object") == _MESSAGE]
    found = found or fields.objects(thread.get("messages"))
    found = [each for each in found if fields.text(each, "role") != "system"]
    return sorted(found, key=lambda each: fields.number(each.get("created_at")) or 0)


def _node(place: int, message: Json, model: str, contents: Contents) -> trees.Node:
    is_user = fields.text(message, "role") == "user"
    about = fields.mapping(message.get("metadata"))
    return trees.Node(
        fields.text(message, "id") or f"#{place}",
        None,
        Role.USER if is_user else Role.ASSISTANT,
        tuple(_blocks(message, about, contents)),
        fields.moment(message.get("created_at")),
        "" if is_user else fields.text(about, "modelId", "model") or model,
        usage=fields.usage(about.get("usage")),
    )


def _blocks(message: Json, about: Json, contents: Contents) -> Iterator[Block]:
    yield from parts.blocks(message.get("content"), _SOURCE, contents)
    for call in fields.objects(about.get("tool_calls")):
        inner = fields.mapping(call.get("tool"))
        told = fields.mapping(inner.get("function"))
        yield from parts.called(
            fields.text(inner, "id"),
            fields.text(told, "name"),
            told.get("arguments"),
            call.get("response"),
        )
