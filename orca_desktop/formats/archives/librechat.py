"""A conversation that LibreChat exported as JSON, as a list or as a tree.

Shape, as seen in its public source in 2026: ``messages`` with ``parentMessageId``, or
``messagesTree`` (also ``messages`` with ``recursive``) in which each message holds its
``children``. What is said stands in ``text`` or, by parts, in ``content``.
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
from orca_desktop.formats.archives import fields, trees
from orca_desktop.formats.archives.contents import Contents, Entry
from orca_desktop.formats.archives.found import Format, Found, NotRead, NotReadReason

_SOURCE: Final = Format.LIBRECHAT.value
_NO_PARENT: Final = frozenset({"", "00000000-0000-0000-0000-000000000000"})


def fits(value: Json) -> bool:
    """Whether an object is such a conversation."""
    holds = isinstance(value.get("messagesTree"), list) or isinstance(value.get("messages"), list)
    return isinstance(value.get("conversationId"), str) and holds


def read(value: Json, entry: Entry) -> Iterator[Found | NotRead]:
    """The conversation."""
    contents = Contents(_SOURCE, entry.files)
    options = fields.mapping(value.get("options"))
    model = fields.text(options, "model") or fields.text(value, "model")
    system = fields.text(options, "promptPrefix", "system")
    nodes = [_node(message, parent, model, contents) for message, parent in _messages(value)]
    title = fields.text(value, "title")
    made = trees.built(
        trees.Head(
            (_SOURCE, fields.text(value, "conversationId") or "\0".join(each.id for each in nodes)),
            title,
            fields.moment(value.get("createdAt")),
            fields.moment(value.get("updatedAt")),
            settings={"system": system} if system else {},
        ),
        nodes,
    )
    if made is None:
        yield NotRead(title, NotReadReason.EMPTY)
    else:
        yield Found(made, Format.LIBRECHAT, contents.taken, contents.absent)


def _messages(value: Json) -> Iterator[tuple[Json, str]]:
    """All messages, each with the id of the one it follows."""
    tops = fields.objects(value.get("messagesTree") or value.get("messages"))
    ways = [(each, fields.text(each, "parentMessageId"), place) for place, each in enumerate(tops)]
    ways.reverse()
    while ways:
        message, parent, place = ways.pop()
        id_ = fields.text(message, "messageId", "id") or f"{parent}/{place}"
        yield {**message, "messageId": id_}, parent
        children = fields.objects(message.get("children"))
        ways += reversed([(each, id_, at) for at, each in enumerate(children)])


def _node(message: Json, parent: str, model: str, contents: Contents) -> trees.Node:
    is_user = _is_user(message)
    failed = message.get("error") is True
    unfinished = message.get("unfinished") is True
    return trees.Node(
        fields.text(message, "messageId"),
        None if parent in _NO_PARENT else parent,
        Role.USER if is_user else Role.ASSISTANT,
        (*_files(message, contents), *_blocks(message, contents)),
        fields.moment(message.get("createdAt")),
        "" if is_user else fields.text(message, "model") or model,
        Status.INTERRUPTED if failed or unfinished else Status.FINISHED,
        "max_tokens" if fields.text(message, "finish_reason") == "length" else None,
    )


def _is_user(message: Json) -> bool:
    told = message.get("isCreatedByUser")
    return told if isinstance(told, bool) else fields.text(message, "sender").lower() == "user"


def _blocks(message: Json, contents: Contents) -> Iterator[Block]:
    found = [
        block for part in fields.listed(message.get("content")) for block in _part(part, contents)
    ]
    words = fields.text(message, "text")
    if found:
        yield from found
    elif words.strip():
        yield from (
            (foreign(_SOURCE, {"error": words}),)
            if message.get("error") is True
            else (TextBlock(words),)
        )


def _part(part: Any, contents: Contents) -> Iterator[Block]:
    about = fields.mapping(part)
    match fields.text(about, "type"):
        case "text":
            if (words := _text(about.get("text"))).strip():
                yield TextBlock(words)
        case "think":
            if words := _text(about.get("think")):
                yield ThinkingBlock(words)
        case "tool_call":
            yield from _call(fields.mapping(about.get("tool_call")))
        case "image_file" | "image_url" as kind:
            inner = fields.mapping(about.get(kind))
            address = fields.text(inner, "url", "filepath")
            yield contents.of_address(address, fields.text(inner, "filename"), dict(about))
        case _:
            if part:
                yield foreign(_SOURCE, part)


def _text(value: object) -> str:
    """Words as they are, or as the assistants of OpenAI have them."""
    return value if isinstance(value, str) else fields.text(fields.mapping(value), "value")


def _call(call: Json) -> Iterator[Block]:
    inner = fields.mapping(call.get("function"))
    name = fields.text(call, "name") or fields.text(inner, "name") or "tool"
    id_ = fields.text(call, "id") or name
    yield ToolUseBlock(
        "tool_use", id_, name, fields.decoded(call.get("args") or inner.get("arguments"))
    )
    output = fields.text(call, "output") or fields.text(inner, "output")
    if output:
        yield ToolResultBlock(RESULT, id_, output)


def _files(message: Json, contents: Contents) -> Iterator[Block]:
    for key in ("files", "attachments"):
        for each in fields.objects(message.get(key)):
            name = fields.text(each, "filename", "file_name", "name")
            if words := fields.text(each, "text"):
                yield contents.of_text(words, name)
            elif name or fields.text(each, "filepath"):
                address = fields.text(each, "preview", "filepath")
                yield contents.of_address(address, name, dict(each))
