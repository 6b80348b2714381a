"""Conversations of an export of Open WebUI.

Shape, as seen in its public source in 2026: ``chat.history.messages`` holds messages by their ids
with ``parentId``, ``currentId`` ends the visible path; older exports have the chat without what is
around it. Thoughts and calls of tools stand in the text as ``<details>``.
"""

from __future__ import annotations

import html
import re
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
from orca_desktop.domain.reply import Status
from orca_desktop.formats.archives import citing, fields, trees
from orca_desktop.formats.archives.contents import Contents, Entry
from orca_desktop.formats.archives.found import Format, Found, NotRead, NotReadReason

_SOURCE: Final = Format.OPEN_WEBUI.value
_DETAILS: Final = re.compile(
    r'<details type="(reasoning|tool_calls|code_interpreter)"([^>]*)>\n?(.*?)</details>\n*',
    re.DOTALL,
)
_SUMMARY: Final = re.compile(r"\s*<summary>.*?</summary>\n?", re.DOTALL)
_ATTRIBUTE: Final = re.compile(r'([\w-]+)="([^"]*)"')
_QUOTE: Final = re.compile(r"^(?:>|&gt;) ?", re.MULTILINE)


def fits(value: Json) -> bool:
    """Whether an object is such a conversation, in the present or the older shape."""
    return isinstance(_history(_chat(value)).get("messages"), dict)


def read(value: Json, entry: Entry) -> Iterator[Found | NotRead]:
    """The conversation."""
    contents = Contents(_SOURCE, entry.files)
    chat = _chat(value)
    history = _history(chat)
    messages = fields.mapping(history["messages"])
    nodes = [
        _node(id_, message, contents)
        for id_, message in messages.items()
        if isinstance(message, dict) and fields.text(message, "role") != "system"
    ]
    title = fields.text(value, "title") or fields.text(chat, "title")
    system = fields.text(chat, "system") or fields.text(
        fields.mapping(chat.get("params")), "system"
    )
    made = trees.built(
        trees.Head(
            (_SOURCE, fields.text(value, "id") or fields.text(chat, "id") or "\0".join(messages)),
            title,
            fields.moment(value.get("created_at"), chat.get("timestamp"), value.get("timestamp")),
            fields.moment(value.get("updated_at")),
            value.get("pinned") is True,
            {"system": system} if system else {},
        ),
        nodes,
        fields.text(history, "currentId", "current_id") or None,
    )
    if made is None:
        yield NotRead(title, NotReadReason.EMPTY)
    else:
        yield Found(made, Format.OPEN_WEBUI, contents.taken, contents.absent)


def _chat(value: Json) -> Json:
    return fields.mapping(value.get("chat")) or value


def _history(chat: Json) -> Json:
    return fields.mapping(chat.get("history"))


def _node(id_: str, message: Json, contents: Contents) -> trees.Node:
    is_user = fields.text(message, "role") == "user"
    words = fields.text(message, "content")
    said = (TextBlock(words),) if is_user and words.strip() else tuple(_answered(words, message))
    error = message.get("error")
    return trees.Node(
        id_,
        fields.text(message, "parentId") or None,
        Role.USER if is_user else Role.ASSISTANT,
        (
            *_files(message, contents),
            *said,
            *((foreign(_SOURCE, {"error": error}),) if error else ()),
        ),
        fields.moment(message.get("timestamp")),
        "" if is_user else fields.text(message, "model"),
        Status.INTERRUPTED if error or message.get("done") is False else Status.FINISHED,
        usage=fields.usage(message.get("usage") or message.get("info")),
        thinking=_seconds(words),
    )


def _answered(words: str, message: Json) -> Iterator[Block]:
    at = 0
    last: TextBlock | None = None
    blocks: list[Block] = []
    for found in _DETAILS.finditer(words):
        if before := words[at : found.start()].strip("\n"):
            blocks.append(TextBlock(before))
        blocks += _detail(found[1], _attributes(found[2]), found[3])
        at = found.end()
    if rest := words[at:]:
        last = TextBlock(rest)
    sources = tuple(_sources(message))
    for place, block in enumerate(blocks):
        # What an answer rests on is told at its end.
        is_end = last is None and place == len(blocks) - 1
        yield from _citing(block, sources if is_end else ())
    if last is not None:
        yield from _citing(last, sources)


def _citing(block: Block, sources: tuple[Json, ...]) -> tuple[Block, ...]:
    if not isinstance(block, TextBlock) or not sources:
        return (block,)
    return citing.pieces(block.text, [citing.Cited(len(block.text), len(block.text), sources)])


def _detail(kind: str, about: Json, inside: str) -> Iterator[Block]:
    inside = _SUMMARY.sub("", inside, count=1)
    if kind == "reasoning":
        words = html.unescape(_QUOTE.sub("", inside)).strip("\n")
        if words:
            yield ThinkingBlock(words)
        return
    id_ = fields.text(about, "id") or f"{kind}-{len(inside)}"
    name = fields.text(about, "name") or kind
    given = fields.decoded(fields.decoded(fields.text(about, "arguments"))) or inside.strip("\n")
    yield ToolUseBlock("tool_use", id_, name, given)
    result = fields.decoded(fields.text(about, "result", "output"))
    if result:
        told = result if isinstance(result, str | list) else fields.text(about, "result", "output")
        inner = [{"type": "text", "text": str(each)} for each in fields.listed(told)] or told
        yield ToolResultBlock(RESULT, id_, inner)


def _attributes(written: str) -> Json:
    return {name: html.unescape(value) for name, value in _ATTRIBUTE.findall(written)}


def _seconds(words: str) -> float | None:
    found = [
        fields.number(_attributes(each[2]).get("duration"))
        for each in _DETAILS.finditer(words)
        if each[1] == "reasoning"
    ]
    return sum(each for each in found if each) or None


def _sources(message: Json) -> Iterator[Json]:
    """What was searched for the answer: pages by their address; files are told by name."""
    for each in fields.objects(message.get("sources") or message.get("citations")):
        about = fields.mapping(each.get("source"))
        pages = fields.objects(each.get("metadata"))
        quoted = fields.listed(each.get("document"))
        for place, page in enumerate(pages or [about]):
            url = fields.text(page, "source", "url") or fields.text(about, "url")
            if url.startswith(("http://", "https://")):
                words = quoted[place] if place < len(quoted) else ""
                title = fields.text(page, "title", "name") or fields.text(about, "name")
                yield from citing.source(url, title, words)


def _files(message: Json, contents: Contents) -> Iterator[Block]:
    for each in fields.objects(message.get("files")):
        inner = fields.mapping(each.get("file"))
        data = fields.text(fields.mapping(inner.get("data")), "content")
        name = fields.text(each, "name") or fields.text(inner, "filename", "name")
        if data:
            yield contents.of_text(data, name)
        else:
            yield contents.of_address(fields.text(each, "url"), name, dict(each))
