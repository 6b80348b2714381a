"""Conversations in Markdown or plain text: documents of this program, and texts with speakers.

A text with speakers has lines of its own that say who speaks: a heading (``## You``), bold words
(``**User:**``) or a word with a colon (``Assistant:``). It must have both a person and a model, so
that notes in which the word occurs once are no conversation.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from typing import Final

from orca_desktop.domain.attached import Attached, attached_of
from orca_desktop.domain.attachments import TEXT
from orca_desktop.domain.blocks import Block, TextBlock, inside
from orca_desktop.domain.conversation import Conversation
from orca_desktop.domain.message import Role
from orca_desktop.formats import markdown_reader
from orca_desktop.formats.archives import parts, trees
from orca_desktop.formats.archives.contents import Entry, media_type
from orca_desktop.formats.archives.found import Format, Found, NotRead
from orca_desktop.formats.read_conversation import OLDER, ReadConversation

_ROLES: Final = {
    "you": Role.USER,
    "user": Role.USER,
    "human": Role.USER,
    "me": Role.USER,
    "prompt": Role.USER,
    "assistant": Role.ASSISTANT,
    "ai": Role.ASSISTANT,
    "model": Role.ASSISTANT,
    "bot": Role.ASSISTANT,
    "response": Role.ASSISTANT,
    "chatgpt": Role.ASSISTANT,
    "claude": Role.ASSISTANT,
    "gemini": Role.ASSISTANT,
}
_WHO: Final = "|".join(_ROLES)
_SPEAKER: Final = re.compile(
    rf"^(?:#{{1,6}}[ \t]+(?:\W{{1,4}}[ \t]*)?({_WHO}):?[ \t]*#*[ \t]*$"
    rf"|(?:\*\*|__)({_WHO})(?::(?:\*\*|__)|(?:\*\*|__):?)[ \t]*"
    rf"|({_WHO}):[ \t]*)",
    re.MULTILINE | re.IGNORECASE,
)
_FENCE: Final = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.MULTILINE)
_TITLE: Final = re.compile(r"^# +(.+?) *#*$", re.MULTILINE)


_MOST_BYTES: Final = 500_000_000
"""Bytes of all files that go along with one document."""
_NO_ENTRY: Final = Entry()


def read(text: str, name: str, entry: Entry = _NO_ENTRY) -> Iterator[Found | NotRead]:
    """The conversation that a text is; nothing if it is none. ``name`` is that of its file.

    What a document of this program took along is read from the files around the ``entry``.
    """
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    if markdown_reader.is_ours(text):
        yield from _own(text, entry)
    else:
        yield from _with_speakers(text, name) or _own(text, entry)


def _own(text: str, entry: Entry) -> list[Found]:
    """A document that this program exported, or a dialogue as it would write one.

    The ids of one that was changed by hand are those of what it was, so its words alone are read.
    """
    found = markdown_reader.read(text)
    if isinstance(found, ReadConversation) and any(each.text != OLDER for each in found.notes):
        found = markdown_reader.words_of(text)
    if not isinstance(found, ReadConversation):
        return []
    wanted = dict(_attached(found.conversation))
    contents, there = _beside(found.files, wanted, entry)
    absent = len(found.files.keys() - there)
    return [Found(found.conversation, Format.MARKDOWN, contents, absent)]


def _attached(conversation: Conversation) -> Iterator[tuple[str, Attached]]:
    """What is attached in a conversation, by its hash."""
    for turn in conversation.turns:
        for blocks in (turn.prompt, *(reply.blocks for reply in turn.replies)):
            for block in (each for whole in blocks for each in (whole, *inside(whole))):
                found = attached_of(block)
                if found is not None:
                    yield found.sha256, found


def _beside(
    paths: Mapping[str, str], wanted: Mapping[str, Attached], entry: Entry
) -> tuple[dict[str, bytes], set[str]]:
    """The contents of files beside a document, by the hashes that it tells, and which are there.

    A file counts only if it is what its hash, size and kind say. For a first look it is enough that
    it is there.
    """
    contents: dict[str, bytes] = {}
    there: set[str] = set()
    read: set[str] = set()
    left = _MOST_BYTES
    for sha256, path in paths.items():
        name = f"{entry.folder}{path.replace(chr(92), '/')}"
        known = wanted.get(sha256)
        if known is None or name in read or name not in entry.files.names or known.size > left:
            continue
        read.add(name)
        if entry.files.keeps:
            content = entry.files.read(name)
            if content is None or not _is(known, content):
                continue
            contents[sha256] = content
            left -= len(content)
        there.add(sha256)
    return contents, there


def _is(known: Attached, content: bytes) -> bool:
    kind = known.blob.media_type
    return (
        len(content) == known.size
        and hashlib.sha256(content).hexdigest() == known.sha256
        and kind in {TEXT, media_type(content)}
    )


def _with_speakers(text: str, name: str) -> list[Found]:
    marks = list(_marks(text))
    if {role for role, _, _ in marks} != set(Role):
        return []
    ends = [*(start for _, start, _ in marks[1:]), len(text)]
    nodes = trees.chained(
        trees.Node(f"#{place}", None, role, _blocks(role, text[begin:end]))
        for place, ((role, _, begin), end) in enumerate(zip(marks, ends, strict=True))
        if text[begin:end].strip()
    )
    title = _TITLE.search(text, 0, marks[0][1])
    head = trees.Head(
        (Format.ROLE_TEXT.value, _sha(text)), title[1] if title else name.rpartition(".")[0]
    )
    made = trees.built(head, list(nodes))
    return [Found(made, Format.ROLE_TEXT)] if made is not None else []


def _blocks(role: Role, words: str) -> tuple[Block, ...]:
    words = words.strip("\n").rstrip()
    return (TextBlock(words),) if role is Role.USER else tuple(parts.said(words))


def _marks(text: str) -> Iterator[tuple[Role, int, int]]:
    """Who speaks, where the mark begins and what is said; what stands in code is no mark."""
    fences = _code(text)
    inside = next(fences, None)
    for mark in _SPEAKER.finditer(text):
        while inside is not None and inside[1] <= mark.start():
            inside = next(fences, None)
        if inside is None or mark.start() < inside[0]:
            who = mark[1] or mark[2] or mark[3]
            yield _ROLES[who.lower()], mark.start(), mark.end()


def _code(text: str) -> Iterator[tuple[int, int]]:
    """Where fenced code begins and ends; a fence that stays open reaches no farther than its line.

    A text that was cut off in its code would otherwise be one message.
    """
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        if opened is None:
            opened = fence
        elif fence[1].startswith(opened[1]):
            yield opened.start(), fence.end()
            opened = None


def _sha(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
