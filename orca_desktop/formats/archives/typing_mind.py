"""Conversations of an export of TypingMind.

Shape, as seen in public readers of it in 2026: ``chats``, also inside ``data``, each with
``chatID``, ``chatTitle`` and ``messages``. A message of the type ``tm_multi_responses`` holds the
answers of several models.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from orca_desktop.domain.blocks import Json
from orca_desktop.domain.message import Role
from orca_desktop.formats.archives import fields, parts, trees
from orca_desktop.formats.archives.contents import Contents, Entry
from orca_desktop.formats.archives.found import Format, Found, NotRead, NotReadReason

_SOURCE: Final = Format.TYPING_MIND.value
_SEVERAL: Final = "tm_multi_responses"
_SAYS_NOTHING: Final = frozenset({"clear-context", "training-message"})


def fits(value: Json) -> bool:
    """Whether an object is such an export, or one chat of it."""
    return any(_is_chat(each) for each in _chats(value))


def read(value: Json, entry: Entry) -> Iterator[Found | NotRead]:
    """Every chat."""
    for chat in _chats(value):
        yield _chat(chat, entry)


def _is_chat(value: Json) -> bool:
    return isinstance(value.get("messages"), list) and ("chatID" in value or "chatTitle" in value)


def _chats(value: Json) -> list[Json]:
    if _is_chat(value):
        return [value]
    held = fields.mapping(value.get("data")) or value
    return fields.objects(held.get("chats"))


def _chat(chat: Json, entry: Entry) -> Found | NotRead:
    contents = Contents(_SOURCE, entry.files)
    title = fields.text(chat, "chatTitle", "title")
    nodes, last = _nodes(chat, contents)
    settings = fields.mapping(chat.get("chatParams"))
    system = fields.text(settings, "systemMessage") or _system(chat)
    head = trees.Head(
        (_SOURCE, fields.text(chat, "chatID", "id") or "\0".join(node.id for node in nodes)),
        title,
        fields.moment(chat.get("createdAt")),
        fields.moment(chat.get("updatedAt")),
        bool(chat.get("pinnedAt")),
        {"system": system} if system else {},
    )
    made = trees.built(head, nodes, last)
    if made is None:
        return NotRead(title, NotReadReason.EMPTY)
    return Found(made, Format.TYPING_MIND, contents.taken, contents.absent)


def _system(chat: Json) -> str:
    found = (
        parts.words_of(each.get("content"))
        for each in fields.objects(chat.get("messages"))
        if fields.text(each, "role") == "system"
    )
    return next(found, "")


def _nodes(chat: Json, contents: Contents) -> tuple[list[trees.Node], str | None]:
    nodes: list[trees.Node] = []
    last: str | None = None
    model = fields.text(chat, "model")
    for place, message in enumerate(fields.objects(chat.get("messages"))):
        kind = fields.text(message, "type")
        if kind == _SEVERAL:
            after = last
            for number, answer in enumerate(fields.objects(message.get("responses"))):
                way = list(_answers(f"#{place}.{number}", after, answer, contents))
                nodes += way
                # The first is gone on with, for the export does not say which was.
                last = way[-1].id if way and last == after else last
        elif kind not in _SAYS_NOTHING and fields.text(message, "role") != "system":
            node = _node(f"#{place}", last, message, model, contents)
            nodes.append(node)
            last = node.id
    return nodes, last


def _answers(id_: str, after: str | None, answer: Json, contents: Contents) -> Iterator[trees.Node]:
    """The messages of one of several models."""
    model = fields.text(answer, "model")
    for place, message in enumerate(fields.objects(answer.get("messages"))):
        if fields.text(message, "role") in {"system", "user"}:
            continue
        node = _node(f"{id_}.{place}", after, message, model, contents)
        yield node
        after = node.id


def _node(
    place: str, parent: str | None, message: Json, model: str, contents: Contents
) -> trees.Node:
    is_user = fields.text(message, "role") == "user"
    blocks = tuple(parts.blocks(message.get("content"), _SOURCE, contents))
    calls = tuple(
        block
        for call in fields.objects(message.get("tool_calls"))
        for block in parts.called(
            fields.text(call, "id"),
            fields.text(fields.mapping(call.get("function")), "name"),
            fields.mapping(call.get("function")).get("arguments"),
            None,
        )
    )
    return trees.Node(
        fields.text(message, "uuid", "id") or place,
        parent,
        Role.USER if is_user else Role.ASSISTANT,
        (*blocks, *calls),
        fields.moment(message.get("createdAt")),
        "" if is_user else fields.text(message, "model") or model,
        usage=fields.usage(message.get("usage")),
    )
