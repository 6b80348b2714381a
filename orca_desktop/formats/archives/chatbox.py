"""Conversations of a backup of Chatbox, or one session of it.

Shape, as seen in its public source in 2026: a backup has a key ``session:ID`` for each session, in
older ones a list ``chat-sessions``. Besides ``messages`` a session may have ``threads``, which are
conversations of their own, and ``messageForksHash``: other ways on after a message. Pictures lie
under keys of their own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from orca_desktop.domain.blocks import Block, Json, TextBlock, ThinkingBlock, foreign
from orca_desktop.domain.message import Role
from orca_desktop.domain.reply import Status
from orca_desktop.formats.archives import fields, parts, trees
from orca_desktop.formats.archives.contents import Contents, Entry
from orca_desktop.formats.archives.found import Format, Found, NotRead, NotReadReason

_SOURCE: Final = Format.CHATBOX.value
_KEY: Final = "session:"
_OLDER: Final = "chat-sessions"


def fits(value: Json) -> bool:
    """Whether an object is a backup, or a session."""
    older = value.get(_OLDER)
    is_backup = isinstance(older, list) or isinstance(value.get("chat-sessions-list"), list)
    return is_backup or _is_session(value)


def read(value: Json, entry: Entry) -> Iterator[Found | NotRead]:
    """Every session, and its threads."""
    for session in _sessions(value):
        name = fields.text(session, "name")
        yield from _one(session, (fields.text(session, "id"),), name, value, entry)
        for thread in fields.objects(session.get("threads")):
            inner = fields.text(thread, "name")
            title = f"{name}: {inner}" if name and inner else name or inner
            key = (fields.text(session, "id"), fields.text(thread, "id"))
            yield from _one(thread, key, title, value, entry)


def _is_session(value: Json) -> bool:
    messages = fields.objects(value.get("messages"))
    return isinstance(value.get("id"), str) and any("contentParts" in each for each in messages)


def _sessions(value: Json) -> Iterator[Json]:
    if _is_session(value):
        yield value
        return
    # The list of a backup has the names alone; an example that was never opened has no more.
    seen: set[str] = set()
    for key, each in value.items():
        if key.startswith(_KEY) and isinstance(each, dict):
            seen.add(key.removeprefix(_KEY))
            yield {**each, "id": fields.text(each, "id") or key.removeprefix(_KEY)}
    for each in fields.objects(value.get(_OLDER)):
        if fields.text(each, "id") not in seen:
            yield each


def _one(
    session: Json, key: tuple[str, ...], title: str, backup: Json, entry: Entry
) -> Iterator[Found | NotRead]:
    contents = Contents(_SOURCE, entry.files)
    nodes: list[trees.Node] = []
    messages = fields.objects(session.get("messages"))
    main = [each for each in messages if not _is_system(each)]
    nodes += _chain(main, None, backup, contents)
    instructions = {fields.text(each, "id") for each in messages if _is_system(each)}
    for fork_after, fork in fields.mapping(session.get("messageForksHash")).items():
        after = None if fork_after in instructions else fork_after
        for way in fields.objects(fields.mapping(fork).get("lists")):
            nodes += _chain(fields.objects(way.get("messages")), after, backup, contents)
    system = next((words for each in messages if (words := _system(each))), "")
    head = trees.Head(
        (_SOURCE, *key),
        title,
        fields.moment(session.get("createdAt")),
        pinned=session.get("starred") is True,
        settings={"system": system} if system else {},
    )
    made = trees.built(head, nodes, fields.text(main[-1], "id") if main else None)
    if made is None:
        yield NotRead(title, NotReadReason.EMPTY)
    else:
        yield Found(made, Format.CHATBOX, contents.taken, contents.absent)


def _chain(
    messages: list[Json], after: str | None, backup: Json, contents: Contents
) -> Iterator[trees.Node]:
    for place, each in enumerate(messages):
        id_ = fields.text(each, "id") or f"{after}/{place}"
        yield _node(id_, each, backup, contents).below(after)
        after = id_


def _is_system(message: Json) -> bool:
    return fields.text(message, "role") == "system"


def _system(message: Json) -> str:
    if not _is_system(message):
        return ""
    texts = (fields.text(part, "text") for part in fields.objects(message.get("contentParts")))
    return "\n\n".join(filter(None, texts)) or fields.text(message, "content")


def _node(id_: str, message: Json, backup: Json, contents: Contents) -> trees.Node:
    is_user = fields.text(message, "role") == "user"
    error = message.get("error")
    unfinished = bool(error) or message.get("generating") is True
    return trees.Node(
        id_,
        None,
        Role.USER if is_user else Role.ASSISTANT,
        (
            *_blocks(message, backup, contents),
            *((foreign(_SOURCE, {"error": error}),) if error else ()),
        ),
        fields.moment(message.get("timestamp")),
        "" if is_user else fields.text(message, "model"),
        Status.INTERRUPTED if unfinished else Status.FINISHED,
        "max_tokens" if fields.text(message, "finishReason") == "length" else None,
        fields.usage(message.get("usage")),
        _seconds(message),
    )


def _blocks(message: Json, backup: Json, contents: Contents) -> Iterator[Block]:
    for each in fields.objects(message.get("files")) + fields.objects(message.get("pictures")):
        yield _stored(each, backup, contents)
    if words := fields.text(message, "reasoningContent"):
        yield ThinkingBlock(words)
    held = fields.objects(message.get("contentParts"))
    for part in held:
        if fields.text(part, "type") == "image":
            yield _stored(part, backup, contents)
        elif fields.text(part, "type") == "info":
            yield foreign(_SOURCE, dict(part))
        else:
            yield from parts.blocks([part], _SOURCE, contents)
    words = fields.text(message, "content")
    if not held and words.strip():
        yield TextBlock(words)


def _stored(about: Json, backup: Json, contents: Contents) -> Block:
    """What lies under a key of the backup: a picture as an address, a file as its text."""
    kept = backup.get(fields.text(about, "storageKey"))
    words = kept if isinstance(kept, str) else fields.text(about, "url")
    name = fields.text(about, "name")
    if words and not words.startswith(("data:", "http:", "https:")) and name:
        return contents.of_text(words, name)
    return contents.of_address(words, name, dict(about))


def _seconds(message: Json) -> float | None:
    spent = (
        fields.number(part.get("duration"))
        for part in fields.objects(message.get("contentParts"))
        if fields.text(part, "type") == "reasoning"
    )
    return sum(each / 1_000 for each in spent if each) or None
