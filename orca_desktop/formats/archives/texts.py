"""Conversations in Markdown or plain text: documents of this program, and texts with speakers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Final

from orca_desktop.domain.attached import Attached, attached_of
from orca_desktop.domain.attachments import TEXT
from orca_desktop.domain.blocks import Block, TextBlock, inside
from orca_desktop.domain.conversation import Conversation
from orca_desktop.formats import markdown_reader
from orca_desktop.formats.archives import parts
from orca_desktop.formats.archives.contents import Entry, media_type
from orca_desktop.formats.archives.found import Format, Found, NotRead
from orca_desktop.formats.read_conversation import OLDER, ReadConversation

_MOST_BYTES: Final = 500_000_000
"""Bytes of all files that go along with one document."""
_NO_ENTRY: Final = Entry()


def read(text: str, name: str, entry: Entry = _NO_ENTRY) -> Iterator[Found | NotRead]:
    """The conversation that a text is; nothing if it is none. ``name`` is that of its file.

    The ids of a document that was changed by hand are those of what it was, so of one that this
    program wrote and somebody changed the words alone are read. What such a document took along is
    read from the files around the ``entry``.
    """
    is_ours = markdown_reader.is_ours(text)
    found = markdown_reader.read(text)
    if is_ours and isinstance(found, ReadConversation) and _is_changed(found):
        found = markdown_reader.words_of(text)
    if not isinstance(found, ReadConversation):
        return
    made = found.conversation
    if is_ours:
        contents, there = _beside(found.files, dict(_attached(made)), entry)
        yield Found(made, Format.MARKDOWN, contents, absent=len(found.files.keys() - there))
    else:
        yield Found(_foreign(made, name.rpartition(".")[0]), Format.ROLE_TEXT)


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


def _is_changed(found: ReadConversation) -> bool:
    return any(each.text != OLDER for each in found.notes)


def _foreign(conversation: Conversation, name: str) -> Conversation:
    """A conversation of others: named as its file if it has no title, thoughts told apart."""
    if not conversation.head.title_is_own and name:
        conversation = conversation.with_head(title=name, title_is_own=True)
    turns = tuple(
        replace(
            turn, replies=tuple(replace(each, parts=_thought(each.blocks)) for each in turn.replies)
        )
        for turn in conversation.turns
    )
    return replace(conversation, turns=turns)


def _thought(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks of an answer, with thoughts that stand before its words as a tag."""
    return tuple(
        chain.from_iterable(
            parts.said(block.text) if isinstance(block, TextBlock) else (block,) for block in blocks
        )
    )
