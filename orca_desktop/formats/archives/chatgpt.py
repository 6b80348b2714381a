"""Conversations of a ChatGPT archive.

Shape, as seen in public readers of it in 2026: ``mapping`` holds nodes by their ids, each with
``parent`` and ``message``; ``current_node`` ends the visible path. An answer is a chain of nodes:
thoughts, calls of tools and their results, words. Pictures and files are entries of the archive
whose names begin with their ids.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from orca_desktop.domain.blocks import (
    Block,
    Json,
    TextBlock,
    ThinkingBlock,
    ToolResultBlock,
    ToolUseBlock,
    foreign,
    to_json,
)
from orca_desktop.domain.history import RESULT
from orca_desktop.domain.message import Role
from orca_desktop.domain.reply import Status
from orca_desktop.formats.archives import citing, fields, trees
from orca_desktop.formats.archives.contents import Contents, Entry, file_id
from orca_desktop.formats.archives.found import Format, Found, NotRead, NotReadReason

_SOURCE: Final = Format.CHATGPT.value
_HIDDEN_KINDS: Final = frozenset({"user_editable_context", "model_editable_context"})
_MARK: Final = re.compile("\ue200[^\ue201]{0,4000}\ue201")
"""Where a source or a picture is shown; the signs are of the area for private use."""
_EVERYONE: Final = frozenset({"", "all"})


def fits(value: Json) -> bool:
    """Whether an object is such a conversation."""
    return isinstance(value.get("mapping"), dict)


def read(value: Json, entry: Entry) -> Iterator[Found | NotRead]:
    """The conversation."""
    contents = Contents(_SOURCE, entry.files)
    nodes = fields.mapping(value["mapping"])
    parents = {id_: fields.text_or_none(fields.mapping(nodes[id_]), "parent") for id_ in nodes}
    found: dict[str, trees.Node] = {}
    system = ""
    for id_ in nodes:
        step = _Step(id_, _message(nodes, id_))
        if step.role == "system":
            system = system or step.instructions
        elif (blocks := _blocks(step, nodes, contents)) or step.seconds:
            found[id_] = _node(step, blocks, fields.text(value, "default_model_slug"))
    above = trees.lifted(parents, found.__contains__)
    current = fields.text(value, "current_node")
    title = fields.text(value, "title")
    made = trees.built(
        trees.Head(
            (_SOURCE, fields.text(value, "conversation_id", "id") or "\0".join(nodes)),
            title,
            fields.moment(value.get("create_time")),
            fields.moment(value.get("update_time")),
            value.get("is_starred") is True,
            {"system": system} if system else {},
        ),
        [each.below(above.get(id_)) for id_, each in found.items()],
        current if current in found else above.get(current),
    )
    if made is None:
        yield NotRead(title, NotReadReason.EMPTY)
    else:
        yield Found(made, Format.CHATGPT, contents.taken, contents.absent)


@dataclass(frozen=True, slots=True)
class _Step:
    """One node's message."""

    id: str
    message: Json

    @property
    def role(self) -> str:
        return fields.text(fields.mapping(self.message.get("author")), "role")

    @property
    def content(self) -> Json:
        return fields.mapping(self.message.get("content"))

    @property
    def kind(self) -> str:
        return fields.text(self.content, "content_type")

    @property
    def about(self) -> Json:
        return fields.mapping(self.message.get("metadata"))

    @property
    def recipient(self) -> str:
        return fields.text(self.message, "recipient")

    @property
    def is_call(self) -> bool:
        return self.role == "assistant" and self.recipient not in _EVERYONE

    @property
    def seconds(self) -> float | None:
        """How long the model thought, where the archive says so."""
        if self.kind != "reasoning_recap":
            return None
        return fields.number(self.about.get("finished_duration_sec"))

    @property
    def is_hidden(self) -> bool:
        hidden = self.about.get("is_visually_hidden_from_conversation") is True
        return hidden or not self.message or self.kind in _HIDDEN_KINDS

    @property
    def instructions(self) -> str:
        return "" if self.is_hidden else _words(self.content)


def _message(nodes: Json, id_: str) -> Json:
    return fields.mapping(fields.mapping(nodes.get(id_)).get("message"))


def _node(step: _Step, blocks: tuple[Block, ...], model: str) -> trees.Node:
    is_user = step.role == "user"
    ended = fields.text(fields.mapping(step.about.get("finish_details")), "type")
    return trees.Node(
        step.id,
        None,
        Role.USER if is_user else Role.ASSISTANT,
        blocks,
        fields.moment(step.message.get("create_time")),
        "" if is_user else fields.text(step.about, "model_slug") or model,
        Status.STOPPED if ended == "interrupted" else Status.FINISHED,
        "max_tokens" if ended == "max_tokens" else None,
        thinking=step.seconds,
    )


def _blocks(step: _Step, nodes: Json, contents: Contents) -> tuple[Block, ...]:
    if step.is_hidden:
        return ()
    if step.role == "tool":
        return _result(step, nodes, contents)
    if step.is_call:
        return (_call(step),)
    said = _said(step, contents)
    named = {file_id(fields.text(part, "asset_pointer")) for part in _pointers(step.content)}
    files = [
        _file(fields.text(each, "id"), fields.text(each, "name"), each, contents)
        for each in fields.objects(step.about.get("attachments"))
        if file_id(fields.text(each, "id")) not in named
    ]
    return (*files, *said)


def _said(step: _Step, contents: Contents) -> tuple[Block, ...]:
    content = step.content
    match step.kind:
        case "text":
            return _cited(_words(content), step.about) if _words(content).strip() else ()
        case "multimodal_text":
            return tuple(_parts(step, contents))
        case "thoughts":
            return tuple(_thoughts(content))
        case "reasoning_recap" | "":
            return ()
        case "code":
            return (TextBlock(_fenced(content)),) if fields.text(content, "text") else ()
        case _:
            return (foreign(_SOURCE, dict(content)),)


def _parts(step: _Step, contents: Contents) -> Iterator[Block]:
    names = {
        file_id(fields.text(each, "id")): fields.text(each, "name")
        for each in fields.objects(step.about.get("attachments"))
    }
    for part in fields.listed(step.content.get("parts")):
        if isinstance(part, str):
            if part.strip():
                yield from _cited(part, step.about)
            continue
        about = fields.mapping(part)
        pointers = list(_pointers({"parts": [part]}))
        if fields.text(about, "content_type") == "audio_transcription":
            if words := fields.text(about, "text"):
                yield TextBlock(words)
        elif pointers:
            for each in pointers:
                pointer = fields.text(each, "asset_pointer")
                yield _file(pointer, names.get(file_id(pointer), ""), each, contents)
        elif part:
            yield foreign(_SOURCE, part)


def _pointers(content: Json) -> Iterator[Json]:
    """The parts that stand for pictures and recordings; a part of a call has its own inside."""
    for part in fields.objects(content.get("parts")):
        inner = fields.mapping(part.get("audio_asset_pointer"))
        yield from (each for each in (part, inner) if fields.text(each, "asset_pointer"))


def _thoughts(content: Json) -> Iterator[Block]:
    for each in fields.objects(content.get("thoughts")):
        told = (fields.text(each, "summary"), fields.text(each, "content"))
        if words := "\n\n".join(part for part in told if part):
            yield ThinkingBlock(words)


def _call(step: _Step) -> Block:
    words = fields.text(step.content, "text") or _words(step.content)
    given = fields.decoded(words)
    name = step.recipient
    return ToolUseBlock(
        "tool_use", step.id, name, given if isinstance(given, dict) else {"text": words}
    )


def _result(step: _Step, nodes: Json, contents: Contents) -> tuple[Block, ...]:
    """What a tool answered, below the call that it answers."""
    content = step.content
    inside: list[Block] = []
    if step.kind == "multimodal_text":
        inside += _parts(step, contents)
    elif step.kind == "text":
        inside += [TextBlock(words)] if (words := _words(content)).strip() else []
    elif words := fields.text(content, "text", "result"):
        heads = (fields.text(content, "title"), fields.text(content, "url"))
        inside.append(TextBlock("\n".join((*filter(None, heads), words))))
    elif content and step.kind:
        inside.append(foreign(_SOURCE, dict(content)))
    if not inside:
        return ()
    made = ToolResultBlock(RESULT, _called(step.id, nodes), [to_json(each) for each in inside])
    return (made,)


def _called(id_: str, nodes: Json) -> str:
    """The id of the call above a result."""
    seen: set[str] = set()
    while id_ and id_ not in seen:
        seen.add(id_)
        id_ = fields.text(fields.mapping(nodes.get(id_)), "parent")
        above = _Step(id_, _message(nodes, id_))
        if above.is_call:
            return id_
        if above.role != "tool":
            return ""
    return ""


def _file(pointer: str, title: str, raw: Json, contents: Contents) -> Block:
    entry = contents.files.by_file_id.get(file_id(pointer))
    return contents.of_entry([entry] if entry else [], title, dict(raw))


def _words(content: Json) -> str:
    parts = fields.listed(content.get("parts"))
    return "\n\n".join(part for part in parts if isinstance(part, str) and part)


def _fenced(content: Json) -> str:
    words, language = fields.text(content, "text"), fields.text(content, "language")
    longest = max((len(run) for run in re.findall(r"`+", words)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{'' if language == 'unknown' else language}\n{words}\n{fence}"


def _cited(words: str, about: Mapping[str, Any]) -> tuple[Block, ...]:
    """The words, with the sources where the archive marks them."""
    places: list[citing.Cited] = []
    at = 0
    for each in fields.objects(about.get("content_references")):
        mark = fields.text(each, "matched_text")
        start = words.find(mark, at) if mark.strip() else -1
        if start < 0:
            continue
        at = start + len(mark)
        places.append(citing.Cited(start, at, tuple(_sources(each))))
    places += _older(words, about)
    known = {place.start for place in places}
    places += (
        citing.Cited(mark.start(), mark.end())
        for mark in _MARK.finditer(words)
        if mark.start() not in known
    )
    return citing.pieces(words, places)


def _older(words: str, about: Mapping[str, Any]) -> Iterator[citing.Cited]:
    """Sources as they were told until 2024: by their places in the text."""
    for each in fields.objects(about.get("citations")):
        page = fields.mapping(each.get("metadata"))
        start, end = each.get("start_ix"), each.get("end_ix")
        sources = citing.source(page.get("url"), page.get("title"), page.get("text"))
        if type(start) is int and type(end) is int and sources and 0 <= start <= end <= len(words):
            yield citing.Cited(start, end, sources)


def _sources(reference: Json) -> Iterator[Json]:
    pages = [*fields.objects(reference.get("items")), *fields.objects(reference.get("sources"))]
    for each in pages or [reference]:
        yield from citing.source(each.get("url"), each.get("title"), each.get("snippet"))
        for further in fields.objects(each.get("supporting_websites")):
            yield from citing.source(further.get("url"), further.get("title"))
