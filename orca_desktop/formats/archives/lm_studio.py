"""A conversation that LM Studio keeps as a file.

Shape, as seen in public readers of it in 2026: each message has ``versions``, of which one is
``currentlySelected``; what follows was said after that one. An answer has ``steps``.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

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
from orca_desktop.domain.usage import NO_USAGE, Usage
from orca_desktop.formats.archives import fields, trees
from orca_desktop.formats.archives.contents import Contents, Entry
from orca_desktop.formats.archives.found import Format, Found, NotRead, NotReadReason

_SOURCE: Final = Format.LM_STUDIO.value
_SYSTEM: Final = "llm.prediction.systemPrompt"
_SAYS_NOTHING: Final = frozenset({"debugInfoBlock", "status", "toolStatus"})


def fits(value: Json) -> bool:
    """Whether an object is such a conversation."""
    messages = fields.objects(value.get("messages"))
    return any(isinstance(each.get("versions"), list) for each in messages)


def read(value: Json, entry: Entry) -> Iterator[Found | NotRead]:
    """The conversation."""
    contents = Contents(_SOURCE, entry.files)
    model = fields.text(fields.mapping(value.get("lastUsedModel")), "identifier")
    nodes: list[trees.Node] = []
    last: str | None = None
    for place, message in enumerate(fields.objects(value["messages"])):
        versions = fields.objects(message.get("versions"))
        selected = message.get("currentlySelected")
        shown = selected if type(selected) is int and 0 <= selected < len(versions) else 0
        made = [
            _node(f"#{place}.{number}", last, each, model, contents)
            for number, each in enumerate(versions)
            if fields.text(each, "role") != "system"
        ]
        nodes += made
        if made:
            last = next((node.id for node in made if node.id == f"#{place}.{shown}"), made[0].id)
    title = fields.text(value, "name")
    created = value.get("createdAt")
    system = fields.text(value, "systemPrompt") or _prompt(value)
    head = trees.Head(
        (_SOURCE, str(created) if created else title),
        title,
        fields.moment(created),
        fields.moment(value.get("assistantLastMessagedAt"), value.get("userLastMessagedAt")),
        value.get("pinned") is True,
        {"system": system} if system else {},
    )
    built = trees.built(head, nodes, last)
    if built is None:
        yield NotRead(title, NotReadReason.EMPTY)
    else:
        yield Found(built, Format.LM_STUDIO, contents.taken, contents.absent)


def _prompt(value: Json) -> str:
    settings = fields.mapping(value.get("perChatPredictionConfig"))
    found = (
        fields.text(each, "value")
        for each in fields.objects(settings.get("fields"))
        if each.get("key") == _SYSTEM
    )
    return next(found, "")


def _node(
    id_: str, parent: str | None, version: Json, model: str, contents: Contents
) -> trees.Node:
    is_user = fields.text(version, "role") == "user"
    steps = fields.objects(version.get("steps"))
    made = [fields.mapping(step.get("genInfo")) for step in steps]
    named = next(
        (
            name
            for each in made
            if (name := fields.text(each, "identifier", "indexedModelIdentifier"))
        ),
        fields.text(fields.mapping(version.get("senderInfo")), "senderName") or model,
    )
    blocks = _content(version, contents) if not steps else _steps(steps, contents)
    return trees.Node(
        id_,
        parent,
        Role.USER if is_user else Role.ASSISTANT,
        tuple(blocks),
        model="" if is_user else named,
        usage=_usage(made),
    )


def _usage(made: list[Json]) -> Usage:
    for each in reversed(made):
        stats = fields.mapping(each.get("stats"))
        read_ = stats.get("promptTokensCount")
        wrote = stats.get("predictedTokensCount")
        if read_ or wrote:
            return fields.usage({"input_tokens": read_, "output_tokens": wrote})
    return NO_USAGE


def _steps(steps: list[Json], contents: Contents) -> Iterator[Block]:
    for step in steps:
        if fields.text(step, "type") in _SAYS_NOTHING:
            continue
        thinks = fields.text(fields.mapping(step.get("style")), "type") == "thinking"
        for block in _content(step, contents):
            if thinks and isinstance(block, TextBlock):
                yield ThinkingBlock(block.text)
            else:
                yield block


def _content(version: Json, contents: Contents) -> Iterator[Block]:
    content = version.get("content")
    if isinstance(content, str) and content.strip():
        yield TextBlock(content)
    for part in fields.objects(content):
        match fields.text(part, "type"):
            case "text":
                if words := fields.text(part, "text"):
                    yield TextBlock(words)
            case "toolCallRequest":
                yield ToolUseBlock(
                    "tool_use",
                    _call(part),
                    fields.text(part, "name") or "tool",
                    part.get("parameters") or part.get("arguments") or {},
                )
            case "toolCallResult":
                told = fields.decoded(part.get("content"))
                text = told if isinstance(told, str) else str(part.get("content", ""))
                yield ToolResultBlock(RESULT, _call(part), text)
            case "file":
                yield contents.missing(dict(part))
            case _:
                yield foreign(_SOURCE, dict(part))


def _call(part: Json) -> str:
    told = part.get("callId") or part.get("toolCallRequestId") or part.get("toolCallId")
    return str(told) if isinstance(told, str | int) else ""
