"""Conversations of a backup of Cherry Studio, of its first generation.

Shape, as seen in its public source in 2026: ``data.json`` with ``indexedDB``: ``topics`` hold the
messages, ``message_blocks`` what they are made of, ``files`` what is known of files, which lie in
``Data/Files``. The titles are in ``localStorage``, in JSON inside JSON; the keys of providers that
stand beside them are never looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.domain.blocks import Block, Json, TextBlock, ThinkingBlock, foreign
from orca_desktop.domain.message import Role
from orca_desktop.domain.reply import Status
from orca_desktop.formats.archives import citing, fields, parts, trees
from orca_desktop.formats.archives.contents import Contents, Entry
from orca_desktop.formats.archives.found import Format, Found, NotRead, NotReadReason

_SOURCE: Final = Format.CHERRY_STUDIO.value
_STATE: Final = "persist:cherry-studio"
_NAME: Final = "Cherry Studio"
_BROKEN: Final = frozenset({"error", "paused", "pending", "processing", "searching"})


def fits(value: Json) -> bool:
    """Whether an object is such a backup, or says of a newer one what it is."""
    held = fields.mapping(value.get("indexedDB"))
    return isinstance(held.get("topics"), list) or _is_newer(value)


def read(value: Json, entry: Entry) -> Iterator[Found | NotRead]:
    """Every topic."""
    if _is_newer(value):
        yield NotRead(_NAME, NotReadReason.NEWER_CHERRY, is_conversation=False)
        return
    held = fields.mapping(value.get("indexedDB"))
    known = _Known(
        {fields.text(each, "id"): each for each in fields.objects(held.get("message_blocks"))},
        dict(_topics(value)),
        entry,
    )
    for topic in fields.objects(held.get("topics")):
        yield _topic(topic, known)


@dataclass(frozen=True, slots=True)
class _Known:
    """What of a backup all its conversations share."""

    blocks: Mapping[str, Json]
    topics: Mapping[str, Json]
    entry: Entry


def _is_newer(value: Json) -> bool:
    return value.get("appName") == _NAME and "appVersion" in value


def _topics(value: Json) -> Iterator[tuple[str, Json]]:
    """What is told of topics, with the instructions of the assistant they belong to."""
    state = fields.mapping(fields.decoded(fields.mapping(value.get("localStorage")).get(_STATE)))
    kept = fields.mapping(fields.decoded(state.get("assistants")))
    for assistant in (
        fields.mapping(kept.get("defaultAssistant")),
        *fields.objects(kept.get("assistants")),
    ):
        for topic in fields.objects(assistant.get("topics")):
            prompt = fields.text(topic, "prompt") or fields.text(assistant, "prompt")
            yield fields.text(topic, "id"), {**topic, "prompt": prompt}


def _topic(topic: Json, known: _Known) -> Found | NotRead:
    id_ = fields.text(topic, "id")
    about = known.topics.get(id_, {})
    title = fields.text(about, "name") or fields.text(topic, "name")
    contents = Contents(_SOURCE, known.entry.files)
    nodes, current = _nodes(fields.objects(topic.get("messages")), known, contents)
    prompt = fields.text(about, "prompt")
    head = trees.Head(
        (_SOURCE, id_ or "\0".join(node.id for node in nodes)),
        title,
        fields.moment(about.get("createdAt")),
        fields.moment(about.get("updatedAt")),
        about.get("pinned") is True,
        {"system": prompt} if prompt else {},
    )
    made = trees.built(head, nodes, current)
    if made is None:
        return NotRead(title, NotReadReason.EMPTY)
    return Found(made, Format.CHERRY_STUDIO, contents.taken, contents.absent)


def _nodes(
    messages: list[Json], known: _Known, contents: Contents
) -> tuple[list[trees.Node], str | None]:
    """The messages, answers of several models beside one another; what follows, below the shown."""
    nodes: list[trees.Node] = []
    questions: set[str] = set()
    last: str | None = None
    shown_of: dict[str, bool] = {}
    for place, message in enumerate(messages):
        if fields.text(message, "role") == "system" or message.get("type") == "clear":
            continue
        id_ = fields.text(message, "id") or f"#{place}"
        asked = fields.text(message, "askId")
        is_user = fields.text(message, "role") == "user"
        beside = not is_user and asked in questions
        nodes.append(_node(id_, asked if beside else last, message, known, contents))
        if is_user:
            questions.add(id_)
        # Of several answers the selected one is gone on with, otherwise the first.
        selected = message.get("foldSelected") is True
        if not beside or asked not in shown_of or (selected and not shown_of[asked]):
            last = id_
            if beside:
                shown_of[asked] = selected
    return nodes, last


def _node(
    id_: str, parent: str | None, message: Json, known: _Known, contents: Contents
) -> trees.Node:
    is_user = fields.text(message, "role") == "user"
    model = fields.mapping(message.get("model"))
    seconds = [
        fields.number(each.get("thinking_millsec"))
        for each in _held(message, known)
        if fields.text(each, "type") == "thinking"
    ]
    return trees.Node(
        id_,
        parent,
        Role.USER if is_user else Role.ASSISTANT,
        tuple(_blocks(message, known, contents)),
        fields.moment(message.get("createdAt")),
        "" if is_user else fields.text(model, "id") or fields.text(message, "modelId"),
        Status.INTERRUPTED if fields.text(message, "status") in _BROKEN else Status.FINISHED,
        usage=fields.usage(message.get("usage")),
        thinking=sum(each / 1_000 for each in seconds if each) or None,
    )


def _held(message: Json, known: _Known) -> list[Json]:
    ids = (each for each in fields.listed(message.get("blocks")) if isinstance(each, str))
    return [known.blocks[each] for each in ids if each in known.blocks]


def _blocks(message: Json, known: _Known, contents: Contents) -> Iterator[Block]:
    held = _held(message, known)
    sources = tuple(source for block in held for source in _sources(block))
    files: list[Block] = []
    said: list[Block] = []
    for each in held:
        kind = fields.text(each, "type")
        (files if kind in {"file", "image"} else said).extend(_block(kind, each, contents))
    if not held:  # before blocks there was one text, and the files beside it
        said += parts.said(fields.text(message, "content"))
        files += [_file(each, contents) for each in fields.objects(message.get("files"))]
    if sources and said and isinstance(said[-1], TextBlock):
        words = said.pop()
        assert isinstance(words, TextBlock)  # noqa: S101 - just looked at
        end = len(words.text)
        said += citing.pieces(words.text, [citing.Cited(end, end, sources)])
    yield from files
    yield from said


def _block(kind: str, block: Json, contents: Contents) -> Iterator[Block]:
    words = fields.text(block, "content")
    match kind:
        case "main_text" | "code":
            if words.strip():
                yield TextBlock(words)
        case "thinking":
            if words:
                yield ThinkingBlock(words)
        case "tool":
            told = fields.mapping(fields.mapping(block.get("metadata")).get("rawMcpToolResponse"))
            tool = fields.mapping(told.get("tool"))
            name = fields.text(block, "toolName") or fields.text(tool, "name")
            given = block.get("arguments") or told.get("arguments")
            result = block.get("content") or told.get("response")
            yield from parts.called(fields.text(block, "toolId", "id"), name, given, result)
        case "image" | "file":
            file = fields.mapping(block.get("file"))
            address = fields.text(block, "url")
            if file or not address:
                yield _file(file or block, contents)
            else:
                yield contents.of_address(address, "", dict(block))
        case "citation" | "unknown":
            pass
        case _:
            yield foreign(_SOURCE, dict(block))


def _file(about: Json, contents: Contents) -> Block:
    id_, ending = fields.text(about, "id"), fields.text(about, "ext")
    stored = fields.text(about, "name") or f"{id_}{ending}"
    names = [
        name
        for name in dict.fromkeys((f"Data/Files/{id_}{ending}", f"Data/Files/{stored}"))
        if id_ or stored
    ]
    return contents.of_entry(names, fields.text(about, "origin_name", "name"), dict(about))


def _sources(block: Json) -> Iterator[Json]:
    if fields.text(block, "type") != "citation":
        return
    found: Any = fields.mapping(block.get("response")).get("results")
    inner = fields.mapping(found).get("results")
    for each in fields.objects(found) or fields.objects(inner):
        page = fields.mapping(each.get("web")) or each
        url, title = fields.text(page, "url", "uri", "link"), fields.text(page, "title")
        yield from citing.source(url, title, fields.text(page, "content", "snippet"))
